#pragma once

#include "core/merge/view.h"

#include <cstdint>
#include <map>
#include <set>
#include <utility>
#include <vector>

namespace palmares {

/// Whether nothing that counts comes of what is assigned: the conflict is confirmed, the judge recused or could not judge, or the sheet
/// was taken out by decision. A fork is still to be decided.
bool givesNothing(const CallState &state, const AssignView &assign);

/// Of which seats judges who have finished have said nothing. A judge has finished who has sent a final ballot, or stopped; of what was asked
/// of such a judge in a package that nothing has come of yet, the ballot may know nothing: that is still to come.
class FinishedSeats {
public:
    /// `broughtBack`: a judge whose stop is about to be answered. \pre round < state.rounds.size()
    FinishedSeats(const CallState &state, std::uint32_t round, std::uint32_t broughtBack = nowhere);

    bool hasFinished(std::uint32_t judge) const { return m_hasFinished[judge]; }
    /// Assigned, without a sheet, and nothing is to come.
    bool isLeftOut(const AssignView &assign) const;

private:
    const CallState &m_state;
    std::vector<bool> m_hasFinished;
    std::map<RecordId, std::int64_t> m_packageOf; ///< number of the first that holds the assignment; of judges who lack a sheet
    std::vector<std::int64_t> m_seen;             ///< by judge: the last package of which something has come
};

/// Judge and entry, indexes in the view: what judges who have finished left out, or left without a total, as those did who take part no more, where what is still to come
/// cannot bring the entry to its quorum. `broughtBack`: a judge who is about to be asked again. \pre round < state.rounds.size()
std::set<std::pair<std::uint32_t, std::uint32_t>> seatsLeftOut(const CallState &state, std::uint32_t round, std::uint32_t broughtBack = nowhere);

/// Entries of a round that somebody who is free can be given: a panel has fewer judges for them than its quorum, or fewer than were asked for
/// since a seat gives nothing (see seatsLeftOut(), too) or its judge takes part no more. Free is who sits in the panel, and in the group of judges whose seat was lost, has no
/// conflict and reads the language where that is asked for. Indexes in the view. \pre round < state.rounds.size()
std::set<std::uint32_t> fillableEntries(const CallState &state, std::uint32_t round);

} // namespace palmares
