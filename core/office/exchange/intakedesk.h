#pragma once

#include "core/merge/plan.h"
#include "core/office/exchange/incoming.h"
#include "core/office/keeping/erasecopies.h"
#include "core/office/reports/commentsgone.h"
#include "core/office/session/session.h"
#include "core/store/erase.h"

#include <set>

namespace palmares {

enum class FileOutcome : std::uint8_t { Waiting, Merged, Again, Pending, Refused };
/// "waiting", "merged", "again", "pending", "refused".
std::string_view nameOf(FileOutcome outcome);

/// What of a file was set aside here before.
struct FileAside {
    std::size_t records = 0;        ///< it holds that are aside
    bool isSigner = false;          ///< the judge or the laptop who signed it is aside
    std::vector<std::string> names; ///< what `setAside` takes to bring them back
};

/// Files that were read and checked, and what merging them would do.
struct Intake {
    std::vector<IncomingFile> files;
    std::vector<PassedOver> passedOver;
    std::vector<std::size_t> planned; ///< indexes of the files that plan.files speaks of, in its order
    MergePlan plan;
    std::vector<FileOutcome>
        outcomes; ///< as files; Waiting until merged, Pending: signed by nobody known, not ticked

    std::vector<FileAside> asides; ///< as files
    std::vector<OtherCopy> copies; ///< in this home, if something is to be erased: it would be erased there, too

    /// What merging would do with a file; null if it was refused or brings nothing.
    const FilePlan *planOf(std::size_t file) const;
};

/// The comments that name somebody who is erased and that merging would not keep, those that would come and those that are here: what
/// MergeReport::leftOut says then. \errors DB_DAMAGED
Result<std::vector<CommentGone>> commentsToGo(CallSession &session, const Intake &intake);

/// Names of the files that are kept because nobody here vouches for who signed them. \errors DB_DAMAGED
Result<std::vector<std::string>> heldFiles(CallDb &db);
/// Merges those of them for whose signers an invitation is here by now, and says how many. \errors as IntakeDesk::merge()
Result<std::size_t> mergeHeld(CallSession &session);

struct MergeReport {
    std::size_t merged = 0;
    std::size_t again = 0;
    std::size_t pending = 0;
    std::size_t refused = 0;
    std::size_t records = 0; ///< that were not here before
    std::vector<CommentGone> leftOut; ///< comments that name somebody who is erased, those that came and those that were here
    Erased erased;           ///< what `erase` records in the files have removed here
    std::vector<OtherCopy> copies; ///< and in the rest of this home, if they were about somebody
};

/// One side of a fork.
struct ForkVersion {
    RecordId id;          ///< what `resolve` takes
    bool nothing = false; ///< a decision that none stands
    bool decided = false; ///< a decision, of which the rest tells what it lets stand
    std::string author;   ///< as authorName()
    std::string laptop;   ///< authorName() of the laptop whose sheet stands, also by a decision; empty if it is no laptop's
    std::string device;   ///< the label of that laptop, a claim
    std::string act;      ///< of its commit; empty if that is not here
    std::string program;
    std::string install;      ///< hex, of the installation it was said in; empty if its commit is not here
    enum class Office : std::uint8_t { One, Here, Other };
    Office office = Office::One; ///< which of several offices said it, where versions are of several
    std::int64_t time = 0;                                   ///< ms, a claim
    std::vector<std::pair<std::string, std::string>> fields; ///< by name; texts in words where they are here
    std::optional<Fraction> total; ///< what the rules make of a complete sheet

    /// The words of a field; empty if this version says nothing about it.
    const std::string &field(std::string_view name) const;
};

struct ForkView {
    std::string slot; ///< JUDGE:ENTRY:ROUND for a sheet, else the type and what names the slot
    std::string key;  ///< CallFinding::key()
    RecordType type = RecordType::Sheet;
    std::uint32_t round = nowhere; ///< of a sheet: indexes in the view
    std::uint32_t judge = nowhere;
    std::uint32_t entry = nowhere;
    std::vector<std::string> differing; ///< names of fields
    bool alike = false; ///< the records differ, but not in anything that can be read: whichever stands
    std::vector<ForkVersion> versions;
    bool isJudgesOwn = false; ///< of a type that only its judge can say anew, as a ballot: nobody at the office can end it
    std::vector<std::string> blocks; ///< rounds that cannot be closed while it stands
};

/// How a fork is to end.
struct Resolution {
    std::string slot; ///< ForkView::slot or key
    std::string use;  ///< first digits (at least 4) of the version that stands; empty: none of them
    std::string reason;
};

/// Taking files in: what comes from judges and other coordinators, and what has to be decided about it.
class IntakeDesk {
public:
    explicit IntakeDesk(CallSession &session) : m_session(session) {}

    /// Reads and checks files and folders; nothing is written. A ballot that was left out before because nobody
    /// vouched for its signer stands among them again as soon as one of them brings the invitation, or it is here already. Progress
    /// counts bytes and may be called from another thread. \errors OFFICE_ONLY, CANCELLED; what is wrong with a file stands in it
    Result<Intake> read(std::vector<std::string> paths, const Progress &progress = {});
    /// Plans again with other ticks (one per plan.files).
    void tick(Intake &intake, const std::vector<bool> &ticks) const;
    /// Merges the ticked files: one transaction, from which a file that cannot be stored falls out alone.
    /// Refused files are noted, and kept for a closer look. No record is written. The records and the view of
    /// the plan become those of the session and are gone from `intake`; what it says of each file stays.
    /// \errors DISK_FULL, CANNOT_WRITE, …: nothing of it happened
    Result<MergeReport> merge(Intake &intake);

    /// Every fork, version by version.
    Result<std::vector<ForkView>> forks() const;
    /// Ends a fork, or takes one sheet out of the count. \errors NOT_FOUND, AMBIGUOUS, REASON_MISSING,
    /// NOTHING_TO_DO, BAD_VALUE (only sheets and closes can have nothing stand)
    Done resolve(const Resolution &resolution);
    /// "This laptop, wherever both judged": returns how many forks it ended and how many still need a person.
    Result<std::pair<std::size_t, std::size_t>> deviceWins(std::string_view device, std::string_view reason);
    /// "Whichever, wherever both say the same": returns how many forks it ended. \errors REASON_MISSING, NOTHING_TO_DO
    Result<std::size_t> keepAlike(std::string_view reason);
    /// Answers a finding by its key or label. \errors NOT_FOUND, BAD_VALUE (no answer to this finding),
    /// REASON_MISSING
    Done settle(std::string_view finding, SettleAnswer answer, std::string_view reason);
    /// Sets aside what only this file, this device or this judge brought; `back` brings it back. `what`:
    /// first digits of a file's hash (at least 4), a device as deviceNamed(), or a judge's code. Returns how
    /// many records. \errors NOT_FOUND, AMBIGUOUS, REASON_MISSING, NOTHING_TO_DO
    Result<std::size_t> setAside(std::string_view what, bool back, std::string_view reason);

private:
    Done addHeld(Intake &intake, const std::vector<FileHash> &merged) const;
    Result<bool> hasLostSome(const FileHash &merged) const;
    Result<const AsideView *> laptopAside(std::string_view what) const;
    Result<AsideContent> asideFor(std::string_view what, bool back) const;
    Result<FileAside> fileAsideOf(const IncomingFile &file) const;
    FileAside asideIn(std::span<const RecordId> ids, const std::set<PublicKey> &authors) const;
    Result<std::vector<RecordId>> madeHere() const;

    CallSession &m_session;
};

} // namespace palmares
