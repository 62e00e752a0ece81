#!/usr/bin/env python3
"""The tests of the core, once more by clocks that are wrong: what they expect of digests, ids and results holds in 1970, after 2038
and while time runs backwards.

    by_every_clock.py FAKE_CLOCK_LIBRARY TEST_PROGRAM…

Black box: the programs are those of the suite, and a library before all others tells them the time. In a quick run each program meets
two clocks, in a long one (PALMARES_LONG) all six. The last line counts the runs.
"""
import os
import subprocess
import sys

# Seconds since 1970, and the milliseconds that pass with each look.
CLOCKS = {"backwards by the minute": ("1767225600", "-60000"), "1970": ("0", "1"), "over the end of 2038": ("2147483646", "200"),
          "2106": ("4294967296", "1"), "1965": ("-157766400", "1"), "by leaps of a day": ("1767225600", "86400000")}


def main():
    library, programs = os.path.abspath(sys.argv[1]), sys.argv[2:]
    long_run = bool(os.environ.get("PALMARES_LONG"))
    others = [name for name in CLOCKS if not name.startswith("backwards")]
    runs, failed = 0, []
    for number, program in enumerate(programs):
        clocks = list(CLOCKS) if long_run else ["backwards by the minute", others[number % 2]]
        for name in clocks:
            start, step = CLOCKS[name]
            told = dict(os.environ, LD_PRELOAD=library, FAKE_CLOCK_START=start, FAKE_CLOCK_STEP=step)
            told.pop("PALMARES_LONG", None)  # the cases of a usual run, by more clocks
            told.setdefault("RC_PARAMS", "seed=20260101")
            done = subprocess.run([program], env=told, capture_output=True, text=True, errors="replace")
            runs += 1
            good = done.returncode == 0
            print("%-8s %s, %s" % ("ok" if good else "FAILED", os.path.basename(program), name), flush=True)
            if not good:
                failed.append(name)
                print("\n".join(line for line in (done.stdout + done.stderr).splitlines() if "PASS " not in line)[-4000:])
    told = "clocks: %d test programs by %d clocks, %d runs, %d failed" % (
        len(programs), len(CLOCKS) if long_run else 3, runs, len(failed))
    print(told)
    if os.environ.get("PALMARES_FIGURES"):
        with open(os.environ["PALMARES_FIGURES"], "a") as figures:
            figures.write(told + "\n")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
