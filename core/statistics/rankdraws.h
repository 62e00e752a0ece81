#pragma once

#include "core/statistics/crossedlayout.h"
#include "core/statistics/observations.h"

#include <functional>
#include <optional>
#include <utility>
#include <vector>

namespace palmares::statistics {

/// Who is ranked against whom, and what is asked.
struct RankQuestion {
    static constexpr std::uint32_t apart = ~std::uint32_t{0}; ///< group of an entry that is not ranked
    std::vector<std::uint32_t> group;                         ///< of every entry: ranks run within groups
    std::uint32_t groups = 1;
    bool highIsBest = true;
    std::uint32_t draws = 1'000;
    double level = 0.9;              ///< of the central rank interval
    std::optional<std::int64_t> top; ///< K of P(rank ≤ K)
    std::vector<std::int64_t> tops;  ///< K by group instead of `top`; empty: the same for all
    std::vector<std::pair<std::uint32_t, std::uint32_t>> pairs; ///< of entries of one group: does the first beat the second?

    bool hasTop() const { return top || !tops.empty(); }
    /// K of a group; 0 where none is asked for.
    std::int64_t topOf(std::uint32_t of) const { return tops.empty() ? top.value_or(0) : tops[of]; }
};

/// Where entries stand over many draws; index = entry, for those that are not ranked all is 0. Monte Carlo
/// error of a probability p: sqrt(p(1 − p)/draws).
struct RankAnswer {
    std::uint32_t draws = 0;
    std::vector<double> first;      ///< P(rank = 1)
    std::vector<double> top;        ///< P(rank ≤ K); empty without K
    std::vector<double> expected;   ///< mean rank
    std::vector<std::uint32_t> low; ///< central interval (Goldstein and Spiegelhalter 1996)
    std::vector<std::uint32_t> high;
    std::vector<std::uint32_t> median; ///< the lower one of an even number
    std::vector<double> beats;         ///< by pair: P(the first ranks before the second), level draws half
};

/// Fills column c with the values of all entries in draw `first` + c.
using DrawValues = std::function<void(std::uint64_t first, Columns &values)>;

/// Competition ranks (1-2-2-4) of every draw. Memory: 2 or 4 bytes an entry and draw.
RankAnswer rankOverDraws(const RankQuestion &question, const DrawValues &draw);

/// How many draws a field of so many entries gets: 1,000, fewer where their ranks would fill the memory.
std::uint32_t drawsFor(std::size_t entries);

/// Entries that chance cannot tell apart: going down `order`, a new group begins where every interval above ends before
/// every one below begins. Numbers from 1, as `order`.
std::vector<std::uint32_t> tieGroups(std::span<const std::uint32_t> order, const std::vector<std::uint32_t> &low,
                                     const std::vector<std::uint32_t> &high);

/// Competition ranks within groups of one set of values; 0 for entries apart.
std::vector<std::uint32_t> ranksOf(const RankQuestion &question, std::span<const double> values);

/// The bootstrap of plain means: judges, not values, are drawn with replacement, because a judge's values
/// hang together. Column c gets the means of replicate `first` + c; an entry none of whose judges was drawn
/// keeps its mean. Naive bootstrap ranks are biased for near ties (Hall and Miller 2009): show them beside
/// the tie groups.
void bootstrapMeans(const Observations &table, std::uint64_t seed, std::uint64_t first, Columns &means);

} // namespace palmares::statistics
