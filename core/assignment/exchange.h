#pragma once

#include "core/assignment/flow.h"
#include "core/base/random.h"

namespace palmares::assignment {

/// Exchanges between judges that keep everything a solved flow guarantees: what each entry has, the strata, the limits,
/// the number of mismatches and, but for connect(), the loads up to who has which. They bring in chance, and tie the graph together.
class Exchange {
public:
    /// `standing`: pairs of problem indexes of this panel that stay and count; they tie the graph but do not move.
    Exchange(Flow &flow, const std::vector<AssignmentPair> &standing, std::uint64_t seed);

    /// Deals the judgings among the judges by chance, leaving nothing of the order in which the search found them.
    void mix();

    /// Lowers the number of connected parts of the graph of judges and entries as far as exchanges are found to do it;
    /// stops where no assignment could have fewer. Loads stay as even as they are while that is enough; after that a judge who
    /// ties two parts together may have more than the others, within the limit.
    void connect();

private:
    struct Pair {
        int entry;
        int judge;
    };
    struct Step {
        int entry;
        int from;
        int to;
    };

    std::vector<Pair> pairs() const;
    bool canSwap(Pair a, Pair b) const;
    bool canGive(int entry, int from, int to) const;
    void swapJudges(Pair a, Pair b);

    void placeVertices(const std::vector<AssignmentPair> &standing);
    int parts(std::vector<int> &parents, const std::vector<Pair> &pairs, std::vector<char> *closing) const;
    int fewestPossible(int pairCount) const;
    bool joinTwoParts();
    bool joinByGiving();
    bool joinByChain(int count);
    bool tryStep(std::vector<Step> &steps, std::vector<int> &path, std::size_t &begin);
    bool exchangeAtRandom(std::vector<Step> &done);
    bool chainAtRandom(std::vector<Step> &done);
    bool apply(std::vector<Step> &steps);
    void undo(const std::vector<Step> &steps);
    void restore(const std::vector<Pair> &pairs);
    void wander(int fewest);

    Flow &m_flow;
    SplitMix m_chance;
    bool m_anchored = false;
    int m_vertices = 0;
    std::vector<int> m_judgeVertex;
    std::vector<int> m_entryVertex;
    std::vector<char> m_alwaysThere; // by vertex: has an edge whatever is assigned
    long m_tries = 0;                // swaps looked at while joining parts
};

} // namespace palmares::assignment
