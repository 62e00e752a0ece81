#include "core/office/exchange/tablefile.h"

#include "core/base/beginning.h"
#include "core/intake/columns/groupedheadings.h"
#include "core/office/exchange/incoming.h"
#include "core/store/files.h"

#include <algorithm>
#include <set>

namespace palmares {

namespace {

constexpr std::size_t longestValue = 60; // bytes

/// A letter for each column, as spreadsheets have them: A to Z, AA …
std::string letterOf(std::size_t column)
{
    std::string letters;
    for (std::size_t left = column + 1; left > 0; left = (left - 1) / 26)
        letters.insert(letters.begin(), static_cast<char>('A' + (left - 1) % 26));
    return letters;
}

void takeHeadingsAsRow(PlainTable &table)
{
    PlainTable::Row first{table.source.headerLine, table.header};
    for (std::string &cell : first.cells)
        cell = cleanCell(cell);
    table.rows.insert(table.rows.begin(), std::move(first));
    for (std::size_t column = 0; column < table.header.size(); ++column)
        table.header[column] = letterOf(column);
    table.source.hasNoHeadings = true;
}

/// Nothing but an address of electronic mail: a question that gives an example of one, in letters that leave no blank, is a heading.
bool isAddress(std::string_view cell)
{
    constexpr std::string_view ofUser = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789._%+-";
    constexpr std::string_view ofHost = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789.-";
    const std::size_t at = cell.find('@');
    if (at == std::string_view::npos || at == 0)
        return false;
    const std::string_view user = cell.substr(0, at);
    const std::string_view host = cell.substr(at + 1);
    return user.find_first_not_of(ofUser) == std::string_view::npos && host.find('.') != std::string_view::npos
           && host.find_first_not_of(ofHost) == std::string_view::npos;
}

/// "E-" of "E-001"; empty of what is no such code.
std::string_view countedPrefix(std::string_view cell)
{
    constexpr std::size_t longestCode = 20;
    const std::size_t digits = cell.find_first_of("0123456789");
    const bool isCode = digits != std::string_view::npos && digits > 0 && cell.size() <= longestCode && cell.find_first_not_of("0123456789", digits) == std::string_view::npos;
    return isCode && cell.find(' ') == std::string_view::npos ? cell.substr(0, digits) : std::string_view();
}

/// Every row below has a code of the same kind there.
bool countsOn(const PlainTable &table, std::size_t column)
{
    const std::string_view prefix = countedPrefix(table.header[column]);
    return !prefix.empty() && !table.rows.empty() && std::all_of(table.rows.begin(), table.rows.end(), [&](const PlainTable::Row &row) {
        return countedPrefix(row.cells[column]) == prefix && row.cells[column] != table.header[column];
    });
}

} // namespace

Done checkHeadings(const PlainTable &table)
{
    for (std::size_t column = 0; !table.source.hasNoHeadings && column < table.header.size(); ++column) {
        const std::string &heading = table.header[column];
        if (isAddress(heading) || countsOn(table, column))
            return Error(Code::MISSING_COLUMN, {{"row", std::to_string(table.source.headerLine)}, {"detail", "no_headings"}, {"value", shortened(heading, longestValue)}});
    }
    return {};
}

Result<PlainTable> readTableFile(const std::string &path, std::int64_t limit, const TableChoice &choice)
{
    PALMARES_TRY(const Bytes bytes, readUserFile(path, limit));
    if (const auto claim = claimOf(path); claim.ok() && claim->kind >= 1 && claim->kind <= 4)
        return Error(Code::NOT_A_TABLE, {{"file", path}, {"detail", "palm" + std::string(fileKindName(static_cast<FileKind>(claim->kind)))}});
    auto table = readTable(bytes, choice);
    if (!table.ok())
        return std::move(table).error().with("file", path);
    if (choice.hasNoHeadings && !table->source.isXlsx) // a spreadsheet is read so
        takeHeadingsAsRow(*table);
    takeGroupedHeadings(*table);
    if (table->rows.empty() && table->problems.empty()) {
        std::string others;
        for (const std::string &name : table->source.others)
            others += (others.empty() ? "" : ", ") + name;
        for (const std::string &heading : table->header) {
            if (heading.empty())
                continue;
            Error oneLine(Code::EMPTY_TABLE, {{"file", path}, {"detail", others.empty() ? "one_line" : "one_line_of_sheet"}, {"value", shortened(heading, longestValue)}});
            return others.empty() ? oneLine : std::move(oneLine).with("found", table->source.worksheet).with("limit", others.substr(0, 400));
        }
    }
    return table;
}

Done leaveRowsOut(PlainTable &table, const std::vector<std::uint64_t> &lines)
{
    if (lines.empty())
        return {};
    std::set<std::string> rows;
    for (const std::uint64_t line : lines)
        rows.insert(std::to_string(line));
    std::set<std::string> found;
    const auto leaves = [&](const std::string &row) { return rows.contains(row) && (found.insert(row), true); };
    std::erase_if(table.rows, [&](const PlainTable::Row &row) { return leaves(std::to_string(row.line)); });
    std::erase_if(table.problems, [&](const Error &problem) { return leaves(std::string(problem.arg("row"))); });
    for (const std::string &row : rows) { // a slip of the finger would take in the row that was meant
        if (!found.contains(row))
            return Error(Code::BAD_VALUE, {{"column", "without"}, {"value", row}});
    }
    return {};
}

} // namespace palmares
