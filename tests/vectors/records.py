"""Hashes, keys, and what bodies of records and commits may say: tables, and a function that checks values.

Written from docs/FORMAT.md alone; the numbers below are its sections.
"""
import ctypes
import hashlib
import json
import re
from operator import itemgetter

PLAIN = "[^\0-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]"
STRINGS = {  # kind: its spelling, its bytes at most (6)
    **{kind: (f"(?!0+$)[0-9a-f]{{{n}}}", n) for kind, n in
       {"hex16": 32, "hex32": 64, "hex64": 128, "ref": 64, "file": 64}.items()},
    "word": ("[a-z][a-z0-9_]*", 40), "short": ("[A-Z0-9-]+", 24), "cell": ("cannot_judge", 12),
    "lang": ("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*", 35), "place": ("[a-z0-9_.-]+(/[a-z0-9_.-]+){0,7}", 200),
    "media": ("[a-z0-9.+-]+/[a-z0-9.+-]+", 100), "code": (PLAIN + "{1,40}", 160), "about": (PLAIN + "+", 200),
    "label": (PLAIN + "{1,100}", 400), "attribute": (PLAIN + "+", 100), "plan": (PLAIN + "*", 100),
    "value": (PLAIN + "*", 2000)}
ARRAYS = {  # kind: its elements, by what they ascend; their number at most, else what
    "refs": ("ref", str, 200, "too_many"), "languages": ("lang", str, 20, "too_many"),
    "abouts": ("about", None, 8, "too_many"), "panels": ("panel", itemgetter("round"), 50, "too_many"),
    "files": ("attached", None, 100, "too_many"), "items": ("item", itemgetter("at"), 65_536, "too_many"),
    "entry_texts": ("entry_text", itemgetter("part", "lang"), 100, "too_many"),
    "past": ("hex32", str, 900, "past", "TOO_BIG"), "ids": ("hex32", str, 20_000, "commit_ids", "TOO_BIG")}
MAPS = {"cells": ("cell", 200), "attributes": ("attribute", 100)}
OBJECTS = {kind: dict(member.split(":") for member in members.split()) for kind, members in {
    "panel": "panel:word round:word stratum:word?", "attached": "hash:file media:media size:0..4294967296",
    "item": "at:place ref:ref", "list": "list:hex32 n:0..1000000",
    "entry_text": "lang:lang origin:original|translation|machine part:title|text ref:ref",
    "commit": "act:word author:hex32 call:hex32 ids:ids install:hex16 program:code "
              "time:-9007199254740991..9007199254740991"}.items()}
TABLE = """
genesis  C name:short salt:hex16
texts    C past items:items lang:lang
setting  C past name:word ref:ref? round:word? value:value
round    C past frozen:0..1 place:0..999 round:word rules:object
judge    C past code:code judge:hex16 languages:languages panels:panels private:ref?
invite   C past judge:hex16 key:hex32 number:1..1000000
enrol    D past judge:hex16 label:label number:1..1000000 vouch:hex64
interest D past judge:hex16 refs:refs
entry    C past attributes:attributes code:code division:word? entry:hex16 files:files language:lang?
                texts:entry_texts
entrant  C past attributes:attributes entry:hex16 private:ref?
status   C past duplicate_of:hex16? entry:hex16 reason:ref? reference:cells round:word
                state:received|in|practice|duplicate|ineligible|withdrawn|disqualified
assign   C past entry:hex16 judge:hex16 on:0..1 plan:plan reason:ref? round:word
conflict E past entry:hex16 judge:hex16 kind:word? reason:ref? state:declared|suggested|confirmed|dismissed
issue    C form:hex32 judge:hex16 number:1..1000000 records:list refs:list round:word
sheet    E past committee:ref? entrant:ref? entry:hex16 entry_record:hex32 form:hex32 judge:hex16 kind:word?
                order:-1..1000000 round:word seconds:-1..1000000000 source:screen|paper|form
                state:scored|cannot_judge|recused values:cells
submit   D past kind:interim|final|stopping round:word sheets:list
resolve  C past entry:hex16? judge:hex16? reason:ref? round:word slot:sheet|close stands:hex32?
settle   C past about:abouts answer:device_confirmed|device_revoked|not_duplicate|counted|not_counted|SETTLED
                code:word reason:ref? ref:ref? sheets:list
aside    C past about:hex32 ids:list kind:file|device|judge reason:ref?
close    C past reason:ref? rests_on:list result_digest:hex32 round:word rules:hex32 set_digest:hex32
decision C past absent:refs award:code? close:hex32? entry:hex16 place:0..1000000 reason:ref?
                outcome:finalist|winner|runner_up|joint|commended|declined|deferred|not_discussed|disqualified
minute   C absent:refs entry:hex16? kind:shown|discussed|absent meeting:code number:1..1000000 text:ref?
erase    C entry:hex16? judge:hex16? reason:entrant|judge|guardian|retention|law|other refs:list
""".replace("SETTLED", "waived|seen|as_written|edited|withheld")
TYPES = {name: (writer, dict((member.split(":") * 2)[:2] for member in members))  # (7)
         for name, writer, *members in (row.split() for row in re.split(r"\n(?! )", TABLE.strip()))}
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
sodium, LENGTH = ctypes.CDLL("libsodium.so.23"), ctypes.c_ulonglong  # ctypes passes a plain int as 32 bits
assert sodium.sodium_init() >= 0
CONTAINERS = dict.fromkeys(ARRAYS, list) | dict.fromkeys([*MAPS, *OBJECTS, "object"], dict)


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
    items = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, item in items:
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
            keys = item if isinstance(item, dict) else ()
            good = level <= 8 and all(re.fullmatch("[a-z0-9_]+", key) for key in keys)
        elif isinstance(item, str):
            good = not re.search("[\0-\x08\x0b-\x1f\x7f]", item)
        else:
            good = abs(item) < 2**53 if type(item) is int else literals and type(item) is not float
        need(good, "not_canonical")
    return value


def check(kind, value, named):
    """(6) Refuses a value that is not of its kind; adds to `named` the texts, files and lists it names."""
    if kind[-1] == "?":
        if value == "":
            return
        kind = kind[:-1]
    if kind == "cell" and type(value) is int:
        kind = "-1000000000000..1000000000000"
    need(type(value) is (int if ".." in kind else CONTAINERS.get(kind, str)), "kind")
    if kind in ARRAYS:
        element, key, most, *too_many = ARRAYS[kind]
        need(value or kind != "ids", "range")
        for number, item in enumerate(value):
            need(number < most, *too_many)
            check(element, item, named)
            need(number == 0 or key is None or key(value[number - 1]) < key(item), "order")
        need(kind != "files" or len({item["hash"] for item in value}) == len(value), "repeated")
    elif kind in MAPS:
        element, most = MAPS[kind]
        for number, (name, item) in enumerate(value.items()):
            need(number < most, "too_many")
            check("word", name, named)
            check(element, item, named)
    elif kind in OBJECTS:
        check_members(OBJECTS[kind], value, named)
        if kind == "list":
            need((value["n"] == 0) == (value["list"] == blake().hex()), "range")
            named.add(("list", value["list"], value["n"]))
    elif ".." in kind:
        least, most = kind.split("..")
        need(int(least) <= value <= int(most), "range")
    elif "|" in kind:
        need(value in kind.split("|"), "range")
    elif kind in STRINGS:
        spelling, most = STRINGS[kind]
        need(re.fullmatch(spelling, value) and len(value.encode()) <= most, "range")
        named.add((kind, value))


def check_members(kinds, value, named, common=()):
    need(value.keys() == kinds.keys(), "members")
    for name in [*common, *sorted(kinds.keys() - set(common))]:
        check(kinds[name], value[name], named)


def check_record(record, named):
    """(6) Adds to `named` what the record names: (ref or file, name) or (list, name, number or none)."""
    need("type" in record, "members")
    check("word", record["type"], named)
    kind, common = record["type"], {"type": "word", "author": "hex32", "call": "hex32", "past": "past"}
    kinds = TYPES[kind][1] if kind in TYPES else None
    if kind == "genesis":
        del common["call"]
    if "past" not in (record if kinds is None else kinds):
        del common["past"]
    if kinds is not None:
        check_members(common | kinds, record, named, common)
        for name, detail, holds in TOGETHER:
            need(name != kind or holds(record), detail)
        return
    check_members(common, {name: record[name] for name in common if name in record}, named, common)
    for value, _, _ in inside(record):
        if isinstance(value, str) and re.fullmatch("[0-9a-f]{64}", value):
            named.update((("ref", value), ("file", value)))
        elif isinstance(value, dict) and value.keys() == {"list", "n"} and type(value["n"]) is int:
            named.add(("list", str(value["list"]), None))
