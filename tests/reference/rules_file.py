"""The rules file of a call: every key with its kind and default, what is refused, and the two ids of a round.

A rules file is kept as it was read: objects with every default written out and every decimal as its shortest
text. That is also the form the ids are taken of, so nothing is converted back and forth.
"""
import hashlib
import json
import math
import re
from fractions import Fraction

DECIMAL = re.compile(r"-?[0-9]+(\.[0-9]+)?", re.ASCII)
IDENTIFIER = re.compile(r"[a-z][a-z0-9_]{0,39}", re.ASCII)


class Refused(Exception):
    def __init__(self, why, row=None):
        super().__init__(why)
        self.why, self.row = why, row


def demand(condition, why, row=None):
    if not condition:
        raise Refused(why, row)


# Numbers.

num = Fraction                                      # num("0.25"): a decimal string, exactly


def decimal_text(x):
    """The shortest decimal of a fraction whose denominator has only the factors 2 and 5, else None."""
    digits, shifted = 0, x
    while shifted.denominator != 1:
        if math.gcd(shifted.denominator, 10) == 1:
            return None
        digits, shifted = digits + 1, shifted * 10
    if digits == 0:
        return str(x)
    whole = str(abs(shifted.numerator)).rjust(digits + 1, "0")
    return ("-" if x < 0 else "") + whole[:-digits] + "." + whole[-digits:]


# The rules file: every key, its kind and its default.
# A reader takes a JSON value and the place it stands, and gives it back in canonical form or refuses it.

REQUIRED, LEFT_OUT = object(), object()


def decimal(value, at):
    demand(isinstance(value, str) and DECIMAL.fullmatch(value), f"not_a_decimal {at}")
    return decimal_text(num(value))


def integer(low, high=None):
    def read(value, at):
        demand(isinstance(value, int) and not isinstance(value, bool), f"not_an_integer {at}")
        demand(value >= low and (high is None or value <= high), f"limit {at}")
        return value
    return read


def within(low, high, low_open=True, high_open=True):
    def read(value, at):
        text = decimal(value, at)
        x = num(text)
        demand(x > low if low_open else x >= low, f"limit {at}")
        demand(high is None or (x < high if high_open else x <= high), f"limit {at}")
        return text
    return read


def identifier(value, at):
    demand(isinstance(value, str) and IDENTIFIER.fullmatch(value), f"not_an_id {at}")
    return value


def text(value, at):
    demand(isinstance(value, str), f"not_a_text {at}")
    return value


def flag(value, at):
    demand(isinstance(value, bool), f"not_true_or_false {at}")
    return value


def choice(*names):
    def read(value, at):
        demand(isinstance(value, str) and value in names, f"not_one_of {at}")
        return value
    return read


def nullable(reader):
    return lambda value, at: None if value is None else reader(value, at)


def listing(reader, key=None, least=0):
    """A list; with `key` no two members may agree on it."""
    def read(value, at):
        demand(isinstance(value, list) and len(value) >= least, f"not_a_list {at}")
        members = [reader(member, f"{at}/{i}") for i, member in enumerate(value)]
        keys = [key(member) for member in members] if key else []
        demand(len(set(keys)) == len(keys), f"twice {at}")
        return members
    return read


def record(**spec):
    """An object with exactly these keys; what is left out gets its default, so that defaults merge inside."""
    def read(value, at):
        demand(isinstance(value, dict), f"not_an_object {at}")
        for key in value:
            demand(key in spec, f"unknown_key {at}/{key}")
        result = {}
        for key, (reader, default) in spec.items():
            if key in value:
                result[key] = reader(value[key], f"{at}/{key}")
            elif default is not LEFT_OUT:
                demand(default is not REQUIRED, f"missing_key {at}/{key}")
                result[key] = default
        return result
    return read


def exactly_one(reader, *keys):
    def read(value, at):
        result = reader(value, at)
        demand(sum(key in result for key in keys) == 1, f"one_of_needed {at}")
        return result
    return read


by_id = lambda member: member["id"]
itself = lambda member: member
unique_ids = listing(identifier, itself)
count = integer(1)
positive = within(0, None)
one_rounding = nullable(record(digits=(integer(0, 12), REQUIRED),
                               mode=(choice("half_up", "half_even", "down"), REQUIRED)))
best = choice("high", "low")
scale = record(min=(decimal, "1"), max=(decimal, "10"), step=(decimal, "1"), best=(best, "high"))
partial_scale = record(**{key: (reader, LEFT_OUT) for key, reader in
                          dict(min=decimal, max=decimal, step=decimal, best=best).items()})
panel = record(id=(identifier, REQUIRED), per_entry=(nullable(count), None), quorum=(count, 1),
               weight=(positive, "1"), criteria=(nullable(unique_ids), None), strata=(unique_ids, []),
               strata_equal=(flag, False))
criterion = record(id=(identifier, REQUIRED), weight=(decimal, "1"), counts=(flag, True),
                   scale=(nullable(partial_scale), None), divisions=(nullable(unique_ids), None))
sheet = record(combine=(choice("weighted_mean", "weighted_sum", "percent_of_max"), "weighted_mean"),
               incomplete=(choice("drop_sheet", "use_answered"), "drop_sheet"))
across = record(method=(choice("mean", "median", "trimmed", "sum", "borda"), "mean"),
                drop_low=(integer(0), 0), drop_high=(integer(0), 0))
rounding_points = record(criterion=(one_rounding, None), weighted=(one_rounding, None),
                         sheet=(one_rounding, None), total=(one_rounding, None))
carry = record(**{"from": (identifier, REQUIRED), "share": (within(0, 1), REQUIRED)})
band = exactly_one(record(id=(identifier, REQUIRED), at_least=(decimal, LEFT_OUT), top=(count, LEFT_OUT)),
                   "at_least", "top")
cap = record(by=(text, REQUIRED), most=(count, REQUIRED))
floor = record(by=(text, REQUIRED), value=(text, REQUIRED), least=(count, REQUIRED))
cut = exactly_one(record(top=(count, LEFT_OUT), percent=(within(0, 100, high_open=False), LEFT_OUT),
                         at_least=(decimal, LEFT_OUT), caps=(listing(cap, lambda c: c["by"]), []),
                         floors=(listing(floor), [])), "top", "percent", "at_least")


def tie_step(value, at):
    name, colon, argument = text(value, at).partition(":")
    if name == "fewer_below" and colon:
        return "fewer_below:" + decimal(argument, at)
    known = ("criterion", "panel") if colon else ("median", "spread", "head_to_head", "committee")
    demand(name in known, f"unknown_tie_step {at}")
    return value


COMMON = dict(id=(identifier, REQUIRED), kind=(choice("scoring", "check", "agreement"), "scoring"),
              panels=(listing(panel, by_id, least=1), [panel({"id": "all"}, "")]),
              start_from=(nullable(identifier), None))
SCORING = dict(COMMON, panels_combine=(choice("blend", "side_by_side"), "blend"),
               scale=(scale, scale({}, "")),
               criteria=(listing(criterion, by_id, least=1), REQUIRED),
               order=(choice("sheet_first", "criterion_first"), "sheet_first"),
               sheet=(sheet, sheet({}, "")), across=(across, across({}, "")), multiply=(positive, "1"),
               round=(rounding_points, rounding_points({}, "")), show_digits=(integer(0, 12), 2),
               second_look=(nullable(record(gap=(decimal, REQUIRED))), None), carry=(nullable(carry), None),
               bands=(listing(band, by_id), []), ties=(listing(tie_step), []), cut=(nullable(cut), None))
ROUND_OF_KIND = {"check": record(**COMMON, items=(listing(identifier, itself, least=1), REQUIRED)),
                 "scoring": record(**SCORING),
                 "agreement": record(**SCORING, agree_from=(decimal, "7"),
                                     consensus=(within(0, 1, high_open=False), "0.7"))}


def one_round(value, at):
    demand(isinstance(value, dict), f"not_an_object {at}")
    kind = COMMON["kind"][0](value.get("kind", "scoring"), f"{at}/kind")
    rnd = ROUND_OF_KIND[kind](value, at)
    for c in rnd.get("criteria", []):
        if c["scale"] is not None:                  # what it leaves out it takes from the round's
            c["scale"] = {**rnd["scale"], **c["scale"]}
    return rnd


rules_file = record(version=(integer(1, 1), REQUIRED), divisions=(unique_ids, []),
                    rounds=(listing(one_round, by_id, least=1), REQUIRED))


def read_rules(path):
    def no_key_twice(pairs):
        demand(len(dict(pairs)) == len(pairs), "key_twice")
        return dict(pairs)
    try:
        with open(path, encoding="utf-8") as f:
            rules = rules_file(json.load(f, object_pairs_hook=no_key_twice), "")
    except ValueError as error:
        raise Refused("not_json") from error
    for i, rnd in enumerate(rules["rounds"]):
        check_round(rules, rnd, {earlier["id"]: earlier for earlier in rules["rounds"][:i]})
    return rules


# What a round may ask for.

def divisions(rules):
    return rules["divisions"] or [None]


def scale_of(rnd, c):
    return c["scale"] or rnd["scale"]


def counting(criteria):
    return [c for c in criteria if c["counts"]]


def asked(rnd, panel, division):
    """The criteria this panel is asked for in this division."""
    return [c for c in rnd["criteria"]
            if (panel["criteria"] is None or c["id"] in panel["criteria"])
            and (c["divisions"] is None or division in c["divisions"])]


def check_round(rules, rnd, earlier):
    criteria = {c["id"]: c for c in rnd.get("criteria", [])}
    for p in rnd["panels"]:
        demand(p["criteria"] is None or set(p["criteria"]) <= set(criteria), "unknown_criterion in a panel")
    if rnd["start_from"] is not None:
        demand(rnd["start_from"] in earlier, "start_from is no earlier round")
        demand(earlier[rnd["start_from"]]["kind"] == rnd["kind"], "start_from is of another kind")
    if rnd["kind"] != "check":
        check_criteria(rules, rnd)
        check_ties(rnd, criteria)
        check_carry(rnd, earlier)
        (check_agreement if rnd["kind"] == "agreement" else check_scoring)(rnd)
        if rnd["panels_combine"] == "side_by_side":
            check_side_by_side(rnd)


def check_criteria(rules, rnd):
    for s in [rnd["scale"]] + [scale_of(rnd, c) for c in rnd["criteria"]]:
        demand(num(s["step"]) > 0 and num(s["min"]) < num(s["max"]), "scale")
    for c in rnd["criteria"]:
        demand(c["divisions"] is None or set(c["divisions"]) <= set(rules["divisions"]), "unknown_division")
        demand(not c["counts"] or num(c["weight"]) > 0, "weight")
    demand(len({scale_of(rnd, c)["best"] for c in counting(rnd["criteria"])}) <= 1, "mixed_directions")
    for p in rnd["panels"]:
        for division in divisions(rules):
            demand(counting(asked(rnd, p, division)), "nothing_to_score")


def check_ties(rnd, criteria):
    panels = {p["id"] for p in rnd["panels"]}
    for i, step in enumerate(rnd["ties"]):
        name, _, argument = step.partition(":")
        demand(name != "criterion" or argument in criteria, "unknown_criterion in ties")
        demand(name != "panel" or argument in panels, "unknown_panel in ties")
        demand(name != "committee" or i == len(rnd["ties"]) - 1, "committee is not last")


def check_carry(rnd, earlier):
    if rnd["carry"] is None:
        return
    source = earlier.get(rnd["carry"]["from"])
    demand(source is not None and source["kind"] == rnd["kind"], "carry from no earlier round of this kind")
    same = lambda r: (r["scale"], r["sheet"]["combine"], r["across"]["method"], r["multiply"])
    demand(same(source) == same(rnd), "carry between unlike rounds")


def check_agreement(rnd):
    demand(len(counting(rnd["criteria"])) == 1, "agreement has one counting criterion")
    demand(not rnd["bands"], "agreement has no bands")


def check_scoring(rnd):
    method, drop_low, drop_high = (rnd["across"][key] for key in ("method", "drop_low", "drop_high"))
    if method == "trimmed":
        demand(all(p["quorum"] > drop_low + drop_high for p in rnd["panels"]), "quorum of a trimmed mean")
    else:
        demand(drop_low == 0 and drop_high == 0, "drops without trimmed")
    demand(method == "mean" or not any(p["strata_equal"] for p in rnd["panels"]), "strata_equal without mean")
    foreign = ("sheet",) if rnd["order"] == "criterion_first" else ("criterion", "weighted")
    demand(all(rnd["round"][point] is None for point in foreign), "rounding point of the other order")
    demand(method != "borda" or rnd["order"] == "sheet_first", "borda is sheet_first")
    if rnd["sheet"]["combine"] == "percent_of_max":
        demand(all(num(scale_of(rnd, c)["max"]) > 0 for c in counting(rnd["criteria"])), "percent of max")


def check_side_by_side(rnd):
    demand(rnd["cut"] is None and not rnd["bands"] and not rnd["ties"], "side_by_side: cut, bands, ties")
    demand(rnd["multiply"] == "1" and rnd["carry"] is None and rnd["round"]["total"] is None,
           "side_by_side: multiply, carry, total")


# The two ids of a round.

def digest(prefix, content):
    body = json.dumps(content, sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode()
    return hashlib.blake2b(prefix + b"\0" + body, digest_size=32).hexdigest()


def rules_id(rules, rnd):
    return digest(b"palm1-rules", {**rnd, "version": rules["version"], "divisions": rules["divisions"]})


def form_id(rules, rnd):
    """Of what a judge fills in, and of nothing else."""
    form = {"version": rules["version"], "divisions": rules["divisions"],
            "id": rnd["id"], "kind": rnd["kind"],
            "panels": [{"id": p["id"], "criteria": p["criteria"]} for p in rnd["panels"]]}
    if rnd["kind"] == "check":
        form["items"] = rnd["items"]
    else:
        form["scale"] = rnd["scale"]
        form["criteria"] = [{"id": c["id"], "scale": scale_of(rnd, c), "divisions": c["divisions"]}
                            for c in rnd["criteria"]]
    return digest(b"palm1-form", form)
