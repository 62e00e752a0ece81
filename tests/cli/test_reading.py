#!/usr/bin/env python3
"""What can be read without a window: an entry, what a judge is asked, what was done by whom, and what shows the sender.

    test_reading.py PALMARES_CLI SOURCE_DIR
"""
import subprocess
import sys

import test_main_job as job


def said(home, *words):
    return subprocess.run([job.CLI, "--home", home.path, *words], capture_output=True, text=True, check=True).stdout


def test_an_entry_is_read_at_the_office_and_at_a_judges(scene):
    office = scene.office.run("entries", "show", "QP", "E-001")
    assert office["entry"] == "E-001" and {t["part"] for t in office["texts"]} == {"title", "text"}, office
    judge = scene.judge("J-02")
    assigned = judge.run("entries", "list", "QP")["entries"][0]["code"]
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


if __name__ == "__main__":
    sys.exit(job.main(globals()))
