#pragma once

#include "core/office/keeping/erasures.h"
#include "core/office/session/session.h"

#include <set>
#include <vector>

namespace palmares {

/// What orders to erase in one folder of a call ask of every other one on this machine.
struct ErasedHere {
    std::set<Digest> refs;
    std::vector<ErasedPerson> people; ///< each once, without what is known of them
};

/// Everything that was erased in folders of this call on this machine, as far as they can be opened now.
ErasedHere erasedHere(const Environment &environment, const CallId &call);

/// Erases it in a folder that came back, from a backup or a damaged file, with the words that name those people, and were perhaps written in
/// this copy alone.
Done eraseAgain(const Environment &environment, const CallFolder &folder, const ErasedHere &here);

/// The same of everything that was erased here, after the folder came back or before.
Done eraseAgain(const Environment &environment, const CallFolder &folder);

} // namespace palmares
