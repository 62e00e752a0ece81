#pragma once

#include <functional>
#include <span>
#include <vector>

namespace palmares::statistics {

/// A function of several numbers to climb: its value at x, with its slope there.
using Slope = std::function<double(const std::vector<double> &x, std::vector<double> &slope)>;

struct ClimbOptions {
    double enough = 1e-7; ///< the slope in every direction at the top
    int mostSteps = 500;
    std::function<bool(const std::vector<double> &x)> isWithin; ///< false: it goes on rising out there, so stop
};

/// Goes uphill from x to a maximum by the limited-memory quasi-Newton method (Nocedal 1980) with twelve pairs kept. True: x is flat, or
/// no longer within; false: the steps were not enough, or rounding hides the way up.
bool climb(std::vector<double> &x, const Slope &function, const ClimbOptions &options);

} // namespace palmares::statistics
