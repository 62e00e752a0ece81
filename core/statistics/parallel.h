#pragma once

#include <algorithm>
#include <cstddef>
#include <thread>
#include <vector>

namespace palmares::statistics {

/// How many threads one estimator uses at most. Results never depend on it.
inline constexpr std::size_t threadLimit = 2;

/// True in a part of inParallel(): what it calls does its own parts one after the other.
inline thread_local bool isPart = false;

/// Runs job(first, last) over [0, count) in consecutive parts, one a thread. Each index must be independent
/// of the others. `fewest`: indexes that are worth a thread of their own, which costs some 30 µs.
template <typename Job>
void inParallel(std::size_t count, Job job, std::size_t fewest = 1)
{
    const std::size_t processors = std::max<std::size_t>(1, std::thread::hardware_concurrency());
    const std::size_t threads = isPart ? 1 : std::min({threadLimit, processors, count / fewest});
    if (threads < 2) {
        job(std::size_t{0}, count);
        return;
    }
    std::vector<std::thread> others;
    for (std::size_t t = 1; t < threads; ++t)
        others.emplace_back([&job, count, threads, t] {
            isPart = true;
            job(count * t / threads, count * (t + 1) / threads);
        });
    isPart = true;
    job(std::size_t{0}, count / threads);
    isPart = false;
    for (std::thread &other : others)
        other.join();
}

} // namespace palmares::statistics
