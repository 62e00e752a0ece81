#include "core/statistics/iccbootstrap.h"

#include "core/statistics/noise.h"
#include "core/statistics/parallel.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <memory>
#include <variant>

namespace palmares::statistics {

namespace {

/// Of single judges: one-way, judges random, judges fixed. Not a number: no such table has one.
using Singles = std::array<double, 3>;

constexpr double none = std::numeric_limits<double>::quiet_NaN();

double share(double own, double rest)
{
    return own + rest > 0 ? own / (own + rest) : none;
}

class Drawn {
public:
    Drawn(const Observations &table, std::uint64_t seed, std::uint64_t replicate)
        : m_table(table), m_noise(seed, replicate), m_values(table.size())
    {
    }

    Observations with(double entry, double judge, double residual)
    {
        std::vector<double> judges(m_table.judges);
        std::vector<double> entries(m_table.entries);
        for (double &effect : entries)
            effect = std::sqrt(entry) * m_noise.normal(m_at++);
        for (double &effect : judges)
            effect = std::sqrt(judge) * m_noise.normal(m_at++);
        for (std::size_t i = 0; i < m_values.size(); ++i)
            m_values[i] = entries[m_table.entry[i]] + judges[m_table.judge[i]] + std::sqrt(residual) * m_noise.normal(m_at++);
        Observations drawn = m_table;
        drawn.value = m_values;
        return drawn;
    }

private:
    const Observations &m_table;
    Noise m_noise;
    std::uint64_t m_at = 0;
    std::vector<double> m_values;
};

Singles singlesOf(const Observations &table, const CrossedModel &model, const OneWay &alone, std::uint64_t seed, std::uint64_t replicate)
{
    Singles singles{none, none, none};
    Drawn drawn(table, seed, replicate);
    if (alone.entry && alone.residual) {
        const OneWay found = oneWayComponents(drawn.with(*alone.entry, 0, *alone.residual));
        if (found.entry && found.residual)
            singles[0] = share(*found.entry, *found.residual);
    }
    if (!model.hasJudges)
        return singles;
    CrossedOptions options;
    options.predictionErrors = false;
    options.tolerance = 1e-4;
    const auto fit = CrossedFit::fit(drawn.with(model.entryVariance, model.judgeVariance, model.residualVariance), options);
    if (const auto *fitted = std::get_if<std::unique_ptr<CrossedFit>>(&fit)) {
        const CrossedModel &found = (*fitted)->model();
        singles[1] = share(found.entryVariance, found.judgeVariance + found.residualVariance);
        singles[2] = share(found.entryVariance, found.residualVariance);
    }
    return singles;
}

/// The value that a share p of the sorted ones lies below, between neighbours by proportion.
double percentile(const std::vector<double> &sorted, double p)
{
    const double at = p * static_cast<double>(sorted.size() - 1);
    const auto low = static_cast<std::size_t>(at);
    const std::size_t high = std::min(low + 1, sorted.size() - 1);
    return sorted[low] + (at - static_cast<double>(low)) * (sorted[high] - sorted[low]);
}

} // namespace

std::array<std::optional<Limits>, 6> bootstrapIcc(const Observations &table, const CrossedModel &model, const OneWay &alone,
                                                  double level, std::uint32_t replicates, std::uint64_t seed)
{
    std::vector<Singles> drawn(replicates);
    inParallel(replicates, [&](std::size_t first, std::size_t last) {
        for (std::size_t r = first; r < last; ++r)
            drawn[r] = singlesOf(table, model, alone, seed, r);
    });
    std::array<std::optional<Limits>, 6> limits;
    const double k = harmonicJudges(table);
    const auto steppedUp = [k](double single) { return k * single / (1 + (k - 1) * single); };
    for (std::size_t form = 0; form < 3; ++form) {
        std::vector<double> values;
        for (const Singles &singles : drawn) {
            if (std::isfinite(singles[form]))
                values.push_back(singles[form]);
        }
        if (values.empty())
            continue;
        std::sort(values.begin(), values.end());
        const Limits single{percentile(values, (1 - level) / 2), percentile(values, (1 + level) / 2)};
        limits[form] = single;
        limits[form + 3] = Limits{steppedUp(single.low), steppedUp(single.high)};
    }
    return limits;
}

} // namespace palmares::statistics
