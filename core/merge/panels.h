#pragma once

#include "core/merge/viewtypes.h"

#include <optional>

namespace palmares {

/// Where a judge scores in a round. A round with one panel needs no word about it.
struct PanelSeat {
    int panel = -1;   ///< index in the round's panels; −1: none, and then no sheet of the judge counts
    int stratum = -1; ///< index in the panel's strata; −1: none
};
PanelSeat seatOf(const RoundRules &round, const PanelPlace *place, bool placeIsForked);

/// Where a judge is asked: the place that a record names, or the only panel of the round if none names any place in any round.
/// Who sits elsewhere is not asked here for having been left out: the crowd of one round is not the jury of the next.
std::optional<PanelPlace> placeOf(const RoundRules &round, const JudgeView &judge);
/// The same of a round whose rules may not be known.
std::optional<PanelPlace> placeOf(const RoundView &round, const JudgeView &judge);

} // namespace palmares
