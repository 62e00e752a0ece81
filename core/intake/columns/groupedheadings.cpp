#include "core/intake/columns/groupedheadings.h"

#include "core/intake/columns/columnwords.h"

#include <algorithm>
#include <set>
#include <string>

namespace palmares {

namespace {

/// How many fields of one kind of table these cells surely head.
std::size_t headedBy(const std::vector<std::string> &cells)
{
    std::size_t most = 0;
    for (const TableOf kind : {TableOf::Entries, TableOf::Judges, TableOf::Scores}) {
        std::set<std::string> fields;
        for (const std::string &cell : cells) {
            if (const HeadingGuess guess = guessField(cell, kind); guess.surely && !cell.empty())
                fields.insert(guess.field);
        }
        most = std::max(most, fields.size());
    }
    return most;
}

/// A title over several columns stands over the first of them, or is repeated.
bool hasGroups(const std::vector<std::string> &above, const std::vector<std::string> &below)
{
    for (std::size_t column = 1; column < above.size(); ++column) {
        if (!below[column].empty() && (above[column].empty() || above[column] == above[column - 1]))
            return true;
    }
    return false;
}

} // namespace

void takeGroupedHeadings(PlainTable &table)
{
    constexpr std::size_t leastKnown = 2;
    if (table.source.hasNoHeadings || table.rows.size() < 2 || table.rows.front().cells.size() != table.header.size())
        return;
    const std::vector<std::string> &below = table.rows.front().cells;
    if (!hasGroups(table.header, below))
        return;
    std::vector<std::string> lowest = below; // a heading over both rows stands in the first
    for (std::size_t column = 0; column < lowest.size(); ++column)
        lowest[column] = lowest[column].empty() ? table.header[column] : lowest[column];
    if (headedBy(below) < leastKnown || headedBy(lowest) <= headedBy(table.header))
        return;
    const std::set<std::string> titles(table.header.begin(), table.header.end());
    const bool isOneTitle = titles.size() - titles.count("") < 2;
    std::string group;
    for (std::size_t column = 0; column < table.header.size(); ++column) {
        std::string &heading = table.header[column];
        group = heading.empty() ? group : heading;
        const bool isWhole = below[column].empty() || below[column] == heading; // one heading over both rows
        if (isWhole)
            group.clear();
        else
            heading = group.empty() || isOneTitle ? below[column] : group + "/" + below[column];
    }
    table.source.headerLine = table.rows.front().line;
    table.rows.erase(table.rows.begin());
}

} // namespace palmares
