#include "tests/support/test.h"

#include "tests/core/statistics/tables.h"

#include "core/statistics/rasch.h"

using namespace palmares::statistics;
using namespace palmares::tests;

/// The many-facet Rasch model on ratings made from it.
class TestRasch : public QObject {
    Q_OBJECT
private slots:
    void recoversWhatMadeTheRatings();
    void isTheLargestLikelihood();
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

/// The marginal likelihood by its definition, with nodes of its own, is nowhere larger around the estimate.
void TestRasch::isTheLargestLikelihood()
{
    const Ratings made = ::made(9, 60, 8, 4);
    const FacetModel model = fitFacets(made.ratings(6));
    const auto likelihood = [&](double spread, const std::vector<double> &rho, const std::vector<double> &d,
                                const std::vector<double> &t) {
        constexpr int nodes = 401;
        std::vector<std::vector<double>> logs(60, std::vector<double>(nodes));
        for (std::size_t i = 0; i < made.entry.size(); ++i) {
            for (int n = 0; n < nodes; ++n) {
                const double theta = spread * (-6 + 12.0 * n / (nodes - 1));
                double log = 0;
                double sum = 1;
                double own = 0;
                for (int x = 1; x < 6; ++x) {
                    log += theta - rho[made.judge[i]] - d[made.criterion[i]] -
                           t[static_cast<std::size_t>(x - 1)];
                    sum += std::exp(log);
                    own = x == made.category[i] ? log : own;
                }
                logs[made.entry[i]][static_cast<std::size_t>(n)] += own - std::log(sum);
            }
        }
        double all = 0;
        for (const auto &entry : logs) {
            double sum = 0;
            for (int n = 0; n < nodes; ++n) {
                const double z = -6 + 12.0 * n / (nodes - 1);
                sum += std::exp(entry[static_cast<std::size_t>(n)] - z * z / 2) / std::sqrt(2 * M_PI) * 12 /
                       (nodes - 1);
            }
            all += std::log(sum);
        }
        return all;
    };
    const double best = likelihood(model.spread, model.severity, model.difficulty, model.threshold);
    QVERIFY(std::abs(best - model.logLikelihood) < 1e-3);
    for (const double step : {-0.02, 0.02}) {
        QVERIFY(likelihood(model.spread + step, model.severity, model.difficulty, model.threshold) < best);
        auto rho = model.severity;
        rho[3] += step;
        QVERIFY(likelihood(model.spread, rho, model.difficulty, model.threshold) < best);
        auto d = model.difficulty;
        d[1] += step;
        QVERIFY(likelihood(model.spread, model.severity, d, model.threshold) < best);
        auto t = model.threshold;
        t[2] += step;
        QVERIFY(likelihood(model.spread, model.severity, model.difficulty, t) < best);
    }
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
}

void TestRasch::refusesTooLittle()
{
    Ratings made = ::made(2, 1, 3, 3);
    QCOMPARE(fitFacets(made.ratings(6)).why, std::optional(Missing::FewerThanTwo));
}

PALMARES_TEST(TestRasch)
#include "tst_rasch.moc"
