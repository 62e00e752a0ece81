#pragma once

#include "core/domain/findings.h"
#include "core/office/view/callview.h"

#include <QStringList>

#include <vector>

namespace palmares::text {

/// Where a round does not hold what came through the one before it, a sentence for each entry, or one for all that are alike.
/// `findings`: of throughFindings().
QStringList throughLines(const CallView &call, const std::vector<Finding> &findings, std::string_view lang);

} // namespace palmares::text
