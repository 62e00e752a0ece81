#pragma once

#include "core/base/clock.h"
#include "core/store/calldb.h"

#include <optional>
#include <string>
#include <vector>

namespace palmares {

/// How much a database holds.
struct StoreCounts {
    std::int64_t records = 0;
    std::int64_t commits = 0;
    std::int64_t lists = 0;
    std::int64_t texts = 0;
    std::int64_t drafts = 0;
    friend bool operator==(const StoreCounts &, const StoreCounts &) = default;
};
/// \errors DB_DAMAGED
Result<StoreCounts> countsOf(CallDb &db);

struct Backup {
    std::string path;
    std::int64_t at = 0; ///< ms, from its name
    std::int64_t size = 0;
    std::optional<StoreCounts> counts; ///< of one just made
};

/// Copies the database while it is open; opens the copy again, checks its pages and schema and counts what it holds against the
/// database; and only then gives it its name. Keeps the 10 newest and one for each of the 14 days before; older ones go.
/// \errors DB_DAMAGED (the copy did not pass), DISK_FULL, CANNOT_WRITE
Result<Backup> makeBackup(CallDb &db, const Clock &clock);

/// Newest first.
std::vector<Backup> backups(const CallFolder &folder);

/// Whether the newest backup claims another day (UTC) than the clock does now, or there is none. A clock that is wrong makes
/// one backup too many, never none.
bool isBackupDue(const CallFolder &folder, const Clock &clock);

/// A new folder with the backup's database and the media of `from`. It is another copy of the same call and
/// person. `from` need not be there; `card` is used where it has none.
/// \errors DB_DAMAGED, NEWER_PROGRAM, DISK_FULL, CANNOT_WRITE
Result<CallFolder> restoreAsNew(const Home &home, const CallFolder &from, const Backup &backup,
                                Random &random, CallCard card = {});

} // namespace palmares
