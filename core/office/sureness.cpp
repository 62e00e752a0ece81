#include "core/office/sureness.h"

#include <algorithm>

namespace palmares {

Sureness surenessOf(const RoundInsight &insight)
{
    Sureness sure;
    sure.isClose.resize(insight.table().entries.size());
    if (!insight.question.top)
        return sure;
    const auto top = static_cast<std::size_t>(*insight.question.top);
    for (const CutInsight &cut : insight.insight.cuts) {
        std::size_t in = 0;
        for (const std::uint32_t row : cut.close)
            sure.isClose[row] = 1;
        for (std::size_t e = 0; e < insight.statistics.entries.size(); ++e) {
            const EntryEstimate &entry = insight.statistics.entries[e];
            if (insight.table().entries[e].division == cut.division && entry.rankHigh > 0 && entry.rankHigh <= top)
                ++in;
        }
        sure.surelyIn += in;
        sure.close += cut.close.size();
        if (!cut.close.empty())
            sure.places += top - std::min(top, in);
    }
    return sure;
}

} // namespace palmares
