#include "core/merge/panels.h"

#include <algorithm>

namespace palmares {

PanelSeat seatOf(const RoundRules &round, const PanelPlace *place, bool placeIsForked)
{
    PanelSeat seat;
    if (placeIsForked)
        return seat;
    if (place) {
        if (const auto panel = round.panelIndex(place->panel))
            seat.panel = static_cast<int>(*panel);
    } else if (round.panels.size() == 1) {
        seat.panel = 0;
    }
    if (seat.panel < 0)
        return seat;
    const Panel &panel = round.panels[static_cast<std::size_t>(seat.panel)];
    if (place) {
        const auto at = std::find(panel.strata.begin(), panel.strata.end(), place->stratum);
        if (at != panel.strata.end())
            seat.stratum = static_cast<int>(at - panel.strata.begin());
    }
    // The mean of strata has no place for a judge without one.
    if (panel.strataEqual && seat.stratum < 0)
        seat.panel = -1;
    return seat;
}

} // namespace palmares
