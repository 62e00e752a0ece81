#pragma once

#include "core/domain/findings.h"
#include "core/merge/counting.h"
#include "core/office/view/callview.h"

namespace palmares {

/// Who may be in a round after another one: what came through, nothing else. Statuses that the program itself writes about
/// it carry a mark with the round as their reason, no sentence, as people of every language read it.

/// The reason of a status that keeps an entry out of a later round because it has not come through `from`: "✗ from".
std::string notThroughReason(std::string_view from);
/// The reason of a status that lets an entry in that was at the cut of `from`, or open in it: "≈ from".
std::string undecidedReason(std::string_view from);
/// The round that such a status names; empty if a person wrote the status.
std::string notThroughOf(const CallView &view, const StatusView &status);

/// Whether there is a sheet of the entry in a round, counting or not.
bool hasSheets(const CallState &state, std::uint32_t round, std::uint32_t entry);

/// An entry that is in a round, as far as coming through an earlier one is concerned.
enum class Passage : std::uint8_t {
    Through,   ///< by the cut or the check, or undecided and let in all the same
    ByPerson,  ///< somebody said in words why it is in
    Stray      ///< nobody let it in
};
Passage passageOf(const CallView &view, const Advancing &advancing, std::string_view from, const StatusView &status);

/// What comes through a round: what its cut or its check lets through, as far as the committee has not decided otherwise. Panels that
/// rank side by side let nothing through by themselves.
struct Passed : Advancing {
    std::vector<EntryId> decidedOut; ///< would come through, and are decided as declined or disqualified; ascending
    std::vector<EntryId> open;      ///< at the cut, or a check of them lacks an answer, and nobody has decided anything; ascending
    std::vector<EntryId> decidedIn;  ///< have an honour of the round (finalist, winner …) and would not come through; ascending
};
Passed passedBy(const CallView &view, const OfficialResult &result);

/// Of the round after a closed one: NOT_THROUGH for everything that is in it without having come through, and, once it has been
/// filled, THROUGH_NOT_IN for what has come through or is decided to, and is not in it.
std::vector<Finding> throughFindings(const CallView &call);
/// Of these, those about a round or the one after it.
std::vector<Finding> throughAround(const CallView &call, std::string_view round);
/// Whether filling the round again mends it: not what a person has to decide about, nor what is judged already.
bool isMendedByFilling(const Finding &finding);
/// The first of these that is; null: none.
const Finding *fillable(const std::vector<Finding> &findings);

} // namespace palmares
