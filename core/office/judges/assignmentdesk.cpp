#include "core/office/judges/assignmentdesk.h"

#include "core/assignment/paneltask.h"
#include "core/assignment/settle.h"
#include "core/domain/findings.h"
#include "core/merge/askedterms.h"
#include "core/merge/counting.h"
#include "core/merge/panels.h"
#include "core/office/judges/vacatedseats.h"
#include "core/office/keeping/erasures.h"
#include "core/office/results/droppedout.h"
#include "core/office/results/rankedsheets.h"
#include "core/office/view/naming.h"

#include <algorithm>
#include <set>

namespace palmares {

namespace {

/// What the request says, over what was asked for last where it goes on from that.
AssignmentTerms termsFor(const CallState &state, const std::string &round, const AssignmentRequest &request)
{
    const bool goesOn = request.goesOn && (request.topUp || !request.drop.empty() || !request.bringBack.empty());
    AssignmentTerms terms = goesOn ? termsOf(state, round) : AssignmentTerms();
    if (request.perEntry) {
        terms.perEntry = request.perEntry;
        terms.perPanel.clear();
    }
    for (const auto &[panel, number] : request.perPanel)
        terms.perPanel[panel] = number;
    if (request.maxLoad)
        terms.maxLoad = request.maxLoad;
    if (request.languageMatch)
        terms.language = *request.languageMatch == LanguageMatch::Preferred ? "preferred"
                         : *request.languageMatch == LanguageMatch::Ignored ? "ignored"
                                                                             : "";
    return terms;
}

/// Puts what the call knows of one round into the terms of the planner. Judges and entries keep their index in the view
/// only for those that take part, so both ways are kept.
class ProblemMaker {
public:
    ProblemMaker(const CallView &view, AssignmentProposal &proposal)
        : m_view(view), m_state(view.state), m_round(proposal.round), m_proposal(proposal), m_problem(proposal.problem)
    {
    }

    void make(const AssignmentRequest &request)
    {
        const RoundRules &rules = m_state.rounds[m_round].rules->rounds.front();
        const AssignmentTerms &terms = m_proposal.terms;
        addPanels(rules, terms);
        addJudges(rules);
        addEntries();
        addConflicts();
        addExisting(request);
        askWholePanels(matchOf(terms));
        m_problem.options.maxLoad = terms.maxLoad;
        m_problem.options.languageMatch = matchOf(terms);
        m_problem.options.topUp = request.topUp || !request.drop.empty();
        if (!request.more.empty())
            askMoreOf(request);
    }

private:
    void addPanels(const RoundRules &rules, const AssignmentTerms &terms)
    {
        const auto &divisions = m_state.rounds[m_round].rules->divisions;
        m_proposal.panels = rules.panels;
        for (std::size_t p = 0; p < rules.panels.size(); ++p) {
            const Panel &panel = rules.panels[p];
            AssignmentPanel made;
            made.strata = static_cast<int>(panel.strata.size());
            made.oneOfEachStratum = !panel.strata.empty();
            const auto number = perEntryOf(terms, panel.id, panel.perEntry);
            made.perEntry = static_cast<int>(number.value_or(0));
            m_wholePanel.push_back(!number);
            for (const std::string &division : divisions) {
                bool asked = rules.kind == RoundKind::Check;
                for (std::size_t c = 0; c < rules.criteria.size(); ++c)
                    asked = asked || isAsked(rules, p, c, division);
                if (asked)
                    made.divisions.push_back(division);
            }
            m_problem.panels.push_back(std::move(made));
        }
    }

    void addJudges(const RoundRules &rules)
    {
        m_judgeAt.assign(m_state.judges.size(), -1);
        const std::set<JudgeId> gone = erasedPeople(m_view.set, m_state).judges;
        for (std::size_t j = 0; j < m_state.judges.size(); ++j) {
            const JudgeView &judge = m_state.judges[j];
            if (!judge.isKnown())
                continue;
            AssignmentJudge made;
            made.code = judgeName(m_state, judge.id);
            made.languages = judge.languages;
            // Who was erased can be reached by nobody.
            made.dropped = j == m_proposal.dropped || (j != m_proposal.broughtBack && gone.contains(judge.id));
            if (j != m_proposal.broughtBack && j != m_proposal.dropped && takesPartNoMore(m_state, static_cast<std::uint32_t>(j), rules.id)) {
                made.dropped = true;
                if (!isSetAside(m_state, judge.id)) // who is aside comes back with `aside --back`, and by no other way
                    m_proposal.takenOff.push_back(made.code);
            }
            if (const auto place = placeOf(rules, judge)) {
                if (const auto panel = rules.panelIndex(place->panel)) {
                    made.panel = static_cast<int>(*panel);
                    const auto &strata = rules.panels[*panel].strata;
                    const auto found = std::find(strata.begin(), strata.end(), place->stratum);
                    made.stratum = found == strata.end() ? -1 : static_cast<int>(found - strata.begin());
                }
            }
            m_judgeAt[j] = static_cast<int>(m_problem.judges.size());
            if (j == m_proposal.dropped)
                m_proposal.droppedAt = m_judgeAt[j];
            m_problem.judges.push_back(std::move(made));
            m_proposal.judges.push_back(judge.id);
        }
    }

    void addEntries()
    {
        m_entryAt.assign(m_state.entries.size(), -1);
        for (std::uint32_t e = 0; e < m_state.entries.size(); ++e) {
            const EntryView &entry = m_state.entries[e];
            const StatusView *status = m_state.status(m_round, e);
            if (!entry.isKnown() || !status || status->state != StatusState::In)
                continue;
            m_entryAt[e] = static_cast<int>(m_problem.entries.size());
            m_problem.entries.push_back({entryName(m_state, entry.id), entry.language, entry.division, {}});
            m_proposal.entries.push_back(entry.id);
        }
    }

    void addConflicts()
    {
        for (const ConflictView &conflict : m_state.conflicts) {
            if (conflict.state == ConflictState::Dismissed)
                continue; // suggested and declared ones are kept apart until somebody has looked
            const int judge = m_judgeAt[conflict.judge];
            const int entry = m_entryAt[conflict.entry];
            if (judge >= 0 && entry >= 0)
                m_problem.conflicts.push_back({judge, entry});
        }
        std::sort(m_problem.conflicts.begin(), m_problem.conflicts.end());
    }

    /// A panel that says no number judges every entry with all of its judges who may.
    void askWholePanels(LanguageMatch match)
    {
        for (std::size_t e = 0; e < m_problem.entries.size(); ++e) {
            AssignmentEntry &entry = m_problem.entries[e];
            entry.demand.resize(m_problem.panels.size());
            for (std::size_t p = 0; p < m_problem.panels.size(); ++p) {
                if (m_wholePanel[p])
                    entry.demand[p] = 0;
            }
            for (std::size_t j = 0; j < m_problem.judges.size(); ++j) {
                const AssignmentJudge &judge = m_problem.judges[j];
                const AssignmentPair pair{static_cast<int>(j), static_cast<int>(e)};
                if (judge.panel < 0 || !m_wholePanel[static_cast<std::size_t>(judge.panel)] || (judge.dropped && m_finished.count(pair) == 0))
                    continue;
                const bool conflicted = std::binary_search(m_problem.conflicts.begin(), m_problem.conflicts.end(), pair);
                if (!conflicted && m_inVain.count(pair) == 0 && (match != LanguageMatch::Required || readsLanguage(judge.languages, entry.language)))
                    ++*entry.demand[static_cast<std::size_t>(judge.panel)];
            }
        }
    }

    /// What was asked of judges in packages of the round: there they may be at it already. Ascending.
    std::vector<std::pair<JudgeId, EntryId>> sent() const
    {
        std::vector<std::pair<JudgeId, EntryId>> sent;
        for (const IssueView &issue : m_state.issues) {
            if (issue.content.round != m_state.rounds[m_round].id)
                continue;
            for (const Digest &id : issue.content.records.ids) {
                const Record *record = m_view.set.find(RecordId{id.bytes});
                if (!record || record->header.type != RecordType::Assign)
                    continue;
                const auto assign = contentAs<AssignContent>(*record);
                sent.emplace_back(assign.judge, assign.entry);
            }
        }
        std::sort(sent.begin(), sent.end());
        return sent;
    }

    /// Nothing forbids that it goes on, as in a top-up.
    bool mayStay(int judge, int entry) const
    {
        const AssignmentJudge &who = m_problem.judges[static_cast<std::size_t>(judge)];
        return !who.dropped && assignment::panelJudges(m_problem, who.panel, entry)
               && !std::binary_search(m_problem.conflicts.begin(), m_problem.conflicts.end(), AssignmentPair{judge, entry});
    }

    void addExisting(const AssignmentRequest &request)
    {
        const bool keepsSent = !request.topUp && request.drop.empty() && !request.dealAnew;
        const auto wasSent = keepsSent ? sent() : std::vector<std::pair<JudgeId, EntryId>>{};
        const auto leftOut = request.topUp || !request.drop.empty() ? seatsLeftOut(m_state, m_round, m_proposal.broughtBack) : std::set<std::pair<std::uint32_t, std::uint32_t>>();
        const RankedSheets totals(m_state, m_round);
        for (const AssignView &assign : m_state.assigns) {
            if (assign.round != m_round || assign.on == false)
                continue;
            const int judge = m_judgeAt[assign.judge];
            const int entry = m_entryAt[assign.entry];
            if (judge < 0 || entry < 0)
                continue;
            const SheetSlot *sheet = m_state.sheet(m_round, assign.judge, assign.entry);
            const bool isJudged = sheet != nullptr;
            const std::pair pair(m_state.judges[assign.judge].id, m_state.entries[assign.entry].id);
            const bool stays = !isJudged && std::binary_search(wasSent.begin(), wasSent.end(), pair) && mayStay(judge, entry);
            m_proposal.sentAndKept += stays ? 1 : 0;
            // Of whoever drops out now, too, what is half done counts for nothing and is for others.
            const bool isLeftOut = assign.judge == m_proposal.dropped ? sheet && (totals.isLeftOut(*sheet) || !totals.isAnswered(*sheet)) : leftOut.contains({assign.judge, assign.entry});
            m_problem.existing.push_back({judge, entry, isJudged || stays, !isLeftOut && (!sheet || mayCount(*sheet))});
            if (isJudged || isLeftOut)
                (m_problem.existing.back().counts ? m_finished : m_inVain).insert({judge, entry});
        }
    }

    /// Not a sheet that was taken out by decision, nor one of a judge who could not judge the entry. A fork is still to be decided.
    bool mayCount(const SheetSlot &slot) const
    {
        if (slot.verdict == SheetVerdict::NothingStands)
            return false;
        return !slot.counts() || m_state.sheetHeads[slot.standing].state == SheetState::Scored;
    }

    /// One judge more for these, whatever the number of panels; of all others what stands, however many the rules ask for.
    /// allInRound() knows the codes.
    void askMoreOf(const AssignmentRequest &request)
    {
        for (int entry = 0; entry < static_cast<int>(m_problem.entries.size()); ++entry) {
            AssignmentEntry &asked = m_problem.entries[static_cast<std::size_t>(entry)];
            asked.demand.resize(m_problem.panels.size());
            for (int panel = 0; panel < static_cast<int>(m_problem.panels.size()); ++panel) {
                if (assignment::panelJudges(m_problem, panel, entry))
                    asked.demand[static_cast<std::size_t>(panel)] = standing(panel, entry);
                // Nor is a stratum that somebody is missing of: what is short stays short.
                for (int stratum = 0; stratum < m_problem.panels[static_cast<std::size_t>(panel)].strata; ++stratum)
                    asked.without.insert({panel, stratum});
            }
        }
        for (int entry = 0; entry < static_cast<int>(m_problem.entries.size()); ++entry) {
            AssignmentEntry &asked = m_problem.entries[static_cast<std::size_t>(entry)];
            if (std::find(request.more.begin(), request.more.end(), asked.code) == request.more.end())
                continue;
            if (const int panel = panelForOneMore(entry, request.morePanel); panel >= 0)
                asked.demand[static_cast<std::size_t>(panel)] = standing(panel, entry) + 1;
        }
    }

    /// Of the panels that judge the entry and have somebody free for it the one with the fewest judges on it; if none has, the one with
    /// the fewest, so that the proof names it.
    int panelForOneMore(int entry, const std::string &wanted)
    {
        int best = -1;
        bool bestIsFree = false;
        for (int panel = 0; panel < static_cast<int>(m_problem.panels.size()); ++panel) {
            const bool isMeant = wanted.empty() || m_proposal.panels[static_cast<std::size_t>(panel)].id == wanted;
            if (!isMeant || !assignment::panelJudges(m_problem, panel, entry))
                continue;
            const bool isFree = hasFreeJudge(panel, entry);
            if (best < 0 || (isFree && !bestIsFree) || (isFree == bestIsFree && standing(panel, entry) < standing(best, entry))) {
                best = panel;
                bestIsFree = isFree;
            }
        }
        return best;
    }

    bool hasFreeJudge(int panel, int entry)
    {
        auto &demand = m_problem.entries[static_cast<std::size_t>(entry)].demand[static_cast<std::size_t>(panel)];
        const int stands = standing(panel, entry);
        demand = stands + 1; // a task has only what something is missing of
        const assignment::PanelTask task = assignment::taskOf(m_problem, assignment::standingOf(m_problem), panel);
        demand = stands;
        const auto at = std::find(task.entries.begin(), task.entries.end(), entry);
        for (int judge = 0; at != task.entries.end() && judge < task.judgeCount(); ++judge) {
            if (task.room[static_cast<std::size_t>(judge)] > 0 && task.eligible.test(static_cast<int>(at - task.entries.begin()), judge))
                return true;
        }
        return false;
    }

    /// Judgings that count; a sheet that a conflict takes out of the count is none, here as in the planner.
    int standing(int panel, int entry) const
    {
        return static_cast<int>(std::count_if(m_problem.existing.begin(), m_problem.existing.end(), [&](const ExistingAssignment &one) {
            const AssignmentJudge &judge = m_problem.judges[static_cast<std::size_t>(one.judge)];
            return one.counts && one.entry == entry && judge.panel == panel && (one.fixed || !judge.dropped)
                   && !std::binary_search(m_problem.conflicts.begin(), m_problem.conflicts.end(), AssignmentPair{one.judge, one.entry});
        }));
    }

    const CallView &m_view;
    const CallState &m_state;
    std::uint32_t m_round;
    AssignmentProposal &m_proposal;
    AssignmentProblem &m_problem;
    std::vector<bool> m_wholePanel;
    std::vector<int> m_judgeAt;
    std::vector<int> m_entryAt;
    std::set<AssignmentPair> m_finished; ///< counts, also after the judge has dropped out: one of those that a whole panel gives
    std::set<AssignmentPair> m_inVain;   ///< answered, and nothing of it counts: nothing is asked for again
};

/// Of the entries that are to get one judge more, those that are not in the round.
Done allInRound(const AssignmentProblem &problem, const std::vector<std::string> &codes, const std::string &round)
{
    for (const std::string &code : codes) {
        if (std::none_of(problem.entries.begin(), problem.entries.end(), [&](const AssignmentEntry &entry) { return entry.code == code; }))
            return Error(Code::UNKNOWN_ENTRY, {{"value", code}, {"round", round}, {"detail", "assign"}});
    }
    return {};
}

/// A panel that is asked for judges and in which nobody sits.
const Panel *emptyPanel(const RoundRules &rules, const AssignmentProblem &problem)
{
    const auto sits = [&](std::size_t panel) {
        return std::any_of(problem.judges.begin(), problem.judges.end(),
                           [&](const AssignmentJudge &judge) { return judge.panel == static_cast<int>(panel); });
    };
    bool anybody = false;
    for (std::size_t p = 0; p < rules.panels.size(); ++p)
        anybody = anybody || sits(p);
    for (std::size_t p = 0; p < rules.panels.size(); ++p) {
        const bool asked = !anybody || problem.panels[p].perEntry > 0;
        if (asked && !sits(p))
            return &rules.panels[p];
    }
    return nullptr;
}

bool asksOf(const AssignmentPanel &panel, const AssignmentEntry &entry)
{
    return panel.divisions.empty() || std::find(panel.divisions.begin(), panel.divisions.end(), entry.division) != panel.divisions.end();
}

/// The entries that the plan leaves without a quorum. Judgings that a conflict takes out of the count are none.
std::vector<BelowQuorum> belowQuorum(const RoundRules &rules, const AssignmentProblem &problem, const AssignmentPlan &plan)
{
    std::vector<std::vector<int>> judges(problem.entries.size(), std::vector<int>(problem.panels.size(), 0));
    const auto count = [&](const AssignmentPair &pair, int by) {
        const int panel = problem.judges[static_cast<std::size_t>(pair.judge)].panel;
        if (panel >= 0 && !std::binary_search(problem.conflicts.begin(), problem.conflicts.end(), pair))
            judges[static_cast<std::size_t>(pair.entry)][static_cast<std::size_t>(panel)] += by;
    };
    for (const ExistingAssignment &existing : problem.existing)
        count({existing.judge, existing.entry}, existing.counts ? 1 : 0);
    for (const AssignmentPair &pair : plan.on)
        count(pair, 1);
    for (const AssignmentPair &pair : plan.off)
        count(pair, -1);
    std::vector<BelowQuorum> below;
    for (std::size_t e = 0; e < problem.entries.size(); ++e) {
        for (std::size_t p = 0; p < problem.panels.size(); ++p) {
            const int quorum = static_cast<int>(rules.panels[p].quorum);
            if (asksOf(problem.panels[p], problem.entries[e]) && judges[e][p] < quorum)
                below.push_back({static_cast<int>(e), static_cast<int>(p), judges[e][p], quorum});
        }
    }
    return below;
}

/// Notes where the plan gives less than was wanted.
void settle(AssignmentProposal &proposal, SettledAssignment settled)
{
    const int panels = static_cast<int>(proposal.problem.panels.size());
    for (int e = 0; e < static_cast<int>(proposal.problem.entries.size()); ++e) {
        for (int p = 0; p < panels; ++p) {
            const int asked = assignment::demandOf(proposal.problem, p, e);
            const int planned = assignment::demandOf(settled.problem, p, e);
            if (planned < asked)
                proposal.shorts.push_back({e, p, asked, planned});
            const auto before = assignment::strataOf(proposal.problem, p, e);
            const auto after = assignment::strataOf(settled.problem, p, e);
            for (const int stratum : asked > 0 ? before : std::vector<int>{}) {
                if (!std::binary_search(after.begin(), after.end(), stratum))
                    proposal.unrepresented.push_back({e, p, stratum});
            }
        }
    }
    proposal.problem = std::move(settled.problem);
    proposal.outcome = std::move(settled.outcome);
    proposal.whyShort = std::move(settled.why);
}

void keepTerms(const CallView &view, const AssignmentTerms &terms, const std::string &round, Act &act)
{
    const SettingView *now = termsSetting(view.state, round);
    act.add(SettingContent{std::string(assignmentSetting), round, spelled(terms), {}}, now ? view.pastOver(*now) : std::vector<RecordId>{});
}

} // namespace

LanguageMatch matchOf(const AssignmentTerms &terms)
{
    return terms.language == "preferred" ? LanguageMatch::Preferred
           : terms.language == "ignored" ? LanguageMatch::Ignored
                                         : LanguageMatch::Required;
}

std::vector<AssignmentPair> AssignmentProposal::unfinishedOfDropped() const
{
    std::vector<AssignmentPair> pairs;
    for (const ExistingAssignment &one : problem.existing) {
        if (!one.fixed && problem.judges[static_cast<std::size_t>(one.judge)].dropped)
            pairs.push_back({one.judge, one.entry});
    }
    return pairs;
}

Result<AssignmentProposal> AssignmentDesk::propose(const AssignmentRequest &request) const
{
    PALMARES_CHECK(m_session.requireOffice());
    return plan(*m_session.view(), request, request.seed.value_or(drawSeed(m_session.environment())));
}

std::uint64_t AssignmentDesk::drawSeed(const Environment &environment)
{
    std::uint32_t seed = 0; // short enough to be read out
    environment.random->fill(reinterpret_cast<std::uint8_t *>(&seed), sizeof seed);
    return seed;
}

Result<AssignmentProposal> AssignmentDesk::plan(const CallView &view, const AssignmentRequest &request, std::uint64_t seed,
                                                const std::function<bool()> &goOn)
{
    AssignmentProposal proposal;
    PALMARES_TRY(proposal.round, view.roundNamed(request.round));
    const RoundView &round = view.state.rounds[proposal.round];
    if (!round.frozen || !round.rules)
        return withoutRules(round);
    if (!request.drop.empty()) {
        PALMARES_TRY(proposal.dropped, view.judgeByCode(request.drop));
        if (request.reason.empty())
            return Error(Code::REASON_MISSING);
    }
    if (request.dealAnew && request.reason.empty())
        return Error(Code::REASON_MISSING);
    if (!request.bringBack.empty()) {
        PALMARES_TRY(proposal.broughtBack, view.judgeByCode(request.bringBack));
        if (!takesPartNoMore(view.state, proposal.broughtBack, round.id))
            return Error(Code::NOTHING_TO_DO, {{"judge", request.bringBack}, {"round", round.id}, {"detail", "takes_part"}});
    }
    if (!request.morePanel.empty() && !round.rules->rounds.front().panelIndex(request.morePanel))
        return Error(Code::UNKNOWN_PANEL, {{"value", request.morePanel}, {"round", round.id}, {"detail", "assign"}});
    proposal.ranks = round.rules->rounds.front().kind != RoundKind::Check;
    proposal.terms = termsFor(view.state, round.id, request);
    proposal.keepsTerms = request.more.empty();
    ProblemMaker(view, proposal).make(request);
    proposal.reason = request.reason;
    // Who takes part is said of the round, whether or not there is anything in it yet.
    if (proposal.problem.entries.empty() && (!request.drop.empty() || !request.bringBack.empty())) {
        AssignmentPlan nothing;
        nothing.seed = seed;
        nothing.load.resize(proposal.problem.judges.size());
        proposal.outcome = std::move(nothing);
        return proposal;
    }
    if (proposal.problem.entries.empty()) {
        const auto waiting = std::count_if(view.state.statuses.begin(), view.state.statuses.end(), [&](const StatusView &status) {
            return status.round == proposal.round && status.entry != nowhere && status.state == StatusState::Received;
        });
        Error nothing(Code::NOTHING_TO_DO, {{"round", round.id}});
        return waiting == 0 ? std::move(nothing).with("detail", "no_entries")
                            : std::move(nothing).with("detail", "screening").with("found", std::to_string(waiting));
    }
    PALMARES_CHECK(allInRound(proposal.problem, request.more, round.id));
    if (const Panel *empty = emptyPanel(round.rules->rounds.front(), proposal.problem))
        return Error(Code::ASSIGNMENT_IMPOSSIBLE, {{"round", round.id}, {"value", empty->id}, {"detail", "panel"}});
    proposal.problem.options.seed = seed;
    const int panels = static_cast<int>(proposal.problem.panels.size());
    for (int e = 0; e < static_cast<int>(proposal.problem.entries.size()); ++e) {
        proposal.asked.push_back(0);
        for (int p = 0; p < panels; ++p)
            proposal.asked.back() += assignment::demandOf(proposal.problem, p, e);
    }
    proposal.outcome = planAssignment(proposal.problem);
    if (request.asFarAsPossible) {
        auto settled = settleForLess(proposal.problem, proposal.outcome, goOn);
        if (!settled)
            return Error(Code::CANCELLED);
        settle(proposal, std::move(*settled));
    }
    if (proposal.possible())
        proposal.belowQuorum = belowQuorum(round.rules->rounds.front(), proposal.problem, proposal.plan());
    return proposal;
}

Done AssignmentDesk::carryOut(const AssignmentProposal &proposal)
{
    PALMARES_CHECK(m_session.requireOffice());
    const CallSnapshot view = m_session.view();
    const CallState &state = view->state;
    PALMARES_TRY(Act act, m_session.newAct("assign"));
    const Ref reason = act.text(proposal.reason);
    AssignmentPlan alone;
    alone.seed = proposal.problem.options.seed;
    if (!proposal.possible())
        alone.off = proposal.unfinishedOfDropped();
    const AssignmentPlan &plan = proposal.possible() ? proposal.plan() : alone;
    const std::string name = std::to_string(plan.seed);
    const std::string &round = state.rounds[proposal.round].id;
    // Judges read why something was taken from them. Why a colleague drops out is none of their business, nor of whoever takes over.
    const auto reasonOf = [&](const AssignmentPair &pair, bool on) {
        const bool isOfOther = proposal.dropped != nowhere && proposal.judges[static_cast<std::size_t>(pair.judge)] != state.judges[proposal.dropped].id;
        return on || isOfOther ? Ref() : reason;
    };
    const auto write = [&](const AssignmentPair &pair, bool on) {
        const JudgeId &judge = proposal.judges[static_cast<std::size_t>(pair.judge)];
        const EntryId &entry = proposal.entries[static_cast<std::size_t>(pair.entry)];
        Headed slot;
        if (const AssignView *now = state.assign(proposal.round, state.judgeIndex(judge), state.entryIndex(entry))) {
            slot.heads = now->otherHeads;
            slot.heads.push_back(now->head);
        }
        act.add(AssignContent{judge, entry, round, on, reasonOf(pair, on), name},
                slot.exists() ? view->pastOver(slot) : std::vector<RecordId>{});
    };
    if (proposal.dropped != nowhere)
        sayDroppedOut(*view, state.judges[proposal.dropped].id, round, true, reason, act);
    if (proposal.broughtBack != nowhere)
        sayDroppedOut(*view, state.judges[proposal.broughtBack].id, round, false, reason, act);
    for (const AssignmentPair &pair : plan.on)
        write(pair, true);
    for (const AssignmentPair &pair : plan.off)
        write(pair, false);
    if (act.isEmpty())
        return Error(Code::NOTHING_TO_DO, {{"round", round}, {"detail", "assigned"}});
    if (proposal.keepsTerms && proposal.terms != termsOf(state, round))
        keepTerms(*view, proposal.terms, round, act);
    return m_session.act(act);
}

} // namespace palmares
