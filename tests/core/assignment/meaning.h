#pragma once

#include "core/assignment/assignment.h"

#include <algorithm>
#include <map>
#include <optional>
#include <set>

/// The plain meaning of the guarantees, to hold the solver against: nothing here is clever.
namespace palmares::tests {

inline const AssignmentJudge &judgeOf(const AssignmentProblem &problem, int judge)
{
    return problem.judges[static_cast<std::size_t>(judge)];
}

inline const AssignmentEntry &entryOf(const AssignmentProblem &problem, int entry)
{
    return problem.entries[static_cast<std::size_t>(entry)];
}

inline bool judgesDivision(const AssignmentProblem &problem, int panel, int entry)
{
    if (panel < 0)
        return false;
    const auto &divisions = problem.panels[static_cast<std::size_t>(panel)].divisions;
    return divisions.empty() || std::count(divisions.begin(), divisions.end(), entryOf(problem, entry).division) > 0;
}

/// The judge has answered, and nothing of the answer counts.
inline bool isOfNoAccount(const AssignmentProblem &problem, AssignmentPair pair)
{
    return std::any_of(problem.existing.begin(), problem.existing.end(), [&](const ExistingAssignment &existing) {
        return existing.judge == pair.judge && existing.entry == pair.entry && !existing.counts;
    });
}

/// Nothing but a conflict, another panel or an answer that does not count forbids this pair.
inline bool mayStand(const AssignmentProblem &problem, AssignmentPair pair)
{
    return judgesDivision(problem, judgeOf(problem, pair.judge).panel, pair.entry) && !isOfNoAccount(problem, pair)
        && std::count(problem.conflicts.begin(), problem.conflicts.end(), pair) == 0;
}

inline bool mayBeNew(const AssignmentProblem &problem, AssignmentPair pair)
{
    return mayStand(problem, pair) && !judgeOf(problem, pair.judge).dropped
        && (problem.options.languageMatch != LanguageMatch::Required
            || readsLanguage(judgeOf(problem, pair.judge).languages, entryOf(problem, pair.entry).language));
}

/// Everything assigned before, and whether it is fixed.
inline std::map<AssignmentPair, bool> before(const AssignmentProblem &problem)
{
    std::map<AssignmentPair, bool> pairs;
    for (const auto &existing : problem.existing)
        pairs[{existing.judge, existing.entry}] |= existing.fixed || !existing.counts;
    return pairs;
}

/// What the solver must leave where it is.
inline std::set<AssignmentPair> mustStay(const AssignmentProblem &problem)
{
    std::set<AssignmentPair> stay;
    for (const auto &[pair, fixed] : before(problem)) {
        if (fixed || (problem.options.topUp && !judgeOf(problem, pair.judge).dropped && mayStand(problem, pair)))
            stay.insert(pair);
    }
    return stay;
}

inline std::optional<int> limitOf(const AssignmentProblem &problem, int judge)
{
    auto limit = problem.options.maxLoad;
    const auto own = judgeOf(problem, judge).maxLoad;
    if (own && (!limit || *own < *limit))
        limit = own;
    return limit;
}

inline int demandOf(const AssignmentProblem &problem, int panel, int entry)
{
    const auto &asking = problem.panels[static_cast<std::size_t>(panel)];
    const auto &own = entryOf(problem, entry).demand;
    const auto index = static_cast<std::size_t>(panel);
    if (!judgesDivision(problem, panel, entry))
        return 0;
    if (index < own.size() && own[index] && *own[index] == 0)
        return 0;
    const bool hasOwn = index < own.size() && own[index];
    const int wished = hasOwn ? *own[index] : problem.options.perEntry.value_or(asking.perEntry);
    const auto &spared = entryOf(problem, entry).without;
    const auto ofPanel = std::count_if(spared.begin(), spared.end(), [panel](const auto &one) { return one.first == panel; });
    return std::max(wished, asking.oneOfEachStratum ? asking.strata - static_cast<int>(ofPanel) : 0);
}

/// How many of these judges (of the panel, and of the stratum unless it is -1) there are.
inline int countOf(const AssignmentProblem &problem, const std::set<int> &judges, int panel, int stratum = -1)
{
    return static_cast<int>(std::count_if(judges.begin(), judges.end(), [&](int j) {
        return judgeOf(problem, j).panel == panel && (stratum < 0 || judgeOf(problem, j).stratum == stratum);
    }));
}

/// Whether adding `added` to what stands gives the entry exactly what the panel owes it.
inline bool satisfies(const AssignmentProblem &problem, int panel, int entry, const std::set<int> &standing,
                      const std::set<int> &added)
{
    const auto &asking = problem.panels[static_cast<std::size_t>(panel)];
    const int demand = demandOf(problem, panel, entry);
    const int fresh = countOf(problem, added, panel);
    if (demand == 0)
        return fresh == 0;
    int missingStrata = 0;
    for (int s = 0; asking.oneOfEachStratum && s < asking.strata; ++s) {
        if (entryOf(problem, entry).without.count({panel, s}) > 0)
            continue;
        const bool had = countOf(problem, standing, panel, s) > 0;
        missingStrata += had ? 0 : 1;
        if (!had && countOf(problem, added, panel, s) == 0)
            return false;
    }
    return fresh == std::max(missingStrata, demand - countOf(problem, standing, panel));
}

inline int partsOf(const std::set<AssignmentPair> &pairs)
{
    std::set<AssignmentPair> left = pairs;
    int parts = 0;
    for (; !left.empty(); ++parts) {
        std::set<int> judges{left.begin()->judge};
        std::set<int> entries;
        for (bool grown = true; grown;) {
            grown = false;
            for (auto pair = left.begin(); pair != left.end();) {
                if (judges.count(pair->judge) == 0 && entries.count(pair->entry) == 0) {
                    ++pair;
                    continue;
                }
                judges.insert(pair->judge);
                entries.insert(pair->entry);
                pair = left.erase(pair);
                grown = true;
            }
        }
    }
    return parts;
}

} // namespace palmares::tests
