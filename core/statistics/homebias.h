#pragma once

#include "core/statistics/alpha.h"
#include "core/statistics/crossed.h"
#include "core/statistics/fairness.h"

#include <optional>
#include <vector>

namespace palmares::statistics {

/// Whether one judge gives more to entries that have something in common with him than to others.
struct HomeBias {
    std::uint32_t own = 0; ///< sheets of either kind that others valued, too
    std::uint32_t others = 0;
    std::optional<double> difference; ///< points more for the own
    std::optional<double> se;
    std::optional<Limits> limits;
    double p = 1;         ///< two-sided, of no difference
    bool isHome = false;  ///< in either direction, at the false discovery rate asked for
};

struct HomeQuestion {
    std::uint32_t fewest = 8;     ///< sheets below which nothing is told
    std::uint32_t fewestOfAKind = 3;
    double level = 0.9;
    double falseDiscovery = 0.05; ///< Benjamini and Hochberg 1995, over the judges
};

/// The mean residual over the judge's own entries less that over the others, Student's t over the sheets with two degrees of freedom
/// less than there are. A residual is what the judge says of an entry less the mean of what the other judges do, all freed of their
/// severity; it is not shrunken, because own entries that are better than others would else pass for favoured. Where all who see the
/// own entries favour them, nothing here shows it. `common`: of every observation; sheets of which it is not known are left out.
std::vector<HomeBias> homeBiases(const Observations &table, const CrossedModel &model, std::span<const Common> common,
                                 const HomeQuestion &question = {});

} // namespace palmares::statistics
