#pragma once

#include "core/assignment/assignment.h"

#include <functional>
#include <optional>
#include <vector>

namespace palmares {

/// A demand that can be met, and the plan for it.
struct SettledAssignment {
    AssignmentProblem problem; ///< asks for less than the one that could not be met: in `AssignmentEntry::demand` and `::without`
    AssignmentOutcome outcome; ///< a plan; still impossible where what is missing cannot be done without
    std::vector<Infeasibility> why; ///< proofs of the first problem and of those on the way, no entry twice in a panel
};

/// Asks for less, judging by judging, of the entries that the proofs name, until there is a plan: of those with most still missing
/// first. An entry for which a stratum has nobody left does without that stratum, and has somebody of another one if there is. `goOn` is asked now and then; false stops the work,
/// and there is nothing. `outcome` is that of planAssignment(wanted).
std::optional<SettledAssignment> settleForLess(const AssignmentProblem &wanted, AssignmentOutcome outcome,
                                               const std::function<bool()> &goOn = {});

} // namespace palmares
