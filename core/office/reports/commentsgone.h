#pragma once

#include "core/merge/recordset.h"
#include "core/merge/view.h"

#include <set>
#include <string>
#include <vector>

namespace palmares {

/// A judge's comment that goes, or went, because it names somebody whose data is erased, or is about the entry. Its words are nobody's to read any more; who wrote
/// it has to be told that they are not kept.
struct CommentGone {
    std::string judge; ///< code of whose sheet it stands on
    std::string entry; ///< code of what the sheet is about
    std::string round;
    bool isForEntrant = false; ///< else for the committee
    std::string names;         ///< code of whom it names, or of the entry
    friend auto operator<=>(const CommentGone &, const CommentGone &) = default;
};

/// Those among these refs, each once, ascending; not those on the entry `own`, which go with it whatever they say.
std::vector<CommentGone> commentsAmong(const RecordSet &set, const CallState &state, const std::vector<Digest> &refs, const std::string &names,
                                       const EntryId &own);

} // namespace palmares
