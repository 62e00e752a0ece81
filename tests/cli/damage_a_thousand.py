#!/usr/bin/env python3
"""The database of a call is damaged in many ways, again and again, every third time that of a judge's laptop: the program never
crashes, never ranks wrongly, never shows a score that nobody gave, never writes to what it has found damaged, and saves what proves
itself.

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
    home, path, data = damaged(template, place, way, chance, world)
    digest = data[:PAGE][60:64]
    ok, out, code = call(home, "rank", "QP")
    if ok:
        ranked = home.run("rank", "QP")
        right = [(world["set"], world["result"]), (world["set_before"], world["result_before"])]
        assert (ranked["set_digest"], ranked["result_digest"]) in right, ("a wrong ranking", ranked["set_digest"], ranked["result_digest"])
        # Whoever may go on must have something that can be handed over and restored.
        whole, out, code = call(home, "verify", "QP")
        if whole:
            assert json.loads(out)["ok"], "a call that is not what was signed was opened"
            return "right all the same"
        # An index that nothing was looked up in: named where every page is read, and all that is signed is there.
        assert code == "DB_DAMAGED", (code, out)
        saved = home.run("salvage", "QP")
        assert saved["set_digest"] in (world["set"], world["set_before"]), saved
        assert home.run("verify", saved["folder"])["ok"], saved
        return "right all the same, all saved once verify had named it"
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
    assert saved["records"] + saved["unsigned"] + saved["records_missing"] <= world["records"] and saved["broken"] >= 0, saved
    assert saved["set_digest"] == world["set"] or saved["records"] < world["records"], "another set of the same size"
    proof = home.run("verify", saved["folder"])
    assert proof["ok"] and proof["records"] == saved["records"], (proof, saved)
    return "DB_DAMAGED, all saved" if saved["records"] == world["records"] else "DB_DAMAGED, partly saved"


def scores_of(home):
    return {e["entry"]: e["values"] for e in home.run("score", "list", "QP")["entries"]}


def damaged(template, place, way, chance, world):
    """A copy of the home with its database damaged; sometimes its backups are gone, too."""
    shutil.rmtree(place, ignore_errors=True)
    shutil.copytree(template, place)
    path = database_of(Home(place))
    data = bytearray(open(path, "rb").read())
    way(data, chance, world)
    os.chmod(path, 0o600)
    open(path, "wb").write(data)
    if chance.random() < 0.5:
        shutil.rmtree(os.path.join(os.path.dirname(path), "backups"), ignore_errors=True)
        shutil.rmtree(os.path.join(os.path.dirname(path), "outbox"), ignore_errors=True)
    return Home(place), path, data


def look_at_laptop(world, template, place, way, chance):
    home, path, data = damaged(template, place, way, chance, world["laptop"])
    laptop = world["laptop"]
    ok, out, code = call(home, "score", "list", "QP")
    if ok:
        assert scores_of(home) in (laptop["scores"], laptop["scores_before"]), "other scores than were typed"
        return "right all the same (laptop)"
    # A package of which nothing is left that tells whose it is, is not listed either.
    assert code in ("DB_DAMAGED", "NEWER_PROGRAM"), (code, out)
    assert open(path, "rb").read() == data, "the damaged file was written to"
    if code == "NEWER_PROGRAM":
        return code + " (laptop)"
    folder = os.path.basename(os.path.dirname(path))
    ok, out, code = call(home, "salvage", folder)
    if ok:
        saved = json.loads(out)
        assert open(os.path.join(saved["damaged"], "call.db"), "rb").read() == data, "salvaging wrote to the damaged file"
    else:
        assert json.loads(out)["refused"][0]["code"] == "DB_DAMAGED", out
        shutil.move(os.path.dirname(path), os.path.join(place, "moved"))
    # The package brings back what the office has sent; what was typed is what was typed, or is not there.
    home.run("open", laptop["package"])
    found = scores_of(home)
    assert set(found) == set(laptop["scores"]), "not the entries of the judge"
    kept = 0
    for entry, values in found.items():
        typed = (laptop["scores"][entry], laptop["scores_before"][entry])
        blank = all(v is None for v in values.values())
        assert values in typed or blank, ("a score that nobody gave", entry, values, typed)
        kept += values == typed[0]
    if all(v is None for values in found.values() for v in values.values()): # nothing is left to send
        assert call(home, "ballot", "QP", "--out", os.path.join(place, "after.palmballot"))[2] == "NOTHING_TO_DO"
        return "DB_DAMAGED, the package saved (laptop)"
    home.run("ballot", "QP", "--out", os.path.join(place, "after.palmballot"))
    office = os.path.join(place, "office")
    shutil.copytree(world["office"], office)
    assert Home(office).run("merge", os.path.join(place, "after.palmballot"))["merged"] == 1
    return "DB_DAMAGED, all scores saved (laptop)" if kept == len(found) else "DB_DAMAGED, partly saved (laptop)"


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
                 records=office.run("verify", "QP")["records"], office=office.path)
    judge = scene.judge("J-02")
    path = database_of(judge)
    laptop = {"scores_before": scores_of(judge), "before": open(path, "rb").read(), "package": scene.package("J-02")}
    for entry, value in zip(list(laptop["scores_before"])[:4], (1, 2, 3, 4)): # typed, and not sent yet
        judge.run("score", "QP", entry, "need=%d" % value, "--comment", "not sent yet")
    laptop.update(scores=scores_of(judge), after=open(path, "rb").read())
    world["laptop"] = laptop
    return world, office.path


def keep(folder, world):
    """What is needed to meet the same damage again."""
    kept = tempfile.mkdtemp(prefix="palmares-damage-")
    shutil.copytree(os.path.join(folder, "scene"), os.path.join(kept, "scene"))
    shutil.copytree(os.path.join(folder, "place"), os.path.join(kept, "failed"))
    shutil.copy(world["bundle"], os.path.join(kept, "good.palmcall"))
    for name in ("before", "after"):
        open(os.path.join(kept, name + ".db"), "wb").write(world[name])
        open(os.path.join(kept, name + "-laptop.db"), "wb").write(world["laptop"][name])
    with open(os.path.join(kept, "world.json"), "w") as file:
        told = {k: v for k, v in world.items() if k not in ("before", "after", "bundle", "office", "laptop")}
        told["laptop"] = {k: world["laptop"][k] for k in ("scores", "scores_before")}
        json.dump(told, file)
    return kept


def taken_up(kept, folder):
    shutil.copytree(os.path.join(kept, "scene"), os.path.join(folder, "scene"))
    world = json.load(open(os.path.join(kept, "world.json")))
    for name in ("before", "after"):
        world[name] = open(os.path.join(kept, name + ".db"), "rb").read()
        world["laptop"][name] = open(os.path.join(kept, name + "-laptop.db"), "rb").read()
    world["bundle"] = os.path.join(os.path.abspath(kept), "good.palmcall")
    world["office"] = os.path.join(folder, "scene", "office")
    world["laptop"]["package"] = os.path.join(folder, "scene", "packages", "QP-J-02-review-1.palmpack")
    return world, world["office"]


def main():
    folder = tempfile.mkdtemp(dir="/dev/shm" if os.access("/dev/shm", os.W_OK) else None)
    counts = collections.Counter()
    try:
        world, template = taken_up(OPTIONS.world, folder) if OPTIONS.world else prepare(folder)
        for number in range(OPTIONS.count):
            seed = OPTIONS.seed + number
            way = WAYS[seed % len(WAYS)]
            try:
                isLaptop = seed // len(WAYS) % 3 == 2
                home = os.path.join(folder, "scene", "J-02-laptop1") if isLaptop else template
                counts[(look_at_laptop if isLaptop else look)(world, home, os.path.join(folder, "place"), way, random.Random(seed))] += 1
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
