#include "core/statistics/halo.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace palmares::statistics {

HaloModel haloModel(const CrossedModel &means, double withinSquares, std::size_t sheets, std::size_t criteria)
{
    HaloModel model;
    if (criteria < 2 || sheets < 2) {
        model.halo = model.error = model.share = model.criterion = Missing::FewerThanTwo;
        return model;
    }
    const auto m = static_cast<double>(sheets);
    const auto c = static_cast<double>(criteria);
    const double error = withinSquares / (m * (c - 1));
    if (!(error > 0)) {
        model.halo = model.error = model.share = model.criterion = Missing::NoVariation;
        return model;
    }
    const double halo = means.residualVariance - error / c;
    model.error = error;
    model.halo = std::max(0.0, halo);
    model.share = *model.halo / (*model.halo + error);
    // With a negative difference the largest likelihood lies at 0 and at other variances than these.
    model.criterion = halo < 0 || means.residualAtZero
                          ? Estimate(Missing::NoVariation)
                          : means.criterion + m * std::log(c) + m * (c - 1) * (std::log(2 * std::numbers::pi * error) + 1);
    return model;
}

} // namespace palmares::statistics
