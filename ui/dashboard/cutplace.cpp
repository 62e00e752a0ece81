#include "ui/dashboard/cutplace.h"

#include "core/office/results/sureness.h"
#include "ui/dashboard/chartwords.h"
#include "ui/text/resulttext.h"

#include <algorithm>

namespace palmares::ui {

namespace {

/// "top 11", "top 20%", "7 and better".
QString cutName(const RoundInsight &insight)
{
    const Cut &cut = *insight.rules().cut;
    if (cut.top)
        return Insights::tr("top %L1", "the cut").arg(*cut.top);
    if (cut.percent)
        return Insights::tr("top %1", "the cut, a percentage").arg(percent(cut.percent->toDouble() / 100));
    return Insights::tr("%1 and better", "the cut, a score").arg(decimal(text::shownScore(insight.rules(), *cut.atLeast)));
}

} // namespace

std::vector<std::uint32_t> rankedOrder(const InsightSource &source, int division)
{
    const auto &official = source.insight().official();
    std::vector<std::uint32_t> order;
    for (const std::uint32_t row : official.ranking.order) {
        if (official.ranking.entries[row].rank > 0 && official.basis.table.entries[row].division == division)
            order.push_back(row);
    }
    return order;
}

CutPlace cutPlace(const RoundInsight &insight, const std::vector<std::uint32_t> &order, int division)
{
    if (!insight.rules().cut)
        return {};
    const auto &entries = insight.official().ranking.entries;
    std::size_t in = 0;
    std::size_t tied = 0;
    std::size_t lastIn = 0;
    std::size_t firstTied = 0;
    for (std::size_t i = 0; i < order.size(); ++i) {
        const CutState cut = entries[order[i]].cut;
        in += isLetIn(cut) ? 1 : 0;
        lastIn = isLetIn(cut) ? i + 1 : lastIn;
        firstTied = cut == CutState::AtCut && tied == 0 ? i : firstTied;
        tied += cut == CutState::AtCut ? 1 : 0;
    }
    CutPlace place{lastIn, Insights::tr("cut: %1", "top 11; 7 and better").arg(cutName(insight))};
    if (tied == 0)
        return place;
    const auto top = placesOf(insight, division);
    const std::size_t left = top && static_cast<std::size_t>(*top) > in ? static_cast<std::size_t>(*top) - in : 0;
    if (left == 0 || left >= tied) { // limits of the rules, not the number of places, made the tie
        place.after = std::max(place.after, firstTied + tied);
        place.words = Insights::tr("%1: %2", "the cut: who is tied").arg(cutName(insight), Insights::tr("%Ln tied", nullptr, n(tied)));
        return place;
    }
    place.after = firstTied + left;
    place.words = Insights::tr("%1: %2", "the cut: who is tied")
                      .arg(cutName(insight), Insights::tr("%Ln tied for %1", nullptr, n(tied)).arg(Insights::tr("%Ln places", nullptr, n(left))));
    return place;
}

} // namespace palmares::ui
