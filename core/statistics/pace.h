#pragma once

#include "core/statistics/alpha.h"
#include "core/statistics/crossed.h"

#include <optional>
#include <span>
#include <vector>

namespace palmares::statistics {

/// How one judge went through the own sheets. What it rests on are claims of the judge's program; sheets
/// without them are left out.
struct JudgePace {
    std::uint32_t placed = 0;    ///< sheets with a place in the judge's own order that say something of drift
    std::optional<double> drift; ///< points given more on the last sheet than on the first, on level entries
    std::optional<double> driftSe;
    std::optional<Limits> driftLimits;
    double driftP = 1;      ///< two-sided, of no drift
    bool isDrifting = false; ///< at the false discovery rate asked for
    std::uint32_t timed = 0; ///< sheets with a time
    std::optional<double> seconds; ///< the median
    std::optional<Limits> secondsLimits; ///< of the median; none where there are too few for the level
};

struct PaceQuestion {
    std::uint32_t fewest = 8; ///< sheets below which no drift is told
    double level = 0.9;
    double falseDiscovery = 0.05; ///< Benjamini and Hochberg 1995, over the judges
};

/// Drift is the slope of a least squares line through what a judge gives above or below the mean of what the
/// other judges say of the same entry (freed of their severity, not shrunken), over the rank of the sheet in the
/// judge's own order, stretched so that first to last is 1; limits by t with two degrees of freedom less than
/// sheets. An order that follows the quality of entries does no harm; one in which all judges go is drift of
/// the panel, which nothing here shows.
///
/// Time is told by the median and the two order statistics that hold it with at least the level (Thompson 1936):
/// nothing is assumed of how times are spread. `place`, `seconds`: of every observation, below 0 = not said.
std::vector<JudgePace> judgePaces(const Observations &table, const CrossedModel &model, std::span<const double> place,
                                  std::span<const double> seconds, const PaceQuestion &question = {});

/// The interval of a median by order statistics. \pre values ascend; none for too few values
std::optional<Limits> medianLimits(std::span<const double> values, double level);

} // namespace palmares::statistics
