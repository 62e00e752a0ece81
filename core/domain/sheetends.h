#pragma once

#include "core/domain/rules.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace palmares {

/// Between which values the total of a complete sheet can lie.
struct SheetEnds {
    Fraction low;
    Fraction high;

    friend bool operator==(const SheetEnds &, const SheetEnds &) = default;
};

/// Of a sheet of the panel for an entry of the division (empty: the call has none), by `combine`. None where the panel has nothing that
/// counts to score there, or where a sheet with blanks has other ends than a full one.
std::optional<SheetEnds> sheetEnds(const RoundRules &round, std::size_t panel, std::string_view division);

/// Whose sheets about what.
struct SheetPlace {
    std::size_t panel = 0;
    std::string division; ///< empty: the call has none
};

/// Whether the totals of sheets of these places are of one kind: made of the same criteria, or at least between the same ends. Else a total
/// says as much of how many criteria it sums as of the entry or the judge.
bool areTotalsAlike(const RoundRules &round, const std::vector<SheetPlace> &places);

} // namespace palmares
