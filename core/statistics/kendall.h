#pragma once

#include "core/statistics/observations.h"

#include <vector>

namespace palmares::statistics {

/// Kendall's W of a complete table: how far judges agree on the order (Kendall and Babington Smith 1939).
struct Concordance {
    Estimate plain = Missing::NotAsked; ///< as if there were no ties
    Estimate tied = Missing::NotAsked;  ///< corrected for ties
    double chiSquare = 0;               ///< judges · (entries − 1) · W, of the corrected one
    double p = 1;                       ///< large-sample, entries − 1 degrees of freedom
    /// Mean of Spearman's correlations of all pairs of judges, (mW − 1)/(m − 1) (Kendall and Babington Smith 1939); without ties
    /// exactly so.
    Estimate meanSpearman = Missing::NotAsked;
};

/// Missing: FewerThanTwo entries or judges, IncompleteTable; the corrected one NoVariation if every judge
/// puts all level.
Concordance kendall(const Observations &table);

/// The p-value of W by permutation: the share of tables as concordant or more when every judge's values are
/// shuffled over the entries, (1 + those)/(1 + permutations). For small tables, where chi-square is rough.
/// \pre the table is complete
double shuffledConcordance(const Observations &table, std::uint32_t permutations, std::uint64_t seed);

/// Ranks from 1, smallest first, level values sharing the mean of theirs.
std::vector<double> midRanks(std::span<const double> values);

} // namespace palmares::statistics
