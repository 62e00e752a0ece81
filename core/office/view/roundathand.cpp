#include "core/office/view/roundathand.h"

#include <algorithm>

namespace palmares {

namespace {

/// The first open round for which `test` holds.
template <typename Test>
std::uint32_t firstOpen(const CallState &state, Test &&test)
{
    for (std::uint32_t i = 0; i < state.rounds.size(); ++i) {
        if (state.rounds[i].isKnown() && !isClosed(state, state.rounds[i].id) && test(i))
            return i;
    }
    return nowhere;
}

std::uint32_t lastKnown(const CallState &state)
{
    for (auto i = static_cast<std::uint32_t>(state.rounds.size()); i-- > 0;) {
        if (state.rounds[i].isKnown())
            return i;
    }
    return nowhere;
}

} // namespace

bool isClosed(const CallState &state, std::string_view round)
{
    const CloseView *close = state.close(round);
    return close && !close->standing.isNone();
}

std::uint32_t roundAtHand(const CallState &state)
{
    std::vector<bool> asked(state.rounds.size(), false);
    std::vector<bool> filled(state.rounds.size(), false);
    for (const AssignView &assign : state.assigns) {
        if (assign.round != nowhere && assign.on == true)
            asked[assign.round] = true;
    }
    for (const StatusView &status : state.statuses) {
        if (status.round != nowhere && status.state == StatusState::In)
            filled[status.round] = true;
    }
    const auto frozen = [&](std::uint32_t i) { return state.rounds[i].frozen; };
    std::uint32_t at = firstOpen(state, [&](std::uint32_t i) { return frozen(i) && asked[i]; });
    if (at == nowhere)
        at = firstOpen(state, [&](std::uint32_t i) { return frozen(i) && filled[i]; });
    if (at == nowhere)
        at = firstOpen(state, [](std::uint32_t) { return true; });
    return at == nowhere ? lastKnown(state) : at;
}

std::uint32_t roundToShow(const CallState &state)
{
    const std::uint32_t atHand = roundAtHand(state);
    if (atHand == nowhere || state.rounds[atHand].frozen)
        return atHand;
    for (std::uint32_t i = static_cast<std::uint32_t>(state.rounds.size()); i-- > 0;) {
        if (state.rounds[i].isKnown() && isClosed(state, state.rounds[i].id))
            return i;
    }
    return atHand;
}

std::uint32_t roundAtHand(const CallState &state, std::uint32_t entry)
{
    const std::uint32_t waits = firstOpen(state, [&](std::uint32_t i) {
        const StatusView *status = state.status(i, entry);
        return status && status->state == StatusState::Received;
    });
    const std::uint32_t atHand = roundAtHand(state);
    if (waits != nowhere || atHand == nowhere || state.status(atHand, entry))
        return waits != nowhere ? waits : atHand;
    std::uint32_t last = atHand;
    for (std::uint32_t i = 0; i < state.rounds.size(); ++i) {
        if (state.rounds[i].isKnown() && state.status(i, entry))
            last = i;
    }
    return last;
}

std::string waitsFor(const CallState &state, std::uint32_t round)
{
    if (round == nowhere || round == 0 || !state.rounds[round].frozen)
        return {};
    const CloseView *close = state.close(state.rounds[round - 1].id);
    const bool isFilled = std::any_of(state.statuses.begin(), state.statuses.end(),
                                      [round](const StatusView &status) { return status.round == round && status.state == StatusState::In; });
    return close && !close->standing.isNone() && !isFilled ? state.rounds[round - 1].id : std::string();
}

} // namespace palmares
