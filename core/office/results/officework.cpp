#include "core/office/results/officework.h"

#include "core/merge/counting.h"
#include "core/merge/dropouts.h"
#include "core/merge/lastballots.h"
#include "core/merge/panels.h"
#include "core/office/exchange/findinganswers.h"
#include "core/office/judges/vacatedseats.h"
#include "core/office/judging/judgeseat.h"
#include "core/office/results/rankedsheets.h"
#include "core/office/results/roundflow.h"
#include "core/office/session/callcard.h"
#include "core/office/trials/trialrun.h"
#include "core/office/view/roundathand.h"

#include <algorithm>
#include <map>
#include <set>

namespace palmares {

namespace {

/// Counts of one round per entry and panel.
class Counter {
public:
    Counter(const CallState &state, std::uint32_t round) : m_totals(state, round)
    {
        m_panels = m_totals.rules() ? m_totals.rules()->panels.size() : 1;
        m_assigned.resize(state.entries.size() * m_panels);
        m_counting.resize(state.entries.size() * m_panels);
        if (const RoundRules *rules = m_totals.rules(); rules && rules->kind == RoundKind::Scoring && rules->order == Order::CriterionFirst)
            m_numbers.resize(m_counting.size() * rules->criteria.size());
    }

    std::uint32_t panelOfJudge(std::uint32_t judge) const { return m_totals.panelOf(judge); }
    void addAssignment(std::uint32_t judge, std::uint32_t entry) { add(m_assigned, judge, entry); }
    /// One that has a total.
    void addSheet(const SheetSlot &slot)
    {
        add(m_counting, slot.judge, slot.entry);
        const std::uint32_t panel = m_totals.panelOf(slot.judge);
        if (m_numbers.empty() || panel == nowhere)
            return;
        const std::vector<char> numbers = m_totals.numbersOf(slot);
        for (std::size_t c = 0; c < numbers.size(); ++c)
            m_numbers[(slot.entry * m_panels + panel) * numbers.size() + c] += numbers[c] ? 1 : 0;
    }

    bool isUnassigned(std::uint32_t entry) const { return isShort(m_assigned, entry); }
    /// By sheets, or where criteria are put together first by the least-scored one that counts.
    bool isShortOfQuorum(std::uint32_t entry) const
    {
        if (m_numbers.empty())
            return isShort(m_counting, entry);
        const RoundRules &rules = *m_totals.rules();
        for (std::uint32_t panel = 0; panel < m_panels; ++panel) {
            for (std::size_t c = 0; c < rules.criteria.size(); ++c) {
                if (m_totals.isCounting(panel, entry, c) &&
                    m_numbers[(entry * m_panels + panel) * rules.criteria.size() + c] < static_cast<std::uint64_t>(rules.panels[panel].quorum))
                    return true;
            }
        }
        return false;
    }

    bool hasTotal(const SheetSlot &slot) const { return m_totals.hasTotal(slot); }
    bool isAnswered(const SheetSlot &slot) const { return m_totals.isAnswered(slot); }

private:
    void add(std::vector<std::uint32_t> &counts, std::uint32_t judge, std::uint32_t entry)
    {
        if (const std::uint32_t panel = m_totals.panelOf(judge); panel != nowhere)
            ++counts[entry * m_panels + panel];
    }

    bool isShort(const std::vector<std::uint32_t> &counts, std::uint32_t entry) const
    {
        for (std::size_t panel = 0; m_totals.rules() && panel < m_panels; ++panel) {
            if (counts[entry * m_panels + panel] < static_cast<std::uint64_t>(m_totals.rules()->panels[panel].quorum))
                return true;
        }
        return false;
    }

    RankedSheets m_totals;
    std::size_t m_panels = 1;
    std::vector<std::uint32_t> m_assigned; ///< by entry, panel
    std::vector<std::uint32_t> m_counting;
    std::vector<std::uint32_t> m_numbers; ///< by entry, panel, criterion; empty where sheets are what is counted
};

template <typename Items>
std::size_t knownOf(const Items &items)
{
    return static_cast<std::size_t>(
        std::count_if(items.begin(), items.end(), [](const auto &item) { return item.isKnown(); }));
}

void addSheets(const CallState &state, std::uint32_t round, Counter &counter, RoundProgress &progress)
{
    for (const AssignView &assign : state.assigns) {
        progress.isPlanned = progress.isPlanned || assign.round == round;
        if (assign.round != round || assign.on != true || assign.judge == nowhere || assign.entry == nowhere)
            continue;
        const StatusView *status = state.status(round, assign.entry);
        if (!status || status->state != StatusState::In)
            continue;
        counter.addAssignment(assign.judge, assign.entry);
        if (!isToScore(state, assign))
            continue;
        ++progress.asked;
        ++progress.judges[assign.judge].asked;
    }
    for (const SheetSlot &slot : state.sheets) {
        if (slot.round != round || slot.judge == nowhere || slot.entry == nowhere)
            continue;
        JudgeProgress &judge = progress.judges[slot.judge];
        const AssignView *assign = state.assign(round, slot.judge, slot.entry);
        const bool isAsked = assign && assign->judge != nowhere && assign->entry != nowhere && isToScore(state, *assign); // else it hides one that is missing
        if (isAsked && counter.isAnswered(slot))
            ++judge.answered;
        else if (isAsked)
            judge.incomplete.push_back(slot.entry);
        progress.forks += slot.verdict == SheetVerdict::Forked ? 1 : 0;
        if (!counter.hasTotal(slot))
            continue;
        ++progress.counting;
        ++judge.counting;
        counter.addSheet(slot);
    }
}

/// Who has been sent what is assigned: a package lists the records of its assignments.
void addPackages(const CallState &state, std::uint32_t round, RoundProgress &progress)
{
    const std::string &id = state.rounds[round].id;
    std::set<RecordId> sent;
    for (const IssueView &issue : state.issues) {
        const std::uint32_t judge = state.judgeIndex(issue.content.judge);
        if (issue.content.round != id || judge == nowhere)
            continue;
        progress.judges[judge].hasPackage = true;
        for (const Digest &record : issue.content.records.ids)
            sent.insert(RecordId{record.bytes});
    }
    const FinishedSeats finished(state, round);
    for (const AssignView &assign : state.assigns) {
        if (assign.round != round || assign.on != true || assign.judge == nowhere || assign.entry == nowhere)
            continue;
        const StatusView *status = state.status(round, assign.entry);
        const bool isAsked = status && status->state == StatusState::In && !state.sheet(round, assign.judge, assign.entry);
        JudgeProgress &judge = progress.judges[assign.judge];
        judge.isAskedSince = judge.isAskedSince || (isAsked && finished.hasFinished(assign.judge) && !finished.isLeftOut(assign));
        judge.isBehind = judge.isBehind || (judge.hasPackage && isAsked && !sent.contains(assign.head));
    }
}

void addPeople(const CallState &state, std::uint32_t round, const Counter &counter, RoundProgress &progress)
{
    const std::string &id = state.rounds[round].id;
    addPackages(state, round, progress);
    for (JudgeProgress &judge : progress.judges) {
        const SubmitView *last = lastBallotOf(state, judge.judge, id);
        judge.sent = last ? std::optional(kindNow(*last)) : std::nullopt;
        judge.isSetAside = isSetAside(state, state.judges[judge.judge].id);
        judge.hasDroppedOut = judge.isSetAside || hasDroppedOut(state, state.judges[judge.judge].id, id);
    }
    for (const JudgeProgress &judge : progress.judges) {
        progress.judgesSeated += counter.panelOfJudge(judge.judge) != nowhere ? 1 : 0;
        progress.unpacked += judge.asked > 0 && (!judge.hasPackage || judge.isBehind) ? 1 : 0;
        progress.silent += judge.hasPackage && judge.isOutstanding() && !judge.hasAnswered();
        progress.outstanding += judge.isOutstanding() ? 1 : 0;
        // Also of who says that all is done: what is asked for and not here is missing until the office has heard of it.
        if (!judge.hasDroppedOut)
            progress.sheetsOut += judge.notHere() + (judge.isOutstanding() ? judge.incomplete.size() : 0);
    }
}

/// The round's record of rules comes first; what must be settled before a close comes from the findings.
void addFindings(const CallState &state, std::uint32_t round, RoundProgress &progress)
{
    std::set<std::string_view> tooFew; // some panel or other
    for (const CallFinding &finding : state.findings) {
        if (finding.isSettled())
            continue;
        const bool isHere = finding.what.arg("round") == state.rounds[round].id;
        progress.conflictsOpen += finding.what.code == FindingCode::CONFLICT_OPEN ? 1 : 0;
        progress.allForks += finding.what.code == FindingCode::FORK ? 1 : 0;
        progress.leftEarlier += isHere && finding.what.code == FindingCode::LEFT_EARLIER ? 1 : 0;
        if (isHere && finding.what.code == FindingCode::TOO_FEW_JUDGES)
            tooFew.insert(finding.what.arg("entry"));
    }
    progress.tooFewJudges = tooFew.size();
    const std::vector<const CallFinding *> before = questionsBeforeClose(state, state.rounds[round].id);
    progress.blockers = before.size();
    for (const CallFinding &finding : state.findings) {
        const bool isAsked = !finding.isSettled() && (finding.what.code == FindingCode::CODE_CLASH || finding.what.code == FindingCode::NOT_ASSIGNED ||
                                                      finding.what.code == FindingCode::TAKEN_BACK);
        progress.questions += isAsked && std::find(before.begin(), before.end(), &finding) == before.end() ? 1 : 0;
    }
}

using What = OfficeTask::What;

/// What can be done about a round that is closed.
void addAfterClose(const RoundProgress &p, std::vector<OfficeTask> &tasks)
{
    if (!p.isDecided)
        tasks.push_back({What::Decide, 0, false});
    else if (p.honouredOut > 0)
        tasks.push_back({What::DecideAgain, p.honouredOut, false});
    else if (p.placesOpen > 0)
        tasks.push_back({What::Decide, p.placesOpen, false});
    if (p.isDecided && p.honouredOut == 0)
        tasks.push_back({What::Report, 0, false});
}

/// Nobody waits for what a judge who has finished left out.
std::size_t sheetsToWaitFor(const RoundProgress &p)
{
    std::size_t sheets = 0;
    for (const JudgeProgress &judge : p.judges)
        sheets += judge.isOutstanding() ? judge.asked - judge.answered : 0;
    return sheets;
}

std::vector<OfficeTask> tasksOf(const RoundProgress &p, bool followsAnother)
{
    std::vector<OfficeTask> tasks;
    const auto add = [&](bool holds, What what, std::size_t count = 0, bool waits = false) {
        if (holds)
            tasks.push_back({what, count, waits});
    };
    add(p.leftEarlier > 0 && p.isClosed, What::TakeOut, p.leftEarlier);
    if (p.isClosed) {
        add(p.allForks > 0, What::AnswerForks, p.allForks);
        add(p.questions > 0, What::AnswerQuestions, p.questions);
        addAfterClose(p, tasks);
        return tasks;
    }
    add(followsAnother && p.entriesIn == 0, What::Advance);
    add(!p.isFrozen, What::FreezeRules);
    add(p.entriesKnown == 0, What::AddEntries);
    add(p.toScreen > 0, What::ScreenEntries, p.toScreen);
    add(p.judgesSeated == 0, What::AddJudges, p.judgesKnown);
    add(p.conflictsOpen > 0, What::DecideConflicts, p.conflictsOpen);
    const bool canAssign = p.isFrozen && p.entriesIn > 0 && p.judgesSeated > 0;
    const bool isFree = p.fillable > 0 || !p.isPlanned; // before the first plan the plan itself says who is missing
    add(canAssign && p.unassigned > 0 && p.counting == 0 && isFree, What::Assign, p.unassigned);
    add(canAssign && p.unassigned > 0 && p.counting == 0 && !isFree, What::FindJudges, p.unassigned);
    add(p.unpacked > 0, What::WritePackages, p.unpacked);
    add(p.leftEarlier > 0, What::TakeOut, p.leftEarlier);
    add(p.allForks > 0, What::AnswerForks, p.allForks);
    add(p.blockers > 0, What::AnswerFindings, p.blockers);
    add(p.questions > 0, What::AnswerQuestions, p.questions);
    const bool hasGone = std::any_of(p.judges.begin(), p.judges.end(), [](const JudgeProgress &judge) { return judge.asked > 0 && judge.hasPackage; });
    const bool dealsAnew = p.unassigned > 0 && p.counting == 0; // which gives every entry its judges
    const bool canTopUp = canAssign && !dealsAnew && p.fillable > 0;
    add(canTopUp, What::TopUp, p.fillable);
    add(canAssign && !canTopUp && p.counting > 0 && p.shortOfQuorum > 0 && p.outstanding == 0, What::AskForScores, p.shortOfQuorum);
    add(hasGone && p.silent > 0, What::Remind, p.silent, true);
    add(hasGone && p.silent == 0 && p.outstanding > 0, What::WaitForSheets, sheetsToWaitFor(p), true);
    add(p.isFrozen && p.counting > 0 && p.forks == 0 && p.blockers == 0, What::CloseRound);
    return tasks;
}

bool isNeed(What what)
{
    return what == What::ScreenEntries || what == What::DecideConflicts || what == What::TakeOut || what == What::AnswerForks ||
           what == What::AnswerFindings || what == What::AnswerQuestions || what == What::DecideAgain;
}

bool isDone(OfficeStage stage, const RoundProgress &p)
{
    switch (stage) {
    case OfficeStage::Rules:
        return p.isFrozen;
    case OfficeStage::Entries:
        return p.entriesIn > 0 && p.toScreen == 0;
    case OfficeStage::Judges:
        return p.judgesSeated > 0;
    case OfficeStage::Assignment:
        return p.asked > 0 && p.unassigned == 0 && p.fillable == 0;
    case OfficeStage::Files:
        return p.asked > 0 && p.unpacked == 0 && p.outstanding == 0;
    case OfficeStage::Results:
        return p.isClosed;
    case OfficeStage::Decisions:
        return p.isClosed && p.isDecided && p.honouredOut == 0 && p.placesOpen == 0;
    default:
        return false;
    }
}

std::array<StageMark, officeStageCount> stagesOf(const OfficeWork &work)
{
    std::array<StageMark, officeStageCount> marks;
    using State = StageMark::State;
    for (std::size_t i = 0; i < marks.size(); ++i) {
        if (isDone(static_cast<OfficeStage>(i), work.progress))
            marks[i].state = State::Finished;
    }
    StageMark &results = marks[static_cast<std::size_t>(OfficeStage::Results)];
    if (!work.progress.isClosed && work.progress.counting > 0)
        results.state = State::Provisional;
    for (auto task = work.tasks.rbegin(); task != work.tasks.rend(); ++task) {
        StageMark &mark = marks[static_cast<std::size_t>(stageOf(task->what))];
        const bool isFirst = &*task == &work.tasks.front();
        if (isNeed(task->what))
            mark = {State::Needs, (mark.state == State::Needs ? mark.count : 0) + task->count};
        else if (mark.state == State::Needs)
            continue;
        else if (task->waits)
            mark.state = State::Waiting;
        else if (isFirst)
            mark.state = State::Next;
    }
    return marks;
}

} // namespace

bool JudgeProgress::isOutstanding() const
{
    const bool hasFinished = sent == SubmitKind::Final || sent == SubmitKind::Stopping;
    const std::size_t given = answered + (hasDroppedOut ? incomplete.size() : 0); // nobody asks such a judge for the rest
    return asked > given && (!hasFinished || isAskedSince) && !isSetAside;
}

OfficeStage stageOf(OfficeTask::What what)
{
    switch (what) {
    case What::MakeRules:
    case What::FreezeRules:
        return OfficeStage::Rules;
    case What::AddEntries:
    case What::ScreenEntries:
    case What::TakeOut:
    case What::BringIn:
        return OfficeStage::Entries;
    case What::AddJudges:
    case What::FindJudges:
    case What::DecideConflicts:
        return OfficeStage::Judges;
    case What::Assign:
    case What::TopUp:
    case What::SecondLook:
        return OfficeStage::Assignment;
    case What::WritePackages:
    case What::KeepKey:
    case What::AnswerForks:
    case What::AnswerFindings:
    case What::AnswerQuestions:
    case What::Remind:
    case What::WaitForSheets:
        return OfficeStage::Files;
    case What::AskForScores:
    case What::CloseRound:
    case What::Advance:
    case What::FillAgain:
        return OfficeStage::Results;
    case What::DecideOpen:
    case What::Decide:
    case What::DecideAgain:
        return OfficeStage::Decisions;
    case What::Report:
        return OfficeStage::Reports;
    }
    return OfficeStage::Overview;
}

namespace {

/// Where the cut gives a number of places: how many more than there are entries about which the committee decided. A later round that has been
/// filled says that it has spoken.
std::size_t placesOpen(const CallView &call, std::uint32_t round)
{
    const CallState &state = call.state;
    const auto &rules = state.rounds[round].rules;
    if (!rules || !rules->rounds.front().cut || !rules->rounds.front().cut->top)
        return 0;
    std::map<std::string, std::size_t> inDivision;
    for (const StatusView &status : state.statuses) {
        if (status.round == round + 1 && status.state == StatusState::In)
            return 0;
        if (status.round == round && status.state == StatusState::In)
            ++inDivision[state.entries[status.entry].division];
    }
    std::size_t places = 0;
    for (const auto &[division, entries] : inDivision)
        places += std::min(entries, static_cast<std::size_t>(*rules->rounds.front().cut->top));
    const auto decided = decisionsOn(call, state.rounds[round].id);
    const auto spoken = static_cast<std::size_t>(
        std::count_if(decided.begin(), decided.end(), [&](const DecisionView *decision) { return decision->award == state.rounds[round].id; }));
    return places > spoken ? places - spoken : 0;
}

} // namespace

RoundProgress progressOf(const CallView &call, std::uint32_t round)
{
    const CallState &state = call.state;
    RoundProgress progress;
    progress.entriesKnown = knownOf(state.entries);
    progress.judgesKnown = knownOf(state.judges);
    progress.judges.resize(state.judges.size());
    for (std::uint32_t i = 0; i < progress.judges.size(); ++i)
        progress.judges[i].judge = i;
    Counter counter(state, round);
    addSheets(state, round, counter, progress);
    for (const StatusView &status : state.statuses) {
        if (status.round != round || status.entry == nowhere)
            continue;
        progress.toScreen += status.state == StatusState::Received ? 1 : 0;
        if (status.state != StatusState::In)
            continue;
        ++progress.entriesIn;
        progress.unassigned += counter.isUnassigned(status.entry) ? 1 : 0;
        progress.shortOfQuorum += counter.isShortOfQuorum(status.entry) ? 1 : 0;
    }
    addPeople(state, round, counter, progress);
    if (isTrialFolder(call.folder)) // scores are made up where they are: nobody is sent anything
        progress.unpacked = 0;
    addFindings(state, round, progress);
    progress.fillable = fillableEntries(state, round).size();
    progress.honouredOut = honouredAndOut(call, round).size();
    progress.deadline = deadlineOf(state, state.rounds[round].id);
    progress.isFrozen = state.rounds[round].frozen;
    const CloseView *close = state.close(state.rounds[round].id);
    progress.isClosed = close && !close->standing.isNone();
    progress.isDecided =
        std::any_of(state.decisions.begin(), state.decisions.end(), [&](const auto &decision) {
            return decision.outcome && close && decision.close == close->standing;
        });
    progress.placesOpen = progress.isClosed ? placesOpen(call, round) : 0;
    return progress;
}

OfficeWork workOf(const CallView &call)
{
    OfficeWork work;
    work.round = roundAtHand(call.state);
    if (work.round == nowhere) {
        work.tasks.push_back({What::MakeRules, 0, false});
    } else {
        work.progress = progressOf(call, work.round);
        work.tasks = tasksOf(work.progress, work.round > 0);
    }
    work.stages = stagesOf(work);
    return work;
}

} // namespace palmares
