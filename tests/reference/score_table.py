"""The table of scores and the list of entries: what is read, what is refused, and what a sheet totals."""
import csv
from dataclasses import dataclass, field

from rules_file import DECIMAL, ROUND_OF_KIND, asked, counting, demand, num, scale_of, Refused

CELL_STATES = ("", "blank", "cannot_judge", "recused", "excluded")
ENTRY_STATES = ("in", "withdrawn", "disqualified", "duplicate", "ineligible", "practice")


def read_csv(path, required):
    """The header and (line on which the record ends, cells by column); the header is line 1."""
    csv.field_size_limit(1 << 30)
    try:
        with open(path, encoding="utf-8-sig", newline="") as f:
            reader = csv.reader(f, strict=True)
            header = next(reader, [])
            demand(len(set(header)) == len(header), "column_twice", 1)
            demand(all(name in header for name in required), "column_missing", 1)
            records = []
            for cells in reader:
                if cells:
                    demand(len(cells) == len(header), "ragged", reader.line_num)
                    records.append((reader.line_num, dict(zip(header, cells))))
            return header, records
    except (csv.Error, UnicodeDecodeError) as error:
        raise Refused("not_csv") from error


@dataclass
class Row:
    """One cell of one sheet. An empty text says nothing."""
    line: int
    judge: str
    entry: str
    score: str
    criterion: str = ""
    panel: str = ""
    stratum: str = ""
    division: str = ""
    state: str = ""
    round: str = ""

    @property
    def number(self):
        """Only a number without a state counts; blank is not zero, and an excluded number is ignored."""
        return num(self.score) if self.score and not self.state else None


ROW_COLUMNS = ("judge", "entry", "score", "criterion", "panel", "stratum", "division", "state", "round")


def read_ratings(path):
    header, records = read_csv(path, ("judge", "entry", "score"))
    rows = []
    for line, cells in records:
        row = Row(line, **{name: cells[name] for name in ROW_COLUMNS if name in cells})
        demand(row.judge and row.entry, "empty_judge_or_entry", line)
        demand(not row.score or DECIMAL.fullmatch(row.score), "score_grammar", line)
        demand(row.state in CELL_STATES, "unknown_state", line)
        rows.append(row)
    return rows, [name for name in header if name not in ROW_COLUMNS]


@dataclass
class Entry:
    state: str = "in"
    division: str = None
    attributes: dict = field(default_factory=dict)
    listed: bool = False                            # named by --entries, with or without rows


def read_entries(path):
    entries = {}
    for line, cells in read_csv(path, ("entry",))[1] if path else []:
        name, state = cells.pop("entry"), cells.pop("state", "") or "in"
        demand(name and name not in entries, "empty_or_repeated_entry", line)
        demand(state in ENTRY_STATES, "unknown_state", line)
        division = cells.pop("division", "") or None
        entries[name] = Entry(state, division, {by: value for by, value in cells.items() if value}, True)
    return entries


def rules_without_file(rows, entries, scale):
    """Without a rules file the table says what it holds: criteria, divisions and rounds as found."""
    found = lambda values: list(dict.fromkeys(v for v in values if v))
    rounds = []
    for round_id in found(r.round for r in rows) or [""]:
        names = found(r.criterion for r in rows if r.round in ("", round_id)) or ["score"]
        rnd = ROUND_OF_KIND["scoring"]({"id": "x", "criteria": [{"id": "x"}]}, "")
        plain = rnd["criteria"][0]
        rnd.update(id=round_id, scale=scale, criteria=[{**plain, "id": name} for name in names])
        rounds.append(rnd)
    for row in rows:
        row.panel = row.stratum = ""
    return {"version": 1, "rounds": rounds,
            "divisions": found([r.division for r in rows] + [e.division for e in entries.values()])}


def place_entries(rules, rows, entries):
    """Every entry has at most one division, and exactly one in a call with divisions."""
    for entry in entries.values():
        demand(entry.division is None or entry.division in rules["divisions"], "unknown_division")
    for row in rows:
        entry = entries.setdefault(row.entry, Entry())
        if row.division:
            demand(row.division in rules["divisions"], "unknown_division", row.line)
            demand(entry.division in (None, row.division), "two_divisions", row.line)
            entry.division = row.division
    for entry in entries.values():
        demand(entry.division is not None or not rules["divisions"], "entry_without_division")


def only_one(facts, judge, value, allowed, why, line):
    """A fact about a judge that may be said on any of the judge's rows, but never in two ways."""
    if value:
        demand(value in allowed, f"unknown_{why}", line)
        demand(facts.setdefault(judge, value) == value, f"two_{why}s", line)


class Table:
    """The rows of one round, checked: who sits where and what was given."""

    def __init__(self, rules, rnd, rows, entries):
        self.rules, self.rnd, self.all_entries = rules, rnd, entries
        self.panels = {p["id"]: p for p in rnd["panels"]}
        self.panel_of, self.stratum_of, self.cells = {}, {}, {}
        self.seat_judges(rows)
        for row in rows:
            self.take(row)
        kept = [row for row in rows if entries[row.entry].state != "practice"]
        self.rows = kept
        self.judges = list(dict.fromkeys(row.judge for row in kept))
        listed = [name for name in entries if entries[name].listed and entries[name].state != "practice"]
        self.entries = list(dict.fromkeys([row.entry for row in kept] + listed))
        self.field = [e for e in self.entries if entries[e].state == "in"]
        self.totals = {pair: total for pair in self.cells if (total := self.total(*pair)) is not None}

    def seat_judges(self, rows):
        for row in rows:
            only_one(self.panel_of, row.judge, row.panel, self.panels, "panel", row.line)
        for row in rows:
            if len(self.panels) == 1:
                self.panel_of[row.judge] = self.rnd["panels"][0]["id"]
            demand(row.judge in self.panel_of, "judge_without_panel")
            seat = self.panels[self.panel_of[row.judge]]
            only_one(self.stratum_of, row.judge, row.stratum, seat["strata"], "stratum", row.line)
        if self.rnd["kind"] == "scoring":
            for judge, p in self.panel_of.items():
                placed = judge in self.stratum_of or not self.panels[p]["strata_equal"]
                demand(placed, "judge_without_stratum")

    def take(self, row):
        criteria = {c["id"]: c for c in self.rnd["criteria"]}
        name = row.criterion or (next(iter(criteria)) if len(criteria) == 1 else "")
        demand(name in criteria, "unknown_criterion", row.line)
        demand(not row.score or row.state in ("", "excluded"), "number_with_state", row.line)
        sheet = self.cells.setdefault((row.judge, row.entry), {})
        demand(name not in sheet, "repeated_cell", row.line)
        sheet[name] = row.number
        if row.number is not None:
            s = scale_of(self.rnd, criteria[name])
            demand(s is None or on_scale(row.number, s), "off_scale", row.line)
            p = self.panels[self.panel_of[row.judge]]
            demand(criteria[name] in asked(self.rnd, p, self.division(row.entry)), "not_asked", row.line)

    def division(self, entry):
        return self.all_entries[entry].division

    def attribute(self, entry, by):
        return self.all_entries[entry].attributes.get(by)

    def numbers(self, judge, entry):
        """The numbers on a sheet for the counting criteria it was asked for."""
        p = self.panels[self.panel_of[judge]]
        return [(c, self.cells[judge, entry].get(c["id"]))
                for c in counting(asked(self.rnd, p, self.division(entry)))]

    def total(self, judge, entry):
        cells = self.numbers(judge, entry)
        answered = [(c, x) for c, x in cells if x is not None]
        if self.rnd["kind"] == "agreement":
            return answered[0][1] if answered else None
        if not answered or (len(answered) < len(cells) and self.rnd["sheet"]["incomplete"] == "drop_sheet"):
            return None
        return self.combine(answered, sum(num(c["weight"]) for c, _ in cells))

    def combine(self, answered, full_weight):
        """A blank is never a zero: under weighted_sum what was answered is stretched to the full weight."""
        weight = sum(num(c["weight"]) for c, _ in answered)
        how = self.rnd["sheet"]["combine"]
        if how == "percent_of_max":
            shares = [num(c["weight"]) * x / num(scale_of(self.rnd, c)["max"]) for c, x in answered]
            return 100 * sum(shares) / weight
        points = sum(num(c["weight"]) * x for c, x in answered)
        return points * full_weight / weight if how == "weighted_sum" else points / weight

    def judges_of(self, entry, panel):
        """Judges of a panel whose sheet for this entry has a total."""
        return [j for j in self.judges if self.panel_of[j] == panel["id"] and (j, entry) in self.totals]

    def totals_of(self, entry):
        """Unrounded totals of all panels together."""
        return [self.totals[j, entry] for j in self.judges if (j, entry) in self.totals]

    def asked_panels(self, c, entry):
        return [p for p in self.rnd["panels"] if c in asked(self.rnd, p, self.division(entry))]

    def rivals(self, entry):
        """The field of the entry's division."""
        return [e for e in self.field if self.division(e) == self.division(entry)]

    def sheet_best(self):
        return scale_of(self.rnd, counting(self.rnd["criteria"])[0])["best"] if self.rnd["scale"] else "high"

    def value_best(self):
        """Shares of agreement and Borda points: more is better, whatever the scale."""
        turned = self.rnd["kind"] == "agreement" or self.rnd["across"]["method"] == "borda"
        return "high" if turned else self.sheet_best()


def on_scale(x, s):
    low, high, step = num(s["min"]), num(s["max"]), num(s["step"])
    return low <= x <= high and ((x - low) / step).denominator == 1
