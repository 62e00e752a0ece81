#pragma once

#include "core/office/judges/assignmentdesk.h"
#include "core/records/container.h"

#include <memory>
#include <set>

namespace palmares {

struct TrialRequest {
    std::string round; ///< up to which it is played; empty: the first one
    bool isWhole = false; ///< from the first round to the last, whatever `round` says
    std::string title; ///< of the trial
    std::string lang;  ///< of the title
    std::uint64_t seed = 1;
};

struct Trial {
    CallFolder folder;
    std::string call; ///< short name
    std::string round; ///< the last that was played
    std::size_t rounds = 0;  ///< that were played
    std::size_t entries = 0;
    std::size_t judges = 0;
    std::size_t sheets = 0; ///< made up
    bool areEntriesMadeUp = false;
    bool areJudgesMadeUp = false;
    std::string unplayed; ///< the round that was wanted and stays without sheets; empty: none. Why is in `unassigned`
    /// The plan that could not be made for it; null: no entry came through into it, or those assigned in the call judge nothing.
    std::shared_ptr<const AssignmentProposal> unassigned;

    /// Of which strata nobody is left who could judge it; empty if something else stands in the way.
    std::set<std::string> strataMissing() const;
};

/// Plays a round of a call, or all of them, before it matters: a call of its own, with its own id and key, that has the rules, texts, entries and
/// judges of this one (nobody's private data), who judges what, and made-up scores. Where the call has no entries or no judges yet,
/// they are made up too. A later round into which nobody has come yet is played behind those before it: each is closed, and what its cut
/// or check lets through, with what is open, fills the next; where nothing comes through, or nobody can judge, it ends. All of it or nothing: it is listed only when it is complete. Nothing of it can be merged into the call,
/// nor the other way round. Assignments are those of the call, where it has any, else planned anew.
/// Progress counts steps. \errors OFFICE_ONLY, KEY_MISSING, UNKNOWN_ROUND, CANCELLED (nothing is left), those of the desks
Result<Trial> makeTrial(CallSession &session, const TrialRequest &request, const Progress &progress = {});

/// Whether a folder is a trial run, as far as can be told without opening it: for lists and headings.
bool isTrialFolder(const CallFolder &folder);

/// The call that a folder is a trial run of; none if it is no trial. \errors LOCKED, DB_DAMAGED, CANNOT_READ
Result<std::optional<CallId>> trialOf(const CallFolder &folder);

/// Removes a trial run for good. \returns its short name
/// \errors BAD_VALUE (a call that is no trial is never removed), LOCKED
Result<std::string> discardTrial(const CallFolder &folder);

} // namespace palmares
