#include "core/statistics/judges.h"

#include "core/statistics/distributions.h"
#include "core/statistics/kendall.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace palmares::statistics {

namespace {

using Optional = std::optional<double>;

double medianOf(std::vector<double> values)
{
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    if (values.size() % 2 != 0)
        return *middle;
    return (*middle + *std::max_element(values.begin(), middle)) / 2;
}

/// Values taken out of the model one by one: what an entry comes to without one of its judges.
class WithoutOne {
public:
    WithoutOne(const Observations &table, const CrossedModel &model)
        : m_model(model), m_sum(table.entries), m_count(table.entries),
          m_ratio(model.entryVariance > 0 ? model.residualVariance / model.entryVariance : 0)
    {
        for (std::size_t i = 0; i < table.size(); ++i) {
            m_sum[table.entry[i]] += part(table, i);
            ++m_count[table.entry[i]];
        }
    }
    /// The value less μ and the judge's effect: what it says of the entry.
    double part(const Observations &table, std::size_t i) const
    {
        return table.value[i] - m_model.mu - m_model.judgeEffect[table.judge[i]];
    }
    /// The entry's effect from the other values; none if there are none.
    Optional effect(const Observations &table, std::size_t i) const
    {
        const std::uint32_t e = table.entry[i];
        if (m_count[e] < 2)
            return std::nullopt;
        if (m_model.entryVariance == 0)
            return 0.0;
        return (m_sum[e] - part(table, i)) / (m_count[e] - 1 + m_ratio);
    }
    /// How much of the variance of such an effect is the entry's own.
    double reliability(const Observations &table, std::size_t i) const
    {
        const double n = m_count[table.entry[i]] - 1;
        return n / (n + m_ratio);
    }

private:
    const CrossedModel &m_model;
    std::vector<double> m_sum;
    std::vector<double> m_count;
    double m_ratio;
};

/// Sums over one judge's sheets.
struct Sums {
    std::vector<double> own;    ///< what the judge says of an entry
    std::vector<double> others; ///< what the others do
    std::vector<double> values;
    double squares = 0;
    double expected = 0; ///< of the squares, in residual variances
};

std::vector<Sums> sumsOf(const Observations &table, const CrossedModel &model)
{
    const WithoutOne without(table, model);
    std::vector<Sums> sums(table.judges);
    for (std::size_t i = 0; i < table.size(); ++i) {
        Sums &judge = sums[table.judge[i]];
        judge.values.push_back(table.value[i]);
        const Optional effect = without.effect(table, i);
        if (!effect)
            continue;
        const double residual = without.part(table, i) - *effect;
        judge.own.push_back(without.part(table, i));
        judge.others.push_back(*effect);
        judge.squares += residual * residual;
        // An entry that the others saw rarely leaves more of itself in the residual.
        judge.expected += model.residualVariance + model.entryVariance * (1 - without.reliability(table, i));
    }
    return sums;
}

double meanOf(const std::vector<double> &values)
{
    return std::accumulate(values.begin(), values.end(), 0.0) / static_cast<double>(values.size());
}

double sdOf(const std::vector<double> &values)
{
    const double mean = meanOf(values);
    double squares = 0;
    for (const double value : values)
        squares += (value - mean) * (value - mean);
    return std::sqrt(squares / static_cast<double>(values.size() - 1));
}

/// The slope of own on others. `others` is shrunken: it has taken the error of the regressor into account
/// already, because the regression of a judge's value on a best predictor has slope 1 whatever the
/// reliability.
Optional slopeOf(const Sums &judge)
{
    const double ownMean = meanOf(judge.own);
    const double othersMean = meanOf(judge.others);
    double products = 0;
    double squares = 0;
    for (std::size_t i = 0; i < judge.own.size(); ++i) {
        products += (judge.own[i] - ownMean) * (judge.others[i] - othersMean);
        squares += (judge.others[i] - othersMean) * (judge.others[i] - othersMean);
    }
    return squares > 0 ? Optional(products / squares) : std::nullopt;
}

Optional spearman(const Sums &judge)
{
    const std::vector<double> a = midRanks(judge.own);
    const std::vector<double> b = midRanks(judge.others);
    const double middle = (static_cast<double>(a.size()) + 1) / 2;
    double products = 0;
    double squaresA = 0;
    double squaresB = 0;
    for (std::size_t i = 0; i < a.size(); ++i) {
        products += (a[i] - middle) * (b[i] - middle);
        squaresA += (a[i] - middle) * (a[i] - middle);
        squaresB += (b[i] - middle) * (b[i] - middle);
    }
    return squaresA > 0 && squaresB > 0 ? Optional(products / std::sqrt(squaresA * squaresB)) : std::nullopt;
}

void fillSeverity(std::vector<JudgeProfile> &profiles, const CrossedModel &model, double rate)
{
    std::vector<double> p(profiles.size(), 1.0);
    for (std::size_t j = 0; j < profiles.size() && model.judgeVariance > 0; ++j) {
        const double spread = model.judgeVariance - model.judgeSe[j] * model.judgeSe[j];
        if (!(spread > 0))
            continue;
        const double z = model.judgeEffect[j] / std::sqrt(spread);
        profiles[j].severityZ = z;
        p[j] = profiles[j].severityP = 2 * normalBelow(-std::abs(z));
    }
    const std::vector<bool> found = discoveries(p, rate);
    for (std::size_t j = 0; j < profiles.size(); ++j)
        profiles[j].severe = found[j];
}

void fillHalo(std::vector<JudgeProfile> &profiles, std::span<const SheetSpread> sheets, std::uint32_t fewest)
{
    std::vector<double> sum(profiles.size());
    std::vector<double> alike(profiles.size());
    std::vector<double> n(profiles.size());
    for (const SheetSpread &sheet : sheets) {
        sum[sheet.judge] += sheet.sd;
        alike[sheet.judge] += sheet.allAlike ? 1 : 0;
        ++n[sheet.judge];
    }
    std::vector<Optional> logs(profiles.size());
    // All criteria alike on every sheet has no logarithm: it counts as a hundredth of the mean.
    const double all = std::accumulate(sum.begin(), sum.end(), 0.0) /
                       std::max<double>(1, static_cast<double>(sheets.size()));
    for (std::size_t j = 0; j < profiles.size(); ++j) {
        if (n[j] > 0)
            profiles[j].allAlike = alike[j] / n[j];
        if (n[j] >= fewest && all > 0)
            logs[j] = std::log(std::max(sum[j] / n[j], all / 100));
    }
    const auto z = robustZ(logs);
    for (std::size_t j = 0; j < profiles.size(); ++j) {
        profiles[j].halo = z[j];
        profiles[j].hasHalo = z[j] && *z[j] < -5;
    }
}

} // namespace

std::vector<std::optional<double>> robustZ(const std::vector<std::optional<double>> &values)
{
    std::vector<double> there;
    for (const Optional &value : values) {
        if (value)
            there.push_back(*value);
    }
    std::vector<Optional> result(values.size());
    if (there.size() < 3)
        return result;
    const double median = medianOf(there);
    for (double &value : there)
        value = std::abs(value - median);
    const double spread = 1.4826 * medianOf(there);
    for (std::size_t i = 0; spread > 0 && i < values.size(); ++i) {
        if (values[i])
            result[i] = (*values[i] - median) / spread;
    }
    return result;
}

std::vector<bool> discoveries(const std::vector<double> &p, double rate)
{
    std::vector<std::size_t> order(p.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return p[a] < p[b]; });
    std::size_t found = 0;
    for (std::size_t i = 0; i < order.size(); ++i) {
        if (p[order[i]] <= rate * static_cast<double>(i + 1) / static_cast<double>(p.size()))
            found = i + 1;
    }
    std::vector<bool> result(p.size());
    for (std::size_t i = 0; i < found; ++i)
        result[order[i]] = true;
    return result;
}

std::vector<JudgeProfile> judgeProfiles(const Observations &table, const CrossedModel &model,
                                        std::span<const SheetSpread> sheets, const JudgeQuestion &question)
{
    std::vector<JudgeProfile> profiles(table.judges);
    const std::vector<Sums> sums = sumsOf(table, model);
    std::vector<Optional> errors(table.judges);
    std::vector<Optional> slopes(table.judges);
    std::vector<Optional> spreads(table.judges);
    std::vector<double> sds;
    for (std::uint32_t j = 0; j < table.judges; ++j) {
        const Sums &judge = sums[j];
        profiles[j].n = static_cast<std::uint32_t>(judge.values.size());
        if (judge.own.size() < question.fewest || judge.own.size() < 2)
            continue;
        if (judge.squares > 0 && judge.expected > 0)
            errors[j] = std::log(judge.squares / judge.expected);
        slopes[j] = profiles[j].slope = slopeOf(judge);
        profiles[j].agreement = spearman(judge);
        spreads[j] = sdOf(judge.values);
        sds.push_back(*spreads[j]);
    }
    const auto erratic = robustZ(errors);
    const auto central = robustZ(slopes);
    const double usual = sds.empty() ? 0 : medianOf(sds);
    for (std::uint32_t j = 0; j < table.judges; ++j) {
        profiles[j].erratic = erratic[j];
        profiles[j].isErratic = erratic[j] && *erratic[j] > 5;
        profiles[j].slopeZ = central[j];
        profiles[j].isCentral = central[j] && *central[j] < -4;
        if (spreads[j] && usual > 0)
            profiles[j].sdRatio = *spreads[j] / usual;
    }
    if (model.hasJudges)
        fillSeverity(profiles, model, question.falseDiscovery);
    fillHalo(profiles, sheets, question.fewest);
    return profiles;
}

} // namespace palmares::statistics
