#include "core/intake/columns/owntable.h"

#include "core/intake/columns/columnwords.h"
#include "core/records/values.h"

#include <algorithm>
#include <array>
#include <optional>

namespace palmares {

namespace {

constexpr std::array<std::string_view, 6> entryStates = {"in", "withdrawn", "disqualified", "duplicate", "ineligible", "practice"};
constexpr std::string_view statusPrefix = "status_";
constexpr std::string_view attributePrefix = "attribute_";
constexpr std::string_view privatePrefix = "private_";

template <typename Holds>
bool allCells(const PlainTable &table, std::size_t column, const Holds &holds)
{
    return std::all_of(table.rows.begin(), table.rows.end(),
                       [&](const PlainTable::Row &row) { return row.cells[column].empty() || holds(row.cells[column]); });
}

bool holdsStatuses(const PlainTable &table, std::size_t column)
{
    return table.header[column].starts_with(statusPrefix) && allCells(table, column, [](const std::string &cell) {
        return isEntryState(cell) || cell == "received" || cell == "not_in";
    });
}

/// The name of the attribute that a column is headed by; one that is called like a column of the table itself has something before it.
std::string_view attributeIn(std::string_view heading)
{
    return heading.starts_with(attributePrefix) ? heading.substr(attributePrefix.size()) : heading;
}

/// The first private column behind the attributes, which begin at `from`. Without one nobody can tell what a person put behind them from
/// what is an attribute: then there are none, that is `from`.
std::size_t endOfAttributes(const PlainTable &table, std::size_t from)
{
    std::string_view before;
    for (std::size_t i = from; i < table.header.size(); ++i) {
        const std::string &heading = table.header[i];
        if (heading.starts_with(privatePrefix) || tellsWho(heading))
            return i;
        if (!isWord(heading) || attributeIn(heading) <= before)
            break;
        before = attributeIn(heading);
    }
    return from;
}

std::string fieldInUse(std::string_view heading, std::span<const std::string> attributes)
{
    if (heading.starts_with(privatePrefix))
        return "private." + std::string(heading.substr(privatePrefix.size()));
    for (const std::string &field : attributes) {
        if (field.substr(field.find('.') + 1) == attributeIn(heading))
            return field;
    }
    return {};
}

} // namespace

bool isEntryState(std::string_view cell)
{
    return std::find(entryStates.begin(), entryStates.end(), cell) != entryStates.end();
}

bool holdsEntryStates(const PlainTable &table, std::size_t column)
{
    const bool isAny = std::any_of(table.rows.begin(), table.rows.end(), [&](const PlainTable::Row &row) { return !row.cells[column].empty(); });
    return table.header[column] == "state" && isAny && allCells(table, column, [](const std::string &cell) { return isEntryState(cell); });
}

std::vector<std::string> ownFields(const PlainTable &table, std::span<const std::string> attributes)
{
    std::vector<std::string> fields(table.header.size());
    bool hasEntry = false;
    bool hasState = false;
    std::optional<std::size_t> status;
    for (std::size_t i = 0; i < fields.size(); ++i) {
        hasEntry = hasEntry || table.header[i] == "entry";
        const bool isState = holdsEntryStates(table, i);
        hasState = hasState || isState;
        if (holdsStatuses(table, i))
            status = i;
        else if (isState)
            fields[i] = "-";
    }
    if (!hasEntry || !hasState || !status)
        return fields;
    for (std::size_t i = 0; i < fields.size(); ++i) {
        if (fields[i].empty())
            fields[i] = holdsStatuses(table, i) ? "-" : fieldInUse(table.header[i], attributes);
    }
    const std::size_t end = endOfAttributes(table, *status + 1);
    for (std::size_t i = *status + 1; i < end; ++i) {
        if (fields[i].empty())
            fields[i] = "entrant." + std::string(attributeIn(table.header[i]));
    }
    return fields;
}

} // namespace palmares
