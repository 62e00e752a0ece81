"""The tables of docs/FORMAT.md as the second reader uses them: which chunks a kind of file has, and the members of every type of
record. They are read from that text, so that what is wrong in a table fails here; the numbers below are its sections.
"""
import hashlib
import re
from collections import namedtuple
from operator import itemgetter
from pathlib import Path

FORMAT = (Path(__file__).parents[2] / "docs/FORMAT.md").read_text(encoding="utf-8")
KIB, MIB, GIB = 2**10, 2**20, 2**30
LIMITS = {"package": (8 * GIB, 256 * MIB, 200_000), "ballot": (16 * MIB, 16 * MIB, 20_000),
          "bundle": (8 * GIB, 2 * GIB, 1_000_000), "key": (128 * KIB, 128 * KIB, 0)}  # file, all but blobs, records (11)
CHUNKS = {name: dict(zip(LIMITS, counts.split(" | "))) for name, counts in
          re.findall(r"^\| `([A-Z]{4})` \| ((?:[^|]+ \| ){3}[^|]+) \|", FORMAT, re.M)}  # (3) in the order in which they stand
PLAIN = "[^\0-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]"
NO_IDS = hashlib.blake2b(digest_size=32).hexdigest()  # the list of no ids


class Fault(Exception):
    """A code, and what is wrong in a machine word."""


def need(code="BAD_STRUCTURE", /, **facts):
    """Facts have the name of the detail, or in capitals of the code, to answer with where they do not hold."""
    for name, holds in facts.items():
        if not holds:
            raise Fault(*(name, None) if name.isupper() else (code, name))


# (6) A kind of values: their types; of objects with these members only: the members' kinds; what is in range; of arrays and of
# objects with any words as names: the kind of elements, how many, what they ascend by, the member that no two share, the fault if
# they are too many; what a value names: one of texts, blobs or lists, or a list that is needed with its number of ids.
Kind = namedtuple("Kind", "types members in_range element most by once too_many names", defaults=(
    {}, lambda value: True, None, 2**16, None, None, ("BAD_STRUCTURE", "too_many"), None))


def check(kind, value, named):
    """(6) Refuses a value that is not of a kind. Adds to `named` what it names."""
    need(kind=type(value) in kind.types)
    need(members=not kind.members or value.keys() == kind.members.keys())
    for name, member in kind.members.items():
        check(member, value[name], named)
    need(range=kind.in_range(value))
    for number, item in enumerate(value if kind.element else ()):
        need(kind.too_many[0], **{kind.too_many[1]: number < kind.most})
        if type(value) is dict:
            check(KINDS["word"], item, named)
        check(kind.element, value[item] if type(value) is dict else item, named)
        need(order=number == 0 or not kind.by or kind.by(value[number - 1]) < kind.by(item))
    need(repeated=not kind.once or len({item[kind.once] for item in value}) == len(value))
    named.append((kind.names, value))


def kind_of(words, note=""):
    """What a table says of a member; of an array of objects, the kinds of their members stand in the note."""
    if words in KINDS:
        return KINDS[words]
    if words.endswith(" or none"):
        given = kind_of(words.removesuffix(" or none"))
        return given._replace(in_range=lambda value: value == "" or given.in_range(value))
    numbers = [int(n.replace(",", "").replace("−", "-")) for n in re.findall(r"−?\d[\d,]*", words)]
    if words.startswith("integer"):
        return Kind({int}, in_range=lambda value: numbers[0] <= value <= numbers[1])
    if words.startswith("array"):
        names, one, rest = re.fullmatch(r"array of (?:\{(.+?)\}|(plain .+? bytes|\w+))(.*)", words).groups()
        kinds = map(kind_of, re.sub(r"^\\\*/? |\. .*", "", note).split(", ")) if names else ()
        element = Kind({dict}, dict(zip(names.split(", "), kinds))) if names else kind_of(one)
        by, once = re.findall(r"`(\w+)`", rest), re.search(r"no (\w+) twice|$", rest)
        by = itemgetter(*by) if by else str if "ascending" in rest else None
        return Kind({list}, element=element, most=numbers[-1] if numbers else 2**16, by=by, once=once[1])
    if words.startswith("one of"):
        return Kind({str}, in_range=words.split()[2:].__contains__)
    spelling = words.split("`")[1] if "`" in words else PLAIN + "{%d,%d}" % tuple(numbers)
    most = re.search(r"([\d,]+) bytes|$", words)[1] or "65,536"
    return Kind({str}, in_range=lambda value: re.fullmatch(spelling, value) and len(value.encode()) <= int(most.replace(",", "")))


def members_in(section):
    """The kinds of the members in a table."""
    rows = re.findall(r"^\| (?!member )(\w+) \| (.+?) \| (.*?) ?\|$", section, re.M)
    return {member: kind_of(words, note) for member, words, note in rows}


KINDS = {"object": Kind({dict}), "integer, any that is canonical": Kind({int})}
KINDS |= {f"hex{n}": kind_of("string `(?!0+$)[0-9a-f]{%d}`" % (2 * n)) for n in (16, 32, 64)}
KINDS |= {"ref": KINDS["hex32"]._replace(names="texts"), "file": KINDS["hex32"]._replace(names="blobs")}
for name, words in re.findall(r"^\| (\w+) \| ((?:string `|string, plain|array of ref).+) \|$", FORMAT, re.M):
    KINDS[name] = kind_of(words)  # word, code, language, place, media, refs
LIST = {"list": KINDS["hex32"]._replace(names="lists"), "n": kind_of("integer 0–1,000,000")}
CELL = Kind({int, str}, in_range=lambda value: value == "cannot_judge" if type(value) is str else abs(value) <= 10**12)
KINDS |= {"list": Kind({dict}, LIST, lambda value: (value["n"] == 0) == (value["list"] == NO_IDS), names="needed"),
          "cells": Kind({dict}, element=CELL, most=200),
          "attributes": Kind({dict}, element=kind_of("plain string of 1–100 bytes"), most=100)}
COMMON = {"type": KINDS["word"], "author": KINDS["hex32"], "call": KINDS["hex32"],
          "past": kind_of("array of hex32, ascending, at most 900")._replace(too_many=("TOO_BIG", "past"))}
WRITERS, TYPES = {}, {}  # (7)
for name, head, rows in re.findall(r"^### (\w+) — (.*)\n((?:(?!#).*\n)*)", FORMAT, re.M):
    common = {member: kind for member, kind in COMMON.items() if f"no `{member}`" not in head}
    WRITERS[name], TYPES[name] = head[0], Kind({dict}, common | members_in(rows))
COMMIT = Kind({dict}, members_in(FORMAT.split("\n## 9.")[1].split("\n## ")[0]))
COMMIT.members["ids"] = COMMIT.members["ids"]._replace(in_range=bool, too_many=("TOO_BIG", "commit_ids"))
TOGETHER = {
    "status": lambda r: need(duplicate_of=(r["state"] == "duplicate") == bool(r["duplicate_of"]),
                             duplicate_of_itself=r["duplicate_of"] != r["entry"],
                             reference_with_state=r["state"] == "practice" or not r["reference"]),
    "sheet": lambda r: need(values_with_state=r["state"] == "scored" or not r["values"],
                            kind_with_state=(r["state"] == "scored") == (not r["kind"])),
    "resolve": lambda r: need(slot_members=bool(r["judge"]) == bool(r["entry"]) == (r["slot"] == "sheet")),
    "settle": lambda r: need(sheets_with_answer=r["answer"] == "device_revoked" or not r["sheets"]["n"],
                             ref_with_answer=(r["answer"] == "edited") == bool(r["ref"])),
    "aside": lambda r: need(about_judge=r["kind"] != "judge" or r["about"][32:] == "0" * 32),
    "erase": lambda r: need(entry_and_judge=not (r["entry"] and r["judge"]))}
