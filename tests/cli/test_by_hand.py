#!/usr/bin/env python3
"""What somebody meets who runs a call by hand, in its middle: names that steer the terminal, the round that is meant, late
changes, files that come later.

    test_by_hand.py PALMARES_CLI SOURCE_DIR
"""
import sys

import test_main_job as job
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
    for column, row in (("judge", "J\0x,E,c,d,5"), ("entry", "J,E\x1b[2J,c,d,5"), ("criterion", "J,E,c\x7f,d,5"), ("division", "J,E,c,d\x01,5")):
        table = write(scene, "t.csv", "judge,entry,criterion,division,score\nJ1,E1,c,d,5\n%s\n" % row)
        told = refused(scene, "BAD_VALUE", "analyse", table)
        assert [(r["row"], r["column"]) for r in told["refused"]] == [("3", column)], told
        assert "<U+" in plain(scene.office, "analyse", table)[2][0]
    entries = write(scene, "e.csv", "entry,state\nE1,in\nE\x022,in\n")
    told = refused(scene, "BAD_VALUE", "analyse", write(scene, "t.csv", "judge,entry,score\nJ1,E1,5\n"), "--entries", entries)
    assert [(r["row"], r["column"], r["file"]) for r in told["refused"]] == [("3", "entry", "entries")], told
    # A line end inside a cell is how spreadsheets keep long names.
    assert scene.office.run("analyse", write(scene, "t.csv", 'judge,entry,score\nJ1,"E\n1",5\n'))["entries"][0]["entry"] == "E\n1"


if __name__ == "__main__":
    sys.exit(job.main(globals()))
