#pragma once

#include <cstdint>
#include <span>
#include <vector>

namespace palmares::statistics {

/// Columns over the same rows.
using ColumnList = std::vector<std::vector<double>>;

/// The columns of `wanted` that are independent of `given` and of each other, orthonormal and free of them,
/// by Gram and Schmidt twice. A column of which less than 1e-6 is left counts as dependent.
ColumnList orthonormal(const ColumnList &given, const ColumnList &wanted);

/// Which columns are independent of those before them and of the constant.
std::vector<bool> independent(const ColumnList &columns);

/// The p-value of Σ (q·scores)² over the orthonormal columns q, the scores shuffled over the rows: (1 + as
/// large or larger)/(1 + permutations). Deterministic in the seed.
double shuffledP(const ColumnList &columns, std::span<const double> scores, std::uint32_t permutations,
                 std::uint64_t seed);

/// The two-sided p-value of Σ factor·score, the scores shuffled within blocks (block[i] of row i, below
/// `blocks`).
double shuffledWithin(std::span<const double> factor, std::span<const double> score,
                      std::span<const std::uint32_t> block, std::uint32_t blocks, std::uint32_t permutations,
                      std::uint64_t seed);

} // namespace palmares::statistics
