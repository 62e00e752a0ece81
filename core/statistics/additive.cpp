#include "core/statistics/additive.h"

#include "core/statistics/connectivity.h"
#include "core/statistics/crossedlayout.h"
#include "core/statistics/distributions.h"
#include "core/statistics/kendall.h"

#include <Eigen/Dense>

#include <cmath>
#include <numeric>

namespace palmares::statistics {

namespace {

constexpr double enough = 1e-13; ///< of the residual's length, against the right side's

bool isOnePart(const Observations &table)
{
    return connectedParts(table.judge, table.entry, table.judges, table.entries).count == 1;
}

/// The narrow effects of the normal equations with the wide ones eliminated. The matrix is singular along the
/// constant, which the right side has nothing of, and neither has the solution.
std::vector<double> narrowEffects(const CrossedLayout &layout)
{
    const std::size_t narrows = layout.narrows();
    std::vector<double> means(layout.wides());
    for (std::size_t w = 0; w < means.size(); ++w)
        means[w] = layout.wideSum[w] / layout.wideCount[w];
    std::vector<double> right(narrows);
    layout.toNarrow(means.data(), right.data());
    for (std::size_t j = 0; j < narrows; ++j)
        right[j] = layout.narrowSum[j] - right[j];
    const auto times = [&](const std::vector<double> &x) {
        std::vector<double> wide(layout.wides());
        layout.toWide(x.data(), wide.data());
        for (std::size_t w = 0; w < wide.size(); ++w)
            wide[w] /= layout.wideCount[w];
        std::vector<double> out(narrows);
        layout.toNarrow(wide.data(), out.data());
        for (std::size_t j = 0; j < narrows; ++j)
            out[j] = layout.narrowCount[j] * x[j] - out[j];
        return out;
    };
    const auto product = [](const std::vector<double> &a, const std::vector<double> &b) {
        return std::inner_product(a.begin(), a.end(), b.begin(), 0.0);
    };
    const auto scaled = [&](const std::vector<double> &of) {
        std::vector<double> out(narrows);
        for (std::size_t j = 0; j < narrows; ++j)
            out[j] = of[j] / layout.narrowCount[j];
        return out;
    };
    std::vector<double> solution(narrows);
    std::vector<double> residual = right;
    std::vector<double> direction = scaled(residual);
    double size = product(residual, direction);
    const double least = enough * enough * (layout.squares + 1e-300);
    for (std::size_t step = 0; step < 20 * narrows + 100 && size > least; ++step) {
        const std::vector<double> image = times(direction);
        const double by = size / product(direction, image);
        if (!std::isfinite(by))
            break;
        for (std::size_t j = 0; j < narrows; ++j) {
            solution[j] += by * direction[j];
            residual[j] -= by * image[j];
        }
        const std::vector<double> next = scaled(residual);
        const double now = product(residual, next);
        for (std::size_t j = 0; j < narrows; ++j)
            direction[j] = next[j] + now / size * direction[j];
        size = now;
    }
    return solution;
}

} // namespace

Additive additiveMeans(const Observations &table)
{
    Additive result;
    if (table.entries < 2 || table.judges < 2) {
        result.why = Missing::FewerThanTwo;
        return result;
    }
    if (!isOnePart(table)) {
        result.why = Missing::Disconnected;
        return result;
    }
    const CrossedLayout layout(table);
    std::vector<double> narrow = narrowEffects(layout);
    std::vector<double> wide(layout.wides());
    layout.toWide(narrow.data(), wide.data());
    for (std::size_t w = 0; w < wide.size(); ++w)
        wide[w] = (layout.wideSum[w] - wide[w]) / layout.wideCount[w];
    result.entry = layout.wideIsEntry ? std::move(wide) : std::move(narrow);
    result.judge = layout.wideIsEntry ? std::move(narrow) : std::move(wide);
    const double level =
        std::accumulate(result.judge.begin(), result.judge.end(), 0.0) / static_cast<double>(table.judges);
    for (double &effect : result.judge)
        effect -= level;
    for (double &effect : result.entry)
        effect += level + layout.centre;
    double squares = 0;
    for (std::size_t i = 0; i < table.size(); ++i) {
        const double left = table.value[i] - result.entry[table.entry[i]] - result.judge[table.judge[i]];
        squares += left * left;
    }
    const double freedom = static_cast<double>(table.size()) - table.entries - table.judges + 1;
    result.residualSd = freedom > 0 ? std::sqrt(squares / freedom) : 0;
    return result;
}

SkillingsMack skillingsMack(const Observations &table, std::uint32_t most)
{
    SkillingsMack result;
    const auto without = [&](Missing why) {
        result.why = why;
        return result;
    };
    if (table.entries < 2 || table.judges < 2)
        return without(Missing::FewerThanTwo);
    if (table.entries > most)
        return without(Missing::NotAsked);
    if (!isOnePart(table))
        return without(Missing::Disconnected);
    std::vector<std::vector<std::size_t>> ofJudge(table.judges);
    for (std::size_t i = 0; i < table.size(); ++i)
        ofJudge[table.judge[i]].push_back(i);
    const auto n = static_cast<Eigen::Index>(table.entries);
    Eigen::VectorXd sums = Eigen::VectorXd::Zero(n);
    Eigen::MatrixXd covariance = Eigen::MatrixXd::Zero(n, n);
    for (const std::vector<std::size_t> &own : ofJudge) {
        std::vector<double> values;
        for (const std::size_t i : own)
            values.push_back(table.value[i]);
        const std::vector<double> ranks = midRanks(values);
        const auto k = static_cast<double>(own.size());
        for (std::size_t a = 0; a < own.size(); ++a) {
            const auto row = static_cast<Eigen::Index>(table.entry[own[a]]);
            sums[row] += std::sqrt(12 / (k + 1)) * (ranks[a] - (k + 1) / 2);
            covariance(row, row) += k - 1;
            for (std::size_t b = 0; b < own.size(); ++b) {
                if (b != a)
                    covariance(row, static_cast<Eigen::Index>(table.entry[own[b]])) -= 1;
            }
        }
    }
    // The rows sum to 0: without the last one nothing is lost.
    const Eigen::VectorXd rest = sums.head(n - 1);
    result.statistic = rest.dot(covariance.topLeftCorner(n - 1, n - 1).ldlt().solve(rest));
    result.freedom = static_cast<double>(n - 1);
    result.p = chiSquareAbove(result.statistic, result.freedom);
    return result;
}

} // namespace palmares::statistics
