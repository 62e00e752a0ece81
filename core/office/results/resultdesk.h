#pragma once

#include "core/office/results/roundreport.h"
#include "core/office/session/session.h"

namespace palmares {

/// Closing a round: what stands in the way, by the names that a waiver takes.
struct CloseRequest {
    std::string round;
    std::string reason;
    std::vector<std::string> waive; ///< a finding's key or label, or a code alone for all of that code
};

/// What became of everybody, by their codes.
struct AdvanceReport {
    std::vector<std::string> through;   ///< are in
    std::vector<std::string> undecided; ///< at the cut, or a check still open: not let in
    std::vector<std::string> takenOut;  ///< were in without having come through
    std::vector<std::string> kept;      ///< the same, but there are sheets of them in the next round: NOT_THROUGH is a finding
    std::vector<std::string> byPerson;  ///< have not come through; somebody put them in and said why
    std::vector<std::string> heldBack;  ///< came through, and are withdrawn or the like in the next round
    std::vector<std::string> leftSince; ///< were withdrawn, disqualified or the like in the round itself: not let in
    std::vector<std::string> decidedOut; ///< would have come through, and are decided as declined or disqualified: not let in
    std::vector<std::string> decidedIn;  ///< have an honour of the round and would not come through: for a person to bring
};

/// Ranking, closing, the next round.
class ResultDesk {
public:
    explicit ResultDesk(CallSession &session) : m_session(session) {}

    /// The result that holds: of the close, else provisional. \errors OFFICE_ONLY, UNKNOWN_ROUND, ROUND_NOT_FROZEN
    static Result<RoundReport> report(const CallView &call, std::string_view round);

    /// Fixes what counts: every record the result rests on. A round that was closed is closed again with a reason.
    /// \errors ROUND_NOT_FROZEN, CLOSE_BLOCKED (`detail`: the labels of what stands in the way), REASON_MISSING, NOTHING_TO_DO
    Result<RecordId> close(const CloseRequest &request);

    /// Writes `in` for the next round for what the cut, or a check, let through and the committee did not decide otherwise (see
    /// passedBy()), and takes out whoever is in it without having
    /// come through, unless there are sheets of them in it or a person put them in with a reason. \errors NOT_CLOSED, UNKNOWN_ROUND, BAD_VALUE
    /// (`detail` order: `to` does not come after `from`), NOTHING_TO_DO
    Result<AdvanceReport> advance(std::string_view from, std::string_view to, bool withUndecided = false);
    /// Brings one entry of `from` into the next round because a person says so: what the committee decided at the cut.
    /// \errors those of advance(), REASON_MISSING, UNKNOWN_ENTRY (also: was not in `from`)
    Result<AdvanceReport> bring(std::string_view from, std::string_view to, std::string_view entry, std::string_view reason);

private:
    CallSession &m_session;
};

/// Whether what has come or was changed since the close would give another result than the closed one. An entry that has
/// left since the close does not ask for a new one: the closed ranking stays, its status and decisions change.
bool needsNewClose(const RoundReport &report);

/// For every closed round: LATE_SHEETS that arrived after its close, how many, and whether they would change anything;
/// RULES_CHANGED with `since`: "close" if its rules are no longer those that the close names; NOT_THROUGH for whoever is in the
/// round after it without having come through it, THROUGH_NOT_IN the other way round.
std::vector<Finding> lateFindings(const CallView &call);

/// The findings that block a close and that `waive` does not name.
std::vector<const CallFinding *> unwaived(const CallView &call, std::string_view round, const std::vector<std::string> &waive);

} // namespace palmares
