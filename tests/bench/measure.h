#pragma once

#include "core/base/result.h"

#include <chrono>
#include <string>
#include <string_view>
#include <vector>

namespace palmares::bench {

/// Takes the value out, or ends the program with the name of the code: a figure of something that failed is
/// none.
template <typename T>
T need(Result<T> result);
void need(const Done &done);
[[noreturn]] void stop(const Error &error);
[[noreturn]] void stop(const std::string &why);

/// Seconds of processor time that this process has used so far, all its threads and the system's part in it.
double processorSeconds();

class Watch {
public:
    double seconds() const
    {
        return std::chrono::duration<double>(std::chrono::steady_clock::now() - m_start).count();
    }
    double processor() const { return processorSeconds() - m_used; }

private:
    std::chrono::steady_clock::time_point m_start = std::chrono::steady_clock::now();
    double m_used = processorSeconds();
};

/// The value below which `part` (0 to 1) of the values lie; `values` must not be empty.
double quantile(std::vector<double> values, double part);
inline double median(std::vector<double> values)
{
    return quantile(std::move(values), 0.5);
}

/// What a program did that ran alone, in a process of its own.
struct Ran {
    std::string output;
    double seconds = 0;   ///< from its start to its end
    double processor = 0; ///< seconds of processor time; says more than `seconds` where others work, too
    double peakMiB = 0;   ///< the most memory it held at once (resident)
    /// The number that follows `name`, a word of its own, and a space in the output; ends the program if
    /// there is none.
    double number(std::string_view name) const;
};

/// Figures of several runs of one thing.
class Runs {
public:
    void add(Ran ran) { m_runs.push_back(std::move(ran)); }
    double median(std::string_view name) const; ///< of what the runs printed by this name
    double seconds() const;                     ///< median, from start to end
    double processor() const;                   ///< median, from start to end
    double peakMiB() const;                     ///< the worst
    const Ran &last() const { return m_runs.back(); }

private:
    std::vector<Ran> m_runs;
};

/// Runs a program and waits for it; ends this one if it fails. `keepOutput` false: its output goes nowhere.
Ran runAlone(const std::vector<std::string> &command, bool keepOutput = true);

template <typename T>
T need(Result<T> result)
{
    if (!result.ok())
        stop(result.error());
    return std::move(result).value();
}

} // namespace palmares::bench
