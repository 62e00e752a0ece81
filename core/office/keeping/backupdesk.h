#pragma once

#include "core/office/session/session.h"
#include "core/store/backup.h"

namespace palmares {

/// A backup that became a call of its own folder again.
struct Restored {
    CallFolder folder;
    std::string call; ///< short name
    StoreCounts counts;
    std::int64_t filesMissing = 0; ///< attachments that records name and that are not here: they can be sent again
};

/// A backup that proves itself, and how much of a call it holds.
struct GoodBackup {
    Backup backup;
    std::size_t entries = 0;
    std::size_t judges = 0;
    std::size_t sheets = 0; ///< that count
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
    /// The same of a folder, also where its call cannot be opened any more.
    static std::vector<Backup> of(const CallFolder &folder);

    /// The newest backup of a folder that is sound, also where its call cannot be opened any more; none if there is none.
    static std::optional<GoodBackup> newestGood(const Environment &environment, const CallFolder &folder);

    /// Makes a new folder from a backup: its database, proved record by record, and the media and kept files of the folder it
    /// was made of, if that is here. Neither the backup nor that folder is touched. What was erased here since is erased in it.
    /// \errors CANNOT_READ, DB_DAMAGED (`detail`: what does not prove), NEWER_PROGRAM, DISK_FULL, CANNOT_WRITE
    static Result<Restored> restore(const Environment &environment, const std::string &path);
    /// When the call of this folder was made of a backup, in ms; −1: it was not, or nobody knows.
    static std::int64_t restoredAt(const CallFolder &folder);

private:
    CallSession &m_session;
};

} // namespace palmares
