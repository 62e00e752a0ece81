#pragma once

#include "core/base/fraction.h"
#include "core/statistics/observations.h"

#include <vector>

namespace palmares::statistics {

/// Borda points without rounding: see bordaPoints().
std::vector<Fraction> exactBorda(const Observations &table, bool highIsBest);

/// The median of every entry's values, the mean of the middle two for an even number; `values` by
/// observation.
std::vector<Fraction> exactMedians(const Observations &table, std::span<const Fraction> values);

/// Means per entry without the `drop` lowest and highest values; entries with no more than 2·drop values keep
/// all of theirs.
std::vector<Fraction> exactTrimmedMeans(const Observations &table, std::span<const Fraction> values,
                                        std::uint32_t drop);

/// Where values stand among each other, ascending from 0: equal ones alike, however close others are.
std::vector<double> levels(const std::vector<Fraction> &values);

/// The same for numbers that no fraction can hold: values follow each other on one level as long as each is
/// within `tolerance` of the one before.
std::vector<double> levelsWithin(std::span<const double> values, double tolerance);

} // namespace palmares::statistics
