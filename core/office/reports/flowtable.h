#pragma once

#include "core/office/view/callview.h"
#include "core/output/csvtable.h"

#include <string_view>

namespace palmares {

std::vector<std::string> flowColumns();

/// The way of the entries up to the end of a round (empty: the present one), one row a stage or a loss: stage (received, duplicate, ineligible,
/// ineligible_reason, withdrawn, disqualified, unscreened, in, judged, checked, item_failed, item_open, stayed, went_on, lacking, through, undecided,
/// honoured, left_since), the round where it has one, the reason of those that are not eligible the item of a check that they failed or the state of
/// those that left after a close, and how many of
/// those received. A reason that names somebody stands there only for the team.
/// \errors those of ResultDesk::report()
Result<OutTable> flowTable(const CallView &call, std::string_view round, bool isForTeam);

} // namespace palmares
