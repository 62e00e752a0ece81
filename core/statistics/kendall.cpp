#include "core/statistics/kendall.h"

#include "core/statistics/distributions.h"
#include "core/statistics/noise.h"
#include "core/statistics/parallel.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace palmares::statistics {

namespace {

/// Row j: the ranks that judge j gives the entries.
std::vector<std::vector<double>> rankTable(const Observations &table)
{
    std::vector<std::vector<double>> ranks(table.judges, std::vector<double>(table.entries));
    for (std::size_t i = 0; i < table.size(); ++i)
        ranks[table.judge[i]][table.entry[i]] = table.value[i];
    for (auto &row : ranks)
        row = midRanks(row);
    return ranks;
}

/// Σ (t³ − t) over the ties in a row of ranks, from how much their squares lack.
double tieTerm(const std::vector<double> &ranks)
{
    const auto n = static_cast<double>(ranks.size());
    double squares = 0;
    for (const double rank : ranks)
        squares += rank * rank;
    return 12 * (n * (n + 1) * (2 * n + 1) / 6 - squares);
}

} // namespace

std::vector<double> midRanks(std::span<const double> values)
{
    std::vector<std::uint32_t> order(values.size());
    std::iota(order.begin(), order.end(), 0U);
    std::sort(order.begin(), order.end(),
              [&](std::uint32_t a, std::uint32_t b) { return values[a] < values[b]; });
    std::vector<double> ranks(values.size());
    for (std::size_t i = 0; i < order.size();) {
        std::size_t end = i + 1;
        while (end < order.size() && values[order[end]] == values[order[i]])
            ++end;
        for (std::size_t k = i; k < end; ++k)
            ranks[order[k]] = static_cast<double>(i + 1 + end) / 2;
        i = end;
    }
    return ranks;
}

Concordance kendall(const Observations &table)
{
    Concordance result;
    if (table.entries < 2 || table.judges < 2) {
        result.plain = result.tied = result.meanSpearman = Missing::FewerThanTwo;
        return result;
    }
    if (!table.isComplete()) {
        result.plain = result.tied = result.meanSpearman = Missing::IncompleteTable;
        return result;
    }
    const double n = table.entries;
    const double m = table.judges;
    std::vector<double> sums(table.entries);
    double ties = 0;
    for (const auto &row : rankTable(table)) {
        ties += tieTerm(row);
        for (std::size_t e = 0; e < row.size(); ++e)
            sums[e] += row[e];
    }
    // Deviations from the mean rank sum: the same as 12 ΣR² − 3m²n(n+1)², without the cancellation.
    double squares = 0;
    for (const double sum : sums)
        squares += (sum - m * (n + 1) / 2) * (sum - m * (n + 1) / 2);
    const double most = m * m * n * (n * n - 1);
    result.plain = 12 * squares / most;
    if (!(most - m * ties > 1e-12 * most)) {
        result.tied = result.meanSpearman = Missing::NoVariation;
        return result;
    }
    result.tied = 12 * squares / (most - m * ties);
    result.meanSpearman = (m * *result.tied - 1) / (m - 1);
    result.chiSquare = m * (n - 1) * *result.tied;
    result.p = chiSquareAbove(result.chiSquare, n - 1);
    return result;
}

double shuffledConcordance(const Observations &table, std::uint32_t permutations, std::uint64_t seed)
{
    const auto ranks = rankTable(table);
    const auto squaresOf = [&](const std::vector<std::vector<double>> &of) {
        std::vector<double> sums(table.entries);
        for (const auto &row : of) {
            for (std::size_t e = 0; e < row.size(); ++e)
                sums[e] += row[e];
        }
        return std::inner_product(sums.begin(), sums.end(), sums.begin(), 0.0);
    };
    const double found = squaresOf(ranks);
    std::vector<std::uint8_t> reached(permutations);
    inParallel(permutations, [&](std::size_t first, std::size_t last) {
        for (std::size_t p = first; p < last; ++p) {
            auto shuffled = ranks;
            const Noise noise(seed, p);
            std::uint64_t at = 0;
            for (auto &row : shuffled) {
                for (std::size_t i = row.size(); i > 1; --i)
                    std::swap(row[i - 1], row[noise.below(at++, static_cast<std::uint32_t>(i))]);
            }
            // Sums of half ranks are exact.
            reached[p] = squaresOf(shuffled) >= found ? 1 : 0;
        }
    });
    return (1 + std::accumulate(reached.begin(), reached.end(), 0.0)) / (1.0 + permutations);
}

} // namespace palmares::statistics
