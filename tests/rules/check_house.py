#!/usr/bin/env python3
"""The laws of the house, each checked by one small function.

    check_house.py LAW       check the tree this file lies in; prints PATH:LINE: what is wrong
    check_house.py --bad LAW check the bad example of the law: it must catch the lines marked BAD and no others
    check_house.py --laws    name the laws; fails if one of them has no bad example

A law is a function that takes the tree and yields findings (path, line, text).
"""

import re
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent

MAX_HEADER_LINES = 250
MAX_SOURCE_LINES = 600
MAX_WINDOW_LINES = 300
MAX_DESK_FUNCTIONS = 12
SENTENCE_WORDS = 4
PROGRAM_WORDS = 3  # a verb has two

# Whom each folder may include besides itself: what lies below it, never its neighbours.
BASE = {"core/base"}
DOMAIN = BASE | {"core/domain"}
VALUES = DOMAIN | {"core/records", "core/scoring", "core/statistics"}
PURE = VALUES | {"core/merge", "core/assignment"}
OUTSIDE = PURE | {"core/store", "core/intake", "core/output"}
CORE = OUTSIDE | {"core/office"}
SEEN_BY_SCREENS = CORE - {"core/store", "core/records"}
MAY_INCLUDE = {
    "core/base": set(),
    "core/domain": BASE,
    "core/records": DOMAIN,
    "core/scoring": DOMAIN,
    "core/statistics": BASE,  # spans of numbers: it knows no entries and no judges
    "core/merge": VALUES,
    "core/assignment": VALUES,
    "core/store": PURE,
    "core/intake": PURE,
    "core/output": PURE,
    "core/office": OUTSIDE,
    "ui": SEEN_BY_SCREENS,
    # A program says where homes lie and reads the files that were named to it; what is in a call it asks the desks.
    "app": SEEN_BY_SCREENS | {"ui", "core/records", "core/store/files.h", "core/store/home.h"},
    "tests": CORE | {"ui", "app"},
}
ANY = None
# The rooms of a folder, and which of the others each may include.
ROOMS = {
    "core/intake": {
        "tables": set(),  # from bytes to cells
        "columns": {"tables"},  # from cells to fields
        "names": {"tables", "columns"},  # of people and places: in words, and behind them
        "cleaning": set(),  # files without what their makers wrote into them
        "ratings": {"tables", "columns", "names"},  # scores from outside
    },
    "core/office": {
        "view": set(),  # what a call holds and how its things are called, read and never changed
        "session": ANY,  # open a call, act in it, carry its key
        "setup": ANY,  # what a call is made of, and its rules
        "trials": ANY,  # calls with made-up scores
        "entries": ANY,
        "judges": ANY,  # who they are and what each of them judges
        "judging": ANY,  # the desk of a judge
        "exchange": ANY,  # files that go out and come in, and what two of them say differently
        "paper": ANY,  # scores by hand: forms, typing, tables
        "results": ANY,
        "reports": ANY,  # what leaves the program to be read by people
        "keeping": ANY,  # backups, salvage, erasure
    },
}
QT_BEGINS_AT = {"core/store", "core/intake", "core/output", "core/office", "ui", "app", "tests"}

# Fiction for demonstrations: content of a made-up call, not words of the program.
SENTENCES_ALLOWED_IN = {"core/office/trials/democontent.cpp"}

# Libraries that stay behind one door.
LIBRARIES = {
    r"boost/": {"core/base/fraction.cpp", "core/scoring/wide.h"},
    r"nlohmann/": {"core/domain", "core/records", "core/store", "core/office", "core/output", "app/cli", "tests"},
    r"Eigen/": {"core/statistics", "tests"},
    r"sodium": {"core/base", "core/records", "core/store", "app", "tests"},
    r"unicode/": {"core/domain", "core/intake", "ui", "tests"},
    r"zip\.h": {"core/intake", "tests"},
    r"qpdf/": {"core/intake", "tests"},
    r"xlsxwriter": {"core/output", "tests"},
    r"sqlite3\.h|SQLiteCpp/": {"core/store", "tests"},
    r"QtSql/|QSql": set(),
    # What libstdc++ 12 or clang 14 does not have.
    r"format$|expected$|print$|generator$": set(),
}


# ---------------------------------------------------------------- reading

TOKEN = re.compile(
    r'R"(?P<delimiter>[^()\\\s]{0,16})\((?P<raw>.*?)\)(?P=delimiter)"'
    r'|(?P<comment>//[^\n]*|/\*.*?\*/)'
    r'|"(?P<string>(?:[^"\\\n]|\\.)*)"'
    r"|(?P<char>(?<![0-9A-Za-z_])'(?:[^'\\\n]|\\.)+')",
    re.DOTALL,
)


class Source:
    """A C++ file: its lines as written, its code without comments and strings, and its strings."""

    def __init__(self, root, file):
        self.path = file.relative_to(root).as_posix()
        self.text = file.read_text(encoding="utf-8")
        self.lines = self.text.splitlines()
        self.strings = []  # (line, content)
        self.code = TOKEN.sub(self._blank, self.text)

    def _blank(self, token):
        """Replaces comments and strings by spaces, so that lines and columns stay."""
        content = token["raw"] if token["raw"] is not None else token["string"]
        if content is not None:
            self.strings.append((self.text.count("\n", 0, token.start()) + 1, content))
        return re.sub(r"[^\n]", " ", token[0])

    @property
    def folder(self):
        """core/base, core/office, … or ui, app, tests."""
        parts = self.path.split("/")
        return "/".join(parts[:2]) if parts[0] == "core" else parts[0]

    @property
    def is_header(self):
        return self.path.endswith(".h")

    def includes(self):
        """(line, '<' or '"', what)"""
        for number, line in enumerate(self.lines, 1):
            found = re.match(r'\s*#\s*include\s*([<"])([^>"]+)[>"]', line)
            if found:
                yield number, found[1], found[2]

    def matches(self, pattern):
        """(line, match) in the code proper."""
        for found in re.finditer(pattern, self.code):
            yield self.code.count("\n", 0, found.start()) + 1, found


class Tree:
    def __init__(self, root):
        self.root = root

    def files(self, *folders, suffixes=None):
        for folder in folders:
            for file in sorted((self.root / folder).rglob("*")):
                inside = file.relative_to(self.root)
                hidden = any(part.startswith((".", "build")) and part != ".ci" or part == "__pycache__"
                             for part in inside.parts[:-1])
                if hidden or not file.is_file() or inside.as_posix().startswith("tests/rules/bad/"):
                    continue
                if suffixes is None or file.suffix in suffixes:
                    yield file

    def sources(self, *folders):
        for file in self.files(*folders, suffixes={".cpp", ".h"}):
            yield Source(self.root, file)

    def cmake_lines(self, folder):
        for file in self.files(folder, suffixes={".txt", ".cmake"}):
            path = file.relative_to(self.root).as_posix()
            for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), 1):
                yield path, number, line.split("#")[0]


# ---------------------------------------------------------------- laws

def directions(tree):
    """app → ui → office → {store, intake, output} → {merge, assignment} → {records, scoring, statistics} → domain → base"""
    for source in tree.sources("core", "ui", "app", "tests"):
        for line, bracket, what in source.includes():
            own = re.match(r"(core/[a-z]+|ui|app|tests)/", what)
            seen = MAY_INCLUDE.get(source.folder, set()) | {source.folder}
            if own and own[1] not in seen and what not in seen:
                yield source.path, line, f"{source.folder} must not include {own[1]}"
            elif bracket == '"' and not own and not what.endswith((".moc", ".inc")):  # made by the build
                yield source.path, line, f'"{what}" is not named from the root of the repository'


def room_of(path):
    """("core/intake", "tables") of what lies in a room, else None."""
    found = re.match(r"(core/[a-z]+)/([a-z]+)/", path)
    return found and found[1] in ROOMS and (found[1], found[2]) or None


def rooms(tree):
    """Rooms of a folder include those below them, and every file of it lies in one."""
    for source in tree.sources(*ROOMS):
        here = room_of(source.path)
        if not here or here[1] not in ROOMS[here[0]]:
            yield source.path, 1, f"it lies in no room of {source.folder}"
            continue
        for line, _, what in source.includes():
            there = room_of(what)
            seen = ROOMS[here[0]][here[1]]
            if seen is not ANY and there and there[0] == here[0] and there[1] not in seen | {here[1]}:
                yield source.path, line, f"the room {here[1]} must not include the room {there[1]}"


def pages(tree):
    """Pages of the coordinator do not include each other, only the parts they share, and words know no screens."""
    for source in tree.sources("ui"):
        page = re.match(r"ui/coordinator/([a-z]+)/", source.path)
        for line, _, what in source.includes():
            other = re.match(r"ui/coordinator/([a-z]+)/", what)
            if page and other and other[1] not in (page[1], "parts"):
                yield source.path, line, f"the page {page[1]} must not include the page {other[1]}"
            if source.path.startswith("ui/text/") and re.match(r"ui/(?!text/)", what):
                yield source.path, line, "ui/text must not include other parts of ui"


def qt(tree):
    """Qt begins at store, intake, output and office; nothing in core sees a window.

    An unqualified <QMessageBox> does not compile in core, because core links only Qt6::Core. <QtWidgets/QMessageBox>
    does: modules share a root. Hence the scan.
    """
    windows = (r"Qt(?!Core/)[A-Z]\w*(/|$)|Q(Widget|Dialog|MessageBox|Application|GuiApplication|Painter|Pixmap|Image|Color"
               r"|Font|Icon|Window|Action|Sql\w*)$")
    for source in tree.sources("core"):
        for line, _, what in source.includes():
            if re.match(windows, what):
                yield source.path, line, f"{what}: core has no windows and no QtSql"
            elif re.match(r"Q[A-Z]|Qt[A-Z]|q[a-z]+\.h$", what) and source.folder not in QT_BEGINS_AT:
                yield source.path, line, f"{what}: there is no Qt in {source.folder}"
    for path, line, text in tree.cmake_lines("core"):
        for module in re.findall(r"Qt6::(?!Core\b)\w+", text):
            yield path, line, f"{module}: core links nothing of Qt but Core"


def sql(tree):
    """Only core/store knows SQL."""
    words = (r"\b(SELECT\s.+\sFROM|INSERT (OR \w+ )?INTO|UPDATE \w+ SET|DELETE FROM|(CREATE|DROP|ALTER) (TABLE|INDEX|VIEW)"
             r"|PRAGMA \w+|BEGIN IMMEDIATE|SAVEPOINT \w+|VACUUM)\b")
    for source in tree.sources("core", "ui", "app"):
        if source.folder == "core/store":
            continue
        for line, content in source.strings:
            if re.search(words, content, re.DOTALL):
                yield source.path, line, "SQL outside core/store"


def translation(tree):
    """Words are made in ui: nothing is translated elsewhere, and translators are shown all of it."""
    for source in tree.sources("core", "app"):
        for line, found in source.matches(r"\b(tr|translate|QT_TR_NOOP|QT_TRANSLATE_NOOP|QT_TRANSLATE_N_NOOP)\s*\("):
            yield source.path, line, f"{found[1]}() outside ui"
    for source in tree.sources("ui"):
        for line, _ in source.matches(r"(?m)^\s*#\s*define\b(?:.*\\\n)*.*\bQT_TR"):
            yield source.path, line, "lupdate does not look into macros: what they mark is never translated"


def words_in(content):
    return re.findall(r"(?<!\S)[A-Za-z][a-z]*[,.;:!?]?(?!\S)", content)


def sentences(tree):
    """The core says what, never in words: no string of it reads like a sentence. A program passes on what ui says: none of its
    strings is a heading, a sentence or a piece of one; names of verbs, options and codes are."""
    for source in tree.sources("core"):
        if source.path in SENTENCES_ALLOWED_IN:
            continue
        for line, content in source.strings:
            if re.search(r"\b(static_)?assert\s*\(|Q_ASSERT|nodiscard", source.lines[line - 1]):
                continue  # for the developer who broke it
            if source.folder == "core/store" and re.search(r"\b[A-Z]{2,}\b", content):
                continue  # SQL
            if len(words_in(content)) >= SENTENCE_WORDS:
                yield source.path, line, f'"{content[:40]}…" reads like a sentence: words belong in ui/text'
    for source in tree.sources("app"):
        for line, content in source.strings:
            words = [word for word in words_in(content) if word != "Palmares"]
            spoken = any(re.fullmatch(r"[A-Z][a-z]+[,.;:!?]?|.*[a-z][,.;:!?]", word) for word in words)
            joined = len(words) > 1 and content != content.strip()
            if spoken or joined or len(words) >= PROGRAM_WORDS:
                yield source.path, line, f'"{content[:40]}" is said to a person: words belong in ui/text'


def classes(code):
    """(line, name, kind, body) of every class with a body; bodies of inner classes are blanked in the outer one."""
    for found in re.finditer(r"\b(class|struct)\s+(?:\[\[\w+\]\]\s*)?(\w+)(?:\s+final)?\s*(?::[^;{]*)?\{", code):
        depth, end = 1, found.end()
        while depth and end < len(code):
            depth += {"{": 1, "}": -1}.get(code[end], 0)
            end += 1
        yield code.count("\n", 0, found.start()) + 1, found[2], found[1], code[found.end():end - 1]


def public_functions(name, kind, body):
    """How many functions a class offers, not counting its making, its ending, operators, and what is deleted."""
    while re.search(r"\{[^{}]*\}", body):
        body = re.sub(r"\{[^{}]*\}", ";", body)
    while re.search(r"<[^<>]*>", body):
        body = re.sub(r"<[^<>]*>", "", body)
    access, count = kind == "struct", 0
    for statement in re.split(r";|(?<=[a-z]):(?!:)", body):
        words = statement.strip()
        label = re.search(r"\b(public|private|protected|signals|Q_SIGNALS)(\s+(slots|Q_SLOTS))?$", words)
        if label:
            access = label[1] == "public"
        elif access and re.match(r"[^=(]*\b(\w+)\s*\(", words):
            called = re.match(r"[^=(]*?\b(\w+)\s*\(", words)[1]
            plain = called != name and "operator" not in words and not re.search(r"=\s*(delete|default)$", words)
            count += plain and not re.match(r"(friend|using|typedef|static_assert|Q_\w+)\b", words)
    return count


def desks(tree):
    """No class of core/office offers more than a dozen functions: a thirteenth is a second job."""
    for source in tree.sources("core/office"):
        for line, name, kind, body in classes(source.code):
            count = public_functions(name, kind, body)
            if count > MAX_DESK_FUNCTIONS:
                yield source.path, line, f"{name} has {count} public functions, {MAX_DESK_FUNCTIONS} are enough"


def sizes(tree):
    """What does not fit on a few screens is two things."""
    for source in tree.sources("core", "ui", "app", "tests"):
        limit = MAX_HEADER_LINES if source.is_header else MAX_SOURCE_LINES
        if source.path.startswith("ui/shell/mainwindow"):
            limit = min(limit, MAX_WINDOW_LINES)
        if len(source.lines) > limit:
            yield source.path, limit + 1, f"{len(source.lines)} lines, at most {limit}"


def own_words(tree):
    """The repository speaks of itself alone, and of what it is, not of what is left to do."""
    patterns = [r"\bshared[/](?!ptr)", r"\b[Ii]ssue #?[0-9]", r"\bTODO\b", r"\bFIXME\b", r"\bXXX\b",
                r"\b(DESIGN|RECORDS|TRUST|DOMAIN|STYLE|LOOK|PEERS|STATISTICS)[.]md\b"]
    here = Path(__file__).resolve()
    for file in tree.files("."):
        path = file.relative_to(tree.root).as_posix()
        if path in (".ci/run", "LICENSE") or file.resolve() == here:
            continue
        try:
            lines = file.read_text(encoding="utf-8").splitlines()
        except UnicodeDecodeError:
            continue  # pictures, sound, exchange files
        for number, line in enumerate(lines, 1):
            for pattern in patterns:
                found = re.search(pattern, line)
                if found:
                    yield path, number, f'"{found[0]}"'


def code_words(tree):
    """Every code and every finding has words in ui/text."""
    texts = [source.text for source in tree.sources("ui/text")]
    known = set(re.findall(r"\b[A-Z][A-Z0-9_]+\b", "\n".join(texts)))
    for name in ("core/base/codes.h", "core/domain/findings.h"):
        file = tree.root / name
        if not texts or not file.exists():
            continue
        for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), 1):
            for code in re.findall(r"^\s*X\(([A-Z0-9_]+)", line):
                if code not in known:
                    yield name, number, f"{code} has no words in ui/text"


def libraries(tree):
    """Foreign libraries stay behind one door each, so that they can be replaced there."""
    for source in tree.sources("core", "ui", "app", "tests"):
        for line, bracket, what in source.includes():
            for pattern, doors in LIBRARIES.items():
                inside = any(source.path == door or source.path.startswith(door + "/") for door in doors)
                if bracket == "<" and re.match(pattern, what) and not inside:
                    yield source.path, line, f"<{what}> belongs in {', '.join(sorted(doors)) or 'no place of ours'}"


def time_and_chance(tree):
    """Time and chance come in through core/base/clock.h and core/base/random.h alone."""
    doors = (r"\brandom_device\b|\bsystem_clock\b|\bcurrentDateTime(Utc)?\b|\bcurrentM?SecsSinceEpoch\b|\bcurrentDate\b"
             r"|\bQRandomGenerator\b|\bcreateUuid\b|(?<![\w.>:])s?rand\s*\(|\bstd::rand\b|(?<![\w.>])time\s*\(\s*(nullptr|NULL|0)"
             r"|\bmt19937(_64)?\b|\brandombytes_\w+")
    for source in tree.sources("core", "ui", "app", "tests"):
        if source.folder == "core/base":
            continue
        for line, found in source.matches(doors):
            yield source.path, line, f"{found[0].strip()} outside core/base"


def honest_tests(tree):
    """Every test is built and runs, it can fail, and one that does not run says why."""
    built = {folder for _, _, line in tree.cmake_lines("tests")
             for folder in re.findall(r"palmares_add_tests\(([\w/]+)", line)}
    for source in tree.sources("tests"):
        folder, _, name = source.path.removeprefix("tests/").rpartition("/")
        if re.fullmatch(r"tst_\w+\.cpp", name):
            if "PALMARES_TEST(" not in source.code:
                yield source.path, 1, "no PALMARES_TEST: the class never runs"
            if folder not in built:
                yield source.path, 1, f"tests/CMakeLists.txt does not name {folder}: the file is never built"
        for number, line in enumerate(source.lines, 1):
            if re.search(r'\bQSKIP\s*\(\s*("\s*")?\s*\)', line):
                yield source.path, number, "QSKIP without a reason"
        for line, _ in source.matches(r"(?m)\bQVERIFY2?\s*\(\s*(true|1)\b|\bRC_ASSERT\s*\(\s*(true|1)\s*\)|^\s*#\s*if 0\b"):
            yield source.path, line, "this can never fail"


def connects(tree):
    """Connect by function: a misspelt string is found when the user clicks."""
    for source in tree.sources("core", "ui", "app", "tests"):
        for line, found in source.matches(r"\b(SIGNAL|SLOT)\s*\("):
            yield source.path, line, f"{found[1]}(): connect by function"


LAWS = {law.__name__: law for law in (directions, rooms, pages, qt, sql, translation, sentences, desks, sizes, own_words, code_words,
                                      libraries, time_and_chance, honest_tests, connects)}


# ---------------------------------------------------------------- running

def check(law, root):
    findings = list(LAWS[law](Tree(root)))
    for path, line, text in findings:
        print(f"{path}:{line}: {text}")
    return bool(findings)


def check_bad(law):
    """True if the machine of the law is broken: it let a marked line through, or caught another."""
    root = HERE / "bad" / law
    caught = {(path, line) for path, line, _ in LAWS[law](Tree(root))}
    marked = set()
    for file in Tree(root).files("."):
        for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), 1):
            if re.search(r"\bBAD\b", line):
                marked.add((file.relative_to(root).as_posix(), number))
    for path, line in sorted(marked - caught):
        print(f"bad/{law}/{path}:{line}: not caught")
    for path, line in sorted(caught - marked):
        print(f"bad/{law}/{path}:{line}: caught, but nothing is wrong with it")
    if not marked:
        print(f"bad/{law}: there is no line marked BAD")
    return caught != marked or not marked


def main(arguments):
    if arguments == ["--laws"]:
        print("\n".join(LAWS))
        return {path.name for path in (HERE / "bad").iterdir() if path.is_dir()} != {*LAWS, "link"}
    if len(arguments) == 2 and arguments[0] == "--bad" and arguments[1] in LAWS:
        return check_bad(arguments[1])
    if len(arguments) == 1 and arguments[0] in LAWS:
        return check(arguments[0], HERE.parent.parent)
    print(__doc__, file=sys.stderr)
    return 2


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
