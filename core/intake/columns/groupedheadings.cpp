#include "core/intake/columns/groupedheadings.h"

#include "core/intake/columns/columnclaims.h"
#include "core/intake/columns/columnwords.h"

#include <algorithm>
#include <set>
#include <string>

namespace palmares {

namespace {

/// What a heading surely is in a table of one kind; empty where nothing is sure.
std::string surely(const std::string &heading, TableOf kind)
{
    const HeadingGuess guess = heading.empty() ? HeadingGuess() : guessField(heading, kind);
    return guess.surely ? guess.field : std::string();
}

/// How many fields of one kind of table these cells surely head.
std::size_t headedBy(const std::vector<std::string> &cells)
{
    std::size_t most = 0;
    for (const TableOf kind : {TableOf::Entries, TableOf::Judges, TableOf::Scores}) {
        std::set<std::string> fields;
        for (const std::string &cell : cells)
            fields.insert(surely(cell, kind));
        most = std::max(most, fields.size() - fields.count(""));
    }
    return most;
}

/// "Applicant/Email", as form tools write it. Whose or what a name is only the group says: "Project Name", which people write as one; of several names one that no
/// group explains is nobody's.
std::string together(const std::string &group, const std::string &heading, bool isOneOfSeveral)
{
    const std::string field = surely(heading, TableOf::Entries);
    const bool isOfPerson = field == "first_name" || field == "last_name";
    if (isOfPerson && !isOneOfSeveral)
        return heading;
    if (field != "name" && !isOfPerson)
        return group + "/" + heading;
    const std::string asOne = group + " " + heading;
    for (const std::string &one : {group + heading, asOne, heading + " " + group}) { // "申请人姓名"; "Nom du projet" stands the other way round
        if (!guessField(one, TableOf::Entries).field.empty())
            return one;
    }
    return isOneOfSeveral ? asOne : group + "/" + heading;
}

/// The second row says once more what the first says, in another language: "标题" over "Title".
bool isSaidTwice(const std::vector<std::string> &above, const std::vector<std::string> &below)
{
    constexpr std::size_t leastKnown = 2;
    std::size_t alike = 0;
    for (std::size_t column = 0; column < above.size(); ++column) {
        const std::string field = surely(below[column], TableOf::Entries);
        const bool isAlike = !field.empty() && field == surely(above[column], TableOf::Entries);
        if ((!field.empty() && !isAlike) || (above[column].empty() && !below[column].empty()))
            return false;
        alike += isAlike && below[column] != above[column] ? 1 : 0;
    }
    return alike >= leastKnown;
}

/// What the second row says below headings that stand alone: a row of headings says nothing there, the same (merged over both) or another heading.
struct BelowAlone {
    std::size_t known = 0;    ///< of these headings
    std::size_t repeated = 0; ///< cells that say the same
    bool isGroupsOnly = true; ///< no cell but those of a group says anything new
    bool hasOthers = false;   ///< some cell says something else, as in a row
};

BelowAlone belowAlone(const std::vector<std::string> &above, const std::vector<std::string> &below)
{
    BelowAlone said;
    std::vector<std::string> alone;
    for (std::size_t column = 0; column < above.size(); ++column) {
        const bool isInGroup = above[column].empty() || (column + 1 < above.size() && (above[column + 1].empty() || above[column + 1] == above[column]))
                               || (column > 0 && above[column] == above[column - 1]);
        const bool isSame = !below[column].empty() && below[column] == above[column];
        said.repeated += isSame ? 1 : 0;
        said.isGroupsOnly = said.isGroupsOnly && (isInGroup || below[column].empty() || isSame);
        if (isInGroup) {
            said.hasOthers = said.hasOthers || namesFiles(below[column]) || below[column].find('@') != std::string::npos;
            continue;
        }
        alone.push_back(above[column]);
        said.hasOthers = said.hasOthers || !(below[column].empty() || isSame || headedBy({below[column]}) > 0);
    }
    said.known = headedBy(alone);
    return said;
}

/// "All entries of 2026" in the first cell of a row without others; "Applicant" there may be the title of the first columns.
bool isTitleOfTable(const std::vector<std::string> &row)
{
    const std::string &title = row.front();
    const bool isAlone = std::all_of(row.begin() + 1, row.end(), [&](const std::string &cell) { return cell.empty() || cell == title; });
    const bool isLong = std::count(title.begin(), title.end(), ' ') > 1 || title.find_first_of("0123456789") != std::string::npos;
    return isAlone && isLong && !asksWhoOneIs(title) && guessField(title, TableOf::Entries).field.empty();
}

/// A title over the whole table stands above titles of groups.
void leaveTitleOut(PlainTable &table)
{
    const std::vector<std::string> groups = table.rows.front().cells;
    if (!isTitleOfTable(table.header) || table.rows[1].cells.size() != groups.size() || std::count(groups.begin(), groups.end(), "") == 0 || headedBy(table.rows[1].cells) < 2)
        return;
    table.header = groups;
    table.source.headerLine = table.rows.front().line;
    table.rows.erase(table.rows.begin());
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

/// Whether the first row below the headings was one of theirs, which it is no more.
bool takeRowBelow(PlainTable &table)
{
    constexpr std::size_t leastKnown = 2;
    if (table.rows.size() < 2 || table.rows.front().cells.size() != table.header.size())
        return false;
    const std::vector<std::string> below = table.rows.front().cells;
    if (isSaidTwice(table.header, below)) {
        table.rows.erase(table.rows.begin());
        return true;
    }
    if (!hasGroups(table.header, below))
        return false;
    // Tags of an entry may be called like headings ("school", "language"); its title and its address are not.
    const BelowAlone alone = belowAlone(table.header, below);
    const bool isByShape = alone.repeated > 0 || (alone.isGroupsOnly && alone.known > 0);
    if (alone.hasOthers || (headedBy(below) < leastKnown && !isByShape))
        return false;
    const bool isOneTitle = isTitleOfTable(table.header);
    std::string group;
    for (std::size_t column = 0; column < table.header.size(); ++column) {
        std::string &heading = table.header[column];
        group = heading.empty() ? group : heading;
        const bool isWhole = below[column].empty() || below[column] == heading; // one heading over both rows
        if (isWhole)
            group.clear();
        else
            heading = group.empty() || isOneTitle ? below[column] : together(group, below[column], std::count(below.begin(), below.end(), below[column]) > 1);
    }
    table.source.headerLine = table.rows.front().line;
    table.rows.erase(table.rows.begin());
    return true;
}

} // namespace

void takeGroupedHeadings(PlainTable &table)
{
    if (table.source.hasNoHeadings || table.rows.size() < 2 || table.header.size() < 2 || table.rows.front().cells.size() != table.header.size())
        return;
    leaveTitleOut(table);
    if (takeRowBelow(table)) // "Contact" over "Email" and "Phone" may stand in a group itself
        takeRowBelow(table);
}

} // namespace palmares
