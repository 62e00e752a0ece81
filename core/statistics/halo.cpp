#include "core/statistics/halo.h"

#include "core/statistics/distributions.h"

#include <Eigen/Dense>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace palmares::statistics {

namespace {

std::optional<Limits> limitsOfShare(const CrossedModel &means, const WithinSheets &within, double error)
{
    const double freedom = static_cast<double>(within.sheets) - static_cast<double>(means.entryEffect.size()) -
                           static_cast<double>(means.judgeEffect.size()) + 1;
    const auto spare = static_cast<double>(within.freedom);
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

WithinSheets withinSheets(std::size_t sheets, std::size_t criteria, const std::function<double(std::size_t, std::size_t)> &score)
{
    WithinSheets within;
    within.sheets = sheets;
    // Normal equations of the levels, each sheet's own mean eliminated.
    const auto size = static_cast<Eigen::Index>(criteria);
    Eigen::MatrixXd equations = Eigen::MatrixXd::Zero(size, size);
    Eigen::VectorXd sums = Eigen::VectorXd::Zero(size);
    std::vector<std::pair<Eigen::Index, double>> own;
    bool isFull = true;
    const auto read = [&](std::size_t sheet) {
        own.clear();
        double sum = 0;
        for (std::size_t c = 0; c < criteria; ++c) {
            const double value = score(sheet, c);
            if (!std::isfinite(value))
                continue;
            own.emplace_back(static_cast<Eigen::Index>(c), value);
            sum += value;
        }
        return sum / static_cast<double>(own.size());
    };
    for (std::size_t sheet = 0; sheet < sheets; ++sheet) {
        const double mean = read(sheet);
        const double share = 1 / static_cast<double>(own.size());
        within.scores += own.size();
        within.inverse += (share - within.inverse) / static_cast<double>(sheet + 1);
        isFull = isFull && own.size() == criteria;
        for (const auto &[c, value] : own) {
            sums[c] += value - mean;
            equations(c, c) += 1;
            for (const auto &[d, other] : own)
                equations(c, d) -= share;
        }
    }
    within.criteria = isFull ? criteria : 0;
    const Eigen::CompleteOrthogonalDecomposition<Eigen::MatrixXd> decomposed(equations);
    Eigen::VectorXd levels = decomposed.solve(sums);
    levels.array() -= levels.mean();
    within.freedom = within.scores - sheets - static_cast<std::size_t>(decomposed.rank());
    within.means.reserve(sheets);
    for (std::size_t sheet = 0; sheet < sheets; ++sheet) {
        read(sheet);
        double mean = 0;
        for (const auto &[c, value] : own)
            mean += (value - levels[c]) / static_cast<double>(own.size());
        within.means.push_back(mean);
        for (const auto &[c, value] : own)
            within.squares += (value - levels[c] - mean) * (value - levels[c] - mean);
    }
    // What a constant leaves is rounding alone.
    if (within.squares <= 1e-20 * static_cast<double>(within.scores) * (1 + levels.squaredNorm()))
        within.squares = 0;
    return within;
}

HaloModel haloModel(const CrossedModel &means, const WithinSheets &within)
{
    HaloModel model;
    model.hasHoles = within.criteria == 0;
    if (within.sheets < 2 || within.freedom == 0) {
        model.halo = model.error = model.share = model.criterion = Missing::FewerThanTwo;
        return model;
    }
    const auto m = static_cast<double>(within.sheets);
    const auto spare = static_cast<double>(within.freedom);
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
                          : means.criterion + (m - 1) * std::log(static_cast<double>(within.criteria)) +
                                spare * (std::log(2 * std::numbers::pi * error) + 1) +
                                static_cast<double>(within.criteria - 1) * std::log(m);
    return model;
}

} // namespace palmares::statistics
