#include "core/assignment/flow.h"

#include <algorithm>
#include <cassert>
#include <limits>
#include <numeric>

namespace palmares::assignment {

namespace {

constexpr int anyLevel = std::numeric_limits<int>::max();

Mask allOf(int bits)
{
    Mask mask(at(wordsFor(bits)));
    for (int bit = 0; bit < bits; ++bit)
        setBit(mask.data(), bit);
    return mask;
}

} // namespace

Flow::Flow(const PanelTask &task) : m_task(task)
{
    const int slots = task.entryCount() * task.groups;
    m_surplusBegin = task.judgeCount() + slots;
    m_nodes = m_surplusBegin + task.entryCount();
    m_asked = std::accumulate(task.must.begin(), task.must.end(), 0)
        + std::accumulate(task.any.begin(), task.any.end(), 0);
    m_hasSurplus = std::any_of(task.any.begin(), task.any.end(), [](int count) { return count > 0; });
    m_ofGroup.assign(at(task.groups), Mask(at(wordsFor(task.judgeCount()))));
    for (int j = 0; j < task.judgeCount(); ++j)
        setBit(m_ofGroup[at(task.group[at(j)])].data(), j);
    clear();
}

void Flow::clear()
{
    m_assigned = BitMatrix(m_task.entryCount(), m_task.judgeCount());
    m_work.assign(m_task.judges.size(), {});
    m_count.assign(m_task.must.size(), 0);
    m_potential.assign(at(m_nodes), 0);
    m_level.assign(at(m_nodes), -1);
    m_sinkPotential = 0;
    m_placed = 0;
    m_wanting.clear();
    for (int node = m_task.judgeCount(); node < (m_hasSurplus ? m_nodes : m_surplusBegin); ++node) {
        if (left(node) > 0)
            m_wanting.push_back(node);
    }
    sortByPotential();
}

int Flow::entryOf(int node) const
{
    return isSlot(node) ? (node - m_task.judgeCount()) / m_task.groups : node - m_surplusBegin;
}

int Flow::surplusIn(int entry, int group) const
{
    const std::size_t slot = at(m_task.slot(entry, group));
    return std::max(0, m_count[slot] - m_task.must[slot]);
}

int Flow::left(int node) const
{
    if (isSlot(node)) {
        const std::size_t slot = at(node - m_task.judgeCount());
        return std::max(0, m_task.must[slot] - m_count[slot]);
    }
    const int entry = entryOf(node);
    int count = m_task.any[at(entry)];
    for (int g = 0; count > 0 && g < m_task.groups; ++g)
        count -= surplusIn(entry, g);
    return count;
}

int Flow::cost(int entry, int judge) const
{
    return m_counting && !m_task.reads.test(entry, judge) ? 1 : 0;
}

bool Flow::tight(int entry, int judge) const
{
    const int slot = slotNode(entry, m_task.group[at(judge)]);
    return m_potential[at(slot)] + cost(entry, judge) == m_potential[at(judge)];
}

void Flow::assign(int entry, int judge)
{
    assert(open(entry, judge));
    m_assigned.set(entry, judge);
    m_work[at(judge)].push_back(entry);
    ++m_count[at(m_task.slot(entry, m_task.group[at(judge)]))];
    ++m_placed;
}

void Flow::unassign(int entry, int judge)
{
    assert(assigned(entry, judge));
    m_assigned.clear(entry, judge);
    auto &work = m_work[at(judge)];
    *std::find(work.begin(), work.end(), entry) = work.back();
    work.pop_back();
    --m_count[at(m_task.slot(entry, m_task.group[at(judge)]))];
    --m_placed;
}

bool Flow::takes(int judge, int level) const
{
    return tightToSink(judge) && hasRoom(judge) && load(judge) < level;
}

/// Those among these judges whom the slot may take at no reduced cost.
Word Flow::openAmong(Word judges, int node, int word) const
{
    const int slot = node - m_task.judgeCount();
    judges &= m_ofGroup[at(slot % m_task.groups)][at(word)];
    if (judges == 0)
        return 0;
    const int entry = slot / m_task.groups;
    const Word open = judges & m_task.eligible.row(entry)[word] & ~m_assigned.row(entry)[word];
    if (!m_counting || open == 0)
        return open;
    const Word reads = m_task.reads.row(entry)[word];
    const int potential = m_potential[at(node)];
    return open
        & ((reads & m_atPotential[at(potential)][at(word)]) | (~reads & m_atPotential[at(potential + 1)][at(word)]));
}

/// Visits what can be reached from the node in one step at no reduced cost; of the judges those in the mask only.
template <typename Visit>
void Flow::eachNext(int node, const Mask &judges, Visit visit) const
{
    if (isJudge(node)) {
        const int group = m_task.group[at(node)];
        for (const int entry : m_work[at(node)]) {
            if (tight(entry, node))
                visit(slotNode(entry, group));
        }
        return;
    }
    const int entry = entryOf(node);
    if (!isSlot(node)) {
        for (int g = 0; g < m_task.groups; ++g) {
            if (m_potential[at(slotNode(entry, g))] == m_potential[at(node)])
                visit(slotNode(entry, g));
        }
        return;
    }
    for (int word = 0; word < static_cast<int>(judges.size()); ++word) {
        if (judges[at(word)] != 0) // most often all who can be reached have been
            eachBit(openAmong(judges[at(word)], node, word), word * 64, visit);
    }
    const int group = (node - m_task.judgeCount()) % m_task.groups;
    if (m_hasSurplus && surplusIn(entry, group) > 0 && m_potential[at(surplusNode(entry))] == m_potential[at(node)])
        visit(surplusNode(entry));
}

/// Numbers the nodes by their distance from where something is missing, as far as the nearest judges who take more.
bool Flow::layer(int level)
{
    std::fill(m_level.begin(), m_level.end(), -1);
    Mask unseen = allOf(m_task.judgeCount());
    std::vector<int> now;
    std::vector<int> next;
    const auto satisfied = [this](int node) { return left(node) == 0; };
    m_wanting.erase(std::remove_if(m_wanting.begin(), m_wanting.end(), satisfied), m_wanting.end());
    for (const int node : m_wanting)
        m_level[at(node)] = 0;
    now = m_wanting;
    m_atLevel.clear();
    for (int depth = 1; !now.empty(); ++depth) {
        bool arrived = false;
        Mask layerJudges(unseen.size());
        for (const int node : now) {
            eachNext(node, unseen, [&](int reached) {
                if (m_level[at(reached)] >= 0)
                    return;
                m_level[at(reached)] = depth;
                next.push_back(reached);
                if (isJudge(reached)) {
                    clearBit(unseen.data(), reached);
                    setBit(layerJudges.data(), reached);
                    arrived = arrived || takes(reached, level);
                }
            });
        }
        m_atLevel.resize(at(depth + 1));
        m_atLevel[at(depth)] = std::move(layerJudges);
        if (arrived)
            return true;
        now.swap(next);
        next.clear();
    }
    return false;
}

/// Sends one unit from the node along the layers; a node from which none gets through is not tried again.
bool Flow::push(int node, int level)
{
    const bool through = isJudge(node) ? pushFromJudge(node, level)
        : isSlot(node)                 ? pushFromSlot(node, level)
                                       : pushFromSurplus(node, level);
    if (!through) {
        if (isJudge(node))
            clearBit(m_atLevel[at(m_level[at(node)])].data(), node);
        m_level[at(node)] = -1;
    }
    return through;
}

bool Flow::pushFromSlot(int node, int level)
{
    const int entry = entryOf(node);
    const int depth = m_level[at(node)] + 1;
    if (at(depth) < m_atLevel.size()) {
        for (int word = 0; word < static_cast<int>(m_atLevel[at(depth)].size()); ++word) {
            if (m_atLevel[at(depth)][at(word)] == 0)
                continue;
            Word tried = 0; // besides, the layer loses those who lead nowhere while we look
            while (const Word rest = openAmong(m_atLevel[at(depth)][at(word)] & ~tried, node, word)) {
                const int judge = word * 64 + std::countr_zero(rest);
                if (push(judge, level)) {
                    assign(entry, judge);
                    return true;
                }
                tried |= rest & (~rest + 1);
            }
        }
    }
    const int surplus = surplusNode(entry);
    const int group = (node - m_task.judgeCount()) % m_task.groups;
    return m_hasSurplus && m_level[at(surplus)] == depth && surplusIn(entry, group) > 0
        && m_potential[at(surplus)] == m_potential[at(node)] && push(surplus, level);
}

bool Flow::pushFromSurplus(int node, int level)
{
    const int entry = entryOf(node);
    for (int g = 0; g < m_task.groups; ++g) {
        const int slot = slotNode(entry, g);
        if (m_level[at(slot)] == m_level[at(node)] + 1 && m_potential[at(slot)] == m_potential[at(node)]
            && push(slot, level))
            return true;
    }
    return false;
}

bool Flow::pushFromJudge(int judge, int level)
{
    if (takes(judge, level))
        return true;
    const int group = m_task.group[at(judge)];
    const auto &work = m_work[at(judge)];
    for (std::size_t i = 0; i < work.size(); ++i) {
        const int entry = work[i];
        const int slot = slotNode(entry, group);
        if (m_level[at(slot)] == m_level[at(judge)] + 1 && tight(entry, judge) && push(slot, level)) {
            unassign(entry, judge);
            return true;
        }
    }
    return false;
}

/// Places what can be placed at no reduced cost with no judge above the level; true if nothing is missing then.
bool Flow::fill(int level)
{
    while (missing() > 0 && layer(level)) {
        for (const int node : m_wanting) {
            while (m_level[at(node)] == 0 && left(node) > 0 && push(node, level)) {
            }
        }
    }
    return missing() == 0;
}

int Flow::leastBase() const
{
    return m_task.base.empty() ? 0 : *std::min_element(m_task.base.begin(), m_task.base.end());
}

/// Raises the level one by one and places all it allows: the greedy way through a polymatroid, which ends at the
/// evenest loads of all (Federgruen and Groenevelt 1986), hence also at the smallest greatest one. The demand must be
/// possible.
int Flow::smallestGreatestLoad()
{
    int level = leastBase();
    while (!fill(level))
        ++level;
    return level;
}

void Flow::sortByPotential()
{
    int highest = 0;
    for (int node = 0; node < m_nodes; ++node)
        highest = std::max(highest, m_potential[at(node)]);
    m_atPotential.assign(at(highest + 2), Mask(at(wordsFor(m_task.judgeCount()))));
    for (int j = 0; j < m_task.judgeCount(); ++j)
        setBit(m_atPotential[at(m_potential[at(j)])].data(), j);
}

/// One more mismatch on the way is allowed. Costs are whole numbers, so a step of one never passes a zero by.
void Flow::raisePotentials()
{
    for (int node = 0; node < m_nodes; ++node)
        m_potential[at(node)] += m_level[at(node)] < 0 ? 1 : 0;
    ++m_sinkPotential;
    sortByPotential();
}

/// The cheapest ways first, mismatches before load: units that arrive over d mismatches while none can over fewer, each
/// time to the lightest judges first. That is the successive shortest path for the pair (mismatches, square of load),
/// so what it ends at is the least of both in this order. The demand must be possible at this level.
void Flow::minimiseMismatches(int level)
{
    clear();
    m_counting = true;
    for (;;) {
        for (int upTo = leastBase(); upTo <= level; ++upTo) {
            if (fill(upTo))
                return;
        }
        raisePotentials();
    }
}

bool Flow::solve()
{
    clear();
    m_counting = false;
    if (!fill(anyLevel))
        return false;
    clear();
    int level = smallestGreatestLoad();
    if (m_task.languageCosts) {
        // Who has more than that already is the greatest load: then the others may go up to there as well.
        for (const int standing : m_task.base)
            level = std::max(level, standing);
        minimiseMismatches(level);
    }
    return true;
}

} // namespace palmares::assignment
