#pragma once

#include <QString>

#include <cstdint>
#include <optional>

namespace palmares::ui {

/// How long what is left will take, at the judge's own pace; none while too little is known to say.
///
/// `secondsPerEntry` is the median over entries that are done (−1: none is timed), `done` how many they are.
std::optional<std::int64_t> secondsLeft(std::int64_t secondsPerEntry, std::size_t done, std::size_t open);

/// A duration in round words: "about 10 minutes", "about 2 hours"; never more exact than it is.
QString roundWords(std::int64_t seconds);

/// The time on one entry, told in pieces. Reading touches nothing, so a pause counts, but only so much of it:
/// somebody may have gone away.
class Stopwatch {
public:
    /// Something was done at this moment (ms, of a clock that never goes back).
    void touch(std::int64_t now);
    /// Takes the whole seconds gathered so far and starts anew from them.
    std::int64_t take();

    static constexpr std::int64_t longestPause = 180'000; ///< ms

private:
    std::int64_t m_last = -1;
    std::int64_t m_gathered = 0; ///< ms
};

} // namespace palmares::ui
