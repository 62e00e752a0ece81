#include "tests/support/test.h"

#include "tests/core/statistics/tables.h"

#include "core/statistics/rasch.h"

#include <set>

using namespace palmares::statistics;
using namespace palmares::tests;

/// The many-facet Rasch model on ratings made from it.
class TestRasch : public QObject {
    Q_OBJECT
private slots:
    void recoversWhatMadeTheRatings();
    void isTheLargestLikelihood();
    void anySmallTable();
    void saysWhereThereIsNoMaximum();
    void flagsExtremeJudges();
    void refusesTooLittle();
};

namespace {

struct Ratings {
    std::vector<std::uint32_t> entry;
    std::vector<std::uint32_t> judge;
    std::vector<std::uint32_t> criterion;
    std::vector<std::uint8_t> category;
    std::vector<double> theta;
    std::vector<double> rho;
    FacetRatings ratings(std::uint32_t categories) const
    {
        return {entry,
                judge,
                criterion,
                category,
                static_cast<std::uint32_t>(theta.size()),
                static_cast<std::uint32_t>(rho.size()),
                3,
                categories};
    }
};

constexpr double delta[3] = {-0.4, 0.1, 0.6};
constexpr double tau[5] = {-1.6, -0.7, 0.1, 0.8, 1.4};

Ratings made(std::uint64_t seed, std::uint32_t entries, std::uint32_t judges, std::uint32_t each)
{
    Ratings result;
    const Noise noise(seed, 1);
    std::uint64_t at = 0;
    for (std::uint32_t e = 0; e < entries; ++e)
        result.theta.push_back(1.2 * noise.normal(at++));
    double mean = 0;
    for (std::uint32_t j = 0; j < judges; ++j) {
        result.rho.push_back(0.6 * noise.normal(at++));
        mean += result.rho.back() / judges;
    }
    for (double &rho : result.rho)
        rho -= mean;
    for (std::uint32_t e = 0; e < entries; ++e) {
        for (std::uint32_t k = 0; k < each; ++k) {
            const std::uint32_t j = (e * 7 + k * 3) % judges;
            for (std::uint32_t c = 0; c < 3; ++c) {
                double weights[6] = {1, 0, 0, 0, 0, 0};
                double sum = 1;
                double log = 0;
                for (int x = 1; x < 6; ++x) {
                    log += result.theta[e] - result.rho[j] - delta[c] - tau[x - 1];
                    sum += weights[x] = std::exp(log);
                }
                double u = noise.uniform(at++) * sum;
                std::uint8_t x = 0;
                while (x < 5 && u >= weights[x])
                    u -= weights[x++];
                result.entry.push_back(e);
                result.judge.push_back(j);
                result.criterion.push_back(c);
                result.category.push_back(x);
            }
        }
    }
    return result;
}

} // namespace

void TestRasch::recoversWhatMadeTheRatings()
{
    const Ratings made = ::made(5, 400, 25, 6);
    const FacetModel model = fitFacets(made.ratings(6));
    QVERIFY(!model.why && model.converged);
    QVERIFY(std::abs(model.spread - 1.2) < 0.12);
    for (std::size_t c = 0; c < 3; ++c)
        QVERIFY(std::abs(model.difficulty[c] - delta[c]) < 0.2);
    for (std::size_t k = 0; k < 5; ++k)
        QVERIFY(std::abs(model.threshold[k] - tau[k]) < 0.2);
    double squares = 0;
    for (std::size_t j = 0; j < made.rho.size(); ++j) {
        QVERIFY(std::abs(model.severity[j] - made.rho[j]) < 0.4);
        // Ratings made from the model fit it.
        QVERIFY(model.judgeFit[j].infit > 0.7 && model.judgeFit[j].infit < 1.35);
    }
    double inside = 0;
    for (std::size_t e = 0; e < made.theta.size(); ++e) {
        const double miss = model.measure[e] - made.theta[e];
        squares += miss * miss / 400;
        inside += std::abs(miss) < 1.96 * model.measureSe[e] ? 1.0 / 400 : 0;
    }
    QVERIFY(std::sqrt(squares) < 0.35);
    QVERIFY2(inside > 0.92 && inside < 0.98, qPrintable(QString::number(inside)));
}

/// The marginal likelihood by its definition, with nodes of its own.
double likelihoodOf(const FacetRatings &ratings, const FacetModel &at)
{
    constexpr int nodes = 401;
    std::vector<std::vector<double>> logs(ratings.entries, std::vector<double>(nodes));
    for (std::size_t i = 0; i < ratings.size(); ++i) {
        const auto own = ratings.category[i] - at.lowest;
        if (std::count(at.extremeJudges.begin(), at.extremeJudges.end(), ratings.judge[i]) > 0)
            continue; // at infinity, where what is given is certain
        for (int n = 0; n < nodes; ++n) {
            const double theta = at.spread * (-6 + 12.0 * n / (nodes - 1));
            double log = 0;
            double sum = 1;
            double given = 0;
            for (std::uint32_t x = 1; x <= at.threshold.size(); ++x) {
                log += theta - at.severity[ratings.judge[i]] - at.difficulty[ratings.criterion[i]] - at.threshold[x - 1];
                sum += std::exp(log);
                given = x == own ? log : given;
            }
            logs[ratings.entry[i]][static_cast<std::size_t>(n)] += given - std::log(sum);
        }
    }
    double all = 0;
    for (const auto &entry : logs) {
        double sum = 0;
        for (int n = 0; n < nodes; ++n) {
            const double z = -6 + 12.0 * n / (nodes - 1);
            sum += std::exp(entry[static_cast<std::size_t>(n)] - z * z / 2) / std::sqrt(2 * M_PI) * 12 / (nodes - 1);
        }
        all += std::log(sum);
    }
    return all;
}

/// Whether no number beside the estimate makes it larger.
bool isLargest(const FacetRatings &ratings, const FacetModel &model, double step)
{
    const double best = likelihoodOf(ratings, model) + 1e-6;
    const auto isLarger = [&](std::vector<double> FacetModel::*numbers) {
        for (std::size_t i = 0; i < (model.*numbers).size(); ++i) {
            for (const double by : {-step, step}) {
                FacetModel moved = model;
                (moved.*numbers)[i] += by;
                if (likelihoodOf(ratings, moved) > best)
                    return true;
            }
        }
        return false;
    };
    FacetModel wider = model;
    wider.spread += step;
    FacetModel closer = model;
    closer.spread -= step;
    return !isLarger(&FacetModel::severity) && !isLarger(&FacetModel::difficulty) && !isLarger(&FacetModel::threshold) &&
           likelihoodOf(ratings, wider) <= best && likelihoodOf(ratings, closer) <= best;
}

void TestRasch::isTheLargestLikelihood()
{
    const Ratings made = ::made(9, 60, 8, 4);
    const FacetModel model = fitFacets(made.ratings(6));
    QVERIFY(std::abs(likelihoodOf(made.ratings(6), model) - model.logLikelihood) < 1e-3);
    QVERIFY(isLargest(made.ratings(6), model, 0.02));
}

/// Few grades by few judges, many of whom give one alone: the maximum is found, or said not to be there; nothing is not a number.
void TestRasch::anySmallTable()
{
    const std::uint64_t tables = qEnvironmentVariableIsSet("PALMARES_LONG") ? 3'000 : 150;
    std::size_t found = 0;
    for (std::uint64_t seed = 0; seed < tables; ++seed) {
        const Noise noise(seed, 7);
        std::uint64_t at = 0;
        const auto upTo = [&](double n) { return static_cast<std::uint32_t>(noise.uniform(at++) * n); };
        const std::uint32_t entries = 3 + upTo(20);
        const std::uint32_t judges = 2 + upTo(12);
        const std::uint32_t each = 1 + upTo(4);
        const std::uint32_t grades = 2 + upTo(3);
        const double wide = 0.2 + 3 * noise.uniform(at++);
        Ratings made;
        made.theta.resize(entries);
        made.rho.resize(judges);
        std::set<std::uint8_t> used;
        for (std::uint32_t e = 0; e < entries; ++e) {
            const double quality = wide * noise.normal(at++);
            for (std::uint32_t k = 0; k < std::min(each, judges); ++k) {
                const double wish = (grades - 1) / 2.0 + 0.5 * quality + noise.normal(at++) / 2;
                made.entry.push_back(e);
                made.judge.push_back((e * 5 + k + e * e % 3) % judges);
                made.criterion.push_back(0);
                made.category.push_back(static_cast<std::uint8_t>(std::clamp(std::round(wish), 0.0, grades - 1.0)));
                used.insert(made.category.back());
            }
        }
        for (std::uint8_t &category : made.category)
            category = static_cast<std::uint8_t>(std::distance(used.begin(), used.find(category)));
        FacetRatings ratings = made.ratings(static_cast<std::uint32_t>(used.size()));
        ratings.criteria = 1;
        const FacetModel model = fitFacets(ratings);
        if (model.why)
            continue;
        ++found;
        const std::string which = "table " + std::to_string(seed);
        QVERIFY2(model.converged, which.c_str());
        for (const auto &numbers : {model.measure, model.measureSe, model.fair, model.severity, model.difficulty, model.threshold})
            QVERIFY2(std::all_of(numbers.begin(), numbers.end(), [](double x) { return std::isfinite(x); }), which.c_str());
        for (const FacetFit &fit : model.judgeFit)
            QVERIFY2(std::isfinite(fit.infit) && std::isfinite(fit.outfit), which.c_str());
        for (const double fair : model.fair)
            QVERIFY2(fair >= 0 && fair <= static_cast<double>(used.size() - 1), which.c_str());
        QVERIFY2(std::abs(likelihoodOf(ratings, model) - model.logLikelihood) < 1e-3, which.c_str());
        QVERIFY2(isLargest(ratings, model, 0.05), which.c_str());
    }
    QVERIFY(found > tables / 3);
}

/// Likelihoods that rise without end: what rises is known beforehand.
void TestRasch::saysWhereThereIsNoMaximum()
{
    const auto fitted = [](const std::vector<std::vector<int>> &grades, std::uint32_t categories) { // by judge, by entry; −1: none
        Ratings made;
        made.theta.resize(grades[0].size());
        made.rho.resize(grades.size());
        for (std::uint32_t j = 0; j < grades.size(); ++j) {
            for (std::uint32_t e = 0; e < grades[j].size(); ++e) {
                if (grades[j][e] < 0)
                    continue;
                made.entry.push_back(e);
                made.judge.push_back(j);
                made.criterion.push_back(0);
                made.category.push_back(static_cast<std::uint8_t>(grades[j][e]));
            }
        }
        FacetRatings ratings = made.ratings(categories);
        ratings.criteria = 1;
        return fitFacets(ratings);
    };
    // One order of entries without exception: they lie apart without end.
    QCOMPARE(fitted({{0, 0, 1, 1, 1}, {0, 0, 0, 1, 1}, {0, 0, 0, 0, 1}}, 2).why, std::optional(Missing::NoVariation));
    // All give one grade alone: nothing is left to chance.
    QCOMPARE(fitted({{0, 0, 0, -1}, {-1, 1, 1, 1}}, 2).why, std::optional(Missing::NoVariation));
    // Only the third judge goes up to the highest grade, and never down to the lowest.
    QCOMPARE(fitted({{0, 1, 0, 1, 0, 1}, {1, 0, 0, 1, 1, 0}, {2, 1, 1, 2, 2, 1}}, 3).why, std::optional(Missing::NoVariation));
    // One sheet an entry: nothing parts how entries differ from how judges waver.
    QCOMPARE(fitted({{0, 1, 0, -1, -1, -1}, {-1, -1, -1, 1, 0, 1}}, 2).why, std::optional(Missing::FewerThanTwo));
}

void TestRasch::flagsExtremeJudges()
{
    Ratings made = ::made(2, 40, 8, 4);
    for (std::size_t i = 0; i < made.judge.size(); ++i) {
        if (made.judge[i] == 2)
            made.category[i] = 5;
    }
    const FacetModel model = fitFacets(made.ratings(6));
    QCOMPARE(model.extremeJudges, std::vector<std::uint32_t>{2});
    QVERIFY(std::isfinite(model.severity[2]) && model.severity[2] < -1);
    // Of the others it says nothing: they are where they are without it, and so are the entries, but for what its own ratings told.
    Ratings without = made;
    for (std::size_t i = without.judge.size(); i-- > 0;) {
        if (without.judge[i] != 2)
            continue;
        for (auto *column : {&without.entry, &without.judge, &without.criterion})
            column->erase(column->begin() + static_cast<std::ptrdiff_t>(i));
        without.category.erase(without.category.begin() + static_cast<std::ptrdiff_t>(i));
    }
    for (std::uint32_t &judge : without.judge)
        judge -= judge > 2 ? 1 : 0;
    without.rho.pop_back();
    const FacetModel others = fitFacets(without.ratings(6));
    QVERIFY(std::abs(others.spread - model.spread) < 1e-5);
    for (std::size_t j = 0; j < others.severity.size(); ++j)
        QVERIFY(std::abs(others.severity[j] - model.severity[j < 2 ? j : j + 1]) < 1e-5);
}

void TestRasch::refusesTooLittle()
{
    Ratings made = ::made(2, 1, 3, 3);
    QCOMPARE(fitFacets(made.ratings(6)).why, std::optional(Missing::FewerThanTwo));
}

PALMARES_TEST(TestRasch)
#include "tst_rasch.moc"
