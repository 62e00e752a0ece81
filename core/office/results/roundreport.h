#pragma once

#include "core/merge/counting.h"

namespace palmares {

/// A result with what a person needs beside it.
struct RoundReport {
    OfficialResult official; ///< labels in its table are codes
    std::vector<Finding>
        findings; ///< of the round: late sheets, changes after the close or after scoring began, who left or dropped out
    std::size_t forks = 0;
    std::vector<LateChange> late; ///< of a closed round: whose outcome the sheets that came since would change
    bool isProvisional() const { return official.close.isNone(); }
};

/// What stands beside a result without being computed from it.
struct RoundNotes {
    std::vector<std::string> entryCodes; ///< as the entries of the basis; empty: that one has none
    std::vector<std::string> judgeCodes; ///< as its judges
    std::size_t forks = 0;
    /// In people's words: RULES_CHANGED (a frozen version before the rules of the basis had other bands, ties or cut), JUDGE_DROPPED, SHEETS_ASIDE,
    /// and of the call's findings that nobody has answered LEFT_EARLIER, TAKEN_BACK and TOO_FEW_JUDGES.
    std::vector<Finding> findings;
    std::vector<Finding> looks; ///< what secondLooks() says
};

/// SHEETS_ASIDE of each judge of whom something is set aside in the round. With a basis, what counts in it all the same is left out: an equal copy does,
/// or the close was made before.
std::vector<Finding> asideFindings(const RecordSet &set, const CallState &state, std::uint32_t round, const RoundBasis *basis = nullptr);

/// `round` is an index in CallState::rounds.
RoundNotes notesOf(const RecordSet &set, const CallState &state, std::uint32_t round,
                   const RoundBasis &basis);

/// People call entries and judges by their codes; the computation calls them by their ids.
RoundReport reportOf(OfficialResult official, const RoundNotes &notes);

} // namespace palmares
