#pragma once

#include "core/domain/rules.h"
#include "core/scoring/roundresult.h"
#include "core/scoring/scoretable.h"

namespace palmares {

/// Ranks a scoring or agreement round: exact, and the same for the same rules and scores whatever the order of rows.
///
/// The rules must have come through parseRules() or keep its limits. Cells of criteria that a judge was not asked for are
/// ignored. A round with `carry` takes the earlier values from EntryRow::carried; carryValues() fills them in.
RoundResult rankRound(const Rules &rules, std::size_t round, const ScoreTable &table);

/// Gives each entry of `table` the value that the entry of the same label decided with in the earlier round.
void carryValues(const ScoreTable &earlierTable, const RoundResult &earlier, ScoreTable &table);

/// The verdicts of a check; `table.width` is the number of its items.
CheckResult judgeChecks(const RoundRules &round, const ScoreTable &table);

} // namespace palmares
