#include "core/statistics/halo.h"

#include "core/statistics/distributions.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace palmares::statistics {

namespace {

std::optional<Limits> limitsOfShare(const CrossedModel &means, const WithinSheets &within, double error)
{
    const double freedom = static_cast<double>(within.sheets) - static_cast<double>(means.entryEffect.size()) -
                           static_cast<double>(means.judgeEffect.size()) + 1;
    const double spare = static_cast<double>(within.scores - within.sheets);
    if (freedom < 1 || !(means.residualVariance > 0))
        return std::nullopt;
    const double ratio = means.residualVariance / (error * within.inverse);
    const auto share = [&](double p) {
        const double halo = std::max(0.0, ratio / fQuantile(p, freedom, spare) - 1) * within.inverse; // over the error
        return halo / (1 + halo);
    };
    return Limits{share((1 + within.level) / 2), share((1 - within.level) / 2)};
}

} // namespace

void WithinSheets::add(std::size_t scoresOnIt, double squaresOnIt)
{
    squares += squaresOnIt;
    criteria = sheets == 0 || criteria == scoresOnIt ? scoresOnIt : 0;
    ++sheets;
    scores += scoresOnIt;
    inverse += (1 / static_cast<double>(scoresOnIt) - inverse) / static_cast<double>(sheets);
}

HaloModel haloModel(const CrossedModel &means, const WithinSheets &within)
{
    HaloModel model;
    model.hasHoles = within.criteria == 0;
    if (within.sheets < 2 || within.scores == within.sheets) {
        model.halo = model.error = model.share = model.criterion = Missing::FewerThanTwo;
        return model;
    }
    const auto m = static_cast<double>(within.sheets);
    const double spare = static_cast<double>(within.scores - within.sheets);
    const double error = within.squares / spare;
    if (!(error > 0)) {
        model.halo = model.error = model.share = model.criterion = Missing::NoVariation;
        return model;
    }
    const double halo = means.residualVariance - error * within.inverse;
    model.error = error;
    model.halo = std::max(0.0, halo);
    model.share = *model.halo / (*model.halo + error);
    model.shareLimits = limitsOfShare(means, within, error);
    if (model.hasHoles)
        return model;
    // With a negative difference the largest likelihood lies at 0 and at other variances than these.
    model.criterion = halo < 0 || means.residualAtZero
                          ? Estimate(Missing::NoVariation)
                          : means.criterion + m * std::log(static_cast<double>(within.criteria)) +
                                spare * (std::log(2 * std::numbers::pi * error) + 1);
    return model;
}

} // namespace palmares::statistics
