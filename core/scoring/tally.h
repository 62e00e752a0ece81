#pragma once

#include "core/base/fraction.h"
#include "core/scoring/roundresult.h"
#include "core/scoring/wide.h"

#include <cmath>
#include <cstdint>
#include <type_traits>
#include <vector>

namespace palmares {

/// What the totals of one entry, panel or judge add up to. T is a grid value (int64) or a Fraction.
template <typename T>
struct Tally {
    using Square = std::conditional_t<std::is_same_v<T, Fraction>, Fraction, Wide>;

    std::uint32_t n = 0;
    T sum = 0;
    Square squares = Square(0);
    T least = 0;
    T most = 0;

    void add(const T &value)
    {
        if (n == 0 || value < least)
            least = value;
        if (n == 0 || most < value)
            most = value;
        ++n;
        sum += value;
        squares += Square(value) * Square(value);
    }

    void add(const Tally &other)
    {
        if (other.n == 0)
            return;
        if (n == 0 || other.least < least)
            least = other.least;
        if (n == 0 || most < other.most)
            most = other.most;
        n += other.n;
        sum += other.sum;
        squares += other.squares;
    }

    /// Mean and sample sd: the sum of squared deviations is exact, only the last quotient and root are not.
    TotalsSummary summary(std::int64_t perOne) const
    {
        TotalsSummary result;
        result.n = n;
        if (n == 0)
            return result;
        const double count = n;
        const double unit = static_cast<double>(perOne);
        result.mean = asDouble(sum) / count / unit;
        if (n > 1)
            result.sd = std::sqrt(asDouble(deviations()) / count / (count - 1)) / unit;
        return result;
    }

    /// The sample variance in squared units, n > 1.
    Fraction variance() const
    {
        return exactSquare(deviations()) / Fraction(std::int64_t(n) * (std::int64_t(n) - 1));
    }

private:
    /// n times the sum of squared deviations.
    Square deviations() const { return Square(n) * squares - Square(sum) * Square(sum); }

    static Fraction exactSquare(const Fraction &value) { return value; }
    template <typename Integer>
    static Fraction exactSquare(const Integer &value)
    {
        constexpr std::int64_t half = std::int64_t(1) << 62;
        return Fraction(static_cast<std::int64_t>(value / half)) * Fraction(half)
               + Fraction(static_cast<std::int64_t>(value % half));
    }

    static double asDouble(const Fraction &value) { return value.toDouble(); }
    template <typename Integer>
    static double asDouble(const Integer &value)
    {
        return static_cast<double>(value);
    }
};

/// A value of the grid, or a fraction as it is.
inline Fraction exact(std::int64_t value, std::int64_t perOne)
{
    return {value, perOne};
}
inline Fraction exact(const Fraction &value, std::int64_t)
{
    return value;
}

/// Totals on the grid, and totals as fractions, under one face: `has(i)`, `[i]`, `perOne()`.
struct GridTotals {
    const SheetTotals &totals;
    using Value = std::int64_t;
    bool has(std::size_t i) const { return totals.units()[i] != SheetTotals::none; }
    std::int64_t operator[](std::size_t i) const { return totals.units()[i]; }
    std::int64_t perOne() const { return totals.perOne(); }
};
struct ExactTotals {
    const SheetTotals &totals;
    using Value = Fraction;
    bool has(std::size_t i) const { return totals.exact()[i].has_value(); }
    const Fraction &operator[](std::size_t i) const { return *totals.exact()[i]; }
    std::int64_t perOne() const { return 1; }
};

/// Calls `step` with the totals in the type they are kept in: the only fork between grid and fractions.
template <typename Step>
decltype(auto) withTotals(const SheetTotals &totals, Step step)
{
    if (totals.isGrid())
        return step(GridTotals{totals});
    return step(ExactTotals{totals});
}

} // namespace palmares
