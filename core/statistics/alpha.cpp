#include "core/statistics/alpha.h"

#include "core/statistics/noise.h"
#include "core/statistics/parallel.h"

#include <algorithm>
#include <cassert>
#include <cmath>

namespace palmares::statistics {

namespace {

/// How often each value stands in units with two ratings or more.
std::vector<std::uint64_t> pairableCounts(const RatedUnits &units)
{
    std::vector<std::uint64_t> counts(units.values.size());
    for (std::size_t u = 0; u < units.size(); ++u) {
        if (units.start[u + 1] - units.start[u] < 2)
            continue;
        for (std::uint32_t i = units.start[u]; i < units.start[u + 1]; ++i)
            ++counts[units.code[i]];
    }
    return counts;
}

/// What every value becomes under a metric whose distance is (g(a) − g(b))², centred so that sums of squares
/// stay short.
std::vector<double> scoresOf(const RatedUnits &units, const std::vector<std::uint64_t> &counts, Metric metric)
{
    std::vector<double> scores(units.values.begin(), units.values.end());
    if (metric == Metric::Ordinal) {
        double below = 0;
        for (std::size_t v = 0; v < scores.size(); ++v) {
            const auto n = static_cast<double>(counts[v]);
            scores[v] = below + n / 2;
            below += n;
        }
    }
    double sum = 0;
    double n = 0;
    for (std::size_t v = 0; v < scores.size(); ++v) {
        sum += scores[v] * static_cast<double>(counts[v]);
        n += static_cast<double>(counts[v]);
    }
    for (double &score : scores)
        score -= sum / n;
    return scores;
}

/// Number, sum and sum of squares of some pairable ratings, and Σ 2(mQ − S²)/(m − 1) over their units.
struct Moments {
    double n = 0;
    double sum = 0;
    double squares = 0;
    double within = 0;

    void add(const Moments &other)
    {
        n += other.n;
        sum += other.sum;
        squares += other.squares;
        within += other.within;
    }
    Estimate alpha() const
    {
        const double expected = 2 * (n * squares - sum * sum) / (n * (n - 1));
        if (!(expected > 1e-13 * squares / n))
            return Missing::NoVariation;
        return 1 - within / n / expected;
    }
};

/// Without units of one rating: those are nothing.
Moments momentsOf(const RatedUnits &units, std::size_t u, const std::vector<double> &scores)
{
    Moments unit;
    const std::uint32_t m = units.start[u + 1] - units.start[u];
    if (m < 2)
        return unit;
    for (std::uint32_t i = units.start[u]; i < units.start[u + 1]; ++i) {
        const double x = scores[units.code[i]];
        unit.sum += x;
        unit.squares += x * x;
    }
    unit.n = m;
    unit.within = 2 * (unit.n * unit.squares - unit.sum * unit.sum) / (unit.n - 1);
    return unit;
}

Estimate alphaOfSquares(const RatedUnits &units, const std::vector<double> &scores)
{
    Moments all;
    for (std::size_t u = 0; u < units.size(); ++u)
        all.add(momentsOf(units, u, scores));
    return all.alpha();
}

/// The distinct values of a unit with their counts; `counts` is all zero before and after.
class UnitCounts {
public:
    explicit UnitCounts(std::size_t values) : m_counts(values) {}
    void read(const RatedUnits &units, std::size_t u)
    {
        clear();
        for (std::uint32_t i = units.start[u]; i < units.start[u + 1]; ++i) {
            if (m_counts[units.code[i]]++ == 0)
                m_seen.push_back(units.code[i]);
        }
    }
    const std::vector<std::uint32_t> &seen() const { return m_seen; }
    double count(std::uint32_t value) const { return m_counts[value]; }

private:
    void clear()
    {
        for (const std::uint32_t value : m_seen)
            m_counts[value] = 0;
        m_seen.clear();
    }
    std::vector<std::uint32_t> m_counts;
    std::vector<std::uint32_t> m_seen;
};

double ratioDistance(double a, double b)
{
    const double sum = a + b;
    return sum == 0 ? 0 : (a - b) / sum * ((a - b) / sum);
}

/// Nominal and ratio: what units disagree by, Σ (1/(m − 1)) Σ_{a ≠ b} n_a n_b δ(a, b).
struct Within {
    double nominal = 0;
    double ratio = 0;
};

Within withinUnits(const RatedUnits &units, bool ratio)
{
    Within within;
    UnitCounts counts(units.values.size());
    for (std::size_t u = 0; u < units.size(); ++u) {
        const double m = units.start[u + 1] - units.start[u];
        if (m < 2)
            continue;
        counts.read(units, u);
        double alike = 0;
        double apart = 0;
        const auto &seen = counts.seen();
        for (std::size_t a = 0; a < seen.size(); ++a) {
            alike += counts.count(seen[a]) * counts.count(seen[a]);
            for (std::size_t b = 0; ratio && b < a; ++b)
                apart += counts.count(seen[a]) * counts.count(seen[b]) *
                         ratioDistance(units.values[seen[a]], units.values[seen[b]]);
        }
        within.nominal += (m * m - alike) / (m - 1);
        within.ratio += 2 * apart / (m - 1);
    }
    return within;
}

double ratioExpected(const RatedUnits &units, const std::vector<std::uint64_t> &counts)
{
    double apart = 0;
    for (std::size_t a = 0; a < counts.size(); ++a) {
        if (counts[a] == 0)
            continue;
        for (std::size_t b = 0; b < a; ++b)
            apart += static_cast<double>(counts[a]) * static_cast<double>(counts[b]) *
                     ratioDistance(units.values[a], units.values[b]);
    }
    return 2 * apart;
}

} // namespace

Alpha krippendorff(const RatedUnits &units)
{
    Alpha result;
    const std::vector<std::uint64_t> counts = pairableCounts(units);
    double n = 0;
    double alike = 0;
    std::size_t distinct = 0;
    bool negative = false;
    for (std::size_t v = 0; v < counts.size(); ++v) {
        const auto count = static_cast<double>(counts[v]);
        n += count;
        alike += count * count;
        distinct += counts[v] > 0 ? 1 : 0;
        negative = negative || (counts[v] > 0 && units.values[v] < 0);
    }
    result.pairable = static_cast<std::size_t>(n);
    if (distinct < 2) {
        result.of.fill(distinct == 0 ? Missing::FewerThanTwo : Missing::NoVariation);
        return result;
    }
    const Within within = withinUnits(units, !negative);
    const auto alpha = [&](double observed, double expected) {
        return 1 - observed / n / (expected / (n * (n - 1)));
    };
    result.of[0] = alpha(within.nominal, n * n - alike);
    result.of[1] = alphaOfSquares(units, scoresOf(units, counts, Metric::Ordinal));
    result.of[2] = alphaOfSquares(units, scoresOf(units, counts, Metric::Interval));
    if (!negative)
        result.of[3] = alpha(within.ratio, ratioExpected(units, counts));
    return result;
}

Limits AlphaLimits::central(double level) const
{
    assert(!replicates.empty());
    const auto at = [&](double p) {
        const double place = p * static_cast<double>(replicates.size() - 1);
        const auto low = static_cast<std::size_t>(place);
        const std::size_t high = std::min(low + 1, replicates.size() - 1);
        return replicates[low] + (place - static_cast<double>(low)) * (replicates[high] - replicates[low]);
    };
    return {at((1 - level) / 2), at((1 + level) / 2)};
}

AlphaLimits bootstrapAlpha(const RatedUnits &units, std::span<const std::uint32_t> cluster,
                           std::uint32_t clusters, Metric metric, std::uint32_t replicates,
                           std::uint64_t seed)
{
    assert(metric == Metric::Ordinal || metric == Metric::Interval);
    assert(cluster.size() == units.size());
    const std::vector<double> scores = scoresOf(units, pairableCounts(units), metric);
    std::vector<Moments> moments(clusters);
    for (std::size_t u = 0; u < units.size(); ++u)
        moments[cluster[u]].add(momentsOf(units, u, scores));
    std::vector<double> drawn(replicates, NAN);
    inParallel(replicates, [&](std::size_t first, std::size_t last) {
        for (std::size_t r = first; r < last; ++r) {
            const Noise noise(seed, r);
            Moments sum;
            for (std::uint32_t i = 0; i < clusters; ++i)
                sum.add(moments[noise.below(i, clusters)]);
            if (const Estimate alpha = sum.n > 1 ? sum.alpha() : Missing::FewerThanTwo)
                drawn[r] = *alpha;
        }
    });
    AlphaLimits limits;
    for (const double alpha : drawn) {
        if (!std::isnan(alpha))
            limits.replicates.push_back(alpha);
    }
    std::sort(limits.replicates.begin(), limits.replicates.end());
    return limits;
}

} // namespace palmares::statistics
