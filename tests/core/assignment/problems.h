#pragma once

#include "core/assignment/assignment.h"

#include <rapidcheck.h>

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <tuple>

/// Small random problems, and the plain meaning of the guarantees to hold the solver against: nothing here is clever.
namespace palmares::tests {

inline int anyOf(int low, int high)
{
    return *rc::gen::inRange(low, high + 1);
}

inline bool oneIn(int n)
{
    return anyOf(1, n) == 1;
}

struct ProblemSize {
    int judges = 5;
    int entries = 4;
    int perEntry = 3;
    int panels = 2;
};

inline std::vector<AssignmentPanel> anyPanels(ProblemSize most)
{
    std::vector<AssignmentPanel> panels(static_cast<std::size_t>(anyOf(1, most.panels)));
    for (auto &panel : panels) {
        panel.perEntry = anyOf(0, most.perEntry);
        panel.strata = oneIn(3) ? anyOf(1, 3) : 0;
        panel.oneOfEachStratum = panel.strata > 0 && !oneIn(4);
        if (oneIn(4))
            panel.divisions = {"youth"};
    }
    return panels;
}

/// Languages, limits, conflicts, standing work and dropped judges, each in some problems and not in others.
inline AssignmentProblem anyProblem(ProblemSize most = {})
{
    AssignmentProblem problem;
    problem.panels = anyPanels(most);
    const bool hasLanguages = oneIn(2);
    const bool hasStanding = oneIn(2);
    const std::vector<std::string> languages{"en", "es", "ar"};
    for (int j = 0, count = anyOf(0, most.judges); j < count; ++j) {
        AssignmentJudge judge;
        judge.code = "J" + std::to_string(j);
        judge.panel = anyOf(oneIn(4) ? -1 : 0, static_cast<int>(problem.panels.size()) - 1);
        if (judge.panel >= 0 && problem.panels[static_cast<std::size_t>(judge.panel)].strata > 0)
            judge.stratum = anyOf(-1, problem.panels[static_cast<std::size_t>(judge.panel)].strata - 1);
        for (const auto &language : languages) {
            if (oneIn(2))
                judge.languages.push_back(language);
        }
        if (oneIn(4))
            judge.maxLoad = anyOf(0, most.entries);
        judge.dropped = hasStanding && oneIn(5);
        problem.judges.push_back(judge);
    }
    for (int e = 0, count = anyOf(0, most.entries); e < count; ++e) {
        AssignmentEntry entry;
        entry.code = "E" + std::to_string(e);
        entry.language = hasLanguages ? languages[static_cast<std::size_t>(anyOf(0, 2))] : "";
        entry.division = oneIn(2) ? "youth" : "open";
        if (oneIn(8))
            entry.demand = {anyOf(0, 2)};
        problem.entries.push_back(entry);
    }
    for (int j = 0; j < static_cast<int>(problem.judges.size()); ++j) {
        for (int e = 0; e < static_cast<int>(problem.entries.size()); ++e) {
            if (oneIn(6))
                problem.conflicts.push_back({j, e});
            if (hasStanding && oneIn(4))
                problem.existing.push_back({j, e, oneIn(2)});
        }
    }
    if (oneIn(6))
        problem.options.perEntry = anyOf(1, most.perEntry);
    if (oneIn(4))
        problem.options.maxLoad = anyOf(1, most.entries);
    problem.options.languageMatch = static_cast<LanguageMatch>(anyOf(0, 2));
    problem.options.topUp = oneIn(2);
    problem.options.seed = *rc::gen::arbitrary<std::uint64_t>();
    return problem;
}

/// One panel that is short of judges who suit: loads, languages and connection pull in different directions.
inline AssignmentProblem tightProblem()
{
    AssignmentProblem problem;
    AssignmentPanel panel;
    panel.perEntry = anyOf(1, 2);
    panel.strata = 2;
    panel.oneOfEachStratum = panel.perEntry == 2 && oneIn(4);
    problem.panels.push_back(panel);
    const int conflicts = *rc::gen::element(0, 20, 45);
    const bool standing = oneIn(4);
    for (int j = 0, count = anyOf(3, 5); j < count; ++j) {
        AssignmentJudge judge;
        judge.code = "J" + std::to_string(j);
        judge.panel = 0;
        judge.stratum = anyOf(0, 1);
        judge.languages = oneIn(2) ? std::vector<std::string>{"en"} : std::vector<std::string>{"es"};
        problem.judges.push_back(judge);
    }
    for (int e = 0, count = panel.perEntry == 1 ? anyOf(4, 6) : anyOf(3, 4); e < count; ++e) {
        AssignmentEntry entry;
        entry.code = "E" + std::to_string(e);
        entry.language = *rc::gen::element<std::string>("en", "en", "es", "");
        problem.entries.push_back(entry);
        for (int j = 0; j < static_cast<int>(problem.judges.size()); ++j) {
            if (anyOf(1, 100) <= conflicts)
                problem.conflicts.push_back({j, e});
            if (standing && oneIn(6))
                problem.existing.push_back({j, e, oneIn(2)});
        }
    }
    problem.options.topUp = oneIn(2);
    problem.options.languageMatch = oneIn(3) ? LanguageMatch::Ignored : LanguageMatch::Preferred;
    problem.options.seed = *rc::gen::arbitrary<std::uint64_t>();
    return problem;
}

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

/// Nothing but a conflict or another panel forbids this pair.
inline bool mayStand(const AssignmentProblem &problem, AssignmentPair pair)
{
    return judgesDivision(problem, judgeOf(problem, pair.judge).panel, pair.entry)
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
        pairs[{existing.judge, existing.entry}] |= existing.fixed;
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
    const int wished = index < own.size() && own[index] ? *own[index] : problem.options.perEntry.value_or(asking.perEntry);
    return std::max(wished, asking.oneOfEachStratum ? asking.strata : 0);
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

/// The best that trying everything finds for one panel.
struct Best {
    /// Greatest load, mismatches (0 unless preferred), sum of squared loads, parts of the graph.
    using Value = std::tuple<int, int, int, int>;
    std::optional<Value> value;
};

class BruteForce {
public:
    BruteForce(const AssignmentProblem &problem, int panel) : m_problem(problem), m_panel(panel)
    {
        for (const auto &pair : mustStay(problem)) {
            ++m_load[pair.judge];
            if (mayStand(problem, pair))
                m_counting.insert(pair);
        }
        for (int j = 0; j < static_cast<int>(problem.judges.size()); ++j) {
            if (judgeOf(problem, j).panel == panel)
                m_judges.push_back(j);
        }
    }

    Best best()
    {
        place(0);
        return m_best;
    }

    /// The value of the panel under these new pairs.
    Best::Value valueOf(const std::set<AssignmentPair> &fresh) const
    {
        auto load = m_load;
        int mismatches = 0;
        for (const auto &pair : fresh) {
            ++load[pair.judge];
            mismatches += m_problem.options.languageMatch == LanguageMatch::Preferred
                    && !readsLanguage(judgeOf(m_problem, pair.judge).languages, entryOf(m_problem, pair.entry).language)
                ? 1
                : 0;
        }
        int greatest = 0;
        int squares = 0;
        for (const int j : m_judges) {
            if (judgeOf(m_problem, j).dropped)
                continue;
            greatest = std::max(greatest, load[j]);
            squares += load[j] * load[j];
        }
        std::set<AssignmentPair> graph = fresh;
        for (const auto &pair : m_counting) {
            if (judgeOf(m_problem, pair.judge).panel == m_panel)
                graph.insert(pair);
        }
        return {greatest, mismatches, squares, partsOf(graph)};
    }

private:
    void place(int entry)
    {
        if (entry == static_cast<int>(m_problem.entries.size())) {
            const auto value = valueOf(m_fresh);
            if (!m_best.value || value < *m_best.value)
                m_best.value = value;
            return;
        }
        std::set<int> standing;
        for (const auto &pair : m_counting) {
            if (pair.entry == entry)
                standing.insert(pair.judge);
        }
        const auto stay = mustStay(m_problem);
        for (unsigned choice = 0; choice < 1U << m_judges.size(); ++choice) {
            std::set<int> added;
            bool legal = true;
            for (std::size_t i = 0; i < m_judges.size(); ++i) {
                if ((choice >> i & 1U) == 0)
                    continue;
                const AssignmentPair pair{m_judges[i], entry};
                const auto limit = limitOf(m_problem, pair.judge);
                int now = m_load[pair.judge];
                for (const auto &fresh : m_fresh)
                    now += fresh.judge == pair.judge ? 1 : 0;
                legal = legal && mayBeNew(m_problem, pair) && stay.count(pair) == 0 && (!limit || now < *limit);
                added.insert(pair.judge);
            }
            if (!legal || !satisfies(m_problem, m_panel, entry, standing, added))
                continue;
            for (const int j : added)
                m_fresh.insert({j, entry});
            place(entry + 1);
            for (const int j : added)
                m_fresh.erase({j, entry});
        }
    }

    const AssignmentProblem &m_problem;
    int m_panel;
    std::vector<int> m_judges;
    std::map<int, int> m_load; // by judge: what stays
    std::set<AssignmentPair> m_counting;
    std::set<AssignmentPair> m_fresh;
    Best m_best;
};

} // namespace palmares::tests
