#include "core/office/judging/judgerounds.h"

#include "core/office/judging/judgedesk.h"
#include "core/store/meta.h"

#include <algorithm>

namespace palmares {

std::vector<std::uint32_t> roundsOfJudge(const CallView &call)
{
    const std::uint32_t judge = call.state.judgeIndex(call.identity.judge);
    std::vector<std::uint32_t> rounds;
    for (std::uint32_t i = 0; i < call.state.rounds.size(); ++i) {
        const bool isAsked = std::any_of(call.state.assigns.begin(), call.state.assigns.end(), [&](const AssignView &assign) {
            return assign.round == i && assign.judge == judge;
        });
        if (isAsked && call.state.rounds[i].rules)
            rounds.push_back(i);
    }
    return rounds;
}

Result<std::vector<JudgeRound>> judgeRounds(CallSession &session)
{
    PALMARES_CHECK(session.requireJudge());
    const CallSnapshot view = session.view();
    std::vector<JudgeRound> rounds;
    for (const std::uint32_t round : roundsOfJudge(*view)) {
        PALMARES_TRY(const std::vector<DeskEntry> entries, JudgeDesk::entries(session, round));
        const auto unsent = std::count_if(entries.begin(), entries.end(),
                                          [](const DeskEntry &entry) { return entry.changed && !entry.isPractice; });
        PALMARES_TRY(const std::size_t inNoFile, sheetsInNoFile(session, view->state.rounds[round].id));
        rounds.push_back({view->state.rounds[round].id, static_cast<std::size_t>(unsent), inNoFile});
    }
    return rounds;
}

Result<std::size_t> sheetsInNoFile(CallSession &session, const std::string &round)
{
    const CallSnapshot view = session.view();
    std::size_t sheets = 0;
    for (const SubmitView &submit : view->state.submits) {
        if (submit.round != round)
            continue;
        PALMARES_TRY(const auto unwritten, meta(session.db(), unwrittenNote(submit.id)));
        sheets += unwritten ? submit.listed : 0;
    }
    return sheets;
}

} // namespace palmares
