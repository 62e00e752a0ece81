#pragma once

#include "core/assignment/assignment.h"
#include "core/domain/assignmentterms.h"
#include "core/office/session/session.h"

#include <functional>
#include <map>

namespace palmares {

struct AssignmentRequest {
    std::string round; ///< empty: the present one
    std::optional<int> perEntry;
    std::map<std::string, int> perPanel; ///< by panel id, instead of the rules' number and of `perEntry`
    std::optional<int> maxLoad;
    std::optional<LanguageMatch> languageMatch = std::nullopt;
    /// With `topUp`, `drop` and `bringBack` what is not said above is as it was asked for last; else, and always where this is false, as
    /// the rules have it and with languages required.
    bool goesOn = true;
    std::optional<std::uint64_t> seed; ///< none: drawn and recorded
    /// Codes of entries that get one judge more than stand, in each panel that judges them: where judges lie apart. Nothing else is
    /// asked for then. With `topUp`.
    std::vector<std::string> more = {};
    std::string morePanel = {}; ///< the panel that `more` is asked of; empty: of those that have somebody free the one with the fewest
    bool topUp = false; ///< what is assigned stays; else what no sheet has come for is dealt anew, but for what was sent
    bool dealAnew = false; ///< without `topUp`: also what judges have in packages that were sent
    std::string drop;   ///< code of a judge who drops out; empty: nobody
    std::string bringBack; ///< code of a judge who dropped out and takes part again; empty: nobody
    std::string reason; ///< needed with `drop` and `dealAnew`
    /// Entries that cannot get what they ask for get as much as can be given, and `AssignmentProposal::shorts` names them.
    bool asFarAsPossible = false;
};

/// An entry for which a panel has fewer judges than were asked for.
struct AssignmentShortfall {
    int entry = -1; ///< indexes of the problem
    int panel = -1;
    int asked = 0;
    int planned = 0; ///< fewer; what stands already included
};

/// An entry that has nobody of a stratum of which it was to have one.
struct StratumShortfall {
    int entry = -1; ///< of the problem, as `panel` and `stratum`
    int panel = -1;
    int stratum = -1;
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
    int droppedAt = -1;                  ///< the same in the problem
    std::uint32_t broughtBack = nowhere; ///< the judge of `AssignmentRequest::bringBack`
    std::vector<Panel> panels; ///< of the round, as those of the problem
    AssignmentProblem problem; ///< as it was planned: with `shorts` it asks for less than the request
    std::vector<int> asked;    ///< by entry: judgings that the request asks for, of all panels together
    std::vector<AssignmentShortfall> shorts; ///< by entry, then panel; only with `asFarAsPossible`
    std::vector<StratumShortfall> unrepresented; ///< likewise; who has all judges asked for may be here, too
    std::vector<Infeasibility> whyShort;     ///< why those entries cannot have more, or somebody of those strata
    std::vector<JudgeId> judges;  ///< as the judges of the problem
    std::vector<EntryId> entries; ///< as its entries
    AssignmentOutcome outcome;
    std::string reason;
    AssignmentTerms terms;   ///< what it was planned by
    bool keepsTerms = false; ///< carrying it out makes them those that top-ups go on by
    bool ranks = true; ///< false for a check: nothing is compared, so panels may fall apart
    std::size_t sentAndKept = 0; ///< assignments that stay only because a package that was sent holds them
    /// Codes of judges who dropped out of the round before, or stopped: no plan gives them anything until they are brought back.
    std::vector<std::string> takenOff;
    /// By entry; empty if the demand cannot be met.
    std::vector<BelowQuorum> belowQuorum;

    bool possible() const { return std::holds_alternative<AssignmentPlan>(outcome); }
    const AssignmentPlan &plan() const { return std::get<AssignmentPlan>(outcome); }
    /// What the judge who drops out has not finished.
    std::vector<AssignmentPair> unfinishedOfDropped() const;
};

/// How languages bear on a plan by these terms.
LanguageMatch matchOf(const AssignmentTerms &terms);

/// Who judges what.
class AssignmentDesk {
public:
    explicit AssignmentDesk(CallSession &session) : m_session(session) {}

    /// The same from a view alone, for a worker. `goOn` is asked now and then; false stops the work.
    /// \errors those of propose() but OFFICE_ONLY, and CANCELLED
    static Result<AssignmentProposal> plan(const CallView &view, const AssignmentRequest &request, std::uint64_t seed,
                                           const std::function<bool()> &goOn = {});
    /// A seed that can be read out.
    static std::uint64_t drawSeed(const Environment &environment);

    /// Plans; nothing is written. An impossible demand is no error but a proof in the proposal.
    /// \errors UNKNOWN_ROUND, ROUND_NOT_FROZEN, UNKNOWN_JUDGE, UNKNOWN_ENTRY (of `more`: not in the round), UNKNOWN_PANEL, REASON_MISSING, NOTHING_TO_DO (no entry is in; who is to be brought back takes part)
    Result<AssignmentProposal> propose(const AssignmentRequest &request) const;
    /// Carries a plan out: one act. Who dropped out or was brought back is kept also where no assignment changes. Where nobody can take
    /// over from who dropped out (the proposal is impossible) that is kept all the same, and what is not finished is taken off.
    /// \errors NOTHING_TO_DO
    Done carryOut(const AssignmentProposal &proposal);

private:
    CallSession &m_session;
};

} // namespace palmares
