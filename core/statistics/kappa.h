#pragma once

#include "core/statistics/alpha.h"
#include "core/statistics/observations.h"

namespace palmares::statistics {

/// Fleiss' κ (Fleiss 1971): agreement beyond chance on nominal values, every unit with the same number of
/// ratings, which need not come from the same judges. Missing: FewerThanTwo units or ratings a unit,
/// IncompleteTable if the numbers differ, NoVariation if all ratings are alike.
Estimate fleissKappa(const RatedUnits &units);

enum class Weights { None, Linear, Quadratic };

/// Cohen's κ of two judges over what both rated (Cohen 1968): 1 − Σ w·o / Σ w·e with disagreement weights
/// 0/1, |a − b| or (a − b)² on the values themselves. Missing: FewerThanTwo common entries, NoVariation.
Estimate cohenKappa(std::span<const double> first, std::span<const double> second, Weights weights);

} // namespace palmares::statistics
