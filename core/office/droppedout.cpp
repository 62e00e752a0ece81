#include "core/office/droppedout.h"

#include "core/office/act.h"

namespace palmares {

namespace {

constexpr std::string_view settleCode = "judge_dropped";

const SettleView *saidOf(const CallState &state, const JudgeId &judge, const std::string &round)
{
    return state.settle(settleCode, {judge.hex(), round});
}

} // namespace

bool hasDroppedOut(const CallState &state, const JudgeId &judge, const std::string &round)
{
    const SettleView *said = saidOf(state, judge, round);
    return said && said->answer != SettleAnswer::Counted;
}

bool sayDroppedOut(const CallView &view, const JudgeId &judge, const std::string &round, bool dropped, const Ref &reason, Act &act)
{
    const SettleView *said = saidOf(view.state, judge, round);
    const SettleAnswer wanted = dropped ? SettleAnswer::NotCounted : SettleAnswer::Counted;
    if (said ? said->answer == wanted : !dropped)
        return false;
    act.add(SettleContent{std::string(settleCode), {judge.hex(), round}, wanted, {}, {}, reason},
            said ? view.pastOver(*said) : std::vector<RecordId>{});
    return true;
}

} // namespace palmares
