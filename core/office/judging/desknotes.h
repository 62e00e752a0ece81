#pragma once

#include "core/base/id.h"
#include "core/store/calldb.h"

#include <map>
#include <set>
#include <string>
#include <vector>

namespace palmares {

/// What a judge's laptop remembers about the work on a round and never sends as such: in which order the entries come, which
/// are to be looked at again, where the judge was, how long each took. Kept in the call's folder, one note per round.
struct DeskNotes {
    /// The judge's own order: every entry ever met here, each once. What a newer package brings comes behind what was there.
    std::vector<EntryId> order;
    std::set<EntryId> fresh;                   ///< came with a newer package and has not been looked at
    std::set<EntryId> flagged;                 ///< "come back"
    std::map<EntryId, std::int64_t> seconds;   ///< spent, all visits together
    EntryId last;                              ///< where the judge was; none at first

    static Result<DeskNotes> load(CallDb &db, const std::string &round);
    Done save(Transaction &transaction, const std::string &round) const;

    /// Puts entries not met before at the end, shuffled: by the hash of judge, round and entry, so that the same package gives
    /// the same order on every laptop of the judge, and every judge another. True if there were any.
    bool meet(const JudgeId &judge, const std::string &round, std::vector<EntryId> entries);

    /// Place in the order from 1; 0 if the entry was never met.
    std::int64_t placeOf(const EntryId &entry) const;
    /// −1: not known.
    std::int64_t secondsOn(const EntryId &entry) const;

    friend bool operator==(const DeskNotes &, const DeskNotes &) = default;
};

} // namespace palmares
