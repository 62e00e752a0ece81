#include "core/office/entries/registercolumns.h"

#include "core/office/entries/entryregister.h"
#include "core/store/meta.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <set>

namespace palmares {

ColumnMap rememberedColumns(CallSession &session, const std::string &kind)
{
    ColumnMap columns;
    const auto kept = meta(session.db(), "columns." + kind);
    if (!kept.ok() || !*kept)
        return columns; // a convenience: without it the headings are guessed
    const auto list = nlohmann::json::parse(**kept, nullptr, false);
    if (!list.is_array())
        return columns;
    for (const auto &pair : list) {
        if (pair.is_array() && pair.size() == 2 && pair[0].is_string() && pair[1].is_string())
            columns.emplace_back(pair[0].get<std::string>(), pair[1].get<std::string>());
    }
    return columns;
}

Done rememberColumns(CallSession &session, const std::string &kind, const ColumnMap &columns)
{
    constexpr std::size_t most = 500; // of all tables that have come in; the oldest are forgotten
    const ColumnMap before = rememberedColumns(session, kind);
    ColumnMap all = columns;
    for (const auto &[field, column] : before) {
        const bool isSaidAnew = std::any_of(columns.begin(), columns.end(), [&](const auto &said) { return said.second == column; });
        if (!isSaidAnew && all.size() < most)
            all.emplace_back(field, column); // another table comes between, and nothing of it speaks of that column
    }
    if (all == before)
        return {};
    const std::string text = nlohmann::json(all).dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
    return session.note([&](Transaction &transaction) { return setMeta(transaction, "columns." + kind, text); });
}

std::vector<std::string> attributesInUse(const CallView &view, const Rules &rules)
{
    std::set<std::string> entry;
    std::set<std::string> entrant;
    for (const EntryView &one : view.state.entries) {
        for (const Attribute &attribute : one.attributes)
            entry.insert(attribute.name);
        for (const Attribute &attribute : one.entrantAttributes)
            entrant.insert(attribute.name);
    }
    const auto goesBy = [&](const std::string &name) {
        if (!entry.contains(name) && name != "language" && name != "division")
            entrant.insert(name);
    };
    for (const RoundRules &round : rules.rounds) {
        for (const Cap &cap : round.cut ? round.cut->caps : std::vector<Cap>())
            goesBy(cap.by);
        for (const Floor &floor : round.cut ? round.cut->floors : std::vector<Floor>())
            goesBy(floor.by);
    }
    std::vector<std::string> fields;
    for (const std::string &name : entry)
        fields.push_back("entry." + name);
    for (const std::string &name : entrant) {
        if (!entry.contains(name)) // an export shows the entry's
            fields.push_back("entrant." + name);
    }
    return fields;
}

std::vector<Finding> findingsAbout(const MappedTable &table)
{
    std::vector<Finding> findings;
    const TableSource &source = table.source();
    const auto listed = [](const std::vector<std::string> &names) {
        std::string all;
        for (const std::string &name : names)
            all += (all.empty() ? "" : ", ") + name;
        return all;
    };
    if (!source.others.empty())
        findings.push_back({FindingCode::OTHER_WORKSHEETS, {{"value", source.worksheet}, {"others", listed(source.others)}}});
    if (source.hiddenRows > 0)
        findings.push_back({FindingCode::HIDDEN_ROWS, {{"n", std::to_string(source.hiddenRows)}}});
    if (!source.hiddenColumns.empty())
        findings.push_back({FindingCode::HIDDEN_COLUMNS, {{"column", listed(source.hiddenColumns)}}});
    if (source.formulas > 0)
        findings.push_back({FindingCode::FORMULA_VALUES, {{"n", std::to_string(source.formulas)}}});
    if (source.merged > 0)
        findings.push_back({FindingCode::MERGED_CELLS, {{"n", std::to_string(source.merged)}}});
    for (const std::string &column : table.ignored())
        findings.push_back({FindingCode::COLUMN_IGNORED, {{"column", column}}});
    return findings;
}

} // namespace palmares
