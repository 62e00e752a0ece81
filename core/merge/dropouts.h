#pragma once

#include "core/merge/view.h"

namespace palmares {

/// Who takes part in a round no more is said by a `settle` of this code about the judge and the round, answered `not_counted`, and
/// `counted` once the judge is brought back.
inline constexpr std::string_view droppedCode = "judge_dropped";

/// Null if nobody has ever said that the judge drops out of the round.
const SettleView *droppingOf(const CallState &state, const JudgeId &judge, const std::string &round);

/// True also where two coordinators say different things: nothing is asked of the judge until somebody has decided.
bool hasDroppedOut(const CallState &state, const JudgeId &judge, const std::string &round);

/// The judge's last ballot says "I stop here: others have to score the rest", and nobody who knew of it has said that the judge takes part
/// again.
bool hasStopped(const CallState &state, std::uint32_t judge, const std::string &round);

/// Everything that came of the judge was set aside: what comes later is aside as well.
bool isSetAside(const CallState &state, const JudgeId &judge);

/// Nothing is asked of the judge in the round any more, for whichever of these.
bool takesPartNoMore(const CallState &state, std::uint32_t judge, const std::string &round);

} // namespace palmares
