#pragma once

#include "core/store/calldb.h"

#include <functional>
#include <span>
#include <string>
#include <vector>

namespace palmares {

/// The draft of an entry in one round; without a round those in all.
struct DraftPlace {
    EntryId entry;
    std::string round = {};
    friend auto operator<=>(const DraftPlace &, const DraftPlace &) = default;
};

/// Under which name prints are kept that recognise who was erased; copies of the database that are rewritten get them, too.
inline constexpr const char *erasedPrintsName = "erased.prints";

/// What erasing has removed beside the texts of the database itself.
struct Erased {
    std::int64_t files = 0;
    std::int64_t outboxFiles = 0; ///< written files that held some of it
    std::int64_t backups = 0;     ///< rewritten, or removed because they could no longer be read
    std::vector<std::string> left; ///< backups that a newer version has written and only that can rewrite: they still hold it
};

/// Step one, in the transaction of the act: the texts go and their refs are never stored again, caches are
/// dropped, and so are the comments in the drafts of `drafts`, and in any draft those that say what one of the texts says (scores stay).
/// `refsOrHashes`: refs of texts and hashes of files alike; a file that another entry still names must not be among them.
Done eraseRefs(Transaction &transaction, std::span<const Digest> refsOrHashes,
               std::span<const DraftPlace> drafts = {});
/// The same for the comments in these drafts of backups alone: there they lie as they were before their sheets were written.
Done eraseDraftsInBackups(Transaction &transaction, std::span<const DraftPlace> drafts);

/// Before private words are taken out of the database in another way than by eraseRefs() and finishErasing(), which do it themselves:
/// the journal keeps none of them once the transaction has ended.
Done leaveNoJournal(CallDb &db);

/// Asked before each of `of` steps whether to go on; false: stop there, with nothing half done.
using GoesOn = std::function<bool(std::size_t done, std::size_t of)>;

/// Step two, after the commit: files, written files, kept bytes of refused files, backups, and what the
/// database file still holds in unused pages (VACUUM). May be repeated. A backup of a newer version is left, and kept in mind.
/// \errors CANNOT_WRITE (also where the folder of backups is a link to a disk that is not there), DISK_FULL, …: as much as could be was
/// done, and it is unfinished; CANCELLED (before a backup: it is unfinished)
Result<Erased> finishErasing(CallDb &db, const GoesOn &goesOn = {});
/// True after a step one whose step two has not come to its end, e.g. because the program was killed, and where a backup that was left
/// can be rewritten now.
Result<bool> erasingUnfinished(CallDb &db);
/// The backups that were left and are still there.
Result<std::vector<std::string>> erasingLeft(CallDb &db);
/// Whether another folder still holds any of these texts or files; true if nobody can tell.
bool stillHolds(const CallFolder &folder, std::span<const Digest> refsOrHashes);

} // namespace palmares
