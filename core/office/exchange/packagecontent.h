#pragma once

#include "core/office/view/callview.h"

#include <vector>

namespace palmares {

/// Everything one judge may see of a round: records, the refs of their texts, and files. Nothing of it names another
/// judge, an entrant, or how many entries there are.
struct PackageContent {
    std::vector<RecordId> records; ///< ascending
    std::vector<Ref> texts;        ///< ascending; of those that are here
    std::vector<EntryFile> files;  ///< by hash, each once
    std::size_t entries = 0;       ///< assigned now
    std::vector<std::uint32_t> forked; ///< of these and the practice entries, by index: what differs would be in no judge's hands
    /// By index, ascending: why they left, or why this judge may not judge them, may show who sent them, and stays out.
    std::vector<std::uint32_t> untold;
    bool isEmpty() const { return entries == 0; }
};

/// Judges read what a criterion means: where two versions of a text for the round differ, they would read nothing.
/// \errors AMBIGUOUS
Done textsAreOne(const CallState &state, std::uint32_t round);

/// `judge` and `round` are indexes in the view. The invitation is added by the caller.
PackageContent packageContentFor(const CallView &call, std::uint32_t judge, std::uint32_t round);

} // namespace palmares
