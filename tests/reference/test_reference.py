#!/usr/bin/env python3
"""The reference against results published elsewhere, and against examples small enough to work out by hand.

The published tables are read from the folder named in PALMARES_REAL; without it those tests are skipped.
"""
import json
import os
import subprocess
import sys
import tempfile
import unittest
from fractions import Fraction
from pathlib import Path

HERE = Path(__file__).parent


def analyse(*args):
    done = subprocess.run([sys.executable, HERE / "rules_reference.py", *map(str, args)],
                          capture_output=True, text=True, check=False)
    return json.loads(done.stdout)


class Published(unittest.TestCase):
    def setUp(self):
        if "PALMARES_REAL" not in os.environ:
            self.skipTest("PALMARES_REAL names no folder of published tables")
        self.real = Path(os.environ["PALMARES_REAL"])

    def of(self, name, with_rules=True):
        folder = self.real / name
        rules = ["--rules", folder / "rules.json"] if with_rules else []
        return analyse(folder / "ratings.csv", *rules), json.loads((folder / "expected.json").read_text())

    def test_skating_components_and_totals(self):
        for name in ("isu-worlds-2017-pairs-short-program", "isu-worlds-2017-ice-dance-free-dance"):
            result, expected = self.of(name)
            self.assertEqual(len(result["entries"]), len(expected["entries"]))
            for row in result["entries"]:
                published = expected["entries"][row["entry"]]
                total = published["published_total_component_score"]
                self.assertEqual(Fraction(row["score"]), Fraction(total))
                for component, value in published["components"].items():
                    self.assertEqual(Fraction(row["criteria"][component]), Fraction(value))

    def test_wine_ranks(self):
        result, expected = self.of("wine-ranks-r004")
        by_entry = {row["entry"]: row for row in result["entries"]}
        for entry, votes, rank in zip("ABCDEFG", expected["published"]["votes_against"],
                                      expected["published"]["group_rank"]):
            self.assertEqual((by_entry[entry]["score"], by_entry[entry]["rank"]), (str(votes), rank))

    def test_counts_and_means_without_rules(self):
        for name in ("shrout-fleiss-1979", "krippendorff-4x12", "penicillin", "wine-ranks-r004"):
            result, expected = self.of(name, with_rules=False)
            self.assertEqual([result["n"][k] for k in ("judges", "entries", "scores", "missing")],
                             [expected[k] for k in ("judges", "entries", "scores", "missing")])
            for row in result["entries"]:
                self.assertEqual(row["n"], expected["entry"]["n"][row["entry"]])
                self.assertAlmostEqual(row["mean"], expected["entry"]["mean"][row["entry"]], places=9)
                sd = expected["entry"]["sd"][row["entry"]]
                self.assertEqual(row["sd"] is None, sd is None)
                self.assertAlmostEqual(row["sd"] or 0, sd or 0, places=9)


class WorkedByHand(unittest.TestCase):
    """One judge, one criterion, so that the score is the value."""

    def run_case(self, scores, entries="", **round_keys):
        rules = {"version": 1, "rounds": [{"id": "r", "criteria": [{"id": "c"}], **round_keys}]}
        rows = scores if isinstance(scores, list) else [("J", e, x) for e, x in scores.items()]
        with tempfile.TemporaryDirectory() as folder:
            folder = Path(folder)
            (folder / "rules.json").write_text(json.dumps(rules))
            (folder / "ratings.csv").write_text("judge,entry,score\n" + "".join(
                ",".join(map(str, row)) + "\n" for row in rows))
            (folder / "entries.csv").write_text(entries)
            listed = ["--entries", folder / "entries.csv"] if entries else []
            return analyse(folder / "ratings.csv", "--rules", folder / "rules.json", *listed)

    def column(self, result, key):
        return {row["entry"]: row[key] for row in result["entries"]}

    REGIONS = "entry,region,lang\nA,n,en\nB,n,en\nC,n,en\nD,s,en\nE,s,fr\n"
    FALLING = {"A": 9, "B": 8, "C": 7, "D": 6, "E": 5}

    def test_a_tie_group_across_the_line_is_neither_in_nor_out(self):
        result = self.run_case({"A": 9, "B": 7, "C": 7, "D": 5}, cut={"top": 2})
        self.assertEqual(self.column(result, "cut"), {"A": "in", "B": "at_cut", "C": "at_cut", "D": "out"})
        self.assertEqual(self.column(result, "rank"), {"A": 1, "B": 2, "C": 2, "D": 4})

    def test_a_full_cap_lets_the_next_group_through(self):
        result = self.run_case(self.FALLING, self.REGIONS,
                               cut={"top": 3, "caps": [{"by": "region", "most": 2}]})
        self.assertEqual(self.column(result, "cut"),
                         {"A": "in", "B": "in", "C": "capped", "D": "in", "E": "out"})
        self.assertEqual(result["findings"],
                         [{"code": "CAPPED", "entry": "C", "to": "capped", "by": "region"}])

    def test_a_floor_exchanges_the_worst_for_the_best_outside(self):
        result = self.run_case(self.FALLING, self.REGIONS,
                               cut={"top": 2, "floors": [{"by": "lang", "value": "fr", "least": 1}]})
        self.assertEqual(self.column(result, "cut"),
                         {"A": "in", "B": "out", "C": "out", "D": "out", "E": "raised"})

    def test_a_floor_never_breaks_a_cap_and_says_so(self):
        result = self.run_case({"A": 9, "B": 8}, "entry,region,lang\nA,s,en\nB,s,fr\n",
                               cut={"top": 1, "caps": [{"by": "region", "most": 1}],
                                    "floors": [{"by": "lang", "value": "es", "least": 1}]})
        self.assertEqual([f["code"] for f in result["findings"]], ["FLOOR_UNMET"])

    def test_level_entries_on_either_side_of_an_exchange_go_to_the_committee(self):
        result = self.run_case({"A": 9, "B": 9, "C": 7},
                               "entry,lang\nA,en\nB,en\nC,fr\n",
                               cut={"top": 2, "floors": [{"by": "lang", "value": "fr", "least": 1}]})
        self.assertEqual(set(self.column(result, "cut").values()), {"at_cut"})
        self.assertEqual(result["findings"], [])

    def test_one_place_for_two_level_entries_is_a_choice_even_if_both_are_lacking(self):
        floors = [{"by": "lang", "value": "es", "least": 1}, {"by": "lang", "value": "fr", "least": 2}]
        result = self.run_case({"A": 9, "B": 8, "C": 5, "D": 5}, "entry,lang\nA,en\nB,es\nC,fr\nD,fr\n",
                               cut={"top": 2, "floors": floors})
        self.assertEqual(self.column(result, "cut"), {"A": "at_cut", "B": "in", "C": "at_cut", "D": "at_cut"})
        self.assertEqual(result["findings"], [])

    def test_bands_by_places_count_those_already_placed(self):
        result = self.run_case({"A": 9, "B": 8, "C": 8, "D": 6},
                               bands=[{"id": "gold", "at_least": "9"}, {"id": "silver", "top": 1}])
        self.assertEqual(self.column(result, "band"), {"A": "gold", "B": "silver", "C": "silver", "D": None})

    def test_borda_in_full_and_with_gaps(self):
        full = [("J", "A", 9), ("J", "B", 5), ("K", "A", 7), ("K", "B", 7)]
        self.assertEqual(self.column(self.run_case(full, across={"method": "borda"}), "score"),
                         {"A": "1.5", "B": "0.5"})
        gaps = full + [("J", "C", 5)]                # J: 2, 1/2, 1/2 of 2; K: 1/2, 1/2 of 1
        self.assertEqual(self.column(self.run_case(gaps, across={"method": "borda"}), "score"),
                         {"A": "0.75", "B": "0.375", "C": "0.25"})

    def test_halves_are_rounded_away_from_zero_to_even_or_towards_zero(self):
        for mode, expected in (("half_up", "-3"), ("half_even", "-2"), ("down", "-2")):
            result = self.run_case([("J", "A", -2), ("K", "A", -3)], scale={"min": "-5", "max": "5"},
                                   round={"total": {"digits": 0, "mode": mode}})
            self.assertEqual(self.column(result, "score"), {"A": expected})

    def test_a_repeated_cell_is_refused_with_its_line(self):
        result = self.run_case([("J", "A", 5), ("K", "A", 5), ("J", "A", 5)])
        self.assertEqual((result["refused"], result["row"]), (True, 4))


if __name__ == "__main__":
    unittest.main()
