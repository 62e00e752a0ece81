#include "tests/support/test.h"

#include "tests/core/statistics/tables.h"

#include "core/statistics/fairness.h"
#include "core/statistics/judges.h"

#include <memory>
#include <set>
#include <variant>

using namespace palmares::statistics;
using namespace palmares::tests;

/// Judges who differ are found and nobody else is; groups are compared with care.
class TestJudges : public QObject {
    Q_OBJECT
private slots:
    void unusualJudgesAreFound();
    void fewSheetsAreNoEvidence();
    void robustScores();
    void discoveryRate();
    void groupsThatDiffer();
    void smallGroupsAreNotShown();
    void holmCorrection();
    void homeAdvantage();
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

void TestJudges::groupsThatDiffer()
{
    std::vector<std::uint32_t> group;
    std::vector<double> raw;
    std::vector<double> adjusted;
    const Noise noise(6, 6);
    for (std::uint32_t e = 0; e < 90; ++e) {
        group.push_back(e % 3);
        raw.push_back(noise.normal(e) + (e % 3 == 0 ? 1.5 : 0));
        adjusted.push_back(noise.normal(1000 + e));
    }
    GroupQuestion question;
    question.permutations = 1999;
    const GroupComparison found = compareGroups(group, 3, raw, adjusted, question);
    QVERIFY(found.raw && *found.raw > 5);
    QCOMPARE(found.rawP, 1.0 / 2000);
    QVERIFY(found.adjustedP > 0.01);
    QCOMPARE(compareGroups(group, 3, raw, adjusted, question).adjustedP, found.adjustedP);
    // Without a difference p is uniform: about one in ten is below 0.1.
    int small = 0;
    question.permutations = 199;
    for (std::uint64_t seed = 0; seed < 300; ++seed) {
        std::vector<double> values;
        for (std::uint32_t e = 0; e < 90; ++e)
            values.push_back(Noise(77, seed).normal(e));
        question.seed = seed;
        small += compareGroups(group, 3, values, values, question).rawP <= 0.1 ? 1 : 0;
    }
    QVERIFY2(small > 14 && small < 50, qPrintable(QString::number(small)));
}

void TestJudges::smallGroupsAreNotShown()
{
    const std::vector<std::uint32_t> group = {0, 0, 0, 0, 0, 1, 1, 1, 1, ~std::uint32_t{0}};
    const std::vector<double> values = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10};
    const GroupComparison found = compareGroups(group, 2, values, values, {});
    QVERIFY(found.groups[0].shown && !found.groups[1].shown);
    QCOMPARE(found.groups[0].raw, 3.0);
    QCOMPARE(found.groups[1].raw, 0.0);
    QCOMPARE(found.groups[1].n, 4U);
    // Sample variance 10/4 over five entries.
    QVERIFY(std::abs(found.groups[0].adjustedSe - std::sqrt(2.5 / 5)) < 1e-12);
    QCOMPARE(found.groups[1].adjustedSe, 0.0);
    QCOMPARE(found.raw.why(), Missing::FewerThanTwo);
}

void TestJudges::holmCorrection()
{
    const auto corrected = holm({0.01, 0.04, 0.03, 0.005});
    const std::vector<double> expected = {0.03, 0.06, 0.06, 0.02};
    for (std::size_t i = 0; i < 4; ++i)
        QVERIFY(std::abs(corrected[i] - expected[i]) < 1e-12);
}

void TestJudges::homeAdvantage()
{
    // Own group: residuals 1 and 3; others −1, 0, 1: difference 2, pooled variance (2 + 2)/3.
    NumberTable table;
    table.add(0, 0, 1);
    table.add(1, 1, 3);
    table.add(0, 1, -1);
    table.add(1, 0, 0);
    table.add(2, 0, 1);
    const std::vector<double> fitted(5, 0.0);
    const HomeBias bias = homeBias(table.observations(), fitted, std::vector<std::uint32_t>{0, 1},
                                   std::vector<std::uint32_t>{0, 1, 2});
    QCOMPARE(bias.own, 2U);
    QCOMPARE(bias.others, 3U);
    QCOMPARE(*bias.difference, 2.0);
    QVERIFY(std::abs(bias.t - 2 / std::sqrt(4.0 / 3 * (0.5 + 1.0 / 3))) < 1e-12);
    QVERIFY(bias.p > 0.14 && bias.p < 0.17);
    // Told sheet by sheet it is the same.
    const HomeBias bySheet =
        homeBias(table.observations(), fitted,
                 std::vector<Common>{Common::Own, Common::Own, Common::Other, Common::Other, Common::Other});
    QCOMPARE(bySheet.t, bias.t);
    QCOMPARE(bySheet.own, bias.own);
}

PALMARES_TEST(TestJudges)
#include "tst_judges.moc"
