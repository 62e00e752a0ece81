#!/usr/bin/env python3
"""Runs the program and the reference on the same generated cases and prints where they differ.

    python3 compare.py CLI_PATH [--seed S] [--count N] [--edges] [--case K] [--keep DIR] [--show N]

Compared are refusals (that there is one, and its row where the reference knows one), ids, counts, and of
every entry and judge everything but statistics. The last line is `N passed, M failed`; the exit code is 1
if M > 0.
"""
import argparse
import json
import math
import re
import subprocess
import sys
import tempfile
from collections import Counter
from pathlib import Path
from types import SimpleNamespace

import make_cases
import rules_reference

CUT_CODES = ("CAPPED", "RAISED", "DISPLACED", "FLOOR_UNMET")
EXACT = ("division", "n", "score", "rank", "tied", "state", "why", "band", "cut")
BY_ID = ("criteria", "panels", "panel_ranks")


def of_reference(folder, args):
    given = dict(zip((a.lstrip("-") for a in args[::2]), args[1::2]))
    path = lambda name: str(folder / given[name]) if name in given else None
    try:
        return rules_reference.analyse(SimpleNamespace(
            ratings=str(folder / "ratings.csv"), rules=path("rules"), entries=path("entries"),
            round=given.get("round"), scale=given.get("scale"), top=int(given.get("top", 0)) or None))
    except rules_reference.Refused as refusal:
        return {"refused": True, "why": refusal.why, "row": refusal.row}


def of_program(cli, folder, args):
    try:
        done = subprocess.run([cli, "--json", "analyse", "ratings.csv", *args], cwd=folder,
                              capture_output=True, text=True, timeout=60, check=False)
        if done.returncode == 0:
            return json.loads(done.stdout)
    except (ValueError, subprocess.TimeoutExpired) as error:
        return {"broken": str(error)}
    if done.returncode == 1:
        return {"refused": True, "why": (done.stdout + done.stderr).strip(), "row": named_row(done)}
    return {"broken": f"exit code {done.returncode}: {done.stderr.strip()[:300]}"}


def named_row(done):
    """The row a refusal names: a member `row` or `line` of its JSON, else the number after that word."""
    try:
        return row_in(json.loads(done.stdout or done.stderr))
    except ValueError:
        found = re.search(r"\b(?:row|line)\W{0,3}(\d+)", done.stdout + done.stderr, re.IGNORECASE)
        return int(found.group(1)) if found else None


def row_in(value):
    if isinstance(value, dict):
        for key in ("row", "line"):
            if str(value.get(key, "")).isdigit():
                return int(value[key])
    inner = value.values() if isinstance(value, dict) else value if isinstance(value, list) else []
    return next((row for row in map(row_in, inner) if row is not None), None)


# Differences: pairs of a place and what each side has there.

def differ(at, mine, theirs):
    return [] if mine == theirs else [f"{at}: reference {mine!r}, program {theirs!r}"]


def differ_number(at, mine, theirs):
    if isinstance(mine, float) and isinstance(theirs, (int, float)):
        return [] if math.isclose(mine, theirs, rel_tol=1e-12, abs_tol=1e-12) else differ(at, mine, theirs)
    return differ(at, mine, theirs)


def differ_by_id(at, mine, theirs):
    """Objects by id, where a value that is absent and one that is null say the same."""
    told = lambda values: {k: v for k, v in (values or {}).items() if v is not None}
    return differ(at, told(mine), told(theirs))


def differ_spread(at, mine, theirs):
    return [d for key in ("mean", "sd") for d in differ_number(f"{at} {key}", mine[key], theirs.get(key))]


def differ_entry(mine, theirs):
    at = "entry " + mine["entry"]
    found = [d for key in EXACT for d in differ(f"{at} {key}", mine[key], theirs.get(key))]
    found += [d for key in BY_ID for d in differ_by_id(f"{at} {key}", mine[key], theirs.get(key))]
    return found + differ_spread(at, mine, theirs)


def differ_judge(mine, theirs, with_rules):
    at = "judge " + mine["judge"]
    found = differ(f"{at} panel", mine["panel"], theirs.get("panel")) if with_rules else []
    found += differ(f"{at} n", mine["n"], theirs.get("n"))
    return found + differ_spread(at, mine, theirs)


def cut_findings(answer):
    """What the cut found, in any order: each as a sorted text."""
    keys = ("code", "entry", "to", "by", "division", "value")
    return Counter(json.dumps({k: f[k] for k in keys if f.get(k) is not None}, ensure_ascii=False)
                   for f in answer["findings"] if f["code"] in CUT_CODES)


def differences(mine, theirs):
    if "broken" in theirs:
        return [f"program: {theirs['broken']}"]
    if "refused" in mine or "refused" in theirs:
        found = differ("refused", mine.get("refused", False), theirs.get("refused", False))
        if not found and mine["row"] is not None:
            found = differ("refused row", mine["row"], theirs["row"])
        return found and found + [f"reference says {mine.get('why')}, program says {theirs.get('why')}"]
    found = [d for key in ("format", "top") for d in differ(key, mine[key], theirs.get(key))]
    with_rules = mine["rules_id"] is not None
    if with_rules:
        found += differ("rules_id", mine["rules_id"], theirs.get("rules_id"))
        found += differ("round", mine["round"], theirs.get("round"))
    found += [d for key in mine["n"] for d in differ(f"n/{key}", mine["n"][key], theirs["n"].get(key))]
    for kind, name in (("entries", "entry"), ("judges", "judge")):
        order = differ(f"order of {kind}", [r[name] for r in mine[kind]], [r[name] for r in theirs[kind]])
        found += order
        both = {r[name]: r for r in theirs[kind]}
        for row in mine[kind]:
            if row[name] in both:
                pair = (row, both[row[name]])
                found += differ_entry(*pair) if kind == "entries" else differ_judge(*pair, with_rules)
    missed, invented = cut_findings(mine) - cut_findings(theirs), cut_findings(theirs) - cut_findings(mine)
    found += [f"finding only of the reference: {f}" for f in missed]
    return found + [f"finding only of the program: {f}" for f in invented]


def main():
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("cli", type=Path)
    parser.add_argument("--seed", default="1")
    parser.add_argument("--count", type=int, default=300)
    parser.add_argument("--edges", action="store_true", help="also what the rules leave open")
    parser.add_argument("--case", type=int, help="only this case of the seed")
    parser.add_argument("--keep", type=Path, help="write the cases here and leave them")
    parser.add_argument("--show", type=int, default=10, help="how many failing cases are printed")
    args = parser.parse_args()
    root = args.keep or Path(tempfile.mkdtemp(prefix="rules-cases-"))
    failed, numbers = 0, range(args.count) if args.case is None else [args.case]
    for number in numbers:
        folder = root / f"{number:05}"
        make_cases.write(make_cases.make(args.seed, number, args.edges), folder)
        case = json.loads((folder / "case.json").read_text())
        try:
            found = differences(of_reference(folder, case["args"]),
                                of_program(args.cli.resolve(), folder, case["args"]))
        except KeyError as key:
            found = [f"program: no member {key}"]
        failed += bool(found)
        if found and failed <= args.show:
            print(f"{folder} ({case['note']}; {' '.join(case['args'])})")
            print("".join(f"    {line}\n" for line in found[:8]), end="")
    print(f"cases in {root}")
    print(f"{len(numbers) - failed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
