#pragma once

#include "core/office/session.h"
#include "core/store/erase.h"

#include <optional>
#include <span>

namespace palmares {

/// Another folder in the same home that may hold what is erased here.
struct OtherCopy {
    enum class Kind {
        Office,   ///< the same call, e.g. restored from a backup
        Trial,    ///< a trial run of it, which has the same texts
        Judge,    ///< a judge of it who works in this home
        SetAside, ///< a damaged folder of it that was salvaged
        Unknown   ///< nobody can tell of which call it is
    };
    std::string folder; ///< name below `calls/`; of one set aside the path
    Kind kind = Kind::Unknown;
    std::string judge;       ///< code, of a judge's
    bool reached = false;    ///< erased there as well; one set aside was deleted
    bool changed = false;    ///< and there was something to erase
    std::optional<Error> problem; ///< what kept one of the office's from being reached
    std::string code = {};        ///< of whoever was not erased there
    EraseReason reason = EraseReason::Other;
};

/// Whom an `erase` record is about: one of the two is none.
struct ErasedPerson {
    EntryId entry;
    JudgeId judge;
    std::string code; ///< empty where two coordinators gave two
    EraseReason reason = EraseReason::Other;
};

/// Every other folder in the home of the session that holds, or may hold, the same call. Opens those that may be trial runs.
std::vector<OtherCopy> otherCopies(const CallSession &session);

/// Writes the `erase` record of the person and removes these texts and files from this call and what belongs to it. \errors those
/// of CallSession::act
Result<Erased> eraseNow(CallSession &session, const std::vector<Digest> &refs, const ErasedPerson &person);

/// Removes what the orders in this call cover and is here all the same. Does nothing where nothing is.
Done eraseWhatIsDue(CallSession &session);

/// What to say when an erasure that is recorded cannot be finished: the order stands, and every opening tries again. DISK_FULL or, for
/// whatever else, CANNOT_WRITE (detail "erasing").
Error erasingStopped(const Error &cause);

/// Carries the erasure of these people, which the call of the session holds, to the copies: the texts go in every other folder of
/// the call and in trial runs of it, and folders that were set aside as damaged are deleted. What cannot be reached says why.
std::vector<OtherCopy> reachCopies(CallSession &from, std::span<const ErasedPerson> people, std::vector<OtherCopy> copies);

/// Whether it was not reached and still holds, as far as anybody can tell, something of these people.
bool isMissed(const CallSession &session, const OtherCopy &copy, std::span<const ErasedPerson> people);
/// Keeps in mind what was not reached of the erasure of these people, in place of what was kept of them before.
Done rememberMissed(CallSession &session, std::span<const ErasedPerson> people, std::span<const OtherCopy> copies);
/// The copies that were kept in mind and still hold something, each with the code of whom. Forgets those that were reached meanwhile.
Result<std::vector<OtherCopy>> missedCopies(CallSession &session);
/// CANNOT_WRITE (`call`, `value`: who, `file`: where, detail "erasing_copies") of what was kept in mind and is still there, or NEWER_PROGRAM
/// (`file`, detail "erasing_newer") of a backup that was left; none once all is done.
Result<std::optional<Error>> missedStill(CallSession &session);

/// The same at a judge's: folders of this judge that were set aside as damaged are deleted; those of which nobody can tell whose
/// they are, are named.
std::vector<OtherCopy> reachDamagedOf(const CallSession &judge);

} // namespace palmares
