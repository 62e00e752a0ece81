#pragma once

#include "core/office/callview.h"

namespace palmares {

class Act;

/// Who takes part in a round no more. It is a record of its own, so that it holds wherever it comes, whether or not anything was
/// taken from the judge then: a `settle` of code `judge_dropped` about the judge and the round, answered `not_counted`, and
/// `counted` once the judge is brought back.

/// True also where two coordinators say different things: nothing is asked of the judge until somebody has decided.
bool hasDroppedOut(const CallState &state, const JudgeId &judge, const std::string &round);

/// Adds the record that says so to `act`, if it is not said already. Returns whether it added one.
bool sayDroppedOut(const CallView &view, const JudgeId &judge, const std::string &round, bool dropped, const Ref &reason, Act &act);

} // namespace palmares
