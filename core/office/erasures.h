#pragma once

#include "core/office/act.h"
#include "core/office/callview.h"

#include <set>

namespace palmares {

/// Whom `erase` records are about.
struct ErasedPeople {
    std::set<EntryId> entries;
    std::set<JudgeId> judges;
};

/// Of the orders that count, those of a stranger do not.
ErasedPeople erasedPeople(const RecordSet &set, const CallState &state);
bool isErasedEntry(const CallView &view, std::uint32_t entry);
bool isErasedJudge(const CallView &view, std::uint32_t judge);

/// NOT_FOUND of whoever is called so and was erased: nothing personal is written about them any more (detail "erased").
Error wasErased(std::string_view code);

/// That an act keeps no word and no file of somebody who was erased: it would go wherever the order is known, and stay where it
/// was written. Scores and coded attributes are none. \errors NOT_FOUND (detail "erased")
Done leavesErasedAlone(const CallView &view, const Act &act);

/// Every text and file that erasing these covers, ascending: of an entry the entrant's private texts, the texts and files of every
/// version, and the comments on it; of a judge the private texts and the declared interests. A file that an entry outside
/// `entries` names, in whatever version, is none of them. Commits are not asked: what is in the set is covered.
std::vector<Digest> refsCovered(const RecordSet &set, const std::set<EntryId> &entries, const std::set<JudgeId> &judges);

/// Reasons, declared interests and what minutes say, about whatever, that say the name or how to reach whoever these covered texts are of, ascending; in records about these
/// people, already a part of the name, the institution or the address. They go with them: once the name is gone nothing could tell
/// any more which reasons hold it.
std::vector<Digest> reasonsNaming(const CallView &view, const std::vector<Digest> &covered, const ErasedPeople &people);

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
