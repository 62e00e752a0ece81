#pragma once

#include "core/merge/view.h"

namespace palmares {

/// What the `erase` records of a set ask to be removed and is not gone yet.
struct Erasures {
    std::vector<Digest>
        refs; ///< of texts and files, ascending; files that another entry still names are left out
    std::vector<EntryId> entries; ///< whose drafts go
};

/// `gone`: what has been erased here before, ascending.
Erasures erasuresDue(const RecordSet &set, const CallState &state, const std::vector<Digest> &gone);

} // namespace palmares
