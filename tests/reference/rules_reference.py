#!/usr/bin/env python3
"""A second, independent reading of the scoring rules, kept as plain as it can be.

It answers the same question as `palmares-cli --json analyse`: given a table of scores and a rules file, who
is ranked where, and why. It shares no code with the program, uses only the standard library, computes with
fractions, and never tries to be fast. Read from top to bottom it is a statement of the rules.

    python3 rules_reference.py RATINGS.csv [--rules F] [--entries F] [--round R]
                               [--scale MIN:MAX:STEP] [--top K]
    python3 rules_reference.py --ids RULES.json

A refusal is printed as {"refused": true, "why": CODE, "row": N or null} with exit code 1; the codes are this
file's own, only the fact and the row are meant to be compared.
"""
import argparse
import json
import math
import sys
from collections import Counter
from dataclasses import dataclass, field, replace
from fractions import Fraction
from itertools import permutations

from rules_file import (Refused, asked, counting, decimal, decimal_text, demand, form_id, num, read_rules,
                        rules_id, scale_of)
from score_table import Table, place_entries, read_entries, read_ratings, rules_without_file

WHY_IN_ORDER = ("insufficient", "uneven", "no_value", "carry")


# Numbers.

def exact_text(x):
    """How an exact value is printed: a decimal of at most 30 digits after the point, else a/b."""
    if x is None:
        return None
    text = decimal_text(x)
    short = text is not None and len(text.partition(".")[2]) <= 30
    return text if short else f"{x.numerator}/{x.denominator}"


def rounded(x, rule):
    """One rounding point; `rule` is null (no rounding) or {"digits", "mode"}."""
    if x is None or rule is None:
        return x
    unit = 10 ** rule["digits"]
    shifted = x * unit
    if rule["mode"] == "half_even":
        whole = round(shifted)
    elif rule["mode"] == "down":
        whole = math.trunc(shifted)
    else:
        whole = math.floor(abs(shifted) + Fraction(1, 2)) * (-1 if x < 0 else 1)
    return Fraction(whole, unit)


def mean(values):
    return sum(values) / Fraction(len(values)) if values else None


def median(values):
    ordered, half = sorted(values), len(values) // 2
    return mean(ordered[half:half + 1] if len(values) % 2 else ordered[half - 1:half + 1])


def variance(values):
    centre = mean(values)
    return sum((x - centre) ** 2 for x in values) / (len(values) - 1)


def badness(x, best):
    """A sorting key: the better, the smaller."""
    return -x if best == "high" else x


def at_least(x, limit, best):
    return badness(x, best) <= badness(limit, best)


# From sheets to one value an entry.

@dataclass
class Outcome:
    """What became of one entry of the field; `why` is null if it has a value."""
    panels: dict = field(default_factory=dict)      # panel id -> value, shown even if it may not decide
    panel_why: dict = field(default_factory=dict)   # panel id -> null, insufficient, uneven or no_value
    panel_ranks: dict = field(default_factory=dict)
    value: Fraction = None                          # the one value that decides everything
    why: str = None
    rank: int = None
    tied: bool = False
    band: str = None
    cut: str = None


def across_judges(t, panel, given):
    """One value from what several judges gave: `given` is a list of (judge, number)."""
    how, values = t.rnd["across"], [x for _, x in given]
    if panel["strata_equal"]:
        strata = dict.fromkeys(t.stratum_of[j] for j, _ in given)
        return mean([mean([x for j, x in given if t.stratum_of[j] == s]) for s in strata])
    if how["method"] == "sum":
        return sum(values, Fraction(0)) if values else None
    if how["method"] == "trimmed":                  # by number, whatever `best` is
        kept = max(0, len(values) - how["drop_low"] - how["drop_high"])
        return mean(sorted(values)[how["drop_low"]:][:kept])
    return (median if how["method"] == "median" else mean)(values) if values else None


def numbers_for(t, panel, entry, c):
    """What criterion_first collects: all numbers, or under drop_sheet those of complete sheets."""
    pairs = [(j, t.cells.get((j, entry), {}).get(c["id"])) for j in t.judges if t.panel_of[j] == panel["id"]]
    whole = t.rnd["sheet"]["incomplete"] == "drop_sheet"
    return [(j, x) for j, x in pairs if x is not None and not (whole and (j, entry) not in t.totals)]


def by_criterion(t):
    return t.rnd["kind"] == "scoring" and t.rnd["order"] == "criterion_first"


def support(t, panel, entry):
    """What a panel's value rests on: its sheets with a total, or the numbers of each counting criterion."""
    if by_criterion(t):
        return [len(numbers_for(t, panel, entry, c))
                for c in counting(asked(t.rnd, panel, t.division(entry)))]
    return [len(t.judges_of(entry, panel))]


def panel_criterion(t, panel, entry, c):
    return rounded(across_judges(t, panel, numbers_for(t, panel, entry, c)), t.rnd["round"]["criterion"])


def value_by_criterion(t, panel, entry):
    criteria = counting(asked(t.rnd, panel, t.division(entry)))
    values = [panel_criterion(t, panel, entry, c) for c in criteria]
    if None in values:
        return None
    terms = [rounded(num(c["weight"]) * x, t.rnd["round"]["weighted"]) for c, x in zip(criteria, values)]
    weight, how = sum(num(c["weight"]) for c in criteria), t.rnd["sheet"]["combine"]
    if how == "percent_of_max":
        return sum(term * 100 / num(scale_of(t.rnd, c)["max"]) for c, term in zip(criteria, terms)) / weight
    return sum(terms) / weight if how == "weighted_mean" else sum(terms)


def value_by_sheet(t, panel, entry):
    given = [(j, rounded(t.totals[j, entry], t.rnd["round"]["sheet"])) for j in t.judges_of(entry, panel)]
    return across_judges(t, panel, given)


def share_of_agreement(t, panel, entry):
    given = [t.totals[j, entry] for j in t.judges_of(entry, panel)]
    limit, best = num(t.rnd["agree_from"]), t.sheet_best()
    return mean([Fraction(at_least(x, limit, best)) for x in given])


def borda_points(t, panel, entry):
    """Each judge ranks what he or she totalled; with gaps in the table, by the share of rivals beaten."""
    rivals = t.rivals(entry)
    judges = [j for j in t.judges if t.panel_of[j] == panel["id"] and any((j, e) in t.totals for e in rivals)]
    complete = all((j, e) in t.totals for j in judges for e in rivals)
    points = []
    for j in judges:
        if (j, entry) in t.totals:
            scores = {e: rounded(t.totals[j, e], t.rnd["round"]["sheet"])
                      for e in rivals if (j, e) in t.totals}
            beaten = len(scores) - averaged_rank(scores, entry, t.sheet_best())
            if complete:
                points.append(beaten)
            elif len(scores) >= 2:
                points.append(beaten / (len(scores) - 1))
    if not points:
        return None
    return sum(points) if complete else mean(points)


def averaged_rank(scores, entry, best):
    """1 for the best; those who are level share the mean of their places."""
    mine = badness(scores[entry], best)
    better = sum(badness(x, best) < mine for x in scores.values())
    level = sum(x == scores[entry] for x in scores.values())
    return better + Fraction(level + 1, 2)


def panel_value(t, panel, entry):
    if t.rnd["kind"] == "agreement":
        return share_of_agreement(t, panel, entry)
    if t.rnd["across"]["method"] == "borda":
        return borda_points(t, panel, entry)
    return (value_by_criterion if by_criterion(t) else value_by_sheet)(t, panel, entry)


def panel_shortfall(t, panel, entry, value):
    """Why a panel's value may not decide, if it may not."""
    mine = support(t, panel, entry)
    if min(mine) < panel["quorum"]:
        return "insufficient"
    if t.rnd["kind"] == "scoring" and t.rnd["across"]["method"] == "sum":
        most = [max(counts) for counts in zip(*(support(t, panel, e) for e in t.rivals(entry)))]
        if any(n < m for n, m in zip(mine, most)):
            return "uneven"
    return "no_value" if value is None else None


def evaluate(t, tables):
    """Panel values -> panels_combine -> multiply -> carry -> round.total, for every entry of the field."""
    source = t.rnd["carry"] and tables[t.rnd["carry"]["from"]]
    before = evaluate(source, tables) if source else {}
    outcomes = {}
    for entry in t.field:
        o = outcomes[entry] = Outcome()
        for p in t.rnd["panels"]:
            o.panels[p["id"]] = value = panel_value(t, p, entry)
            o.panel_why[p["id"]] = panel_shortfall(t, p, entry, value)
        short = [why for why in WHY_IN_ORDER if why in o.panel_why.values()]
        if t.rnd["panels_combine"] == "side_by_side":
            o.why = short[0] if None not in o.panel_why.values() else None
        else:
            o.why = short[0] if short else None
            combine_panels(t, o, before.get(entry, Outcome()).value)
    return outcomes


def combine_panels(t, o, value_before):
    if o.why is None and t.rnd["carry"] and value_before is None:
        o.why = "carry"
    if o.why is not None:
        return
    value = sum(num(p["weight"]) * o.panels[p["id"]] for p in t.rnd["panels"])
    value = value / sum(num(p["weight"]) for p in t.rnd["panels"]) * num(t.rnd["multiply"])
    if t.rnd["carry"]:
        share = num(t.rnd["carry"]["share"])
        value = share * value_before + (1 - share) * value
    o.value = rounded(value, t.rnd["round"]["total"])


def criterion_value(t, c, entry):
    """A criterion by itself, as shown and as a tie step: null if a panel that was asked for it has none."""
    panels = t.asked_panels(c, entry)
    if by_criterion(t) and c["counts"]:
        values = [panel_criterion(t, p, entry, c) for p in panels]
        if not values or None in values:
            return None
        weights = [num(p["weight"]) for p in panels]
        return sum(w * x for w, x in zip(weights, values)) / sum(weights)
    numbers = [[x for j in t.judges_of(entry, p) if (x := t.cells[j, entry].get(c["id"])) is not None]
               for p in panels]
    return mean(sum(numbers, [])) if all(numbers) else None


# Ranks and the chain of ties.

def split(group, key):
    """A group in order of a key (the smaller the better), those equal on it together."""
    return [[e for e in group if key[e] == k] for k in sorted({key[e] for e in group})]


def step_key(t, outcomes, group, step):
    """The key one tie step gives each entry of a group still equal, or null where the step says nothing."""
    name, _, argument = step.partition(":")
    totals = {e: t.totals_of(e) for e in group}
    if name == "criterion":
        c = next(c for c in t.rnd["criteria"] if c["id"] == argument)
        values = {e: criterion_value(t, c, e) for e in group}
        best = scale_of(t.rnd, c)["best"]
        return {e: (1, 0) if x is None else (0, badness(x, best)) for e, x in values.items()}
    if name == "median":
        return {e: badness(median(totals[e]), t.sheet_best()) for e in group}
    if name == "spread" and all(len(totals[e]) >= 2 for e in group):
        return {e: variance(totals[e]) for e in group}
    if name == "fewer_below":
        return {e: sum(not at_least(x, num(argument), t.sheet_best()) for x in totals[e]) for e in group}
    if name == "head_to_head" and len(group) == 2:
        return head_to_head(t, *group)
    if name == "panel":
        return {e: badness(outcomes[e].panels[argument], t.value_best()) for e in group}
    return None                                     # committee leaves them level


def head_to_head(t, a, b):
    both = [j for j in t.judges if (j, a) in t.totals and (j, b) in t.totals]
    pairs = [(badness(t.totals[j, a], t.sheet_best()), badness(t.totals[j, b], t.sheet_best())) for j in both]
    return {a: -sum(x < y for x, y in pairs), b: -sum(y < x for x, y in pairs)}


def tie_groups(t, outcomes, entries):
    """Best first. A step splits only the groups still equal, and the chain never starts again."""
    valued = [e for e in entries if outcomes[e].value is not None]
    groups = split(valued, {e: badness(outcomes[e].value, t.value_best()) for e in valued})
    for step in t.rnd["ties"]:
        finer = []
        for group in groups:
            key = step_key(t, outcomes, group, step) if len(group) > 1 else None
            finer += split(group, key) if key else [group]
        groups = finer
    return groups


def give_ranks(outcomes, groups):
    """What is left level shares the rank: 1, 2, 2, 4."""
    place = 1
    for group in groups:
        for e in group:
            outcomes[e].rank, outcomes[e].tied = place, len(group) > 1
        place += len(group)


def give_panel_ranks(t, outcomes, entries):
    """Side by side: a rank a panel by its unrounded value, and none overall."""
    for p in t.rnd["panels"]:
        keys = {e: badness(outcomes[e].panels[p["id"]], t.value_best())
                for e in entries if outcomes[e].panel_why[p["id"]] is None}
        for e in keys:
            outcomes[e].panel_ranks[p["id"]] = 1 + sum(k < keys[e] for k in keys.values())


def give_bands(t, outcomes, groups):
    """In order, the first that matches; `top` counts from those of the division already in a band."""
    ranked = [e for group in groups for e in group]
    if t.rnd["kind"] == "agreement":
        for e in ranked:
            outcomes[e].band = "consensus" if outcomes[e].value >= num(t.rnd["consensus"]) else None
    for band in t.rnd["bands"]:
        placed = sum(outcomes[e].band is not None for e in ranked)
        for e in ranked:
            o = outcomes[e]
            reached = (o.rank <= placed + band["top"] if "top" in band
                       else at_least(o.value, num(band["at_least"]), t.value_best()))
            if o.band is None and reached:
                o.band = band["id"]


# The cut.

class Cut:
    """Who gets through in one division. `state` holds every ranked entry; `findings` why a place was lost."""

    def __init__(self, t, outcomes, groups, division):
        self.t, self.rule, self.groups, self.division = t, t.rnd["cut"], groups, division
        self.outcomes = outcomes
        self.ranked = [e for group in groups for e in group]
        self.state = dict.fromkeys(self.ranked, "out")
        self.findings = []
        self.go_down_the_ranks()
        for floor in self.rule["floors"]:
            self.fill(floor)

    def through(self, by=None, value=None):
        """Entries with a place, of one group or of all."""
        return [e for e in self.ranked if self.state[e] in ("in", "raised")
                and (by is None or self.t.attribute(e, by) == value)]

    def places(self):
        if "percent" in self.rule:
            return math.ceil(len(self.ranked) * num(self.rule["percent"]) / 100)
        return self.rule.get("top", math.inf)

    def go_down_the_ranks(self):
        """Tie groups are taken whole; a group that straddles the line is neither in nor out."""
        for group in self.groups:
            left = self.places() - len(self.through())
            if left == 0 or not self.reaches(group[0]):
                return
            full = {e: self.full_cap(e) for e in group}
            rest = [e for e in group if full[e] is None]
            for e in group:
                if full[e] is not None:
                    self.move("CAPPED", e, "capped", full[e])
            fits = len(rest) <= left and self.within_caps(rest)
            self.state.update(dict.fromkeys(rest, "in" if fits else "at_cut"))
            if not fits and left != math.inf:
                return                              # everything below is out

    def reaches(self, entry):
        limit = self.rule.get("at_least")
        return limit is None or at_least(self.outcomes[entry].value, num(limit), self.t.value_best())

    def full_cap(self, entry):
        """The attribute whose cap leaves this entry no room, the first as listed."""
        for cap in self.rule["caps"]:
            value = self.t.attribute(entry, cap["by"])
            if value is not None and len(self.through(cap["by"], value)) >= cap["most"]:
                return cap["by"]
        return None

    def within_caps(self, added=(), removed=()):
        after = set(self.through()) - set(removed) | set(added)
        for cap in self.rule["caps"]:
            groups = Counter(self.t.attribute(e, cap["by"]) for e in after)
            if any(n > cap["most"] for value, n in groups.items() if value is not None):
                return False
        return True

    def floors_hold_for(self, leaving, coming):
        """Whether every floor of the one who would leave is met after the exchange."""
        after = set(self.through()) - {leaving} | {coming}
        return all(sum(self.t.attribute(e, f["by"]) == f["value"] for e in after) >= f["least"]
                   for f in self.rule["floors"] if self.t.attribute(leaving, f["by"]) == f["value"])

    def move(self, code, entry, to, by):
        self.state[entry] = to
        self.findings.append({"code": code, "entry": entry, "to": to, "by": by})

    def worst_who_may_go(self, coming):
        """The lowest `in` entries, level with each other, any of whom may make room for this one."""
        may_go = [e for e in self.ranked if self.state[e] == "in" and self.within_caps([coming], [e])
                  and self.floors_hold_for(e, coming)]
        lowest = max((self.outcomes[e].rank for e in may_go), default=None)
        return [e for e in may_go if self.outcomes[e].rank == lowest]

    def order_matters(self, level):
        """Whether raising these level entries one after the other ends differently by who comes first."""
        before, ends = dict(self.state), []
        for order in permutations(level):
            for coming in order:
                leaving = self.worst_who_may_go(coming)
                if len(leaving) == 1:
                    self.state.update({leaving[0]: "out", coming: "raised"})
            ends.append(self.state)
            self.state = dict(before)
        return any(end != ends[0] for end in ends)

    def fill(self, floor):
        """One exchange at a time: the best left outside for whom some `in` entry may go."""
        while (lacking := floor["least"] - len(self.through(floor["by"], floor["value"]))) > 0:
            for group in self.groups:
                leaving = {e: goers for e in group if self.state[e] in ("out", "capped")
                           and self.t.attribute(e, floor["by"]) == floor["value"]
                           and (goers := self.worst_who_may_go(e))}
                if leaving:
                    break
            else:
                self.findings.append({"code": "FLOOR_UNMET", "division": self.division,
                                      "by": floor["by"], "value": floor["value"]})
                return
            several_may_go = any(len(goers) > 1 for goers in leaving.values())
            if len(leaving) > lacking or several_may_go or self.order_matters(list(leaving)):
                both_sides = set(leaving).union(*leaving.values())
                self.state.update(dict.fromkeys(both_sides, "at_cut"))
                return                              # a choice among equals is the committee's
            coming = next(iter(leaving))
            self.move("DISPLACED", leaving[coming][0], "out", floor["by"])
            self.move("RAISED", coming, "raised", floor["by"])


# The answer.

def decide(t, outcomes):
    """Ranks, bands and cut, division by division; gives back the findings of the cut."""
    findings = []
    for division in dict.fromkeys(t.division(e) for e in t.field):
        entries = [e for e in t.field if t.division(e) == division]
        if t.rnd["panels_combine"] == "side_by_side":
            give_panel_ranks(t, outcomes, entries)
            continue
        groups = tie_groups(t, outcomes, entries)
        give_ranks(outcomes, groups)
        give_bands(t, outcomes, groups)
        if t.rnd["cut"]:
            result = Cut(t, outcomes, groups, division)
            findings += result.findings
            for e, state in result.state.items():
                outcomes[e].cut = state
    if t.rnd["cut"] and t.field and t.rnd["panels_combine"] != "side_by_side":
        named = dict.fromkeys(limit["by"] for kind in ("caps", "floors") for limit in t.rnd["cut"][kind])
        findings += [{"code": "ATTRIBUTE_ABSENT", "by": by} for by in named if not any(t.attribute(e, by) for e in t.field)]
    return findings


def spread_of(values):
    """n, mean and sample standard deviation, as plain numbers."""
    sd = math.sqrt(variance(values)) if len(values) > 1 else None
    return {"n": len(values), "mean": float(mean(values)) if values else None, "sd": sd}


def entry_row(t, entry, o):
    state = t.all_entries[entry].state
    row = {"entry": entry, "division": t.division(entry), **spread_of(t.totals_of(entry)),
           "criteria": {}, "panels": {}, "panel_ranks": {}, "score": None, "rank": None, "tied": False,
           "state": state, "why": state, "band": None, "cut": None}
    if o is not None:
        side_by_side = t.rnd["panels_combine"] == "side_by_side"
        row.update(criteria={c["id"]: exact_text(criterion_value(t, c, entry)) for c in t.rnd["criteria"]},
                   panels={p: exact_text(x) for p, x in o.panels.items()}, panel_ranks=o.panel_ranks,
                   score=exact_text(o.value), rank=o.rank, tied=o.tied, band=o.band, cut=o.cut,
                   state="insufficient" if o.why else "ranked",
                   why=o.why or ("side_by_side" if side_by_side else None))
    return row


def listed_order(rows):
    """By rank, divisions mixed; then insufficient; then out of the field; else by first appearance."""
    shelf = {"ranked": 0, "insufficient": 1}
    return sorted(rows, key=lambda row: (shelf.get(row["state"], 2), row["rank"] or 0))


def judge_row(t, judge):
    totals = [t.totals[judge, e] for e in t.field if (judge, e) in t.totals]
    return {"judge": judge, "panel": t.panel_of[judge], **spread_of(totals)}


def counts(t):
    pairs = {(row.judge, row.entry) for row in t.rows}
    scores = sum(row.number is not None for row in t.rows)
    n = {"judges": len(t.judges), "entries": len(t.entries), "criteria": len(t.rnd["criteria"])}
    return {**n, "sheets": len(pairs), "sheets_counted": sum(pair in t.totals for pair in pairs),
            "scores": scores, "missing": math.prod(n.values()) - scores, "blank": len(t.rows) - scores}


def other_findings(t, ignored_columns):
    findings = [{"code": "COLUMN_IGNORED", "column": name} for name in ignored_columns]
    for entry in t.field:
        totals, gap = t.totals_of(entry), t.rnd["second_look"]
        if gap and totals and max(totals) - min(totals) >= num(gap["gap"]):
            findings.append({"code": "SECOND_LOOK", "entry": entry})
        for p in t.rnd["panels"]:
            present = {t.stratum_of.get(j) for j in t.judges_of(entry, p)}
            findings += [{"code": "STRATUM_MISSING", "entry": entry, "panel": p["id"], "stratum": s}
                         for s in p["strata"] if s not in present]
    return findings


def pick_round(rules, wanted):
    rankable = [rnd["id"] for rnd in rules["rounds"] if rnd["kind"] != "check"]
    demand(wanted is None or wanted in [rnd["id"] for rnd in rules["rounds"]], "unknown_round")
    demand(rankable and wanted in [None] + rankable, "nothing_to_rank")
    return rankable[-1] if wanted is None else wanted


def read_tables(args):
    """Everything read and checked: the picked round's id and the table of each round that can be ranked."""
    rules = read_rules(args.rules) if args.rules else None
    if rules:
        pick_round(rules, args.round)
    rows, ignored = read_ratings(args.ratings)
    entries = read_entries(args.entries)
    if rules is None:
        rules = rules_without_file(rows, entries, given_scale(args.scale))
        demand(args.round or len(rules["rounds"]) == 1, "several_rounds")
    picked = pick_round(rules, args.round)
    kinds = {rnd["id"]: rnd.get("kind") for rnd in rules["rounds"]}
    for row in rows:
        row.round = row.round or picked
        demand(row.round in kinds, "unknown_round", row.line)
    rows = [row for row in rows if kinds[row.round] != "check"]     # a check's rows: grammar only
    demand(rows or entries, "nothing_but_a_header")
    place_entries(rules, rows, entries)
    tables = {rnd["id"]: Table(rules, rnd, [r for r in rows if r.round == rnd["id"]],
                               entries if rnd["id"] == picked else as_they_were(entries, rnd["id"]))
              for rnd in rules["rounds"] if rnd["kind"] != "check"}
    return rules, tables, picked, ignored


def as_they_were(entries, round_id):
    """The entries in a round whose values are carried: in the state that `status_ROUND` says, if there is that column."""
    column = "status_" + round_id
    absent = ("", "not_in", "received")
    states = {name: entry.attributes.get(column, "") for name, entry in entries.items()}
    if not any(states.values()):
        return entries
    return {name: replace(entry, state=entry.state if not entry.listed else "practice" if states[name] in absent else states[name])
            for name, entry in entries.items()}


def given_scale(text):
    if text is None:
        return None
    low, high, step = (decimal(part, "scale") for part in text.split(":"))
    return {"min": low, "max": high, "step": step, "best": "high"}


def demand_carried_rows(t, tables):
    if t.rnd["carry"]:
        source = tables[t.rnd["carry"]["from"]]
        demand(source.rows, "no_rows_of_carried_round")
        demand_carried_rows(source, tables)


def analyse(args):
    rules, tables, picked, ignored = read_tables(args)
    t = tables[picked]
    demand_carried_rows(t, tables)
    outcomes = evaluate(t, tables)
    findings = decide(t, outcomes) + other_findings(t, ignored)
    top = args.top or (t.rnd["cut"] or {}).get("top")
    return {"format": 1, "rules_id": rules_id(rules, t.rnd) if args.rules else None, "round": picked or None,
            "level": 0.9, "top": top, "n": counts(t),
            "entries": listed_order([entry_row(t, e, outcomes.get(e)) for e in t.entries]),
            "judges": [judge_row(t, j) for j in t.judges], "findings": findings}


def main():
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("ratings", nargs="?")
    for name in ("rules", "entries", "round", "scale", "ids"):
        parser.add_argument("--" + name)
    parser.add_argument("--top", type=int)
    args = parser.parse_args()
    try:
        if args.ids:
            rules = read_rules(args.ids)
            answer = [{"round": r["id"], "form_id": form_id(rules, r), "rules_id": rules_id(rules, r)}
                      for r in rules["rounds"]]
        else:
            answer = analyse(args)
    except Refused as refusal:
        answer = {"refused": True, "why": refusal.why, "row": refusal.row}
    print(json.dumps(answer, indent=1, ensure_ascii=False))
    return 1 if "refused" in answer else 0


if __name__ == "__main__":
    sys.exit(main())
