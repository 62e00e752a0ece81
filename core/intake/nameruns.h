#pragma once

// For the sources of this folder only: words of a text that follow one another, in everything that each may be read as.

#include <algorithm>
#include <functional>
#include <string>
#include <vector>

namespace palmares {

constexpr std::size_t mostWordsOfName = 6;   ///< as far as it is looked for
constexpr std::size_t nearbyWords = 4;       ///< so far apart two words of one name may stand
constexpr std::size_t shortestSingleName = 5; ///< letters of a name of one word
constexpr std::size_t shortestNameWord = 3;  ///< bytes of a word of a name

/// Whether of the runs of words that follow one another any is one of the names; `isOne` is asked with its first and its last word.
inline bool anyRun(const std::vector<std::vector<std::string>> &words,
                   const std::function<bool(const std::string &run, std::size_t from, std::size_t to)> &isOne)
{
    constexpr std::size_t mostReadings = 64; // of a run of words
    for (std::size_t from = 0; from < words.size(); ++from) {
        std::vector<std::string> runs{std::string()};
        for (std::size_t to = from; to < std::min(words.size(), from + mostWordsOfName); ++to) {
            std::vector<std::string> longer;
            for (const std::string &run : runs) {
                for (const std::string &word : words[to]) {
                    if (longer.size() < mostReadings)
                        longer.push_back(run + word);
                }
            }
            runs = std::move(longer);
            if (std::any_of(runs.begin(), runs.end(), [&](const std::string &run) { return isOne(run, from, to); }))
                return true;
        }
    }
    return false;
}

} // namespace palmares
