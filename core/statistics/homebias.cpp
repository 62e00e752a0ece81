#include "core/statistics/homebias.h"

#include "core/statistics/distributions.h"
#include "core/statistics/judges.h"
#include "core/statistics/withoutone.h"

#include <array>
#include <cmath>

namespace palmares::statistics {

namespace {

/// Residuals of one judge on entries of one kind.
struct Kind {
    double n = 0;
    double sum = 0;
    double squares = 0;

    void add(double value)
    {
        ++n;
        sum += value;
        squares += value * value;
    }
    double mean() const { return sum / n; }
    double squaresAround() const { return std::max(0.0, squares - sum * sum / n); }
};

} // namespace

std::vector<HomeBias> homeBiases(const Observations &table, const CrossedModel &model, std::span<const Common> common,
                                 const HomeQuestion &question)
{
    std::vector<HomeBias> biases(table.judges);
    if (common.size() != table.size() || !model.hasJudges)
        return biases;
    const WithoutOne without(table, model);
    std::vector<std::array<Kind, 2>> kinds(table.judges);
    for (std::size_t i = 0; i < table.size(); ++i) {
        if (common[i] != Common::NotKnown && without.effect(table, i))
            kinds[table.judge[i]][common[i] == Common::Own ? 0 : 1].add(without.part(table, i) - without.others(table, i));
    }
    std::vector<double> p;
    std::vector<std::uint32_t> asked;
    for (std::uint32_t j = 0; j < table.judges; ++j) {
        const auto &[own, others] = kinds[j];
        HomeBias &bias = biases[j];
        bias.own = static_cast<std::uint32_t>(own.n);
        bias.others = static_cast<std::uint32_t>(others.n);
        const double freedom = own.n + others.n - 2;
        if (bias.own + bias.others < question.fewest || bias.own < question.fewestOfAKind || bias.others < question.fewestOfAKind)
            continue;
        const double variance = (own.squaresAround() + others.squaresAround()) / freedom;
        bias.difference = own.mean() - others.mean();
        bias.se = std::sqrt(variance * (1 / own.n + 1 / others.n));
        if (!(*bias.se > 0))
            continue;
        const double half = std::sqrt(fQuantile(question.level, 1, freedom)) * *bias.se;
        bias.limits = Limits{*bias.difference - half, *bias.difference + half};
        bias.p = tOutside(*bias.difference / *bias.se, freedom);
        p.push_back(bias.p);
        asked.push_back(j);
    }
    const std::vector<bool> found = discoveries(p, question.falseDiscovery);
    for (std::size_t i = 0; i < asked.size(); ++i)
        biases[asked[i]].isHome = found[i];
    return biases;
}

} // namespace palmares::statistics
