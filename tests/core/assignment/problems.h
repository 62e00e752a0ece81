#pragma once

#include "core/assignment/assignment.h"

#include <rapidcheck.h>

#include <string>
#include <vector>

/// Small random problems.
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
        for (int p = 0; p < static_cast<int>(problem.panels.size()); ++p) {
            for (int s = 0; s < problem.panels[static_cast<std::size_t>(p)].strata; ++s) {
                if (oneIn(8))
                    entry.without.insert({p, s});
            }
        }
        problem.entries.push_back(entry);
    }
    for (int j = 0; j < static_cast<int>(problem.judges.size()); ++j) {
        for (int e = 0; e < static_cast<int>(problem.entries.size()); ++e) {
            if (oneIn(6))
                problem.conflicts.push_back({j, e});
            if (hasStanding && oneIn(4))
                problem.existing.push_back({j, e, oneIn(2), !oneIn(5)});
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
                problem.existing.push_back({j, e, oneIn(2), !oneIn(5)});
        }
    }
    problem.options.topUp = oneIn(2);
    problem.options.languageMatch = oneIn(3) ? LanguageMatch::Ignored : LanguageMatch::Preferred;
    problem.options.seed = *rc::gen::arbitrary<std::uint64_t>();
    return problem;
}

} // namespace palmares::tests
