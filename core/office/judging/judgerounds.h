#pragma once

#include "core/office/session/session.h"

#include <cstdint>
#include <string>
#include <vector>

namespace palmares {

/// A round that the judge of this laptop has entries in, and how far it is.
struct JudgeRound {
    std::string id;
    std::size_t unsent = 0; ///< sheets that say something no ballot holds; practice is not among them
    std::size_t inNoFile = 0; ///< sheets of a ballot that is made, and that no disk has taken
    std::size_t toSend() const { return unsent + inNoFile; }
};

/// The rounds that the judge of this laptop has entries in, as indices, in the order of the call; the last is the present one.
std::vector<std::uint32_t> roundsOfJudge(const CallView &call);

/// The same with what each has still to send. \errors JUDGE_ONLY, and those of JudgeDesk::entries()
Result<std::vector<JudgeRound>> judgeRounds(CallSession &session);

/// How many sheets the ballots of a round hold that were made on this laptop and are in no file. \errors DB_DAMAGED
Result<std::size_t> sheetsInNoFile(CallSession &session, const std::string &round);

} // namespace palmares
