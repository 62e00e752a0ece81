#pragma once

#include "core/assignment/paneltask.h"

namespace palmares::assignment {

/// Why the demand of one panel cannot be met.
struct PanelProofs {
    std::vector<Infeasibility> proofs;
    bool more = false;
};

/// Proofs that share no entry: first the entries that are impossible each for itself, then, with those left out, groups
/// of entries that want the same judges, each shrunk until no claim can be spared. Does not depend on the seed.
PanelProofs proveImpossible(const AssignmentProblem &problem, const Standing &standing, const PanelTask &task);

} // namespace palmares::assignment
