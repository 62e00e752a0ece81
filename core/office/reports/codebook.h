#pragma once

#include "core/office/view/callview.h"
#include "core/output/csvtable.h"

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace palmares {

/// The columns of the tables that leave the program, in their order (those of entries depend on the call).
std::vector<std::string> scoreColumns();
std::vector<std::string> rankingColumns();
std::vector<std::string> commentColumns(bool identified);

/// What the other tables hold, for somebody who has nothing but them: a row for each column, round, criterion, anchor, item,
/// panel, stratum, division, band and coded attribute, with the texts of the call in the wanted language. `meaning` says what
/// a column is; none: the cell stays empty.
OutTable codebookOf(const CallView &call, const std::string &lang,
                    const std::function<std::string(std::string_view table, std::string_view column)> &meaning);

/// Judges by their codes: panel and stratum in each round, languages. Nothing that says who they are.
OutTable judgesTable(const CallView &call);

} // namespace palmares
