#include "core/intake/columns/entrytable.h"

#include "core/base/inarow.h"

#include <algorithm>
#include <optional>

namespace palmares {

namespace {

std::optional<EntryState> stateOf(std::string_view name)
{
    if (name.empty() || name == "in")
        return EntryState::In;
    if (name == "withdrawn")
        return EntryState::Withdrawn;
    if (name == "disqualified")
        return EntryState::Disqualified;
    if (name == "duplicate")
        return EntryState::Duplicate;
    if (name == "ineligible")
        return EntryState::Ineligible;
    if (name == "practice")
        return EntryState::Practice;
    return std::nullopt;
}

/// The round that a column `status_ROUND` tells of; empty for any other column.
std::string roundOf(const std::string &column, const Rules *rules)
{
    constexpr std::string_view prefix = "status_";
    const std::string round = column.starts_with(prefix) ? column.substr(prefix.size()) : std::string();
    return rules && rules->roundIndex(round) ? round : std::string();
}

Result<EntryTable::Row> readRow(const std::vector<std::string> &header, const std::vector<std::string_view> &cells,
                                const Rules *rules)
{
    EntryTable::Row row;
    for (std::size_t i = 0; i < header.size(); ++i) {
        const std::string value(cells[i]);
        if (header[i] == "entry") {
            if (value.empty())
                return Error(Code::EMPTY_CELL, {{"column", "entry"}});
            if (hasControlCharacter(value))
                return Error(Code::BAD_VALUE, {{"column", "entry"}, {"value", value.substr(0, 80)}});
        } else if (header[i] == "division") {
            if (rules && !value.empty() && !rules->divisionIndex(value))
                return Error(Code::UNKNOWN_DIVISION, {{"value", value}, {"found", inARow(rules->divisions)}});
            row.division = value;
        } else if (header[i] == "state") {
            const auto state = stateOf(value);
            if (!state)
                return Error(Code::UNKNOWN_STATE, {{"value", value}});
            row.state = *state;
        } else if (const std::string round = roundOf(header[i], rules); !round.empty()) {
            const bool wasIn = !value.empty() && value != "not_in" && value != "received";
            const auto state = wasIn ? stateOf(value) : EntryState::Practice;
            if (!state)
                return Error(Code::UNKNOWN_STATE, {{"value", value}});
            row.earlier[round] = *state;
        } else if (!value.empty()) {
            row.attributes[header[i]] = value;
        }
    }
    return row;
}

} // namespace

Result<EntryTable> EntryTable::read(ByteFeed feed, const Rules *rules)
{
    CsvReader csv(std::move(feed));
    PALMARES_TRY(const auto header, csv.header());
    const auto entry = std::find(header.begin(), header.end(), "entry");
    if (entry == header.end())
        return Error(Code::MISSING_COLUMN, {{"row", "1"}, {"column", "entry"}});
    const auto at = static_cast<std::size_t>(entry - header.begin());
    EntryTable table;
    for (;;) {
        PALMARES_TRY(const bool any, csv.next());
        if (!any)
            return table;
        auto row = readRow(header, csv.cells(), rules);
        if (!row.ok())
            return std::move(row).error().with("row", std::to_string(csv.row()));
        const std::string label(csv.cells()[at]);
        if (table.labels(label) != table.rows.size())
            return Error(Code::DUPLICATE_CODE, {{"value", label}, {"detail", "entries"}, {"row", std::to_string(csv.row())}});
        table.rows.push_back(std::move(row).value());
    }
}

} // namespace palmares
