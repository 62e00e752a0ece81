#pragma once

#include "core/merge/counting.h"
#include "core/office/view/callview.h"

#include <QStringList>

namespace palmares::text {

/// What a result says about its cut as a whole, naming no entry: floors that are not met, limits by what no entry has. A sentence
/// each; none before a sheet has come.
QStringList cutFindings(const CallView &call, const OfficialResult &official, std::string_view lang);

} // namespace palmares::text
