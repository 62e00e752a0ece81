#!/usr/bin/env python3
"""The five-minute tour of the README: every command is run, and what the README shows of it is what it prints.

Ids, receipts, passphrases, sizes and the folder differ from run to run. Of `demo` only the commands beside it are run here."""

import os
import re
import subprocess
import sys

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import test_main_job as job  # noqa: E402

README = os.path.join(sys.argv[2], "README.md")


def told():
    """[(command, lines shown)] in the order of the README."""
    runs = []
    for line in open(README, encoding="utf-8"):
        if not line.startswith("    "):
            continue
        line = line[4:].rstrip()
        if line.startswith("$ "):
            runs.append((line[2:], []))
        elif runs and line:
            runs[-1][1].append(line)
    return runs


def normal(line, folder):
    line = line.replace(folder, "/tmp/tour")
    line = re.sub(r"\b\d{4}( \d{4}){3,}\b", "PASSPHRASE", line)
    line = re.sub(r"[0-9a-f]{6,64}", "HEX", line)
    line = re.sub(r"\b\d{4}-\d\d-\d\d \d\d:\d\d\b", "TIME", line)
    line = re.sub(r"Receipt \S+", "Receipt N", line)
    line = re.sub(r"\d+\.\d+ MB", "SIZE", line)
    return re.sub(r"\s+", " ", line).strip()


def test_the_tour_prints_what_the_readme_shows(scene):
    folder = scene.path("tour")
    os.makedirs(os.path.join(folder, "bin"))
    os.symlink(os.path.abspath(sys.argv[1]), os.path.join(folder, "bin", "palmares-cli"))
    os.symlink(os.path.join(os.path.abspath(sys.argv[2]), "resources"), os.path.join(folder, "resources"))
    environment = dict(os.environ, PATH=os.path.join(folder, "bin") + os.pathsep + os.environ["PATH"], LC_ALL="C.UTF-8")
    variables, wrong, count = "", [], 0
    for command, shown in told():
        if re.match(r"[A-Z]+=", command):
            variables += command + "; "
            continue
        if " demo" in command:
            continue
        count += 1
        done = subprocess.run(variables + command, shell=True, cwd=folder, env=environment, capture_output=True, text=True)
        got = [normal(line, folder) for line in (done.stdout + done.stderr).splitlines() if line.strip()]
        want = [normal(line, folder) for line in shown]
        isWhole = not any(line.startswith("…") or line == "..." for line in want)
        want = [line for line in want if not line.startswith("…") and line != "..."]
        missing = [line for line in want if line not in got]
        more = [line for line in got if isWhole and line not in want]
        if missing or more:
            wrong.append((command, {"shown, not printed": missing, "printed, not shown": more}))
    assert count >= 15, count
    assert not wrong, "\n".join(map(str, wrong))


if __name__ == "__main__":
    sys.exit(job.main(globals()))
