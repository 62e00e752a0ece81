#pragma once

#include "core/statistics/crossed.h"

#include <optional>
#include <vector>

namespace palmares::statistics {

/// Root mean square errors of what is predicted, the variances being uncertain too.
struct WiderErrors {
    std::vector<double> entry; ///< empty where there are fixed effects besides μ; of what these judges would give it on average: see CrossedFit::beforePanel()
    std::vector<double> judge;
    std::vector<double> panel; ///< of the judges against the panel
};

/// The prediction errors of the model take its variances for known, which makes intervals too short where
/// entries or judges are few, and of no length where a variance is estimated as 0. Here the ratio of a factor's
/// standard deviation to the residual one runs over a grid, weighted by the restricted likelihood: flat in
/// the variance of entries, which is what gives intervals of shrunken values their coverage (Morris 1983; Morris and Lysy 2012), and
/// flat in the standard deviation of judges, of whom there may be few (Gelman 2006). The other ratio held and the residual
/// variance profiled; an effect's error is the mean over the grid of its prediction error, squared, and of
/// the squared distance of its prediction there from the model's own (cf. Kackar and Harville 1984). What the
/// other factor's grid adds to it is added.
///
/// None where it would cost much and change little: beyond 100 levels of the smaller factor or 20,000
/// values. `fixed`: the columns of fixed effects besides μ, with which the model was fitted to the table. \pre `panel` is of that fit
std::optional<WiderErrors> widerErrors(const Observations &table, const CrossedFit &fit, const PanelContrast &panel, const Columns &fixed = {});

} // namespace palmares::statistics
