#pragma once

#include "core/statistics/crossed.h"
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
/// "differs from the panel", never "wrong"; nothing is dropped by itself.
struct JudgeProfile {
    std::uint32_t n = 0;
    std::optional<double> severityZ; ///< effect / its spread, against normal; above 0 gives more
    double severityP = 1;            ///< two-sided
    bool severe = false;             ///< differs from the panel at the false discovery rate asked for
    std::optional<double> erratic;   ///< robust z of log mean squared residual
    bool isErratic = false;          ///< above 5
    std::optional<double> slope;     ///< of the judge's values on the others' adjusted values; 1 is right
    std::optional<double> slopeZ;
    bool isCentral = false;          ///< robust z of the slope below −4
    std::optional<double> sdRatio;   ///< sd of the judge's values over the median judge's
    std::optional<double> halo;      ///< robust z of log mean sd within sheets
    bool hasHalo = false;            ///< below −5
    std::optional<double> allAlike;  ///< share of sheets with all criteria equal
    std::optional<double> agreement; ///< Spearman with the others' means over the judge's entries
};

struct JudgeQuestion {
    std::uint32_t fewest = 8;     ///< sheets below which a judge is not compared
    double falseDiscovery = 0.05; ///< Benjamini and Hochberg 1995, over the judges' severities
};

/// The profiles of all judges from sheet totals, the model fitted to them and the spread within sheets (may
/// be empty). An entry's value without a judge is its adjusted value with that judge's sheet taken out,
/// variances held (an update of one observation).
std::vector<JudgeProfile> judgeProfiles(const Observations &table, const CrossedModel &model,
                                        std::span<const SheetSpread> sheets,
                                        const JudgeQuestion &question = {});

/// (x − median)/(1.4826·MAD) over those that are there; none for the others, and none at all if half of them
/// are alike.
std::vector<std::optional<double>> robustZ(const std::vector<std::optional<double>> &values);

/// Which of the hypotheses fall at that false discovery rate (Benjamini and Hochberg 1995).
std::vector<bool> discoveries(const std::vector<double> &p, double rate);

} // namespace palmares::statistics
