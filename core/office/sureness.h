#pragma once

#include "core/office/roundinsight.h"

namespace palmares {

/// How sure the cut is, counted over divisions: entries whose central rank interval lies above it, and those on both sides.
struct Sureness {
    std::vector<char> isClose; ///< by entry of the table
    std::size_t close = 0;
    std::size_t surelyIn = 0;
    std::size_t places = 0; ///< that are left for those that are close
};

/// Nothing is close where the rules have no cut by number.
Sureness surenessOf(const RoundInsight &insight);

/// Half the width of an interval of that level, in standard errors.
double widthOfLevel(double level);

/// Where the model puts an entry, and within which interval.
struct SureInterval {
    double adjusted = 0;
    double low = 0;
    double high = 0;
};
/// None where the model says nothing of the entry.
std::optional<SureInterval> sureInterval(const RoundInsight &insight, std::uint32_t row);

/// Whether the score that decides is one of the numbers the model speaks of: a mean of sheet totals.
bool isOnModelScale(const RoundRules &rules);

} // namespace palmares
