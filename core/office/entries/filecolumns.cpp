#include "core/office/entries/filecolumns.h"

#include "core/base/beginning.h"
#include "core/base/inarow.h"
#include "core/intake/columns/columnclaims.h"

#include <algorithm>
#include <functional>

namespace palmares {

std::vector<std::size_t> lyingIn(const AttachmentFolder &folder, const MappedTable &table, std::vector<std::size_t> columns)
{
    std::erase_if(columns, [&](std::size_t at) {
        return std::none_of(table.rows().begin(), table.rows().end(), [&](const MappedTable::Row &row) {
            const std::string &cell = row.cells[table.uses()[at].index];
            if (cell == fileOfRedcap)
                return !folder.savedAs(recordOf(table, row), table.uses()[at].heading).empty();
            const auto names = folder.namesListed(cell);
            return std::any_of(names.begin(), names.end(), [&](const std::string &name) { return folder.has(name); });
        });
    });
    return columns;
}

bool hasOtherFiles(const MappedTable &table)
{
    return std::any_of(table.uses().begin(), table.uses().end(), [&](const ColumnUse &use) {
        if (use.field == "attachment")
            return false;
        // Whatever the column is called: a consent may be a signed form.
        const bool names = std::any_of(table.rows().begin(), table.rows().end(), [&](const MappedTable::Row &row) { return namesFiles(row.cells[use.index]); });
        return names || (!use.heading.empty() && fileClaim(use.heading, table.rows(), use.index) != FileClaim::None);
    });
}

void nameFilesLeft(const AttachmentFolder &folder, const std::set<std::string> &codes, const AlreadyHere &here, ImportReport &report)
{
    constexpr std::size_t most = 10; // enough to see what they are
    std::set<std::string> waiting;
    std::set<std::string> known;
    for (const std::string &code : codes) {
        std::function<bool(const FileHash &)> isKnown;
        if (here.hadFiles(code))
            isKnown = [&](const FileHash &file) { return here.newTo(code, {file}).empty(); };
        for (const auto &[name, isHere] : folder.waitingFor(code, isKnown))
            (isHere ? known : waiting).insert(name);
    }
    std::vector<std::string> unused = folder.unused();
    std::erase_if(unused, [&](const std::string &name) { return waiting.contains(name) || known.contains(name); });
    if (!unused.empty())
        report.findings.push_back({FindingCode::FILES_UNUSED, {{"n", std::to_string(unused.size())}, {"file", unused.front()}}});
    report.filesWaiting = waiting.size();
    std::vector<std::string> named;
    for (auto at = waiting.begin(); at != waiting.end() && named.size() < most; ++at)
        named.push_back("“" + *at + "”");
    if (!waiting.empty())
        report.findings.push_back({FindingCode::FILES_BY_CODE, {{"n", std::to_string(waiting.size())}, {"files", inARow(named) + (waiting.size() > most ? ", …" : "")}}});
}

std::string recordOf(const MappedTable &table, const MappedTable::Row &row)
{
    const std::string_view code = table.cell(row, "code");
    return std::string(code.empty() ? table.cell(row, "private.source_id") : code);
}

std::string filesNamed(const AttachmentFolder &folder, const MappedTable &table, const MappedTable::Row &row)
{
    std::string all;
    const auto add = [&all](const std::string &name) { all += (all.empty() || name.empty() ? "" : ";") + name; };
    for (const ColumnUse &use : table.uses()) {
        const std::string &cell = row.cells[use.index];
        if (use.field != "attachment")
            continue;
        const std::vector<std::string> saved = cell == fileOfRedcap ? folder.savedAs(recordOf(table, row), use.heading) : std::vector<std::string>();
        for (const std::string &name : saved)
            add(name);
        if (saved.empty())
            add(cell);
    }
    return all;
}

std::string headingsOf(const MappedTable &table, const std::vector<std::size_t> &columns)
{
    constexpr std::size_t longest = 60; // bytes
    std::vector<std::string> headings;
    for (const std::size_t at : columns)
        headings.push_back("“" + shortened(table.uses()[at].heading, longest) + "”");
    return inARow(headings);
}

} // namespace palmares
