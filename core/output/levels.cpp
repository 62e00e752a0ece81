#include "core/output/levels.h"

#include <algorithm>
#include <cmath>

namespace palmares {

namespace {

using namespace statistics;

/// In which division an observation is: 0 for the first, else 1 + the column that holds its 1.
std::size_t levelOf(const Columns &levels, std::size_t i)
{
    for (std::size_t k = 0; k < levels.width; ++k) {
        if (levels.row(i)[k] != 0)
            return 1 + k;
    }
    return 0;
}

/// Means by division.
std::vector<double> plainLevels(const StatisticsTable &numbers, const Columns &levels)
{
    std::vector<double> sum(1 + levels.width);
    std::vector<double> count(1 + levels.width);
    for (std::size_t i = 0; i < numbers.value.size(); ++i) {
        const std::size_t at = levelOf(levels, i);
        sum[at] += numbers.value[i];
        ++count[at];
    }
    for (std::size_t at = 0; at < sum.size(); ++at)
        sum[at] /= count[at];
    return sum;
}

bool variesWithin(const StatisticsTable &numbers, const Columns &levels)
{
    std::vector<double> first(1 + levels.width, NAN);
    for (std::size_t i = 0; i < numbers.value.size(); ++i) {
        double &own = first[levelOf(levels, i)];
        if (std::isnan(own))
            own = numbers.value[i];
        else if (own != numbers.value[i])
            return true;
    }
    return false;
}

/// The share of observations that each column holds.
std::vector<double> sharesOf(const Columns &levels)
{
    std::vector<double> shares(levels.width);
    for (std::size_t i = 0; i < levels.rows(); ++i) {
        for (std::size_t k = 0; k < levels.width; ++k)
            shares[k] += levels.row(i)[k] / static_cast<double>(levels.rows());
    }
    return shares;
}

} // namespace

Columns levelColumns(const StatisticsTable &numbers, const ScoreTable &table)
{
    std::vector<int> divisions;
    for (const std::uint32_t row : numbers.entryAt)
        divisions.push_back(table.entries[row].division);
    std::vector<int> present = divisions;
    std::sort(present.begin(), present.end());
    present.erase(std::unique(present.begin(), present.end()), present.end());
    if (present.size() < 2)
        return {};
    Columns levels(numbers.value.size(), present.size() - 1);
    for (std::size_t i = 0; i < numbers.value.size(); ++i) {
        const auto at = std::lower_bound(present.begin(), present.end(), divisions[numbers.entry[i]]) - present.begin();
        if (at > 0)
            levels.row(i)[at - 1] = 1;
    }
    return levels;
}

CrossedOutcome fitWithLevels(const StatisticsTable &numbers, const Columns &levels, const CrossedOptions &options)
{
    if (numbers.value.empty())
        return Missing::FewerThanTwo;
    if (levels.width > 0 && !variesWithin(numbers, levels))
        return Missing::NoVariation;
    return CrossedFit::fit(numbers.observations(), levels, options);
}

CrossedModel levelledModel(const CrossedFit &fit, const Columns &levels)
{
    CrossedModel model = fit.model();
    if (levels.width == 0)
        return model;
    std::vector<double> weight = sharesOf(levels);
    weight.insert(weight.begin(), 1);
    for (std::size_t k = 0; k < levels.width; ++k)
        model.mu += weight[1 + k] * model.fixed[k];
    double variance = 0;
    for (std::size_t k = 0; k < weight.size(); ++k) {
        for (std::size_t l = 0; l < weight.size(); ++l)
            variance += weight[k] * model.fixedCovariance[k * weight.size() + l] * weight[l];
    }
    model.muSe = std::sqrt(std::max(0.0, variance));
    model.fixed.clear();
    model.fixedCovariance = {variance};
    return model;
}

StatisticsTable withoutLevels(StatisticsTable numbers, const Columns &levels, const CrossedFit *fit)
{
    if (levels.width == 0)
        return numbers;
    std::vector<double> level(1 + levels.width);
    if (fit)
        std::copy(fit->model().fixed.begin(), fit->model().fixed.end(), level.begin() + 1);
    else
        level = plainLevels(numbers, levels);
    double mean = level.front();
    const std::vector<double> shares = sharesOf(levels);
    for (std::size_t k = 0; k < levels.width; ++k)
        mean += shares[k] * (level[1 + k] - level.front());
    for (std::size_t i = 0; i < numbers.value.size(); ++i)
        numbers.value[i] -= level[levelOf(levels, i)] - mean;
    return numbers;
}

} // namespace palmares
