#!/usr/bin/env python3
"""What somebody meets who runs a call by hand, in its middle: names that steer the terminal, the round that is meant, late
changes, files that come later.

    test_by_hand.py PALMARES_CLI SOURCE_DIR
"""
import contextlib
import json
import os
import sqlite3
import subprocess
import sys

import test_main_job as job
from test_main_job import JUDGES, SAMPLE, Home
from test_refusals import plain, refused, write

DIRECTION = "\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"


# ---------------------------------------------------------------------------------------------------------- the tests

def test_marks_of_direction_are_named(scene):
    """A table from a stranger turns no line round, in no language; the sentences of a mirrored language keep their own."""
    table = write(scene, "t.csv", "judge,entry,score\n" + "".join("J%s1,E%s%d,5\n" % (c, c, n) for n, c in enumerate(DIRECTION)))
    for lang in ("en", "ar"):
        exit_code, lines, _ = plain(scene.office, "--lang", lang, "analyse", table)
        shown = "\n".join(lines)
        assert exit_code == 0 and not [c for c in DIRECTION if c in shown], (lang, shown)
        for n, c in enumerate(DIRECTION):
            assert "E<U+%04X>%d" % (ord(c), n) in shown, (lang, c)
    missing = scene.path("a\u2066b\u2069\u202e\u2069c.csv")
    assert plain(scene.office, "analyse", missing)[2][0].count("<U+") == 4
    told = plain(scene.office, "--lang", "ar", "analyse", missing)[2][0]
    assert "<U+202E><U+2069>c" in told or "<U+202E>\u2069<U+" in told or told.count("<U+") >= 1, told
    assert told.count("\u2066") + told.count("\u2068") == told.count("\u2069") and "\u202e" not in told, told


def test_control_characters_are_no_part_of_a_name(scene):
    """As in an import: refused with line, column and the name, which is shown without doing anything."""
    zero = write(scene, "z.csv", "judge,entry,criterion,division,score\nJ1,E1,c,d,5\nJ\0x,E,c,d,5\n")
    assert refused(scene, "BAD_ENCODING", "analyse", zero)["refused"][0]["row"] == "3"
    for column, row in (("judge", "J\x02x,E,c,d,5"), ("entry", "J,E\x1b[2J,c,d,5"), ("criterion", "J,E,c\x7f,d,5"), ("division", "J,E,c,d\x01,5")):
        table = write(scene, "t.csv", "judge,entry,criterion,division,score\nJ1,E1,c,d,5\n%s\n" % row)
        told = refused(scene, "BAD_VALUE", "analyse", table)
        assert [(r["row"], r["column"]) for r in told["refused"]] == [("3", column)], told
        assert "<U+" in plain(scene.office, "analyse", table)[2][0]
    entries = write(scene, "e.csv", "entry,state\nE1,in\nE\x022,in\n")
    told = refused(scene, "BAD_VALUE", "analyse", write(scene, "t.csv", "judge,entry,score\nJ1,E1,5\n"), "--entries", entries)
    assert [(r["row"], r["column"], r["file"]) for r in told["refused"]] == [("3", "entry", "entries")], told
    # A line end inside a cell is how spreadsheets keep long names.
    assert scene.office.run("analyse", write(scene, "t.csv", 'judge,entry,score\nJ1,"E\n1",5\n'))["entries"][0]["entry"] == "E\n1"


def rounds_of(*ids):
    """Rules with one round like the sample's for every id; those that begin with "check" only check."""
    sample = json.load(open(SAMPLE + "/rules.json"))
    like = sample["rounds"][0]
    rounds = []
    for name in ids:
        check = {"id": name, "kind": "check", "items": ["complete"], "panels": [{"id": "all", "quorum": 1}]}
        rounds.append(check if name.startswith("check") else dict(like, id=name))
    return dict(sample, rounds=rounds)


def set_rules(scene, rules, call="QP"):
    return scene.office.run("call", "rules", call, "--set", write(scene, "rules-set.json", json.dumps(rules)))


def rounds_in(scene, call="QP"):
    return [r["round"] for r in scene.office.run("call", "show", call)["rounds"]]


def test_the_round_at_hand_is_the_one_that_is_judged(scene):
    """A check that nobody froze stands before the round that is judged."""
    set_rules(scene, rounds_of("check", "review", "final"))
    assert rounds_in(scene) == ["check", "review", "final"]
    scene.office.run("merge", *scene.all_ballots())
    assert scene.rank()["round"] == "review"
    exit_code, lines, _ = plain(scene.office, "package", "QP", "--out", scene.path("again"))
    assert exit_code == 0 and "This is about round review; --round names another." in lines, lines
    assert scene.office.run("entries", "list", "QP")["round"] == "review"
    assert scene.office.run("close", "QP", "--reason", "all in")["round"] == "review"
    # The first that is left is not frozen: what can be shown is what was closed.
    assert scene.rank()["round"] == "review"
    told = refused(scene, "ROUND_NOT_FROZEN", "rank", "QP", "--round", "check")
    assert told["refused"][0]["round"] == "check", told
    scene.office.run("advance", "QP", "--from", "review", "--to", "final", "--with-undecided")
    scene.office.run("call", "freeze", "QP", "--round", "final")
    assert scene.rank()["round"] == "final"
    # What waits to be screened is screened where it waits.
    told = scene.office.run("entries", "withdraw", "QP", "E-001", "--reason", "asked")
    assert told["round"] in ("review", "final"), told


def test_a_cut_changed_after_the_close_says_what_it_needs(scene):
    scene.office.run("merge", *scene.all_ballots())
    scene.office.run("close", "QP", "--round", "review", "--reason", "all in")
    before = scene.rank()
    assert not [f for f in before["findings"] if f["code"] == "RULES_CHANGED"], before["findings"]
    rules = json.load(open(SAMPLE + "/rules.json"))
    rules["rounds"][0]["cut"] = {"top": 3}
    exit_code, lines, _ = plain(scene.office, "call", "rules", "QP", "--set", write(scene, "r.json", json.dumps(rules)))
    assert exit_code == 0 and any("close QP --round review --reason" in line for line in lines), lines
    after = scene.rank()
    assert after["result_digest"] == before["result_digest"], "a close no longer decides"
    assert [f["since"] for f in after["findings"] if f["code"] == "RULES_CHANGED"] == ["close"], after["findings"]
    _, lines, _ = plain(scene.office, "rank", "QP")
    assert lines[0].endswith("closed, changed since") and lines[1].endswith("close QP --round review --reason TEXT"), lines[:2]
    shown = scene.office.run("call", "show", "QP")["rounds"][0]
    assert shown["closed"] and shown["needs_new_close"], shown
    assert "closed, changed since" in "\n".join(plain(scene.office, "call", "show", "QP")[1])
    told = [f for f in scene.office.run("findings", "QP")["findings"] if f["code"] == "RULES_CHANGED"]
    assert told and told[0]["round"] == "review", told
    scene.office.run("close", "QP", "--round", "review", "--reason", "top three")
    again = scene.rank()
    assert again["result_digest"] != before["result_digest"] and again["top"] == 3
    assert [f.get("since") for f in again["findings"] if f["code"] == "RULES_CHANGED"] == [None]
    assert not scene.office.run("call", "show", "QP")["rounds"][0]["needs_new_close"]
    # What is printed says so too, with the reason.
    assert [f["reason"] for f in again["findings"] if f["code"] == "RULES_CHANGED"] == ["top three"]
    for kind in ("methods", "report"):
        scene.office.run("report", "QP", "--kind", kind, "--out", scene.path(kind + ".txt"))
        said = " ".join(open(scene.path(kind + ".txt")).read().split())
        assert "the rules were frozen before scoring" not in said, said
        assert "were changed after scoring began. The reason given: top three" in said, said


def test_a_demonstration_that_cannot_be_names_who_lacks(scene):
    told = scene.office.refused("ASSIGNMENT_IMPOSSIBLE", "demo", "--entries", "6", "--judges", "2", "--per-entry", "3", "--out", scene.path("demo"))
    proof = told["proofs"][0]
    assert proof["asked"] > proof["places"] and proof["entries"] and proof["judges"], proof
    text = told["refused"][0]["detail"]
    assert proof["entries"][0] in text and proof["judges"][0]["judge"] in text, text


def test_a_round_that_is_not_frozen_can_be_taken_out(scene):
    one, two = json.load(open(SAMPLE + "/rules.json")), rounds_of("review", "final")
    set_rules(scene, two)
    set_rules(scene, one)
    assert rounds_in(scene) == ["review"]
    assert scene.office.run("log", "QP")["commits"][-1]["act"] == "set_rules"
    bundle = scene.path("one.palmcall")
    scene.office.run("call", "export", "QP", bundle)
    other = Home(scene.path("other"))
    other.run("call", "import", bundle)
    assert [r["round"] for r in other.run("call", "show", "QP")["rounds"]] == ["review"]
    # It can come back, and go again.
    set_rules(scene, two)
    assert rounds_in(scene) == ["review", "final"]
    set_rules(scene, one)
    set_rules(scene, two)
    assert rounds_in(scene) == ["review", "final"]
    scene.office.run("verify", "QP")
    scene.office.run("call", "freeze", "QP", "--round", "final")
    told = refused(scene, "ROUND_FROZEN", "call", "rules", "QP", "--set", SAMPLE + "/rules.json")
    assert told["refused"][0]["round"] == "final", told


def test_entries_of_a_first_round_that_goes_are_in_the_next(scene):
    scene.office.run("call", "new", "--rules", write(scene, "r.json", json.dumps(rounds_of("check", "review"))), "--title", "T", "--code", "T2")
    scene.office.run("entries", "import", "T2", SAMPLE + "/entries.csv", "--attachments", SAMPLE + "/media")
    scene.office.run("entries", "withdraw", "T2", "E-002", "--reason", "asked")
    set_rules(scene, rounds_of("review"), "T2")
    listed = {e["entry"]: e["state"] for e in scene.office.run("entries", "list", "T2")["entries"]}
    assert listed["E-001"] == "in" and listed["E-002"] == "withdrawn", listed


def states_in(scene, call, round_id):
    return {e["entry"]: e["state"] for e in scene.office.run("entries", "list", call, "--round", round_id)["entries"]}


def test_a_check_put_in_front_is_not_passed_by(scene):
    """Made with the judging alone, filled, then the check is put before it: nobody is in the judging before the check."""
    office = scene.office
    office.run("call", "new", "--rules", write(scene, "r.json", json.dumps(rounds_of("review"))), "--title", "T", "--code", "T2")
    office.run("entries", "import", "T2", SAMPLE + "/entries.csv", "--attachments", SAMPLE + "/media")
    office.run("entries", "withdraw", "T2", "E-002", "--reason", "asked")
    set_rules(scene, rounds_of("check", "review"), "T2")
    check, review = states_in(scene, "T2", "check"), states_in(scene, "T2", "review")
    assert check["E-001"] == "in" and check["E-002"] == "withdrawn", check
    assert "in" not in review.values() and review["E-002"] == "withdrawn", review
    # There and back again: everybody is where they were.
    set_rules(scene, rounds_of("review"), "T2")
    assert states_in(scene, "T2", "review") == check
    set_rules(scene, rounds_of("check", "review"), "T2")
    assert states_in(scene, "T2", "check") == check and states_in(scene, "T2", "review") == review
    office.run("judges", "import", "T2", write(scene, "j.csv", "code,name\nK1,Ann\n"))
    office.run("call", "freeze", "T2", "--round", "check")
    office.run("assign", "T2", "--round", "check", "--language", "ignored")
    office.run("package", "T2", "--round", "check", "--out", scene.path("t2"))
    judge = Home(scene.path("k1"))
    judge.run("open", scene.path("t2", "T2-K1-check-1.palmpack"))
    answers = {"E-001": "1", "E-003": "0", "E-004": "2"}
    for entry, answer in answers.items():
        judge.run("score", "T2", entry, "complete=" + answer)
    judge.run("ballot", "T2", "--out", scene.path("k1.palmballot"))
    office.run("merge", scene.path("k1.palmballot"))
    office.run("close", "T2", "--round", "check", "--reason", "enough")
    told = office.run("advance", "T2", "--from", "check")
    assert told["through"] == ["E-001"] and "E-004" in told["undecided"], told
    review = states_in(scene, "T2", "review")
    assert [e for e, state in review.items() if state == "in"] == ["E-001"], review
    # Somebody puts one in by hand: without a word it is named and goes, with a reason it stays.
    office.run("entries", "reinstate", "T2", "E-003", "--round", "review")
    stray = [f for f in office.run("findings", "T2")["findings"] if f["code"] == "NOT_THROUGH"]
    assert [(f["entry"], f["round"], f["from"]) for f in stray] == [("E-003", "review", "check")], stray
    told = office.run("advance", "T2", "--from", "check")
    assert told["taken_out"] == ["E-003"] and states_in(scene, "T2", "review")["E-003"] == "ineligible", told
    office.run("entries", "reinstate", "T2", "E-003", "--round", "review", "--reason", "the form was lost by us")
    office.refused("NOTHING_TO_DO", "advance", "T2", "--from", "check")
    told = office.run("advance", "T2", "--from", "check", "--with-undecided")
    assert told["by_person"] == ["E-003"] and "E-004" in told["through"], told
    assert not [f for f in office.run("findings", "T2")["findings"] if f["code"] == "NOT_THROUGH"]


def test_a_smaller_cut_takes_out_who_fell_below_it(scene):
    office, rules = scene.office, rounds_of("review", "second")
    office.run("merge", *scene.all_ballots())
    through = {}
    for top in (3, 2, 3):
        rules["rounds"][0]["cut"] = {"top": top}
        set_rules(scene, rules)
        office.run("close", "QP", "--round", "review", "--reason", "top %d" % top)
        told = office.run("advance", "QP", "--from", "review")
        inside = sorted(e for e, state in states_in(scene, "QP", "second").items() if state == "in")
        best = sorted(e["entry"] for e in scene.office.run("rank", "QP", "--round", "review")["entries"][:top])
        assert inside == best == told["through"], (top, inside, best, told)
        assert told["taken_out"] == sorted(set(through.get(3, [])) - set(best)), told
        through[top] = best
    # Sheets of the next round are never lost: who has some stays, and is named.
    third = (set(through[3]) - set(through[2])).pop()
    office.run("call", "freeze", "QP", "--round", "second")
    table = "code,name,languages,panel_second,stratum_second\n" + "".join(
        "K%d,Ann %d,en;ar;zh-Hans;es;fr;sw;ur;hi;pt,jury,%s\n" % (n, n, stratum) for n, stratum in enumerate(("clinic", "research", "community")))
    office.run("judges", "import", "QP", write(scene, "more.csv", table))
    office.run("assign", "QP", "--round", "second", "--language", "ignored")
    office.run("package", "QP", "--round", "second", "--out", scene.path("second"))
    judge = Home(scene.path("k0"))
    judge.run("open", scene.path("second", "QP-K0-second-1.palmpack"))
    judge.run("score", "QP", third, "need=7", "practicality=7", "fairness=7", "originality=7")
    judge.run("ballot", "QP", "--out", scene.path("k0.palmballot"))
    office.run("merge", scene.path("k0.palmballot"))
    rules["rounds"][0]["cut"] = {"top": 2}
    set_rules(scene, rules)
    office.run("close", "QP", "--round", "review", "--reason", "two after all")
    told = office.run("advance", "QP", "--from", "review")
    assert told["kept"] == [third] and not told["taken_out"], told
    stray = [f for f in office.run("findings", "QP")["findings"] if f["code"] == "NOT_THROUGH"]
    assert [(f["entry"], f["sheets"]) for f in stray] == [(third, "yes")], stray


def typed_call(scene, code, rules, sheets, round_id="one"):
    """An office whose judges J-1, J-2 … gave these numbers on paper: {judge: {entry: text of the row}}."""
    office = Home(scene.path("typed-" + code))
    office.run("call", "new", "--rules", write(scene, code + ".json", json.dumps(rules)), "--title", code, "--code", code)
    entries = sorted({entry for given in sheets.values() for entry in given})
    office.run("entries", "import", code, write(scene, "e.csv", "code,title\n" + "".join("%s,Entry %s\n" % (e, e) for e in entries)))
    office.run("judges", "import", code, write(scene, "j.csv", "code,name\n" + "".join("%s,Name %s\n" % (j, j) for j in sheets)))
    for r in rules["rounds"]:
        office.run("call", "freeze", code, "--round", r["id"])
    office.run("assign", code, "--round", round_id, "--per-entry", str(len(sheets)))
    heads = ",".join(c["id"] for c in rules["rounds"][0]["criteria"]) if "criteria" in rules["rounds"][0] else "ok"
    for judge, given in sheets.items():
        rows = write(scene, "s.csv", "entry,%s\n" % heads + "".join("%s,%s\n" % row for row in given.items()))
        office.run("sheets", "import", code, rows, "--judge", judge, "--round", round_id, "--source", "paper", "--once")
    return office


def found(office, call, *codes):
    return sorted((f["code"], f.get("entry", "")) for f in office.run("findings", call)["findings"] if f["code"] in codes)


def test_who_is_open_after_a_check_is_named_until_somebody_decides(scene):
    seats = [{"id": "jury", "quorum": 1, "per_entry": 1}]
    rules = {"version": 1, "rounds": [{"id": "one", "kind": "check", "items": ["ok"], "panels": seats},
                                      {"id": "two", "panels": seats, "criteria": [{"id": "a"}]}]}
    office = typed_call(scene, "OP", rules, {"J-1": {"E-1": "pass", "E-2": "unsure", "E-3": "fail"}})
    office.run("close", "OP", "--round", "one", "--reason", "all in")
    assert found(office, "OP", "THROUGH_NOT_IN") == [], "the next round is not filled yet"
    assert office.run("advance", "OP", "--from", "one", "--to", "two")["undecided"] == ["E-2"]
    assert found(office, "OP", "THROUGH_NOT_IN") == [("THROUGH_NOT_IN", "E-2")]
    office.run("decide", "OP", "E-2", "declined", "--round", "one", "--reason", "a minor can be seen")
    assert found(office, "OP", "THROUGH_NOT_IN") == []


def test_what_was_decided_goes_before_the_cut(scene):
    one = {"id": "one", "panels": [{"id": "jury", "quorum": 1, "per_entry": 1}], "criteria": [{"id": "a"}], "cut": {"top": 2}}
    rules = {"version": 1, "rounds": [one, {"id": "two", "panels": [{"id": "jury", "quorum": 1, "per_entry": 1}], "criteria": [{"id": "a"}]}]}
    office = typed_call(scene, "DE", rules, {"J-1": {"E-1": "9", "E-2": "8", "E-3": "7", "E-4": "6"}})
    office.run("close", "DE", "--round", "one", "--reason", "all in")
    office.run("decide", "DE", "E-1", "disqualified", "--round", "one", "--reason", "plagiarism")
    office.run("decide", "DE", "E-3", "finalist", "--round", "one", "--reason", "the committee wants it")
    told = office.run("advance", "DE", "--from", "one", "--to", "two")
    assert (told["through"], told["decided_out"], told["decided_in"]) == (["E-2"], ["E-1"], ["E-3"]), told
    assert found(office, "DE", "THROUGH_NOT_IN", "NOT_THROUGH") == [("THROUGH_NOT_IN", "E-3")]
    office.run("advance", "DE", "--from", "one", "--to", "two", "--entry", "E-3", "--reason", "decided")
    assert found(office, "DE", "THROUGH_NOT_IN", "NOT_THROUGH") == []
    # what comes after the close is told, and so is what it would change
    office.run("entries", "import", "DE", write(scene, "late.csv", "code,title\nE-9,Late\n"))
    assert "CHANGED_AFTER_CLOSE:one:status:E-9:in" in [f.get("label") for f in office.run("findings", "DE")["findings"]]
    office.run("entries", "withdraw", "DE", "E-2", "--round", "one", "--reason", "in error")
    office.run("close", "DE", "--round", "one", "--reason", "without E-2")
    office.run("entries", "reinstate", "DE", "E-2", "--round", "one")
    (late,) = [f for f in office.run("findings", "DE")["findings"] if f["code"] == "LATE_SHEETS"]
    assert (late["n"], late["ranks"], late["outcome"]) == ("1", "yes", "yes"), late


def test_what_is_shown_on_two_sides_of_a_cut_is_not_level(scene):
    one = {"id": "one", "panels": [{"id": "jury", "quorum": 1, "per_entry": 3}], "criteria": [{"id": "a"}], "cut": {"top": 1},
           "scale": {"min": "0", "max": "10", "step": "0.01", "best": "high"}}
    office = typed_call(scene, "SH", {"version": 1, "rounds": [one]}, {"J-1": {"E-1": "7.34", "E-2": "7.34", "E-3": "1"},
                                                                       "J-2": {"E-1": "7.34", "E-2": "7.34", "E-3": "1"},
                                                                       "J-3": {"E-1": "7.34", "E-2": "7.33", "E-3": "1"}})
    assert not [f for f in office.run("rank", "SH")["findings"] if f["code"] == "RULES_CHANGED"]
    shown = plain(office, "rank", "SH")
    rows = [line.split() for line in shown[1] if line.split()[1:2] in (["E-1"], ["E-2"], ["E-3"])]
    assert [(row[1], row[4]) for row in rows] == [("E-1", "7.34"), ("E-2", "7.337"), ("E-3", "1.00")], rows
    # typed by hand: no package says when scoring began, and so the change is told
    one["cut"] = {"top": 2}
    office.run("call", "rules", "SH", "--set", write(scene, "other.json", json.dumps({"version": 1, "rounds": [one]})))
    assert [f["since"] for f in office.run("rank", "SH")["findings"] if f["code"] == "RULES_CHANGED"] == ["freeze"]


def seats(scene, round_id, call="QP"):
    return {j["judge"]: (j["panel"], j["stratum"]) for j in scene.office.run("judges", "list", call, "--round", round_id)["judges"]}


def test_a_judge_is_corrected_and_seated_later(scene):
    office = scene.office
    before = seats(scene, "review")
    set_rules(scene, rounds_of("review", "second"))
    office.run("merge", *scene.all_ballots())
    office.run("close", "QP", "--round", "review", "--reason", "all in")
    office.run("advance", "QP", "--from", "review", "--with-undecided")
    office.run("call", "freeze", "QP", "--round", "second")
    told = office.refused("ASSIGNMENT_IMPOSSIBLE", "assign", "QP", "--round", "second")
    assert told["refused"][0]["value"] == "jury" and told["refused"][0]["round"] == "second", told
    # One by hand, field by field.
    office.run("judges", "set", "QP", "J-01", "stratum_second=clinic", "panel_second=jury", "languages=en;fr", "name=Mercy A. Oduya")
    told = {j["judge"]: j for j in office.run("judges", "list", "QP", "--round", "second")["judges"]}["J-01"]
    assert (told["panel"], told["stratum"], told["languages"]) == ("jury", "clinic", ["en", "fr"]), told
    assert seats(scene, "review") == before
    for code, words in (("UNKNOWN_PANEL", ["panel_second=nobody"]), ("UNKNOWN_PANEL", ["panel_third=jury"]), ("UNKNOWN_STRATUM", ["stratum=nobody"]),
                        ("BAD_VALUE", ["languages=no language"]), ("BAD_VALUE", ["height=2"]), ("DUPLICATE_CODE", ["code=J-02"]),
                        ("NOTHING_TO_DO", ["code=J-01"])):
        office.refused(code, "judges", "set", "QP", "J-01", *words)
    office.refused("UNKNOWN_JUDGE", "judges", "set", "QP", "J-99", "name=x")
    # The others by the table they came with: equal but for a round that is new. What differs is named by its columns.
    told = office.refused("DUPLICATE_CODE", "judges", "import", "QP", SAMPLE + "/judges.csv")
    assert [(r["value"], r["column"]) for r in told["refused"]] == [("J-01", "languages, name")], told
    rows = [line for line in open(SAMPLE + "/judges.csv", encoding="utf-8-sig") if not line.startswith("J-01")]
    table = write(scene, "others.csv", "".join(rows))
    told = office.run("judges", "import", "QP", table)
    assert told["seated"] == JUDGES[1:] and told["added"] == 0, told
    assert {j: s for j, s in seats(scene, "second").items()} == before
    told = office.run("judges", "import", "QP", table)
    assert told["already_here"] == 5 and not told["seated"], told
    office.run("assign", "QP", "--round", "second", "--language", "ignored")
    office.run("verify", "QP")


def media_of(scene, entry, home=None, *words):
    return [f["hash"] for f in (home or scene.office).run("entries", "files", "QP", entry, *words)["files"]]


def test_a_file_is_attached_later_and_taken_off(scene):
    first, second = write(scene, "later.pdf", b"%PDF-1.7 later"), write(scene, "more.png", b"\x89PNG\r\n\x1a\n more")
    judge = scene.judge("J-01")
    entry = judge.run("entries", "list", "QP", "--as", "J-01")["entries"][0]["entry"]
    before = media_of(scene, entry)
    link, folder, pipe = scene.path("link.pdf"), scene.path("packages"), scene.path("pipe")
    os.symlink(first, link)
    os.mkfifo(pipe)
    bad = [link, folder, pipe, scene.path("nothing.pdf"), "https://example.org/a.pdf"]
    told = refused(scene, "CANNOT_READ", "entries", "attach", "QP", entry, first, *bad)
    assert [r["file"] for r in told["refused"]] == bad, told
    assert media_of(scene, entry) == before, "half of the files were attached"
    big = write(scene, "big.bin", b"")
    os.truncate(big, (512 << 20) + 1)
    refused(scene, "TOO_BIG", "entries", "attach", "QP", entry, big)
    refused(scene, "UNKNOWN_ENTRY", "entries", "attach", "QP", "E-999", first)
    refused(scene, "OFFICE_ONLY", "entries", "attach", "QP", entry, first, home=judge)
    assert scene.office.run("entries", "attach", "QP", entry, first, second)["added"] == 2
    after = media_of(scene, entry)
    assert len(after) == len(before) + 2 and set(before) < set(after), after
    refused(scene, "NOTHING_TO_DO", "entries", "attach", "QP", entry, first)
    assert scene.office.run("log", "QP")["commits"][-1]["act"] == "attach_files"
    # It reaches the judge with the next package, bytes and all.
    assert media_of(scene, entry, judge, "--as", "J-01") == before
    scene.office.run("package", "QP", "--out", scene.path("packages"))
    judge.run("open", scene.package("J-01", 2))
    files = judge.run("entries", "files", "QP", entry, "--as", "J-01")["files"]
    assert [f["hash"] for f in files] == after and all(f["here"] for f in files), files
    # Off again: by number or by hash; what it named stays kept, because somebody may have judged it.
    gone = [h for h in after if h not in before]
    refused(scene, "NOT_FOUND", "entries", "detach", "QP", entry, "99")
    refused(scene, "NOT_FOUND", "entries", "detach", "QP", entry, "feed")
    scene.office.run("entries", "detach", "QP", entry, gone[0][:12])
    scene.office.run("entries", "detach", "QP", entry, str(media_of(scene, entry).index(gone[1]) + 1))
    assert media_of(scene, entry) == before
    assert [c["act"] for c in scene.office.run("log", "QP")["commits"]][-2:] == ["detach_file", "detach_file"]
    assert scene.office.run("verify", "QP")
    scene.office.run("package", "QP", "--out", scene.path("packages"))
    judge.run("open", scene.package("J-01", 3))
    assert media_of(scene, entry, judge, "--as", "J-01") == before


def database(home):
    folder = os.path.join(home.path, "calls")
    return os.path.join(folder, os.listdir(folder)[0], "call.db")


def run_sql(file, *statement):
    with contextlib.closing(sqlite3.connect(file)) as db:
        db.execute(*statement)
        db.commit()


def test_a_text_or_a_signature_changed_on_disk_goes_nowhere(scene):
    ballots = [scene.ballot("J-01"), scene.ballot("J-02")]
    scene.office.run("merge", *ballots)
    file = database(scene.office)
    whole = open(file, "rb").read()
    verbs = (["package", "QP", "--out", scene.path("p")], ["call", "export", "QP", scene.path("x.palmcall")],
             ["export", "QP", "--what", "entries", "--out", scene.path("x.csv")], ["rank", "QP"])
    for table, change, concerned in (("text", "bytes=x'78797a'", verbs), ("commits", "signature=zeroblob(64)", verbs[1:2])):
        key = "ref" if table == "text" else "id"
        run_sql(file, "UPDATE %s SET %s WHERE %s=(SELECT max(%s) FROM %s)" % (table, change, key, key, table))
        damaged = open(file, "rb").read()
        for words in concerned:
            told = scene.office.refused("DB_DAMAGED", *words)
            assert len(told["refused"][0]["value"]) == 64, told
        assert open(file, "rb").read() == damaged, "a damaged database was written to"
        scene.office.run("verify", "QP", expect=1)
        with open(file, "wb") as back:
            back.write(whole)
    assert not os.path.exists(scene.path("x.palmcall")) and not os.path.exists(scene.path("x.csv"))
    scene.office.run("verify", "QP")


READING = (["call", "list"], ["call", "show", "QP"], ["call", "rules", "QP"], ["entries", "list", "QP"], ["entries", "files", "QP", "E-001"],
           ["judges", "list", "QP"], ["rank", "QP"], ["statistics", "QP"], ["findings", "QP"], ["forks", "QP"], ["log", "QP"], ["verify", "QP"],
           ["decisions", "QP"], ["call", "export", "QP", "@x.palmcall"], ["export", "QP", "--what", "scores", "--out", "@x.csv"])


def test_a_call_that_lies_where_nothing_may_be_written(scene):
    """A stick with its switch on: everything can be read, and nothing changed."""
    scene.office.run("merge", *scene.all_ballots())
    digest = scene.rank()["result_digest"]
    home = scene.office.path
    script = """mount --bind "$1" "$1" && mount -o remount,ro,bind "$1" && touch "$1/x" 2>/dev/null && exit 99
    shift; exec "$@" """

    def read_only(*words):
        words = [scene.path(w[1:]) if w.startswith("@") else w for w in words]
        done = subprocess.run(["unshare", "-m", "sh", "-c", script, "sh", home, job.CLI, "--json", "--home", home, *words],
                              capture_output=True, text=True)
        return done.returncode, done.stdout, done.stderr

    if os.geteuid() or subprocess.run(["unshare", "-m", "true"], capture_output=True).returncode or read_only("call", "list")[0] not in (0, 1):
        print("a read-only place cannot be mounted here: not tried")
        return
    for words in READING:
        code, out, errors = read_only(*words)
        assert code == 0, (words, code, errors)
        if words[0] == "rank":
            assert json.loads(out)["result_digest"] == digest
    for words in (["entries", "set", "QP", "E-001", "title=x"], ["assign", "QP"], ["close", "QP", "--reason", "r"], ["merge", scene.path("J-01-1.palmballot")],
                  ["package", "QP", "--out", scene.path("p2")], ["call", "rules", "QP", "--set", SAMPLE + "/rules.json"], ["set", "QP", "awards=x"]):
        code, out, errors = read_only(*words)
        assert code == 1 and errors.startswith("CANNOT_WRITE: ") and "can be read and not be changed" in errors, (words, errors)
    assert not os.path.exists(scene.path("p2"))
    assert scene.rank()["result_digest"] == digest


def test_every_fault_of_a_table_is_told_at_once(scene):
    judge = scene.judge("J-01")
    entries = [e["entry"] for e in judge.run("entries", "list", "QP", "--as", "J-01")["entries"]]
    criterion = json.load(open(SAMPLE + "/rules.json"))["rounds"][0]["criteria"][0]["id"]
    rows = ["entry,criterion,score,state,kind,comment", "%s,%s,99,,," % (entries[0], criterion), "%s,nonsense,1,,," % entries[0],
            "%s,,,recused,Not A Word,x" % entries[1], "%s,,,recused,Nor This,x" % entries[1], "%s,%s,3,blank,,x" % (entries[1], criterion),
            "E-999,%s,3,,,x" % criterion, ",%s,3,,,x" % criterion, "%s,%s,5,,," % (entries[2], criterion), "%s,%s,4,,," % (entries[2], criterion)]
    told = refused(scene, "BAD_VALUE", "score", "import", "QP", write(scene, "s.csv", "\n".join(rows) + "\n"), home=judge)
    found = [(r.get("row"), r["code"], r.get("column")) for r in told["refused"]]
    assert found == [("2", "OFF_SCALE", criterion), ("3", "UNKNOWN_CRITERION", "criterion"), ("4", "BAD_VALUE", "kind"), ("5", "BAD_VALUE", "kind"),
                     ("6", "SCORE_WITH_STATE", "state"), ("7", "UNKNOWN_ENTRY", "entry"), ("8", "EMPTY_CELL", "entry"),
                     ("10", "REPEATED_CELL", "score")], found
    table = "code,name,panel,language\nJ\u200e1,Ann,nowhere,not a tag\nJ-50,Bob,nowhere,en\n"
    told = refused(scene, "BAD_VALUE", "judges", "import", "QP", write(scene, "j.csv", table))
    found = [(r["row"], r["code"], r.get("column")) for r in told["refused"]]
    assert found == [("2", "BAD_VALUE", "code"), ("2", "UNKNOWN_PANEL", "panel"), ("2", "BAD_VALUE", "language"), ("3", "UNKNOWN_PANEL", "panel")], found
    os.mkdir(scene.path("files"))
    os.symlink("/etc/passwd", scene.path("files", "link.pdf"))
    table = "code,title,division,attachment\nN-1,One,,missing.pdf;link.pdf\nN\u200e2,Two,,../up.pdf\nN-3,,,missing.pdf\n"
    told = refused(scene, "CANNOT_READ", "entries", "import", "QP", write(scene, "e.csv", table), "--attachments", scene.path("files"))
    found = [(r["row"], r["code"]) for r in told["refused"]]
    assert found.count(("2", "CANNOT_READ")) == 2 and ("3", "BAD_VALUE") in found and ("3", "CANNOT_READ") in found, found
    assert ("4", "EMPTY_CELL") in found and ("4", "CANNOT_READ") in found, found


def test_the_longest_line(scene):
    """1 MiB is the longest text; one byte more has a verdict of its own, wherever it is typed."""
    judge = scene.judge("J-01")
    entry = judge.run("entries", "list", "QP", "--as", "J-01")["entries"][0]["entry"]
    longest, longer = "x" * (1 << 20), "x" * ((1 << 20) + 1)
    assert scene.office.run("entries", "import", "QP", write(scene, "e.csv", "code,title,language,text\nN-1,One,en,%s\n" % longest))["added"] == 1
    refused(scene, "TOO_BIG", "entries", "import", "QP", write(scene, "e.csv", "code,title,language,text\nN-2,One,en,%s\n" % longer))
    refused(scene, "TOO_BIG", "judges", "import", "QP", write(scene, "j.csv", "code,name\nJ-60,%s\n" % longer))
    scores = "entry,criterion,score,comment\n%s,,,%s\n"
    told = refused(scene, "TOO_BIG", "score", "import", "QP", write(scene, "s.csv", scores % (entry, longer)), home=judge)
    assert told["refused"][0]["row"] == "2", told
    judge.run("score", "import", "QP", write(scene, "s.csv", scores % (entry, longest)))
    judge.run("ballot", "QP", "--out", scene.path("long.palmballot"))
    scene.office.run("merge", scene.path("long.palmballot"))


if __name__ == "__main__":
    sys.exit(job.main(globals()))
