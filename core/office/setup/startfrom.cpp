#include "core/office/setup/startfrom.h"

#include "core/office/judging/judgesheets.h"

#include <algorithm>

namespace palmares {

namespace {

/// A judge's sheets of the round that starts and of the one it starts from.
class Starting {
public:
    Starting(const JudgeSheets &from, const JudgeSheets &to, std::int64_t now)
        : m_from(from), m_to(to), m_state(to.view().state), m_now(now)
    {
    }

    /// Assigned entries with neither a sheet nor a draft: the round is all the judge's own from the first word on.
    std::vector<std::uint32_t> untouched() const
    {
        std::vector<std::uint32_t> entries;
        for (std::uint32_t e = 0; e < m_state.entries.size(); ++e) {
            const bool isTheirs = m_state.entries[e].isKnown() && m_to.isAssigned(e) && !m_to.isPractice(e);
            if (isTheirs && !m_to.slotOf(e) && !m_to.draftOf(e))
                entries.push_back(e);
        }
        return entries;
    }

    bool hasAnythingEarlier() const
    {
        if (!m_from.drafts().empty())
            return true;
        return std::any_of(m_state.sheets.begin(), m_state.sheets.end(), [&](const SheetSlot &slot) {
            return slot.round == m_from.round() && slot.judge == m_from.judge();
        });
    }

    /// None if the earlier sheet says nothing that could be said here.
    std::optional<Draft> draftFor(std::uint32_t entry) const
    {
        const Draft *typed = m_from.draftOf(entry);
        const SheetSlot *sent = m_from.slotOf(entry);
        if (!typed && (!sent || sent->standing == nowhere)) // of two versions neither is what was given
            return std::nullopt;
        const Draft earlier = typed ? *typed : m_from.startOf(entry);
        Draft draft = m_to.startOf(entry);
        draft.state = earlier.state;
        draft.kind = earlier.kind;
        draft.committee = earlier.committee;
        draft.entrant = earlier.entrant;
        draft.entryRecord = earlier.entryRecord;
        draft.savedAt = m_now;
        const SheetForm form(m_state, m_to.round(), m_to.judge(), entry);
        for (const CellValue &cell : earlier.values) {
            if (const auto taken = cellHere(form, cell))
                setCell(draft.values, cell.criterion, taken);
        }
        const bool isEmpty = draft.state == SheetState::Scored && draft.values.empty() && draft.committee.empty()
                             && draft.entrant.empty();
        return isEmpty ? std::nullopt : std::optional(draft);
    }

private:
    /// The same decimal in the units of this round's scale; none if it is not asked here or no point of the scale.
    std::optional<CellValue> cellHere(const SheetForm &form, const CellValue &cell) const
    {
        if (!form.isAsked(cell.criterion))
            return std::nullopt;
        if (cell.state != CellState::Number)
            return cell;
        const RoundRules &earlier = m_state.rounds[m_from.round()].rules->rounds.front();
        if (earlier.kind == RoundKind::Check)
            return cell;
        const auto at = earlier.criterionIndex(cell.criterion);
        if (!at)
            return std::nullopt;
        const auto units = form.unitsOf(cell.criterion, earlier.criteria[*at].scale.textOf(cell.value));
        return units.ok() ? std::optional(CellValue{cell.criterion, CellState::Number, units.value()}) : std::nullopt;
    }

    const JudgeSheets &m_from;
    const JudgeSheets &m_to;
    const CallState &m_state;
    std::int64_t m_now;
};

Done startRound(CallSession &session, std::uint32_t round, const std::string &earlierId, StartedFrom &started)
{
    const CallSnapshot view = session.view();
    PALMARES_TRY(const JudgeSheets to, JudgeSheets::load(session, round));
    const std::uint32_t earlier = view->state.roundIndex(earlierId);
    const bool isKnown = earlier != nowhere && view->state.rounds[earlier].rules;
    // Without the earlier rules its numbers say nothing: nobody knows the scale.
    PALMARES_TRY(const JudgeSheets from, JudgeSheets::load(session, isKnown ? earlier : round));
    const Starting starting(from, to, session.environment().clock->nowMs());
    const std::vector<std::uint32_t> waiting = starting.untouched();
    started.round = earlierId;
    started.isMissing = !waiting.empty() && (!isKnown || !starting.hasAnythingEarlier());
    if (started.isMissing)
        return {};
    std::vector<Draft> drafts;
    for (const std::uint32_t entry : waiting) {
        if (auto draft = starting.draftFor(entry))
            drafts.push_back(std::move(*draft));
    }
    started.sheets += drafts.size();
    if (drafts.empty())
        return {};
    SessionMemory::of(session).reset();
    return session.note([&](Transaction &transaction) -> Done {
        for (const Draft &draft : drafts)
            PALMARES_CHECK(saveDraft(transaction, draft, DraftStep::None));
        return {};
    });
}

} // namespace

Result<StartedFrom> startFromEarlier(CallSession &session)
{
    PALMARES_CHECK(session.requireJudge());
    const CallSnapshot view = session.view();
    StartedFrom started;
    if (view->state.judgeIndex(view->identity.judge) == nowhere)
        return started;
    // In the order of the call: a third round may start from the second, which has just started from the first.
    for (std::uint32_t round = 0; round < view->state.rounds.size(); ++round) {
        const auto &rules = view->state.rounds[round].rules;
        if (rules && rules->rounds.front().startFrom)
            PALMARES_CHECK(startRound(session, round, *rules->rounds.front().startFrom, started));
    }
    return started;
}

} // namespace palmares
