#include "core/statistics/icc.h"

#include "core/statistics/distributions.h"

#include <cassert>
#include <cmath>
#include <vector>

namespace palmares::statistics {

namespace {

Estimate quotient(double above, double below, double scale)
{
    if (!(std::abs(below) > 1e-13 * scale))
        return Missing::NoVariation;
    return above / below;
}

/// What one judge's reliability becomes for the mean of k (Spearman 1910, Brown 1910).
double steppedUp(double single, double k)
{
    return k * single / (1 + (k - 1) * single);
}

/// Both limits from F, degrees of freedom, for a single judge: (F/F_quantile − 1)/(F/F_quantile + k − 1).
Limits fromF(double f, double df1, double df2, double k, double level)
{
    const double p = (1 + level) / 2;
    const double low = f / fQuantile(p, df1, df2);
    const double high = f * fQuantile(p, df2, df1);
    return {(low - 1) / (low + k - 1), (high - 1) / (high + k - 1)};
}

Limits twoWayRandom(const MeanSquares &s, double level)
{
    const double r = *iccOf(s)[IccForm::TwoSingle];
    const double fj = s.judges / s.residual;
    const double n = s.n;
    const double k = s.k;
    const double c = n * (1 + (k - 1) * r) - k * r;
    const double nu =
        (k - 1) * (n - 1) * (k * r * fj + c) * (k * r * fj + c) / ((n - 1) * k * k * r * r * fj * fj + c * c);
    const double p = (1 + level) / 2;
    const double f1 = fQuantile(p, n - 1, nu);
    const double f2 = fQuantile(p, nu, n - 1);
    const double rest = k * s.judges + (k * n - k - n) * s.residual;
    return {n * (s.entries - f1 * s.residual) / (f1 * rest + n * s.entries),
            n * (f2 * s.entries - s.residual) / (rest + n * f2 * s.entries)};
}

/// The sums the one-way model needs: by entry n_i and mean, and the sum of squares within entries.
struct Grouped {
    std::vector<double> n;
    std::vector<double> mean;
    double within = 0;
    double all = 0;
    double total = 0; ///< sum of squares about the grand mean
};

Grouped grouped(const Observations &table)
{
    Grouped g;
    g.n.resize(table.entries);
    g.mean.resize(table.entries);
    g.all = static_cast<double>(table.size());
    const double from = table.size() == 0 ? 0 : table.value[0]; // as in meanSquares()
    double grand = 0;
    for (std::size_t i = 0; i < table.size(); ++i) {
        ++g.n[table.entry[i]];
        g.mean[table.entry[i]] += table.value[i] - from;
        grand += table.value[i] - from;
    }
    grand /= g.all;
    for (std::uint32_t e = 0; e < table.entries; ++e)
        g.mean[e] /= g.n[e];
    for (std::size_t i = 0; i < table.size(); ++i) {
        const double own = table.value[i] - from;
        const double d = own - g.mean[table.entry[i]];
        g.within += d * d;
        g.total += (own - grand) * (own - grand);
    }
    return g;
}

/// −2 times the restricted log-likelihood at ratio = entry variance / residual variance, profiled, up to a
/// constant; also returns the residual variance that belongs to it.
double oneWayCriterion(const Grouped &g, double ratio, double &residual)
{
    double weights = 0;
    double sum = 0;
    double logs = 0;
    for (std::size_t e = 0; e < g.n.size(); ++e) {
        const double w = g.n[e] / (1 + g.n[e] * ratio);
        weights += w;
        sum += w * g.mean[e];
        logs += std::log1p(g.n[e] * ratio);
    }
    const double mu = sum / weights;
    double q = g.within;
    for (std::size_t e = 0; e < g.n.size(); ++e)
        q += g.n[e] / (1 + g.n[e] * ratio) * (g.mean[e] - mu) * (g.mean[e] - mu);
    residual = q / (g.all - 1);
    return (g.all - 1) * std::log(residual) + logs + std::log(weights);
}

} // namespace

MeanSquares meanSquares(const Observations &table)
{
    assert(table.isComplete() && table.entries >= 2 && table.judges >= 2);
    const double n = table.entries;
    const double k = table.judges;
    const double from = table.value[0]; // where all are alike, nothing is left for rounding to tell apart
    std::vector<double> entry(table.entries);
    std::vector<double> judge(table.judges);
    double grand = 0;
    for (std::size_t i = 0; i < table.size(); ++i) {
        entry[table.entry[i]] += (table.value[i] - from) / k;
        judge[table.judge[i]] += (table.value[i] - from) / n;
        grand += table.value[i] - from;
    }
    grand /= n * k;
    MeanSquares s;
    s.n = n;
    s.k = k;
    for (const double mean : entry)
        s.entries += k * (mean - grand) * (mean - grand);
    for (const double mean : judge)
        s.judges += n * (mean - grand) * (mean - grand);
    for (std::size_t i = 0; i < table.size(); ++i) {
        const double within = table.value[i] - from - entry[table.entry[i]];
        const double residual = within - judge[table.judge[i]] + grand;
        s.within += within * within;
        s.residual += residual * residual;
    }
    s.entries /= n - 1;
    s.judges /= k - 1;
    s.within /= n * (k - 1);
    s.residual /= (n - 1) * (k - 1);
    return s;
}

Icc iccOf(const MeanSquares &s)
{
    const double scale = s.entries + s.judges + s.within;
    const double judges = s.k * (s.judges - s.residual) / s.n;
    Icc icc;
    icc.of[0] = quotient(s.entries - s.within, s.entries + (s.k - 1) * s.within, scale);
    icc.of[1] = quotient(s.entries - s.residual, s.entries + (s.k - 1) * s.residual + judges, scale);
    icc.of[2] = quotient(s.entries - s.residual, s.entries + (s.k - 1) * s.residual, scale);
    icc.of[3] = quotient(s.entries - s.within, s.entries, scale);
    icc.of[4] = quotient(s.entries - s.residual, s.entries + judges / s.k, scale);
    icc.of[5] = quotient(s.entries - s.residual, s.entries, scale);
    return icc;
}

Limits iccLimits(const MeanSquares &s, IccForm form, double level)
{
    Limits limits;
    switch (form) {
    case IccForm::OneSingle:
    case IccForm::OneMean:
        limits = fromF(s.entries / s.within, s.n - 1, s.n * (s.k - 1), s.k, level);
        break;
    case IccForm::TwoSingle:
    case IccForm::TwoMean:
        limits = twoWayRandom(s, level);
        break;
    case IccForm::ThreeSingle:
    case IccForm::ThreeMean:
        limits = fromF(s.entries / s.residual, s.n - 1, (s.n - 1) * (s.k - 1), s.k, level);
        break;
    }
    if (form < IccForm::OneMean)
        return limits;
    return {steppedUp(limits.low, s.k), steppedUp(limits.high, s.k)};
}

Icc iccOf(const Components &crossed, const Components &alone, double k)
{
    const auto share = [](double entry, double rest) { return quotient(entry, entry + rest, entry + rest); };
    Icc icc;
    for (std::size_t mean = 0; mean < 2; ++mean) {
        const double by = mean == 0 ? 1 : k;
        icc.of[3 * mean] = share(alone.entry, alone.residual / by);
        icc.of[3 * mean + 1] = share(crossed.entry, (crossed.judge + crossed.residual) / by);
        icc.of[3 * mean + 2] = share(crossed.entry, crossed.residual / by);
    }
    return icc;
}

double harmonicJudges(const Observations &table)
{
    std::vector<std::uint32_t> n(table.entries);
    for (const std::uint32_t e : table.entry)
        ++n[e];
    double inverse = 0;
    for (const std::uint32_t count : n)
        inverse += 1.0 / count;
    return table.entries / inverse;
}

OneWay oneWayComponents(const Observations &table)
{
    if (table.entries < 2 || table.size() <= table.entries)
        return {Missing::FewerThanTwo, Missing::FewerThanTwo};
    const Grouped g = grouped(table);
    if (!(g.total > 0))
        return {Missing::NoVariation, Missing::NoVariation};
    double residual = 0;
    if (!(g.within > 1e-13 * g.total))
        return {g.total / (g.all - 1), 0.0};
    // Golden section on ρ = ratio/(1 + ratio) after a coarse grid: the criterion may be flat, never wild.
    const auto at = [&](double rho) { return oneWayCriterion(g, rho / (1 - rho), residual); };
    double best = 0;
    double least = at(0);
    constexpr int steps = 64;
    for (int i = 1; i < steps; ++i) {
        const double value = at(static_cast<double>(i) / steps);
        if (value < least) {
            least = value;
            best = static_cast<double>(i) / steps;
        }
    }
    double low = std::max(0.0, best - 1.0 / steps);
    double high = std::min(1 - 1e-12, best + 1.0 / steps);
    constexpr double golden = 0.61803398874989484820;
    double a = high - golden * (high - low);
    double b = low + golden * (high - low);
    double fa = at(a);
    double fb = at(b);
    for (int i = 0; i < 60; ++i) {
        if (fa <= fb) {
            high = b;
            b = a;
            fb = fa;
            a = high - golden * (high - low);
            fa = at(a);
        } else {
            low = a;
            a = b;
            fa = fb;
            b = low + golden * (high - low);
            fb = at(b);
        }
    }
    double rho = (low + high) / 2;
    if (rho < 1e-7 && at(0) <= at(rho))
        rho = 0;
    at(rho);
    return {residual * rho / (1 - rho), residual};
}

} // namespace palmares::statistics
