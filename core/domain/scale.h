#pragma once

#include "core/base/fraction.h"
#include "core/base/result.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace palmares {

/// Which end of a scale is the good one.
enum class Best { High, Low };

/// The points a score may take: min, min + step, min + 2·step … not beyond max.
///
/// Values are integers in units of 10^-digits, where digits is the most decimals that min, max or step are written
/// with (trailing zeros not counted). No score is ever a floating-point number.
struct Scale {
    std::int64_t min = 1;
    std::int64_t max = 10;
    std::int64_t step = 1;
    int digits = 0; ///< 0–11
    Best best = Best::High;

    /// A scale from decimals; RULES_BAD_VALUE (args `key` = min, max or step, `value`, `detail`) unless they are
    /// decimals of at most 11 digits in all that count (10^11 units), min < max and step > 0.
    static Result<Scale> make(std::string_view min, std::string_view max, std::string_view step, Best best);

    /// How many units a typed decimal (`-?[0-9]+(\.[0-9]+)?`) is worth; BAD_SCORE for another spelling, OFF_SCALE for a
    /// number that is no point of the scale (arg `value`).
    Result<std::int64_t> unitsOf(std::string_view decimal) const;

    /// Shortest decimal of a number of units.
    std::string textOf(std::int64_t units) const;
    Fraction valueOf(std::int64_t units) const { return {units, perOne()}; }
    /// Units in one point: 10^digits.
    std::int64_t perOne() const;

    bool isOnScale(std::int64_t units) const { return units >= min && units <= max && (units - min) % step == 0; }
    std::int64_t pointCount() const { return (max - min) / step + 1; }
    /// The n-th point, 0 ≤ n < pointCount(), from min upwards.
    std::int64_t point(std::int64_t n) const { return min + n * step; }

    friend bool operator==(const Scale &, const Scale &) = default;
};

/// True for `-?[0-9]+(\.[0-9]+)?`, the one spelling of decimals in rules and tables.
bool isDecimal(std::string_view text);

} // namespace palmares
