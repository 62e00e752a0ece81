"""One thing broken in a good case, so that it must be refused: rules, ratings, list of entries or arguments.

Each breaker changes the case in place. It gives back False where the case does not have what it would break;
that copy of the case is thrown away and another breaker tried.
"""
import copy

BAD_DECIMALS = ["1e3", ".5", "+1", "1.", "", " 1", "1,5", "٣", 1, None, True, "NaN"]
BAD_IDS = ["Novelty", "1a", "a-b", "", "a" * 41, "é", 7, None, "_a", "a b"]
BAD_COUNTS = [0, -1, "1", 1.5, True, 1.0]
BAD_SCORES = ["7,5", "1e1", " 7", "+7", ".5", "7.", "NaN", "seven", "--1", "0x1", "７"]


def parts(case, kinds=("scoring", "agreement")):
    return [r for r in case.rules["rounds"] if r["kind"] in kinds]


# Rules.

def unknown_key(rng, case):
    rnd = rng.choice(case.rules["rounds"])
    places = [case.rules, rnd] + rnd.get("criteria", []) + rnd.get("panels", []) + rnd.get("bands", [])
    places += [rnd[key] for key in ("scale", "sheet", "across", "round", "cut", "carry", "second_look")
               if rnd.get(key)]
    places += (rnd.get("cut") or {}).get("caps", []) + (rnd.get("cut") or {}).get("floors", [])
    rng.choice(places)[rng.choice(["note", "Weight", "quorums", "_", "items2"])] = "1"


def key_of_another_kind(rng, case):
    rnd = rng.choice(case.rules["rounds"])
    foreign = {"scoring": [("items", ["a"]), ("agree_from", "7"), ("consensus", "0.7")],
               "agreement": [("items", ["a"])],
               "check": [("criteria", [{"id": "a"}]), ("cut", None), ("ties", []), ("scale", {})]}
    rnd.update([rng.choice(foreign[rnd["kind"]])])


def missing_key(rng, case):
    rnd = rng.choice(case.rules["rounds"])
    owner, key = rng.choice([(case.rules, "version"), (case.rules, "rounds"), (rnd, "id"),
                             (rnd, "items" if rnd["kind"] == "check" else "criteria"),
                             (rng.choice(rnd.get("panels") or [{"id": 0}]), "id")])
    if owner is None or key not in owner or owner == {"id": 0}:
        return False
    del owner[key]


def bad_version(rng, case):
    case.rules["version"] = rng.choice([0, 2, "1", None, True, 1.5])


def bad_id(rng, case):
    rnd = rng.choice(parts(case))
    rng.choice(rnd["criteria"] + rnd["panels"] + rnd.get("bands", []))["id"] = rng.choice(BAD_IDS)


def bad_decimal(rng, case):
    rnd = rng.choice(parts(case))
    owner, key = rng.choice([(rnd["scale"], "min"), (rnd["scale"], "step"), (rnd, "multiply"),
                             (rng.choice(rnd["criteria"]), "weight"), (rng.choice(rnd["panels"]), "weight")])
    owner[key] = rng.choice(BAD_DECIMALS)


def bad_count(rng, case):
    panel = rng.choice(rng.choice(parts(case))["panels"])
    panel[rng.choice(["quorum", "per_entry"])] = rng.choice(BAD_COUNTS)


def not_above_zero(rng, case):
    rnd = rng.choice(parts(case))
    counting = [c for c in rnd["criteria"] if c.get("counts", True)]
    owner, key = rng.choice([(rng.choice(counting), "weight"), (rng.choice(rnd["panels"]), "weight"),
                             (rnd, "multiply")])
    owner[key] = rng.choice(["0", "-1", "0.00", "-0"])


def bad_rounding(rng, case):
    good = {"digits": 2, "mode": "half_up"}
    bad = [{"digits": 2}, {"mode": "half_up"}, {**good, "digits": 13}, {**good, "digits": -1},
           {**good, "mode": "up"}, {**good, "digits": "2"}, 2, {**good, "digits": 1.0}]
    rng.choice(parts(case)).setdefault("round", {})["total"] = rng.choice(bad)


def bad_choice(rng, case):
    rnd = rng.choice(parts(case))
    owner, key = rng.choice([(rnd, "kind"), (rnd, "order"), (rnd, "panels_combine"), (rnd["scale"], "best"),
                             (rnd.setdefault("sheet", {}), "combine"), (rnd["sheet"], "incomplete"),
                             (rnd.setdefault("across", {}), "method")])
    owner[key] = rng.choice(["best", "", None, "MEAN", 1])


def bad_scale(rng, case):
    rng.choice(parts(case))["scale"].update(rng.choice([{"step": "0"}, {"step": "-1"},
                                                        {"min": "1000", "max": "1"}]))


def mixed_directions(rng, case):
    rnd = rng.choice(parts(case, ("scoring",)) or [None])
    counting = [c for c in rnd["criteria"] if c.get("counts", True)] if rnd else []
    if len(counting) < 2:
        return False
    for c, best in zip(counting, ("low", "high")):
        c["scale"] = {**(c.get("scale") or {}), "best": best}


def trimmed_below_quorum(rng, case):
    rnd = rng.choice(parts(case, ("scoring",)) or [None])
    if rnd is None or any(p.get("strata_equal") for p in rnd["panels"]):
        return False
    quorum = rnd["panels"][0].get("quorum", 1)
    rnd["across"] = {"method": "trimmed", "drop_low": quorum - 1, "drop_high": 1}


def drops_without_trimmed(rng, case):
    rnd = rng.choice(parts(case, ("scoring",)) or [None])
    if rnd is None or rnd["across"]["method"] == "trimmed":
        return False
    rnd["across"][rng.choice(["drop_low", "drop_high"])] = 1


def strata_equal_without_mean(rng, case):
    rnd = rng.choice(parts(case, ("scoring",)) or [None])
    if rnd is None or rnd["across"]["method"] == "mean":
        return False
    rnd["panels"][0].update(strata=["teacher"], strata_equal=True)


def rounding_of_the_other_order(rng, case):
    rnd = rng.choice(parts(case, ("scoring",)) or [None])
    if rnd is None:
        return False
    points = ["sheet"] if rnd.get("order") == "criterion_first" else ["criterion", "weighted"]
    rnd.setdefault("round", {})[rng.choice(points)] = {"digits": 1, "mode": "down"}


def borda_by_criterion(rng, case):
    rnd = rng.choice(parts(case, ("scoring",)) or [None])
    if rnd is None or any(p.get("strata_equal") for p in rnd["panels"]):
        return False
    rnd.update(order="criterion_first", across={"method": "borda"})
    rnd.get("round", {}).pop("sheet", None)


def side_by_side_with_more(rng, case):
    rnd = rng.choice(parts(case))
    rnd.update(panels_combine="side_by_side", ties=[], cut=None, bands=[], multiply="1", carry=None)
    rnd.setdefault("round", {})["total"] = None
    key, value = rng.choice([("ties", ["median"]), ("cut", {"top": 3}), ("multiply", "10"),
                             ("round", {"total": {"digits": 2, "mode": "half_up"}})])
    rnd[key] = value


def bad_ties(rng, case):
    rnd = rng.choice(parts(case))
    rnd["ties"] = rng.choice([["committee", "median"], ["lot"], ["criterion:nobody"], ["panel:nobody"],
                              ["panel"], ["fewer_below"], ["fewer_below:x"], ["median:2"], ["criterion:"],
                              ["committee", "committee"], [""], ["Median"], [None], "median"])
    rnd["panels_combine"] = "blend"


def bad_band(rng, case):
    rnd = rng.choice(parts(case))
    if rnd.get("panels_combine") == "side_by_side":
        return False
    rnd["bands"] = rng.choice([[{"id": "gold"}], [{"id": "gold", "top": 1, "at_least": "1"}],
                               [{"id": "gold", "top": 0}], [{"top": 1}], [{"id": "gold", "at_least": 8}],
                               [{"id": "gold", "top": 1}, {"id": "gold", "top": 2}], None])


def bad_cut(rng, case):
    rnd = rng.choice(parts(case))
    if rnd.get("panels_combine") == "side_by_side":
        return False
    cap, floor = {"by": "region", "most": 1}, {"by": "lang", "value": "fr", "least": 1}
    rnd["cut"] = rng.choice([
        {}, {"top": 0}, {"top": 1, "percent": "20"}, {"percent": "0"}, {"percent": "100.5"}, {"percent": 20},
        {"at_least": "1", "top": 1}, {"caps": [cap]}, {"top": 3, "caps": [cap, cap]},
        {"top": 3, "caps": [{**cap, "most": 0}]}, {"top": 3, "floors": [{**floor, "least": 0}]},
        {"top": 3, "caps": [{"by": "region"}]}, {"top": 3, "floors": [{"by": "lang", "least": 1}]},
        {"top": "3"}, {"top": 3, "caps": [{**cap, "value": "x"}]}, {"top": 3, "caps": {}}, []])


def bad_carry(rng, case):
    rounds = parts(case)
    carriers = [r for r in rounds if r.get("carry")]
    if not carriers:
        rnd = rng.choice(rounds)
        if rnd.get("panels_combine") == "side_by_side":
            return False
        rnd["carry"] = {"from": rng.choice([rnd["id"], "nowhere"]), "share": "0.3"}
        return None
    rnd = rng.choice(carriers)
    how = rng.choice(["share", "later", "scale", "multiply", "method", "combine", "half"])
    if how == "share":
        rnd["carry"]["share"] = rng.choice(["0", "1", "1.5", "-0.1", 0.3])
    elif how == "later":
        case.rules["rounds"].remove(rnd)
        case.rules["rounds"].insert(0, rnd)
    elif how == "scale":
        rnd["scale"]["max"] = rnd["scale"]["max"] + "0"
        return rnd["scale"]["max"].startswith("0") is False and "." not in rnd["scale"]["max"]
    elif how == "multiply":
        rnd["multiply"] = "3.7"
    elif how == "method" and rnd["kind"] == "scoring" and rnd["across"]["method"] in ("mean", "median"):
        rnd["across"]["method"] = "sum"
    elif how == "combine" and rnd["kind"] == "scoring":
        was_mean = rnd["sheet"]["combine"] == "weighted_mean"
        rnd["sheet"]["combine"] = "weighted_sum" if was_mean else "weighted_mean"
    elif how == "half":
        del rnd["carry"][rng.choice(["from", "share"])]
    else:
        return False


def bad_start(rng, case):
    rnd = rng.choice(case.rules["rounds"])
    rnd["start_from"] = rng.choice(["nowhere", rnd["id"]])


def bad_agreement(rng, case):
    rounds = parts(case, ("agreement",))
    if not rounds:
        return False
    rnd = rng.choice(rounds)
    rng.choice([lambda: rnd.update(consensus=rng.choice(["0", "1.1", 0.7])), lambda: rnd.update(agree_from=7),
                lambda: rnd["criteria"].append({"id": "second"}),
                lambda: rnd.update(bands=[{"id": "gold", "top": 1}])])()


def something_twice(rng, case):
    rnd = rng.choice(parts(case))
    members = rng.choice([rnd["criteria"], rnd["panels"], case.rules["rounds"],
                          case.rules.get("divisions", [])])
    if not members:
        return False
    members.append(copy.deepcopy(rng.choice(members)))


def nothing_to_score(rng, case):
    rnd = rng.choice(parts(case))
    if rng.random() < 0.4:
        rng.choice(rnd["panels"])["criteria"] = []
    elif case.rules.get("divisions") and len(rnd["criteria"]) == 1:
        rnd["criteria"][0]["divisions"] = case.rules["divisions"][:1]
    else:
        for c in rnd["criteria"]:
            c["counts"] = False


def unknown_name(rng, case):
    rnd = rng.choice(parts(case))
    if rng.random() < 0.5:
        rng.choice(rnd["panels"])["criteria"] = [rnd["criteria"][0]["id"], "nobody"]
    else:
        rnd["criteria"][-1]["divisions"] = case.rules.get("divisions", []) + ["nowhere"]


def percent_of_nothing(rng, case):
    rnd = rng.choice(parts(case, ("scoring",)) or [None])
    if rnd is None or rnd.get("carry") or rnd["sheet"].get("combine") != "percent_of_max":
        return False
    rnd["criteria"][0]["scale"] = {"min": "-5", "max": rng.choice(["0", "-1"]), "step": "1",
                                   "best": {**rnd["scale"], **rnd["criteria"][0].get("scale", {})}["best"]}


def not_json(rng, case):
    case.rules_text = rng.choice(["", "{", "[]", "null", "{\"version\": 1,}", "rounds"])


# Ratings and entries.

def a_row(rng, case, **needed):
    """Any row that counts and has what is needed, or null."""
    kinds = {r["id"]: r["kind"] for r in case.rules["rounds"]} if case.rules else {}
    rows = [r for r in case.rows if kinds.get(r["round"]) != "check" and all(r[k] for k in needed)]
    return rng.choice(rows) if rows else None


def spoil(column, values, only_with_rules=False):
    """A breaker that writes a wrong value into one cell of a column the table has."""
    def breaker(rng, case):
        row = a_row(rng, case)
        if row is None or column not in case.columns or (only_with_rules and case.rules is None):
            return False
        row[column] = rng.choice(values)
    breaker.__name__ = f"bad_{column}_cell"
    return breaker


def score_off_scale(rng, case):
    row = a_row(rng, case, score=True)
    if row is None or row["state"] or not (case.rules or "--scale" in case.args):
        return False
    between = row["score"] + ("" if "." in row["score"] else ".0") + "001"
    row["score"] = rng.choice(["1000000", "-1000000", between])


def number_with_state(rng, case):
    row = a_row(rng, case, score=True)
    if row is None or row["state"] or "state" not in case.columns:
        return False
    row["state"] = rng.choice(["blank", "cannot_judge", "recused"])


def repeated_cell(rng, case):
    row = a_row(rng, case)
    if row is None:
        return False
    case.rows.insert(rng.randrange(len(case.rows) + 1), {**row, "score": rng.choice([row["score"], ""])})


def two_of(column, values):
    """A breaker that says a second thing where only one can be true."""
    def breaker(rng, case):
        row = a_row(rng, case, **{column: True})
        others = [v for v in values(case, row) if v != row[column]] if row else []
        if not others or column not in case.columns or case.rules is None:
            return False
        key = "entry" if column == "division" else "judge"
        if not any(r is not row and r[key] == row[key] and r["round"] == row["round"] and r[column]
                   for r in case.rows):
            return False
        row[column] = rng.choice(others)
    breaker.__name__ = f"two_{column}s"
    return breaker


def panels_at(case, row):
    rounds = case.rules["rounds"] if case.rules else []
    return [p for r in rounds if r["id"] == row["round"] for p in r.get("panels", [])]


def panel_ids(case, row):
    return [p["id"] for p in panels_at(case, row)]


def stratum_ids(case, row):
    return [s for p in panels_at(case, row) if p["id"] == row["panel"] for s in p.get("strata", [])]


def division_ids(case, row):
    return case.rules.get("divisions", []) if case.rules else []


def not_asked(panel, c, division):
    elsewhere = division and division not in c.get("divisions", [division])
    return elsewhere or c["id"] not in (panel.get("criteria") or [c["id"]])


def number_not_asked(rng, case):
    """A number for a criterion that the judge's panel or the entry's division is not asked for."""
    spots = []
    for rnd in parts(case) if case.rules else []:
        for row in case.rows:
            panels = [p for p in rnd["panels"] if p["id"] == row["panel"] and rnd["id"] == row["round"]]
            spots += [(row, c) for p in panels for c in rnd["criteria"] if not_asked(p, c, row["division"])]
    if not spots or "criterion" not in case.columns:
        return False
    row, c = rng.choice(spots)
    same = lambda r: (r["round"], r["judge"], r["entry"], r["criterion"])
    added = {**row, "criterion": c["id"], "state": ""}
    rnd = next(r for r in case.rules["rounds"] if r["id"] == row["round"])
    added["score"] = {**rnd["scale"], **c.get("scale", {})}["max"]
    case.rows[:] = [r for r in case.rows if same(r) != same(added)] + [added]


def ragged(rng, case):
    if not case.rows:
        return False
    at = rng.randrange(len(case.rows))
    cells = [case.rows[at].get(c) or "" for c in case.columns]
    case.rows[at] = cells[:-1] if rng.random() < 0.5 else cells + ["more"]


def missing_column(rng, case):
    case.columns.remove(rng.choice(["judge", "entry", "score"]))


def column_twice(rng, case):
    case.columns.append(rng.choice(["judge", "score", "state"]))
    return case.columns.count(case.columns[-1]) == 2


def not_utf8(rng, case):
    case.ratings_tail = b"J\xff,A,1\n"


def bad_entry_list(rng, case):
    if not case.entries:
        return False
    entry = rng.choice(case.entries)
    how = rng.choice(["twice", "state", "empty", "column", "ragged"])
    if how == "twice":
        case.entries.append(dict(entry))
    elif how == "column":
        case.entry_columns.remove("entry")
    elif how == "ragged":
        case.entries.append(["only"])
    elif how == "empty":
        entry["entry"] = ""
    else:
        entry["state"] = rng.choice(["In", "out", "ranked"])


def entry_in_no_division(rng, case):
    if not case.rules or not case.rules.get("divisions") or not case.rows or not case.entries:
        return False
    name = rng.choice(case.rows)["entry"]
    for line in case.rows + case.entries:
        if line["entry"] == name:
            line["division"] = ""


# Arguments.

def unknown_round(rng, case):
    case.args = [a for i, a in enumerate(case.args) if "--round" not in (a, (case.args[i - 1] if i else ""))]
    checks = [r["id"] for r in case.rules["rounds"] if r["kind"] == "check"] if case.rules else []
    case.args += ["--round", rng.choice(["nowhere"] + checks)]


def nothing_carried(rng, case):
    """The round to carry from has no rows."""
    carriers = [r for r in (case.rules or {"rounds": []})["rounds"] if r.get("carry")]
    if not carriers or "round" not in case.columns:
        return False
    rnd = carriers[-1]
    case.args = ["--round", rnd["id"]]
    case.rows[:] = [r for r in case.rows if r["round"] != rnd["carry"]["from"]]


def no_round_named(rng, case):
    if case.rules or len({r["round"] for r in case.rows}) < 2:
        return False
    case.args = []


IN_RULES = [unknown_key, key_of_another_kind, missing_key, bad_version, bad_id, bad_decimal, bad_count,
            not_above_zero, bad_rounding, bad_choice, bad_scale, mixed_directions, trimmed_below_quorum,
            drops_without_trimmed, strata_equal_without_mean, rounding_of_the_other_order, borda_by_criterion,
            side_by_side_with_more, bad_ties, bad_band, bad_cut, bad_carry, bad_start, bad_agreement,
            something_twice, nothing_to_score, unknown_name, percent_of_nothing, not_json]
IN_TABLES = [spoil("judge", [""]), spoil("entry", [""]), spoil("score", BAD_SCORES),
             spoil("state", ["Blank", "missing", "0"]), spoil("criterion", ["nobody", "Impact"], True),
             spoil("panel", ["nobody"], True), spoil("stratum", ["nobody"], True),
             spoil("division", ["nowhere"], True), spoil("round", ["nowhere"], True), score_off_scale,
             number_with_state, repeated_cell, two_of("panel", panel_ids), two_of("stratum", stratum_ids),
             two_of("division", division_ids), number_not_asked, ragged, missing_column, column_twice,
             not_utf8, bad_entry_list, entry_in_no_division]
IN_ARGUMENTS = [unknown_round, nothing_carried, no_round_named]


def break_one_thing(rng, case):
    """Breaks one thing that the case has."""
    breakers = (IN_RULES if case.rules else []) + IN_TABLES + IN_ARGUMENTS
    for _ in range(100):
        breaker = rng.choice(breakers)
        trial = copy.deepcopy(case)
        if breaker(rng, trial) is not False:
            case.__dict__.update(trial.__dict__)
            case.note = "refused: " + breaker.__name__
            return
