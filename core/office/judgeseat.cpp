#include "core/office/judgeseat.h"

#include <algorithm>

namespace palmares {

Result<JudgeSeat> JudgeSeat::at(CallSnapshot view, std::uint32_t round)
{
    JudgeSeat seat(std::move(view), round);
    const CallState &state = seat.m_view->state;
    if (!state.rounds[round].rules)
        return Error(Code::ROUND_NOT_FROZEN, {{"round", state.rounds[round].id}});
    seat.m_judge = state.judgeIndex(seat.m_view->identity.judge);
    if (seat.m_judge == nowhere)
        return Error(Code::UNKNOWN_JUDGE);
    return seat;
}

const SheetSlot *JudgeSeat::slotOf(std::uint32_t entry) const
{
    return m_view->state.sheet(m_round, m_judge, entry);
}

std::vector<RecordId> JudgeSeat::headIds(std::uint32_t entry) const
{
    std::vector<RecordId> ids;
    if (const SheetSlot *slot = slotOf(entry)) {
        for (const SheetHead &head : m_view->state.headsOf(*slot))
            ids.push_back(head.head);
    }
    std::sort(ids.begin(), ids.end());
    return ids;
}

std::optional<SheetContent> JudgeSeat::headSheet(std::uint32_t entry) const
{
    const SheetSlot *slot = slotOf(entry);
    if (!slot || slot->standing == nowhere)
        return std::nullopt;
    return sheetOf(m_view->record(m_view->state.sheetHeads[slot->standing].sheet));
}

bool JudgeSeat::isAssigned(std::uint32_t entry) const
{
    const AssignView *assign = m_view->state.assign(m_round, m_judge, entry);
    return assign && assign->on == true;
}

bool JudgeSeat::isPractice(std::uint32_t entry) const
{
    const StatusView *status = m_view->state.status(m_round, entry);
    return status && status->state == StatusState::Practice;
}

Draft JudgeSeat::startOf(std::uint32_t entry) const
{
    Draft draft;
    draft.entry = m_view->state.entries[entry].id;
    draft.round = m_view->state.rounds[m_round].id;
    draft.entryRecord = m_view->state.entries[entry].heads.front();
    if (const auto sent = headSheet(entry)) {
        draft.base = headIds(entry);
        draft.state = sent->state;
        draft.values = sent->values;
        draft.kind = sent->kind;
        draft.committee = m_view->text(sent->committee).value_or(std::string());
        draft.entrant = m_view->text(sent->entrant).value_or(std::string());
        draft.entryRecord = sent->entryRecord;
        draft.order = sent->order;
        draft.seconds = sent->seconds;
    }
    return draft;
}

Result<std::uint32_t> JudgeSeat::assigned(const std::string &code) const
{
    PALMARES_TRY(const std::uint32_t entry, m_view->entryByCode(code));
    if (!isAssigned(entry) && !isPractice(entry))
        return Error(Code::NOT_ASSIGNED, {{"entry", code}, {"judge", m_view->state.judges[m_judge].code}});
    return entry;
}

} // namespace palmares
