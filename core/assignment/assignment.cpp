#include "core/assignment/assignment.h"

#include "core/assignment/components.h"
#include "core/assignment/exchange.h"
#include "core/assignment/flow.h"
#include "core/assignment/paneltask.h"
#include "core/assignment/proof.h"

#include <algorithm>
#include <cassert>
#include <iterator>
#include <limits>
#include <set>

namespace palmares {

using assignment::at;
using assignment::Standing;
using Kind = AssignmentFinding::Kind;

namespace {

void checkIndexes(const AssignmentProblem &problem)
{
    const auto judge = [&](int j) { return j >= 0 && at(j) < problem.judges.size(); };
    const auto entry = [&](int e) { return e >= 0 && at(e) < problem.entries.size(); };
    for ([[maybe_unused]] const auto &one : problem.judges)
        assert(one.panel >= -1 && one.panel < static_cast<int>(problem.panels.size()));
    for ([[maybe_unused]] const auto &pair : problem.conflicts)
        assert(judge(pair.judge) && entry(pair.entry));
    for ([[maybe_unused]] const auto &pair : problem.existing)
        assert(judge(pair.judge) && entry(pair.entry));
    (void)judge;
    (void)entry;
}

int entryCount(const AssignmentProblem &problem)
{
    return static_cast<int>(problem.entries.size());
}

bool asksAnything(const AssignmentProblem &problem, int panel)
{
    for (int e = 0; e < entryCount(problem); ++e) {
        if (assignment::demandOf(problem, panel, e) > 0)
            return true;
    }
    return false;
}

std::vector<AssignmentPair> ofPanel(const AssignmentProblem &problem, const std::vector<AssignmentPair> &pairs,
                                    int panel)
{
    std::vector<AssignmentPair> own;
    for (const auto &pair : pairs) {
        if (problem.judges[at(pair.judge)].panel == panel)
            own.push_back(pair);
    }
    return own;
}

int componentsOf(const AssignmentProblem &problem, const std::vector<AssignmentPair> &pairs)
{
    const int judges = static_cast<int>(problem.judges.size());
    auto parents = assignment::separate(judges + entryCount(problem));
    std::set<int> vertices;
    int count = 0;
    for (const auto &pair : pairs) {
        count += vertices.insert(pair.judge).second ? 1 : 0;
        count += vertices.insert(judges + pair.entry).second ? 1 : 0;
        count -= assignment::unite(parents, pair.judge, judges + pair.entry) ? 1 : 0;
    }
    return count;
}

/// The pairs that stood and counted before anything was taken back.
std::vector<AssignmentPair> stoodBefore(const AssignmentProblem &problem, int panel)
{
    std::set<AssignmentPair> pairs;
    for (const auto &existing : problem.existing) {
        if (existing.counts && problem.judges[at(existing.judge)].panel == panel
            && assignment::panelJudges(problem, panel, existing.entry))
            pairs.insert({existing.judge, existing.entry});
    }
    for (const auto &conflict : problem.conflicts)
        pairs.erase(conflict);
    return {pairs.begin(), pairs.end()};
}

/// What the panels give together, before it is put into a plan.
struct Dealt {
    std::vector<AssignmentPair> pairs;
    ImpossibleAssignment impossible;
};

void dealPanel(const AssignmentProblem &problem, const Standing &standing, int panel, Dealt &dealt)
{
    const auto task = assignment::taskOf(problem, standing, panel);
    assignment::Flow flow(task);
    const bool solved = flow.solve();
    dealt.impossible.asked += flow.placed() + flow.missing();
    dealt.impossible.placeable += flow.placed();
    if (!solved) {
        auto found = assignment::proveImpossible(problem, standing, task);
        auto &proofs = dealt.impossible.proofs;
        proofs.insert(proofs.end(), found.proofs.begin(), found.proofs.end());
        dealt.impossible.more = dealt.impossible.more || found.more;
        return;
    }
    // Another stream than the one that shuffled the order.
    const std::uint64_t seed = ~problem.options.seed + static_cast<std::uint64_t>(panel);
    assignment::Exchange exchange(flow, ofPanel(problem, standing.counting, panel), seed);
    exchange.mix();
    exchange.connect();
    for (int j = 0; j < task.judgeCount(); ++j) {
        for (const int e : flow.work(j))
            dealt.pairs.push_back({task.judges[at(j)], task.entries[at(e)]});
    }
}

/// Turns what is dealt and what stands into what changes and what a person should know.
class PlanMaker {
public:
    PlanMaker(const AssignmentProblem &problem, const Standing &standing, std::vector<AssignmentPair> dealt)
        : m_problem(problem), m_standing(standing), m_dealt(std::move(dealt))
    {}

    AssignmentPlan make();

private:
    const AssignmentJudge &judge(int j) const { return m_problem.judges[at(j)]; }
    void sortByCodes(std::vector<AssignmentPair> &pairs) const;
    void setChanges();
    void countLanguages();
    void reportPanel(int panel);
    void findOverloads();
    void findIdleFixed();
    void add(Kind kind, int judge, int entry, int panel, int count)
    {
        m_plan.findings.push_back({kind, judge, entry, panel, count});
    }

    const AssignmentProblem &m_problem;
    const Standing &m_standing;
    std::vector<AssignmentPair> m_dealt;
    AssignmentPlan m_plan;
};

void PlanMaker::sortByCodes(std::vector<AssignmentPair> &pairs) const
{
    std::sort(pairs.begin(), pairs.end(), [this](const AssignmentPair &a, const AssignmentPair &b) {
        if (a.entry != b.entry)
            return m_problem.entries[at(a.entry)].code < m_problem.entries[at(b.entry)].code;
        return judge(a.judge).code < judge(b.judge).code;
    });
}

void PlanMaker::setChanges()
{
    auto wanted = m_dealt;
    std::sort(wanted.begin(), wanted.end());
    std::set_difference(wanted.begin(), wanted.end(), m_standing.leaving.begin(), m_standing.leaving.end(),
                        std::back_inserter(m_plan.on));
    std::set_difference(m_standing.leaving.begin(), m_standing.leaving.end(), wanted.begin(), wanted.end(),
                        std::back_inserter(m_plan.off));
    sortByCodes(m_plan.on);
    sortByCodes(m_plan.off);
    m_plan.load = m_standing.load;
    for (const auto &pair : m_dealt)
        ++m_plan.load[at(pair.judge)];
}

void PlanMaker::countLanguages()
{
    const auto reads = [this](const AssignmentPair &pair) {
        return readsLanguage(judge(pair.judge).languages, m_problem.entries[at(pair.entry)].language);
    };
    const auto count = [&](const AssignmentPair &pair) {
        ++(reads(pair) ? m_plan.languageMatches : m_plan.languageMismatches);
    };
    std::for_each(m_standing.counting.begin(), m_standing.counting.end(), count);
    std::for_each(m_standing.idle.begin(), m_standing.idle.end(), count);
    std::for_each(m_dealt.begin(), m_dealt.end(), count);
    for (const auto &pair : m_plan.on) {
        if (m_problem.options.languageMatch != LanguageMatch::Ignored && !reads(pair))
            add(Kind::LanguageMismatch, pair.judge, pair.entry, judge(pair.judge).panel, 0);
    }
}

void PlanMaker::reportPanel(int panel)
{
    AssignmentPanelReport report{panel, std::numeric_limits<int>::max(), 0, 0, 0};
    for (const int j : m_standing.judgeOrder) {
        if (judge(j).panel != panel || judge(j).dropped)
            continue;
        report.minLoad = std::min(report.minLoad, m_plan.load[at(j)]);
        report.maxLoad = std::max(report.maxLoad, m_plan.load[at(j)]);
        if (m_plan.load[at(j)] == 0)
            add(Kind::IdleJudge, j, -1, panel, 0);
    }
    if (report.minLoad == std::numeric_limits<int>::max())
        report.minLoad = 0;

    auto pairs = ofPanel(m_problem, m_standing.counting, panel);
    const auto dealt = ofPanel(m_problem, m_dealt, panel);
    pairs.insert(pairs.end(), dealt.begin(), dealt.end());
    report.componentsBefore = componentsOf(m_problem, stoodBefore(m_problem, panel));
    report.componentsAfter = componentsOf(m_problem, pairs);
    if (report.componentsAfter > 1)
        add(Kind::NotConnected, -1, -1, panel, report.componentsAfter);

    std::vector<int> given(m_problem.entries.size());
    for (const auto &pair : pairs)
        ++given[at(pair.entry)];
    for (const int e : m_standing.entryOrder) {
        const int beyond = given[at(e)] - assignment::demandOf(m_problem, panel, e);
        if (beyond > 0)
            add(Kind::MoreThanAsked, -1, e, panel, beyond);
    }
    m_plan.panels.push_back(report);
}

void PlanMaker::findOverloads()
{
    for (const int j : m_standing.judgeOrder) {
        int limit = m_problem.options.maxLoad.value_or(std::numeric_limits<int>::max());
        limit = std::min(limit, judge(j).maxLoad.value_or(limit));
        if (!judge(j).dropped && m_plan.load[at(j)] > limit)
            add(Kind::OverLoad, j, -1, judge(j).panel, m_plan.load[at(j)] - limit);
    }
}

void PlanMaker::findIdleFixed()
{
    auto idle = m_standing.idle;
    sortByCodes(idle);
    for (const auto &pair : idle) {
        const int panel = judge(pair.judge).panel;
        const auto &conflicts = m_problem.conflicts;
        if (!assignment::panelJudges(m_problem, panel, pair.entry))
            add(Kind::OutOfPanelOnFixed, pair.judge, pair.entry, panel, 0);
        else if (std::find(conflicts.begin(), conflicts.end(), pair) != conflicts.end())
            add(Kind::ConflictOnFixed, pair.judge, pair.entry, panel, 0);
    }
}

AssignmentPlan PlanMaker::make()
{
    m_plan.seed = m_problem.options.seed;
    setChanges();
    countLanguages();
    findIdleFixed();
    findOverloads();
    for (int panel = 0; panel < static_cast<int>(m_problem.panels.size()); ++panel) {
        if (asksAnything(m_problem, panel))
            reportPanel(panel);
    }
    bool first = true;
    for (const auto &report : m_plan.panels) {
        m_plan.minLoad = first ? report.minLoad : std::min(m_plan.minLoad, report.minLoad);
        m_plan.maxLoad = std::max(m_plan.maxLoad, report.maxLoad);
        first = false;
    }
    return std::move(m_plan);
}

} // namespace

AssignmentOutcome planAssignment(const AssignmentProblem &problem)
{
    checkIndexes(problem);
    const Standing standing = assignment::standingOf(problem);
    Dealt dealt;
    for (int panel = 0; panel < static_cast<int>(problem.panels.size()); ++panel)
        dealPanel(problem, standing, panel, dealt);
    if (!dealt.impossible.proofs.empty())
        return std::move(dealt.impossible);
    return PlanMaker(problem, standing, std::move(dealt.pairs)).make();
}

std::string_view findingName(Kind kind)
{
    switch (kind) {
    case Kind::ConflictOnFixed:
        return "CONFLICT_ON_FIXED";
    case Kind::IdleJudge:
        return "IDLE_JUDGE";
    case Kind::LanguageMismatch:
        return "LANGUAGE_MISMATCH";
    case Kind::MoreThanAsked:
        return "MORE_THAN_ASKED";
    case Kind::NotConnected:
        return "NOT_CONNECTED";
    case Kind::OverLoad:
        return "OVER_LOAD";
    case Kind::OutOfPanelOnFixed:
        return "OUT_OF_PANEL_ON_FIXED";
    }
    assert(false);
    return {};
}

} // namespace palmares
