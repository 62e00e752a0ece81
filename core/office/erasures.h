#pragma once

#include "core/merge/view.h"

#include <set>

namespace palmares {

/// Every text and file that erasing these covers, ascending: of an entry the entrant's private texts, the texts and files of every
/// version, and the comments on it; of a judge the private texts and the declared interests. A file that an entry outside
/// `entries` names, in whatever version, is none of them. Commits are not asked: what is in the set is covered.
std::vector<Digest> refsCovered(const RecordSet &set, const std::set<EntryId> &entries, const std::set<JudgeId> &judges);

/// What the `erase` records of a set ask to be removed and is not gone yet. That is what they list, and what has come since
/// from somebody who did not know of them: a later version of the entry, a judge's comment that was still on its way.
struct Erasures {
    std::vector<Digest>
        refs; ///< of texts and files, ascending; files that another entry still names are left out
    std::vector<EntryId> entries; ///< the comments in whose drafts go
};

/// `gone`: what has been erased here before, ascending.
Erasures erasuresDue(const RecordSet &set, const CallState &state, const std::vector<Digest> &gone);

} // namespace palmares
