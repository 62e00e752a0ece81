#pragma once

#include "ui/dashboard/insightcharts.h"

namespace palmares::ui {

/// Entries of a division with a rank, best first.
std::vector<std::uint32_t> rankedOrder(const InsightSource &source, int division);

/// Where the cut of a division lies among its rows, and what it says.
struct CutPlace {
    std::size_t after = 0; ///< so many rows are above; 0: no line
    QString words;
};

/// One cut for every picture of a round: who is tied across it is neither in nor out, and the line runs through them.
/// `order`: see rankedOrder()
CutPlace cutPlace(const RoundInsight &insight, const std::vector<std::uint32_t> &order, int division);

} // namespace palmares::ui
