#include "core/assignment/exchange.h"

#include "core/assignment/components.h"

#include <algorithm>
#include <climits>

namespace palmares::assignment {

namespace {

constexpr long mostTries = 4'000'000;    // swaps looked at while joining parts
constexpr long mostVisits = 6'000'000;   // pairs counted while wandering
constexpr long mostSteps = 4'000;        // exchanges while wandering
constexpr std::size_t smallEnough = 64;  // pairs, below which wandering may also go uphill
constexpr std::size_t longestChain = 24; // judges in one random exchange

} // namespace

Exchange::Exchange(Flow &flow, const std::vector<AssignmentPair> &standing, std::uint64_t seed)
    : m_flow(flow), m_chance(seed)
{
    placeVertices(standing);
}

/// Parts tied by standing pairs are one vertex; every other judge and entry is its own.
void Exchange::placeVertices(const std::vector<AssignmentPair> &standing)
{
    const PanelTask &task = m_flow.task();
    int judges = 0;
    int entries = 0;
    for (const auto &pair : standing) {
        judges = std::max(judges, pair.judge + 1);
        entries = std::max(entries, pair.entry + 1);
    }
    for (const int judge : task.judges)
        judges = std::max(judges, judge + 1);
    for (const int entry : task.entries)
        entries = std::max(entries, entry + 1);
    auto parents = separate(judges + entries);
    for (const auto &pair : standing)
        unite(parents, pair.judge, judges + pair.entry);

    std::vector<int> number(at(judges + entries), -1);
    const auto vertexOf = [&](int vertex) {
        int &known = number[at(rootOf(parents, vertex))];
        if (known < 0)
            known = m_vertices++;
        return known;
    };
    for (const int judge : task.judges)
        m_judgeVertex.push_back(vertexOf(judge));
    for (const int entry : task.entries)
        m_entryVertex.push_back(vertexOf(judges + entry));
    std::vector<int> anchored;
    for (const auto &pair : standing)
        anchored.push_back(vertexOf(pair.judge));
    m_anchored = !standing.empty()
        || std::any_of(task.base.begin(), task.base.end(), [](int load) { return load > 0; });
    m_alwaysThere.assign(at(m_vertices), 0);
    for (const int vertex : anchored)
        m_alwaysThere[at(vertex)] = 1;
    for (const int vertex : m_entryVertex)
        m_alwaysThere[at(vertex)] = 1;
}

std::vector<Exchange::Pair> Exchange::pairs() const
{
    std::vector<Pair> all;
    for (int j = 0; j < m_flow.task().judgeCount(); ++j) {
        for (const int entry : m_flow.work(j))
            all.push_back({entry, j});
    }
    // The lists of work depend on the way of the search; chance must not.
    std::sort(all.begin(), all.end(),
              [](Pair a, Pair b) { return a.entry != b.entry ? a.entry < b.entry : a.judge < b.judge; });
    return all;
}

/// Whether `to` may take the entry over from `from`, loads aside, without a further mismatch.
bool Exchange::canGive(int entry, int from, int to) const
{
    const PanelTask &task = m_flow.task();
    const int groupFrom = task.group[at(from)];
    return m_flow.open(entry, to) && m_flow.tight(entry, from) && m_flow.tight(entry, to)
        && (groupFrom == task.group[at(to)] || m_flow.canLeaveGroup(entry, groupFrom));
}

bool Exchange::canSwap(Pair a, Pair b) const
{
    const PanelTask &task = m_flow.task();
    if (a.entry == b.entry || a.judge == b.judge || !m_flow.open(a.entry, b.judge) || !m_flow.open(b.entry, a.judge))
        return false;
    if (m_flow.cost(a.entry, a.judge) + m_flow.cost(b.entry, b.judge)
        != m_flow.cost(a.entry, b.judge) + m_flow.cost(b.entry, a.judge))
        return false;
    const int groupA = task.group[at(a.judge)];
    const int groupB = task.group[at(b.judge)];
    return groupA == groupB || (m_flow.canLeaveGroup(a.entry, groupA) && m_flow.canLeaveGroup(b.entry, groupB));
}

void Exchange::swapJudges(Pair a, Pair b)
{
    m_flow.unassign(a.entry, a.judge);
    m_flow.unassign(b.entry, b.judge);
    m_flow.assign(a.entry, b.judge);
    m_flow.assign(b.entry, a.judge);
}

void Exchange::mix()
{
    auto all = pairs();
    const int judges = m_flow.task().judgeCount();
    if (all.empty() || judges < 2)
        return;
    for (std::size_t i = 0; i < all.size() * 8 + 64; ++i) {
        Pair &a = all[static_cast<std::size_t>(m_chance.below(all.size()))];
        if (i % 4 == 0) { // another judge, one judging lighter, so that chance also says who has one more
            const int to = static_cast<int>(m_chance.below(static_cast<std::uint64_t>(judges)));
            if (m_flow.load(a.judge) == m_flow.load(to) + 1 && m_flow.hasRoom(to) && m_flow.tightToSink(to)
                && m_flow.tightToSink(a.judge) && canGive(a.entry, a.judge, to)) {
                m_flow.unassign(a.entry, a.judge);
                m_flow.assign(a.entry, to);
                a.judge = to;
            }
            continue;
        }
        Pair &b = all[static_cast<std::size_t>(m_chance.below(all.size()))];
        if (canSwap(a, b)) {
            swapJudges(a, b);
            std::swap(a.judge, b.judge);
        }
    }
}

/// Counts the connected parts. `closing` marks the pairs that close a circle: their parts hold together without them.
int Exchange::parts(std::vector<int> &parents, const std::vector<Pair> &all, std::vector<char> *closing) const
{
    parents = separate(m_vertices);
    std::vector<char> there = m_alwaysThere;
    int count = static_cast<int>(std::count(there.begin(), there.end(), 1));
    for (std::size_t i = 0; i < all.size(); ++i) {
        const int judge = m_judgeVertex[at(all[i].judge)];
        if (there[at(judge)] == 0) {
            there[at(judge)] = 1;
            ++count;
        }
        const bool joined = unite(parents, judge, m_entryVertex[at(all[i].entry)]);
        count -= joined ? 1 : 0;
        if (closing != nullptr)
            (*closing)[i] = joined ? 0 : 1;
    }
    return count;
}

/// No assignment has fewer parts than the graph of all pairs that could be, nor fewer than vertices minus edges.
int Exchange::fewestPossible(int pairCount) const
{
    const PanelTask &task = m_flow.task();
    auto parents = separate(m_vertices);
    int apart = m_vertices - 1; // how many more unions are possible at all
    int used = 0;
    for (int j = 0; j < task.judgeCount(); ++j) {
        used += m_flow.newLoad(j) > 0 ? 1 : 0;
        if (m_flow.newLoad(j) == 0 && !m_flow.hasRoom(j))
            continue;
        for (int e = 0; apart > 0 && e < task.entryCount(); ++e) {
            if (m_flow.assigned(e, j) || (m_flow.open(e, j) && m_flow.tight(e, j)))
                apart -= unite(parents, m_judgeVertex[at(j)], m_entryVertex[at(e)]) ? 1 : 0;
        }
    }
    std::vector<char> counted(at(m_vertices), 0);
    int fewest = 0;
    for (int vertex = 0; vertex < m_vertices; ++vertex) {
        char &seen = counted[at(rootOf(parents, vertex))];
        if (m_alwaysThere[at(vertex)] == 0 || seen != 0)
            continue;
        seen = 1;
        ++fewest;
    }
    // How many judges have work is the same in all evenest assignments, unless standing work evens it out.
    return m_anchored ? fewest : std::max(fewest, task.entryCount() + used - pairCount);
}

/// Swaps the judges of two pairs of different parts, one of which closes a circle: nothing falls apart, two parts join.
bool Exchange::joinTwoParts()
{
    auto all = pairs();
    for (std::size_t i = all.size(); i > 1; --i)
        std::swap(all[i - 1], all[static_cast<std::size_t>(m_chance.below(i))]);
    std::vector<int> parents;
    std::vector<char> closing(all.size());
    parts(parents, all, &closing);
    std::vector<int> part(all.size());
    std::vector<int> size(at(m_vertices));
    for (std::size_t i = 0; i < all.size(); ++i) {
        part[i] = rootOf(parents, m_entryVertex[at(all[i].entry)]);
        ++size[at(part[i])];
    }
    const int largest = static_cast<int>(std::max_element(size.begin(), size.end()) - size.begin());
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (part[i] == largest)
            continue;
        for (std::size_t k = 0; k < all.size(); ++k) {
            if (part[k] == part[i] || (closing[i] == 0 && closing[k] == 0))
                continue;
            if (++m_tries > mostTries)
                return false;
            if (canSwap(all[i], all[k])) {
                swapJudges(all[i], all[k]);
                return true;
            }
        }
    }
    return false;
}

/// A judge of another part takes over a judging that its own part holds together without: two parts join, and loads become uneven.
/// Of all such the one that leaves them the evenest.
bool Exchange::joinByGiving()
{
    const auto all = pairs();
    std::vector<int> parents;
    std::vector<char> closing(all.size());
    parts(parents, all, &closing);
    const int judges = m_flow.task().judgeCount();
    int fewest = INT_MAX; // how much less the giver has than the taker
    Step best{};
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (closing[i] == 0 || m_flow.newLoad(all[i].judge) < 2 || !m_flow.tightToSink(all[i].judge))
            continue;
        const int part = rootOf(parents, m_entryVertex[at(all[i].entry)]);
        for (int to = 0; to < judges; ++to) {
            const int gap = m_flow.load(to) - m_flow.load(all[i].judge);
            if (gap >= fewest || !m_flow.hasRoom(to) || !m_flow.tightToSink(to) || m_flow.load(to) == 0
                || rootOf(parents, m_judgeVertex[at(to)]) == part || !canGive(all[i].entry, all[i].judge, to))
                continue;
            fewest = gap;
            best = {all[i].entry, all[i].judge, to};
        }
    }
    if (fewest == INT_MAX)
        return false;
    m_flow.unassign(best.entry, best.from);
    m_flow.assign(best.entry, best.to);
    return true;
}

/// The same by several judges, each of whom hands something on.
bool Exchange::joinByChain(int count)
{
    std::vector<int> parents;
    std::vector<Step> steps;
    const long budget = std::min(mostSteps, mostVisits / static_cast<long>(pairs().size() + 1) + 1);
    for (long i = 0; i < budget; ++i) {
        if (!chainAtRandom(steps))
            continue;
        if (parts(parents, pairs(), nullptr) < count)
            return true;
        undo(steps);
    }
    return false;
}

/// One step of a chain: its last judge gives some entry to another. True if the steps from `begin` on can stand alone.
bool Exchange::tryStep(std::vector<Step> &steps, std::vector<int> &path, std::size_t &begin)
{
    const int from = path.back();
    const auto &work = m_flow.work(from);
    if (work.empty())
        return false;
    std::vector<int> given(work);
    std::sort(given.begin(), given.end());
    const int entry = given[static_cast<std::size_t>(m_chance.below(given.size()))];
    std::vector<int> takers;
    for (int j = 0; j < m_flow.task().judgeCount(); ++j) {
        if (canGive(entry, from, j))
            takers.push_back(j);
    }
    if (takers.empty())
        return false;
    const int to = takers[static_cast<std::size_t>(m_chance.below(takers.size()))];
    steps.push_back({entry, from, to});
    const auto back = std::find(path.begin(), path.end(), to);
    begin = static_cast<std::size_t>(back - path.begin());
    if (back != path.end())
        return true; // a circle: every load stays
    path.push_back(to);
    if (!m_flow.hasRoom(to) || !m_flow.tightToSink(to) || m_chance.below(2) == 0)
        return false;
    for (begin = 0; begin + 1 < path.size(); ++begin) { // a chain between two judges who change loads
        if (m_flow.load(path[begin]) == m_flow.load(to) + 1 && m_flow.tightToSink(path[begin]))
            return true;
    }
    return false;
}

bool Exchange::exchangeAtRandom(std::vector<Step> &done)
{
    const auto judges = static_cast<std::uint64_t>(m_flow.task().judgeCount());
    std::vector<int> path{static_cast<int>(m_chance.below(judges))};
    std::vector<Step> steps;
    while (path.size() < longestChain) {
        std::size_t begin = 0;
        const std::size_t before = steps.size();
        if (tryStep(steps, path, begin)) {
            done.assign(steps.begin() + static_cast<std::ptrdiff_t>(begin), steps.end());
            return apply(done);
        }
        if (steps.size() == before)
            return false;
    }
    return false;
}

/// A chain that ends wherever there is room.
bool Exchange::chainAtRandom(std::vector<Step> &done)
{
    std::vector<int> path{static_cast<int>(m_chance.below(static_cast<std::uint64_t>(m_flow.task().judgeCount())))};
    done.clear();
    while (path.size() < longestChain) {
        std::size_t begin = 0;
        const std::size_t before = done.size();
        const bool isCircle = tryStep(done, path, begin);
        if (done.size() == before)
            return false;
        const int to = done.back().to;
        const bool keepsWork = m_flow.newLoad(path.front()) > 1; // a graph is not better for a judge less
        if (isCircle || (keepsWork && m_flow.tightToSink(path.front()) && m_flow.hasRoom(to) && m_flow.tightToSink(to))) {
            done.erase(done.begin(), done.begin() + static_cast<std::ptrdiff_t>(isCircle ? begin : 0));
            return apply(done);
        }
    }
    return false;
}

/// Carries the steps out; if one proves impossible after those before it, takes all back.
bool Exchange::apply(std::vector<Step> &steps)
{
    for (std::size_t i = 0; i < steps.size(); ++i) {
        const Step &step = steps[i];
        if (!m_flow.assigned(step.entry, step.from) || !canGive(step.entry, step.from, step.to)) {
            steps.resize(i);
            undo(steps);
            return false;
        }
        m_flow.unassign(step.entry, step.from);
        m_flow.assign(step.entry, step.to);
    }
    return true;
}

void Exchange::undo(const std::vector<Step> &steps)
{
    for (auto step = steps.rbegin(); step != steps.rend(); ++step) {
        m_flow.unassign(step->entry, step->to);
        m_flow.assign(step->entry, step->from);
    }
}

void Exchange::restore(const std::vector<Pair> &wanted)
{
    for (const Pair &pair : pairs())
        m_flow.unassign(pair.entry, pair.judge);
    for (const Pair &pair : wanted)
        m_flow.assign(pair.entry, pair.judge);
}

/// Random exchanges of any length, kept unless they part the graph further; on small problems kept always, with a
/// memory of the best, because the way to it may lead uphill.
void Exchange::wander(int fewest)
{
    std::vector<int> parents;
    auto best = pairs();
    int fewestSeen = parts(parents, best, nullptr);
    const bool uphill = best.size() <= smallEnough;
    const long budget = std::min(mostSteps, mostVisits / static_cast<long>(best.size() + 1) + 1);
    std::vector<Step> steps;
    for (long i = 0; i < budget && fewestSeen > fewest; ++i) {
        if (!exchangeAtRandom(steps))
            continue;
        auto now = pairs();
        const int count = parts(parents, now, nullptr);
        if (count < fewestSeen) {
            fewestSeen = count;
            best = std::move(now);
        } else if (count > fewestSeen && !uphill) {
            undo(steps);
        }
    }
    if (uphill)
        restore(best);
}

void Exchange::connect()
{
    const auto all = pairs();
    if (all.empty())
        return;
    std::vector<int> parents;
    int count = parts(parents, all, nullptr);
    if (count <= 1)
        return;
    const int fewest = fewestPossible(static_cast<int>(all.size()));
    while (count > fewest && joinTwoParts())
        count = parts(parents, pairs(), nullptr);
    if (count > fewest)
        wander(fewest);
    count = parts(parents, pairs(), nullptr);
    while (count > fewest && (joinByGiving() || joinByChain(count)))
        count = parts(parents, pairs(), nullptr);
}

} // namespace palmares::assignment
