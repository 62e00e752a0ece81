#pragma once

#include "core/merge/view.h"

#include <cstdint>
#include <set>

namespace palmares {

/// Whether nothing that counts comes of what is assigned: the conflict is confirmed, the judge recused or could not judge, or the sheet
/// was taken out by decision. A fork is still to be decided.
bool givesNothing(const CallState &state, const AssignView &assign);

/// Entries of a round that somebody who is free can be given: a panel has fewer judges for them than its quorum, or fewer than were asked for
/// since a seat gives nothing or its judge takes part no more. Free is who sits in the panel, and in the group of judges whose seat was lost, has no
/// conflict and reads the language where that is asked for. Indexes in the view. \pre round < state.rounds.size()
std::set<std::uint32_t> fillableEntries(const CallState &state, std::uint32_t round);

} // namespace palmares
