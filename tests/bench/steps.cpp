#include "tests/bench/steps.h"

#include "core/office/exchange/intakedesk.h"
#include "core/office/exchange/packagedesk.h"
#include "core/office/judging/scoringdesk.h"
#include "core/office/results/rankedcall.h"
#include "core/scoring/ranking.h"
#include "tests/bench/measure.h"

#include <cstdio>
#include <filesystem>

namespace palmares::bench {

namespace {

void print(const char *name, double value)
{
    std::printf("%s %.9g\n", name, value);
}

std::size_t counting(const CallState &state)
{
    std::size_t n = 0;
    for (const SheetSlot &slot : state.sheets)
        n += slot.counts() ? 1 : 0;
    return n;
}

} // namespace

void makeStep(const std::string &folder, const CallSize &size)
{
    std::filesystem::create_directories(folder + "/ballots");
    Machine machine(folder + "/made");
    const Watch making;
    makeCall(machine, size);
    print("make", making.seconds());
    print("bytes", static_cast<double>(writeBallots(machine, folder + "/ballots")));
}

void mergeStep(const std::string &home, const std::string &ballots)
{
    Machine machine(home, 2);
    const Watch opening;
    const auto session = machine.openCall();
    print("open", opening.seconds());
    print("open_processor", opening.processor());
    IntakeDesk desk(*session);
    const Watch whole;
    Intake intake = need(desk.read({ballots}));
    print("read", whole.seconds());
    print("read_processor", whole.processor());
    const Watch merging;
    const MergeReport report = need(desk.merge(intake));
    print("merge", merging.seconds());
    print("merge_processor", merging.processor());
    print("whole", whole.seconds());
    print("processor", whole.processor());
    print("merged", static_cast<double>(report.merged));
    print("again", static_cast<double>(report.again));
    print("counting", static_cast<double>(counting(session->view()->state)));
}

void rankStep(const std::string &home)
{
    Machine machine(home, 3);
    const Watch whole;
    const RankedCall ranked = need(rankedCall(machine.environment, machine.folder(), {}, "en"));
    print("whole", whole.seconds());
    print("processor", whole.processor());
    const RoundBasis &basis = ranked.report.official.basis;
    std::vector<double> seconds;
    for (int i = 0; i < 11; ++i) {
        const Watch watch;
        const RoundResult result = rankRound(*basis.rules, 0, basis.table);
        seconds.push_back(watch.seconds());
        if (result.entries.size() != basis.table.entries.size())
            stop("entries are missing from the ranking");
    }
    print("rankround", median(std::move(seconds)));
    print("ranked", static_cast<double>(basis.table.entries.size()));
    print("sheets", static_cast<double>(basis.sheets.size()));
}

void openStep(const std::string &home)
{
    Machine machine(home, 4);
    const Watch whole;
    const auto session = machine.openCall();
    print("open", whole.seconds());
    const Watch reporting;
    const RankedCall ranked = need(rankedCall(*session->view(), {}, "en"));
    print("report", reporting.seconds());
    print("whole", whole.seconds());
    print("processor", whole.processor());
    print("sheets", static_cast<double>(ranked.report.official.basis.sheets.size()));
}

namespace {

/// The same through the desk that screens use, with the next picture of the board: what a key costs.
void paintStep(CallSession &session, const std::vector<std::string> &codes, std::uint32_t saves)
{
    ScoringDesk desk(session);
    static_cast<void>(need(desk.board())); // draws the order, once
    SessionMemory::of(session).reset();
    const Watch first;
    static_cast<void>(need(desk.board()));
    print("board", first.seconds());
    std::vector<double> seconds;
    for (std::uint32_t i = 0; i < saves; ++i) {
        SheetChange change;
        change.entry = codes[i % codes.size()];
        change.values = {{criterionName(i % 8), std::to_string(1 + (i + 5) % 10)}};
        const Watch watch;
        static_cast<void>(need(desk.score(change)));
        seconds.push_back(watch.seconds());
    }
    print("key", median(seconds));
    print("keyslow", quantile(seconds, 0.99));
    std::vector<double> moves;
    for (std::uint32_t i = 0; i < saves; ++i) {
        const Watch watch;
        static_cast<void>(need(desk.visit(codes[i % codes.size()], 20)));
        moves.push_back(watch.seconds());
    }
    print("move", median(moves));
}

} // namespace

void scoreStep(const std::string &folder, std::uint32_t entries, std::uint32_t saves)
{
    Machine office(folder + "/office");
    makeCall(office, {5, entries, 8});
    std::string file;
    {
        const auto session = office.openCall();
        std::filesystem::create_directories(folder + "/out");
        const auto written = need(PackageDesk(*session).write({{}, "J-0000", folder + "/out", 0}));
        file = written.front().files.front();
    }
    Machine laptop(folder + "/laptop", 4);
    need(JudgeDesk::open(laptop.environment, file));
    const auto session = laptop.openCall();
    std::vector<std::string> codes;
    for (const EntryView &entry : session->view()->state.entries)
        codes.push_back(entry.code);
    JudgeDesk desk(*session);
    std::vector<double> seconds;
    const Watch all;
    for (std::uint32_t i = 0; i < saves; ++i) {
        SheetChange change;
        change.entry = codes[i % codes.size()];
        change.values = {
            {criterionName(i / static_cast<std::uint32_t>(codes.size()) % 8), std::to_string(1 + i % 10)}};
        const Watch watch;
        need(desk.score(change));
        seconds.push_back(watch.seconds());
    }
    print("processor", all.processor() / saves);
    print("median", median(seconds));
    print("p99", quantile(seconds, 0.99));
    print("slowest", quantile(seconds, 1));
    paintStep(*session, codes, saves);
}

} // namespace palmares::bench
