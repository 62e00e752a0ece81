#pragma once

#include "core/domain/rules.h"

#include <cstdint>
#include <string>

namespace palmares {

/// A typed score in units of the scale that a round has for a criterion, whoever is asked for it. Items of a check take pass,
/// fail, unsure or 1, 0, 2. \errors UNKNOWN_CRITERION, BAD_SCORE, OFF_SCALE
Result<std::int64_t> unitsIn(const RoundRules &rules, const std::string &criterion, const std::string &typed);

} // namespace palmares
