#pragma once

#include "app/cli/out.h"
#include "core/office/exchange/ballotstandings.h"

namespace palmares::cli {

/// "final, 2026-03-01 14:02 UTC", "stopping", "–": the strongest of a judge's ballots, for a cell of a table.
std::string ballotCell(const BallotStanding &standing);
/// `ballot` (the strongest, or null), `ballots` and `missing` of a judge's object; entries by code.
void addBallots(nlohmann::ordered_json &judge, const CallState &state, const BallotStanding &standing);
/// Names the judges of the round who were asked for something and have sent no final ballot; `not_final` of the object.
Done tellNotFinal(Out &out, CallSession &session, std::uint32_t round);

} // namespace palmares::cli
