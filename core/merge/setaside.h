#pragma once

#include "core/merge/view.h"

#include <set>
#include <utility>

namespace palmares {

/// The sheets of a round that somebody at the office has set aside, or decided not to count, and that nothing here replaces, by judge and entry
/// (indexes in CallState): whoever looks at the round should know that they were given.
std::set<std::pair<std::uint32_t, std::uint32_t>> sheetsSetAside(const RecordSet &set, const CallState &state, std::uint32_t round);

/// The record is here and outside the view, for whatever reason: see CallState::outside.
bool isOutside(const CallState &state, const RecordId &id);

/// The keys of laptops whose enrolment is set aside: nobody vouches for what they send later, and that was decided here.
std::set<PublicKey> keysSetAside(const RecordSet &set, const CallState &state);

} // namespace palmares
