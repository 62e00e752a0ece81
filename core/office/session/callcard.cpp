#include "core/office/session/callcard.h"

#include "core/office/judging/judgedesk.h"
#include "core/office/judging/judgeseat.h"
#include "core/office/results/rankedsheets.h"
#include "core/records/words.h"

#include <algorithm>
#include <charconv>

namespace palmares {

namespace {

std::vector<std::pair<std::string, std::string>> textsAt(const CallView &view, const std::string &at)
{
    std::vector<std::pair<std::string, std::string>> texts;
    for (const TextView &text : view.state.texts) {
        if (text.at == at && !text.forked)
            texts.emplace_back(text.lang, view.text(text.ref).value_or(std::string()));
    }
    return texts;
}

template <typename Items>
std::int64_t knownOf(const Items &items)
{
    return std::count_if(items.begin(), items.end(), [](const auto &item) { return item.isKnown(); });
}

/// What was asked for and what of it is here, as Overview counts them: a sheet with a blank where a score counts is still out.
void addSheets(CallCard &card, const CallState &state, std::uint32_t round)
{
    const RankedSheets totals(state, round);
    const auto isAsked = [&](const AssignView &assign) {
        return assign.judge != nowhere && assign.entry != nowhere && isToScore(state, assign);
    };
    for (const AssignView &assign : state.assigns)
        card.total += assign.round == round && isAsked(assign) ? 1 : 0;
    for (const SheetSlot &slot : state.sheets) {
        if (slot.round != round || slot.judge == nowhere || slot.entry == nowhere)
            continue;
        const AssignView *assign = state.assign(round, slot.judge, slot.entry);
        card.done += assign && isAsked(*assign) && totals.isAnswered(slot) ? 1 : 0;
    }
}

/// Where the office is once the round is closed.
void addClose(CallCard &card, const CallState &state, std::uint32_t round)
{
    const CloseView *close = state.close(state.rounds[round].id);
    card.isClosed = close && !close->standing.isNone();
    if (!card.isClosed)
        return;
    card.decided = std::count_if(state.decisions.begin(), state.decisions.end(), [&](const DecisionView &decision) {
        return decision.outcome && decision.close == close->standing && decision.award == state.rounds[round].id;
    });
    const std::uint32_t next = round + 1;
    card.nextWaits = next < state.rounds.size() && state.rounds[next].isKnown() &&
                     std::none_of(state.statuses.begin(), state.statuses.end(),
                                  [&](const StatusView &status) { return status.round == next && status.state == StatusState::In; });
}

} // namespace

std::int64_t deadlineOf(const CallState &state, std::string_view round)
{
    std::int64_t deadline = -1;
    for (const SettingView &setting : state.settings) {
        if (setting.name != "deadline" || (!setting.round.empty() && setting.round != round))
            continue;
        std::int64_t ms = -1;
        const char *end = setting.value.data() + setting.value.size();
        if (const auto read = std::from_chars(setting.value.data(), end, ms); read.ec == std::errc() && read.ptr == end)
            deadline = ms; // they come by round: that of the round after that of the call
    }
    return deadline;
}

CallCard cardOf(const CallView &view, std::int64_t now)
{
    CallCard card;
    card.call = view.identity.call;
    card.role = view.identity.role;
    card.judge = view.identity.judge;
    card.shortName = view.state.name;
    card.savedAt = now;
    card.records = static_cast<std::int64_t>(view.set.size());
    card.entries = knownOf(view.state.entries);
    if (card.role == Role::Office)
        card.judges = knownOf(view.state.judges);
    if (const std::uint32_t judge = view.state.judgeIndex(view.identity.judge); judge != nowhere)
        card.judgeCode = view.state.judges[judge].code;
    card.titles = textsAt(view, "title");
    card.deadline = deadlineOf(view.state, {});
    const auto round = card.role == Role::Judge ? JudgeDesk::roundOf(view, {}) : view.roundShown({});
    if (!round.ok())
        return card;
    card.round = view.state.rounds[*round].id;
    card.roundTitles = textsAt(view, "round/" + card.round + "/title");
    card.deadline = deadlineOf(view.state, card.round);
    if (card.role == Role::Office) {
        addSheets(card, view.state, *round);
        addClose(card, view.state, *round);
        return card;
    }
    for (const AssignView &assign : view.state.assigns)
        card.total += assign.round == *round && assign.on == true ? 1 : 0;
    for (const SheetSlot &slot : view.state.sheets)
        card.done += slot.round == *round && slot.counts() ? 1 : 0;
    return card;
}

void keepProgress(CallCard &card, const CallCard &before)
{
    if (before.call != card.call || before.judge != card.judge || before.round != card.round)
        return;
    card.entries = before.entries;
    card.total = before.total;
    card.done = before.done;
    card.unsent = before.unsent;
    card.needWord = before.needWord;
    card.unsentElsewhere = before.unsentElsewhere;
    card.sent = before.sent;
    card.isUnwritten = before.isUnwritten;
    card.interestsUnsent = before.interestsUnsent;
    card.next = before.next;
    card.nextAnswered = before.nextAnswered;
    card.nextAsked = before.nextAsked;
}

CallCard cardOf(const CallView &view, const JudgeBoard &board, std::int64_t now)
{
    CallCard card = cardOf(view, now);
    card.round = board.roundId;
    card.roundTitles = textsAt(view, "round/" + card.round + "/title");
    card.deadline = board.deadline;
    card.entries = static_cast<std::int64_t>(board.counts.all); // without those for practice
    card.done = static_cast<std::int64_t>(board.counts.done());
    card.total = static_cast<std::int64_t>(board.counts.all);
    card.unsent = static_cast<std::int64_t>(board.counts.changed);
    card.needWord = static_cast<std::int64_t>(board.counts.needWord);
    if (board.sent)
        card.sent = std::string(wordOf(*board.sent));
    // The desk opens where one was: that is what is named, whether or not it is done.
    auto next = board.last == JudgeBoard::none ? board.entries.end()
                                               : board.entries.begin() + static_cast<std::ptrdiff_t>(board.last);
    if (next == board.entries.end() || (*next)->isPractice || (*next)->gone != BoardEntry::Gone::No)
        next = std::find_if(board.entries.begin(), board.entries.end(),
                            [](const auto &entry) { return !entry->isPractice && entry->isOpen(); });
    if (next == board.entries.end())
        return card;
    card.next = (*next)->code;
    card.nextAnswered = static_cast<std::int64_t>((*next)->answered);
    card.nextAsked = static_cast<std::int64_t>((*next)->asked);
    return card;
}

} // namespace palmares
