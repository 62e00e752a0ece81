#pragma once

#include "core/office/judging/judgeboard.h"
#include "core/office/judging/judgedesk.h"

namespace palmares {

/// What an undo or a redo came to.
struct StepTaken {
    BoardSnapshot board;
    std::string entry; ///< the code of what changed, to show it; empty: there was nothing to take back
};

/// A judge's work on one round: every verb saves durably and gives the next picture of the desk.
///
/// The picture is kept with the session: a change reads and paints one entry, not the call. Made for a SessionThread:
///
///     thread->run(this, [=](CallSession &session) { return ScoringDesk(session).score(change); }, …);
class ScoringDesk {
public:
    /// `round` empty: the round that JudgeDesk::roundOf() chooses.
    explicit ScoringDesk(CallSession &session, std::string round = {}) : m_session(session), m_round(std::move(round)) {}

    /// \errors JUDGE_ONLY, UNKNOWN_ROUND, ROUND_NOT_FROZEN: of this and every other verb
    Result<BoardSnapshot> board();

    /// Saves what was typed. \errors as JudgeDesk::score()
    Result<BoardSnapshot> score(const SheetChange &change);
    Result<StepTaken> undo();
    Result<StepTaken> redo();

    /// Marks an entry as one to come back to, on this laptop only. \errors UNKNOWN_ENTRY
    Result<BoardSnapshot> flag(const std::string &entry, bool on);
    /// The judge is at this entry now and has spent so many more seconds on it. \errors UNKNOWN_ENTRY
    Result<BoardSnapshot> visit(const std::string &entry, std::int64_t seconds);
    /// "Text corrected: keep my scores." \errors UNKNOWN_ENTRY, NOT_ASSIGNED, NOTHING_TO_DO (it was not)
    Result<BoardSnapshot> confirmText(const std::string &entry);
    /// Ends a difference between laptops. `seen` are the heads that were shown: only they are replaced. `take` is the one of
    /// them to go on with; none keeps what this laptop says.
    /// \errors UNKNOWN_ENTRY, NOT_ASSIGNED, NOT_FOUND (no such head), NOTHING_TO_DO (nothing of this laptop to keep)
    Result<BoardSnapshot> settle(const std::string &entry, std::vector<RecordId> seen, const std::optional<RecordId> &take);

private:
    CallSession &m_session;
    std::string m_round;
};

/// Brings the card that Home reads up to what is on this laptop. If that fails Home is a little behind.
void tellHome(CallSession &session);

} // namespace palmares
