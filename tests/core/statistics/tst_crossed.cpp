#include "tests/support/test.h"

#include "tests/core/statistics/tables.h"

#include "core/statistics/crossed.h"
#include "core/statistics/halo.h"

#include <rapidcheck.h>

#include <memory>
#include <variant>

using namespace palmares::statistics;
using namespace palmares::tests;

/// The crossed model against lme4 and against its own laws.
class TestCrossed : public QObject {
    Q_OBJECT
private slots:
    void realTables();
    void incompleteTableOfLme4();
    void criterionIsTheLikelihood();
    void haloOfLme4();
    void haloOfSheetsWithHoles();
    void anyTable();
    void variancesOfZero();
    void judgesWithTheSameMean();
    void nothingLeftToChance();
    void refusals();
    void judgesOfOneSheet();
    void laws();
    void waysAndAlgebrasAgree();
    void drawsHaveTheRightCovariance();
    void intervalsCover();
};

namespace {

using Fit = std::unique_ptr<CrossedFit>;

Fit fitted(const NumberTable &table, const CrossedOptions &options = {})
{
    auto result = CrossedFit::fit(table.observations(), options);
    return std::holds_alternative<Fit>(result) ? std::move(std::get<Fit>(result)) : nullptr;
}

bool near(double found, double expected, double tolerance)
{
    if (std::abs(found - expected) <= tolerance)
        return true;
    qWarning("found %.12g, expected %.12g", found, expected);
    return false;
}

/// −2 · restricted log-likelihood by its definition, with dense matrices; for small tables.
double criterionByDefinition(const NumberTable &table, double entry, double judge, double residual)
{
    const std::size_t n = table.value.size();
    std::vector<double> l(n * n);
    for (std::size_t a = 0; a < n; ++a) {
        for (std::size_t b = 0; b < n; ++b)
            l[a * n + b] = (a == b ? residual : 0) + (table.entry[a] == table.entry[b] ? entry : 0) +
                           (table.judge[a] == table.judge[b] ? judge : 0);
    }
    double logV = 0;
    for (std::size_t k = 0; k < n; ++k) {
        for (std::size_t i = k; i < n; ++i) {
            for (std::size_t p = 0; p < k; ++p)
                l[i * n + k] -= l[i * n + p] * l[k * n + p];
            l[i * n + k] = i == k ? std::sqrt(l[k * n + k]) : l[i * n + k] / l[k * n + k];
        }
        logV += 2 * std::log(l[k * n + k]);
    }
    const auto half = [&](const auto &value) {
        std::vector<double> x(n);
        for (std::size_t i = 0; i < n; ++i) {
            x[i] = value(i);
            for (std::size_t p = 0; p < i; ++p)
                x[i] -= l[i * n + p] * x[p];
            x[i] /= l[i * n + i];
        }
        return x;
    };
    const auto y = half([&](std::size_t i) { return table.value[i]; });
    const auto one = half([](std::size_t) { return 1.0; });
    const double oneOne = std::inner_product(one.begin(), one.end(), one.begin(), 0.0);
    const double oneY = std::inner_product(one.begin(), one.end(), y.begin(), 0.0);
    const double yy = std::inner_product(y.begin(), y.end(), y.begin(), 0.0);
    return static_cast<double>(n - 1) * std::log(2 * M_PI) + logV + std::log(oneOne) + yy -
           oneY * oneY / oneOne;
}

} // namespace

void TestCrossed::realTables()
{
    for (const char *name : {"penicillin", "shrout-fleiss-1979"}) {
        const auto real = realTable(name);
        if (!real)
            QSKIP("PALMARES_REAL is not set");
        const auto &reml = real->expected["reml"];
        const Fit fit = fitted(real->table);
        const CrossedModel &model = fit->model();
        const double tolerance = 1e-5 * std::sqrt(reml["var_residual"].get<double>());
        QVERIFY(model.converged);
        QVERIFY(near(model.mu, reml["mu"].get<double>(), 1e-9));
        QVERIFY(near(model.muSe, reml["se_mu"].get<double>(), tolerance));
        QVERIFY(near(model.entryVariance, reml["var_entry"].get<double>(), tolerance));
        QVERIFY(near(model.judgeVariance, reml["var_judge"].get<double>(), tolerance));
        QVERIFY(near(model.residualVariance, reml["var_residual"].get<double>(), tolerance));
        QVERIFY(near(model.criterion, reml["reml_criterion"].get<double>(), 1e-7));
        for (std::size_t e = 0; e < real->table.entries.size(); ++e) {
            QVERIFY(near(model.entryEffect[e], reml["entry"]["blup"][real->table.entries[e]].get<double>(),
                         tolerance));
            QVERIFY(near(model.entrySe[e], reml["entry"]["pev_se"][real->table.entries[e]].get<double>(),
                         tolerance));
        }
        for (std::size_t j = 0; j < real->table.judges.size(); ++j) {
            QVERIFY(near(model.judgeEffect[j], reml["judge"]["blup"][real->table.judges[j]].get<double>(),
                         tolerance));
            QVERIFY(near(model.judgeSe[j], reml["judge"]["pev_se"][real->table.judges[j]].get<double>(),
                         tolerance));
        }
    }
}

void TestCrossed::incompleteTableOfLme4()
{
    // Expected: lme4 1.1-31, lmer(y ~ 1 + (1|e) + (1|j)) on the same numbers, optimised to 1e-12.
    NumberTable table;
    for (std::uint32_t e = 0; e < 12; ++e) {
        for (std::uint32_t j = 0; j < 7; ++j) {
            if ((e * 5 + j * 3 + e * j) % 4 != 0)
                table.add(j, e,
                          static_cast<double>((e * 37 + 11) % 13) +
                              static_cast<double>((j * 29 + 5) % 7) * 0.5 +
                              static_cast<double>((e * j * 17 + e * 3 + j) % 11) * 0.3);
        }
    }
    const Fit fit = fitted(table);
    const CrossedModel &model = fit->model();
    QCOMPARE(table.value.size(), std::size_t(72));
    QVERIFY(near(model.mu, 9.50610611632, 1e-5));
    QVERIFY(near(model.muSe, 1.13949904183, 1e-4));
    QVERIFY(near(model.entryVariance, 13.116349007906, 1e-4));
    QVERIFY(near(model.judgeVariance, 1.368242589660, 1e-4));
    QVERIFY(near(model.residualVariance, 0.678790674164, 1e-5));
    QVERIFY(near(model.criterion, 248.71512693378, 1e-6));
}

void TestCrossed::criterionIsTheLikelihood()
{
    const Simulated contest = simulated(3, 25, 6, 3, 2, 1, 1.5);
    const Fit fit = fitted(contest.table);
    const CrossedModel &model = fit->model();
    const auto at = [&](double e, double j, double r) {
        return criterionByDefinition(contest.table, e, j, r);
    };
    const double best = at(model.entryVariance, model.judgeVariance, model.residualVariance);
    QVERIFY(near(model.criterion, best, 1e-7));
    for (const double by : {0.99, 1.01}) {
        QVERIFY(at(model.entryVariance * by, model.judgeVariance, model.residualVariance) > best);
        QVERIFY(at(model.entryVariance, model.judgeVariance * by, model.residualVariance) > best);
        QVERIFY(at(model.entryVariance, model.judgeVariance, model.residualVariance * by) > best);
    }
}

namespace {

/// Three criteria of levels of their own on the sheets of a table with gaps; a score may be missing.
struct HaloSheets {
    NumberTable means;
    WithinSheets within;

    HaloSheets(const std::array<double, 3> &levels, bool hasHoles)
    {
        std::vector<std::array<std::uint32_t, 2>> pairs;
        for (std::uint32_t e = 0; e < 8; ++e) {
            for (std::uint32_t j = 0; j < 5; ++j) {
                if ((e + 2 * j) % 3 != 0)
                    pairs.push_back({e, j});
            }
        }
        within = withinSheets(pairs.size(), 3, [&](std::size_t sheet, std::size_t c) {
            const auto [e, j] = pairs[sheet];
            if (hasHoles && (e * 3 + j * 2 + c) % 7 == 0)
                return static_cast<double>(NAN);
            return (e * 37 + 11) % 13 + (j * 29 + 5) % 7 * 0.5 + (e * j * 17 + e * 3 + j) % 11 * 0.3
                   + static_cast<double>((e * 5 + j * 7 + c * 11 + e * c * j) % 5) * 0.25 + levels[c];
        });
        for (std::size_t i = 0; i < pairs.size(); ++i)
            means.add(pairs[i][1], pairs[i][0], within.means[i]);
    }
};

} // namespace

/// Expected: lme4 1.1-31, lmer(y ~ 0 + c + (1|e) + (1|j) + (1|e:j)) on the same 78 numbers, optimised to 1e-12. How much more one criterion
/// gets than another is nothing to it.
void TestCrossed::haloOfLme4()
{
    for (const std::array<double, 3> &levels : {std::array<double, 3>{0, 0, 0}, std::array<double, 3>{0, 2, -1.5}}) {
        const HaloSheets sheets(levels, false);
        const Fit fit = fitted(sheets.means);
        const HaloModel model = haloModel(fit->model(), sheets.within);
        QVERIFY(near(fit->model().entryVariance, 13.140781752321, 1e-4));
        QVERIFY(near(fit->model().judgeVariance, 1.051269563474, 1e-4));
        QVERIFY(near(*model.halo, 0.784610346536, 1e-5));
        QVERIFY(near(*model.error, 0.130865394589, 1e-6));
        QVERIFY(near(*model.criterion, 178.926881889, 1e-6));
        // F with 26 − 8 − 5 + 1 and 50 degrees of freedom at 5 % and 95 % by qf() of R.
        QVERIFY(near(*model.share, 0.85705203, 1e-5));
        QVERIFY(near(model.shareLimits->low, 0.750411, 1e-5) && near(model.shareLimits->high, 0.932644, 1e-5));
    }
}

/// The same numbers with every seventh missing. lme4 finds the share .8674, its likelihood weighing sheets by what is on them.
void TestCrossed::haloOfSheetsWithHoles()
{
    double first = 0;
    for (const std::array<double, 3> &levels : {std::array<double, 3>{0, 0, 0}, std::array<double, 3>{0, 2, -1.5}}) {
        const HaloSheets sheets(levels, true);
        QCOMPARE(sheets.within.scores, std::size_t(67));
        QCOMPARE(sheets.within.freedom, std::size_t(67 - 26 - 2));
        const Fit fit = fitted(sheets.means);
        const HaloModel model = haloModel(fit->model(), sheets.within);
        QVERIFY(model.hasHoles && !model.criterion);
        QVERIFY(near(*model.share, 0.8674, 0.01));
        QVERIFY(model.shareLimits->low < 0.8674 && model.shareLimits->high > 0.8674);
        QVERIFY(first == 0 || near(*model.share, first, 1e-5));
        first = *model.share;
    }
}

/// Small tables of few different numbers and any shape: an answer, and no better one beside it.
void TestCrossed::anyTable()
{
    const std::uint64_t tables = qEnvironmentVariableIsSet("PALMARES_LONG") ? 20'000 : 1'000;
    // Where the information is far from the curvature, or a variance hardly there.
    const std::uint64_t crawling[] = {5'930, 12'178, 14'389, 17'435, 18'043};
    int fits = 0;
    for (std::uint64_t number = 0; number < tables + std::size(crawling); ++number) {
        const std::uint64_t seed = number < tables ? number : crawling[number - tables];
        const Noise noise(seed, 77);
        std::uint64_t at = 0;
        const std::uint32_t entries = 2 + noise.below(at++, 8);
        const std::uint32_t judges = 1 + noise.below(at++, 6);
        const std::uint32_t grades = 2 + noise.below(at++, 5);
        const double filled = 0.2 + 0.8 * noise.uniform(at++);
        NumberTable table;
        for (std::uint32_t e = 0; e < entries; ++e) {
            for (std::uint32_t j = 0; j < judges; ++j) {
                const bool there = noise.uniform(at++) < filled;
                const double value = noise.below(at++, grades);
                if (there)
                    table.add(j, e, value);
            }
        }
        if (table.value.empty())
            continue;
        const Fit fit = fitted(table);
        if (!fit)
            continue;
        ++fits;
        const CrossedModel &model = fit->model();
        QVERIFY2(std::isfinite(model.criterion) && std::isfinite(model.mu) && std::isfinite(model.entrySe[0]),
                 qPrintable(QString::number(seed)));
        // With fewer numbers there is hardly one left for chance, and the likelihood is a plain or has no end.
        if (table.value.size() < 10)
            continue;
        QVERIFY2(model.converged, qPrintable(QString::number(seed)));
        if (model.residualAtZero)
            continue;
        const auto criterion = [&](double e, double j, double r) { return criterionByDefinition(table, e, j, r); };
        const double e = model.entryVariance;
        const double j = model.judgeVariance;
        const double r = model.residualVariance;
        const double best = criterion(e, j, r);
        QVERIFY2(std::abs(model.criterion - best) < 1e-5, qPrintable(QString::number(seed)));
        for (const double by : {0.9, 1.1})
            QVERIFY2(criterion(e * by, j, r) > best - 1e-6 && criterion(e, j, r * by) > best - 1e-6, qPrintable(QString::number(seed)));
        QVERIFY2(criterion(e + 0.01 * r, j, r) > best - 1e-6, qPrintable(QString::number(seed)));
        if (model.hasJudges)
            QVERIFY2(criterion(e, j + 0.01 * r, r) > best - 1e-6, qPrintable(QString::number(seed)));
    }
    QVERIFY(fits > static_cast<int>(tables / 3));
}

void TestCrossed::variancesOfZero()
{
    int entries = 0;
    int judges = 0;
    for (std::uint64_t seed = 1; seed <= 60; ++seed) {
        // Now without any difference between entries, now between judges: the estimate is at 0 about every
        // second time.
        const bool ofEntries = seed % 2 == 0;
        const Simulated contest = simulated(seed, 14, 8, 4, ofEntries ? 0 : 1, ofEntries ? 1 : 0, 2);
        const Fit fit = fitted(contest.table);
        const CrossedModel &model = fit->model();
        QVERIFY(model.converged);
        entries += model.entryAtZero ? 1 : 0;
        judges += model.judgeAtZero ? 1 : 0;
        QCOMPARE(model.entryAtZero, model.entryVariance == 0);
        const double tiny = 1e-3 * model.residualVariance;
        const auto at = [&](double e, double j) {
            return criterionByDefinition(contest.table, e, j, model.residualVariance);
        };
        const double best = at(model.entryVariance, model.judgeVariance);
        QVERIFY(near(model.criterion, best, 1e-6));
        QVERIFY(at(model.entryVariance + tiny, model.judgeVariance) > best);
        QVERIFY(at(model.entryVariance, model.judgeVariance + tiny) > best);
        if (model.entryAtZero) {
            for (const double effect : model.entryEffect)
                QCOMPARE(effect, 0.0);
        }
    }
    QVERIFY2(entries > 5, qPrintable(QString::number(entries)));
    QVERIFY2(judges > 5, qPrintable(QString::number(judges)));
}

/// Judges who all give the same ranks once have no differences at all.
void TestCrossed::judgesWithTheSameMean()
{
    NumberTable table;
    const int ranks[3][4] = {{1, 2, 3, 4}, {2, 1, 3, 4}, {1, 4, 3, 2}};
    for (std::uint32_t j = 0; j < 3; ++j) {
        for (std::uint32_t e = 0; e < 4; ++e)
            table.add(j, e, ranks[j][e]);
    }
    const Fit fit = fitted(table);
    QVERIFY(fit->model().judgeAtZero && fit->model().converged);
    QCOMPARE(fit->model().judgeVariance, 0.0);
    // What is left is the one-way model: mean squares 7/3 between entries and 1 within.
    QVERIFY(near(fit->model().entryVariance, (7.0 / 3 - 1) / 3, 1e-7));
    QVERIFY(near(fit->model().residualVariance, 1, 1e-7));
}

void TestCrossed::nothingLeftToChance()
{
    NumberTable table;
    for (std::uint32_t e = 0; e < 6; ++e) {
        for (std::uint32_t j = 0; j < 4; ++j)
            table.add(j, e, e * 2.0 + (j == 1 ? 1.0 : j == 2 ? -1.0 : 0.0));
    }
    const Fit fit = fitted(table);
    QVERIFY(fit->model().residualAtZero);
    QCOMPARE(fit->model().residualVariance, 0.0);
    QVERIFY(near(fit->model().entryVariance, 14, 0.01));
    QVERIFY(near(fit->model().mu + fit->model().entryEffect[5], 10, 0.01));
}

void TestCrossed::refusals()
{
    const auto why = [](const NumberTable &table) {
        return std::get<Missing>(CrossedFit::fit(table.observations()));
    };
    NumberTable once;
    once.add(0, 0, 1);
    once.add(0, 1, 2);
    once.add(1, 2, 3);
    QCOMPARE(why(once), Missing::FewerThanTwo);
    NumberTable single;
    single.add(0, 0, 1);
    single.add(1, 0, 2);
    QCOMPARE(why(single), Missing::FewerThanTwo);
    NumberTable alike;
    for (std::uint32_t e = 0; e < 3; ++e) {
        for (std::uint32_t j = 0; j < 3; ++j)
            alike.add(j, e, 7);
    }
    QCOMPARE(why(alike), Missing::NoVariation);
}

void TestCrossed::judgesOfOneSheet()
{
    NumberTable table;
    for (std::uint32_t e = 0; e < 8; ++e) {
        for (std::uint32_t k = 0; k < 3; ++k)
            table.add(e * 3 + k, e, e + 0.5 * ((e * 7 + k * 5) % 4));
    }
    const Fit fit = fitted(table);
    QVERIFY(!fit->model().hasJudges);
    QCOMPARE(fit->model().judgeVariance, 0.0);
    QVERIFY(fit->model().entryVariance > 0);
}

void TestCrossed::laws()
{
    QVERIFY(rc::check([] {
        const auto seed = *rc::gen::inRange<std::uint64_t>(1, 100'000);
        const auto each = *rc::gen::inRange<std::uint32_t>(2, 5);
        Simulated contest = simulated(seed, 15, 6, each, 2, 1, 1.5);
        const Fit before = fitted(contest.table);
        // Another order of rows, another origin, another unit.
        NumberTable moved;
        for (std::size_t i = contest.table.value.size(); i-- > 0;)
            moved.add(contest.table.judges[contest.table.judge[i]],
                      contest.table.entries[contest.table.entry[i]], 10 - 4 * contest.table.value[i]);
        const Fit after = fitted(moved);
        const CrossedModel &a = before->model();
        const CrossedModel &b = after->model();
        RC_ASSERT(std::abs(b.entryVariance - 16 * a.entryVariance) < 1e-4 * (1 + b.entryVariance));
        RC_ASSERT(std::abs(b.mu - (10 - 4 * a.mu)) < 1e-4);
        double effects = 0;
        for (std::size_t e = 0; e < moved.entries.size(); ++e) {
            const auto old =
                std::find(contest.table.entries.begin(), contest.table.entries.end(), moved.entries[e]) -
                contest.table.entries.begin();
            const double effect = a.entryEffect[static_cast<std::size_t>(old)];
            RC_ASSERT(std::abs(b.entryEffect[e] + 4 * effect) < 1e-4);
            effects += effect;
            // A prediction is never less certain than the prior.
            RC_ASSERT(a.entrySe[static_cast<std::size_t>(old)] <= std::sqrt(a.entryVariance) * (1 + 1e-9));
        }
        RC_ASSERT(std::abs(effects) < 1e-6); // predictions add up to nothing
    }));
    // Shrinkage in a complete table: towards the mean by s/(s + e/k), in the order of the means.
    const NumberTable table = shroutAndFleiss();
    const Fit fit = fitted(table);
    const CrossedModel &model = fit->model();
    const double share = model.entryVariance / (model.entryVariance + model.residualVariance / 4);
    const double means[] = {6, 3, 6.5, 4, 7.5, 4.75};
    for (std::size_t e = 0; e < 6; ++e)
        QVERIFY(near(model.entryEffect[e], share * (means[e] - model.mu), 1e-7));
}

void TestCrossed::waysAndAlgebrasAgree()
{
    const Simulated contest = simulated(11, 600, 80, 5, 3, 2, 3);
    CrossedOptions own;
    own.way = CrossedOptions::Way::Exact;
    own.algebra = Algebra::Own;
    CrossedOptions blas = own;
    blas.algebra = Algebra::Blas;
    CrossedOptions iterative;
    iterative.way = CrossedOptions::Way::Iterative;
    iterative.probes = 32;
    const Fit a = fitted(contest.table, own);
    const Fit b = fitted(contest.table, blas);
    const Fit c = fitted(contest.table, iterative);
    QVERIFY(c->model().iterative && c->model().converged);
    QVERIFY(near(b->model().criterion, a->model().criterion, 1e-6));
    QVERIFY(near(b->model().entryVariance, a->model().entryVariance, 1e-7));
    // The probes of the iterative way leave an error of a fraction of a per cent on a table as small as this
    // one.
    QVERIFY(near(c->model().entryVariance / a->model().entryVariance, 1, 0.01));
    QVERIFY(near(c->model().judgeVariance / a->model().judgeVariance, 1, 0.02));
    QVERIFY(near(c->model().residualVariance / a->model().residualVariance, 1, 0.01));
    QVERIFY(near(c->model().criterion, a->model().criterion, 2));
    // It says how large that error is: nothing lies beyond four of it, and it is not so large that nothing could.
    const CrossedModel::MonteCarlo &off = c->model().monteCarlo;
    QVERIFY(near(c->model().entryVariance, a->model().entryVariance, 4 * off.entry) && off.entry < 0.01 * a->model().entryVariance);
    QVERIFY(near(c->model().judgeVariance, a->model().judgeVariance, 4 * off.judge) && off.judge < 0.02 * a->model().judgeVariance);
    QVERIFY(near(c->model().residualVariance, a->model().residualVariance, 4 * off.residual) && off.residual > 0);
    QVERIFY(near(c->model().criterion, a->model().criterion, 4 * off.criterion) && off.criterion < 2);
    QVERIFY(a->model().monteCarlo.entry == 0 && a->model().monteCarlo.criterion == 0);
    for (std::size_t e = 0; e < 600; ++e) {
        QVERIFY(near(b->model().entrySe[e], a->model().entrySe[e], 1e-8));
        QVERIFY(near(c->model().entryEffect[e], a->model().entryEffect[e], 0.02));
        QVERIFY(near(c->model().entrySe[e] / a->model().entrySe[e], 1, 0.06));
    }
}

void TestCrossed::drawsHaveTheRightCovariance()
{
    const Simulated contest = simulated(5, 40, 10, 4, 2, 1.5, 2);
    for (const auto way : {CrossedOptions::Way::Exact, CrossedOptions::Way::Iterative}) {
        CrossedOptions options;
        options.way = way;
        const Fit fit = fitted(contest.table, options);
        const CrossedModel model = fit->model();
        constexpr std::size_t draws = 8000;
        Columns values(40, draws);
        fit->drawEntries(99, 0, values);
        Columns same(40, 3);
        fit->drawEntries(99, 5, same);
        for (std::size_t e = 0; e < 40; ++e) {
            double sum = 0;
            double squares = 0;
            for (std::size_t c = 0; c < draws; ++c) {
                const double d = values.row(e)[c] - model.mu - model.entryEffect[e];
                sum += d;
                squares += d * d;
            }
            // Of μ + effect, whose variance is not that of the effect; both ways must agree with theory about
            // the mean.
            QVERIFY(near(sum / draws, 0, 5 * std::sqrt(squares / draws / draws)));
            QVERIFY(near(same.row(e)[0], values.row(e)[5], 1e-9)); // by counter: whatever was drawn before
        }
    }
}

/// Contests with known truth: Q1 to Q3.
void TestCrossed::intervalsCover()
{
    const bool longForm = qEnvironmentVariableIsSet("PALMARES_LONG");
    const std::uint64_t contests = longForm ? 60 : 20;
    double inside = 0;
    double all = 0;
    double squares = 0;
    double plainSquares = 0;
    for (std::uint64_t seed = 1; seed <= contests; ++seed) {
        const Simulated contest = simulated(seed, longForm ? 1000 : 300, longForm ? 200 : 60, 10, 8, 5, 7.4);
        const Fit fit = fitted(contest.table);
        const CrossedModel &model = fit->model();
        std::vector<double> sum(contest.truth.size());
        for (std::size_t i = 0; i < contest.table.value.size(); ++i)
            sum[contest.table.entry[i]] += contest.table.value[i] / 10;
        for (std::size_t e = 0; e < contest.truth.size(); ++e) {
            const double miss = model.mu + model.entryEffect[e] - contest.truth[e];
            inside += std::abs(miss) <= 1.959964 * model.entrySe[e] ? 1 : 0;
            squares += miss * miss;
            plainSquares += (sum[e] - contest.truth[e]) * (sum[e] - contest.truth[e]);
            ++all;
        }
    }
    qInfo("coverage of 95 %% intervals %.4f, error %.3f, of plain means %.3f", inside / all,
          std::sqrt(squares / all), std::sqrt(plainSquares / all));
    QVERIFY(inside / all > 0.935 && inside / all < 0.965);
    QVERIFY(squares < plainSquares);
}

PALMARES_TEST(TestCrossed)
#include "tst_crossed.moc"
