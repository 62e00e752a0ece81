#pragma once

#include "core/merge/viewtypes.h"

namespace palmares {

/// Where a judge scores in a round. A round with one panel needs no word about it.
struct PanelSeat {
    int panel = -1;   ///< index in the round's panels; −1: none, and then no sheet of the judge counts
    int stratum = -1; ///< index in the panel's strata; −1: none
};
PanelSeat seatOf(const RoundRules &round, const PanelPlace *place, bool placeIsForked);

} // namespace palmares
