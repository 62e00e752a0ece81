#pragma once

#include "core/office/view/callview.h"

#include <string>
#include <utility>
#include <vector>

namespace palmares {

/// One version of a judge's sheet, as the office reads it: what was given, and what was said with it.
struct SheetLine {
    std::uint32_t judge = nowhere; ///< index in CallState::judges, and the next in CallState::entries
    std::uint32_t entry = nowhere;
    RecordId head;
    std::string author; ///< as authorName(): a laptop of the judge, or the office
    bool counts = false;
    /// "counts", or the coded word for why not: nameOf() of a SheetVerdict (two versions that differ are both "forked") or of an
    /// OutsideReason ("aside", "revoked_device" …), or "not_chosen" for what lost when a person chose, or "late" for what came after the
    /// close that the result rests on.
    std::string standing;
    std::string reason; ///< what that person said, plain text; empty if nobody did
    SheetState state = SheetState::Scored;
    std::string kind; ///< why recused or not judged, a coded word; empty if scored
    /// Criterion (or item of a check) and what was given, as a person writes it: "7.5", "pass", "cannot_judge".
    std::vector<std::pair<std::string, std::string>> values;
    std::string committee; ///< comments, plain text; of a check the reasons
    std::string entrant;
};

/// Every version of every sheet of a round, by entry, then judge; also of those that a person excluded, did not choose or set aside, and of
/// laptops that were revoked, because what somebody wrote stays to be read.
/// \errors ROUND_NOT_FROZEN (no rules that stand)
Result<std::vector<SheetLine>> sheetLines(const CallView &call, std::uint32_t round);

} // namespace palmares
