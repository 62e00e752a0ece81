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

} // namespace palmares
