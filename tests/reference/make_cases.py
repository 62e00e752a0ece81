#!/usr/bin/env python3
"""Random calls to compare two implementations on: a folder a case, from a seed.

    python3 make_cases.py SEED COUNT OUT_DIR [--edges]

A folder holds ratings.csv, usually rules.json and entries.csv, and case.json: {"args": what follows the
ratings file on the command line, "note": what the case is about}. Scales are short and entries are copied
from each other with judges swapped, so that ties are the rule; about one case in seven has one thing broken
and must be refused. `--edges` adds what the rules do not settle in so many words.
"""
import argparse
import csv
import io
import json
import random
from dataclasses import dataclass, field
from fractions import Fraction
from pathlib import Path

import break_cases

SCALES = [("1", "10", "1"), ("1", "3", "1"), ("0", "2", "0.5"), ("-3", "3", "1"), ("0", "1", "0.25"),
          ("1", "5", "1"), ("1", "9", "1"), ("0", "100", "5"), ("-1.5", "1.5", "0.5"), ("0.25", "10", "0.25"),
          ("0", "0.9", "0.3")]
METHODS = ["mean", "mean", "mean", "median", "trimmed", "sum", "borda", "borda"]
WEIGHTS = ["1", "1", "2", "0.5", "1.25", "3", "0.1", "33.3", "7.0"]
STRATA = ["clinician", "teacher", "student"]
JUDGES = ["J1", "J2", "J3", "Ana", "Łucja", "评委 4", "O'Neil", "Ng, Kim", "J9", "x y"]
REGIONS, LANGUAGES = ["north", "south", "east"], ["fr", "en", "中文"]


@dataclass
class Case:
    rules: dict = None
    rows: list = field(default_factory=list)        # of dicts by column
    columns: list = field(default_factory=list)
    entries: list = None
    entry_columns: list = None
    args: list = field(default_factory=list)
    note: str = "accepted"
    rules_text: str = None                          # instead of `rules`, when the text itself is broken
    ratings_tail: bytes = b""                       # put behind the table, when the bytes are broken
    bom: bool = False
    line_end: str = "\n"


def some(rng, odds):
    return rng.random() < odds


def sample(rng, values, least=1):
    """A part of a list in its own order."""
    chosen = set(rng.sample(range(len(values)), rng.randint(least, len(values))))
    return [v for i, v in enumerate(values) if i in chosen]


# Rules.

def a_scale(rng, best=None):
    low, high, step = rng.choice(SCALES)
    return {"min": low, "max": high, "step": step, "best": best or rng.choice(["high", "high", "low"])}


def a_rounding(rng):
    return {"digits": rng.choice([0, 0, 1, 1, 2, 3]), "mode": rng.choice(["half_up", "half_even", "down"])}


def some_criteria(rng, rnd, divisions):
    names = rng.sample(["novelty", "impact", "clarity", "reach", "care"], rng.choice([1, 1, 2, 2, 3, 4]))
    criteria = []
    for i, name in enumerate(names):
        c = {"id": name, "weight": rng.choice(WEIGHTS)}
        if i and some(rng, 0.25):
            c.update(counts=False, weight=rng.choice(["0", "1", "-2"]))
        if some(rng, 0.2):
            c["scale"] = a_scale(rng, rnd["scale"]["best"] if c.get("counts", True) else None)
        elif some(rng, 0.1):
            c["scale"] = {"step": rnd["scale"]["step"]}
        if i and divisions and some(rng, 0.3):
            c["divisions"] = sample(rng, divisions)
        criteria.append(c)
    if some(rng, 0.1):                              # the best of the counting criteria is not the round's own
        for c in criteria:
            c["scale"] = {**rnd["scale"], **c.get("scale", {}), "best": "low"}
    return criteria


def some_panels(rng, criteria, several):
    panels = []
    for name in rng.sample(["expert", "crowd", "youth"], rng.choice([2, 2, 3]) if several else 1):
        p = {"id": name, "quorum": rng.choice([1, 1, 1, 2, 2, 3]), "weight": rng.choice(WEIGHTS)}
        if some(rng, 0.3):                          # the first criterion counts everywhere
            p["criteria"] = [criteria[0]["id"]] + [c["id"] for c in criteria[1:] if some(rng, 0.6)]
        if some(rng, 0.3):
            p["strata"] = STRATA[:rng.randint(1, 3)]
        if some(rng, 0.3):
            p["per_entry"] = rng.randint(1, 5)
        panels.append(p)
    return panels


def some_ties(rng, rnd):
    scale = rnd["scale"]
    middle = rng.choice([scale["min"], scale["max"], "2", "1.5", "6"])
    steps = ["median", "spread", "head_to_head", "fewer_below:" + middle]
    steps += ["criterion:" + c["id"] for c in rnd["criteria"]] + ["panel:" + p["id"] for p in rnd["panels"]]
    return rng.sample(steps, min(len(steps), rng.choice([0, 1, 1, 2, 3, 5]))) + ["committee"] * some(rng, 0.2)


def likely_values(rng, rnd):
    """Limits for bands and cuts that have a chance to divide the field."""
    low, high = Fraction(rnd["scale"]["min"]), Fraction(rnd["scale"]["max"])
    x = low + (high - low) * Fraction(rng.randint(2, 9), 10)
    if rnd.get("sheet", {}).get("combine") == "weighted_sum":
        x *= len(rnd["criteria"])
    if rnd.get("sheet", {}).get("combine") == "percent_of_max":
        x = Fraction(rng.randint(2, 9) * 10)
    if rnd.get("across", {}).get("method") in ("sum", "borda"):
        x = Fraction(rng.randint(0, 12))
    return str(float(x)) if rnd["kind"] == "scoring" else rng.choice(["0.25", "0.5", "0.75"])


def some_bands(rng, rnd):
    bands = []
    for name in ["gold", "silver", "bronze"][:rng.choice([0, 1, 2, 3])]:
        key, value = rng.choice([("at_least", likely_values(rng, rnd)), ("top", rng.randint(1, 4))])
        bands.append({"id": name, key: value})
    return bands


def a_cut(rng, rnd):
    cut = rng.choice([{"top": rng.randint(1, 6)}, {"top": rng.randint(2, 6)},
                      {"percent": rng.choice(["20", "33.3", "50", "75", "100"])},
                      {"at_least": likely_values(rng, rnd)}])
    if some(rng, 0.5):
        cut["caps"] = [{"by": by, "most": rng.randint(1, 3)} for by in sample(rng, ["region", "lang", "age"])]
    if some(rng, 0.5):
        groups = [("region", r) for r in REGIONS] + [("lang", x) for x in LANGUAGES] + [("age", "young")]
        cut["floors"] = [{"by": by, "value": value, "least": rng.choice([1, 1, 2, 3])}
                         for by, value in rng.sample(groups, rng.randint(1, 3))]
    return cut


def a_scoring_round(rng, name, divisions, several_panels):
    rnd = {"id": name, "kind": "scoring", "scale": a_scale(rng)}
    rnd["criteria"] = some_criteria(rng, rnd, divisions)
    rnd["panels"] = some_panels(rng, rnd["criteria"], several_panels)
    rnd["order"] = rng.choice(["sheet_first", "criterion_first"])
    rnd["sheet"] = {"combine": rng.choice(["weighted_mean", "weighted_sum", "percent_of_max"]),
                    "incomplete": rng.choice(["drop_sheet", "use_answered"])}
    scales = [{**rnd["scale"], **c.get("scale", {})} for c in rnd["criteria"]]
    if any(Fraction(s["max"]) <= 0 for s in scales):
        rnd["sheet"]["combine"] = "weighted_mean"
    rnd["across"] = {"method": rng.choice(METHODS)}
    fit_method(rng, rnd)
    points = ("criterion", "weighted") if rnd["order"] == "criterion_first" else ("sheet",)
    rnd["round"] = {point: a_rounding(rng) for point in points + ("total",) if some(rng, 0.35)}
    if some(rng, 0.25):
        rnd["multiply"] = rng.choice(["10", "0.5", "100", "1.1"])
    return rnd


def fit_method(rng, rnd):
    method = rnd["across"]["method"]
    if method == "borda":
        rnd["order"] = "sheet_first"
    if method == "trimmed":
        rnd["across"].update(drop_low=rng.choice([0, 1, 1]), drop_high=rng.choice([0, 1, 1, 2]))
        for p in rnd["panels"]:
            p["quorum"] = rnd["across"]["drop_low"] + rnd["across"]["drop_high"] + rng.choice([1, 1, 2])
    if method == "mean":
        for p in rnd["panels"]:
            if p.get("strata") and some(rng, 0.6):
                p["strata_equal"] = True


def an_agreement_round(rng, name, several_panels):
    rnd = {"id": name, "kind": "agreement", "scale": a_scale(rng)}
    rnd["criteria"] = [{"id": "agree", "weight": rng.choice(WEIGHTS)}]
    rnd["criteria"] += [{"id": "note", "counts": False}] * some(rng, 0.3)
    rnd["sheet"] = {"combine": rng.choice(["weighted_mean", "weighted_sum"])}       # ignored, as is `across`
    rnd["across"] = {"method": rng.choice(["mean", "median", "sum"])}
    rnd["panels"] = some_panels(rng, rnd["criteria"], several_panels)
    low, step = Fraction(rnd["scale"]["min"]), Fraction(rnd["scale"]["step"])
    rnd["agree_from"] = str(float(low + rng.randint(1, 3) * step))
    if some(rng, 0.8):
        rnd["consensus"] = rng.choice(["0.5", "0.75", "1", "0.6"])
    if some(rng, 0.3):
        rnd["round"] = {"total": a_rounding(rng)}
    return rnd


def a_round(rng, name, divisions):
    several = some(rng, 0.35)
    if some(rng, 0.12):
        rnd = an_agreement_round(rng, name, several)
    else:
        rnd = a_scoring_round(rng, name, divisions, several)
    if several and some(rng, 0.4):
        rnd["panels_combine"] = "side_by_side"
        rnd.pop("multiply", None)
        rnd.get("round", {}).pop("total", None)
    else:
        rnd["ties"] = some_ties(rng, rnd)
        rnd["cut"] = a_cut(rng, rnd) if some(rng, 0.7) else None
        rnd["bands"] = some_bands(rng, rnd) if rnd["kind"] == "scoring" else []
    if some(rng, 0.2):
        rnd["second_look"] = {"gap": rng.choice(["1", "3", "0.5"])}
    return rnd


def a_check_round(rng, name):
    items = rng.sample(["complete", "on_time", "national"], rng.randint(1, 3))
    return {"id": name, "kind": "check", "items": items}


def carry_on(rng, rounds):
    """Let the last round carry from an earlier one: what must be equal is made equal."""
    last = rounds[-1]
    sources = [r for r in rounds[:-1] if r["kind"] == last["kind"]]
    if not sources or last.get("panels_combine") == "side_by_side" or some(rng, 0.4):
        return
    source = rng.choice(sources)
    last["carry"] = {"from": source["id"], "share": rng.choice(["0.3", "0.5", "0.25", "0.99"])}
    last["scale"], last["multiply"] = dict(source["scale"]), source.get("multiply", "1")
    if last["kind"] == "agreement":
        last["sheet"], last["across"] = dict(source["sheet"]), dict(source["across"])
    else:
        for c in last["criteria"]:
            c.pop("scale", None)
        positive = Fraction(last["scale"]["max"]) > 0
        last["sheet"]["combine"] = source["sheet"]["combine"] if positive else "weighted_mean"
        source["sheet"]["combine"] = last["sheet"]["combine"]
        last["across"] = dict(source["across"])
        for p in last["panels"]:
            p.pop("strata_equal", None)
            p["quorum"] = max(p["quorum"], 1 + sum(v for k, v in last["across"].items() if k != "method"))
        if last["across"]["method"] == "borda":
            last["order"] = "sheet_first"
            last["round"].pop("criterion", None), last["round"].pop("weighted", None)
    if some(rng, 0.3):
        last["start_from"] = source["id"]


def some_rules(rng):
    divisions = rng.choice([[], [], [], ["text", "video"], ["a", "b", "c"]])
    names = ["first", "second", "third"][:rng.choice([1, 1, 1, 2, 2, 3])]
    rounds = []
    for name in names:
        rounds.append(a_round(rng, name, divisions))
        carry_on(rng, rounds)
    if some(rng, 0.12):
        rounds.insert(rng.randrange(len(rounds) + 1), a_check_round(rng, "screening"))
    rules = {"version": 1, "rounds": rounds}
    if divisions or some(rng, 0.3):
        rules["divisions"] = divisions
    return rules


# Scores.

def points_of(scale):
    low, high, step = (Fraction(scale[key]) for key in ("min", "max", "step"))
    return [low + i * step for i in range(int((high - low) / step) + 1)]


def written(rng, x):
    """A score as people write it: 7, 7.0 or 7.50."""
    text = format(float(x), ".10f").rstrip("0").rstrip(".")
    if some(rng, 0.08):
        text += "0" if "." in text else ".0"
    return text


def a_cell(rng, points, quality, gaps):
    """(score, state) of one cell; most hold a number."""
    if some(rng, gaps):
        return rng.choice([("", ""), ("", "blank"), ("", "cannot_judge"), ("", "recused"), ("", "excluded"),
                           (written(rng, rng.choice(points)), "excluded")])
    at = round((quality + rng.gauss(0, 0.18)) * (len(points) - 1))
    return written(rng, points[max(0, min(len(points) - 1, at))]), ""


def a_sheet(rng, rnd, panel, division, quality, gaps):
    cells = {}
    recused = some(rng, gaps / 3)
    for c in rnd["criteria"]:
        wanted = not break_cases.not_asked(panel, c, division)
        points = points_of({**rnd["scale"], **c.get("scale", {})})
        if wanted:
            cells[c["id"]] = ("", "recused") if recused else a_cell(rng, points, quality, gaps)
        elif some(rng, 0.1):                        # a row without a number may name any criterion
            cells[c["id"]] = ("", rng.choice(["", "cannot_judge"]))
        if c["id"] in cells and cells[c["id"]] == ("", "") and some(rng, 0.5):
            del cells[c["id"]]
    return cells


def ratings_of_round(rng, rnd, entries, copied=0.35, coverage=None):
    """Sheets of one round; some entries get another's with the judges swapped: level, yet different."""
    panels = rnd.get("panels", [{"id": "all"}])
    sitting = min(len(JUDGES), rng.randint(2, 4) * len(panels))
    judges = {j: rng.choice(panels) for j in rng.sample(JUDGES, sitting)}
    coverage, gaps = coverage or rng.choice([1, 1, 0.9, 0.6, 0.3]), rng.choice([0, 0, 0.05, 0.2])
    strata = {j: rng.choice(p["strata"]) for j, p in judges.items()
              if p.get("strata") and (p.get("strata_equal") or some(rng, 0.8))}
    sheets = {}
    for e in entries:
        twins = [f for f in sheets if entries[f]["division"] == entries[e]["division"]]
        if twins and some(rng, copied):
            sheets[e] = swapped(rng, sheets[rng.choice(twins)], judges)
            continue
        quality = rng.random()
        sheets[e] = {j: a_sheet(rng, rnd, p, entries[e]["division"], quality, gaps)
                     for j, p in judges.items() if some(rng, coverage)}
    rows = []
    for e, by_judge in sheets.items():
        for j, cells in by_judge.items():
            for name, (score, state) in cells.items():
                rows.append({"round": rnd["id"], "judge": j, "entry": e, "criterion": name, "score": score,
                             "state": state, "panel": judges[j]["id"], "stratum": strata.get(j, ""),
                             "division": entries[e]["division"] or ""})
    return rows or ratings_of_round(rng, rnd, entries)


def swapped(rng, sheets, judges):
    """The same sheets, handed round among the judges of each panel."""
    result = {}
    for p in {id(p): p for p in judges.values()}.values():
        names = [j for j in sheets if judges[j] is p]
        result.update(zip(rng.sample(names, len(names)), (sheets[j] for j in names)))
    return result


def rows_of_check(rng, rnd, entries):
    return [{"round": rnd["id"], "judge": "Checker", "entry": e, "criterion": item, "state": "",
             "score": rng.choice("012"), "panel": "", "stratum": "", "division": ""}
            for e in entries for item in rnd["items"]]


def some_entries(rng, divisions):
    """Entries with division, state and coded attributes, any of which may be missing."""
    entries = {}
    for i in range(rng.choice([1, 2, 4, 6, 8, 10, 13])):
        name = rng.choice(["E{:03}", "E-{}", "Équipe {}", "作品 {}", "\"{}\", a story"]).format(i + 1)
        entries[name] = {"entry": name, "division": rng.choice(divisions) if divisions else None, "state": "",
                         "region": rng.choice(REGIONS + [""]), "lang": rng.choice(LANGUAGES + [""]),
                         "age": rng.choice(["young", "", ""])}
    return entries


def give_states(rng, entries):
    for e in entries.values():
        if some(rng, 0.15):
            e["state"] = rng.choice(["in", "withdrawn", "disqualified", "duplicate", "ineligible", "practice",
                                     "practice"])


# A whole case.

def forget(rng, rows):
    """What is said about a judge or an entry once need not be said again."""
    a_judge = ("round", "judge")
    for column, owner in (("panel", a_judge), ("stratum", a_judge), ("division", ("entry",))):
        said = set()
        for row in rows if some(rng, 0.15) else []:
            who = tuple(row[key] for key in owner)
            if who in said and some(rng, 0.6):
                row[column] = ""
            said.add(who)


def columns_for(rng, case, rounds):
    """The columns that are needed, some that are not, in any order."""
    needed = {"judge", "entry", "score"}
    if any(len(r.get("criteria", "xx")) > 1 for r in rounds) or some(rng, 0.5):
        needed.add("criterion")
    may_name_panels = all("panels" in r for r in rounds)
    if any(len(r.get("panels", "x")) > 1 for r in rounds) or (may_name_panels and some(rng, 0.4)):
        needed.add("panel")
    needed |= {"stratum"} if any(row["stratum"] for row in case.rows) else set()
    needed |= {"state"} if any(row["state"] for row in case.rows) or some(rng, 0.3) else set()
    needed |= {"round"} if len(rounds) > 1 or some(rng, 0.2) else set()
    listed = case.entries is not None and "division" in case.entry_columns
    if any(row["division"] for row in case.rows) and not (listed and some(rng, 0.4)):
        needed.add("division")
    if some(rng, 0.15):
        needed.add("comment")
        for row in case.rows:
            row["comment"] = rng.choice(["", "fine", "a, b", "two\nlines", "she said \"yes\""])
    case.columns = sorted(needed)
    rng.shuffle(case.columns)


def a_case_with_rules(rng, edges):
    case = Case(rules=some_rules(rng))
    rounds = case.rules["rounds"]
    entries = some_entries(rng, case.rules.get("divisions", []))
    ranked = [r for r in rounds if r["kind"] != "check"]
    picked = ranked[-1]
    if some(rng, 0.3):
        picked = rng.choice(ranked)
    if picked is not ranked[-1] or some(rng, 0.2):
        case.args += ["--round", picked["id"]]
    several = len(rounds) > 1 and (any(r.get("carry") for r in rounds) or some(rng, 0.6))
    present = list(entries)
    for rnd in rounds if several else [picked]:
        if some(rng, 0.5):
            present = sample(rng, present, max(1, len(present) - 3))
        here = {e: entries[e] for e in present}
        make = rows_of_check if rnd["kind"] == "check" else ratings_of_round
        case.rows += make(rng, rnd, here)
    if case.rules.get("divisions") or some(rng, 0.75):
        give_states(rng, entries)
        list_entries(rng, case, entries, edges)
    if edges:
        add_edges(rng, case, rounds)
    rng.shuffle(case.rows)
    forget(rng, case.rows)
    columns_for(rng, case, rounds if several else [picked])
    if some(rng, 0.2):
        case.args += ["--top", str(rng.randint(1, 5))]
    return case


def a_contested_cut(rng):
    """Many level entries, few places, caps and floors in each other's way."""
    scale = {"min": "1", "max": rng.choice(["4", "6", "9"])}
    rnd = {"id": "final", "kind": "scoring", "scale": scale, "criteria": [{"id": "overall"}],
           "panels": [{"id": "all"}], "sheet": {}, "across": {"method": "mean"},
           "ties": rng.choice([[], [], ["median"], ["head_to_head", "committee"]])}
    entries = {f"E{i}": {"entry": f"E{i}", "division": None, "state": "",
                         "region": rng.choice(REGIONS[:2] + [""]),
                         "lang": rng.choice(LANGUAGES[:rng.choice([2, 3])]),
                         "age": rng.choice(["young", "", ""])} for i in range(rng.randint(5, 14))}
    rnd["cut"] = a_cut(rng, rnd)
    if "top" in rnd["cut"]:
        rnd["cut"]["top"] = rng.randint(2, 6)
    case = Case(rules={"version": 1, "rounds": [rnd]}, note="accepted, contested cut")
    points = points_of({**scale, "step": "1"})
    for judge in JUDGES[:rng.choice([1, 1, 2, 3])]:
        case.rows += [{"round": "final", "judge": judge, "entry": e, "criterion": "overall", "panel": "all",
                       "score": written(rng, rng.choice(points)), "state": "", "stratum": "", "division": ""}
                      for e in entries]
    list_entries(rng, case, entries, False)
    columns_for(rng, case, [rnd])
    return case


def a_contested_tie(rng):
    """Three points to give, most entries level, and a long chain to tell them apart."""
    rnd = a_scoring_round(rng, "final", [], some(rng, 0.5))
    rnd["scale"].update(min="1", max="3", step="1")
    for c in rnd["criteria"]:
        best = c.pop("scale", {}).get("best", rnd["scale"]["best"])
        c["weight"] = "1"
        if not c.get("counts", True):
            c["scale"] = {"best": best}
    for p in rnd["panels"]:
        p["weight"] = "1"
    while len(rnd.get("ties", [])) < 3:
        rnd["ties"] = some_ties(rng, rnd)
    entries = {f"E{i}": {"entry": f"E{i}", "division": None} for i in range(rng.randint(3, 10))}
    case = Case(rules={"version": 1, "rounds": [rnd]}, note="accepted, contested tie")
    case.rows = ratings_of_round(rng, rnd, entries, rng.choice([0, 0.8]), 1)
    columns_for(rng, case, [rnd])
    return case


def list_entries(rng, case, entries, edges):
    case.entries = list(entries.values())
    if edges and len(case.entries) > 1 and some(rng, 0.3):
        case.entries.pop()                          # scored, but on no list
    rng.shuffle(case.entries)
    case.entry_columns = ["entry", "state", "region", "lang", "age"]
    if case.rules is None or case.rules.get("divisions"):
        case.entry_columns.append("division")
    rng.shuffle(case.entry_columns)


def add_edges(rng, case, rounds):
    for row in case.rows:
        if row["state"] == "excluded" and row["score"] and some(rng, 0.5):
            row["score"] = "123456"                 # off any scale, but ignored
        if len(rounds) > 1 and row["round"] == rounds[-1]["id"] and some(rng, 0.1):
            row["round"] = ""


def a_case_without_rules(rng):
    """A bare table: criteria, divisions and rounds as found."""
    divisions = rng.choice([[], [], ["text", "video"]])
    rounds = [{"id": name, "kind": "scoring", "scale": a_scale(rng), "panels": [{"id": "p"}, {"id": "q"}],
               "criteria": [{"id": c} for c in sample(rng, ["Novelty", "impact", "clear?"])]}
              for name in ["r1", "Final"][:rng.choice([1, 1, 2])]]
    case = Case(note="accepted, no rules")
    entries = some_entries(rng, divisions)
    for rnd in rounds:
        case.rows += ratings_of_round(rng, rnd, entries)
    rng.shuffle(case.rows)
    if divisions or some(rng, 0.3):
        give_states(rng, entries)
        list_entries(rng, case, entries, False)
    columns_for(rng, case, rounds)
    if "round" in case.columns and (len(rounds) > 1 or some(rng, 0.3)) and case.rows:
        case.args += ["--round", rng.choice(case.rows)["round"]]
    scale = rounds[0]["scale"]
    if len(rounds) == 1 and some(rng, 0.4):
        case.args += ["--scale", f"{scale['min']}:{scale['max']}:{scale['step']}"]
    return case


def a_case(rng, edges):
    kind = rng.random()
    case = (a_case_without_rules(rng) if kind < 0.08 else a_contested_cut(rng) if kind < 0.3
            else a_contested_tie(rng) if kind < 0.45 else a_case_with_rules(rng, edges))
    case.bom, case.line_end = some(rng, 0.1), "\r\n" if some(rng, 0.15) else "\n"
    if some(rng, 0.15):
        break_cases.break_one_thing(rng, case)
    return case


def table(rows, columns, line_end):
    """CSV text; a row may be a ready list of cells, to be ragged."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator=line_end)
    writer.writerow(columns)
    for row in rows:
        writer.writerow(row if isinstance(row, list) else [row.get(c) or "" for c in columns])
    return out.getvalue()


def write(case, folder):
    folder.mkdir(parents=True, exist_ok=True)
    ratings = table(case.rows, case.columns, case.line_end).encode()
    (folder / "ratings.csv").write_bytes(b"\xef\xbb\xbf" * case.bom + ratings + case.ratings_tail)
    args = []
    if case.rules is not None or case.rules_text is not None:
        text = case.rules_text
        if text is None:
            text = json.dumps(case.rules, indent=1, ensure_ascii=False)
        (folder / "rules.json").write_text(text, encoding="utf-8")
        args += ["--rules", "rules.json"]
    if case.entries is not None:
        (folder / "entries.csv").write_bytes(table(case.entries, case.entry_columns, case.line_end).encode())
        args += ["--entries", "entries.csv"]
    (folder / "case.json").write_text(json.dumps({"args": args + case.args, "note": case.note}) + "\n")


def make(seed, number, edges):
    """Case `number` of a seed, whatever the others were: one case can be made again alone."""
    return a_case(random.Random(f"{seed}/{number}"), edges)


def main():
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("seed")
    parser.add_argument("count", type=int)
    parser.add_argument("out", type=Path)
    parser.add_argument("--edges", action="store_true")
    args = parser.parse_args()
    for number in range(args.count):
        write(make(args.seed, number, args.edges), args.out / f"{number:05}")


if __name__ == "__main__":
    main()
