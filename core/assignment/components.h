#pragma once

#include "core/assignment/bits.h"

#include <numeric>
#include <vector>

namespace palmares::assignment {

/// Every vertex alone.
inline std::vector<int> separate(int vertices)
{
    std::vector<int> parents(at(vertices));
    std::iota(parents.begin(), parents.end(), 0);
    return parents;
}

inline int rootOf(std::vector<int> &parents, int vertex)
{
    while (parents[at(vertex)] != vertex) {
        parents[at(vertex)] = parents[at(parents[at(vertex)])];
        vertex = parents[at(vertex)];
    }
    return vertex;
}

/// False if they were together already.
inline bool unite(std::vector<int> &parents, int a, int b)
{
    const int rootA = rootOf(parents, a);
    const int rootB = rootOf(parents, b);
    parents[at(rootA)] = rootB;
    return rootA != rootB;
}

} // namespace palmares::assignment
