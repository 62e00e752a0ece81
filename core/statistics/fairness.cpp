#include "core/statistics/fairness.h"

#include "core/statistics/distributions.h"
#include "core/statistics/noise.h"
#include "core/statistics/parallel.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace palmares::statistics {

namespace {

/// Entries that are compared: the group of each, renumbered, and how many groups there are.
struct Compared {
    std::vector<std::uint32_t> group;
    std::vector<double> count;
    std::vector<std::uint32_t> entry;
};

/// Sum of squares between groups of centred values.
double between(const Compared &compared, const std::vector<double> &values)
{
    std::vector<double> sums(compared.count.size());
    for (std::size_t i = 0; i < values.size(); ++i)
        sums[compared.group[i]] += values[i];
    double squares = 0;
    for (std::size_t g = 0; g < sums.size(); ++g)
        squares += sums[g] * sums[g] / compared.count[g];
    return squares;
}

std::vector<double> centred(const Compared &compared, std::span<const double> values)
{
    std::vector<double> result;
    for (const std::uint32_t e : compared.entry)
        result.push_back(values[e]);
    const double mean =
        std::accumulate(result.begin(), result.end(), 0.0) / static_cast<double>(result.size());
    for (double &value : result)
        value -= mean;
    return result;
}

double permutationP(const Compared &compared, const std::vector<double> &values,
                    const GroupQuestion &question)
{
    const double found = between(compared, values) * (1 - 1e-12);
    std::vector<std::uint8_t> reached(question.permutations);
    inParallel(question.permutations, [&](std::size_t first, std::size_t last) {
        std::vector<double> shuffled = values;
        for (std::size_t p = first; p < last; ++p) {
            shuffled = values;
            const Noise noise(question.seed, p);
            for (std::size_t i = shuffled.size(); i > 1; --i)
                std::swap(shuffled[i - 1], shuffled[noise.below(i, static_cast<std::uint32_t>(i))]);
            reached[p] = between(compared, shuffled) >= found ? 1 : 0;
        }
    });
    const double count = std::accumulate(reached.begin(), reached.end(), 0.0);
    return (1 + count) / (1 + static_cast<double>(question.permutations));
}

} // namespace

GroupComparison compareGroups(std::span<const std::uint32_t> group, std::uint32_t groups,
                              std::span<const double> raw, std::span<const double> adjusted,
                              const GroupQuestion &question)
{
    GroupComparison result;
    result.groups.resize(groups);
    for (std::size_t e = 0; e < group.size(); ++e) {
        if (group[e] >= groups)
            continue;
        GroupMean &mean = result.groups[group[e]];
        ++mean.n;
        mean.raw += raw[e];
        mean.adjusted += adjusted[e];
    }
    Compared compared;
    std::vector<std::uint32_t> number(groups, ~std::uint32_t{0});
    for (std::uint32_t g = 0; g < groups; ++g) {
        GroupMean &mean = result.groups[g];
        mean.shown = mean.n >= question.smallest && mean.n > 0;
        mean.raw = mean.shown ? mean.raw / mean.n : 0;
        mean.adjusted = mean.shown ? mean.adjusted / mean.n : 0;
        if (!mean.shown)
            continue;
        number[g] = static_cast<std::uint32_t>(compared.count.size());
        compared.count.push_back(mean.n);
    }
    for (std::uint32_t e = 0; e < group.size(); ++e) {
        if (group[e] < groups && number[group[e]] != ~std::uint32_t{0}) {
            compared.entry.push_back(e);
            compared.group.push_back(number[group[e]]);
            const double apart = adjusted[e] - result.groups[group[e]].adjusted;
            result.groups[group[e]].adjustedSe += apart * apart;
        }
    }
    for (GroupMean &mean : result.groups) {
        const auto n = static_cast<double>(mean.n);
        mean.adjustedSe = mean.shown && mean.n > 1 ? std::sqrt(mean.adjustedSe / (n - 1) / n) : 0;
    }
    const std::size_t kinds = compared.count.size();
    if (kinds < 2 || compared.entry.size() <= kinds)
        return result;
    const std::vector<double> plain = centred(compared, raw);
    const double all = std::inner_product(plain.begin(), plain.end(), plain.begin(), 0.0);
    const double explained = between(compared, plain);
    if (!(all > 0)) {
        result.raw = Missing::NoVariation;
        return result;
    }
    const double within = (all - explained) / static_cast<double>(compared.entry.size() - kinds);
    result.raw = within > 0 ? Estimate(explained / static_cast<double>(kinds - 1) / within)
                            : Estimate(Missing::NoVariation);
    result.rawCorrected = result.rawP = permutationP(compared, plain, question);
    result.adjustedCorrected = result.adjustedP =
        permutationP(compared, centred(compared, adjusted), question);
    return result;
}

std::vector<double> holm(const std::vector<double> &p)
{
    std::vector<std::size_t> order(p.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return p[a] < p[b]; });
    std::vector<double> result(p.size());
    double least = 0;
    for (std::size_t i = 0; i < order.size(); ++i) {
        least = std::max(least, std::min(1.0, p[order[i]] * static_cast<double>(p.size() - i)));
        result[order[i]] = least;
    }
    return result;
}

HomeBias homeBias(const Observations &table, std::span<const double> fitted,
                  std::span<const std::uint32_t> entryGroup, std::span<const std::uint32_t> judgeGroup)
{
    constexpr std::uint32_t none = ~std::uint32_t{0};
    std::vector<Common> common(table.size(), Common::NotKnown);
    for (std::size_t i = 0; i < table.size(); ++i) {
        const std::uint32_t ofEntry = entryGroup[table.entry[i]];
        const std::uint32_t ofJudge = judgeGroup[table.judge[i]];
        if (ofEntry != none && ofJudge != none)
            common[i] = ofEntry == ofJudge ? Common::Own : Common::Other;
    }
    return homeBias(table, fitted, common);
}

HomeBias homeBias(const Observations &table, std::span<const double> fitted, std::span<const Common> common)
{
    HomeBias bias;
    double sum[2] = {0, 0};
    double squares[2] = {0, 0};
    double n[2] = {0, 0};
    for (std::size_t i = 0; i < table.size(); ++i) {
        if (common[i] == Common::NotKnown)
            continue;
        const int side = common[i] == Common::Own ? 0 : 1;
        const double residual = table.value[i] - fitted[i];
        sum[side] += residual;
        squares[side] += residual * residual;
        ++n[side];
    }
    bias.own = static_cast<std::uint32_t>(n[0]);
    bias.others = static_cast<std::uint32_t>(n[1]);
    if (n[0] < 2 || n[1] < 2)
        return bias;
    const double freedom = n[0] + n[1] - 2;
    const double within =
        (squares[0] - sum[0] * sum[0] / n[0] + squares[1] - sum[1] * sum[1] / n[1]) / freedom;
    bias.difference = sum[0] / n[0] - sum[1] / n[1];
    if (!(within > 0)) {
        bias.difference = Missing::NoVariation;
        return bias;
    }
    bias.t = *bias.difference / std::sqrt(within * (1 / n[0] + 1 / n[1]));
    bias.p = tOutside(bias.t, freedom);
    return bias;
}

} // namespace palmares::statistics
