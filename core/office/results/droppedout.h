#pragma once

#include "core/merge/dropouts.h"
#include "core/office/view/callview.h"

namespace palmares {

class Act;

/// Adds the record to `act` that says who takes part in a round no more, or does again, if it is not said already. It holds wherever
/// it comes, whether or not anything was taken from the judge then. Returns whether it added one.
bool sayDroppedOut(const CallView &view, const JudgeId &judge, const std::string &round, bool dropped, const Ref &reason, Act &act);

/// Why the judge has dropped out of the round, in words; empty if nobody said, or the words are not here.
std::string dropReason(const CallView &view, const JudgeId &judge, const std::string &round);

} // namespace palmares
