#pragma once

#include "core/office/entries/entryregister.h"
#include "core/office/exchange/rewording.h"
#include "core/office/keeping/erasecopies.h"
#include "core/office/setup/startfrom.h"
#include "core/store/drafts.h"

namespace palmares {

/// How far a judge is with one entry.
struct DeskEntry {
    std::uint32_t entry = nowhere; ///< index in the view
    enum class Progress { Unscored, Partial, Complete, CannotJudge, Recused } progress = Progress::Unscored;
    bool isPractice = false;
    bool changed = false;   ///< a draft says something else than what was sent last
    bool elsewhere = false; ///< another of the judge's laptops has said something that this draft has not seen
    SheetContent sheet;     ///< what stands: the draft, else the head; comments as refs only of the head
    std::string committee;
    std::string entrant;
};

/// One change to a sheet, as a person types it.
struct SheetChange {
    std::string round; ///< id; empty: the present one
    std::string entry; ///< code
    std::vector<std::pair<std::string, std::string>> values; ///< criterion → decimal, "" to clear, "cannot_judge"
    std::optional<std::string> recuse;      ///< a coded word: why
    std::optional<std::string> cannotJudge; ///< a coded word: why
    bool takeBack = false;                  ///< no longer recused, or able to judge after all
    std::optional<std::string> committee;
    std::optional<std::string> entrant;
    bool seen = false; ///< the versions from other laptops have been looked at: this one replaces them
    bool continues = false; ///< more of what was typed a moment ago: the same step for undo
    SheetSource source = SheetSource::Screen;
};

struct BallotRequest {
    std::string round; ///< empty: the present one
    SubmitKind kind = SubmitKind::Interim;
    std::string file;  ///< path; a folder gets a name made by us
};

struct BallotWritten {
    std::string file;
    std::string receipt; ///< 16 digits
    std::size_t sheets = 0;
    std::size_t minted = 0;               ///< of them new or changed since the last ballot
    std::vector<std::string> incomplete;  ///< codes of entries without a complete sheet
};

struct PackageOpened {
    std::string call;
    std::string judge;      ///< code
    CallFolder folder;
    bool isNew = false;     ///< a first package; else it was added to what is here
    bool isKnown = false;   ///< this very file was opened before
    std::string round;       ///< the package's; empty: a ballot
    std::size_t entries = 0; ///< to score now, in that round if there is one
    std::size_t added = 0;   ///< of them new
    std::size_t left = 0;    ///< of them without a complete sheet
    /// What a newer package changed, as codes of entries; empty at the first.
    std::vector<std::string> newEntries;
    std::vector<std::string> corrected; ///< whose texts or files are others now
    std::vector<std::string> extended;  ///< which have texts or files besides what they had
    std::vector<std::string> takenBack; ///< no longer to be judged
    std::vector<std::string> tried; ///< by code: entries to practise on that count now; what was tried on them stays here until the judge says that it is meant
    Rewording rewording;                ///< of what judges read of the call and the round
    std::vector<std::string> differing; ///< of which the judge's laptops say different things, by code
    std::optional<std::int64_t> newDeadline = std::nullopt; ///< ms, −1: there is none any more; nothing: as it was
    StartedFrom started;     ///< of a round whose sheets start from an earlier one's
    std::size_t missingTexts = 0; ///< named by the call and the judge's entries, not here, and not erased
    std::size_t missingFiles = 0; ///< the same of attached files; another part may bring them
    std::vector<std::string> unsentWords = {}; ///< where it brought an erasure: entries with comments that lie on this laptop alone. They may
                                               ///< name whoever was erased, and only the judge can tell
    std::vector<OtherCopy> damaged; ///< set aside as damaged, where it brought an erasure: deleted, or named
};

/// A judge's side of a call: open, score, send.
class JudgeDesk {
public:
    explicit JudgeDesk(CallSession &session) : m_session(session) {}

    /// Opens a package: starts the judge's folder, or adds to it. A ballot of the same judge is taken in the same way, so that
    /// work goes on after a change of laptop.
    /// `into` is the name of the folder it goes to, where the judge has several: a restored backup beside the first.
    /// \errors those of readExchange(); WRONG_KIND, CALL_NOT_FOUND (a ballot whose package was never opened here), AMBIGUOUS (several
    /// folders take it, and none is named)
    static Result<PackageOpened> open(const Environment &environment, const std::string &file, const std::string &as = {},
                                      const std::string &into = {});

    /// The same for a call that is open: adds a newer package, or continues from an own ballot of another laptop.
    /// \errors those of readExchange(); WRONG_KIND, WRONG_CALL, UNKNOWN_JUDGE (it is for, or by, another judge)
    Result<PackageOpened> take(const std::string &file);

    /// The judge's entries of a round by code; practice entries last.
    static Result<std::vector<DeskEntry>> entries(CallSession &session, std::uint32_t round);
    /// The round a judge works on: the one named, else the last that has an assignment. \errors UNKNOWN_ROUND
    static Result<std::uint32_t> roundOf(const CallView &call, std::string_view wanted);

    /// Saves what was typed, durably. \errors NOT_ASSIGNED, UNKNOWN_ENTRY, UNKNOWN_CRITERION, NOT_ASKED, BAD_SCORE, OFF_SCALE,
    /// REPEATED_CELL (a criterion is named twice), TOO_BIG (a comment above 1 MiB)
    Done score(const SheetChange &change);
    /// Scores from a CSV: entry, criterion, score and optionally state, comment, note_to_entrant, kind. In whole or not at all.
    Result<ImportReport> importScores(const std::string &csv, SheetSource source = SheetSource::Screen, bool seen = false,
                                      const std::string &round = {});

    /// Mints what changed, keeps the ballot, writes it and reads it back. \errors NOTHING_TO_DO, CANNOT_WRITE, DISK_FULL
    Result<BallotWritten> writeBallot(const BallotRequest &request);

private:
    CallSession &m_session;
};

/// The local note that says which kept file a ballot is: the hash of its bytes.
std::string ballotNote(const RecordId &submit);
/// The local note that no file of a ballot has been written so far.
std::string unwrittenNote(const RecordId &submit);
/// A file of it is written. Where this disk has no room for that the note stays, and says less than there is.
void noteWritten(CallSession &session, const RecordId &submit);

} // namespace palmares
