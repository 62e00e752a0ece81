#pragma once

#include "core/statistics/crossed.h"
#include "core/statistics/icc.h"

#include <array>
#include <optional>

namespace palmares::statistics {

/// Limits of the six forms on a table with holes, where no distribution is known: parametric bootstrap (Efron and Tibshirani 1993).
/// Tables with the same holes are drawn from the fitted model, fitted again by restricted maximum likelihood, and the central
/// percentiles of their coefficients are the limits. The two one-way forms draw from the model without judges, `alone`. Forms of the
/// mean of k judges are the single ones stepped up (Spearman 1910, Brown 1910), so their limits are, too.
///
/// None of the four two-way forms without a variance of judges, of those that have no value, and of any if no drawn table has one.
/// Costs a fit of the model a replicate. Deterministic in the seed.
std::array<std::optional<Limits>, 6> bootstrapIcc(const Observations &table, const CrossedModel &model, const OneWay &alone,
                                                  double level, std::uint32_t replicates, std::uint64_t seed);

} // namespace palmares::statistics
