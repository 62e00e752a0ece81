#include "core/statistics/judges.h"

#include "core/statistics/correlation.h"
#include "core/statistics/distributions.h"
#include "core/statistics/exactmeans.h"
#include "core/statistics/withoutone.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <numbers>
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

/// Sums over one judge's sheets.
struct Sums {
    std::vector<double> own;    ///< what the judge says of an entry
    std::vector<double> others; ///< what the others do
    std::vector<double> means;  ///< the same without shrinking
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
        judge.means.push_back(without.others(table, i));
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

/// The slope of own on others with the standard error of least squares. `others` is shrunken: it has taken the
/// error of the regressor into account already, because the regression of a judge's value on a best predictor
/// has slope 1 whatever the reliability.
std::optional<Figure> slopeOf(const Sums &judge)
{
    const double ownMean = meanOf(judge.own);
    const double othersMean = meanOf(judge.others);
    double products = 0;
    double squares = 0;
    double all = 0;
    for (std::size_t i = 0; i < judge.own.size(); ++i) {
        const double own = judge.own[i] - ownMean;
        const double other = judge.others[i] - othersMean;
        products += own * other;
        squares += other * other;
        all += own * own;
    }
    if (!(squares > 0) || judge.own.size() < 3)
        return std::nullopt;
    const double slope = products / squares;
    const double freedom = static_cast<double>(judge.own.size()) - 2;
    return Figure{slope, std::sqrt(std::max(0.0, all - slope * products) / freedom / squares), freedom};
}

/// The log of the mean squared residual over what the model expects; its variance is that of the log of a
/// chi-square over its degrees of freedom, one of which the judge's own effect took.
std::optional<Figure> residualOf(const Sums &judge)
{
    const double freedom = static_cast<double>(judge.own.size()) - 1;
    if (!(judge.squares > 0) || !(judge.expected > 0) || freedom < 1)
        return std::nullopt;
    return Figure{std::log(judge.squares / judge.expected), std::sqrt(2 / freedom + 2 / (freedom * freedom)),
                  freedom};
}

Limits around(const Figure &figure, double level)
{
    const double half = std::sqrt(fQuantile(level, 1, figure.freedom)) * figure.se;
    return {figure.value - half, figure.value + half};
}

Limits expOf(const Limits &limits)
{
    return {std::exp(limits.low), std::exp(limits.high)};
}

/// Level sums differ in their last digits: they share a place.
void fillAgreement(JudgeProfile &profile, const Sums &judge, double scale, double level)
{
    if (judge.own.size() < 3)
        return;
    const std::vector<double> own = levelsWithin(judge.own, 1e-9 * scale);
    const std::vector<double> others = levelsWithin(judge.means, 1e-9 * scale);
    const Estimate found = rankCorrelation(own, others);
    if (!found)
        return;
    profile.agreement = *found;
    if (judge.own.size() < 5 || std::abs(*found) >= 1)
        return;
    const double z = std::atanh(*found);
    const double half = normalQuantile((1 + level) / 2) * std::sqrt(1.06 / (static_cast<double>(own.size()) - 3));
    profile.agreementLimits = Limits{std::tanh(z - half), std::tanh(z + half)};
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

void fillHalo(std::vector<JudgeProfile> &profiles, std::span<const SheetSpread> sheets,
              const JudgeQuestion &question)
{
    std::vector<double> sum(profiles.size());
    std::vector<double> squares(profiles.size());
    std::vector<double> alike(profiles.size());
    std::vector<double> n(profiles.size());
    for (const SheetSpread &sheet : sheets) {
        sum[sheet.judge] += sheet.sd;
        squares[sheet.judge] += sheet.sd * sheet.sd;
        alike[sheet.judge] += sheet.allAlike ? 1 : 0;
        ++n[sheet.judge];
    }
    std::vector<std::optional<Figure>> logs(profiles.size());
    std::vector<double> there;
    // All criteria alike on every sheet has no logarithm: it counts as a hundredth of the mean.
    const double all = std::accumulate(sum.begin(), sum.end(), 0.0) /
                       std::max<double>(1, static_cast<double>(sheets.size()));
    const double spread = std::sqrt(std::max(
        0.0, std::accumulate(squares.begin(), squares.end(), 0.0) / std::max<double>(1, static_cast<double>(sheets.size())) -
                 all * all));
    for (std::size_t j = 0; j < profiles.size(); ++j) {
        if (n[j] > 0)
            profiles[j].allAlike = alike[j] / n[j];
        if (n[j] < question.fewest || n[j] < 2 || !(all > 0))
            continue;
        const double mean = std::max(sum[j] / n[j], all / 100);
        // A judge whose sheets are all alike shows no spread to measure by: the panel's stands in for it.
        const double own = std::sqrt(std::max(0.0, squares[j] / n[j] - sum[j] / n[j] * sum[j] / n[j]) * n[j] /
                                     (n[j] - 1));
        const double relative = std::max(own / mean, spread / all);
        logs[j] = Figure{std::log(mean), relative / std::sqrt(n[j]), n[j] - 1};
        there.push_back(logs[j]->value);
    }
    const auto z = unusual(logs);
    for (std::size_t j = 0; j < profiles.size(); ++j) {
        profiles[j].halo = z[j];
        profiles[j].hasHalo = z[j] && *z[j] < -5;
        profiles[j].isErratic = profiles[j].isErratic || (z[j] && *z[j] > 5);
        if (!logs[j])
            continue;
        const double usual = medianOf(there);
        profiles[j].withinRatio = std::exp(logs[j]->value - usual);
        profiles[j].withinLimits =
            expOf(around({logs[j]->value - usual, logs[j]->se, logs[j]->freedom}, question.level));
    }
}

/// The normal z that is as rare as t.
double normalOf(double t, double freedom)
{
    const double p = std::max(tOutside(t, freedom) / 2, 1e-300);
    return std::copysign(-normalQuantile(p), t);
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

std::vector<std::optional<double>> unusual(const std::vector<std::optional<Figure>> &figures,
                                           std::size_t enough)
{
    std::vector<Optional> result(figures.size());
    std::vector<Optional> values(figures.size());
    std::size_t there = 0;
    double squares = 0;
    for (std::size_t i = 0; i < figures.size(); ++i) {
        if (!figures[i])
            continue;
        values[i] = figures[i]->value;
        squares += figures[i]->se * figures[i]->se;
        ++there;
    }
    if (there < 3)
        return result;
    const std::vector<Optional> robust = robustZ(values);
    std::vector<double> all;
    for (const Optional &value : values) {
        if (value)
            all.push_back(*value);
    }
    const double median = medianOf(all);
    const double others = static_cast<double>(there) - 1;
    for (std::size_t i = 0; i < figures.size(); ++i) {
        if (!figures[i])
            continue;
        const double own = figures[i]->se * figures[i]->se;
        // The median's variance is π/2 that of a mean; the judge's own part in it does not count.
        const double error = std::sqrt(own + std::numbers::pi / 2 * (squares - own) / (others * others));
        if (!(error > 0))
            continue;
        double centre = median;
        if (there < 32) {
            std::vector<double> rest;
            for (std::size_t k = 0; k < values.size(); ++k) {
                if (k != i && values[k])
                    rest.push_back(*values[k]);
            }
            centre = medianOf(rest);
        }
        double z = normalOf((figures[i]->value - centre) / error, figures[i]->freedom);
        if (there >= enough && robust[i] && std::abs(*robust[i]) < std::abs(z))
            z = *robust[i];
        result[i] = z;
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
    std::vector<std::optional<Figure>> errors(table.judges);
    std::vector<std::optional<Figure>> slopes(table.judges);
    std::vector<Optional> spreads(table.judges);
    std::vector<double> sds;
    const double scale = std::abs(model.mu) + std::sqrt(model.entryVariance + model.residualVariance);
    for (std::uint32_t j = 0; j < table.judges; ++j) {
        const Sums &judge = sums[j];
        JudgeProfile &profile = profiles[j];
        profile.n = static_cast<std::uint32_t>(judge.values.size());
        fillAgreement(profile, judge, scale, question.level);
        if (judge.own.size() < question.fewest || judge.own.size() < 2)
            continue;
        errors[j] = residualOf(judge);
        // A constant has no scatter around its line: the slope would pass for known to the last digit.
        profile.isFlat = std::adjacent_find(judge.values.begin(), judge.values.end(), std::not_equal_to<>()) == judge.values.end();
        if (!profile.isFlat)
            slopes[j] = slopeOf(judge);
        spreads[j] = sdOf(judge.values);
        sds.push_back(*spreads[j]);
        if (errors[j]) {
            profile.residualRatio = std::exp(errors[j]->value);
            profile.residualLimits = expOf(around(*errors[j], question.level));
        }
        if (slopes[j]) {
            profile.slope = slopes[j]->value;
            profile.slopeSe = slopes[j]->se;
            profile.slopeLimits = around(*slopes[j], question.level);
        }
    }
    const auto erratic = unusual(errors);
    const auto central = unusual(slopes);
    const double usual = sds.empty() ? 0 : medianOf(sds);
    for (std::uint32_t j = 0; j < table.judges; ++j) {
        profiles[j].erratic = erratic[j];
        profiles[j].isErratic = erratic[j] && *erratic[j] > 5;
        profiles[j].slopeZ = central[j];
        profiles[j].isCentral = profiles[j].isFlat || (central[j] && *central[j] < -4);
        if (!spreads[j] || !(usual > 0))
            continue;
        profiles[j].sdRatio = *spreads[j] / usual;
        const double freedom = static_cast<double>(sums[j].values.size()) - 1;
        if (*spreads[j] > 0)
            profiles[j].sdLimits = expOf(around(
                {std::log(*profiles[j].sdRatio), 1 / std::sqrt(2 * freedom), freedom}, question.level));
    }
    if (model.hasJudges)
        fillSeverity(profiles, model, question.falseDiscovery);
    fillHalo(profiles, sheets, question);
    return profiles;
}

} // namespace palmares::statistics
