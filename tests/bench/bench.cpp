#include "tests/bench/measure.h"
#include "tests/bench/steps.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <thread>
#include <unistd.h>

// Prints figures as ratios to what the machine can do at best, measured in the same run. Never fails on a
// time.
//
//   bench_palmares [--judges 500] [--entries 300] [--rows 5000000] [--runs 3] [--dir DIR]
//                  [--only merge|rank|score|analyse|entries|salvage]      rank and salvage need a DIR in which merge was run

namespace palmares::bench {

namespace {

namespace fs = std::filesystem;

struct Options {
    CallSize size;
    std::uint32_t rows = 5'000'000;
    int runs = 3;
    std::string dir;
    std::string only;

    bool wants(const char *part) const { return only.empty() || only == part; }
};

std::string argument(int argc, char **argv, const std::string &name, const std::string &otherwise)
{
    for (int i = 1; i + 1 < argc; ++i) {
        if (argv[i] == "--" + name)
            return argv[i + 1];
    }
    return otherwise;
}

std::uint32_t number(int argc, char **argv, const std::string &name, std::uint32_t otherwise)
{
    return static_cast<std::uint32_t>(std::stoul(argument(argc, argv, name, std::to_string(otherwise))));
}

std::string self()
{
    return fs::read_symlink("/proc/self/exe").string();
}

std::string limit(const char *program)
{
    return std::string(PALMARES_LIMITS) + "/" + program;
}

std::string firstLine(const std::string &path)
{
    std::ifstream file(path);
    std::string line;
    std::getline(file, line);
    return line;
}

std::string load()
{
    return firstLine("/proc/loadavg").substr(0, 14);
}

/// What others have written goes to the disk before, not during, what is measured.
void settle()
{
    sync();
}

void printSettings(const Options &options)
{
    std::string processor;
    std::ifstream info("/proc/cpuinfo");
    for (std::string line; processor.empty() && std::getline(info, line);) {
        if (line.rfind("model name", 0) == 0)
            processor = line.substr(line.find(':') + 2);
    }
    std::printf("palmares %s, %u cores, %s, load %s\n", PALMARES_VERSION, std::thread::hardware_concurrency(),
                processor.c_str(), load().c_str());
    std::printf(
        "%u judges, %u entries each, %u criteria, no comments; table of %u rows; median of %d runs; in %s\n",
        options.size.judges, options.size.entries, options.size.criteria, options.rows, options.runs,
        options.dir.c_str());
}

/// What a limit printed: its settings once, its figures of the last run.
void printLimit(const Runs &limit)
{
    const std::string &text = limit.last().output;
    const std::size_t end = text.find('\n');
    std::printf("    settings: %s\n    limit: %s", text.substr(0, end).c_str(), text.substr(end + 1).c_str());
}

/// One figure beside its limit, and the same in processor time, which other programs disturb less.
void printRatio(const char *what, const Runs &ours, const Runs &limit, const char *aim)
{
    const double seconds = ours.median("whole"), best = limit.median("whole");
    const double used = ours.median("processor"), least = limit.median("processor");
    std::printf("  * %s: %.3f s = %.2f x %.3f s (%s); processor %.3f s = %.2f x %.3f s; peak memory %.0f MiB "
                "(limit %.0f)\n",
                what, seconds, seconds / best, best, aim, used, used / least, least, ours.peakMiB(),
                limit.peakMiB());
}

/// Raw files of as many bytes as the ballots hold.
std::string makeRaw(const Options &options, double bytes)
{
    const std::string raw = options.dir + "/raw";
    fs::create_directories(raw);
    const double perRow = (bytes / options.size.judges - 96) / options.size.entries - 36;
    runAlone({limit("make_raw"), "--dir", raw, "--files", std::to_string(options.size.judges), "--rows",
              std::to_string(options.size.entries), "--bytes", std::to_string(static_cast<long>(perRow))});
    return raw;
}

Ran mergeOnce(const Options &options, const std::string &home)
{
    settle();
    const Ran ran =
        runAlone({self(), "--step", "merge", "--dir", home, "--ballots", options.dir + "/ballots"});
    if (ran.number("counting") < static_cast<double>(options.size.sheets()))
        stop("not every sheet counts: " + ran.output);
    return ran;
}

void benchMerge(const Options &options)
{
    const Ran made =
        runAlone({self(), "--step", "make", "--dir", options.dir, "--judges",
                  std::to_string(options.size.judges), "--entries", std::to_string(options.size.entries)});
    const double bytes = made.number("bytes");
    std::printf("\n(a) merging %u ballots, %u sheets, %.0f bytes; load %s\n", options.size.judges,
                options.size.sheets(), bytes, load().c_str());
    const std::string raw = makeRaw(options, bytes);
    const std::string home = options.dir + "/merged";
    Runs limits, first, again;
    for (int i = 0; i < options.runs; ++i) {
        settle();
        limits.add(runAlone({limit("limit_merge"), "--dir", raw, "--files",
                             std::to_string(options.size.judges), "--runs", "1"}));
        fs::remove_all(home);
        fs::copy(options.dir + "/made", home, fs::copy_options::recursive);
        first.add(mergeOnce(options, home));
        again.add(mergeOnce(options, home));
    }
    fs::remove_all(raw);
    printLimit(limits);
    printRatio("merging", first, limits, "aim 2 x, 512 MiB");
    std::printf(
        "    reading and planning %.3f s (processor %.3f s), storing %.3f s (processor %.3f s); opening "
        "the call before that %.3f s\n",
        first.median("read"), first.median("read_processor"), first.median("merge"),
        first.median("merge_processor"), first.median("open"));
    printRatio("merged again", again, limits, "aim 0.3 x");
    std::printf("    opening the call before that %.3f s\n", again.median("open"));
}

std::string databaseIn(const std::string &home)
{
    for (const auto &item : fs::recursive_directory_iterator(home)) {
        if (item.path().filename() == "call.db")
            return item.path().string();
    }
    stop("no call in " + home);
}

void benchRank(const Options &options)
{
    const std::string home = options.dir + "/merged";
    const std::string database = databaseIn(home);
    std::printf("\n(b) ranking that call from disk, the system's cache warm; load %s\n", load().c_str());
    Runs limits, ours, opened;
    for (int i = 0; i < options.runs; ++i) {
        limits.add(runAlone({limit("limit_scan"), "--db", database, "--runs", "1"}));
        ours.add(runAlone({self(), "--step", "rank", "--dir", home}));
        opened.add(runAlone({self(), "--step", "open", "--dir", home}));
    }
    printLimit(limits);
    printRatio("from disk, by the scores that were kept at the merge", ours, limits, "aim 2 x");
    printRatio("from disk, by all records, as a window opens it", opened, limits, "no aim of its own");
    std::printf("    of that opening %.3f s, report %.3f s\n", opened.median("open"), opened.median("report"));
    std::printf("  * ranking alone, in memory: %.2f ms (aim 10 ms)\n", ours.median("rankround") * 1e3);
}

void benchScore(const Options &options)
{
    constexpr const char *saves = "300";
    std::printf("\n(c) recording one score durably, %u entries, %s saves a run; load %s\n",
                options.size.entries, saves, load().c_str());
    const std::string folder = options.dir + "/score";
    Runs limits, ours;
    for (int i = 0; i < options.runs; ++i) {
        fs::remove_all(folder);
        fs::create_directories(folder);
        settle();
        limits.add(runAlone({limit("limit_commit"), "--db", folder + "/limit.db", "--count", saves}));
        settle();
        ours.add(runAlone({self(), "--step", "score", "--dir", folder, "--entries",
                           std::to_string(options.size.entries), "--saves", saves}));
    }
    printLimit(limits);
    const auto inMs = [&](const char *name) { return ours.median(name) * 1e3; };
    std::printf(
        "  * median %.2f ms = %.2f x %.2f ms; p99 %.2f ms = %.2f x %.2f ms (aim 20 ms on a quiet disk); "
        "slowest %.2f ms\n",
        inMs("median"), inMs("median") / limits.median("median"), limits.median("median"), inMs("p99"),
        inMs("p99") / limits.median("p99"), limits.median("p99"), inMs("slowest"));
    std::printf("    processor %.2f ms a score\n", inMs("processor"));
    std::printf("    board of %u entries %.2f ms (aim 10); a key saved and painted: median %.2f ms (aim 30), p99 %.2f ms; "
                "to another entry %.2f ms\n",
                options.size.entries, inMs("board"), inMs("key"), inMs("keyslow"), inMs("move"));
}

void benchAnalyse(const Options &options, std::uint32_t rows)
{
    constexpr std::uint32_t rowsPerEntry = 50;
    const std::string table = options.dir + "/table.csv";
    runAlone({self(), "--step", "table", "--dir", table, "--entries", std::to_string(rows / rowsPerEntry)});
    std::printf("\n(e) analyse, %u rows, %.0f MB, JSON to nowhere; load %s\n", rows,
                static_cast<double>(fs::file_size(table)) / 1e6, load().c_str());
    Runs limits, ours;
    for (int i = 0; i < options.runs; ++i) {
        limits.add(runAlone({limit("limit_read"), "--file", table, "--runs", "1"}));
        ours.add(
            runAlone({PALMARES_CLI, "--home", options.dir + "/nobody", "--json", "analyse", table}, false));
    }
    printLimit(limits);
    const double best = limits.median("whole"), least = limits.median("processor");
    std::printf(
        "  * whole program %.3f s = %.1f x %.3f s; processor %.3f s = %.1f x %.3f s, %.0f ns a row; peak "
        "memory %.0f MiB%s\n",
        ours.seconds(), ours.seconds() / best, best, ours.processor(), ours.processor() / least, least,
        ours.processor() / rows * 1e9, ours.peakMiB(),
        rows >= 5'000'000 ? " (aim 500 MiB at 5 million)" : "");
    fs::remove(table);
}

void benchEntries(const Options &options)
{
    constexpr const char *entries = "12000";
    const std::string table = options.dir + "/entries/table.csv";
    const std::string home = options.dir + "/entries/office";
    runAlone({self(), "--step", "entries", "--dir", table, "--entries", entries});
    std::printf("\n(d) a call with %s entries; table of %.1f MB; load %s\n", entries, static_cast<double>(fs::file_size(table)) / 1e6,
                load().c_str());
    Runs storing, imported, scans, opened;
    for (int i = 0; i < options.runs; ++i) {
        fs::remove_all(home);
        settle();
        imported.add(runAlone({self(), "--step", "import", "--dir", home, "--table", table}));
        // As many records of the same size, stored and nothing else.
        const std::string raw = options.dir + "/entries/raw";
        const double records = imported.median("records");
        const double bytes = static_cast<double>(fs::file_size(databaseIn(home))) / records;
        fs::create_directories(raw);
        runAlone({limit("make_raw"), "--dir", raw, "--files", "12", "--rows", std::to_string(static_cast<long>(records / 12)), "--bytes",
                  std::to_string(static_cast<long>(bytes))});
        settle();
        storing.add(runAlone({limit("limit_merge"), "--dir", raw, "--files", "12", "--runs", "1"}));
        fs::remove_all(raw);
        scans.add(runAlone({limit("limit_scan"), "--db", databaseIn(home), "--runs", "1"}));
        opened.add(runAlone({self(), "--step", "opened", "--dir", home}));
    }
    printLimit(storing);
    printRatio("importing the table", imported, storing, "aim: seconds");
    printLimit(scans);
    printRatio("opening the call, as a window does", opened, scans, "no aim of its own");
    fs::remove_all(options.dir + "/entries");
}

void benchSalvage(const Options &options)
{
    const std::string home = options.dir + "/salvaged";
    std::printf("\n(f) salvaging the call of %u sheets without a backup, three pages of it noise; load %s\n", options.size.sheets(),
                load().c_str());
    Runs limits, ours;
    for (int i = 0; i < options.runs; ++i) {
        fs::remove_all(home);
        fs::copy(options.dir + "/merged", home, fs::copy_options::recursive);
        settle();
        limits.add(runAlone({limit("limit_read"), "--file", databaseIn(home), "--runs", "1"}));
        ours.add(runAlone({self(), "--step", "salvage", "--dir", home}));
    }
    printLimit(limits);
    printRatio("salvaging", ours, limits, "no aim of its own");
    std::printf("    %.0f records proved themselves and are in the new call; %.0f rows were broken\n", ours.median("records"),
                ours.median("broken"));
    fs::remove_all(home);
}

bool runStep(const std::string &step, int argc, char **argv)
{
    const std::string dir = argument(argc, argv, "dir", {});
    const CallSize size{number(argc, argv, "judges", 500), number(argc, argv, "entries", 300), 8};
    if (step == "make")
        makeStep(dir, size);
    else if (step == "merge")
        mergeStep(dir, argument(argc, argv, "ballots", {}));
    else if (step == "rank")
        rankStep(dir);
    else if (step == "open")
        openStep(dir);
    else if (step == "score")
        scoreStep(dir, size.entries, number(argc, argv, "saves", 300));
    else if (step == "entries")
        entryTableStep(dir, size.entries);
    else if (step == "import")
        importStep(dir, argument(argc, argv, "table", {}));
    else if (step == "opened")
        openOnlyStep(dir);
    else if (step == "salvage")
        salvageStep(dir);
    else if (step == "table")
        writeScoreTable(dir, size.entries);
    else
        return false;
    return true;
}

/// A folder of our own on the disk to be measured; the caller's stays, ours goes.
int measure(Options options)
{
    const bool isOurs = options.dir.empty();
    if (isOurs) {
        const char *place = std::getenv("TMPDIR");
        options.dir = std::string(place ? place : "/var/tmp") + "/palmares-bench-" + std::to_string(getpid());
    }
    fs::create_directories(options.dir);
    printSettings(options);
    if (options.wants("merge"))
        benchMerge(options);
    if (options.wants("merge") || options.wants("rank"))
        benchRank(options);
    if (options.wants("entries"))
        benchEntries(options);
    if (options.wants("merge") || options.wants("salvage"))
        benchSalvage(options);
    if (options.wants("score"))
        benchScore(options);
    if (options.wants("analyse")) {
        benchAnalyse(options, options.rows / 10);
        benchAnalyse(options, options.rows);
    }
    if (isOurs)
        fs::remove_all(options.dir);
    return 0;
}

} // namespace

} // namespace palmares::bench

int main(int argc, char **argv)
{
    using namespace palmares::bench;
    const std::string step = argument(argc, argv, "step", {});
    if (!step.empty())
        return runStep(step, argc, argv) ? 0 : 2;
    Options options;
    options.size.judges = number(argc, argv, "judges", options.size.judges);
    options.size.entries = number(argc, argv, "entries", options.size.entries);
    options.rows = number(argc, argv, "rows", options.rows);
    options.runs = static_cast<int>(number(argc, argv, "runs", 3));
    options.dir = argument(argc, argv, "dir", {});
    options.only = argument(argc, argv, "only", {});
    return measure(options);
}
