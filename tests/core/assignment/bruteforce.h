#pragma once

#include "tests/core/assignment/meaning.h"

#include <tuple>
#include <vector>

namespace palmares::tests {

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
