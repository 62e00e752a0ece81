#include "core/office/droppedout.h"

#include "core/office/act.h"

namespace palmares {

bool sayDroppedOut(const CallView &view, const JudgeId &judge, const std::string &round, bool dropped, const Ref &reason, Act &act)
{
    const SettleView *said = droppingOf(view.state, judge, round);
    const SettleAnswer wanted = dropped ? SettleAnswer::NotCounted : SettleAnswer::Counted;
    const bool takesPart = !said && !hasStopped(view.state, view.state.judgeIndex(judge), round);
    if (said ? said->answer == wanted : !dropped && takesPart)
        return false;
    act.add(SettleContent{std::string(droppedCode), {judge.hex(), round}, wanted, {}, {}, reason},
            said ? view.pastOver(*said) : std::vector<RecordId>{});
    return true;
}

std::string dropReason(const CallView &view, const JudgeId &judge, const std::string &round)
{
    const SettleView *said = droppingOf(view.state, judge, round);
    return said && !said->reason.isNone() ? view.text(said->reason).value_or(std::string()) : std::string();
}

} // namespace palmares
