#pragma once

#include "core/statistics/observations.h"

#include <optional>
#include <vector>

namespace palmares::statistics {

/// Entries freed of their judges without shrinking: the least squares solution of y = entry + judge, both
/// fixed, the judges' effects summing to 0 (the adjusted means of the two-way additive model).
struct Additive {
    std::optional<Missing> why;
    std::vector<double> entry;
    std::vector<double> judge;
    double residualSd = 0; ///< 0 without a degree of freedom left
};

/// By conjugate gradients on the smaller side, in time linear in the observations for each of its steps, to
/// 1e-12 of the values. Missing: FewerThanTwo entries or judges, Disconnected (effects of different parts cannot
/// be compared).
Additive additiveMeans(const Observations &table);

/// Skillings and Mack 1981: Friedman's test where judges did not value all entries; of a complete table without
/// ties it is judges · (entries − 1) · W.
struct SkillingsMack {
    std::optional<Missing> why;
    double statistic = 0;
    double freedom = 0; ///< entries − 1
    double p = 1;       ///< of chi-square; rough for few judges
};

/// Level values share the mean of their ranks, for which nothing is corrected. Missing: FewerThanTwo entries or judges of two
/// entries; Disconnected; NotAsked of more than `most` entries, whose square it takes.
SkillingsMack skillingsMack(const Observations &table, std::uint32_t most = 1'000);

} // namespace palmares::statistics
