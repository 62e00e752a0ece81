#include "core/base/random.h"
#include "core/store/files.h"
#include "core/store/home.h"
#include "tests/bench/measure.h"

#include <QCoreApplication>
#include <QTemporaryDir>

#include <sodium.h>

#include <cstdio>

using namespace palmares;
using namespace palmares::bench;

namespace {

constexpr int calls = 50;
constexpr int rounds = 15;

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

} // namespace

/// From the start of the process to the first usable picture with fifty calls on disk, beside a bare window
/// of the same toolkit.
int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    if (sodium_init() < 0)
        return 1;
    if (qEnvironmentVariableIsEmpty("DISPLAY") && qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QTemporaryDir dir;
    fill(dir.path().toStdString());
    std::vector<double> ours;
    std::vector<double> bare;
    for (int i = 0; i < rounds; ++i) { // in turn, so that what else the machine does hits both
        bare.push_back(runAlone({PALMARES_LIMIT_WINDOW}).seconds);
        ours.push_back(runAlone({PALMARES_FIRST_PAINT, dir.path().toStdString()}).seconds);
    }
    std::printf(
        "First usable picture, %d calls on disk, %d starts in turn, platform %s\n", calls, rounds,
        qEnvironmentVariable("QT_QPA_PLATFORM", QStringLiteral("of the system")).toLocal8Bit().constData());
    std::printf("  palmares     median %.0f ms, best %.0f ms\n", median(ours) * 1000,
                quantile(ours, 0) * 1000);
    std::printf("  bare window  median %.0f ms, best %.0f ms\n", median(bare) * 1000,
                quantile(bare, 0) * 1000);
    std::printf("  difference   %.0f ms\n", (median(ours) - median(bare)) * 1000);
    return 0;
}
