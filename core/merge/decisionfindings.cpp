// Decisions that have lost their ground: another result, an entry that has left, a place that is held twice.

#include "core/merge/building.h"
#include "core/records/words.h"

#include <algorithm>

namespace palmares::building {

namespace {

/// Whether an entry gets something by it, and so has to be there to get it.
bool givesPlace(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Finalist:
    case Outcome::Winner:
    case Outcome::RunnerUp:
    case Outcome::Joint:
    case Outcome::Commended:
        return true;
    case Outcome::Declined:
    case Outcome::Deferred:
    case Outcome::NotDiscussed:
    case Outcome::Disqualified:
        break;
    }
    return false;
}

bool isGone(StatusState state)
{
    return state == StatusState::Withdrawn || state == StatusState::Disqualified;
}

/// The state that takes an entry out of the field of the round it was decided on. Whoever is withdrawn or disqualified in a
/// later round is gone from the call; who is only not let into that one keeps what the earlier round gave.
std::optional<StatusState> outOf(const CallState &state, std::uint32_t round, std::uint32_t entry)
{
    for (std::uint32_t at = round; at < state.rounds.size() && entry != nowhere; ++at) {
        const StatusView *status = state.status(at, entry);
        if (status && status->state && (at == round ? isOut(*status->state) : isGone(*status->state)))
            return status->state;
    }
    return std::nullopt;
}

void compareGround(Building &b, const DecisionView &decision, const Record &record)
{
    const auto ground = contentAs<CloseContent>(record);
    const std::string entry = decision.entry.hex();
    const CloseView *now = b.state.close(ground.round);
    const bool stands = now && !now->standing.isNone();
    if (!stands || now->resultDigest != ground.resultDigest) {
        const RecordId &close = stands ? now->standing : decision.close;
        b.findings
            .at(FindingCode::DECISION_OLD_CLOSE,
                {{"award", decision.award}, {"entry", entry}, {"round", ground.round}, {"close", close.hex()}})
            .records = decision.heads;
    }
    const std::uint32_t round = b.state.roundIndex(ground.round);
    if (round == nowhere || !decision.outcome || !givesPlace(*decision.outcome))
        return;
    if (const auto out = outOf(b.state, round, b.state.entryIndex(decision.entry)))
        b.findings
            .at(FindingCode::DECISION_ENTRY_OUT,
                {{"award", decision.award}, {"entry", entry}, {"round", ground.round}, {"state", std::string(wordOf(*out))}})
            .records = decision.heads;
}

std::string_view divisionOf(const CallState &state, const EntryId &id)
{
    const std::uint32_t entry = state.entryIndex(id);
    return entry == nowhere ? std::string_view() : std::string_view(state.entries[entry].division);
}

/// Whether it holds its place alone. Without a number only winning does; several may be commended.
bool holdsPlace(const DecisionView &decision)
{
    return decision.outcome && decision.place && givesPlace(*decision.outcome)
           && (*decision.place > 0 || *decision.outcome == Outcome::Winner);
}

/// Joint holders of a place are meant.
bool clash(const CallState &state, const DecisionView &one, const DecisionView &other)
{
    const bool joint = *one.outcome == Outcome::Joint && *other.outcome == Outcome::Joint;
    return !joint && one.award == other.award && *one.place == *other.place
           && divisionOf(state, one.entry) == divisionOf(state, other.entry);
}

} // namespace

void addDecisionFindings(Building &b)
{
    std::vector<const DecisionView *> holders; // the first of each place
    for (const DecisionView &decision : b.state.decisions) {
        const Record *ground = b.set.find(decision.close);
        if (ground && ground->header.type == RecordType::Close)
            compareGround(b, decision, *ground);
        if (!holdsPlace(decision))
            continue;
        const auto holder = std::find_if(holders.begin(), holders.end(),
                                         [&](const DecisionView *one) { return clash(b.state, *one, decision); });
        if (holder == holders.end()) {
            holders.push_back(&decision);
            continue;
        }
        CallFinding &finding = b.findings.at(FindingCode::DECISION_TWICE, {{"award", decision.award},
                                                                           {"place", std::to_string(*decision.place)},
                                                                           {"entry", (*holder)->entry.hex()},
                                                                           {"other", decision.entry.hex()}});
        finding.records = (*holder)->heads;
        finding.records.insert(finding.records.end(), decision.heads.begin(), decision.heads.end());
    }
}

} // namespace palmares::building
