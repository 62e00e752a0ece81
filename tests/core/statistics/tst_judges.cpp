#include "tests/support/test.h"

#include "tests/core/statistics/tables.h"

#include "core/statistics/fairness.h"
#include "core/statistics/judges.h"

#include <memory>
#include <set>
#include <variant>

using namespace palmares::statistics;
using namespace palmares::tests;

/// Judges who differ are found and nobody else is.
class TestJudges : public QObject {
    Q_OBJECT
private slots:
    void unusualJudgesAreFound();
    void fewSheetsAreNoEvidence();
    void robustScores();
    void discoveryRate();
    void holmCorrection();
};

namespace {

/// 300 judges, of whom the first 6 are erratic, the next 6 central, the next 6 halo-struck: Q4 on a smaller
/// scale.
struct Panel {
    Simulated contest;
    std::vector<SheetSpread> sheets;
};

Panel panel()
{
    Panel panel;
    constexpr std::uint32_t judges = 300;
    panel.contest = simulated(21, 1500, judges, 10, 8, 5, 5);
    const Noise noise(8, 8);
    NumberTable &table = panel.contest.table;
    for (std::size_t i = 0; i < table.value.size(); ++i) {
        const std::uint32_t j = table.judge[i];
        double &value = table.value[i];
        if (j < 6)
            value += 18 * noise.normal(i);
        else if (j < 12)
            value = 50 + 0.2 * (value - 50);
        SheetSpread sheet;
        sheet.judge = j;
        for (std::uint64_t c = 0; c < 5; ++c) {
            const double z = noise.normal(100'000 + i * 5 + c);
            sheet.sd += z * z / 4;
        }
        sheet.sd = std::sqrt(sheet.sd) * (j >= 12 && j < 18 ? 0.15 : 1);
        panel.sheets.push_back(sheet);
    }
    return panel;
}

} // namespace

void TestJudges::unusualJudgesAreFound()
{
    const Panel made = panel();
    const auto fit = CrossedFit::fit(made.contest.table.observations());
    const CrossedModel &model = std::get<std::unique_ptr<CrossedFit>>(fit)->model();
    const auto profiles = judgeProfiles(made.contest.table.observations(), model, made.sheets);
    int falseAlarms = 0;
    int found = 0;
    for (std::uint32_t j = 0; j < 300; ++j) {
        const JudgeProfile &profile = profiles[j];
        found += (j < 6 && profile.isErratic) || (j >= 6 && j < 12 && profile.isCentral) ||
                         (j >= 12 && j < 18 && profile.hasHalo)
                     ? 1
                     : 0;
        if (j >= 18)
            falseAlarms += profile.isErratic || profile.isCentral || profile.hasHalo ? 1 : 0;
        if (j >= 18)
            QVERIFY(profile.slope && *profile.slope > 0.5 && *profile.slope < 1.5);
    }
    QVERIFY2(found >= 17, qPrintable(QString::number(found)));
    QVERIFY2(falseAlarms == 0, qPrintable(QString::number(falseAlarms)));
}

void TestJudges::fewSheetsAreNoEvidence()
{
    const Simulated contest = simulated(2, 30, 30, 4, 2, 1, 1);
    const auto fit = CrossedFit::fit(contest.table.observations());
    const auto profiles =
        judgeProfiles(contest.table.observations(), std::get<std::unique_ptr<CrossedFit>>(fit)->model(), {});
    for (const JudgeProfile &profile : profiles) {
        if (profile.n < 8)
            QVERIFY(!profile.erratic && !profile.slope && !profile.halo && !profile.isErratic &&
                    !profile.isCentral);
    }
}

void TestJudges::robustScores()
{
    const auto z = robustZ({1.0, 2.0, 3.0, std::nullopt, 4.0, 100.0});
    QVERIFY(!z[3]);
    QCOMPARE(*z[2], 0.0);
    QVERIFY(std::abs(*z[0] + 2 / 1.4826) < 1e-12); // median 3, MAD 1
    QVERIFY(*z[5] > 60);
    QVERIFY(!robustZ({1.0, 1.0, 1.0, 2.0})[3]); // no spread to measure by
}

void TestJudges::discoveryRate()
{
    // Benjamini and Hochberg 1995, their example of 15 p-values: at 5 % the four smallest.
    const std::vector<double> p = {.0001, .0004, .0019, .0095, .0201, .0278, .0298, .0344,
                                   .0459, .3240, .4262, .5719, .6528, .7590, 1};
    const auto found = discoveries(p, 0.05);
    QCOMPARE(std::count(found.begin(), found.end(), true), 4);
    QVERIFY(found[3] && !found[4]);
}

void TestJudges::holmCorrection()
{
    const auto corrected = holm({0.01, 0.04, 0.03, 0.005});
    const std::vector<double> expected = {0.03, 0.06, 0.06, 0.02};
    for (std::size_t i = 0; i < 4; ++i)
        QVERIFY(std::abs(corrected[i] - expected[i]) < 1e-12);
}

PALMARES_TEST(TestJudges)
#include "tst_judges.moc"
