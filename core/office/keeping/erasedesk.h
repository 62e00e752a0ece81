#pragma once

#include "core/office/keeping/erasecopies.h"
#include "core/office/reports/commentsgone.h"
#include "core/store/erase.h"

namespace palmares {

/// A package that was sent and holds something that is to be erased: it lies where no program of ours reaches it until its
/// judge opens a newer one.
struct SentPackage {
    std::string judge; ///< code
    std::string round;
    std::int64_t number = 0;
    std::size_t held = 0;   ///< texts and files of those to be erased
    std::int64_t time = -1; ///< ms, a claim; −1: not known
};

/// What erasing an entrant or a judge would take away. Nothing is done yet.
struct ErasurePlan {
    EntryId entry; ///< one of the two is none
    JudgeId judge;
    std::string code;
    bool isCodeName = false;  ///< the code says who that is, and stays
    std::vector<Digest> refs; ///< of texts and files, ascending, here or not
    std::size_t texts = 0;    ///< of these, here
    std::size_t files = 0;    ///< of these, here
    std::vector<CommentGone> comments; ///< of these, on other entries: they name the person
    std::vector<SentPackage> sent;
    std::vector<OtherCopy> copies; ///< in the same home
};

struct ErasureDone : Erased {
    std::vector<OtherCopy> copies; ///< which were reached and which were not
    bool isStopped = false;        ///< on request: the order stands, and what is left is kept in mind
};

/// What erasing is at. Between its parts it can stop with nothing half done.
enum class EraseStep { Call, Backups, Copies };
/// How far it is; false: stop there. `of` 0: nobody knows how much there is.
using EraseProgress = std::function<bool(EraseStep step, std::uint64_t done, std::uint64_t of)>;

/// An order to erase somebody, as the call keeps it.
struct ErasureNote {
    std::string code; ///< of the entry or judge; empty where nobody can tell any more
    EraseReason reason = EraseReason::Other;
    std::int64_t time = -1; ///< ms, a claim; −1: not known
};

/// What erasures that are recorded have not reached yet.
struct ErasureLeft {
    bool isUnfinished = false;        ///< some of it still lies in this call or its backups
    std::vector<OtherCopy> copies;    ///< each with the code of whom
    std::vector<std::string> backups; ///< a newer version of the program wrote them, and only that can rewrite them
    bool any() const { return isUnfinished || !copies.empty() || !backups.empty(); }
};

/// Forgetting a person: what names and shows them goes, the records and with them every result stay.
class EraseDesk {
public:
    explicit EraseDesk(CallSession &session) : m_session(session) {}

    /// `code` of an entry (its entrant and everything of it) or of a judge.
    /// \errors OFFICE_ONLY, KEY_MISSING, UNKNOWN_ENTRY (neither has that code), AMBIGUOUS (both do)
    Result<ErasurePlan> plan(std::string_view code) const;

    /// Writes the `erase` record and removes the bytes: from the database, media, kept copies of written files, kept refused
    /// files and every backup; then the same in every other folder of the call and every trial run of it in this home, and folders
    /// of it that were set aside as damaged are deleted. A copy that cannot be reached is named with the reason and stops nothing.
    /// What was not finished, because the program was killed, is finished when the call is opened next, or asked for once more. What
    /// was not reached is kept in mind and told again, here and at each opening, until it is.
    /// \errors NOTHING_TO_DO (all of it is gone already, everywhere), DISK_FULL, CANNOT_WRITE, CANCELLED (before the order: nothing
    /// was done; later it is carried out as far as it came)
    Result<ErasureDone> carryOut(const ErasurePlan &plan, EraseReason reason, const EraseProgress &progress = {});

    /// What is told at each opening until it is done.
    Result<ErasureLeft> left();
    /// The orders that count, the newest first; one for each person.
    Result<std::vector<ErasureNote>> log() const;

private:
    CallSession &m_session;
};

} // namespace palmares
