#!/usr/bin/env python3
"""The database of a call is damaged in many ways, again and again: the program never crashes, never ranks wrongly, never writes
to what it has found damaged, and saves what proves itself.

    damage_a_thousand.py PALMARES_CLI SOURCE_DIR [--count N] [--seed S] [--world DIR]

Keys and ids are the program's own and differ from run to run, so a seed alone brings nothing back: what fails leaves its world (the
call before it was damaged) and the damaged call in a folder that is named, and --world takes up that world again.

Black box: the damage is done to the bytes of a real call.db, and only palmares-cli looks at them.
"""
import argparse
import collections
import json
import os
import random
import shutil
import subprocess
import sys
import tempfile

parser = argparse.ArgumentParser()
parser.add_argument("cli")
parser.add_argument("source")
parser.add_argument("--count", type=int, default=1000 if os.environ.get("PALMARES_LONG") else 30)
parser.add_argument("--world", help="a folder that an earlier run has left")
parser.add_argument("--seed", type=int, default=int(os.environ.get("PALMARES_SEED") or 20260101))
OPTIONS = parser.parse_args()
sys.argv[1:] = [OPTIONS.cli, OPTIONS.source]

from test_main_job import CLI, Home, Scene  # noqa: E402  (reads the command line)

PAGE = 4096
TRUE_ANSWERS = ("DB_DAMAGED",)


def bits(data, chance, world):
    for _ in range(chance.choice((1, 1, 3, 50))):
        at = chance.randrange(len(data))
        data[at] ^= 1 << chance.randrange(8)


def cut(data, chance, world):
    del data[chance.choice((chance.randrange(len(data)), chance.randrange(len(data) // PAGE) * PAGE)):]


def zeroed(data, chance, world):
    for _ in range(chance.choice((1, 2, 10))):
        page = chance.randrange(len(data) // PAGE)
        data[page * PAGE:(page + 1) * PAGE] = bytes(PAGE)


def swapped(data, chance, world):
    one, other = (chance.randrange(len(data) // PAGE) * PAGE for _ in range(2))
    data[one:one + PAGE], data[other:other + PAGE] = data[other:other + PAGE], data[one:one + PAGE]


def noise(data, chance, world):
    for _ in range(chance.choice((1, 5))):
        page = chance.randrange(1, len(data) // PAGE)
        data[page * PAGE:(page + 1) * PAGE] = bytes(chance.randrange(256) for _ in range(PAGE))


def tail(data, chance, world):
    data += bytes(chance.randrange(1, 3 * PAGE))


def without_journal(data, chance, world):
    """Died in the middle of a commit, and somebody deleted the journal: some pages are new, some are old."""
    before, after = world["before"], world["after"]
    data[:] = before
    changed = [n for n in range(len(after) // PAGE) if before[n * PAGE:(n + 1) * PAGE] != after[n * PAGE:(n + 1) * PAGE]]
    for page in changed[:chance.randrange(1, len(changed))] if chance.random() < 0.5 else chance.sample(changed, len(changed) // 2):
        if len(data) < (page + 1) * PAGE:
            data += bytes((page + 1) * PAGE - len(data))
        data[page * PAGE:(page + 1) * PAGE] = after[page * PAGE:(page + 1) * PAGE]


WAYS = [bits, bits, cut, zeroed, swapped, noise, tail, without_journal, without_journal]


def call(home, *words):
    """A verb that may be refused: its exit code, what it says, and the code of a refusal. A crash is never an answer."""
    done = subprocess.run([CLI, "--json", "--home", home.path, *words], capture_output=True, text=True)
    assert done.returncode in (0, 1), (words, done.returncode, done.stdout[-1000:], done.stderr[-1000:])
    return done.returncode == 0, done.stdout, done.stderr.split(":")[0].strip()


def database_of(home):
    names = [n for n in os.listdir(os.path.join(home.path, "calls")) if not n.startswith(".")]
    return os.path.join(home.path, "calls", names[0], "call.db")


def look(world, template, place, way, chance):
    shutil.rmtree(place, ignore_errors=True)
    shutil.copytree(template, place)
    home = Home(place)
    path = database_of(home)
    data = bytearray(open(path, "rb").read())
    way(data, chance, world)
    os.chmod(path, 0o600)
    open(path, "wb").write(data)
    if chance.random() < 0.5:
        shutil.rmtree(os.path.join(os.path.dirname(path), "backups"))
        shutil.rmtree(os.path.join(os.path.dirname(path), "outbox"), ignore_errors=True)
    digest = data[:PAGE][60:64]
    ok, out, code = call(home, "rank", "QP")
    if ok:
        ranked = home.run("rank", "QP")
        right = [(world["set"], world["result"]), (world["set_before"], world["result_before"])]
        assert (ranked["set_digest"], ranked["result_digest"]) in right, ("a wrong ranking", ranked["set_digest"], ranked["result_digest"])
        return "right all the same"
    named = TRUE_ANSWERS + (("NEWER_PROGRAM",) if digest != world["after"][60:64] else ())
    assert code in named, (code, out)
    assert open(path, "rb").read() == data, "the damaged file was written to"
    if code == "NEWER_PROGRAM":
        return code
    ok, out, code = call(home, "salvage", "QP")
    if not ok:
        # The record that the call begins with is lost, and nothing here brings it back: a colleague's bundle does.
        refusal = json.loads(out)["refused"][0]
        assert refusal["code"] == "DB_DAMAGED" and refusal["detail"] == "genesis", refusal
        assert os.listdir(os.path.join(home.path, "calls")) == [os.path.basename(os.path.dirname(path))], "something was made of nothing"
        saved = home.run("call", "import", world["bundle"])
        assert saved["records"] == world["records"] and saved["set_digest"] == world["set"], saved
        ranked = home.run("rank", "QP")
        assert ranked["result_digest"] == world["result"], "another result with a good bundle"
        return "DB_DAMAGED, all from a bundle"
    saved = json.loads(out)
    assert open(os.path.join(saved["damaged"], "call.db"), "rb").read() == data, "salvaging wrote to the damaged file"
    assert saved["records"] <= world["records"] and saved["broken"] >= 0
    assert saved["set_digest"] == world["set"] or saved["records"] < world["records"], "another set of the same size"
    proof = home.run("verify", saved["folder"])
    assert proof["ok"] and proof["records"] == saved["records"], (proof, saved)
    return "DB_DAMAGED, all saved" if saved["records"] == world["records"] else "DB_DAMAGED, partly saved"


def prepare(folder):
    scene = Scene(os.path.join(folder, "scene"))
    office = scene.office
    ballots = scene.all_ballots()
    office.run("merge", *ballots[:3])
    ranked = office.run("rank", "QP")
    world = {"set_before": ranked["set_digest"], "result_before": ranked["result_digest"]}
    path = database_of(office)
    world["before"] = open(path, "rb").read()
    office.run("merge", *ballots[3:])
    ranked = office.run("rank", "QP")
    world["bundle"] = os.path.join(folder, "good.palmcall")
    office.run("call", "export", "QP", world["bundle"])
    world.update(set=ranked["set_digest"], result=ranked["result_digest"], after=open(path, "rb").read(),
                 records=office.run("verify", "QP")["records"])
    return world, office.path


def keep(folder, world):
    """What is needed to meet the same damage again."""
    kept = tempfile.mkdtemp(prefix="palmares-damage-")
    shutil.copytree(os.path.join(folder, "scene", "office"), os.path.join(kept, "scene", "office"))
    shutil.copytree(os.path.join(folder, "place"), os.path.join(kept, "failed"))
    shutil.copy(world["bundle"], os.path.join(kept, "good.palmcall"))
    for name in ("before", "after"):
        open(os.path.join(kept, name + ".db"), "wb").write(world[name])
    with open(os.path.join(kept, "world.json"), "w") as file:
        json.dump({k: v for k, v in world.items() if k not in ("before", "after", "bundle")}, file)
    return kept


def taken_up(kept, folder):
    shutil.copytree(os.path.join(kept, "scene"), os.path.join(folder, "scene"))
    world = json.load(open(os.path.join(kept, "world.json")))
    for name in ("before", "after"):
        world[name] = open(os.path.join(kept, name + ".db"), "rb").read()
    world["bundle"] = os.path.join(os.path.abspath(kept), "good.palmcall")
    return world, os.path.join(folder, "scene", "office")


def main():
    folder = tempfile.mkdtemp(dir="/dev/shm" if os.access("/dev/shm", os.W_OK) else None)
    counts = collections.Counter()
    try:
        world, template = taken_up(OPTIONS.world, folder) if OPTIONS.world else prepare(folder)
        for number in range(OPTIONS.count):
            seed = OPTIONS.seed + number
            way = WAYS[seed % len(WAYS)]
            try:
                counts[look(world, template, os.path.join(folder, "place"), way, random.Random(seed))] += 1
            except AssertionError as failed:
                kept = keep(folder, world)
                raise AssertionError("%s with --world %s --seed %d --count 1 (the damaged call lies in %s): %s" % (
                    way.__name__, kept, seed, os.path.join(kept, "failed"), failed)) from failed
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    told = "damage: %d damaged databases (%s), no crash, no wrong ranking" % (
        OPTIONS.count, ", ".join("%s %d" % item for item in sorted(counts.items())))
    print(told)
    if os.environ.get("PALMARES_FIGURES"):
        with open(os.environ["PALMARES_FIGURES"], "a") as figures:
            figures.write(told + "\n")


if __name__ == "__main__":
    main()
