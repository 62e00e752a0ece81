#pragma once

#include "core/office/callview.h"
#include "core/office/roundreport.h"

#include <map>
#include <string>
#include <vector>

namespace palmares {

/// A round before the one that a flow ends with.
struct EarlierRound {
    std::string round;
    std::size_t in = 0;
    std::size_t judged = 0; ///< in the field, with a sheet that counts
    std::size_t wentOn = 0; ///< of those that were in, taken up by a later round
    std::size_t stayed = 0; ///< the others
};

/// What became of the entries of a call up to the end of one round, as a flow diagram counts them: each entry once, and so that
/// received = duplicates + ineligible + withdrawn + disqualified + unscreened + those that stayed behind in earlier rounds + in.
struct RoundFlow {
    std::size_t received = 0;     ///< known in the call, practice entries left out
    std::size_t duplicates = 0;
    std::size_t ineligible = 0;
    /// Why they are not eligible, by ReasonPart::code; "" for none said. An entry with two reasons is counted under both.
    std::map<std::string, std::size_t> reasons;
    std::size_t withdrawn = 0;
    std::size_t disqualified = 0;
    std::size_t unscreened = 0;   ///< nobody has said in any round what they are
    std::vector<EarlierRound> earlier; ///< in their order
    std::size_t stayed() const; ///< in an earlier round and not taken up by a later one
    std::size_t in = 0;
    std::size_t judged = 0;       ///< in the field, with a sheet that counts
    std::size_t lacking = 0;      ///< of these, with too few for a rank
    std::size_t through = 0;      ///< in by the cut or raised; of a check, passed
    std::size_t undecided = 0;    ///< at the cut; of a check, still open
    std::size_t honoured = 0;     ///< entries to which an honour was given on a close of the round
    bool hasCut = false;          ///< the rules say who comes through; true of a check
};

/// Counted from the states of now; of a closed round, judged and through are what its close says. `judgedBefore`: what
/// judgedBefore() says; without it sheets are counted as they are now.
RoundFlow flowOf(const CallView &call, std::uint32_t round, const RoundReport &report,
                 const std::map<std::string, std::size_t> &judgedBefore = {});

/// The same without what a result says: nothing is judged, through or honoured in this round. Cheap.
RoundFlow wayInto(const CallView &call, std::uint32_t round, const std::map<std::string, std::size_t> &judgedBefore = {});

/// How many entries each round before this one judged, by its official result: those without one are left out.
std::map<std::string, std::size_t> judgedBefore(const CallView &call, std::uint32_t round);

/// How much of what was asked of a panel has come.
struct PanelFlow {
    std::string panel;
    std::size_t judges = 0;   ///< seated in it
    std::size_t active = 0;   ///< of these, who gave a sheet
    /// Sheets of entries still in the round and of judges without a confirmed conflict that are asked for, with those that count though they are asked
    /// for no more.
    std::size_t asked = 0;
    std::size_t counting = 0; ///< of these, with a sheet that has a total
    std::size_t leftOut = 0;  ///< of these, left with a blank that costs the total
    std::size_t recused = 0;  ///< of these, answered with a conflict or "cannot judge"
    std::size_t missing() const { return asked - counting - leftOut - recused; }
};

/// In the order of the rules of the round, as `report` has them.
std::vector<PanelFlow> panelsOf(const CallView &call, std::uint32_t round, const RoundReport &report);

/// Finalist, winner, runner-up, joint, commended.
bool isHonour(Outcome outcome);

/// The decisions that rest on a close of the round, be it the present one or an earlier; those in two versions left out.
std::vector<const DecisionView *> decisionsOn(const CallView &call, std::string_view round);

} // namespace palmares
