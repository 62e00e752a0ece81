#!/usr/bin/env python3
"""What is wrong with the translations.

    check_translations.py            check translations/*.ts, and the texts of templates and of the sample; prints FILE: "source":
                                     what is wrong
    check_translations.py --bad      check the bad examples: each must break the laws it names, and no other
    check_translations.py --complete LUPDATE
                                     every text of the sources is in the files of finished languages

Only finished entries are checked; in the languages of translations/finished.txt every entry has to be finished.
"""

import json
import re
import subprocess
import sys
import tempfile
import unicodedata
import xml.etree.ElementTree as xml
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
FOLDER = ROOT / "translations"

# How many forms a counted text has, and which of them stand for one number only and may leave it out ("a single entry").
FORMS = {"en": 2, "es": 2, "fr": 2, "zh_CN": 1, "ar": 6}
ONE_NUMBER = {"en": {0}, "es": {0}, "fr": set(), "zh_CN": set(), "ar": {0, 1, 2}}
SCRIPT = {"ar": "ARABIC", "zh_CN": "CJK UNIFIED"}


class Message:
    def __init__(self, element):
        self.source = element.findtext("source") or ""
        translation = element.find("translation")
        self.kind = translation.get("type", "finished") if translation is not None else "unfinished"
        self.counts = element.get("numerus") == "yes"
        if translation is None:
            self.forms = []
        elif self.counts:
            self.forms = [form.text or "" for form in translation.findall("numerusform")]
        else:
            self.forms = [translation.text or ""]


def read(file):
    """(language, messages)"""
    root = xml.parse(file).getroot()
    return root.get("language"), [Message(element) for element in root.iter("message")]


def lines_of(file):
    lines = file.read_text(encoding="utf-8").splitlines() if file.exists() else []
    return [line for line in lines if line.strip() and not line.startswith("#")]


def same_allowed(language):
    pairs = [line.partition(": ") for line in lines_of(FOLDER / "same.txt")]
    return {text for tag, _, text in pairs if tag in ("*", language)}


# ---------------------------------------------------------------- laws: (message, language) → what is wrong, or nothing

def placeholders(text):
    """%1 and %L1 are the same place; so are %n and %Ln."""
    return sorted(found.replace("%L", "%") for found in re.findall(r"%L?[0-9]{1,2}|%L?n|\{[a-z_]+\}", text))


def mnemonics(text):
    return re.findall(r"&(?!&)(\S)", text.replace("&&", ""))


def words_in(text):
    """The letters that are not placeholders, mnemonics behind a word, or addresses of files."""
    text = re.sub(r"%L?[0-9]{1,2}|%L?n|\{[a-z_]+\}|\(&.\)|\.[a-z]+\b", " ", text)
    return [char for char in text if char.isalpha()]


def law_forms(message, language):
    wanted = FORMS[language] if message.counts else 1
    if len(message.forms) != wanted:
        yield f"{len(message.forms)} forms, {wanted} are needed"
    for number, form in enumerate(message.forms):
        if not form.strip():
            yield f"form {number + 1} is empty"


def law_placeholders(message, language):
    wanted = placeholders(message.source)
    for number, form in enumerate(message.forms):
        found = placeholders(form)
        if "%n" in wanted and "%n" not in found and message.counts and number in ONE_NUMBER[language]:
            found = sorted(found + ["%n"])
        if found != wanted:
            yield f"placeholders {' '.join(found) or 'none'} instead of {' '.join(wanted) or 'none'}"


def law_mnemonics(message, language):
    wanted = len(mnemonics(message.source))
    for form in message.forms:
        if len(mnemonics(form)) != wanted:
            yield f"{len(mnemonics(form))} mnemonics instead of {wanted}"
    for form in message.forms:
        if wanted and language in SCRIPT and mnemonics(form) and not re.search(r"\(&[A-Z0-9]\)", form):
            yield "the mnemonic belongs behind the word, as (&X): no keyboard types it otherwise"


def law_edges(message, language):
    """What an ellipsis promises, and spaces and colons that are put together with something else."""
    for form in message.forms:
        if message.source[:1].isspace() != form[:1].isspace() or message.source[-1:].isspace() != form[-1:].isspace():
            yield "spaces at the edges differ"
        if re.sub(r"\(&.\)", "", form).endswith("…") != message.source.endswith("…"):
            yield "an ellipsis at the end in one of the two only"
        if "..." in form:
            yield "three dots instead of an ellipsis"


def law_same(message, language):
    if language == "en" or not words_in(message.source) or message.source in same_allowed(language):
        return
    if any(form == message.source for form in message.forms):
        yield "it is as in the source, and translations/same.txt does not name it"


def law_script(message, language):
    if language not in SCRIPT or not words_in(message.source) or message.source in same_allowed(language):
        return
    for form in message.forms:
        if form and not any(unicodedata.name(char, "").startswith(SCRIPT[language]) for char in form):
            yield "nothing of it is in the script of the language"


def law_punctuation(message, language):
    for form in message.forms:
        text = re.sub(r"\{[a-z_]+\}|https?:\S+|[0-9٠-٩]+:[0-9٠-٩]+|%L?[0-9]:%L?[0-9]", "", form)
        if language == "fr":
            if re.search(r"[^\W\d_][;:?!](\s|$)", text) or re.search(r" [;:?!»]|« ", text):
                yield "French has a narrow no-break space before : ; ? ! and inside « »"
            if re.search(r"\w'\w", text):
                yield "a straight apostrophe"
        elif language == "es" and (("?" in text) != ("¿" in text) or ("!" in text) != ("¡" in text)):
            yield "Spanish opens what it asks or exclaims"
        elif language == "zh_CN" and re.search(r"[\u4e00-\u9fff][,;:?!]|[\u4e00-\u9fff]\.(\s|$)", text):
            yield "half-width punctuation behind a Chinese character"
        elif language == "ar" and re.search(r"[\u0600-\u06ff][,;?]", text):
            yield "Latin punctuation behind an Arabic letter"


LAWS = {name.removeprefix("law_"): law for name, law in sorted(globals().items()) if name.startswith("law_")}


# ---------------------------------------------------------------- texts that judges read beside the buttons

TEXTS = [ROOT / "resources" / "sample" / "texts.json", *sorted((ROOT / "resources" / "templates").glob("*.json"))]
TAGS = {"en": "en", "zh-Hans": "zh_CN", "es": "es", "fr": "fr", "ar": "ar"}
CHOICES = ["Cannot judge", "Passes", "Fails", "Unsure", "No", "Undecided", "Yes", "No answer"]


def words_of_buttons(language):
    """What the choices of a sheet are called on screen."""
    if language == "en":
        return {choice.casefold() for choice in CHOICES}
    _, messages = read(FOLDER / f"palmares_{language}.ts")
    return {form.casefold() for message in messages if message.source in CHOICES for form in message.forms}


def text_faults(file):
    """(where, what is wrong): plain spaces in French, and choices named otherwise than on their buttons"""
    read_in = json.loads(file.read_text(encoding="utf-8"))
    for part in read_in if isinstance(read_in, list) else read_in["texts"]:
        language = TAGS.get(part["lang"])
        buttons = words_of_buttons(language) if language else set()
        for item in part["items"]:
            if language == "fr" and re.search("[ \u00a0][:;?!»]|«[ \u00a0]", item["text"]):
                yield f"fr {item['at']}", "no thin no-break space at a sign of punctuation"
            if not item["at"].endswith(("instruction", "definition")):
                continue
            for quoted in re.findall("[«“]\u202f?([^»”]{1,60}?)\u202f?[»”]", item["text"]):
                if language and quoted.casefold() not in buttons:
                    yield f"{part['lang']} {item['at']}", f"“{quoted}” is on no button"


# ---------------------------------------------------------------- running

def faults(file, finished):
    """(law, source, text)"""
    language, messages = read(file)
    if language not in FORMS:
        yield "language", "", f"{language} is not one of ours"
        return
    for message in messages:
        if message.kind == "unfinished":
            if language in finished:
                yield "finished", message.source, "not translated"
        elif message.kind != "finished":
            yield "finished", message.source, f"it is {message.kind}: ./dev translations takes such entries out"
        else:
            for name, law in LAWS.items():
                for text in law(message, language):
                    yield name, message.source, text


def check():
    finished = set(lines_of(FOLDER / "finished.txt"))
    found = [(file.name, *fault) for file in sorted(FOLDER.glob("*.ts")) for fault in faults(file, finished)]
    for name, law, source, text in found:
        print(f'{name}: "{source[:60]}": {text} ({law})')
    files = {file.name for file in FOLDER.glob("*.ts")}
    missing = {f"palmares_{language}.ts" for language in FORMS} - files
    for name in sorted(missing):
        print(f"{name} is missing")
    wrong = [(file.name, *fault) for file in TEXTS for fault in text_faults(file)]
    for name, where, text in wrong:
        print(f"{name}: {where}: {text}")
    return bool(found or missing or wrong)


def check_bad():
    """Every example names in <extra-breaks> which law it breaks, once for each time."""
    broken = False
    shown = set()
    for file in sorted((HERE / "bad_translations").glob("*.ts")):
        wanted = sorted((xml.parse(file).getroot().findtext("extra-breaks") or "").split())
        finished = {"ar", "es"} if "finished" in wanted else set()
        caught = sorted(law for law, _, _ in faults(file, finished))
        shown.update(wanted)
        if caught != wanted or not wanted:
            print(f"bad_translations/{file.name}: caught {' '.join(caught) or 'nothing'}, wanted {' '.join(wanted)}")
            broken = True
    caught = sorted(where for where, _ in text_faults(HERE / "bad_translations" / "texts.json"))
    if caught != ["es instruction", "fr about", "fr instruction"]:
        print(f"bad_translations/texts.json: caught {', '.join(caught) or 'nothing'}")
        broken = True
    for law in sorted({*LAWS, "finished"} - shown):
        print(f"bad_translations has no example for {law}")
        broken = True
    return broken


def check_complete(lupdate):
    finished = lines_of(FOLDER / "finished.txt")
    broken = False
    for language in finished:
        with tempfile.TemporaryDirectory() as folder:
            copy = Path(folder) / f"palmares_{language}.ts"
            copy.write_bytes((FOLDER / copy.name).read_bytes())
            only = ["-pluralonly"] if language == "en" else []
            subprocess.run([lupdate, "-silent", *only, "-I", ".", "-no-obsolete", "-locations", "none", "ui", "app", "-ts", str(copy)],
                           cwd=ROOT, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
            for law, source, text in faults(copy, {language}):
                if law == "finished":
                    print(f'{copy.name}: "{source[:60]}": {text}; run ./dev translations and translate it')
                    broken = True
    return broken


def main(arguments):
    if not arguments:
        return check()
    if arguments == ["--bad"]:
        return check_bad()
    if len(arguments) == 2 and arguments[0] == "--complete":
        return check_complete(arguments[1])
    print(__doc__, file=sys.stderr)
    return 2


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
