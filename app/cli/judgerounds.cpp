#include "app/cli/judgerounds.h"

#include "core/office/judging/judgedesk.h"
#include "core/office/judging/judgerounds.h"
#include "ui/text/calltext.h"
#include "ui/text/judgetext.h"

#include <vector>

namespace palmares::cli {

void tellJudgeRound(Out &out, CallSession &session, const std::string &named)
{
    const CallSnapshot view = session.view();
    const auto at = JudgeDesk::roundOf(*view, named);
    if (!at.ok())
        return;
    const std::string &round = view->state.rounds[*at].id;
    out.object()["round"] = round;
    if (named.empty() && roundsOfJudge(*view).size() > 1)
        out.say(text::calls::roundTaken, {{"round", round}});
}

void tellOtherRounds(Out &out, CallSession &session, const std::string &named)
{
    tellJudgeRound(out, session, named);
    const CallSnapshot view = session.view();
    const auto at = JudgeDesk::roundOf(*view, named);
    const auto rounds = judgeRounds(session);
    auto &elsewhere = out.object()["unsent_elsewhere"];
    elsewhere = nlohmann::ordered_json::array();
    for (const JudgeRound &round : at.ok() && rounds.ok() ? *rounds : std::vector<JudgeRound>()) {
        if (round.unsent == 0 || round.id == view->state.rounds[*at].id)
            continue;
        elsewhere.push_back({{"round", round.id}, {"sheets", round.unsent}});
        out.sayCount(text::judging::unsentElsewhere, round.unsent, {{"round", round.id}});
    }
}

} // namespace palmares::cli
