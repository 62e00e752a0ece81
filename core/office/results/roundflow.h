#pragma once

#include "core/office/results/roundreport.h"
#include "core/office/view/callview.h"

#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace palmares {

/// Why entries did not pass a check: how many failed each item, by its id; "": failed none, and an answer is lacking. An entry that failed two items
/// is counted under both.
using FailedItems = std::map<std::string, std::size_t>;

/// A round before the one that a flow ends with.
struct EarlierRound {
    std::string round;
    bool isCheck = false;   ///< its entries were checked, not judged: a gate
    std::size_t in = 0;
    std::size_t judged = 0; ///< in the field, with a sheet that counts; of a check, with an answer
    std::size_t wentOn = 0; ///< of those that were in, taken up by a later round
    std::size_t stayed = 0; ///< the others
    FailedItems failed;     ///< of a check: of those that stayed
};

/// What an earlier round says to a flow.
struct EarlierResult {
    bool isCheck = false;
    std::size_t judged = 0;
    /// Of a check, who did not pass: the items that each entry failed; none: it is open.
    std::map<EntryId, std::vector<std::string>> failed;
    std::map<EntryId, Fraction> scores; ///< of a scoring round: the official ones
    std::optional<std::set<EntryId>> field; ///< of a closed round: who was in it when it was closed
};
using EarlierResults = std::map<std::string, EarlierResult>; ///< by round

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
    bool isCheck = false;         ///< the entries of this round are checked, not judged
    std::size_t in = 0;
    std::size_t judged = 0;       ///< in the field, with a sheet that counts; of a check, with an answer
    FailedItems failed;           ///< of a check
    /// How many entries were judged in any round: all those whom the first one judged that is no check. None: all were only checked.
    std::optional<std::size_t> judgedAtAll() const;
    /// How many were checked or judged in the first round of all.
    std::size_t lookedAt() const { return earlier.empty() ? judged : earlier.front().judged; }
    std::size_t lacking = 0;      ///< of these, with too few for a rank
    std::size_t through = 0;      ///< in by the cut or raised; of a check, passed
    std::size_t undecided = 0;    ///< at the cut; of a check, still open
    std::size_t honoured = 0;     ///< entries to which an honour was given on a close of the round, and that have not left since
    /// Out by what was said after a round had been closed with them: these stay counted in it, and are in no figure of who is out.
    std::map<StatusState, std::size_t> leftSince;
    bool hasCut = false;          ///< the rules say who comes through; true of a check
};

/// Counted from the states of now; a closed round is counted as its close has it, so that the figures of one paper add up. `before`: what resultsBefore() says;
/// without it the sheets of scoring rounds are counted as they are now.
RoundFlow flowOf(const CallView &call, std::uint32_t round, const RoundReport &report, const EarlierResults &before = {});

/// The same without what a result says: nothing is judged, through or honoured in this round. Cheap.
RoundFlow wayInto(const CallView &call, std::uint32_t round, const EarlierResults &before = {});

/// What the official result of each round before this one says: those without one are left out.
EarlierResults resultsBefore(const CallView &call, std::uint32_t round);

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

/// A decision on a close of the round that stands no more.
struct PastDecision {
    const DecisionView *slot = nullptr; ///< the entry and the award it was about
    Outcome outcome = Outcome::Finalist;
    std::int64_t place = 0; ///< 0: none
    Ref reason;
    std::optional<Ref> whyTakenBack; ///< none: another decision took its place
};
/// By award and entry, of each from the first on.
std::vector<PastDecision> pastDecisionsOn(const CallView &call, std::string_view round);

/// Entries that were honoured by the round's own award, and have left the round since: their places are empty. By index in the view.
std::vector<std::uint32_t> honouredAndOut(const CallView &call, std::uint32_t round);

} // namespace palmares
