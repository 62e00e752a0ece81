#pragma once

#include "core/base/fraction.h"
#include "core/domain/rules.h"
#include "core/scoring/tally.h"

#include <algorithm>
#include <optional>
#include <vector>

namespace palmares {

/// The mean of the middle two, or the middle one. `values` is not empty and is reordered.
template <typename T>
Fraction medianOf(std::vector<T> &values, std::int64_t perOne)
{
    const auto half = static_cast<std::ptrdiff_t>(values.size() / 2);
    const auto middle = values.begin() + half;
    std::nth_element(values.begin(), middle, values.end());
    const Fraction upper = exact(*middle, perOne);
    if (values.size() % 2 != 0)
        return upper;
    return (exact(*std::max_element(values.begin(), middle), perOne) + upper) / Fraction(2);
}

/// The mean of what is left after the lowest and the highest are dropped; none if nothing is left. `values` is reordered.
template <typename T>
std::optional<Fraction> trimmedMeanOf(std::vector<T> &values, std::size_t low, std::size_t high, std::int64_t perOne)
{
    if (values.size() <= low + high)
        return std::nullopt;
    std::sort(values.begin(), values.end());
    T sum = 0;
    for (std::size_t i = low; i < values.size() - high; ++i)
        sum += values[i];
    return exact(sum, perOne) / Fraction(static_cast<std::int64_t>(values.size() - low - high));
}

/// What `across` makes of the values of one entry, whatever their order; none if there are too few. `values` is reordered.
/// Borda is no function of one entry's values and is not asked for here.
template <typename T>
std::optional<Fraction> acrossOf(std::vector<T> &values, const Across &across, std::int64_t perOne)
{
    if (values.empty())
        return std::nullopt;
    if (across.method == AcrossMethod::Median)
        return medianOf(values, perOne);
    if (across.method == AcrossMethod::Trimmed)
        return trimmedMeanOf(values, static_cast<std::size_t>(across.dropLow), static_cast<std::size_t>(across.dropHigh),
                             perOne);
    T sum = 0;
    for (const auto &value : values)
        sum += value;
    const Fraction whole = exact(sum, perOne);
    return across.method == AcrossMethod::Sum ? whole : whole / Fraction(static_cast<std::int64_t>(values.size()));
}

/// The mean of the means of the strata present, each as (sum, count) in one unit; none if there is none.
template <typename T>
std::optional<Fraction> meanOfStrata(const std::vector<std::pair<T, std::int64_t>> &strata, std::int64_t perOne)
{
    Fraction sum;
    std::int64_t present = 0;
    for (const auto &[total, count] : strata) {
        if (count == 0)
            continue;
        sum += exact(total, perOne) / Fraction(count);
        ++present;
    }
    if (present == 0)
        return std::nullopt;
    return sum / Fraction(present);
}

} // namespace palmares
