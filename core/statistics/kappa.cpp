#include "core/statistics/kappa.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <map>
#include <utility>
#include <vector>

namespace palmares::statistics {

namespace {

double disagreement(double a, double b, Weights weights)
{
    const double apart = std::abs(a - b);
    return weights == Weights::Quadratic ? apart * apart
           : weights == Weights::Linear  ? apart
           : apart > 0                   ? 1
                                         : 0;
}

std::map<double, double> shares(std::span<const double> values)
{
    std::map<double, double> result;
    for (const double value : values)
        result[value] += 1.0 / static_cast<double>(values.size());
    return result;
}

} // namespace

Estimate fleissKappa(const RatedUnits &units)
{
    if (units.size() < 2)
        return Missing::FewerThanTwo;
    const std::uint32_t m = units.start[1] - units.start[0];
    for (std::size_t u = 0; u < units.size(); ++u) {
        if (units.start[u + 1] - units.start[u] != m)
            return Missing::IncompleteTable;
    }
    if (m < 2)
        return Missing::FewerThanTwo;
    std::vector<std::uint64_t> all(units.values.size());
    std::vector<std::uint32_t> sorted(m);
    double alike = 0; // Σ n(n − 1): pairs that agree
    for (std::size_t u = 0; u < units.size(); ++u) {
        std::copy(units.code.begin() + units.start[u], units.code.begin() + units.start[u + 1],
                  sorted.begin());
        std::sort(sorted.begin(), sorted.end());
        for (std::uint32_t i = 0; i < m;) {
            std::uint32_t end = i;
            while (end < m && sorted[end] == sorted[i])
                ++end;
            const double n = end - i;
            alike += n * (n - 1);
            all[sorted[i]] += end - i;
            i = end;
        }
    }
    const double total = static_cast<double>(units.size()) * m;
    double chance = 0;
    for (const std::uint64_t count : all)
        chance += static_cast<double>(count) / total * (static_cast<double>(count) / total);
    if (!(1 - chance > 1e-13))
        return Missing::NoVariation;
    return (alike / (total * (m - 1)) - chance) / (1 - chance);
}

Estimate cohenKappa(std::span<const double> first, std::span<const double> second, Weights weights)
{
    assert(first.size() == second.size());
    if (first.size() < 2)
        return Missing::FewerThanTwo;
    double observed = 0;
    for (std::size_t i = 0; i < first.size(); ++i)
        observed += disagreement(first[i], second[i], weights) / static_cast<double>(first.size());
    double expected = 0;
    for (const auto &[a, shareA] : shares(first)) {
        for (const auto &[b, shareB] : shares(second))
            expected += shareA * shareB * disagreement(a, b, weights);
    }
    if (!(expected > 0))
        return Missing::NoVariation;
    return 1 - observed / expected;
}

} // namespace palmares::statistics
