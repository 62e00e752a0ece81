#pragma once

#include "core/office/session.h"
#include "core/store/backup.h"

namespace palmares {

/// A backup that became a call of its own folder again.
struct Restored {
    CallFolder folder;
    std::string call; ///< short name
    StoreCounts counts;
    std::int64_t filesMissing = 0; ///< attachments that records name and that are not here: they can be sent again
};

/// Backups make themselves: after each import and merge, after each package a judge opens, and on the first opening of a day.
/// Here are those that a person asks for.
class BackupDesk {
public:
    explicit BackupDesk(CallSession &session) : m_session(session) {}

    /// \errors those of makeBackup()
    Result<Backup> make();
    /// Newest first.
    std::vector<Backup> list() const;

    /// Makes a new folder from a backup: its database, proved record by record, and the media and kept files of the folder it
    /// was made of, if that is here. Neither the backup nor that folder is touched. What was erased here since is erased in it.
    /// \errors CANNOT_READ, DB_DAMAGED (`detail`: what does not prove), NEWER_PROGRAM, DISK_FULL, CANNOT_WRITE
    static Result<Restored> restore(const Environment &environment, const std::string &path);

private:
    CallSession &m_session;
};

} // namespace palmares
