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

double widthOfLevel(double level)
{
    return level == 0.9 ? 1.6448536269514722 : 1.959963984540054;
}

std::optional<SureInterval> sureInterval(const RoundInsight &insight, std::uint32_t row)
{
    if (!insight.hasModel() || row >= insight.statistics.entries.size())
        return std::nullopt;
    const EntryEstimate &estimate = insight.statistics.entries[row];
    if (!estimate.adjusted || !estimate.adjustedSe)
        return std::nullopt;
    const double half = widthOfLevel(insight.question.level) * *estimate.adjustedSe;
    return SureInterval{*estimate.adjusted, *estimate.adjusted - half, *estimate.adjusted + half};
}

bool isOnModelScale(const RoundRules &rules)
{
    const AcrossMethod method = rules.across.method;
    return rules.kind == RoundKind::Scoring && rules.multiply == Fraction(1) && !rules.carry &&
           (method == AcrossMethod::Mean || method == AcrossMethod::Median || method == AcrossMethod::Trimmed);
}

} // namespace palmares
