#include "core/statistics/alpha.h"

#include "core/statistics/noise.h"
#include "core/statistics/parallel.h"

#include <algorithm>
#include <cmath>
#include <iterator>

namespace palmares::statistics {

namespace {

double distance(const RatedUnits &units, std::uint32_t a, std::uint32_t b, Metric metric)
{
    if (a == b)
        return 0;
    if (metric == Metric::Nominal)
        return 1;
    const double x = units.values[a];
    const double y = units.values[b];
    const double share = x + y == 0 ? 0 : (x - y) / (x + y);
    return share * share;
}

/// What one cluster has: its pairable ratings, and Σ over its units of the distances of pairs over m − 1.
struct Cluster {
    std::vector<std::uint32_t> codes;
    double observed = 0;
};

std::vector<Cluster> clustersOf(const RatedUnits &units, std::span<const std::uint32_t> cluster,
                                std::uint32_t clusters, Metric metric)
{
    std::vector<Cluster> result(clusters);
    for (std::size_t u = 0; u < units.size(); ++u) {
        const std::uint32_t first = units.start[u];
        const std::uint32_t last = units.start[u + 1];
        if (last - first < 2)
            continue;
        Cluster &own = result[cluster[u]];
        double sum = 0;
        for (std::uint32_t i = first; i < last; ++i) {
            own.codes.push_back(units.code[i]);
            for (std::uint32_t k = first; k < i; ++k)
                sum += 2 * distance(units, units.code[i], units.code[k], metric);
        }
        own.observed += sum / (last - first - 1);
    }
    return result;
}

} // namespace

AlphaLimits bootstrapByCounts(const RatedUnits &units, std::span<const std::uint32_t> cluster,
                              std::uint32_t clusters, Metric metric, std::uint32_t replicates, std::uint64_t seed)
{
    const std::vector<Cluster> known = clustersOf(units, cluster, clusters, metric);
    const std::size_t categories = units.values.size();
    std::vector<double> distances;
    for (std::uint32_t a = 0; metric == Metric::Ratio && a < categories; ++a) {
        for (std::uint32_t b = 0; b < categories; ++b)
            distances.push_back(distance(units, a, b, metric));
    }
    std::vector<double> drawn(replicates, NAN);
    inParallel(replicates, [&](std::size_t first, std::size_t last) {
        std::vector<double> counts(categories);
        for (std::size_t r = first; r < last; ++r) {
            const Noise noise(seed, r);
            std::fill(counts.begin(), counts.end(), 0.0);
            double observed = 0;
            double n = 0;
            for (std::uint32_t i = 0; i < clusters; ++i) {
                const Cluster &one = known[noise.below(i, clusters)];
                for (const std::uint32_t code : one.codes)
                    ++counts[code];
                observed += one.observed;
                n += static_cast<double>(one.codes.size());
            }
            double expected = metric == Metric::Nominal ? n * n : 0;
            for (std::size_t a = 0; a < categories; ++a) {
                if (metric == Metric::Nominal)
                    expected -= counts[a] * counts[a];
                for (std::size_t b = 0; metric == Metric::Ratio && counts[a] > 0 && b < categories; ++b)
                    expected += counts[a] * counts[b] * distances[a * categories + b];
            }
            if (expected > 0)
                drawn[r] = 1 - (n - 1) * observed / expected;
        }
    });
    AlphaLimits limits;
    std::copy_if(drawn.begin(), drawn.end(), std::back_inserter(limits.replicates),
                 [](double alpha) { return !std::isnan(alpha); });
    std::sort(limits.replicates.begin(), limits.replicates.end());
    return limits;
}

} // namespace palmares::statistics
