#include "core/intake/mappedtable.h"

#include "core/intake/csv.h"

#include <algorithm>

namespace palmares {

namespace {

constexpr std::string_view blanks = " \t\r\n";

std::string_view trimmed(std::string_view text)
{
    const auto first = text.find_first_not_of(blanks);
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(blanks) - first + 1);
}

} // namespace

std::string columnKey(std::string_view header)
{
    std::string key;
    for (const char c : header) {
        const bool upper = c >= 'A' && c <= 'Z';
        const bool plain = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || static_cast<unsigned char>(c) >= 0x80;
        if (upper || plain)
            key.push_back(upper ? static_cast<char>(c - 'A' + 'a') : c);
        else if (!key.empty() && key.back() != '_')
            key.push_back('_');
    }
    while (!key.empty() && key.back() == '_')
        key.pop_back();
    return key;
}

std::vector<std::string> listIn(std::string_view cell)
{
    const char separator = cell.find(';') == std::string_view::npos ? ',' : ';';
    std::vector<std::string> parts;
    while (!cell.empty()) {
        const auto end = std::min(cell.find(separator), cell.size());
        const auto part = trimmed(cell.substr(0, end));
        if (!part.empty())
            parts.emplace_back(part);
        cell.remove_prefix(std::min(end + 1, cell.size()));
    }
    return parts;
}

Result<MappedTable> MappedTable::read(std::string_view csv, const ColumnMap &map, std::span<const std::string_view> fields,
                                      std::span<const std::string_view> required)
{
    CsvReader reader(feedOf(csv));
    PALMARES_TRY(const auto header, reader.header());
    MappedTable table;
    for (const auto &[field, column] : map) {
        const auto found = std::find(header.begin(), header.end(), column);
        if (found == header.end())
            return Error(Code::MISSING_COLUMN, {{"row", "1"}, {"column", column}});
        table.m_columns[field] = static_cast<std::size_t>(found - header.begin());
    }
    for (std::size_t i = 0; i < header.size(); ++i) {
        const bool mapped = std::any_of(table.m_columns.begin(), table.m_columns.end(),
                                        [i](const auto &entry) { return entry.second == i; });
        if (mapped)
            continue;
        const std::string key = columnKey(header[i]);
        if (std::find(fields.begin(), fields.end(), key) != fields.end() && !table.has(key))
            table.m_columns[key] = i;
        else
            table.m_others.push_back({header[i], i});
    }
    for (const std::string_view field : required) {
        if (!table.has(field))
            return Error(Code::MISSING_COLUMN, {{"row", "1"}, {"column", std::string(field)}});
    }
    for (;;) {
        const Result<bool> any = reader.next();
        if (!any.ok()) {
            // The reader stands behind such a row; after any other error it stands nowhere.
            if (any.error().code != Code::RAGGED_ROW && any.error().code != Code::BAD_ENCODING)
                return any.error();
            table.m_problems.push_back(any.error());
            continue;
        }
        if (!*any)
            break;
        Row row{reader.row(), {}};
        row.cells.reserve(reader.cells().size());
        for (const std::string_view cell : reader.cells())
            row.cells.emplace_back(trimmed(cell));
        if (std::any_of(row.cells.begin(), row.cells.end(), [](const std::string &cell) { return !cell.empty(); }))
            table.m_rows.push_back(std::move(row));
    }
    if (table.m_rows.empty() && !table.m_problems.empty())
        return table.m_problems.front(); // not one row of it can be read: another kind of file
    return table;
}

std::string_view MappedTable::cell(const Row &row, std::string_view field) const
{
    const auto found = m_columns.find(field);
    return found == m_columns.end() ? std::string_view() : std::string_view(row.cells[found->second]);
}

} // namespace palmares
