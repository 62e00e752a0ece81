#include "tests/support/test.h"

#include "tests/core/scoring/scoringcase.h"

#include "core/output/insight.h"
#include "core/output/roundstatistics.h"
#include "core/statistics/noise.h"

#include <cmath>

using namespace palmares;
using namespace palmares::tests;

namespace {

const char *const criteria = R"([{"id": "idea"}, {"id": "craft"}, {"id": "sound", "divisions": ["video"]}, {"id": "edit", "divisions": ["video"]}])";

/// Two divisions of 20 entries each, three of ten judges an entry; of every criterion a truth, a judge's level and chance of its own.
struct Contest {
    struct Shape {
        std::string keys;
        std::string criteria;
        std::size_t extra = 0; ///< criteria of video alone
        double apart = 0;      ///< by how much video is better, in points of each criterion
    };

    Contest(const Shape &shape, std::uint64_t seed)
        : rules(rulesOf(roundOf(R"("scale": {"min": "0", "max": "100", "step": "0.01"}, "cut": {"top": 5}, )" + shape.keys, shape.criteria), R"(["text", "video"])"))
    {
        const statistics::Noise noise(seed, 1);
        std::uint64_t at = 0;
        std::vector<std::vector<double>> strict(2 + shape.extra, std::vector<double>(judges));
        for (auto &ofCriterion : strict) {
            for (double &one : ofCriterion)
                one = 0.5 * noise.normal(at++);
        }
        std::string text;
        for (std::size_t e = 0; e < 2 * each; ++e) {
            const bool isVideo = e >= each;
            const std::size_t width = isVideo ? 2 + shape.extra : 2;
            std::vector<double> worth(width);
            double whole = 0;
            for (std::size_t c = 0; c < width; ++c) {
                worth[c] = 50 + 0.7 * noise.normal(at++) + (isVideo ? shape.apart : 0);
                double level = 0;
                for (std::size_t j = 0; j < judges; ++j)
                    level += strict[c][j] / judges;
                whole += worth[c] + level;
            }
            truth.push_back(rules.rounds[0].combine == Combine::WeightedSum ? whole : whole / static_cast<double>(width));
            for (std::size_t k = 0; k < 3; ++k) {
                const std::size_t j = (e * 3 + k + (e / 10) * k) % judges;
                text += (text.empty() ? "J" : "|J") + std::to_string(j) + " E" + std::to_string(e) + (isVideo ? "/video" : "/text");
                for (std::size_t c = 0; c < 2 + shape.extra; ++c) {
                    const double score = worth[std::min(c, width - 1)] + strict[c][j] + noise.normal(at++);
                    text += c < width ? " " + std::to_string(std::round(score * 100) / 100).substr(0, 5) : " .";
                }
            }
        }
        table = tableOf(rules, text);
        known = statisticsOf(rules, 0, table, rankRound(rules, 0, table), {5, static_cast<std::int64_t>(seed)});
    }

    /// Whether the entry is among the five best of its division.
    bool isBest(std::size_t row) const
    {
        const std::size_t from = row < each ? 0 : each;
        std::size_t better = 0;
        for (std::size_t other = from; other < from + each; ++other)
            better += truth[other] > truth[row] ? 1 : 0;
        return better < 5;
    }

    static constexpr std::size_t each = 20;
    static constexpr std::size_t judges = 10;
    Rules rules;
    ScoreTable table;
    std::vector<double> truth; ///< what these judges would give on average
    RoundStatistics known;
};

} // namespace

/// Each division is a contest of its own, for the model as for the rules.
class TestDivisions : public QObject {
    Q_OBJECT
private slots:
    void intervalsAndChancesHoldInEach_data();
    void intervalsAndChancesHoldInEach();
    void totalsOfUnlikeKindsCompareNobody();
    void oneOfTwoMayHaveTooFew();
    void theWeakerDivisionMakesNobodyHarsher();
    void levelsAreNoAgreement();
    void levelsOfCriteriaAreNoHabitOfJudges();
};

void TestDivisions::intervalsAndChancesHoldInEach_data()
{
    QTest::addColumn<QString>("keys");
    QTest::addColumn<QString>("asked");
    QTest::addColumn<int>("extra");
    QTest::addColumn<double>("apart");
    const QString sum = QStringLiteral(R"("sheet": {"combine": "weighted_sum"})");
    const QString mean = QStringLiteral(R"("sheet": {"combine": "weighted_mean"})");
    const QString both = QStringLiteral(R"([{"id": "idea"}, {"id": "craft"}])");
    QTest::newRow("sums of two and of four criteria") << sum << QString::fromLatin1(criteria) << 2 << 0.0;
    QTest::newRow("means of two and of four criteria") << mean << QString::fromLatin1(criteria) << 2 << 0.0;
    QTest::newRow("levels apart") << mean << both << 0 << 5.0;
}

void TestDivisions::intervalsAndChancesHoldInEach()
{
    QFETCH(QString, keys);
    QFETCH(QString, asked);
    QFETCH(int, extra);
    QFETCH(double, apart);
    const bool isLong = qEnvironmentVariableIsSet("PALMARES_LONG");
    const int contests = isLong ? 400 : 60;
    double covered[2] = {0, 0};
    double sure[2] = {0, 0}; // chances above .7: how many, promised, kept
    double promised[2] = {0, 0};
    double kept[2] = {0, 0};
    for (int seed = 1; seed <= contests; ++seed) {
        const Contest contest({keys.toStdString(), asked.toStdString(), static_cast<std::size_t>(extra), apart}, static_cast<std::uint64_t>(seed) * 31);
        for (std::size_t row = 0; row < 2 * Contest::each; ++row) {
            const EntryEstimate &entry = contest.known.entries[row];
            const std::size_t division = row / Contest::each;
            covered[division] += std::abs(*entry.adjusted - contest.truth[row]) <= 1.6449 * *entry.adjustedError ? 1 : 0;
            if (*entry.pTop < 0.7)
                continue;
            sure[division] += 1;
            promised[division] += *entry.pTop;
            kept[division] += contest.isBest(row) ? 1 : 0;
        }
    }
    for (const std::size_t division : {0, 1}) {
        const double share = covered[division] / (contests * static_cast<double>(Contest::each));
        const double off = (kept[division] - promised[division]) / sure[division];
        qInfo("%s: covered %.3f; %.0f chances above .7, %.3f promised, %.3f kept", division == 0 ? "text" : "video", share, sure[division],
              promised[division] / sure[division], kept[division] / sure[division]);
        QVERIFY(std::abs(share - 0.9) < (isLong ? 0.03 : 0.04));
        QVERIFY(std::abs(off) < (isLong ? 0.05 : 0.08));
    }
}

/// Else a judge who is asked for four criteria passes for milder than one who is asked for two.
void TestDivisions::totalsOfUnlikeKindsCompareNobody()
{
    const Contest sums({R"("sheet": {"combine": "weighted_sum"})", criteria, 2, 0}, 5);
    QVERIFY(!sums.known.totalsAlike && sums.known.weighAlike && sums.known.arePanelsAlike());
    QVERIFY(sums.known.noModel == statistics::Missing::NotAsked && sums.known.tellsHowSure());
    QVERIFY(!sums.known.judges[0].againstPanel && !sums.known.judges[0].effect);
    QVERIFY(!sums.known.totalsAlpha[statistics::Metric::Interval] && !sums.known.agreement.kendall.tied);
    QVERIFY(sums.known.byCriterion[0].alpha[statistics::Metric::Interval]);
    const Contest means({R"("sheet": {"combine": "weighted_mean"})", criteria, 2, 0}, 5);
    QVERIFY(means.known.totalsAlike && !means.known.noModel && means.known.judges[0].againstPanel);

    const std::string panels = R"("panels": [{"id": "crowd", "criteria": ["a", "b"]}, {"id": "expert"}], "panels_combine": "blend", "sheet": )";
    const std::string asked = R"([{"id": "a"}, {"id": "b"}, {"id": "c"}])";
    std::string text;
    for (int e = 0; e < 8; ++e) {
        for (int j = 0; j < 6; ++j)
            text += std::string(text.empty() ? "" : "|") + "J" + std::to_string(j) + (j < 3 ? "/crowd" : "/expert") + " E" + std::to_string(e) + " " +
                    std::to_string(1 + (e + j) % 10) + " " + std::to_string(1 + (2 * e + j) % 10) + (j < 3 ? " ." : " " + std::to_string(1 + (e * j) % 10));
    }
    const auto ofPanels = [&](const char *combine) {
        const Rules rules = rulesOf(roundOf(panels + R"({"combine": ")" + combine + "\"}", asked));
        const ScoreTable table = tableOf(rules, text);
        return statisticsOf(rules, 0, table, rankRound(rules, 0, table), {2});
    };
    const RoundStatistics unlike = ofPanels("weighted_sum");
    QVERIFY(!unlike.totalsAlike && !unlike.weighAlike && !unlike.arePanelsAlike() && !unlike.tellsHowSure() && !unlike.hasTooFewSheets());
    QVERIFY(!unlike.entries[0].adjusted && !unlike.judges[0].againstPanel);
    const RoundStatistics alike = ofPanels("percent_of_max");
    QVERIFY(alike.totalsAlike && alike.weighAlike && alike.arePanelsAlike() && alike.tellsHowSure());
}

void TestDivisions::oneOfTwoMayHaveTooFew()
{
    const Rules rules = rulesOf(roundOf(R"("cut": {"top": 1})"), R"(["text", "video"])");
    std::string text;
    for (int j = 0; j < 5; ++j) {
        for (int e = 0; e < 6; ++e)
            text += std::string(text.empty() ? "" : "|") + "J" + std::to_string(j) + " T" + std::to_string(e) + "/text " + std::to_string(1 + (e * 2 + j) % 10);
        for (int e = 0; e < 2; ++e)
            text += "|J" + std::to_string(j) + " V" + std::to_string(e) + "/video " + std::to_string(1 + (e * 3 + j) % 10);
    }
    const ScoreTable table = tableOf(rules, text);
    const RoundStatistics known = statisticsOf(rules, 0, table, rankRound(rules, 0, table), {1});
    QVERIFY(known.of(0).tellsHowSure() && !known.of(1).tellsHowSure());
    QVERIFY(known.tellsHowSure() && !known.hasTooFewSheets());
    QCOMPARE(known.of(0).spare, std::size_t(20));
    QCOMPARE(known.of(1).spare, std::size_t(4));
    QCOMPARE(known.of(1).missing, std::size_t(22)); // eleven judges, each placed by one of two sheets
    QVERIFY(!known.of(0).noModel && !known.of(1).noModel);
}

/// Juries of their own with one judge in both, and divisions two points apart: judges are held against the panel on the same entries.
void TestDivisions::theWeakerDivisionMakesNobodyHarsher()
{
    const bool isLong = qEnvironmentVariableIsSet("PALMARES_LONG");
    const int contests = isLong ? 300 : 50;
    const Rules rules = rulesOf(roundOf(R"("scale": {"min": "0", "max": "100", "step": "0.01"})"), R"(["text", "video"])");
    double covered = 0;
    double judged = 0;
    double shift = 0; // how much harsher than they are those of the weaker division come out
    for (int seed = 1; seed <= contests; ++seed) {
        const statistics::Noise noise(static_cast<std::uint64_t>(seed) * 31, 2);
        std::uint64_t at = 0;
        constexpr std::size_t judges = 9; // four, four, and one in both
        std::vector<double> strict(judges);
        double mean = 0;
        for (double &one : strict) {
            one = 0.5 * noise.normal(at++);
            mean += one / judges;
        }
        std::string text;
        for (std::size_t e = 0; e < 40; ++e) {
            const bool isVideo = e >= 20;
            const double worth = 50 + 0.7 * noise.normal(at++) + (isVideo ? 2 : 0);
            for (std::size_t k = 0; k < 3; ++k) {
                const std::size_t own = (isVideo ? 4 : 0) + (e + k) % 4;
                const std::size_t j = k == 2 && e % 5 == 0 ? 8 : own;
                text += (text.empty() ? "J" : "|J") + std::to_string(j) + " E" + std::to_string(e) + (isVideo ? "/video " : "/text ") +
                        std::to_string(worth + strict[j] + noise.normal(at++)).substr(0, 5);
            }
        }
        const ScoreTable table = tableOf(rules, text);
        const RoundStatistics known = statisticsOf(rules, 0, table, rankRound(rules, 0, table), {});
        for (std::size_t row = 0; row < table.judges.size(); ++row) {
            const auto j = static_cast<std::size_t>(table.judges[row].label[1] - '0');
            const double truth = strict[j] - mean;
            const auto &limits = known.judges[row].againstPanelLimits;
            covered += limits->low <= truth && truth <= limits->high ? 1 : 0;
            judged += 1;
            shift += j < 4 ? (*known.judges[row].againstPanel - truth) / 4 / contests : 0;
        }
    }
    qInfo("covered %.3f; judges of the weaker division come out %+.2f", covered / judged, shift);
    QVERIFY(std::abs(covered / judged - 0.9) < (isLong ? 0.03 : 0.05));
    QVERIFY(std::abs(shift) < 0.1);
}

/// Entries alike in truth, divisions three points apart.
void TestDivisions::levelsAreNoAgreement()
{
    const Rules rules = rulesOf(roundOf({}), R"(["text", "video"])");
    const statistics::Noise noise(7, 3);
    std::uint64_t at = 0;
    std::string text;
    for (int e = 0; e < 24; ++e) {
        for (int j = 0; j < 5; ++j) {
            const double score = (e < 12 ? 3 : 6) + noise.normal(at++);
            text += std::string(text.empty() ? "" : "|") + "J" + std::to_string(j) + " E" + std::to_string(e) + (e < 12 ? "/text " : "/video ") +
                    std::to_string(std::clamp(static_cast<int>(std::lround(score)), 1, 10));
        }
    }
    const ScoreTable table = tableOf(rules, text);
    const RoundStatistics known = statisticsOf(rules, 0, table, rankRound(rules, 0, table), {});
    for (const statistics::Metric metric : {statistics::Metric::Interval, statistics::Metric::Ordinal}) {
        QVERIFY(*known.totalsAlpha[metric] < 0.2);
        QVERIFY(*known.byCriterion[0].alpha[metric] < 0.2);
    }
    QVERIFY(*known.agreement.icc[statistics::IccForm::TwoSingle] < 0.2 && *known.agreement.kendall.tied < 0.4);
    double mean = 0;
    for (const double value : known.compared().value)
        mean += value / static_cast<double>(known.compared().value.size());
    QVERIFY(std::abs(mean - known.model.mu) < 0.05);

    // Nothing varies within a division: no number is made up, and nothing fails.
    std::string flat;
    for (int e = 0; e < 8; ++e) {
        for (int j = 0; j < 4; ++j)
            flat += std::string(flat.empty() ? "" : "|") + "J" + std::to_string(j) + " E" + std::to_string(e) + (e < 4 ? "/text 4" : "/video 7");
    }
    const ScoreTable still = tableOf(rules, flat);
    const RoundStatistics none = statisticsOf(rules, 0, still, rankRound(rules, 0, still), {});
    QVERIFY(none.noModel == statistics::Missing::NoVariation && !none.totalsAlpha[statistics::Metric::Interval]);
}

/// In the smaller division all give one criterion more and another less: that is the criteria's, not the judges'.
void TestDivisions::levelsOfCriteriaAreNoHabitOfJudges()
{
    const Rules rules = rulesOf(roundOf(R"("scale": {"min": "0", "max": "100", "step": "0.01"})", R"([{"id": "a"}, {"id": "b"}, {"id": "c"}])"), R"(["text", "video"])");
    const statistics::Noise noise(11, 4);
    std::uint64_t at = 0;
    std::string text;
    for (std::size_t e = 0; e < 160; ++e) {
        const bool isVideo = e >= 120;
        const double worth = 50 + noise.normal(at++);
        for (std::size_t k = 0; k < 3; ++k) {
            const std::size_t j = isVideo ? 8 + (e + k) % 4 : (e + k) % 8;
            const double halo = 0.5 * noise.normal(at++);
            text += (text.empty() ? "J" : "|J") + std::to_string(10 + j) + " E" + std::to_string(e) + (isVideo ? "/video" : "/text");
            for (const double level : {2.0, -2.0, 0.0})
                text += " " + std::to_string(worth + halo + 0.7 * noise.normal(at++) + (isVideo ? level : 0)).substr(0, 5);
        }
    }
    const ScoreTable table = tableOf(rules, text);
    const RoundResult result = rankRound(rules, 0, table);
    const RoundStatistics known = statisticsOf(rules, 0, table, result, {});
    const Insight insight = insightOf(rules, 0, table, result, known, {}, {}, {});
    double ratio = 0;
    for (std::size_t j = 0; j < table.judges.size(); ++j) {
        const statistics::JudgeProfile &profile = insight.judges[j].profile;
        QVERIFY(!profile.isErratic);
        ratio += table.judges[j].label >= "J18" ? *profile.withinRatio / 4 : 0;
    }
    qInfo("criteria apart in the smaller division %.2f; halo %.2f", ratio, *insight.halo.share);
    QVERIFY(std::abs(ratio - 1) < 0.2);
    QVERIFY(std::abs(*insight.halo.share - 0.25 / (0.25 + 0.49)) < 0.12); // of what neither entry nor judge explains
    QVERIFY(insight.rasch.why == statistics::Missing::NotAsked);
}

PALMARES_TEST(TestDivisions)
#include "tst_divisions.moc"
