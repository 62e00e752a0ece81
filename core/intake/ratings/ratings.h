#pragma once

#include "core/base/result.h"
#include "core/domain/findings.h"
#include "core/domain/rules.h"
#include "core/intake/tables/csv.h"
#include "core/scoring/scoretable.h"

#include <optional>
#include <string>
#include <vector>

namespace palmares {

/// What to read a table of scores for.
struct RatingsRequest {
    std::optional<Rules> rules;  ///< none: rules are made from what the table holds
    std::string round;           ///< empty: the last round that is not a check
    std::optional<Scale> scale;  ///< without rules: every score must be on it
    ByteFeed ratings;            ///< CSV `judge,entry,score` and optionally criterion, panel, stratum, division, state, round
    ByteFeed entries;            ///< CSV `entry` and optionally division, state, attributes; empty function: none
};

/// A table of scores, checked cell by cell against its rules.
struct Ratings {
    Rules rules;
    std::size_t round = 0;           ///< the round asked for
    std::vector<ScoreTable> tables;  ///< one per round of the rules
    std::vector<bool> hasRows;       ///< per round
    std::vector<Finding> findings;
};

/// Reads ratings (and entries) as docs/RULES.md, "Analysing a table", describes: one row a cell, judges and entries in first
/// appearance, everything checked, the first thing wrong refused with `file` ("ratings" or "entries") and `row`.
///
/// \errors those of CsvReader; MISSING_COLUMN, EMPTY_CELL, BAD_SCORE, OFF_SCALE, REPEATED_CELL, SCORE_WITH_STATE,
/// UNKNOWN_CRITERION, UNKNOWN_PANEL, UNKNOWN_STRATUM, UNKNOWN_DIVISION, UNKNOWN_STATE, UNKNOWN_ROUND, NOT_ASKED, TWO_PANELS,
/// TWO_STRATA, TWO_DIVISIONS, DUPLICATE_CODE, ROUND_NEEDED, NOTHING_TO_RANK
Result<Ratings> readRatings(RatingsRequest request);

} // namespace palmares
