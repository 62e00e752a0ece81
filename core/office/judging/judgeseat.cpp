#include "core/office/judging/judgeseat.h"

#include "core/office/setup/screeningreasons.h"

#include <algorithm>

namespace palmares {

using Gone = BoardEntry::Gone;

bool isToScore(const CallState &state, const AssignView &assign)
{
    const StatusView *status = state.status(assign.round, assign.entry);
    const ConflictView *conflict = state.conflict(assign.judge, assign.entry);
    return assign.on == true && state.entries[assign.entry].isKnown() && status && status->state == StatusState::In
           && !(conflict && conflict->state == ConflictState::Confirmed);
}

std::vector<std::vector<std::uint32_t>> entriesToScore(const CallState &state, std::uint32_t round)
{
    std::vector<std::vector<std::uint32_t>> entries(state.judges.size());
    for (const AssignView &assign : state.assigns) {
        if (assign.round == round && isToScore(state, assign))
            entries[assign.judge].push_back(assign.entry);
    }
    for (auto &ofJudge : entries)
        std::sort(ofJudge.begin(), ofJudge.end());
    return entries;
}

std::string_view nameOf(Gone gone)
{
    switch (gone) {
    case Gone::No:
        break;
    case Gone::NotAssigned:
        return "not_assigned";
    case Gone::Withdrawn:
        return "withdrawn";
    case Gone::Disqualified:
        return "disqualified";
    case Gone::Duplicate:
        return "duplicate";
    case Gone::Ineligible:
        return "ineligible";
    case Gone::NotIn:
        return "not_in";
    case Gone::Conflicted:
        return "conflicted";
    }
    return {};
}

Result<JudgeSeat> JudgeSeat::at(CallSnapshot view, std::uint32_t round, const PublicKey &device)
{
    JudgeSeat seat(std::move(view), round, device);
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
    if (!slot)
        return std::nullopt;
    const SheetHead *head = slot->standing != nowhere ? &m_view->state.sheetHeads[slot->standing] : ownHead(*slot);
    return head ? std::optional(sheetOf(m_view->record(head->sheet))) : std::nullopt;
}

const SheetHead *JudgeSeat::ownHead(const SheetSlot &slot) const
{
    const SheetHead *own = nullptr;
    for (const SheetHead &head : m_view->state.headsOf(slot)) {
        if (head.author != m_device || head.sheet.isNone())
            continue;
        if (own)
            return nullptr;
        own = &head;
    }
    return own;
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
        const SheetSlot *slot = slotOf(entry);
        draft.base = slot->standing != nowhere ? headIds(entry) : std::vector<RecordId>{ownHead(*slot)->head};
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
    if (const Gone gone = goneOf(*this, entry); gone != Gone::No)
        return Error(Code::NOT_ASSIGNED, {{"entry", code}, {"detail", std::string(nameOf(gone))}});
    return entry;
}

Gone goneOf(const JudgeSeat &seat, std::uint32_t entry)
{
    if (seat.isPractice(entry))
        return Gone::No;
    const StatusView *status = seat.view().state.status(seat.round(), entry);
    if (status && status->state) {
        switch (*status->state) {
        case StatusState::Withdrawn: return Gone::Withdrawn;
        case StatusState::Disqualified: return Gone::Disqualified;
        case StatusState::Duplicate: return Gone::Duplicate;
        case StatusState::Ineligible: return Gone::Ineligible;
        case StatusState::Received:
        case StatusState::In:
        case StatusState::Practice: break;
        }
    }
    if (!seat.isAssigned(entry))
        return Gone::NotAssigned;
    const ConflictView *conflict = seat.view().state.conflict(seat.judge(), entry);
    if (conflict && conflict->state == ConflictState::Confirmed)
        return Gone::Conflicted;
    return status && status->state == StatusState::In ? Gone::No : Gone::NotIn;
}

namespace {

/// What the call has words for is told in the first language of the judge; codes that the program has words for stay codes.
std::string reasonForJudge(const JudgeSeat &seat, const std::string &recorded)
{
    const auto &languages = seat.view().state.judges[seat.judge()].languages;
    const ScreeningReasons reasons(seat.view());
    std::string told;
    for (const ReasonPart &part : reasons.partsOf(recorded))
        told += (told.empty() ? "" : "; ") + reasons.wordsOf(part, languages.empty() ? std::string_view() : std::string_view(languages.front()));
    return told;
}

} // namespace

std::string goneReason(const JudgeSeat &seat, std::uint32_t entry)
{
    Ref reason;
    const StatusView *status = seat.view().state.status(seat.round(), entry);
    switch (goneOf(seat, entry)) {
    case Gone::No:
        return {};
    case Gone::NotAssigned:
        if (const AssignView *assign = seat.view().state.assign(seat.round(), seat.judge(), entry))
            reason = contentAs<AssignContent>(seat.view().record(assign->head)).reason;
        break;
    case Gone::Conflicted:
        reason = seat.view().state.conflict(seat.judge(), entry)->reason;
        break;
    default:
        reason = status ? status->reason : Ref{};
    }
    const std::string recorded = seat.view().text(reason).value_or(std::string());
    return goneOf(seat, entry) == Gone::Ineligible ? reasonForJudge(seat, recorded) : recorded;
}

} // namespace palmares
