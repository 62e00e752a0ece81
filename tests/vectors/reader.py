#!/usr/bin/env python3
"""A second reader of exchange files, written from docs/FORMAT.md alone; the numbers below are its sections.

    reader.py FILE [--kind package|ballot|bundle|key] [--call HEX] [--password TEXT]
    reader.py --vector FILE      the same for the file in a vector, with what its header asks for
    reader.py --all DIRECTORY    every *.vector below: does the answer agree with the header?

Prints one JSON object: the verdict (OK or a code), its detail, and what the file holds.
"""
import argparse
import ctypes
import hashlib
import json
import re
import struct
import sys
from operator import itemgetter
from pathlib import Path

KIB, MIB, GIB = 2**10, 2**20, 2**30
MAGIC, ORDER = b"\x89PLM\r\n\x1a\n", "HINT RECS CMTS LIST INVT TXTS BLOB PKEY".split()
MANGLED = re.compile(rb"(\xef\xbb\xbf)?(\x89|\x09|\x3f|\xc2\x89|\xef\xbf\xbd)PLM[\r\n]")
KINDS = {  # chunks that must be there, that may; bytes of the file, of what is no blob; records (3, 11)
    "package": ("RECS CMTS INVT", "HINT LIST TXTS BLOB", 8 * GIB, 256 * MIB, 200_000),
    "ballot": ("RECS CMTS", "HINT LIST TXTS", 16 * MIB, 16 * MIB, 20_000),
    "bundle": ("RECS CMTS", "HINT LIST TXTS BLOB", 8 * GIB, 2 * GIB, 1_000_000),
    "key": ("PKEY", "HINT", 128 * KIB, 128 * KIB, 0)}
PLAIN = "[^\x00-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]"
HEX = "(?!0+$)[0-9a-f]{%d}"
STRINGS = {  # kind: its spelling, its bytes at most (6)
    "hex16": (HEX % 32, 32), "hex32": (HEX % 64, 64), "hex64": (HEX % 128, 128), "ref": (HEX % 64, 64),
    "file": (HEX % 64, 64), "word": ("[a-z][a-z0-9_]*", 40), "short": ("[A-Z0-9-]+", 24),
    "lang": ("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*", 35), "place": ("[a-z0-9_.-]+(/[a-z0-9_.-]+){0,7}", 200),
    "media": ("[a-z0-9.+-]+/[a-z0-9.+-]+", 100), "code": (PLAIN + "{1,40}", 160),
    "label": (PLAIN + "{1,100}", 400), "attribute": (PLAIN + "+", 100), "plan": (PLAIN + "*", 100),
    "part": (PLAIN + "+", 200), "value": (PLAIN + "*", 2000)}
ARRAYS = {  # kind: its elements, their number at most, what ascends
    "refs": ("ref", 200, str), "languages": ("lang", 20, str), "about": ("part", 8, None),
    "panels": ("panel", 50, itemgetter("round")), "files": ("attached", 100, None),
    "items": ("item", 10**6, itemgetter("at")), "entry_texts": ("entry_text", 100, itemgetter("part", "lang")),
    "past": ("hex32", 900, str), "ids": ("hex32", 20_000, str)}
MAPS = {"cells": ("cell", 200), "attributes": ("attribute", 100)}
OBJECTS = {kind: dict(member.split(":") for member in members.split()) for kind, members in {
    "panel": "panel:word round:word stratum:word?", "attached": "hash:file media:media size:0..4294967296",
    "item": "at:place ref:ref", "list": "list:hex32 n:0..1000000",
    "entry_text": "lang:lang origin:original|translation|machine part:title|text ref:ref",
    "commit": "act:word author:hex32 call:hex32 ids:ids install:hex16 program:code time:integer"}.items()}
TABLE = """
genesis  C -     name:short salt:hex16
texts    C past  items:items lang:lang
setting  C past  name:word ref:ref? round:word? value:value
round    C past  frozen:0..1 place:0..999 round:word rules:object
judge    C past  code:code judge:hex16 languages:languages panels:panels private:ref?
invite   C past  judge:hex16 key:hex32 number:1..1000000
enrol    D past  judge:hex16 label:label number:1..1000000 vouch:hex64
interest D past  judge:hex16 refs:refs
entry    C past  attributes:attributes code:code division:word? entry:hex16 files:files language:lang?
                 texts:entry_texts
entrant  C past  attributes:attributes entry:hex16 private:ref?
status   C past  duplicate_of:hex16? entry:hex16 reason:ref? reference:cells round:word
                 state:received|in|practice|duplicate|ineligible|withdrawn|disqualified
assign   C past  entry:hex16 judge:hex16 on:0..1 plan:plan reason:ref? round:word
conflict E past  entry:hex16 judge:hex16 kind:word? reason:ref? state:declared|suggested|confirmed|dismissed
issue    C -     form:hex32 judge:hex16 number:1..1000000 records:list refs:list round:word
sheet    E past  committee:ref? entrant:ref? entry:hex16 entry_record:hex32 form:hex32 judge:hex16 kind:word?
                 order:-1..1000000 round:word seconds:-1..1000000000 source:screen|paper|form
                 state:scored|cannot_judge|recused values:cells
submit   D past  kind:interim|final|stopping round:word sheets:list
resolve  C past  entry:hex16? judge:hex16? reason:ref? round:word slot:sheet|close stands:hex32?
settle   C past  about:about answer:device_confirmed|device_revoked|not_duplicate|counted|not_counted|ANSWERS
                 code:word reason:ref? ref:ref? sheets:list
aside    C past  about:hex32 ids:list kind:file|device|judge reason:ref?
close    C past  reason:ref? rests_on:list result_digest:hex32 round:word rules:hex32 set_digest:hex32
decision C past  absent:refs award:code? close:hex32? entry:hex16
                 outcome:finalist|winner|runner_up|joint|commended|declined|deferred|not_discussed|disqualified
                 place:0..1000000 reason:ref?
minute   C -     absent:refs entry:hex16? kind:shown|discussed|absent meeting:code number:1..1000000 text:ref?
erase    C -     entry:hex16? judge:hex16? reason:entrant|judge|guardian|retention|law|other refs:list
""".replace("ANSWERS", "waived|seen|as_written|edited|withheld")
TYPES = {name: (writer, slot == "past", dict(member.split(":") for member in members))  # (7)
         for name, writer, slot, *members in (row.split() for row in re.split(r"\n(?! )", TABLE.strip()))}
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
IN_PACKAGES = "genesis texts setting round judge invite entry status assign conflict erase".split()
sodium, LENGTH = ctypes.CDLL("libsodium.so.23"), ctypes.c_ulonglong
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


def canonical(body):
    """(5) What Python reads and writes again as the same bytes has one spelling; the values are looked at here."""
    def look(value, level, literals):
        need(not isinstance(value, (dict, list)) or level <= 8, "not_canonical")
        if isinstance(value, dict):
            for key, item in value.items():
                need(re.fullmatch("[a-z0-9_]+", key), "not_canonical")
                rules = level == 1 and key == "rules" and value.get("type") == "round"
                look(item, level + 1, literals or rules)
        elif isinstance(value, list):
            for item in value:
                look(item, level + 1, literals)
        elif isinstance(value, str):
            need(not re.search("[\x00-\x08\x0b-\x1f\x7f]", value), "not_canonical")
        elif type(value) is int:
            need(abs(value) < 2**53, "not_canonical")
        else:
            need(literals and type(value) is not float, "not_canonical")

    try:
        value = json.loads(body.decode())
        again = json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode()
    except (ValueError, RecursionError):
        again = None
    need(again == body and isinstance(value, dict), "not_canonical")
    look(value, 1, False)
    return value


def check(kind, value, named):
    """(6) Refuses a value that is not of its kind; notes in `named` what it names: (ref, file or list, name)."""
    if kind[-1] == "?":
        if value == "":
            return
        kind = kind[:-1]
    number = kind == "integer" or ".." in kind or kind == "cell" and value != "cannot_judge"
    holder = list if kind in ARRAYS else dict if kind in MAPS or kind in OBJECTS or kind == "object" else str
    need(type(value) is (int if number else holder), "kind")
    if kind in ARRAYS:
        element, most, key = ARRAYS[kind]
        many = {"past": ("past", "TOO_BIG"), "ids": ("commit_ids", "TOO_BIG")}.get(kind, ("too_many",))
        need(len(value) <= most, *many)
        need(value or kind != "ids", "range")
        for item in value:
            check(element, item, named)
        ordered = [key(item) for item in value] if key else []
        need(all(a < b for a, b in zip(ordered, ordered[1:])), "order")
        need(kind != "files" or len({item["hash"] for item in value}) == len(value), "repeated")
    elif kind in MAPS:
        need(len(value) <= MAPS[kind][1], "too_many")
        for name, item in value.items():
            check("word", name, named)
            check(MAPS[kind][0], item, named)
    elif kind in OBJECTS:
        check_members(OBJECTS[kind], value, named)
        if kind == "list":
            need((value["n"] == 0) == (value["list"] == blake().hex()), "range")
            named.add(("list", value["list"], value["n"]))
    elif ".." in kind or kind == "cell":
        least, most = map(int, (kind if ".." in kind else f"{-10**12}..{10**12}").split(".."))
        need(value == "cannot_judge" or least <= value <= most, "range")
    elif "|" in kind:
        need(value in kind.split("|"), "range")
    elif kind in STRINGS:
        spelling, most = STRINGS[kind]
        need(re.fullmatch(spelling, value) and len(value.encode()) <= most, "range")
        named.add((kind, value))


def check_members(members, value, named):
    need(value.keys() == members.keys(), "members")
    for name in sorted(members):
        check(members[name], value[name], named)


def check_record(record, named):
    need("type" in record, "members")
    kind = record["type"]
    check("word", kind, named)
    known, frame = kind in TYPES, {"author": "hex32"}
    frame |= {} if kind == "genesis" else {"call": "hex32"}
    frame |= {"past": "past"} if (TYPES[kind][1] if known else "past" in record) else {}
    check_members(frame, {name: record[name] for name in ("author", "call", "past") if name in record}, named)
    own = {name: value for name, value in record.items() if name != "type" and name not in frame}
    if known:
        check_members(TYPES[kind][2], own, named)
        for name, detail, holds in TOGETHER:
            need(name != kind or holds(record), detail)
    else:
        note_all(own, named)


def note_all(value, named):
    """What a record of an unknown type names (4)."""
    if isinstance(value, str) and re.fullmatch("[0-9a-f]{64}", value):
        named.update((("ref", value), ("file", value)))
    elif isinstance(value, dict) and value.keys() == {"list", "n"} and type(value["n"]) is int:
        named.add(("list", value["list"], 0))
    for item in value.values() if isinstance(value, dict) else value if isinstance(value, list) else ():
        note_all(item, named)


class Payload:
    """Reads a payload from its front."""

    def __init__(self, data):
        self.data, self.at = data, 0

    def __bool__(self):
        return self.at < len(self.data)

    def take(self, size):
        need(self.at + size <= len(self.data), "frame")
        self.at += size
        return self.data[self.at - size:self.at]

    def length(self, most, detail):
        size = int.from_bytes(self.take(4), "big")
        need(size <= most, detail, "TOO_BIG")
        return size


class ExchangeFile:
    """Steps 2 to 12 (4). What was read so far stays when a step refuses."""

    def __init__(self):
        self.kind = self.call = self.seed = self.key = None
        self.records, self.commits, self.lists, self.texts, self.blobs = {}, {}, {}, {}, {}
        self.named = set()

    def read(self, data, kind=None, call=None):
        self.preamble(data, kind, call)
        for name, payload in self.chunks(data):
            getattr(self, "read_" + name.lower())(Payload(payload))
        if self.kind != "key":
            self.check_together()

    def preamble(self, data, wanted_kind, wanted_call):
        if data[:8] != MAGIC[:len(data)]:
            raise Fault(None, "TEXT_MANGLED" if MANGLED.match(data) else "NOT_OURS")
        need(len(data) >= 96, None, "CUT_OFF")
        major, _, kind, flags, length, self.count, zero = struct.unpack_from(">HHHHQII", data, 8)
        need(major <= 1, None, "NEWER_PROGRAM")
        need(len(data) >= length, None, "CUT_OFF")
        need(len(data) == length, None, "EXTRA_BYTES")
        self.kind = [None, *KINDS][kind] if kind <= 4 else None
        need(not self.kind or length <= KINDS[self.kind][2], "file", "TOO_BIG")
        need(blake(data[:-32]) == data[-32:], None, "DAMAGED")
        need(self.kind, "kind")
        need(wanted_kind in (None, self.kind), None, "WRONG_KIND")
        need(not flags & 1, None, "SEALED_NO_KEY")
        need(not flags and not zero and major == 1, "preamble")
        self.call = data[32:64].hex()
        need(wanted_call in (None, self.call), None, "WRONG_CALL")

    def chunks(self, data):
        must, may, _, most, _ = KINDS[self.kind]
        at, end, found, total = 64, len(data) - 32, [], 0
        for _ in range(self.count):
            need(at + 16 <= end, "chunks")
            name, zero, size = struct.unpack_from(">4sIQ", data, at)
            need(not zero and at + 16 + size <= end, "chunks")
            need(re.fullmatch(b"[A-Za-z]{4}", name), "chunk_type")
            name, payload, at = name.decode(), data[at + 16:at + 16 + size], at + 16 + size
            if name[0].islower():
                continue
            need(name in ORDER, "chunk_unknown")
            need(name in (must + " " + may).split(), "chunk_not_here")
            last = ORDER.index(found[-1][0]) if found else -1
            need(ORDER.index(name) > last or name == "BLOB" == ORDER[last], "chunk_order")
            found.append((name, payload))
            total += size if name != "BLOB" else 0
        need(at == end, "chunks")
        need(set(must.split()) <= {name for name, _ in found}, "chunk_missing")
        need(total <= most, "chunks", "TOO_BIG")
        return found

    def read_hint(self, payload):
        need(len(payload.data) <= 64 * KIB, "hint", "TOO_BIG")

    def read_recs(self, payload):
        last = b""
        while payload:
            size = payload.length(64 * KIB, "body")
            need(len(self.records) < KINDS[self.kind][4], "records", "TOO_BIG")
            body = payload.take(size)
            record, name = canonical(body), blake(b"palm1-id\0", body)
            check_record(record, self.named)
            need(record.get("call", name.hex()) == self.call, "other_call")
            need(name > last, "order")
            self.records[name.hex()], last = record, name

    def read_cmts(self, payload):
        last = b""
        while payload:
            body, signature = payload.take(payload.length(2 * MIB, "commit")), payload.take(64)
            commit, name = canonical(body), blake(body)
            check_members(OBJECTS["commit"], commit, set())
            need(commit["call"] == self.call, "other_call")
            need(name > last, "order")
            signed, author = b"palm1-commit\0" + body, bytes.fromhex(commit["author"])
            holds = sodium.crypto_sign_verify_detached(signature, signed, LENGTH(len(signed)), author) == 0
            need(holds, "signature", "ALTERED")
            self.commits[name.hex()], last = commit, name

    def read_list(self, payload):
        last = b""
        while payload:
            name, n = payload.take(32), payload.length(1_000_000, "list")
            ids = [payload.take(32) for _ in range(n)]
            need(ids and all(a < b for a, b in zip(ids, ids[1:])) and blake(*ids) == name, "list")
            need(name > last, "order")
            self.lists[name.hex()], last = n, name

    def read_invt(self, payload):
        need(len(payload.data) == 32, "frame")
        self.seed = payload.data

    def read_txts(self, payload):
        last = b""
        while payload:
            ref, salt = payload.take(32), payload.take(16)
            content = payload.take(payload.length(MIB, "text"))
            need(blake(salt, content) == ref, "text_ref")
            need(content.decode(errors="replace").encode() == content, "text_utf8")
            need(ref > last, "order")
            self.texts[ref.hex()], last = len(content), ref

    def read_blob(self, payload):
        need(len(self.blobs) < 20_000, "blobs", "TOO_BIG")
        name, content = payload.take(32), payload.data[32:]
        need(len(content) <= 4 * GIB, "blob", "TOO_BIG")
        need(name.hex() > max(self.blobs, default=""), "order")
        need(blake(content) == name, "blob_hash")
        self.blobs[name.hex()] = len(content)

    def read_pkey(self, payload):
        self.key = payload.data
        need(len(self.key) == 104 and self.key[:4] == b"\0\0\0\2", "key")
        passes, memory = struct.unpack_from(">IQ", self.key, 4)
        need(passes >= 1 and memory >= 8192, "key_cost")
        need(passes <= 10, "key_ops", "TOO_BIG")
        need(memory <= GIB, "key_memory", "TOO_BIG")

    def check_together(self):
        records = self.records.values()
        if self.kind == "ballot":
            need(all(TYPES.get(r["type"], "D")[0] != "C" for r in records), "type_not_here")
        else:
            need(self.call in self.records, "genesis_missing")
        if self.kind == "package":
            for record in records:
                need(record["type"] in IN_PACKAGES or record["type"] not in TYPES, "type_not_here")
                need(record["author"] == self.records[self.call]["author"], "author_not_here")
            about = {r["judge"] for r in records if r["type"] in ("judge", "invite", "assign", "conflict")}
            need(len(about) <= 1, "other_judge")
            keys = [r["key"] for r in records if r["type"] == "invite"]
            need(public_key(self.seed).hex() in keys, "invite_key")
        vouched = {(commit["author"], name) for commit in self.commits.values() for name in commit["ids"]}
        for name, record in self.records.items():
            need((record["author"], name) in vouched, "no_commit", "ALTERED")
        for what, name, *n in self.named:
            need(what != "list" or n == [0] or n == [self.lists.get(name)], "list_missing")
        for what, parts in ("ref", self.texts), ("file", self.blobs), ("list", self.lists):
            for name in parts.keys() - {part[1] for part in self.named if part[0] == what}:
                del parts[name]

    def open_key(self, password):
        """(10) The public key of the call, from a key file."""
        digits = re.sub("[ -]", "", password)
        typed = (digits if re.fullmatch("[0-9]{20}", digits) else password).encode()
        key, seed = ctypes.create_string_buffer(32), ctypes.create_string_buffer(32)
        passes, memory = struct.unpack_from(">IQ", self.key, 4)
        done = sodium.crypto_pwhash(key, LENGTH(32), typed, LENGTH(len(typed)), self.key[16:32], LENGTH(passes),
                                    ctypes.c_size_t(memory), 2)
        need(done == 0, None, "OUT_OF_MEMORY")
        opened = sodium.crypto_secretbox_open_easy(seed, self.key[56:], LENGTH(48), self.key[32:56], key) == 0
        need(opened, None, "WRONG_PASSWORD")
        return public_key(seed.raw).hex()


def answer(data, kind=None, call=None, password=None):
    """What a reader who wants this kind and this call says to these bytes."""
    file, says = ExchangeFile(), {"verdict": "OK", "detail": None}
    try:
        file.read(data, kind, call)
        if file.kind == "key" and password is not None:
            says["call_key"] = file.open_key(password)
    except Fault as fault:
        return {"verdict": fault.args[1], "detail": fault.args[0], "kind": file.kind, "call": file.call}
    types, ids = [r["type"] for r in file.records.values()], [bytes.fromhex(name) for name in file.records]
    receipts = [int.from_bytes(name[:8], "big") % 10**16 for name, kind in zip(ids, types) if kind == "submit"]
    return says | {
        "kind": file.kind, "call": file.call, "records": {name: types.count(name) for name in sorted(set(types))},
        "unknown": sum(name not in TYPES for name in types), "commits": len(file.commits),
        "lists": len(file.lists), "texts": len(file.texts), "blobs": len(file.blobs),
        "set_digest": blake(*ids).hex(), "receipts": ["%016d" % receipt for receipt in receipts],
        "file_hash": blake(data).hex()}


def answer_vector(path):
    """(header, answer)"""
    head, _, data = path.read_bytes().partition(b"\n\n")
    header = dict(line.split(": ", 1) for line in head.decode().split("\n"))
    return header, answer(data, header.get("kind"), header.get("call"), header.get("password"))


def differences(header, says):
    """What the header expects otherwise. Lines that ask for nothing name members of the answer."""
    asks = ("expect", "kind", "call", "password", "comment")
    for name, value in [("verdict", header["expect"]), *header.items()]:
        found = says.get(name)
        found = found if isinstance(found, str) else json.dumps(found)
        if name not in asks and found != value:
            yield f"{name} is {found}, expected {value}"


def check_all(folder):
    passed, paths = 0, sorted(folder.rglob("*.vector"))
    for path in paths:
        wrong = list(differences(*answer_vector(path)))
        passed += not wrong
        print(f"{path.relative_to(folder)}: {'; '.join(wrong)}\n" if wrong else "", end="")
    print(f"{passed} passed, {len(paths) - passed} failed")
    return passed == 0 or passed < len(paths)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    what = parser.add_mutually_exclusive_group(required=True)
    what.add_argument("file", nargs="?", type=Path)
    what.add_argument("--vector", type=Path, metavar="FILE")
    what.add_argument("--all", type=Path, metavar="DIRECTORY")
    parser.add_argument("--kind", choices=KINDS)
    parser.add_argument("--call", metavar="HEX")
    parser.add_argument("--password", metavar="TEXT")
    asked = parser.parse_args()
    if asked.all:
        return check_all(asked.all)
    try:
        says = (answer_vector(asked.vector)[1] if asked.vector else
                answer(asked.file.read_bytes(), asked.kind, asked.call, asked.password))
    except OSError:
        says = {"verdict": "CANNOT_READ", "detail": None}
    print(json.dumps(says, indent=2))
    return says["verdict"] != "OK"


if __name__ == "__main__":
    sys.exit(main())
