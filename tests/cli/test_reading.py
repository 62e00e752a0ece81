#!/usr/bin/env python3
"""What can be read without a window: an entry, what a judge is asked, what was done by whom, and what shows the sender.

    test_reading.py PALMARES_CLI SOURCE_DIR
"""
import csv
import json
import os
import shutil
import subprocess
import sys

import test_main_job as job


def said(home, *words):
    return subprocess.run([job.CLI, "--home", home.path, *words], capture_output=True, text=True, check=True).stdout


def test_an_entry_is_read_at_the_office_and_at_a_judges(scene):
    office = scene.office.run("entries", "show", "QP", "E-001")
    assert office["entry"] == "E-001" and {t["part"] for t in office["texts"]} == {"title", "text"}, office
    judge = scene.judge("J-02")
    assigned = judge.run("entries", "list", "QP")["entries"][0]["entry"]
    shown = judge.run("entries", "show", "QP", assigned)
    assert all(t["here"] and t["text"] for t in shown["texts"]), shown
    assert shown["texts"] == scene.office.run("entries", "show", "QP", assigned)["texts"]
    judge.refused("UNKNOWN_ENTRY", "entries", "show", "QP", "E-999")


def test_a_judge_is_told_the_whole_question(scene):
    told = scene.judge("J-02").run("welcome", "QP")
    for key in ("about", "instruction", "round_instruction", "prompts"):
        assert key in told, told
    words = said(scene.judge("J-02"), "welcome", "QP")
    for criterion in told["criteria"]:
        for point, anchor in criterion["anchors"].items():
            assert anchor in words, (point, words)


def test_the_log_names_what_each_act_was_about(scene):
    scene.office.run("entries", "disqualify", "QP", "E-003", "--reason", "sent twice")
    last = scene.office.run("log", "QP")["commits"][-1]
    assert [s for s in last["about"] if s["type"] == "status"][0]["entry"] == "E-003", last
    assert {s.get("what") for s in last["about"]} == {"disqualified"} and last["reasons"] == ["sent twice"], last
    assert "E-003 disqualified" in said(scene.office, "log", "QP")


def test_what_shows_the_sender_is_blacked_out(scene):
    scene.office.run("entries", "set", "QP", "E-002", "name=Amina Diallo", "text=Amina Diallo wrote this in Thies.")
    assert scene.office.run("entries", "redact", "QP", "E-002", "--dry-run")["words"], "nothing found"
    assert scene.office.run("entries", "redact", "QP", "E-002")["texts"] >= 1
    texts = {t["part"]: t["text"] for t in scene.office.run("entries", "show", "QP", "E-002")["texts"]}
    assert texts["text"] == "\u2588" * 5 + " wrote this in Thies.", texts
    found = scene.office.run("entries", "blindness", "QP", "E-002")["entries"][0]
    assert not found["shows_sender"], found


CRITERION = [{"id": "worth", "weight": "1"}]


def judged(scene, name, judge, cells, how="--final"):
    """Opens the judge's package, scores {entry: "criterion=score …"} and returns the ballot."""
    home = job.Home(scene.path(name + "-" + judge))
    home.run("open", scene.path(name + "-out", "S-%s-main-1.palmpack" % judge))
    for entry, given in cells.items():
        home.run("score", "S", entry, *given.split())
    ballot = scene.path("%s-%s.palmballot" % (name, judge))
    home.run("ballot", "S", "--out", ballot, *([how] if how else []))
    return ballot


ALL_SIX = {entry: "worth=6" for entry in ("E-1", "E-2", "E-3")}


def called(scene, name, round_rules, judges, age="+65"):
    """An office of three entries that two judges see, all sent out: the office and a function that scores and merges."""
    office = job.Home(scene.path(name))
    with open(scene.path(name + ".json"), "w") as file:
        json.dump({"version": 1, "rounds": [dict({"id": "main", "kind": "scoring", "criteria": CRITERION,
                                                   "scale": {"min": "0", "max": "10", "step": "1"}}, **round_rules)]}, file)
    with open(scene.path(name + "-entries.csv"), "w") as file:
        file.write("code,title,text,language,age_band\nE-1,One,A text.,en,18-24\nE-2,Two,A text.,en,18-24\nE-3,Three,A text.,en,%s\n" % age)
    with open(scene.path(name + "-judges.csv"), "w") as file:
        file.write("code,name,languages,panel\n" + "".join("%s,Judge %s,en,%s\n" % (j, j, panel) for j, panel in judges))
    office.run("call", "new", "--rules", scene.path(name + ".json"), "--title", "Small", "--code", "S")
    office.run("entries", "import", "S", scene.path(name + "-entries.csv"), "--map", "entrant.age_band=age_band")
    office.run("judges", "import", "S", scene.path(name + "-judges.csv"))
    office.run("call", "freeze", "S", "--round", "main")

    def score(scores):
        """{judge: {entry: value}}"""
        office.run("package", "S", "--out", scene.path(name + "-out"))
        for judge, values in scores.items():
            office.run("merge", judged(scene, name, judge, {entry: "worth=%d" % value for entry, value in values.items()}))
    return office, score


def test_a_second_look_is_asked_of_the_entry_that_needs_it(scene):
    office, score = called(scene, "look", {"panels": [{"id": "all", "per_entry": 3, "quorum": 1}], "second_look": {"gap": "3"}},
                           [("J-1", "all"), ("J-2", "all"), ("J-3", "all")])
    office.run("assign", "S", "--per-entry", "2", "--seed", "1")
    asked = {}
    for judge, entry in office.run("assign", "S", "--dry-run", "--per-entry", "3", "--top-up", "--seed", "1")["on"]:
        asked[entry] = judge  # the third, who is not asked
    score({j: {e: 9 if (e == "E-2" and j == sorted({"J-1", "J-2", "J-3"} - {asked[e]})[0]) else 2
               for e in ("E-1", "E-2", "E-3") if asked[e] != j} for j in ("J-1", "J-2", "J-3")})
    found = [f for f in office.run("findings", "S")["result_findings"] if f["code"] == "SECOND_LOOK"]
    assert [f["entry"] for f in found] == ["E-2"], found
    assert "--more E-2" in said(office, "findings", "S")
    more = office.run("assign", "S", "--more", "E-2")
    assert more["on"] == [[asked["E-2"], "E-2"]], more
    office.refused("UNKNOWN_ENTRY", "assign", "S", "--more", "E-9")
    told = said(office, "findings", "S")
    assert "--more E-2" not in told and "has not answered yet" in told, told
    assert "has not answered yet" in said(office, "rank", "S") and "one more judge" not in said(office, "rank", "S")
    office.refused("UNKNOWN_PANEL", "assign", "S", "--more", "E-1", "--panel", "experts")
    assert len(office.run("assign", "S", "--more", "E-1", "--panel", "all", "--dry-run")["on"]) == 1
    (listed,) = [one for one in office.run("assign", "list", "S", "--entry", "E-2")["judges"] if one["judge"] == asked["E-2"]]
    assert listed["entries"] == [{"entry": "E-2", "sheet": False}], listed
    assert "E-2*" in said(office, "assign", "list", "S")
    office.run("package", "S", "--out", scene.path("look-out"))
    home = job.Home(scene.path("look-third"))
    home.run("open", scene.path("look-out", "S-%s-main-2.palmpack" % asked["E-2"]))
    home.run("score", "S", "E-2", "worth=5")
    home.run("ballot", "S", "--out", scene.path("third.palmballot"))
    office.run("merge", scene.path("third.palmballot"))
    for words in (["findings", "S"], ["rank", "S"]):
        assert "Nobody else need be asked" in said(office, *words), words


def test_somebody_takes_over_what_counts_for_nothing(scene):
    office, score = called(scene, "over", {"panels": [{"id": "all", "per_entry": 2, "quorum": 2}]}, [("J-1", "all"), ("J-2", "all"), ("J-3", "all")])
    office.run("assign", "S", "--seed", "1")
    on = {(one["judge"], e["entry"]) for one in office.run("assign", "list", "S")["judges"] for e in one["entries"]}
    out, cannot = sorted(on)[0], sorted(on, reverse=True)[0]
    free = {e: [j for j in ("J-1", "J-2", "J-3") if (j, e) not in on] for e in (out[1], cannot[1])}
    score({out[0]: {entry: 5 for judge, entry in sorted(on) if judge == out[0]}})
    home = job.Home(scene.path("over-cannot"))
    home.run("open", scene.path("over-out", "S-%s-main-1.palmpack" % cannot[0]))
    home.run("score", "S", cannot[1], "--cannot-judge", "unreadable")
    home.run("ballot", "S", "--out", scene.path("cannot.palmballot"))
    office.run("merge", scene.path("cannot.palmballot"))
    office.run("resolve", "S", "%s:%s:main" % out, "--exclude", "--reason", "of another entry")
    plan = office.run("assign", "S", "--top-up")
    assert sorted(plan["on"]) == sorted([free[e][0], e] for e in free), (plan["on"], free)
    assert plan["off"] == 0 and not plan["findings"], plan
    office.refused("NOTHING_TO_DO", "assign", "S", "--top-up")


def test_a_drop_out_goes_on_by_what_was_asked_for(scene):
    office, _ = called(scene, "terms", {"panels": [{"id": "all", "quorum": 1}]}, [("J-%d" % n, "all") for n in range(1, 6)])

    def seats():
        return {one["judge"]: [e["entry"] for e in one["entries"]] for one in office.run("assign", "list", "S")["judges"]}
    office.run("assign", "S", "--per-entry", "2", "--max-load", "2", "--seed", "1")
    who = sorted(seats())[0]
    plan = office.run("assign", "S", "--drop", who, "--reason", "ill")
    assert sum(map(len, seats().values())) == 6 and max(map(len, seats().values())) <= 2, (plan, seats())
    office.run("assign", "S", "--bring-back", who)
    assert sum(map(len, seats().values())) == 6, seats()

    def short():
        return [f for f in office.run("findings", "S")["findings"] if f["code"] == "TOO_FEW_JUDGES" and not f["settled"]]
    assert not short(), short()
    for judge in sorted(seats())[:3]:  # two are left, with two entries each at most
        office.run("assign", "S", "--drop", judge, "--reason", "ill")
    assert short() and "of the 2 judges" in said(office, "findings", "S"), short()
    for judge in sorted({"J-%d" % n for n in range(1, 6)} - set(seats())):
        office.run("assign", "S", "--bring-back", judge)
    assert not short(), short()
    # Dealt anew without a number it is what the rules say.
    office.run("assign", "S", "--deal-anew", "--reason", "all of them")
    assert sum(map(len, seats().values())) == 15, seats()


def test_home_knows_what_is_left_and_what_was_sent(scene):
    office, _ = called(scene, "card", {"panels": [{"id": "all", "per_entry": 1}]}, [("J-1", "all")])
    office.run("assign", "S", "--seed", "1")
    office.run("package", "S", "--out", scene.path("card-out"))
    home = job.Home(scene.path("card-home"))
    home.run("open", scene.path("card-out", "S-J-1-main-1.palmpack"))

    def card():
        calls = scene.path("card-home", "calls")
        (folder,) = os.listdir(calls)
        with open(os.path.join(calls, folder, "card.json"), encoding="utf-8") as file:
            told = json.load(file)
        return tuple(told.get(name, 0) for name in ("done", "total", "unsent"))
    assert card() == (0, 3, 0), card()
    for entry in ("E-1", "E-2"):
        home.run("score", "S", entry, "worth=4")
    home.run("score", "list", "S")
    assert card() == (2, 3, 2), card()
    home.run("ballot", "S", "--out", scene.path("card.palmballot"))
    assert card() == (2, 3, 0), card()
    home.run("score", "S", "E-1", "worth=5")
    home.run("score", "list", "S")
    assert card() == (2, 3, 1), card()
    office.run("entries", "withdraw", "S", "E-3", "--reason", "sent by mistake")
    office.run("package", "S", "--out", scene.path("card-out"))
    home.run("open", scene.path("card-out", "S-J-1-main-2.palmpack"))
    assert card() == (2, 2, 1), card()
    home.run("call", "show", "S")  # to look changes nothing
    assert card() == (2, 2, 1), card()


def test_the_same_note_from_two_laptops_is_answered_once(scene):
    office, _ = called(scene, "note", {"panels": [{"id": "all", "per_entry": 1}]}, [("J-1", "all")])
    office.run("assign", "S", "--seed", "1")
    office.run("package", "S", "--out", scene.path("note-out"))
    for laptop in ("one", "two"):
        home = job.Home(scene.path("note-" + laptop))
        home.run("open", scene.path("note-out", "S-J-1-main-1.palmpack"))
        home.run("score", "S", "E-1", "worth=5", "--note-to-entrant", "Well done")
        home.run("ballot", "S", "--out", scene.path(laptop + ".palmballot"))
        office.run("merge", scene.path(laptop + ".palmballot"))
    office.run("comments", "withhold", "S", "E-1", "J-1")
    office.run("comments", "approve", "S")  # all that nobody has answered
    listed = [line for line in said(office, "comments", "list", "S").splitlines() if "Well done" in line]
    assert len(listed) == 1 and "withheld" in listed[0], listed


def test_two_notes_of_one_judge_are_answered_together(scene):
    office, _ = called(scene, "notes", {"panels": [{"id": "all", "per_entry": 1}]}, [("J-1", "all")])
    office.run("assign", "S", "--seed", "1")
    office.run("package", "S", "--out", scene.path("notes-out"))
    for laptop, words in (("one", "Well done"), ("two", "Keep going")):
        home = job.Home(scene.path("notes-" + laptop))
        home.run("open", scene.path("notes-out", "S-J-1-main-1.palmpack"))
        home.run("score", "S", "E-1", "worth=5", "--note-to-entrant", words)
        home.run("ballot", "S", "--out", scene.path("notes-%s.palmballot" % laptop))
        office.run("merge", scene.path("notes-%s.palmballot" % laptop))
    shown = lambda: sorted(c["shown"] for c in office.run("comments", "list", "S")["comments"])
    assert shown() == ["", ""], shown()
    office.run("comments", "approve", "S", "E-1", "J-1")
    assert shown() == ["Keep going", "Well done"], shown()
    office.run("comments", "withhold", "S", "E-1", "J-1")
    office.run("comments", "approve", "S")  # all that nobody has answered
    assert shown() == ["", ""], shown()
    assert office.run("comments", "edit", "S", "E-1", "J-1", "--text", "Friendly words")["shown"] == "Friendly words"
    assert shown() == ["", "Friendly words"], shown()
    office.run("comments", "edit", "S", "E-1", "J-1", "--text", "Keep going")
    assert shown() == ["", "Keep going"], shown()


def methods(office, scene):
    office.run("report", "S", "--kind", "methods", "--out", scene.path("methods.txt"))
    with open(scene.path("methods.txt"), encoding="utf-8") as file:
        return file.read()


TWO = [{"id": "worth", "weight": "1"}, {"id": "reach", "weight": "1"}]


def sent_out(scene, office, name):
    office.run("assign", "S", "--seed", "1")
    office.run("package", "S", "--out", scene.path(name + "-out"))


def with_blanks(scene, name, incomplete):
    """J-1 leaves a blank in E-3 and says to be done, J-2 the same and stops; both score all else."""
    rules = {"criteria": TWO, "sheet": {"incomplete": incomplete}, "panels": [{"id": "all", "per_entry": 2, "quorum": 2}]}
    office, _ = called(scene, name, rules, [("J-1", "all"), ("J-2", "all")])
    sent_out(scene, office, name)
    for judge, how in (("J-1", "--final"), ("J-2", "--stopping")):
        office.run("merge", judged(scene, name, judge, {"E-1": "worth=6 reach=4", "E-2": "worth=6 reach=4", "E-3": "worth=6"}, how))
    return office


def test_methods_say_that_harshness_counts_as_disagreement(scene):
    told = []
    for name, lower in (("alike", 0), ("harsh", 3)):
        office, score = called(scene, name, {"panels": [{"id": "all", "per_entry": 3, "quorum": 1}]}, [("J-1", "all"), ("J-2", "all"), ("J-3", "all")])
        office.run("assign", "S", "--seed", "1")
        score({j: {"E-1": 9 - at * lower, "E-2": 8 - at * lower, "E-3": (6 if at else 7) - at * lower} for at, j in enumerate(("J-1", "J-2", "J-3"))})
        told.append("here a harsher judge counts as disagreement" in methods(office, scene))
    assert told == [False, True], told


def test_methods_of_weighted_panels_promise_no_adjusted_values(scene):
    panels = [{"id": "crowd", "per_entry": 3, "quorum": 1, "weight": "1"}, {"id": "expert", "per_entry": 1, "quorum": 1, "weight": "3"}]
    seats = [("J-1", "crowd"), ("J-2", "crowd"), ("J-3", "crowd"), ("J-4", "expert")]
    office, score = called(scene, "weighted", {"panels": panels, "panels_combine": "blend"}, seats)
    office.run("assign", "S", "--seed", "1")
    score({j: {"E-1": 9 - at, "E-2": 6 - at, "E-3": 3 + at % 2} for at, (j, _) in enumerate(seats)})
    told = methods(office, scene)
    assert "No values adjusted for severe and mild judges are given" in told and "decided nothing" not in told, told
    assert office.run("statistics", "S")["sheets_weigh_alike"] is False


def test_a_blank_is_told_where_it_costs_the_sheet(scene):
    office = with_blanks(scene, "costs", "drop_sheet")
    listed = {j["judge"]: j for j in office.run("judges", "list", "S")["judges"]}
    assert [(listed[j]["received"], listed[j]["missing"]) for j in ("J-1", "J-2")] == [(2, ["E-3"])] * 2, listed
    assert [s["verdict"] for s in office.run("sheets", "list", "S", "--entry", "E-3")["sheets"]] == ["incomplete"] * 2
    assert "1 sheet of judge J-1 in main lacks a score and is not counted: E-3." in said(office, "rank", "S")
    assert "E-3" in said(office, "findings", "S")
    assert office.run("call", "show", "S")["rounds"][0]["counting"] == 4
    told = methods(office, scene)
    assert "2 judges returned 6 of the 6 sheets that were asked for (100.0%). 2 of these lack a score and are not counted." in told, told
    closed = office.run("close", "S", "--reason", "enough")
    assert closed["final_but_missing"] == [{"judge": "J-1", "missing": 1}] and closed["not_final"][0]["missing"] == 1, closed


def test_what_somebody_left_half_done_goes_to_others(scene):
    rules = {"criteria": TWO, "panels": [{"id": "all", "per_entry": 2, "quorum": 2}]}
    office, _ = called(scene, "half", rules, [("J-1", "all"), ("J-2", "all"), ("J-3", "all")])
    sent_out(scene, office, "half")
    whole, half = sorted(e["entry"] for j in office.run("assign", "list", "S", "--judge", "J-1")["judges"] for e in j["entries"])
    office.run("merge", judged(scene, "half", "J-1", {whole: "worth=6 reach=4", half: "worth=6"}, ""))
    office.run("assign", "S", "--drop", "J-1", "--reason", "ill")
    asked = lambda entry: {j["judge"] for j in office.run("assign", "list", "S", "--entry", entry)["judges"]}
    assert asked(half) == {"J-1", "J-2", "J-3"} and len(asked(whole)) == 2, (asked(whole), asked(half))


def test_a_blank_that_is_an_answer_is_not_missing(scene):
    office = with_blanks(scene, "answer", "use_answered")
    listed = {j["judge"]: j for j in office.run("judges", "list", "S")["judges"]}
    assert [(listed[j]["received"], listed[j]["missing"]) for j in ("J-1", "J-2")] == [(3, [])] * 2, listed
    assert {s["verdict"] for s in office.run("sheets", "list", "S")["sheets"]} == {"counts"}
    assert "not counted" not in said(office, "rank", "S") + methods(office, scene)
    closed = office.run("close", "S", "--reason", "enough")
    assert closed["final_but_missing"] == [] and closed["not_final"][0]["missing"] == 0, closed


def test_what_left_the_round_is_no_missing_sheet(scene):
    """Withdrawn, disqualified and in conflict: neither asked for nor returned, so that nobody reads as somebody who did not send."""
    office, _ = called(scene, "left", {"panels": [{"id": "all", "per_entry": 2}]}, [("J-1", "all"), ("J-2", "all")])
    sent_out(scene, office, "left")
    for judge in ("J-1", "J-2"):
        office.run("merge", judged(scene, "left", judge, ALL_SIX))
    assert "2 judges returned 6 of the 6 sheets that were asked for (100.0%)" in methods(office, scene)
    office.run("entries", "withdraw", "S", "E-2", "--reason", "asked to be taken out")
    assert "2 judges returned 4 of the 4 sheets that were asked for (100.0%)" in methods(office, scene)
    office.run("judges", "conflict", "S", "J-1", "E-1", "--reason", "a sister")
    told = methods(office, scene)
    assert "2 judges returned 3 of the 3 sheets that were asked for (100.0%)" in told, told
    row = office.run("call", "show", "S")["rounds"][0]
    assert (row["assigned"], row["counting"]) == (3, 3), row


def test_papers_of_a_closed_round_rest_on_its_close(scene):
    office, _ = called(scene, "rests", {"panels": [{"id": "all", "per_entry": 2}]}, [("J-1", "all"), ("J-2", "all")])
    sent_out(scene, office, "rests")
    first, second = (judged(scene, "rests", judge, ALL_SIX) for judge in ("J-1", "J-2"))
    office.run("merge", first)
    office.run("close", "S", "--reason", "the day has come")
    office.run("merge", second)  # late: no part of the result
    assert "1 judge returned 3 of the 6 sheets that were asked for (50.0%)" in methods(office, scene)
    office.run("aside", "S", "J-1", "--reason", "not to be counted")  # the close rests on it all the same
    told = methods(office, scene)
    assert "1 judge returned 3 of the 6 sheets that were asked for (50.0%)" in told and "set aside" not in told, told
    office.run("close", "S", "--reason", "without J-1")
    told = methods(office, scene)
    assert "1 judge returned 3 of the 6" in told and "3 sheets of judge J-1 in main were set aside here" in told, told


def test_a_ballot_goes_in_once_its_invitation_is_here_by_whatever_way(scene):
    office, _ = called(scene, "held", {"panels": [{"id": "all", "per_entry": 1}]}, [("J-1", "all")])
    office.run("assign", "S", "--seed", "1")
    other = job.Home(scene.path("held-other"))
    shutil.copytree(office.path, other.path)
    office.run("package", "S", "--out", scene.path("held-out"))
    ballot = judged(scene, "held", "J-1", ALL_SIX)
    assert other.run("merge", ballot)["files"][0]["outcome"] == "pending"
    assert os.path.basename(ballot) in said(other, "close", "S", "--reason", "the day has come")
    later = job.Home(scene.path("held-later"))
    shutil.copytree(other.path, later.path)
    # an invitation of its own says the same, and asks for no file again
    other.run("package", "S", "--out", scene.path("held-own"))
    assert other.run("findings", "S")["held"] == [] and len(other.run("sheets", "list", "S")["sheets"]) == 3
    # nor does it matter which comes first
    office.run("call", "export", "S", scene.path("held.palmcall"))
    later.run("merge", scene.path("held.palmcall"))
    assert later.run("findings", "S")["held"] == [] and len(later.run("sheets", "list", "S")["sheets"]) == 3


def test_every_judge_has_a_file_of_their_own_whatever_the_code(scene):
    codes = ("甲1", "乙1", "丙1", "J/1", "J:1", "J_1", "J-1")
    office, _ = called(scene, "names", {"panels": [{"id": "all", "per_entry": 1}]}, [(code, "all") for code in codes])
    office.run("assign", "S", "--seed", "1", "--per-entry", "7")
    packages = [p["files"][0]["file"] for p in office.run("package", "S", "--out", scene.path("names-out"))["packages"]]
    assert len({name.lower() for name in packages}) == 7 and all(os.path.exists(name) for name in packages), packages
    assert any("S-jia" in name for name in packages), packages  # 甲, as it is spoken
    assert {name for name in packages if name.isascii()} == set(packages) and packages.count(scene.path("names-out", "S-J-1-main-1.palmpack")) == 1, packages
    office.run("forms", "S", "--out", scene.path("names-forms"))
    assert len(os.listdir(scene.path("names-forms"))) == 7, os.listdir(scene.path("names-forms"))


def test_every_file_of_a_folder_has_its_verdict(scene):
    office, _ = called(scene, "inbox", {"panels": [{"id": "all", "per_entry": 1}]}, [("J-1", "all")])
    office.run("assign", "S", "--seed", "1")
    office.run("package", "S", "--out", scene.path("inbox-out"))
    home = job.Home(scene.path("inbox-judge"))
    home.run("open", scene.path("inbox-out", "S-J-1-main-1.palmpack"))
    home.run("score", "S", "E-1", "worth=6")
    home.run("ballot", "S", "--out", scene.path("whole.palmballot"))
    with open(scene.path("whole.palmballot"), "rb") as file:
        whole = file.read()
    inbox = scene.path("inbox-files")
    os.mkdir(inbox)
    made = {"cut.palmballot": whole[:len(whole) // 2], "footer.palmballot": whole + b"-- sent by mail", "headless.palmballot": whole[40:],
            "good.palmballot": whole, "photo.jpg": b"no file of ours"}
    for name, content in made.items():
        with open(os.path.join(inbox, name), "wb") as file:
            file.write(content)
    shutil.copy(scene.path("inbox-out", "S-J-1-main-1.palmpack"), inbox)
    done = subprocess.run([job.CLI, "--home", office.path, "--json", "merge", inbox], capture_output=True, text=True)
    told = json.loads(done.stdout)
    assert done.returncode == 1 and told["merged"] == 1 and told["refused_files"] == 4, told
    codes = {os.path.basename(f["file"]): f["code"] for f in told["refused"]}
    assert codes == {"cut.palmballot": "CUT_OFF", "footer.palmballot": "EXTRA_BYTES", "headless.palmballot": "NOT_OURS",
                     "S-J-1-main-1.palmpack": "WRONG_KIND"}, codes
    done = subprocess.run([job.CLI, "--home", office.path, "merge", inbox], capture_output=True, text=True)
    assert "1 other file of the folder was left alone" in done.stdout, done.stdout


def test_one_entry_without_a_judge_keeps_none_from_the_others(scene):
    office, _ = called(scene, "alone", {"panels": [{"id": "all", "per_entry": 2, "quorum": 2}]},
                       [("J-1", "all"), ("J-2", "all"), ("J-3", "all"), ("J-4", "all")])
    office.run("assign", "S", "--seed", "1")
    for judge in ("J-1", "J-2", "J-3"):
        office.run("judges", "conflict", "S", judge, "E-2", "--reason", "kin")
    done = office.run("assign", "S", "--drop", "J-4", "--reason", "ill")
    assert [s["entry"] for s in done["short"]] == ["E-2"] and done["proofs"], done
    asked = lambda entry: len([j for j in office.run("assign", "list", "S", "--entry", entry)["judges"]])
    assert (asked("E-1"), asked("E-2"), asked("E-3")) == (2, 0, 2)
    back = office.run("assign", "S", "--bring-back", "J-4")  # one of the two judgings that E-2 lacks
    assert [(s["entry"], s["judges"], s["asked"]) for s in back["short"]] == [("E-2", 1, 2)] and asked("E-2") == 1, back


def test_a_check_asks_why_something_does_not_pass(scene):
    office = job.Home(scene.path("check"))
    with open(scene.path("check.json"), "w") as file:
        json.dump({"version": 1, "rounds": [{"id": "main", "kind": "check", "items": ["topic", "consent"]}]}, file)
    with open(scene.path("check-entries.csv"), "w") as file:
        file.write("code,title,text\n" + "".join("E-%d,T%d,A text.\n" % (n, n) for n in range(1, 5)))
    with open(scene.path("check-judges.csv"), "w") as file:
        file.write("code,name\nJ-1,Ada\n")
    office.run("call", "new", "--rules", scene.path("check.json"), "--title", "Check", "--code", "CK")
    office.run("entries", "import", "CK", scene.path("check-entries.csv"))
    office.run("judges", "import", "CK", scene.path("check-judges.csv"))
    office.run("call", "freeze", "CK", "--round", "main")
    office.run("assign", "CK", "--seed", "1")
    office.run("package", "CK", "--out", scene.path("check-out"))
    home = job.Home(scene.path("check-judge"))
    home.run("open", scene.path("check-out", "CK-J-1-main-1.palmpack"))
    home.run("score", "CK", "E-1", "topic=1", "consent=1")
    home.run("score", "CK", "E-2", "topic=0", "consent=1")
    home.run("score", "CK", "E-3", "topic=1", "consent=2", "--comment", "No form was sent.")
    home.run("score", "CK", "E-4", "topic=0", "consent=1", "--note-to-entrant", "It is about another theme.")
    assert home.run("ballot", "check", "CK")["unexplained"] == ["E-2"]
    home.run("score", "CK", "E-2", "topic=0", "consent=1", "--comment", "Another theme.")
    assert home.run("ballot", "check", "CK")["unexplained"] == []


def test_who_could_not_judge_has_not_checked(scene):
    office = job.Home(scene.path("fewer"))
    with open(scene.path("fewer.json"), "w") as file:
        json.dump({"version": 1, "rounds": [{"id": "main", "kind": "check", "items": ["topic"],
                                             "panels": [{"id": "all", "per_entry": 2, "quorum": 2, "strata": ["law", "care"]}]}]}, file)
    with open(scene.path("fewer-entries.csv"), "w") as file:
        file.write("code,title,text\n" + "".join("E-%d,T%d,A text.\n" % (n, n) for n in range(1, 4)))
    with open(scene.path("fewer-judges.csv"), "w") as file:
        file.write("code,name,stratum\nJ-1,Ada,law\nJ-2,Ben,care\n")
    office.run("call", "new", "--rules", scene.path("fewer.json"), "--title", "Check", "--code", "CK")
    office.run("entries", "import", "CK", scene.path("fewer-entries.csv"))
    office.run("judges", "import", "CK", scene.path("fewer-judges.csv"))
    office.run("call", "freeze", "CK", "--round", "main")
    office.run("assign", "CK", "--seed", "1")
    office.run("package", "CK", "--out", scene.path("fewer-out"))
    for judge, unable in (("J-1", ("E-1", "E-3")), ("J-2", ("E-3",))):
        home = job.Home(scene.path("fewer-" + judge))
        home.run("open", scene.path("fewer-out", "CK-%s-main-1.palmpack" % judge))
        for entry in ("E-1", "E-2", "E-3"):
            home.run("score", "CK", entry, *(("--cannot-judge", "expertise") if entry in unable else ("topic=1",)))
        home.run("ballot", "CK", "--out", scene.path("fewer" + judge), "--final")
        office.run("merge", scene.path("fewer" + judge))
    told = said(office, "rank", "CK")
    assert "1 entry passes main with fewer sheets than its quorum asks for: E-1." in told, told
    assert "E-1 has no sheet from law in panel all." in told and "E-2 has no sheet" not in told, told
    office.run("report", "CK", "--kind", "methods", "--out", scene.path("fewer.txt"))
    with open(scene.path("fewer.txt"), encoding="utf-8") as file:
        told = file.read()
    assert "1 was in this round and has no sheet that counts. 2 entries were checked in the round" in told, told


def test_who_stops_hands_on_what_is_left(scene):
    office, _ = called(scene, "stop", {"panels": [{"id": "all", "per_entry": 2, "quorum": 2}]}, [("J-1", "all"), ("J-2", "all"), ("J-3", "all")])
    office.run("assign", "S", "--seed", "1")
    office.run("package", "S", "--out", scene.path("stop-out"))
    seats = {one["judge"]: [e["entry"] for e in one["entries"]] for one in office.run("assign", "list", "S")["judges"]}
    who = "J-1"
    home = job.Home(scene.path("stop-home"))
    home.run("open", scene.path("stop-out", "S-%s-main-1.palmpack" % who))
    home.run("score", "S", seats[who][0], "worth=4")
    home.run("ballot", "S", "--out", scene.path("stop.palmballot"), "--stopping")
    office.run("merge", scene.path("stop.palmballot"))
    left = seats[who][1:]
    short = [f for f in office.run("findings", "S")["findings"] if f["code"] == "TOO_FEW_JUDGES"]
    assert sorted(f["label"].split(":")[2] for f in short) == sorted(left), (short, left)
    plan = office.run("assign", "S", "--top-up")
    assert sorted(e for _, e in plan["on"]) == sorted(left) and plan["taken_off"] == [who], plan
    assert not [f for f in office.run("findings", "S")["findings"] if f["code"] == "TOO_FEW_JUDGES"]
    # Who was brought back is asked again.
    office.run("assign", "S", "--bring-back", who)
    assert office.run("assign", "S", "--per-entry", "3", "--top-up", "--dry-run")["taken_off"] == []


def test_the_right_file_counts_after_a_wrong_one(scene):
    office, _ = called(scene, "wrong", {"panels": [{"id": "all", "per_entry": 1}]}, [("J-1", "all")])
    office.run("assign", "S", "--seed", "1")
    office.run("package", "S", "--out", scene.path("wrong-out"))
    home = job.Home(scene.path("wrong-home"))
    home.run("open", scene.path("wrong-out", "S-J-1-main-1.palmpack"))
    for name, value in (("first", 9), ("second", 3)):
        for entry in ("E-1", "E-2", "E-3"):
            home.run("score", "S", entry, "worth=%d" % value)
        home.run("ballot", "S", "--out", scene.path(name + ".palmballot"), "--final")
    office.run("merge", scene.path("first.palmballot"))
    first = subprocess.run(["b2sum", "-l", "256", scene.path("first.palmballot")], capture_output=True, text=True).stdout.split()[0]
    office.run("aside", "S", first[:16], "--reason", "the wrong file")
    office.run("merge", scene.path("second.palmballot"))
    assert [e["score"] for e in office.run("rank", "S")["entries"]] == ["3"] * 3, office.run("rank", "S")["entries"]


def test_a_blank_place_beside_another_is_no_place(scene):
    office = job.Home(scene.path("seats"))
    rounds = [{"id": "crowd", "criteria": [{"id": "a"}], "panels": [{"id": "crowd", "per_entry": 1}]},
              {"id": "expert", "criteria": [{"id": "a"}], "panels": [{"id": "expert", "per_entry": 1}]}]
    with open(scene.path("seats.json"), "w") as file:
        json.dump({"version": 1, "rounds": rounds}, file)
    with open(scene.path("seats.csv"), "w") as file:
        file.write("code,name,panel_crowd,panel_expert\nV-1,Vi,crowd,\nX-1,Xi,,expert\nB-1,Bo,crowd,expert\nN-1,No,,\n")
    office.run("call", "new", "--rules", scene.path("seats.json"), "--title", "Seats", "--code", "SE")
    office.run("judges", "import", "SE", scene.path("seats.csv"))
    for round_id, seated in (("crowd", {"V-1", "B-1", "N-1"}), ("expert", {"X-1", "B-1", "N-1"})):
        listed = office.run("judges", "list", "SE", "--round", round_id)["judges"]
        assert {one["judge"] for one in listed if one["panel"]} == seated, (round_id, listed)


def test_an_entry_that_changed_its_division_is_analysed_as_it_is_ranked(scene):
    office = job.Home(scene.path("div"))

    def table(name, rows):
        with open(scene.path(name), "w") as file:
            file.write("\n".join(",".join(row) for row in rows) + "\n")
        return scene.path(name)
    rounds = [{"id": "one", "criteria": [{"id": "a"}]}, {"id": "two", "criteria": [{"id": "a"}], "carry": {"from": "one", "share": "0.4"}}]
    rules = scene.path("div.json")
    with open(rules, "w") as file:
        json.dump({"version": 1, "divisions": ["text", "video"], "rounds": rounds}, file)
    office.run("call", "new", "--rules", rules, "--title", "Div", "--code", "DV")
    office.run("entries", "import", "DV", table("de.csv", [["code", "title", "text", "division"]] + [
        ["E-%d" % n, "T%d" % n, "text %d" % n, ["text", "video"][n % 2]] for n in range(1, 5)]))
    office.run("judges", "import", "DV", table("dj.csv", [["code", "name"], ["J-1", "Ada Ola"]]))
    for round_id, scores in (("one", (3, 5, 8, 6)), ("two", (4, 7, 2, 9))):
        if round_id == "two":
            office.run("close", "DV", "--round", "one", "--reason", "done")
            office.run("advance", "DV", "--from", "one", "--to", "two")
        office.run("call", "freeze", "DV", "--round", round_id)
        office.run("assign", "DV", "--round", round_id, "--seed", "1")
        sheets = table("ds.csv", [["entry", "a"]] + [["E-%d" % (n + 1), str(v)] for n, v in enumerate(scores)])
        office.run("sheets", "import", "DV", sheets, "--judge", "J-1", "--round", round_id, "--source", "paper", "--once")
    office.run("entries", "set", "DV", "E-3", "division=text")
    ranked = {e["entry"]: (e["division"], e["score"], e["rank"]) for e in office.run("rank", "DV", "--round", "two")["entries"]}
    for what in ("scores", "entries"):
        office.run("export", "DV", "--what", what, "--round", "two", "--out", scene.path("x%s.csv" % what))
    told = office.run("analyse", scene.path("xscores.csv"), "--rules", rules, "--entries", scene.path("xentries.csv"), "--round", "two")
    assert {e["entry"]: (e["division"], e["score"], e["rank"]) for e in told["entries"]} == ranked, (told["entries"], ranked)


def test_a_tie_asks_for_the_committee_until_it_has_spoken(scene):
    office, score = called(scene, "tie", {"panels": [{"id": "all", "per_entry": 1}], "ties": ["committee"]}, [("J-1", "all")])
    office.run("assign", "S", "--seed", "1")
    score({"J-1": {"E-1": 5, "E-2": 5, "E-3": 9}})

    def tied():
        return [f["entry"] for f in office.run("findings", "S")["result_findings"] if f["code"] == "TIE_FOR_COMMITTEE"]
    assert tied() == ["E-1", "E-2"], tied()
    office.run("close", "S", "--reason", "done")
    office.run("decide", "S", "E-1", "joint", "--place", "2", "--reason", "level")
    assert tied() == ["E-2"], tied()
    # What was recorded by mistake is taken back, with a reason, and the minutes tell both.
    office.refused("NOTHING_TO_DO", "undecide", "S", "E-2", "--reason", "x")
    office.run("undecide", "S", "E-1", "--reason", "recorded too early")
    assert tied() == ["E-1", "E-2"], tied()
    assert [(d["entry"], d["outcome"], d["taken_back"]) for d in office.run("decisions", "S")["decisions"]] == [("E-1", "", True)]
    assert "taken back" in said(office, "decisions", "S")
    office.refused("NOTHING_TO_DO", "undecide", "S", "E-1", "--reason", "x")
    office.run("decide", "S", "E-1", "commended", "--reason", "after all")
    office.run("decide", "S", "E-1", "joint", "--place", "2", "--reason", "level again")
    office.run("report", "S", "--kind", "minutes", "--out", scene.path("minutes.txt"))
    with open(scene.path("minutes.txt"), encoding="utf-8") as file:
        minutes = file.read()
    for words in ("level)", "recorded too early", "after all). Replaced by a later decision."):
        assert words in minutes, (words, minutes)


def test_a_limit_by_what_no_entry_has_is_told(scene):
    office, score = called(scene, "limits", {"panels": [{"id": "all", "per_entry": 1}],
                                             "cut": {"top": 2, "caps": [{"by": "district", "most": 1}, {"by": "age_band", "most": 1}]}}, [("J-1", "all")])
    office.run("assign", "S", "--seed", "1")
    score({"J-1": {"E-1": 5, "E-2": 6, "E-3": 9}})
    absent = [f["by"] for f in office.run("findings", "S")["result_findings"] if f["code"] == "ATTRIBUTE_ABSENT"]
    assert absent == ["district"], absent


def test_a_proof_names_the_stratum_that_is_short(scene):
    office, _ = called(scene, "strata", {"panels": [{"id": "all", "per_entry": 2, "strata": ["clinic", "school"]}]}, [("J-1", "all"), ("J-2", "all")])
    office.run("judges", "set", "S", "J-1", "stratum=school")
    office.run("judges", "set", "S", "J-2", "stratum=school")
    refused = office.refused("ASSIGNMENT_IMPOSSIBLE", "assign", "S", "--seed", "1")
    proof = refused["proofs"][0]
    assert proof["panel"] == "all" and proof["claims"][0]["strata"] == ["clinic"], refused
    done = subprocess.run([job.CLI, "--home", office.path, "assign", "S", "--seed", "1"], capture_output=True, text=True)
    assert "those missing are of: clinic" in done.stdout + done.stderr, done


def test_a_stratum_without_a_judge_keeps_none_from_the_others(scene):
    office, _ = called(scene, "short", {"panels": [{"id": "all", "per_entry": 2, "strata": ["clinic", "school"]}]},
                       [(j, "all") for j in ("J-1", "J-2", "J-3", "J-4", "J-5")])
    for judge, stratum in zip(("J-1", "J-2", "J-3", "J-4", "J-5"), ("clinic", "clinic", "school", "school", "school")):
        office.run("judges", "set", "S", judge, "stratum=" + stratum)
    office.run("judges", "conflict", "S", "J-1", "E-2", "--reason", "kin")
    office.run("assign", "S", "--seed", "1")
    done = office.run("assign", "S", "--drop", "J-2", "--reason", "burnout until March")
    office.run("package", "S", "--out", scene.path("short-out"))  # nobody else's business
    assert not any(b"burnout" in open(scene.path("short-out", name), "rb").read() for name in os.listdir(scene.path("short-out")))
    assert (done["short"], [(s["entry"], s["stratum"]) for s in done["without"]]) == ([], [("E-2", "clinic")]), done
    on = lambda entry: {j["judge"] for j in office.run("assign", "list", "S", "--entry", entry)["judges"]}
    assert "J-1" in on("E-1") & on("E-3") and len(on("E-2")) == 2 and "J-1" not in on("E-2")
    before = len(on("E-3"))
    assert not office.run("assign", "S", "--more", "E-3")["off"]  # what E-2 lacks is another matter
    assert (len(on("E-3")), len(on("E-2"))) == (before + 1, 2)


def test_what_a_corrected_panel_does_not_ask_for_is_in_no_total(scene):
    panels = [{"id": "lay", "per_entry": 1, "quorum": 1, "criteria": ["worth", "reach"]},
              {"id": "expert", "per_entry": 1, "quorum": 1, "criteria": ["worth", "cost"]}]
    for name, incomplete, verdicts in (("moved", "drop_sheet", {"incomplete"}), ("answers", "use_answered", {"counts"})):
        rules = {"criteria": [{"id": c} for c in ("worth", "reach", "cost")], "panels": panels, "sheet": {"incomplete": incomplete}}
        office, _ = called(scene, name, rules, [("J-1", "lay"), ("J-2", "expert")])
        sent_out(scene, office, name)
        office.run("merge", judged(scene, name, "J-1", {e: "worth=6 reach=4" for e in ALL_SIX}))
        office.run("merge", judged(scene, name, "J-2", {e: "worth=6 cost=4" for e in ALL_SIX}))
        office.run("judges", "set", "S", "J-1", "panel=expert")
        listed = office.run("sheets", "list", "S")["sheets"]
        assert {s["verdict"] for s in listed if s["judge"] == "J-1"} == verdicts, listed
        counting = sum(s["verdict"] == "counts" for s in listed)
        assert office.run("call", "show", "S")["rounds"][0]["counting"] == counting
        ranked = office.run("rank", "S")["entries"]
        assert sum(r["n"] for r in ranked) == counting, ranked
    office.run("judges", "set", "S", "J-1", "panel=")
    assert "Sheets of judge J-1 in main do not count" in said(office, "rank", "S")


def test_a_decision_rests_on_the_round_it_names(scene):
    office, score = called(scene, "after", {"panels": [{"id": "all", "per_entry": 1}]}, [("J-1", "all")])
    office.run("assign", "S", "--seed", "1")
    score({"J-1": {"E-1": 5, "E-2": 6, "E-3": 9}})
    office.refused("NOT_CLOSED", "decide", "S", "E-1", "winner", "--reason", "best")
    office.run("close", "S", "--reason", "done")
    with open(scene.path("after.json")) as file:
        rules = json.load(file)
    second = dict(rules["rounds"][0], id="second")
    with open(scene.path("two.json"), "w") as file:
        json.dump(dict(rules, rounds=rules["rounds"] + [second]), file)
    office.run("call", "rules", "S", "--set", scene.path("two.json"))
    office.run("judges", "set", "S", "J-1", "panel_second=all")
    assert office.run("decide", "S", "E-3", "winner", "--reason", "best")["round"] == "main"
    assert "This is about round main" in said(office, "export", "S", "--what", "ranking", "--out", scene.path("r.csv"))
    office.run("call", "freeze", "S", "--round", "second")
    office.run("advance", "S", "--from", "main")
    office.run("assign", "S", "--seed", "2")
    office.refused("NOT_CLOSED", "decide", "S", "E-2", "winner", "--reason", "best")
    # Whoever judges in two rounds hears which one is meant, and what of the other is unsent.
    home = job.Home(scene.path("after-J-1"))
    home.run("score", "S", "E-1", "worth=7")
    office.run("package", "S", "--round", "second", "--out", scene.path("after-second"))
    home.run("open", scene.path("after-second", "S-J-1-second-1.palmpack"))
    assert home.run("score", "S", "E-1", "worth=2")["round"] == "second"
    for words in (("ballot", "check", "S"), ("score", "list", "S"), ("ballot", "S", "--out", scene.path("second.palmballot"))):
        told = said(home, *words)
        assert "This is about round second" in told and "1 sheet of round main is in no ballot" in told, (words, told)


def test_a_form_of_a_second_look_opens_with_the_first(scene):
    office, score = called(scene, "again", {"panels": [{"id": "all", "per_entry": 1}]}, [("J-1", "all")])
    office.run("assign", "S", "--seed", "1")
    score({"J-1": {"E-1": 5, "E-2": 6}})
    office.run("close", "S", "--reason", "done", "--waive", "MISSING_SHEETS")
    with open(scene.path("again.json")) as file:
        rules = json.load(file)
    rules["rounds"].append(dict(rules["rounds"][0], id="second", start_from="main"))
    with open(scene.path("again2.json"), "w") as file:
        json.dump(rules, file)
    office.run("call", "rules", "S", "--set", scene.path("again2.json"))
    office.run("judges", "set", "S", "J-1", "panel_second=all")
    office.run("advance", "S", "--from", "main")
    office.run("call", "freeze", "S", "--round", "second")
    office.run("assign", "S", "--round", "second", "--seed", "2")
    (form,) = office.run("forms", "S", "--round", "second", "--out", scene.path("again-forms"))["forms"]
    told = office.run("sheets", "import", "S", form["file"], "--judge", "J-1", "--round", "second", "--source", "form")
    assert told["taken"] == 2 and told["round"] == "second", told
    given = {s["entry"]: s["values"] for s in office.run("sheets", "list", "S", "--round", "second")["sheets"]}
    assert {e: v["worth"] for e, v in given.items()} == {"E-1": "5", "E-2": "6"}, given
    # What the judge changed in this round stays, also where a second form comes back untouched.
    with open(scene.path("changed.csv"), "w") as file:
        file.write("entry,worth\nE-1,2\n")
    office.run("sheets", "import", "S", scene.path("changed.csv"), "--judge", "J-1", "--round", "second", "--source", "paper", "--once")
    (form,) = office.run("forms", "S", "--round", "second", "--out", scene.path("again-forms2"))["forms"]
    told = office.run("sheets", "import", "S", form["file"], "--judge", "J-1", "--round", "second", "--source", "form")
    assert told["taken"] == 0 and not told["replaced"], told


def test_who_steps_aside_on_paper_declares_a_conflict(scene):
    office, score = called(scene, "aside", {"panels": [{"id": "all", "per_entry": 2, "quorum": 1}]}, [("J-1", "all"), ("J-2", "all")])
    office.run("assign", "S", "--seed", "1")
    with open(scene.path("aside.csv"), "w") as file:
        file.write("entry,worth,state,kind\nE-1,,recused,family\nE-2,6,,\n")
    office.run("sheets", "import", "S", scene.path("aside.csv"), "--judge", "J-1", "--source", "paper", "--once")
    (open_one,) = [f for f in office.run("findings", "S")["findings"] if f["code"] == "CONFLICT_OPEN"]
    assert open_one["label"] == "CONFLICT_OPEN:J-1:E-1", open_one
    # What a slip of the pen had declared goes with it; what was meant can be declared again.
    for row, conflicts in (("E-1,7,,", []), ("E-1,,recused,family", ["CONFLICT_OPEN:J-1:E-1"])):
        with open(scene.path("slip.csv"), "w") as file:
            file.write("entry,worth,state,kind\n%s\n" % row)
        office.run("sheets", "import", "S", scene.path("slip.csv"), "--judge", "J-1", "--source", "paper", "--once", "--again")
        assert [f["label"] for f in office.run("findings", "S")["findings"] if f["code"] == "CONFLICT_OPEN"] == conflicts, row
    score({"J-2": {"E-1": 4, "E-2": 5}})
    for judge in ("J-1", "J-2"):  # from paper, and from a laptop
        office.run("aside", "S", judge, "--reason", "sold the scores")
        assert "of judge %s in main" % judge in said(office, "findings", "S")
        office.refused("NOTHING_TO_DO", "aside", "S", judge, "--reason", "once more")
    assert "yes" not in said(office, "sheets", "list", "S")
    # What the same laptop sends later goes along when that is said again, and nothing comes back.
    home = job.Home(scene.path("aside-J-2"))
    home.run("score", "S", "E-1", "worth=9")
    home.run("ballot", "S", "--out", scene.path("later.palmballot"))
    office.run("merge", scene.path("later.palmballot"))
    office.run("aside", "S", "J-2", "--reason", "and again")
    assert "yes" not in said(office, "sheets", "list", "S")
    # What is typed again, word for word, counts again, be it after an aside or after nothing was to stand.
    told = office.run("sheets", "import", "S", scene.path("aside.csv"), "--judge", "J-1", "--source", "paper", "--once")
    assert told["taken"] == 2, told
    office.run("resolve", "S", "J-1:E-2:main", "--exclude", "--reason", "typed under the wrong judge")
    told = office.run("sheets", "import", "S", scene.path("aside.csv"), "--judge", "J-1", "--source", "paper", "--once", "--again")
    back = [s["counts"] for s in office.run("sheets", "list", "S")["sheets"] if (s["entry"], s["judge"]) == ("E-2", "J-1")]
    assert any(back), (told, back)
    for words in (["findings", "S"], ["judges", "list", "S"], ["rank", "S"]):
        assert "of judge J-2 in main" in said(office, *words), words


def test_limits_changed_while_paper_comes_in_are_told(scene):
    office, _ = called(scene, "paper", {"panels": [{"id": "all", "per_entry": 1}], "cut": {"top": 1}}, [("J-1", "all")])
    office.run("assign", "S", "--seed", "1")
    with open(scene.path("paper.csv"), "w") as file:
        file.write("entry,worth\nE-1,5\nE-2,6\nE-3,9\n")
    office.run("sheets", "import", "S", scene.path("paper.csv"), "--judge", "J-1", "--source", "paper", "--once")
    assert "were changed" not in said(office, "rank", "S")
    with open(scene.path("paper.json")) as file:
        rules = json.load(file)
    rules["rounds"][0]["cut"] = {"top": 2}
    with open(scene.path("paper2.json"), "w") as file:
        json.dump(rules, file)
    office.run("call", "rules", "S", "--set", scene.path("paper2.json"))
    assert "were changed after it was frozen" in said(office, "rank", "S")
    office.run("report", "S", "--kind", "methods", "--out", scene.path("paper.txt"))
    with open(scene.path("paper.txt"), encoding="utf-8") as file:
        words = file.read()
    assert "were changed after that" in words and "rules were frozen before scoring" not in words, words
    # A close under other rules rests on scores: then it is known.
    office.run("close", "S", "--reason", "two of them")
    rules["rounds"][0]["cut"] = {"top": 3}
    with open(scene.path("paper3.json"), "w") as file:
        json.dump(rules, file)
    office.run("call", "rules", "S", "--set", scene.path("paper3.json"))
    office.run("close", "S", "--reason", "three after all")
    assert "were changed after scoring began" in said(office, "rank", "S")


def test_an_answer_after_the_close_is_a_change(scene):
    office, score = called(scene, "answer", {"panels": [{"id": "all", "per_entry": 2, "quorum": 1}]}, [("J-1", "all"), ("J-2", "all")])
    office.run("assign", "S", "--seed", "1")
    score({"J-1": {"E-1": 5, "E-2": 6, "E-3": 8}})
    office.run("assign", "S", "--drop", "J-2", "--reason", "ill")
    home = job.Home(scene.path("answer-J-2"))
    home.run("open", scene.path("answer-out", "S-J-2-main-1.palmpack"))
    for entry, value in (("E-1", 9), ("E-2", 1), ("E-3", 1)):
        home.run("score", "S", entry, "worth=%d" % value)
    home.run("ballot", "S", "--out", scene.path("answer.palmballot"), "--final")
    office.run("merge", scene.path("answer.palmballot"))
    office.run("settle", "S", "TAKEN_BACK:J-2:main", "--answer", "counted", "--reason", "came in time")
    office.run("close", "S", "--reason", "done")
    assert "CHANGED_AFTER_CLOSE" not in json.dumps(office.run("findings", "S")["findings"])
    office.run("settle", "S", "TAKEN_BACK:J-2:main", "--answer", "not_counted", "--reason", "related")
    changed = [f for f in office.run("findings", "S")["findings"] if f["code"] == "CHANGED_AFTER_CLOSE"]
    assert len(changed) == 3, changed
    told = said(office, "findings", "S")
    assert all("J-2" in line for line in told.splitlines() if "after main was closed" in line), told
    assert "changed since" in said(office, "call", "show", "S"), told


def test_panels_side_by_side_have_a_rank_each(scene):
    office, score = called(scene, "sides", {"panels": [{"id": "crowd", "per_entry": 1}, {"id": "expert", "per_entry": 1}],
                                            "panels_combine": "side_by_side"}, [("J-1", "crowd"), ("J-2", "expert")])
    office.run("assign", "S", "--seed", "1")
    score({"J-1": {"E-1": 2, "E-2": 5, "E-3": 9}, "J-2": {"E-1": 8, "E-2": 5, "E-3": 1}})
    words = said(office, "rank", "S")
    assert "1 (9.00)" in words and "3 (1.00)" in words, words
    office.run("export", "S", "--what", "ranking", "--out", scene.path("sides.csv"))
    rows = {row["entry"]: row for row in job.read_csv(scene.path("sides.csv"))}
    assert [(rows[e]["rank_crowd"], rows[e]["value_crowd"], rows[e]["rank_expert"]) for e in ("E-1", "E-2", "E-3")] == [
        ("3", "2", "1"), ("2", "5", "2"), ("1", "9", "3")], rows
    office.run("report", "S", "--kind", "report", "--out", scene.path("sides.html"))
    with open(scene.path("sides.html"), encoding="utf-8") as file:
        assert "1 (9.00)" in file.read()


def test_what_looks_like_a_formula_comes_back_as_it_was(scene):
    office, score = called(scene, "plus", {"panels": [{"id": "all", "per_entry": 2, "quorum": 1}],
                                           "cut": {"top": 1, "floors": [{"by": "age_band", "value": "+65", "least": 1}]}},
                           [("J-1", "all"), ("J-2", "all")])
    office.run("assign", "S", "--seed", "1")
    score({"J-1": {"E-1": 9, "E-2": 5, "E-3": 1}, "J-2": {"E-1": 8, "E-2": 5, "E-3": 1}})
    for what in ("scores", "entries"):
        office.run("export", "S", "--what", what, "--out", scene.path("plus-%s.csv" % what))
    cuts = {e["entry"]: e["cut"] for e in office.run("rank", "S")["entries"]}
    assert cuts == {"E-1": "out", "E-2": "out", "E-3": "raised"}, cuts
    told = office.run("analyse", scene.path("plus-scores.csv"), "--rules", scene.path("plus.json"), "--entries", scene.path("plus-entries.csv"))
    assert {e["entry"]: e["cut"] for e in told["entries"]} == cuts, told
    # What a judge wrote comes back in the same words.
    judge = job.Home(scene.path("plus-J-1"))
    note = "- clear text\n- figures missing"
    judge.run("score", "S", "E-1", "--note-to-entrant", note)
    judge.run("score", "export", "S", "--out", scene.path("own.csv"))
    before = judge.run("score", "list", "S")
    judge.run("score", "import", "S", scene.path("own.csv"))
    assert judge.run("score", "list", "S") == before


if __name__ == "__main__":
    sys.exit(job.main(globals()))
