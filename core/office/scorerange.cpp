#include "core/office/scorerange.h"

#include <utility>

namespace palmares {

namespace {

using Ends = std::pair<Fraction, Fraction>; // lowest, highest

std::optional<Ends> endsOfSheet(const RoundRules &rules, std::size_t panel, std::string_view division)
{
    Fraction weights = 0;
    Ends sum{0, 0};
    std::optional<Ends> first;
    for (std::size_t c = 0; c < rules.criteria.size(); ++c) {
        const Criterion &criterion = rules.criteria[c];
        if (!criterion.counts || !isAsked(rules, panel, c, division))
            continue;
        const Scale &scale = criterion.scale;
        Ends ends{Fraction(scale.min, scale.perOne()), Fraction(scale.max, scale.perOne())};
        if (rules.combine == Combine::PercentOfMax)
            ends = {Fraction(100) * ends.first / ends.second, 100};
        // Of a sheet with blanks the criteria answered alone give the ends.
        if (first && *first != ends && rules.incomplete == Incomplete::UseAnswered)
            return std::nullopt;
        first = first.value_or(ends);
        weights += criterion.weight;
        sum.first += criterion.weight * ends.first;
        sum.second += criterion.weight * ends.second;
    }
    if (!first)
        return std::nullopt;
    if (rules.combine == Combine::WeightedSum)
        return sum;
    return Ends{sum.first / weights, sum.second / weights};
}

} // namespace

std::optional<ScoreRange> scoreRange(const RoundRules &rules, std::string_view division)
{
    const AcrossMethod method = rules.across.method;
    const bool isMean = method == AcrossMethod::Mean || method == AcrossMethod::Median || method == AcrossMethod::Trimmed;
    if (rules.kind != RoundKind::Scoring || !isMean || rules.carry)
        return std::nullopt;
    std::optional<Ends> ends;
    for (std::size_t panel = 0; panel < rules.panels.size(); ++panel) {
        const auto own = endsOfSheet(rules, panel, division);
        if (!own || (ends && *ends != *own))
            return std::nullopt;
        ends = own;
    }
    if (!ends)
        return std::nullopt;
    const Fraction low = ends->first * rules.multiply;
    const Fraction high = ends->second * rules.multiply;
    return rules.valueBest() == Best::High ? ScoreRange{high, low} : ScoreRange{low, high};
}

} // namespace palmares
