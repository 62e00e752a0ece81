#include "core/statistics/pace.h"

#include "core/statistics/distributions.h"
#include "core/statistics/judges.h"
#include "core/statistics/kendall.h"
#include "core/statistics/withoutone.h"

#include <algorithm>
#include <cmath>

namespace palmares::statistics {

namespace {

/// One judge's sheets.
struct Sheets {
    std::vector<double> place;
    std::vector<double> residual; ///< given above what the others say
    std::vector<double> seconds;
};

std::vector<Sheets> sheetsOf(const Observations &table, const CrossedModel &model, std::span<const double> place,
                             std::span<const double> seconds)
{
    const WithoutOne without(table, model);
    std::vector<Sheets> sheets(table.judges);
    for (std::size_t i = 0; i < table.size(); ++i) {
        Sheets &own = sheets[table.judge[i]];
        if (i < seconds.size() && seconds[i] >= 0)
            own.seconds.push_back(seconds[i]);
        if (i >= place.size() || place[i] < 0 || !without.effect(table, i))
            continue;
        own.place.push_back(place[i]);
        own.residual.push_back(without.part(table, i) - without.others(table, i));
    }
    return sheets;
}

void fillDrift(JudgePace &pace, const Sheets &sheets, const PaceQuestion &question)
{
    const std::vector<double> ranks = midRanks(sheets.place);
    const auto n = static_cast<double>(ranks.size());
    double products = 0;
    double squares = 0;
    double all = 0;
    double mean = 0;
    for (const double residual : sheets.residual)
        mean += residual / n;
    for (std::size_t i = 0; i < ranks.size(); ++i) {
        const double x = (ranks[i] - (n + 1) / 2) / (n - 1);
        const double y = sheets.residual[i] - mean;
        products += x * y;
        squares += x * x;
        all += y * y;
    }
    if (!(squares > 0))
        return;
    const double freedom = n - 2;
    pace.drift = products / squares;
    pace.driftSe = std::sqrt(std::max(0.0, all - *pace.drift * products) / freedom / squares);
    if (!(*pace.driftSe > 0))
        return;
    const double half = std::sqrt(fQuantile(question.level, 1, freedom)) * *pace.driftSe;
    pace.driftLimits = Limits{*pace.drift - half, *pace.drift + half};
    pace.driftP = tOutside(*pace.drift / *pace.driftSe, freedom);
}

} // namespace

std::optional<Limits> medianLimits(std::span<const double> values, double level)
{
    const std::size_t n = values.size();
    // P(fewer than k of n below the median), k as large as the level allows.
    double probability = std::pow(0.5, static_cast<double>(n));
    double below = probability;
    std::size_t k = 0;
    while (k < n / 2 && 1 - 2 * below >= level) {
        ++k;
        probability *= static_cast<double>(n - k + 1) / static_cast<double>(k);
        below += probability;
    }
    if (k == 0)
        return std::nullopt;
    return Limits{values[k - 1], values[n - k]};
}

std::vector<JudgePace> judgePaces(const Observations &table, const CrossedModel &model, std::span<const double> place,
                                  std::span<const double> seconds, const PaceQuestion &question)
{
    std::vector<Sheets> sheets = sheetsOf(table, model, place, seconds);
    std::vector<JudgePace> paces(table.judges);
    std::vector<double> p;
    std::vector<std::size_t> asked;
    for (std::size_t j = 0; j < paces.size(); ++j) {
        JudgePace &pace = paces[j];
        pace.placed = static_cast<std::uint32_t>(sheets[j].place.size());
        if (pace.placed >= std::max<std::uint32_t>(3, question.fewest))
            fillDrift(pace, sheets[j], question);
        if (pace.driftLimits) {
            p.push_back(pace.driftP);
            asked.push_back(j);
        }
        std::vector<double> &times = sheets[j].seconds;
        pace.timed = static_cast<std::uint32_t>(times.size());
        if (times.empty())
            continue;
        std::sort(times.begin(), times.end());
        pace.seconds = (times[(times.size() - 1) / 2] + times[times.size() / 2]) / 2;
        pace.secondsLimits = medianLimits(times, question.level);
    }
    const std::vector<bool> found = discoveries(p, question.falseDiscovery);
    for (std::size_t i = 0; i < asked.size(); ++i)
        paces[asked[i]].isDrifting = found[i];
    return paces;
}

} // namespace palmares::statistics
