#include "core/office/results/decisiondesk.h"

#include "core/records/values.h"

#include <algorithm>
#include <set>

namespace palmares {

namespace {

/// The close that a decision rests on: of the round named, else of the one whose result is at hand. Never that of another round, whose result
/// the committee did not have before it.
Result<const CloseView *> closeFor(const CallView &view, const std::string &round)
{
    PALMARES_TRY(const std::uint32_t at, view.roundShown(round));
    const CloseView *close = view.state.close(view.state.rounds[at].id);
    if (!close || close->standing.isNone())
        return Error(Code::NOT_CLOSED, {{"round", view.state.rounds[at].id}});
    return close;
}

constexpr char beforeRound = ' '; // the id of a round has none
constexpr std::size_t longestMeeting = 40;

std::string_view firstWord(std::string_view meeting)
{
    return meeting.substr(0, meeting.find(beforeRound));
}

} // namespace

std::string meetingOf(std::string_view day, std::string_view round)
{
    return (std::string(day) + beforeRound + std::string(round)).substr(0, longestMeeting); // ids are ASCII
}

std::string dayOfMeeting(const CallState &state, std::string_view meeting)
{
    const std::string_view day = firstWord(meeting);
    const bool isOfRound = std::any_of(state.rounds.begin(), state.rounds.end(), [&](const RoundView &round) { return meetingOf(day, round.id) == meeting; });
    return std::string(isOfRound ? day : meeting);
}

bool isMeetingOf(const CallState &state, std::string_view meeting, std::string_view round)
{
    const std::string_view day = firstWord(meeting);
    return meetingOf(day, round) == meeting || dayOfMeeting(state, meeting) == meeting;
}

Done DecisionDesk::decide(const DecisionRequest &request)
{
    return decideAll({request});
}

Done DecisionDesk::decideAll(const std::vector<DecisionRequest> &requests)
{
    return recordAll(requests, &DecisionDesk::add);
}

std::vector<std::uint32_t> recusedFrom(const CallState &state, std::uint32_t round, std::uint32_t entry)
{
    std::set<std::uint32_t> judges;
    for (const ConflictView &conflict : state.conflicts) {
        if (conflict.entry == entry && conflict.judge != nowhere && conflict.state != ConflictState::Dismissed && conflict.state != ConflictState::Suggested)
            judges.insert(conflict.judge);
    }
    for (const SheetSlot &slot : state.sheets) {
        if (slot.round == round && slot.entry == entry && slot.judge != nowhere && slot.standing != nowhere &&
            state.sheetHeads[slot.standing].state == SheetState::Recused)
            judges.insert(slot.judge);
    }
    return {judges.begin(), judges.end()};
}

Done DecisionDesk::takeBack(const std::vector<DecisionRequest> &requests)
{
    return recordAll(requests, &DecisionDesk::addTakenBack);
}

Done DecisionDesk::recordAll(const std::vector<DecisionRequest> &requests, Add addOne)
{
    PALMARES_CHECK(m_session.requireOffice());
    if (requests.empty())
        return Error(Code::NOTHING_TO_DO);
    const CallSnapshot view = m_session.view();
    PALMARES_TRY(Act act, m_session.newAct("decide"));
    for (const DecisionRequest &request : requests)
        PALMARES_CHECK((this->*addOne)(act, *view, request));
    return m_session.act(act);
}

Done DecisionDesk::add(Act &act, const CallView &view, const DecisionRequest &request)
{
    PALMARES_TRY(const std::uint32_t entry, view.entryByCode(request.entry));
    PALMARES_TRY(const CloseView *const close, closeFor(view, request.round));
    if (request.reason.empty())
        return Error(Code::REASON_MISSING);
    const StatusView *status = view.state.status(view.state.roundIndex(close->round), entry);
    if (!status || status->state == StatusState::Practice || status->state == StatusState::Received)
        return Error(Code::UNKNOWN_ENTRY, {{"value", request.entry}, {"round", close->round}, {"detail", "round"}});
    const std::string award = request.award.empty() ? close->round : request.award;
    if (!isCode(award))
        return Error(Code::BAD_VALUE, {{"column", "award"}, {"value", award}});
    if (request.place < 0 || request.place > 1'000'000)
        return Error(Code::BAD_VALUE, {{"column", "place"}, {"value", std::to_string(request.place)}});
    DecisionContent decision{award,
                             view.state.entries[entry].id,
                             request.outcome,
                             request.place,
                             close->standing,
                             act.text(request.reason),
                             {}};
    for (const std::string &name : request.absent)
        decision.absent.push_back(act.text(name, TextStore::Private));
    std::sort(decision.absent.begin(), decision.absent.end());
    const auto past = view.pastOfSlot(decision);
    act.add(std::move(decision), past);
    return {};
}

Done DecisionDesk::addTakenBack(Act &act, const CallView &view, const DecisionRequest &request)
{
    PALMARES_TRY(const std::uint32_t entry, view.entryByCode(request.entry));
    PALMARES_TRY(const CloseView *const close, closeFor(view, request.round));
    if (request.reason.empty())
        return Error(Code::REASON_MISSING);
    const std::string award = request.award.empty() ? close->round : request.award;
    const auto &decisions = view.state.decisions;
    const auto found = std::find_if(decisions.begin(), decisions.end(), [&](const DecisionView &decision) {
        return decision.award == award && decision.entry == view.state.entries[entry].id && !decision.isTakenBack;
    });
    if (found == decisions.end())
        return Error(Code::NOTHING_TO_DO, {{"value", request.entry}, {"detail", "no_decision"}});
    // A decision that rests on no close is none. The outcome stays what it was, so that two who do this at once agree.
    DecisionContent back{award, found->entry, found->outcome.value_or(Outcome::Deferred), found->place.value_or(0), {}, act.text(request.reason), {}};
    const auto past = view.pastOfSlot(back);
    act.add(std::move(back), past);
    return {};
}

Done DecisionDesk::note(const MinuteRequest &request)
{
    PALMARES_CHECK(m_session.requireOffice());
    const CallSnapshot view = m_session.view();
    if (!isCode(request.meeting))
        return Error(Code::BAD_VALUE, {{"column", "meeting"}, {"value", request.meeting}});
    MinuteContent minute;
    minute.meeting = request.meeting;
    minute.kind = request.kind;
    if (!request.entry.empty()) {
        PALMARES_TRY(const std::uint32_t entry, view->entryByCode(request.entry));
        minute.entry = view->state.entries[entry].id;
    }
    for (const MinuteView &earlier : view->state.minutes) {
        if (earlier.content.meeting == request.meeting)
            minute.number = std::max(minute.number, earlier.content.number + 1);
    }
    PALMARES_TRY(Act act, m_session.newAct("minute"));
    for (const std::string &name : request.absent)
        minute.absent.push_back(act.text(name, TextStore::Private));
    std::sort(minute.absent.begin(), minute.absent.end());
    minute.text = act.text(request.text);
    act.add(std::move(minute));
    return m_session.act(act);
}

} // namespace palmares
