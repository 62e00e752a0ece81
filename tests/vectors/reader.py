#!/usr/bin/env python3
"""A second reader of exchange files, written from docs/FORMAT.md alone; the numbers below are its sections. Its tables of chunks,
kinds and record types are the very tables of that text, which format_tables.py reads when it starts.

    reader.py FILE [kind=package|ballot|bundle|key] [call=HEX] [password=TEXT]    prints verdict, detail and what is in the file
    reader.py --all DIRECTORY    every *.vector below: does the answer agree with the header?
"""
import ctypes
import hashlib
import io
import json
import re
import struct
import sys
from pathlib import Path

from format_tables import CHUNKS, COMMIT, COMMON, GIB, KIB, KINDS, LIMITS, MIB, TOGETHER, TYPES, WRITERS, Fault, Kind, check, need

IN_PACKAGES = "genesis texts setting round judge invite entry status assign conflict erase".split()
MAGIC, MANGLED = b"\x89PLM\r\n\x1a\n", rb"(\xef\xbb\xbf)?(\x89|\x09|\x3f|\xc2\x89|\xef\xbf\xbd)PLM[\r\n]"
STRING, SPELLED = r'"(?:[^"\\]|\\.)*"', r'"[a-z0-9_]+":|"(?:[^"\\\x7f]|\\["\\nt])*"'  # in JSON; a key or string as it should be
sodium, LENGTH = ctypes.CDLL("libsodium.so.23"), ctypes.c_ulonglong  # ctypes passes a plain int as 32 bits
assert sodium.sodium_init() >= 0


def blake(*parts, key=b""):
    return hashlib.blake2b(b"".join(parts), digest_size=32, key=key).digest()


def public_key(seed):
    public, secret = ctypes.create_string_buffer(32), ctypes.create_string_buffer(64)
    sodium.crypto_sign_seed_keypair(public, secret, seed)
    return public.raw


def canonical(body):
    """(5) What Python reads and writes again as the same bytes has one spelling; the rest shows in the text."""
    try:
        value = json.loads(body.decode(), parse_float=int, parse_constant=int)  # int refuses what is no integer
        again = json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode()
    except (ValueError, RecursionError):
        again = None
    need(not_canonical=again == body and isinstance(value, dict)
         and all(re.fullmatch(SPELLED, string) for string in re.findall(STRING + ":?", body.decode())))
    no_rules = {name: item for name, item in value.items() if name != "rules" or value.get("type") != "round"}
    bare, literals = (re.sub(STRING, "", json.dumps(part)) for part in (value, no_rules))
    need(not_canonical=not re.search("[a-z]", literals) and all(abs(int(n)) < 2**53 for n in re.findall(r"-?\d+", bare)))
    for _ in range(8):
        bare = re.sub(r"[\[{][^\[\]{}]*[\]}]", "", bare)
    need(not_canonical=not bare)
    return value


def read_record(body, named):
    """(6) Adds to `named` what the record names; what one of an unknown type names need not be in the file."""
    record = canonical(body)
    need(members="type" in record)
    check(KINDS["word"], record["type"], named)
    if record["type"] in TYPES:
        check(TYPES[record["type"]], record, named)
        TOGETHER.get(record["type"], lambda r: None)(record)
        return record
    common = {member: kind for member, kind in COMMON.items() if member != "past" or "past" in record}
    check(Kind({dict}, common), {member: record[member] for member in common if member in record}, named)
    names = re.findall(r'(?<!\\)"([0-9a-f]{64})"(?!:)', body.decode())
    lists = re.findall(r'{"list":"([0-9a-f]{64})","n":-?\d+}', body.decode())
    named += [(what, name) for what in ("texts", "blobs") for name in names] + [("lists", name) for name in lists]
    return record


def take(payload, size):
    need(frame=len(data := payload.read(size)) == size)
    return data


def length(payload, most, detail):
    number = int.from_bytes(take(payload, 4), "big")
    need("TOO_BIG", **{detail: number <= most})
    return number


class ExchangeFile:
    """Steps 2 to 12 (4)."""
    def __init__(self, data, kind=None, call=None):
        self.records, self.commits, self.lists, self.texts, self.blobs, self.named = {}, {}, {}, {}, {}, []
        self.check_preamble(data, kind, call)
        chunks = self.chunks(data)
        self.payloads = dict(chunks)
        for name, content in chunks:
            payload, read_one = io.BytesIO(content), getattr(self, "read_" + name.lower())
            if name in ("HINT", "INVT", "BLOB", "PKEY"):
                read_one(content)
            else:
                while payload.tell() < len(content):
                    read_one(payload)
        if self.kind != "key":
            self.check_together()

    def check_preamble(self, data, kind, call):
        if data[:8] != MAGIC[:len(data)]:
            need(NOT_OURS=re.match(MANGLED, data), TEXT_MANGLED=False)
        need(CUT_OFF=len(data) >= 96)
        major, _, number, flags, size, self.count, zero = struct.unpack_from(">HHHHQII", data, 8)
        self.kind, self.call = dict(enumerate(LIMITS, 1)).get(number), data[32:64].hex()
        need(NEWER_PROGRAM=major <= 1, CUT_OFF=len(data) >= size, EXTRA_BYTES=len(data) <= size)
        need("TOO_BIG", file=not self.kind or size <= LIMITS[self.kind][0])
        need(DAMAGED=blake(data[:-32]) == data[-32:], kind=self.kind, WRONG_KIND=kind in (None, self.kind),
             SEALED_NO_KEY=not flags & 1, preamble=not flags and not zero and major == 1, WRONG_CALL=call in (None, self.call))

    def chunks(self, data):
        """The headers of all, before any payload is looked at."""
        at, end, found, total, last = 64, len(data) - 32, [], 0, -1
        for _ in range(self.count):
            need(chunks=at + 16 <= end)
            name, zero, size = struct.unpack_from(">4sIQ", data, at)
            at += 16 + size
            need(chunks=not zero and at <= end, chunk_type=name.isalpha())
            if name[:1].islower():
                continue
            need(chunk_unknown=(name := name.decode()) in CHUNKS)
            before, last = last, list(CHUNKS).index(name)
            need(chunk_not_here=CHUNKS[name][self.kind] != "–", chunk_order=last > before or last == before and name == "BLOB")
            total += size if name != "BLOB" else 0
            need("TOO_BIG", chunks=total <= LIMITS[self.kind][1])
            found.append((name, data[at - size:at]))
        need(chunks=at == end, chunk_missing=all(name in dict(found) for name in CHUNKS if CHUNKS[name][self.kind] == "1"))
        return found

    def put(self, parts, name, part):
        """Adds what must ascend by name."""
        need(order=not parts or next(reversed(parts)) < name.hex())
        parts[name.hex()] = part

    def read_hint(self, content):
        need("TOO_BIG", hint=len(content) <= 64 * KIB)

    def read_recs(self, payload):
        size = length(payload, 64 * KIB, "body")
        need("TOO_BIG", records=len(self.records) < LIMITS[self.kind][2])
        record, name = read_record(body := take(payload, size), self.named), blake(b"palm1-id\0", body)
        need(other_call=record.get("call", name.hex()) == self.call)
        self.put(self.records, name, record)

    def read_cmts(self, payload):
        body, signature = take(payload, length(payload, 2 * MIB, "commit")), take(payload, 64)
        check(COMMIT, commit := canonical(body), [])
        need(other_call=commit["call"] == self.call)
        self.put(self.commits, blake(body), commit)
        signed, author = b"palm1-commit\0" + body, bytes.fromhex(commit["author"])
        need("ALTERED", signature=not sodium.crypto_sign_verify_detached(signature, signed, LENGTH(len(signed)), author))

    def read_list(self, payload):
        name, joined = take(payload, 32), take(payload, 32 * length(payload, 1_000_000, "list"))
        ids = [joined[at:at + 32] for at in range(0, len(joined), 32)]
        need(list=ids and ids == sorted(set(ids)) and blake(joined) == name)
        self.put(self.lists, name, len(ids))

    def read_invt(self, content):
        need(frame=len(content) == 32)

    def read_txts(self, payload):
        ref, salt, content = take(payload, 32), take(payload, 16), take(payload, length(payload, MIB, "text"))
        need(text_ref=blake(salt, content) == ref, text_utf8=content.decode(errors="replace").encode() == content)
        self.put(self.texts, ref, len(content))

    def read_blob(self, content):
        need("TOO_BIG", blobs=len(self.blobs) < 20_000)
        need(frame=len(content) >= 32)
        name, content = content[:32], content[32:]
        need("TOO_BIG", blob=len(content) <= 4 * GIB)
        self.put(self.blobs, name, len(content))
        need(blob_hash=blake(content) == name)

    def read_pkey(self, content):
        need(key=len(content) == 104 and content[:4] == b"\0\0\0\2")
        passes, memory = struct.unpack_from(">IQ", content, 4)
        need(key_cost=passes >= 1 and memory >= 8192)
        need("TOO_BIG", key_ops=passes <= 10, key_memory=memory <= GIB)

    def check_together(self):
        records, known = self.records.values(), [r for r in self.records.values() if r["type"] in TYPES]
        if self.kind == "ballot":
            need(type_not_here=all(WRITERS[record["type"]] != "C" for record in known))
        else:
            need(genesis_missing=self.call in self.records)
        if self.kind == "package":
            for record in records:
                need(type_not_here=record["type"] in IN_PACKAGES or record["type"] not in TYPES,
                     author_not_here=record["author"] == self.records[self.call]["author"])
            about = {r["judge"] for r in known if r["type"] in ("judge", "invite", "assign", "conflict")}
            key = public_key(self.payloads["INVT"]).hex()
            need(other_judge=len(about) <= 1, invite_key=any(r["type"] == "invite" and r["key"] == key for r in known))
        vouched = {(commit["author"], name) for commit in self.commits.values() for name in commit["ids"]}
        need("ALTERED", no_commit=all((record["author"], name) in vouched for name, record in self.records.items()))
        needed = [value for what, value in self.named if what == "needed"]
        need(list_missing=all(of["n"] in (0, self.lists.get(of["list"])) for of in needed))
        for what in "lists", "texts", "blobs":
            kept = {value for role, value in self.named if role == what}
            setattr(self, what, {name: part for name, part in getattr(self, what).items() if name in kept})

    def open_key(self, password):
        """(10) The public key of the call, from a key file."""
        content, digits = self.payloads["PKEY"], re.sub("[ -]", "", password)
        typed = (digits if re.fullmatch("[0-9]{20}", digits) else password).encode()
        size, *cost = map(LENGTH, (len(typed), *struct.unpack_from(">IQ", content, 4)))
        key, seed = ctypes.create_string_buffer(32), ctypes.create_string_buffer(32)
        need(OUT_OF_MEMORY=not sodium.crypto_pwhash(key, LENGTH(32), typed, size, content[16:32], *cost, 2))
        need(WRONG_PASSWORD=not sodium.crypto_secretbox_open_easy(seed, content[56:], LENGTH(48), content[32:56], key))
        return public_key(seed.raw).hex()


def answer(data, kind=None, call=None, password=None):
    """What a reader who wants this kind and this call says to these bytes."""
    try:
        file = ExchangeFile(data, kind, call)
        opened = {"call_key": file.open_key(password)} if file.kind == "key" and password is not None else {}
    except Fault as fault:
        return dict(zip(("verdict", "detail"), fault.args))
    return opened | {what: len(getattr(file, what)) for what in ("records", "commits", "lists", "texts", "blobs")} | {
        "verdict": "OK", "detail": None, "unknown": sum(record["type"] not in TYPES for record in file.records.values()),
        "set_digest": blake(*map(bytes.fromhex, file.records)).hex()}


def disagreements(path):
    """What the reader says otherwise than a vector's header."""
    head, _, data = path.read_bytes().partition(b"\n\n")
    header = dict(line.split(": ", 1) for line in head.decode().split("\n"))
    says = answer(data, *map(header.get, ("kind", "call", "password")))
    for name, value in [("verdict", header["expect"]), *header.items()]:
        if name not in ("expect", "about", "kind", "call", "password", "comment") and str(says.get(name)) != value:
            yield f"{name} is {says.get(name)}, expected {value}"


def main(path, *asked):
    if path != "--all":
        print(answer(Path(path).read_bytes(), **dict(word.split("=", 1) for word in asked)))
        return
    found = {path: list(disagreements(path)) for path in sorted(Path(asked[0]).rglob("*.vector"))}
    wrong = [f"{path}: {'; '.join(faults)}" for path, faults in found.items() if faults]
    print(*wrong, f"{len(found) - len(wrong)} passed, {len(wrong)} failed", sep="\n")
    sys.exit(bool(wrong or not found))


if __name__ == "__main__":
    main(*sys.argv[1:])
