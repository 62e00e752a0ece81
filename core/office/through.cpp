#include "core/office/through.h"

#include <algorithm>

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

std::vector<Finding> notThroughFindings(const CallView &call)
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
        const Advancing advancing = palmares::advancing(*result);
        for (const StatusView &status : state.statuses) {
            if (status.round != next || status.entry == nowhere || status.state != StatusState::In
                || passageOf(call, advancing, close.round, status) != Passage::Stray || hasLeftEarlier(state, status))
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

} // namespace palmares
