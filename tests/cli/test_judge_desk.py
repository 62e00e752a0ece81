#!/usr/bin/env python3
"""A judge's own verbs from outside, with everything typed wrong that can be; and rounds whose sheets start from an earlier one's.

    test_judge_desk.py PALMARES_CLI SOURCE_DIR
"""
import hashlib
import json
import os
import struct
import sys

import test_main_job as job
from test_main_job import Home, SAMPLE, read_csv
from test_refusals import plain, refused, write

ALL = ("need", "practicality", "fairness", "originality")


def scored(judge, entry, score="7", call="QP"):
    judge.run("score", call, entry, *["%s=%s" % (criterion, score) for criterion in ALL])


def values_of(home, call="QP", *words):
    return {e["entry"]: e["values"] for e in home.run("score", "list", call, *words)["entries"]}


def newest(folder):
    return max((os.path.join(folder, name) for name in os.listdir(folder)), key=os.path.getmtime)


def without(path, to, types):
    """The same file as anybody could make it, without the chunks of these types; what is signed is whole."""
    blob = open(path, "rb").read()
    chunks, at = [], 64
    while at < len(blob) - 32:
        size = struct.unpack(">Q", blob[at + 8:at + 16])[0]
        if blob[at:at + 4] not in types:
            chunks.append(blob[at:at + 16 + size])
        at += 16 + size
    body = b"".join(chunks)
    head = blob[:16] + struct.pack(">QII", 64 + len(body) + 32, len(chunks), 0) + blob[32:64]
    content = head + body
    open(to, "wb").write(content + hashlib.blake2b(content, digest_size=32).digest())
    return to


# ---------------------------------------------------------------------------------------------------------- the tests

def test_a_welcome_and_what_is_no_welcome(scene):
    scene.office.run("set", "QP", "contact=Ada, ada@example.org")
    scene.office.run("set", "QP", "deadline=2031-01-02")
    scene.office.run("package", "QP", "--judge", "J-01", "--out", scene.path("packages"))
    judge = scene.judge("J-01")
    judge.run("open", scene.package("J-01", 2))
    told = judge.run("welcome", "QP")
    assert told["judge"] == "J-01" and told["contact"] == "Ada, ada@example.org" and told["deadline"].startswith("2031-01-02"), told
    assert [c["criterion"] for c in told["criteria"]] == list(ALL) and told["entries"] == 12, told
    assert abs(sum(eval(c["share"]) for c in told["criteria"]) - 1) < 1e-9, told
    code, lines, errors = plain(judge, "welcome", "QP")
    assert code == 0 and not errors and "Questions: Ada, ada@example.org" in lines, (lines, errors)
    refused(scene, "UNKNOWN_ROUND", "welcome", "QP", "--round", "nope", home=judge)
    refused(scene, "CALL_NOT_FOUND", "welcome", "QP", "--as", "J-02", home=judge)
    refused(scene, "JUDGE_ONLY", "welcome", "QP")


def test_interests_reach_the_office_and_nothing_else_does(scene):
    judge = scene.judge("J-02")
    assert judge.run("interests", "QP") == {"declared": False}
    assert judge.run("ballot", "check", "QP")["asks_interests"]
    refused(scene, "BAD_VALUE", "interests", "QP", "--kind", "astrology", home=judge)
    refused(scene, "BAD_VALUE", "interests", "QP", "--kind", "", home=judge)
    for words in ("interests QP --none --kind funding", "interests QP --none --words x", "interests QP --kind", "interests"):
        assert plain(judge, *words.split())[0] == 2, words
    refused(scene, "JUDGE_ONLY", "interests", "QP", "--none")
    told = judge.run("interests", "QP", "--kind", "funding", "--kind", "employment", "--words", "I advise the city.")
    assert told["kinds"] == ["employment", "funding"] and told["words"] == "I advise the city.", told
    assert judge.run("interests", "QP") == told
    scored(judge, "E-001")
    ballot = scene.path("b.palmballot")
    judge.run("ballot", "QP", "--out", ballot)
    assert scene.office.run("merge", ballot)["merged"] == 1
    assert not judge.run("ballot", "check", "QP")["interests_unsent"]
    assert judge.run("interests", "QP", "--none")["kinds"] == []
    # what was declared since is in no file, and is said until it is
    assert judge.run("ballot", "check", "QP")["interests_unsent"]
    judge.run("ballot", "QP", "--out", ballot)
    assert not judge.run("ballot", "check", "QP")["interests_unsent"]


def test_undo_and_redo_step_by_step(scene):
    judge = scene.judge("J-01")
    assert judge.run("score", "undo", "QP") == {"entry": "", "can_undo": False, "can_redo": False}
    scored(judge, "E-001", "7")
    judge.run("score", "QP", "E-001", "need=9", "--comment", "better than I thought")
    step = judge.run("score", "undo", "QP")
    assert (step["entry"], step["can_undo"], step["can_redo"]) == ("E-001", True, True), step
    assert values_of(judge)["E-001"]["need"] == "7"
    judge.run("score", "redo", "QP")
    assert values_of(judge)["E-001"]["need"] == "9"
    judge.run("score", "undo", "QP")
    judge.run("score", "undo", "QP")
    assert values_of(judge)["E-001"] == {}
    scored(judge, "E-002", "5")  # a new step ends what could be done again
    assert judge.run("score", "redo", "QP")["entry"] == ""
    for verb in ("undo", "redo"):
        refused(scene, "JUDGE_ONLY", "score", verb, "QP")
        assert plain(judge, "score", verb)[0] == 2 and plain(judge, "score", verb, "QP", "E-001")[0] == 2


def test_marks_and_kept_scores(scene):
    judge = scene.judge("J-01")
    assert judge.run("score", "flag", "QP", "E-001")["flags"] == 1
    assert judge.run("score", "flag", "QP", "E-001", "--off")["flags"] == 0
    judge.run("score", "flag", "QP", "E-002")
    scored(judge, "E-001")
    judge.run("ballot", "QP", "--out", scene.path("b.palmballot"))
    scene.office.run("merge", scene.path("b.palmballot"))
    scene.office.run("entries", "set", "QP", "E-001", "title=Another title altogether")
    scene.office.run("package", "QP", "--judge", "J-01", "--out", scene.path("packages"))
    keys = sorted(os.listdir(os.path.join(judge.path, "keys")))
    judge.run("open", scene.package("J-01", 2))
    assert sorted(os.listdir(os.path.join(judge.path, "keys"))) == keys, "a key of nobody was made"
    check = judge.run("ballot", "check", "QP")
    assert (check["flagged"], check["corrected"], check["unsent"]) == (["E-002"], ["E-001"], 0), check
    assert judge.run("score", "keep", "QP", "E-001")["unsent"] == 1
    assert judge.run("ballot", "check", "QP")["corrected"] == []
    for verb in ("flag", "keep"):
        refused(scene, "UNKNOWN_ENTRY", "score", verb, "QP", "E-777", home=judge)
        refused(scene, "JUDGE_ONLY", "score", verb, "QP", "E-001")
        assert plain(judge, "score", verb, "QP")[0] == 2


def test_what_is_no_longer_to_be_scored_is_listed_with_the_reason(scene):
    judge = scene.judge("J-01")
    mine = sorted(values_of(judge))
    out, torn, kept = mine[:3]
    for entry in (out, kept):
        scored(judge, entry)
    scene.office.run("entries", "withdraw", "QP", out, "--reason", "the team has split up")
    scene.office.run("judges", "conflict", "QP", "J-01", torn, "--kind", "family", "--reason", "his sister wrote it")
    scene.office.run("package", "QP", "--judge", "J-01", "--out", scene.path("packages"))
    told = judge.run("open", scene.package("J-01", 2))
    assert told["entries"] == len(mine) - 2 and told["changes"]["taken_back"] == [out, torn], told
    first = Home(scene.path("first"))
    assert first.run("open", scene.package("J-01", 2))["entries"] == len(mine) - 2
    assert torn not in values_of(first), "a judge reads an entry with a conflict of interest"
    for home in (judge, first):
        assert home.run("welcome", "QP")["entries"] == len(mine) - 2
        (card,) = home.run("call", "list")["calls"]
        assert card["total"] == len(mine) - 2, card
    listed = {e["entry"]: e for e in judge.run("score", "list", "QP")["entries"]}
    assert (listed[out]["gone"], listed[out]["gone_reason"]) == ("withdrawn", "the team has split up"), listed[out]
    assert (listed[torn]["gone"], listed[torn]["gone_reason"]) == ("conflicted", "his sister wrote it"), listed[torn]
    assert listed[out]["values"] and listed[kept]["gone"] is None
    _, lines, _ = plain(judge, "score", "list", "QP")
    assert any(out in line and "withdrawn" in line and "the team has split up" in line for line in lines), lines
    for entry in (out, torn):
        refused(scene, "NOT_ASSIGNED", "score", "QP", entry, "need=3", home=judge)
        table = write(scene, "late.csv", "entry,criterion,score\n%s,need,3\n" % entry)
        refused(scene, "NOT_ASSIGNED", "score", "import", "QP", table, home=judge)
        refused(scene, "NOT_ASSIGNED", "score", "keep", "QP", entry, home=judge)
    _, _, errors = plain(judge, "score", "QP", torn, "need=3")
    assert "conflict of interest" in errors[0], errors
    refused(scene, "NOTHING_TO_DO", "score", "keep", "QP", kept, home=judge)
    told = judge.run("ballot", "QP", "--out", scene.path("b.palmballot"))
    assert out not in told["incomplete"] and torn not in told["incomplete"], told


def test_practice_entries_have_reference_scores(scene):
    code = scene.office.run("assign", "list", "QP", "--entry", "E-012")["judges"][0]["judge"]
    refused(scene, "OFF_SCALE", "entries", "practice", "QP", "E-012", "need=99")
    refused(scene, "UNKNOWN_CRITERION", "entries", "practice", "QP", "E-012", "beauty=7")
    status, _, errors = plain(scene.office, "entries", "practice", "QP", "E-012", "need")
    assert status == 2 and "CRITERION=VALUE" in " ".join(errors), errors
    told = scene.office.run("entries", "practice", "QP", "E-012", "need=6", "fairness=4", "--reason", "to warm up")
    assert told["reference"] == {"need": "6", "fairness": "4"}, told
    refused(scene, "NOTHING_TO_DO", "entries", "practice", "QP", "E-012", "fairness=4", "need=6")
    scene.office.run("package", "QP", "--judge", code, "--out", scene.path("practice"))
    judge = scene.judge(code)
    judge.run("open", newest(scene.path("practice")))
    assert judge.run("welcome", "QP")["practice"] == 1
    scored(judge, "E-012")
    # Taken in after all: what was tried is no score yet.
    scene.office.run("entries", "reinstate", "QP", "E-012", "--reason", "a real entry")
    scene.office.run("package", "QP", "--judge", code, "--out", scene.path("real"))
    told = judge.run("open", newest(scene.path("real")))
    assert told["changes"]["tried"] == ["E-012"] and told["changes"]["new"] == ["E-012"], told
    # Nothing is lost, and nothing of it goes out before the judge has said that it is meant.
    assert all(values_of(judge)["E-012"].values()), values_of(judge)
    assert judge.run("ballot", "check", "QP")["practised"] == ["E-012"]
    assert judge.run("score", "undo", "QP")["entry"] == ""  # which would bring back what was tried as if it were meant
    scored(judge, next(entry for entry in values_of(judge) if entry != "E-012"))
    sent = judge.run("ballot", "QP", "--out", scene.path("tried.palmballot"))["sheets"]
    judge.run("score", "QP", "E-012", "need=5")  # the rest is practice still
    assert judge.run("ballot", "check", "QP")["practised"] == ["E-012"]
    judge.run("score", "QP", "E-012", *["%s=5" % name for name in values_of(judge)["E-012"]])
    assert judge.run("ballot", "check", "QP")["practised"] == []
    assert judge.run("ballot", "QP", "--out", scene.path("meant.palmballot"))["sheets"] == sent + 1


def test_an_own_copy_can_be_read_again(scene):
    judge = scene.judge("J-01")
    judge.run("score", "import", "QP", SAMPLE + "/scores/J-01.csv")
    mine, again = scene.path("mine.csv"), scene.path("again.csv")
    judge.run("score", "export", "QP", "--out", mine)
    assert {row["entry"] for row in read_csv(mine)} == set(values_of(judge))
    other = Home(scene.path("another-laptop"))
    other.run("open", scene.package("J-01"))
    other.run("score", "import", "QP", mine)
    other.run("score", "export", "QP", "--out", again)
    assert open(mine, "rb").read() == open(again, "rb").read()
    refused(scene, "CANNOT_WRITE", "score", "export", "QP", "--out", scene.path("no", "such", "folder.csv"), home=judge)
    refused(scene, "CANNOT_WRITE", "score", "export", "QP", "--out", scene.folder, home=judge)
    refused(scene, "UNKNOWN_ROUND", "score", "export", "QP", "--round", "nope", "--out", mine, home=judge)
    refused(scene, "JUDGE_ONLY", "score", "export", "QP", "--out", mine)
    assert plain(judge, "score", "export", "QP")[0] == 2


def test_a_table_of_scores_says_all_it_says_or_is_refused(scene):
    judge = scene.judge("J-01")
    entry = judge.run("score", "list", "QP")["entries"][0]["entry"]
    form = [c for c in json.load(open(SAMPLE + "/rules.json"))["rounds"][0]["criteria"]]
    first, second = form[0]["id"], form[1]["id"]

    def table(text):
        with open(scene.path("said.csv"), "w", encoding="utf-8") as file:
            file.write(text.replace("ENTRY", entry).replace("FIRST", first).replace("SECOND", second))
        return scene.path("said.csv")

    # Words beside each score are all kept.
    judge.run("score", "import", "QP", table("entry,criterion,score,comment\nENTRY,FIRST,7,Clear aims.\nENTRY,SECOND,4,No budget.\n"))
    judge.run("ballot", "QP", "--out", scene.path("said.palmballot"))
    scene.office.run("merge", scene.path("said.palmballot"))
    told = [s for s in scene.office.run("sheets", "list", "QP", "--judge", "J-01")["sheets"] if s["entry"] == entry]
    assert told[0]["comment"] == "Clear aims.\nNo budget.", told
    # A score beside stepping back, scores of somebody else and of another round are no scores of this judge's.
    for rows in ("ENTRY,FIRST,7,\nENTRY,SECOND,,recused\n", "ENTRY,SECOND,,recused\nENTRY,FIRST,7,\n"):
        judge.refused("SCORE_WITH_STATE", "score", "import", "QP", table("entry,criterion,score,state\n" + rows))
    judge.refused("BAD_VALUE", "score", "import", "QP", table("judge,entry,criterion,score\nJ-02,ENTRY,FIRST,3\n"))
    judge.refused("BAD_VALUE", "score", "import", "QP", table("round,entry,criterion,score\nfinal,ENTRY,FIRST,3\n"))
    # What means nothing here is named.
    out = judge.run("score", "import", "QP", table("entry,criterion,score,remarks\nENTRY,FIRST,7,words\n"))
    assert [f["code"] for f in out["findings"]] == ["COLUMN_IGNORED"], out


def test_an_own_copy_has_every_version(scene):
    first, second = scene.judge("J-01"), scene.judge("J-01", laptop=2)
    first.run("score", "QP", "E-001", "need=7", "--comment", "from the first")
    second.run("score", "QP", "E-001", "need=4", "--comment", "from the second")
    scored(second, "E-002")
    second.run("ballot", "QP", "--out", scene.path("two.palmballot"))
    first.run("open", scene.path("two.palmballot"))
    first.run("score", "export", "QP", "--out", scene.path("mine.csv"))
    rows = read_csv(scene.path("mine.csv"))
    told = {row["version"]: (row["score"], row["comment"]) for row in rows if row["entry"] == "E-001" and row["criterion"] == "need"}
    assert told.pop("this_laptop") == ("7", "from the first") and list(told.values()) == [("4", "from the second")], rows
    assert {row["version"] for row in rows if row["entry"] == "E-002"} == {""}, rows
    refused(scene, "REPEATED_CELL", "score", "import", "QP", scene.path("mine.csv"), home=scene.judge("J-01", laptop=3))


def test_ballots_are_checked_listed_and_written_again(scene):
    judge = scene.judge("J-01")
    check = judge.run("ballot", "check", "QP")
    assert check["complete"] == 0 and len(check["missing"]) == 12 and not check["ready"], check
    assert judge.run("ballot", "list", "QP")["sent"] == []
    refused(scene, "NOTHING_TO_DO", "ballot", "QP", "--out", scene.path("empty.palmballot"), home=judge)
    scored(judge, "E-001")
    judge.run("score", "QP", "E-002", "need=7")
    check = judge.run("ballot", "check", "QP")
    assert [m for m in check["missing"] if m["entry"] == "E-002"][0]["criteria"] == list(ALL[1:]), check
    # A place that cannot be written: nothing is minted, and it is said before anything is.
    refused(scene, "CANNOT_WRITE", "ballot", "QP", "--out", scene.path("no", "such", "b.palmballot"), home=judge)
    assert judge.run("ballot", "check", "QP")["unsent"] == 2 and judge.run("ballot", "list", "QP")["sent"] == []
    first = judge.run("ballot", "QP", "--out", scene.path("b.palmballot"))
    (sent,) = judge.run("ballot", "list", "QP")["sent"]
    assert (sent["receipt"], sent["kind"], sent["sheets"], sent["last"]) == (first["receipt"], "interim", 2, True), sent
    again = scene.path("again.palmballot")
    judge.run("ballot", "again", "QP", first["receipt"], "--out", again)
    assert open(again, "rb").read() == open(scene.path("b.palmballot"), "rb").read()
    refused(scene, "NOT_FOUND", "ballot", "again", "QP", "0000000000000000", "--out", again, home=judge)
    refused(scene, "CANNOT_WRITE", "ballot", "again", "QP", first["receipt"], "--out", scene.path("no", "b"), home=judge)
    refused(scene, "UNKNOWN_ROUND", "ballot", "check", "QP", "--round", "nope", home=judge)
    for verb in (["ballot", "check", "QP"], ["ballot", "list", "QP"], ["ballot", "again", "QP", first["receipt"], "--out", again]):
        refused(scene, "JUDGE_ONLY", *verb)
    for words in ("ballot again QP 123", "ballot again QP --out x", "ballot check", "ballot list QP extra", "ballot QP",
                  "ballot QP --out x --final --stopping"):
        assert plain(judge, *words.split())[0] == 2, words


def test_nothing_typed_is_not_saved(scene):
    judge = scene.judge("J-01")
    code, lines, errors = plain(judge, "score", "QP", "E-001")
    assert code == 2 and errors and not lines, (code, lines, errors)
    assert judge.run("ballot", "check", "QP")["unsent"] == 0
    refused(scene, "BAD_VALUE", "score", "QP", "E-001", "--recuse", "", home=judge)
    _, _, errors = plain(judge, "score", "QP", "E-001", "--cannot-judge", "")
    assert errors == ["BAD_VALUE: There is nothing in kind. Fill it in and try again."], errors
    for words in ("--recuse conflict need=7", "--cannot-judge other need=7", "need", "=7"):
        assert plain(judge, "score", "QP", "E-001", *words.split())[0] == 2, words


def test_whoever_has_recused_can_open_a_newer_package(scene):
    judge = scene.judge("J-01")
    scored(judge, "E-001")
    for entry in ("E-002", "E-003"):
        judge.run("score", "QP", entry, "--recuse", "colleague")
    judge.run("ballot", "QP", "--out", scene.path("b.palmballot"))
    scene.office.run("merge", scene.path("b.palmballot"))
    scene.office.run("judges", "conflict", "QP", "J-01", "E-003", "--state", "confirmed", "--kind", "colleague")
    scene.office.run("package", "QP", "--judge", "J-01", "--out", scene.path("packages"))
    for home in (judge, Home(scene.path("new-laptop"))):
        home.run("open", scene.package("J-01", 2))
    states = {e["entry"]: e["state"] for e in judge.run("score", "list", "QP")["entries"]}
    assert states["E-002"] == "recused", states


def test_what_a_package_lacks_is_said(scene):
    package = scene.package("J-04")
    whole = Home(scene.path("whole")).run("open", package)
    assert whole["missing"] == {"texts": 0, "files": 0}, whole
    told = Home(scene.path("no-texts")).run("open", without(package, scene.path("a.palmpack"), [b"TXTS"]))
    assert told["missing"]["texts"] > 10 and told["missing"]["files"] == 0, told
    home = Home(scene.path("no-files"))
    told = home.run("open", without(package, scene.path("b.palmpack"), [b"BLOB"]))
    assert told["missing"]["texts"] == 0 and told["missing"]["files"] > 0, told
    assert home.run("open", package)["missing"]["files"] == 0, "the whole package did not bring them"
    code, lines, errors = plain(Home(scene.path("c")), "open", scene.path("a.palmpack"))
    assert code == 0 and not errors and any("ask the coordinator for the whole package" in line for line in lines), lines


def test_a_judge_is_no_office(scene):
    ballot = scene.ballot("J-01")
    refused(scene, "OFFICE_ONLY", "merge", ballot, home=scene.judge("J-02"))
    refused(scene, "CALL_NOT_FOUND", "merge", ballot, home=Home(scene.path("nobody")))
    _, _, errors = plain(Home(scene.path("nobody")), "merge", ballot)
    assert any("call import" in line for line in errors), errors


def test_what_a_judge_has_is_no_result(scene):
    judge = scene.judge("J-01")
    scored(judge, "E-001")
    judge.run("ballot", "QP", "--out", scene.path("part.palmballot"))
    for verb in (["rank", "QP"], ["rank", "QP", "--round", "review"], ["statistics", "QP"], ["decisions", "QP"], ["findings", "QP"],
                 ["forks", "QP"], ["judges", "list", "QP"]):
        refused(scene, "OFFICE_ONLY", *verb, home=judge)
    proved = judge.run("verify", "QP")
    assert proved["ok"] and proved["results"] == [], proved
    backup = judge.run("backup", "QP")["file"]
    refused(scene, "OFFICE_ONLY", "rank", backup, home=judge)
    assert judge.run("verify", backup)["results"] == []
    for file in (scene.package("J-01"), scene.path("part.palmballot")):
        assert judge.run("inspect", file)["results"] == [], file


def test_a_dry_run_says_what_would_be_left_out(scene):
    early = Home(scene.path("early"))
    early.run("call", "new", "--rules", SAMPLE + "/rules.json", "--title", "Quiet pressure", "--code", "QP")
    early.run("judges", "import", "QP", SAMPLE + "/judges.csv")
    early.run("entries", "import", "QP", SAMPLE + "/entries.csv")
    early.run("call", "freeze", "QP", "--round", "review")
    early.run("assign", "QP", "--max-load", "13")
    bundle = scene.path("early.palmcall")
    early.run("call", "export", "QP", bundle)
    early.run("package", "QP", "--judge", "J-01", "--out", scene.path("early-out"))
    judge = Home(scene.path("early-judge"))
    judge.run("open", scene.path("early-out", "QP-J-01-review-1.palmpack"))
    scored(judge, values_of(judge).__iter__().__next__())
    judge.run("ballot", "QP", "--out", scene.path("e.palmballot"))
    there = Home(scene.path("early-there"))
    there.run("call", "import", bundle)  # from before the invitation
    for words, outcome in ((["--dry-run"], "pending"), (["--with-unknown", "--dry-run"], "waiting"), ([], "pending")):
        (told,) = there.run("merge", scene.path("e.palmballot"), *words)["files"]
        assert told["outcome"] == outcome, (words, told)


def test_late_sheets_are_findings(scene):
    scene.office.run("merge", scene.ballot("J-01"))
    scene.office.run("close", "QP", "--round", "review", "--reason", "the deadline has passed")
    assert scene.office.run("findings", "QP")["findings"] == []
    scene.office.run("merge", scene.ballot("J-02"))
    (late,) = scene.office.run("findings", "QP")["findings"]
    assert (late["code"], late["round"]) == ("LATE_SHEETS", "review") and int(late["n"]) > 0, late
    _, lines, _ = plain(scene.office, "findings", "QP")
    assert any("the close of review does not know" in line for line in lines) and "There is nothing to look at." not in lines, lines


def test_the_same_words_typed_twice_are_a_fork_that_shows_what_differs(scene):
    bundle, key, password = scene.path("all.palmcall"), scene.path("k.palmkey"), scene.path("password")
    scene.office.run("call", "export", "QP", bundle)
    open(password, "w").write(scene.office.run("keys", "backup", "QP", "--out", key)["password"])
    there = Home(scene.path("there"))
    there.run("call", "import", bundle)
    there.run("keys", "restore", key, "--password-file", password)
    for home in (scene.office, there):
        home.run("entries", "set", "QP", "E-001", "title=The very same title")
    judge = Home(scene.path("between"))
    judge.run("open", package_of(scene.office, scene.path("of-one")))
    _, _, errors = plain(judge, "open", package_of(there, scene.path("of-other")))
    assert any("E-001" in line and "Nothing was taken" in line for line in errors), errors
    assert "The very same title" in str(judge.run("entries", "show", "QP", "E-001"))
    there.run("call", "export", "QP", bundle)
    scene.office.run("merge", bundle)
    (fork,) = scene.office.run("forks", "QP")["forks"]
    assert fork["differing"] == ["texts/title/en"], fork
    assert {v["fields"]["texts/title/en"] for v in fork["versions"]} == {"The very same title"}, fork
    scene.office.run("resolve", "QP", fork["slot"], "--use", fork["versions"][0]["id"], "--reason", "they say the same")
    assert scene.office.run("forks", "QP")["forks"] == []
    judge.run("open", package_of(scene.office, scene.path("of-both")))


def package_of(office, folder):
    return office.run("package", "QP", "--judge", "J-01", "--out", folder)["packages"][0]["files"][0]["file"]


def test_usage_that_was_taken_in_silence(scene):
    table = write(scene, "t.csv", "judge,entry,score\nA,1,3\nA,2,5\n")
    for words in (["analyse", table, "--rules", SAMPLE + "/rules.json", "--scale", "1:10:1"], ["--lang", "xx", "call", "list"],
                  ["--lang", "", "call", "list"], ["--lang", "tlh", "--help"]):
        code, lines, errors = plain(scene.office, *words)
        assert code == 2 and errors and not lines, (words, code, lines, errors)
    _, _, errors = plain(scene.office, "--lang", "xx", "call", "list")
    assert all(lang in errors[0] for lang in ("en", "zh_CN", "es", "fr", "ar")), errors
    told = scene.office.run("package", "QP", "--judge", "J-04", "--out", scene.path("small"), "--max-size", "1KB")
    assert told["packages"][0]["texts_too_large"] and not told["packages"][0]["too_large"], told
    _, lines, _ = plain(scene.office, "package", "QP", "--judge", "J-04", "--out", scene.path("small"), "--max-size", "1KB")
    assert any("larger than the limit" in line for line in lines), lines


def test_a_judge_taken_off_stays_off_until_brought_back(scene):
    more = write(scene, "more.csv", "code,name,languages,panel,stratum\nJ-07,Li Na,en;ar;es;fr;zh-Hans,jury,research\n")
    scene.office.run("judges", "import", "QP", more)
    scene.office.run("assign", "QP", "--drop", "J-02", "--reason", "ill", "--max-load", "20")
    scene.office.run("entries", "import", "QP", write(scene, "e.csv", "title,text,language\nA late one,Words of it.,en\n"))
    told = scene.office.run("assign", "QP", "--top-up", "--dry-run")
    assert told["taken_off"] == ["J-02"] and all(judge != "J-02" for judge, _ in told["on"]), told
    _, lines, _ = plain(scene.office, "assign", "QP", "--top-up", "--dry-run")
    loads = [line for line in lines if "loads from" in line]
    assert loads and "loads from 0" not in loads[0], lines
    told = scene.office.run("assign", "QP", "--bring-back", "J-02", "--dry-run")
    assert told["taken_off"] == [], told
    refused(scene, "UNKNOWN_JUDGE", "assign", "QP", "--bring-back", "J-77")


# ------------------------------------------------------------------------------------ rounds that start from an earlier one

def two_rounds(scene, code, template=None):
    """An office whose second round starts from the first, ready to be scored, with three judges."""
    office = Home(scene.path("two-office"))
    office.run("call", "new", "--template", template, "--title", "Two rounds", "--code", code)
    entries = "title,text,language\n" + "".join("Entry %d,Words %d,en\n" % (n, n) for n in range(1, 7))
    office.run("entries", "import", code, write(scene, "two-e.csv", entries))
    rules = office.run("call", "rules", code)["rules"]
    panel = rules["rounds"][0]["panels"][0]["id"]
    judges = "name,languages,panel\n" + "".join("Judge %d,en,%s\n" % (n, panel) for n in range(1, 4))
    office.run("judges", "import", code, write(scene, "two-j.csv", judges))
    for entry in office.run("entries", "list", code)["entries"]:
        if entry["state"] == "received":
            office.run("entries", "screen", code, entry["entry"], "--pass")
    return office, rules


def test_a_second_round_starts_from_the_first(scene):
    for template in scene.office.run("template", "list")["templates"]:
        rounds = scene.office.run("template", "show", template["id"])["rules"]["rounds"]
        starts = [(r["start_from"], r["id"]) for r in rounds if r.get("start_from")]
        for first, second in starts:
            play_two_rounds(scene, template["id"], first, second)
            scene.folder = scene.path("next")
            os.makedirs(scene.folder)


def play_two_rounds(scene, template, first, second):
    office, rules = two_rounds(scene, "TWO", template)
    criteria = [c["id"] for r in rules["rounds"] if r["id"] == first for c in r["criteria"]]
    out = scene.path("out")
    package = lambda judge, of, number=1: os.path.join(out, "TWO-%s-%s-%d.palmpack" % (judge, of, number))
    office.run("call", "freeze", "TWO", "--round", first)
    office.run("assign", "TWO", "--round", first, "--seed", "1")
    office.run("package", "TWO", "--round", first, "--out", out)
    laptops, ballots, given = {}, [], {}
    for number in (1, 2, 3):
        judge = "J-0%d" % number
        laptops[judge] = Home(scene.path(judge))
        laptops[judge].run("open", package(judge, first))
        for n, entry in enumerate(sorted(values_of(laptops[judge], "TWO"))):
            given[judge, entry] = {c: str(1 + (n + number + k) % 5) for k, c in enumerate(criteria)}
            laptops[judge].run("score", "TWO", entry, *["%s=%s" % i for i in given[judge, entry].items()])
        ballots.append(scene.path(judge + ".palmballot"))
        laptops[judge].run("ballot", "TWO", "--out", ballots[-1], "--final")
    assert office.run("merge", *ballots)["merged"] == 3
    before = office.run("close", "TWO", "--round", first, "--reason", "all are here")
    through = office.run("advance", "TWO", "--from", first, "--to", second)["through"]
    assert through
    office.run("call", "freeze", "TWO", "--round", second)
    office.run("assign", "TWO", "--round", second, "--seed", "1")
    office.run("package", "TWO", "--round", second, "--out", out)
    second_ballots = []
    for judge, home in laptops.items():
        if judge == "J-03":  # has a new laptop, where only the newest package and the old ballot are
            home = laptops[judge] = Home(scene.path("new-laptop"))
            told = home.run("open", package(judge, second))
            assert told["started_from"] == {"round": first, "sheets": 0, "missing": True}, told
            assert all(not v for v in values_of(home, "TWO").values())
            told = home.run("open", scene.path(judge + ".palmballot"))
        else:
            told = home.run("open", package(judge, second))
        mine = values_of(home, "TWO")
        assert set(mine) == set(through), (mine, through)
        known = [entry for entry in mine if (judge, entry) in given]
        assert told["started_from"] == {"round": first, "sheets": len(known), "missing": False}, told
        for entry in known:
            assert mine[entry] == given[judge, entry], (judge, entry, mine[entry])
        assert home.run("open", package(judge, second))["started_from"]["sheets"] == 0, "filled in twice"
        changed = known[0]
        home.run("score", "TWO", changed, "%s=5" % criteria[-1])
        home.run("open", package(judge, second))
        assert values_of(home, "TWO")[changed][criteria[-1]] == "5", "what was typed was overwritten"
        assert values_of(home, "TWO")[changed][criteria[0]] == given[judge, changed][criteria[0]]
        second_ballots.append(scene.path(judge + "-second.palmballot"))
        sent = home.run("ballot", "TWO", "--out", second_ballots[-1], "--final")
        assert sent["sheets"] == len(known), "an untouched sheet did not reach the ballot: %s" % sent
    office.run("merge", *second_ballots)
    for device in job.laptops_of(office, "TWO", "J-03"):
        office.run("device", "TWO", device, "--confirm", "--reason", "a new laptop")
    result = office.run("rank", "TWO", "--round", second)
    assert result["n"]["sheets_counted"] == sum(1 for key in given if key[1] in through), result["n"]
    assert office.run("rank", "TWO", "--round", first)["result_digest"] == before["result_digest"], "the first round moved"
    office.run("close", "TWO", "--round", second, "--reason", "discussed")
    office.run("verify", "TWO")


if __name__ == "__main__":
    sys.exit(job.main(globals()))
