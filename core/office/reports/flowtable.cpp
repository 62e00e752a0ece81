#include "core/office/reports/flowtable.h"

#include "core/office/reports/reasonsout.h"
#include "core/office/results/resultdesk.h"
#include "core/office/results/roundflow.h"
#include "core/records/words.h"

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
    const RoundFlow flow = flowOf(call, at, report, resultsBefore(call, at));
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
    const auto looked = [&](bool isCheck, const std::string &of, std::size_t judged, const FailedItems &failed) {
        add(isCheck ? "checked" : "judged", of, judged);
        for (const auto &[item, entries] : failed)
            add(item.empty() ? "item_open" : "item_failed", of, entries, item);
    };
    for (const EarlierRound &earlier : flow.earlier) {
        add("in", earlier.round, earlier.in);
        looked(earlier.isCheck, earlier.round, earlier.judged, earlier.failed);
        add("stayed", earlier.round, earlier.stayed);
        add("went_on", earlier.round, earlier.wentOn);
    }
    add("in", round, flow.in);
    looked(flow.isCheck, round, flow.judged, flow.failed);
    add("lacking", round, flow.lacking);
    if (flow.hasCut) {
        add("through", round, flow.through);
        add("undecided", round, flow.undecided);
    }
    add("honoured", round, flow.honoured);
    for (const auto &[state, entries] : flow.leftSince)
        add("left_since", {}, entries, std::string(wordOf(state)));
    return table;
}

} // namespace palmares
