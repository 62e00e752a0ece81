#pragma once

#include "core/store/calldb.h"

#include <span>

namespace palmares {

/// What erasing has removed beside the texts of the database itself.
struct Erased {
    std::int64_t files = 0;
    std::int64_t outboxFiles = 0; ///< written files that held some of it
    std::int64_t backups = 0;     ///< rewritten, or removed because they could no longer be read
};

/// Step one, in the transaction of the act: the texts go and their refs are never stored again, caches are
/// dropped, and so are the comments in all drafts of `draftsOf` (their scores stay). `refsOrHashes`: refs of texts and hashes of files alike; a
/// file that another entry still names must not be among them.
Done eraseRefs(Transaction &transaction, std::span<const Digest> refsOrHashes,
               std::span<const EntryId> draftsOf = {});

/// Step two, after the commit: files, written files, kept bytes of refused files, backups, and what the
/// database file still holds in unused pages (VACUUM). May be repeated.
Result<Erased> finishErasing(CallDb &db);
/// True after a step one whose step two has not come to its end, e.g. because the program was killed.
Result<bool> erasingUnfinished(CallDb &db);

} // namespace palmares
