#pragma once

#include "core/office/judging/judgeboard.h"

namespace palmares {

/// The cells of one sheet and the division of its entry (empty: the call has none).
struct CellRow {
    std::string_view division;
    const std::vector<BoardCell> *cells; ///< one per criterion of the round
};

/// What the rules make of each sheet of one judge: exact, combined and rounded as the ranking does it; none where a sheet has
/// no total, for a division that is not in the rules, and in a check.
std::vector<std::optional<Fraction>> sheetTotals(const Rules &rules, const PanelPlace &place, const std::vector<CellRow> &rows);

} // namespace palmares
