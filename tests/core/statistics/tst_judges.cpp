#include "tests/support/test.h"

#include "tests/core/statistics/tables.h"
#include "tests/support/longrun.h"

#include "core/statistics/fairness.h"
#include "core/statistics/homebias.h"
#include "core/statistics/judges.h"
#include "core/statistics/pace.h"

#include <memory>
#include <numeric>
#include <set>
#include <variant>

using namespace palmares::statistics;
using namespace palmares::tests;

/// Judges who differ are found and nobody else is.
class TestJudges : public QObject {
    Q_OBJECT
private slots:
    void unusualJudgesAreFound();
    void judgesOfOneModelAreNotMarked();
    void aJudgeOfFiveIsFound();
    void correlationsOfTheWineTasting();
    void slopesHaveTheirErrors();
    void fewSheetsAreNoEvidence();
    void driftIsFound();
    void driftHasItsError();
    void mediansOfTimes();
    void homeBiasIsFound();
    void aFlatJudgeHasNoSlope();
    void scatterWithinSheetsIsErratic();
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

namespace {

/// Paces of a contest whose first judge gives `drift` points more at the end than at the beginning. Places follow the true quality in every
/// second contest.
std::vector<JudgePace> pacesOf(std::uint64_t seed, double drift)
{
    const Simulated contest = simulated(seed, 60, 12, 4, 2, 1, 1.5);
    NumberTable table = contest.table;
    std::vector<double> place(table.value.size());
    std::vector<std::pair<double, std::size_t>> first;
    for (std::size_t i = 0; i < place.size(); ++i) {
        place[i] = seed % 2 == 0 ? contest.truth[table.entry[i]] : table.entry[i];
        if (table.judge[i] == 0)
            first.emplace_back(place[i], i);
    }
    std::sort(first.begin(), first.end());
    for (std::size_t k = 0; k < first.size(); ++k)
        table.value[first[k].second] += drift * static_cast<double>(k) / static_cast<double>(first.size() - 1);
    const auto fit = CrossedFit::fit(table.observations());
    return judgePaces(table.observations(), std::get<std::unique_ptr<CrossedFit>>(fit)->model(), place, {});
}

} // namespace

void TestJudges::driftIsFound()
{
    int found = 0;
    int others = 0;
    for (std::uint64_t seed = 0; seed < 40; ++seed) {
        const auto paces = pacesOf(seed, 6);
        for (std::size_t j = 0; j < paces.size(); ++j)
            (j == 0 ? found : others) += paces[j].isDrifting ? 1 : 0;
    }
    QVERIFY2(found >= 28, qPrintable(QString::number(found)));
    QVERIFY2(others <= 8, qPrintable(QString::number(others)));
}

void TestJudges::driftHasItsError()
{
    const std::uint64_t contests = isLongRun() ? 1'000 : 60;
    int all = 0;
    int held = 0;
    for (std::uint64_t seed = 0; seed < contests; ++seed) {
        for (const JudgePace &pace : pacesOf(seed, 0)) {
            if (!pace.driftLimits)
                continue;
            ++all;
            held += pace.driftLimits->low <= 0 && pace.driftLimits->high >= 0 ? 1 : 0;
        }
    }
    const double share = static_cast<double>(held) / all;
    QVERIFY2(share > 0.87 && share < 0.93, qPrintable(QString::number(share)));
}

/// Order statistics of a median as tables have them: of 8 the second and seventh hold it in 93 %, of 20 the sixth and fifteenth in 96 %.
void TestJudges::mediansOfTimes()
{
    std::vector<double> times(20);
    std::iota(times.begin(), times.end(), 1.0);
    const auto limits = [&](std::size_t n) { return medianLimits(std::span(times).first(n), 0.9); };
    QVERIFY(!limits(4));
    QVERIFY(limits(5)->low == 1 && limits(5)->high == 5);
    QVERIFY(limits(8)->low == 2 && limits(8)->high == 7);
    QVERIFY(limits(20)->low == 6 && limits(20)->high == 15);
}

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

/// Small panels in which everybody judges alike, with scores in whole points: nobody is marked.
void TestJudges::judgesOfOneModelAreNotMarked()
{
    struct Kind {
        std::uint32_t entries, judges, each;
    };
    const std::uint64_t contests = isLongRun() ? 2'000 : 100;
    for (const Kind &kind : {Kind{12, 3, 3}, Kind{20, 4, 4}, Kind{20, 5, 3}, Kind{30, 8, 4}}) {
        int marked = 0;
        for (std::uint64_t seed = 0; seed < contests; ++seed) {
            const Simulated contest = simulated(seed * 7 + kind.judges, kind.entries, kind.judges, kind.each, 1.5, 0.5, 0);
            NumberTable table = contest.table;
            std::vector<SheetSpread> sheets;
            const Noise noise(seed, 99);
            std::uint64_t at = 0;
            for (std::size_t i = 0; i < table.value.size(); ++i) {
                const double level = table.value[i] - 50 + 5.5 + 0.6 * noise.normal(at++);
                double numbers[4];
                double sum = 0;
                for (double &number : numbers) {
                    number = std::clamp(std::round(level + noise.normal(at++)), 1.0, 10.0);
                    sum += number / 4;
                }
                table.value[i] = sum;
                SheetSpread sheet{table.judge[i], 0, false};
                for (const double number : numbers)
                    sheet.sd += (number - sum) * (number - sum) / 3;
                sheet.sd = std::sqrt(sheet.sd);
                sheets.push_back(sheet);
            }
            const auto fit = CrossedFit::fit(table.observations());
            const auto profiles = judgeProfiles(
                table.observations(), std::get<std::unique_ptr<CrossedFit>>(fit)->model(), sheets);
            for (const JudgeProfile &profile : profiles)
                marked += profile.severe || profile.isErratic || profile.isCentral || profile.hasHalo ? 1 : 0;
        }
        qInfo("%u judges: %d marked in %d contests", kind.judges, marked, static_cast<int>(contests));
        QVERIFY2(marked <= static_cast<int>(contests) / 100, qPrintable(QString::number(marked)));
    }
}

/// The errors of few judges do not hide one who stands out.
void TestJudges::aJudgeOfFiveIsFound()
{
    Simulated contest = simulated(8, 60, 5, 5, 2, 0.5, 0.7);
    NumberTable &table = contest.table;
    std::vector<SheetSpread> sheets;
    const Noise noise(1, 2);
    for (std::size_t i = 0; i < table.value.size(); ++i) {
        if (table.judge[i] == 0)
            table.value[i] = 50 + 0.1 * (table.value[i] - 50);
        if (table.judge[i] == 1)
            table.value[i] += 5 * noise.normal(i);
        sheets.push_back({table.judge[i], (table.judge[i] == 2 ? 0.1 : 1) * (1 + 0.3 * noise.uniform(i)), false});
    }
    const auto fit = CrossedFit::fit(table.observations());
    const auto profiles = judgeProfiles(table.observations(),
                                        std::get<std::unique_ptr<CrossedFit>>(fit)->model(), sheets);
    for (std::uint32_t j = 0; j < 5; ++j) {
        QCOMPARE(profiles[j].isCentral, j == 0);
        QCOMPARE(profiles[j].isErratic, j == 1);
        QCOMPARE(profiles[j].hasHalo, j == 2);
    }
    QVERIFY(profiles[2].withinLimits->high < 0.2);
}

/// Seven judges of eight wines: the published rank correlations of each with the others.
void TestJudges::correlationsOfTheWineTasting()
{
    const auto real = realTable("wine-ranks-r004");
    if (!real)
        QSKIP("PALMARES_REAL is not set");
    const Observations table = real->table.observations();
    const auto fit = CrossedFit::fit(table);
    const auto profiles = judgeProfiles(table, std::get<std::unique_ptr<CrossedFit>>(fit)->model(), {});
    std::vector<double> found;
    for (const JudgeProfile &profile : profiles) {
        QVERIFY(profile.agreement);
        found.push_back(*profile.agreement);
    }
    std::vector<double> published = {.5225, .4144, -.5, .1786, -.036, .955, -.0357};
    for (std::size_t j = 0; j < found.size(); ++j)
        qInfo("%s %.4f", real->table.judges[j].c_str(), found[j]);
    QCOMPARE(found.size(), published.size());
    for (std::size_t j = 0; j < found.size(); ++j)
        QVERIFY(std::abs(found[j] - published[j]) < 6e-4);
}

/// 90 % intervals of the slope cover 1, that of the residuals' size too, in a large panel.
void TestJudges::slopesHaveTheirErrors()
{
    const Simulated contest = simulated(5, 1200, 240, 8, 8, 5, 5);
    const auto fit = CrossedFit::fit(contest.table.observations());
    const auto profiles = judgeProfiles(contest.table.observations(),
                                        std::get<std::unique_ptr<CrossedFit>>(fit)->model(), {});
    int slopes = 0;
    int residuals = 0;
    int spreads = 0;
    for (const JudgeProfile &profile : profiles) {
        slopes += profile.slopeLimits->low < 1 && profile.slopeLimits->high > 1 ? 1 : 0;
        residuals += profile.residualLimits->low < 1 && profile.residualLimits->high > 1 ? 1 : 0;
        spreads += profile.sdLimits->low < 1 && profile.sdLimits->high > 1 ? 1 : 0;
    }
    for (const int covered : {slopes, residuals, spreads})
        QVERIFY2(covered >= 204 && covered <= 230, qPrintable(QString::number(covered)));
}

void TestJudges::fewSheetsAreNoEvidence()
{
    const Simulated contest = simulated(2, 30, 30, 4, 2, 1, 1);
    const auto fit = CrossedFit::fit(contest.table.observations());
    const auto profiles =
        judgeProfiles(contest.table.observations(), std::get<std::unique_ptr<CrossedFit>>(fit)->model(), {});
    for (const JudgeProfile &profile : profiles) {
        if (profile.n < 8)
            QVERIFY(!profile.erratic && !profile.slopeSe && !profile.slope && !profile.halo && !profile.isErratic &&
                    !profile.isCentral);
    }
}

/// One of twelve judges gives 1.5 points more to entries in his language, which are better work besides: only he is found, and with
/// the right amount. The errors of the others are those of differences that are not there.
void TestJudges::homeBiasIsFound()
{
    int found = 0;
    int others = 0;
    double inside = 0;
    double all = 0;
    double sum = 0;
    constexpr int contests = 40;
    for (int seed = 1; seed <= contests; ++seed) {
        Simulated contest = simulated(static_cast<std::uint64_t>(seed), 80, 12, 4, 2, 1, 1);
        std::vector<Common> common;
        for (std::size_t i = 0; i < contest.table.value.size(); ++i) {
            const bool isOwn = (contest.table.entry[i] + contest.table.judge[i]) % 3 == 0;
            common.push_back(isOwn ? Common::Own : Common::Other);
            contest.table.value[i] += contest.table.entry[i] % 3 == 0 ? 2 : 0; // better in one language
            contest.table.value[i] += isOwn && contest.table.judge[i] == 0 ? 1.5 : 0;
        }
        const auto fit = CrossedFit::fit(contest.table.observations());
        const auto biases = homeBiases(contest.table.observations(), std::get<std::unique_ptr<CrossedFit>>(fit)->model(), common);
        for (std::size_t j = 0; j < biases.size(); ++j) {
            if (!biases[j].limits)
                continue;
            const double truth = j == 0 ? 1.5 : 0;
            inside += biases[j].limits->low <= truth && truth <= biases[j].limits->high ? 1 : 0;
            ++all;
            found += j == 0 && biases[j].isHome ? 1 : 0;
            others += j != 0 && biases[j].isHome ? 1 : 0;
            sum += j == 0 ? *biases[j].difference : 0;
        }
    }
    qInfo("found %d of %d, others %d, covered %.3f, mean %.2f", found, contests, others, inside / all, sum / contests);
    QVERIFY(found >= contests / 2);
    QVERIFY(others <= 4);
    QVERIFY(inside / all > 0.86 && inside / all < 0.94);
    QVERIFY(std::abs(sum / contests - 1.5) < 0.2);
    // By hand: a judge level with the panel but for 1 point on four of eight entries.
    NumberTable table;
    std::vector<Common> common;
    for (std::uint32_t e = 0; e < 8; ++e) {
        for (std::uint32_t j = 0; j < 3; ++j) {
            const double noise = (e + j) % 2 == 0 ? 0.25 : -0.25;
            table.add(j, e, e + noise + (j == 0 && e < 4 ? 1 : 0));
            common.push_back(e < 4 ? Common::Own : Common::Other);
        }
    }
    const auto fit = CrossedFit::fit(table.observations());
    const auto biases = homeBiases(table.observations(), std::get<std::unique_ptr<CrossedFit>>(fit)->model(), common);
    QVERIFY(biases[0].own == 4 && biases[0].others == 4 && std::abs(*biases[0].difference - 1) < 1e-9);
    QVERIFY(!homeBiases(table.observations(), std::get<std::unique_ptr<CrossedFit>>(fit)->model(), {})[0].difference);
}

/// Of one who gives every entry the same no slope is known, and least of all one without error: he is the most central there is.
void TestJudges::aFlatJudgeHasNoSlope()
{
    Simulated contest = simulated(8, 30, 6, 4, 2, 1, 1);
    for (std::size_t i = 0; i < contest.table.value.size(); ++i) {
        if (contest.table.judge[i] == 2)
            contest.table.value[i] = 50;
    }
    const auto fit = CrossedFit::fit(contest.table.observations());
    const auto profiles = judgeProfiles(contest.table.observations(), std::get<std::unique_ptr<CrossedFit>>(fit)->model(), {});
    for (std::size_t j = 0; j < profiles.size(); ++j) {
        QCOMPARE(profiles[j].isFlat, j == 2);
        QCOMPARE(profiles[j].slopeLimits.has_value(), j != 2);
    }
    QVERIFY(profiles[2].isCentral && !profiles[2].sdLimits && !profiles[2].agreement);
}

/// Criteria of a sheet far apart, as of one who fills in by chance, with totals that look like anybody's.
void TestJudges::scatterWithinSheetsIsErratic()
{
    const Simulated contest = simulated(3, 60, 10, 5, 2, 1, 1);
    std::vector<SheetSpread> sheets;
    const Noise noise(9, 0);
    for (std::size_t i = 0; i < contest.table.value.size(); ++i) {
        const double sd = 1 + 0.2 * noise.normal(i);
        sheets.push_back({contest.table.judge[i], contest.table.judge[i] == 4 ? 3 * sd : sd, false});
    }
    const auto fit = CrossedFit::fit(contest.table.observations());
    const auto profiles = judgeProfiles(contest.table.observations(), std::get<std::unique_ptr<CrossedFit>>(fit)->model(), sheets);
    for (std::size_t j = 0; j < profiles.size(); ++j)
        QCOMPARE(profiles[j].isErratic, j == 4);
    QVERIFY(*profiles[4].halo > 5 && !profiles[4].hasHalo);
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
