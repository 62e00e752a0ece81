#pragma once

#include "core/statistics/alpha.h"
#include "core/statistics/crossed.h"

#include <functional>
#include <optional>
#include <vector>

namespace palmares::statistics {

/// What the single scores of sheets say beyond their means: score = criterion + entry + judge + (judge and entry) + error. How much more
/// one criterion gets than another is fixed and counts as neither; the fourth term is the impression that the criteria of a sheet share, the
/// halo.
struct HaloModel {
    Estimate halo = Missing::NotAsked;  ///< variance of that impression; 0 on the boundary
    Estimate error = Missing::NotAsked; ///< variance of a single score around it
    Estimate share = Missing::NotAsked; ///< halo/(halo + error): how much alike a sheet's criteria are
    std::optional<Limits> shareLimits;  ///< central interval of the share
    Estimate criterion = Missing::NotAsked; ///< −2 · restricted log-likelihood of the single scores, a column a criterion; none on the boundary, and none
                                            ///< with holes
    bool hasHoles = false;
};

/// The single scores around the means of their sheets and the levels of their criteria: least squares with a level a sheet and one a
/// criterion.
struct WithinSheets {
    double squares = 0; ///< Σ of what is left, squared
    std::size_t sheets = 0;
    std::size_t scores = 0;
    std::size_t freedom = 0;   ///< scores − sheets − levels of criteria that the sheets tell apart
    double inverse = 0;        ///< mean over sheets of 1/(scores on it)
    std::size_t criteria = 0;  ///< on every sheet; 0 = sheets have holes
    double level = 0.9;        ///< of the interval
    std::vector<double> means; ///< of each sheet, freed of the levels, which are 0 on average
};

/// `score(sheet, criterion)` is not finite where there is none; it is asked for twice. \pre each sheet has a score
WithinSheets withinSheets(std::size_t sheets, std::size_t criteria, const std::function<double(std::size_t, std::size_t)> &score);

/// From the model fitted to the means of the sheets. For full sheets the two models are one: entry and judge variances are equal and
/// the residual of the means is halo + error/criteria, so nothing has to be fitted again (orthogonal rotation of each sheet). With
/// holes, error is the pooled variance within sheets and the halo what the residual has beyond error · mean(1/scores) (moments;
/// the model of the means then weighs all sheets alike).
///
/// The interval is that of the ratio of two variances by F (Searle, Casella and McCulloch 1992, 3.6), with observations − entries − judges + 1 degrees of
/// freedom of the residual. Missing: FewerThanTwo scores on every sheet, NoVariation within sheets.
HaloModel haloModel(const CrossedModel &means, const WithinSheets &within);

} // namespace palmares::statistics
