#!/usr/bin/env python3
"""palmares-cli is killed at random moments, again and again; nothing is ever half done, and doing it again completes it.

    kill_in_a_loop.py PALMARES_CLI SOURCE_DIR [--seconds N | --kills N] [--seed S]

Black box: real processes, real SIGKILLs. Each verb is started on a fresh copy of a machine and killed somewhere between its
start and its usual end. Afterwards the call verifies, is as before or as after the verb (as after, if the program had said so),
every file it left under its own name is sound, and the same verb runs to its end.
"""
import argparse
import glob
import os
import random
import shutil
import signal
import subprocess
import sys
import tempfile
import time

parser = argparse.ArgumentParser()
parser.add_argument("cli")
parser.add_argument("source")
parser.add_argument("--seconds", type=float, default=1200 if os.environ.get("PALMARES_LONG") else 10)
parser.add_argument("--kills", type=int, help="go on until so many were killed at work, however long that takes")
parser.add_argument("--seed", type=int, default=int(os.environ.get("PALMARES_SEED") or 20260101))
OPTIONS = parser.parse_args()
sys.argv[1:] = [OPTIONS.cli, OPTIONS.source]

from test_main_job import CLI, JUDGES, SAMPLE, Home, Scene  # noqa: E402  (reads the command line)


class Verb:
    """What is done, to which machine, and how to tell whether it happened."""

    def __init__(self, name, template, words, look, files=(), again_refused=()):
        self.name, self.template, self.words, self.look = name, template, words, look
        self.files = files  # below the machine's folder: each file there must verify
        self.again_refused = again_refused
        self.kills = self.finished = 0
        self.seconds = None

    def start(self, place):
        words = [word.replace("@", place) for word in self.words]
        return subprocess.Popen([CLI, "--json", "--home", place, *words], stdout=subprocess.PIPE, stderr=subprocess.PIPE)


def check(home, verb, place):
    if verb.call:
        proof = home.run("verify", *verb.call)
        assert proof["ok"], (verb.name, proof)
    half = [n for n in os.listdir(os.path.join(place, "calls")) if n.startswith(".new-")]
    assert not half, (verb.name, "left behind", half)
    for pattern in verb.files:
        for file in glob.glob(os.path.join(place, pattern)):
            assert home.run("verify", file)["ok"], (verb.name, file)


def run_once(verb, chance, place):
    """Kills one process; returns whether it was still at work."""
    shutil.rmtree(place, ignore_errors=True)
    shutil.copytree(verb.template, place, symlinks=True)
    home = Home(place)
    process = verb.start(place)
    time.sleep(chance.uniform(0, verb.seconds * 1.05))
    process.send_signal(signal.SIGKILL)
    out, error = process.communicate()
    was_killed = process.returncode == -signal.SIGKILL
    assert was_killed or process.returncode == 0, (verb.name, process.returncode, error)
    if home.run("call", "list")["calls"]:
        check(home, verb, place)
    now = verb.look(home)
    if was_killed:
        assert now in (verb.before, verb.after), (verb.name, "half done", now, verb.before, verb.after)
    else:
        assert now == verb.after, (verb.name, "said to be done", now, verb.after)
    done = verb.start(place)
    out, error = done.communicate()
    refused = done.returncode == 1 and any(error.decode().startswith(code + ":") for code in verb.again_refused)
    assert done.returncode == 0 or refused, (verb.name, "again", done.returncode, error)
    check(home, verb, place)
    assert verb.look(home) == verb.after, (verb.name, "again", verb.look(home), verb.after)
    return was_killed


def measure(verb, place):
    """Before, after, and how long it takes undisturbed."""
    shutil.rmtree(place, ignore_errors=True)
    shutil.copytree(verb.template, place)
    home = Home(place)
    verb.before = verb.look(home)
    begin = time.monotonic()
    process = verb.start(place)
    out, error = process.communicate()
    verb.seconds = time.monotonic() - begin
    assert process.returncode == 0, (verb.name, error)
    verb.after = verb.look(home)
    assert verb.after != verb.before, (verb.name, verb.before)


def entries(home):
    found = home.run("call", "list")["calls"]
    return [(c["entries"], c["judges"]) for c in found and [home.run("call", "show", "QP")]]


def digest(home):
    return home.run("call", "show", "QP")["set_digest"]


def scores(home):
    return {e["entry"]: (e["values"], e.get("state")) for e in home.run("score", "list", "QP")["entries"]}


def more_files(template, pattern):
    """Whether there are more than there were; a verb that was killed when it was done makes one more when it runs again."""
    count = len(glob.glob(os.path.join(template, pattern)))
    return lambda home: len(glob.glob(os.path.join(home.path, pattern))) > count


def more_calls(template):
    """Whether a call was added, each of them whole."""
    count = len(Home(template).run("call", "list")["calls"])

    def look(home):
        calls = home.run("call", "list")["calls"]
        keys = glob.glob(os.path.join(home.path, "keys", "call-*.seed"))
        assert len(keys) <= len({c["folder"] for c in calls if c["role"] == "office"}), "the key of a call that is not there"
        for call in calls:
            assert home.run("verify", call["folder"])["ok"], call
            if call["call"].startswith("QP-TEST"):
                assert len([e for e in home.run("rank", call["folder"])["entries"] if e.get("rank")]) > 20, "half a trial run"
        return len(calls) > count
    return look


def is_saved(home):
    """Whether a damaged home has one call again, and that can be worked with: while the damaged one still stands beside it, or
    twice, it has not."""
    calls = home.run("call", "list")["calls"]
    return len(calls) == 1 and subprocess.run([CLI, "--home", home.path, "verify", calls[0]["folder"]],
                                              capture_output=True).returncode == 0


def verbs(folder):
    """The machines, and what is done on them."""
    scene = Scene(os.path.join(folder, "scene"))
    ballots = scene.all_ballots()
    judge = scene.judge("J-05")
    entry = judge.run("score", "list", "QP")["entries"][0]["entry"]
    for number, ballot in enumerate(ballots):
        os.makedirs(os.path.join(scene.office.path, "in"), exist_ok=True)
        shutil.copy(ballot, os.path.join(scene.office.path, "in", "%d.palmballot" % number))
    for home in (scene.office, judge):
        os.makedirs(os.path.join(home.path, "out"), exist_ok=True)
    early = Home(os.path.join(folder, "early"))
    early.run("call", "new", "--rules", SAMPLE + "/rules.json", "--title", "Quiet pressure", "--code", "QP")
    empty = os.path.join(folder, "empty")
    os.makedirs(empty)
    office = scene.office.path
    name = [n for n in os.listdir(os.path.join(office, "calls")) if not n.startswith(".")][0]
    backup = os.path.basename(sorted(glob.glob(os.path.join(office, "calls", name, "backups", "*.db")))[-1])
    with open(os.path.join(office, "in", "typed.csv"), "w") as typed:
        typed.write("entry,need,practicality\n")
        for row in scene.judge("J-02").run("score", "list", "QP")["entries"]:
            typed.write("%s,6,7\n" % row["entry"])
    damaged = os.path.join(folder, "damaged")
    shutil.copytree(office, damaged)
    with open(os.path.join(damaged, "calls", name, "call.db"), "r+b") as database:
        database.seek(4096 * 9)
        database.write(bytes(4096 * 6))
    laptop, colleague = os.path.join(folder, "laptop"), os.path.join(folder, "colleague")
    for home in (laptop, colleague):
        os.makedirs(home)
    shutil.copy(scene.package("J-06"), os.path.join(laptop, "in.palmpack"))
    scene.office.run("call", "export", "QP", os.path.join(colleague, "in.palmcall"))
    all_of = [
        Verb("call new", empty, ["call", "new", "--rules", SAMPLE + "/rules.json", "--title", "Q", "--code", "QP"],
             lambda home: len(home.run("call", "list")["calls"]), again_refused=("CALL_EXISTS",)),
        Verb("entries import", early.path, ["entries", "import", "QP", SAMPLE + "/entries.csv", "--attachments", SAMPLE + "/media"],
             entries),
        Verb("judges import", early.path, ["judges", "import", "QP", SAMPLE + "/judges.csv"], entries),
        Verb("merge", office, ["merge", *["@/in/%d.palmballot" % n for n in range(len(ballots))]], digest),
        Verb("score", judge.path, ["score", "QP", entry, "need=7", "practicality=8", "--comment", "typed"], scores),
        Verb("ballot", judge.path, ["ballot", "QP", "--out", "@/out/b.palmballot", "--final"],
             more_files(judge.path, "out/*.palmballot"), files=("out/*.palmballot",)),
        Verb("package", office, ["package", "QP", "--out", "@/out", "--judge", "J-03"], more_files(office, "out/*.palmpack"),
             files=("out/*.palmpack",)),
        Verb("backup", office, ["backup", "QP"], more_files(office, "calls/*/backups/*.db"), files=("calls/*/backups/*.db",)),
        Verb("call export", office, ["call", "export", "QP", "@/out/all.palmcall"], more_files(office, "out/*.palmcall"),
             files=("out/*.palmcall",)),
        Verb("erase", office, ["erase", "QP", "E-001", "--reason", "entrant"],
             lambda home: home.run("entries", "list", "QP")["entries"][0].get("title"), again_refused=("NOTHING_TO_DO",)),
    ]
    some = [
        Verb("restore", office, ["restore", "@/calls/%s/backups/%s" % (name, backup)], more_calls(office)),
        Verb("call test", office, ["call", "test", name], more_calls(office)),
        Verb("open", laptop, ["open", "@/in.palmpack"], more_calls(laptop)),
        Verb("call import", colleague, ["call", "import", "@/in.palmcall"], more_calls(colleague)),
        Verb("salvage", damaged, ["salvage", name], is_saved, again_refused=("CALL_NOT_FOUND",)),
    ]
    for verb in some:
        verb.call = []  # each call is looked at
    all_of.append(Verb("sheets import", office, ["sheets", "import", "QP", "@/in/typed.csv", "--judge", "J-02", "--source", "paper",
                                                 "--once"], digest))
    for verb in all_of:
        verb.call = ["QP"] + (["--as=J-05"] if verb.template == judge.path else [])
    return all_of + some


def main():
    chance = random.Random(OPTIONS.seed)
    folder = tempfile.mkdtemp(dir="/dev/shm" if os.access("/dev/shm", os.W_OK) else None)
    place = os.path.join(folder, "place")
    try:
        all_of = verbs(folder)
        for verb in all_of:
            measure(verb, place)
        end = time.monotonic() + OPTIONS.seconds
        while sum(v.kills for v in all_of) < OPTIONS.kills if OPTIONS.kills else time.monotonic() < end:
            verb = chance.choice(all_of)
            if run_once(verb, chance, place):
                verb.kills += 1
            else:
                verb.finished += 1
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    told = "kills: %d real SIGKILLs (%s), %d ended before, nothing half done" % (
        sum(v.kills for v in all_of), ", ".join("%s %d" % (v.name, v.kills) for v in all_of), sum(v.finished for v in all_of))
    print(told)
    if os.environ.get("PALMARES_FIGURES"):
        with open(os.environ["PALMARES_FIGURES"], "a") as figures:
            figures.write(told + "\n")


if __name__ == "__main__":
    main()
