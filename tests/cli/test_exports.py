#!/usr/bin/env python3
"""What leaves as tables gives the official result again, without the call: rank = analyse of the exported scores and entries under the
exported rules, for every round of random calls whose last round carries an earlier one.

    test_exports.py PALMARES_CLI SOURCE_DIR
"""
import csv
import json
import random
import subprocess
import sys

import test_main_job as job
from test_main_job import Home, read_csv

METHODS = ("mean", "median", "sum", "borda", "trimmed")


class Call:
    """A call of two rounds, the second of which carries the first, with judges who leave things out and entries that leave."""

    def __init__(self, scene, seed):
        self.scene, self.random, self.seed = scene, random.Random(seed), seed
        self.office = Home(scene.path("office%d" % seed))
        self.code = "R%d" % seed
        self.method = METHODS[seed % len(METHODS)]
        across = {"method": self.method, **({"drop_low": 1, "drop_high": 0} if self.method == "trimmed" else {})}
        common = {"across": across, "criteria": [{"id": "a"}, {"id": "b", "weight": "2"}],
                  "panels": [{"id": "all", "per_entry": 4, "quorum": 2}]}
        self.rules = {"version": 1, "rounds": [
            {"id": "first", **common, "cut": {"top": 5}},
            {"id": "last", **common, "carry": {"from": "first", "share": "0.3"}, "cut": {"top": 2}}]}
        if self.method == "borda":
            for one in self.rules["rounds"]:
                one["order"] = "sheet_first"
        self.entries = ["E-%d" % n for n in range(1, 9)]
        self.judges = ["J-%d" % n for n in range(1, 6)]
        self.homes = {}

    def run(self, *words, **kind):
        return self.office.run(words[0], *words[1:], **kind)

    def table(self, name, header, rows):
        path = self.scene.path("%d-%s" % (self.seed, name))
        with open(path, "w", encoding="utf-8", newline="") as file:
            csv.writer(file).writerows([header] + rows)
        return path

    def make(self):
        rules = self.scene.path("%d-rules.json" % self.seed)
        with open(rules, "w") as file:
            json.dump(self.rules, file)
        self.run("call", "new", "--rules", rules, "--title", "Random", "--code", self.code)
        self.run("entries", "import", self.code, self.table("e.csv", ["code", "title"], [[e, "Title of " + e] for e in self.entries]))
        self.run("judges", "import", self.code, self.table("j.csv", ["code", "name"], [[j, "Name of " + j] for j in self.judges]))

    def score(self, round_id, number=1):
        """Packages, scores by everybody with holes, ballots, merge."""
        folder = self.scene.path("%d-%s-%d" % (self.seed, round_id, number))
        self.run("package", self.code, "--round", round_id, "--out", folder)
        ballots = []
        for judge in self.judges:
            home = self.homes.setdefault(judge, Home(self.scene.path("%d-%s" % (self.seed, judge))))
            try:
                home.run("open", "%s/%s-%s-%s-%d.palmpack" % (folder, self.code, judge, round_id, number))
            except AssertionError:
                continue  # nothing to judge in this round
            rows = []
            for entry in home.run("score", "list", self.code, "--round", round_id)["entries"]:
                if entry["gone"] or self.random.random() < 0.1:
                    continue
                for criterion in ("a", "b"):
                    if self.random.random() < 0.95:
                        rows.append([entry["entry"], criterion, self.random.randint(1, 10)])
            home.run("score", "import", self.code, self.table("s.csv", ["entry", "criterion", "score"], rows), "--round", round_id)
            ballots.append(self.scene.path("%d-%s-%s.palmballot" % (self.seed, judge, round_id)))
            home.run("ballot", self.code, "--round", round_id, "--out", ballots[-1], "--final")
        self.run("merge", *ballots)

    def names_the_round(self):
        """Left out, the round is the last one: of the scores of another no place comes, and it is said why."""
        scores, rules = (self.scene.path("%d-%s" % (self.seed, n)) for n in ("scores.csv", "exported.json"))
        said = subprocess.run([job.CLI, "--home", self.office.path, "analyse", scores, "--rules", rules], capture_output=True, text=True, check=True).stdout
        assert "This is about round last; --round" in said, said

    def compare(self, round_id):
        official = self.run("rank", self.code, "--round", round_id)
        scores, entries, rules = (self.scene.path("%d-%s" % (self.seed, n)) for n in ("scores.csv", "entries.csv", "exported.json"))
        with open(rules, "w") as file:
            json.dump(self.run("call", "rules", self.code)["rules"], file)
        self.run("export", self.code, "--what", "scores", "--round", round_id, "--out", scores)
        self.run("export", self.code, "--what", "entries", "--round", round_id, "--out", entries)
        assert all(row["state"] for row in read_csv(entries)), "a state is blank"
        analysed = self.run("analyse", scores, "--rules", rules, "--entries", entries, "--round", round_id)
        keys = ("entry", "n", "score", "rank", "tied", "state", "why", "cut")
        of = lambda result: {row["entry"]: [row[key] for key in keys] for row in result["entries"]}
        told, again = of(official), of(analysed)
        # Where everybody decides on the values of the others, those who only were in the carried round are listed, out of the field.
        more = {entry: row for entry, row in again.items() if entry not in told}
        assert not more or (self.method in ("sum", "borda") and {row[5] for row in more.values()} == {"ineligible"}), (self.seed, more)
        assert {entry: row for entry, row in again.items() if entry in told} == told, (self.seed, round_id, self.method, told, again)
        return len(told)


def test_every_round_can_be_computed_from_its_exports(scene):
    ranked = 0
    for seed in range(10):
        call = Call(scene, seed)
        call.make()
        call.run("call", "freeze", call.code, "--round", "first")
        call.run("assign", call.code, "--round", "first", "--seed", str(seed))
        if seed % 3 == 0:  # leaves before anybody has judged it, another is there and nobody is asked
            call.run("entries", "withdraw", call.code, "E-8", "--round", "first", "--reason", "asked to")
        call.score("first")
        if seed % 2 == 0:
            call.run("entries", "withdraw", call.code, "E-7", "--round", "first", "--reason", "asked to")
        ranked += call.compare("first")
        call.names_the_round()
        call.run("close", call.code, "--round", "first", "--reason", "all here")
        call.run("advance", call.code, "--from", "first", "--to", "last", "--with-undecided")
        call.run("call", "freeze", call.code, "--round", "last")
        call.run("assign", call.code, "--round", "last", "--per-entry", "3", "--seed", str(seed))
        call.score("last")
        ranked += call.compare("last")
        inside = [row["entry"] for row in call.run("rank", call.code, "--round", "last")["entries"]]
        call.run("close", call.code, "--round", "last", "--reason", "all here")
        if seed % 2 == 1:  # the carried round is closed anew; what the last one rests on stays
            call.run("entries", "withdraw", call.code, inside[0], "--round", "first", "--reason", "too late")
            call.run("close", call.code, "--round", "first", "--reason", "without it")
        call.run("entries", "withdraw", call.code, inside[-1], "--round", "last", "--reason", "too late")
        for one in call.rules["rounds"]:  # another cut and other ties, for a close to come
            one.update(cut={"top": one["cut"]["top"] + 2}, ties=["median"])
        changed = call.table("changed.json", [], [])
        with open(changed, "w") as file:
            json.dump(call.rules, file)
        told = call.run("call", "rules", call.code, "--set", changed)
        today = call.run("call", "rules", call.code, "--today")
        assert told["rules"] == today["rules"] and today["rules"]["rounds"][1]["cut"]["top"] == 4, told
        held = call.run("call", "rules", call.code)
        assert held["rules"]["rounds"][1]["cut"]["top"] == 2 and held["changed_since_close"] == ["first", "last"], held
        call.run("export", call.code, "--what", "dataset", "--out", scene.path("set%d" % seed))
        with open(scene.path("set%d" % seed) + "/rules.json") as file:
            assert json.load(file) == held["rules"]
        for round_id in ("first", "last"):
            ranked += call.compare(round_id)
        everything = scene.path("all.csv")
        call.run("export", call.code, "--what", "entries", "--out", everything)
        rows = read_csv(everything)
        assert len(rows) == 8 and all(row["state"] and row["status_first"] and row["status_last"] for row in rows), rows
        assert {row["status_last"] for row in rows if row["entry"] not in inside} == {"not_in"}, rows
        assert {row["state"] for row in rows if row["entry"] not in inside} <= {"ineligible"}, rows
    print("    %d rows of results computed again" % ranked)


if __name__ == "__main__":
    sys.exit(job.main(globals()))
