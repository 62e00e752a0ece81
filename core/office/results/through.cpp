#include "core/office/results/through.h"

#include "core/office/results/roundflow.h"

#include <algorithm>
#include <utility>

namespace palmares {

namespace {

constexpr std::string_view outMark = "✗ ";
constexpr std::string_view openMark = "≈ ";

std::string reasonOf(const CallView &view, const StatusView &status)
{
    return status.reason.isNone() ? std::string() : view.text(status.reason).value_or(std::string());
}

bool holds(const std::vector<EntryId> &ascending, const EntryId &id)
{
    return std::binary_search(ascending.begin(), ascending.end(), id);
}

/// Whether the call says of it already that it has left an earlier round.
bool hasLeftEarlier(const CallState &state, const StatusView &status)
{
    return std::any_of(state.findings.begin(), state.findings.end(), [&](const CallFinding &finding) {
        return finding.what.code == FindingCode::LEFT_EARLIER && !finding.isSettled()
               && finding.what.arg("round") == state.rounds[status.round].id
               && finding.what.arg("entry") == state.entries[status.entry].id.hex();
    });
}

std::uint32_t knownAfter(const CallState &state, std::uint32_t round)
{
    for (std::uint32_t i = round + 1; i < state.rounds.size(); ++i) {
        if (state.rounds[i].isKnown())
            return i;
    }
    return nowhere;
}

/// Takes an id out of an ascending list. \returns whether it was there
bool taken(std::vector<EntryId> &ascending, const EntryId &id)
{
    const auto at = std::lower_bound(ascending.begin(), ascending.end(), id);
    if (at == ascending.end() || *at != id)
        return false;
    ascending.erase(at);
    return true;
}

/// Whether there is nothing to say of an entry that is not in the round: it has left that or the earlier one, a person keeps it out.
bool isAwayForReason(const CallView &call, std::uint32_t from, std::uint32_t next, std::uint32_t entry)
{
    const StatusView *before = call.state.status(from, entry);
    const StatusView *now = call.state.status(next, entry);
    if (!before || !before->state || isOut(*before->state))
        return true;
    return now && notThroughOf(call, *now).empty();
}

} // namespace

std::string notThroughReason(std::string_view from)
{
    return std::string(outMark).append(from);
}

std::string undecidedReason(std::string_view from)
{
    return std::string(openMark).append(from);
}

std::string notThroughOf(const CallView &view, const StatusView &status)
{
    if (status.state != StatusState::Ineligible)
        return {};
    const std::string reason = reasonOf(view, status);
    return reason.starts_with(outMark) ? reason.substr(outMark.size()) : std::string();
}

bool hasSheets(const CallState &state, std::uint32_t round, std::uint32_t entry)
{
    return std::any_of(state.sheets.begin(), state.sheets.end(),
                       [&](const SheetSlot &slot) { return slot.round == round && slot.entry == entry; });
}

Passage passageOf(const CallView &view, const Advancing &advancing, std::string_view from, const StatusView &status)
{
    const EntryId &id = view.state.entries[status.entry].id;
    if (holds(advancing.through, id))
        return Passage::Through;
    if (status.reason.isNone())
        return Passage::Stray;
    const std::string reason = reasonOf(view, status);
    if (!reason.starts_with(openMark))
        return Passage::ByPerson; // also words that are not here: somebody wrote them
    return holds(advancing.undecided, id) && reason == undecidedReason(from) ? Passage::Through : Passage::Stray;
}

namespace {

/// Without those about whom the committee has said anything, if only that it has not discussed them.
std::vector<EntryId> notSpokenOf(const CallView &view, const OfficialResult &result, std::vector<EntryId> entries)
{
    for (const DecisionView *decision : decisionsOn(view, result.basis.round)) {
        if (decision->award == result.basis.round)
            std::erase(entries, decision->entry);
    }
    return entries;
}

} // namespace

Passed passedBy(const CallView &view, const OfficialResult &result)
{
    Passed passed{advancing(result), {}, {}, {}};
    if (!result.isCheck() && !result.ranking.panelRanks.empty() && !result.basis.roundRules().cut)
        passed.undecided = std::exchange(passed.through, {});
    for (const DecisionView *decision : decisionsOn(view, result.basis.round)) {
        if (decision->award != result.basis.round) // a prize beside it
            continue;
        const EntryId &id = decision->entry;
        if (*decision->outcome == Outcome::Declined || *decision->outcome == Outcome::Disqualified) {
            const bool wasThrough = taken(passed.through, id);
            if (taken(passed.undecided, id) || wasThrough)
                passed.decidedOut.push_back(id);
        } else if (isHonour(*decision->outcome) && !holds(passed.through, id)) {
            (taken(passed.undecided, id) ? passed.through : passed.decidedIn).push_back(id);
            std::sort(passed.through.begin(), passed.through.end());
        }
    }
    if (result.isCheck() || result.ranking.panelRanks.empty()) // panels side by side leave all to decisions, and nobody open
        passed.open = notSpokenOf(view, result, passed.undecided);
    std::sort(passed.decidedOut.begin(), passed.decidedOut.end());
    std::sort(passed.decidedIn.begin(), passed.decidedIn.end());
    return passed;
}

namespace {

void addMissing(const CallView &call, const Passed &passed, std::uint32_t from, std::uint32_t next, std::vector<Finding> &findings)
{
    const CallState &state = call.state;
    const auto isIn = [&](std::uint32_t entry) {
        const StatusView *status = state.status(next, entry);
        return status && status->state == StatusState::In;
    };
    const bool isFilled = std::any_of(state.statuses.begin(), state.statuses.end(), [next](const StatusView &status) {
        return status.round == next && status.state == StatusState::In;
    });
    if (!isFilled)
        return;
    for (const auto *list : {&passed.through, &passed.decidedIn, &passed.open}) {
        for (const EntryId &id : *list) {
            const std::uint32_t entry = state.entryIndex(id);
            if (entry == nowhere || isIn(entry) || isAwayForReason(call, from, next, entry))
                continue;
            findings.push_back({FindingCode::THROUGH_NOT_IN,
                                {{"round", state.rounds[next].id},
                                 {"entry", state.entries[entry].code},
                                 {"from", state.rounds[from].id},
                                 {"decided", list == &passed.decidedIn ? "yes" : list == &passed.open ? "open" : "no"}}});
        }
    }
}

} // namespace

std::vector<Finding> throughFindings(const CallView &call)
{
    const CallState &state = call.state;
    std::vector<Finding> findings;
    for (const CloseView &close : state.closes) {
        const std::uint32_t from = close.standing.isNone() ? nowhere : state.roundIndex(close.round);
        const std::uint32_t next = from == nowhere ? nowhere : knownAfter(state, from);
        if (next == nowhere)
            continue;
        const auto result = resultOf(call.set, state, close.round);
        if (!result.ok())
            continue;
        const Passed passed = passedBy(call, *result);
        addMissing(call, passed, from, next, findings);
        for (const StatusView &status : state.statuses) {
            if (status.round != next || status.entry == nowhere || status.state != StatusState::In
                || passageOf(call, passed, close.round, status) != Passage::Stray || hasLeftEarlier(state, status))
                continue;
            findings.push_back({FindingCode::NOT_THROUGH,
                                {{"round", state.rounds[next].id},
                                 {"entry", state.entries[status.entry].code},
                                 {"from", close.round},
                                 {"sheets", hasSheets(state, next, status.entry) ? "yes" : "no"}}});
        }
    }
    return findings;
}

std::vector<Finding> throughAround(const CallView &call, std::string_view round)
{
    std::vector<Finding> findings = throughFindings(call);
    std::erase_if(findings, [round](const Finding &finding) { return finding.arg("round") != round && finding.arg("from") != round; });
    return findings;
}

bool isMendedByFilling(const Finding &finding)
{
    if (finding.code == FindingCode::NOT_THROUGH)
        return finding.arg("sheets") == "no";
    return finding.code == FindingCode::THROUGH_NOT_IN && finding.arg("decided") == "no";
}

const Finding *fillable(const std::vector<Finding> &findings)
{
    const auto found = std::find_if(findings.begin(), findings.end(), isMendedByFilling);
    return found == findings.end() ? nullptr : &*found;
}

} // namespace palmares
