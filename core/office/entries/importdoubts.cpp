#include "core/office/entries/importdoubts.h"

#include "core/base/inarow.h"
#include "core/office/entries/namedcodes.h"

#include <algorithm>

namespace palmares {

namespace {

constexpr std::size_t mostNamed = 20;

std::string shortRow(std::vector<std::string> names)
{
    const std::string more = names.size() > mostNamed ? ", …" : "";
    names.resize(std::min(names.size(), mostNamed));
    return inARow(names) + more;
}

} // namespace

void nameStates(const MappedTable &table, const AddedCodes &added, bool isTold, ImportReport &report)
{
    const auto state = std::find_if(table.uses().begin(), table.uses().end(), [](const ColumnUse &use) {
        return use.heading == "state" && use.field.empty() && use.how == ColumnUse::How::Named;
    });
    std::vector<std::string> codes;
    std::vector<std::string> lines;
    for (const MappedTable::Row &row : table.rows()) {
        const auto one = added.find(row.line);
        if (state == table.uses().end() || one == added.end() || row.cells[state->index].empty() || row.cells[state->index] == "in")
            continue;
        codes.push_back(one->second);
        lines.push_back(std::to_string(row.line));
    }
    if (codes.empty())
        return;
    const std::string count = std::to_string(codes.size());
    const std::string named = shortRow(std::move(codes));
    if (isTold)
        report.findings.push_back({FindingCode::STATES_LEFT_OUT, {{"n", count}, {"column", state->heading}, {"entries", named}}});
    else
        report.problems.push_back(
            Error(Code::BAD_VALUE, {{"column", state->heading}, {"value", inARow(lines)}, {"found", named}, {"detail", "states"}}));
}

void nameCodes(const MappedTable &table, const AddedCodes &added, std::vector<std::string> naming, bool isTold, ImportReport &report)
{
    constexpr std::size_t prefixed = 3;
    std::map<std::string, std::size_t> alike;
    for (const auto &[line, code] : added) {
        if (!naming.empty())
            ++alike[lettersOfCode(code)];
    }
    std::erase_if(naming, [&](const std::string &code) { return alike[lettersOfCode(code)] >= prefixed; });
    if (naming.empty())
        return;
    const auto column = std::find_if(table.uses().begin(), table.uses().end(), [](const ColumnUse &use) { return use.field == "code" || use.field == "entry"; });
    const std::string heading = column == table.uses().end() ? std::string("code") : column->heading;
    const bool isMeant = column != table.uses().end() && column->how == ColumnUse::How::Asked;
    const std::string count = std::to_string(naming.size());
    const std::string named = shortRow(std::move(naming));
    if (isTold || isMeant)
        report.findings.push_back({FindingCode::CODES_NAME, {{"n", count}, {"column", heading}, {"entries", named}}});
    else
        report.problems.push_back(Error(Code::BAD_VALUE, {{"column", heading}, {"found", named}, {"detail", "codes_name"}}));
}

} // namespace palmares
