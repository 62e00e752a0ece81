#include "core/office/resultdesk.h"

#include "core/office/naming.h"
#include "core/records/lists.h"

#include <algorithm>

namespace palmares {

namespace {

bool names(const std::string &waiver, const CallFinding &finding, const CallState &state)
{
    return waiver == finding.key() || waiver == findingName(finding.what.code) ||
           waiver == findingLabel(state, finding);
}

/// The rules of the round are no longer those that its close names.
bool closedUnderOtherRules(const CallState &state, const RoundView &round)
{
    const CloseView *close = state.close(round.id);
    return close && !close->standing.isNone() && !round.rulesId.isNone() && close->rules != round.rulesId;
}

Finding rulesFinding(const std::string &round)
{
    return {FindingCode::RULES_CHANGED, {{"round", round}, {"since", "close"}}};
}

std::optional<Finding> lateFinding(const CallView &call, std::string_view round)
{
    const auto late = lateSheets(call.set, call.state, round);
    if (!late.ok() || late->sheets.empty())
        return std::nullopt;
    return Finding{FindingCode::LATE_SHEETS,
                   {{"round", std::string(round)},
                    {"n", std::to_string(late->sheets.size())},
                    {"ranks", late->changesRanks ? "yes" : "no"},
                    {"outcome", late->changesOutcome ? "yes" : "no"}}};
}

} // namespace

std::vector<Finding> lateFindings(const CallView &call)
{
    std::vector<Finding> findings;
    for (const CloseView &close : call.state.closes) {
        if (auto late = close.standing.isNone() ? std::nullopt : lateFinding(call, close.round))
            findings.push_back(std::move(*late));
    }
    for (const RoundView &round : call.state.rounds) {
        if (round.isKnown() && closedUnderOtherRules(call.state, round))
            findings.push_back(rulesFinding(round.id));
    }
    return findings;
}

bool needsNewClose(const RoundReport &report)
{
    return !report.isProvisional() && std::any_of(report.findings.begin(), report.findings.end(), [](const Finding &finding) {
        return finding.code == FindingCode::CHANGED_AFTER_CLOSE || finding.arg("since") == "close" || finding.arg("ranks") == "yes"
               || finding.arg("outcome") == "yes";
    });
}

std::vector<const CallFinding *> unwaived(const CallView &call, std::string_view round, const std::vector<std::string> &waive)
{
    std::vector<const CallFinding *> left = closeBlockers(call.state, round);
    std::erase_if(left, [&](const CallFinding *finding) {
        return std::any_of(waive.begin(), waive.end(), [&](const std::string &w) { return names(w, *finding, call.state); });
    });
    return left;
}

Result<RoundReport> ResultDesk::report(const CallView &call, std::string_view wanted)
{
    PALMARES_TRY(const std::uint32_t at, call.roundNamed(wanted));
    const RoundView &round = call.state.rounds[at];
    if (!round.rules)
        return Error(Code::ROUND_NOT_FROZEN, {{"round", round.id}});
    PALMARES_TRY(OfficialResult official, resultOf(call.set, call.state, round.id));
    const RoundNotes notes = notesOf(call.set, call.state, at, official.basis);
    RoundReport report = reportOf(std::move(official), notes);
    if (auto late = report.isProvisional() ? std::nullopt : lateFinding(call, round.id))
        report.findings.insert(report.findings.begin(), std::move(*late));
    if (closedUnderOtherRules(call.state, round)) {
        std::erase_if(report.findings, [](const Finding &finding) { return finding.code == FindingCode::RULES_CHANGED; });
        report.findings.push_back(rulesFinding(round.id));
    }
    for (const CallFinding &finding : call.state.findings) {
        if (finding.what.code == FindingCode::CHANGED_AFTER_CLOSE && finding.what.arg("round") == round.id && !finding.isSettled())
            report.findings.push_back(finding.what);
    }
    return report;
}

Result<RecordId> ResultDesk::close(const CloseRequest &request)
{
    PALMARES_CHECK(m_session.requireOffice());
    const CallSnapshot view = m_session.view();
    const CallState &state = view->state;
    PALMARES_TRY(const std::uint32_t at, view->roundNamed(request.round));
    const RoundView &round = state.rounds[at];
    if (!round.frozen || !round.rules)
        return Error(Code::ROUND_NOT_FROZEN, {{"round", round.id}});
    if (request.reason.empty())
        return Error(Code::REASON_MISSING);
    const auto blockers = unwaived(*view, round.id, request.waive);
    if (!blockers.empty()) {
        std::string labels;
        for (const CallFinding *blocker : blockers)
            labels += (labels.empty() ? "" : ", ") + findingLabel(state, *blocker);
        return Error(Code::CLOSE_BLOCKED, {{"round", round.id}, {"detail", labels}});
    }
    PALMARES_TRY(const OfficialResult result, provisionalResult(view->set, state, round.id));
    PALMARES_TRY(const std::vector<RecordId> restsOn, closeList(state, round.id));
    PALMARES_TRY(Act act, m_session.newAct("close_round"));
    for (const CallFinding *finding : closeBlockers(state, round.id)) {
        SettleContent waiver{settleCodeOf(finding->what.code), finding->about(), SettleAnswer::Waived, {}, {},
                             act.text(request.reason)};
        const auto past = view->pastOfSlot(waiver);
        act.add(std::move(waiver), past);
    }
    const CloseView *earlier = state.close(round.id);
    if (earlier && earlier->restsOn == restsOn && earlier->rules == round.rulesId && !earlier->standing.isNone())
        return Error(Code::NOTHING_TO_DO, {{"round", round.id}, {"detail", "closed"}});
    const RecordId id = act.add(CloseContent{round.id, idListOf<RecordId>(restsOn), round.rulesId, view->set.digest(),
                                             resultDigest(result), act.text(request.reason)},
                                earlier ? view->pastOver(*earlier) : std::vector<RecordId>{});
    PALMARES_CHECK(m_session.act(act));
    return id;
}

Result<AdvanceReport> ResultDesk::advance(std::string_view from, std::string_view to, bool withUndecided)
{
    PALMARES_CHECK(m_session.requireOffice());
    const CallSnapshot view = m_session.view();
    const CallState &state = view->state;
    for (const std::string_view round : {from, to}) {
        if (round.empty() || state.roundIndex(round) == nowhere)
            return Error(Code::UNKNOWN_ROUND, {{"round", std::string(round)}});
    }
    const CloseView *close = state.close(from);
    if (!close || close->standing.isNone())
        return Error(Code::NOT_CLOSED, {{"round", std::string(from)}});
    PALMARES_TRY(const OfficialResult result, resultOf(view->set, state, from));
    Advancing advancing = palmares::advancing(result);
    if (withUndecided)
        advancing.through.insert(advancing.through.end(), advancing.undecided.begin(), advancing.undecided.end());
    PALMARES_TRY(Act act, m_session.newAct("advance"));
    AdvanceReport report;
    const std::uint32_t next = state.roundIndex(to);
    for (const EntryId &id : advancing.through) {
        const std::uint32_t entry = state.entryIndex(id);
        report.through.push_back(state.entries[entry].code);
        const StatusView *now = state.status(next, entry);
        if (!now)
            act.add(StatusContent{std::string(to), id, StatusState::In, {}, {}, {}});
    }
    for (const EntryId &id : advancing.undecided) {
        if (!withUndecided)
            report.undecided.push_back(state.entries[state.entryIndex(id)].code);
    }
    std::sort(report.through.begin(), report.through.end());
    std::sort(report.undecided.begin(), report.undecided.end());
    if (act.isEmpty())
        return Error(Code::NOTHING_TO_DO, {{"round", std::string(from)}, {"detail", "through"}});
    PALMARES_CHECK(m_session.act(act));
    return report;
}

} // namespace palmares
