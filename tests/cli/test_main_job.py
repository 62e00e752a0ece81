#!/usr/bin/env python3
"""A whole call through palmares-cli, as its users would: an office, judges with homes of their own, files in between.

    test_main_job.py PALMARES_CLI SOURCE_DIR

Black box on purpose: nothing here knows how the program works inside. The last line counts the tests.
"""
import csv
import io
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import traceback

CLI, SOURCE = os.path.abspath(sys.argv[1]), os.path.abspath(sys.argv[2])
SAMPLE = os.path.join(SOURCE, "resources", "sample")
JUDGES = ["J-0%d" % n for n in range(1, 7)]


class Home:
    """One machine."""

    def __init__(self, path):
        self.path = path

    def run(self, *words, expect=0):
        """Runs a verb under --json; returns its object. `expect` is the exit code."""
        done = subprocess.run([CLI, "--json", "--home", self.path, *words], capture_output=True, text=True)
        assert done.returncode == expect, (words, done.returncode, done.stdout[-2000:], done.stderr[-2000:])
        return json.loads(done.stdout) if done.stdout.strip() else {}

    def refused(self, code, *words):
        """Runs a verb that must be refused with this code, cause and next step on stderr."""
        done = subprocess.run([CLI, "--json", "--home", self.path, *words], capture_output=True, text=True)
        assert done.returncode == 1, (words, done.returncode, done.stdout, done.stderr)
        assert done.stderr.startswith(code + ": ") or ("\n" + code + ": ") in done.stderr, (words, code, done.stderr)
        assert "{" not in done.stderr.replace("{\n", ""), done.stderr
        return json.loads(done.stdout)


class Scene:
    """An office that has sent its packages, and judges who have opened them."""

    def __init__(self, folder):
        self.folder = folder
        self.office = Home(os.path.join(folder, "office"))
        office = self.office
        office.run("call", "new", "--rules", SAMPLE + "/rules.json", "--title", "Quiet pressure", "--code", "QP")
        office.run("entries", "import", "QP", SAMPLE + "/entries.csv", "--attachments", SAMPLE + "/media")
        office.run("judges", "import", "QP", SAMPLE + "/judges.csv")
        office.run("call", "freeze", "QP", "--round", "review")
        office.run("assign", "QP", "--seed", "7", "--max-load", "13")
        office.run("package", "QP", "--out", self.path("packages"))
        self.homes = {}

    def path(self, *names):
        return os.path.join(self.folder, *names)

    def package(self, judge, number=1):
        return self.path("packages", "QP-%s-review-%d.palmpack" % (judge, number))

    def judge(self, judge, laptop=1):
        key = (judge, laptop)
        if key not in self.homes:
            self.homes[key] = Home(self.path("%s-laptop%d" % key))
            self.homes[key].run("open", self.package(judge))
        return self.homes[key]

    def ballot(self, judge, laptop=1, name=None, scores=True, final=True):
        home = self.judge(judge, laptop)
        if scores:
            home.run("score", "import", "QP", SAMPLE + "/scores/%s.csv" % judge)
        file = self.path(name or "%s-%d.palmballot" % (judge, laptop))
        home.run("ballot", "QP", "--out", file, *(["--final"] if final else []))
        return file

    def all_ballots(self):
        return [self.ballot(judge) for judge in JUDGES]

    def rank(self, *words):
        return self.office.run("rank", "QP", *words)


def order_of(result):
    return [(e["entry"], e["rank"], e["score"]) for e in result["entries"]]


def laptops_of(office, call, judge):
    (found,) = [j for j in office.run("judges", "list", call)["judges"] if j["judge"] == judge]
    for device in found["devices"]:
        assert device["name"] == "%s/%s" % (judge, device["key"][:4]), device
    return [device["name"] for device in found["devices"]]


def read_csv(path):
    with open(path, encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


# ---------------------------------------------------------------------------------------------------------- the tests

def test_ballots_in_any_order_twice_and_with_bad_ones_among_them(scene):
    ballots = scene.all_ballots()
    good = open(ballots[0], "rb").read()
    cut, damaged, foreign = scene.path("cut"), scene.path("damaged"), scene.path("foreign")
    open(cut, "wb").write(good[:-100])
    open(damaged, "wb").write(good[:300] + bytes([good[300] ^ 1]) + good[301:])
    open(foreign, "wb").write(b"PK\x03\x04" + b"x" * 500)
    other = Scene(scene.path("other"))
    stranger = other.ballot("J-01")
    before = scene.rank()["set_digest"]
    plan = scene.office.run("merge", *ballots, "--dry-run")
    assert scene.rank()["set_digest"] == before, "a dry run changed something"
    assert plan
    done = scene.office.refused("CUT_OFF", "merge", ballots[3], cut, ballots[0], damaged, foreign, stranger, *ballots)
    codes = {r["code"] for r in done["refused"]}
    assert codes == {"CUT_OFF", "DAMAGED", "NOT_OURS", "WRONG_CALL"}, codes
    first = scene.rank()
    scene.office.run("merge", *reversed(ballots))
    again = scene.rank()
    assert again["set_digest"] == first["set_digest"] and again["result_digest"] == first["result_digest"]
    assert first["n"]["sheets_counted"] == 67, first["n"]
    assert order_of(first)[0][0] == "E-007"


def test_interim_then_final_and_a_newer_package(scene):
    judge = scene.judge("J-02")
    judge.run("score", "QP", "E-001", "need=7", "practicality=8", "fairness=6", "originality=7")
    interim = scene.path("interim.palmballot")
    judge.run("ballot", "QP", "--out", interim)
    scene.office.run("merge", interim)
    scene.office.run("entries", "set", "QP", "E-001", "title=The barber's other chair")
    scene.office.run("package", "QP", "--out", scene.path("packages"), "--judge", "J-02")
    newer = judge.run("open", scene.package("J-02", 2))
    assert not newer["new"] and newer["added"] == 0
    listed = {e["entry"]: e for e in judge.run("score", "list", "QP")["entries"]}
    assert listed["E-001"]["values"] == {"need": "7", "practicality": "8", "fairness": "6", "originality": "7"}
    assert listed["E-001"]["title"] == "The barber's other chair"
    judge.run("score", "QP", "E-001", "need=9")
    final = judge.run("ballot", "QP", "--out", scene.path("final.palmballot"), "--final")
    assert final["new"] == 1 and final["incomplete"], final
    assert len(final["receipt"]) == 16 and final["receipt"].isdigit()
    scene.office.run("merge", scene.path("final.palmballot"), interim)
    scene.office.run("export", "QP", "--what", "scores", "--format", "csv", "--out", scene.path("s.csv"))
    need = [r for r in read_csv(scene.path("s.csv")) if r["entry"] == "E-001" and r["criterion"] == "need"]
    assert [r["score"] for r in need] == ["9"], need


def test_typed_scores_are_refused_by_name(scene):
    judge = scene.judge("J-01")
    judge.refused("OFF_SCALE", "score", "QP", "E-001", "need=11")
    judge.refused("OFF_SCALE", "score", "QP", "E-001", "need=7.5")
    judge.refused("BAD_SCORE", "score", "QP", "E-001", "need=7,5")
    judge.refused("UNKNOWN_CRITERION", "score", "QP", "E-001", "nead=7")
    judge.refused("UNKNOWN_ENTRY", "score", "QP", "E-999", "need=7")
    table = scene.path("bad.csv")
    for text, code in (("entry,criterion\nE-001,need\n", "MISSING_COLUMN"), ("entry,criterion,score\nE-001,need\n", "RAGGED_ROW"),
                       ("entry,criterion,score\nE-001,need,7\nE-001,need,8\n", "REPEATED_CELL"),
                       ("entry,criterion,score,state\nE-001,need,7,recused\n", "SCORE_WITH_STATE"), ("", "EMPTY_TABLE")):
        open(table, "w").write(text)
        judge.refused(code, "score", "import", "QP", table)
    assert all(e["state"] == "unscored" for e in judge.run("score", "list", "QP")["entries"])


def test_two_laptops_make_a_fork_that_a_person_ends(scene):
    one = scene.ballot("J-03", 1)
    laptop = scene.judge("J-03", 2)
    for entry in ("E-001", "E-002", "E-003"):
        laptop.run("score", "QP", entry, "need=1", "practicality=1", "fairness=1", "originality=1")
    two = scene.path("second.palmballot")
    laptop.run("ballot", "QP", "--out", two)
    scene.office.run("merge", one, two)
    forks = scene.office.run("forks", "QP")["forks"]
    assert len(forks) == 3, forks
    assert scene.rank()["forks"] == 3
    scene.office.refused("CLOSE_BLOCKED", "close", "QP", "--round", "review", "--reason", "too early")
    slot = "J-03:E-001:review"
    versions = {f["slot"]: f for f in forks}[slot]["versions"]
    scene.office.refused("REASON_MISSING", "resolve", "QP", slot, "--use", versions[0]["id"][:12])
    scene.office.run("resolve", "QP", slot, "--use", versions[0]["id"][:12], "--reason", "asked the judge by phone")
    devices = laptops_of(scene.office, "QP", "J-03")
    assert len(devices) == 2
    scene.office.refused("NOT_FOUND", "resolve", "QP", "--device", "J-03/2", "--wins", "--reason", "a number may come to mean another one")
    scene.office.run("resolve", "QP", "--device", devices[1], "--wins", "--reason", "the second laptop is the newer one")
    assert scene.office.run("forks", "QP")["forks"] == []
    for device in devices:
        scene.office.run("device", "QP", device, "--confirm", "--reason", "both are hers")
    # The judge sees both, too, before saying which it is.
    laptop.run("open", one)
    told = laptop.run("score", "list", "QP")
    assert {v["entry"] for v in told["versions"]} >= {"E-001", "E-002", "E-003"} and all(v["scores"] for v in told["versions"]), told
    laptop.run("score", "QP", "E-001", "need=2")
    laptop.run("ballot", "QP", "--out", two)
    scene.office.run("merge", two)
    assert len(scene.office.run("forks", "QP")["forks"]) == 1, "newer scores since the decision are shown"
    blocker = "FORK:sheet:J-03:E-001:review"
    refusal = scene.office.refused("CLOSE_BLOCKED", "close", "QP", "--round", "review", "--reason", "too early")
    assert blocker in json.dumps(refusal), refusal
    scene.office.run("close", "QP", "--round", "review", "--reason", "the committee saw both", "--waive", blocker)


def test_a_laptop_keeps_its_name_whatever_comes(scene):
    def ballot_of(laptop):
        home = scene.judge("J-03", laptop)
        home.run("score", "QP", "E-001", "need=%d" % laptop, "practicality=1", "fairness=1", "originality=1")
        home.run("ballot", "QP", "--out", scene.path("b%d.palmballot" % laptop))
        return scene.path("b%d.palmballot" % laptop)

    names = {}
    for laptop in (1, 2, 3, 4):
        scene.office.run("merge", ballot_of(laptop))
        now = {d["key"]: d["name"] for j in scene.office.run("judges", "list", "QP")["judges"] for d in j["devices"]}
        assert all(now[key] == name for key, name in names.items()), (names, now)
        names = now
    assert len(set(names.values())) == 4, names
    questions = [f["label"] for f in scene.office.run("findings", "QP")["findings"] if f["code"] == "SECOND_DEVICE"]
    assert sorted(questions) == sorted("SECOND_DEVICE:" + name for name in names.values()), questions


def test_judges_are_listed_with_whom_to_write_to(scene):
    listed = {j["judge"]: j for j in scene.office.run("judges", "list", "QP")["judges"]}
    for row in read_csv(SAMPLE + "/judges.csv"):
        assert (listed[row["code"]]["name"], listed[row["code"]]["email"]) == (row["name"], row["email"]), listed[row["code"]]


def test_undo_of_a_file_and_back(scene):
    ballots = scene.all_ballots()
    scene.office.run("merge", *ballots[1:])
    before = scene.rank()
    scene.office.run("merge", ballots[0])
    with_it = scene.rank()
    assert with_it["n"]["sheets"] > before["n"]["sheets"]
    b2 = subprocess.run(["b2sum", "-l", "256", ballots[0]], capture_output=True, text=True).stdout.split()[0]
    scene.office.run("aside", "QP", b2[:16], "--reason", "sent by mistake")
    assert scene.rank()["n"]["sheets"] == before["n"]["sheets"]
    assert scene.rank()["result_digest"] == before["result_digest"]
    scene.office.run("aside", "QP", b2[:16], "--back", "--reason", "it was right after all")
    assert scene.rank()["result_digest"] == with_it["result_digest"]


def test_close_late_sheets_close_again_decide(scene):
    ballots = scene.all_ballots()
    scene.office.run("merge", *ballots[:5])
    scene.office.refused("NOT_CLOSED", "decide", "QP", "E-007", "winner", "--reason", "best")
    closed = scene.office.run("close", "QP", "--round", "review", "--reason", "the deadline has passed")
    first = scene.rank()
    assert first["close"] == closed["close"] and first["result_digest"] == closed["result_digest"]
    scene.office.run("merge", ballots[5])
    late = scene.rank()
    assert late["result_digest"] == closed["result_digest"], "a late sheet counted"
    assert [f for f in late["findings"] if f["code"] == "LATE_SHEETS"][0]["n"] == 10, late["findings"]
    scene.office.refused("REASON_MISSING", "close", "QP", "--round", "review")
    second = scene.office.run("close", "QP", "--round", "review", "--reason", "the committee let the late ballot in")
    assert second["result_digest"] != closed["result_digest"]
    scene.office.run("decide", "QP", "E-007", "winner", "--place", "1", "--reason", "first by far", "--absent", "Rosa Chang Quispe")
    decisions = scene.office.run("decisions", "QP")["decisions"]
    assert decisions[0]["outcome"] == "winner" and decisions[0]["close"] == second["close"]
    scene.office.run("entries", "withdraw", "QP", "E-015", "--reason", "the team asked for it")
    after = scene.rank()
    assert after["result_digest"] == second["result_digest"], "a withdrawal changed a closed ranking"
    (left,) = [f for f in after["findings"] if f["code"] == "CHANGED_AFTER_CLOSE"]
    assert (left["kind"], left["entry"], left["state"]) == ("status", "E-015", "withdrawn"), left
    assert not scene.office.run("call", "show", "QP")["rounds"][0]["needs_new_close"], "a withdrawal asks for a new close"
    # What is corrected does ask for one.
    scene.office.run("entries", "set", "QP", "E-003", "region=elsewhere")
    assert scene.office.run("call", "show", "QP")["rounds"][0]["needs_new_close"]
    scene.office.run("verify", "QP")


def decision_findings(scene):
    return [f["label"] for f in scene.office.run("findings", "QP")["findings"] if f["code"].startswith("DECISION_") and not f["settled"]]


def test_decisions_that_lose_their_ground_say_so(scene):
    ballots = scene.all_ballots()
    scene.office.run("merge", *ballots[:5])
    scene.office.run("close", "QP", "--round", "review", "--reason", "the deadline has passed")
    told = scene.office.run("decide", "QP", "E-007", "winner", "--place", "1", "--reason", "first by far")
    assert told["findings"] == [] and decision_findings(scene) == []
    told = scene.office.run("decide", "QP", "E-015", "winner", "--place", "1", "--reason", "as good")
    assert [f["code"] for f in told["findings"]] == ["DECISION_TWICE"], told
    for entry in ("E-007", "E-015"):
        scene.office.run("decide", "QP", entry, "joint", "--place", "1", "--reason", "both")
    assert decision_findings(scene) == []
    scene.office.run("merge", ballots[5])
    assert decision_findings(scene) == [], "a late sheet alone takes no ground"
    newer = scene.office.run("close", "QP", "--round", "review", "--reason", "the late ballot counts")["close"][:12]
    old = ["DECISION_OLD_CLOSE:review:%s:review:%s" % (entry, newer) for entry in ("E-007", "E-015")]
    assert sorted(decision_findings(scene)) == old, decision_findings(scene)
    refused = scene.office.refused("BAD_VALUE", "settle", "QP", old[0], "--answer", "counted", "--reason", "no sheet")
    assert "seen" in json.dumps(refused), refused
    scene.office.run("settle", "QP", old[0], "--answer", "seen", "--reason", "still first")
    scene.office.run("decide", "QP", "E-015", "joint", "--place", "1", "--reason", "on the new result")
    assert decision_findings(scene) == []
    scene.office.run("entries", "withdraw", "QP", "E-015", "--reason", "the team asked for it")
    assert decision_findings(scene) == ["DECISION_ENTRY_OUT:review:E-015:review:withdrawn"]
    assert [f["code"] for f in scene.office.run("decisions", "QP")["findings"]] == ["DECISION_ENTRY_OUT"]
    scene.office.run("decide", "QP", "E-015", "declined", "--reason", "they withdrew")
    assert decision_findings(scene) == []


def test_another_machine_computes_the_same(scene):
    scene.office.run("merge", *scene.all_ballots())
    scene.office.run("close", "QP", "--round", "review", "--reason", "done")
    here = scene.rank()
    for name, words in (("whole.palmcall", []), ("open.palmcall", ["--deidentified"])):
        bundle = scene.path(name)
        scene.office.run("call", "export", "QP", bundle, *words)
        scene.office.run("verify", bundle)
        there = Home(scene.path("there-" + name))
        there.run("call", "import", bundle)
        copy = there.run("rank", "QP")
        assert (copy["set_digest"], copy["result_digest"]) == (here["set_digest"], here["result_digest"])
        there.run("verify", "QP")
        there.refused("KEY_MISSING", "entries", "withdraw", "QP", "E-001", "--reason", "no")
        blob = open(bundle, "rb").read()
        assert (b"example.org" in blob) == (not words), "private data in a de-identified bundle"
    key, password = scene.path("qp.palmkey"), scene.path("password")
    made = scene.office.run("keys", "backup", "QP", "--out", key)
    assert os.path.exists(scene.path("packages", "QP.palmkey")), "no key file beside the first packages"
    open(password, "w").write("0" * 20)
    there = Home(scene.path("there-whole.palmcall"))
    there.refused("WRONG_PASSWORD", "keys", "restore", key, "--password-file", password)
    open(password, "w").write(made["password"])
    there.run("keys", "restore", key, "--password-file", password)
    there.run("entries", "withdraw", "QP", "E-020", "--reason", "handed over")
    scene.office.run("entries", "set", "QP", "E-001", "title=Said here")
    there.run("entries", "set", "QP", "E-001", "title=Said there")
    other = scene.path("there.palmcall")
    there.run("call", "export", "QP", other)
    scene.office.run("merge", other)
    (fork,) = scene.office.run("forks", "QP")["forks"]
    assert fork["differing"] == ["texts/title/en"], fork
    assert sorted(v["fields"]["texts/title/en"] for v in fork["versions"]) == ["Said here", "Said there"], fork


def test_packages_hold_only_what_one_judge_may_see(scene):
    names = [row["entrant"] for row in read_csv(SAMPLE + "/entries.csv")] + [row["email"] for row in read_csv(SAMPLE + "/judges.csv")]
    for judge in JUDGES:
        blob = open(scene.package(judge), "rb").read()
        for name in names:
            assert name.encode() not in blob, (judge, name)
        for other in JUDGES:
            assert other == judge or ('"code":"%s"' % other).encode() not in blob, (judge, other)
        told = scene.office.run("inspect", scene.package(judge))
        assert told["kind"] == "package", told


def test_exports_are_what_analyse_reads(scene):
    scene.office.run("merge", *scene.all_ballots())
    official = scene.rank()
    scores, entries, rules = scene.path("scores.csv"), scene.path("entries.csv"), scene.path("rules.json")
    scene.office.run("export", "QP", "--what", "scores", "--format", "csv", "--out", scores)
    scene.office.run("export", "QP", "--what", "entries", "--format", "csv", "--out", entries)
    scene.office.run("export", "QP", "--what", "ranking", "--format", "csv", "--out", scene.path("ranking.csv"))
    open(rules, "w").write(json.dumps(scene.office.run("call", "rules", "QP")["rules"]))
    analysed = scene.office.run("analyse", scores, "--rules", rules, "--entries", entries)
    assert sorted(order_of(analysed), key=str) == sorted(order_of(official), key=str)
    assert analysed["rules_id"] == official["rules_id"]
    beside = scene.office.run("statistics", "QP")
    for key in ("seed", "model", "agreement", "by_criterion", "components"):
        assert analysed[key] == official[key] == beside[key], key
    # Only a call can be closed: its result says besides that nobody has closed it.
    open_round = [{"at": "/close", "code": "not_asked"}]
    assert open_round + analysed["why"] == official["why"] == beside["why"]
    by_entry = lambda result: {row["entry"]: (row["adjusted"], row["adjusted_se"], row["p_top"], row["rank_low"], row["rank_high"])
                               for row in result["entries"]}
    assert by_entry(analysed) == by_entry(official) == by_entry(beside)
    assert all(isinstance(row["adjusted"], float) for row in official["entries"] if row["n"] > 0 and row["state"] == "ranked")
    for path in (scores, entries, scene.path("ranking.csv")):
        assert open(path, "rb").read(3) == b"\xef\xbb\xbf"


def test_exports_of_a_closed_round_give_the_closed_result(scene):
    scene.office.run("merge", *scene.all_ballots())
    scene.office.run("close", "QP", "--round", "review", "--reason", "done")
    official = scene.rank()
    scene.office.run("entries", "withdraw", "QP", order_of(official)[0][0], "--reason", "the team asked for it")
    scene.office.run("entries", "set", "QP", "E-003", "region=elsewhere", "title=Another title")
    scores, entries, rules = scene.path("closed-scores.csv"), scene.path("closed-entries.csv"), scene.path("closed-rules.json")
    open(rules, "w").write(json.dumps(scene.office.run("call", "rules", "QP")["rules"]))
    for words in ([], ["--round", "review"]):
        scene.office.run("export", "QP", "--what", "scores", *words, "--out", scores)
        scene.office.run("export", "QP", "--what", "entries", *words, "--out", entries)
        analysed = scene.office.run("analyse", scores, "--rules", rules, "--entries", entries)
        for key in ("entry", "state", "rank", "score", "band", "cut"):
            of = lambda result: sorted((row["entry"], row[key] or 0) for row in result["entries"])
            assert of(analysed) == of(official), key
    rows = {row["entry"]: row for row in read_csv(entries)}
    first = rows[order_of(official)[0][0]]
    assert (first["state"], first["status_review"]) == ("in", "withdrawn"), first
    assert rows["E-003"]["region"] != "elsewhere" and rows["E-003"]["title"] == "Another title", rows["E-003"]
    scene.office.run("close", "QP", "--round", "review", "--reason", "without it")
    scene.office.run("export", "QP", "--what", "entries", "--out", entries)
    rows = {row["entry"]: row for row in read_csv(entries)}
    assert rows[first["entry"]]["state"] == "withdrawn" and rows["E-003"]["region"] == "elsewhere"


def test_a_judge_drops_out_and_the_others_top_up(scene):
    scene.office.run("merge", scene.ballot("J-01"))
    before = {(j["judge"]): j["assigned"] for j in scene.office.run("judges", "list", "QP")["judges"]}
    done = scene.office.run("assign", "QP", "--drop", "J-02", "--reason", "ill")  # kept, though nobody can take over
    assert done["proofs"][0]["entries"] and done["off"] == before["J-02"], done
    scene.office.refused("ASSIGNMENT_IMPOSSIBLE", "assign", "QP", "--top-up", "--max-load", "13")
    more = scene.path("more.csv")
    open(more, "w").write("code,name,email,languages,panel,stratum\nJ-07,Li Na,li@example.org,en;ar,jury,research\n")
    scene.office.run("judges", "import", "QP", more)
    plan = scene.office.run("assign", "QP", "--top-up", "--max-load", "13")
    after = {(j["judge"]): j["assigned"] for j in scene.office.run("judges", "list", "QP")["judges"]}
    assert after["J-02"] == 0 and after["J-07"] == before["J-02"], (before, after, plan)
    assert all(after[j] == before[j] for j in before if j not in ("J-02", "J-07")), "finished work moved"
    assert plan["below_quorum"] == [], plan


def test_a_plan_says_whom_it_leaves_without_a_quorum(scene):
    office = Home(scene.path("small"))
    def write(name, text):
        open(scene.path(name), "w").write(text)
        return scene.path(name)
    rules = write("small.json", json.dumps({"version": 1, "rounds": [{"id": "one", "criteria": [{"id": "idea"}],
                                                                      "panels": [{"id": "jury", "quorum": 2}]}]}))
    office.run("call", "new", "--rules", rules, "--title", "Small", "--code", "SM")
    office.run("entries", "import", "SM", write("e.csv", "code,title,language\nE-1,One,en\nE-2,Two,fr\n"))
    office.run("judges", "import", "SM", write("j.csv", "code,name,languages,panel\nJ-1,A,en;fr,jury\nJ-2,B,en,jury\nJ-3,C,en;fr,jury\n"))
    office.run("call", "freeze", "SM", "--round", "one")
    assert office.run("assign", "SM")["below_quorum"] == []
    drop = ["assign", "SM", "--drop", "J-3", "--reason", "ill"]
    said = subprocess.run([CLI, "--home", office.path, *drop, "--dry-run"], capture_output=True, text=True, check=True).stdout
    (below,) = [line for line in said.splitlines() if "quorum" in line]
    assert "E-2 (1/2)" in below and "E-1" not in below, said
    assert office.run(*drop)["below_quorum"] == [{"entry": "E-2", "panel": 0, "judges": 1, "quorum": 2}]


SMALL = {"version": 1, "rounds": [{"id": "one", "criteria": [{"id": "idea"}], "panels": [{"id": "jury", "per_entry": 1}]},
                                  {"id": "two", "criteria": [{"id": "idea"}], "panels": [{"id": "jury", "per_entry": 1}]}]}


def small_office(scene):
    """Four entries, three judges, two rounds, of which the first is assigned and sent."""
    office = Home(scene.path("small"))
    def write(name, text):
        open(scene.path(name), "w").write(text)
        return scene.path(name)
    office.run("call", "new", "--rules", write("small.json", json.dumps(SMALL)), "--title", "Small", "--code", "SM")
    office.run("entries", "import", "SM", write("e.csv", "code,title,language\n" + "".join("E-%d,Entry %d,en\n" % (n, n) for n in (1, 2, 3, 4, 5, 6))))
    office.run("judges", "import", "SM", write("j.csv", "code,name,languages,panel\nK1,A,en,jury\nK2,B,en,jury\nK3,C,en,jury\n"))
    office.run("call", "freeze", "SM", "--round", "one")
    office.run("assign", "SM", "--seed", "1")
    office.run("package", "SM", "--out", scene.path("small-packages"))
    return office


def small_judge(scene, judge):
    home = Home(scene.path("small-" + judge))
    (package,) = [f for f in os.listdir(scene.path("small-packages")) if judge in f]
    home.run("open", scene.path("small-packages", package))
    return home


def test_who_has_dropped_out_stays_out_whatever_was_finished(scene):
    office = small_office(scene)
    home = small_judge(scene, "K1")
    done = home.run("score", "list", "SM")["entries"][0]["entry"]
    home.run("score", "SM", done, "idea=5")
    home.run("ballot", "SM", "--out", scene.path("K1.palmballot"))
    office.run("merge", scene.path("K1.palmballot"))
    office.run("assign", "SM", "--drop", "K1", "--reason", "ill")
    told = office.run("assign", "SM", "--drop", "K2", "--reason", "ill too", "--dry-run")
    assert told["taken_off"] == ["K1"] and {judge for judge, _ in told["on"]} == {"K3"}, told
    for words in (["--top-up"], []):
        told = office.run("assign", "SM", *words, "--dry-run")
        assert told["taken_off"] == ["K1"] and all(judge != "K1" for judge, _ in told["on"]), told
    assert office.run("assign", "SM", "--bring-back", "K1", "--dry-run")["taken_off"] == []
    (judge,) = [j for j in office.run("judges", "list", "SM")["judges"] if j["dropped_out"]]
    assert judge["judge"] == "K1", judge
    assert ("JUDGE_DROPPED", "K1") in {(f["code"], f.get("judge")) for f in office.run("statistics", "SM")["findings"]}
    out = scene.path("report.html")
    office.run("report", "SM", "--kind", "report", "--out", out)
    said = re.sub("<[^>]*>|[\u2066-\u2069]", "", " ".join(open(out, encoding="utf-8").read().split()))
    assert "Dropped out of this round: K1" in said and "1 judge dropped out." in said, said
    # Where nobody can take over, the entries that lack judges are named, and what to do.
    too_few = lambda: [f["label"] for f in office.run("findings", "SM")["findings"] if f["code"] == "TOO_FEW_JUDGES"]
    assert too_few() == []
    of_k2 = [e["entry"] for j in office.run("assign", "list", "SM", "--judge", "K2")["judges"] for e in j["entries"] if e["entry"] != done]
    office.run("judges", "conflict", "SM", "K3", of_k2[0], "--reason", "a friend")
    told = office.run("assign", "SM", "--drop", "K2", "--reason", "ill too")
    assert [s["entry"] for s in told["short"]] == [of_k2[0]], told  # and K3 has all others
    assert len(too_few()) == 1 and of_k2[0] in too_few()[0], too_few()
    said = subprocess.run([CLI, "--home", office.path, "findings", "SM"], capture_output=True, text=True, check=True).stdout
    assert "assign SM --round one --top-up" in said, said
    # Of a round that nothing is in yet somebody can drop out all the same.
    office.run("call", "freeze", "SM", "--round", "two")
    told = office.run("assign", "SM", "--round", "two", "--drop", "K3", "--reason", "away")
    assert told["on"] == [] and [j["judge"] for j in office.run("judges", "list", "SM", "--round", "two")["judges"] if j["dropped_out"]] == ["K3"]


def test_results_are_of_the_round_that_was_closed_while_the_next_is_open(scene):
    office = small_office(scene)
    for judge in ("K1", "K2", "K3"):
        home = small_judge(scene, judge)
        for entry in home.run("score", "list", "SM")["entries"]:
            home.run("score", "SM", entry["entry"], "idea=5", "--round", "one")
        home.run("ballot", "SM", "--out", scene.path(judge + ".palmballot"), "--final")
        office.run("merge", scene.path(judge + ".palmballot"))
    office.run("close", "SM", "--round", "one", "--reason", "all are in")
    assert office.run("rank", "SM")["round"] == "one"
    office.refused("UNKNOWN_ENTRY", "decide", "SM", "E-9", "winner", "--reason", "x")
    office.run("entries", "withdraw", "SM", "E-1", "--round", "two", "--reason", "asked")
    open(scene.path("late.csv"), "w").write("code,title\nE-7,Late\n")
    office.run("entries", "import", "SM", scene.path("late.csv"))
    office.run("entries", "practice", "SM", "E-7")
    office.refused("UNKNOWN_ENTRY", "decide", "SM", "E-7", "winner", "--round", "one", "--reason", "x")


def test_who_left_after_the_close_does_not_come_through(scene):
    rules = scene.path("two.json")
    with open(rules, "w") as file:
        json.dump({"version": 1, "rounds": [{"id": "first", "panels": [{"id": "all", "quorum": 1, "per_entry": 1}],
                                             "criteria": [{"id": "a"}], "scale": {"min": "1", "max": "5", "step": "1"}, "cut": {"top": 2}},
                                            {"id": "second", "panels": [{"id": "all", "quorum": 1, "per_entry": 1}],
                                             "criteria": [{"id": "b"}], "scale": {"min": "1", "max": "5", "step": "1"}}]}, file)
    home = Home(scene.path("home"))
    entries, judges, scores = scene.path("e.csv"), scene.path("j.csv"), scene.path("s.csv")
    with open(entries, "w") as file:
        file.write("code,title,text,language\n" + "".join("X%d,T%d,W%d,en\n" % (n, n, n) for n in (1, 2, 3)))
    with open(judges, "w") as file:
        file.write("code,name,languages\nK1,One,en\n")
    with open(scores, "w") as file:
        file.write("entry,criterion,score\nX1,a,5\nX2,a,4\nX3,a,3\n")
    home.run("call", "new", "--rules", rules, "--title", "Two", "--code", "TWO")
    home.run("entries", "import", "TWO", entries)
    home.run("judges", "import", "TWO", judges)
    home.run("call", "freeze", "TWO", "--round", "first")
    home.run("assign", "TWO", "--round", "first")
    home.run("sheets", "import", "TWO", scores, "--judge", "K1", "--source", "paper", "--typing", "1")
    home.run("sheets", "import", "TWO", scores, "--judge", "K1", "--source", "paper", "--typing", "2")
    home.run("close", "TWO", "--round", "first", "--reason", "all in")
    home.run("entries", "disqualify", "TWO", "X1", "--round", "first", "--reason", "copied")
    home.refused("NOTHING_TO_DO", "advance", "TWO", "--from", "first", "--to", "second", "--entry", "X1", "--reason", "please")
    told = home.run("advance", "TWO", "--from", "first", "--to", "second")
    assert told["through"] == ["X2"] and told["left_since"] == ["X1"], told
    states = {e["entry"]: e["state"] for e in home.run("entries", "list", "TWO", "--round", "second")["entries"]}
    assert states["X2"] == "in" and states["X1"] != "in", states
    # Who leaves the first round afterwards is named in the second at once, wherever its result is looked at.
    home.run("call", "freeze", "TWO", "--round", "second")
    left = lambda *verb: [(f["entry"], f["from"], f["state"]) for f in home.run(*verb)["findings"] if f["code"] == "LEFT_EARLIER"]
    assert left("rank", "TWO", "--round", "second") == []
    home.run("entries", "disqualify", "TWO", "X2", "--round", "first", "--reason", "copied too")
    for verb in (["rank"], ["statistics"], ["close", "--reason", "none is left"]):
        assert left(verb[0], "TWO", "--round", "second", *verb[1:]) == [("X2", "first", "disqualified")], verb
    told = subprocess.run([CLI, "--home", home.path, "findings", "TWO"], capture_output=True, text=True, check=True).stdout
    assert "entries disqualify TWO X2 --round second" in told and "LEFT_EARLIER:second:X2:first:disqualified" in told, told
    home.run("entries", "disqualify", "TWO", "X2", "--round", "second", "--reason", "copied too")
    assert left("rank", "TWO", "--round", "second") == []


def test_a_file_of_another_call_in_a_folder_is_named(scene):
    office = small_office(scene)
    os.mkdir(scene.path("inbox"))
    home = small_judge(scene, "K1")
    home.run("score", "SM", home.run("score", "list", "SM")["entries"][0]["entry"], "idea=5")
    home.run("ballot", "SM", "--out", scene.path("inbox", "K1.palmballot"))
    shutil.copy(scene.ballot("J-01"), scene.path("inbox", "other.palmballot"))
    office.refused("WRONG_CALL", "merge", "--call", "SM", scene.path("inbox"))
    (judge,) = [j for j in office.run("judges", "list", "SM")["judges"] if j["judge"] == "K1"]
    assert judge["received"] == 1, "the good one was not taken in"


def test_what_judges_declare_is_told(scene):
    office = small_office(scene)
    home = small_judge(scene, "K2")
    home.run("interests", "SM", "--kind", "funding", "--words", "I sit on the fund's board")
    home.run("score", "SM", home.run("score", "list", "SM")["entries"][0]["entry"], "idea=5")
    home.run("ballot", "SM", "--out", scene.path("K2.palmballot"))
    office.run("merge", scene.path("K2.palmballot"))
    assert office.run("judges", "list", "SM")["interests"] == [{"judge": "K2", "kinds": ["funding"], "words": "I sit on the fund's board", "erased": False}]


def test_a_recusal_for_a_confirmed_conflict_is_no_finding(scene):
    office = small_office(scene)
    home = small_judge(scene, "K3")
    entries = [e["entry"] for e in home.run("score", "list", "SM")["entries"]]
    home.run("score", "SM", entries[0], "--recuse", "family")
    home.run("score", "SM", entries[1], "idea=5")
    home.run("ballot", "SM", "--out", scene.path("K3.palmballot"))
    office.run("merge", scene.path("K3.palmballot"))
    for entry in entries[:2]:
        office.run("judges", "conflict", "SM", "K3", entry, "--reason", "sisters")
    found = [f for f in office.run("findings", "SM")["findings"] if f["code"] == "CONFLICTED"]
    assert len(found) == 1 and entries[1] in found[0]["label"], found


def test_a_damaged_mark_of_the_installation_stops_nobody(scene):
    office = small_office(scene)
    digest = office.run("call", "show", "SM")["set_digest"]
    for damage in ("", "no digits"):
        open(os.path.join(office.path, "install"), "w").write(damage)
        assert office.run("call", "show", "SM")["set_digest"] == digest
        office.run("entries", "set", "SM", "E-1", "title=Entry one %s" % damage)
        digest = office.run("call", "show", "SM")["set_digest"]


def test_bad_tables_and_rules_change_nothing(scene):
    office, bad = scene.office, scene.path("bad.csv")
    digest = scene.rank()["set_digest"]
    for text, code in (("title,text\na,b,c\n", "RAGGED_ROW"), ("", "EMPTY_TABLE"), ("code,title\nE-001,again\n", "DUPLICATE_CODE"),
                       ("code,title\nX-1,\n", "EMPTY_CELL")):
        open(bad, "w").write(text)
        office.refused(code, "entries", "import", "QP", bad)
    open(bad, "wb").write("title\ncaf\u00e9\n".encode("latin-1"))
    office.refused("BAD_ENCODING", "entries", "import", "QP", bad, "--encoding", "utf-8")
    open(bad, "w").write("title,attachment\nx,../../etc/passwd\n")
    office.refused("CANNOT_READ", "entries", "import", "QP", bad, "--attachments", SAMPLE + "/media")
    rules = json.load(open(SAMPLE + "/rules.json"))
    for change, code in ((lambda r: r["rounds"][0].update(surprise=1), "RULES_UNKNOWN_KEY"),
                         (lambda r: r["rounds"][0]["criteria"][0].update(weight="-1"), "RULES_BAD_VALUE"),
                         (lambda r: r["rounds"][0]["criteria"][0].update(scale={"best": "low"}), "RULES_CONFLICT")):
        copy = json.loads(json.dumps(rules))
        change(copy)
        open(bad, "w").write(json.dumps(copy))
        office.refused(code, "call", "rules", "QP", "--set", bad)
    rules["rounds"][0]["panels"][0]["quorum"] = 3
    open(bad, "w").write(json.dumps(rules))
    office.refused("ROUND_FROZEN", "call", "rules", "QP", "--set", bad)
    office.refused("CALL_NOT_FOUND", "rank", "NOPE")
    assert scene.rank()["set_digest"] == digest


def test_large_media_travel_in_parts_that_open_alone(scene):
    out = scene.path("parts")
    written = scene.office.run("package", "QP", "--judge", "J-04", "--out", out, "--max-size", "150kB")
    files = [f["file"] for f in written["packages"][0]["files"]]
    assert len(files) > 2, files
    large = written["packages"][0]["too_large"]
    parts = {os.path.basename(f["file"]): f["size"] for f in written["packages"][0]["files"]}
    assert large and all(parts[one["file"]] > one["size"] > 150000 and one["entry"].startswith("E-") for one in large), (large, parts)
    home = Home(scene.path("parts-home"))
    for file in reversed(files):
        home.run("open", file)
    assert len(home.run("call", "list")["calls"]) == 1
    assert home.run("score", "list", "QP")["entries"]


def test_recusal_declares_a_conflict(scene):
    scene.office.run("merge", scene.ballot("J-03"))
    keys = json.dumps(scene.office.run("findings", "QP"))
    assert "CONFLICT_OPEN" in keys, keys
    scene.office.run("judges", "conflict", "QP", "J-03", "E-002", "--state", "confirmed", "--kind", "colleague")
    assert "CONFLICT_OPEN" not in json.dumps(scene.office.run("findings", "QP"))


def test_a_call_in_use_says_so(scene):
    folder = [c["folder"] for c in scene.office.run("call", "list")["calls"]][0]
    database = os.path.join(scene.office.path, "calls", folder, "call.db")
    holder = subprocess.Popen([sys.executable, "-c", "import sqlite3,sys;c=sqlite3.connect(sys.argv[1]);"
                               "c.execute('PRAGMA locking_mode=EXCLUSIVE');c.execute('BEGIN EXCLUSIVE');print('held',flush=True);"
                               "sys.stdin.read()", database], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    holder.stdout.readline()
    try:
        scene.office.refused("LOCKED", "rank", "QP")
    finally:
        holder.communicate("")
    scene.rank()


def test_the_log_tells_who_did_what(scene):
    scene.office.run("merge", scene.ballot("J-01"))
    acts = json.dumps(scene.office.run("log", "QP"))
    for act in ("new_call", "import_entries", "freeze_round", "assign", "ballot"):
        assert act in acts, act


def main(named):
    tests = [(name, test) for name, test in named.items() if name.startswith("test_") and callable(test)]
    wanted = sys.argv[3:]
    passed = failed = 0
    for name, test in tests:
        if wanted and name not in wanted:
            continue
        folder = tempfile.mkdtemp(prefix="palmares-")
        try:
            test(Scene(folder))
            passed += 1
        except Exception:  # noqa: BLE001 - every failure is printed and counted
            failed += 1
            print("FAIL", name)
            traceback.print_exc(file=sys.stdout)
        finally:
            shutil.rmtree(folder, ignore_errors=True)
    print("%d passed, %d failed" % (passed, failed))
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(globals()))
