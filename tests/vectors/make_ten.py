#!/usr/bin/env python3
"""Writes the ten vectors in python/ from fixed seeds, with a writer of its own: the same bytes every time.

Only the hash and the keys are shared with the reader; what a file looks like is said here a second time.
"""
import ctypes
import json
import struct
import sys
from pathlib import Path

from reader import LENGTH, blake, public_key, sodium

FOLDER = Path(sys.argv[1] if len(sys.argv) > 1 else Path(__file__).resolve().parent / "python")
NONE = {"list": blake().hex(), "n": 0}
KIND_NUMBER = {"package": 1, "ballot": 2, "bundle": 3, "key": 4}


def seed(name):
    """32 bytes that a name always gives."""
    return blake(b"vector ", name.encode())


def hex16(name):
    return seed(name)[:16].hex()


def sign(secret_seed, message):
    public, secret = ctypes.create_string_buffer(32), ctypes.create_string_buffer(64)
    sodium.crypto_sign_seed_keypair(public, secret, secret_seed)
    signature = ctypes.create_string_buffer(64)
    sodium.crypto_sign_detached(signature, None, message, LENGTH(len(message)), secret)
    return signature.raw


def canonical(value):
    return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode()


def framed(body):
    return struct.pack(">I", len(body)) + body


def chunk(name, payload):
    return name + bytes(4) + struct.pack(">Q", len(payload)) + payload


def container(kind, call, chunks):
    size = 64 + sum(len(part) for part in chunks) + 32
    numbers = struct.pack(">HHHHQII", 1, 0, KIND_NUMBER[kind], 0, size, len(chunks), 0)
    data = b"\x89PLM\r\n\x1a\n" + numbers + call + b"".join(chunks)
    return data + blake(data)


class Parts:
    """What goes into a file. Adding gives the name of what was added, to be named by others."""

    def __init__(self):
        self.records, self.commits, self.lists, self.texts, self.blobs = {}, {}, {}, {}, {}

    def add(self, key_seed, record_type, **members):
        body = canonical(members | {"type": record_type, "author": public_key(key_seed).hex()})
        name = blake(b"palm1-id\0", body)
        self.records[name] = body
        return name.hex()

    def text(self, content):
        salt = seed(content)[:16]
        ref = blake(salt, content.encode())
        self.texts[ref] = salt + framed(content.encode())
        return ref.hex()

    def list_of(self, *ids):
        joined = b"".join(sorted(bytes.fromhex(name) for name in ids))
        self.lists[blake(joined)] = struct.pack(">I", len(ids)) + joined
        return {"list": blake(joined).hex(), "n": len(ids)}

    def blob(self, content):
        self.blobs[blake(content)] = content
        return {"hash": blake(content).hex(), "media": "text/plain", "size": len(content)}

    def commit(self, key_seed, act, ids):
        body = canonical({"act": act, "author": public_key(key_seed).hex(), "call": CALL.hex(),
                          "ids": sorted(ids), "install": hex16("installation"), "program": "vectors 1",
                          "time": 1_750_000_000_000})
        self.commits[blake(body)] = framed(body) + sign(key_seed, b"palm1-commit\0" + body)

    def join(self, other):
        for what in "records", "commits", "lists", "texts", "blobs":
            getattr(self, what).update(getattr(other, what))

    def chunks(self, invitation=None):
        def ascending(parts, whole=False):
            return b"".join((b"" if whole else name) + parts[name] for name in sorted(parts))

        recs = b"".join(framed(self.records[name]) for name in sorted(self.records))
        made = [chunk(b"RECS", recs), chunk(b"CMTS", ascending(self.commits, whole=True))]
        made += [chunk(b"LIST", ascending(self.lists))] if self.lists else []
        made += [chunk(b"INVT", invitation)] if invitation else []
        made += [chunk(b"TXTS", ascending(self.texts))] if self.texts else []
        return made + [chunk(b"BLOB", name + self.blobs[name]) for name in sorted(self.blobs)]


CALL_SEED, DEVICE = seed("call key"), seed("device key")
JUDGE, ENTRY = hex16("judge"), hex16("entry")
GENESIS = {"name": "VECTORS-1", "salt": hex16("genesis")}
CALL = bytes.fromhex(Parts().add(CALL_SEED, "genesis", **GENESIS))
INVITATION = blake(b"palm1-invite\0", CALL, bytes.fromhex(JUDGE), struct.pack(">Q", 1), key=CALL_SEED)
RULES = {"criteria": [{"id": "craft", "scale": {"least": "1", "most": "10"}}], "open": True, "quorum": None}


def package_parts():
    parts, slot = Parts(), {"call": CALL.hex(), "past": []}
    title = parts.text("Prêmio “Vetor” — 第一回\n")
    work = parts.text("A line, \"quoted\", a \\ and a\ttab.\n")
    work_text = {"lang": "en", "origin": "translation", "part": "text", "ref": work}
    panel = {"panel": "a", "round": "first", "stratum": ""}

    def add(record_type, **members):
        return parts.add(CALL_SEED, record_type, **members, **slot)

    parts.add(CALL_SEED, "genesis", **GENESIS)
    add("texts", lang="pt-BR", items=[{"at": "title", "ref": title}])
    add("setting", name="deadline", ref="", round="", value="1760000000000")
    add("round", round="first", place=1, frozen=1, rules=RULES)
    add("judge", judge=JUDGE, code="J-07", languages=["en", "pt-BR"], private="", panels=[panel])
    add("invite", judge=JUDGE, number=1, key=public_key(INVITATION).hex())
    parts.entry = add("entry", entry=ENTRY, code="E-013", division="", language="pt", texts=[work_text],
                      attributes={"length": "12 min"}, files=[parts.blob(b"\x00attached\r\n\xff")])
    add("status", round="first", entry=ENTRY, state="in", duplicate_of="", reason="", reference={})
    add("assign", judge=JUDGE, entry=ENTRY, round="first", on=1, plan="seed 7 \"b\" \\ é", reason="")
    parts.commit(CALL_SEED, "export", [name.hex() for name in parts.records])
    return parts


def ballot_parts(entry_record):
    parts, slot = Parts(), {"call": CALL.hex(), "past": []}
    vouch = sign(INVITATION, b"palm1-vouch\0" + CALL + bytes.fromhex(JUDGE) + public_key(DEVICE))
    parts.add(DEVICE, "enrol", judge=JUDGE, number=1, label="vector", vouch=vouch.hex(), **slot)
    sheet = slot | {"committee": "", "entrant": parts.text("Bem feito."), "entry": ENTRY, "judge": JUDGE,
                    "entry_record": entry_record, "form": seed("form").hex(), "kind": "", "order": 1,
                    "round": "first", "seconds": -1, "source": "screen", "state": "scored"}
    first = parts.add(DEVICE, "sheet", **sheet | {"values": {"craft": 7}})
    values = {"craft": -10**12, "voice": "cannot_judge"}
    second = parts.add(DEVICE, "sheet", **sheet | {"values": values, "past": [first]})
    submit = {"round": "first", "kind": "final", "sheets": parts.list_of(second)}
    parts.submit = parts.add(DEVICE, "submit", **submit, **slot)
    parts.commit(DEVICE, "submit", [name.hex() for name in parts.records])
    return parts


def with_unknown_type(parts):
    """The later type names a text and a list, which must stay for that."""
    item = {"note": parts.text("kept"), "of": parts.list_of(parts.submit)}
    later = parts.add(DEVICE, "later_thing", call=CALL.hex(), past=[seed("gone").hex()], deep={"items": [item]})
    parts.text("No record names this one.")
    parts.commit(DEVICE, "later", [later])
    return parts


def bundle_parts():
    parts = package_parts()
    issue = {"form": seed("form").hex(), "judge": JUDGE, "number": 1, "round": "first",
             "records": parts.list_of(*(name.hex() for name in parts.records)),
             "refs": parts.list_of(*(name.hex() for name in [*parts.texts, *parts.blobs]))}
    aside = {"about": JUDGE + "0" * 32, "ids": NONE, "kind": "judge", "past": [], "reason": ""}
    ids = [parts.add(CALL_SEED, name, call=CALL.hex(), **members)
           for name, members in (("issue", issue), ("aside", aside))]
    parts.commit(CALL_SEED, "export", ids)
    parts.join(ballot_parts(parts.entry))
    return parts


def alter_commit(parts):
    """Another word in a signed body. Its id is that of the altered body, so only the signature tells."""
    (body,) = parts.commits.values()
    altered = body[:-64].replace(b'"act":"submit"', b'"act":"suspic"') + body[-64:]
    parts.commits = {blake(altered[4:-64]): altered}
    return parts


def write(name, data, comment, **header):
    lines = "".join(f"{key}: {value}\n" for key, value in (header | {"comment": comment}).items())
    (FOLDER / f"{name}.vector").write_bytes(lines.encode() + b"\n" + data)


def main():
    FOLDER.mkdir(parents=True, exist_ok=True)
    made = package_parts()
    hint = chunk(b"HINT", "Prêmio\nVectors".encode())
    package = container("package", CALL, [hint, *made.chunks(INVITATION)])
    write("package", package, "A package for one judge with one entry, a text and a file.",
          expect="OK", kind="package", call=CALL.hex(), texts=2, blobs=1)
    write("cut_off", package[:-1], "The last byte is lacking.", expect="CUT_OFF")

    ballot = container("ballot", CALL, ballot_parts(made.entry).chunks())
    write("ballot", ballot, "A judge's first ballot: enrolled, one sheet twice, submitted.",
          expect="OK", kind="ballot", call=CALL.hex(), texts=1, lists=1)
    write("extra_bytes", ballot + b"\n", "A line end after the trailer.", expect="EXTRA_BYTES")
    middle = len(ballot) // 2
    damaged = ballot[:middle] + bytes([ballot[middle] ^ 1]) + ballot[middle + 1:]
    write("damaged", damaged, "One bit in the middle.", expect="DAMAGED")
    write("wrong_call", ballot, "A sound ballot of another call than the reader asks for.",
          expect="WRONG_CALL", call=seed("another call").hex())

    bundle = container("bundle", CALL, bundle_parts().chunks())
    write("bundle", bundle, "All of package and ballot, and what was issued; one list is the empty one.",
          expect="OK", kind="bundle", call=CALL.hex(), lists=3, commits=3)
    unknown = container("ballot", CALL, with_unknown_type(ballot_parts(made.entry)).chunks())
    write("unknown_type", unknown, "A record of a later type keeps a text and a list; another text is dropped.",
          expect="OK", unknown=1, texts=2, lists=2)
    recs, *others = ballot_parts(made.entry).chunks()
    skipped = [chunk(b"aaaa", b""), recs, chunk(b"rECS", b"not for us"), *others, chunk(b"aaaa", bytes(100))]
    write("skipped_chunks", container("ballot", CALL, skipped), "Lower-case chunks at both ends and between.",
          expect="OK", texts=1)
    altered = container("ballot", CALL, alter_commit(ballot_parts(made.entry)).chunks())
    write("altered_commit", altered, "A commit says another act than was signed.",
          expect="ALTERED", detail="signature")


if __name__ == "__main__":
    main()
