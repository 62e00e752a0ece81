#pragma once

#include "core/statistics/observations.h"

#include <span>
#include <vector>

namespace palmares::statistics {

/// Ranks from 1 for the smallest; equal values share the mean of their places.
std::vector<double> averageRanks(std::span<const double> values);

/// Spearman's rank correlation of paired values: Pearson's of their ranks, equal values at the mean of their
/// places (Spearman 1904). Missing: FewerThanTwo pairs, NoVariation in one of them.
Estimate rankCorrelation(std::span<const double> x, std::span<const double> y);

} // namespace palmares::statistics
