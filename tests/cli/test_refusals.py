#!/usr/bin/env python3
"""What a newcomer does wrong, verb by verb: every refusal has a code, a cause and a next step, and changes nothing.

    test_refusals.py PALMARES_CLI SOURCE_DIR
"""
import json
import os
import re
import shutil
import subprocess
import sys

import test_main_job as job
from test_main_job import CLI, JUDGES, SAMPLE, Home

CODES = set(re.findall(r"^ *X\(([A-Z_]+)\)", open(os.path.join(job.SOURCE, "core/base/codes.h")).read(), re.M))


def write(scene, name, content):
    path = scene.path(name)
    with open(path, "wb") as file:
        file.write(content if isinstance(content, bytes) else content.encode())
    return path


def plain(home, *words):
    """Runs a verb for a person: exit code, lines, lines on stderr."""
    done = subprocess.run([CLI, "--home", home.path, *words], capture_output=True, text=True, timeout=120)
    return done.returncode, done.stdout.splitlines(), done.stderr.splitlines()


def refused(scene, code, *words, home=None):
    """The verb is refused with this code, for people and for scripts; the office is what it was."""
    home = home or scene.office
    before = scene.office.run("call", "show", "QP")["set_digest"]
    told = home.refused(code, *words)
    assert [r["code"] for r in told["refused"]].count(code) > 0, told
    exit_code, _, errors = plain(home, *words)
    assert exit_code == 1, (words, exit_code)
    for line in errors:
        assert line.split(":")[0] in CODES, (words, line)
        assert re.fullmatch(r"[A-Z_]+: \S.*[.)] \S.*\.", line), (words, line)
        assert "{" not in line and "…" not in line, (words, line)
    assert scene.office.run("call", "show", "QP")["set_digest"] == before, (words, "something was half done")
    return told


def rows_of(told):
    return [(r.get("row"), r["code"], r.get("column")) for r in told["refused"]]


# ---------------------------------------------------------------------------------------------------------- the tests

def test_files_that_are_not_what_they_should_be(scene):
    nothing, empty, folder = scene.path("nothing"), write(scene, "empty", ""), scene.path("packages")
    binary = write(scene, "binary", bytes(range(128, 256)) * 40)
    words = write(scene, "words", "These are words.\n")
    for file in (nothing, folder):
        for verb in (["entries", "import", "QP", file], ["judges", "import", "QP", file], ["call", "rules", "QP", "--set", file],
                     ["call", "rules", "QP", "--texts", file], ["merge", nothing], ["open", file], ["inspect", file],
                     ["call", "import", file], ["keys", "restore", file, "--password-file", words], ["analyse", file],
                     ["call", "new", "--rules", file, "--title", "T", "--code", "T"]):
            refused(scene, "CANNOT_READ", *verb)
    for verb, code in ((["entries", "import", "QP", empty], "EMPTY_TABLE"), (["judges", "import", "QP", empty], "EMPTY_TABLE"),
                       (["analyse", empty], "EMPTY_TABLE"), (["call", "rules", "QP", "--set", empty], "RULES_NOT_JSON"),
                       (["open", empty], "CUT_OFF"), (["merge", empty], "CUT_OFF"), (["inspect", empty], "CUT_OFF"),
                       (["call", "import", empty], "CUT_OFF")):
        refused(scene, code, *verb)
    for verb, code in ((["entries", "import", "QP", binary], "BAD_ENCODING"), (["analyse", binary], "BAD_ENCODING"),
                       (["call", "rules", "QP", "--set", binary], "RULES_NOT_JSON"), (["open", binary], "NOT_OURS"),
                       (["merge", binary], "NOT_OURS"), (["inspect", binary], "NOT_OURS"), (["verify", binary], "NOT_OURS")):
        refused(scene, code, *verb)
    package, key = scene.package("J-01"), scene.path("packages", "QP.palmkey")
    for verb in (["merge", package], ["call", "import", package], ["open", key], ["keys", "restore", package, "--password-file", words]):
        refused(scene, "WRONG_KIND", *verb)


def test_places_that_cannot_be_written(scene):
    scene.office.run("merge", scene.ballot("J-01"))
    under_a_file = write(scene, "file", "x") + "/below"
    folder = scene.path("packages")
    for verb in (["package", "QP", "--out", under_a_file], ["call", "export", "QP", under_a_file], ["call", "export", "QP", folder],
                 ["keys", "backup", "QP", "--out", under_a_file], ["keys", "backup", "QP", "--out", folder],
                 ["export", "QP", "--what", "ranking", "--out", under_a_file], ["export", "QP", "--what", "ranking", "--out", folder]):
        refused(scene, "CANNOT_WRITE", *verb)
    judge = scene.judge("J-01")
    refused(scene, "CANNOT_WRITE", "ballot", "QP", "--out", under_a_file, home=judge)


def test_a_place_is_tried_before_anything_is_signed(scene):
    """A name that is no file keeps what it is; a package that has no place leaves no number used."""
    link, pipe, target = scene.path("link"), scene.path("pipe"), write(scene, "target", "kept")
    os.symlink(target, link)
    os.mkfifo(pipe)
    for place in (link, pipe, "/dev/null"):
        for verb in (["call", "export", "QP", place], ["keys", "backup", "QP", "--out", place],
                     ["export", "QP", "--what", "ranking", "--out", place]):
            refused(scene, "CANNOT_WRITE", *verb)
    refused(scene, "CANNOT_WRITE", "ballot", "QP", "--out", pipe, home=scene.judge("J-01"))
    assert os.path.islink(link) and open(target).read() == "kept" and not os.path.isfile(pipe)
    refused(scene, "CANNOT_WRITE", "package", "QP", "--out", target)
    # A judge's file that cannot get its name is told; the others are written.
    taken = scene.path("some", "QP-J-01-review-2.palmpack")
    os.makedirs(taken)
    exit_code, lines, errors = plain(scene.office, "package", "QP", "--out", scene.path("some"))
    assert exit_code == 1 and errors[0].startswith("CANNOT_WRITE: ") and "J-01" in errors[0], errors
    assert len(os.listdir(scene.path("some"))) == len(JUDGES) and "nothing was changed" not in errors[0], errors


def database(home):
    folder = os.path.join(home.path, "calls")
    return os.path.join(folder, os.listdir(folder)[0], "call.db")


def test_what_was_changed_on_disk_decides_nothing(scene):
    """One value of one sheet is another on disk: the database reads well, and no result may rest on it."""
    scene.office.run("merge", *scene.all_ballots())
    for home, verbs in ((scene.office, (["rank"], ["statistics"], ["close", "--round", "review", "--reason", "r"], ["show"],
                                        ["decide", "E-001", "winner", "--reason", "r"], ["merge"],
                                        ["export", "--what", "ranking", "--out", scene.path("rank.csv")],
                                        ["call", "export", scene.path("x.palmcall")])),
                        (scene.judge("J-01"), (["score", "list"], ["ballot", "--out", scene.path("b.palmballot")]))):
        file = database(home)
        content = open(file, "rb").read()
        at = content.index(b'"values":{"') + len(b'"values":{"')
        digit = content.index(b":", at) + 1
        assert content[digit:digit + 1].isdigit()
        other = b"2" if content[digit:digit + 1] == b"1" else b"1"
        with open(file, "r+b") as changed:
            changed.seek(digit)
            changed.write(other)
        before = open(file, "rb").read()
        for verb in verbs:
            if verb[0] in ("show", "merge"):
                words = ["call", "show", "QP"] if verb[0] == "show" else ["merge", scene.path("J-01-1.palmballot")]
            elif verb[0] in ("call", "score"):
                words = verb[:2] + ["QP"] + verb[2:]
            else:
                words = verb[:1] + ["QP"] + verb[1:]
            told = home.refused("DB_DAMAGED", *words)
            assert [r["code"] for r in told["refused"]] == ["DB_DAMAGED"] and len(told["refused"][0]["value"]) == 64, told
        assert open(file, "rb").read() == before, "a damaged database was written to"
        assert not os.path.exists(scene.path("rank.csv")) and not os.path.exists(scene.path("x.palmcall"))
    home.refused("DB_DAMAGED", "verify", "QP")


def test_a_damaged_attachment_stops_only_its_packages(scene):
    media = os.path.join(os.path.dirname(database(scene.office)), "media")
    sent = scene.office.run("entries", "files", "QP", "E-001")["files"][0]["hash"]  # cleaned; packages leave the original at home
    damaged = os.path.join(media, sent[:2], sent)
    with open(damaged, "r+b") as file:
        os.chmod(damaged, 0o600)
        first = file.read(1)
        file.seek(0)
        file.write(bytes([first[0] ^ 1]))
    told = scene.office.refused("DAMAGED", "package", "QP", "--out", scene.path("again"))
    for failure in told["refused"]:
        assert failure["detail"] == "attachment" and failure["entry"] == "E-001" and failure["file"] == damaged, failure
    written = len(os.listdir(scene.path("again")))
    assert written + len(told["refused"]) == len(JUDGES) and written > 0, (written, told)
    refused(scene, "DAMAGED", "call", "export", "QP", scene.path("x.palmcall"))
    with open(damaged, "ab") as file:
        file.write(b"longer")
    for failure in scene.office.refused("DAMAGED", "package", "QP", "--out", scene.path("longer"))["refused"]:
        assert (failure["detail"], failure["entry"], failure["file"]) == ("attachment", "E-001", damaged), failure
    assert refused(scene, "DAMAGED", "call", "export", "QP", scene.path("x.palmcall"))["refused"][0]["entry"] == "E-001"


def test_awards_are_codes(scene):
    for awards in ("Gold|Silver", "1st prize", "A-1", "金奖", ""):
        scene.office.run("set", "QP", "awards=" + awards)
    for awards in ("Gold|", "|Gold", "Gold||Silver", "Gold|Gold", "x" * 41, "Go\u202eld"):
        refused(scene, "BAD_VALUE", "set", "QP", "awards=" + awards)
    scene.office.run("merge", *scene.all_ballots())
    findings = [f["key"] for f in scene.office.run("call", "show", "QP").get("findings", []) if f["blocks"] and not f["settled"]]
    waive = [word for key in findings for word in ("--waive", key)]
    scene.office.run("close", "QP", "--round", "review", "--reason", "done", *waive)
    for award in ("Gold", "1st prize", "A-1", "金奖"):
        scene.office.run("decide", "QP", "E-001", "winner", "--award", award, "--reason", "best")
    refused(scene, "BAD_VALUE", "decide", "QP", "E-001", "winner", "--award", "x" * 41, "--reason", "best")


def test_names_that_are_not_there(scene):
    for code, words in (
            ("CALL_NOT_FOUND", "call show NOPE"), ("CALL_NOT_FOUND", "call show QP --as J-77"), ("CALL_NOT_FOUND", "rank NOPE"),
            ("UNKNOWN_ENTRY", "entries screen QP E-777 --pass"), ("UNKNOWN_ENTRY", "entries set QP E-777 title=x"),
            ("UNKNOWN_ENTRY", "entries withdraw QP E-777 --reason x"), ("UNKNOWN_ENTRY", "entries duplicate QP E-001 --of E-777"),
            ("UNKNOWN_JUDGE", "judges conflict QP J-77 E-001"), ("UNKNOWN_JUDGE", "package QP --out p --judge J-77"),
            ("UNKNOWN_JUDGE", "assign QP --drop J-77 --reason x"), ("UNKNOWN_ROUND", "rank QP --round nope"),
            ("UNKNOWN_ROUND", "close QP --round nope --reason x"), ("UNKNOWN_ROUND", "call freeze QP --round nope"),
            ("UNKNOWN_ROUND", "decide QP E-001 winner --round nope --reason x"), ("UNKNOWN_TEMPLATE", "template show nope"),
            ("NOT_CLOSED", "decide QP E-001 winner --reason x"), ("NOT_FOUND", "resolve QP J-01:E-001:review --use 00 --reason x"),
            ("NOT_FOUND", "aside QP 0123456789abcdef --reason x"), ("NOT_FOUND", "device QP J-01/9 --confirm --reason x"),
            ("NOT_FOUND", "settle QP nope --answer seen --reason x"), ("REASON_MISSING", "entries withdraw QP E-001"),
            ("JUDGE_ONLY", "score QP E-001 need=7"), ("JUDGE_ONLY", "ballot QP --out b"), ("NOT_FOUND", "set QP nonsense=1"),
            ("BAD_VALUE", "set QP deadline=tomorrow"), ("NOTHING_TO_DO", "call freeze QP --round review"),
            ("DUPLICATE_CODE", "entries set QP E-001 code=E-002"), ("EMPTY_CELL", "entries set QP E-001 title="),
            ("BAD_VALUE", "entries duplicate QP E-001 --of E-001"), ("CALL_EXISTS", "call new --template idea-contest --title T --code QP")):
        template = scene.office.run("template", "list")["templates"][0]["id"]
        refused(scene, code, *words.replace("idea-contest", template).split())
    refused(scene, "OFFICE_ONLY", "entries", "import", "QP", SAMPLE + "/entries.csv", home=scene.judge("J-01"))
    scene.office.run("entries", "duplicate", "QP", "E-001", "--of", "E-002")
    told = refused(scene, "BAD_VALUE", "entries", "duplicate", "QP", "E-002", "--of", "E-001")  # neither would stay
    assert told["refused"][0]["found"] == "E-002", told
    code, _, errors = plain(scene.office, "export", "QP", "--what", "scores", "--out", "")
    assert code == 2 and errors[0].startswith("--out is missing"), errors


def test_words_that_no_record_can_hold(scene):
    hidden = "E\u200e1"  # a mark that turns the direction of writing round without being seen
    for words in (["entries", "set", "QP", "E-001", "code=" + hidden], ["entries", "set", "QP", "E-001", "code=" + "x" * 41],
                  ["entries", "set", "QP", "E-001", "language=not a language"], ["entries", "set", "QP", "E-001", "Bad-é=1"],
                  ["judges", "conflict", "QP", "J-01", "E-001", "--kind", "Bad Kind"],
                  ["call", "new", "--rules", SAMPLE + "/rules.json", "--title", "T", "--code", "no blanks"]):
        refused(scene, "BAD_VALUE", *words)
    # Which of two values is meant nobody can say.
    for words in (["entries", "set", "QP", "E-001", "title=a", "title=b"], ["judges", "set", "QP", "J-01", "name=a", "name=b"]):
        code, _, errors = plain(scene.office, *words)
        assert code == 2 and "twice" in errors[0], (code, errors)
    for verb, table in (("entries", "code,title\n%s,One\n" % hidden), ("judges", "code,name\n%s,Ann\n" % hidden),
                        ("judges", "name,languages\nAnn,%s\n" % ";".join("x" + chr(97 + n) for n in range(21)))):
        told = refused(scene, "BAD_VALUE", verb, "import", "QP", write(scene, "t.csv", table))
        assert [r["row"] for r in told["refused"]] == ["2"], told
    refused(scene, "TOO_BIG", "entries", "import", "QP", write(scene, "huge.csv", "title,text\nx," + "y" * (2 << 20) + "\n"))
    refused(scene, "TOO_BIG", "entries", "import", "QP", write(scene, "wide.csv", ",".join("c%d" % n for n in range(2000)) + "\n"))


def test_rules_that_cannot_be(scene):
    good = json.load(open(SAMPLE + "/rules.json"))
    criteria = good["rounds"][0]["criteria"]
    for change, code in (
            (lambda r: r.update(surprise=1), "RULES_UNKNOWN_KEY"), (lambda r: r["rounds"][0].pop("criteria"), "RULES_MISSING_KEY"),
            (lambda r: r["rounds"][0]["criteria"][0].update(weight="0"), "RULES_BAD_VALUE"),
            (lambda r: r["rounds"][0]["criteria"][0].update(weight="a lot"), "RULES_BAD_VALUE"),
            (lambda r: r["rounds"][0]["criteria"][0].update(weight=1), "RULES_BAD_VALUE"),
            (lambda r: r["rounds"][0]["criteria"][0].update(scale={"best": "low"}), "RULES_CONFLICT"),
            (lambda r: r["rounds"][0].update(criteria=criteria + criteria[:1]), "RULES_CONFLICT")):
        rules = json.loads(json.dumps(good))
        change(rules)
        file = write(scene, "rules.json", json.dumps(rules))
        told = scene.office.refused(code, "call", "new", "--rules", file, "--title", "T", "--code", "NEW")
        assert told["refused"][0].get("key"), told
    for text in ("[]", "7", '"x"', '{"version":1,"rounds":['):
        file = write(scene, "rules.json", text)
        code, _, errors = plain(scene.office, "call", "new", "--rules", file, "--title", "T", "--code", "NEW")
        assert code == 1 and len(errors) == 1 and errors[0].startswith("RULES_"), errors
        assert "version" not in text or errors[0].startswith("RULES_NOT_JSON"), errors
        assert "version" in text or "The rules file holds " + text.strip('"') in errors[0], errors
    twice = write(scene, "twice.json", json.dumps(good)[:-1] + ',"rounds":[]}')
    told = scene.office.refused("RULES_CONFLICT", "call", "new", "--rules", twice, "--title", "T", "--code", "NEW")
    assert told["refused"][0]["key"] == "rounds", told
    assert [c["call"] for c in scene.office.run("call", "list")["calls"]] == ["QP"], "a refused call was made all the same"


def test_the_same_tables_twice_double_nothing(scene):
    digest = scene.rank()["set_digest"]
    for verb, table, count in (("entries", "entries.csv", 24), ("judges", "judges.csv", 6)):
        told = scene.office.run(verb, "import", "QP", SAMPLE + "/" + table)
        assert (told["added"], told["already_here"], len(told["findings"])) == (0, count, count), told
        assert {f["code"] for f in told["findings"]} == {"ALREADY_HERE"}
        assert len(scene.office.run(verb, "list", "QP")[verb]) == count
    assert scene.rank()["set_digest"] == digest
    header = open(SAMPLE + "/entries.csv", encoding="utf-8").readline().strip().split(",")
    one = dict.fromkeys(header, "")
    one.update(title="A new one")
    longer = write(scene, "longer.csv", open(SAMPLE + "/entries.csv", encoding="utf-8").read().rstrip("\n") + "\n"
                   + ",".join(one[name] for name in header) + "\n")
    told = scene.office.run("entries", "import", "QP", longer)
    assert (told["added"], told["already_here"]) == (1, 24), told


def test_problems_of_a_table_are_told_row_by_row(scene):
    rules = json.load(open(SAMPLE + "/rules.json"))
    rules["divisions"] = ["adult", "youth"]
    scene.office.run("call", "new", "--rules", write(scene, "d.json", json.dumps(rules)), "--title", "T", "--code", "DIV")
    table = write(scene, "d.csv", "code,title,division,language\nA,One,adult,en\nB,Two,,en\nC,,youth,en\nD,Four,elders,\n"
                  "A,Five,adult,en\nE,Six\nF,Seven,,nonsense language\n,,,\nG,\"Eight\",youth,en\n")
    expected = [("3", "EMPTY_CELL", "division"), ("4", "EMPTY_CELL", "title"), ("5", "UNKNOWN_DIVISION", None),
                ("6", "DUPLICATE_CODE", None), ("7", "RAGGED_ROW", None), ("8", "EMPTY_CELL", "division"),
                ("8", "BAD_VALUE", "language")]
    for words in (["--dry-run"], []):
        told = scene.office.refused("EMPTY_CELL", "entries", "import", "DIV", table, *words)
        assert rows_of(told) == expected, rows_of(told)
        assert scene.office.run("entries", "list", "DIV")["entries"] == []
    _, _, errors = plain(scene.office, "entries", "import", "DIV", table)
    assert errors[0].startswith("EMPTY_CELL: There is nothing in division (line 3)."), errors
    told = scene.office.refused("MISSING_COLUMN", "entries", "import", "DIV", write(scene, "n.csv", "title\nOne\nTwo\n"))
    assert told["refused"][0]["column"] == "division", told


def test_scores_in_a_table_are_refused_by_row(scene):
    judge = scene.judge("J-01")
    entries = [e["entry"] for e in judge.run("score", "list", "QP")["entries"]]
    other = [e["entry"] for e in scene.office.run("entries", "list", "QP")["entries"] if e["entry"] not in entries][0]
    table = write(scene, "s.csv", "entry,criterion,score\n%s,need,11\n%s,need,7.5\n%s,nead,7\n%s,need,7\n%s,need\n%s,need,seven\n"
                  % (entries[0], entries[1], entries[2], other, entries[3], entries[4]))
    told = judge.refused("OFF_SCALE", "score", "import", "QP", table)
    assert [(r["row"], r["code"]) for r in told["refused"]] == [
        ("2", "OFF_SCALE"), ("3", "OFF_SCALE"), ("4", "UNKNOWN_CRITERION"), ("5", told["refused"][3]["code"]), ("6", "RAGGED_ROW"),
        ("7", "BAD_SCORE")], told
    assert told["refused"][3]["code"] in ("NOT_ASSIGNED", "UNKNOWN_ENTRY"), told
    assert all(e["state"] == "unscored" for e in judge.run("score", "list", "QP")["entries"])


def test_a_batch_takes_the_good_ones(scene):
    good, bad = scene.ballot("J-01"), write(scene, "bad.palmballot", "not a ballot")
    told = scene.office.run("merge", bad, good, scene.path("nothing"), expect=1)
    assert (told["merged"], told["refused_files"]) == (1, 2), told
    assert sorted(r["code"] for r in told["refused"]) == ["CANNOT_READ", "NOT_OURS"], told


def test_words_that_are_no_usage(scene):
    for words in ("nope", "entries", "call show", "assign QP --per-entry many", "entries screen QP E-001", "settle QP x --answer nope",
                  "entries duplicate QP E-001", "decide QP E-001 nope --reason x", "keys backup QP", "export QP --what nope --out x",
                  "rank QP --top 0", "rank QP --nope", "rank QP again", "package QP --out p --max-size 20XB", "rank QP --round",
                  "call new --template x --title"):
        code, lines, errors = plain(scene.office, *words.split())
        assert code == 2 and errors and not lines, (words, code, lines, errors)


def test_one_is_one(scene):
    judge = scene.judge("J-01")
    entry = judge.run("score", "list", "QP")["entries"][0]["entry"]
    scores = ["need=7", "practicality=8", "fairness=6", "originality=7"]
    judge.run("score", "QP", entry, *scores)
    _, lines, _ = plain(judge, "ballot", "QP", "--out", scene.path("one.palmballot"))
    assert any("1 sheet, 1 new or changed." in line for line in lines), lines
    _, lines, _ = plain(scene.office, "merge", scene.path("one.palmballot"))
    assert "1 file merged, 0 known before, 0 refused; 3 new records." in lines, lines
    table = write(scene, "j.csv", "name\nAnn\n")
    assert "Imported 1 judge." in plain(scene.office, "judges", "import", "QP", table)[1]


def test_every_language_says_the_same_to_scripts(scene):
    told = scene.office.run("call", "show", "QP")
    for lang in ("en", "zh_CN", "es", "fr", "ar"):
        assert scene.office.run("--lang", lang, "call", "show", "QP") == told, lang
        code, lines, errors = plain(scene.office, "--lang", lang, "call", "show", "QP")
        assert code == 0 and not errors and any(told["set_digest"] in line for line in lines), (lang, lines, errors)
        code, _, errors = plain(scene.office, "--lang", lang, "rank", "NOPE")
        assert code == 1 and errors[0].startswith("CALL_NOT_FOUND: "), (lang, errors)


def test_columns_that_are_said_wrongly(scene):
    def told(code, *words):
        scene.office.refused(code, *words)
        return " ".join(plain(scene.office, *words)[2])
    table = write(scene, "map.csv", "kode,Titre,Texte,Annexe\nX-1,One,Long enough a text,More of it\n")
    errors = told("REPEATED_COLUMN", "entries", "import", "QP", table, "--map", "code=kode", "--map", "code=Titre")
    assert "code=Titre" in errors and "code=kode" in errors, errors
    told("REPEATED_COLUMN", "entries", "import", "QP", table, "--map", "title=Titre", "--map", "text=Titre")
    errors = told("MISSING_COLUMN", "entries", "import", "QP", table, "--map", "title=nosuch")
    assert "nosuch" in errors and "kode, Titre, Texte, Annexe" in errors, errors
    dry = scene.office.run("entries", "import", "QP", table, "--map", "text=Texte", "--map", "text=Annexe", "--dry-run")
    assert [c["field"] for c in dry["columns"]].count("text") == 2, dry["columns"]
    entries = write(scene, "entries.csv", "code,title,text,language,region\nX-1,One,Words,en,north\nX-2,Two,Words,en,south\n")
    before = len(scene.office.run("judges", "list", "QP")["judges"])
    errors = told("MISSING_COLUMN", "judges", "import", "QP", entries)
    assert "table of entries (title, text)" in errors, errors
    assert len(scene.office.run("judges", "list", "QP")["judges"]) == before
    assert scene.office.run("judges", "import", "QP", entries, "--map", "-=title", "--map", "-=text", "--dry-run")["rows"] == 2
    bare = write(scene, "bare.csv", "code,languages\nP-1,en\nP-2,fr\n")
    assert scene.office.run("judges", "import", "QP", bare)["added"] == 2, "judges may go by codes alone"


def test_a_table_of_ratings_says_what_is_wrong_with_it(scene):
    long = write(scene, "long.csv", "judge,entry,score\nA,X,123456789012345678901234567890\nB,X,2\n")
    scene.office.refused("BAD_SCORE", "analyse", long)
    _, _, errors = plain(scene.office, "analyse", long)
    assert "more digits" in errors[0], errors
    header = write(scene, "header.csv", "judge,entry,score\n")
    scene.office.refused("EMPTY_TABLE", "analyse", header)
    _, _, errors = plain(scene.office, "analyse", header)
    assert "judge,entry,score" in errors[0], errors
    entries = write(scene, "some.csv", "entry\nX\n")
    assert scene.office.run("analyse", header, "--entries", entries)["n"]["entries"] == 1, "nothing scored yet is no fault"


def test_a_full_disk_is_named_and_can_be_read(scene):
    scene.office.run("merge", scene.ballot("J-01"))
    disk = scene.path("full")
    os.mkdir(disk)
    if subprocess.run(["mount", "-t", "tmpfs", "-o", "size=16m", "tmpfs", disk], capture_output=True).returncode:
        print("    a small disk cannot be mounted here: not tried")
        return
    try:
        shutil.copytree(scene.office.path, os.path.join(disk, "office"))
        os.mkdir(os.path.join(disk, "out"))
        with open(os.path.join(disk, "filler"), "wb", buffering=0) as file:
            try:
                while True:
                    file.write(b"\0" * 4096)
            except OSError:
                pass
        full, out = Home(os.path.join(disk, "office")), os.path.join(disk, "out")
        # Whatever writes there says why it cannot.
        told = scene.office.refused("DISK_FULL", "package", "QP", "--judge", "J-02", "--out", out)
        assert all(r["code"] == "DISK_FULL" for r in told["refused"]), told
        judge = scene.judge("J-02")
        judge.run("score", "QP", "E-001", "need=7")
        judge.refused("DISK_FULL", "ballot", "QP", "--out", os.path.join(out, "b.palmballot"))
        _, _, errors = plain(judge, "ballot", "QP", "--out", os.path.join(out, "b.palmballot"))
        assert "receipt" in errors[0] and "full" in errors[0], errors
        for what in ("ranking", "scores", "entries", "dataset"):
            for form in ("csv", "xlsx"):
                scene.office.refused("DISK_FULL", "export", "QP", "--what", what, "--format", form, "--out", os.path.join(out, what + "-" + form))
        judge.refused("DISK_FULL", "score", "export", "QP", "--out", os.path.join(out, "mine.csv"))
        scene.office.refused("DISK_FULL", "forms", "QP", "--out", out)
        scene.office.refused("DISK_FULL", "keys", "backup", "QP", "--out", os.path.join(out, "k.palmkey"))
        scene.office.refused("DISK_FULL", "call", "export", "QP", os.path.join(out, "qp.palmcall"))
        crowded = dict(os.environ, TMPDIR=out)
        for words in (["export", "QP", "--what", "scores", "--out", scene.path("crowded.xlsx")], ["forms", "QP", "--out", scene.path("crowded")]):
            done = subprocess.run([CLI, "--home", scene.office.path, *words], capture_output=True, text=True, env=crowded)
            assert done.returncode == 1 and "\nDISK_FULL: " in "\n" + done.stderr, (words, done.returncode, done.stderr)
        assert not os.path.exists(scene.path("crowded.xlsx")), "half a workbook lies there"
        # A call that lies there is read, and leaves it for another disk; nothing in it changes.
        assert full.run("rank", "QP")["result_digest"] == scene.rank()["result_digest"]
        for verb in (["call", "show", "QP"], ["entries", "list", "QP"], ["judges", "list", "QP"], ["sheets", "list", "QP"], ["statistics", "QP"],
                     ["findings", "QP"], ["forks", "QP"], ["log", "QP"], ["verify", "QP"], ["call", "export", "QP", scene.path("saved.palmcall")],
                     ["export", "QP", "--what", "scores", "--out", scene.path("saved.csv")], ["export", "QP", "--what", "ranking", "--out", scene.path("saved.xlsx")]):
            full.run(*verb)
        full.refused("DISK_FULL", "entries", "set", "QP", "E-001", "title=Nothing")
        _, _, errors = plain(full, "entries", "withdraw", "QP", "E-001", "--reason", "x")
        assert errors[0].startswith("DISK_FULL: ") and "can be read" in errors[0], errors
        os.remove(os.path.join(disk, "filler"))
        full.run("entries", "set", "QP", "E-001", "title=There is room again")
    finally:
        subprocess.run(["umount", disk])


def test_a_full_disk_loses_nothing(scene):
    disk = scene.path("disk")
    os.mkdir(disk)
    if subprocess.run(["mount", "-t", "tmpfs", "-o", "size=3m", "tmpfs", disk], capture_output=True).returncode:
        print("a small disk cannot be mounted here: not tried")
        return
    try:
        home = Home(os.path.join(disk, "office"))
        home.run("call", "new", "--rules", SAMPLE + "/rules.json", "--title", "Quiet pressure", "--code", "QP")
        before = home.run("call", "show", "QP")["set_digest"]
        filler = os.path.join(disk, "filler")
        with open(filler, "wb", buffering=0) as file:
            try:
                while True:
                    file.write(b"\0" * 4096)
            except OSError:
                pass
        home.refused("DISK_FULL", "entries", "import", "QP", SAMPLE + "/entries.csv", "--attachments", SAMPLE + "/media")
        home.refused("DISK_FULL", "call", "export", "QP", os.path.join(disk, "qp.palmcall"))
        assert not os.path.exists(os.path.join(disk, "qp.palmcall")), "half a bundle lies there"
        os.remove(filler)
        assert home.run("call", "show", "QP")["set_digest"] == before
        assert home.run("entries", "import", "QP", SAMPLE + "/entries.csv")["added"] == 24
        home.run("verify", "QP")
    finally:
        subprocess.run(["umount", disk])


def test_what_is_no_file_of_ours_is_not_called_one(scene):
    home, note, cut = scene.office, scene.path("note.txt"), scene.path("cut.palmcall")
    open(note, "w").write("a note")
    done = subprocess.run([job.CLI, "--home", home.path, "inspect", note], capture_output=True, text=True)
    assert done.returncode == 1 and "claims to be" not in done.stdout and "NOT_OURS" in done.stderr, (done.stdout, done.stderr)
    home.run("call", "export", "QP", cut)
    home.refused("NOT_OURS", "restore", note)
    assert home.refused("WRONG_KIND", "restore", cut)["refused"][0]["found"] == "bundle"
    open(cut, "r+b").truncate(os.path.getsize(cut) - 5)
    done = subprocess.run([job.CLI, "--home", home.path, "inspect", cut], capture_output=True, text=True)
    assert "claims to be a bundle" in done.stdout and "CUT_OFF" in done.stderr, (done.stdout, done.stderr)


def test_a_table_of_headings_alone_is_empty(scene):
    scores = write(scene, "h.csv", "entry,criterion,score\n")
    scene.judge("J-01").refused("EMPTY_TABLE", "score", "import", "QP", scores)
    scene.office.refused("EMPTY_TABLE", "sheets", "import", "QP", scores, "--judge", "J-02")


def test_a_criterion_is_scored_once(scene):
    judge = scene.judge("J-01")
    entry = judge.run("score", "list", "QP")["entries"][0]["entry"]
    told = refused(scene, "REPEATED_CELL", "score", "QP", entry, "need=5", "need=6", home=judge)["refused"][0]
    assert (told["entry"], told["value"]) == (entry, "need"), told
    assert judge.run("score", "list", "QP")["entries"][0]["values"] == {}, "one of two scores was saved"


def test_a_field_that_is_not_there_is_named_with_those_that_are(scene):
    told = refused(scene, "BAD_VALUE", "judges", "set", "QP", "J-01", "shoe=4")["refused"][0]
    assert told["value"] == "shoe" and "languages" in told["found"].split(", ") and "email" in told["found"].split(", "), told
    _, _, errors = plain(scene.office, "judges", "set", "QP", "J-01", "shoe=4")
    assert "no field shoe" in errors[0] and "languages" in errors[0] and "4" not in errors[0], errors


def test_a_file_at_the_root_is_named_as_it_was_typed(scene):
    missing = "/there-is-no-such-file-%d.pdf" % os.getpid()
    assert refused(scene, "CANNOT_READ", "entries", "attach", "QP", "E-001", missing)["refused"][0]["file"] == missing
    table = write(scene, "a.csv", "title,text,attachment\nOne,words,%s\n" % missing[1:])
    told = refused(scene, "CANNOT_READ", "entries", "import", "QP", table, "--attachments", scene.path("packages") + "/")
    assert "//" not in json.dumps(told["refused"]), told


def test_two_closes_are_told_apart_in_words(scene):
    scene.office.run("merge", scene.ballot("J-01"))
    shutil.copytree(scene.office.path, scene.path("other"))
    other, bundle = Home(scene.path("other")), scene.path("other.palmcall")
    other.run("merge", scene.ballot("J-02"))
    for home, reason in ((scene.office, "one is enough"), (other, "two are enough")):
        blocks = [f["key"] for f in home.run("findings", "QP")["findings"] if f["blocks"] and not f["settled"]]
        home.run("close", "QP", "--round", "review", "--reason", reason, *[w for key in blocks for w in ("--waive", key)])
    other.run("call", "export", "QP", bundle)
    scene.office.run("merge", bundle)
    fork, = scene.office.run("forks", "QP")["forks"]
    assert fork["type"] == "close" and len({v["fields"]["rests_on"] for v in fork["versions"]}) == 2, fork
    lines = plain(scene.office, "forks", "QP")[1]
    assert not any(mark in line for line in lines for mark in '{}"'), lines
    told, = [line for line in lines if line.startswith("sheets it rests on")]
    assert len(re.findall(r"\d+ \([0-9a-f]{12}\)", told)) == 2, told
    # How many sheets, and whose are missing from one of them; the reasons; and which office said which.
    sheets = {v["fields"]["reason"]: (int(v["fields"]["rests_on"].split()[0]), v["fields"].get("lacks", "")) for v in fork["versions"]}
    counting = [len([s for s in home.run("sheets", "list", "QP", "--judge", judge)["sheets"]]) for home, judge in ((other, "J-01"), (other, "J-02"))]
    assert sheets == {"one is enough": (counting[0], "J-02 (%d)" % counting[1]), "two are enough": (sum(counting), "")}, (sheets, counting)


def test_a_newer_package_says_what_it_changes(scene):
    judge = scene.judge("J-01")
    first, second = [e["entry"] for e in judge.run("score", "list", "QP")["entries"]][:2]
    scene.office.run("entries", "set", "QP", first, "title=Another title")
    scene.office.run("entries", "withdraw", "QP", second, "--reason", "asked to")
    scene.office.run("set", "QP", "deadline=2031-01-31", "contact=Awa, awa@example.org")
    criterion = scene.office.run("call", "rules", "QP")["rules"]["rounds"][0]["criteria"][1]["id"]
    place = "round/review/criterion/%s/definition" % criterion
    reworded = [{"lang": "en", "items": [{"at": place, "text": "Only what a district office has signed."}]}]
    scene.office.run("call", "rules", "QP", "--texts", write(scene, "texts.json", json.dumps(reworded)))
    scene.office.run("package", "QP", "--out", scene.path("newer"), "--judge", "J-01")
    file, = [scene.path("newer", name) for name in os.listdir(scene.path("newer")) if name.endswith(".palmpack")]
    shutil.copytree(judge.path, scene.path("twin"))
    told = judge.run("open", file)["changes"]
    assert (told["new"], told["corrected"], told["taken_back"], told["deadline"][:10]) == ([], [first], [second], "2031-01-31"), told
    assert (told["criteria"], told["instructions"], told["contact"]) == ([criterion], False, True), told
    assert not any(judge.run("open", file)["changes"].values())
    lines = plain(Home(scene.path("twin")), "open", file)[1]
    assert any(line.startswith("New deadline: 2031-01-31") for line in lines), lines
    assert any("Other words than before for %s." % criterion in line for line in lines), lines
    assert [line for line in lines if line.endswith(": " + second)] and [line for line in lines if line.endswith(": " + first)], lines


def test_scores_said_twice_are_refused(scene):
    judge = scene.judge("J-02")
    for head in ("entry,criterion,score,score", "entry,criterion,score,comment,comment", "entry,entry,criterion,score"):
        table = scene.path("twice.csv")
        with open(table, "w") as file:
            file.write(head + "\n" + ",".join({"entry": "E-001", "criterion": "need", "score": "7", "comment": "x"}[c] for c in head.split(",")) + "\n")
        judge.refused("REPEATED_COLUMN", "score", "import", "QP", table)
        scene.office.refused("REPEATED_COLUMN", "sheets", "import", "QP", table, "--judge", "J-02", "--source", "paper", "--typing", "1")
    listed = {e["entry"]: e for e in judge.run("score", "list", "QP")["entries"]}
    assert not listed["E-001"]["values"], listed["E-001"]


def test_a_damaged_key_file_is_no_key(scene):
    secret = scene.path("secret")
    with open(secret, "w") as file:
        file.write("a long enough pass phrase\n")
    scene.office.run("keys", "backup", "QP", "--out", scene.path("k.palmkey"), "--password-file", secret)
    folder = os.path.join(scene.office.path, "keys")
    (seed,) = [name for name in os.listdir(folder) if name.startswith("call-")]
    with open(os.path.join(folder, seed), "r+b") as file:
        file.truncate(10)
    scene.office.run("rank", "QP")
    scene.office.run("log", "QP")
    scene.office.refused("KEY_MISSING", "entries", "withdraw", "QP", "E-001", "--reason", "x")
    scene.office.run("keys", "restore", scene.path("k.palmkey"), "--password-file", secret)
    scene.office.run("entries", "withdraw", "QP", "E-001", "--reason", "x")


if __name__ == "__main__":
    sys.exit(job.main(globals()))
