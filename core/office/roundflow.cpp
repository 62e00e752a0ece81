#include "core/office/roundflow.h"

#include <algorithm>
#include <set>

namespace palmares {

namespace {

void countStatus(const CallView &call, const StatusView &status, RoundFlow &flow)
{
    if (!status.state)
        return;
    switch (*status.state) {
    case StatusState::In:
        ++flow.in;
        return;
    case StatusState::Duplicate:
        ++flow.duplicates;
        return;
    case StatusState::Ineligible:
        ++flow.ineligible;
        ++flow.reasons[status.reason.isNone() ? std::string() : call.text(status.reason).value_or(std::string())];
        return;
    case StatusState::Withdrawn:
        ++flow.withdrawn;
        return;
    case StatusState::Disqualified:
        ++flow.disqualified;
        return;
    case StatusState::Received:
    case StatusState::Practice:
        return;
    }
}

void countRanked(const OfficialResult &official, RoundFlow &flow)
{
    flow.hasCut = official.basis.roundRules().cut.has_value();
    for (const EntryResult &entry : official.ranking.entries) {
        flow.judged += entry.inField() && entry.totals.n > 0 ? 1 : 0;
        flow.lacking += entry.standing == Standing::Insufficient && entry.totals.n > 0 ? 1 : 0;
        flow.through += entry.cut == CutState::In || entry.cut == CutState::Raised ? 1 : 0;
        flow.undecided += entry.cut == CutState::AtCut ? 1 : 0;
    }
}

void countChecked(const OfficialResult &official, RoundFlow &flow)
{
    flow.hasCut = true;
    for (std::size_t e = 0; e < official.checks.verdicts.size(); ++e) {
        flow.judged += official.checks.sheets[e] > 0 ? 1 : 0;
        flow.through += official.checks.verdicts[e] == CheckVerdict::Passed ? 1 : 0;
        flow.undecided += official.checks.verdicts[e] == CheckVerdict::Open ? 1 : 0;
    }
}

} // namespace

std::vector<PanelFlow> panelsOf(const CallView &call, std::uint32_t round, const RoundReport &report)
{
    const CallState &state = call.state;
    const RoundRules &rules = report.official.basis.roundRules();
    std::vector<PanelFlow> panels(rules.panels.size());
    for (std::size_t p = 0; p < panels.size(); ++p)
        panels[p].panel = rules.panels[p].id;
    std::vector<std::optional<std::size_t>> seats(state.judges.size());
    for (std::size_t j = 0; j < state.judges.size(); ++j) {
        if (const PanelPlace *place = state.judges[j].placeIn(rules.id))
            seats[j] = rules.panelIndex(place->panel);
        if (seats[j])
            ++panels[*seats[j]].judges;
    }
    std::vector<char> isActive(state.judges.size());
    for (const AssignView &assign : state.assigns) {
        if (assign.round != round || assign.on != true || assign.judge == nowhere || !seats[assign.judge])
            continue;
        PanelFlow &panel = panels[*seats[assign.judge]];
        ++panel.asked;
        const SheetSlot *slot = state.sheet(round, assign.judge, assign.entry);
        if (!slot || slot->standing == nowhere)
            continue;
        const bool isScored = state.sheetHeads[slot->standing].state == SheetState::Scored;
        panel.counting += slot->counts() && isScored ? 1 : 0;
        panel.recused += isScored ? 0 : 1;
        isActive[assign.judge] |= slot->counts() && isScored ? 1 : 0;
    }
    for (std::size_t j = 0; j < isActive.size(); ++j)
        panels[seats[j].value_or(0)].active += isActive[j] != 0 ? 1 : 0;
    return panels;
}

bool isHonour(Outcome outcome)
{
    return outcome == Outcome::Finalist || outcome == Outcome::Winner || outcome == Outcome::RunnerUp ||
           outcome == Outcome::Joint || outcome == Outcome::Commended;
}

RoundFlow flowOf(const CallView &call, std::uint32_t round, const RoundReport &report)
{
    RoundFlow flow;
    std::size_t practice = 0;
    for (const StatusView &status : call.state.statuses) {
        if (status.round != round)
            continue;
        countStatus(call, status, flow);
        practice += status.state == StatusState::Practice ? 1 : 0;
    }
    for (const EntryView &entry : call.state.entries)
        flow.received += entry.isKnown() ? 1 : 0;
    flow.received -= std::min(flow.received, practice);
    const std::size_t told = flow.in + flow.duplicates + flow.ineligible + flow.withdrawn + flow.disqualified;
    flow.elsewhere = flow.received - std::min(flow.received, told);
    if (report.official.isCheck())
        countChecked(report.official, flow);
    else
        countRanked(report.official, flow);
    std::set<EntryId> honoured;
    for (const DecisionView *decision : decisionsOn(call, report.official.basis.round)) {
        if (isHonour(*decision->outcome))
            honoured.insert(decision->entry);
    }
    flow.honoured = honoured.size();
    return flow;
}

std::vector<const DecisionView *> decisionsOn(const CallView &call, std::string_view round)
{
    std::vector<const DecisionView *> found;
    const CloseView *close = call.state.close(round);
    if (!close)
        return found;
    const auto isOfRound = [close](const RecordId &id) {
        return id == close->standing || std::binary_search(close->heads.begin(), close->heads.end(), id) ||
               std::binary_search(close->earlier.begin(), close->earlier.end(), id);
    };
    for (const DecisionView &decision : call.state.decisions) {
        if (decision.outcome && isOfRound(decision.close))
            found.push_back(&decision);
    }
    return found;
}

} // namespace palmares
