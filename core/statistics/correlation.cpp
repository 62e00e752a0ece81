#include "core/statistics/correlation.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace palmares::statistics {

std::vector<double> averageRanks(std::span<const double> values)
{
    std::vector<std::size_t> order(values.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::sort(order.begin(), order.end(),
              [&](std::size_t a, std::size_t b) { return values[a] < values[b]; });
    std::vector<double> ranks(values.size());
    for (std::size_t first = 0; first < order.size();) {
        std::size_t last = first;
        while (last < order.size() && values[order[last]] == values[order[first]])
            ++last;
        for (std::size_t i = first; i < last; ++i)
            ranks[order[i]] = static_cast<double>(first + last + 1) / 2;
        first = last;
    }
    return ranks;
}

Estimate rankCorrelation(std::span<const double> x, std::span<const double> y)
{
    if (x.size() < 2)
        return Missing::FewerThanTwo;
    const std::vector<double> a = averageRanks(x);
    const std::vector<double> b = averageRanks(y);
    const double mean = static_cast<double>(x.size() + 1) / 2;
    double ab = 0;
    double aa = 0;
    double bb = 0;
    for (std::size_t i = 0; i < a.size(); ++i) {
        ab += (a[i] - mean) * (b[i] - mean);
        aa += (a[i] - mean) * (a[i] - mean);
        bb += (b[i] - mean) * (b[i] - mean);
    }
    if (!(aa > 0) || !(bb > 0))
        return Missing::NoVariation;
    return ab / std::sqrt(aa * bb);
}

} // namespace palmares::statistics
