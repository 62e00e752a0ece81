#pragma once

#include "core/domain/rules.h"

#include <optional>
#include <string_view>

namespace palmares {

/// Between which values the score that decides can lie.
struct ScoreRange {
    Fraction best;
    Fraction worst;
};

/// Of entries of the division (empty: the call has none), before rounding. None where the rules give no such ends for all entries
/// alike: sums over judges, Borda points, agreement, scores that are carried, panels whose sheets have other ends, sums of what was answered.
std::optional<ScoreRange> scoreRange(const RoundRules &rules, std::string_view division);

} // namespace palmares
