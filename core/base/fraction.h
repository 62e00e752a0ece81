#pragma once

#include <compare>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace palmares {

/// Where a value is rounded: `digits` after the point (0–12) and how halves go.
struct Rounding {
    enum class Mode { HalfUp, HalfEven, Down }; ///< half away from zero; half to the even digit; towards zero
    int digits = 0;
    Mode mode = Mode::HalfUp;
    friend bool operator==(const Rounding &, const Rounding &) = default;
};

/// An exact rational number of any size, always in lowest terms with a positive denominator.
///
/// Everything that decides a rank is one of these: no rounding happens but where the rules declare it. Values that fit
/// in 64 bits over 64 bits take no allocation; larger ones fall back to Boost.Multiprecision.
class Fraction {
public:
    Fraction() = default;
    Fraction(std::int64_t whole) : m_num(whole) {}
    /// numerator / denominator; the denominator must not be 0.
    Fraction(std::int64_t numerator, std::int64_t denominator);

    /// A decimal such as "-7.25" (`-?[0-9]+(\.[0-9]+)?`) or a quotient such as "22/7"; none for anything else.
    static std::optional<Fraction> parse(std::string_view text);

    Fraction operator-() const;
    friend Fraction operator+(const Fraction &a, const Fraction &b);
    friend Fraction operator-(const Fraction &a, const Fraction &b);
    friend Fraction operator*(const Fraction &a, const Fraction &b);
    /// b must not be 0.
    friend Fraction operator/(const Fraction &a, const Fraction &b);
    Fraction &operator+=(const Fraction &b) { return *this = *this + b; }
    Fraction &operator-=(const Fraction &b) { return *this = *this - b; }
    Fraction &operator*=(const Fraction &b) { return *this = *this * b; }
    Fraction &operator/=(const Fraction &b) { return *this = *this / b; }

    friend bool operator==(const Fraction &a, const Fraction &b);
    friend std::strong_ordering operator<=>(const Fraction &a, const Fraction &b);

    /// −1, 0 or 1.
    int sign() const;
    bool isInteger() const;
    /// True if numerator() and denominator() fit in 64 bits and may be asked for.
    bool isSmall() const { return !m_big; }
    std::int64_t numerator() const { return m_num; }
    std::int64_t denominator() const { return m_den; }
    /// The smallest integer not below the value; the value must fit in 64 bits.
    std::int64_t ceiling() const;

    Fraction rounded(const Rounding &rule) const;

    /// Shortest decimal without trailing zeros if it ends within 30 digits after the point, else "a/b" in lowest terms.
    std::string text() const;
    /// Exactly `digits` digits after the point, rounded half away from zero: for display only.
    std::string fixed(int digits) const;
    /// The nearest double, for statistics and charts; never for a decision.
    double toDouble() const;

private:
    struct Big;
    explicit Fraction(std::shared_ptr<const Big> big) : m_big(std::move(big)) {}
    static Fraction fromBig(Big &&value);
    Big wide() const;

    std::int64_t m_num = 0;
    std::int64_t m_den = 1;
    std::shared_ptr<const Big> m_big; ///< set only if the value does not fit the two integers
};

} // namespace palmares
