#!/usr/bin/env python3
"""Papers of a round: the report, the methods, the minutes, letters and certificates, and the comments that letters may say.

    test_papers.py PALMARES_CLI SOURCE_DIR
"""
import os
import re
import resource
import subprocess
import sys

import test_main_job as job


def text(path):
    with open(path, encoding="utf-8-sig") as file:
        return file.read()


def closed(scene):
    """The sample call, merged, closed and decided: E-007 wins, E-001 is commended."""
    scene.office.run("merge", *scene.all_ballots())
    scene.office.run("close", "QP", "--round", "review", "--reason", "all in", "--waive", "MISSING_SHEETS")
    scene.office.run("decide", "QP", "E-007", "winner", "--place", "1", "--reason", "clear <b>first</b>", "--absent", "Dr Absent")
    scene.office.run("decide", "QP", "E-001", "commended", "--reason", "worth it")


def is_pdf(path):
    with open(path, "rb") as file:
        content = file.read()
    return content.startswith(b"%PDF-") and b"%%EOF" in content[-1024:]


def rows_of(html, heading):
    part = html.split("<h2>%s</h2>" % heading, 1)[1].split("<h2>", 1)[0]
    return [[re.sub(r"<[^>]+>|[\u2066-\u2069]", "", cell) for cell in re.findall(r"<td[^>]*>(.*?)</td>", row)]
            for row in re.findall(r"<tr>(.*?)</tr>", part) if "<td" in row]


# ---------------------------------------------------------------------------------------------------------- the tests

def test_score_sheets_are_written_for_a_pen(scene):
    out = scene.path("sheets")
    told = scene.office.run("forms", "QP", "--out", out, "--paper", "a4", "--language", "ar")
    forms = scene.office.run("forms", "QP", "--out", scene.path("forms"))["forms"]
    assert [(f["judge"], f["entries"]) for f in told["forms"]] == [(f["judge"], f["entries"]) for f in forms], told
    # Filled forms that lie among ballots are named as what they are, beside strangers that are only counted.
    returned = scene.path("forms")
    open(os.path.join(returned, "letter.xlsx"), "wb").write(b"PK\x03\x04 no workbook")
    merged = subprocess.run([job.CLI, "--home", scene.office.path, "merge", "--call", "QP", returned], capture_output=True, text=True)
    assert merged.stdout.count("1 other file of the folder was left alone") == 1, merged.stdout
    assert (merged.stdout + merged.stderr).count("is a form for a judge to fill in, no ballot") == len(forms), merged.stdout + merged.stderr
    os.remove(os.path.join(returned, "letter.xlsx"))
    error = scene.office.refused("NOT_OURS", "merge", returned)  # and where there is nothing else
    for form in told["forms"]:
        assert form["lang"] == "ar" and form["file"].endswith("-%s.pdf" % form["judge"]) and is_pdf(form["file"]), form
    with_texts = scene.office.run("forms", "QP", "--out", scene.path("texts"), "--paper", "letter", "--texts", "--judge", forms[0]["judge"])
    assert len(with_texts["forms"]) == 1, with_texts
    scene.office.run("forms", "QP", "--out", out, "--texts", expect=2)
    scene.office.run("forms", "QP", "--out", out, "--paper", "a5", expect=2)


def test_the_report_says_what_the_ranking_says(scene):
    closed(scene)
    ranked = scene.rank()
    out = scene.path("r.html")
    told = scene.office.run("report", "QP", "--kind", "report", "--out", out)
    assert told["provisional"] is False and told["identified"] is False, told
    html = text(out)
    shown = [(row[1], row[0].replace("= ", "")) for row in rows_of(html, "Ranking") if len(row) > 5 and row[0] != "–"]
    assert shown == [(e["entry"], str(e["rank"])) for e in ranked["entries"] if e["rank"]], shown
    for mark in (ranked["rules_id"], ranked["result_digest"], ranked["set_digest"]):
        assert mark in html, mark
    # every stage of the flow is a part of what was received, and what left it adds up to what is not in
    flow = {row[0]: int(row[1]) for row in rows_of(html, "From received to decided")}
    left = sum(flow.get(name, 0) for name in ("Duplicates", "Not eligible", "Withdrawn", "Disqualified", "Not screened"))
    assert flow["Received"] - left == flow["In the round"], flow
    assert flow["Honoured by a decision"] == 2, flow
    # three charts travel inside the page, and a reader of the screen hears what they find
    assert html.count('src="data:image/png;base64,') == 3 and 'alt="Of 24 entries received' in html, html.count("<img")
    table = scene.path("flow.csv")
    scene.office.run("export", "QP", "--what", "flow", "--out", table)
    stages = {row["stage"]: int(row["entries"]) for row in job.read_csv(table)}
    assert (stages["received"], stages["in"], stages["honoured"]) == (flow["Received"], flow["In the round"], 2), stages
    # words of people are words
    assert "clear &lt;b&gt;first&lt;/b&gt;" in html and "<b>first" not in html
    assert is_pdf_of(scene, "report")


def is_pdf_of(scene, kind):
    out = scene.path(kind + ".pdf")
    scene.office.run("report", "QP", "--kind", kind, "--out", out)
    return is_pdf(out)


def test_nobody_is_named_unless_that_is_asked_for(scene):
    closed(scene)
    plain, named = scene.path("plain.html"), scene.path("named.html")
    scene.office.run("report", "QP", "--kind", "report", "--out", plain)
    scene.office.run("report", "QP", "--kind", "report", "--identified", "--out", named)
    rows = job.read_csv(os.path.join(job.SAMPLE, "entries.csv"))
    (winner,) = [row for row in rows if row["code"] == "E-007"]
    assert winner["entrant"] in text(named)
    written = scene.path("report.txt")
    scene.office.run("report", "QP", "--kind", "report", "--identified", "--out", written)
    (row,) = [line.split("\t") for line in text(written).splitlines() if line.startswith("1\tE-007\t")]
    assert row[2:4] == [winner["title"], winner["entrant"]], row
    assert not [row["entrant"] for row in rows if row["entrant"] and row["entrant"] in text(plain)]


def test_minutes_and_methods_in_every_language(scene):
    closed(scene)
    for lang in ("en", "zh_CN", "es", "fr", "ar"):
        minutes, methods = scene.path("m-%s.txt" % lang), scene.path("w-%s.txt" % lang)
        scene.office.run("--lang", lang, "report", "QP", "--kind", "minutes", "--identified", "--out", minutes)
        scene.office.run("--lang", lang, "report", "QP", "--kind", "methods", "--out", methods)
        assert "E-007" in text(minutes) and "Dr Absent" in text(minutes), text(minutes)
        assert not re.search("[\u2066-\u2069\u200e\u200f]", text(minutes) + text(methods)), lang
        assert scene.rank()["rules_id"][:16] in text(methods)
    assert "received 24 entries" in text(scene.path("w-en.txt")), text(scene.path("w-en.txt"))


def test_papers_without_names_keep_back_titles_reasons_and_who_left(scene):
    closed(scene)
    office = scene.office
    rows = {row["code"]: row for row in job.read_csv(os.path.join(job.SAMPLE, "entries.csv"))}
    office.run("entries", "set", "QP", "E-007", "entrant.consent=no")
    entrant = rows["E-011"]["entrant"]
    assert entrant
    office.run("decide", "QP", "E-011", "commended", "--reason", "%s convinced the committee" % entrant.split()[-1])
    secrets = (rows["E-007"]["title"], "Dr Absent", entrant.split()[-1] + " convinced")
    for kind, ending in (("minutes", "txt"), ("minutes", "html"), ("report", "html")):
        plain, named = scene.path("p." + ending), scene.path("n." + ending)
        office.run("report", "QP", "--kind", kind, "--out", plain)
        office.run("report", "QP", "--kind", kind, "--identified", "--out", named)
        assert "E-007" in text(plain) and not [s for s in secrets if s in text(plain)], (kind, ending, [s for s in secrets if s in text(plain)])
        assert not [s for s in secrets if s not in text(named)], (kind, ending, [s for s in secrets if s not in text(named)])


def test_papers_say_in_which_division(scene):
    """Each division has its own first place."""
    office = scene.office
    office.run("call", "new", "--template", "T04", "--title", "In divisions", "--code", "DIV")
    trial = office.run("call", "test", "DIV", "--whole")
    call, last = trial["call"], ["--round", trial["round"]]
    office.run("close", call, *last, "--reason", "all in", "--waive", "MISSING_SHEETS")
    first = [e["entry"] for e in office.run("rank", call, *last)["entries"] if e.get("rank") == 1]
    assert len(first) > 1, first
    for entry in first:
        office.run("decide", call, entry, "winner", *last, "--place", "1", "--reason", "the best of its kind")
    office.run("report", call, *last, "--kind", "minutes", "--out", scene.path("m.txt"))
    office.run("report", call, *last, "--kind", "report", "--out", scene.path("r.html"))
    assert text(scene.path("m.txt")).count("Winner, place 1 · ") == len(first), text(scene.path("m.txt"))
    assert text(scene.path("r.html")).count("Winner, place 1 · ") == len(first)


def test_whoever_is_in_conflict_is_recorded_as_absent(scene):
    """As the window fills it in: the minutes of a decision name who must not have spoken about the entry."""
    office = scene.office
    office.run("merge", *scene.all_ballots())
    office.run("judges", "conflict", "QP", "J-03", "E-002", "--state", "confirmed", "--kind", "colleague")
    office.run("close", "QP", "--round", "review", "--reason", "all in", "--waive", "MISSING_SHEETS")
    told = office.run("decide", "QP", "E-002", "declined", "--reason", "x", "--absent", "A guest")
    assert len(told["absent"]) == 2 and told["absent"][0] == "A guest", told
    assert office.run("decide", "QP", "E-007", "winner", "--reason", "x")["absent"] == []


def test_letters_rest_on_decisions_of_a_closed_round(scene):
    scene.office.run("merge", *scene.all_ballots())
    folder = scene.path("letters")
    scene.office.refused("NOT_CLOSED", "report", "QP", "--kind", "letters", "--out", folder)
    scene.office.run("close", "QP", "--round", "review", "--reason", "all in", "--waive", "MISSING_SHEETS")
    scene.office.refused("NOTHING_TO_DO", "report", "QP", "--kind", "letters", "--out", folder)
    assert not os.path.exists(folder)
    scene.office.run("decide", "QP", "E-007", "winner", "--reason", "clear")
    told = scene.office.run("report", "QP", "--kind", "letters", "--feedback", "scores", "--out", folder)
    # who is within the cut and not decided about hears nothing yet: a letter would be a refusal; so is one without a rank, whom too few have judged
    judged = [e["entry"] for e in scene.rank()["entries"]
              if e["n"] and (e["entry"] == "E-007" or (e.get("rank") and e.get("cut") not in ("in", "at_cut", "raised")))]
    assert len(judged) < len([e for e in scene.rank()["entries"] if e["n"]]), judged
    assert sorted(told["files"]) == sorted("letter-%s.pdf" % code for code in judged), told
    assert all(is_pdf(os.path.join(folder, name)) for name in told["files"])
    certificates = scene.office.run("report", "QP", "--kind", "certificates", "--out", scene.path("certificates"))
    assert certificates["files"] == ["certificate-E-007.pdf"], certificates
    # a band of a score is no honour before somebody says so; then whoever earned it gets one, let in or not
    scene.office.run("decide", "QP", "E-013", "declined", "--reason", "enough of the region")
    earned = [e["entry"] for e in scene.rank()["entries"] if e.get("band") == "commended"]
    assert "E-013" in earned, "declined as a finalist, and still commended by its score"
    banded = scene.office.run("report", "QP", "--kind", "certificates", "--band", "commended", "--out", scene.path("banded"))
    assert len(earned) > 1 and sorted(banded["files"]) == sorted("certificate-%s.pdf" % code for code in earned), (banded, earned)
    scene.office.refused("BAD_VALUE", "report", "QP", "--kind", "certificates", "--band", "gold", "--out", scene.path("none"))


def test_a_comment_goes_into_a_letter_only_after_somebody_read_it(scene):
    judge = scene.judge("J-02")
    judge.run("score", "import", "QP", job.SAMPLE + "/scores/J-02.csv")
    judge.run("score", "QP", "E-001", "--note-to-entrant", "Bring the barber")
    judge.run("ballot", "QP", "--out", scene.path("b1"))
    scene.office.run("merge", scene.path("b1"))
    listed = lambda: {(c["entry"], c["judge"]): c for c in scene.office.run("comments", "list", "QP")["comments"]}
    mine = ("E-001", "J-02")
    assert listed()[mine]["state"] == "open" and listed()[mine]["shown"] == "", listed()[mine]
    scene.office.refused("NOT_FOUND", "comments", "approve", "QP", "E-001", "J-01")
    scene.office.run("comments", "edit", "QP", "E-001", "J-02", "--text", "Bring a barber")
    assert listed()[mine]["shown"] == "Bring a barber"
    scene.office.run("comments", "withhold", "QP", "E-001", "J-02")
    assert listed()[mine]["state"] == "withheld" and listed()[mine]["shown"] == ""
    scene.office.run("comments", "approve", "QP", "E-001", "J-02")
    assert listed()[mine]["shown"] == "Bring the barber"
    # what leaves without names follows the office, and keeps back what names somebody
    rows = {row["code"]: row for row in job.read_csv(os.path.join(job.SAMPLE, "entries.csv"))}
    table, bundle = scene.path("notes.csv"), scene.path("open.palmcall")

    def leave():
        scene.office.run("export", "QP", "--what", "comments", "--out", table)
        scene.office.run("call", "export", "QP", bundle, "--deidentified")
        there = job.Home(scene.path("there-%d" % len(os.listdir(scene.path("")))))
        there.run("call", "import", bundle)
        got = [c["written"] for c in there.run("comments", "list", "QP")["comments"] if c["entry"] == "E-001" and c["judge"] == "J-02"]
        return [r["note_to_entrant"] for r in job.read_csv(table) if (r["entry"], r["judge"]) == mine], got, open(bundle, "rb").read()

    assert leave()[:2] == (["Bring the barber"], ["Bring the barber"])
    scene.office.run("comments", "edit", "QP", "E-001", "J-02", "--text", "Bring a barber")
    assert leave()[:2] == (["Bring a barber"], [""])
    scene.office.run("comments", "withhold", "QP", "E-001", "J-02")
    assert leave()[:2] == ([], [""])
    # other words have to be read anew
    judge.run("score", "QP", "E-001", "--note-to-entrant", "Bring two barbers, and ask " + rows["E-002"]["entrant"])
    judge.run("ballot", "QP", "--out", scene.path("b2"))
    scene.office.run("merge", scene.path("b2"))
    assert listed()[mine]["state"] == "open" and listed()[mine]["written"].startswith("Bring two barbers"), listed()[mine]
    told = scene.office.run("comments", "approve", "QP")
    assert told["approved"] >= 1 and told["naming"] == ["E-001 J-02"], told
    assert {c["state"] for c in listed().values()} == {"as_written"}


def test_erasing_an_entrant_takes_the_comment_in_other_words_too(scene):
    judge = scene.judge("J-02")
    judge.run("score", "QP", "E-001", "need=7", "practicality=8", "fairness=6", "originality=7", "--note-to-entrant", "Zanzibarber")
    judge.run("ballot", "QP", "--out", scene.path("b1"))
    scene.office.run("merge", scene.path("b1"))
    scene.office.run("comments", "edit", "QP", "E-001", "J-02", "--text", "Quxbarber")
    on_disk = lambda word: [name for folder, _, names in os.walk(os.path.join(scene.office.path, "calls")) for name in names
                            if word in open(os.path.join(folder, name), "rb").read()]
    assert on_disk(b"Quxbarber") and on_disk(b"Zanzibarber")
    scene.office.run("erase", "QP", "E-001", "--reason", "entrant")
    assert not on_disk(b"Quxbarber") and not on_disk(b"Zanzibarber")
    assert [c for c in scene.office.run("comments", "list", "QP")["comments"] if c["written"] or c["shown"]] == []


def test_a_paper_is_whole_or_not_there(scene):
    closed(scene)
    for name in ("r.pdf", "r.html"):
        out = scene.path(name)
        with open(out, "w") as file:
            file.write("what stood here before")
        # as on a disk that is full after four kilobytes
        done = subprocess.run([job.CLI, "--home", scene.office.path, "report", "QP", "--kind", "report", "--out", out], capture_output=True,
                              text=True, preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (4096, 4096)))
        assert done.returncode == 1 and done.stderr.startswith(("CANNOT_WRITE: ", "DISK_FULL: ")), (name, done)
        assert text(out) == "what stood here before", name
        assert [n for n in os.listdir(scene.folder) if n.startswith(name)] == [name], os.listdir(scene.folder)


def test_methods_name_nobody(scene):
    closed(scene)
    done = subprocess.run([job.CLI, "--home", scene.office.path, "report", "QP", "--kind", "methods", "--identified", "--out", scene.path("m.txt")],
                          capture_output=True, text=True)
    assert done.returncode == 2 and not os.path.exists(scene.path("m.txt")), done


def test_papers_belong_to_the_office(scene):
    judge = scene.judge("J-02")
    judge.refused("OFFICE_ONLY", "report", "QP", "--kind", "report", "--out", scene.path("x.html"))
    judge.refused("OFFICE_ONLY", "comments", "list", "QP")
    assert not os.path.exists(scene.path("x.html"))
    scene.office.refused("CANNOT_WRITE", "report", "QP", "--kind", "report", "--out", scene.path("no", "such", "x.pdf"))


if __name__ == "__main__":
    sys.exit(job.main(globals()))
