#pragma once

#include "core/domain/rules.h"
#include "core/domain/rulesfields.h"

namespace palmares::rulesjson {

/// Refuses what no single key shows: limits that hang on another key and parts that exclude each other. `path` is where the
/// round stands. Rounds that `carry` and `start_from` name are looked for among the earlier rounds unless `alone`.
void checkRound(const Rules &rules, std::size_t round, const std::string &path, bool alone, Refusals &refusals);

} // namespace palmares::rulesjson
