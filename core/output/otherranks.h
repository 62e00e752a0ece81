#pragma once

#include "core/output/roundstatistics.h"

#include <optional>
#include <vector>

namespace palmares {

/// An entry under other ways of ranking, none of which decides. Ranks are within the division, over that
/// division's sheets alone; 0 = none.
struct OtherRanks {
    std::uint32_t borda = 0;
    std::uint32_t copeland = 0;
    std::uint32_t schulze = 0;
    std::uint32_t skating = 0;
    std::uint32_t bradleyTerry = 0;
    std::uint32_t median = 0;
    std::uint32_t trimmed = 0; ///< without the lowest and the highest total
    std::uint32_t meanZ = 0;
    std::uint32_t leastSquares = 0;
    std::optional<double> freed; ///< freed of the judges by least squares, without shrinking, in points
    std::optional<double> zScore; ///< grand mean + mean of z × pooled sd, in points: what one can show
    std::uint32_t meanLow = 0; ///< where the plain mean's rank lies when judges are drawn anew
    std::uint32_t meanHigh = 0;
};

/// Why methods are left out in a division.
struct LeftOut {
    std::optional<statistics::Missing> pairs; ///< Copeland, Schulze and Bradley–Terry
    std::optional<statistics::Missing> skating;
    std::optional<statistics::Missing> bradleyTerry;
    std::optional<statistics::Missing> leastSquares;
};

struct OtherRanking {
    std::vector<OtherRanks> entries; ///< as in the table
    std::vector<LeftOut> divisions;
};

/// Insufficient entries are compared with the others and have no rank. Borda points, medians, trimmed means,
/// Copeland, Schulze and skating are compared exactly; means of z and strengths after Bradley and Terry, which
/// are not rational, count as level within 1e-9 and 1e-6, least squares within 1e-9 of the size of the scores. `question`: over all divisions, of `totals`.
OtherRanking otherRanks(const ScoreTable &table, const RoundResult &result, const StatisticsTable &totals,
                        const statistics::RankQuestion &question, std::uint64_t seed);

} // namespace palmares
