#include "core/statistics/distributions.h"

#include <cmath>
#include <initializer_list>
#include <limits>

namespace palmares::statistics {

namespace {

constexpr double tiny = 1e-300;
constexpr double epsilon = std::numeric_limits<double>::epsilon();

/// The continued fraction of the incomplete beta function (Abramowitz and Stegun 26.5.8).
double betaFraction(double x, double a, double b)
{
    double c = 1;
    double d = 1 - (a + b) * x / (a + 1);
    d = 1 / (std::abs(d) < tiny ? tiny : d);
    double value = d;
    for (int i = 1; i < 100'000; ++i) {
        const double m = i;
        for (const double term : {m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m)),
                                  -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1))}) {
            d = 1 + term * d;
            d = 1 / (std::abs(d) < tiny ? tiny : d);
            c = 1 + term / c;
            c = std::abs(c) < tiny ? tiny : c;
            value *= d * c;
        }
        if (std::abs(d * c - 1) < 4 * epsilon)
            break;
    }
    return value;
}

/// The lower incomplete gamma function over Γ(a), by its series; for x < a + 1.
double gammaSeries(double a, double x)
{
    double term = 1 / a;
    double sum = term;
    for (double k = a + 1; std::abs(term) > std::abs(sum) * epsilon; ++k) {
        term *= x / k;
        sum += term;
    }
    return sum * std::exp(a * std::log(x) - x - std::lgamma(a));
}

/// The upper one by its continued fraction; for x ≥ a + 1.
double gammaFraction(double a, double x)
{
    double b = x + 1 - a;
    double c = 1 / tiny;
    double d = 1 / b;
    double value = d;
    for (int i = 1; i < 100'000; ++i) {
        const double term = -i * (i - a);
        b += 2;
        d = term * d + b;
        d = 1 / (std::abs(d) < tiny ? tiny : d);
        c = b + term / c;
        c = std::abs(c) < tiny ? tiny : c;
        value *= d * c;
        if (std::abs(d * c - 1) < 4 * epsilon)
            break;
    }
    return value * std::exp(a * std::log(x) - x - std::lgamma(a));
}

double polynomial(const double (&c)[8], double x)
{
    double value = c[7];
    for (int i = 6; i >= 0; --i)
        value = value * x + c[i];
    return value;
}

} // namespace

double normalBelow(double z)
{
    return 0.5 * std::erfc(-z * 0.70710678118654752440);
}

double normalQuantile(double p)
{
    static constexpr double a[8] = {3.3871328727963666080e0,  1.3314166789178437745e+2,
                                    1.9715909503065514427e+3, 1.3731693765509461125e+4,
                                    4.5921953931549871457e+4, 6.7265770927008700853e+4,
                                    3.3430575583588128105e+4, 2.5090809287301226727e+3};
    static constexpr double b[8] = {1.0,
                                    4.2313330701600911252e+1,
                                    6.8718700749205790830e+2,
                                    5.3941960214247511077e+3,
                                    2.1213794301586595867e+4,
                                    3.9307895800092710610e+4,
                                    2.8729085735721942674e+4,
                                    5.2264952788528545610e+3};
    static constexpr double c[8] = {1.42343711074968357734e0,  4.63033784615654529590e0,
                                    5.76949722146069140550e0,  3.64784832476320460504e0,
                                    1.27045825245236838258e0,  2.41780725177450611770e-1,
                                    2.27238449892691845833e-2, 7.74545014278341407640e-4};
    static constexpr double d[8] = {1.0,
                                    2.05319162663775882187e0,
                                    1.67638483018380384940e0,
                                    6.89767334985100004550e-1,
                                    1.48103976427480074590e-1,
                                    1.51986665636164571966e-2,
                                    5.47593808499534494600e-4,
                                    1.05075007164441684324e-9};
    static constexpr double e[8] = {6.65790464350110377720e0,  5.46378491116411436990e0,
                                    1.78482653991729133580e0,  2.96560571828504891230e-1,
                                    2.65321895265761230930e-2, 1.24266094738807843860e-3,
                                    2.71155556874348757815e-5, 2.01033439929228813265e-7};
    static constexpr double f[8] = {1.0,
                                    5.99832206555887937690e-1,
                                    1.36929880922735805310e-1,
                                    1.48753612908506148525e-2,
                                    7.86869131145613259100e-4,
                                    1.84631831751005468180e-5,
                                    1.42151175831644588870e-7,
                                    2.04426310338993978564e-15};
    const double q = p - 0.5;
    if (std::abs(q) <= 0.425) {
        const double r = 0.180625 - q * q;
        return q * polynomial(a, r) / polynomial(b, r);
    }
    double r = std::sqrt(-std::log(q < 0 ? p : 1 - p));
    r = r <= 5 ? polynomial(c, r - 1.6) / polynomial(d, r - 1.6)
               : polynomial(e, r - 5) / polynomial(f, r - 5);
    return q < 0 ? -r : r;
}

double betaBelow(double x, double a, double b)
{
    if (x <= 0)
        return 0;
    if (x >= 1)
        return 1;
    const double front =
        std::exp(std::lgamma(a + b) - std::lgamma(a) - std::lgamma(b) + a * std::log(x) + b * std::log1p(-x));
    if (x < (a + 1) / (a + b + 2))
        return front * betaFraction(x, a, b) / a;
    return 1 - front * betaFraction(1 - x, b, a) / b;
}

double chiSquareAbove(double x, double df)
{
    if (x <= 0)
        return 1;
    return x / 2 < df / 2 + 1 ? 1 - gammaSeries(df / 2, x / 2) : gammaFraction(df / 2, x / 2);
}

double fAbove(double x, double df1, double df2)
{
    if (x <= 0)
        return 1;
    return betaBelow(df2 / (df2 + df1 * x), df2 / 2, df1 / 2);
}

double fQuantile(double p, double df1, double df2)
{
    // Bisection on the logarithm: F has no closed inverse, and this is asked a handful of times a table.
    double low = -1;
    double high = 1;
    while (fAbove(std::exp(low), df1, df2) < 1 - p && low > -700)
        low *= 2;
    while (fAbove(std::exp(high), df1, df2) > 1 - p && high < 700)
        high *= 2;
    for (int i = 0; i < 200 && high - low > 1e-15; ++i) {
        const double middle = (low + high) / 2;
        (fAbove(std::exp(middle), df1, df2) > 1 - p ? low : high) = middle;
    }
    return std::exp((low + high) / 2);
}

double tOutside(double t, double df)
{
    return betaBelow(df / (df + t * t), df / 2, 0.5);
}

} // namespace palmares::statistics
