#include "core/domain/sheetends.h"

namespace palmares {

namespace {

bool counts(const RoundRules &round, std::size_t panel, std::size_t criterion, std::string_view division)
{
    return round.criteria[criterion].counts && isAsked(round, panel, criterion, division);
}

/// What a panel's totals in a division are made of.
struct TotalKind {
    std::vector<std::size_t> criteria;
    std::optional<SheetEnds> ends;

    bool isAlike(const TotalKind &other) const { return criteria == other.criteria || (ends && ends == other.ends); }
};

} // namespace

std::optional<SheetEnds> sheetEnds(const RoundRules &round, std::size_t panel, std::string_view division)
{
    Fraction weights = 0;
    SheetEnds sum{0, 0};
    std::optional<SheetEnds> first;
    for (std::size_t c = 0; c < round.criteria.size(); ++c) {
        if (!counts(round, panel, c, division))
            continue;
        const Criterion &criterion = round.criteria[c];
        const Scale &scale = criterion.scale;
        SheetEnds ends{Fraction(scale.min, scale.perOne()), Fraction(scale.max, scale.perOne())};
        if (round.combine == Combine::PercentOfMax)
            ends = {Fraction(100) * ends.low / ends.high, 100};
        // Of a sheet with blanks the criteria answered alone give the ends.
        if (first && *first != ends && round.incomplete == Incomplete::UseAnswered)
            return std::nullopt;
        first = first.value_or(ends);
        weights += criterion.weight;
        sum.low += criterion.weight * ends.low;
        sum.high += criterion.weight * ends.high;
    }
    if (!first)
        return std::nullopt;
    if (round.combine == Combine::WeightedSum)
        return sum;
    return SheetEnds{sum.low / weights, sum.high / weights};
}

bool areTotalsAlike(const RoundRules &round, const std::vector<SheetPlace> &places)
{
    std::optional<TotalKind> first;
    for (const SheetPlace &place : places) {
        TotalKind kind{{}, sheetEnds(round, place.panel, place.division)};
        for (std::size_t c = 0; c < round.criteria.size(); ++c) {
            if (counts(round, place.panel, c, place.division))
                kind.criteria.push_back(c);
        }
        if (first && !first->isAlike(kind))
            return false;
        if (!first)
            first = std::move(kind);
    }
    return true;
}

} // namespace palmares
