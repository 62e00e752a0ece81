#include "tests/support/test.h"

#include "tests/core/scoring/scoringcase.h"
#include "tests/core/statistics/tables.h"

#include "core/output/roundstatistics.h"
#include "core/statistics/crossed.h"
#include "core/statistics/rankdraws.h"

#include <array>
#include <memory>
#include <variant>

using namespace palmares;
using namespace palmares::statistics;
using namespace palmares::tests;

namespace {

struct Size {
    std::uint32_t entries, judges, each;
    int spare() const { return static_cast<int>(entries * each + 1) - static_cast<int>(entries + judges); }
};

/// What chances and "the cut is clear" came to over contests with a known best one or two.
struct Held {
    std::array<double, 10> count{}; ///< by tenth of the chance
    std::array<double, 10> promised{};
    std::array<double, 10> kept{};
    int clear = 0;
    int wrong = 0; ///< of these, somebody is on the wrong side

    void take(const Simulated &contest, const RankAnswer &answer, std::uint32_t top)
    {
        std::vector<double> best = contest.truth;
        std::sort(best.begin(), best.end(), std::greater<>());
        std::uint32_t surelyIn = 0;
        bool isClear = true;
        bool isRight = true;
        for (std::size_t e = 0; e < best.size(); ++e) {
            const bool isIn = contest.truth[e] >= best[top - 1];
            const double chance = answer.top[e];
            const auto tenth = static_cast<std::size_t>(std::min(9.0, chance * 10));
            count[tenth] += 1;
            promised[tenth] += chance;
            kept[tenth] += isIn ? 1 : 0;
            surelyIn += answer.high[e] <= top ? 1 : 0;
            isClear = isClear && (answer.high[e] <= top || answer.low[e] > top);
            isRight = isRight && (isIn ? answer.low[e] <= top : answer.high[e] > top);
        }
        isClear = isClear && surelyIn == top; // where nobody is surely the best, nothing is clear
        clear += isClear ? 1 : 0;
        wrong += isClear && !isRight ? 1 : 0;
    }
};

/// Whole points from 1 to 10, as a pitch is judged.
Held heldOver(const Size &size, double sdEntry, int contests)
{
    Held held;
    for (int seed = 1; seed <= contests; ++seed) {
        Simulated contest = simulated(static_cast<std::uint64_t>(seed) * 31 + size.entries, size.entries, size.judges, size.each, sdEntry, 0.7, 1);
        for (double &value : contest.table.value)
            value = std::clamp(std::round(value - 44), 1.0, 10.0);
        const auto fitted = CrossedFit::fit(contest.table.observations());
        if (!std::holds_alternative<std::unique_ptr<CrossedFit>>(fitted))
            continue;
        CrossedFit &fit = *std::get<std::unique_ptr<CrossedFit>>(fitted);
        if (fit.model().entryAtZero) // then nothing is said of anybody
            continue;
        for (const std::uint32_t top : {1U, 2U}) {
            RankQuestion question;
            question.group.assign(size.entries, 0);
            question.top = top;
            held.take(contest, rankOverDraws(question, [&](std::uint64_t first, Columns &values) { fit.drawEntries(static_cast<std::uint64_t>(seed), first, values); }), top);
        }
    }
    return held;
}

} // namespace

/// From how many sheets on chances keep what they promise.
class TestLeastSheets : public QObject {
    Q_OBJECT
private slots:
    void whatIsToSpare();
    void whatIsMissing_data();
    void whatIsMissing();
    void chancesHoldFromTheLeastOn();
};

void TestLeastSheets::whatIsToSpare()
{
    RoundStatistics statistics;
    QCOMPARE(statistics.spare(), std::size_t(0));
    statistics.parts.resize(1);
    statistics.totals.entryAt.resize(6);
    statistics.totals.judgeAt.resize(4);
    statistics.totals.value.resize(24);
    QCOMPARE(statistics.spare(), std::size_t(15));
    statistics.parts.resize(2); // a part less to join
    QCOMPARE(statistics.spare(), std::size_t(16));
    statistics.parts.resize(1);
    statistics.parts.resize(1);
}

/// So many more sheets are enough, and one fewer is not, however the judges place them.
void TestLeastSheets::whatIsMissing_data()
{
    QTest::addColumn<int>("entries");
    QTest::addColumn<int>("judges");
    QTest::addColumn<int>("holes");
    QTest::addColumn<int>("missing");
    QTest::newRow("enough") << 6 << 4 << 0 << 0;
    QTest::newRow("one is owed") << 6 << 4 << 1 << 1;
    QTest::newRow("complete: a judge to come places each") << 5 << 3 << 0 << 9;
    QTest::newRow("smaller") << 3 << 3 << 0 << 17;
    QTest::newRow("smallest") << 2 << 2 << 0 << 28;
    QTest::newRow("first what is owed") << 3 << 3 << 2 << 19;
}

void TestLeastSheets::whatIsMissing()
{
    QFETCH(int, entries);
    QFETCH(int, judges);
    QFETCH(int, holes);
    QFETCH(int, missing);
    // Sheets fill the holes first; then each judge to come scores all entries.
    const auto missingOf = [entries](int sheets) {
        std::string text;
        for (int i = 0; i < sheets; ++i)
            text += (i > 0 ? "|J" : "J") + std::to_string(i / entries) + " E" + std::to_string(i % entries) + " " + std::to_string(1 + (i * 7) % 10);
        const Rules rules = rulesOf(roundOf({}));
        const ScoreTable table = tableOf(rules, text);
        return statisticsOf(rules, 0, table, rankRound(rules, 0, table), {}).missingForChances();
    };
    const int now = entries * judges - holes;
    QCOMPARE(missingOf(now), static_cast<std::size_t>(missing));
    if (missing == 0)
        return;
    QVERIFY(missingOf(now + missing - 1) > 0);
    QCOMPARE(missingOf(now + missing), std::size_t(0));
}

/// Sizes of finals at or just above the least number.
void TestLeastSheets::chancesHoldFromTheLeastOn()
{
    const bool isLong = qEnvironmentVariableIsSet("PALMARES_LONG");
    const int contests = isLong ? 1500 : 150;
    const double slack = isLong ? 0.01 : 0.07; // of a share of few
    Held all;
    for (const Size &size : {Size{6, 4, 4}, Size{5, 5, 5}, Size{4, 6, 6}, Size{7, 4, 4}, Size{9, 3, 3}}) {
        QVERIFY(size.spare() >= static_cast<int>(DivisionModel::spareForChances));
        for (const double sdEntry : {1.0, 0.6}) {
            const Held held = heldOver(size, sdEntry, contests);
            all.clear += held.clear;
            all.wrong += held.wrong;
            for (std::size_t tenth = 0; tenth < 10; ++tenth) {
                all.count[tenth] += held.count[tenth];
                all.promised[tenth] += held.promised[tenth];
                all.kept[tenth] += held.kept[tenth];
            }
            qInfo("%u x %u, %u each, sd %.1f: clear in %d, wrong in %d of these", size.entries, size.judges, size.each, sdEntry, held.clear, held.wrong);
        }
    }
    for (std::size_t tenth = 0; tenth < 10; ++tenth) {
        const double off = (all.kept[tenth] - all.promised[tenth]) / all.count[tenth];
        qInfo("chance %.2f: %+.3f", all.promised[tenth] / all.count[tenth], off);
        QVERIFY(std::abs(off) < 0.05 + slack / 2);
    }
    qInfo("clear in %d, wrong in %d of these", all.clear, all.wrong);
    QVERIFY(all.clear > 20);
    QVERIFY(all.wrong <= (0.055 + slack / 2) * all.clear);
}

PALMARES_TEST(TestLeastSheets)
#include "tst_leastsheets.moc"
