#include "core/statistics/rasch.h"

#include "core/statistics/climb.h"
#include "core/statistics/innerfacets.h"
#include "core/statistics/parallel.h"

#include <Eigen/Dense>

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

namespace palmares::statistics {

namespace {

using Numbers = std::vector<double>;

/// A standard deviation of entries, in logits, that no judging of people reaches.
constexpr double widest = 12;

constexpr double leastSpread = 1e-10; ///< that has a logarithm

/// What is worth a thread of its own.
constexpr std::size_t fewestCells = 256;
constexpr std::size_t fewestRatings = 2'000;

/// Nodes lie at multiples of s: from some s on more are needed, so that none of them stand further apart than what a rating tells.
constexpr double wide = 3;
constexpr std::size_t mostNodes = 241;

/// log s at which entries are all alike.
constexpr double leastLog = -7;

/// A severity, difficulty or threshold that is still on its way out there has no end: the likelihood rises without a maximum, as where
/// two judges share no grade.
constexpr double farthest = 15; ///< and s beyond

/// Works on one vector of parameters: ρ, δ, τ, log s.
class Facets {
public:
    explicit Facets(const FacetRatings &ratings);
    FacetModel run(int mostSteps);

private:
    std::size_t cells() const { return std::size_t{m_r.judges} * m_r.criteria; }
    std::size_t tauAt() const { return m_r.judges + m_r.criteria; }
    double spreadOf(const Numbers &at) const { return std::exp(at.back()); }
    Numbers sumsOf(const Numbers &at) const;
    double location(const Numbers &at, std::size_t cell) const
    {
        return at[cell / m_r.criteria] + at[m_r.judges + cell % m_r.criteria];
    }
    Numbers start() const;
    /// One EM step from `at`; sets the marginal likelihood of `at` and the posterior of the entries.
    Numbers improved(const Numbers &at);
    void expectation(const Numbers &at);
    Numbers nodePowers(double spread) const;
    static Numbers categoryWeights(const Numbers &sums);
    void setNodes(std::size_t nodes);
    double posterior(std::size_t e, double spread, Numbers &expected);
    void moveLocations(const Numbers &at, Numbers &next) const;
    void centre(Numbers &at) const;
    Numbers gradient() const;
    bool climbOn(Numbers &at, int mostSteps, int &steps);
    bool isWithin(const Numbers &at) const;
    void finish(const Numbers &at, FacetModel &model) const;

    const FacetRatings &m_r;
    std::vector<std::uint32_t> m_start; ///< ratings of an entry, as cells judge · criteria + criterion
    std::vector<std::uint32_t> m_cell;
    Numbers m_total; ///< of an entry
    Numbers m_judgeTotal;
    Numbers m_criterionTotal;
    Numbers m_atLeast; ///< ratings of category ≥ k, k = 1 …
    Numbers m_z; ///< nodes
    Numbers m_weight;
    Numbers m_tables;   ///< log of the sum of the category weights, by cell and node
    Numbers m_expected; ///< posterior weight of each node, by cell
    Numbers m_mean;
    Numbers m_squares;
    Numbers m_at; ///< where the last expectation was taken
    double m_likelihood = 0;
};

Facets::Facets(const FacetRatings &ratings)
    : m_r(ratings), m_start(ratings.entries + 1), m_cell(ratings.size()), m_total(ratings.entries),
      m_judgeTotal(ratings.judges), m_criterionTotal(ratings.criteria), m_atLeast(ratings.categories),
      m_mean(ratings.entries), m_squares(ratings.entries)
{
    for (const std::uint32_t e : m_r.entry)
        ++m_start[e + 1];
    std::partial_sum(m_start.begin(), m_start.end(), m_start.begin());
    std::vector<std::uint32_t> next(m_start.begin(), m_start.end() - 1);
    for (std::size_t i = 0; i < m_r.size(); ++i) {
        m_cell[next[m_r.entry[i]]++] = m_r.judge[i] * m_r.criteria + m_r.criterion[i];
        m_total[m_r.entry[i]] += m_r.category[i];
        m_judgeTotal[m_r.judge[i]] += m_r.category[i];
        m_criterionTotal[m_r.criterion[i]] += m_r.category[i];
        for (std::size_t k = 1; k <= m_r.category[i]; ++k)
            ++m_atLeast[k];
    }
    setNodes(m_r.size() > 60 * std::size_t{m_r.entries} ? 97 : 49);
}

/// Over five standard deviations on either side.
void Facets::setNodes(std::size_t nodes)
{
    m_at.clear();
    m_z.clear();
    m_weight.clear();
    for (std::size_t t = 0; t < nodes; ++t) {
        m_z.push_back(-5 + 10 * static_cast<double>(t) / static_cast<double>(nodes - 1));
        m_weight.push_back(-m_z[t] * m_z[t] / 2);
    }
    double all = 0;
    for (const double w : m_weight)
        all += std::exp(w);
    for (double &w : m_weight)
        w -= std::log(all);
}

Numbers Facets::sumsOf(const Numbers &at) const
{
    Numbers sums(m_r.categories);
    for (std::size_t k = 1; k < sums.size(); ++k)
        sums[k] = sums[k - 1] + at[tauAt() + k - 1];
    return sums;
}

/// Logits of the marginal means.
Numbers Facets::start() const
{
    Numbers at(tauAt() + m_r.categories, 0.0);
    Numbers counts(tauAt());
    for (std::size_t i = 0; i < m_r.size(); ++i) {
        ++counts[m_r.judge[i]];
        ++counts[m_r.judges + m_r.criterion[i]];
    }
    const double most = m_r.categories - 1;
    for (std::size_t p = 0; p < tauAt(); ++p) {
        const double total = p < m_r.judges ? m_judgeTotal[p] : m_criterionTotal[p - m_r.judges];
        const double share = std::clamp(total / (counts[p] * most), 0.02, 0.98);
        at[p] = std::log((1 - share) / share);
    }
    for (std::size_t k = 1; k < m_r.categories; ++k) {
        const double upper = m_atLeast[k] - (k + 1 < m_r.categories ? m_atLeast[k + 1] : 0);
        const double lower = (k == 1 ? static_cast<double>(m_r.size()) : m_atLeast[k - 1]) - m_atLeast[k];
        at[tauAt() + k - 1] = std::log(lower / upper);
    }
    centre(at);
    return at;
}

/// Σρ = 0 and Στ = 0; what they lose goes to δ.
void Facets::centre(Numbers &at) const
{
    double shift = 0;
    const auto take = [&](std::size_t from, std::size_t count) {
        double mean = 0;
        for (std::size_t i = from; i < from + count; ++i)
            mean += at[i] / static_cast<double>(count);
        for (std::size_t i = from; i < from + count; ++i)
            at[i] -= mean;
        shift += mean;
    };
    take(0, m_r.judges);
    take(tauAt(), m_r.categories - 1);
    for (std::size_t c = 0; c < m_r.criteria; ++c)
        at[m_r.judges + c] += shift;
}

/// exp(θ) at the nodes.
Numbers Facets::nodePowers(double spread) const
{
    Numbers powers;
    for (const double z : m_z)
        powers.push_back(std::exp(spread * z));
    return powers;
}

/// exp(−τ_1 − … − τ_k): with them a category weighs a power of the odds, and no exponential is taken of a single score.
Numbers Facets::categoryWeights(const Numbers &sums)
{
    Numbers weights;
    for (const double sum : sums)
        weights.push_back(std::exp(-sum));
    return weights;
}

/// The posterior of one entry: its moments, and its weights added to `expected`; returns its log-likelihood.
double Facets::posterior(std::size_t e, double spread, Numbers &expected)
{
    const std::size_t nodes = m_z.size();
    std::array<double, mostNodes> w;
    for (std::size_t t = 0; t < nodes; ++t)
        w[t] = m_weight[t] + m_total[e] * spread * m_z[t];
    for (std::uint32_t i = m_start[e]; i < m_start[e + 1]; ++i) {
        const double *table = m_tables.data() + m_cell[i] * nodes;
        for (std::size_t t = 0; t < nodes; ++t)
            w[t] -= table[t];
    }
    const double most = *std::max_element(w.begin(), w.begin() + static_cast<std::ptrdiff_t>(nodes));
    double all = 0;
    for (std::size_t t = 0; t < nodes; ++t) {
        w[t] = std::exp(w[t] - most);
        all += w[t];
    }
    double mean = 0;
    double squares = 0;
    for (std::size_t t = 0; t < nodes; ++t) {
        w[t] /= all;
        const double theta = spread * m_z[t];
        mean += w[t] * theta;
        squares += w[t] * theta * theta;
    }
    m_mean[e] = mean;
    m_squares[e] = squares;
    for (std::uint32_t i = m_start[e]; i < m_start[e + 1]; ++i) {
        double *sum = expected.data() + m_cell[i] * nodes;
        for (std::size_t t = 0; t < nodes; ++t)
            sum[t] += w[t];
    }
    return most + std::log(all);
}

void Facets::expectation(const Numbers &at)
{
    m_at = at;
    const std::size_t nodes = m_z.size();
    const double spread = spreadOf(at);
    const Numbers sums = sumsOf(at);
    m_tables.resize(cells() * nodes);
    const Numbers powers = nodePowers(spread);
    const Numbers weights = categoryWeights(sums);
    inParallel(cells(), [&](std::size_t first, std::size_t last) {
        for (std::size_t cell = first; cell < last; ++cell) {
            const double ease = std::exp(-location(at, cell));
            for (std::size_t t = 0; t < nodes; ++t) {
                const double odds = ease * powers[t];
                double all = weights.back();
                for (std::size_t k = weights.size() - 1; k-- > 0;)
                    all = all * odds + weights[k];
                m_tables[cell * nodes + t] = std::log(all);
            }
        }
    }, fewestCells);
    // Two parts whatever the number of threads, so that sums are always added in the same order.
    constexpr std::size_t parts = 2;
    std::array<double, parts> likelihood{};
    std::array<Numbers, parts> expected;
    inParallel(parts, [&](std::size_t first, std::size_t last) {
        for (std::size_t part = first; part < last; ++part) {
            expected[part].assign(cells() * nodes, 0.0);
            const std::size_t from = std::size_t{m_r.entries} * part / parts;
            const std::size_t to = std::size_t{m_r.entries} * (part + 1) / parts;
            for (std::size_t e = from; e < to; ++e)
                likelihood[part] += posterior(e, spread, expected[part]);
        }
    }, m_r.size() < fewestRatings ? parts : 1);
    m_likelihood = likelihood[0] + likelihood[1];
    m_expected = std::move(expected[0]);
    for (std::size_t i = 0; i < m_expected.size(); ++i)
        m_expected[i] += expected[1][i];
    // What does not depend on θ: −Σ xλ − Σ T_x.
    for (std::size_t j = 0; j < m_r.judges; ++j)
        m_likelihood -= m_judgeTotal[j] * at[j];
    for (std::size_t c = 0; c < m_r.criteria; ++c)
        m_likelihood -= m_criterionTotal[c] * at[m_r.judges + c];
    for (std::size_t k = 1; k < m_r.categories; ++k)
        m_likelihood -= m_atLeast[k] * at[tauAt() + k - 1];
}

/// One Newton step for every location alone and for all thresholds together, each at most one logit.
void Facets::moveLocations(const Numbers &at, Numbers &next) const
{
    const std::size_t nodes = m_z.size();
    const Numbers sums = sumsOf(at);
    const auto steps = static_cast<Eigen::Index>(m_r.categories - 1);
    Numbers excess(tauAt());
    Numbers curvature(tauAt());
    Eigen::VectorXd gradient = Eigen::VectorXd::Zero(steps);
    Eigen::MatrixXd hessian = Eigen::MatrixXd::Zero(steps, steps);
    const Numbers powers = nodePowers(spreadOf(at));
    const Numbers weights = categoryWeights(sums);
    Numbers tail(m_r.categories);
    for (std::size_t cell = 0; cell < cells(); ++cell) {
        const double ease = std::exp(-location(at, cell));
        for (std::size_t t = 0; t < nodes; ++t) {
            const double weight = m_expected[cell * nodes + t];
            if (weight < 1e-12)
                continue;
            const double odds = ease * powers[t];
            double all = 0;
            double power = 1;
            for (std::size_t k = 0; k < tail.size(); ++k) {
                tail[k] = power * weights[k];
                all += tail[k];
                power *= odds;
            }
            // P(≥ k): mean Σ P(≥ k), mean square Σ (2k − 1) P(≥ k).
            double mean = 0;
            double squares = 0;
            tail.back() /= all;
            for (std::size_t k = tail.size() - 1; k > 0; --k) {
                mean += tail[k];
                squares += static_cast<double>(2 * k - 1) * tail[k];
                tail[k - 1] = tail[k - 1] / all + tail[k];
            }
            for (const std::size_t which : {cell / m_r.criteria, m_r.judges + cell % m_r.criteria}) {
                excess[which] += weight * mean;
                curvature[which] += weight * (squares - mean * mean);
            }
            for (Eigen::Index k = 0; k < steps; ++k) {
                const double pk = tail[static_cast<std::size_t>(k + 1)];
                gradient[k] += weight * pk;
                for (Eigen::Index l = 0; l <= k; ++l)
                    hessian(k, l) += weight * (pk - pk * tail[static_cast<std::size_t>(l + 1)]);
            }
        }
    }
    // Where all locations must shift together the criteria alone do it, or all facets would and shoot past.
    Numbers judgeMoves(m_r.judges);
    for (std::size_t j = 0; j < m_r.judges; ++j)
        judgeMoves[j] = std::clamp((excess[j] - m_judgeTotal[j]) / std::max(curvature[j], 1e-9), -1.0, 1.0);
    const double shift = std::accumulate(judgeMoves.begin(), judgeMoves.end(), 0.0) / m_r.judges;
    for (std::size_t j = 0; j < m_r.judges; ++j)
        next[j] += judgeMoves[j] - shift;
    for (std::size_t c = 0; c < m_r.criteria; ++c) {
        const std::size_t which = m_r.judges + c;
        next[which] +=
            std::clamp((excess[which] - m_criterionTotal[c]) / std::max(curvature[which], 1e-9), -1.0, 1.0);
    }
    for (Eigen::Index k = 0; k < steps; ++k)
        gradient[k] -= m_atLeast[static_cast<std::size_t>(k + 1)];
    const Eigen::MatrixXd full = hessian.selfadjointView<Eigen::Lower>();
    const Eigen::VectorXd move = full.ldlt().solve(gradient);
    for (Eigen::Index k = 0; k < steps; ++k)
        next[tauAt() + static_cast<std::size_t>(k)] += std::clamp(move[k] - move.mean(), -1.0, 1.0);
}

Numbers Facets::improved(const Numbers &at)
{
    if (at != m_at)
        expectation(at);
    Numbers next = at;
    moveLocations(at, next);
    centre(next);
    const double squares = std::accumulate(m_squares.begin(), m_squares.end(), 0.0) / m_r.entries;
    next.back() = std::max(leastLog, std::log(squares) / 2);
    return next;
}

bool Facets::isWithin(const Numbers &at) const
{
    const double most = farthest + spreadOf(at);
    return spreadOf(at) < widest && std::all_of(at.begin(), at.end() - 1, [most](double value) { return std::abs(value) < most; });
}

/// The gradient of the marginal likelihood at the last expectation, by s instead of its logarithm.
Numbers Facets::gradient() const
{
    const std::size_t nodes = m_z.size();
    const double spread = spreadOf(m_at);
    const Numbers powers = nodePowers(spread);
    const Numbers weights = categoryWeights(sumsOf(m_at));
    Numbers slope(m_at.size());
    Numbers tail(m_r.categories);
    for (std::size_t cell = 0; cell < cells(); ++cell) {
        const double ease = std::exp(-location(m_at, cell));
        for (std::size_t t = 0; t < nodes; ++t) {
            const double weight = m_expected[cell * nodes + t];
            if (!(weight > 0))
                continue;
            const double odds = ease * powers[t];
            double all = 0;
            double power = 1;
            for (std::size_t k = 0; k < tail.size(); ++k, power *= odds)
                all += tail[k] = power * weights[k];
            double above = 0;
            for (std::size_t k = tail.size() - 1; k > 0; --k) {
                above += weight * tail[k] / all;
                slope[cell / m_r.criteria] += above;
                slope[m_r.judges + cell % m_r.criteria] += above;
                slope[tauAt() + k - 1] += above;
                slope.back() -= m_z[t] * above;
            }
        }
    }
    for (std::size_t j = 0; j < m_r.judges; ++j)
        slope[j] -= m_judgeTotal[j];
    for (std::size_t c = 0; c < m_r.criteria; ++c)
        slope[m_r.judges + c] -= m_criterionTotal[c];
    for (std::size_t k = 1; k < m_r.categories; ++k)
        slope[tauAt() + k - 1] -= m_atLeast[k];
    for (std::size_t e = 0; e < m_r.entries; ++e)
        slope.back() += m_total[e] * m_mean[e] / spread;
    return slope;
}

/// Goes on from where EM is too slow, as near s = 0 and along ridges. By s itself the likelihood is even, and its maximum at s = 0 like
/// any other.
bool Facets::climbOn(Numbers &at, int mostSteps, int &steps)
{
    const auto toAt = [](Numbers x) {
        x.back() = std::log(std::max(std::abs(x.back()), leastSpread));
        return x;
    };
    ClimbOptions options;
    options.enough = std::max(1e-7, 1e-11 * static_cast<double>(m_r.size()));
    options.mostSteps = mostSteps;
    options.isWithin = [&](const Numbers &x) { return isWithin(toAt(x)); };
    Numbers x = at;
    x.back() = spreadOf(at);
    const bool isFound = climb(
        x,
        [&](const Numbers &there, Numbers &slope) {
            expectation(toAt(there));
            ++steps;
            slope = gradient();
            if (there.back() < 0)
                slope.back() = -slope.back();
            return m_likelihood;
        },
        options);
    at = toAt(x);
    return isFound;
}

FacetModel Facets::run(int mostSteps)
{
    FacetModel model;
    FacetModel none;
    none.why = Missing::NoVariation;
    Numbers at = start();
    // Squared extrapolation of the EM steps (Varadhan and Roland 2008), dropped whenever it makes the
    // likelihood smaller or leaves what could be a maximum.
    double last = -INFINITY;
    while (model.steps < mostSteps) {
        const Numbers one = improved(at);
        last = m_likelihood;
        const Numbers two = improved(one);
        model.steps += 2;
        if (spreadOf(two) > wide && m_z.size() < mostNodes) {
            setNodes(mostNodes);
            at = two;
            if (spreadOf(at) >= widest) // coarse nodes may have gone too far
                at.back() = std::log(wide);
            continue;
        }
        if (!isWithin(two))
            return none;
        double r = 0;
        double v = 0;
        double most = 0;
        for (std::size_t i = 0; i < at.size(); ++i) {
            const double first = one[i] - at[i];
            const double second = two[i] - one[i];
            r += first * first;
            v += (second - first) * (second - first);
            most = std::max(most, std::abs(second));
        }
        if (most < 1e-7) {
            at = two;
            model.converged = true;
            break;
        }
        const double alpha = v > 0 ? -std::sqrt(r / v) : -1;
        Numbers far = at;
        for (std::size_t i = 0; i < at.size(); ++i)
            far[i] += -2 * alpha * (one[i] - at[i]) + alpha * alpha * (two[i] - 2 * one[i] + at[i]);
        at = two;
        if (!isWithin(far))
            continue;
        expectation(far);
        ++model.steps;
        if (std::isfinite(m_likelihood) && m_likelihood >= last)
            at = far;
    }
    if (!model.converged)
        model.converged = climbOn(at, mostSteps, model.steps);
    if (spreadOf(at) > wide && m_z.size() < mostNodes) { // it climbed where nodes are too few
        setNodes(mostNodes);
        at.back() = std::min(at.back(), std::log(widest / 2));
        model.converged = climbOn(at, mostSteps, model.steps);
    }
    if (!isWithin(at))
        return none;
    centre(at);
    at.back() = std::max(at.back(), leastLog);
    expectation(at);
    finish(at, model);
    return model;
}

void Facets::finish(const Numbers &at, FacetModel &model) const
{
    model.spread = at.back() > leastLog ? spreadOf(at) : 0;
    model.logLikelihood = m_likelihood;
    for (std::uint32_t e = 0; e < m_r.entries; ++e) { // of entries that are all alike rounding alone would tell one from another
        model.measure.push_back(model.spread > 0 ? m_mean[e] : 0);
        model.measureSe.push_back(model.spread > 0 ? std::sqrt(std::max(0.0, m_squares[e] - m_mean[e] * m_mean[e])) : 0);
    }
    model.severity.assign(at.begin(), at.begin() + m_r.judges);
    model.difficulty.assign(at.begin() + m_r.judges, at.begin() + static_cast<std::ptrdiff_t>(tauAt()));
    model.threshold.assign(at.begin() + static_cast<std::ptrdiff_t>(tauAt()), at.end() - 1);
}

} // namespace

FacetModel fitFacets(const FacetRatings &ratings, int mostSteps)
{
    FacetModel none;
    if (ratings.entries < 2 || ratings.judges < 2 || ratings.categories < 2) {
        none.why = Missing::FewerThanTwo;
        return none;
    }
    const InnerFacets inner(ratings);
    none.why = inner.why();
    if (none.why)
        return none;
    const FacetRatings left = inner.ratings();
    FacetModel model = Facets(left).run(mostSteps);
    return model.why ? model : inner.completed(std::move(model));
}

} // namespace palmares::statistics
