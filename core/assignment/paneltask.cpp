#include "core/assignment/paneltask.h"

#include "core/base/random.h"

#include <algorithm>
#include <limits>
#include <map>
#include <numeric>

namespace palmares::assignment {

namespace {

template <typename Item>
std::vector<int> orderByCode(const std::vector<Item> &items)
{
    std::vector<int> order(items.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(), [&items](int a, int b) { return items[at(a)].code < items[at(b)].code; });
    return order;
}

void shuffle(std::vector<int> &items, SplitMix &chance)
{
    for (std::size_t i = items.size(); i > 1; --i)
        std::swap(items[i - 1], items[static_cast<std::size_t>(chance.below(i))]);
}

struct Stand {
    bool fixed = false;
    bool counts = true;
};

/// The existing assignments without repetition: fixed, or of no account, if one of them is.
std::map<AssignmentPair, Stand> existingPairs(const AssignmentProblem &problem)
{
    std::map<AssignmentPair, Stand> pairs;
    for (const auto &existing : problem.existing) {
        Stand &stand = pairs[{existing.judge, existing.entry}];
        stand.fixed = stand.fixed || existing.fixed || !existing.counts;
        stand.counts = stand.counts && existing.counts;
    }
    return pairs;
}

std::vector<AssignmentPair> sortedConflicts(const AssignmentProblem &problem)
{
    auto conflicts = problem.conflicts;
    std::sort(conflicts.begin(), conflicts.end());
    return conflicts;
}

/// How much more than `base` the judge may be given.
int roomOf(const AssignmentProblem &problem, int judge, int base)
{
    int limit = std::numeric_limits<int>::max();
    if (problem.options.maxLoad)
        limit = std::min(limit, *problem.options.maxLoad);
    if (problem.judges[at(judge)].maxLoad)
        limit = std::min(limit, *problem.judges[at(judge)].maxLoad);
    return std::max(0, limit - base);
}

void collectJudges(const AssignmentProblem &problem, const Standing &standing, PanelTask &task, SplitMix &chance)
{
    for (const int judge : standing.judgeOrder) {
        if (problem.judges[at(judge)].panel == task.panel && !problem.judges[at(judge)].dropped)
            task.judges.push_back(judge);
    }
    shuffle(task.judges, chance);
    for (const int judge : task.judges) {
        const int stratum = problem.judges[at(judge)].stratum;
        const bool strata = task.groups > 1;
        task.group.push_back(!strata ? 0 : stratum >= 0 && stratum < task.groups - 1 ? stratum : task.groups - 1);
        task.base.push_back(standing.load[at(judge)]);
        task.room.push_back(roomOf(problem, judge, standing.load[at(judge)]));
    }
}

/// What each entry has already: in all, and of each stratum.
struct Given {
    std::vector<int> total;
    std::vector<int> ofGroup;
};

Given givenTo(const AssignmentProblem &problem, const Standing &standing, const PanelTask &task)
{
    Given given{std::vector<int>(problem.entries.size()), std::vector<int>(problem.entries.size() * at(task.groups))};
    for (const auto &pair : standing.counting) {
        const auto &judge = problem.judges[at(pair.judge)];
        if (judge.panel != task.panel)
            continue;
        ++given.total[at(pair.entry)];
        if (task.groups > 1 && judge.stratum >= 0 && judge.stratum < task.groups - 1)
            ++given.ofGroup[at(pair.entry * task.groups + judge.stratum)];
    }
    return given;
}

void collectEntries(const AssignmentProblem &problem, const Standing &standing, PanelTask &task, SplitMix &chance)
{
    const Given given = givenTo(problem, standing, task);
    std::vector<int> order = standing.entryOrder;
    shuffle(order, chance);
    for (const int entry : order) {
        const int demand = demandOf(problem, task.panel, entry);
        std::vector<int> must(at(task.groups), 0);
        int mustTotal = 0;
        for (const int g : demand > 0 ? strataOf(problem, task.panel, entry) : std::vector<int>{}) {
            must[at(g)] = given.ofGroup[at(entry * task.groups + g)] == 0 ? 1 : 0;
            mustTotal += must[at(g)];
        }
        const int rest = std::max(0, demand - given.total[at(entry)] - mustTotal);
        if (task.groups == 1)
            must[0] = rest;
        if (mustTotal + rest == 0)
            continue;
        task.entries.push_back(entry);
        task.must.insert(task.must.end(), must.begin(), must.end());
        task.any.push_back(task.groups == 1 ? 0 : rest);
    }
}

void collectEligible(const AssignmentProblem &problem, const Standing &standing, PanelTask &task)
{
    std::vector<int> judgeNumber(problem.judges.size(), -1);
    std::vector<int> entryNumber(problem.entries.size(), -1);
    for (int j = 0; j < task.judgeCount(); ++j)
        judgeNumber[at(task.judges[at(j)])] = j;
    for (int e = 0; e < task.entryCount(); ++e)
        entryNumber[at(task.entries[at(e)])] = e;

    task.eligible = BitMatrix(task.entryCount(), task.judgeCount());
    task.reads = BitMatrix(task.entryCount(), task.judgeCount());
    std::map<std::string, std::vector<int>> readers; // few languages, many entries
    for (int e = 0; e < task.entryCount(); ++e) {
        const std::string &language = problem.entries[at(task.entries[at(e)])].language;
        const auto [found, isNew] = readers.try_emplace(language);
        for (int j = 0; isNew && j < task.judgeCount(); ++j) {
            if (readsLanguage(problem.judges[at(task.judges[at(j)])].languages, language))
                found->second.push_back(j);
        }
        for (const int j : found->second)
            task.reads.set(e, j);
        if (problem.options.languageMatch == LanguageMatch::Required) {
            for (const int j : found->second)
                task.eligible.set(e, j);
        } else {
            for (int j = 0; j < task.judgeCount(); ++j)
                task.eligible.set(e, j);
        }
    }
    const auto forbid = [&](const std::vector<AssignmentPair> &pairs) {
        for (const auto &pair : pairs) {
            const int j = judgeNumber[at(pair.judge)];
            const int e = entryNumber[at(pair.entry)];
            if (j >= 0 && e >= 0)
                task.eligible.clear(e, j);
        }
    };
    forbid(problem.conflicts);
    forbid(standing.counting);
    forbid(standing.idle);
}

} // namespace

bool panelJudges(const AssignmentProblem &problem, int panel, int entry)
{
    if (panel < 0)
        return false;
    const auto &divisions = problem.panels[at(panel)].divisions;
    const auto &division = problem.entries[at(entry)].division;
    return divisions.empty() || std::find(divisions.begin(), divisions.end(), division) != divisions.end();
}

std::vector<int> strataOf(const AssignmentProblem &problem, int panel, int entry)
{
    std::vector<int> strata;
    const AssignmentPanel &asking = problem.panels[at(panel)];
    for (int stratum = 0; asking.oneOfEachStratum && stratum < asking.strata; ++stratum) {
        if (problem.entries[at(entry)].without.count({panel, stratum}) == 0)
            strata.push_back(stratum);
    }
    return strata;
}

int demandOf(const AssignmentProblem &problem, int panel, int entry)
{
    if (!panelJudges(problem, panel, entry))
        return 0;
    const auto &own = problem.entries[at(entry)].demand;
    const auto &asking = problem.panels[at(panel)];
    const int ofEachStratum = static_cast<int>(strataOf(problem, panel, entry).size());
    if (at(panel) < own.size() && own[at(panel)])
        return *own[at(panel)] == 0 ? 0 : std::max(*own[at(panel)], ofEachStratum);
    return std::max(problem.options.perEntry.value_or(asking.perEntry), ofEachStratum);
}

Standing standingOf(const AssignmentProblem &problem)
{
    Standing standing;
    standing.judgeOrder = orderByCode(problem.judges);
    standing.entryOrder = orderByCode(problem.entries);
    standing.load.resize(problem.judges.size());
    const auto conflicts = sortedConflicts(problem);
    for (const auto &[pair, stand] : existingPairs(problem)) {
        const auto &judge = problem.judges[at(pair.judge)];
        const bool counts = stand.counts && panelJudges(problem, judge.panel, pair.entry)
            && !std::binary_search(conflicts.begin(), conflicts.end(), pair);
        const bool stays = stand.fixed || (problem.options.topUp && !judge.dropped && counts);
        (!stays ? standing.leaving : counts ? standing.counting : standing.idle).push_back(pair);
        standing.load[at(pair.judge)] += stays ? 1 : 0;
    }
    return standing;
}

int PanelTask::missing(int entry) const
{
    int sum = any[at(entry)];
    for (int g = 0; g < groups; ++g)
        sum += must[at(slot(entry, g))];
    return sum;
}

void PanelTask::release(int entry)
{
    any[at(entry)] = 0;
    for (int g = 0; g < groups; ++g)
        must[at(slot(entry, g))] = 0;
}

PanelTask taskOf(const AssignmentProblem &problem, const Standing &standing, int panel)
{
    PanelTask task;
    task.panel = panel;
    const auto &asking = problem.panels[at(panel)];
    task.groups = asking.oneOfEachStratum && asking.strata > 0 ? asking.strata + 1 : 1;
    task.languageCosts = problem.options.languageMatch == LanguageMatch::Preferred;
    SplitMix chance(problem.options.seed + static_cast<std::uint64_t>(panel));
    collectJudges(problem, standing, task, chance);
    collectEntries(problem, standing, task, chance);
    collectEligible(problem, standing, task);
    return task;
}

} // namespace palmares::assignment
