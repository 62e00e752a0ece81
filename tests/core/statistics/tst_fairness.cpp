#include "tests/support/test.h"

#include "tests/core/statistics/tables.h"
#include "tests/support/longrun.h"

#include "core/statistics/fairness.h"
#include "core/statistics/permutation.h"

#include <memory>
#include <variant>

using namespace palmares::statistics;
using namespace palmares::tests;

/// Groups of entries are compared with care: against lme4, against known truth, nobody exposed.
class TestFairness : public QObject {
    Q_OBJECT
private slots:
    void fixedEffectsOfLme4();
    void judgesExplainNothing();
    void intervalsCover();
    void noDifferenceNoFinding();
    void smallGroupsAreNotShown();
    void aMatchOfOnePersonIsNotShown();
    void shuffling();
};

namespace {

bool near(double found, double expected, double tolerance)
{
    if (std::abs(found - expected) <= tolerance)
        return true;
    qWarning("found %.12g, expected %.12g", found, expected);
    return false;
}

struct Case {
    NumberTable table;
    std::vector<Attribute> attributes;
    std::vector<Common> common;

    Fairness compared(const FairnessQuestion &question = {}) const
    {
        const auto fit = CrossedFit::fit(table.observations());
        const auto *model = std::get_if<std::unique_ptr<CrossedFit>>(&fit);
        const Observations observations = table.observations();
        return compareFairly({observations, model ? &(*model)->model() : nullptr, attributes, {}, common},
                             question);
    }
};

FairnessQuestion quick(std::uint32_t permutations, std::uint64_t seed = 0)
{
    FairnessQuestion question;
    question.permutations = permutations;
    question.seed = seed;
    return question;
}

} // namespace

void TestFairness::fixedEffectsOfLme4()
{
    Case made;
    made.attributes = {{{}, 3}, {{}, 2}};
    for (std::uint32_t e = 0; e < 36; ++e) {
        made.attributes[0].group.push_back(e % 3);
        made.attributes[1].group.push_back(e / 3 % 2);
        for (std::uint32_t j = 0; j < 7; ++j) {
            if ((e * 5 + j * 3 + e * j) % 4 == 0)
                continue;
            const bool own = (e + j * j) % 3 == 0;
            made.common.push_back(own ? Common::Own : Common::Other);
            made.table.add(j, e,
                           static_cast<double>((e * 37 + 11) % 13) +
                               static_cast<double>((j * 29 + 5) % 7) * 0.5 +
                               static_cast<double>((e * j * 17 + e * 3 + j) % 11) * 0.3 +
                               (e % 3 == 1 ? 2 : 0) - (e / 3 % 2 == 1 ? 1 : 0) + (own ? 0.5 : 0));
        }
    }
    // Expected: lme4 1.1-31, lmer(y ~ r + (1|e) + (1|j)) and lmer(y ~ r + k + m + (1|e) + (1|j)), optimised
    // to 1e-12; means of r with the others at their means over entries.
    const Fairness found = made.compared(quick(199));
    const GroupComparison &r = found.attributes[0];
    QVERIFY(near(r.groups[0].adjusted.mean, 8.82380170835, 1e-6));
    QVERIFY(near(r.groups[0].adjusted.se, 1.21438561113, 1e-6));
    QVERIFY(near(r.groups[1].adjusted.mean, 10.89281234990, 1e-6));
    QVERIFY(near(r.groups[2].adjusted.mean, 9.27978997732, 1e-6));
    QVERIFY(near(r.groups[1].apart.mean, 1.227344338041, 1e-6));
    QVERIFY(near(r.groups[1].apart.se, 0.932280962367, 1e-6));
    QVERIFY(near(*r.adjusted, 0.906452602766, 1e-6));
    QVERIFY(near(r.groups[0].rest.mean, 8.78516483558, 1e-6));
    QVERIFY(near(r.groups[0].rest.se, 1.15738649948, 1e-6));
    QVERIFY(near(r.groups[1].rest.mean, 11.05965791464, 1e-6));
    QVERIFY(near(r.groups[1].rest.se, 1.15842019712, 1e-6));
    QVERIFY(near(r.groups[2].rest.mean, 9.15397191108, 1e-6));
    QVERIFY(near(*found.match.difference, 0.506587709640, 1e-6));
    QVERIFY(near(found.match.se, 0.151320969282, 1e-6));
    // t of 36 − 3 degrees of freedom.
    QVERIFY(near((r.groups[0].adjusted.high - r.groups[0].adjusted.mean) / r.groups[0].adjusted.se,
                 1.69236030902, 1e-9));
}

void TestFairness::judgesExplainNothing()
{
    // In a complete table the adjusted means are the plain ones, and F of the groups is that of the analysis
    // of variance.
    const Simulated contest = simulated(3, 30, 4, 4, 1, 0.5, 1);
    Case made{contest.table, {{{}, 2}}, {}};
    for (std::uint32_t e = 0; e < 30; ++e)
        made.attributes[0].group.push_back(e % 2);
    for (std::size_t i = 0; i < made.table.value.size(); ++i)
        made.table.value[i] += made.table.entry[i] % 2 == 0 ? 1 : 0;
    const GroupComparison found = made.compared(quick(1999)).attributes[0];
    for (const GroupMean &mean : found.groups)
        QVERIFY(near(mean.adjusted.mean, mean.raw.mean, 1e-9));
    QVERIFY(near(*found.adjusted, *found.raw, 1e-6 * *found.raw));
    QVERIFY(near(found.adjustedP, found.rawP, 0.01));
    // One attribute is one look, and there is no rest.
    QCOMPARE(found.adjustedCorrected, found.adjustedP);
    QVERIFY(!found.rest && found.rest.why() == Missing::NotAsked);
}

void TestFairness::intervalsCover()
{
    // 60 entries, 12 judges, 3 sheets an entry; a difference of 1, and 1 more on sheets in common. Harsh
    // judges see more of the first group.
    const int contests = isLongRun() ? 2'000 : 200;
    int covered[3] = {0, 0, 0};
    for (int seed = 0; seed < contests; ++seed) {
        const Simulated contest =
            simulated(static_cast<std::uint64_t>(seed) + 1, 60, 12, 3, 1, 1, 1);
        Case made{contest.table, {{{}, 2}}, {}};
        for (std::uint32_t e = 0; e < 60; ++e)
            made.attributes[0].group.push_back(e % 2);
        for (std::size_t i = 0; i < made.table.value.size(); ++i) {
            const std::uint32_t e = made.table.entry[i];
            const bool own = made.table.judge[i] % 3 == e / 2 % 3;
            made.common.push_back(own ? Common::Own : Common::Other);
            made.table.value[i] += (e % 2 == 0 ? 1 : 0) + (own ? 1 : 0);
        }
        const Fairness found = made.compared(quick(1));
        const MeanLimits alone = found.attributes[0].groups[0].apart;
        const MeanLimits rest = found.attributes[0].groups[0].restApart;
        covered[0] += alone.low <= 0.5 && 0.5 <= alone.high ? 1 : 0;
        covered[1] += rest.low <= 0.5 && 0.5 <= rest.high ? 1 : 0;
        covered[2] += found.match.low <= 1 && 1 <= found.match.high ? 1 : 0;
    }
    for (const int count : covered) {
        const double share = static_cast<double>(count) / contests;
        const double slack = 2.6 * std::sqrt(0.9 * 0.1 / contests);
        qInfo("90 %% intervals cover %.4f", share);
        QVERIFY2(std::abs(share - 0.9) < 0.01 + slack, qPrintable(QString::number(share)));
    }
}

void TestFairness::noDifferenceNoFinding()
{
    // Without a difference p is uniform, also where judges meet groups unequally.
    int small[3] = {0, 0, 0};
    constexpr int contests = 200;
    for (int seed = 0; seed < contests; ++seed) {
        const Simulated contest =
            simulated(static_cast<std::uint64_t>(seed) + 500, 40, 10, 3, 1, 1, 1);
        Case made{contest.table, {{{}, 2}, {{}, 2}}, {}};
        for (std::uint32_t e = 0; e < 40; ++e) {
            made.attributes[0].group.push_back(e % 2);
            made.attributes[1].group.push_back(e / 3 % 2);
        }
        for (std::size_t i = 0; i < made.table.value.size(); ++i)
            made.common.push_back(made.table.judge[i] % 2 == made.table.entry[i] % 2 ? Common::Own
                                                                                      : Common::Other);
        const Fairness found = made.compared(quick(99, static_cast<std::uint64_t>(seed)));
        small[0] += found.attributes[0].adjustedP <= 0.1 ? 1 : 0;
        small[1] += found.attributes[0].restP <= 0.1 ? 1 : 0;
        small[2] += found.match.p <= 0.1 ? 1 : 0;
    }
    for (const int count : small)
        QVERIFY2(count > 7 && count < 36, qPrintable(QString::number(count)));
}

void TestFairness::smallGroupsAreNotShown()
{
    const Simulated contest = simulated(4, 16, 5, 3, 1, 1, 1);
    Case made{contest.table, {{{}, 3}, {{}, 2}}, {}};
    for (std::uint32_t e = 0; e < 16; ++e) {
        made.attributes[0].group.push_back(e < 6 ? 0 : e < 11 ? 1 : e < 15 ? 2 : ~std::uint32_t{0});
        made.attributes[1].group.push_back(e < 12 ? 0 : 1);
    }
    const Fairness found = made.compared(quick(99));
    const GroupComparison &first = found.attributes[0];
    QVERIFY(first.groups[0].shown && first.groups[1].shown && !first.groups[2].shown);
    QVERIFY(first.adjusted);
    QCOMPARE(first.groups[2].n, 4U);
    for (const MeanLimits &mean : {first.groups[2].raw, first.groups[2].adjusted, first.groups[2].rest})
        QVERIFY(mean.mean == 0 && mean.low == 0);
    QCOMPARE(found.attributes[1].raw.why(), Missing::FewerThanTwo);
    QCOMPARE(found.attributes[1].adjusted.why(), Missing::FewerThanTwo);
    // Nothing stands beside the first; what says the same cannot be told from it.
    QVERIFY(!first.rest && first.rest.why() == Missing::NotAsked);
    made.attributes[1] = made.attributes[0];
    const Fairness twice = made.compared(quick(99));
    QCOMPARE(twice.attributes[0].rest.why(), Missing::NoVariation);
    QCOMPARE(twice.attributes[1].rest.why(), Missing::NoVariation);
}

void TestFairness::aMatchOfOnePersonIsNotShown()
{
    const Simulated contest = simulated(5, 20, 6, 3, 1, 1, 1);
    Case made{contest.table, {}, {}};
    for (std::size_t i = 0; i < made.table.value.size(); ++i)
        made.common.push_back(made.table.judge[i] == 1 ? Common::Other : Common::Own);
    QCOMPARE(made.compared(quick(99)).match.difference.why(), Missing::FewerThanTwo);
    for (std::size_t i = 0; i < made.table.value.size(); ++i)
        made.common[i] = made.table.judge[i] % 2 == made.table.entry[i] % 2 ? Common::Other : Common::Own;
    const Fairness known = made.compared(quick(99));
    QVERIFY(known.match.difference);
    QCOMPARE(known.match.corrected, known.match.p);
}

void TestFairness::shuffling()
{
    // Five of ten rows: the largest of C(10, 5) = 252 sums, on both sides: p about 2/252.
    std::vector<double> scores;
    std::vector<double> half;
    for (int i = 0; i < 10; ++i) {
        scores.push_back(i < 5 ? 1 + 0.01 * i : -1 - 0.02 * i);
        half.push_back(i < 5 ? 1 : 0);
    }
    const ColumnList basis = orthonormal({std::vector<double>(10, 1.0)}, {half, half});
    QCOMPARE(basis.size(), std::size_t(1));
    QVERIFY(near(shuffledP(basis, scores, 9999, 1), 2.0 / 252, 0.003));
    // Within blocks of two, three rows each side: 2 of 8.
    const std::vector<std::uint32_t> block = {0, 0, 1, 1, 2, 2};
    const std::vector<double> factor = {1, 0, 1, 0, 1, 0};
    const std::vector<double> score = {3, -3, 2, -2, 1, -1};
    QVERIFY(near(shuffledWithin(factor, score, block, 3, 9999, 1), 2.0 / 8, 0.02));
}

PALMARES_TEST(TestFairness)
#include "tst_fairness.moc"
