#include "core/domain/rules.h"

#include <algorithm>

namespace palmares {

namespace {

template <typename Items>
std::optional<std::size_t> indexById(const Items &items, std::string_view id)
{
    for (std::size_t i = 0; i < items.size(); ++i) {
        if (items[i].id == id)
            return i;
    }
    return std::nullopt;
}

} // namespace

std::optional<std::size_t> RoundRules::criterionIndex(std::string_view wanted) const
{
    return indexById(criteria, wanted);
}

std::optional<std::size_t> RoundRules::panelIndex(std::string_view wanted) const
{
    return indexById(panels, wanted);
}

Best RoundRules::totalBest() const
{
    const auto counting = std::find_if(criteria.begin(), criteria.end(), [](const Criterion &c) { return c.counts; });
    return counting == criteria.end() ? scale.best : counting->scale.best;
}

Best RoundRules::valueBest() const
{
    if (kind == RoundKind::Agreement || across.method == AcrossMethod::Borda)
        return Best::High;
    return totalBest();
}

std::optional<std::size_t> Rules::roundIndex(std::string_view id) const
{
    return indexById(rounds, id);
}

std::optional<std::size_t> Rules::divisionIndex(std::string_view id) const
{
    const auto found = std::find(divisions.begin(), divisions.end(), id);
    if (found == divisions.end())
        return std::nullopt;
    return static_cast<std::size_t>(found - divisions.begin());
}

bool isAsked(const RoundRules &round, std::size_t panel, std::size_t criterion, std::string_view division)
{
    const auto &asked = round.panels[panel].criteria;
    const Criterion &of = round.criteria[criterion];
    if (asked && std::find(asked->begin(), asked->end(), of.id) == asked->end())
        return false;
    return !of.divisions || std::find(of.divisions->begin(), of.divisions->end(), division) != of.divisions->end();
}

} // namespace palmares
