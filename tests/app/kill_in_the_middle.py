#!/usr/bin/env python3
"""A judge opens a package in the real window, types, and the program is killed; what was typed is there afterwards.

    kill_in_the_middle.py PALMARES PALMARES_CLI SOURCE_DIR

Needs Xvfb and xdotool; without them nothing is looked at (exit 77).
"""
import json
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time

PROGRAM, CLI, SOURCE = (os.path.abspath(word) for word in sys.argv[1:4])
SAMPLE = os.path.join(SOURCE, "resources", "sample")
PATIENCE = 60  # seconds, for a busy machine


def cli(home, *words):
    done = subprocess.run([CLI, "--json", "--home", home, *words], capture_output=True, text=True)
    assert done.returncode == 0, (words, done.stdout[-1000:], done.stderr[-1000:])
    return json.loads(done.stdout) if done.stdout.strip() else {}


def until(holds, what):
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        answer = holds()
        if answer:
            return answer
        time.sleep(0.2)
    raise AssertionError("never happened: " + what)


class Window:
    """The program on a display of its own."""

    def __init__(self, display, home, *files):
        self.env = dict(os.environ, DISPLAY=display, QT_QPA_PLATFORM="xcb", LANG="C.UTF-8", LC_ALL="C.UTF-8",
                        QT_MEDIA_BACKEND="ffmpeg")
        self.process = subprocess.Popen([PROGRAM, "--home", home, *files], env=self.env,
                                        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        self.id = until(self.find, "a window").split()[-1]
        self.xdotool("windowfocus", "--sync", self.id)
        time.sleep(1)

    def xdotool(self, *words):
        return subprocess.run(["xdotool", *words], env=self.env, capture_output=True, text=True, timeout=PATIENCE).stdout

    def find(self):
        assert self.process.poll() is None, "the program ended by itself"
        return self.xdotool("search", "--onlyvisible", "--pid", str(self.process.pid)).strip()

    def press(self, *keys, rest=0.05):
        for key in keys:
            self.xdotool("key", "--window", "0", key)
            time.sleep(rest)

    def title(self):
        return self.xdotool("getwindowname", self.id).strip()

    def wait(self, page):
        until(lambda: self.title().startswith(page), page + " on screen, not " + self.title())

    def go(self, key, page):
        """Presses a key, and again where a busy machine was not ready for it, until a page has come."""
        end = time.monotonic() + PATIENCE
        while not self.title().startswith(page):
            assert time.monotonic() < end, "%s never came; it says %s" % (page, self.title())
            self.press(key)
            for _ in range(40):
                if self.title().startswith(page):
                    break
                time.sleep(0.2)
        time.sleep(2)

    def kill(self):
        self.process.send_signal(signal.SIGKILL)
        self.process.wait()


def scored(home):
    """What stands in the sheets, by entry, as another program reads it."""
    return {e["entry"]: e["values"] for e in cli(home, "score", "list", "QP")["entries"] if e["values"]}


def play(display, folder):
    office, home = os.path.join(folder, "office"), os.path.join(folder, "judge")
    packages = os.path.join(folder, "packages")
    cli(office, "call", "new", "--rules", SAMPLE + "/rules.json", "--title", "Quiet pressure", "--code", "QP")
    cli(office, "entries", "import", "QP", SAMPLE + "/entries.csv", "--attachments", SAMPLE + "/media")
    cli(office, "judges", "import", "QP", SAMPLE + "/judges.csv")
    cli(office, "call", "freeze", "QP", "--round", "review")
    cli(office, "assign", "QP", "--seed", "7", "--max-load", "13")
    cli(office, "package", "QP", "--out", packages)
    package = os.path.join(packages, "QP-J-01-review-1.palmpack")

    window = Window(display, home, package)
    window.wait("One file")
    time.sleep(2)
    calls = os.path.join(home, "calls")
    # The file says what it is and does nothing by itself.
    assert not os.path.isdir(calls) or not os.listdir(calls), "opened without being asked"
    window.go("Return", "Welcome")
    window.go("Return", "Score")
    window.press("7", "Return", "1", "0", "Return", "8", "Return", "9", "Return")
    window.press("g", "o", "o", "d")
    time.sleep(0.3)
    window.kill()
    first = scored(home)
    assert len(first) == 1, first
    (entry, values), = first.items()
    assert sorted(values.values()) == ["10", "7", "8", "9"], values

    # Back at the same entry, and so is what was typed.
    window = Window(display, home)
    window.go("Return", "Score")  # the one call there is, where one was
    window.press("ctrl+Return")  # the next entry to do
    time.sleep(2)
    window.press("3")
    time.sleep(0.3)
    window.kill()
    second = scored(home)
    assert second[entry] == values, (second, values)
    assert len(second) == 2, second
    other = next(e for e in second if e != entry)
    assert list(second[other].values()) == ["3"], second
    own = os.path.join(folder, "own.csv")
    cli(home, "score", "export", "QP", "--out", own)
    assert "good" in open(own, encoding="utf-8-sig").read()
    print("killed twice; every key was kept: %s" % second)


def main():
    for tool in ("Xvfb", "xdotool"):
        if not shutil.which(tool):
            print("skipped: there is no " + tool)
            return 77
    folder = tempfile.mkdtemp()
    read, write = os.pipe()
    screen = subprocess.Popen(["Xvfb", "-displayfd", str(write), "-screen", "0", "1280x900x24", "-nolisten", "tcp"],
                              pass_fds=[write], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    os.close(write)
    try:
        display = ":" + os.read(read, 16).decode().strip()
        play(display, folder)
    finally:
        screen.terminate()
        screen.wait()
        shutil.rmtree(folder, ignore_errors=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
