#pragma once

#include "core/statistics/observations.h"

#include <array>
#include <vector>

namespace palmares::statistics {

/// Ratings grouped by unit, a unit being whatever several judges rated: those of unit u are code[start[u]] …
/// code[start[u+1]−1], each an index in `values`, which are distinct and ascending.
struct RatedUnits {
    std::span<const std::uint32_t> start; ///< units + 1 numbers
    std::span<const std::uint32_t> code;
    std::span<const double> values;

    std::size_t size() const { return start.empty() ? 0 : start.size() - 1; }
};

enum class Metric { Nominal, Ordinal, Interval, Ratio };

/// Krippendorff's α = 1 − D_o / D_e (Krippendorff 2011) under each metric, in that order.
///
/// Units with fewer than two ratings are left out. Nominal, ordinal and interval take linear time: with m
/// ratings, sum S and sum of squares Q in a unit, Σ over pairs of (a − b)² is m·Q − S², and the ordinal
/// metric is the interval metric of g(c) = Σ_{k<c} n_k + n_c/2. Ratio, ((a − b)/(a + b))² with 0/0 = 0, takes
/// O(V²) for V distinct values. Missing: FewerThanTwo without a unit of two ratings, NoVariation if all
/// pairable ratings are alike, NotAsked for ratio if a value is negative (the metric needs a zero that means
/// nothing).
struct Alpha {
    std::array<Estimate, 4> of{Missing::NotAsked, Missing::NotAsked, Missing::NotAsked, Missing::NotAsked};
    std::size_t pairable = 0; ///< ratings in units that have two

    const Estimate &operator[](Metric metric) const { return of[static_cast<std::size_t>(metric)]; }
};

Alpha krippendorff(const RatedUnits &units);

/// A central interval.
struct Limits {
    double low = 0;
    double high = 0;
};

/// The same for the bootstrap.
struct AlphaLimits {
    std::vector<double> replicates; ///< ascending; without those in which all ratings were alike
    Limits central(double level) const;
};

/// Bootstrap of α over clusters of units (an entry's criteria are drawn together): `cluster[u]` is that of
/// unit u. Interval metric, or ordinal with the scores g(c) of the whole table. Deterministic in `seed`,
/// whatever the number of threads. Efron and Tibshirani 1993, percentile interval.
AlphaLimits bootstrapAlpha(const RatedUnits &units, std::span<const std::uint32_t> cluster,
                           std::uint32_t clusters, Metric metric, std::uint32_t replicates,
                           std::uint64_t seed);

/// The same under the nominal or the ratio metric, which need the counts of all values again in every
/// replicate: time ratings · replicates, for ratio and V² · replicates.
AlphaLimits bootstrapByCounts(const RatedUnits &units, std::span<const std::uint32_t> cluster,
                              std::uint32_t clusters, Metric metric, std::uint32_t replicates,
                              std::uint64_t seed);

} // namespace palmares::statistics
