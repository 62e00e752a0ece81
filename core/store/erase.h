#pragma once

#include "core/store/calldb.h"

#include <span>

namespace palmares {

/// What erasing has removed.
struct Erased {
    std::int64_t texts = 0;
    std::int64_t files = 0;
    std::int64_t outboxFiles = 0; ///< written files that held some of it
    std::int64_t backups = 0;     ///< backups that were rewritten
};

/// Step one, in the transaction of the act: the texts go, their refs are never stored again, caches are dropped.
/// `refsOrHashes`: refs of texts and hashes of files alike.
Done eraseRefs(Transaction &transaction, std::span<const Digest> refsOrHashes);

/// Step two, after the commit: files, written files and backups that held any of it, and what the database file still
/// has in unused pages (VACUUM). May be repeated; a call that was killed in between says so with `erasingUnfinished`.
Result<Erased> finishErasing(CallDb &db);
Result<bool> erasingUnfinished(CallDb &db);

} // namespace palmares
