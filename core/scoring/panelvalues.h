#pragma once

#include "core/scoring/frame.h"
#include "core/scoring/roundresult.h"
#include "core/scoring/sheetpass.h"

#include <optional>
#include <vector>

namespace palmares {

/// What a panel says about an entry. A value that may not decide (why: insufficient, uneven) is still shown if it can be
/// computed; none at all is no_value.
struct PanelOutcome {
    std::optional<Fraction> value;
    Why why = Why::Insufficient; ///< None: the value decides
};

/// The values of all slots (frame.slot()); entries out of the field have none.
/// Sheet totals first, then across sheets: mean, median, trimmed or sum.
std::vector<PanelOutcome> sheetFirstValues(const Frame &frame, const SheetTotals &totals);

/// Borda points over sheet totals, higher is better.
std::vector<PanelOutcome> bordaValues(const Frame &frame, const SheetTotals &totals);

/// The share of a panel's numbers at least as good as `agree_from`.
std::vector<PanelOutcome> agreementValues(const Frame &frame, const SheetTotals &totals);

/// Each counting criterion across sheets, before weights: `values` by slot · criteria + criterion, after `round.criterion`.
struct CriterionFirst {
    std::vector<std::optional<Fraction>> values;
    std::vector<PanelOutcome> panels;
};
CriterionFirst criterionFirstValues(const Frame &frame, const SheetPass &pass);

/// The largest number of each key's counts within a panel and division, over entries in the field:
/// `count(entry, panel)` → most by panel · divisions + division.
template <typename Count>
std::vector<std::int64_t> mostJudged(const Frame &frame, Count count)
{
    std::vector<std::int64_t> most(frame.panelCount() * frame.divisionCount(), 0);
    for (std::size_t e = 0; e < frame.entryCount(); ++e) {
        if (!frame.inField(e))
            continue;
        for (std::size_t p = 0; p < frame.panelCount(); ++p) {
            auto &largest = most[p * frame.divisionCount() + frame.divisionOf(e)];
            largest = std::max<std::int64_t>(largest, count(e, p));
        }
    }
    return most;
}

} // namespace palmares
