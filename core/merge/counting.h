#pragma once

#include "core/merge/view.h"
#include "core/scoring/ranking.h"

namespace palmares {

/// What the result of a round is computed from: rules, and the scores with the records that they come from. Labels in
/// the table are ids in hex; entries and judges come in the order of the view.
struct RoundBasis {
    std::string round;
    std::shared_ptr<const Rules> rules; ///< of this round, at index 0
    RulesId rulesId;
    ScoreTable table;
    std::vector<EntryId> entries;    ///< as table.entries
    std::vector<JudgeId> judges;     ///< as table.judges
    std::vector<RecordId> sheets;    ///< as the sheets of the table; those of entries out of the field are there, too
    std::vector<EntryId> unplaced;   ///< in, but in no division of the rules: in no ranking
    const RoundRules &roundRules() const { return rules->rounds.front(); }
};

struct OfficialResult {
    RoundBasis basis;
    RoundResult ranking; ///< of a scoring or agreement round
    CheckResult checks;  ///< of a check
    RecordId close;      ///< none: provisional
    /// The result that it carries the values of, as it was computed; null if it carries none, or that one is not to be had.
    std::shared_ptr<const OfficialResult> carried;
    bool isCheck() const { return basis.roundRules().kind == RoundKind::Check; }
};

/// What counts now, closed or not.
/// \errors UNKNOWN_ROUND, ROUND_NOT_FROZEN (no rules that stand)
Result<OfficialResult> provisionalResult(const RecordSet &set, const CallState &state, std::string_view round);

/// What the provisional result of a round that carries no earlier one is computed from, and that computation.
/// \errors UNKNOWN_ROUND, ROUND_NOT_FROZEN
Result<RoundBasis> basisOfOpenRound(const CallState &state, std::string_view round);
OfficialResult resultOfBasis(RoundBasis basis);

/// Exactly what the close lists, under the rules that it names, whatever has come since.
/// \errors NOT_FOUND (arg `detail`: "rules" or "record", `value`: the id) if what it rests on is not in the set
Result<OfficialResult> resultOfClose(const RecordSet &set, const CallState &state, const CloseContent &close,
                                     const RecordId &closeId);

/// The rules by which a round was closed, whatever is said of it since; null if it is not closed, or nothing here spells them.
const KnownRules *closedUnder(const CallState &state, std::string_view round);
/// Why nothing can be done by the rules of a round: it is there in two versions (AMBIGUOUS, `detail` fork), or not frozen yet
/// (ROUND_NOT_FROZEN).
Error withoutRules(const RoundView &round);

/// The result that holds: of the close that stands, else provisional.
Result<OfficialResult> resultOf(const RecordSet &set, const CallState &state, std::string_view round);

/// Canonical JSON of an official result and its digest (BLAKE2b-256 of "palm1-result" 00 and the JSON): the entries in the
/// field by id with exact value, rank, band, cut state and counting sheets, and the rules id; never the close.
std::string resultJson(const OfficialResult &result);
Digest resultDigest(const OfficialResult &result);

/// Where an entry stands in a result.
struct EntryPlace {
    std::uint32_t rank = 0;
    int band = -1; ///< index in the bands of the rules
    bool atConsensus = false;
    CutState cut = CutState::None;
    CheckVerdict verdict = CheckVerdict::Open; ///< of a check

    bool hasOutcomeOf(const EntryPlace &other) const
    {
        return band == other.band && atConsensus == other.atConsensus && cut == other.cut && verdict == other.verdict;
    }
};

/// An entry of which late sheets would make something else.
struct LateChange {
    EntryId entry;
    EntryPlace before; ///< as closed
    EntryPlace after;  ///< if what came since counted
};

/// Sheets that count now and differ from what the close of the round lists, and what they would change.
struct LateSheets {
    std::vector<RecordId> sheets; ///< ascending
    std::vector<LateChange> outcomes; ///< whose band, cut state or verdict would change; ascending by entry
    bool changesRanks = false;
    bool changesOutcome = false; ///< a band or a cut state
};
/// \errors NOT_CLOSED, and those of resultOfClose()
Result<LateSheets> lateSheets(const RecordSet &set, const CallState &state, std::string_view round);

/// The findings that stand in the way of closing the round and that nobody has answered, by CallFinding::key(). A waiver is for the
/// close of its own step: once the round was closed, the same finding stands in the way of the next close.
std::vector<const CallFinding *> closeBlockers(const CallState &state, std::string_view round);

/// What the `settle` that waives a finding is about: what the finding is about, and as its last element a hash of the records it
/// is about, so that what comes later under the same name is not waived with it.
std::vector<std::string> waiverAbout(const CallFinding &finding);

/// Every record that a close of the round would rest on now, ascending.
/// \errors UNKNOWN_ROUND, ROUND_NOT_FROZEN, NOT_CLOSED (a round whose value it carries)
Result<std::vector<RecordId>> closeList(const CallState &state, std::string_view round);

/// The entries that the cut of a ranked round lets through (in or raised; all ranked ones without a cut), or that pass a
/// check; ascending by id. `undecided` are those at the cut and, of a check, those still open.
struct Advancing {
    std::vector<EntryId> through;
    std::vector<EntryId> undecided;
};
Advancing advancing(const OfficialResult &result);

/// What of the basis of the standing close is no longer so: CHANGED_AFTER_CLOSE with round, kind ("entry", "entrant",
/// "status", "judge", "assign", "sheet") and what it is about; a status with the state that it is in now. Part of CallState::findings; here for one round.
std::vector<CallFinding> changesAfterClose(const RecordSet &set, const CallState &state, const CloseView &close);

} // namespace palmares
