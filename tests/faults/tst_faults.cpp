#include "tests/support/test.h"

#include "core/base/random.h"
#include "tests/faults/bench.h"
#include "tests/support/longrun.h"

using namespace palmares;
using namespace palmares::tests;

/// Every write-side operation of what people do, once as a kill, as an error of the disk, as a full disk, and
/// as a power cut that drops or tears what was not synced: all or nothing each time, and what was reported
/// done is there.
///
/// A quick run takes a sample of the points, a long one all of them.
class TestFaults : public QObject {
    Q_OBJECT

private slots:
    void allOrNothing_data()
    {
        QTest::addColumn<int>("number");
        for (std::size_t i = 0; i < scenarios().size(); ++i)
            QTest::addRow("%s", scenarios()[i].name.c_str()) << static_cast<int>(i);
    }

    void allOrNothing()
    {
        QFETCH(int, number);
        const Scenario &scenario = scenarios()[static_cast<std::size_t>(number)];
        FaultBench bench(scenario);
        QVERIFY2(bench.trouble().empty(), bench.trouble().c_str());
        QVERIFY(bench.operations() > 0);
        SplitMix chance(runSeed() + static_cast<std::uint64_t>(number));
        int kills = 0;
        int errors = 0;
        int cuts = 0;
        std::vector<std::string> wrong;
        const auto look = [&](int &count, const std::string &found, const std::string &what) {
            ++count;
            if (!found.empty())
                wrong.push_back(what + ": " + found);
        };
        const int points = isLongRun() ? bench.operations() : std::min(bench.operations(), 5);
        for (int i = 0; i < points; ++i) {
            const int at =
                isLongRun() ? i
                            : static_cast<int>(chance.below(static_cast<std::uint64_t>(bench.operations())));
            const std::string point = " at operation " + std::to_string(at);
            look(kills, bench.killed(at), "killed" + point);
            for (const Fault::Kind kind : {Fault::Kind::IoError, Fault::Kind::DiskFull}) {
                for (const bool isLasting : {false, true}) {
                    if (!isLongRun() && isLasting == (chance.below(2) == 0))
                        continue; // one of the two
                    look(errors, bench.failed(kind, at, isLasting),
                         (kind == Fault::Kind::IoError ? "error" : "full disk") +
                             std::string(isLasting ? ", lasting" : "") + point);
                }
            }
        }
        const std::size_t states = bench.recorded().size() + 1;
        const std::size_t taken = isLongRun() ? states : std::min<std::size_t>(states, 8);
        const std::uint64_t fates = isLongRun() ? 10 : 1;
        for (std::size_t i = 0; i < taken; ++i) {
            const std::size_t at = isLongRun() ? i : chance.below(states);
            for (std::uint64_t fate = 0; fate < fates; ++fate) {
                const std::uint64_t seed = isLongRun() && fate < 2 ? fate : chance.next();
                look(cuts, bench.powerLost(at, seed),
                     "power cut after " + std::to_string(at) + " of the operations, fate " +
                         std::to_string(seed));
            }
        }
        reportFigures("faults", scenario.name + ": " + std::to_string(bench.operations()) + " operations, " +
                                    std::to_string(kills) + " kills, " + std::to_string(errors) +
                                    " errors and full disks, " + std::to_string(cuts) + " power cuts, " +
                                    std::to_string(wrong.size()) + " bad");
        for (std::size_t i = 0; i < std::min<std::size_t>(wrong.size(), 8); ++i)
            qWarning("%s", wrong[i].c_str());
        QCOMPARE(wrong.size(), std::size_t(0));
    }

    /// A harness that never finds anything shows nothing: without waiting for the disk scores must be lost.
    void aCarelessDatabaseIsFoundOut()
    {
        FaultBench bench(carelessAutosave());
        QVERIFY2(bench.trouble().empty(), bench.trouble().c_str());
        SplitMix chance(runSeed());
        const int tries = isLongRun() ? 2000 : 60;
        int bad = 0;
        for (int i = 0; i < tries; ++i)
            bad += bench.powerLost(chance.below(bench.recorded().size() + 1), chance.next()).empty() ? 0 : 1;
        reportFigures("faults", "control with synchronous=OFF: " + std::to_string(tries) + " power cuts, " +
                                    std::to_string(bad) + " bad");
        QVERIFY2(bad > tries / 20, std::to_string(bad).c_str());
    }
};

PALMARES_TEST(TestFaults)
#include "tst_faults.moc"
