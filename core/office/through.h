#pragma once

#include "core/domain/findings.h"
#include "core/merge/counting.h"
#include "core/office/callview.h"

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

/// NOT_THROUGH for everything that is in the round after a closed one without having come through it.
std::vector<Finding> notThroughFindings(const CallView &call);

} // namespace palmares
