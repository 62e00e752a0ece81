#include "core/office/results/scorerange.h"

#include "core/domain/sheetends.h"

namespace palmares {

std::optional<ScoreRange> scoreRange(const RoundRules &rules, std::string_view division)
{
    const AcrossMethod method = rules.across.method;
    const bool isMean = method == AcrossMethod::Mean || method == AcrossMethod::Median || method == AcrossMethod::Trimmed;
    if (rules.kind != RoundKind::Scoring || !isMean || rules.carry)
        return std::nullopt;
    std::optional<SheetEnds> ends;
    for (std::size_t panel = 0; panel < rules.panels.size(); ++panel) {
        const auto own = sheetEnds(rules, panel, division);
        if (!own || (ends && *ends != *own))
            return std::nullopt;
        ends = own;
    }
    if (!ends)
        return std::nullopt;
    const Fraction low = ends->low * rules.multiply;
    const Fraction high = ends->high * rules.multiply;
    return rules.valueBest() == Best::High ? ScoreRange{high, low} : ScoreRange{low, high};
}

} // namespace palmares
