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

std::optional<PanelPlace> placeOf(const RoundRules &round, const JudgeView &judge)
{
    if (const PanelPlace *place = judge.placeIn(round.id))
        return *place;
    if (round.panels.size() != 1 || !judge.panels.empty() || judge.isForked("panels/" + round.id))
        return std::nullopt;
    return PanelPlace{round.id, round.panels.front().id, {}};
}

std::optional<PanelPlace> placeOf(const RoundView &round, const JudgeView &judge)
{
    if (round.rules)
        return placeOf(round.rules->rounds.front(), judge);
    const PanelPlace *place = judge.placeIn(round.id);
    return place ? std::optional(*place) : std::nullopt;
}

} // namespace palmares
