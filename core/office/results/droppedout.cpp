#include "core/office/results/droppedout.h"

#include "core/office/view/act.h"

namespace palmares {

bool sayDroppedOut(const CallView &view, const JudgeId &judge, const std::string &round, bool dropped, const Ref &reason, Act &act)
{
    const SettleView *said = droppingOf(view.state, judge, round);
    const SettleAnswer wanted = dropped ? SettleAnswer::NotCounted : SettleAnswer::Counted;
    const std::uint32_t index = view.state.judgeIndex(judge);
    const bool isGone = hasDroppedOut(view.state, judge, round) || hasStopped(view.state, index, round);
    if (dropped ? said && said->answer == wanted : !isGone)
        return false;
    std::vector<RecordId> past = said ? view.pastOver(*said) : std::vector<RecordId>{};
    for (const SubmitView &submit : view.state.submits) {
        if (!dropped && submit.judge == index && submit.round == round)
            past.push_back(submit.id); // what this answers: a ballot that stops later is heard
    }
    act.add(SettleContent{std::string(droppedCode), {judge.hex(), round}, wanted, {}, {}, reason}, std::move(past));
    return true;
}

std::string dropReason(const CallView &view, const JudgeId &judge, const std::string &round)
{
    const SettleView *said = droppingOf(view.state, judge, round);
    for (const RecordId &head : said ? said->heads : std::vector<RecordId>{}) { // of two coordinators who differ, the one who says so
        const auto content = contentAs<SettleContent>(view.record(head));
        if (content.answer == SettleAnswer::NotCounted && !content.reason.isNone())
            return view.text(content.reason).value_or(std::string());
    }
    return {};
}

} // namespace palmares
