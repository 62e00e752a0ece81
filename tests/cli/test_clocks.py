#!/usr/bin/env python3
"""The command line by clocks that are wrong: 1970, 2038, 2106, and one that runs backwards.

    test_clocks.py PALMARES_CLI SOURCE_DIR FAKE_CLOCK_LIBRARY

Black box, as test_main_job.py. The last line counts the tests.
"""
import os
import shutil
import sys

LIBRARY = os.path.abspath(sys.argv.pop(3))

import test_main_job as job  # noqa: E402  (reads the command line)
from test_main_job import Home, order_of  # noqa: E402

CLOCKS = {"1970": ("0", "1"), "over the end of 2038": ("2147483646", "200"), "2106": ("4294967296", "1"),
          "backwards": ("1767225600", "-60000")}


class at_clock:
    """All programs that are started inside see this time."""

    def __init__(self, name):
        self.start, self.step = CLOCKS[name]

    def __enter__(self):
        os.environ.update(LD_PRELOAD=LIBRARY, FAKE_CLOCK_START=self.start, FAKE_CLOCK_STEP=self.step)

    def __exit__(self, *_):
        for name in ("LD_PRELOAD", "FAKE_CLOCK_START", "FAKE_CLOCK_STEP"):
            del os.environ[name]


def test_the_same_call_by_every_clock(scene):
    found = set()
    for name in CLOCKS:
        with at_clock(name):
            folder = scene.path("demo " + name)
            Home(scene.path("nobody")).run("demo", "--template", "T01", "--entries", "6", "--judges", "4", "--seed", "5", "--out", folder)
            office = Home(os.path.join(folder, "office"))
            code = office.run("call", "list")["calls"][0]["call"]
            ranked = office.run("rank", code)
            assert office.run("verify", code)["ok"], name
            year = office.run("log", code)["commits"][0]
            found.add((ranked["result_digest"], str(order_of(ranked))))
            assert year, name
    assert len(found) == 1, found


def test_a_call_goes_on_whatever_the_clock_says(scene):
    ballots = scene.all_ballots()
    scene.office.run("merge", *ballots)
    right = scene.rank()
    for name in CLOCKS:
        place = scene.path("office " + name)
        shutil.copytree(scene.office.path, place)
        office = Home(place)
        with at_clock(name):
            office.run("merge", *ballots)
            ranked = office.run("rank", "QP")
            assert (ranked["set_digest"], ranked["result_digest"]) == (right["set_digest"], right["result_digest"]), name
            office.run("backup", "QP")
            office.run("close", "QP", "--round", "review", "--reason", "all in")
            assert office.run("rank", "QP")["result_digest"] == right["result_digest"], name
            assert office.run("verify", "QP")["ok"], name
            acts = [c["act"] for c in office.run("log", "QP")["commits"]]
            assert acts[0] == "new_call" and acts[-1].startswith("close"), (name, acts)


if __name__ == "__main__":
    sys.exit(job.main(globals()))
