#pragma once

#include "core/office/keeping/erasures.h"
#include "core/office/session/session.h"
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

/// Every other folder in the home of the session that holds, or may hold, the same call. Opens those that may be trial runs.
std::vector<OtherCopy> otherCopies(const CallSession &session);

/// Writes the `erase` record of the person and removes these texts and files, and the comments in drafts that name them, from this call
/// and what belongs to it. `alongside` is written in the same transaction, `goesOn` asked before each backup.
/// \errors those of CallSession::act, CANCELLED (the order is recorded, and it is unfinished)
Result<Erased> eraseNow(CallSession &session, const std::vector<Digest> &refs, const ErasedPerson &person,
                        const std::function<Done(Transaction &)> &alongside = {}, const GoesOn &goesOn = {});

/// Within a transaction that carries out orders: removes the words that name these people, too, and gives an order for each, so that
/// others remove them where they went. Without the key of the call they go here alone.
Done eraseWords(CallSession &session, Transaction &transaction, const std::vector<NamedWords> &words);

/// Removes what the orders in this call cover and is here all the same. Does nothing where nothing is.
Done eraseWhatIsDue(CallSession &session);

/// What to say when an erasure that is recorded cannot be finished: the order stands, and every opening tries again. DISK_FULL or, for
/// whatever else, CANNOT_WRITE (detail "erasing").
Error erasingStopped(const Error &cause);

/// Carries the erasure of these people, which the call of the session holds, to the copies: the texts go in every other folder of
/// the call and in trial runs of it, and folders that were set aside as damaged are deleted. What cannot be reached says why.
/// `goesOn` is asked before each: those after a no are not reached and say nothing.
std::vector<OtherCopy> reachCopies(CallSession &from, std::span<const ErasedPerson> people, std::vector<OtherCopy> copies,
                                   const GoesOn &goesOn = {});

/// Whether it was not reached and still holds, as far as anybody can tell, something of these people.
bool isMissed(const CallSession &session, const OtherCopy &copy, std::span<const ErasedPerson> people);
/// Notes in the transaction that forgets these people that the rest of the home has still to be reached, with what is known of them:
/// other copies have no order yet and may know less. A program that dies before rememberMissed() leaves it to the next opening.
Done noteToReach(Transaction &transaction, CallSession &session, std::span<const ErasedPerson> people);
/// Does what was noted so, if anything was.
Done reachWhatWasNoted(CallSession &session);
/// Keeps in mind what was not reached of the erasure of these people, in place of what was kept of them before, and forgets what was
/// noted of them to reach it.
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
