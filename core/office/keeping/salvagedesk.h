#pragma once

#include "core/office/session/session.h"

#include <functional>

namespace palmares {

/// What was saved from a damaged call, and where it came from.
struct Salvaged {
    CallFolder folder;       ///< the new one
    std::string damaged;     ///< where the damaged one lies now, untouched and no longer listed
    std::string call;        ///< short name
    std::int64_t pages = 0;  ///< of the damaged database, read one by one
    std::size_t records = 0; ///< that prove themselves and that a genuine commit of their author vouches for
    std::size_t fromBackup = 0;  ///< of these, found only in the newest good backup
    std::size_t fromOutbox = 0;  ///< of these, found only in files that were written here before
    std::size_t unsignedRecords = 0; ///< without such a commit, or without the list they name: kept in the file `unsigned` of
                                     ///< the new folder, in no digest
    std::size_t recordsMissing = 0; ///< that acts of an office's call name and nothing held
    std::int64_t broken = 0;     ///< rows that did not prove
    std::size_t commits = 0;
    std::size_t lists = 0;
    std::size_t listsMissing = 0; ///< that records name and nothing held
    std::size_t texts = 0;
    std::size_t textsMissing = 0; ///< that records name, were not erased and nothing held (withheld ones are among them)
    std::size_t drafts = 0;
    std::size_t files = 0;
    std::size_t filesMissing = 0;
    Digest setDigest;
};

/// What saving is at.
enum class SalvageStep { Check, Database, Backups, Sent, Prove, Write, Attachments };
/// How far it is; false: stop. `of` 0: nobody knows how much there is.
using SalvageProgress = std::function<bool(SalvageStep step, std::uint64_t done, std::uint64_t of)>;

/// Saves what still proves itself from the damaged database of a folder, from its newest good backup, from the files it has
/// written and from those of `with` (bundles, ballots), into a new folder. The damaged files are only read; at the end their folder gets another name and stays. What lies
/// beside the records is not saved: the list of files merged here, steps of undo, and kept copies of files (they stay in the
/// damaged folder).
/// \errors LOCKED, NOTHING_TO_DO (the database is sound), DB_DAMAGED (not even whose call it is could be found; with detail
/// "genesis": the record of the call's birth is lost, and a file `with` it is needed), DISK_FULL, CANNOT_WRITE, CANCELLED (nothing is left behind), those of reading `with`
Result<Salvaged> salvageCall(const Environment &environment, const CallFolder &folder, const std::vector<std::string> &with = {},
                             const SalvageProgress &progress = {});

/// The same of a database file that stands alone, such as a damaged backup; the file stays as it is and where it is.
/// \errors as salvageCall, CANNOT_READ
Result<Salvaged> salvageFile(const Environment &environment, const std::string &file);

} // namespace palmares
