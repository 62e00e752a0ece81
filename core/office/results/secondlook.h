#pragma once

#include "core/domain/findings.h"
#include "core/office/view/callview.h"

#include <string>
#include <vector>

namespace palmares {

/// How far a second look has come at the entries of a round whose rules ask for one: SECOND_LOOK with `entry` (its code) and `state`, by
/// entry. `asked`: somebody who has the entry has not answered yet; `taken`: more judges have scored it than the panels ask for. An entry
/// of which neither is so is left out, and so is all where the rules know no second look.
std::vector<Finding> secondLooks(const CallState &state, std::uint32_t round);

/// Codes of entries whose totals lie apart and for whom nobody has been asked, or has judged, beyond the usual number; none where there is no
/// result. Ranks the round.
std::vector<std::string> entriesApart(const CallView &call, std::uint32_t round);

} // namespace palmares
