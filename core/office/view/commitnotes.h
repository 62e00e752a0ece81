#pragma once

#include "core/records/commit.h"
#include "core/store/truth.h"

#include <unordered_map>

namespace palmares {

/// What the commit of a record says about its making. All of it is a claim of whoever signed.
struct CommitNote {
    std::string act;
    std::string program;
    std::int64_t time = 0; ///< ms
    InstallId install;
};

/// The commits that are part of the set, read. \errors DB_DAMAGED
Result<std::vector<Commit>> commitsOf(CallDb &db);

/// The notes of these records, each from the commit of its own author with the smallest id.
Result<std::unordered_map<RecordId, CommitNote>> commitNotes(CallDb &db,
                                                             const std::vector<const Record *> &records);

} // namespace palmares
