#pragma once

#include "core/assignment/assignment.h"
#include "core/office/session.h"

namespace palmares {

struct AssignmentRequest {
    std::string round; ///< empty: the present one
    std::optional<int> perEntry;
    std::optional<int> maxLoad;
    LanguageMatch languageMatch = LanguageMatch::Required;
    std::optional<std::uint64_t> seed; ///< none: drawn and recorded
    bool topUp = false;
    std::string drop;   ///< code of a judge who drops out; empty: nobody
    std::string bringBack; ///< code of a judge who was taken off and takes part in the top-up again; empty: nobody
    std::string reason; ///< needed with `drop`
};

/// An entry to which a plan leaves fewer judges of a panel than the quorum of the panel: it cannot be ranked.
struct BelowQuorum {
    int entry = -1; ///< of the problem, as `panel`
    int panel = -1;
    int judges = 0;
    int quorum = 0;
};

/// A plan for one round, not yet carried out; codes stand beside the indexes of the problem.
struct AssignmentProposal {
    std::uint32_t round = nowhere;
    std::uint32_t dropped = nowhere;     ///< the judge of `AssignmentRequest::drop`
    std::uint32_t broughtBack = nowhere; ///< the judge of `AssignmentRequest::bringBack`
    AssignmentProblem problem;
    std::vector<JudgeId> judges;  ///< as the judges of the problem
    std::vector<EntryId> entries; ///< as its entries
    AssignmentOutcome outcome;
    std::string reason;
    bool ranks = true; ///< false for a check: nothing is compared, so panels may fall apart
    /// Codes of judges who were taken off the round before: a top-up gives them nothing.
    std::vector<std::string> takenOff;
    /// By entry; empty if the demand cannot be met.
    std::vector<BelowQuorum> belowQuorum;

    bool possible() const { return std::holds_alternative<AssignmentPlan>(outcome); }
    const AssignmentPlan &plan() const { return std::get<AssignmentPlan>(outcome); }
};

/// Who judges what.
class AssignmentDesk {
public:
    explicit AssignmentDesk(CallSession &session) : m_session(session) {}

    /// Plans; nothing is written. An impossible demand is no error but a proof in the proposal.
    /// \errors UNKNOWN_ROUND, ROUND_NOT_FROZEN, UNKNOWN_JUDGE, REASON_MISSING, NOTHING_TO_DO (no entry is in)
    Result<AssignmentProposal> propose(const AssignmentRequest &request) const;
    /// Carries a plan out: one act. \errors NOTHING_TO_DO
    Done carryOut(const AssignmentProposal &proposal);

private:
    CallSession &m_session;
};

} // namespace palmares
