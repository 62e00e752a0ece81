#pragma once

#include "core/statistics/crossed.h"
#include "core/statistics/alpha.h"
#include "core/statistics/observations.h"

#include <optional>
#include <vector>

namespace palmares::statistics {

/// How one judge's sheets hang together within a sheet: sd of its criteria after the criteria's own levels
/// are taken out, and whether all its numbers are the same. Both are of complete sheets of two criteria or
/// more.
struct SheetSpread {
    std::uint32_t judge = 0;
    double sd = 0;
    bool allAlike = false;
};

/// What is unusual about a judge, each time compared with colleagues who did not have a say in it. Words are
/// "differs from the panel", never "wrong"; nothing is dropped by itself. Every figure has its own standard
/// error, and a z is the smaller of two: the distance from the panel's median in the figure's own standard
/// errors, and that in the panel's robust spread, where there are judges enough to know one. Three judges
/// who happen to lie close together make no outlier of each other.
struct JudgeProfile {
    std::uint32_t n = 0;
    std::optional<double> severityZ; ///< effect / its spread, against normal; above 0 gives more
    double severityP = 1;            ///< two-sided
    bool severe = false;             ///< differs from the panel at the false discovery rate asked for
    std::optional<double> erratic;   ///< z of the log mean squared residual
    std::optional<double> residualRatio; ///< mean squared residual over what the model expects; 1 is usual
    std::optional<Limits> residualLimits;
    bool isErratic = false;          ///< above 5, or `halo` is: criteria of a sheet lie further apart than chance has it
    std::optional<double> slope;     ///< of the judge's values on the others' adjusted values; 1 is right
    std::optional<double> slopeSe;
    std::optional<Limits> slopeLimits;
    std::optional<double> slopeZ;
    bool isCentral = false;          ///< z of the slope below −4, or isFlat
    bool isFlat = false;             ///< gives every entry the same: tells none from another, and has no slope
    std::optional<double> sdRatio;   ///< sd of the judge's values over the median judge's
    std::optional<Limits> sdLimits;
    std::optional<double> halo;      ///< z of the log mean sd within sheets
    std::optional<double> withinRatio; ///< mean sd within sheets over the median judge's
    std::optional<Limits> withinLimits;
    bool hasHalo = false;            ///< below −5
    std::optional<double> allAlike;  ///< share of sheets with all criteria equal
    /// Spearman with the others' means over the judge's entries, from 3 entries on; limits after Fieller,
    /// Hartley and Pearson 1957, from 5 on.
    std::optional<double> agreement;
    std::optional<Limits> agreementLimits;
};

struct JudgeQuestion {
    std::uint32_t fewest = 8;     ///< sheets below which a judge is not compared
    double level = 0.9;           ///< of the intervals
    double falseDiscovery = 0.05; ///< Benjamini and Hochberg 1995, over the judges' severities
};

/// The profiles of all judges from sheet totals, the model fitted to them and the spread within sheets (may
/// be empty). An entry's value without a judge is its adjusted value with that judge's sheet taken out,
/// variances held (an update of one observation).
std::vector<JudgeProfile> judgeProfiles(const Observations &table, const CrossedModel &model,
                                        std::span<const SheetSpread> sheets,
                                        const JudgeQuestion &question = {});

/// A judge's figure with its standard error and degrees of freedom.
struct Figure {
    double value = 0;
    double se = 0;
    double freedom = 1;
};

/// How unusual each figure is: its distance from the median of the others over the standard errors of both, as
/// the normal z that is as rare as that t; and no more than robustZ() says, from `enough` figures on. None for
/// those that are not there, and none at all for fewer than three.
std::vector<std::optional<double>> unusual(const std::vector<std::optional<Figure>> &figures,
                                           std::size_t enough = 8);

/// (x − median)/(1.4826·MAD) over those that are there; none for the others, and none at all if half of them
/// are alike.
std::vector<std::optional<double>> robustZ(const std::vector<std::optional<double>> &values);

/// Which of the hypotheses fall at that false discovery rate (Benjamini and Hochberg 1995).
std::vector<bool> discoveries(const std::vector<double> &p, double rate);

} // namespace palmares::statistics
