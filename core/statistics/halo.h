#pragma once

#include "core/statistics/crossed.h"

namespace palmares::statistics {

/// What the single scores of full sheets say beyond their means: score = μ + entry + judge + (judge and entry) + error. The third
/// term is the impression that the criteria of a sheet share, the halo.
struct HaloModel {
    Estimate halo = Missing::NotAsked;  ///< variance of that impression; 0 on the boundary
    Estimate error = Missing::NotAsked; ///< variance of a single score around it
    Estimate share = Missing::NotAsked; ///< halo/(halo + error): how much alike a sheet's criteria are
    Estimate criterion = Missing::NotAsked; ///< −2 · restricted log-likelihood of the single scores; none on the boundary
};

/// From the model fitted to the means of `sheets` full sheets of `criteria` scores each, and the sum of squares of the scores around
/// their sheet's mean. For full sheets and equal weights the two models are one: entry and judge variances are equal and the
/// residual of the means is halo + error/criteria, so nothing has to be fitted again (orthogonal rotation of each sheet).
/// Missing: FewerThanTwo criteria, NoVariation within sheets.
HaloModel haloModel(const CrossedModel &means, double withinSquares, std::size_t sheets, std::size_t criteria);

} // namespace palmares::statistics
