#pragma once

#include "core/assignment/paneltask.h"

namespace palmares::assignment {

/// One panel's assignment as a flow from what entries miss to judges, found by Dinic's blocking flows on bit rows.
///
/// Nodes: a judge; a slot (what an entry may take from one group); the surplus of an entry (what it may take from any
/// group). A unit goes surplus → slot → judge → sink or slot → judge → sink; back along what is assigned. A language
/// mismatch costs one; potentials keep every cost reduced to zero or more, and searches use the zeros only
/// (Ahuja, Magnanti and Orlin 1993, chapter 9: successive shortest paths, primal–dual).
class Flow {
public:
    explicit Flow(const PanelTask &task);

    /// All that is missing, at the smallest greatest load, then fewest mismatches, then the evenest loads.
    /// False if it cannot be: then the most that can be placed is assigned and `reached` shows a minimum cut.
    bool solve();

    const PanelTask &task() const { return m_task; }
    int placed() const { return m_placed; }
    int missing() const { return m_asked - m_placed; }
    /// After a solve that failed: the node is on the side of the cut where judgings are missing.
    bool slotReached(int entry, int group) const { return m_level[at(slotNode(entry, group))] >= 0; }
    bool surplusReached(int entry) const { return m_level[at(surplusNode(entry))] >= 0; }

    bool assigned(int entry, int judge) const { return m_assigned.test(entry, judge); }
    const std::vector<int> &work(int judge) const { return m_work[at(judge)]; }
    /// What the judge has in all, existing work included.
    int load(int judge) const { return m_task.base[at(judge)] + newLoad(judge); }
    int newLoad(int judge) const { return static_cast<int>(m_work[at(judge)].size()); }
    bool hasRoom(int judge) const { return newLoad(judge) < m_task.room[at(judge)]; }

    /// Exchanges after a solve keep the mismatches at their minimum if they use pairs that are open or assigned *and*
    /// tight, and judges that are tight where their load changes.
    bool tight(int entry, int judge) const;
    bool tightToSink(int judge) const { return m_potential[at(judge)] == m_sinkPotential; }
    /// The pair may be added as far as conflicts, language and repetition go.
    bool open(int entry, int judge) const { return m_task.eligible.test(entry, judge) && !assigned(entry, judge); }
    int cost(int entry, int judge) const;
    /// The entry can do without one of its judges of this group if it gets another of any group.
    bool canLeaveGroup(int entry, int group) const { return surplusIn(entry, group) > 0; }

    void assign(int entry, int judge);
    void unassign(int entry, int judge);

private:
    int slotNode(int entry, int group) const { return m_task.judgeCount() + m_task.slot(entry, group); }
    int surplusNode(int entry) const { return m_surplusBegin + entry; }
    bool isJudge(int node) const { return node < m_task.judgeCount(); }
    bool isSlot(int node) const { return node >= m_task.judgeCount() && node < m_surplusBegin; }
    int entryOf(int node) const;

    int surplusIn(int entry, int group) const;
    /// What is still missing at a slot or surplus.
    int left(int node) const;
    bool takes(int judge, int level) const;
    Word openAmong(Word judges, int node, int word) const;
    template <typename Visit>
    void eachNext(int node, const Mask &judges, Visit visit) const;

    void clear();
    bool fill(int level);
    bool layer(int level);
    bool push(int node, int level);
    bool pushFromSlot(int node, int level);
    bool pushFromSurplus(int node, int level);
    bool pushFromJudge(int judge, int level);
    int leastBase() const;
    int smallestGreatestLoad();
    void minimiseMismatches(int level);
    void raisePotentials();
    void sortByPotential();

    const PanelTask &m_task;
    int m_surplusBegin = 0;
    int m_nodes = 0;
    int m_asked = 0;
    int m_placed = 0;
    bool m_hasSurplus = false;
    bool m_counting = false; // mismatches cost
    BitMatrix m_assigned;
    std::vector<std::vector<int>> m_work; // entries, by judge
    std::vector<int> m_count;             // judges, by slot
    std::vector<int> m_wanting;           // slots and surpluses where something is missing; it never comes back
    std::vector<Mask> m_ofGroup;          // judges, by group
    std::vector<int> m_potential;         // by node
    int m_sinkPotential = 0;
    std::vector<Mask> m_atPotential; // judges, by potential
    std::vector<int> m_level;        // by node: steps from where something is missing; -1 not reached or exhausted
    std::vector<Mask> m_atLevel;     // judges, by level
};

} // namespace palmares::assignment
