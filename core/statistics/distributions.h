#pragma once

namespace palmares::statistics {

/// The normal distribution function. Absolute error below 1e-15.
double normalBelow(double z);

/// The z below which a standard normal falls with probability p, 0 < p < 1. Relative error about 1e-16
/// (Wichura 1988, algorithm AS 241, PPND16).
double normalQuantile(double p);

/// The regularized incomplete beta function I_x(a, b), a, b > 0, by its continued fraction (Lentz's method).
double betaBelow(double x, double a, double b);

/// P(X > x) of the chi-square distribution with df > 0 degrees of freedom.
double chiSquareAbove(double x, double df);

/// P(X > x) of the F distribution; degrees of freedom need not be whole.
double fAbove(double x, double df1, double df2);

/// The value below which F falls with probability p, 0 < p < 1. Relative error about 1e-13.
double fQuantile(double p, double df1, double df2);

/// P(|T| > |t|) of Student's t.
double tOutside(double t, double df);

} // namespace palmares::statistics
