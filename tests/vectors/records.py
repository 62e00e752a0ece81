"""Hashes, keys, and what bodies of records and commits may say, by the very tables of docs/FORMAT.md; the numbers below
are its sections. A kind of value is a function that refuses a value and adds what it names to a set."""
import ctypes
import hashlib
import json
import re
from operator import itemgetter
from pathlib import Path

FORMAT = (Path(__file__).parents[2] / "docs/FORMAT.md").read_text(encoding="utf-8")
PLAIN = "[^\0-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]"
sodium, LENGTH = ctypes.CDLL("libsodium.so.23"), ctypes.c_ulonglong  # ctypes passes a plain int as 32 bits
assert sodium.sodium_init() >= 0


class Fault(Exception):
    """What is wrong in a machine word, and a code."""


def need(holds, detail, code="BAD_STRUCTURE"):
    if not holds:
        raise Fault(detail, code)


def blake(*parts, key=b""):
    return hashlib.blake2b(b"".join(parts), digest_size=32, key=key).digest()


def public_key(seed):
    public, secret = ctypes.create_string_buffer(32), ctypes.create_string_buffer(64)
    sodium.crypto_sign_seed_keypair(public, secret, seed)
    return public.raw


def inside(value, level=1, literals=False):
    """A value and all values in it: each with its level and whether literals may stand there."""
    yield value, level, literals
    for key, item in value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ():
        rules = level == 1 and key == "rules" and value.get("type") == "round"
        yield from inside(item, level + 1, literals or rules)


def canonical(body):
    """(5) What Python reads and writes again as the same bytes has one spelling; the values are looked at."""
    try:
        value = json.loads(body.decode())
        again = json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode()
    except (ValueError, RecursionError):
        again = None
    need(again == body and isinstance(value, dict), "not_canonical")
    for item, level, literals in inside(value):
        if isinstance(item, (dict, list)):
            good = level <= 8 and all(re.fullmatch("[a-z0-9_]+", key) for key in item if isinstance(item, dict))
        elif isinstance(item, str):
            good = not re.search("[\0-\x08\x0b-\x1f\x7f]", item)
        else:
            good = abs(item) < 2**53 if type(item) is int else literals and type(item) is not float
        need(good, "not_canonical")
    return value


def string(spelling, most, role=None):
    def check(value, named):
        need(type(value) is str, "kind")
        need(re.fullmatch(spelling, value) and len(value.encode()) <= most, "range")
        named.add((role, value))
    return check


def integer(least, most):
    def check(value, _):
        need(type(value) is int, "kind")
        need(least <= value <= most, "range")
    return check


def array(element, most, key=None, too_many=("too_many",), once=None):
    def check(value, named):
        need(type(value) is list, "kind")
        for number, item in enumerate(value):
            need(number < most, *too_many)
            element(item, named)
            need(number == 0 or not key or key(value[number - 1]) < key(item), "order")
        need(not once or len({item[once] for item in value}) == len(value), "repeated")
    return check


def mapping(element, most):
    def check(value, named):
        need(type(value) is dict, "kind")
        for number, (name, item) in enumerate(value.items()):
            need(number < most, "too_many")
            NAMED["word"](name, named)
            element(item, named)
    return check


def members(kinds, first=()):
    def check(value, named):
        need(type(value) is dict, "kind")
        need(value.keys() == kinds.keys(), "members")
        for name in [*first, *sorted(kinds.keys() - set(first))]:
            kinds[name](value[name], named)
    return check


def ids_by_name(value, named):
    members({"list": NAMED["hex32"], "n": integer(0, 1_000_000)})(value, named)
    need((value["n"] == 0) == (value["list"] == blake().hex()), "range")
    named.add(("list", value["list"], value["n"]))


def cell(value, named):
    (integer(-10**12, 10**12) if type(value) is int else string("cannot_judge", 12))(value, named)


NAMED = {kind: string(f"(?!0+$)[0-9a-f]{{{n}}}", n, kind) for kind, n in
         {"hex16": 32, "hex32": 64, "hex64": 128, "ref": 64, "file": 64}.items()} | {
    "word": string("[a-z][a-z0-9_]{0,39}", 40), "code": string(PLAIN + "{1,40}", 160), "list": ids_by_name,
    "object": lambda value, _: need(type(value) is dict, "kind"), "cells": mapping(cell, 200),
    "attributes": mapping(string(PLAIN + "+", 100), 100), "integer, any that is canonical": integer(-2**53, 2**53)}
for name, spelling, most in re.findall(r"^\| (\w+) \| string `(.+?)`, at most (\d+) bytes", FORMAT, re.M):
    NAMED[name] = string(spelling, int(most))  # language, place, media
NAMED["refs"] = array(NAMED["ref"], 200, str)


def kind(words, note=""):
    """What a table says of a member; of an array of objects, the kinds of their members stand in the note."""
    if words.endswith(" or none"):
        given = kind(words[:-8])
        return lambda value, named: value == "" or given(value, named)
    if words in NAMED:
        return NAMED[words]
    numbers = [int(n.replace(",", "").replace("−", "-")) for n in re.findall(r"−?\d[\d,]*(?!\d)", words)]
    if words.startswith("integer"):
        return integer(*numbers)
    if words.startswith("one of"):
        return string("|".join(words.split()[2:]), 40)
    if words.startswith("string"):
        return string(words.split("`")[1], 24)
    if words.startswith("plain"):
        least, most = numbers
        return string(PLAIN + "{%d,%d}" % (least, most), most if "bytes" in words else 4 * most)
    names, one, rest = re.fullmatch(r"array of (?:\{(.+?)\}|(hex32|language|plain strings of .+ bytes))(.*)", words).groups()
    by = re.findall(r"`(\w+)`", rest)
    if names:
        kinds = re.sub(r"^\\\*/? |\. .*", "", note).split(", ")
        element = members(dict(zip(names.split(", "), map(kind, kinds))))
        return array(element, numbers[-1] if numbers else 2**16, itemgetter(*by) if by else None, once=None if by else "hash")
    return array(kind(one), numbers[-1], str if "ascending" in rest else None)


def kinds_in(section):
    rows = re.findall(r"^\| (\w+) \| (.+?) \| (.*?) ?\|$", section, re.M)
    return {member: kind(words, note) for member, words, note in rows if member != "member"}


COMMON = {"type": NAMED["word"], "author": NAMED["hex32"], "call": NAMED["hex32"],
          "past": array(NAMED["hex32"], 900, str, ("past", "TOO_BIG"))}
TYPES = {}  # (7) name: who writes it, what checks it
for name, head, rows in re.findall(r"^### (\w+) — (.*)\n((?:(?!#).*\n)*)", FORMAT, re.M):
    common = {member: check for member, check in COMMON.items() if f"no `{member}`" not in head}
    TYPES[name] = head[0], members(common | kinds_in(rows), common)
COMMIT_KINDS = kinds_in(FORMAT.split("\n## 9.")[1].split("\n## ")[0])
COMMIT_IDS = array(NAMED["hex32"], 20_000, str, ("commit_ids", "TOO_BIG"))
COMMIT_KINDS["ids"] = lambda value, named: need(value != [], "range") or COMMIT_IDS(value, named)
COMMIT = members(COMMIT_KINDS)
TOGETHER = [  # type, detail, what must hold
    ("status", "duplicate_of", lambda r: (r["state"] == "duplicate") == bool(r["duplicate_of"])),
    ("status", "duplicate_of_itself", lambda r: r["duplicate_of"] != r["entry"]),
    ("status", "reference_with_state", lambda r: r["state"] == "practice" or not r["reference"]),
    ("sheet", "values_with_state", lambda r: r["state"] == "scored" or not r["values"]),
    ("sheet", "kind_with_state", lambda r: (r["state"] == "scored") == (not r["kind"])),
    ("resolve", "slot_members", lambda r: bool(r["judge"]) == bool(r["entry"]) == (r["slot"] == "sheet")),
    ("settle", "sheets_with_answer", lambda r: r["answer"] == "device_revoked" or not r["sheets"]["n"]),
    ("settle", "ref_with_answer", lambda r: (r["answer"] == "edited") == bool(r["ref"])),
    ("aside", "about_judge", lambda r: r["kind"] != "judge" or r["about"][32:] == "0" * 32),
    ("erase", "entry_and_judge", lambda r: not (r["entry"] and r["judge"]))]


def check_record(record, named):
    """(6) Adds to `named` what the record names: (ref or file, name) or (list, name, number or none)."""
    need("type" in record, "members")
    NAMED["word"](record["type"], named)
    if record["type"] in TYPES:
        TYPES[record["type"]][1](record, named)
        for name, detail, holds in TOGETHER:
            need(name != record["type"] or holds(record), detail)
        return
    common = {member: check for member, check in COMMON.items() if member != "past" or "past" in record}
    members(common, common)({member: record[member] for member in common if member in record}, named)
    for value, _, _ in inside(record):
        if isinstance(value, str) and re.fullmatch("[0-9a-f]{64}", value):
            named.update((("ref", value), ("file", value)))
        elif isinstance(value, dict) and value.keys() == {"list", "n"} and type(value["n"]) is int:
            named.add(("list", str(value["list"]), None))
