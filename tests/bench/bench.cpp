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
//                  [--only merge|rank|score|analyse]      rank needs a DIR in which merge was run

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

/// The raw files hold as many bytes as the ballots do.
double mergeLimit(const Options &options, double bytes)
{
    const std::string raw = options.dir + "/raw";
    fs::create_directories(raw);
    const double perRow = (bytes / options.size.judges - 96) / options.size.entries - 36;
    const std::string files = std::to_string(options.size.judges);
    runAlone({limit("make_raw"), "--dir", raw, "--files", files, "--rows",
              std::to_string(options.size.entries), "--bytes", std::to_string(static_cast<long>(perRow))});
    settle();
    const Ran ran = runAlone(
        {limit("limit_merge"), "--dir", raw, "--files", files, "--runs", std::to_string(options.runs)});
    std::printf("    limit: %s    limit: processor %.3f s a run\n", ran.output.c_str(),
                ran.processor / options.runs);
    fs::remove_all(raw);
    return ran.number("whole");
}

Ran mergeOnce(const Options &options, const std::string &home)
{
    settle();
    return runAlone({self(), "--step", "merge", "--dir", home, "--ballots", options.dir + "/ballots"});
}

void expectAll(const Options &options, const Ran &ran)
{
    const double sheets = static_cast<double>(options.size.judges) * options.size.entries;
    if (ran.number("counting") < sheets)
        stop("not every sheet counts: " + ran.output);
}

void benchMerge(const Options &options)
{
    const Ran made =
        runAlone({self(), "--step", "make", "--dir", options.dir, "--judges",
                  std::to_string(options.size.judges), "--entries", std::to_string(options.size.entries)});
    const double bytes = made.number("bytes");
    const unsigned sheets = options.size.judges * options.size.entries;
    std::printf("\n(a) merging %u ballots, %u sheets, %.0f bytes; load %s\n", options.size.judges, sheets,
                bytes, load().c_str());
    const double best = mergeLimit(options, bytes);
    std::vector<double> whole, again, read, store, open, processor;
    double peak = 0;
    double peakAgain = 0;
    const std::string home = options.dir + "/merged";
    for (int i = 0; i < options.runs; ++i) {
        fs::remove_all(home);
        fs::copy(options.dir + "/made", home, fs::copy_options::recursive);
        const Ran first = mergeOnce(options, home);
        expectAll(options, first);
        whole.push_back(first.number("whole"));
        read.push_back(first.number("read"));
        store.push_back(first.number("\nmerge"));
        open.push_back(first.number("open"));
        processor.push_back(first.processor);
        peak = std::max(peak, first.peakMiB);
        const Ran second = mergeOnce(options, home);
        expectAll(options, second);
        again.push_back(second.number("whole"));
        peakAgain = std::max(peakAgain, second.peakMiB);
    }
    std::printf("    merge %.3f s = %.2f x limit (aim 2): reading and planning %.3f s, storing %.3f s\n",
                median(whole), median(whole) / best, median(read), median(store));
    std::printf("    peak memory %.0f MiB (aim 512), opening the call before that %.3f s; processor for both "
                "%.3f s\n",
                peak, median(open), median(processor));
    std::printf("    merged again %.3f s = %.2f x limit (aim 0.3), peak memory %.0f MiB\n", median(again),
                median(again) / best, peakAgain);
}

void benchRank(const Options &options)
{
    const std::string home = options.dir + "/merged";
    std::string database;
    for (const auto &item : fs::recursive_directory_iterator(home)) {
        if (item.path().filename() == "call.db")
            database = item.path().string();
    }
    std::printf("\n(b) ranking that call from disk, the system's cache warm; load %s\n", load().c_str());
    const Ran scan =
        runAlone({limit("limit_scan"), "--db", database, "--runs", std::to_string(options.runs)});
    const std::string figure = scan.output.substr(scan.output.find("median"));
    const double best = std::strtod(figure.c_str() + figure.find(':') + 1, nullptr);
    std::printf("    limit: %s    limit: processor %.3f s a run\n", scan.output.c_str(),
                scan.processor / options.runs);
    std::vector<double> whole, open, report, rank, processor;
    double peak = 0;
    for (int i = 0; i < options.runs; ++i) {
        const Ran ran = runAlone({self(), "--step", "rank", "--dir", home});
        whole.push_back(ran.number("whole"));
        open.push_back(ran.number("open"));
        report.push_back(ran.number("report"));
        rank.push_back(ran.number("rankround"));
        processor.push_back(ran.processor);
        peak = std::max(peak, ran.peakMiB);
    }
    std::printf(
        "    from disk %.3f s = %.2f x limit (aim 2): opening %.3f s, report %.3f s; processor %.3f s; "
        "peak memory %.0f MiB\n",
        median(whole), median(whole) / best, median(open), median(report), median(processor), peak);
    std::printf("    ranking alone, in memory: %.2f ms (aim 10)\n", median(rank) * 1e3);
}

void benchScore(const Options &options)
{
    constexpr const char *saves = "300";
    std::printf("\n(c) recording one score durably, %u entries, %s saves; load %s\n", options.size.entries,
                saves, load().c_str());
    const std::string folder = options.dir + "/score";
    fs::create_directories(folder);
    settle();
    const Ran best = runAlone({limit("limit_commit"), "--db", folder + "/limit.db", "--count", saves});
    std::printf("    limit: %s", best.output.substr(best.output.find('\n') + 1).c_str());
    settle();
    const Ran ran = runAlone({self(), "--step", "score", "--dir", folder, "--entries",
                              std::to_string(options.size.entries), "--saves", saves});
    const double middle = ran.number("median") * 1e3;
    const double slow = ran.number("p99") * 1e3;
    std::printf(
        "    median %.2f ms = %.2f x limit, p99 %.2f ms = %.2f x limit (aim 20 ms), slowest %.2f ms\n",
        middle, middle / best.number("median"), slow, slow / best.number("p99"), ran.number("slowest") * 1e3);
    std::printf("    board of %u entries %.2f ms (aim 10); a key saved and painted: median %.2f ms (aim 30), p99 %.2f ms; "
                "to another entry %.2f ms\n",
                options.size.entries, ran.number("board") * 1e3, ran.number("key") * 1e3, ran.number("keyslow") * 1e3,
                ran.number("move") * 1e3);
}

void benchAnalyse(const Options &options, std::uint32_t rows)
{
    constexpr std::uint32_t rowsPerEntry = 50;
    const std::string table = options.dir + "/table.csv";
    runAlone({self(), "--step", "table", "--dir", table, "--entries", std::to_string(rows / rowsPerEntry)});
    std::printf("\n(e) analyse, %u rows, %.0f MB, JSON to nowhere; load %s\n", rows,
                static_cast<double>(fs::file_size(table)) / 1e6, load().c_str());
    std::vector<double> best, whole, processor;
    double peak = 0;
    for (int i = 0; i < options.runs; ++i) {
        best.push_back(readThrough(table));
        const Ran ran =
            runAlone({PALMARES_CLI, "--home", options.dir + "/nobody", "--json", "analyse", table}, false);
        whole.push_back(ran.seconds);
        processor.push_back(ran.processor);
        peak = std::max(peak, ran.peakMiB);
    }
    std::printf("    %.3f s (processor %.3f s, %.0f ns a row) = %.1f x reading the file (%.3f s); peak "
                "memory %.0f MiB%s\n",
                median(whole), median(processor), median(processor) / rows * 1e9,
                median(whole) / median(best), median(best), peak,
                rows >= 5'000'000 ? " (aim 500 at 5 million)" : "");
    fs::remove(table);
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
    else if (step == "score")
        scoreStep(dir, size.entries, number(argc, argv, "saves", 300));
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
