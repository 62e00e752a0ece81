#pragma once

#include "core/scoring/frame.h"
#include "core/scoring/roundresult.h"

#include <cstdint>
#include <vector>

namespace palmares {

/// Sum and number of the scores of one criterion, in units of its scale.
struct CellTally {
    std::int64_t sum = 0;
    std::int64_t count = 0;
};

/// What one pass over all cells yields.
struct SheetPass {
    SheetTotals totals;
    /// slot · criteria + criterion: numbers on sheets with a total.
    std::vector<CellTally> cells;
    std::int64_t largestGroup = 1; ///< the most sheets of one entry or one judge
    std::uint64_t scores = 0;
    std::uint64_t blank = 0;
};

/// Adds up every sheet (practice sheets have no total). No allocation per sheet: totals are integers over one common
/// denominator unless weights or scales are so wild that it does not fit in 64 bits.
SheetPass addUpSheets(const Frame &frame);

/// The totals rounded one by one.
SheetTotals rounded(const SheetPass &pass, const Rounding &rule);

} // namespace palmares
