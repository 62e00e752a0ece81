#pragma once

#include "core/office/session/session.h"

namespace palmares {

/// What startFromEarlier() found and did.
struct StartedFrom {
    std::string round;      ///< the earlier round that sheets start from; empty: no round here asks for it
    std::size_t sheets = 0; ///< that start from it now, and did not before
    /// Sheets are waiting to start from the earlier round, and nothing this judge gave there is on this laptop: it was scored on
    /// another one, whose ballot brings it, or not by this judge.
    bool isMissing = false;
};

/// `start_from`: every assigned entry of a round that starts from an earlier one, about which this judge has neither sent nor
/// typed anything in it, gets a draft that says what the judge's sheet of the earlier round says. Values are taken over where
/// the criterion is asked here and the value is a point of its scale here; state, comments and the version of the entry that was
/// judged go with them. What is typed in the earlier round and not yet sent goes before what was sent. The earlier sheets stay as
/// they are, a fork among them starts nothing, and no draft is ever overwritten: called again, it fills only what has come since.
Result<StartedFrom> startFromEarlier(CallSession &session);

} // namespace palmares
