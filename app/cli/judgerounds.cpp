#include "app/cli/judgerounds.h"

#include "core/office/senddesk.h"
#include "ui/text/calltext.h"
#include "ui/text/judgetext.h"

#include <algorithm>
#include <vector>

namespace palmares::cli {

namespace {

/// Ids of the rounds in which the judge has something to score, in the order of the call.
std::vector<std::string> roundsOf(const CallView &view)
{
    const std::uint32_t judge = view.state.judgeIndex(view.identity.judge);
    std::vector<std::string> rounds;
    for (std::uint32_t at = 0; at < view.state.rounds.size(); ++at) {
        const auto &assigns = view.state.assigns;
        const bool isAsked = std::any_of(assigns.begin(), assigns.end(), [&](const AssignView &one) { return one.round == at && one.judge == judge; });
        if (isAsked && view.state.rounds[at].rules)
            rounds.push_back(view.state.rounds[at].id);
    }
    return rounds;
}

} // namespace

void tellJudgeRound(Out &out, CallSession &session, const std::string &named)
{
    const CallSnapshot view = session.view();
    const auto at = JudgeDesk::roundOf(*view, named);
    if (!at.ok())
        return;
    const std::string &round = view->state.rounds[*at].id;
    out.object()["round"] = round;
    if (named.empty() && roundsOf(*view).size() > 1)
        out.say(text::calls::roundTaken, {{"round", round}});
}

void tellOtherRounds(Out &out, CallSession &session, const std::string &named)
{
    tellJudgeRound(out, session, named);
    const CallSnapshot view = session.view();
    const auto at = JudgeDesk::roundOf(*view, named);
    auto &elsewhere = out.object()["unsent_elsewhere"];
    elsewhere = nlohmann::ordered_json::array();
    for (const std::string &round : roundsOf(*view)) {
        if (!at.ok() || round == view->state.rounds[*at].id)
            continue;
        const auto check = SendDesk(session, round).check();
        if (!check.ok() || check->changed == 0)
            continue;
        elsewhere.push_back({{"round", round}, {"sheets", check->changed}});
        out.sayCount(text::judging::unsentElsewhere, check->changed, {{"round", round}});
    }
}

} // namespace palmares::cli
