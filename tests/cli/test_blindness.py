#!/usr/bin/env python3
"""What shows judges who sent an entry: found, cleaned on packaging, and said where it stays.

    test_blindness.py PALMARES_CLI SOURCE_DIR
"""
import json
import os
import struct
import subprocess
import sys
import tempfile
import zipfile
import zlib

import test_main_job as job
from test_main_job import CLI, Home

SECRET = b"Amina Benali"


def chunk(kind, data):
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def png(*between):
    return (b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", struct.pack(">IIBBBBB", 1, 1, 8, 2, 0, 0, 0)) + b"".join(between)
            + chunk(b"IDAT", zlib.compress(b"\0\x30\x60\x90")) + chunk(b"IEND", b""))


def pdf(author):
    objects = [b"<< /Type /Catalog /Pages 2 0 R >>", b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
               b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 100 100] /Alt (Benali, Amina) >>", b"<< /Author (" + author + b") >>"]
    out, table = b"%PDF-1.4\n", b"xref\n0 5\n0000000000 65535 f \n"
    for number, one in enumerate(objects, 1):
        table += b"%010d 00000 n \n" % len(out)
        out += b"%d 0 obj\n%s\nendobj\n" % (number, one)
    return out + table + b"trailer\n<< /Size 5 /Root 1 0 R /Info 4 0 R >>\nstartxref\n%d\n%%%%EOF\n" % len(out)


def write(folder, name, content):
    path = os.path.join(folder, name)
    with open(path, "wb") as file:
        file.write(content if isinstance(content, bytes) else content.encode())
    return path


def read(path):
    with open(path, "rb") as file:
        return file.read()


def tidy(entries):
    return {e["entry"]: e for e in entries["entries"]}


def main(folder):
    media = os.path.join(folder, "media")
    os.mkdir(media)
    picture = png(chunk(b"tEXt", b"Author\0" + SECRET))
    write(media, "E-001 Amina Benali.png", picture)
    write(media, "E-001.pdf", pdf(SECRET))
    write(media, "E-002.mp3", b"ID3\x03\0\0\0\0\0\x40TPE1\0\0\0\x0d\0\0\0Jos\xc3\xa9 Nunez" + bytes(80))
    write(media, "E-003.png", png())
    write(media, "E-004.png", picture[:-20])
    rules = write(folder, "rules.json", json.dumps({"version": 1, "rounds": [{
        "id": "review", "scale": {"min": "1", "max": "10", "step": "1"}, "panels": [{"id": "all", "quorum": 1, "per_entry": 1}],
        "criteria": [{"id": "need"}]}]}))
    table = write(folder, "entries.csv", "code,title,text,language,text_zh,name,email\n"
                  "E-001,A ferry,By A. BENALI of Rabat,en,作者是李明华,Amina Benali,amina@clinic.org\n"
                  "E-002,A radio,Write to radio@example.org,en,,José Núñez,\n"
                  "E-003,A bus,Nothing about anybody in 2024-2025,en,,Li Minghua,\n"
                  "E-004,A lamp,我叫李明华,zh,,Li Minghua,\n")
    office = Home(os.path.join(folder, "office"))
    office.run("call", "new", "--rules", rules, "--title", "Blind", "--code", "B")
    office.run("entries", "import", "B", table, "--attachments", media, "--files-by-code")
    office.run("judges", "import", "B", write(folder, "judges.csv", "code,name,languages\nJ-01,Ada,en;zh\n"))
    office.run("call", "freeze", "B", "--round", "review")
    office.run("assign", "B", "--seed", "1")

    before = office.run("entries", "blindness", "B")
    told = tidy(before)
    assert before["pictures"] == 3, before
    found = {(f["where"], f["kind"], f["found"], f["cleaned"]) for f in told["E-001"]["found"]}
    assert found == {("text", "name_part", "BENALI", False), ("file", "name", "Amina Benali", True), ("file", "name", "Benali, Amina", False)}, found
    assert sorted(r for f in told["E-001"]["files"] for r in f["removed"]) == ["info", "text"], told["E-001"]
    found = {(f["where"], f["kind"], f["found"], f["cleaned"]) for f in told["E-002"]["found"]}
    assert found == {("text", "other_email", "radio@example.org", False), ("file", "name", "José Nunez", False)}, found
    assert [f["left"] for f in told["E-002"]["files"]] == ["sound"]
    assert not told["E-003"]["found"] and not told["E-003"]["shows_sender"]
    assert [(f["lang"], f["kind"], f["found"]) for f in told["E-004"]["found"] if f["where"] == "text"] == [("zh", "name", "李明华")]
    assert [f["left"] for f in told["E-004"]["files"]] == ["damaged"]
    assert tidy(office.run("entries", "blindness", "B", "E-003")).keys() == {"E-003"}

    out = os.path.join(folder, "packages")
    # Where the key file cannot be written nothing is issued: no package lies there without it.
    office.refused("CANNOT_WRITE", "package", "B", "--out", out, "--key-out", "/proc/none.palmkey")
    assert not os.path.exists(out) or os.listdir(out) == [], os.listdir(out)
    written = office.run("package", "B", "--out", out)
    assert written["blindness"] == {"entries_showing_sender": 3, "files_as_they_came": 2}, written["blindness"]
    # A judge who gets a form reads the same words, and no attachment.
    forms = office.run("forms", "B", "--out", os.path.join(folder, "forms"))
    assert forms["blindness"] == {"entries_showing_sender": 3, "files_as_they_came": 0}, forms
    package = read(written["packages"][0]["files"][0]["file"])
    assert package.count(SECRET) == 1, "the file that breaks the rules of its format goes as it came, and no other"
    assert picture not in package and png() in package and picture[:-20] in package
    assert pdf(SECRET) not in package and b"/Author" not in package

    # The office keeps what came, and its colleagues get it; there is nothing more to clean.
    bundle = os.path.join(folder, "all.palmcall")
    office.run("call", "export", "B", bundle)
    assert picture in read(bundle) and pdf(SECRET) in read(bundle) and png() in read(bundle)
    research = os.path.join(folder, "research.palmcall")
    office.run("call", "export", "B", research, "--deidentified")
    assert picture not in read(research) and pdf(SECRET) not in read(research)
    after = tidy(office.run("entries", "blindness", "B"))
    assert all(not f["removed"] for e in after.values() for f in e["files"]), after
    versions = office.run("rank", "B")["set_digest"]
    again = office.run("package", "B", "--out", out)
    assert read(again["packages"][0]["files"][0]["file"]).count(SECRET) == 1
    assert [c["act"] for c in office.run("log", "B")["commits"]].count("clean_files") == 1
    assert versions

    # A judge scores what was cleaned; the office counts it without a question.
    judge = Home(os.path.join(folder, "judge"))
    judge.run("open", again["packages"][0]["files"][0]["file"])
    for entry in told:
        judge.run("score", "B", entry, "need=7")
    ballot = os.path.join(folder, "j.palmballot")
    judge.run("ballot", "B", "--out", ballot, "--final")
    merged = office.run("merge", ballot)
    assert not merged.get("findings"), merged
    assert office.run("rank", "B")["n"]["sheets_counted"] == 4

    # A name that was corrected is still looked for: the text was written under it.
    office.run("entries", "set", "B", "E-004", "name=Wang Fang")
    assert ("name", "李明华") in {(f["kind"], f["found"]) for f in tidy(office.run("entries", "blindness", "B", "E-004"))["E-004"]["found"]}

    # For a person, in words.
    done = subprocess.run([CLI, "--home", office.path, "package", "B", "--out", out], capture_output=True, text=True)
    assert "3 entries may show who sent them: entries blindness B names them." in done.stdout, done.stdout
    assert "2 attachments cannot be cleaned and are sent as they came" in done.stdout, done.stdout
    for lang in ("en", "zh_CN", "es", "fr", "ar"):
        done = subprocess.run([CLI, "--lang", lang, "--home", office.path, "entries", "blindness", "B"], capture_output=True, text=True)
        assert done.returncode == 0 and "radio@example.org" in done.stdout, (done.stdout, done.stderr)
    # A document of an office program says who wrote it in a packed member of its own.
    media = os.path.join(folder, "documents")
    os.mkdir(media)
    for name, member in (("E-001.docx", "docProps/core.xml"), ("E-002.odt", "meta.xml")):
        with zipfile.ZipFile(os.path.join(media, name), "w", zipfile.ZIP_DEFLATED) as document:
            document.writestr("word/document.xml", "<w:t>" + "Nobody is named here. " * 400 + "</w:t>")
            document.writestr(member, "<p><dc:creator>Amina Benali</dc:creator>" + "<!-- filler -->" * 40 + "</p>")
    table = write(folder, "documents.csv", "code,title,text,name\nE-001,A,About water,Amina Benali\nE-002,B,About light,Amina Benali\n")
    papers = Home(os.path.join(folder, "papers"))
    papers.run("call", "new", "--rules", rules, "--title", "Papers", "--code", "P")
    papers.run("entries", "import", "P", table, "--attachments", media, "--files-by-code")
    for entry in papers.run("entries", "blindness", "P")["entries"]:
        assert [(f["where"], f["kind"], f["found"]) for f in entry["found"]] == [("file", "name", "Amina Benali")], entry
        assert [f["left"] for f in entry["files"]] == ["type"], entry
    # Tables may call entries by their senders.
    table = write(folder, "codes.csv", "code,title,text,name\nAnnBrown,A,About water,Ann Brown\nOKOTH-P,B,About light,Peter Okoth\nCostaR2,C,About air,Rui Costa\n"
                                       "李明-1,D,About sand,李明\nE-05,E,About rain,Emma Ek\n")
    names = Home(os.path.join(folder, "names"))
    names.run("call", "new", "--rules", rules, "--title", "Names", "--code", "N")
    told = names.refused("BAD_VALUE", "entries", "import", "N", table)["refused"][0]
    assert told["detail"] == "codes_name" and told["found"] == "AnnBrown, OKOTH-P, CostaR2, 李明-1", told
    logins = write(folder, "logins.csv", "code,title,name,email\nabrown2,A,Ann Brown,x@x.org\njm77,B,Jo Muller,jm77@x.org\nannbr,C,Ann Bright,annbr@x.org\n")
    found = names.refused("BAD_VALUE", "entries", "import", "N", logins)["refused"][0]["found"]
    assert found == "abrown2, annbr", found  # two letters and a number are nobody
    prefix = write(folder, "prefix.csv", "code,title,name\n" + "".join("CHINA-%d,T%d,%s\n" % (n, n, name) for n, name in enumerate(("China Lee", "Bo Li", "Rui Sa"))))
    assert names.run("entries", "import", "N", prefix, "--dry-run")["findings"] == []
    kept = names.run("entries", "import", "N", table, "--map", "private.source_id=code", "--dry-run")
    assert kept["codes"][0] != "AnnBrown" and not kept["findings"], kept
    told = names.run("entries", "import", "N", table, "--map", "code=code")
    assert [(f["code"], f["n"]) for f in told["findings"]] == [("CODES_NAME", "4")], told
    shown = {e["entry"]: [(f["where"], f["found"]) for f in e["found"]] for e in names.run("entries", "blindness", "N")["entries"]}
    assert shown == {code: [] if code == "E-05" else [("code", code)] for code in shown} and len(shown) == 5, shown
    told = names.run("judges", "import", "N", write(folder, "named.csv", "code,name\nAdeyemi,Tola Adeyemi\nJ-2,Bo Li\n"))
    assert [(f["code"], f["entries"]) for f in told["findings"]] == [("CODES_NAME", "Adeyemi")], told
    shared = names.run("call", "export", "N", os.path.join(folder, "names.palmcall"), "--deidentified")
    assert shared["codes_that_name"] == ["AnnBrown", "CostaR2", "OKOTH-P", "李明-1", "Adeyemi"], shared
    names.run("entries", "set", "N", "AnnBrown", "code=E-01")
    assert tidy(names.run("entries", "blindness", "N"))["E-01"]["found"] == []
    again = names.run("call", "export", "N", os.path.join(folder, "later.palmcall"), "--deidentified")
    assert sorted(again["codes_that_name"]) == sorted(shared["codes_that_name"]), "records keep what a code was"
    for code, isName in (("E-05", False), ("OKOTH-P", True), ("Adeyemi", True)):
        assert names.run("erase", "N", code, "--reason", "other", "--dry-run")["code_is_a_name"] is isName, code

    # Names of two characters, under whatever a form calls the one who sends.
    table = write(folder, "two.csv", "队长姓名,邮箱,作品名称,作品简介\n何勇,he@x.org,水,我是何勇 同学\n")
    two = Home(os.path.join(folder, "two"))
    two.run("call", "new", "--rules", rules, "--title", "Two", "--code", "W")
    two.run("entries", "import", "W", table)
    assert [f["found"] for f in two.run("entries", "blindness", "W")["entries"][0]["found"]] == ["何勇"]
    print("blindness: done")


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as place:
        main(place)
