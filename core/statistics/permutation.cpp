#include "core/statistics/permutation.h"

#include "core/statistics/noise.h"
#include "core/statistics/parallel.h"

#include <cmath>
#include <numeric>

namespace palmares::statistics {

namespace {

double product(const std::vector<double> &a, std::span<const double> b)
{
    return std::inner_product(a.begin(), a.end(), b.begin(), 0.0);
}

/// Takes the columns out of x and makes what is left one long; false if nothing is left.
bool reduce(const ColumnList &columns, std::vector<double> &x)
{
    const double before = std::sqrt(product(x, x));
    for (int turn = 0; turn < 2; ++turn) {
        for (const auto &column : columns) {
            const double part = product(column, x);
            for (std::size_t i = 0; i < x.size(); ++i)
                x[i] -= part * column[i];
        }
    }
    const double after = std::sqrt(product(x, x));
    if (!(after > 1e-6 * before))
        return false;
    for (double &value : x)
        value /= after;
    return true;
}

/// How often a shuffled statistic reached the one found.
template <typename Reached>
double shareOf(std::uint32_t permutations, Reached reached)
{
    std::vector<std::uint8_t> marks(permutations);
    inParallel(permutations, [&](std::size_t first, std::size_t last) { reached(first, last, marks); });
    const double count = std::accumulate(marks.begin(), marks.end(), 0.0);
    return (1 + count) / (1 + static_cast<double>(permutations));
}

/// Equal up to rounding counts as reached.
constexpr double nearly = 1 - 1e-10;

} // namespace

ColumnList orthonormal(const ColumnList &given, const ColumnList &wanted)
{
    ColumnList basis;
    for (std::vector<double> column : given) {
        if (reduce(basis, column))
            basis.push_back(std::move(column));
    }
    const auto own = static_cast<std::ptrdiff_t>(basis.size());
    for (std::vector<double> column : wanted) {
        if (reduce(basis, column))
            basis.push_back(std::move(column));
    }
    return {basis.begin() + own, basis.end()};
}

std::vector<bool> independent(const ColumnList &columns)
{
    std::vector<bool> result;
    ColumnList basis;
    if (!columns.empty())
        basis.emplace_back(columns[0].size(), 1 / std::sqrt(static_cast<double>(columns[0].size())));
    for (std::vector<double> column : columns) {
        result.push_back(reduce(basis, column));
        if (result.back())
            basis.push_back(std::move(column));
    }
    return result;
}

double shuffledP(const ColumnList &columns, std::span<const double> scores, std::uint32_t permutations,
                 std::uint64_t seed)
{
    const auto statistic = [&](std::span<const double> values) {
        double sum = 0;
        for (const auto &column : columns) {
            const double part = product(column, values);
            sum += part * part;
        }
        return sum;
    };
    const double found = statistic(scores) * nearly;
    return shareOf(permutations, [&](std::size_t first, std::size_t last, std::vector<std::uint8_t> &marks) {
        std::vector<double> shuffled;
        for (std::size_t p = first; p < last; ++p) {
            shuffled.assign(scores.begin(), scores.end());
            const Noise noise(seed, p);
            for (std::size_t i = shuffled.size(); i > 1; --i)
                std::swap(shuffled[i - 1], shuffled[noise.below(i, static_cast<std::uint32_t>(i))]);
            marks[p] = statistic(shuffled) >= found ? 1 : 0;
        }
    });
}

double shuffledWithin(std::span<const double> factor, std::span<const double> score,
                      std::span<const std::uint32_t> block, std::uint32_t blocks, std::uint32_t permutations,
                      std::uint64_t seed)
{
    std::vector<std::vector<std::uint32_t>> rows(blocks);
    for (std::uint32_t i = 0; i < block.size(); ++i)
        rows[block[i]].push_back(i);
    const double found =
        std::abs(std::inner_product(factor.begin(), factor.end(), score.begin(), 0.0)) * nearly;
    return shareOf(permutations, [&](std::size_t first, std::size_t last, std::vector<std::uint8_t> &marks) {
        std::vector<double> shuffled;
        for (std::size_t p = first; p < last; ++p) {
            const Noise noise(seed, p);
            std::uint64_t at = 0;
            double sum = 0;
            for (const auto &own : rows) {
                shuffled.clear();
                for (const std::uint32_t i : own)
                    shuffled.push_back(score[i]);
                for (std::size_t i = shuffled.size(); i > 1; --i)
                    std::swap(shuffled[i - 1], shuffled[noise.below(at++, static_cast<std::uint32_t>(i))]);
                for (std::size_t i = 0; i < own.size(); ++i)
                    sum += factor[own[i]] * shuffled[i];
            }
            marks[p] = std::abs(sum) >= found ? 1 : 0;
        }
    });
}

} // namespace palmares::statistics
