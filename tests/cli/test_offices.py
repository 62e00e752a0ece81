#!/usr/bin/env python3
"""Offices that change their minds, and two offices of one call, through palmares-cli.

    test_offices.py PALMARES_CLI SOURCE_DIR

Black box, as test_main_job.py, whose home it uses. The last line counts the tests.
"""
import json
import os
import shutil
import subprocess
import sys
import tempfile
import traceback

from test_main_job import CLI, Home

ROUND = {"id": "main", "kind": "scoring", "criteria": [{"id": "a"}, {"id": "b"}], "cut": {"top": 3}}


class Call:
    """A small call: entries X1…, judges K1…, rules of the test's own."""

    def __init__(self, folder, entries=6, judges=5, per_entry=2, rules=None):
        self.folder = folder
        self.office = Home(self.path("office"))
        self.rules = rules or {"version": 1, "rounds": [dict(ROUND, panels=[{"id": "all", "per_entry": per_entry}])]}
        self.round = self.rules["rounds"][0]["id"]
        self.office.run("call", "new", "--rules", self.write("rules.json", json.dumps(self.rules)), "--title", "Top", "--code", "TOP")
        rows = ["code,title,text,language"] + ["X%d,Title of %d,Text of %d,en" % (n, n, n) for n in range(1, entries + 1)]
        self.office.run("entries", "import", "TOP", self.write("entries.csv", "\n".join(rows) + "\n"))
        rows = ["code,name,email,languages"] + ["K%d,Judge %d,k%d@example.org,en" % (n, n, n) for n in range(1, judges + 1)]
        self.office.run("judges", "import", "TOP", self.write("judges.csv", "\n".join(rows) + "\n"))
        self.judges = {}

    def path(self, *names):
        return os.path.join(self.folder, *names)

    def write(self, name, words):
        with open(self.path(name), "w", encoding="utf-8") as file:
            file.write(words)
        return self.path(name)

    def start(self, seed="3"):
        self.office.run("call", "freeze", "TOP", "--round", self.round)
        self.office.run("assign", "TOP", "--seed", seed)
        self.office.run("package", "TOP", "--out", self.path("packages"))
        return self

    def judge(self, code, laptop=1):
        if (code, laptop) not in self.judges:
            self.judges[code, laptop] = Home(self.path("%s-%d" % (code, laptop)))
            self.judges[code, laptop].run("open", self.path("packages", "TOP-%s-%s-1.palmpack" % (code, self.round)))
        return self.judges[code, laptop]

    def score(self, code, laptop=1, only=None, a="5", b="6"):
        """Scores everything, or only so many entries; returns the ballot."""
        home = self.judge(code, laptop)
        for entry in self.entries_of(code, laptop)[:only]:
            home.run("score", "TOP", entry, "a=" + a, "b=" + b)
        ballot = self.path("%s-%d-%s-%s.palmballot" % (code, laptop, a, only))
        home.run("ballot", "TOP", "--out", ballot)
        return ballot

    def entries_of(self, code, laptop=1):
        return [e["entry"] for e in self.judge(code, laptop).run("score", "list", "TOP")["entries"]]

    def score_all(self, judges=5):
        for n in range(1, judges + 1):
            self.office.run("merge", self.score("K%d" % n, a=str(n + 2)))

    def second_office(self):
        """The same call on another machine that may act for it: a copy of the home."""
        other = Home(self.path("office2"))
        shutil.copytree(self.office.path, other.path)
        return other

    def exchange(self, other):
        """Both offices end with everything that either has."""
        for number, (source, target) in enumerate([(self.office, other), (other, self.office)]):
            bundle = self.path("exchange%d.palmcall" % number)
            if os.path.exists(bundle):
                os.remove(bundle)
            source.run("call", "export", "TOP", bundle)
            target.run("merge", bundle)


def fresh(plan):
    return {load["judge"] for load in plan["loads"] if load["new"]}


# ---------------------------------------------------------------------------------------------------------- the tests

def test_who_drops_out_with_everything_done_is_asked_nothing_more(folder):
    call = Call(folder).start()
    call.office.run("merge", call.score("K2"))
    call.office.run("assign", "TOP", "--drop", "K2", "--reason", "ill")
    more = call.office.run("assign", "TOP", "--per-entry", "3", "--top-up", "--dry-run")
    assert "K2" not in fresh(more) and more["taken_off"] == ["K2"], more
    call.office.refused("NOTHING_TO_DO", "assign", "TOP", "--drop", "K2", "--reason", "ill")


def test_who_is_brought_back_stays_so_though_nothing_was_to_be_dealt(folder):
    call = Call(folder).start()
    call.office.run("assign", "TOP", "--drop", "K2", "--reason", "ill")
    back = call.office.run("assign", "TOP", "--bring-back", "K2", "--reason", "well")
    assert back["on"] == [] and back["taken_off"] == [], back
    more = call.office.run("assign", "TOP", "--per-entry", "3", "--top-up", "--dry-run")
    assert "K2" in fresh(more) and more["taken_off"] == [], more


def test_who_drops_out_at_one_office_is_asked_nothing_at_the_other(folder):
    call = Call(folder).start()
    other = call.second_office()
    other.run("assign", "TOP", "--drop", "K5", "--reason", "left")
    call.office.run("assign", "TOP", "--per-entry", "3", "--top-up", "--seed", "9")
    call.exchange(other)
    for office in (call.office, other):
        more = office.run("assign", "TOP", "--per-entry", "4", "--top-up", "--dry-run")
        assert "K5" not in fresh(more) and more["taken_off"] == ["K5"], more
    call.office.run("assign", "TOP", "--bring-back", "K5", "--reason", "well")
    call.exchange(other)
    assert other.run("assign", "TOP", "--per-entry", "4", "--top-up", "--dry-run")["taken_off"] == []


def test_what_was_sent_is_not_dealt_anew_but_for_a_reason(folder):
    call = Call(folder, entries=12).start()
    call.office.refused("NOTHING_TO_DO", "assign", "TOP", "--seed", "99")
    call.office.refused("REASON_MISSING", "assign", "TOP", "--seed", "99", "--deal-anew")
    anew = call.office.run("assign", "TOP", "--seed", "99", "--deal-anew", "--reason", "wrong list", "--dry-run")
    assert anew["off"] > 0 and anew["sent_and_kept"] == 0, anew
    # What was assigned after the packages is in none, and is dealt anew.
    call.office.run("assign", "TOP", "--per-entry", "3", "--top-up", "--seed", "4")
    again = call.office.run("assign", "TOP", "--per-entry", "3", "--seed", "5", "--dry-run")
    assert again["sent_and_kept"] == 24 and again["off"] > 0, again
    # A conflict takes off what was sent, too.
    entry = call.entries_of("K1")[0]
    call.office.run("judges", "conflict", "TOP", "K1", entry, "--kind", "family")
    taken = call.office.run("assign", "TOP", "--per-entry", "3", "--seed", "5", "--dry-run")
    assert taken["sent_and_kept"] == 23, taken


def main():
    tests = [(name, test) for name, test in globals().items() if name.startswith("test_")]
    wanted = sys.argv[3:]
    failed = 0
    for name, test in tests:
        if wanted and not any(word in name for word in wanted):
            continue
        with tempfile.TemporaryDirectory() as folder:
            try:
                test(folder)
                print("ok    ", name)
            except Exception:
                failed += 1
                print("FAILED", name)
                traceback.print_exc()
    print("%d tests, %d failed" % (len(tests), failed))
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
