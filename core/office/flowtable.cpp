#include "core/office/flowtable.h"

#include "core/office/reasonsout.h"
#include "core/office/resultdesk.h"
#include "core/office/roundflow.h"

namespace palmares {

std::vector<std::string> flowColumns()
{
    return {"stage", "round", "reason", "entries", "received"};
}

Result<OutTable> flowTable(const CallView &call, std::string_view wanted, bool isForTeam)
{
    PALMARES_TRY(const std::uint32_t at, call.roundShown(wanted));
    const std::string &round = call.state.rounds[at].id;
    PALMARES_TRY(const RoundReport report, ResultDesk::report(call, round));
    const RoundFlow flow = flowOf(call, at, report, judgedBefore(call, at));
    OutTable table;
    table.columns = flowColumns();
    const auto add = [&](std::string_view stage, std::string_view of, std::size_t entries, const std::string &reason = {}) {
        table.rows.push_back({OutCell::text(stage), OutCell::text(of), OutCell::text(reason), OutCell::number(std::to_string(entries)),
                              OutCell::number(std::to_string(flow.received))});
    };
    add("received", {}, flow.received);
    add("duplicate", {}, flow.duplicates);
    add("ineligible", {}, flow.ineligible);
    ReasonsOut reasons(call);
    for (const auto &[reason, entries] : flow.reasons)
        add("ineligible_reason", {}, entries, isForTeam || reasons.mayLeave(EntryId(), reason) ? reason : std::string());
    add("withdrawn", {}, flow.withdrawn);
    add("disqualified", {}, flow.disqualified);
    add("unscreened", {}, flow.unscreened);
    for (const EarlierRound &earlier : flow.earlier) {
        add("in", earlier.round, earlier.in);
        add("judged", earlier.round, earlier.judged);
        add("stayed", earlier.round, earlier.stayed);
        add("went_on", earlier.round, earlier.wentOn);
    }
    add("in", round, flow.in);
    add("judged", round, flow.judged);
    add("lacking", round, flow.lacking);
    if (flow.hasCut) {
        add("through", round, flow.through);
        add("undecided", round, flow.undecided);
    }
    add("honoured", round, flow.honoured);
    return table;
}

} // namespace palmares
