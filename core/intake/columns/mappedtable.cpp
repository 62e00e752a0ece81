#include "core/intake/columns/mappedtable.h"

#include <algorithm>
#include <set>

namespace palmares {

namespace {

/// What was said of columns headed alike was said of them beside each other: to a table with one of them alone it says nothing.
ColumnMap withoutLoneTwins(ColumnMap remembered, const std::vector<std::string> &headings)
{
    std::set<std::string> here;
    for (std::size_t i = 0; i < headings.size(); ++i)
        here.insert(columnName(headings, i));
    const ColumnMap all = remembered;
    const auto isLone = [&](const std::pair<std::string, std::string> &one) {
        const std::string second = one.second + " (2)";
        return !here.contains(second) && std::any_of(all.begin(), all.end(), [&second](const auto &other) { return other.second == second; });
    };
    std::erase_if(remembered, isLone);
    return remembered;
}

} // namespace

Result<MappedTable> MappedTable::of(PlainTable plain, ColumnWishes wishes, std::span<const std::string_view> required)
{
    MappedTable table;
    wishes.remembered = plain.source.hasNoHeadings ? ColumnMap() : withoutLoneTwins(std::move(wishes.remembered), plain.header);
    PALMARES_TRY(table.m_uses, planColumns(plain, wishes));
    table.m_table = std::move(plain);
    for (const ColumnUse &use : table.m_uses) {
        if (!use.field.empty())
            table.m_columns[use.field].push_back(use.index);
    }
    if (wishes.table == TableOf::Scores) { // of two scores for one cell none is the right one
        std::set<std::string> headings;
        for (const ColumnUse &use : table.m_uses) {
            const std::string key = columnKey(use.heading);
            const bool isKnown = std::any_of(wishes.fields.begin(), wishes.fields.end(), [&key](std::string_view field) { return key == field; });
            if (isKnown && !headings.insert(key).second)
                return Error(Code::REPEATED_COLUMN, {{"row", std::to_string(table.source().headerLine)}, {"column", use.heading}});
        }
    }
    if (const ColumnUse *again = wishes.table == TableOf::Scores ? nullptr : table.saidTwice())
        return Error(Code::REPEATED_COLUMN, {{"row", std::to_string(table.source().headerLine)}, {"column", again->heading}, {"detail", "twins"}});
    for (const std::string_view field : required) {
        if (!table.has(field))
            return missingColumn(table.m_table, std::string(field));
    }
    std::erase_if(table.m_table.problems, [&](const Error &problem) {
        const auto use = std::find_if(table.m_uses.begin(), table.m_uses.end(),
                                      [&](const ColumnUse &u) { return u.heading == problem.arg("column"); });
        // A column without a heading is left out like those that a person leaves out.
        return problem.code == Code::BAD_VALUE && (use == table.m_uses.end() || use->field.empty());
    });
    return table;
}

const ColumnUse *MappedTable::saidTwice() const
{
    std::set<std::string> headings;
    for (const ColumnUse &use : m_uses) {
        const bool isLeftOut = use.field.empty() && use.how != ColumnUse::How::Rest;
        const bool isSaid = use.how == ColumnUse::How::Asked || use.how == ColumnUse::How::Remembered || use.heading.empty() || isLeftOut;
        const bool says = std::any_of(rows().begin(), rows().end(), [&](const Row &row) { return !row.cells[use.index].empty(); });
        if (!isSaid && says && !headings.insert(columnKey(use.heading)).second)
            return &use;
    }
    return nullptr;
}

std::size_t MappedTable::rowCount() const
{
    const auto lost = std::count_if(problems().begin(), problems().end(), [](const Error &problem) {
        return problem.code == Code::RAGGED_ROW || problem.code == Code::BAD_ENCODING;
    });
    return rows().size() + static_cast<std::size_t>(lost);
}

std::string_view MappedTable::cell(const Row &row, std::string_view field) const
{
    const auto found = m_columns.find(field);
    return found == m_columns.end() ? std::string_view() : std::string_view(row.cells[found->second.front()]);
}

std::string MappedTable::joined(const Row &row, std::string_view field) const
{
    const auto found = m_columns.find(field);
    if (found == m_columns.end())
        return {};
    if (found->second.size() == 1)
        return row.cells[found->second.front()];
    std::string all;
    for (const std::size_t column : found->second) {
        if (!row.cells[column].empty())
            all += (all.empty() ? "" : "\n\n") + m_table.header[column] + "\n" + row.cells[column];
    }
    return all;
}

std::string MappedTable::words(const Row &row, std::string_view field, std::string_view between) const
{
    const auto found = m_columns.find(field);
    std::string all;
    for (const std::size_t column : found == m_columns.end() ? std::vector<std::size_t>() : found->second) {
        if (!row.cells[column].empty())
            all.append(all.empty() ? std::string_view() : between).append(row.cells[column]);
    }
    return all;
}

std::vector<std::string> MappedTable::ignored() const
{
    std::vector<std::string> names;
    for (const ColumnUse &use : m_uses) {
        const bool says = std::any_of(rows().begin(), rows().end(), [&](const Row &row) { return !row.cells[use.index].empty(); });
        if (use.field.empty() && use.how == ColumnUse::How::Rest && says)
            names.push_back(use.heading.empty() ? std::to_string(use.index + 1) : use.heading);
    }
    return names;
}

ColumnMap MappedTable::toRemember() const
{
    ColumnMap map;
    if (m_table.source.hasNoHeadings)
        return map; // a letter says nothing of the next table
    std::vector<std::string> headings;
    for (const ColumnUse &use : m_uses)
        headings.push_back(use.heading);
    for (std::size_t i = 0; i < m_uses.size(); ++i) {
        const ColumnUse &use = m_uses[i];
        const bool said = use.how == ColumnUse::How::Asked || use.how == ColumnUse::How::Remembered;
        if (said && !use.heading.empty())
            map.emplace_back(use.field.empty() ? "-" : use.field, columnName(headings, i));
    }
    return map;
}

} // namespace palmares
