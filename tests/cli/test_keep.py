#!/usr/bin/env python3
"""Backups, damage, erasure and handover through palmares-cli, each home a machine of its own.

    test_keep.py PALMARES_CLI SOURCE_DIR

Black box, as test_main_job.py, whose scene it uses. The last line counts the tests.
"""
import contextlib
import glob
import json
import os
import random
import resource
import shutil
import sqlite3
import subprocess
import sys

import test_main_job as job
from test_main_job import JUDGES, SAMPLE, Home, order_of, read_csv

SECRET = "Ilse Verbeek-Okonkwo"


def folder_of(home, call="QP", role="office"):
    found = [c for c in home.run("call", "list")["calls"] if c["call"] == call and c["role"] == role]
    assert len(found) == 1, found
    return os.path.join(home.path, "calls", found[0]["folder"])


def names_of_judges():
    return {row["code"]: row["name"] for row in read_csv(SAMPLE + "/judges.csv")}


def files_with(folder, words):
    """Every file below the folder that holds the words, in UTF-8."""
    found = []
    for root, _, names in os.walk(folder):
        for name in names:
            if words.encode() in open(os.path.join(root, name), "rb").read():
                found.append(os.path.join(root, name))
    return found


def damage(path, seed, pages=8):
    """Overwrites whole pages in the middle of a database; never the first."""
    data = bytearray(open(path, "rb").read())
    chance = random.Random(seed)
    count = len(data) // 4096
    for page in chance.sample(range(1, count), min(pages, count - 1)):
        data[page * 4096:(page + 1) * 4096] = bytes(chance.randrange(256) for _ in range(4096))
    os.chmod(path, 0o600)
    open(path, "wb").write(data)


# ---------------------------------------------------------------------------------------------------------- the tests

def test_backups_make_themselves_and_can_be_looked_into(scene):
    office = scene.office
    before = office.run("backup", "QP", "--list")["backups"]
    assert before, "nothing was backed up by the imports"
    ballot = scene.ballot("J-01")
    office.run("merge", ballot)
    after = office.run("backup", "QP", "--list")["backups"]
    assert len(after) == len(before) + 1 and after[1:] == before
    ranked = office.run("rank", "QP")
    newest = after[0]["file"]
    shown = office.run("rank", newest)
    assert shown["set_digest"] == ranked["set_digest"] and order_of(shown) == order_of(ranked)
    assert office.run("verify", newest)["ok"]
    content = open(newest, "rb").read()
    office.refused("CANNOT_WRITE", "entries", "withdraw", newest, "E-001", "--reason", "no")
    office.refused("CANNOT_WRITE", "call", "freeze", newest, "--round", "review")
    assert open(newest, "rb").read() == content, "looking at a backup changed it"
    made = office.run("backup", "QP")
    assert made["counts"]["records"] == office.run("call", "show", "QP")["records"]
    assert scene.judge("J-01").run("backup", "QP", "--as", "J-01")["counts"]["records"] > 0


def test_a_backup_comes_back_as_a_call_of_its_own(scene):
    office = scene.office
    office.run("merge", scene.ballot("J-01"))
    made = office.run("backup", "QP")
    then = office.run("rank", "QP")
    late = scene.ballot("J-02")
    office.run("merge", late)
    now = office.run("rank", "QP")
    old = folder_of(office)
    restored = office.run("restore", made["file"])
    assert restored["call"] == "QP" and restored["files_missing"] == 0, restored
    assert office.run("rank", restored["folder"])["set_digest"] == then["set_digest"]
    assert office.run("rank", os.path.basename(old))["set_digest"] == now["set_digest"], "the call itself changed"
    office.refused("AMBIGUOUS", "rank", "QP")
    office.run("merge", "--call", restored["folder"], late)
    assert office.run("rank", restored["folder"])["set_digest"] == now["set_digest"]
    # The same on another machine, from a copy of the file.
    stick = scene.path("stick.db")
    shutil.copy(made["file"], stick)
    other = Home(scene.path("other"))
    elsewhere = other.run("restore", stick)
    assert elsewhere["files_missing"] > 0 and other.run("rank", "QP")["set_digest"] == then["set_digest"]
    other.refused("KEY_MISSING", "entries", "withdraw", "QP", "E-001", "--reason", "no")
    open(stick, "r+b").write(b"PK\x03\x04 no database at all")
    other.refused("NOT_OURS", "restore", stick)
    other.refused("CANNOT_READ", "restore", scene.path("nothing.db"))


def test_what_cannot_be_done_says_so_by_its_name(scene):
    office = scene.office
    here = scene.path("here")
    os.makedirs(os.path.join(here, "QP"))
    done = subprocess.run([job.CLI, "--home", office.path, "verify", "QP"], capture_output=True, text=True, cwd=here)
    assert done.returncode == 0, done.stderr
    backup = office.run("backup", "QP")["file"]
    words = said(office, "entries", "set", backup, "E-001", "title=x")
    assert "is a backup" in words and folder_of(office) + " " not in words, words
    empty, key = scene.path("empty.txt"), scene.path("q.palmkey")
    open(empty, "w").write("\n")
    office.run("keys", "backup", "QP", "--out", key)
    words = said(office, "keys", "restore", key, "--password-file", empty)
    assert "no password" in words, words
    alone = Home(scene.path("alone"))
    words = heard(alone, "restore", backup)
    assert "two of the same call" not in words and "has not been touched" in words, words
    assert "two of the same call" in heard(alone, "restore", backup)


def test_a_backup_is_not_taken_for_a_file_to_exchange(scene):
    office = scene.office
    backup = office.run("backup", "QP")["file"]
    for verb in (("merge", backup), ("open", backup), ("call", "import", backup), ("inspect", backup)):
        assert office.refused("NOT_OURS", *verb)["refused"][0]["detail"] == "database", verb
        assert "restore" in said(office, *verb)


def test_a_file_of_a_judge_goes_into_the_folder_that_is_named(scene):
    judge = scene.judge(JUDGES[0])
    package = scene.package(JUDGES[0])
    (first,) = [c["folder"] for c in judge.run("call", "list")["calls"]]
    restored = judge.run("restore", judge.run("backup", "QP")["file"])["folder"]
    judge.refused("AMBIGUOUS", "open", package)
    assert "--call" in said(judge, "open", package)
    for folder in (first, restored):
        assert os.path.basename(judge.run("open", package, "--call", folder)["folder"]) == os.path.basename(folder), folder


def test_a_backup_that_was_tampered_with_is_not_restored(scene):
    made = scene.office.run("backup", "QP")
    forged = scene.path("forged.db")
    shutil.copy(made["file"], forged)
    os.chmod(forged, 0o600)
    base = sqlite3.connect(forged)
    base.execute("DELETE FROM commits WHERE n=(SELECT max(n) FROM commits)")
    base.commit()
    base.close()
    scene.office.refused("DB_DAMAGED", "restore", forged)
    assert len(scene.office.run("call", "list")["calls"]) == 1


def people(scene):
    """An entrant with a name in every text, known to two offices, judges and an archive."""
    office = scene.office
    office.run("entries", "set", "QP", "E-001", "name=" + SECRET, "title=By " + SECRET)
    office.run("package", "QP", "--out", scene.path("packages"))
    for judge in JUDGES:
        if not os.path.exists(scene.package(judge, 2)):
            continue
        scene.judge(judge).run("open", scene.package(judge, 2))
    assigned = [j for j in JUDGES if any(e["entry"] == "E-001" for e in scene.judge(j).run("score", "list", "QP")["entries"])]
    assert assigned
    return assigned


def test_an_entrant_is_forgotten_everywhere(scene):
    office = scene.office
    assigned = people(scene)
    judge = assigned[0]
    home = scene.judge(judge)
    ballots = scene.all_ballots()
    home.run("score", "QP", "E-001", "--comment", "I know " + SECRET)
    other = next(e["entry"] for e in home.run("score", "list", "QP")["entries"] if e["entry"] != "E-001")
    home.run("score", "QP", other, "--comment", "better than " + SECRET)
    home.run("ballot", "QP", "--out", scene.path("again.palmballot"))
    office.run("merge", *ballots, scene.path("again.palmballot"))
    home.run("score", "QP", "E-001", "--comment", "Surely " + SECRET)
    kept = home.run("score", "list", "QP")["entries"]
    bundle = scene.path("before.palmcall")
    office.run("call", "export", "QP", bundle)
    colleague = Home(scene.path("colleague"))
    colleague.run("call", "import", bundle)
    before = office.run("rank", "QP")
    assert files_with(office.path, SECRET) and files_with(home.path, SECRET) and files_with(colleague.path, SECRET)

    plan = office.run("erase", "QP", "E-001", "--reason", "entrant", "--dry-run")
    assert plan["texts"] >= 3 and plan["dry_run"]
    named = [{"judge": judge, "entry": other, "round": "review", "for": "committee", "names": "E-001"}]
    assert plan["comments"] == named, plan["comments"]
    assert files_with(office.path, SECRET), "a dry run erased"
    done = office.run("erase", "QP", "E-001", "--reason", "entrant")
    assert {s["judge"] for s in done["sent"]} == set(assigned), done["sent"]
    assert done["backups"] > 0 and done["outbox_files"] > 0
    assert files_with(office.path, SECRET) == []
    after = office.run("rank", "QP")
    assert after["result_digest"] == before["result_digest"] and order_of(after) == order_of(before)
    assert office.run("verify", "QP")["ok"]
    office.refused("NOTHING_TO_DO", "erase", "QP", "E-001", "--reason", "entrant")

    # What was sent before brings nothing back.
    assert office.run("merge", bundle, *ballots)["comments"] == []
    assert files_with(office.path, SECRET) == []
    # A colleague, with the next bundle.
    office.run("call", "export", "QP", scene.path("after.palmcall"))
    assert SECRET.encode() not in open(scene.path("after.palmcall"), "rb").read()
    colleague.run("call", "import", scene.path("after.palmcall"))
    assert files_with(colleague.path, SECRET) == []
    assert colleague.run("rank", "QP")["result_digest"] == before["result_digest"]
    # Judges, with the next package: words go, their own scores stay.
    office.run("package", "QP", "--out", scene.path("packages"), "--judge", judge)
    number = max(int(n.split("-")[-1].split(".")[0]) for n in os.listdir(scene.path("packages")) if judge in n)
    home.run("open", scene.package(judge, number))
    assert files_with(home.path, SECRET) == []
    values = {e["entry"]: e["values"] for e in kept}
    assert {e["entry"]: e["values"] for e in home.run("score", "list", "QP")["entries"]} == values
    # A comment that was still on its way.
    second = assigned[-1]
    scene.judge(second).run("score", "QP", "E-001", "--comment", "Late words on " + SECRET)
    late = scene.path("late.palmballot")
    scene.judge(second).run("ballot", "QP", "--out", late)
    of_entry = [{"judge": second, "entry": "E-001", "round": "review", "for": "committee", "names": "E-001"}]
    assert office.run("merge", "--dry-run", late)["comments"] == of_entry and office.run("merge", late)["comments"] == of_entry
    assert files_with(office.path, SECRET) == []
    # On paper that was on its way, too: its scores go in.
    paper = scene.path("late.csv")
    with open(paper, "w", encoding="utf-8") as file:
        file.write("entry,need,practicality,comment\nE-001,5,5,Words on %s\n" % SECRET)
    told = office.run("sheets", "import", "QP", paper, "--judge", second, "--source", "paper", "--once")
    assert told["taken"] == 1 and told["comments"] == of_entry, told
    # Its writer has it until the order comes there; where it is known, nobody writes such words any more.
    office.run("package", "QP", "--out", scene.path("packages"), "--judge", second)
    scene.judge(second).run("open", newest_package(scene, second))
    assert files_with(scene.judge(second).path, SECRET) == []
    for who, words in ((home, ["score", "QP", "E-001", "--comment", "once more"]), (office, ["entries", "set", "QP", "E-001", "name=Back"])):
        assert who.refused("NOT_FOUND", *words)["refused"][0]["detail"] == "erased", words
        assert "E-001 was erased" in said(who, *words) and "new entry" in said(who, *words)
    with open(scene.path("again.csv"), "w", encoding="utf-8") as file:
        file.write("code,title,name\nE-001,Back,Ann Back\n")
    assert "--without 2" in said(office, "entries", "import", "QP", scene.path("again.csv")), "the export of a form has the row every week"
    home.run("score", "QP", "E-001", "need=6")
    # A late comment that is not kept is named, so that its writer can be told.
    home.run("score", "QP", other, "--comment", "still better than " + SECRET)
    home.run("ballot", "QP", "--out", scene.path("later.palmballot"))
    assert office.run("merge", "--dry-run", scene.path("later.palmballot"))["comments"] == named, "the plan says so before"
    assert office.run("merge", scene.path("later.palmballot"))["comments"] == named
    assert files_with(office.path, SECRET) == []


def newest_package(scene, judge):
    return max(glob.glob(scene.path("packages", "QP-%s-*.palmpack" % judge)), key=lambda name: int(name.split("-")[-1].split(".")[0]))


def test_a_judge_is_forgotten(scene):
    office = scene.office
    office.run("merge", *scene.all_ballots())
    before = office.run("rank", "QP")
    name = names_of_judges()["J-03"]
    assert name and files_with(office.path, name)
    done = office.run("erase", "QP", "J-03", "--reason", "judge")
    assert done["texts"] > 0
    assert files_with(office.path, name) == []
    assert office.run("rank", "QP")["result_digest"] == before["result_digest"]
    office.refused("UNKNOWN_ENTRY", "erase", "QP", "J-99", "--reason", "judge")


def test_forgetting_reaches_every_folder_of_the_call(scene):
    """A restored copy, a trial run, and a folder set aside as damaged; a judge's in the same home is named with what to do."""
    office = scene.office
    judge = people(scene)[0]
    folder = folder_of(office)
    trial = office.run("call", "test", "QP")["call"]
    restored = office.run("restore", office.run("backup", "QP")["file"])
    damage(os.path.join(folder, "call.db"), 5)
    aside = office.run("salvage", os.path.basename(folder))
    assert files_with(aside["damaged"], SECRET)
    office.run("open", scene.package(judge))
    plan = office.run("erase", aside["folder"], "E-001", "--reason", "entrant", "--dry-run")
    kinds = sorted((c["kind"], c["reached"]) for c in plan["copies"])
    assert kinds == [("judge", False), ("office", False), ("set_aside", False), ("trial", False)], plan["copies"]
    done = office.run("erase", aside["folder"], "E-001", "--reason", "entrant")
    assert sorted(c["kind"] for c in done["copies"] if c["reached"]) == ["office", "set_aside", "trial"], done["copies"]
    assert files_with(office.path, SECRET) == []
    assert not os.path.exists(aside["damaged"])
    one, other = (office.run("verify", f) for f in (aside["folder"], restored["folder"]))
    assert one["ok"] and other["ok"] and office.run("verify", trial)["ok"]
    # What the judge's folder holds is told until it is gone from there, too.
    again = office.run("erase", aside["folder"], "E-001", "--reason", "entrant")
    assert [c["kind"] for c in again["copies"] if not c["reached"]] == ["judge"], again
    assert "not everywhere yet" in said(office, "entries", "list", aside["folder"])
    office.run("package", aside["folder"], "--out", scene.path("packages"), "--judge", judge)
    office.run("open", newest_package(scene, judge))
    office.refused("NOTHING_TO_DO", "erase", aside["folder"], "E-001", "--reason", "entrant")
    assert said(office, "entries", "list", aside["folder"]) == ""


def test_an_erasure_that_is_merged_reaches_as_far_as_ones_own(scene):
    office = scene.office
    people(scene)
    bundle, key, password = scene.path("all.palmcall"), scene.path("k.palmkey"), scene.path("password")
    office.run("call", "export", "QP", bundle)
    open(password, "w").write(office.run("keys", "backup", "QP", "--out", key)["password"])
    there = Home(scene.path("there"))
    there.run("call", "import", bundle)
    there.run("keys", "restore", key, "--password-file", password)
    there.run("call", "test", "QP")
    restored = there.run("restore", there.run("backup", "QP")["file"])
    first = next(c["folder"] for c in there.run("call", "list")["calls"] if c["call"] == "QP" and c["folder"] != restored["folder"])
    damage(os.path.join(there.path, "calls", first, "call.db"), 5)
    aside = there.run("salvage", first)
    office.run("erase", "QP", "E-001", "--reason", "entrant")
    office.run("call", "export", "QP", bundle)
    assert len(files_with(there.path, SECRET)) > 3
    foreseen = there.run("merge", bundle, "--call", aside["folder"], "--dry-run")["copies"]
    assert sorted(c["kind"] for c in foreseen) == ["office", "set_aside", "trial"], foreseen
    done = there.run("merge", bundle, "--call", aside["folder"])["copies"]
    assert sorted(c["kind"] for c in done if c["reached"]) == ["office", "set_aside", "trial"], done
    assert files_with(there.path, SECRET) == [] and not os.path.exists(aside["damaged"])
    assert there.run("verify", restored["folder"])["ok"]


def test_what_a_colleague_wrote_before_the_order_came_goes_everywhere(scene):
    office = scene.office
    assigned = people(scene)
    bundle, key, password = scene.path("all.palmcall"), scene.path("k.palmkey"), scene.path("password")
    office.run("call", "export", "QP", bundle)
    open(password, "w").write(office.run("keys", "backup", "QP", "--out", key)["password"])
    there = Home(scene.path("there"))
    there.run("call", "import", bundle)
    there.run("keys", "restore", key, "--password-file", password)
    there.run("judges", "conflict", "QP", assigned[0], "E-002", "--kind", "family", "--state", "confirmed", "--reason", "uncle of " + SECRET)
    office.run("erase", "QP", "E-001", "--reason", "entrant")
    back = scene.path("back.palmcall")
    there.run("call", "export", "QP", back)  # the words are on their way before the order is known there
    office.run("merge", back)
    office.run("call", "export", "QP", bundle)
    there.run("merge", bundle)
    assert files_with(os.path.join(there.path, "calls"), SECRET) == []
    there.run("call", "export", "QP", back)
    office.run("merge", back)
    assert files_with(os.path.join(office.path, "calls"), SECRET) == []
    assert office.run("verify", "QP")["set_digest"] == there.run("verify", "QP")["set_digest"]


def test_a_judge_who_was_forgotten_is_in_no_minutes(scene):
    office = scene.office
    office.run("judges", "set", "QP", "J-01", "name=Quetzal Absentee")
    office.run("merge", *scene.all_ballots())
    office.run("close", "QP", "--round", "review", "--reason", "all in", "--waive", "MISSING_SHEETS")
    office.run("decide", "QP", "E-007", "winner", "--reason", "clear", "--absent", "Absentee, Quetzal")
    office.run("judges", "conflict", "QP", "J-02", "E-003", "--kind", "family", "--state", "confirmed", "--reason", "says Quetzal Absentee")
    office.run("erase", "QP", "J-01", "--reason", "judge")
    assert files_with(office.path, "Absentee") == []
    office.run("report", "QP", "--kind", "minutes", "--identified", "--out", scene.path("minutes.txt"))
    assert files_with(scene.path("minutes.txt"), "Absentee") == []


def test_a_reason_that_names_the_entrant_stays_in_the_office(scene):
    office = scene.office
    assigned = people(scene)
    judge, home = assigned[0], scene.judge(assigned[0])
    other = next(e["entry"] for e in home.run("score", "list", "QP")["entries"] if e["entry"] != "E-001")
    office.run("judges", "conflict", "QP", judge, "E-001", "--kind", "family", "--state", "confirmed", "--reason", "married to " + SECRET)
    office.run("entries", "withdraw", "QP", other, "--reason", "the team has split up")
    office.run("entries", "set", "QP", "E-001", "title=A better title")
    told = {p["judge"]: p["untold"] for p in office.run("package", "QP", "--out", scene.path("third"))["packages"]}
    assert told[judge] == ["E-001"] and not [j for j in told if j != judge and told[j]], told
    assert files_with(scene.path("third"), SECRET) == []
    home.run("open", sorted(glob.glob(scene.path("third", "QP-%s-*.palmpack" % judge)))[-1])
    gone = {e["entry"]: (e.get("gone"), e.get("gone_reason")) for e in home.run("score", "list", "QP")["entries"]}
    assert gone["E-001"] == ("conflicted", "") and gone[other] == ("withdrawn", "the team has split up"), gone
    # a part of the name is enough where the reason is about this very entry
    office.run("judges", "conflict", "QP", assigned[-1], "E-001", "--kind", "business", "--state", "confirmed", "--reason", "worked with VERBEEK-OKONKWO")
    office.run("erase", "QP", "E-001", "--reason", "entrant")
    assert files_with(office.path, "VERBEEK") == []


def test_a_reason_that_names_a_judge_or_another_entrant_in_part_stays_in_the_office(scene):
    office = scene.office
    judge = "J-01"
    home = scene.judge(judge)
    mine = [e["entry"] for e in home.run("score", "list", "QP")["entries"] if e["entry"] not in ("E-001",)][:4]
    office.run("judges", "set", "QP", "J-05", "name=Ottilie Quastenberg")
    office.run("entries", "set", "QP", "E-001", "name=" + SECRET)
    reasons = dict(zip(mine, ("as Quastenberg has said", "the team of Verbeek is larger", "j-05 knows them", "of the quastenberg no word, J-057")))
    for entry, reason in reasons.items():
        office.run("entries", "withdraw", "QP", entry, "--reason", reason)
    told = {p["judge"]: p["untold"] for p in office.run("package", "QP", "--out", scene.path("named"))["packages"]}
    assert sorted(told[judge]) == sorted(mine[:3]), told
    home.run("open", sorted(glob.glob(scene.path("named", "QP-%s-*.palmpack" % judge)))[-1])
    read = {e["entry"]: e.get("gone_reason") for e in home.run("score", "list", "QP")["entries"] if e["entry"] in reasons}
    assert read == {entry: ("" if entry in mine[:3] else reason) for entry, reason in reasons.items()}, read


def test_a_name_is_known_in_whatever_order_and_form_it_stands(scene):
    office = scene.office
    assigned = people(scene)
    for entry, name in (("E-002", "José María Fernández Gil"), ("E-004", "سارة الخطيب")):
        office.run("entries", "set", "QP", entry, "name=" + name)
    office.run("entries", "set", "QP", "E-003", "name=李明华")
    said = {"E-005": "the same as the one of Fernandez Gil, Jose María", "E-006": "نفس مشروع لسارة الخطيب", "E-007": "another team has done it",
            "E-008": "as Li Minghua did", "E-009": "like Sara Al-Khatib's project"}
    for entry, reason in said.items():
        office.run("entries", "withdraw", "QP", entry, "--reason", reason)
    office.run("package", "QP", "--out", scene.path("names"))
    office.run("call", "export", "QP", scene.path("names", "nameless.palmcall"), "--deidentified")
    secret = ("Fernandez Gil", "لسارة", "Li Minghua", "Al-Khatib")
    for words in secret:
        assert files_with(scene.path("names"), words) == [], words
    office.run("erase", "QP", "E-003", "--reason", "entrant")
    office.run("erase", "QP", "E-002", "--reason", "entrant")
    office.run("erase", "QP", "E-004", "--reason", "entrant")
    for words in secret:
        assert files_with(office.path, words) == [], words
    assert files_with(office.path, "another team has done it")


def test_an_erased_declaration_is_no_declaration_of_none(scene):
    office, judge = scene.office, scene.judge("J-01")
    judge.run("interests", "QP", "--kind", "employment", "--words", "I know " + SECRET)
    judge.run("score", "QP", judge.run("score", "list", "QP")["entries"][0]["entry"], "need=7")
    judge.run("ballot", "QP", "--out", scene.path("i.palmballot"))
    office.run("merge", scene.path("i.palmballot"))
    assert [i["erased"] for i in office.run("judges", "list", "QP")["interests"]] == [False]
    office.run("erase", "QP", "J-01", "--reason", "entrant")
    assert [i["erased"] for i in office.run("judges", "list", "QP")["interests"]] == [True]
    office.run("package", "QP", "--judge", "J-01", "--out", scene.path("third"))
    judge.run("open", glob.glob(scene.path("third", "*J-01*.palmpack"))[0])
    assert judge.run("interests", "QP")["erased"] and judge.run("ballot", "check", "QP")["asks_interests"]
    assert judge.run("interests", "QP", "--none") == {"declared": True, "kinds": [], "words": "", "erased": False}
    assert not judge.run("ballot", "check", "QP")["asks_interests"]


def test_an_order_to_erase_outlives_its_call(scene):
    """Restored from a backup or salvaged, the call still tells others what is to be erased; a lost order can be given again."""
    office = scene.office
    assigned = people(scene)
    office.run("merge", *scene.all_ballots())
    bundle = scene.path("before.palmcall")
    office.run("call", "export", "QP", bundle)
    office.run("backup", "QP")
    folder = folder_of(office)
    damage(sorted(glob.glob(os.path.join(folder, "backups", "*.db")))[-1], 5, pages=10)
    office.run("erase", "QP", "E-001", "--reason", "entrant")
    assert files_with(office.path, SECRET) == [] and office.run("verify", "QP")["ok"]

    def colleague(name):
        home = Home(scene.path(name))
        home.run("call", "import", bundle)
        assert files_with(home.path, SECRET)
        after = scene.path(name + ".palmcall")
        office.run("call", "export", "QP", after)
        home.run("merge", after)
        return files_with(home.path, SECRET)

    newest = sorted(glob.glob(os.path.join(folder, "backups", "*.db")))[-1]
    kept = scene.path("kept.db")
    shutil.copy(newest, kept)
    os.remove(os.path.join(folder, "call.db"))
    office.run("salvage", "QP")
    assert colleague("first") == []
    # A home of an earlier program has the refs, and no order.
    folder = folder_of(office)
    shutil.rmtree(folder)
    office.run("restore", kept)
    assert colleague("second") == []
    database = os.path.join(folder_of(office), "call.db")
    with contextlib.closing(sqlite3.connect(database)) as db:
        order = db.execute("SELECT id FROM record WHERE type='erase'").fetchall()
        assert len(order) == 1
        db.execute("DELETE FROM record WHERE type='erase'")
        db.execute("DELETE FROM meta WHERE name LIKE 'store.%'")
        db.commit()
    sent = office.run("erase", "QP", "E-001", "--reason", "entrant")["sent"]
    assert {s["judge"] for s in sent} == set(assigned), sent
    assert colleague("third") == []
    office.refused("NOTHING_TO_DO", "erase", "QP", "E-001", "--reason", "entrant")
    assert {s["judge"] for s in office.run("erase", "QP", "E-001", "--reason", "entrant", "--dry-run")["sent"]} == set(assigned)


def test_an_erasure_reaches_what_a_judge_had_set_aside_as_damaged(scene):
    office, code = scene.office, people(scene)[0]
    home = scene.judge(code)
    damage(os.path.join(folder_of(home, role="judge " + code), "call.db"), 5)
    aside = home.run("salvage", "QP")
    assert files_with(aside["damaged"], SECRET)
    office.run("erase", "QP", "E-001", "--reason", "entrant")
    office.run("package", "QP", "--out", scene.path("packages"), "--judge", code)
    number = max(int(n.split("-")[-1].split(".")[0]) for n in os.listdir(scene.path("packages")) if code in n)
    told = home.run("open", scene.package(code, number))
    assert [(c["kind"], c["reached"]) for c in told["copies"]] == [("set_aside", True)], told
    assert files_with(home.path, SECRET) == []


def test_a_copy_in_use_is_named_and_reached_later(scene):
    office = scene.office
    people(scene)
    first = folder_of(office)
    restored = office.run("restore", office.run("backup", "QP")["file"])
    lock = sqlite3.connect(os.path.join(restored["path"], "call.db"))
    lock.execute("BEGIN IMMEDIATE")
    # A backup of a newer version stays as it is; all else is done, and it is named until it is gone.
    newer = office.run("backup", os.path.basename(first))["file"]
    with contextlib.closing(sqlite3.connect(newer)) as later:
        later.executescript("CREATE TABLE later(n INTEGER PRIMARY KEY) STRICT; PRAGMA user_version=9")
    done = office.run("erase", os.path.basename(first), "E-001", "--reason", "entrant")
    assert [(c["kind"], c["reached"]) for c in done["copies"]] == [("office", False)], done["copies"]
    assert done["backups_left"] == [newer] and files_with(first, SECRET) == [newer] and files_with(restored["path"], SECRET)
    assert restored["folder"] in said(office, "entries", "list", os.path.basename(first))
    lock.close()
    done = office.run("erase", os.path.basename(first), "E-001", "--reason", "entrant")
    assert [(c["kind"], c["reached"]) for c in done["copies"]] == [("office", True)], done["copies"]
    assert said(office, "entries", "list", os.path.basename(first)).startswith("NEWER_PROGRAM: ") and files_with(office.path, SECRET) == [newer]
    os.remove(newer)
    assert said(office, "entries", "list", os.path.basename(first)) == ""


def test_an_erasure_that_the_disk_stops_is_recorded(scene):
    office = scene.office
    people(scene)
    large = office.run("backup", "QP")["file"]
    with contextlib.closing(sqlite3.connect(large)) as base:
        base.execute("INSERT INTO cache(name, set_digest, bytes) VALUES('large', zeroblob(32), randomblob(3000000))")
        base.commit()
    size = os.path.getsize(os.path.join(folder_of(office), "call.db")) + 1000000

    def limit():
        resource.setrlimit(resource.RLIMIT_FSIZE, (size, size))
    words = ["erase", "QP", "E-001", "--reason", "entrant"]
    done = subprocess.run([job.CLI, "--home", office.path, *words], capture_output=True, text=True, preexec_fn=limit)
    assert done.returncode == 1 and "The erasure is recorded" in done.stderr and "nothing was" not in done.stderr, done.stderr
    assert files_with(office.path, SECRET) == [large]
    office.run("call", "show", "QP") # which finishes it
    assert files_with(office.path, SECRET) == []
    office.refused("NOTHING_TO_DO", *words)


def test_what_a_killed_program_has_left_is_forgotten_too(scene):
    office = scene.office
    people(scene)
    folder = folder_of(office)
    shutil.copytree(folder, os.path.join(office.path, "calls", ".new-QP-office-123456"))
    shutil.copy(os.path.join(folder, "call.db"), os.path.join(folder, "backups", "next.tmp"))
    office.run("erase", "QP", "E-001", "--reason", "entrant")
    assert files_with(office.path, SECRET) == []


def test_a_trial_run_is_listed_whole_or_not_at_all(scene):
    office = scene.office
    chance = random.Random(11)
    for _ in range(6):
        running = subprocess.Popen([job.CLI, "--home", office.path, "call", "test", "QP"], stdout=subprocess.DEVNULL)
        try:
            running.wait(timeout=chance.uniform(0.02, 0.5))
        except subprocess.TimeoutExpired:
            running.kill()
        running.wait()
        for call in office.run("call", "list")["calls"]:
            if call["call"] != "QP":
                assert len(order_of(office.run("rank", call["call"]))) > 20, call
                office.run("call", "test", call["call"], "--discard")


def test_a_judge_who_was_erased_is_forgotten_on_the_laptop(scene):
    office = scene.office
    laptop = scene.judge("J-03")
    laptop.run("interests", "QP", "--kind", "funding", "--words", "A cousin of " + SECRET)
    office.run("merge", scene.ballot("J-03"))
    office.run("erase", "QP", "J-03", "--reason", "judge")
    assert files_with(office.path, SECRET) == []
    office.run("package", "QP", "--out", scene.path("packages"), "--judge", "J-03")
    laptop.run("open", scene.package("J-03", 2))
    assert files_with(laptop.path, SECRET) == []
    laptop.run("score", "QP", laptop.run("score", "list", "QP")["entries"][0]["entry"], "--comment", "one more word")
    second = scene.path("second.palmballot")
    laptop.run("ballot", "QP", "--out", second)
    assert SECRET.encode() not in open(second, "rb").read()
    assert laptop.refused("NOT_FOUND", "interests", "QP", "--words", "once more")["refused"][0]["detail"] == "erased"


def test_a_limit_on_files_is_a_full_disk_and_no_sudden_end(scene):
    office = scene.office
    ballot = scene.ballot("J-01")
    before = office.run("call", "show", "QP")["set_digest"]
    size = os.path.getsize(os.path.join(folder_of(office), "call.db"))

    def limit():
        resource.setrlimit(resource.RLIMIT_FSIZE, (size // 2, size // 2))
    for words in (["merge", ballot], ["call", "export", "QP", scene.path("limited.palmcall")]):
        done = subprocess.run([job.CLI, "--json", "--home", office.path, *words], capture_output=True, text=True, preexec_fn=limit)
        assert done.returncode in (0, 1), (words, done.returncode, done.stderr)
        # Where a merge has just been broken off, opening has to take it back first, and that is a write, too.
        assert done.returncode == 0 or done.stderr.startswith(("DISK_FULL: ", "CANNOT_WRITE: ")), (words, done.stderr)
        assert words[0] != "merge" or done.stderr.startswith("DISK_FULL: "), (words, done.stderr)
    assert office.run("call", "show", "QP")["set_digest"] == before and office.run("verify", "QP")["ok"]


def test_an_old_backup_brings_nobody_back(scene):
    office = scene.office
    people(scene)
    stick = scene.path("stick.db")
    shutil.copy(office.run("backup", "QP")["file"], stick)
    assert SECRET.encode() in open(stick, "rb").read()
    office.run("erase", "QP", "E-001", "--reason", "law")
    restored = office.run("restore", stick)
    assert files_with(restored["path"], SECRET) == []


def test_handover_and_work_on_both_sides(scene):
    office = scene.office
    secret = scene.path("password")
    open(secret, "w").write("a long enough password\n")
    office.run("merge", scene.ballot("J-01"))
    office.run("keys", "backup", "QP", "--out", scene.path("key.palmkey"), "--password-file", secret)
    office.run("call", "export", "QP", scene.path("one.palmcall"))
    colleague = Home(scene.path("colleague"))
    colleague.run("call", "import", scene.path("one.palmcall"))
    colleague.refused("KEY_MISSING", "entries", "withdraw", "QP", "E-002", "--reason", "moved away")
    open(scene.path("wrong"), "w").write("another password\n")
    colleague.refused("WRONG_PASSWORD", "keys", "restore", scene.path("key.palmkey"), "--password-file", scene.path("wrong"))
    colleague.run("keys", "restore", scene.path("key.palmkey"), "--password-file", secret)
    colleague.run("entries", "withdraw", "QP", "E-002", "--reason", "moved away")
    colleague.run("merge", scene.ballot("J-02"))
    office.run("entries", "set", "QP", "E-003", "title=Another title")
    office.run("merge", scene.ballot("J-03"))
    office.run("call", "export", "QP", scene.path("two.palmcall"))
    colleague.run("call", "export", "QP", scene.path("three.palmcall"))
    office.run("merge", scene.path("three.palmcall"))
    colleague.run("merge", scene.path("two.palmcall"))
    here, there = office.run("rank", "QP"), colleague.run("rank", "QP")
    assert here["set_digest"] == there["set_digest"] and here["result_digest"] == there["result_digest"]
    assert here["set_digest"] == colleague.run("verify", "QP")["set_digest"]


def test_a_researcher_reads_and_changes_nothing(scene):
    office = scene.office
    office.run("merge", *scene.all_ballots())
    bundle = scene.path("open.palmcall")
    assert office.run("call", "export", "QP", bundle, "--deidentified")["withheld"] > 0
    names = names_of_judges().values()
    data = open(bundle, "rb").read()
    assert all(name.encode() not in data for name in names)
    researcher = Home(scene.path("researcher"))
    researcher.run("call", "import", bundle)
    assert researcher.run("verify", "QP")["ok"]
    assert researcher.run("rank", "QP")["result_digest"] == office.run("rank", "QP")["result_digest"]
    researcher.run("export", "QP", "--what", "scores", "--format", "csv", "--out", scene.path("scores.csv"))
    before = researcher.run("call", "show", "QP")["set_digest"]
    for words in (["entries", "withdraw", "QP", "E-001", "--reason", "x"], ["erase", "QP", "E-001", "--reason", "other"],
                  ["close", "QP", "--round", "review", "--reason", "x"], ["decide", "QP", "E-001", "winner", "--reason", "x"],
                  ["package", "QP", "--out", scene.path("p")], ["judges", "conflict", "QP", "J-01", "E-001", "--kind", "family"]):
        researcher.refused("KEY_MISSING", *words)
    assert researcher.run("call", "show", "QP")["set_digest"] == before


def test_last_years_call_starts_this_years(scene):
    office = scene.office
    new = office.run("call", "new", "--from", "QP", "--title", "Quiet pressure 2", "--code", "QP2")
    assert new["call"] == "QP2"
    shown = office.run("call", "show", "QP2")
    assert shown["entries"] == 0 and shown["judges"] == 0 and not any(r["frozen"] for r in shown["rounds"])
    old, fresh = office.run("call", "rules", "QP")["rules"], office.run("call", "rules", "QP2")["rules"]
    assert old == fresh
    office.refused("WRONG_CALL", "merge", "--call", "QP2", scene.ballot("J-01"))


def test_rules_are_tried_before_entries_and_judges_are_there(scene):
    office = scene.office
    office.run("call", "new", "--template", "T03", "--title", "Rules only", "--code", "BARE")
    trial = office.run("call", "test", "BARE")
    assert trial["entries"] == 24 and trial["judges"] == 12 and trial["sheets"] > 0, trial
    assert len(order_of(office.run("rank", trial["call"]))) > 20, "too few have a rank"
    assert office.run("entries", "list", "BARE")["entries"] == [], "the call itself stays as it was"
    # a later round is played behind those before it, and --whole plays them all
    for words, call, rounds in ((["--round", "expert"], "BARE-TEST2", 2), (["--whole"], "BARE-TEST3", 2)):
        whole = office.run("call", "test", "BARE", *words)
        assert (whole["call"], whole["round"], whole["rounds"]) == (call, "expert", rounds), whole
        assert whole["sheets"] > trial["sheets"], whole
        ranked = office.run("rank", call, "--round", "expert")["entries"]
        assert 0 < len([e for e in ranked if e.get("rank")]) < 20, ranked
        before = office.run("rank", call, "--round", "crowd")
        assert before["close"], "the round before is closed"
        # both sets of scores stand side by side in the report of the second
        office.run("report", call, "--round", "expert", "--kind", "report", "--out", scene.path(call + ".html"))
        with open(scene.path(call + ".html"), encoding="utf-8") as file:
            page = file.read()
        assert ": score</th>" in page, page[:3000]
    office.run("call", "new", "--template", "T07", "--title", "A check first", "--code", "CHK")
    assert office.run("call", "test", "CHK", "--whole")["rounds"] == 2


def test_a_trial_names_the_round_that_it_could_not_play(scene):
    office = scene.office
    office.run("call", "new", "--template", "T04", "--title", "Strata", "--code", "STR")
    judges = scene.path("plain-judges.csv")
    with open(judges, "w", encoding="utf-8") as file:
        file.write("code,name,languages\n" + "".join(f"P-{i},Judge {i},en fr es zh ar\n" for i in range(1, 11)))
    office.run("judges", "import", "STR", judges)
    told = office.run("call", "test", "STR", "--whole")
    last = office.run("call", "show", "STR")["rounds"][-1]["round"]
    assert told["unplayed"] == last and told["round"] != last and told["proofs"], told
    said = subprocess.run([job.CLI, "--home", office.path, "call", "test", "STR", "--whole"], capture_output=True, text=True)
    assert said.returncode == 0 and f"Round {last} could not be played, because nobody could be assigned in it." in said.stdout, said.stdout
    assert office.run("call", "test", "QP")["unplayed"] is None
    # scores are made up: where they let nobody through, what was played so far is kept
    office.run("call", "new", "--template", "T02", "--title", "High", "--code", "HIGH")
    rules = office.run("call", "rules", "HIGH")["rules"]
    rules["rounds"][0]["cut"]["at_least"] = "10"
    strict = scene.path("strict.json")
    with open(strict, "w", encoding="utf-8") as file:
        json.dump(rules, file)
    office.run("call", "rules", "HIGH", "--set", strict)
    told = office.run("call", "test", "HIGH", "--whole")
    assert told["unplayed"] == rules["rounds"][1]["id"] and told["sheets"] > 0 and told["round"] == rules["rounds"][0]["id"], told
    assert office.run("rank", told["call"], "--round", told["round"])["entries"], "it is there to be looked at"


def test_a_trial_run_never_mixes_with_the_call(scene):
    office = scene.office
    office.run("merge", scene.ballot("J-01"))
    before = office.run("rank", "QP")
    trial = office.run("call", "test", "QP", "--seed", "5")
    assert trial["call"] == "QP-TEST" and trial["sheets"] == 72, trial  # every assignment, three an entry
    ranked = office.run("rank", "QP-TEST")
    n = ranked["n"]  # now and then a made-up cell is blank, and its sheet is not complete
    assert n["sheets"] == 72 and n["sheets_counted"] == 72 - n["blank"], n
    assert len(ranked["entries"]) == len(before["entries"])
    assert office.run("verify", "QP-TEST")["ok"]
    again = office.run("call", "test", "QP", "--seed", "5")
    assert again["call"] == "QP-TEST2" and order_of(office.run("rank", "QP-TEST2")) == order_of(ranked)
    trial_folder = folder_of(office, "QP-TEST")
    assert not any(files_with(trial_folder, name) for name in names_of_judges().values()), "a trial names people"
    bundle = scene.path("trial.palmcall")
    office.run("call", "export", "QP-TEST", bundle)
    office.refused("WRONG_CALL", "merge", "--call", "QP", bundle)
    office.refused("WRONG_CALL", "merge", "--call", "QP-TEST", scene.ballot("J-02"))
    office.refused("BAD_VALUE", "call", "test", "QP", "--discard")
    said = subprocess.run([job.CLI, "--home", office.path, "call", "test", "QP", "--discard"], capture_output=True, text=True).stderr
    assert "QP is no trial" in said and "QP-TEST" in said, said
    keys = set(os.listdir(os.path.join(office.path, "keys")))
    office.run("call", "test", "QP-TEST", "--discard")
    assert len(keys - set(os.listdir(os.path.join(office.path, "keys")))) == 1, "the key goes with it"
    office.run("call", "test", "QP-TEST2", "--discard")
    assert not os.path.exists(trial_folder)
    assert [c["call"] for c in office.run("call", "list")["calls"]] == ["QP"]
    after = office.run("rank", "QP")
    assert (after["set_digest"], after["result_digest"]) == (before["set_digest"], before["result_digest"])


def test_a_damaged_call_is_saved_with_counts(scene):
    office = scene.office
    office.run("merge", *scene.all_ballots())
    office.run("backup", "QP")
    whole = office.run("verify", "QP")
    office.refused("NOTHING_TO_DO", "salvage", "QP")
    folder = folder_of(office)
    database = os.path.join(folder, "call.db")
    damage(database, 7, pages=20)
    content = open(database, "rb").read()
    office.refused("DB_DAMAGED", "rank", "QP")
    listed = office.run("backup", "QP", "--list")["backups"]
    assert listed and all(os.path.exists(one["file"]) for one in listed), "the way out of the guide"
    saved = office.run("salvage", "QP")
    assert saved["records"] == whole["records"] and saved["from_backup"] > 0, saved
    assert saved["set_digest"] == whole["set_digest"] and saved["lists_missing"] == 0 and saved["unsigned"] == 0
    assert saved["records_missing"] == 0, saved
    assert open(os.path.join(saved["damaged"], "call.db"), "rb").read() == content, "the damaged file was changed"
    assert not os.path.exists(folder)
    assert office.run("verify", "QP")["ok"]
    office.run("entries", "withdraw", "QP", "E-002", "--reason", "and it works on")


def test_nobody_goes_on_where_a_signed_act_is_damaged(scene):
    """Records read well without it, but what is written from there on could neither be restored nor handed over."""
    office = scene.office
    office.run("merge", *scene.all_ballots())
    office.run("backup", "QP")
    whole = office.run("verify", "QP")
    for column in ("body", "signature"):
        folder = folder_of(office)
        database = os.path.join(folder, "call.db")
        base = sqlite3.connect(f"file:{database}?mode=ro", uri=True)
        signed = base.execute(f"SELECT {column} FROM commits WHERE n=(SELECT max(n) FROM commits) - 1").fetchone()[0]
        base.close()
        data = bytearray(open(database, "rb").read())
        data[data.index(signed[-40:]) + 7] ^= 1
        open(database, "wb").write(data)
        backups = sorted(os.listdir(os.path.join(folder, "backups")))
        for words in (["rank", "QP"], ["entries", "withdraw", "QP", "E-002", "--reason", "x"], ["backup", "QP"],
                      ["call", "export", "QP", scene.path("all.palmcall")]):
            office.refused("DB_DAMAGED", *words)
        assert sorted(os.listdir(os.path.join(folder, "backups"))) == backups, "good backups stay"
        saved = office.run("salvage", "QP")
        assert saved["set_digest"] == whole["set_digest"] and saved["unsigned"] == 0, saved
        office.run("backup", "QP")
    assert office.run("verify", "QP")["ok"]


def test_a_damaged_backup_is_saved_where_nothing_else_is_left(scene):
    office = scene.office
    ballots = scene.all_ballots()
    office.run("merge", *ballots)
    whole = office.run("verify", "QP")
    backup = scene.path("kept.db")
    shutil.copy(office.run("backup", "QP")["file"], backup)
    os.chmod(backup, 0o600)
    alone = Home(scene.path("alone"))
    assert alone.run("restore", backup)["counts"]["records"] == whole["records"]
    alone.refused("NOTHING_TO_DO", "salvage", backup)
    alone.refused("CANNOT_WRITE", "merge", *ballots, "--call", backup)
    data = bytearray(open(backup, "rb").read())
    data[data.rindex(b'"type":"sheet"') + 8] ^= 1  # of one sheet that a judge sent
    open(backup, "wb").write(data)
    alone = Home(scene.path("alone2"))
    alone.refused("DB_DAMAGED", "restore", backup)
    saved = alone.run("salvage", backup)
    assert saved["records"] == whole["records"] - 1 and saved["broken"] == 1 and saved["damaged"] == backup, saved
    assert saved["records_missing"] == 1, saved
    alone.run("merge", *ballots)
    assert open(backup, "rb").read() == bytes(data), "the damaged file was changed"
    assert [c["call"] for c in alone.run("call", "list")["calls"]] == ["QP"]
    assert alone.run("verify", "QP")["set_digest"] == whole["set_digest"], "the ballots bring back what is missing"
    assert os.listdir(os.path.join(alone.path, "calls")) == [saved["folder"]], "no copy is left"
    # What was erased in this home does not come back with it.
    title = b"The salt shaker amnesty"
    assert title in bytes(data), "of E-005, in the sample"
    live = folder_of(office)
    office.run("erase", "QP", "E-005", "--reason", "entrant")
    again = office.run("salvage", backup)
    assert title not in open(os.path.join(office.path, "calls", again["folder"], "call.db"), "rb").read()
    # Nor where the call that was told to forget is damaged itself: its backups know.
    shutil.rmtree(os.path.join(office.path, "calls", again["folder"]))
    with open(os.path.join(live, "call.db"), "r+b") as database:
        database.seek(16)
        database.write(b"\xff" * 8)
    again = office.run("salvage", backup)
    assert title not in open(os.path.join(office.path, "calls", again["folder"], "call.db"), "rb").read()


def test_without_a_backup_what_proves_itself_is_saved(scene):
    office = scene.office
    office.run("merge", *scene.all_ballots())
    whole = office.run("verify", "QP")
    folder = folder_of(office)
    shutil.rmtree(os.path.join(folder, "backups"))
    shutil.rmtree(os.path.join(folder, "outbox"), ignore_errors=True)
    data = bytearray(open(os.path.join(folder, "call.db"), "rb").read())
    data[:4096] = b"\0" * 4096  # the first page: nothing says what this file is any more
    open(os.path.join(folder, "call.db"), "wb").write(data)
    office.refused("DB_DAMAGED", "rank", "QP")
    saved = office.run("salvage", "QP")
    assert saved["records"] == whole["records"] and saved["set_digest"] == whole["set_digest"], saved
    assert office.run("verify", "QP")["ok"]


def test_a_call_is_found_without_its_card(scene):
    """The card is a cache: lost, the call is listed and opened by its name all the same."""
    for home, role in ((scene.office, "office"), (scene.judge("J-01"), "judge J-01")):
        card = os.path.join(folder_of(home, role=role), "card.json")
        for junk in (b"", b"{}", None):
            if junk is None:
                os.remove(card)
            else:
                open(card, "wb").write(junk)
            assert [(c["call"], c["role"]) for c in home.run("call", "list")["calls"]] == [("QP", role)], junk
        home.run("call", "show", "QP")
        assert json.load(open(card))["name"] == "QP"


def test_a_changed_header_or_a_missing_database_can_be_salvaged(scene):
    """What SQLite cannot work with, a version that is none, and a database that is gone: damaged, listed, and saved from what there is."""
    office = scene.office
    office.run("merge", *scene.all_ballots())
    office.run("backup", "QP")
    whole = office.run("verify", "QP")
    for at, bit in ((18, 5), (47, 5), (60, 5), (63, 2), (None, 0)):
        folder = folder_of(office)
        database = os.path.join(folder, "call.db")
        if at is None:
            os.remove(database)
        else:
            data = bytearray(open(database, "rb").read())
            data[at] ^= 1 << bit
            open(database, "wb").write(data)
        assert any(c["call"] == "QP" for c in office.run("call", "list")["calls"]), at
        office.refused("DB_DAMAGED", "rank", "QP")
        office.refused("DB_DAMAGED", "judges", "set", "QP", "J-01", "name=Other")
        saved = office.run("salvage", "QP")
        assert saved["set_digest"] == whole["set_digest"] and os.path.isdir(saved["damaged"]), (at, saved)
        office.run("backup", "QP")
        assert office.run("verify", "QP")["ok"], at


def test_a_judges_drafts_survive_damage(scene):
    home = scene.judge("J-02")
    home.run("score", "QP", "E-001", "need=7", "practicality=8", "--comment", "typed and not yet sent")
    before = home.run("score", "list", "QP")["entries"]
    folder = folder_of(home, role="judge J-02")
    shutil.rmtree(os.path.join(folder, "backups"))
    data = bytearray(open(os.path.join(folder, "call.db"), "rb").read())
    data[:100] = b"\0" * 100
    open(os.path.join(folder, "call.db"), "wb").write(data)
    saved = home.run("salvage", "QP", "--as", "J-02")
    assert saved["drafts"] >= 1
    assert home.run("score", "list", "QP")["entries"] == before
    home.run("ballot", "QP", "--out", scene.path("saved.palmballot"), "--final")
    scene.office.run("merge", scene.path("saved.palmballot"))


def test_one_flipped_bit_in_a_score_that_was_not_sent_is_seen(scene):
    home = scene.judge("J-02")
    home.run("score", "QP", "E-001", "need=4", "practicality=4")
    before = home.run("score", "list", "QP")["entries"]
    database = os.path.join(folder_of(home, role="judge J-02"), "call.db")
    with sqlite3.connect(database) as db:
        db.execute("UPDATE draft SET body=replace(body, '\"need\",0,4', '\"need\",0,5')")
    db.close()
    for verb in (("verify", "QP"), ("score", "list", "QP"), ("backup", "QP"), ("ballot", "QP", "--out", scene.path("f.palmballot"))):
        home.refused("DB_DAMAGED", *verb)
    home.run("salvage", "QP", "--as", "J-02")
    assert home.run("score", "list", "QP")["entries"] == before


def test_a_laptop_of_which_nothing_is_left_takes_its_package_again(scene):
    laptop = scene.judge("J-02")
    package = scene.package("J-02")
    folder = folder_of(laptop, role="judge J-02")
    shutil.rmtree(os.path.join(folder, "backups"), ignore_errors=True)
    shutil.rmtree(os.path.join(folder, "outbox"), ignore_errors=True)
    open(os.path.join(folder, "call.db"), "wb").write(b"\0" * 8192)
    laptop.refused("DB_DAMAGED", "open", package)
    assert laptop.run("salvage", os.path.basename(folder))["records"] == 0
    laptop.run("open", package)
    laptop.run("score", "QP", laptop.run("score", "list", "QP")["entries"][0]["entry"], "need=7", "practicality=8")
    laptop.run("ballot", "QP", "--out", scene.path("new.palmballot"), "--final")
    scene.office.run("merge", scene.path("new.palmballot"))


def flip(folder, name):
    """One bit of a local setting, in the first byte of its value: it is an id as before, of something else."""
    path = os.path.join(folder, "call.db")
    data = bytearray(open(path, "rb").read())
    at = data.index(name.encode()) + len(name)
    data[at] ^= 1
    open(path, "wb").write(data)


def test_whose_call_it_is_is_told_by_what_was_signed(scene):
    office = scene.office
    office.run("merge", *scene.all_ballots())
    whole = office.run("verify", "QP")
    for without_card in (False, True):
        folder = folder_of(office)
        shutil.rmtree(os.path.join(folder, "backups"))
        shutil.rmtree(os.path.join(folder, "outbox"), ignore_errors=True)
        flip(folder, "identity.call")
        if without_card:
            os.remove(os.path.join(folder, "card.json"))
        office.refused("DB_DAMAGED", "rank", os.path.basename(folder))
        saved = office.run("salvage", os.path.basename(folder))
        assert saved["set_digest"] == whole["set_digest"] and saved["unsigned"] == 0, saved
        office.run("rank", "QP")
    laptop = scene.judge("J-02")
    before = laptop.run("score", "list", "QP")["entries"]
    for name in ("identity.judge", "identity.call", "identity.role"):
        folder = folder_of(laptop, role="judge J-02")
        shutil.rmtree(os.path.join(folder, "backups"), ignore_errors=True)
        flip(folder, name)
        laptop.refused("DB_DAMAGED", "score", "list", os.path.basename(folder))
        laptop.run("salvage", os.path.basename(folder))
        assert laptop.run("score", "list", "QP")["entries"] == before, name
    laptop.run("ballot", "QP", "--out", scene.path("again.palmballot"), "--final")
    office.run("merge", scene.path("again.palmballot"))


def test_a_damaged_call_takes_nothing_and_keeps_no_other_from_its_files(scene):
    office = scene.office
    ballots = scene.all_ballots()
    office.run("call", "new", "--rules", SAMPLE + "/rules.json", "--title", "Another", "--code", "OT")
    shutil.copytree(office.path, scene.path("elsewhere"))
    elsewhere = Home(scene.path("elsewhere"))
    elsewhere.run("entries", "import", "OT", SAMPLE + "/entries.csv", "--attachments", SAMPLE + "/media")
    elsewhere.run("call", "export", "OT", scene.path("other.palmcall"))
    folder = folder_of(office)
    database = os.path.join(folder, "call.db")
    damage(database, 7, pages=20)
    there = {name: open(os.path.join(folder, name), "rb").read() for name in os.listdir(folder) if os.path.isfile(os.path.join(folder, name))}
    for files in (ballots, [ballots[0], scene.path("other.palmcall"), *ballots[1:]]):
        told = office.refused("DB_DAMAGED", "merge", *files)
        assert [r["code"] for r in told["refused"]] == ["DB_DAMAGED"], told
        assert {name: open(os.path.join(folder, name), "rb").read() for name in there} == there, "something was written"
        words = subprocess.run([job.CLI, "--home", office.path, "merge", *ballots], capture_output=True, text=True)
        assert "salvage " + os.path.basename(folder) in words.stdout + words.stderr, words
    digest = lambda home: home.run("call", "show", "OT")["set_digest"]  # noqa: E731
    assert digest(office) == digest(elsewhere), "the other call had to wait"
    office.run("salvage", os.path.basename(folder))
    assert office.run("merge", *ballots)["merged"] == len(ballots)
    assert len([e for e in office.run("rank", "QP")["entries"] if e.get("rank")]) > 20


def colleague_of(scene):
    """A second coordinator of the scene's call, on a machine of their own."""
    secret = scene.path("secret")
    open(secret, "w").write("a password that both know")
    scene.office.run("keys", "backup", "QP", "--out", scene.path("key.palmkey"), "--password-file", secret)
    scene.office.run("call", "export", "QP", scene.path("start.palmcall"))
    colleague = Home(scene.path("colleague"))
    colleague.run("keys", "restore", scene.path("key.palmkey"), "--password-file", secret)
    colleague.run("call", "import", scene.path("start.palmcall"))
    return colleague


def two_versions(scene, verbs_here, verbs_there):
    """Two coordinators who did different things at once; the first has both."""
    office, colleague = scene.office, colleague_of(scene)
    for home, verbs in ((office, verbs_here), (colleague, verbs_there)):
        for words in verbs:
            home.run(*words)
    colleague.run("call", "export", "QP", scene.path("theirs.palmcall"))
    office.run("merge", scene.path("theirs.palmcall"))
    return office


def test_what_is_there_in_two_versions_is_not_corrected_over(scene):
    office = two_versions(scene, [["entries", "set", "QP", "E-001", "title=Here"], ["judges", "set", "QP", "J-01", "email=here@example.org"]],
                          [["entries", "set", "QP", "E-001", "title=There, says Ann Somebody", "name=Ann Somebody"], ["judges", "set", "QP", "J-01", "email=there@example.org"]])
    before = office.run("call", "show", "QP")["set_digest"]
    for words in (["entries", "set", "QP", "E-001", "language=es"], ["entries", "set", "QP", "E-001", "organisation=Org"],
                  ["judges", "set", "QP", "J-01", "languages=en"]):
        office.refused("AMBIGUOUS", *words)
    assert office.run("call", "show", "QP")["set_digest"] == before
    forks = office.run("forks", "QP")["forks"]
    assert {f["type"] for f in forks} >= {"entry", "judge"}, [f["type"] for f in forks]
    shows = office.run("entries", "blindness", "QP", "E-001")["entries"][0]
    assert any("Somebody" in json.dumps(found) for found in shows["found"]), "both versions are looked through: %s" % shows
    for fork in forks:
        office.run("resolve", "QP", fork["slot"], "--use", fork["versions"][0]["id"][:12], "--reason", "asked")
    office.run("entries", "set", "QP", "E-001", "language=es")


def test_a_comment_in_two_other_words_waits(scene):
    """Two coordinators gave an entrant other words in place of a judge's, each their own: neither is in a letter, and that is said."""
    judge = scene.judge("J-02")
    judge.run("score", "import", "QP", job.SAMPLE + "/scores/J-02.csv")
    judge.run("score", "QP", "E-001", "--note-to-entrant", "Bring the barber")
    judge.run("ballot", "QP", "--out", scene.path("words"))
    scene.office.run("merge", scene.path("words"))
    edit = lambda words: [["comments", "edit", "QP", "E-001", "J-02", "--text", words]]
    office = two_versions(scene, edit("Bring a barber"), edit("Ask a barber"))
    mine = lambda: next(c for c in office.run("comments", "list", "QP")["comments"] if (c["entry"], c["judge"]) == ("E-001", "J-02"))
    assert mine()["state"] == "two_versions" and mine()["shown"] == "", mine()
    office.run(*edit("Ask the barber")[0])
    assert mine()["state"] == "edited" and mine()["shown"] == "Ask the barber", mine()


def test_rules_of_a_round_in_two_versions_are_not_replaced(scene):
    rules = json.load(open(SAMPLE + "/rules.json"))
    def with_top(n, name):
        rules["rounds"][0]["cut"] = {"top": n}
        open(scene.path(name), "w").write(json.dumps(rules))
        return scene.path(name)
    office = two_versions(scene, [["call", "rules", "QP", "--set", with_top(4, "four.json")]], [["call", "rules", "QP", "--set", with_top(5, "five.json")]])
    rules["rounds"][0]["criteria"][0]["weight"] = "7"
    for words in (["call", "rules", "QP", "--set", with_top(3, "weights.json")], ["call", "freeze", "QP", "--round", "review"]):
        office.refused("AMBIGUOUS", *words)
    (fork,) = office.run("forks", "QP")["forks"]
    office.run("resolve", "QP", fork["slot"], "--use", fork["versions"][0]["id"][:12], "--reason", "asked")
    office.refused("ROUND_FROZEN", "call", "rules", "QP", "--set", scene.path("weights.json"))


def test_a_file_that_two_entries_share_goes_with_the_second(scene):
    office = scene.office
    os.mkdir(scene.path("shared"))
    open(scene.path("shared", "same.txt"), "w").write("the words that both sent: quite a secret")
    table = scene.path("shared.csv")
    open(table, "w").write("code,title,language,attachment\nS-1,One,en,same.txt\nS-2,Two,en,same.txt\n")
    office.run("entries", "import", "QP", table, "--attachments", scene.path("shared"))
    assert office.run("erase", "QP", "S-1", "--reason", "entrant")["files"] == 0, "the other entry still needs it"
    assert office.run("erase", "QP", "S-2", "--reason", "entrant")["files"] == 1
    folder = os.path.join(office.path, "calls")
    left = subprocess.run(["grep", "-rla", "quite a secret", folder], capture_output=True, text=True).stdout
    assert left == "", left


def test_names_under_a_heading_that_nobody_knows_are_kept_apart(scene):
    table = scene.path("people.csv")
    open(table, "w").write("code,title,language,Who came,District\n" + "".join(
        "P-%02d,Entry %d,en,Person Number%s,%s\n" % (n, n, chr(65 + n), ("north", "south")[n % 2]) for n in range(20)))
    told = scene.office.run("entries", "import", "QP", table)
    scene.office.run("export", "QP", "--what", "dataset", "--out", scene.path("set"))
    data = "".join(open(scene.path("set", name), encoding="utf-8-sig").read() for name in os.listdir(scene.path("set")))
    assert "NumberC" not in data and "north" in data, told


def test_what_was_waived_once_is_asked_again(scene):
    office = scene.office
    one = scene.ballot("J-03", 1)
    laptop = scene.judge("J-03", 2)
    laptop.run("score", "QP", "E-001", "need=1", "practicality=1", "fairness=1", "originality=1")
    laptop.run("ballot", "QP", "--out", scene.path("two.palmballot"))
    office.run("merge", one, scene.path("two.palmballot"))
    for device in job.laptops_of(office, "QP", "J-03"):
        office.run("device", "QP", device, "--confirm", "--reason", "both are hers")
    blocker = "FORK:sheet:J-03:E-001:review"
    office.run("close", "QP", "--round", "review", "--reason", "seen", "--waive", blocker)
    laptop.run("score", "QP", "E-001", "need=2")
    laptop.run("ballot", "QP", "--out", scene.path("three.palmballot"))
    office.run("merge", scene.path("three.palmballot"))
    office.refused("CLOSE_BLOCKED", "close", "QP", "--round", "review", "--reason", "once more")
    office.run("resolve", "QP", "J-03:E-001:review", "--use", office.run("forks", "QP")["forks"][0]["versions"][0]["id"][:12], "--reason", "asked")
    office.run("close", "QP", "--round", "review", "--reason", "now it stands")


def test_what_a_file_was_called_is_forgotten_with_the_person(scene):
    office = scene.office
    named, plain = scene.path(SECRET + " final.palmballot"), scene.path("QP-J-02-review-1.palmballot")
    shutil.copy(scene.ballot("J-01"), named)
    shutil.copy(scene.ballot("J-02"), plain)
    office.run("merge", named, plain)
    office.run("backup", "QP")
    assert files_with(office.path, SECRET)
    office.run("erase", "QP", "J-01", "--reason", "judge")
    assert files_with(office.path, SECRET) == []
    names = [f["name"] for f in office.run("log", "QP")["files"]]
    assert "QP-J-02-review-1.palmballot" in names and not any(SECRET in n for n in names), names


def test_what_is_not_here_is_not_written_over(scene):
    office = scene.office
    bundle, key, password = scene.path("open.palmcall"), scene.path("k.palmkey"), scene.path("password")
    told = office.run("call", "export", "QP", bundle, "--deidentified")
    assert told["blindness"]["files_as_they_came"] + told["blindness"]["files_not_cleaned_yet"] >= 0, told
    open(password, "w").write(office.run("keys", "backup", "QP", "--out", key)["password"])
    there = Home(scene.path("there"))
    there.run("call", "import", bundle)
    there.run("keys", "restore", key, "--password-file", password)
    for words in (["entries", "set", "QP", "E-001", "name=Changed"], ["judges", "set", "QP", "J-01", "name=Changed"]):
        refusal = there.refused("NOT_FOUND", *words)["refused"][0]
        assert refusal["detail"] == "person", refusal
        assert "left out of the bundle" in said(there, *words)
    before = {e["entry"]: e.get("entrant") for e in office.run("entries", "list", "QP")["entries"]}
    there.run("entries", "set", "QP", "E-001", "title=A better title", "entrant.region=emea")
    there.run("judges", "set", "QP", "J-01", "languages=en,fr")
    there.run("call", "export", "QP", bundle)
    office.run("merge", bundle)
    assert not office.run("forks", "QP")["forks"]
    assert {e["entry"]: e.get("entrant") for e in office.run("entries", "list", "QP")["entries"]} == before
    assert files_with(office.path, names_of_judges()["J-01"])


def test_what_has_two_codes_is_called_by_either(scene):
    office, colleague = scene.office, colleague_of(scene)
    office.run("judges", "set", "QP", "J-02", "code=J-99")
    colleague.run("judges", "set", "QP", "J-02", "languages=fr")
    office.run("entries", "set", "QP", "E-002", "code=E-902")
    colleague.run("entries", "set", "QP", "E-002", "title=Another")
    colleague.run("call", "export", "QP", scene.path("theirs.palmcall"))
    office.run("merge", scene.path("theirs.palmcall"))
    (judge,) = [j["judge"] for j in office.run("judges", "list", "QP")["judges"] if len(j["judge"]) == 12]
    for name in (judge, "J-02", "J-99"):
        plan = office.run("erase", "QP", name, "--reason", "judge", "--dry-run")
        assert plan["texts"] > 0 and all(s["judge"] for s in plan["sent"]), (name, plan)
        office.refused("AMBIGUOUS", "judges", "set", "QP", name, "name=x")
    for name in ("E-002", "E-902"):
        assert office.run("erase", "QP", name, "--reason", "entrant", "--dry-run")["texts"] > 0


def test_two_coordinators_give_one_code_twice(scene):
    office, colleague = scene.office, colleague_of(scene)
    for home, words in ((office, "One"), (colleague, "Two")):
        table = scene.path(words + ".csv")
        open(table, "w").write("code,title,text,language\nX-1,%s,Words of %s,en\n" % (words, words))
        home.run("entries", "import", "QP", table)
        people = scene.path(words + "-judges.csv")
        open(people, "w").write("code,name,email,languages,panel,stratum\nK1,%s,%s@example.org,en,jury,clinic\n" % (words, words))
        home.run("judges", "import", "QP", people)
    colleague.run("call", "export", "QP", scene.path("theirs.palmcall"))
    office.run("merge", scene.path("theirs.palmcall"))
    twins = [e for e in office.run("entries", "list", "QP")["entries"] if e["entry"].startswith("X-1")]
    assert len({e["entry"] for e in twins}) == 2 and all(e["entry"] == "X-1~" + e["id"][:12] for e in twins), twins
    judges = [j for j in office.run("judges", "list", "QP")["judges"] if j["judge"].startswith("K1")]
    assert len(judges) == 2 and all(j["judge"] == "K1~" + j["id"][:12] for j in judges), judges
    office.refused("AMBIGUOUS", "entries", "set", "QP", "X-1", "title=Whose")
    office.run("assign", "QP", "--top-up", "--max-load", "40")
    office.run("judges", "conflict", "QP", judges[0]["judge"], twins[0]["id"], "--kind", "family")
    office.run("judges", "conflict", "QP", judges[1]["id"], twins[0]["entry"], "--kind", "family")
    office.run("assign", "QP", "--drop", judges[0]["judge"], "--reason", "invited twice", "--max-load", "40")
    written = office.run("package", "QP", "--judge", judges[1]["judge"], "--out", scene.path("again"))
    assert written, written
    office.run("entries", "set", "QP", twins[0]["entry"], "code=X-1b")
    codes = [e["entry"] for e in office.run("entries", "list", "QP")["entries"]]
    assert "X-1" in codes and "X-1b" in codes, codes
    office.run("entries", "set", "QP", "X-1", "title=The one that kept its code")


def lose(home, where, call="QP", noticed=False):
    """Takes records out of the database behind the program's back, and, unless it is to be noticed at once, the note of how many
    there were, as if the last program that wrote there had made none; returns how many."""
    base = sqlite3.connect(os.path.join(folder_of(home, call), "call.db"))
    gone = base.execute("DELETE FROM record WHERE " + where).rowcount
    if not noticed:
        base.execute("DELETE FROM meta WHERE name='store.tallies'")
    base.commit()
    base.close()
    return gone


def said(home, *words):
    """What a verb that is refused says."""
    return subprocess.run([job.CLI, "--home", home.path, *words], capture_output=True, text=True).stderr


def heard(home, *words):
    """What a verb says."""
    return subprocess.run([job.CLI, "--home", home.path, *words], capture_output=True, text=True, check=True).stdout


def test_lost_records_are_seen_and_come_back(scene):
    office = scene.office
    ballots = scene.all_ballots()
    office.run("merge", *ballots)
    office.run("close", "QP", "--round", "review", "--reason", "all are in")
    office.run("backup", "QP")
    whole = office.run("rank", "QP")
    assert lose(office, "n IN (SELECT n FROM record WHERE type='sheet' LIMIT 5)") == 5
    assert "rests on records that are not here" in heard(office, "call", "show", "QP")
    refusal = said(office, "rank", "QP")
    assert "CLOSE_INCOMPLETE" in refusal and "on 5 records" in refusal and refusal.count(", ") >= 4, refusal
    office.refused("DB_DAMAGED", "verify", "QP")
    again = office.run("merge", *ballots)  # they hold what is lost, so they are not "already imported"
    assert sum(f["outcome"] == "merged" for f in again["files"]) >= 1, again
    assert order_of(office.run("rank", "QP")) == order_of(whole)
    assert lose(office, "n IN (SELECT n FROM record WHERE type='sheet' LIMIT 3)") == 3
    office.run("salvage", "QP")
    assert office.run("rank", "QP")["set_digest"] == whole["set_digest"]
    assert office.run("verify", "QP")["ok"]
    office.refused("NOTHING_TO_DO", "salvage", "QP")


def test_records_that_are_gone_are_noticed_before_anything_is_done(scene):
    office = scene.office
    ballots = scene.all_ballots()
    office.run("merge", *ballots)
    whole = office.run("rank", "QP")
    folder = folder_of(office)
    copies = sorted(os.listdir(os.path.join(folder, "backups")))
    assert lose(office, "n IN (SELECT n FROM record WHERE type='sheet' LIMIT 1)", noticed=True) == 1
    before = open(os.path.join(folder, "call.db"), "rb").read()
    for words in (["rank", "QP"], ["verify", "QP"], ["merge", ballots[0]], ["backup", "QP"],
                  ["close", "QP", "--round", "review", "--reason", "all in"], ["call", "export", "QP", scene.path("gone.palmcall")]):
        assert "DB_DAMAGED" in json.dumps(office.refused("DB_DAMAGED", *words)), words
    assert open(os.path.join(folder, "call.db"), "rb").read() == before
    assert sorted(os.listdir(os.path.join(folder, "backups"))) == copies
    office.run("salvage", "QP")
    assert office.run("rank", "QP")["result_digest"] == whole["result_digest"]


def test_a_backup_that_is_looked_into_makes_no_backup(scene):
    office = scene.office
    first = office.run("backup", "QP")["file"]
    office.run("merge", scene.ballot("J-01"))
    there = sorted(os.listdir(os.path.dirname(first)))
    office.refused("CANNOT_WRITE", "backup", first)
    assert sorted(os.listdir(os.path.dirname(first))) == there


def test_a_call_without_its_birth_is_damaged(scene):
    office = scene.office
    whole = office.run("rank", "QP")
    for keep_backups in (False, True):
        folder = folder_of(office)
        card = open(os.path.join(folder, "card.json")).read()
        if not keep_backups:
            shutil.rmtree(os.path.join(folder, "backups"))  # the packages in the outbox hold it, too
        assert lose(office, "type='genesis'") == 1
        office.refused("DB_DAMAGED", "call", "show", "QP")
        office.refused("DB_DAMAGED", "verify", "QP")
        assert open(os.path.join(folder, "card.json")).read() == card
        office.run("salvage", "QP")
        assert office.run("rank", "QP")["set_digest"] == whole["set_digest"]
    shutil.rmtree(os.path.join(folder_of(office), "backups"))
    assert lose(office, "type='round'") > 0
    refusal = said(office, "rank", "QP")
    assert refusal.startswith("UNKNOWN_ROUND: ") and "…" not in refusal, refusal


def test_files_that_are_gone_are_named(scene):
    office = scene.office
    bundle = scene.path("whole.palmcall")
    office.run("call", "export", "QP", bundle)
    office.run("merge", bundle)
    folder = folder_of(office)
    files = [f for e in office.run("entries", "list", "QP")["entries"] if e["files"]
             for f in [(e["entry"], one["hash"]) for one in office.run("entries", "files", "QP", e["entry"])["files"]]]
    assert files
    assert office.run("verify", "QP")["lost"] == [] and "everything is as it was signed" in heard(office, "verify", "QP")
    shutil.rmtree(os.path.join(folder, "media"))
    os.mkdir(os.path.join(folder, "media"))
    proof = office.run("verify", "QP")
    assert sorted((one["entry"], one["hash"]) for one in proof["lost"]) == sorted(files), proof["lost"]
    assert "everything is as it was signed" not in heard(office, "verify", "QP")
    exported = office.run("call", "export", "QP", scene.path("thin.palmcall"))
    assert len(exported["lost"]) == len(files)
    issued = office.run("call", "show", "QP")["records"]
    refusal = said(office, "package", "QP", "--judge", JUDGES[0], "--out", scene.path("thin"))
    assert files[0][0] in refusal and refusal.startswith("NOT_FOUND: "), refusal
    assert not os.listdir(scene.path("thin")) and office.run("call", "show", "QP")["records"] == issued
    office.run("merge", bundle)  # it was merged before, and yet it brings the files back
    assert office.run("verify", "QP")["lost"] == []
    office.run("package", "QP", "--judge", JUDGES[0], "--out", scene.path("thick"))


def test_a_laptop_comes_back_by_the_name_it_went_by(scene):
    office = scene.office
    office.run("merge", scene.ballot("J-01"), scene.ballot("J-01", laptop=2))
    keys = [d["key"] for j in office.run("judges", "list", "QP")["judges"] if j["judge"] == "J-01" for d in j["devices"]]
    assert len(keys) == 2
    for key in keys:
        name = "J-01/" + key[:4]
        office.run("aside", "QP", name, "--reason", "somebody else used it")
        left = [d["key"] for j in office.run("judges", "list", "QP")["judges"] if j["judge"] == "J-01" for d in j["devices"]]
        assert key not in left and len(left) == 1, (name, left)
        office.run("aside", "QP", name, "--back", "--reason", "it was the judge")
        now = [d["key"] for j in office.run("judges", "list", "QP")["judges"] if j["judge"] == "J-01" for d in j["devices"]]
        assert now == keys, name
    office.refused("NOT_FOUND", "aside", "QP", "J-01/ffff0", "--back", "--reason", "none of that name")


def test_what_is_aside_says_how_it_comes_back(scene):
    office = scene.office
    ballot, other = scene.ballot("J-02"), scene.ballot("J-03")
    merged = office.run("merge", ballot, other)["files"]
    name = merged[0]["hash"][:12]
    office.run("aside", "QP", name, "--reason", "wrong file")
    again = office.run("merge", ballot)["files"][0]
    assert again["outcome"] == "again" and again["aside"]["records"] > 0 and again["aside"]["names"] == [name], again
    assert "palmares-cli aside QP %s --back" % name in heard(office, "merge", ballot)
    office.run("aside", "QP", "J-03", "--reason", "wrong person")
    home = scene.judge("J-03")
    home.run("score", "QP", home.run("score", "list", "QP")["entries"][0]["entry"], "--comment", "one more word")
    newer = scene.ballot("J-03", name="newer.palmballot", scores=False)
    words = heard(office, "merge", newer)
    assert "set aside" in words and "palmares-cli aside QP J-03 --back" in words and "nobody known" not in words, words
    counting = lambda: sum(r["counting"] for r in office.run("call", "show", "QP")["rounds"])
    before = counting()
    office.run("aside", "QP", "J-03", "--back", "--reason", "it was right")
    assert office.run("merge", newer)["again"] == 1 and counting() > before, "what came meanwhile was not kept"


def test_two_offices_agree_after_one_of_them_set_somebody_aside(scene):
    office, ballot = scene.office, scene.ballot("J-02")
    bundle, key, password = scene.path("o.palmcall"), scene.path("o.palmkey"), scene.path("o.password")
    office.run("merge", ballot)
    office.run("call", "export", "QP", bundle)
    open(password, "w").write(office.run("keys", "backup", "QP", "--out", key)["password"])
    other = Home(scene.path("other-office"))
    other.run("call", "import", bundle)
    other.run("keys", "restore", key, "--password-file", password)
    office.run("aside", "QP", "J-02", "--reason", "a wrong person")
    home = scene.judge("J-02")
    home.run("score", "QP", home.run("score", "list", "QP")["entries"][0]["entry"], "--comment", "one more word")
    other.run("merge", scene.ballot("J-02", name="meanwhile.palmballot", scores=False))
    digests = set()
    for _ in range(2):
        other.run("call", "export", "QP", bundle)
        merged = office.run("merge", bundle)
        mine = scene.path("mine.palmcall")
        office.run("call", "export", "QP", mine)
        digests = {merged["set_digest"], other.run("merge", mine)["set_digest"]}
    assert len(digests) == 1, "the two can send each other bundles as often as they like and never agree"


def test_a_ballot_that_an_old_backup_does_not_know_says_what_to_do(scene):
    office = scene.office
    ballot = scene.ballot("J-01")
    oldest = office.run("backup", "QP", "--list")["backups"][-1]["file"]
    other = Home(scene.path("restored"))
    shutil.copytree(os.path.join(office.path, "keys"), os.path.join(other.path, "keys"))
    other.run("restore", oldest)
    file = other.run("merge", ballot)["files"][0]
    assert file["outcome"] == "pending" and file["code"] == "UNKNOWN_SIGNER", file
    words = heard(other, "merge", ballot)
    assert "UNKNOWN_SIGNER" in words and "--with-unknown" in words, words
    assert [f["verdict"] for f in other.run("log", "QP")["files"]].count("UNKNOWN_SIGNER") == 1, "the log does not hold what was left out"
    assert other.run("findings", "QP")["held"] == [os.path.basename(ballot)], "what waits is in no list"
    late, bundle = Home(scene.path("late")), scene.path("whole.palmcall")
    shutil.copytree(other.path, late.path)
    office.run("call", "export", "QP", bundle)
    names = {os.path.basename(f["file"]): f["outcome"] for f in late.run("merge", bundle)["files"]}
    assert len(names) == 2 and set(names.values()) == {"merged"}, "what was left out did not go in with its invitation: %s" % names
    assert late.run("findings", "QP")["held"] == []
    assert other.run("merge", "--with-unknown", ballot)["merged"] == 1
    assert any(f["code"] == "UNKNOWN_SIGNER" for f in other.run("findings", "QP")["findings"])


def test_calls_of_one_code_are_told_apart_by_their_folders(scene):
    office = scene.office
    first = folder_of(office)
    second = office.run("restore", office.run("backup", "QP")["file"])["folder"]
    for verb in ("rank", "salvage", "verify"):
        refusal = office.refused("AMBIGUOUS", verb, "QP")["refused"][0]
        assert sorted(refusal["found"].split(", ")) == sorted([os.path.basename(first), second]), refusal
        assert second in said(office, verb, "QP")
    for name in (first, first + "/", os.path.basename(first), os.path.join(os.path.dirname(first), second)):
        assert office.run("rank", name)["entries"] is not None
        office.refused("NOTHING_TO_DO", "salvage", name)


if __name__ == "__main__":
    sys.exit(job.main(globals()))
