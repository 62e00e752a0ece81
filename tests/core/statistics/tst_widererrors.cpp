#include "tests/support/test.h"

#include "tests/core/statistics/tables.h"

#include "core/statistics/distributions.h"
#include "core/statistics/widererrors.h"

#include <memory>
#include <numeric>
#include <variant>

using namespace palmares::statistics;
using namespace palmares::tests;

/// Errors of entries and judges where variances are estimated from few of them.
class TestWiderErrors : public QObject {
    Q_OBJECT
private slots:
    void whatTheseJudgesWouldGive();
    void intervalsOfSmallContestsCover();
    void judgesAgainstThePanel();
};

namespace {

using Fit = std::unique_ptr<CrossedFit>;

Fit fitted(const NumberTable &table)
{
    auto result = CrossedFit::fit(table.observations());
    return std::holds_alternative<Fit>(result) ? std::move(std::get<Fit>(result)) : nullptr;
}

bool near(double found, double expected, double tolerance)
{
    if (std::abs(found - expected) <= tolerance)
        return true;
    qWarning("found %.12g, expected %.12g", found, expected);
    return false;
}

} // namespace

/// In a complete table the error has a closed form, whatever the variance of judges: they all moved every entry alike.
void TestWiderErrors::whatTheseJudgesWouldGive()
{
    for (const double sdJudge : {0.0, 3.0}) {
        const Simulated contest = simulated(3, 12, 6, 6, 12, sdJudge, 3);
        const Fit fit = fitted(contest.table);
        const CrossedModel &model = fit->model();
        const double ofMean = model.residualVariance / 6;
        const double kept = model.entryVariance / (model.entryVariance + ofMean); // of an entry's distance from the mean
        for (const double error : fit->beforePanel())
            QVERIFY(near(error, std::sqrt(ofMean * (kept * 11 / 12 + 1.0 / 12)), 1e-9));
        QVERIFY(fit->model().entrySe[0] > 2 * fit->beforePanel()[0]); // of the effect alone: the mean of 12 says little of all
    }
    // One judge, who cannot be told from the rest of what chance does, stands for the mean; here one sheet a judge.
    NumberTable single;
    for (std::uint32_t e = 0; e < 4; ++e) {
        for (std::uint32_t k = 0; k < 3; ++k)
            single.add(e * 3 + k, e, 5.0 + e + 0.5 * k);
    }
    const Fit alone = fitted(single);
    QVERIFY(!alone->model().hasJudges);
    for (const double error : alone->beforePanel())
        QVERIFY(error > 0 && error < std::sqrt(alone->model().residualVariance));
}

/// Few entries, hardly different, and few judges: variances are guesses then. Entries against what these judges would give.
void TestWiderErrors::intervalsOfSmallContestsCover()
{
    struct Kind {
        std::uint32_t entries, judges, each;
        double entry, judge, noise;
    };
    const bool longForm = qEnvironmentVariableIsSet("PALMARES_LONG");
    for (const Kind &kind : {Kind{12, 4, 4, 1, 2, 3.05}, Kind{12, 6, 6, 12, 2, 3}, Kind{20, 5, 5, 8, 4, 5}, Kind{24, 6, 6, 8, 3, 5},
                             Kind{40, 6, 6, 10, 4, 5}, Kind{12, 5, 5, 8, 4, 6}, Kind{30, 8, 3, 4, 3, 3.8}, Kind{40, 10, 3, 1, 1, 1.5},
                             Kind{156, 12, 3, 1, 1, 1.5}}) {
        constexpr int kinds = 3; // entries, judges, judges against the panel
        double all[kinds] = {};
        double covered[kinds] = {};
        double covered95[kinds] = {};
        double plain[kinds] = {};
        const std::uint64_t contests = longForm ? 600 : 80;
        for (std::uint64_t seed = 1; seed <= contests; ++seed) {
            const Simulated contest = simulated(seed * 31 + kind.entries, kind.entries, kind.judges, kind.each,
                                                kind.entry, kind.judge, kind.noise);
            const Fit fit = fitted(contest.table);
            const CrossedModel &model = fit->model();
            const PanelContrast panel = fit->againstPanel(std::vector<std::uint32_t>(kind.judges));
            const auto wider = widerErrors(contest.table.observations(), *fit, panel);
            QVERIFY(wider);
            const auto count = [&](int side, double miss, double se, double narrow) {
                ++all[side];
                covered[side] += std::abs(miss) <= 1.644854 * se ? 1 : 0;
                covered95[side] += std::abs(miss) <= 1.959964 * se ? 1 : 0;
                plain[side] += std::abs(miss) <= 1.644854 * narrow ? 1 : 0;
            };
            const double mean = std::accumulate(contest.leniency.begin(), contest.leniency.end(), 0.0) / kind.judges;
            const std::vector<double> narrow = fit->beforePanel();
            for (std::size_t e = 0; e < contest.truth.size(); ++e)
                count(0, model.mu + model.entryEffect[e] - contest.truth[e] - mean, wider->entry[e], narrow[e]);
            // As intervals against the panel are made: by t.
            const double spare = contest.table.value.size() + 1.0 - kind.entries - kind.judges;
            const double byT[2] = {std::sqrt(fQuantile(0.9, 1, spare)) / 1.644854, std::sqrt(fQuantile(0.95, 1, spare)) / 1.959964};
            for (std::size_t j = 0; j < contest.leniency.size(); ++j) {
                count(1, model.judgeEffect[j] - contest.leniency[j], wider->judge[j], model.judgeSe[j]);
                const double miss = panel.effect[j] - (contest.leniency[j] - mean);
                count(2, miss / byT[0], wider->panel[j], panel.se[j]);
                covered95[2] += std::abs(miss / byT[1]) <= 1.959964 * wider->panel[j] ? 1 : 0;
                covered95[2] -= std::abs(miss / byT[0]) <= 1.959964 * wider->panel[j] ? 1 : 0;
            }
        }
        const char *const names[kinds] = {"entries", "judges", "judges against the panel"};
        for (int side = 0; side < kinds; ++side) {
            const double share = covered[side] / all[side];
            qInfo("%u x %u, %s: 90 %% %.3f (%.3f without), 95 %% %.3f", kind.entries, kind.judges, names[side], share,
                  plain[side] / all[side], covered95[side] / all[side]);
            // Few judges are covered rather too often; never too rarely beyond what so many contests allow.
            const double slack = longForm ? 0 : 0.04;
            QVERIFY(share > 0.88 - slack && (side == 1 || share < (kind.judges > 4 ? 0.92 : 0.97) + slack));
            QVERIFY(covered95[side] / all[side] > (side == 2 ? 0.93 : 0.935) - slack);
        }
    }
}

/// In a complete table a judge against the panel has a closed form, whatever the entries; parts are held apart.
void TestWiderErrors::judgesAgainstThePanel()
{
    Simulated contest = simulated(5, 30, 4, 4, 2, 1.5, 0.8);
    NumberTable &table = contest.table;
    const auto expected = [](const CrossedModel &model, double judges, double entries) {
        return std::sqrt((judges - 1) / judges / (1 / model.judgeVariance + entries / model.residualVariance));
    };
    {
        const Fit fit = fitted(table);
        const CrossedModel &model = fit->model();
        const PanelContrast panel = fit->againstPanel({0, 0, 0, 0});
        for (std::size_t j = 0; j < 4; ++j) {
            QVERIFY(near(panel.se[j], expected(model, 4, 30), 1e-9));
            QVERIFY(near(panel.effect[j], model.judgeEffect[j], 1e-9)); // predictions of one part sum to 0
            QVERIFY(panel.se[j] < model.judgeSe[j] / 3); // the mean of all judges there might be is hardly known
        }
    }
    const Simulated other = simulated(6, 20, 3, 3, 2, 1.5, 0.8); // shares no entry and no judge with the first
    for (std::size_t i = 0; i < other.table.value.size(); ++i) {
        table.entry.push_back(30 + other.table.entry[i]);
        table.judge.push_back(4 + other.table.judge[i]);
        table.value.push_back(other.table.value[i] + 5);
    }
    for (int e = 0; e < 20; ++e)
        table.entries.push_back("F" + std::to_string(e));
    for (int j = 0; j < 3; ++j)
        table.judges.push_back("K" + std::to_string(j));
    const Fit fit = fitted(table);
    const PanelContrast panel = fit->againstPanel({0, 0, 0, 0, 1, 1, 1});
    for (std::size_t j = 0; j < 7; ++j)
        QVERIFY(near(panel.se[j], j < 4 ? expected(fit->model(), 4, 30) : expected(fit->model(), 3, 20), 1e-9));
    QVERIFY(near(panel.effect[4] + panel.effect[5] + panel.effect[6], 0, 1e-9));
}

PALMARES_TEST(TestWiderErrors)
#include "tst_widererrors.moc"
