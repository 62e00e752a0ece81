#pragma once

#include "core/office/callview.h"
#include "core/office/roundreport.h"
#include "core/office/tiereasons.h"

#include <QString>
#include <QStringList>

namespace palmares::text {

/// Which rule for ties sets two entries apart, with both by their codes. `lang`: of the names of criteria and panels.
QString tieReason(const CallView &call, const OfficialResult &official, const TieReason &reason, std::string_view lang);

/// What the late sheets would make of whom, by codes, one line for each thing: who would come in, go out, be at the cut, change the
/// band; of a check who would pass or fail. Empty if they change nobody's outcome.
QStringList lateChanges(const CallView &call, const RoundReport &report, std::string_view lang);

} // namespace palmares::text
