#pragma once

#include "core/office/judging/judgeboard.h"
#include "core/office/judging/judgedesk.h"

namespace palmares {

/// An entry whose sheet lacks something, and what.
struct MissingPart {
    std::string entry;                 ///< code
    std::vector<std::string> criteria; ///< ids of what has neither a number nor "cannot judge"; optional criteria are left out
    bool isBlank = false;              ///< nothing at all was answered
};

/// What becomes of what was answered on a sheet that is not complete: as the rules of the round have it.
enum class IncompleteSheets : std::uint8_t {
    Dropped,  ///< the sheet does not count
    Answered, ///< what is answered counts, by the rules: blanks are a judge's right
    Items     ///< of a check: each answer counts, and without a pass for each item no entry passes
};

/// What a judge should know before sending. Nothing in it forbids sending: a blank is never a zero.
struct SendCheck {
    std::string round; ///< id of the round it is about
    IncompleteSheets incomplete = IncompleteSheets::Dropped;
    std::size_t entries = 0;              ///< in all
    std::size_t complete = 0;             ///< of them
    std::vector<MissingPart> missing;     ///< in the judge's own order
    std::vector<std::string> flagged;     ///< still marked "come back"
    std::vector<std::string> differ;      ///< another laptop says something else: both would be sent, and the coordinator asked
    std::vector<std::string> practised;   ///< count now, and hold what was tried for practice: open until the judge says it is meant
    std::vector<std::string> corrected;   ///< the text was corrected and the judge has not said "keep my scores"
    std::vector<std::string> notJudged;   ///< cannot judge, or recused
    std::vector<std::string> unexplained; ///< of a check: something does not pass or is unsure, and neither comment says why
    std::size_t changed = 0;              ///< sheets that no ballot holds yet
    std::size_t goneOn = 0;               ///< of these, on which something was answered that no ballot has an answer to
    bool interestsUnsent = false;         ///< interests were declared that no ballot holds yet
    std::int64_t deadline = -1;           ///< ms, a claim of the call; −1: none
    bool isLate = false;                  ///< the deadline has passed by this laptop's clock
    bool asksInterests = false;           ///< the judge has never declared interests, not even that there are none
    /// Of `missing` what stands in the way of a final ballot: all of it, or what is blank where answered ones count.
    std::size_t unready() const;
    bool isReady() const { return unready() == 0 && differ.empty() && corrected.empty() && practised.empty(); }
};

/// A ballot that was written, here or on another laptop of the judge.
struct SentBallot {
    RecordId submit;
    std::string receipt; ///< 16 digits
    std::string round;
    SubmitKind kind = SubmitKind::Interim;
    std::size_t sheets = 0;
    std::int64_t time = 0;  ///< ms, a claim; 0: not said
    std::string device;     ///< the label of the laptop
    bool isHere = false;    ///< written by this laptop
    bool isLast = false;    ///< of its laptop and round: no later one replaces it
    bool isSaid = false;    ///< says how far the judge is in its round, as JudgeBoard::sent
    std::string name;       ///< of the file as it was suggested; empty if its bytes are not kept here
    bool isWritten = true;  ///< false: made and kept, but no disk has taken its file yet
};

/// A judge's sending: check, write, and what was sent when.
class SendDesk {
public:
    /// `round` empty: the round that JudgeDesk::roundOf() chooses.
    explicit SendDesk(CallSession &session, std::string round = {}) : m_session(session), m_round(std::move(round)) {}

    /// \errors as ScoringDesk::board()
    Result<SendCheck> check();
    /// Mints, writes the ballot and reads it back. Scores can still change afterwards and be sent again.
    /// \errors as JudgeDesk::writeBallot()
    Result<BallotWritten> send(SubmitKind kind, const std::string &file);
    /// Oldest first; of every round.
    Result<std::vector<SentBallot>> sent();
    /// The very same file once more, e.g. because the stick was lost; a folder gets the name it had.
    /// \returns the path \errors NOT_FOUND (its bytes are not kept here), DAMAGED, CANNOT_WRITE, DISK_FULL
    Result<std::string> sendAgain(const std::string &receipt, const std::string &file);
    /// A CSV of all own scores and comments for the judge's own keeping, which importScores() reads, too. (A comment that a
    /// spreadsheet would run as a formula has an apostrophe before it.) Of a sheet that is there in several versions it has each,
    /// and `version` names the laptop: a person takes all but one out before it is read.
    Result<Bytes> ownCopy();

private:
    CallSession &m_session;
    std::string m_round;
};

} // namespace palmares
