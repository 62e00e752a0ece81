#include "core/base/random.h"
#include "core/store/files.h"
#include "core/store/home.h"
#include "tests/bench/measure.h"
#include "tests/bench/window/judgehome.h"

#include <QCoreApplication>
#include <QDir>
#include <QTemporaryDir>

#include <sodium.h>

#include <cstdio>

using namespace palmares;
using namespace palmares::bench;

namespace {

constexpr int calls = 50;
constexpr int rounds = 15;
constexpr int entries = 300;

/// Home reads cards and nothing else, so cards are all that is made.
void fill(const std::string &dir)
{
    SeededRandom random(50);
    const Home home = need(Home::open(dir));
    for (int i = 0; i < calls; ++i) {
        CallCard card;
        card.call = random.make<CallId>();
        card.role = i % 3 == 0 ? Role::Judge : Role::Office;
        card.judgeCode = i % 3 == 0 ? "J-07" : "";
        card.shortName = "CALL-" + std::to_string(i);
        card.titles = {{"en", "Stories of care after midnight, part " + std::to_string(i)},
                       {"ar", "قصص الرعاية بعد منتصف الليل"}};
        card.done = i;
        card.total = calls;
        card.entries = 156;
        const CallFolder started = need(home.startFolder(card.shortName, card.role, card.judgeCode, random));
        const CallFolder folder = need(home.finishFolder(started));
        need(durableReplace(folder.database(), {})); // Home lists what has a database
        need(writeCard(folder, card));
    }
}

void line(const char *what, double value, const char *unit, const char *limit)
{
    std::printf("  %-44s %8.1f %-4s %s\n", what, value, unit, limit);
}

/// From the start of the process to the first usable picture with fifty calls on disk, beside a bare window
/// of the same toolkit that has the same modules linked.
void measureStart(const std::string &home)
{
    std::vector<double> ours;
    std::vector<double> bare;
    for (int i = 0; i < rounds; ++i) { // in turn, so that what else the machine does hits both
        bare.push_back(runAlone({PALMARES_LIMIT_WINDOW}).seconds);
        ours.push_back(runAlone({PALMARES_FIRST_PAINT, home}).seconds);
    }
    std::printf("First usable picture, %d calls on disk, %d starts in turn\n", calls, rounds);
    line("palmares, median", median(ours) * 1000, "ms", "");
    line("bare window, median", median(bare) * 1000, "ms", "");
    line("difference of the medians", (median(ours) - median(bare)) * 1000, "ms", "(aim 120)");
    line("difference of the best", (quantile(ours, 0) - quantile(bare, 0)) * 1000, "ms", "");
}

/// The desk, and beside it what one durable write costs on this disk in the mode that ships.
void measureDesk(const std::string &folder)
{
    const std::string call = makeJudgeHome(folder + "/office", folder + "/judge", entries);
    const Ran limit = runAlone({PALMARES_LIMIT_COMMIT, "--db", folder + "/limit.db", "--count", "300"});
    const Ran desk = runAlone({PALMARES_DESK_FIGURES, folder + "/judge", call});
    std::printf("The desk on %d text entries\n", entries);
    line("next entry, painted: median", desk.number("next_median"), "ms", "(aim 50)");
    line("next entry, painted: worst", desk.number("next_worst"), "ms", "");
    line("a key, painted: median", desk.number("key_shown_median"), "ms", "");
    line("a key, painted and on disk: median", desk.number("key_saved_median"), "ms", "(aim 30)");
    line("next entry and a key, painted: median", desk.number("work_shown_median"), "ms", "");
    line("next entry and a key, on disk: median", desk.number("work_saved_median"), "ms", "");
    line("one durable commit, median", limit.number("median"), "ms", "(limit)");
    line("another language: median", desk.number("language_median"), "ms", "(aim 300)");
    line("another language: worst", desk.number("language_worst"), "ms", "");
    line("memory held", desk.number("memory"), "MiB", "(aim 150)");
    line("memory held after ten changes of language", desk.number("memory_languages"), "MiB", "");
    std::printf("  %s", limit.output.c_str());
}

/// The office: the table of 12,000 entries, the matrix of 300 × 60, the overview and the report of 449.
void measureOffice(const std::string &folder)
{
    const auto figures = [&](const char *what) { return runAlone({PALMARES_OFFICE_FIGURES, folder + "/office_figures", what}); };
    QDir().mkpath(QString::fromStdString(folder + "/office_figures"));
    const Ran entries = figures("entries");
    std::printf("The office\n");
    line("12,000 rows: preview of the table", entries.number("preview"), "ms", "");
    line("12,000 rows: import", entries.number("import"), "ms", "(aim 5000)");
    line("longest block meanwhile", entries.number("import_block"), "ms", "(aim 100)");
    line("12,000 entries: table open", entries.number("table_open"), "ms", "(aim 300)");
    line("12,000 entries: a key of the filter, median", entries.number("key_median"), "ms", "(aim 50)");
    line("12,000 entries: a key of the filter, worst", entries.number("key_worst"), "ms", "(aim 50)");
    const Ran matrix = figures("matrix");
    line("matrix of 300 x 60: open with its plan", matrix.number("matrix_open"), "ms", "");
    line("matrix of 300 x 60: longest block", matrix.number("matrix_block"), "ms", "(aim 100)");
    line("matrix of 300 x 60: a step, worst of 40", matrix.number("matrix_move_worst"), "ms", "(aim 50)");
    const Ran overview = figures("overview");
    line("overview of 449 entries, 40 judges: open", overview.number("overview_open"), "ms", "(aim 300)");
    line("overview: longest block", overview.number("overview_block"), "ms", "(aim 100)");
    line("report of 449 entries, PDF", overview.number("report"), "ms", "(aim 5000)");
    line("report: longest block", overview.number("report_block"), "ms", "(aim 100)");
    const Ran ballots = figures("ballots");
    line("500 ballots of 300 sheets: plan without a window", ballots.number("ballots_core"), "ms", "(limit)");
    line("500 ballots of 300 sheets: plan on screen", ballots.number("ballots_plan"), "ms", "(aim limit + 20 %)");
    line("500 ballots: longest block", ballots.number("ballots_block"), "ms", "(aim 100)");
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    if (sodium_init() < 0)
        return 1;
    if (qEnvironmentVariableIsEmpty("DISPLAY") && qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("QT_MEDIA_BACKEND", "ffmpeg"); // as the program itself chooses
    std::printf(
        "Platform %s\n",
        qEnvironmentVariable("QT_QPA_PLATFORM", QStringLiteral("of the system")).toLocal8Bit().constData());
    QTemporaryDir dir(argc > 1 ? QString::fromLocal8Bit(argv[1]) + QStringLiteral("/bench-XXXXXX")
                               : QString());
    const std::string folder = dir.path().toStdString();
    fill(folder + "/home");
    measureStart(folder + "/home");
    measureDesk(folder);
    measureOffice(folder);
    return 0;
}
