#pragma once

#include "core/base/clock.h"
#include "core/store/calldb.h"

#include <string>
#include <vector>

namespace palmares {

struct Backup {
    std::string path;
    std::int64_t at = 0; ///< ms, from its name
    std::int64_t size = 0;
};

/// Copies the database while it is open, checks the copy, and only then gives it its name. Keeps the 10
/// newest and one for each of the 14 days before; older ones go. \errors DB_DAMAGED (the copy did not pass),
/// DISK_FULL, CANNOT_WRITE
Result<Backup> makeBackup(CallDb &db, const Clock &clock);

/// Newest first.
std::vector<Backup> backups(const CallFolder &folder);

/// A new folder with the backup's database and the media of `from`. It is another copy of the same call and
/// person. \errors DB_DAMAGED, NEWER_PROGRAM, DISK_FULL, CANNOT_WRITE
Result<CallFolder> restoreAsNew(const Home &home, const CallFolder &from, const Backup &backup,
                                Random &random);

} // namespace palmares
