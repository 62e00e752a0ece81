#include "core/intake/columns/askedabout.h"

#include "core/intake/columns/columnclaims.h"

#include <algorithm>

namespace palmares {

namespace {

/// Places of the columns that nobody said anything of and of which this holds.
template <typename Holds>
std::vector<std::size_t> keptWhere(const MappedTable &table, const Holds &holds)
{
    std::vector<std::size_t> columns;
    for (std::size_t at = 0; at < table.uses().size(); ++at) {
        const ColumnUse &use = table.uses()[at];
        if (use.how == ColumnUse::How::Rest && use.field.starts_with("private.") && holds(use))
            columns.push_back(at);
    }
    return columns;
}

bool isFiles(const MappedTable &table, const ColumnUse &use)
{
    return fileClaim(use.heading, table.rows(), use.index) != FileClaim::None;
}

} // namespace

std::vector<std::size_t> longAnswersKept(const MappedTable &table)
{
    return keptWhere(table, [&](const ColumnUse &use) {
        return !asksOfPerson(use.heading) && !isFiles(table, use) && (isPerhapsText(use.heading) || hasLongAnswers(table.rows(), use.index));
    });
}

std::vector<std::size_t> filesKept(const MappedTable &table)
{
    const bool isSaid = std::any_of(table.uses().begin(), table.uses().end(), [](const ColumnUse &use) {
        return use.field == "attachment" && (use.how == ColumnUse::How::Asked || use.how == ColumnUse::How::Remembered);
    });
    return isSaid ? std::vector<std::size_t>() : keptWhere(table, [&](const ColumnUse &use) { return isFiles(table, use); });
}

} // namespace palmares
