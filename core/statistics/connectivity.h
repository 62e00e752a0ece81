#pragma once

#include <cstdint>
#include <span>

namespace palmares {

/// Number of connected components of the judge–entry graph whose edges are (judge[i], entry[i]); judges and entries
/// without an edge do not count. Comparing entries of different components rests on assumptions, not on scores.
///
/// Union by size with path halving (Tarjan and van Leeuwen 1984): near-linear in the edges.
std::uint32_t componentCount(std::span<const std::uint32_t> judge, std::span<const std::uint32_t> entry,
                             std::uint32_t judges, std::uint32_t entries);

} // namespace palmares
