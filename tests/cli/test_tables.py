#!/usr/bin/env python3
"""Tables as people really have them, in and out, and forms for judges who have nothing but a spreadsheet.

    test_tables.py PALMARES_CLI SOURCE_DIR
"""
import csv
import io
import json
import os
import re
import resource
import shutil
import subprocess
import sys
import time
import zipfile
import xml.etree.ElementTree as xml
from fractions import Fraction

import test_main_job as job
from test_main_job import SAMPLE, Home, read_csv
from test_refusals import plain

TABLES = os.path.join(job.SOURCE, "tests", "cli", "tables")
MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
LONG = "x" * 40


def write(scene, name, content):
    path = scene.path(name)
    with open(path, "wb") as file:
        file.write(content if isinstance(content, bytes) else content.encode())
    return path


def empty_call(scene, code="T", rules="rules.json"):
    scene.office.run("call", "new", "--rules", rules if os.path.isabs(rules) else os.path.join(SAMPLE, rules), "--title", "Tables", "--code", code)
    return code


def plain_rules(scene):
    """One round without divisions, two criteria, one with halves."""
    return write(scene, "plain.json", json.dumps({"version": 1, "rounds": [{
        "id": "review", "scale": {"min": "1", "max": "10", "step": "1"}, "panels": [{"id": "all", "quorum": 1, "per_entry": 2}],
        "criteria": [{"id": "need"}, {"id": "craft", "scale": {"min": "0", "max": "5", "step": "0.5"}}]}]}))


def entries_of(scene, call):
    return {e["entry"]: e for e in scene.office.run("entries", "list", call)["entries"]}


def fields_of(told):
    return {c["column"]: c["field"] for c in told["columns"]}


def codes(told):
    return [f["code"] for f in told["findings"]]


class Sheet:
    """A worksheet read by Python alone: rows of texts and numbers, and the XML for the rest."""

    def __init__(self, path, number=1):
        with zipfile.ZipFile(path) as archive:
            self.text = archive.read("xl/worksheets/sheet%d.xml" % number).decode()
            self.names = [s.get("name") for s in xml.fromstring(archive.read("xl/workbook.xml")).iter(MAIN + "sheet")]
            self.core = archive.read("docProps/core.xml").decode()
            shared = []
            if "xl/sharedStrings.xml" in archive.namelist():
                shared = ["".join(t.text or "" for t in si.iter(MAIN + "t")) for si in xml.fromstring(archive.read("xl/sharedStrings.xml"))]
        self.rows = []
        for row in xml.fromstring(self.text).iter(MAIN + "row"):
            cells = {}
            for cell in row.iter(MAIN + "c"):
                column = re.match("[A-Z]+", cell.get("r")).group()
                kind, value = cell.get("t"), cell.findtext(MAIN + "v")
                if kind == "s":
                    cells[column] = shared[int(value)]
                elif kind == "inlineStr":
                    cells[column] = "".join(t.text or "" for t in cell.iter(MAIN + "t"))
                elif value is not None:
                    cells[column] = float(value)
            self.rows.append(cells)


def xlsx(path, rows, sheet="Scores", more=()):
    """A workbook as a spreadsheet would save it, made by Python alone."""
    def name(n):
        return chr(65 + n) if n < 26 else name(n // 26 - 1) + name(n % 26)
    def cell(column, line, value):
        if isinstance(value, (int, float)):
            return '<c r="%s%d"><v>%s</v></c>' % (name(column), line, value)
        escaped = value.replace("&", "&amp;").replace("<", "&lt;")
        return '<c r="%s%d" t="inlineStr"><is><t xml:space="preserve">%s</t></is></c>' % (name(column), line, escaped)
    sheets = [(sheet, rows), *more]
    office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    package = "http://schemas.openxmlformats.org/package/2006/relationships"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("_rels/.rels", '<Relationships xmlns="%s"><Relationship Id="r" Type="%s/officeDocument" Target="xl/workbook.xml"/></Relationships>' % (package, office))
        archive.writestr("xl/workbook.xml", '<workbook xmlns="%s" xmlns:r="%s"><sheets>%s</sheets></workbook>' % (MAIN[1:-1], office, "".join('<sheet name="%s" sheetId="%d" r:id="r%d"/>' % (name, n, n) for n, (name, _) in enumerate(sheets, 1))))
        archive.writestr("xl/_rels/workbook.xml.rels", '<Relationships xmlns="%s">%s</Relationships>' % (package, "".join('<Relationship Id="r%d" Type="%s/worksheet" Target="worksheets/sheet%d.xml"/>' % (n, office, n) for n in range(1, len(sheets) + 1))))
        for number, (_, lines) in enumerate(sheets, 1):
            body = "".join('<row r="%d">%s</row>' % (n, "".join(cell(c, n, v) for c, v in enumerate(row) if v != "")) for n, row in enumerate(lines, 1))
            archive.writestr("xl/worksheets/sheet%d.xml" % number, '<worksheet xmlns="%s"><sheetData>%s</sheetData></worksheet>' % (MAIN[1:-1], body))
    return path


# ---------------------------------------------------------------------------------------------------------- tables in

def test_exports_of_form_tools_go_in_as_they_are(scene):
    expected = {
        "google_forms.csv": ("csv", [("The barber's chair", "en"), ("Botiquín, de barrio", "es"), ("فانوس الحي", "ar")]),
        "kobotoolbox.csv": ("csv", [("La pirogue des vaccins", "fr"), ("村口的血压计", "zh-Hans")]),
        "redcap.csv": ("csv", [("Clinic on a bicycle", "en"), ("La radio del agua", "es")]),
        "submittable_like.xlsx": ("xlsx", [("Shade for the queue", "en"), ("Le carnet de Fatou", "fr"), ("Night tea", "en")]),
    }
    rules = plain_rules(scene)
    for n, (file, (form, wanted)) in enumerate(expected.items()):
        call = empty_call(scene, "T%d" % n, rules)
        path = os.path.join(TABLES, file)
        dry = scene.office.run("entries", "import", call, path, "--dry-run")
        assert dry["dry_run"] and dry["added"] == 0 and not entries_of(scene, call)
        told = scene.office.run("entries", "import", call, path)
        assert told["added"] == len(wanted) and told["table"]["format"] == form, told
        found = entries_of(scene, call)
        assert [(e["title"], e["language"]) for e in found.values()] == wanted, found
        out = scene.path("out.csv")
        scene.office.run("export", call, "--what", "entries", "--identified", "--out", out)
        for row in read_csv(out):
            assert "@example.org" in row["email"] and row["name"], row
        scene.office.run("export", call, "--what", "entries", "--out", out)
        public = open(out, encoding="utf-8").read()
        assert "@" not in public and "://" not in public and "2026" not in public, public
        # The same file again doubles nothing.
        again = scene.office.run("entries", "import", call, path)
        assert again["added"] == 0 and again["already_here"] == len(wanted), again
    google = scene.office.run("entries", "import", "T0", os.path.join(TABLES, "google_forms.csv"), "--dry-run", "--again")
    assert fields_of(google)["Please describe your idea in no more than 500 words"] == "text"
    submittable = scene.office.run("entries", "import", "T3", os.path.join(TABLES, "submittable_like.xlsx"), "--dry-run", "--again")
    assert submittable["table"]["not_read"] == ["Reviews"] and "OTHER_WORKSHEETS" in codes(submittable), submittable
    assert "entrant.category" in fields_of(submittable).values(), submittable


def test_every_encoding_and_separator(scene):
    call = empty_call(scene, "ENC", plain_rules(scene))
    text = "编号{s}标题{s}国家\nZ-{n}{s}村口的血压计第{n}号，社区健康讲座{s}中国\n"
    cases = [("utf-8", "utf-8", ","), ("utf-8-sig", "utf-8", ";"), ("utf-16le", "utf-16le", "\t"), ("utf-16be", "utf-16be", ","), ("gb18030", "gb18030", ";")]
    for n, (codec, name, separator) in enumerate(cases):
        path = write(scene, "t", text.format(s=separator, n=n).encode(codec))
        told = scene.office.run("entries", "import", call, path)
        words = {",": "comma", ";": "semicolon", "\t": "tab"}
        assert told["table"] == {"format": "csv", "header_line": 1, "encoding": name, "separator": words[separator]}, told
        assert told["codes"] == ["Z-%d" % n], told
    arabic = "الرمز;العنوان\nA-1;فانوس الحي القديم والمدينة\n".encode("cp1256")
    told = scene.office.run("entries", "import", call, write(scene, "t", arabic))
    assert told["table"]["encoding"] == "windows-1256" and entries_of(scene, call)["A-1"]["title"] == "فانوس الحي القديم والمدينة"
    french = "code;titre\nF-1;L’été à Besançon\n".encode("cp1252")
    told = scene.office.run("entries", "import", call, write(scene, "t", french))
    assert told["table"]["encoding"] == "windows-1252" and entries_of(scene, call)["F-1"]["title"] == "L’été à Besançon"
    # Named by hand, rightly and wrongly.
    path = write(scene, "t", french.replace(b"F-1", b"F-2").replace(b"L\x92", b"Un "))
    scene.office.refused("BAD_ENCODING", "entries", "import", call, path, "--encoding", "utf-8")
    scene.office.refused("DUPLICATE_CODE", "entries", "import", call, write(scene, "u", french.replace(b"Besan", b"Bezan")), "--encoding", "windows-1252")
    told = scene.office.run("entries", "import", call, path, "--encoding", "windows-1252", "--separator", "semicolon")
    assert told["added"] == 1
    assert scene.office.run("entries", "import", call, path, "--encoding", "latin", expect=2) == {}
    accents = write(scene, "v.csv", "code,title,text,language,name\nE-90,Été à Besançon,x,fr,Zoé\n")
    told = scene.office.run("entries", "import", call, accents, "--encoding", "windows-1252", "--dry-run")
    assert told["table"]["looks_like"] == "utf-8", "headings say nothing of a wrong encoding"
    assert "looks_like" not in scene.office.run("entries", "import", call, accents, "--dry-run")["table"]
    chinese = write(scene, "gb.csv", "编号,作品标题,正文\nG-1,山水之间,一幅画\n".encode("gb18030"))
    (told,) = scene.office.refused("MISSING_COLUMN", "entries", "import", call, chinese, "--encoding", "windows-1252")["refused"]
    assert told["encoding"] == "gb18030", told
    assert "look like gb18030: leave --encoding out" in told_by(scene, "entries", "import", call, chinese, "--encoding", "windows-1252", code=1)
    assert scene.office.run("entries", "import", call, path, "--separator", "x", expect=2) == {}


def test_what_is_said_of_columns_is_remembered(scene):
    call = empty_call(scene, "MAP", plain_rules(scene))
    first = write(scene, "a.csv", "Working name,Pitch,Secret\nOne,Words of one,s1\n")
    told = scene.office.run("entries", "import", call, first, "--map", "title=Working name", "--map", "text=Pitch", "--map", "-=Secret")
    assert fields_of(told) == {"Working name": "title", "Pitch": "text", "Secret": ""}, told
    second = write(scene, "b.csv", "Pitch,Secret,Working name\nWords of two,s2,Two\n")
    told = scene.office.run("entries", "import", call, second)
    assert [c["how"] for c in told["columns"]] == ["remembered"] * 3, told
    assert [e["title"] for e in entries_of(scene, call).values()] == ["One", "Two"]
    out = scene.path("out.csv")
    scene.office.run("export", call, "--what", "entries", "--identified", "--out", out)
    assert "s1" not in open(out).read() and "s2" not in open(out).read()
    # another table in between says nothing of these columns
    scene.office.run("entries", "import", call, write(scene, "between.csv", "title,text\nThree,Words of three\n"))
    told = scene.office.run("entries", "import", call, write(scene, "c.csv", "Pitch,Secret,Working name\nWords of four,s4,Four\n"))
    assert [c["how"] for c in told["columns"]] == ["remembered"] * 3, told
    scene.office.refused("MISSING_COLUMN", "entries", "import", call, second, "--map", "title=Name")
    scene.office.refused("NOT_FOUND", "entries", "import", call, second, "--map", "titel=Pitch")


def test_each_of_two_columns_headed_alike_can_be_named(scene):
    """As a form writes them that asks the same of two authors: what is said of the second is not done to the first."""
    call = empty_call(scene, "TWICE", plain_rules(scene))
    table = scene.path("twice.csv")
    with open(table, "w", encoding="utf-8") as file:
        file.write("Title,Text,Language,Name,Email,Name,Email\nSalt,We do salt,en,Ana Perez,a@x.org,Ben Quist,b@x.org\n")
    scene.office.refused("REPEATED_COLUMN", "entries", "import", call, table)
    out = scene.path("twice-out.csv")
    scene.office.run("entries", "import", call, table, "--map", "-=Email (2)", "--map", "-=Name (2)")
    scene.office.run("export", call, "--what", "entries", "--identified", "--out", out)
    assert [(row["name"], row["email"]) for row in read_csv(out)] == [("Ana Perez", "a@x.org")], read_csv(out)
    scene.office.run("entries", "import", call, write(scene, "next.csv", open(table, encoding="utf-8").read().replace("Salt", "Sugar")))  # what was said is remembered
    # Of a table with one of them alone that says nothing: whoever is in it is the entrant.
    alone = write(scene, "alone.csv", "Title,Text,Language,Name,Email\nHoney,We do honey,en,Cleo Rey,c@x.org\n")
    lone = empty_call(scene, "LONE", plain_rules(scene))
    scene.office.run("entries", "import", lone, table, "--map", "-=Email", "--map", "-=Name", "--map", "email=Email (2)", "--map", "name=Name (2)")
    scene.office.run("entries", "import", lone, alone)
    scene.office.run("export", lone, "--what", "entries", "--identified", "--out", out)
    assert [(row["name"], row["email"]) for row in read_csv(out)] == [("Ben Quist", "b@x.org"), ("Cleo Rey", "c@x.org")], read_csv(out)
    other = empty_call(scene, "OTHER", plain_rules(scene))
    scene.office.run("entries", "import", other, table, "--map", "-=Email", "--map", "-=Name")
    scene.office.run("export", other, "--what", "entries", "--identified", "--out", out)
    assert [(row["name"], row["email"]) for row in read_csv(out)] == [("Ben Quist", "b@x.org")], read_csv(out)


def test_what_is_kept_privately_takes_nobodys_place(scene):
    """A desk that sent things in for others: whoever is the entrant stays it, and the desk is kept beside."""
    call = empty_call(scene, "DESK", plain_rules(scene))
    table = write(scene, "desk.csv", "Title,Text,Name,Email,Submitter,E-mail of submitter\nSalt,Words,Clinic desk,desk@x.org,Ann Lee,ann@x.org\n")
    scene.office.run("entries", "import", call, table, "--map", "private.name=Name", "--map", "name=Submitter", "--map", "private.email=Email",
                     "--map", "email=E-mail of submitter")
    out = scene.path("desk-out.csv")
    scene.office.run("export", call, "--what", "entries", "--identified", "--out", out)
    (row,) = read_csv(out)
    assert (row["name"], row["email"]) == ("Ann Lee", "ann@x.org"), row
    assert {"Clinic desk", "desk@x.org"} <= set(row.values()), row


def test_a_dry_run_lists_every_problem_by_row(scene):
    call = empty_call(scene, "DRY", plain_rules(scene))
    path = write(scene, "bad.csv", "code,title,language\nA,One,en\nB,,en\nC,Three,not a language\n" + "D" * 41 + ",Four,en\nE,Five\nA,Six,fr\n")
    told = scene.office.run("entries", "import", call, path, "--dry-run", expect=1)
    assert [(r["row"], r["code"]) for r in told["refused"]] == [("3", "EMPTY_CELL"), ("4", "BAD_VALUE"), ("5", "BAD_VALUE"), ("6", "RAGGED_ROW"),
                                                               ("7", "DUPLICATE_CODE")], told
    assert not entries_of(scene, call)


def test_an_entry_is_asked_for_in_several_questions(scene):
    """Every text goes to the judges; a long answer that no column is known for is named before and when packages are written."""
    long = "It brings fresh water to four hundred homes that had none before."
    call = empty_call(scene, "SEV", plain_rules(scene))
    for title, heads in (("A", "Summary,Story"), ("B", "Abstract,Full text"), ("C", "Resumen,Descripción"), ("D", "Résumé,Description"), ("E", "摘要,正文"), ("F", "الملخص,النص")):
        head = "Titre" if title == "D" else "Title"
        told = scene.office.run("entries", "import", call, write(scene, title + ".csv", f"{head},Email,{heads}\n{title},a@example.org,short {title},{long} {title}\n"))
        texts = json.dumps(scene.office.run("entries", "show", call, told["codes"][0]), ensure_ascii=False)
        assert f"short {title}" in texts and f"{long} {title}" in texts and "ANSWERS_PRIVATE" not in codes(told), (heads, texts)
    table = write(scene, "more.csv", f"Title,Email,Briefly describe your idea,What problem does it solve?,Who will benefit?,About you,Budget\nG,a@example.org,An idea,{long},{long},{long},100\n")
    dry = scene.office.run("entries", "import", call, table, "--dry-run")
    found = [f for f in dry["findings"] if f["code"] == "ANSWERS_PRIVATE"]
    assert len(found) == 1 and "“What problem does it solve?”, “Who will benefit?”" in json.dumps(found, ensure_ascii=False), dry["findings"]
    mapped = scene.office.run("entries", "import", call, table, "--map", "text=Briefly describe your idea", "--map", "text=What problem does it solve?",
                              "--map", "text=Who will benefit?", "--dry-run")
    assert "ANSWERS_PRIVATE" not in codes(mapped), mapped["findings"]
    # Two columns of files: a person says so, for one of them may hold papers that no judge is to see.
    folder = scene.path("several")
    os.mkdir(folder)
    for name in ("p.png", "d.txt"):
        open(os.path.join(folder, name), "wb").write(name.encode())
    scene.office.run("entries", "import", call, write(scene, "up.csv", "Code,Title,Upload your photo,Upload your document\nU-1,Both,p.png,d.txt\n"), "--attachments", folder,
                     "--map", "attachment=Upload your photo", "--map", "attachment=Upload your document")
    assert entries_of(scene, call)["U-1"]["files"] == 2
    papers = write(scene, "id.csv", "Code,Title,Describe your idea,Please describe your professional background,Upload a copy of your ID card,Upload your poster\n"
                   "U-2,One,An idea,A nurse for many years,d.txt,p.png\n")
    told = scene.office.run("entries", "import", call, papers, "--attachments", folder, "--dry-run")
    taken = {c["column"]: c["field"] for c in told["columns"]}
    assert taken["Upload your poster"] == "attachment" and taken["Describe your idea"] == "text", taken
    first = write(scene, "first.csv", "Code,Title,Upload a scan from the registry,Upload your poster,Describe the project you are submitting,Who benefits?\nU-3,One,d.txt,p.png,Short,Also short\n")
    told = scene.office.run("entries", "import", call, first, "--attachments", folder, "--map", "attachment=Upload your poster", "--map", "text=Who benefits?", "--dry-run")
    assert "FILES_PRIVATE" not in codes(told), told["findings"]
    named = {c["column"]: c["field"] for c in told["columns"]}
    assert named["Who benefits?"] == "text" and named["Describe the project you are submitting"].startswith("private.") and "ANSWERS_PRIVATE" in codes(told), told
    assert named["Upload your poster"] == "attachment" and named["Upload a scan from the registry"].startswith("private."), named
    assert taken["Upload a copy of your ID card"].startswith("private.") and taken["Please describe your professional background"].startswith("private."), taken


def test_which_files_are_judged_is_asked(scene):
    """A portrait lies in the folder as the poster does: with several columns of files nobody guesses, and nothing comes in without them unnoticed."""
    call = empty_call(scene, "FIL", plain_rules(scene))
    folder = scene.path("portraits")
    os.mkdir(folder)
    for name in ("me.jpg", "poster.jpg", "work.jpg"):
        open(os.path.join(folder, name), "wb").write(b"\xff\xd8\xff\xd9" + name.encode())
    for first, second in (("Upload a picture taken of the inventor", "Upload your poster"), ("Upload your photo", "Upload the work you want us to see"), ("上传一张创作人近影", "上传作品海报"),
                          ("Suba una imagen reciente de quien concursa", "Suba su cartel"), ("Téléversez un cliché de la candidate", "Téléversez votre affiche"), ("ارفع صورة حديثة للمتسابق", "ارفع ملصقك")):
        table = write(scene, "two.csv", f"Title,Text,{first},{second}\nOne,Words,me.jpg,poster.jpg\n")
        (told,) = scene.office.refused("MISSING_COLUMN", "entries", "import", call, table, "--attachments", folder)["refused"]
        assert told["detail"] == "files" and first in told["found"] and second in told["found"], told
        dry = scene.office.run("entries", "import", call, table, "--dry-run")
        assert codes(dry) == ["FILES_PRIVATE"] and not entries_of(scene, call), dry
        dry = scene.office.run("entries", "import", call, table, "--attachments", folder, "--map", "attachment=" + second, "--dry-run")
        assert dry["files"] == 1 and "FILES_PRIVATE" not in codes(dry), dry
    scene.office.run("entries", "import", call, table)
    scene.office.run("judges", "import", call, write(scene, "fj.csv", "code,name,languages\nFJ-1,Ann,en\nFJ-2,Bo,en\n"))
    scene.office.run("call", "freeze", call, "--round", "review")
    scene.office.run("assign", call, "--seed", "1")
    packages = scene.office.run("package", call, "--out", scene.path("fil"))
    assert len(packages["files_kept_privately"]) == 2, packages


def test_attachments_by_column_and_by_name(scene):
    call = empty_call(scene, "ATT", plain_rules(scene))
    folder = scene.path("files")
    os.mkdir(folder)
    for name, content in (("X-1.pdf", b"%PDF-1.7 one"), ("x-1_poster.png", b"\x89PNG\r\n\x1a\n two"), ("X-10.pdf", b"%PDF-1.7 ten"), ("named.pdf", b"%PDF-1.7 named"),
                          ("left.txt", b"over")):
        open(os.path.join(folder, name), "wb").write(content)
    path = write(scene, "t.csv", "code,title,file\nX-1,One,\nX-2,Two,named.pdf\nX-3,Three,https://drive.google.com/open?id=1\n")
    told = scene.office.run("entries", "import", call, path, "--attachments", folder)
    assert {c: e["files"] for c, e in entries_of(scene, call).items()} == {"X-1": 2, "X-2": 1, "X-3": 0}, told
    assert codes(told) == ["LINK_NOT_FOLLOWED", "FILES_UNUSED"], told
    # A name may hold the marks that else stand between names.
    for name in ("Poster, final.pdf", "a; b.txt"):
        open(os.path.join(folder, name), "wb").write(name.encode())
    path = write(scene, "marks.csv", 'code,title,file\nM-1,One,"Poster, final.pdf"\nM-2,Two,"a; b.txt; Poster, final.pdf;left.txt"\nM-3,Three,"Poster, final.pdf, left.txt"\n')
    scene.office.run("entries", "import", call, path, "--attachments", folder)
    assert {c: entries_of(scene, call)[c]["files"] for c in ("M-1", "M-2", "M-3")} == {"M-1": 1, "M-2": 3, "M-3": 2}
    # A name that fits two codes belongs to the longer one; what editors keep for themselves is no attachment.
    more = scene.path("more")
    os.mkdir(more)
    for name in ("W-1.pdf", "W-1-2.png", "w-1-2 b.png", "W-1.pdf~", "~$W-1.docx", ".W-1.swp"):
        open(os.path.join(more, name), "wb").write(name.encode())
    path = write(scene, "w.csv", "code,title\nW-1,Short code\nW-1-2,Long code\n")
    scene.office.run("entries", "import", call, path, "--attachments", more)
    assert {c: entries_of(scene, call)[c]["files"] for c in ("W-1", "W-1-2")} == {"W-1": 1, "W-1-2": 2}
    open(os.path.join(more, "V-1.pdf"), "wb").close()
    path = write(scene, "v.csv", "code,title\nV-1,Empty file\nV-2,No file\n")
    assert scene.office.refused("CANNOT_READ", "entries", "import", call, path, "--attachments", more)["refused"][0]["detail"] == "no_bytes"
    assert len(scene.office.refused("CANNOT_READ", "entries", "import", call, path, "--attachments", more + "/nowhere")["refused"]) == 1
    os.symlink("/etc/passwd", os.path.join(folder, "link.pdf"))
    os.mkfifo(os.path.join(folder, "pipe.pdf"))
    os.mkdir(os.path.join(folder, "folder.pdf"))
    for n, name in enumerate(["link.pdf", "pipe.pdf", "folder.pdf", "../t.csv", "/etc/passwd", "..\\t.csv", "none.pdf"]):
        path = write(scene, "t.csv", "code,title,file\nY-%d,Title %d,%s\n" % (n, n, name))
        scene.office.refused("CANNOT_READ", "entries", "import", call, path, "--attachments", folder)
    assert len(entries_of(scene, call)) == 8
    path = write(scene, "t.csv", "code,title,file\nZ-1,A,none.pdf\nZ-2,B,X-1.pdf\nZ-3,C,/etc/passwd\nZ-4,D,link.pdf\nZ-5,E,folder.pdf\n")
    done = subprocess.run([job.CLI, "--home", scene.office.path, "entries", "import", call, path, "--attachments", folder, "--dry-run"],
                          capture_output=True, text=True)
    for line, why in ((2, "no such file"), (4, "leads out of the folder"), (5, "is a link"), (6, "a folder or a device")):
        assert any("ine %d names" % line in said and why in said for said in done.stderr.splitlines()), (line, why, done.stderr, done.stdout)


def test_a_row_with_a_file_of_its_own_is_an_entry_of_its_own(scene):
    call = empty_call(scene, "ATP", plain_rules(scene))
    folder = scene.path("photos")
    os.mkdir(folder)
    for name in ("P-1.txt", "P-2.txt", "P-3.txt", "De\u0301fi.txt"):
        open(os.path.join(folder, name), "w").write(name)
    rows = "title,name,file\nUntitled,Di Za,P-1.txt\nUntitled,Di Za,P-2.txt\n"
    assert scene.office.run("entries", "import", call, write(scene, "p.csv", rows), "--attachments", folder)["added"] == 2
    told = scene.office.run("entries", "import", call, write(scene, "p2.csv", rows + "Untitled,Di Za,P-3.txt\n"), "--attachments", folder)
    assert told["added"] == 1 and codes(told).count("ALREADY_HERE") == 2, told
    # The code is known, and the file is not: it is named, for nothing of the row goes in.
    table = write(scene, "p3.csv", "code,title,name,file\nE-001,Untitled,Di Za,P-3.txt\n")
    told = scene.office.run("entries", "import", call, table, "--attachments", folder)
    assert [f["files"] for f in told["findings"] if f["code"] == "ALREADY_HERE"] == ["P-3.txt"], told
    # The table first, its folder later: the files come to the entries that are here.
    late = write(scene, "late.csv", "Title,Email Address,Upload your poster\nLate one,a@x.org,P-1.txt\nLate two,b@x.org,https://drive.google.com/open?id=1EqV8ib-Gx0-yQd3\n")
    told = scene.office.run("entries", "import", call, late)
    assert told["added"] == 2 and codes(told) == ["LINK_NOT_FOLLOWED"], told
    told = scene.office.run("entries", "import", call, late, "--attachments", folder)
    assert told["added"] == 0 and told["updated"] and told["files"] == 1, told
    late = write(scene, "late.csv", "Title,Email Address,Upload your poster\nLate one,a@x.org,P-1.txt\nLate two,b@x.org,P-2.txt\n")
    told = scene.office.run("entries", "import", call, late, "--attachments", folder)
    assert told["added"] == 0 and len(told["updated"]) == 1 and len([c for c in codes(told) if c == "ALREADY_HERE"]) == 1, told
    # A signed form is called like its entry, too.
    for name in ("C-1_poster.pdf", "C-1_consent.pdf", "C-2_signed.pdf", "ID-1.pdf", "ID-1_Letter to my village.pdf", "73_poster.pdf", "73_poster_2.pdf", "73_poster_id_card.pdf"):
        open(os.path.join(folder, name), "w").write(name)
    told = scene.office.run("entries", "import", call, write(scene, "c1.csv", "code,title,text\nC-1,By code,Words\n"), "--attachments", folder)
    assert told["files"] == 1, told
    told = scene.office.run("entries", "import", call, write(scene, "c2.csv", "code,title,text,Signed consent form\nC-2,By code too,Other words,C-2_signed.pdf\n"), "--attachments", folder)
    assert told["files"] == 0, told
    told = scene.office.run("entries", "import", call, write(scene, "c3.csv", "code,title,text\nID-1,Coded so,Words of a third\n"), "--attachments", folder)
    assert told["files"] == 1 and "FILES_BY_CODE" in codes(told), told
    told = scene.office.run("entries", "import", call, write(scene, "c4.csv", "Record ID,Title,Email,Poster,Poster ID card\n73,By labels,c@x.org,[document],[document]\n"), "--attachments", folder)
    assert told["files"] == 2, told
    # REDCap says that there is a file, and saves it by record and column.
    for name in ("71_poster.pdf", "71_poster_id_card.pdf", "72_poster_id_card.pdf"):
        open(os.path.join(folder, name), "w").write(name)
    told = scene.office.run("entries", "import", call, write(scene, "rc.csv", "record_id,email,title,poster_id_card,poster\n71,a@x.org,Saved,[document],[document]\n72,b@x.org,Not saved,[document],[document]\n"),
                            "--attachments", folder)
    assert told["files"] == 1 and fields_of(told)["poster"] == "attachment" and "FILES_PRIVATE" in codes(told) and "LINK_NOT_FOLLOWED" in codes(told), told
    # One name, whether an accent is a letter of its own (as on a Mac) or not.
    told = scene.office.run("entries", "import", call, write(scene, "p4.csv", "title,file\nD\u00e9fi,D\u00e9fi.txt\n"), "--attachments", folder)
    assert told["added"] == 1 and told["files"] == 1, told


def test_files_that_begin_with_a_code_and_may_be_of_anybody(scene):
    """What is called like the code and nothing but what was sent in comes by itself; a passport does not, and one word brings it where it is judged."""
    folder = scene.path("by_code")
    os.mkdir(folder)
    own = ["E-001.pdf", "E-001 (2).pdf", "e-001_b.pdf", "E-001 poster v2.pdf", "E-002 idea.txt", "E-003_作品.pdf"]
    others = ["E-001_passport_scan.pdf", "E-001_passport2.pdf", "E-001_portrait.jpg", "E-001_headshot.jpg", "E-001 Anna Brown.jpg", "E-001_photo.jpg", "E-001 (CV).pdf",
              "E-002_retrato.jpg", "E-002_proof_of_age.pdf", "E-003_个人照片.jpg"]
    for name in own + others + ["other.txt"]:
        open(os.path.join(folder, name), "w").write(name)
    table = write(scene, "by_code.csv", "code,title\nE-001,One\nE-002,Two\nE-003,三\n")
    call = empty_call(scene, "BYC", plain_rules(scene))
    told = scene.office.run("entries", "import", call, table, "--attachments", folder)
    found = {f["code"]: f for f in told["findings"]}
    assert told["files"] == len(own) and found["FILES_BY_CODE"]["n"] == str(len(others)) and found["FILES_UNUSED"]["n"] == "1", told
    for name in others:
        assert "“" + name + "”" in found["FILES_BY_CODE"]["files"], told
    told = scene.office.run("entries", "import", call, table, "--attachments", folder, "--files-by-code")
    assert len(told["updated"]) == 3 and "FILES_BY_CODE" not in codes(told), told
    assert sum(e["files"] for e in entries_of(scene, call).values()) == len(own) + len(others) and told["files"] == len(others), told
    told = scene.office.run("entries", "import", call, table, "--attachments", folder)
    assert "FILES_BY_CODE" not in codes(told) and not told["updated"], "they are attached"
    # What was taken off an entry does not come back with the next table.
    scene.office.run("entries", "detach", call, "E-002", "1")
    left = entries_of(scene, call)["E-002"]["files"]
    told = scene.office.run("entries", "import", call, table, "--attachments", folder, "--files-by-code")
    assert not told["updated"] and entries_of(scene, call)["E-002"]["files"] == left, told
    # Beside another column of files nothing comes by its code alone, and all of it on a word.
    other = write(scene, "beside.csv", "code,title,Signed consent form\nE-001,One,x.pdf\n")
    told = scene.office.run("entries", "import", empty_call(scene, "BYD", plain_rules(scene)), other, "--attachments", folder, "--dry-run")
    assert told["files"] == 0 and "FILES_BY_CODE" in codes(told), told
    told = scene.office.run("entries", "import", "BYD", other, "--attachments", folder, "--files-by-code")
    assert told["files"] == 11, told


def test_headings_below_titles_of_groups(scene):
    """Spreadsheets merge a title over several headings; form tools write it before them."""
    def read(text, *more):
        told = scene.office.run("entries", "import", call, write(scene, "groups.csv", text), "--dry-run", *more)
        return told["table"]["header_line"], fields_of(told), told["rows"]

    call = empty_call(scene, "GRP", plain_rules(scene))
    rows = "Ann,a@x.org,One,What it is about\nBo,b@x.org,Two,And this one\n"
    line, taken, count = read("Applicant,,Project,\nName,Email,Title,Summary\n" + rows)
    assert (line, count) == (2, 2) and taken == {"Applicant Name": "name", "Applicant/Email": "email", "Project/Title": "title", "Project/Summary": "text"}, taken
    line, taken, count = read("Applicant,Applicant,Project,Project\nName,Email,Title,Summary\n" + rows)
    assert line == 2 and taken["Project/Title"] == "title", taken
    # A heading over both rows is no group, nor is a title over the whole table; a group of people makes no title.
    line, taken, count = read("Code,Applicant,,Project\n,Name,Title,Title\nE-9,Ann,Dr,One\nE-8,Bo,Ms,Two\n")
    assert line == 2 and taken["Code"] == "code" and taken["Project/Title"] == "title" and taken["Applicant/Title"] != "title", taken
    line, taken, count = read("All entries of 2026,,,\nName,Email,Title,Summary\n" + rows)
    assert line == 2 and taken == {"Name": "name", "Email": "email", "Title": "title", "Summary": "text"}, taken
    # Titles of groups that are headings themselves; whose name it is; two family names.
    line, taken, count = read("Title,Applicant,,Description,\n,Name,Email,Of the applicant,Of the project\nOne,Ann,a@x.org,I am Ann,A pump\nTwo,Bo,b@x.org,I am Bo,A well\n")
    assert (line, count) == (2, 2) and taken["Applicant Name"] == "name" and taken["Description/Of the applicant"].startswith("private."), taken
    line, taken, count = read("Title,Applicant,,Files,\n,Name,Email,Portrait,Poster\nOne,Ann,a@x.org,me.jpg,p.pdf\nTwo,Bo,b@x.org,b.jpg,q.pdf\n")
    assert (line, count) == (2, 2) and taken["Files/Portrait"].startswith("private."), taken
    for first, own in (("Project,,Applicant,", "Applicant Name"), ("School,,Applicant,", "Applicant Name"), ("Referee,,Applicant,", "Applicant Name")):
        line, taken, count = read("Title," + first + "\n,Name,City,Name,Email\nOne,A pump,Leeds,Ann,a@x.org\nTwo,A well,Ely,Bo,b@x.org\n")
        assert line == 2 and [c for c, f in taken.items() if f == "name"] == [own], taken
    line, taken, count = read("Participante,,,Proyecto\nNombre,Apellido paterno,Apellido materno,Título\nJosé,García,López,Uno\nAna,Ruiz,Paz,Dos\n")
    assert line == 2 and [f for f in taken.values()].count("last_name") == 2, taken
    line, taken, count = read("姓名,电子邮件,标题,备注\nName,Email,Title,Notes\n王,w@x.org,一,二\n")
    assert (line, count) == (1, 1) and taken["标题"] == "title", taken
    line, taken, count = read("Name,Title,Email,Description,\n,,,About you,Your idea\nAnn,One,a@x.org,I am a nurse,A pump\nBo,Two,b@x.org,I am not,A well\n")
    assert (line, count) == (2, 2) and taken["Description/About you"].startswith("private.") and taken["Title"] == "title", taken
    line, taken, count = read("Call of 2026,,,\nApplicant,,Project,\nName,Email,Title,Summary\n" + rows)
    assert (line, count) == (3, 2) and taken["Project/Title"] == "title", taken
    line, taken, count = read("project/name,applicant/name,applicant/email\nOne,Ann,a@x.org\n")
    assert taken["project/name"] == "title" and taken["applicant/name"] == "name", taken
    # One group only, over columns of people; headings over both rows; tags that are called like headings.
    line, taken, count = read(",,Applicant,,\nTitle,Text,Name,Email,Description\nOne,A pump,Ann,a@x.org,I am a nurse\nTwo,A well,Bo,b@x.org,I am not\n")
    assert (line, count) == (2, 2) and taken["Applicant/Description"].startswith("private.") and taken["Text"] == "text", taken
    line, taken, count = read("Title,Summary,Team,\nTitle,Summary,Leader,Members\nOne,A pump,Ann,Zoe Campos\nTwo,A well,Bo,Cy Mwangi\n")
    assert (line, count) == (2, 2) and taken["Team/Members"].startswith("private."), taken
    line, taken, count = read("Title,Email,Keywords,,\nSolar oven,a@x.org,story,photo,school\nA pump,b@x.org,text,video,region\n")
    assert (line, count) == (1, 2), taken
    # A group in a group; an entry of files alone is no row of headings.
    line, taken, count = read("Code,Title,Text,Applicant,,\n,,,Name,Contact,\n,,,,Email,Phone\nE-1,Solar,Cooks,Ann,a@x.org,0123\nE-2,Rain,Keeps,Bo,b@x.org,0124\n")
    assert (line, count) == (3, 2) and list(taken.values()) == ["code", "title", "text", "name", "email", "phone"], taken
    told = scene.office.refused("EMPTY_CELL", "entries", "import", call, write(scene, "files.csv", "Title,Files,,\n,one.jpg,two.jpg,\nSun,three.jpg,four.jpg,five.jpg\n"))
    assert told["rows"] == 2 and told["table"]["header_line"] == 1, told
    # Words of an entry are no headings.
    line, taken, count = read("Title,,Email\nName,x,a@x.org\nEmail,y,b@x.org\n")
    assert (line, count) == (1, 2), taken


def test_many_alike_are_named_once_a_row(scene):
    call = empty_call(scene, "ALIKE", plain_rules(scene))
    rows = "".join(f"M-{i},Tea and salt,The same words for everybody who reads this text,Ana Paz,a@x.org\n" for i in range(30))
    path = write(scene, "alike.csv", "code,title,text,name,email\n" + rows)
    said = scene.office.run("entries", "import", call, path)["findings"]
    assert [f["entry"] for f in said] == [f"M-{i}" for i in range(1, 30)], said[:3]


def test_duplicates_across_scripts_are_named(scene):
    call = empty_call(scene, "DUP", plain_rules(scene))
    first = write(scene, "a.csv", "code,title,name\nA-1,The lantern of the quarter,Mohamed Ali\nA-2,Night tea,Bo Li\n")
    assert codes(scene.office.run("entries", "import", call, first)) == []
    second = write(scene, "b.csv", "code,title,name\nB-1,Lantern of the Quarter,محمد علي\nB-2,Something else,Bo Li\nB-3,NIGHT  TEA!,Bo Lí\n")
    told = scene.office.run("entries", "import", call, second)
    assert [(f["entry"], f["value"]) for f in told["findings"]] == [("B-1", "A-1"), ("B-3", "A-2")], told
    pairs = scene.office.run("entries", "duplicates", call)["pairs"]
    assert [(p["entry"], p["other"]) for p in pairs] == [("B-1", "A-1"), ("B-3", "A-2")], pairs
    scene.office.run("entries", "duplicate", call, "B-1", "--of", "A-1")
    assert [p["entry"] for p in scene.office.run("entries", "duplicates", call)["pairs"]] == ["B-3"]


def test_an_address_tells_of_a_duplicate_in_any_script(scene):
    call = empty_call(scene, "ADR", plain_rules(scene))
    table = write(scene, "a.csv", "code,title,name,email,phone\nA-1,Healthy hearts for all,Ming-hua Li,li@example.cn,+86 10 1234567\n"
                                  "A-2,健康心脏,李明华,LI@example.cn,\nA-3,Something else,Bo,bo@example.org,010 1234567\n"
                  + "".join("T-%d,Title %d,Person %d,p%d@example.org,\n" % (n, n, n, n) for n in range(200)))
    told = scene.office.run("entries", "import", call, table)["findings"]
    assert [(f["entry"], f["value"], f["by"]) for f in told] == [("A-2", "A-1", "email"), ("A-3", "A-1", "phone")], told[:5]


def test_judges_in_other_words(scene):
    call = empty_call(scene, "JUD", plain_rules(scene))
    path = write(scene, "j.csv", "评委编号;姓名;电子邮箱;语言\nZ-1;王小明;x@example.org;中文,英语\nZ-2;李华;y@example.org;法语\n".encode("gb18030"))
    told = scene.office.run("judges", "import", call, path)
    assert told["added"] == 2 and told["table"]["encoding"] == "gb18030", told
    assert [j["languages"] for j in scene.office.run("judges", "list", call)["judges"]] == [["en", "zh-Hans"], ["fr"]]


def test_hostile_tables_are_named_and_change_nothing(scene):
    call = empty_call(scene, "BAD", plain_rules(scene))
    digest = scene.office.run("call", "show", call)["set_digest"]
    bomb = scene.path("bomb.xlsx")
    xlsx(bomb, [["title"], ["x"]])
    with zipfile.ZipFile(bomb) as archive:
        members = {n: archive.read(n) for n in archive.namelist()}
    with zipfile.ZipFile(bomb, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members.items():
            archive.writestr(name, content.replace(b"<sheetData>", b"<sheetData>" + b" " * (400 << 20)) if "sheet1" in name else content)
    assert os.path.getsize(bomb) < 1 << 20
    cases = [("TOO_BIG", bomb), ("TOO_BIG", write(scene, "cell.csv", "title\n" + "x" * (5 << 20) + "\n")),
             ("TOO_BIG", write(scene, "wide.csv", ",".join(["c"] * 200_000) + "\n")),
             ("NOT_A_TABLE", write(scene, "no.xlsx", b"%PDF-1.4 no spreadsheet")), ("DAMAGED", write(scene, "cut.xlsx", open(os.path.join(TABLES, "submittable_like.xlsx"), "rb").read()[:3000])),
             ("NOT_A_TABLE", scene.ballot("J-01")),
             ("NOT_A_TABLE", write(scene, "old.xls", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"Workbook" * 100)),
             ("PASSWORD_PROTECTED", write(scene, "secret.xlsx", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16le"))),
             ("UNKNOWN_WORKSHEET", os.path.join(TABLES, "submittable_like.xlsx"))]
    for code, path in cases:
        begin = time.monotonic()
        told = scene.office.refused(code, "entries", "import", call, path, *(["--sheet", "Nowhere"] if code == "UNKNOWN_WORKSHEET" else []))
        assert time.monotonic() - begin < 120, (code, path)
        if path.endswith(".palmballot"):
            assert told["refused"][0]["detail"] == "palmballot", told
    assert scene.office.run("call", "show", call)["set_digest"] == digest
    uncomputed = scene.path("uncomputed.xlsx")
    xlsx(uncomputed, [["title", "name"], ["One", "x"]])
    with zipfile.ZipFile(uncomputed) as archive:
        members = {n: archive.read(n) for n in archive.namelist()}
    with zipfile.ZipFile(uncomputed, "w") as archive:
        for name, content in members.items():
            archive.writestr(name, content.replace(b"</row></sheetData>", b'<c r="C2"><f>1/0</f></c></row></sheetData>') if "sheet1" in name else content)
    told = scene.office.run("entries", "import", call, uncomputed, "--dry-run")
    assert told["rows"] == 1 and "FORMULA_VALUES" in codes(told), told  # of a column without a heading
    formulas = xlsx(scene.path("f.xlsx"), [["title", "name"], ["=1+1", "@x"]])
    assert scene.office.run("entries", "import", call, formulas)["added"] == 1


def test_twelve_thousand_rows_take_seconds(scene):
    call = empty_call(scene, "BIG", plain_rules(scene))
    buffer = io.StringIO()
    out = csv.writer(buffer)
    out.writerow(["code", "title", "text", "language", "name", "email", "country", "age_band", "consent"])
    for n in range(12_000):
        out.writerow(["N-%05d" % n, "Entry %d from village %d" % (n * 7919 % 100_003, n % 400), "Words of entry %d. " % n * 20, "en", "Person %d" % n,
                      "p%d@example.org" % n, "C%d" % (n % 90), "25-34", "yes"])
    path = write(scene, "big.csv", buffer.getvalue())
    before, begin = resource.getrusage(resource.RUSAGE_CHILDREN).ru_utime, time.monotonic()
    told = scene.office.run("entries", "import", call, path)
    seconds, at_work = time.monotonic() - begin, resource.getrusage(resource.RUSAGE_CHILDREN).ru_utime - before
    print("    12,000 rows in %.1f s, %.1f s of them at work" % (seconds, at_work))
    assert told["added"] == 12_000 and at_work < 120, at_work  # sanitizers and busy machines are slow


# --------------------------------------------------------------------------------------------------------- tables out

def test_tables_leave_as_csv_and_as_workbooks(scene):
    scene.office.run("merge", *scene.all_ballots())
    for what in ("ranking", "scores", "entries", "codebook"):
        as_csv, as_xlsx = scene.path(what + ".csv"), scene.path(what + ".xlsx")
        n = scene.office.run("export", "QP", "--what", what, "--out", as_csv)["rows"]
        told = scene.office.run("export", "QP", "--what", what, "--out", as_xlsx, "--format", "xlsx")
        assert told["rows"] == n and told["format"] == "xlsx", told
        with open(as_csv, encoding="utf-8-sig", newline="") as file:
            rows = list(csv.reader(file))
        sheet = Sheet(as_xlsx)
        assert sheet.names == [what] and len(sheet.rows) == len(rows) == n + 1, (what, len(sheet.rows), n)
        for cells, line in zip(sheet.rows, rows):
            flat = [cells.get(chr(65 + i) if i < 26 else "A" + chr(39 + i), "") for i in range(len(line))]
            for cell, value in zip(flat, line):
                same = abs(cell - float(value)) < 1e-9 if isinstance(cell, float) else cell == value or "'" + cell == value
                assert same, (what, cell, value)
        assert 'state="frozen"' in sheet.text and "<f>" not in sheet.text and "rightToLeft" not in sheet.text
        assert "1980-01-01" in sheet.core, "a table tells nobody when it was written"
        first = open(as_xlsx, "rb").read()
        scene.office.run("export", "QP", "--what", what, "--out", as_xlsx)
        assert open(as_xlsx, "rb").read() == first, "the same table makes the same bytes"
        for i, name in enumerate(rows[0]):
            if what == "ranking" and name in ("mean", "sd"):
                cells = [row[chr(65 + i)] for row in sheet.rows[1:] if chr(65 + i) in row]
                assert len(cells) > 20 and all(isinstance(cell, float) for cell in cells), (name, cells)
    ranks = [row["A"] for row in Sheet(scene.path("ranking.xlsx")).rows[1:] if "A" in row]
    assert ranks and all(isinstance(r, float) for r in ranks), "numbers are numbers"
    scene.office.run("export", "QP", "--what", "ranking", "--format", "xlsx", "--out", scene.path("ar.xlsx"), "--lang", "ar")
    assert 'rightToLeft="1"' in Sheet(scene.path("ar.xlsx")).text
    book = read_csv(scene.path("codebook.csv"))
    assert {"scores", "ranking", "entries", "judges"} <= {r["table"] for r in book}
    assert all(r["meaning"] for r in book if r["kind"] == "column"), [r for r in book if r["kind"] == "column" and not r["meaning"]]


def three_votes(scene, call):
    """Three judges, and scores whose means have thirds: 8÷3, 11÷6, 13÷3."""
    rules = write(scene, call + ".json", json.dumps({"version": 1, "rounds": [{
        "id": "main", "panels": [{"id": "all", "quorum": 1, "per_entry": 3}], "criteria": [{"id": "a"}, {"id": "b"}]}]}))
    office = scene.office
    office.run("call", "new", "--rules", rules, "--title", "Thirds", "--code", call)
    office.run("entries", "import", call, write(scene, "thirds.csv", "code,title\nE-1,One\nE-2,Two\nE-3,Three\n"))
    office.run("judges", "import", call, write(scene, "three.csv", "code,name\nJ-1,A B\nJ-2,C D\nJ-3,E F\n"))
    office.run("call", "freeze", call, "--round", "main")
    office.run("assign", call, "--seed", "1")
    office.run("package", call, "--out", scene.path("thirds"))
    ballots = []
    for judge, marks in (("J-1", "3 3 2 1 5 5"), ("J-2", "3 3 2 2 4 4"), ("J-3", "2 2 2 2 4 4")):
        home = Home(scene.path("thirds-" + judge))
        home.run("open", scene.path("thirds", "%s-%s-main-1.palmpack" % (call, judge)))
        marks = marks.split()
        for n in range(3):
            home.run("score", call, "E-%d" % (n + 1), "a=" + marks[2 * n], "b=" + marks[2 * n + 1])
        ballots.append(scene.path(judge + ".palmballot"))
        home.run("ballot", call, "--out", ballots[-1], "--final")
    office.run("merge", *ballots)


def as_spreadsheets_read(path):
    """The cells of a CSV as each spreadsheet that is installed here reads and shows them."""
    for program, words in (("ssconvert", ["ssconvert", path, path + ".read.csv"]),
                           ("soffice", ["soffice", "--headless", "-env:UserInstallation=file://" + path + ".profile", "--convert-to",
                                        "csv:Text - txt - csv (StarCalc):44,34,76,1,,1033,false,true,false,false,false,-1",
                                        "--infilter=CSV:44,34,76,1,,1033,false,true", "--outdir", path + ".out", path])):
        if not shutil.which(program):
            continue
        subprocess.run(words, check=True, capture_output=True, timeout=200)
        made = path + ".read.csv" if program == "ssconvert" else [os.path.join(path + ".out", n) for n in os.listdir(path + ".out")][0]
        yield program, read_csv(made)


def test_no_spreadsheet_takes_a_score_for_a_date(scene):
    three_votes(scene, "THR")
    exact = {e["entry"]: Fraction(e["score"]) for e in scene.office.run("rank", "THR")["entries"]}
    assert sorted(exact.values()) == [Fraction(11, 6), Fraction(8, 3), Fraction(13, 3)], exact
    out = scene.path("thr.csv")
    scene.office.run("export", "THR", "--what", "ranking", "--out", out)
    for program, rows in [("as written", read_csv(out)), *as_spreadsheets_read(out)]:
        for row in rows:
            value = exact[row["entry"]]
            assert abs(float(row["score"]) - float(value)) < 1e-6 and abs(float(row["shown"]) - float(value)) < 0.01, (program, row)
            assert Fraction(*map(int, row["exact"].split("÷"))) == value, (program, row)
    scene.office.run("export", "THR", "--what", "ranking", "--out", scene.path("thr.xlsx"))
    scores = [row["E"] for row in Sheet(scene.path("thr.xlsx")).rows[1:]]
    assert all(isinstance(score, float) for score in scores), scores


# ------------------------------------------------------------------------------------------------------ what judges wrote

def said_and_answered(scene, call="SAY"):
    """A check, then a scored round: two judges, two entries, words for the committee and for the entrant."""
    rules = write(scene, call + ".json", json.dumps({"version": 1, "rounds": [
        {"id": "elig", "kind": "check", "items": ["complete", "open"]},
        {"id": "main", "panels": [{"id": "all", "quorum": 1, "per_entry": 2}], "criteria": [{"id": "need"}, {"id": "craft"}]}]}))
    office = scene.office
    office.run("call", "new", "--rules", rules, "--title", "Words", "--code", call)
    office.run("entries", "import", call, write(scene, "said.csv", "code,title\nE-1,One\nE-2,Two\n"))
    office.run("judges", "import", call, write(scene, "saying.csv", "code,name\nJ-1,Ada Lovelace\nJ-2,Emmy Noether\n"))
    homes = {}
    for round_id in ("elig", "main"):
        office.run("call", "freeze", call, "--round", round_id)
        if round_id == "elig":
            office.run("assign", call, "--round", "elig", "--per-entry", "2", "--seed", "1")
        else:
            office.run("assign", call, "--round", "main", "--seed", "1")
        office.run("package", call, "--round", round_id, "--out", scene.path("said"))
        for judge in ("J-1", "J-2"):
            homes.setdefault(judge, Home(scene.path("said-" + judge)))
            homes[judge].run("open", scene.path("said", "%s-%s-%s-1.palmpack" % (call, judge, round_id)))
        if round_id == "elig":
            homes["J-1"].run("score", call, "E-1", "complete=Pass", "open=符合", "--comment", "I read both pages")
            homes["J-1"].run("score", call, "E-2", "complete=pass", "open=unsure", "--comment", "=no licence named 😀")
            homes["J-2"].run("score", call, "E-1", "complete=pass", "open=pass")
            homes["J-2"].run("score", call, "E-2", "complete=pass", "open=pass")
            sent(scene, homes, call, "elig", {"J-1": "--final", "J-2": "--final"})
            office.run("close", call, "--round", "elig", "--reason", "checked")
            office.run("advance", call, "--from", "elig", "--to", "main", "--with-undecided")
    return homes


def sent(scene, homes, call, round_id, kinds):
    files = []
    for judge, kind in kinds.items():
        files.append(scene.path("%s-%s%s.palmballot" % (judge, round_id, kind)))
        homes[judge].run("ballot", call, "--round", round_id, "--out", files[-1], *([kind] if kind else []))
    scene.office.run("merge", *files)


def test_the_office_reads_what_judges_wrote(scene):
    homes = said_and_answered(scene)
    office = scene.office
    homes["J-1"].run("score", "SAY", "E-1", "need=8", "craft=7", "--comment", "strong case", "--note-to-entrant", "show the numbers")
    homes["J-2"].run("score", "SAY", "E-1", "need=6", "craft=6", "--note-to-entrant", "shorter, please")
    homes["J-2"].run("score", "SAY", "E-2", "--recuse", "family")
    sent(scene, homes, "SAY", "main", {"J-1": "--stopping", "J-2": "--final"})

    sheets = {(s["entry"], s["judge"]): s for s in office.run("sheets", "list", "SAY", "--round", "main")["sheets"]}
    assert sheets[("E-1", "J-1")]["values"] == {"need": "8", "craft": "7"} and sheets[("E-1", "J-1")]["counts"], sheets
    assert (sheets[("E-1", "J-1")]["comment"], sheets[("E-1", "J-1")]["note_to_entrant"]) == ("strong case", "show the numbers")
    assert (sheets[("E-2", "J-2")]["state"], sheets[("E-2", "J-2")]["kind"]) == ("recused", "family")
    checks = office.run("sheets", "list", "SAY", "--round", "elig", "--entry", "E-2", "--judge", "J-1")["sheets"]
    assert [(c["values"], c["comment"]) for c in checks] == [({"complete": "pass", "open": "unsure"}, "=no licence named 😀")], checks
    assert len(office.run("sheets", "list", "SAY", "--round", "elig", "--comments")["sheets"]) == 2
    _, lines, _ = plain(office, "sheets", "list", "SAY", "--round", "elig")
    assert any("J-1" in line and "no licence named 😀" in line for line in lines), lines

    listed = {j["judge"]: j for j in office.run("judges", "list", "SAY", "--round", "main")["judges"]}
    assert (listed["J-1"]["ballot"]["kind"], listed["J-1"]["missing"]) == ("stopping", ["E-2"]), listed["J-1"]
    assert (listed["J-2"]["ballot"]["kind"], listed["J-2"]["missing"]) == ("final", []), listed["J-2"]
    assert listed["J-1"]["ballot"]["time"].endswith("UTC") and listed["J-1"]["ballots"] == [listed["J-1"]["ballot"]]
    _, lines, _ = plain(office, "judges", "list", "SAY", "--round", "main")
    assert any("J-1" in line and "stopping, 2" in line for line in lines), lines
    closed = office.run("close", "SAY", "--round", "main", "--reason", "done")
    assert closed["not_final"] == [{"judge": "J-1", "ballot": "stopping", "missing": 1}], closed

    def export(what, *words):
        out = scene.path("words.csv")
        office.run("export", "SAY", "--what", what, "--out", out, *words)
        return read_csv(out)
    answers = {(r["judge"], r["entry"], r["criterion"]): r for r in export("scores", "--round", "elig", "--identified")}
    assert answers[("J-1", "E-2", "open")]["score"] == "2" and answers[("J-1", "E-2", "complete")]["comment"] == "'=no licence named 😀"
    assert answers[("J-1", "E-2", "open")]["comment"] == "", "words stand beside each of a sheet's scores"
    assert answers[("J-1", "E-2", "open")]["judge_name"] == "Ada Lovelace"
    office.run("export", "SAY", "--what", "scores", "--round", "elig", "--out", scene.path("elig.csv"))
    office.run("call", "rules", "SAY")
    for words in ((), ("--round", "main")):
        bare = export("scores", *words)
        assert "comment" not in bare[0] and {r["round"] for r in bare} == {"main"}, bare
    named = export("comments", "--round", "main", "--identified")
    assert [(r["entry"], r["judge"], r["comment"], r["note_to_entrant"], r["judge_name"]) for r in named] == [
        ("E-1", "J-1", "strong case", "show the numbers", "Ada Lovelace"), ("E-1", "J-2", "", "shorter, please", "Emmy Noether")], named
    bare = export("comments")
    assert [(r["round"], r["entry"], r["note_to_entrant"]) for r in bare] == [
        ("main", "E-1", "show the numbers"), ("main", "E-1", "shorter, please")] and "comment" not in bare[0], bare
    for what in ("dataset", "codebook"):
        assert plain(office, "export", "SAY", "--what", what, "--identified", "--out", scene.path("no"))[0] == 2, what
    folder = scene.path("nobody")
    office.run("export", "SAY", "--what", "dataset", "--out", folder)
    everything = "".join(open(os.path.join(folder, n), encoding="utf-8-sig").read() for n in os.listdir(folder))
    assert "strong case" not in everything and "shorter, please" not in everything
    book = read_csv(os.path.join(folder, "codebook.csv"))
    assert all(r["meaning"] for r in book if r["table"] == "comments"), book


def test_formulas_never_leave(scene):
    call = empty_call(scene, "FRM", plain_rules(scene))
    evil = ["=HYPERLINK(\"http://x\")", "+1+1", "-2+3", "@SUM(A1)", "\t=1", "＝1+1"]
    path = write(scene, "t.csv", "")
    with open(path, "w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows([["title"]] + [[e] for e in evil])
    scene.office.run("entries", "import", call, path)
    out = scene.path("out.csv")
    scene.office.run("export", call, "--what", "entries", "--out", out)
    assert all(r["title"].startswith("'") for r in read_csv(out)), read_csv(out)
    scene.office.run("export", call, "--what", "entries", "--out", scene.path("out.xlsx"))
    sheet = Sheet(scene.path("out.xlsx"))
    assert "<f" not in sheet.text and [r["B"] for r in sheet.rows[1:]] == [e.strip() for e in evil]


def test_a_data_set_names_nobody(scene):
    scene.office.run("merge", *scene.all_ballots())
    folder = scene.path("set")
    scene.office.run("export", "QP", "--what", "dataset", "--out", folder)
    assert sorted(os.listdir(folder)) == ["codebook.csv", "entries.csv", "judges.csv", "rules.json", "scores.csv"]
    everything = "".join(open(os.path.join(folder, n), encoding="utf-8-sig").read() for n in os.listdir(folder))
    for row in read_csv(SAMPLE + "/entries.csv") + read_csv(SAMPLE + "/judges.csv"):
        for field in ("email", "title", "entrant", "name"):
            assert not row.get(field) or row[field] not in everything, (field, row[field])
    told = scene.office.run("analyse", folder + "/scores.csv", "--rules", folder + "/rules.json", "--entries", folder + "/entries.csv")
    ours = scene.rank()
    key = lambda r: sorted((e["entry"], e["rank"], e["score"]) for e in r["entries"] if e["rank"])
    assert key(told) == key(ours)
    scene.office.run("export", "QP", "--what", "dataset", "--format", "xlsx", "--out", scene.path("set.xlsx"))
    assert Sheet(scene.path("set.xlsx")).names == ["scores", "entries", "judges", "codebook"]


# -------------------------------------------------------------------------------------------------------------- forms

def small_office(scene, call="FOR"):
    """Two judges, three entries, two criteria; everybody judges everything."""
    empty_call(scene, call, plain_rules(scene))
    scene.office.run("entries", "import", call, write(scene, "e.csv", "code,title,text,language\nE-1,One,Words of one,en\nE-2,Two,Words of two,en\nE-3,Three,Words of three,en\n"))
    scene.office.run("judges", "import", call, write(scene, "j.csv", "code,name,languages\nJ-1,Ann,en\nJ-2,Huda,ar;en\n"))
    scene.office.run("call", "freeze", call, "--round", "review")
    scene.office.run("assign", call, "--seed", "3")
    return call


def form_rows(path):
    sheet = Sheet(path)
    heads = sheet.rows[0]
    return sheet, {re.search(r"\[#?(\w+)\]$", v).group(1): k for k, v in heads.items()}


def filled(scene, form, name, values):
    """The form as it comes back: `values` by entry and column name."""
    sheet, columns = form_rows(form)
    order = sorted(sheet.rows[0], key=lambda c: (len(c), c))
    rows = [[sheet.rows[0].get(c, "") for c in order]]
    for row in sheet.rows[1:]:
        line = [row.get(c, "") for c in order]
        for what, value in values.get(row["A"], {}).items():
            line[order.index(columns[what])] = value
        rows.append(line)
    return xlsx(scene.path(name), rows), rows


def scores_of(scene, call):
    out = scene.path("scores-out.csv")
    scene.office.run("export", call, "--what", "scores", "--out", out)
    return {(r["judge"], r["entry"], r["criterion"]): r["score"] or r["state"] for r in read_csv(out)}


def test_a_form_goes_out_and_comes_back(scene):
    call = small_office(scene)
    told = scene.office.run("forms", call, "--out", scene.path("forms"))
    assert [(f["judge"], f["entries"]) for f in told["forms"]] == [("J-1", 3), ("J-2", 3)], told
    form = told["forms"][0]["file"]
    sheet, columns = form_rows(form)
    assert sheet.names == ["Scores", "Instructions", "Texts"]
    assert set(columns) == {"entry", "check", "title", "need", "craft", "state", "kind", "comment", "note_to_entrant"}, columns
    assert "<sheetProtection" in sheet.text and sheet.text.count("<dataValidation ") == 3
    assert 'type="whole"' in sheet.text and 'type="custom"' in sheet.text and 'allowBlank="1"' in sheet.text
    assert "Ann" not in sheet.text and len({r["B"] for r in sheet.rows[1:]}) == 3
    back, _ = filled(scene, form, "back.xlsx", {"E-1": {"need": 7, "craft": 2.5, "comment": "Good"}, "E-2": {"need": 9},
                                                "E-3": {"state": "conflict of interest", "kind": "employer"}})
    dry = scene.office.run("sheets", "import", call, back, "--judge", "J-1", "--dry-run")
    assert dry["taken"] == 0 and not scores_of(scene, call)
    told = scene.office.run("sheets", "import", call, back, "--judge", "J-1", "--source", "form")
    assert told["taken"] == 3 and told["codes"] == ["E-1", "E-2", "E-3"], told
    expected = {("J-1", "E-1", "need"): "7", ("J-1", "E-1", "craft"): "2.5", ("J-1", "E-2", "need"): "9"}
    found = scores_of(scene, call)
    assert {k: v for k, v in found.items() if v not in ("blank", "recused")} == expected, found
    assert found.get(("J-1", "E-2", "craft")) in (None, "blank"), "blank is no zero"
    assert scene.office.run("sheets", "import", call, back, "--judge", "J-1")["same"] == 3
    # Words of one's own go into the comment, for a record is for ever.
    own, _ = filled(scene, form, "own.xlsx", {"E-3": {"state": "conflict of interest", "kind": "亲属 of Kathrin", "comment": "Sorry"}})
    assert scene.office.run("sheets", "import", call, own, "--judge", "J-1")["taken"] == 1
    (line,) = [s for s in scene.office.run("sheets", "list", call, "--comments")["sheets"] if (s["judge"], s["entry"]) == ("J-1", "E-3")]
    assert "other" in json.dumps(line) and "亲属 of Kathrin" in json.dumps(line, ensure_ascii=False) and "Sorry" in json.dumps(line), line
    # The form knows which version of the entry its judge has read.
    scene.office.run("entries", "set", call, "E-3", "text=Quite another text")
    late, _ = filled(scene, form, "late.xlsx", {"E-3": {"need": 4, "craft": 2.5}})
    scene.office.run("sheets", "import", call, late, "--judge", "J-1")
    assert "OLDER_ENTRY" in json.dumps(scene.office.run("findings", call)["findings"])
    again = scene.office.run("forms", call, "--judge", "J-1", "--out", scene.path("forms2"))["forms"][0]["file"]
    late, _ = filled(scene, again, "later.xlsx", {"E-3": {"need": 4, "craft": 2.5}})  # the same scores, after reading the new text
    assert scene.office.run("sheets", "import", call, late, "--judge", "J-1")["taken"] == 1
    assert "OLDER_ENTRY" not in json.dumps(scene.office.run("findings", call)["findings"])
    # A correction replaces what came before; there is no fork.
    better, _ = filled(scene, form, "better.xlsx", {"E-1": {"need": 8, "craft": 2.5, "comment": "Good"}})
    told = scene.office.run("sheets", "import", call, better, "--judge", "J-1")
    assert (told["taken"], told["blank"], told["forked"]) == (1, 2, 0), told
    assert scores_of(scene, call)[("J-1", "E-1", "need")] == "8" and not scene.office.run("forks", call)["forks"]


def test_paper_keeps_the_version_that_its_judge_read(scene):
    """Who adds a word, mends a field or gives no check code has not said that the judge read the corrected text."""
    call = small_office(scene)

    def codes(folder):
        form = scene.office.run("forms", call, "--judge", "J-1", "--out", scene.path(folder))["forms"][0]["file"]
        sheet, columns = form_rows(form)
        return {row["A"]: row[columns["check"]] for row in sheet.rows[1:]}

    def take(words, typing):
        table = write(scene, "typed.csv", words)
        return scene.office.run("sheets", "import", call, table, "--judge", "J-1", "--source", "paper", "--typing", str(typing))

    def older():
        found = scene.office.run("findings", call)["findings"]
        return sorted(f["label"].split(":")[1] for f in found if f["code"] == "OLDER_ENTRY")

    old = codes("before")
    for code in old:
        scene.office.run("entries", "set", call, code, "text=Quite another text of " + code)
    new = codes("after")
    assert old != new
    both = "entry,check,need,craft\nE-1,%s,7,2\n" % old["E-1"]
    assert take(both, 1)["waiting"] == 1 and take(both + "\n", 2)["taken"] == 1
    assert older() == ["E-1"]
    assert take("entry,need,craft,comment\nE-1,7,2,a word more\n", 1)["taken"] == 1
    assert older() == ["E-1"], "a comment"
    for typing, need in ((1, 8), (2, 8)):
        take("entry,need,craft\nE-1,%d,2\n%s" % (need, "\n" * typing), typing)
    assert scores_of(scene, call)[("J-1", "E-1", "need")] == "8" and older() == ["E-1"], "a field that was mended"
    # Of two people one may give the code; and whoever mends what one typed goes on with the same paper.
    take("entry,need,craft\nE-2,7,2\n", 1)
    take("entry,check,need,craft\nE-2,%s,7,1\n" % old["E-2"], 2)
    assert take("entry,need,craft\nE-2,7,2\n\n", 2)["taken"] == 1
    assert older() == ["E-1", "E-2"]
    # Paper that was printed after the correction says that it was judged anew, be the scores the same.
    anew = "entry,check,need,craft\nE-2,%s,7,2\n" % new["E-2"]
    assert take(anew, 1)["waiting"] == 1 and take(anew + "\n", 2)["taken"] == 1
    assert older() == ["E-1"] and not scene.office.run("forks", call)["forks"]


def test_a_form_says_what_it_replaces(scene):
    call = small_office(scene)
    form = scene.office.run("forms", call, "--out", scene.path("forms"))["forms"][0]["file"]
    first, _ = filled(scene, form, "first.xlsx", {"E-1": {"need": 7, "craft": 2}, "E-2": {"need": 5, "craft": 1}})
    second, _ = filled(scene, form, "second.xlsx", {"E-1": {"need": 9}})
    take = lambda *words: scene.office.run("sheets", "import", call, *words, "--judge", "J-1")
    assert take(first)["replaced"] == []
    changes = [{"entry": "E-1", "what": "need", "before": "7", "now": "9"}, {"entry": "E-1", "what": "craft", "before": "2", "now": ""}]
    dry = take(second, "--dry-run")
    assert dry["replaced"] == changes and dry["kept"] == ["E-2"] and dry["taken"] == 0, dry
    assert take(second)["replaced"] == changes
    words = subprocess.run([job.CLI, "--home", scene.office.path, "sheets", "import", call, first, "--judge", "J-1", "--dry-run"],
                           capture_output=True, text=True).stdout
    assert "E-1" in words and "--again" in words, words
    # The older form once more wins nothing, unless somebody says so.
    told = take(first)
    assert (told["taken"], told["older"], told["same"]) == (0, ["E-1"], 1), told
    assert scores_of(scene, call)[("J-1", "E-1", "need")] == "9"
    told = take(first, "--again")
    assert (told["taken"], told["older"]) == (1, []) and len(told["replaced"]) == 2, told
    # Paper over a form says so, too.
    typed = write(scene, "p.csv", "entry,need,craft\nE-2,6,1\n")
    told = take(typed, "--source", "paper", "--once")
    assert told["replaced"] == [{"entry": "E-2", "what": "need", "before": "5", "now": "6"}], told


def test_what_a_table_has_no_cell_for_stays(scene):
    """A row or a column that is not there is no blank cell: what was taken in before is kept, comments and recusals too."""
    call = small_office(scene)
    take = lambda name, content, *words: scene.office.run("sheets", "import", call, write(scene, name, content), "--judge", "J-1", "--source", "paper", *words)  # noqa: E731
    take("whole.csv", "entry,need,craft,comment,state,kind\nE-1,7,2,Good,,\nE-2,5,1,,,\nE-3,,,,recused,employer\n", "--once")
    told = take("row.csv", "entry,criterion,score\nE-1,need,8\n", "--once")
    assert told["replaced"] == [{"entry": "E-1", "what": "need", "before": "7", "now": "8"}], told
    told = take("column.csv", "entry,craft\nE-1,3\nE-2,1\n", "--once")
    assert (told["same"], told["replaced"]) == (1, [{"entry": "E-1", "what": "craft", "before": "2", "now": "3"}]), told
    take("comment.csv", "entry,criterion,score,comment\nE-2,,,Late\nE-3,,,Kin\n", "--once")
    lines = {(s["entry"], s["judge"]): s for s in scene.office.run("sheets", "list", call, "--comments")["sheets"]}
    assert lines["E-1", "J-1"]["comment"] == "Good" and lines["E-2", "J-1"]["comment"] == "Late", lines
    assert lines["E-3", "J-1"]["state"] == "recused", lines
    kept = {k[1:]: v for k, v in scores_of(scene, call).items() if v != "recused"}
    assert kept == {("E-1", "need"): "8", ("E-1", "craft"): "3", ("E-2", "need"): "5", ("E-2", "craft"): "1"}, kept
    # A blank cell is one: it takes the score away.
    told = take("blank.csv", "entry,criterion,score\nE-1,need,\nE-1,craft,3\n", "--once")
    assert told["replaced"] == [{"entry": "E-1", "what": "need", "before": "8", "now": ""}], told
    # A correction of one typing keeps what it said before of the rest, and a difference stays one.
    take("first.csv", "entry,need,craft\nE-2,9,4\n")
    take("second.csv", "entry,need,craft\nE-2,8,4.5\n", "--typing", "2")
    told = take("mended.csv", "entry,criterion,score\nE-2,need,8\n", "--typing", "1")
    assert told["differences"] == [{"entry": "E-2", "what": "craft", "first": "4", "second": "4.5"}], told
    # The laptop's sheet is completed from itself: what differs is what was typed, and no more.
    form = scene.office.run("forms", call, "--out", scene.path("forms"))["forms"][0]["file"]
    _, rows = filled(scene, form, "whole.xlsx", {"E-1": {"need": 7, "craft": 2}})
    at = next(i for i, heading in enumerate(rows[0]) if "[craft]" in heading)
    less = xlsx(scene.path("less.xlsx"), [row[:at] + row[at + 1:] for row in rows])
    refusal = scene.office.refused("MISSING_COLUMN", "sheets", "import", call, less, "--judge", "J-1", "--source", "form")["refused"][0]
    assert refusal["column"] == "craft" and "--map" not in " ".join(plain(scene.office, "sheets", "import", call, less, "--judge", "J-1")[2])


def test_a_form_without_its_codes_is_nobodys(scene):
    call = small_office(scene)
    form = scene.office.run("forms", call, "--out", scene.path("forms"))["forms"][0]["file"]
    values = {"E-1": {"need": 7, "craft": 2.5}, "E-2": {"need": 9}}
    for name, gone in (("emptied.xlsx", "cells"), ("deleted.xlsx", "column")):
        _, rows = filled(scene, form, name, values)
        at = next(i for i, heading in enumerate(rows[0]) if "#check" in heading)
        rows = [row[:at] + row[at + 1:] for row in rows] if gone == "column" else [rows[0]] + [row[:at] + [""] + row[at + 1:] for row in rows[1:]]
        told = scene.office.refused("EMPTY_CELL", "sheets", "import", call, xlsx(scene.path(name), rows), "--judge", "J-2", "--source", "form")
        assert {r.get("column") for r in told["refused"]} == {"check"} and len(told["refused"]) == 2, told
    assert not scores_of(scene, call)


def test_what_is_no_text_or_no_table_is_named_with_its_line(scene):
    call = small_office(scene)
    def raw(name, data):
        open(scene.path(name), "wb").write(data)
        return scene.path(name)
    for data, line in ((b"code,title,text\nE-100,a,one\nE-101,b\0c,two\n", "3"), (b"code,title,text\n" + b"\0" * 400, "2"),
                       (b"code,ti\0tle\nE-100,a\n", "1"), (b"code;title\r\nE-100;" + "Öl".encode() + b"\0\r\nE-200;b\r\n", "2")):
        told = scene.office.refused("BAD_ENCODING", "entries", "import", call, raw("zero.csv", data), "--dry-run")
        assert [(r["row"], r.get("detail")) for r in told["refused"]] == [(line, "zero")], (data[:40], told)
    scene.office.refused("BAD_ENCODING", "judges", "import", call, raw("zero2.csv", b"code,name,email\nJ-100,a\0,one@x.org\n"))
    scene.office.refused("BAD_ENCODING", "sheets", "import", call, raw("zero3.csv", b"entry,need,craft\nE-1,7\0,1\n"), "--judge", "J-1")
    # Without a mark it still is UTF-16 where all of it is.
    for words in ("code,title\nE-100,Plain\n", "code,title\nE-100,上海 十上\n"):
        for encoding in ("utf-16-le", "utf-16-be"):
            scene.office.run("entries", "import", call, raw("wide.csv", words.encode(encoding)), "--dry-run")
    note = xlsx(scene.path("note.xlsx"), [["Please ask Ana for the newest list"]])
    for words in (("entries", "import", call, note), ("judges", "import", call, note), ("sheets", "import", call, note, "--judge", "J-1")):
        refusal = scene.office.refused("EMPTY_TABLE", *words)["refused"][0]
        assert refusal["value"] == "Please ask Ana for the newest list", refusal
    # Beside other worksheets these are named.
    note = xlsx(scene.path("notes.xlsx"), [["Please ask Ana for the newest list"]], "Read me", [("Entries", [["title"], ["Plain"]])])
    refusal = scene.office.refused("EMPTY_TABLE", "entries", "import", call, note)["refused"][0]
    assert (refusal["found"], refusal["limit"]) == ("Read me", "Entries"), refusal


def test_one_person_typing_twice_is_no_second_person(scene):
    call = small_office(scene)
    first = write(scene, "t1.csv", "entry,need,craft\nE-1,7,1\n")
    corrected = write(scene, "t1b.csv", "entry,need,craft\nE-1,8,1\nE-2,6,2\n")
    paper = lambda file, *more: scene.office.run("sheets", "import", call, file, "--judge", "J-1", "--source", "paper", *more)  # noqa: E731
    unsaid = lambda file: scene.office.refused("AMBIGUOUS", "sheets", "import", call, file, "--judge", "J-1", "--source", "paper")  # noqa: E731
    assert paper(first)["waiting"] == 1 and paper(first)["waiting"] == 1
    refusal = unsaid(corrected)["refused"][0]
    assert (refusal["detail"], refusal["entry"], refusal["judge"]) == ("typing", "E-1", "J-1"), refusal
    assert [(d["entry"], d["second"]) for d in scene.office.run("sheets", "drafts", call)["drafts"]] == [("E-1", False)]
    told = paper(corrected, "--typing", "1")
    assert (told["taken"], told["waiting"], told["corrected"]) == (0, 2, 1), told
    assert paper(corrected)["waiting"] == 2 and paper(corrected)["corrected"] == 0
    assert unsaid(first)
    assert not scores_of(scene, call)
    other = write(scene, "t2.csv", "entry,need,craft\nE-2,6,2\n")
    unsaid(other)
    assert paper(other, "--typing", "2")["codes"] == ["E-2"]
    # What is there already is here; the rest of that table is the first typing of its entries.
    more = write(scene, "t3.csv", "entry,need,craft\nE-2,6,2\nE-3,5,1\n")
    told = paper(more)
    assert (told["same"], told["waiting"]) == (1, 1), told


def test_a_form_in_the_judges_language(scene):
    call = small_office(scene)
    told = scene.office.run("forms", call, "--judge", "J-2", "--out", scene.path("forms"), "--lang", "ar")
    assert [f["lang"] for f in told["forms"]] == ["ar"], told
    sheet, columns = form_rows(told["forms"][0]["file"])
    assert 'rightToLeft="1"' in sheet.text and sheet.names[0] == "الدرجات" and set(columns) >= {"entry", "need", "state"}
    back, _ = filled(scene, told["forms"][0]["file"], "back.xlsx", {"E-1": {"need": "٧", "craft": "٢٫٥"}, "E-2": {"state": "تضارب المصالح"}})
    told = scene.office.run("sheets", "import", call, back, "--judge", "J-2")
    assert told["taken"] == 2 and scores_of(scene, call)[("J-2", "E-1", "craft")] == "2.5", told


def test_a_wrong_form_is_refused_row_by_row(scene):
    call = small_office(scene)
    forms = scene.office.run("forms", call, "--out", scene.path("forms"))["forms"]
    good = {"E-1": {"need": 7}, "E-2": {"need": 8}}
    back, rows = filled(scene, forms[0]["file"], "back.xlsx", good)
    told = scene.office.refused("CHECK_CODE", "sheets", "import", call, back, "--judge", "J-2")
    assert [r["row"] for r in told["refused"]] == ["2", "3", "4"], told
    rows[1][0], rows[2][0] = rows[2][0], rows[1][0]  # entries sorted against their codes
    told = scene.office.refused("CHECK_CODE", "sheets", "import", call, xlsx(scene.path("moved.xlsx"), rows), "--judge", "J-1")
    assert [r["row"] for r in told["refused"]] == ["2", "3"], told
    bad, _ = filled(scene, forms[0]["file"], "bad.xlsx", {"E-1": {"need": 11, "craft": 2.25}, "E-2": {"need": "seven"}, "E-3": {"need": 3, "state": "cannot judge"}})
    told = scene.office.refused("OFF_SCALE", "sheets", "import", call, bad, "--judge", "J-1")
    assert [(r["row"], r["code"]) for r in told["refused"]] == [("2", "OFF_SCALE"), ("2", "OFF_SCALE"), ("3", "BAD_SCORE"), ("4", "SCORE_WITH_STATE")], told
    typed = write(scene, "t.csv", "entry,need\nE-1,7\nE-9,7\nE-1,8\n")
    told = scene.office.refused("UNKNOWN_ENTRY", "sheets", "import", call, typed, "--judge", "J-1", "--source", "paper")
    assert [(r["row"], r["code"]) for r in told["refused"]] == [("3", "UNKNOWN_ENTRY"), ("4", "REPEATED_CELL")], told
    scene.office.refused("MISSING_COLUMN", "sheets", "import", call, write(scene, "u.csv", "entry,other\nE-1,7\n"), "--judge", "J-1")
    assert not scores_of(scene, call)


def test_paper_is_typed_twice(scene):
    call = small_office(scene)
    first = write(scene, "a.csv", "entry;need;craft\nE-1;7;2,5\nE-2;8;3\nE-3;;\n")
    second = write(scene, "b.csv", "entry,criterion,score\nE-1,need,7\nE-1,craft,2.5\nE-2,need,8\nE-2,craft,3.5\n")
    told = scene.office.run("sheets", "import", call, first, "--judge", "J-1", "--source", "paper")
    assert (told["taken"], told["waiting"], told["blank"]) == (0, 2, 1) and not scores_of(scene, call), told
    told = scene.office.run("sheets", "import", call, first, "--judge", "J-1", "--source", "paper")
    assert (told["taken"], told["waiting"]) == (0, 2), "one file imported twice is one typing"
    told = scene.office.run("sheets", "import", call, second, "--judge", "J-1", "--source", "paper", "--typing", "2")
    assert (told["taken"], told["waiting"], told["codes"]) == (1, 1, ["E-1"]), told
    told = scene.office.run("sheets", "import", call, second, "--judge", "J-1", "--source", "paper")
    assert (told["taken"], told["waiting"], told["same"]) == (0, 1, 1), "the second table again is the second typing again"
    assert told["differences"] == [{"entry": "E-2", "what": "craft", "first": "3", "second": "3.5"}], told
    drafts = scene.office.run("sheets", "drafts", call)["drafts"]
    assert [(d["judge"], d["entry"], len(d["differences"])) for d in drafts] == [("J-1", "E-2", 1)], drafts
    assert scene.office.run("sheets", "drafts", call, "--strict", expect=3)["drafts"]
    assert scene.office.run("call", "export", call, scene.path("over.palmcall"))["waiting_sheets"] == 1, "a colleague hears of what stays here"
    mended = write(scene, "c.csv", "entry,need,craft\nE-2,8,3.5\n")
    told = scene.office.run("sheets", "import", call, mended, "--judge", "J-1", "--source", "paper", "--typing", "1")
    assert told["taken"] == 1 and not scene.office.run("sheets", "drafts", call)["drafts"], told
    assert {k[1:]: v for k, v in scores_of(scene, call).items()} == {("E-1", "need"): "7", ("E-1", "craft"): "2.5", ("E-2", "need"): "8", ("E-2", "craft"): "3.5"}
    once = scene.office.run("sheets", "import", call, write(scene, "d.csv", "entry,need,craft\nE-1,6,1\n"), "--judge", "J-2", "--source", "paper", "--once")
    assert once["taken"] == 1


def test_comments_of_two_typings_stand_once_or_are_told(scene):
    call = small_office(scene)

    def take(typing, words, *more):
        table = write(scene, "c%d.csv" % typing, "entry,need,craft,note_to_entrant\n" + "".join("%s,%s,%s\n" % row for row in words))
        return scene.office.run("sheets", "import", call, table, "--judge", "J-1", "--source", "paper", "--typing", str(typing), *more)

    stands = lambda: [line["note_to_entrant"] for line in scene.office.run("sheets", "list", call, "--comments")["sheets"]]  # noqa: E731
    take(1, [("E-1", "7,1", "Bien hecho"), ("E-2", "6,2", "Ask Luc Petit")])
    told = take(2, [("E-1", "7,1", "bien  hecho!"), ("E-2", "6,2", "More water")])
    assert (told["taken"], told["comments_apart"]) == (2, 1) and stands() == ["Bien hecho", "Ask Luc Petit\nMore water"], (told, stands())
    told = take(1, [("E-2", "6,2", "")])
    assert (told["comments_apart"], told["comments_kept"]) == (0, 1) and len(stands()) == 2, told
    assert take(1, [("E-2", "7,2", "")])["waiting"] == 1 and take(2, [("E-2", "7,2", "")])["taken"] == 1  # other scores, and no word
    assert stands() == ["Bien hecho", "Ask Luc Petit\nMore water"], stands()
    take(1, [("E-2", "7,2", "More light")], "--again")
    assert stands() == ["Bien hecho", "More light"], stands()
    take(1, [("E-2", "7,2", "")], "--again")
    assert stands() == ["Bien hecho"], stands()
    crossed = write(scene, "x.csv", "entry,need,craft\nE-3,×,2\n")
    scene.office.run("sheets", "import", call, crossed, "--judge", "J-1", "--source", "paper", "--once")
    assert scores_of(scene, call)[("J-1", "E-3", "need")] == "cannot_judge", scores_of(scene, call)


def test_sheets_of_a_closed_round_are_late(scene):
    rules = {"version": 1, "rounds": [{"id": i, "scale": {"min": "1", "max": "10", "step": "1"}, "panels": [{"id": "all", "quorum": 1, "per_entry": 1}],
                                       "criteria": [{"id": "need"}]} for i in ("first", "second")]}
    call = empty_call(scene, "LATE", write(scene, "late.json", json.dumps(rules)))
    scene.office.run("entries", "import", call, write(scene, "le.csv", "code,title\nE-1,One\nE-2,Two\n"))
    scene.office.run("judges", "import", call, write(scene, "lj.csv", "code,name\nJ-1,Ann\n"))
    scene.office.run("call", "freeze", call, "--round", "first")
    scene.office.run("assign", call, "--round", "first")
    take = lambda rows: scene.office.run("sheets", "import", call, write(scene, "l.csv", "entry,need\n" + rows), "--judge", "J-1", "--source", "paper", "--once")  # noqa: E731
    assert take("E-1,7\nE-2,5\n")["taken"] == 2
    scene.office.run("close", call, "--round", "first", "--reason", "all here")
    told = take("E-1,3\n")  # nobody has frozen the second
    assert told["taken"] == 1 and told["round"] == "first" and "LATE_SHEETS" in codes(told), told


def test_paper_against_the_laptop_is_a_fork(scene):
    call = small_office(scene)
    scene.office.run("package", call, "--out", scene.path("forpack"))
    judge = Home(scene.path("laptop"))
    judge.run("open", scene.path("forpack", "%s-J-1-review-1.palmpack" % call))
    judge.run("score", call, "E-1", "need=7", "craft=2")
    judge.run("score", call, "E-2", "need=5", "craft=1")
    ballot = scene.path("b.palmballot")
    judge.run("ballot", call, "--out", ballot)
    scene.office.run("merge", ballot)
    typed = write(scene, "p.csv", "entry,need,craft\nE-1,7,2\nE-2,6,1\n")
    told = scene.office.run("sheets", "import", call, typed, "--judge", "J-1", "--source", "paper", "--once")
    assert (told["taken"], told["same"], told["forked"]) == (1, 1, 1), told
    forks = scene.office.run("forks", call)["forks"]
    assert [f["slot"] for f in forks] == ["J-1:E-2:review"] and len(forks[0]["versions"]) == 2, forks
    sources = sorted(dict(v["fields"])["source"] if isinstance(v["fields"], list) else v["fields"]["source"] for v in forks[0]["versions"])
    assert sources == ["paper", "screen"], forks
    # The paper was read wrongly: typed again as on the laptop, the fork is over.
    typed = write(scene, "p.csv", "entry,need,craft\nE-2,5,1\n")
    scene.office.run("sheets", "import", call, typed, "--judge", "J-1", "--source", "paper", "--once")
    assert not scene.office.run("forks", call)["forks"]
    assert scores_of(scene, call)[("J-1", "E-2", "need")] == "5"


def test_no_part_of_a_name_is_lost(scene):
    """A heading for a whole name beside one for the family name, as people write them in five languages."""
    tables = [("Código,Título,Texto,Nombre,Apellidos", "X-1,Agua,Para todos,Ana María,García Márquez", "Ana María García Márquez"),
              ("Code,Title,Text,Name,Surname", "X-2,Water,For all,Wanjiru,Kamau", "Wanjiru Kamau"),
              ("الرمز,العنوان,النص,الاسم,اسم العائلة", "X-3,ماء,للجميع,ليلى,حداد", "ليلى حداد"),
              ("编号,标题,正文,姓,名", "X-4,水,给所有人,李,明华", "李明华"),
              ("编号,标题,正文,姓名,姓", "X-5,灯,照亮每个人,李明华,李", "李明华"),
              ("Code,Titre,Texte,Nom,Prénom", "X-6,Eau,Pour tous,Hernández,Zoé", "Zoé Hernández"),
              ("Code,Title,Text,Full name,First name,Last name", "X-7,Water,For all,Zoé Hernández,Zoé,Hernández", "Zoé Hernández"),
              ("Code,Title,Text,Name,First name,Last name", "X-8,Water,For all,Rumi,Jalal,Balkhi", "Jalal Balkhi (Rumi)")]
    office = scene.office
    office.run("call", "new", "--template", "T03", "--title", "Names", "--code", "NAMES")
    divided = office.run("call", "rules", "NAMES")["rules"].get("divisions")
    division = divided[0]["id"] if divided else ""
    for number, (heading, row, name) in enumerate(tables):
        file = write(scene, "names%d.csv" % number, heading + ",division\n" + row + "," + division + "\n")
        office.run("entries", "import", "NAMES", file)
        code = row.split(",")[0]
        out = scene.path("identified%d.csv" % number)
        office.run("export", "NAMES", "--what", "entries", "--identified", "--out", out)
        assert [r["name"] for r in read_csv(out) if code in (r.get("entry"), r.get("code"))] == [name], (heading, read_csv(out))
        judge = "J-%02d" % (number + 1)
        parts = [(h, c) for h, c in zip(heading.split(","), row.split(","))][3:]
        file = write(scene, "judge%d.csv" % number, ",".join(["code"] + [h for h, _ in parts]) + "\n"
                     + ",".join([judge] + [c for _, c in parts]) + "\n")
        office.run("judges", "import", "NAMES", file)
        judges = [j for j in office.run("judges", "list", "NAMES")["judges"] if judge in (j.get("judge"), j.get("code"))]
        assert judges and name in json.dumps(judges, ensure_ascii=False), (heading, judges)
    # Both parts are searched for.
    office.run("entries", "set", "NAMES", "X-1", "text=Written by Márquez, and not by Ana María.")
    assert "X-1" in json.dumps(office.run("entries", "blindness", "NAMES")), "a family name alone is not found"


def test_the_own_table_of_entries_comes_back(scene):
    """What was exported goes in again: the same coded attributes, and nothing that does not come in is kept silent."""
    office = scene.office
    rules = plain_rules(scene)
    attributes = {"region": "entrant.region", "entry_type": "entrant.entry_type", "role": "entrant.role", "topic": "entry.topic", "state": "entrant.state"}
    call = empty_call(scene, "OWN", rules)
    lines = ["Title,Title_fr,Language,Name,E-mail,Land,Region,Art,Rolle,Thema,Staat,Motto"]
    for n in range(12):
        lines.append("Tea %d,Thé %d,en,Person %d,p%d@x.org,Country %d,%s,%s,%s,%s,%s,Word %d" % (n, n, n, n, n % 3, "north south".split()[n % 2], "film text".split()[n // 6],
                                                                      "nurse pupil".split()[n // 3 % 2], "sea land".split()[n % 2], "TX OH".split()[n // 4 % 2], n))
    source = write(scene, "own.csv", "\n".join(lines) + "\n")
    maps = [w for name, column in (("entrant.region", "Region"), ("entrant.entry_type", "Art"), ("entrant.role", "Rolle"), ("entry.topic", "Thema"),
                                   ("entrant.state", "Staat"), ("private.county", "Land")) for w in ("--map", name + "=" + column)]
    office.run("entries", "import", call, source, *maps)
    office.run("entries", "withdraw", call, "E-007", "--reason", "asked")
    office.run("entries", "disqualify", call, "E-009", "--reason", "late")
    coded = lambda rows: [{name: row.get("attribute_state" if name == "state" else name) for name in attributes} for row in rows]
    for n, lang in enumerate(["en", "es", "fr", "ar", "zh-Hans"]):
        out = scene.path("own-%s.csv" % lang)
        office.run("export", call, "--what", "entries", "--identified", "--lang", lang, "--out", out)
        before = read_csv(out)
        assert {"county", "motto"}.isdisjoint(before[0]) and before[0]["private_county"] == "Country 0", before[0]
        # Into its own call: it says what is here, and a row that a person added comes in.
        told = office.run("entries", "import", call, out, "--dry-run")
        assert told["added"] == 0 and told["already_here"] == 12 and not told.get("refused"), told
        for column, field in attributes.items():
            assert fields_of(told)["attribute_state" if column == "state" else column] == field, told["columns"]
        # Into a new one: what does not come in is told before anything does.
        new = empty_call(scene, "NEW%d" % n, rules)
        told = office.run("entries", "import", new, out, expect=1)
        assert [(r["code"], r["found"], r["value"]) for r in told["refused"]] == [("BAD_VALUE", "E-007, E-009", "8, 10")], told
        assert not entries_of(scene, new)
        office.run("entries", "import", new, out, *(["--map", "-=state"] if n % 2 else ["--without", "8,10"]))
        again = scene.path("again-%s.csv" % lang)
        office.run("export", new, "--what", "entries", "--identified", "--out", again)
        kept = [row for row in before if n % 2 or row["entry"] not in ("E-007", "E-009")]
        assert coded(read_csv(again)) == coded(kept), (lang, read_csv(again)[0])
        assert [r["private_motto"] for r in read_csv(again)] == [r["private_motto"] for r in kept]
    text = open(scene.path("own-en.csv"), encoding="utf-8").read()
    width = len(text.splitlines()[0].split(","))
    added = write(scene, "added.csv", text.rstrip("\n") + "\nE-100,Salt" + "," * (width - 2) + "\n")
    told = office.run("entries", "import", call, added)
    assert told["added"] == 1 and told["already_here"] == 12, told


def test_analyse_reads_any_table_of_scores(scene):
    """The same scores as the plain table, in whatever shape a spreadsheet saves them."""
    rows = [["judge", "entry", "score"], ["Renée", "E-1", "7.5"], ["Renée", "E-2", "3"], ["Huda", "E-1", "6"], ["Huda", "E-2", "4.5"]]
    lines = lambda mark, heads=None: "\n".join(mark.join(r) for r in [heads or rows[0]] + rows[1:]) + "\n"
    plain = scene.office.run("analyse", write(scene, "plain.csv", lines(",")))
    told = lambda result: [(e["entry"], e["rank"], e["score"]) for e in result["entries"]] + [j["judge"] for j in result["judges"]]
    tables = {"semicolon.csv": lines(";").replace(".", ","), "tab.txt": lines("\t"), "utf16.csv": lines(",").encode("utf-16"),
              "latin.csv": lines(",").encode("cp1252"), "latin2.csv": lines(";").encode("cp1252"),
              "headings.csv": lines(",", ["Judge", "Entry", "Score"]), "chinese.csv": lines(";", ["评委", "作品编号", "分数"]).encode("gb18030")}
    tables["chinese.csv"] = lines(";", ["评委", "作品编号", "分数"]).replace("é", "e").encode("gb18030")
    for name, content in tables.items():
        found = told(scene.office.run("analyse", write(scene, name, content)))
        assert found == (told(plain) if name != "chinese.csv" else [x.replace("é", "e") if isinstance(x, str) else x for x in told(plain)]), (name, found)
    book = xlsx(scene.path("book.xlsx"), [["Judge", "Entry", "Score"]] + [[j, e, float(n)] for j, e, n in rows[1:]])
    assert told(scene.office.run("analyse", book)) == told(plain)
    # What is wrong is named by the row of the table.
    book = xlsx(scene.path("bad.xlsx"), [["Judge", "Entry", "Score"], ["A", "E-1", 5], ["", "", ""], ["A", "E-1", 6]])
    refusal = scene.office.refused("REPEATED_CELL", "analyse", book)["refused"][0]
    assert refusal["row"] == "4", refusal
    assert scene.office.refused("MISSING_COLUMN", "analyse", write(scene, "short.csv", "judge;entry\nA;E\n"))


def two_sheets(path, first, second):
    """A workbook of two worksheets, "Notes" and "Entries"."""
    xlsx(path, first, "Notes")
    xlsx(path + ".other", second)
    with zipfile.ZipFile(path + ".other") as archive:
        sheet = archive.read("xl/worksheets/sheet1.xml")
    with zipfile.ZipFile(path) as archive:
        parts = {n: archive.read(n) for n in archive.namelist()}
    parts["xl/workbook.xml"] = parts["xl/workbook.xml"].replace(b"</sheets>", b'<sheet name="Entries" sheetId="2" r:id="r2"/></sheets>')
    rels = parts["xl/_rels/workbook.xml.rels"]
    parts["xl/_rels/workbook.xml.rels"] = rels.replace(b"</Relationships>", rels[rels.index(b"<Relationship "):].replace(b"r1", b"r2").replace(b"sheet1", b"sheet2"))
    parts["xl/worksheets/sheet2.xml"] = sheet
    with zipfile.ZipFile(path, "w") as archive:
        for name, data in parts.items():
            archive.writestr(name, data)
    return path


def told_by(scene, *words, code=1):
    done = subprocess.run([job.CLI, "--home", scene.office.path, *words], capture_output=True, text=True)
    assert done.returncode == code, (words, done.returncode, done.stdout, done.stderr)
    return done.stdout + done.stderr


def test_a_column_that_is_said_twice_is_refused(scene):
    call = empty_call(scene)
    for kind, header, row in (("entries", "code,title,code,text,language", "X1,Title,X2,Text,en"), ("entries", "code,title,Title,text", "X1,One,Two,Text"),
                              ("entries", "code,title,text,region,region", "X1,Title,Text,north,south"), ("judges", "code,name,name", "K1,One,Two")):
        table = write(scene, "twice.csv", header + "\n" + row + "\n")
        told = scene.office.refused("REPEATED_COLUMN", kind, "import", call, table)
        assert told["refused"][0]["row"] == "1", told
        assert scene.office.run(kind, "list", call)[kind] == []
    # Of two of which one is empty, or said to be something else, or left out, there is no doubt.
    empty = write(scene, "empty.csv", "code,title,text,region,region\nX1,Title,Text,north,\n")
    assert scene.office.run("entries", "import", call, empty)["codes"] == ["X1"]
    left = write(scene, "left.csv", "code,title,text,region,Region\nX2,Another,Words,north,south\n")
    assert scene.office.run("entries", "import", call, left, "--map", "-=Region")["codes"] == ["X2"]


def test_a_missing_column_says_what_there_is(scene):
    call = empty_call(scene, "MIS", plain_rules(scene))
    book = two_sheets(scene.path("two.xlsx"), [["Remarks", "By"], ["see the next page", "Ann"]], [["Code", "Title"], ["A-1", "One"]])
    words = told_by(scene, "entries", "import", call, book)
    assert all(w in words for w in ("MISSING_COLUMN", "Notes", "Entries", "Remarks, By", "--sheet")), words
    assert scene.office.run("entries", "import", call, book, "--sheet", "Entries")["added"] == 1
    table = write(scene, "t.csv", "Number,Headline\n1,One\n")
    words = told_by(scene, "entries", "import", call, table)
    assert "Number, Headline" in words and "--map title=NAME" in words, words
    names = write(scene, "n.csv", "Title,Name,name\n" + "".join("T%d,Ann %d,Ann\n" % (n, n) for n in range(4)))
    told = scene.office.run("entries", "import", call, names, "--map", "name=Name")
    assert told["added"] == 4 and [c["field"] for c in told["columns"]] == ["title", "name", "private.name_2"], told


def test_judges_are_somebody(scene):
    call = empty_call(scene, "WHO", plain_rules(scene))
    nobody = write(scene, "nobody.csv", "Equipo del Sur,Tanda\nAna Ruiz,x1\nEva Gil,x2\n")
    words = told_by(scene, "judges", "import", call, nobody)
    assert "MISSING_COLUMN" in words and "--map name=NAME" in words and "Equipo del Sur" in words, words
    assert scene.office.run("judges", "list", call)["judges"] == []
    assert scene.office.run("judges", "import", call, nobody, "--map", "name=Equipo del Sur")["added"] == 2
    assert scene.office.run("judges", "import", call, write(scene, "seats.csv", "code,languages\nX-1,es\n"))["added"] == 1


def test_the_first_row_is_never_lost_as_headings(scene):
    call = empty_call(scene, "HEADS", plain_rules(scene))
    rows = "A-1,My story,Kindness on the bus,Ann Doe,ann@x.org\nA-2,Other story,A lamp at the gate,Ben Roe,ben@x.org\n"
    table = write(scene, "bare.csv", rows)
    words = told_by(scene, "entries", "import", call, table)
    assert "MISSING_COLUMN" in words and "--no-headings" in words and "A-1" in words and "ann@x.org" not in words, words
    scene.office.refused("MISSING_COLUMN", "entries", "import", call, table, "--map", "title=My story")
    scene.office.refused("MISSING_COLUMN", "entries", "import", call, write(scene, "mail.csv", "One,Words,ann@x.org\nTwo,More,ben@x.org\n"), "--map", "title=One")
    scene.office.refused("MISSING_COLUMN", "judges", "import", call, write(scene, "judges.csv", "J-1,Ann Doe\nJ-2,Ben Roe\n"))
    letters = [w for field in ("code=A", "title=B", "text=C", "name=D", "email=E") for w in ("--map", field)]
    told = scene.office.run("entries", "import", call, table, "--no-headings", *letters)
    assert told["added"] == 2 and told["table"]["header_line"] == 0, told
    out = scene.path("bare-out.csv")
    scene.office.run("export", call, "--what", "entries", "--identified", "--out", out)
    assert [(row["entry"], row["title"], row["name"], row["email"]) for row in read_csv(out)] == [
        ("A-1", "My story", "Ann Doe", "ann@x.org"), ("A-2", "Other story", "Ben Roe", "ben@x.org")], read_csv(out)
    # a spreadsheet too, though its first rows have one cell; and what letters meant is not asked of the next table
    one = scene.path("one.xlsx")
    xlsx(one, [["The Moon over us"], ["Rain"], ["The Sun", "ana@x.org"], ["The Hill", "bob@x.org"]])
    bare = empty_call(scene, "ONE", plain_rules(scene))
    assert scene.office.run("entries", "import", bare, one, "--no-headings", "--map", "title=A", "--map", "email=B")["added"] == 4
    assert [e["title"] for e in scene.office.run("entries", "list", bare)["entries"]][0] == "The Moon over us"
    scene.office.refused("MISSING_COLUMN", "entries", "import", bare, write(scene, "two.csv", "Cara,The Lake\nDan,The Field\n"), "--no-headings")
    # a question that gives an address as an example is a heading
    asked = write(scene, "asked.csv", "您的姓名,作品名称,电子邮箱（如name@example.com）,作品简介\n李明,山水之间,liming@163.com,一幅画\n")
    told = scene.office.run("entries", "import", empty_call(scene, "ASKED", plain_rules(scene)), asked, "--dry-run")
    assert {c["field"] for c in told["columns"]} >= {"name", "title", "email"}, told
    # a letter means nothing by itself: no column is guessed by it
    wide = write(scene, "wide.csv", ",".join("word%d" % n for n in range(30)) + "\n" + ",".join("more%d" % n for n in range(30)) + "\n")
    told = scene.office.run("entries", "import", empty_call(scene, "WIDE", plain_rules(scene)), wide, "--no-headings", "--map", "title=A", "--dry-run")
    assert {c["field"].split(".")[0] for c in told["columns"]} == {"title", "private"}, told


def test_more_headings_are_known(scene):
    call = empty_call(scene, "HEA", plain_rules(scene))
    tables = [("Title of entry,Form: Language,E-mail,Contact person", ["title", "language", "email", "name"]),
              ("العنوان,نص المشاركة,البريد", ["title", "text", "email"]), ("标题,正文,作者姓名", ["title", "text", "name"]),
              ("Titre,Texte,Nom du candidat", ["title", "text", "name"]), ("Title,Language of submission", ["title", "language"])]
    for n, (heads, fields) in enumerate(tables):
        row = ",".join("en" if f == "language" else "Words %d" % n for f in fields)
        told = scene.office.run("entries", "import", call, write(scene, "h.csv", heads + "\n" + row + "\n"), "--dry-run")
        assert [c["field"] for c in told["columns"]] == fields, told["columns"]


def test_a_form_in_the_language_that_is_asked_for(scene):
    call = small_office(scene)
    forms = lambda *words: {f["judge"]: f["lang"] for f in scene.office.run("forms", call, "--out", scene.path("forms"), *words)["forms"]}
    assert forms()["J-2"] == "ar" and forms("--language", "ar") == {"J-1": "ar", "J-2": "ar"}
    told_by(scene, "forms", call, "--out", scene.path("forms"), "--language", "tlh", code=2)


if __name__ == "__main__":
    sys.exit(job.main(globals()))
