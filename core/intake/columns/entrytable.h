#pragma once

#include "core/base/result.h"
#include "core/domain/rules.h"
#include "core/intake/tables/csv.h"
#include "core/intake/tables/interner.h"
#include "core/scoring/scoretable.h"

#include <map>
#include <string>
#include <vector>

namespace palmares {

/// What a table of entries says about them: `entry` and optionally `division`, `state`, `status_ROUND` for rounds whose values are
/// carried, and one column per coded attribute.
struct EntryTable {
    struct Row {
        std::string division; ///< empty: not said
        EntryState state = EntryState::In;
        std::map<std::string, EntryState> earlier; ///< by round: what `status_ROUND` says; whoever was not in it is for practice there
        std::map<std::string, std::string> attributes; ///< empty cells left out

        /// In a round whose values are carried: what was said of it, else of the entry.
        EntryState stateIn(const std::string &round) const
        {
            const auto said = earlier.find(round);
            return said == earlier.end() ? state : said->second;
        }
    };
    Interner labels;
    std::vector<Row> rows; ///< by number of the label

    /// \errors those of CsvReader; MISSING_COLUMN, EMPTY_CELL, DUPLICATE_CODE, UNKNOWN_STATE, UNKNOWN_DIVISION (with rules)
    static Result<EntryTable> read(ByteFeed feed, const Rules *rules);
};

} // namespace palmares
