#pragma once

#include "core/office/results/roundreport.h"
#include "core/office/results/tiereasons.h"
#include "core/office/view/callview.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace palmares::text {

/// Which rule for ties sets two entries apart, with both by their codes. `lang`: of the names of criteria and panels.
QString tieReason(const CallView &call, const OfficialResult &official, const TieReason &reason, std::string_view lang);

/// What the late sheets would make of whom, by codes, one line for each thing: who would come in, go out, be at the cut, change the
/// band; of a check who would pass or fail. Empty if they change nobody's outcome.
QStringList lateChanges(const CallView &call, const RoundReport &report, std::string_view lang);

/// "A, B and 12 more": the first few of what is named.
QString someOf(const QStringList &named, int most = 8);

/// How many entries have a rank though none of their sheets comes from one of the groups of judges: the groups, each with the codes; empty: none.
QString missingGroups(const CallView &call, const OfficialResult &official, std::string_view lang);

/// A finding with rounds, panels, groups of judges and divisions as the call calls them.
Finding withTitles(const CallView &call, Finding finding, std::string_view lang);

/// Findings about a result, by the codes of people and entries, a sentence each; sheets that fell out of a close, however many, in one.
QStringList findingLines(const CallView &call, const std::vector<Finding> &findings, std::string_view lang);

} // namespace palmares::text
