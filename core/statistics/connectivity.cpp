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

ConnectedParts connectedParts(std::span<const std::uint32_t> judge, std::span<const std::uint32_t> entry,
                        std::uint32_t judges, std::uint32_t entries)
{
    assert(judge.size() == entry.size());
    std::vector<std::uint32_t> parent(std::size_t{judges} + entries);
    std::iota(parent.begin(), parent.end(), 0U);
    std::vector<std::uint32_t> size(parent.size(), 1);
    for (std::size_t i = 0; i < judge.size(); ++i) {
        std::uint32_t a = rootOf(parent, judge[i]);
        std::uint32_t b = rootOf(parent, judges + entry[i]);
        if (a == b)
            continue;
        if (size[a] < size[b])
            std::swap(a, b);
        parent[b] = a;
        size[a] += size[b];
    }
    ConnectedParts components;
    components.ofJudge.assign(judges, ConnectedParts::none);
    components.ofEntry.assign(entries, ConnectedParts::none);
    std::vector<std::uint32_t> number(parent.size(), ConnectedParts::none); // by root
    for (std::size_t i = 0; i < judge.size(); ++i) {
        std::uint32_t &own = number[rootOf(parent, judge[i])];
        if (own == ConnectedParts::none)
            own = components.count++;
        components.ofJudge[judge[i]] = components.ofEntry[entry[i]] = own;
    }
    return components;
}

std::uint32_t componentCount(std::span<const std::uint32_t> judge, std::span<const std::uint32_t> entry,
                             std::uint32_t judges, std::uint32_t entries)
{
    return connectedParts(judge, entry, judges, entries).count;
}

} // namespace palmares
