#pragma once

#include "core/merge/counting.h"

namespace palmares {

/// Entries of a division that share a score and still have other ranks: what stands ahead, what comes next, and why.
struct TieReason {
    std::vector<std::uint32_t> ahead; ///< rows of the table, all of one rank
    std::vector<std::uint32_t> after; ///< all of the next rank
    std::size_t step = 0;             ///< in the `ties` of the rules: the first that tells the two apart
};

/// From the top of each division down; empty for a check, and where the rules know no way to split a tie. Ranks the round once
/// more for each step of the chain.
std::vector<TieReason> tieReasons(const OfficialResult &official);

} // namespace palmares
