#include "core/office/tablefile.h"

#include "core/office/incoming.h"
#include "core/store/files.h"

#include <set>

namespace palmares {

namespace {

constexpr std::size_t longestValue = 60;

std::string shortened(const std::string &cell)
{
    if (cell.size() <= longestValue)
        return cell;
    std::size_t end = longestValue;
    while (end > 0 && (static_cast<unsigned char>(cell[end]) & 0xC0) == 0x80)
        --end;
    return cell.substr(0, end) + "…";
}

} // namespace

Result<PlainTable> readTableFile(const std::string &path, std::int64_t limit, const TableChoice &choice)
{
    PALMARES_TRY(const Bytes bytes, readUserFile(path, limit));
    if (const auto claim = claimOf(path); claim.ok() && claim->kind >= 1 && claim->kind <= 4)
        return Error(Code::NOT_A_TABLE, {{"file", path}, {"detail", "palm" + std::string(fileKindName(static_cast<FileKind>(claim->kind)))}});
    auto table = readTable(bytes, choice);
    if (!table.ok())
        return std::move(table).error().with("file", path);
    if (table->rows.empty() && table->problems.empty()) {
        std::string others;
        for (const std::string &name : table->source.others)
            others += (others.empty() ? "" : ", ") + name;
        for (const std::string &heading : table->header) {
            if (heading.empty())
                continue;
            Error oneLine(Code::EMPTY_TABLE, {{"file", path}, {"detail", others.empty() ? "one_line" : "one_line_of_sheet"}, {"value", shortened(heading)}});
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
