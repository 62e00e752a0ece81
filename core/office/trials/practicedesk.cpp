#include "core/office/trials/practicedesk.h"

#include "core/office/entries/entryregister.h"
#include "core/office/judging/sheetform.h"
#include "core/office/judging/typedscore.h"
#include "core/office/view/act.h"
#include "core/office/view/roundathand.h"

#include <algorithm>

namespace palmares {

Done PracticeDesk::set(std::string_view code, std::string_view round,
                       const std::vector<std::pair<std::string, std::string>> &reference, std::string_view reason)
{
    if (reference.empty())
        return EntryRegister(m_session).setState(code, round, StatusState::Practice, reason);
    PALMARES_CHECK(m_session.requireOffice());
    const CallSnapshot view = m_session.view();
    PALMARES_TRY(const std::uint32_t entry, view->entryByCode(code));
    PALMARES_TRY(const std::uint32_t named, view->roundNamed(round));
    const std::uint32_t at = round.empty() ? roundAtHand(view->state, entry) : named;
    const RoundView &of = view->state.rounds[at];
    if (!of.rules)
        return Error(Code::ROUND_NOT_FROZEN, {{"round", of.id}});
    StatusContent content{of.id, view->state.entries[entry].id, StatusState::Practice, {}, {}, {}};
    for (const auto &[criterion, typed] : reference) {
        PALMARES_TRY(const std::int64_t units, unitsIn(of.rules->rounds.front(), criterion, typed));
        const bool isGiven = std::any_of(content.reference.begin(), content.reference.end(),
                                         [&name = criterion](const CellValue &cell) { return cell.criterion == name; });
        if (isGiven)
            return Error(Code::REPEATED_CELL, {{"entry", std::string(code)}, {"value", criterion}, {"detail", "typed"}});
        setCell(content.reference, criterion, CellValue{criterion, CellState::Number, units});
    }
    const StatusView *now = view->state.status(at, entry);
    if (now && now->state == StatusState::Practice && !now->isForked() && now->reference == content.reference)
        return Error(Code::NOTHING_TO_DO, {{"detail", "same"}});
    PALMARES_TRY(Act act, m_session.newAct("set_status"));
    content.reason = act.text(reason);
    act.add(content, now ? view->pastOver(*now) : std::vector<RecordId>{});
    return m_session.act(act);
}

} // namespace palmares
