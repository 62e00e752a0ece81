#include "core/office/results/roundflow.h"

#include "core/merge/panels.h"
#include "core/office/judging/judgeseat.h"
#include "core/office/results/givensheets.h"
#include "core/office/results/through.h"
#include "core/office/setup/screeningreasons.h"

#include <algorithm>

namespace palmares {

namespace {

/// Where an entry has got to: what the latest round that says anything about it says.
struct Way {
    enum class Kind { Unscreened, Practice, In, Duplicate, Ineligible, Withdrawn, Disqualified, Stayed };
    Kind kind = Kind::Unscreened;
    const StatusView *status = nullptr; ///< that says so
    std::vector<std::uint32_t> inRounds; ///< those in which it is in, ascending
    std::optional<StatusState> leftSince; ///< what it is now, if a round was closed with it before
};

Way::Kind kindOf(StatusState state)
{
    switch (state) {
    case StatusState::In: return Way::Kind::In;
    case StatusState::Duplicate: return Way::Kind::Duplicate;
    case StatusState::Ineligible: return Way::Kind::Ineligible;
    case StatusState::Withdrawn: return Way::Kind::Withdrawn;
    case StatusState::Disqualified: return Way::Kind::Disqualified;
    case StatusState::Practice: return Way::Kind::Practice;
    case StatusState::Received: break;
    }
    return Way::Kind::Unscreened;
}

/// Whether the round was closed with the entry in it.
bool wasClosedWith(const EarlierResults &results, const std::string &round, const EntryId &entry)
{
    const auto result = results.find(round);
    return result != results.end() && result->second.field && result->second.field->contains(entry);
}

Way wayOf(const CallView &call, std::uint32_t entry, std::uint32_t last, const EarlierResults &results)
{
    Way way;
    for (std::uint32_t round = 0; round <= last; ++round) {
        const StatusView *status = call.state.status(round, entry);
        if (wasClosedWith(results, call.state.rounds[round].id, call.state.entries[entry].id)) {
            way.kind = Way::Kind::In;
            way.inRounds.push_back(round);
            way.leftSince = status && status->state && *status->state != StatusState::In ? status->state : std::nullopt;
            continue;
        }
        if (!status || !status->state || *status->state == StatusState::Received)
            continue;
        const bool isLeftBehind = !notThroughOf(call, *status).empty();
        if (way.leftSince && *status->state != StatusState::In) // it stays behind in the round that was closed with it
            continue;
        way.leftSince.reset();
        way.kind = isLeftBehind ? Way::Kind::Stayed : kindOf(*status->state);
        way.status = status;
        if (way.kind == Way::Kind::In)
            way.inRounds.push_back(round);
    }
    if (way.kind == Way::Kind::In && way.inRounds.back() != last)
        way.kind = Way::Kind::Stayed;
    if (way.kind == Way::Kind::Stayed && way.inRounds.empty())
        way.kind = Way::Kind::Unscreened; // it has never been in: an act that was undone left the mark
    return way;
}

void countReasons(const std::vector<ReasonPart> &parts, RoundFlow &flow)
{
    if (parts.empty())
        ++flow.reasons[std::string()];
    for (const ReasonPart &part : parts)
        ++flow.reasons[part.code];
}

void count(const CallView &call, const ScreeningReasons &reasons, const Way &way, RoundFlow &flow)
{
    switch (way.kind) {
    case Way::Kind::Unscreened: ++flow.unscreened; return;
    case Way::Kind::In: ++flow.in; return;
    case Way::Kind::Duplicate: ++flow.duplicates; return;
    case Way::Kind::Withdrawn: ++flow.withdrawn; return;
    case Way::Kind::Disqualified: ++flow.disqualified; return;
    case Way::Kind::Ineligible:
        ++flow.ineligible;
        countReasons(reasons.partsOf(call.text(way.status->reason).value_or(std::string())), flow);
        return;
    case Way::Kind::Practice:
    case Way::Kind::Stayed: break;
    }
}

/// Entries of each round with a sheet that counts now.
std::map<std::string, std::size_t> judgedNow(const CallState &state)
{
    std::set<std::pair<std::uint32_t, std::uint32_t>> judged;
    for (const SheetSlot &slot : state.sheets) {
        const bool isScored = slot.standing != nowhere && slot.counts() && state.sheetHeads[slot.standing].state == SheetState::Scored;
        if (isScored && slot.round != nowhere && slot.entry != nowhere)
            judged.emplace(slot.round, slot.entry);
    }
    std::map<std::string, std::size_t> counts;
    for (const auto &[round, entry] : judged) {
        if (const StatusView *status = state.status(round, entry); status && status->state == StatusState::In)
            ++counts[state.rounds[round].id];
    }
    return counts;
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

void countItems(const std::vector<std::string> &items, FailedItems &failed)
{
    if (items.empty())
        ++failed[std::string()];
    for (const std::string &item : items)
        ++failed[item];
}

void countChecked(const OfficialResult &official, RoundFlow &flow)
{
    flow.hasCut = true;
    for (std::size_t e = 0; e < official.checks.verdicts.size(); ++e) {
        if (official.basis.table.entries[e].state != EntryState::In)
            continue;
        flow.judged += official.checks.sheets[e] > 0 ? 1 : 0;
        if (official.checks.verdicts[e] == CheckVerdict::Failed)
            countItems(itemsFailed(official, e), flow.failed);
        flow.through += official.checks.verdicts[e] == CheckVerdict::Passed ? 1 : 0;
        flow.undecided += official.checks.verdicts[e] == CheckVerdict::Open ? 1 : 0;
    }
}

std::set<EntryId> fieldOf(const OfficialResult &official)
{
    std::set<EntryId> field;
    for (std::size_t row = 0; row < official.basis.entries.size(); ++row) {
        if (official.basis.table.entries[row].state == EntryState::In)
            field.insert(official.basis.entries[row]);
    }
    return field;
}

EarlierResult earlierResult(const OfficialResult &official)
{
    RoundFlow flow;
    EarlierResult result;
    result.isCheck = official.isCheck();
    result.isCheck ? countChecked(official, flow) : countRanked(official, flow);
    result.judged = flow.judged;
    if (!official.close.isNone())
        result.field = fieldOf(official);
    for (std::size_t e = 0; e < official.ranking.entries.size(); ++e) {
        if (const auto &score = official.ranking.entries[e].score)
            result.scores.emplace(official.basis.entries[e], *score);
    }
    for (std::size_t e = 0; e < official.checks.verdicts.size(); ++e) {
        if (official.checks.verdicts[e] != CheckVerdict::Passed)
            result.failed.emplace(official.basis.entries[e], itemsFailed(official, e));
    }
    return result;
}

bool isCheck(const RoundView &round)
{
    return round.rules && round.rules->rounds.front().kind == RoundKind::Check;
}

/// The same without the results of scoring rounds, which take long: their sheets are counted as they are now.
EarlierResults countedNow(const CallView &call, std::uint32_t round)
{
    EarlierResults results;
    for (const auto &[id, judged] : judgedNow(call.state))
        results[id].judged = judged;
    for (std::uint32_t earlier = 0; earlier < round; ++earlier) {
        const RoundView &view = call.state.rounds[earlier];
        if (!view.isKnown() || !isCheck(view))
            continue;
        const auto official = resultOf(call.set, call.state, view.id);
        results[view.id].isCheck = true;
        if (official.ok())
            results[view.id] = earlierResult(*official);
    }
    return results;
}

/// The items that an entry failed, none if it is open; null if it passed, or the round is no check.
const std::vector<std::string> *whyNotPassed(const EarlierResults &results, const std::string &round, const EntryId &entry)
{
    const auto result = results.find(round);
    if (result == results.end())
        return nullptr;
    const auto items = result->second.failed.find(entry);
    return items == result->second.failed.end() ? nullptr : &items->second;
}

bool hasLeft(const CallState &state, std::uint32_t round, const EntryId &id)
{
    const std::uint32_t entry = state.entryIndex(id);
    const StatusView *status = entry == nowhere ? nullptr : state.status(round, entry);
    return status && status->state && isOut(*status->state);
}

using GivenSheets = std::map<std::pair<std::uint32_t, std::uint32_t>, Given>;

/// By judge and entry, of entries in the field.
GivenSheets givenIn(const CallState &state, const OfficialResult &official)
{
    const RoundBasis &basis = official.basis;
    GivenSheets given;
    for (std::size_t i = 0; i < basis.table.sheetCount(); ++i) {
        if (isInField(official, i))
            given[{state.judgeIndex(basis.judges[basis.table.sheetJudge[i]]), state.entryIndex(basis.entries[basis.table.sheetEntry[i]])}] =
                givenOf(official, i);
    }
    return given;
}

/// Panel of each judge, as an index in the rules: as the result has it, else as it stands now.
std::vector<std::optional<std::size_t>> seatsIn(const CallState &state, const OfficialResult &official)
{
    const RoundRules &rules = official.basis.roundRules();
    std::vector<std::optional<std::size_t>> seats(state.judges.size());
    for (std::size_t j = 0; j < state.judges.size(); ++j) {
        if (const auto place = placeOf(rules, state.judges[j]))
            seats[j] = rules.panelIndex(place->panel);
    }
    for (std::size_t row = 0; row < official.basis.judges.size(); ++row) {
        const std::uint32_t judge = state.judgeIndex(official.basis.judges[row]);
        if (judge != nowhere && official.basis.table.judges[row].panel >= 0)
            seats[judge] = static_cast<std::size_t>(official.basis.table.judges[row].panel);
    }
    return seats;
}

/// Recused, or could not judge, whether or not a conflict was confirmed since.
bool hasStoodBack(const CallState &state, const AssignView &assign)
{
    const StatusView *status = state.status(assign.round, assign.entry);
    const SheetSlot *slot = state.sheet(assign.round, assign.judge, assign.entry);
    return status && status->state == StatusState::In && slot && slot->standing != nowhere &&
           state.sheetHeads[slot->standing].state != SheetState::Scored;
}

void add(PanelFlow &panel, Given given)
{
    ++panel.asked;
    panel.counting += given == Given::Counting ? 1 : 0;
    panel.leftOut += given == Given::LeftOut ? 1 : 0;
    panel.recused += given == Given::NotScored ? 1 : 0;
}

} // namespace

std::vector<PanelFlow> panelsOf(const CallView &call, std::uint32_t round, const RoundReport &report)
{
    const CallState &state = call.state;
    const RoundRules &rules = report.official.basis.roundRules();
    std::vector<PanelFlow> panels(rules.panels.size());
    for (std::size_t p = 0; p < panels.size(); ++p)
        panels[p].panel = rules.panels[p].id;
    const auto seats = seatsIn(state, report.official);
    for (const auto &seat : seats)
        panels[seat.value_or(0)].judges += seat ? 1 : 0;
    auto given = givenIn(state, report.official);
    std::vector<char> isActive(state.judges.size());
    for (const AssignView &assign : state.assigns) {
        if (assign.round != round || assign.on != true || assign.judge == nowhere || !seats[assign.judge])
            continue;
        PanelFlow &panel = panels[*seats[assign.judge]];
        if (const auto sheet = given.find({assign.judge, assign.entry}); sheet != given.end()) {
            add(panel, sheet->second);
            isActive[assign.judge] |= sheet->second != Given::NotScored ? 1 : 0;
            given.erase(sheet);
        } else if (hasStoodBack(state, assign)) {
            add(panel, Given::NotScored);
        } else if (isToScore(state, assign)) {
            ++panel.asked;
        }
    }
    // What somebody gave who is asked no more, and what was counted all the same, is in the ranking as well.
    for (const auto &[pair, sheet] : given) {
        if (sheet != Given::Counting || pair.first == nowhere || !seats[pair.first])
            continue;
        add(panels[*seats[pair.first]], sheet);
        isActive[pair.first] = 1;
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

std::size_t RoundFlow::stayed() const
{
    std::size_t sum = 0;
    for (const EarlierRound &round : earlier)
        sum += round.stayed;
    return sum;
}

std::optional<std::size_t> RoundFlow::judgedAtAll() const
{
    for (const EarlierRound &round : earlier) {
        if (!round.isCheck)
            return round.judged;
    }
    return isCheck ? std::nullopt : std::optional(judged);
}

EarlierResults resultsBefore(const CallView &call, std::uint32_t round)
{
    EarlierResults results;
    for (std::uint32_t earlier = 0; earlier < round; ++earlier) {
        const RoundView &view = call.state.rounds[earlier];
        const auto official = view.isKnown() ? resultOf(call.set, call.state, view.id) : Result<OfficialResult>(Error(Code::UNKNOWN_ROUND));
        if (official.ok())
            results[view.id] = earlierResult(*official);
        else if (isCheck(view))
            results[view.id].isCheck = true;
    }
    return results;
}

namespace {

/// `now`: what the rounds up to this one say.
RoundFlow wayWith(const CallView &call, std::uint32_t round, const EarlierResults &now)
{
    RoundFlow flow;
    flow.isCheck = round < call.state.rounds.size() && isCheck(call.state.rounds[round]);
    const ScreeningReasons reasons(call);
    std::vector<std::size_t> places(round, call.state.rounds.size());
    for (std::uint32_t earlier = 0; earlier < round; ++earlier) {
        if (!call.state.rounds[earlier].isKnown())
            continue;
        places[earlier] = flow.earlier.size();
        EarlierRound one;
        one.round = call.state.rounds[earlier].id;
        if (const auto result = now.find(one.round); result != now.end()) {
            one.isCheck = result->second.isCheck;
            one.judged = result->second.judged;
        }
        flow.earlier.push_back(std::move(one));
    }
    for (std::uint32_t entry = 0; entry < call.state.entries.size(); ++entry) {
        if (!call.state.entries[entry].isKnown())
            continue;
        const Way way = wayOf(call, entry, round, now);
        flow.received += way.kind == Way::Kind::Practice ? 0 : 1;
        count(call, reasons, way, flow);
        if (way.leftSince)
            ++flow.leftSince[*way.leftSince];
        for (std::size_t i = 0; i < way.inRounds.size(); ++i) {
            if (way.inRounds[i] == round || places[way.inRounds[i]] >= flow.earlier.size())
                continue;
            EarlierRound &there = flow.earlier[places[way.inRounds[i]]];
            const bool isLast = i + 1 == way.inRounds.size();
            ++there.in;
            const bool hasStayed = isLast && way.kind == Way::Kind::Stayed;
            ++(hasStayed ? there.stayed : there.wentOn);
            if (const auto *items = hasStayed ? whyNotPassed(now, there.round, call.state.entries[entry].id) : nullptr)
                countItems(*items, there.failed);
        }
    }
    return flow;
}

} // namespace

RoundFlow wayInto(const CallView &call, std::uint32_t round, const EarlierResults &before)
{
    return wayWith(call, round, before.empty() && round > 0 ? countedNow(call, round) : before);
}

RoundFlow flowOf(const CallView &call, std::uint32_t round, const RoundReport &report, const EarlierResults &before)
{
    EarlierResults results = before.empty() && round > 0 ? countedNow(call, round) : before;
    if (!report.isProvisional())
        results[report.official.basis.round].field = fieldOf(report.official);
    RoundFlow flow = wayWith(call, round, results);
    flow.isCheck = report.official.isCheck();
    if (report.official.isCheck())
        countChecked(report.official, flow);
    else
        countRanked(report.official, flow);
    std::set<EntryId> honoured;
    for (const DecisionView *decision : decisionsOn(call, report.official.basis.round)) {
        if (isHonour(*decision->outcome) && !hasLeft(call.state, round, decision->entry))
            honoured.insert(decision->entry);
    }
    flow.honoured = honoured.size();
    return flow;
}

namespace {

bool isCloseOf(const CloseView &close, const RecordId &id)
{
    return !id.isNone() && (id == close.standing || std::binary_search(close.heads.begin(), close.heads.end(), id) ||
                            std::binary_search(close.earlier.begin(), close.earlier.end(), id));
}

} // namespace

std::vector<const DecisionView *> decisionsOn(const CallView &call, std::string_view round)
{
    std::vector<const DecisionView *> found;
    const CloseView *close = call.state.close(round);
    if (!close)
        return found;
    for (const DecisionView &decision : call.state.decisions) {
        if (decision.outcome && isCloseOf(*close, decision.close))
            found.push_back(&decision);
    }
    return found;
}

std::vector<PastDecision> pastDecisionsOn(const CallView &call, std::string_view round)
{
    std::vector<PastDecision> past;
    const CloseView *close = call.state.close(round);
    if (!close)
        return past;
    for (const DecisionView &decision : call.state.decisions) {
        for (std::size_t at = 0; at < decision.earlier.size(); ++at) {
            const auto was = contentAs<DecisionContent>(*call.set.find(decision.earlier[at]));
            if (!isCloseOf(*close, was.close))
                continue;
            PastDecision one{&decision, was.outcome, was.place, was.reason, std::nullopt};
            if (at + 1 < decision.earlier.size()) {
                if (const auto next = contentAs<DecisionContent>(*call.set.find(decision.earlier[at + 1])); next.close.isNone())
                    one.whyTakenBack = next.reason;
            } else if (decision.isTakenBack) {
                one.whyTakenBack = decision.reason;
            }
            past.push_back(one);
        }
    }
    return past;
}

std::vector<std::uint32_t> honouredAndOut(const CallView &call, std::uint32_t round)
{
    const std::string &id = call.state.rounds[round].id;
    std::vector<std::uint32_t> entries;
    for (const DecisionView *decision : decisionsOn(call, id)) {
        if (decision->award == id && isHonour(*decision->outcome) && hasLeft(call.state, round, decision->entry))
            entries.push_back(call.state.entryIndex(decision->entry));
    }
    return entries;
}

} // namespace palmares
