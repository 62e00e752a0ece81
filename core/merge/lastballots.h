#pragma once

#include "core/merge/view.h"

namespace palmares {

/// Whether a ballot tells more of how far a judge is than one of another laptop, where neither laptop knew of the other's: a final one more
/// than one that stops, that more than an interim one, and that more than a stop after which the judge was brought back.
bool tellsMore(const SubmitView &ballot, const SubmitView &than);

/// What a ballot says once whoever brought the judge back has answered it: no stop any more.
SubmitKind kindNow(const SubmitView &ballot);

/// How far the judge says to be in the round: by the ballot that knew of those of all other laptops, or the one that tells most of those
/// that nobody knew of. Null: no ballot has come.
const SubmitView *lastBallotOf(const CallState &state, std::uint32_t judge, const std::string &round);

/// The same as one of the judge's laptops sees it: of ballots that knew nothing of each other its own comes first.
const SubmitView *lastBallotOn(const CallState &state, std::uint32_t judge, const std::string &round, const PublicKey &device);

} // namespace palmares
