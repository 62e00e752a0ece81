#pragma once

#include "core/office/exchange/intakedesk.h"
#include "core/office/judges/assignmentdesk.h"
#include "core/office/judging/judgedesk.h"
#include "core/office/setup/callsetup.h"

#include <functional>

namespace palmares {

/// A whole call from nothing to a ranking, on one machine: every judge has a home of its own and the files
/// travel between them as they would by mail.
struct DemoRequest {
    std::string folder; ///< everything goes in here: office/, judge-J-01/ …, packages/, ballots/
    std::string sample; ///< folder of a sample call; empty: entries, judges and scores are made up
    std::string templateId = "T01"; ///< for made-up content
    int entries = 24;
    int judges = 12;
    std::optional<int> perEntry;
    std::uint64_t seed = 1; ///< of everything that is left to chance, keys included: never for a real call
    const Clock *clock = nullptr;
    /// A tag: the first judge who reads this language gets a package and does not score. Empty: all do.
    std::string freeSeat;
    /// Told before each step: a coded word ("make_call", "open_and_score" …) and what it is about. False:
    /// stop, with CANCELLED.
    std::function<bool(const std::string &step, const std::string &about)> step;
    /// Told the demand that cannot be met before it is refused; its error is the refusal. Null: a bare ASSIGNMENT_IMPOSSIBLE.
    std::function<Error(const AssignmentProposal &proposal)> impossible;
};

struct DemoReport {
    std::string officeHome;
    std::string call;  ///< its code
    std::string round; ///< the last one that was ranked
    std::vector<std::string> packages;
    std::vector<std::string> ballots;
    std::size_t sheets = 0;  ///< merged
    std::string freePackage; ///< of the free seat, for the last round; empty: there is none
};

/// \errors those of the desks; the folder must be new or empty (CALL_EXISTS otherwise)
Result<DemoReport> runDemo(const DemoRequest &request);

} // namespace palmares
