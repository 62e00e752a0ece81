#pragma once

#include "core/office/judging/sheetform.h"
#include "core/office/paper/sheetdesk.h"
#include "core/office/paper/sheettable.h"
#include "core/office/paper/takensheets.h"
#include "core/store/drafts.h"

#include <optional>
#include <string>
#include <vector>

namespace palmares {

/// Under which round the drafts of one typing lie: of this judge, until both typings agree.
std::string typingRound(int typing, const JudgeId &judge, const std::string &round);

struct TypingRound {
    int typing = 1;
    std::string judge; ///< hex
    std::string round; ///< id
};
/// What such a name says; none for any other.
std::optional<TypingRound> typingRoundOf(const std::string &name);

/// A cell as a person types it: empty for blank.
std::string shownCell(const SheetForm &form, const Draft &draft, const std::string &criterion);

/// Where two typings of one sheet differ; comments are not compared, because no two people type the same sentence.
std::vector<TypingDifference> typingDifferences(const SheetForm &form, const std::string &entry, const Draft &first, const Draft &second);

/// Takes sheets of one judge in one round in: as scores, or as drafts of one of two typings; all of them or none. `plain` is the
/// table they were read from.
/// \errors AMBIGUOUS, MISSING_COLUMN, those of CallSession::act(); problems of rows are in the report
Result<SheetsReport> takeSheets(CallSession &session, const SheetsImport &import, std::uint32_t round, std::uint32_t judge,
                                const SheetTable &table, const PlainTable &plain);

} // namespace palmares
