#!/usr/bin/env python3
"""A second reader of exchange files, written from docs/FORMAT.md alone; the numbers below are its sections.

    reader.py FILE [--kind package|ballot|bundle|key] [--call HEX] [--password TEXT]
    reader.py --all DIRECTORY    every *.vector below: does the answer agree with the header?

Prints one JSON object: the verdict (OK or a code), its detail, and what the file holds.
"""
import argparse
import ctypes
import io
import json
import re
import struct
from pathlib import Path

from records import COMMIT, FORMAT, LENGTH, TYPES, Fault, blake, canonical, check_record, need, public_key, sodium

KIB, MIB, GIB = 2**10, 2**20, 2**30
MAGIC, MANGLED = b"\x89PLM\r\n\x1a\n", re.compile(rb"(\xef\xbb\xbf)?(\x89|\x09|\x3f|\xc2\x89|\xef\xbf\xbd)PLM[\r\n]")
KINDS = {"package": (8 * GIB, 256 * MIB, 200_000), "ballot": (16 * MIB, 16 * MIB, 20_000),
         "bundle": (8 * GIB, 2 * GIB, 1_000_000), "key": (128 * KIB, 128 * KIB, 0)}  # file, all but blobs, records (11)
CHUNKS = {name: dict(zip(KINDS, counts.split(" | "))) for name, counts in
          re.findall(r"^\| `([A-Z]{4})` \| ((?:[^|]+ \| ){3}[^|]+) \|", FORMAT, re.M)}
ORDER, IN_PACKAGES = list(CHUNKS), "genesis texts setting round judge invite entry status assign conflict erase".split()


def take(payload, size):
    need(len(data := payload.read(size)) == size, "frame")
    return data


def sized(payload, limit, detail, unit=1):
    """What a number stands before."""
    need((n := int.from_bytes(take(payload, 4), "big")) <= limit, detail, "TOO_BIG")
    return take(payload, n * unit)


class ExchangeFile:
    """Steps 2 to 12 (4). What was read so far stays when a step refuses."""
    def __init__(self, data, kind, call):
        self.data, self.asked, self.kind, self.call, self.seed, self.key = data, (kind, call), None, None, None, None
        self.records, self.commits, self.lists, self.texts, self.blobs, self.named = {}, {}, {}, {}, {}, set()

    def read(self):
        self.preamble(self.data)
        for name, content in self.chunks(self.data):
            payload, read_one = io.BytesIO(content), getattr(self, "read_" + name.lower())
            if name in ("HINT", "INVT", "BLOB", "PKEY"):
                read_one(payload)
            while payload.tell() < len(content):
                read_one(payload)
        if self.kind != "key":
            self.check_together()

    def preamble(self, data):
        if data[:8] != MAGIC[:len(data)]:
            raise Fault(None, "TEXT_MANGLED" if MANGLED.match(data) else "NOT_OURS")
        need(len(data) >= 96, None, "CUT_OFF")
        major, _, kind, flags, length, self.count, zero = struct.unpack_from(">HHHHQII", data, 8)
        need(major <= 1, None, "NEWER_PROGRAM")
        need(len(data) == length, None, "CUT_OFF" if len(data) < length else "EXTRA_BYTES")
        self.kind = [None, *KINDS][kind] if kind <= 4 else None
        need(not self.kind or length <= KINDS[self.kind][0], "file", "TOO_BIG")
        need(blake(data[:-32]) == data[-32:], None, "DAMAGED")
        need(self.kind, "kind")
        need(self.asked[0] in (None, self.kind), None, "WRONG_KIND")
        need(not flags & 1, None, "SEALED_NO_KEY")
        need(not flags and not zero and major == 1, "preamble")
        self.call = data[32:64].hex()
        need(self.asked[1] in (None, self.call), None, "WRONG_CALL")

    def chunks(self, data):
        at, end, found, total = 64, len(data) - 32, [], 0
        for _ in range(self.count):
            need(at + 16 <= end, "chunks")
            name, zero, size = struct.unpack_from(">4sIQ", data, at)
            at += 16 + size
            need(not zero and at <= end, "chunks")
            need(re.fullmatch(b"[A-Za-z]{4}", name), "chunk_type")
            if (name := name.decode())[0].islower():
                continue
            need(name in CHUNKS, "chunk_unknown")
            need(CHUNKS[name][self.kind] != "–", "chunk_not_here")
            last = ORDER.index(found[-1][0]) if found else -1
            need(ORDER.index(name) > last or name == "BLOB" == ORDER[last], "chunk_order")
            total += size if name != "BLOB" else 0
            need(total <= KINDS[self.kind][1], "chunks", "TOO_BIG")
            found.append((name, data[at - size:at]))
        need(at == end, "chunks")
        need({name for name in CHUNKS if CHUNKS[name][self.kind] == "1"} <= dict(found).keys(), "chunk_missing")
        return found

    def put(self, parts, name, part):
        """Adds what must ascend by name."""
        need(not parts or next(reversed(parts)) < name.hex(), "order")
        parts[name.hex()] = part

    def read_hint(self, payload):
        need(len(payload.read()) <= 64 * KIB, "hint", "TOO_BIG")

    def read_recs(self, payload):
        need((size := int.from_bytes(take(payload, 4), "big")) <= 64 * KIB, "body", "TOO_BIG")
        need(len(self.records) < KINDS[self.kind][2], "records", "TOO_BIG")
        record, name = canonical(body := take(payload, size)), blake(b"palm1-id\0", body)
        check_record(record, self.named)
        need(record.get("call", name.hex()) == self.call, "other_call")
        self.put(self.records, name, record)

    def read_cmts(self, payload):
        body, signature = sized(payload, 2 * MIB, "commit"), take(payload, 64)
        COMMIT(commit := canonical(body), set())
        need(commit["call"] == self.call, "other_call")
        self.put(self.commits, blake(body), commit)
        signed, author = b"palm1-commit\0" + body, bytes.fromhex(commit["author"])
        refused = sodium.crypto_sign_verify_detached(signature, signed, LENGTH(len(signed)), author)
        need(not refused, "signature", "ALTERED")

    def read_list(self, payload):
        name, joined = take(payload, 32), sized(payload, 1_000_000, "list", 32)
        ids = [joined[i:i + 32] for i in range(0, len(joined), 32)]
        need(ids and all(a < b for a, b in zip(ids, ids[1:])) and blake(joined) == name, "list")
        self.put(self.lists, name, len(ids))

    def read_invt(self, payload):
        need(len(payload.getvalue()) == 32, "frame")
        self.seed = payload.read()

    def read_txts(self, payload):
        ref, salt, content = take(payload, 32), take(payload, 16), sized(payload, MIB, "text")
        need(blake(salt, content) == ref, "text_ref")
        need(content.decode(errors="replace").encode() == content, "text_utf8")
        self.put(self.texts, ref, len(content))

    def read_blob(self, payload):
        need(len(self.blobs) < 20_000, "blobs", "TOO_BIG")
        name, content = take(payload, 32), payload.read()
        need(len(content) <= 4 * GIB, "blob", "TOO_BIG")
        self.put(self.blobs, name, len(content))
        need(blake(content) == name, "blob_hash")

    def read_pkey(self, payload):
        self.key = payload.read()
        need(len(self.key) == 104 and self.key[:4] == b"\0\0\0\2", "key")
        self.cost = passes, memory = struct.unpack_from(">IQ", self.key, 4)
        need(passes >= 1 and memory >= 8192, "key_cost")
        need(passes <= 10, "key_ops", "TOO_BIG")
        need(memory <= GIB, "key_memory", "TOO_BIG")

    def check_together(self):
        records = self.records.values()
        if self.kind == "ballot":
            need(all(r["type"] not in TYPES or TYPES[r["type"]][0] != "C" for r in records), "type_not_here")
        else:
            need(self.call in self.records, "genesis_missing")
        if self.kind == "package":
            for record in records:
                need(record["type"] in IN_PACKAGES or record["type"] not in TYPES, "type_not_here")
                need(record["author"] == self.records[self.call]["author"], "author_not_here")
            about = {r["judge"] for r in records if r["type"] in ("judge", "invite", "assign", "conflict")}
            need(len(about) <= 1, "other_judge")
            need(any(r["type"] == "invite" and r["key"] == public_key(self.seed).hex() for r in records), "invite_key")
        vouched = {(commit["author"], name) for commit in self.commits.values() for name in commit["ids"]}
        need(all((record["author"], name) in vouched for name, record in self.records.items()), "no_commit", "ALTERED")
        for what, name, *n in self.named:
            need(what != "list" or n in ([0], [None], [self.lists.get(name)]), "list_missing")
        for what, parts in ("ref", self.texts), ("file", self.blobs), ("list", self.lists):
            for name in parts.keys() - {part[1] for part in self.named if part[0] == what}:
                del parts[name]

    def open_key(self, password):
        """(10) The public key of the call, from a key file."""
        digits, (passes, memory) = re.sub("[ -]", "", password), map(LENGTH, self.cost)
        typed = (digits if re.fullmatch("[0-9]{20}", digits) else password).encode()
        key, seed = ctypes.create_string_buffer(32), ctypes.create_string_buffer(32)
        failed = sodium.crypto_pwhash(key, LENGTH(32), typed, LENGTH(len(typed)), self.key[16:32], passes, memory, 2)
        need(not failed, None, "OUT_OF_MEMORY")
        failed = sodium.crypto_secretbox_open_easy(seed, self.key[56:], LENGTH(48), self.key[32:56], key)
        need(not failed, None, "WRONG_PASSWORD")
        return public_key(seed.raw).hex()


def answer(data, kind=None, call=None, password=None):
    """What a reader who wants this kind and this call says to these bytes."""
    file, says = ExchangeFile(data, kind, call), {"verdict": "OK", "detail": None}
    try:
        file.read()
        if file.kind == "key" and password is not None:
            says["call_key"] = file.open_key(password)
    except Fault as fault:
        return {"verdict": fault.args[1], "detail": fault.args[0], "kind": file.kind, "call": file.call}
    types, ids = [r["type"] for r in file.records.values()], [bytes.fromhex(name) for name in file.records]
    numbers = [int.from_bytes(name[:8], "big") for name, kind in zip(ids, types) if kind == "submit"]
    return says | {what: len(getattr(file, what)) for what in ("commits", "lists", "texts", "blobs")} | {
        "kind": file.kind, "call": file.call, "unknown": sum(name not in TYPES for name in types),
        "records": {name: types.count(name) for name in sorted(set(types))}, "set_digest": blake(*ids).hex(),
        "receipts": ["%016d" % (n % 10**16) for n in numbers], "file_hash": blake(data).hex()}


def differences(path):
    """What the reader answers otherwise than a vector expects; lines that ask nothing name what it prints."""
    head, _, data = path.read_bytes().partition(b"\n\n")
    header = dict(line.split(": ", 1) for line in head.decode().split("\n"))
    says = answer(data, header.get("kind"), header.get("call"), header.get("password"))
    for name, value in [("verdict", header["expect"]), *header.items()]:
        found = says.get(name)
        found = found if isinstance(found, str) else json.dumps(found)
        if name not in ("expect", "about", "kind", "call", "password", "comment") and found != value:
            yield f"{name} is {found}, expected {value}"


def main():
    parser = argparse.ArgumentParser(usage=__doc__)
    parser.add_argument("path", type=Path)
    for option in ("kind", "call", "password"):
        parser.add_argument("--" + option)
    parser.add_argument("--all", action="store_true")
    asked = parser.parse_args()
    if not asked.all:
        says = answer(asked.path.read_bytes(), asked.kind, asked.call, asked.password) if asked.path.is_file() else {
            "verdict": "CANNOT_READ"}
        print(json.dumps(says, indent=2))
        return int(says["verdict"] != "OK")
    found = {path: "; ".join(differences(path)) for path in sorted(asked.path.rglob("*.vector"))}
    wrong = [f"{path.relative_to(asked.path)}: {faults}" for path, faults in found.items() if faults]
    print(*wrong, f"{len(found) - len(wrong)} passed, {len(wrong)} failed", sep="\n")
    return int(bool(wrong or not found))


if __name__ == "__main__":
    raise SystemExit(main())
