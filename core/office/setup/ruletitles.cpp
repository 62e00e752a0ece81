#include "core/office/setup/ruletitles.h"

#include "core/intake/columns/columnplan.h"
#include "core/intake/columns/columnwords.h"

#include <algorithm>
#include <set>

namespace palmares {

namespace {

std::string keyOf(std::string_view kind, std::string_view title)
{
    return std::string(kind) + "/" + headingKey(title);
}

} // namespace

RuleTitles::RuleTitles(const CallView &view)
{
    constexpr std::string_view end = "/title";
    for (const TextView &text : view.state.texts) {
        const std::size_t slash = text.at.find('/');
        const std::string kind = text.at.substr(0, slash);
        if (text.forked || !text.at.ends_with(end) || (kind != "division" && kind != "panel" && kind != "stratum"))
            continue;
        if (text.at.size() > slash + 1 + end.size())
            m_ids.emplace(keyOf(kind, view.text(text.ref).value_or(std::string())), text.at.substr(slash + 1, text.at.size() - slash - 1 - end.size()));
    }
}

std::string RuleTitles::idIn(std::string_view kind, std::span<const std::string> ids, std::string_view cell) const
{
    std::string same(cell);
    if (cell.empty() || std::find(ids.begin(), ids.end(), cell) != ids.end())
        return same;
    const std::string spelt = columnKey(cell);
    const auto alike = std::find_if(ids.begin(), ids.end(), [&](const std::string &id) { return columnKey(id) == spelt; });
    if (alike != ids.end())
        return *alike;
    std::set<std::string> meant;
    const auto [first, last] = m_ids.equal_range(keyOf(kind, cell));
    for (auto one = first; one != last; ++one) {
        if (std::find(ids.begin(), ids.end(), one->second) != ids.end())
            meant.insert(one->second);
    }
    return meant.size() == 1 ? *meant.begin() : same;
}

} // namespace palmares
