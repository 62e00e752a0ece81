#include "core/statistics/connectivity.h"

#include <cassert>
#include <numeric>
#include <utility>
#include <vector>

namespace palmares {

namespace {

std::uint32_t rootOf(std::vector<std::uint32_t> &parent, std::uint32_t node)
{
    while (parent[node] != node) {
        parent[node] = parent[parent[node]];
        node = parent[node];
    }
    return node;
}

} // namespace

std::uint32_t componentCount(std::span<const std::uint32_t> judge, std::span<const std::uint32_t> entry,
                             std::uint32_t judges, std::uint32_t entries)
{
    assert(judge.size() == entry.size());
    std::vector<std::uint32_t> parent(std::size_t{judges} + entries);
    std::iota(parent.begin(), parent.end(), 0U);
    std::vector<std::uint32_t> size(parent.size(), 1);
    std::vector<bool> touched(parent.size());
    std::uint32_t merges = 0;
    for (std::size_t i = 0; i < judge.size(); ++i) {
        touched[judge[i]] = true;
        touched[judges + entry[i]] = true;
        std::uint32_t a = rootOf(parent, judge[i]);
        std::uint32_t b = rootOf(parent, judges + entry[i]);
        if (a == b)
            continue;
        if (size[a] < size[b])
            std::swap(a, b);
        parent[b] = a;
        size[a] += size[b];
        ++merges;
    }
    std::uint32_t nodes = 0;
    for (const bool t : touched)
        nodes += t ? 1 : 0;
    return nodes - merges;
}

} // namespace palmares
