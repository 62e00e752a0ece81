#!/usr/bin/env python3
"""A second reader of exchange files, written from docs/FORMAT.md alone; the numbers below are its sections.

    reader.py FILE [--kind package|ballot|bundle|key] [--call HEX] [--password TEXT]
    reader.py --vector FILE      the same for the file in a vector, with what its header asks for
    reader.py --all DIRECTORY    every *.vector below: does the answer agree with the header?

Prints one JSON object: the verdict (OK or a code), its detail, and what the file holds.
"""
import argparse
import ctypes
import ctypes.util
import hashlib
import json
import re
import struct
import sys
from pathlib import Path

MAGIC = b"\x89PLM\r\n\x1a\n"
MANGLED = re.compile(rb"(\xef\xbb\xbf)?(\x89|\x09|\x3f|\xc2\x89|\xef\xbf\xbd)PLM[\r\n]")
KINDS = ("package", "ballot", "bundle", "key")
KIB, MIB, GIB = 2**10, 2**20, 2**30
CHUNKS = "HINT RECS CMTS LIST INVT TXTS BLOB PKEY".split()
MAY = {"package": CHUNKS[:7], "ballot": "HINT RECS CMTS LIST TXTS".split(),
       "bundle": "HINT RECS CMTS LIST TXTS BLOB".split(), "key": ["HINT", "PKEY"]}
MUST = {"package": {"RECS", "CMTS", "INVT"}, "ballot": {"RECS", "CMTS"}, "bundle": {"RECS", "CMTS"},
        "key": {"PKEY"}}
MOST_BYTES = {"package": 8 * GIB, "ballot": 16 * MIB, "bundle": 8 * GIB, "key": 128 * KIB}
MOST_PAYLOAD = {"package": 256 * MIB, "ballot": 16 * MIB, "bundle": 2 * GIB, "key": 128 * KIB}
MOST_RECORDS = {"package": 200_000, "ballot": 20_000, "bundle": 1_000_000}
MOST_BLOBS, MOST_BLOB = 20_000, 4 * GIB

sodium = ctypes.CDLL(ctypes.util.find_library("sodium") or "libsodium.so.23")
assert sodium.sodium_init() >= 0
LENGTH = ctypes.c_ulonglong  # of messages; ctypes would pass a plain int as 32 bits


class Fault(Exception):
    def __init__(self, code, detail=None):
        self.code, self.detail = code, detail


def need(holds, detail, code="BAD_STRUCTURE"):
    if not holds:
        raise Fault(code, detail)


def at_most(value, limit, detail):
    need(value <= limit, detail, "TOO_BIG")


def blake(*parts, key=b""):
    return hashlib.blake2b(b"".join(parts), digest_size=32, key=key).digest()


def public_key(seed):
    public, secret = ctypes.create_string_buffer(32), ctypes.create_string_buffer(64)
    sodium.crypto_sign_seed_keypair(public, secret, seed)
    return public.raw


def canonical(body):
    """The object that a body is in canonical JSON (5).

    What Python reads and writes again as the same bytes has no second spelling left, once those characters are
    refused that have no spelling at all.
    """
    def pairs(members):
        keys = [key for key, _ in members]
        need(keys == sorted(set(keys)), "not_canonical")
        need(all(re.fullmatch("[a-z0-9_]+", key) for key in keys), "not_canonical")
        return dict(members)

    def refuse(_):
        raise ValueError

    def look(value, level, literals):
        need(level <= 8 or not isinstance(value, (dict, list)), "not_canonical")
        if isinstance(value, str):
            need(not re.search("[\x00-\x08\x0b-\x1f\x7f]", value), "not_canonical")
        elif value is None or isinstance(value, bool):
            need(literals, "not_canonical")
        elif isinstance(value, int):
            need(abs(value) < 2**53, "not_canonical")
        else:
            for item in value.values() if isinstance(value, dict) else value:
                look(item, level + 1, literals)

    try:
        value = json.loads(body.decode(), object_pairs_hook=pairs, parse_float=refuse, parse_constant=refuse)
        again = json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()
    except (ValueError, RecursionError):
        raise Fault("BAD_STRUCTURE", "not_canonical") from None
    need(again == body and isinstance(value, dict), "not_canonical")
    for name, item in value.items():
        look(item, 2, name == "rules" and value.get("type") == "round")
    return value


# Kinds of values (6): functions that refuse.

NOT_PLAIN = re.compile("[\x00-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]")


def string(good):
    def check(value):
        need(isinstance(value, str), "kind")
        need(good(value), "range")
    return check


def spelled(pattern, most=10**6):
    return string(lambda s: re.fullmatch(pattern, s) and len(s) <= most)


def hexa(size):
    return string(lambda s: re.fullmatch("[0-9a-f]{%d}" % (2 * size), s) and s.strip("0"))


def plain(least, most, length=lambda s: len(s.encode())):
    return string(lambda s: not NOT_PLAIN.search(s) and least <= length(s) <= most)


def integer(least=-2**53, most=2**53):
    def check(value):
        need(type(value) is int, "kind")
        need(least <= value <= most, "range")
    return check


def or_none(kind):
    return lambda value: None if value == "" else kind(value)


def array(kind, most=10**6, ascending=None, once=None):
    def check(value):
        need(isinstance(value, list), "kind")
        need(len(value) <= most, "too_many")
        for item in value:
            kind(item)
        if ascending:
            keys = [ascending(item) for item in value]
            need(all(a < b for a, b in zip(keys, keys[1:])), "order")
        need(not once or len({once(item) for item in value}) == len(value), "repeated")
    return check


def members(**kinds):
    def check(value):
        need(isinstance(value, dict), "kind")
        need(value.keys() == kinds.keys(), "members")
        for name, kind in kinds.items():
            kind(value[name])
    return check


def table(kind, most):
    def check(value):
        need(isinstance(value, dict), "kind")
        need(len(value) <= most, "too_many")
        for name, item in value.items():
            WORD(name)
            kind(item)
    return check


def cell(value):
    if value != "cannot_judge":
        need(type(value) is int, "kind")
        need(abs(value) <= 10**12, "range")


def id_list(value):
    members(list=HEX32, n=integer(0, 1_000_000))(value)
    need((value["n"] == 0) == (value["list"] == blake().hex()), "range")


def an_object(value):
    need(isinstance(value, dict), "kind")


def either(words):
    return string(lambda s: s in words.split("|"))


def first_of(*names):
    """The values of these members of an item, by which items ascend."""
    return lambda item: tuple(item[name] for name in names)


HEX32, WORD = hexa(32), spelled("[a-z][a-z0-9_]{0,39}")
LANG = spelled("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*", 35)
PLACE = spelled("[a-z0-9_.-]+(/[a-z0-9_.-]+){0,7}", 200)
ORIGIN = either("original|translation|machine")
MEDIA = spelled("[a-z0-9.+-]+/[a-z0-9.+-]+", 100)
KIND = {
    "hex16": hexa(16), "hex32": HEX32, "hex64": hexa(64), "word": WORD, "lang": LANG, "code": plain(1, 40, len),
    "name": spelled("[A-Z0-9-]{1,24}"), "label": plain(1, 100, len), "plan": plain(0, 100),
    "value": plain(0, 2000),
    "text": or_none(HEX32), "texts": array(HEX32, 200, ascending=str),  # refs
    "list": id_list, "object": an_object, "cells": table(cell, 200), "attributes": table(plain(1, 100), 100),
    "about": array(plain(1, 200), 8), "languages": array(LANG, 20, ascending=str),
    "panels": array(members(panel=WORD, round=WORD, stratum=or_none(WORD)), 50, ascending=first_of("round")),
    "files": array(members(hash=HEX32, media=MEDIA, size=integer(0, 2**32)), 100, once=first_of("hash")),
    "call_texts": array(members(at=PLACE, ref=HEX32), ascending=first_of("at")),
    "entry_texts": array(members(lang=LANG, origin=ORIGIN, part=either("title|text"), ref=HEX32), 100,
                         ascending=first_of("part", "lang")),
}


def kind_of(written):
    """The kind of a member as the table writes it: a name, name? if it may be none, a..b, or this|that."""
    if "|" in written:
        return either(written)
    if ".." in written:
        return integer(*(int(number) for number in written.split("..")))
    return or_none(KIND[written[:-1]]) if written.endswith("?") else KIND[written]


# The record types (7): who writes it (E: either), whether it has a slot, its members.
TABLE = """
genesis  C -     name:name salt:hex16
texts    C slot  items:call_texts lang:lang
setting  C slot  name:word ref:text round:word? value:value
round    C slot  frozen:0..1 place:0..999 round:word rules:object
judge    C slot  code:code judge:hex16 languages:languages panels:panels private:text
invite   C slot  judge:hex16 key:hex32 number:1..1000000
enrol    D slot  judge:hex16 label:label number:1..1000000 vouch:hex64
interest D slot  judge:hex16 refs:texts
entry    C slot  attributes:attributes code:code division:word? entry:hex16 files:files language:lang?
                 texts:entry_texts
entrant  C slot  attributes:attributes entry:hex16 private:text
status   C slot  duplicate_of:hex16? entry:hex16 reason:text reference:cells round:word
                 state:received|in|practice|duplicate|ineligible|withdrawn|disqualified
assign   C slot  entry:hex16 judge:hex16 on:0..1 plan:plan reason:text round:word
conflict E slot  entry:hex16 judge:hex16 kind:word? reason:text state:declared|suggested|confirmed|dismissed
issue    C -     form:hex32 judge:hex16 number:1..1000000 records:list refs:list round:word
sheet    E slot  committee:text entrant:text entry:hex16 entry_record:hex32 form:hex32 judge:hex16 kind:word?
                 order:-1..1000000 round:word seconds:-1..1000000000 source:screen|paper|form
                 state:scored|cannot_judge|recused values:cells
submit   D slot  kind:interim|final|stopping round:word sheets:list
resolve  C slot  entry:hex16? judge:hex16? reason:text round:word slot:sheet|close stands:hex32?
settle   C slot  about:about code:word reason:text ref:text sheets:list
                 answer:device_confirmed|device_revoked|not_duplicate|counted|not_counted|waived|seen|{comments}
aside    C slot  about:hex32 ids:list kind:file|device|judge reason:text
close    C slot  reason:text rests_on:list result_digest:hex32 round:word rules:hex32 set_digest:hex32
decision C slot  absent:texts award:code? close:hex32? entry:hex16 place:0..1000000 reason:text
                 outcome:finalist|winner|runner_up|joint|commended|declined|deferred|not_discussed|disqualified
minute   C -     absent:texts entry:hex16? kind:shown|discussed|absent meeting:code number:1..1000000 text:text
erase    C -     entry:hex16? judge:hex16? reason:entrant|judge|guardian|retention|law|other refs:list
""".format(comments="as_written|edited|withheld")
TYPES = {name: (writer, slot == "slot", dict(member.split(":") for member in written))
         for name, writer, slot, *written in (row.split() for row in re.split(r"\n(?! )", TABLE.strip()))}
CHECK = {name: members(**{member: kind_of(written) for member, written in own.items()})
         for name, (_, _, own) in TYPES.items()}
TOGETHER = {  # type: (detail, what must hold)
    "status": [("duplicate_of", lambda r: (r["state"] == "duplicate") == (r["duplicate_of"] != "")),
               ("duplicate_of_itself", lambda r: r["duplicate_of"] != r["entry"]),
               ("reference_with_state", lambda r: r["state"] == "practice" or not r["reference"])],
    "sheet": [("values_with_state", lambda r: r["state"] == "scored" or not r["values"]),
              ("kind_with_state", lambda r: (r["state"] == "scored") == (r["kind"] == ""))],
    "resolve": [("slot_members", lambda r: bool(r["judge"]) == bool(r["entry"]) == (r["slot"] == "sheet"))],
    "settle": [("sheets_with_answer", lambda r: r["answer"] == "device_revoked" or not r["sheets"]["n"]),
               ("ref_with_answer", lambda r: (r["answer"] == "edited") == (r["ref"] != ""))],
    "aside": [("about_judge", lambda r: r["kind"] != "judge" or r["about"].endswith("0" * 32))],
    "erase": [("entry_and_judge", lambda r: not (r["entry"] and r["judge"]))],
}
COMMIT = members(act=WORD, author=HEX32, call=HEX32, ids=array(HEX32, ascending=str), install=KIND["hex16"],
                 program=KIND["code"], time=integer())
CALL_KEY_ONLY = {name for name, (writer, *_) in TYPES.items() if writer == "C"}
IN_PACKAGES = set("genesis texts setting round judge invite entry status assign conflict erase".split())


def check_record(body):
    record = canonical(body)
    need("type" in record, "members")
    kind = record["type"]
    need(isinstance(kind, str) and re.fullmatch("[a-z][a-z0-9_]{0,39}", kind), "range")
    slot = TYPES[kind][1] if kind in TYPES else "past" in record
    frame = {"type", "author"} | ({"call"} if kind != "genesis" else set()) | ({"past"} if slot else set())
    need(record.keys() & {"type", "author", "call", "past"} == frame, "members")
    HEX32(record["author"])
    HEX32(record.get("call", record["author"]))
    if slot:
        if isinstance(record["past"], list):
            at_most(len(record["past"]), 900, "past")
        array(HEX32, ascending=str)(record["past"])
    if kind in TYPES:
        CHECK[kind]({name: value for name, value in record.items() if name not in frame})
    for detail, holds in TOGETHER.get(kind, []):
        need(holds(record), detail)
    return record


def inside(value):
    """A value and all values in it."""
    yield value
    for item in value.values() if isinstance(value, dict) else value if isinstance(value, list) else ():
        yield from inside(item)


def drop(parts, named):
    """What no record names goes without a fault."""
    for name in parts.keys() - named:
        del parts[name]


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

    def length(self):
        return int.from_bytes(self.take(4), "big")


class ExchangeFile:
    """Steps 2 to 12 (4). What was read so far stays when a step refuses."""

    def __init__(self):
        self.kind = self.call = self.seed = self.key = None
        self.records, self.commits, self.lists, self.texts, self.blobs = {}, {}, {}, {}, {}
        self.named_refs, self.named_files, self.named_lists = set(), set(), set()

    def read(self, data, kind=None, call=None):
        self.preamble(data, kind, call)
        for name, payload in self.chunks(data):
            getattr(self, "read_" + name.lower())(Payload(payload))
        if self.kind != "key":
            self.check_together()

    def preamble(self, data, wanted_kind, wanted_call):
        if data[:8] != MAGIC[:len(data)]:
            raise Fault("TEXT_MANGLED" if MANGLED.match(data) else "NOT_OURS")
        need(len(data) >= 96, None, "CUT_OFF")
        major, _, kind, flags, length, self.count, zero = struct.unpack_from(">HHHHQII", data, 8)
        need(major <= 1, None, "NEWER_PROGRAM")
        need(len(data) >= length, None, "CUT_OFF")
        need(len(data) == length, None, "EXTRA_BYTES")
        self.kind = KINDS[kind - 1] if 1 <= kind <= 4 else None
        at_most(length, MOST_BYTES.get(self.kind, length), "file")
        need(blake(data[:-32]) == data[-32:], None, "DAMAGED")
        need(self.kind, "kind")
        need(wanted_kind in (None, self.kind), None, "WRONG_KIND")
        need(not flags & 1, None, "SEALED_NO_KEY")
        need(not flags and not zero and major == 1, "preamble")
        self.call = data[32:64].hex()
        need(wanted_call in (None, self.call), None, "WRONG_CALL")

    def chunks(self, data):
        at, end, last, found, total = 64, len(data) - 32, -1, [], 0
        for _ in range(self.count):
            need(at + 16 <= end, "chunks")
            name, size = data[at:at + 4], int.from_bytes(data[at + 8:at + 16], "big")
            need(data[at + 4:at + 8] == bytes(4) and at + 16 + size <= end, "chunks")
            need(re.fullmatch(b"[A-Za-z]{4}", name), "chunk_type")
            name, payload, at = name.decode(), data[at + 16:at + 16 + size], at + 16 + size
            if name[0].islower():
                continue
            need(name in CHUNKS, "chunk_unknown")
            need(name in MAY[self.kind], "chunk_not_here")
            place = CHUNKS.index(name)
            need(place > last or name == "BLOB" and place == last, "chunk_order")
            last, total = place, total + (size if name != "BLOB" else 0)
            found.append((name, payload))
        need(at == end, "chunks")
        need(MUST[self.kind] <= {name for name, _ in found}, "chunk_missing")
        at_most(total, MOST_PAYLOAD[self.kind], "chunks")
        return found

    def read_hint(self, payload):
        at_most(len(payload.data), 64 * KIB, "hint")

    def read_recs(self, payload):
        last = b""
        while payload:
            size = payload.length()
            at_most(size, 64 * KIB, "body")
            at_most(len(self.records) + 1, MOST_RECORDS[self.kind], "records")
            body = payload.take(size)
            record, name = check_record(body), blake(b"palm1-id\0", body)
            need(record.get("call", name.hex()) == self.call, "other_call")
            need(name > last, "order")
            self.records[name.hex()], last = record, name

    def read_cmts(self, payload):
        last = b""
        while payload:
            size = payload.length()
            at_most(size, 2 * MIB, "commit")
            body, signature = payload.take(size), payload.take(64)
            commit, name = canonical(body), blake(body)
            COMMIT(commit)
            need(commit["ids"], "range")
            at_most(len(commit["ids"]), 20_000, "commit_ids")
            need(commit["call"] == self.call, "other_call")
            need(name > last, "order")
            signed, author = b"palm1-commit\0" + body, bytes.fromhex(commit["author"])
            holds = sodium.crypto_sign_verify_detached(signature, signed, LENGTH(len(signed)), author) == 0
            need(holds, "signature", "ALTERED")
            self.commits[name.hex()], last = commit, name

    def read_list(self, payload):
        last = b""
        while payload:
            name, n = payload.take(32), payload.length()
            at_most(n, 1_000_000, "list")
            joined = payload.take(32 * n)
            ids = [joined[i:i + 32] for i in range(0, len(joined), 32)]
            need(n and all(a < b for a, b in zip(ids, ids[1:])) and blake(joined) == name, "list")
            need(name > last, "order")
            self.lists[name.hex()], last = n, name

    def read_invt(self, payload):
        need(len(payload.data) == 32, "frame")
        self.seed = payload.data

    def read_txts(self, payload):
        last = b""
        while payload:
            ref, salt, size = payload.take(32), payload.take(16), payload.length()
            at_most(size, MIB, "text")
            content = payload.take(size)
            need(blake(salt, content) == ref, "text_ref")
            try:
                content.decode()
            except UnicodeDecodeError:
                raise Fault("BAD_STRUCTURE", "text_utf8") from None
            need(ref > last, "order")
            self.texts[ref.hex()], last = size, ref

    def read_blob(self, payload):
        at_most(len(self.blobs) + 1, MOST_BLOBS, "blobs")
        name = payload.take(32)
        at_most(len(payload.data) - 32, MOST_BLOB, "blob")
        need(not self.blobs or name.hex() > next(reversed(self.blobs)), "order")
        need(blake(payload.data[32:]) == name, "blob_hash")
        self.blobs[name.hex()] = len(payload.data) - 32

    def read_pkey(self, payload):
        self.key = payload.data
        need(len(self.key) == 104 and self.key[:4] == b"\0\0\0\2", "key")
        passes, memory = int.from_bytes(self.key[4:8], "big"), int.from_bytes(self.key[8:16], "big")
        need(passes >= 1 and memory >= 8192, "key_cost")
        at_most(passes, 10, "key_ops")
        at_most(memory, GIB, "key_memory")

    def check_together(self):
        records = self.records.values()
        if self.kind == "ballot":
            need(not any(r["type"] in CALL_KEY_ONLY for r in records), "type_not_here")
        else:
            need(self.call in self.records, "genesis_missing")
        if self.kind == "package":
            for record in records:
                need(record["type"] in IN_PACKAGES or record["type"] not in TYPES, "type_not_here")
                need(record["author"] == self.records[self.call]["author"], "author_not_here")
            about = {r["judge"] for r in records if r["type"] in ("judge", "invite", "assign", "conflict")}
            need(len(about) <= 1, "other_judge")
            key = public_key(self.seed).hex()
            need(any(r["type"] == "invite" and r["key"] == key for r in records), "invite_key")
        vouched = {(commit["author"], name) for commit in self.commits.values() for name in commit["ids"]}
        for name, record in self.records.items():
            need((record["author"], name) in vouched, "no_commit", "ALTERED")
        for record in records:
            self.note_names(record)
        drop(self.texts, self.named_refs)
        drop(self.lists, self.named_lists)
        drop(self.blobs, self.named_files)

    def note_names(self, record):
        """Notes which texts, files and lists a record names; one of a known type must find its lists."""
        if record["type"] not in TYPES:
            for value in inside(record):
                if isinstance(value, str) and re.fullmatch("[0-9a-f]{64}", value):
                    self.named_refs.add(value)
                    self.named_files.add(value)
                elif isinstance(value, dict) and value.keys() == {"list", "n"} and type(value["n"]) is int:
                    self.named_lists.add(value["list"] if isinstance(value["list"], str) else "")
            return
        for name, kind in TYPES[record["type"]][2].items():
            value = record[name]
            if kind == "text":
                self.named_refs.add(value)
            elif kind == "texts":
                self.named_refs.update(value)
            elif kind in ("call_texts", "entry_texts"):
                self.named_refs.update(item["ref"] for item in value)
            elif kind == "files":
                self.named_files.update(item["hash"] for item in value)
            elif kind == "list" and value["n"]:
                need(self.lists.get(value["list"]) == value["n"], "list_missing")
                self.named_lists.add(value["list"])

    def open_key(self, password):
        """The public key of the call, from a key file (10)."""
        digits = re.sub("[ -]", "", password)
        typed = (digits if re.fullmatch("[0-9]{20}", digits) else password).encode()
        key, seed = ctypes.create_string_buffer(32), ctypes.create_string_buffer(32)
        done = sodium.crypto_pwhash(key, LENGTH(32), typed, LENGTH(len(typed)), self.key[16:32],
                                    LENGTH(int.from_bytes(self.key[4:8], "big")),
                                    ctypes.c_size_t(int.from_bytes(self.key[8:16], "big")), 2)
        assert done == 0, "not enough memory"
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
        says |= {"verdict": fault.code, "detail": fault.detail}
    says |= {"kind": file.kind, "call": file.call}
    if says["verdict"] != "OK":
        return says
    types = [record["type"] for record in file.records.values()]
    ids = [bytes.fromhex(name) for name in file.records]
    return says | {
        "records": {name: types.count(name) for name in sorted(set(types))},
        "unknown": sum(name not in TYPES for name in types),
        "commits": len(file.commits), "lists": len(file.lists), "texts": len(file.texts),
        "blobs": len(file.blobs),
        "set_digest": blake(*ids).hex(),
        "receipts": ["%016d" % (int.from_bytes(name[:8], "big") % 10**16)
                     for name, kind in zip(ids, types) if kind == "submit"],
        "file_hash": blake(data).hex(),
    }


def read_vector(path):
    """(header, bytes of the exchange file)"""
    head, _, data = path.read_bytes().partition(b"\n\n")
    return dict(line.split(": ", 1) for line in head.decode().split("\n")), data


def answer_vector(path):
    """(header, answer)"""
    header, data = read_vector(path)
    return header, answer(data, header.get("kind"), header.get("call"), header.get("password"))


def differences(header, says):
    """What the header expects otherwise. Lines that ask for nothing name members of the answer."""
    expected = {"verdict": header["expect"]}
    expected |= {name: value for name, value in header.items()
                 if name not in ("expect", "kind", "call", "password", "comment")}
    for name, value in expected.items():
        found = says.get(name)
        found = found if isinstance(found, str) else json.dumps(found)
        if found != value:
            yield f"{name} is {found}, expected {value}"


def check_all(folder):
    passed = failed = 0
    for path in sorted(folder.rglob("*.vector")):
        try:
            header, says = answer_vector(path)
            wrong = list(differences(header, says))
        except (ValueError, KeyError) as error:
            wrong = [f"not a vector: {error!r}"]
        if wrong:
            print(f"{path.relative_to(folder)}: {'; '.join(wrong)}")
        passed, failed = passed + (not wrong), failed + bool(wrong)
    print(f"{passed} passed, {failed} failed")
    return failed > 0 or passed == 0


def main():
    as_written = argparse.RawDescriptionHelpFormatter
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=as_written)
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
