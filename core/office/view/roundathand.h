#pragma once

#include "core/merge/view.h"

namespace palmares {

/// Whether a round has a close that stands.
bool isClosed(const CallState &state, std::string_view round);

/// The round that somebody means who names none: of those that are not closed the first that is frozen and being judged
/// (something is assigned in it); else the first that is frozen and has entries; else the first. When all are closed, the last.
/// `nowhere` in a call without rounds.
std::uint32_t roundAtHand(const CallState &state);

/// The round whose result somebody means who names none: the round at hand, but while nobody has frozen it the last that is closed.
std::uint32_t roundToShow(const CallState &state);

/// The round at hand of an entry: the first open round in which it waits to be screened, else the round at hand if the entry has a
/// status there, else the last round in which it has one.
std::uint32_t roundAtHand(const CallState &state, std::uint32_t entry);

/// The id of the closed round whose entries this frozen one waits for; empty: it has some, or nothing can come yet.
std::string waitsFor(const CallState &state, std::uint32_t round);

} // namespace palmares
