#include "core/base/fraction.h"

#include <boost/multiprecision/cpp_int.hpp>

#include <algorithm>
#include <cassert>
#include <limits>
#include <numeric>

namespace palmares {

namespace mp = boost::multiprecision;
using mp::cpp_int;
using mp::cpp_rational;

struct Fraction::Big {
    cpp_rational value;
};

namespace {

constexpr std::int64_t smallMax = std::numeric_limits<std::int64_t>::max();

bool fits(const cpp_int &n)
{
    return n <= smallMax && n >= -smallMax;
}

cpp_int powerOfTen(int digits)
{
    return mp::pow(cpp_int(10), static_cast<unsigned>(digits));
}

std::string withPoint(const cpp_int &scaled, int digits)
{
    const bool negative = scaled < 0;
    std::string text = cpp_int(abs(scaled)).str();
    if (digits > 0) {
        if (text.size() <= static_cast<std::size_t>(digits))
            text.insert(0, static_cast<std::size_t>(digits) + 1 - text.size(), '0');
        text.insert(text.size() - static_cast<std::size_t>(digits), ".");
    }
    return negative ? "-" + text : text;
}

/// The integer that `rule` makes of n/d, d > 0.
cpp_int roundedQuotient(const cpp_int &n, const cpp_int &d, Rounding::Mode mode)
{
    cpp_int quotient;
    cpp_int rest;
    mp::divide_qr(cpp_int(abs(n)), d, quotient, rest);
    const cpp_int twice = rest * 2;
    const bool up = mode == Rounding::Mode::HalfUp     ? twice >= d
                    : mode == Rounding::Mode::HalfEven ? twice > d || (twice == d && mp::bit_test(quotient, 0))
                                                       : false;
    if (up)
        ++quotient;
    return n < 0 ? cpp_int(-quotient) : quotient;
}

/// Digits after the point if n/d ends within 30 of them (d in lowest terms), else none.
std::optional<int> decimalDigits(cpp_int d)
{
    int twos = 0;
    int fives = 0;
    for (; d % 2 == 0; d /= 2)
        ++twos;
    for (; d % 5 == 0; d /= 5)
        ++fives;
    const int digits = std::max(twos, fives);
    if (d != 1 || digits > 30)
        return std::nullopt;
    return digits;
}

bool allDigits(std::string_view text)
{
    return !text.empty() && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

std::optional<cpp_int> parseInteger(std::string_view text)
{
    const bool negative = !text.empty() && text.front() == '-';
    if (negative)
        text.remove_prefix(1);
    if (!allDigits(text))
        return std::nullopt;
    // Leading zeros would make cpp_int read octal.
    text.remove_prefix(std::min(text.find_first_not_of('0'), text.size() - 1));
    const cpp_int value{std::string(text)};
    return negative ? cpp_int(-value) : value;
}

} // namespace

Fraction::Fraction(std::int64_t numerator, std::int64_t denominator)
{
    assert(denominator != 0);
    constexpr std::int64_t smallMin = std::numeric_limits<std::int64_t>::min();
    if (numerator != smallMin && denominator > 0) {
        const std::int64_t common = std::gcd(numerator, denominator);
        m_num = numerator / common;
        m_den = denominator / common;
        return;
    }
    *this = fromBig({cpp_rational(cpp_int(numerator), cpp_int(denominator))});
}

Fraction Fraction::fromBig(Big &&value)
{
    const cpp_int n = mp::numerator(value.value);
    const cpp_int d = mp::denominator(value.value);
    if (!fits(n) || !fits(d))
        return Fraction(std::make_shared<const Big>(std::move(value)));
    Fraction small;
    small.m_num = static_cast<std::int64_t>(n);
    small.m_den = static_cast<std::int64_t>(d);
    return small;
}

Fraction::Big Fraction::wide() const
{
    return m_big ? *m_big : Big{cpp_rational(cpp_int(m_num), cpp_int(m_den))};
}

std::optional<Fraction> Fraction::parse(std::string_view text)
{
    if (const auto slash = text.find('/'); slash != std::string_view::npos) {
        const auto n = parseInteger(text.substr(0, slash));
        const auto d = parseInteger(text.substr(slash + 1));
        if (!n || !d || *d <= 0)
            return std::nullopt;
        return fromBig({cpp_rational(*n, *d)});
    }
    const auto point = text.find('.');
    if (point == std::string_view::npos) {
        const auto whole = parseInteger(text);
        if (!whole)
            return std::nullopt;
        return fromBig({cpp_rational(*whole)});
    }
    const auto decimals = text.substr(point + 1);
    if (!allDigits(decimals))
        return std::nullopt;
    const auto n = parseInteger(std::string(text.substr(0, point)).append(decimals));
    if (!n || !allDigits(text.substr(text.front() == '-' ? 1 : 0, point - (text.front() == '-' ? 1 : 0))))
        return std::nullopt;
    return fromBig({cpp_rational(*n, powerOfTen(static_cast<int>(decimals.size())))});
}

#ifdef __SIZEOF_INT128__
namespace {

__extension__ using Wide = __int128;

Wide gcdOf(Wide a, Wide b)
{
    while (b != 0) {
        const Wide rest = a % b;
        a = b;
        b = rest;
    }
    return a < 0 ? -a : a;
}

/// n/d in lowest terms if both parts fit, d > 0.
bool reduce(Wide n, Wide d, std::int64_t &num, std::int64_t &den)
{
    if (n == 0) {
        num = 0;
        den = 1;
        return true;
    }
    const Wide g = gcdOf(n, d);
    n /= g;
    d /= g;
    if (n > smallMax || n < -smallMax || d > smallMax)
        return false;
    num = static_cast<std::int64_t>(n);
    den = static_cast<std::int64_t>(d);
    return true;
}

} // namespace
#endif

Fraction operator+(const Fraction &a, const Fraction &b)
{
#ifdef __SIZEOF_INT128__
    if (!a.m_big && !b.m_big) {
        Fraction sum;
        if (a.m_den == 1 && b.m_den == 1 && !__builtin_add_overflow(a.m_num, b.m_num, &sum.m_num)
            && sum.m_num != std::numeric_limits<std::int64_t>::min())
            return sum;
        // |num| < 2^63 and den < 2^63, so the sum of two products stays below 2^127.
        if (reduce(Wide(a.m_num) * b.m_den + Wide(b.m_num) * a.m_den, Wide(a.m_den) * b.m_den, sum.m_num, sum.m_den))
            return sum;
    }
#endif
    return Fraction::fromBig({cpp_rational(a.wide().value + b.wide().value)});
}

Fraction Fraction::operator-() const
{
    if (m_big)
        return fromBig({cpp_rational(-m_big->value)});
    Fraction negated = *this;
    negated.m_num = -m_num;
    return negated;
}

Fraction operator-(const Fraction &a, const Fraction &b)
{
    return a + -b;
}

Fraction operator*(const Fraction &a, const Fraction &b)
{
#ifdef __SIZEOF_INT128__
    if (!a.m_big && !b.m_big) {
        Fraction product;
        if (reduce(Wide(a.m_num) * b.m_num, Wide(a.m_den) * b.m_den, product.m_num, product.m_den))
            return product;
    }
#endif
    return Fraction::fromBig({cpp_rational(a.wide().value * b.wide().value)});
}

Fraction operator/(const Fraction &a, const Fraction &b)
{
    assert(b.sign() != 0);
#ifdef __SIZEOF_INT128__
    if (!a.m_big && !b.m_big) {
        const Wide s = b.m_num < 0 ? -1 : 1;
        Fraction quotient;
        if (reduce(s * a.m_num * b.m_den, s * b.m_num * a.m_den, quotient.m_num, quotient.m_den))
            return quotient;
    }
#endif
    return Fraction::fromBig({cpp_rational(a.wide().value / b.wide().value)});
}

bool operator==(const Fraction &a, const Fraction &b)
{
    if (!a.m_big && !b.m_big)
        return a.m_num == b.m_num && a.m_den == b.m_den;
    return a.m_big && b.m_big && a.m_big->value == b.m_big->value;
}

std::strong_ordering operator<=>(const Fraction &a, const Fraction &b)
{
#ifdef __SIZEOF_INT128__
    if (!a.m_big && !b.m_big) {
        const Wide left = Wide(a.m_num) * b.m_den;
        const Wide right = Wide(b.m_num) * a.m_den;
        return left < right ? std::strong_ordering::less : left > right ? std::strong_ordering::greater
                                                                        : std::strong_ordering::equal;
    }
#endif
    const int order = a.wide().value.compare(b.wide().value);
    return order < 0 ? std::strong_ordering::less : order > 0 ? std::strong_ordering::greater
                                                              : std::strong_ordering::equal;
}

int Fraction::sign() const
{
    return m_big ? m_big->value.sign() : (m_num > 0) - (m_num < 0);
}

bool Fraction::isInteger() const
{
    return m_big ? mp::denominator(m_big->value) == 1 : m_den == 1;
}

std::int64_t Fraction::ceiling() const
{
    const cpp_rational value = wide().value;
    const cpp_int n = mp::numerator(value);
    const cpp_int d = mp::denominator(value);
    cpp_int quotient = n / d; // truncates towards zero
    if (n > 0 && n % d != 0)
        ++quotient;
    assert(fits(quotient));
    return static_cast<std::int64_t>(quotient);
}

Fraction Fraction::rounded(const Rounding &rule) const
{
    const cpp_rational value = wide().value;
    const cpp_int unit = powerOfTen(rule.digits);
    const cpp_int scaled = roundedQuotient(mp::numerator(value) * unit, mp::denominator(value), rule.mode);
    return fromBig({cpp_rational(scaled, unit)});
}

std::string Fraction::text() const
{
    const cpp_rational value = wide().value;
    const cpp_int n = mp::numerator(value);
    const cpp_int d = mp::denominator(value);
    if (const auto digits = decimalDigits(d))
        return withPoint(n * (powerOfTen(*digits) / d), *digits);
    return n.str() + "/" + d.str();
}

std::string Fraction::fixed(int digits) const
{
    const cpp_rational value = wide().value;
    return withPoint(
        roundedQuotient(mp::numerator(value) * powerOfTen(digits), mp::denominator(value), Rounding::Mode::HalfUp),
        digits);
}

double Fraction::toDouble() const
{
    return m_big ? static_cast<double>(m_big->value) : static_cast<double>(m_num) / static_cast<double>(m_den);
}

} // namespace palmares
