#include "core/office/results/resultdesk.h"

#include "core/office/results/through.h"
#include "core/office/view/naming.h"
#include "core/office/view/officeonly.h"
#include "core/records/lists.h"
#include "core/records/words.h"

#include <algorithm>
#include <array>

namespace palmares {

namespace {

bool names(const std::string &waiver, const CallFinding &finding, const CallState &state)
{
    return waiver == finding.key() || findingOf(waiver) == finding.what.code ||
           waiver == findingLabel(state, finding);
}

/// A waiver that is misspelt waives nothing, and nobody would learn it. A code says what would be waived if it were there.
Done waiversNameSomething(const CallView &call, std::string_view round, const std::vector<std::string> &waivers)
{
    const auto blockers = closeBlockers(call.state, round);
    for (const std::string &waiver : waivers) {
        const bool isThere = std::any_of(blockers.begin(), blockers.end(),
                                         [&](const CallFinding *finding) { return names(waiver, *finding, call.state); });
        if (!isThere && !findingOf(waiver))
            return Error(Code::NOT_FOUND, {{"value", waiver}, {"round", std::string(round)}, {"detail", "waive"}});
    }
    return {};
}

/// The rules of the round are no longer those that its close names.
bool closedUnderOtherRules(const CallState &state, const RoundView &round)
{
    const CloseView *close = state.close(round.id);
    return close && !close->standing.isNone() && !round.rulesId.isNone() && close->rules != round.rulesId;
}

/// A status that was changed after the close so that the entry is out: that never changes a closed ranking.
bool hasLeftSinceClose(const Finding &finding)
{
    const auto state = fromWord<StatusState>(finding.arg("state"));
    return finding.code == FindingCode::CHANGED_AFTER_CLOSE && state && isOut(*state);
}

Finding rulesFinding(const std::string &round)
{
    return {FindingCode::RULES_CHANGED, {{"round", round}, {"since", "close"}}};
}

/// Why a round is closed under changed rules: what was said at the first of its closes that names them; empty if it is not closed.
std::string reasonOfChange(const CallView &call, const OfficialResult &official)
{
    const CloseView *close = official.close.isNone() ? nullptr : call.state.close(official.basis.round);
    if (!close)
        return {};
    std::vector<RecordId> closes = close->earlier;
    closes.push_back(close->standing);
    const Record *first = nullptr;
    for (const RecordId &id : closes) {
        const Record *record = call.set.find(id);
        if (!record || record->header.type != RecordType::Close || contentAs<CloseContent>(*record).rules != official.basis.rulesId)
            continue;
        if (!first || record->header.past.size() < first->header.past.size())
            first = record;
    }
    return first ? call.text(contentAs<CloseContent>(*first).reason).value_or(std::string()) : std::string();
}

std::optional<Finding> lateFinding(const LateSheets &late, std::string_view round)
{
    if (late.sheets.empty())
        return std::nullopt;
    return Finding{FindingCode::LATE_SHEETS,
                   {{"round", std::string(round)},
                    {"n", std::to_string(late.sheets.size())},
                    {"ranks", late.changesRanks ? "yes" : "no"},
                    {"outcome", late.changesOutcome ? "yes" : "no"}}};
}

/// Nothing where it cannot be told.
LateSheets lateOf(const CallView &call, std::string_view round)
{
    auto late = lateSheets(call.set, call.state, round);
    return late.ok() ? std::move(late).value() : LateSheets{};
}

/// Fills a round with what came through the one before: writes the statuses, and says of everybody what became of them.
class Passing {
public:
    Passing(const CallView &view, std::string_view from, std::string_view to, Act &act)
        : m_view(view), m_state(view.state), m_from(from), m_to(to), m_next(view.state.roundIndex(to)), m_before(view.state.roundIndex(from)),
          m_act(act)
    {
    }

    /// Came through, or was left to the committee and comes along all the same.
    void letIn(const EntryId &id, bool wasOpen)
    {
        const std::uint32_t entry = m_state.entryIndex(id);
        if (hasLeft(entry))
            return;
        const StatusView *now = m_state.status(m_next, entry);
        const bool isOut = now && !notThroughOf(m_view, *now).empty();
        if (now && !isOut && now->state != StatusState::In) {
            m_report.heldBack.push_back(m_state.entries[entry].code);
            return;
        }
        m_report.through.push_back(m_state.entries[entry].code);
        if (now && !isOut && !(wasOpen && now->reason.isNone()))
            return;
        write(entry, StatusState::In, wasOpen ? reason(m_open, undecidedReason(m_from)) : Ref{});
    }

    /// A person brings it, whatever the cut says; `why` is that person's.
    void bring(std::uint32_t entry, const Ref &why)
    {
        if (hasLeft(entry))
            return;
        const StatusView *now = m_state.status(m_next, entry);
        if (now && notThroughOf(m_view, *now).empty() && now->state != StatusState::In) {
            m_report.heldBack.push_back(m_state.entries[entry].code);
            return;
        }
        m_report.byPerson.push_back(m_state.entries[entry].code);
        if (!now || now->state != StatusState::In)
            write(entry, StatusState::In, why);
    }

    /// Left to the committee.
    void leave(const EntryId &id) { m_report.undecided.push_back(m_state.entries[m_state.entryIndex(id)].code); }

    /// Whoever is in the next round and was let in by nobody.
    void takeOut(const Advancing &passed, bool withUndecided)
    {
        for (const StatusView &status : m_state.statuses) {
            if (status.round != m_next || status.entry == nowhere || status.state != StatusState::In)
                continue;
            const EntryView &entry = m_state.entries[status.entry];
            const auto &open = passed.undecided;
            if (withUndecided && std::binary_search(open.begin(), open.end(), entry.id))
                continue;
            const Passage passage = passageOf(m_view, passed, m_from, status);
            if (passage == Passage::ByPerson)
                m_report.byPerson.push_back(entry.code);
            if (passage != Passage::Stray)
                continue;
            if (hasSheets(m_state, m_next, status.entry)) {
                m_report.kept.push_back(entry.code);
                continue;
            }
            m_report.takenOut.push_back(entry.code);
            write(status.entry, StatusState::Ineligible, reason(m_out, notThroughReason(m_from)));
        }
    }

    /// What the committee decided and the cut did not.
    void tellDecided(const Passed &passed)
    {
        for (const EntryId &id : passed.decidedOut)
            m_report.decidedOut.push_back(m_state.entries[m_state.entryIndex(id)].code);
        for (const EntryId &id : passed.decidedIn) {
            const std::uint32_t entry = m_state.entryIndex(id);
            const StatusView *now = entry == nowhere ? nullptr : m_state.status(m_next, entry);
            if (entry != nowhere && !(now && now->state == StatusState::In))
                m_report.decidedIn.push_back(m_state.entries[entry].code);
        }
    }

    AdvanceReport report()
    {
        for (auto *list : {&m_report.through, &m_report.undecided, &m_report.takenOut, &m_report.kept, &m_report.byPerson,
                           &m_report.heldBack, &m_report.leftSince, &m_report.decidedOut, &m_report.decidedIn})
            std::sort(list->begin(), list->end());
        return std::move(m_report);
    }

private:
    /// Who came through and was disqualified, withdrawn or the like afterwards stays out of the next round, and leaves it again
    /// while nobody has judged it there.
    bool hasLeft(std::uint32_t entry)
    {
        const StatusView *before = m_state.status(m_before, entry);
        if (!before || !before->state || !isOut(*before->state))
            return false;
        m_report.leftSince.push_back(m_state.entries[entry].code);
        const StatusView *now = m_state.status(m_next, entry);
        if (now && now->state == StatusState::In && !hasSheets(m_state, m_next, entry))
            write(entry, StatusState::Ineligible, reason(m_out, notThroughReason(m_from)));
        return true;
    }

    Ref reason(Ref &known, const std::string &words)
    {
        if (known.isNone())
            known = m_act.text(words);
        return known;
    }

    void write(std::uint32_t entry, StatusState to, const Ref &why)
    {
        const StatusView *now = m_state.status(m_next, entry);
        m_act.add(StatusContent{m_to, m_state.entries[entry].id, to, {}, {}, why},
                  now ? m_view.pastOver(*now) : std::vector<RecordId>{});
    }

    const CallView &m_view;
    const CallState &m_state;
    const std::string m_from;
    const std::string m_to;
    const std::uint32_t m_next;
    const std::uint32_t m_before;
    Act &m_act;
    Ref m_out;
    Ref m_open;
    AdvanceReport m_report;
};

/// The rounds that lie between two others: what is brought past them nobody has judged there.
std::string roundsBetween(const CallState &state, std::string_view from, std::string_view to)
{
    std::string names;
    for (std::uint32_t i = state.roundIndex(from) + 1; i < state.roundIndex(to); ++i) {
        if (state.rounds[i].isKnown())
            names += (names.empty() ? "" : ", ") + state.rounds[i].id;
    }
    return names;
}

/// Two rounds of the call, the later one next after the earlier one, which is closed.
Done checkWay(const CallState &state, std::string_view from, std::string_view to)
{
    for (const std::string_view round : {from, to}) {
        if (round.empty() || state.roundIndex(round) == nowhere)
            return Error(Code::UNKNOWN_ROUND, {{"round", std::string(round)}});
    }
    if (state.roundIndex(to) <= state.roundIndex(from))
        return Error(Code::BAD_VALUE, {{"column", "--to"}, {"value", std::string(to)}, {"round", std::string(from)}, {"detail", "order"}});
    const CloseView *close = state.close(from);
    if (!close || close->standing.isNone())
        return Error(Code::NOT_CLOSED, {{"round", std::string(from)}});
    if (const std::string between = roundsBetween(state, from, to); !between.empty())
        return Error(Code::BAD_VALUE, {{"column", "--to"}, {"value", std::string(to)}, {"round", std::string(from)},
                                       {"found", between}, {"detail", "skips"}});
    return {};
}

} // namespace

std::vector<Finding> lateFindings(const CallView &call)
{
    std::vector<Finding> findings;
    for (const CloseView &close : call.state.closes) {
        if (auto late = close.standing.isNone() ? std::nullopt : lateFinding(lateOf(call, close.round), close.round))
            findings.push_back(std::move(*late));
    }
    for (const RoundView &round : call.state.rounds) {
        if (round.isKnown() && closedUnderOtherRules(call.state, round))
            findings.push_back(rulesFinding(round.id));
    }
    for (Finding &stray : throughFindings(call))
        findings.push_back(std::move(stray));
    return findings;
}

bool needsNewClose(const RoundReport &report)
{
    return !report.isProvisional() && std::any_of(report.findings.begin(), report.findings.end(), [](const Finding &finding) {
        if (finding.code == FindingCode::CHANGED_AFTER_CLOSE)
            return !hasLeftSinceClose(finding);
        return finding.arg("since") == "close" || finding.arg("ranks") == "yes"
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
    PALMARES_CHECK(officeOnly(call));
    PALMARES_TRY(const std::uint32_t at, call.roundShown(wanted));
    const RoundView &round = call.state.rounds[at];
    if (!round.rules && !closedUnder(call.state, round.id))
        return withoutRules(round);
    PALMARES_TRY(OfficialResult official, resultOf(call.set, call.state, round.id));
    const RoundNotes notes = notesOf(call.set, call.state, at, official.basis);
    RoundReport report = reportOf(std::move(official), notes);
    if (!report.isProvisional()) {
        LateSheets late = lateOf(call, round.id);
        if (auto finding = lateFinding(late, round.id))
            report.findings.insert(report.findings.begin(), std::move(*finding));
        report.late = std::move(late.outcomes);
    }
    for (Finding &finding : report.findings) {
        if (const std::string reason = finding.code == FindingCode::RULES_CHANGED ? reasonOfChange(call, report.official) : std::string();
            !reason.empty())
            finding.args.emplace_back("reason", reason);
    }
    if (closedUnderOtherRules(call.state, round) || round.isForked()) {
        report.findings.push_back(round.isForked() ? Finding{FindingCode::FORK, {{"type", "round"}, {"round", round.id}}}
                                                   : rulesFinding(round.id));
    }
    // Closed differently by two offices, it is provisional again, and why is said.
    if (const CloseView *close = call.state.close(round.id); close && close->isForked())
        report.findings.push_back({FindingCode::FORK, {{"type", "close"}, {"round", round.id}}});
    for (const CallFinding &finding : call.state.findings) {
        if (finding.what.code == FindingCode::CHANGED_AFTER_CLOSE && finding.what.arg("round") == round.id && !finding.isSettled())
            report.findings.push_back(readable(call.state, finding.what));
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
        return withoutRules(round);
    if (request.reason.empty())
        return Error(Code::REASON_MISSING);
    PALMARES_CHECK(waiversNameSomething(*view, round.id, request.waive));
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
        SettleContent waiver{settleCodeOf(finding->what.code), waiverAbout(*finding), SettleAnswer::Waived, {}, {},
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
    PALMARES_CHECK(checkWay(state, from, to));
    PALMARES_TRY(const OfficialResult result, resultOf(view->set, state, from));
    const Passed passed = passedBy(*view, result);
    PALMARES_TRY(Act act, m_session.newAct("advance"));
    Passing passing(*view, from, to, act);
    for (const EntryId &id : passed.through)
        passing.letIn(id, false);
    for (const EntryId &id : passed.undecided)
        withUndecided ? passing.letIn(id, true) : passing.leave(id);
    passing.takeOut(passed, withUndecided);
    passing.tellDecided(passed);
    AdvanceReport report = passing.report();
    if (act.isEmpty() && report.kept.empty() && report.decidedOut.empty() && report.decidedIn.empty())
        return Error(Code::NOTHING_TO_DO, {{"round", std::string(from)}, {"detail", report.undecided.empty() ? "through" : "undecided"}});
    if (act.isEmpty())
        return report;
    PALMARES_CHECK(m_session.act(act));
    return report;
}

Result<AdvanceReport> ResultDesk::bring(std::string_view from, std::string_view to, std::string_view entry, std::string_view reason)
{
    PALMARES_CHECK(m_session.requireOffice());
    if (reason.empty())
        return Error(Code::REASON_MISSING);
    const CallSnapshot view = m_session.view();
    PALMARES_CHECK(checkWay(view->state, from, to));
    PALMARES_TRY(const std::uint32_t at, view->entryByCode(entry));
    PALMARES_TRY(const OfficialResult result, resultOf(view->set, view->state, from));
    const auto &judged = result.basis.entries;
    if (std::find(judged.begin(), judged.end(), view->state.entries[at].id) == judged.end())
        return Error(Code::UNKNOWN_ENTRY, {{"value", std::string(entry)}, {"round", std::string(from)}, {"detail", "round"}});
    PALMARES_TRY(Act act, m_session.newAct("advance"));
    Passing passing(*view, from, to, act);
    passing.bring(at, act.text(reason));
    AdvanceReport report = passing.report();
    if (act.isEmpty() && !report.leftSince.empty())
        return Error(Code::NOTHING_TO_DO, {{"entry", std::string(entry)}, {"round", std::string(from)}, {"detail", "left"}});
    if (act.isEmpty() && !report.heldBack.empty())
        return Error(Code::NOTHING_TO_DO, {{"entry", std::string(entry)}, {"round", std::string(to)}, {"detail", "left"}});
    if (act.isEmpty())
        return Error(Code::NOTHING_TO_DO, {{"entry", std::string(entry)}, {"round", std::string(to)}, {"detail", "is_in"}});
    PALMARES_CHECK(m_session.act(act));
    return report;
}

} // namespace palmares
