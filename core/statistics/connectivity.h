#pragma once

#include <cstdint>
#include <span>
#include <vector>

namespace palmares {

/// The connected components of the judge–entry graph whose edges are (judge[i], entry[i]), numbered from 0 in the order in which
/// the edges first show them; a judge or entry without an edge is in none.
struct ConnectedParts {
    static constexpr std::uint32_t none = ~std::uint32_t{0};

    std::uint32_t count = 0;
    std::vector<std::uint32_t> ofJudge;
    std::vector<std::uint32_t> ofEntry;
};
/// Union by size with path halving (Tarjan and van Leeuwen 1984): near-linear in the edges.
ConnectedParts connectedParts(std::span<const std::uint32_t> judge, std::span<const std::uint32_t> entry,
                        std::uint32_t judges, std::uint32_t entries);

/// How many there are. Comparing entries of different components rests on assumptions, not on scores.
std::uint32_t componentCount(std::span<const std::uint32_t> judge, std::span<const std::uint32_t> entry,
                             std::uint32_t judges, std::uint32_t entries);

} // namespace palmares
