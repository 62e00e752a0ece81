#include "core/statistics/exactmeans.h"

#include "core/statistics/kendall.h"

#include <algorithm>
#include <numeric>

namespace palmares::statistics {

namespace {

std::vector<std::vector<Fraction>> byEntry(const Observations &table, std::span<const Fraction> values)
{
    std::vector<std::vector<Fraction>> own(table.entries);
    for (std::size_t i = 0; i < table.size(); ++i)
        own[table.entry[i]].push_back(values[i]);
    for (auto &one : own)
        std::sort(one.begin(), one.end());
    return own;
}

Fraction whole(std::size_t number)
{
    return {static_cast<std::int64_t>(number)};
}

} // namespace

std::vector<Fraction> exactBorda(const Observations &table, bool highIsBest)
{
    std::vector<std::vector<std::uint32_t>> entries(table.judges);
    std::vector<std::vector<double>> values(table.judges);
    for (std::size_t i = 0; i < table.size(); ++i) {
        entries[table.judge[i]].push_back(table.entry[i]);
        values[table.judge[i]].push_back(highIsBest ? -table.value[i] : table.value[i]);
    }
    const bool complete = table.isComplete();
    std::vector<Fraction> points(table.entries);
    std::vector<std::int64_t> counts(table.entries);
    for (std::uint32_t j = 0; j < table.judges; ++j) {
        const auto r = static_cast<std::int64_t>(values[j].size());
        if (!complete && r < 2)
            continue;
        const std::vector<double> places = midRanks(values[j]);
        for (std::size_t i = 0; i < places.size(); ++i) {
            // Twice a mean of places is a whole number.
            const std::int64_t twice = 2 * r - static_cast<std::int64_t>(2 * places[i]);
            points[entries[j][i]] += Fraction(twice, complete ? 2 : 2 * (r - 1));
            ++counts[entries[j][i]];
        }
    }
    for (std::uint32_t e = 0; !complete && e < table.entries; ++e) {
        if (counts[e] > 0)
            points[e] /= Fraction(counts[e]);
    }
    return points;
}

std::vector<Fraction> exactMedians(const Observations &table, std::span<const Fraction> values)
{
    std::vector<Fraction> result;
    for (const auto &own : byEntry(table, values))
        result.push_back((own[(own.size() - 1) / 2] + own[own.size() / 2]) / Fraction(2));
    return result;
}

std::vector<Fraction> exactTrimmedMeans(const Observations &table, std::span<const Fraction> values,
                                        std::uint32_t drop)
{
    std::vector<Fraction> result;
    for (const auto &own : byEntry(table, values)) {
        const std::size_t off = own.size() > 2 * std::size_t{drop} ? drop : 0;
        Fraction sum;
        for (std::size_t i = off; i < own.size() - off; ++i)
            sum += own[i];
        result.push_back(sum / whole(own.size() - 2 * off));
    }
    return result;
}

std::vector<double> levels(const std::vector<Fraction> &values)
{
    std::vector<std::uint32_t> order(values.size());
    std::iota(order.begin(), order.end(), 0U);
    std::sort(order.begin(), order.end(),
              [&](std::uint32_t a, std::uint32_t b) { return values[a] < values[b]; });
    std::vector<double> result(values.size());
    double level = 0;
    for (std::size_t i = 0; i < order.size(); ++i) {
        if (i > 0 && values[order[i]] != values[order[i - 1]])
            ++level;
        result[order[i]] = level;
    }
    return result;
}

std::vector<double> levelsWithin(std::span<const double> values, double tolerance)
{
    std::vector<std::uint32_t> order(values.size());
    std::iota(order.begin(), order.end(), 0U);
    std::sort(order.begin(), order.end(),
              [&](std::uint32_t a, std::uint32_t b) { return values[a] < values[b]; });
    std::vector<double> result(values.size());
    double level = 0;
    for (std::size_t i = 0; i < order.size(); ++i) {
        if (i > 0 && values[order[i]] - values[order[i - 1]] > tolerance)
            ++level;
        result[order[i]] = level;
    }
    return result;
}

} // namespace palmares::statistics
