#pragma once

#include "core/office/session/session.h"

#include <optional>
#include <string>
#include <vector>

namespace palmares {

/// The last ballot of one laptop of a judge.
struct LastBallot {
    SubmitKind kind = SubmitKind::Interim;
    std::string device;    ///< as authorName()
    std::string receipt;   ///< 16 digits
    std::int64_t time = 0; ///< ms, a claim; 0: not said
    std::size_t sheets = 0;
    std::size_t notHere = 0; ///< sheets that it lists and that have not come
    bool isAnswered = false; ///< a stop, and the judge was brought back since
    bool isLast = false;     ///< it says how far the judge is, as lastBallotOf()
};

/// How far a judge says to be in a round, and what is missing all the same.
struct BallotStanding {
    std::uint32_t judge = nowhere; ///< index in CallState::judges
    std::size_t asked = 0;         ///< entries to score
    std::vector<std::uint32_t> missing; ///< of these, those without a sheet as the rules want it: indexes in CallState::entries
    std::vector<LastBallot> ballots;    ///< one a laptop, by key; empty: none has come

    /// The one that says how far the judge is. Null: none.
    const LastBallot *last() const;
    /// Asked for something, and has not said to be done.
    bool isOpen() const;
};

/// Of every known judge, in the order of the view. \errors ROUND_NOT_FROZEN (no rules that stand), DB_DAMAGED
Result<std::vector<BallotStanding>> ballotStandings(CallSession &session, std::uint32_t round);

} // namespace palmares
