#pragma once

// For the sources of this folder only: words of a text that follow one another, in everything that each may be read as. Texts are those of
// strangers: whatever stands in them, looking through them takes time in proportion to their length.

#include "core/intake/names/nametokens.h"

#include <algorithm>
#include <functional>
#include <string>
#include <unordered_map>
#include <vector>

namespace palmares {

constexpr std::size_t mostWordsOfName = 6;   ///< as far as it is looked for
constexpr std::size_t nearbyWords = 4;       ///< so far apart two words of one name may stand
constexpr std::size_t shortestSingleName = 5; ///< letters of a name of one word
constexpr std::size_t shortestNameWord = 3;  ///< bytes of a word of a name
constexpr std::size_t longestWord = 120;     ///< bytes; longer ones are no words of a name

/// What a word may be read as, itself first, each once.
struct ReadWord {
    using Forms = std::vector<std::string>;
    Forms folded;
    Forms ascii;  ///< none of words in scripts that leave vowels out: no name begins or goes on in another script
    Forms spoken; ///< the consonants of words in scripts that write vowels
    Forms bare;   ///< of the others
};
using Readings = ReadWord::Forms ReadWord::*;

/// A text as words.
class ReadText {
public:
    /// Without `withSpoken` the consonants of words in scripts that write vowels are left out: most names need none.
    explicit ReadText(std::string_view text, bool withSpoken = true);
    ReadText(const ReadText &) = delete; // words are known by their place
    ReadText &operator=(const ReadText &) = delete;
    ~ReadText() = default;

    std::size_t size() const { return m_words.size(); }
    const NameToken &token(std::size_t at) const { return m_tokens[at]; }
    const std::vector<NameToken> &tokens() const { return m_tokens; }
    const ReadWord::Forms &forms(std::size_t at, Readings which) const { return m_words[at]->*which; }

private:
    std::vector<NameToken> m_tokens;
    std::vector<const ReadWord *> m_words;
    std::unordered_map<std::string, ReadWord> m_known; ///< words that come again share theirs
};

/// Whether of the runs of words that follow one another any is one of the names; `isOne` is asked with its first and its last word.
bool anyRun(const ReadText &text, Readings which, const std::function<bool(const std::string &run, std::size_t from, std::size_t to)> &isOne);

/// Of items in the order of their keys, which all share their first `length` bytes, those whose keys go on with `more`.
template <typename Item, typename KeyOf>
std::pair<const Item *, const Item *> goingOn(std::pair<const Item *, const Item *> sorted, std::size_t length, std::string_view more, KeyOf keyOf)
{
    const auto part = [&](const Item &item) { return std::string_view(keyOf(item)).substr(length, more.size()); };
    const auto [first, last] = sorted;
    const Item *from = std::lower_bound(first, last, more, [&](const Item &item, std::string_view key) { return part(item) < key; });
    const Item *to = std::upper_bound(from, last, more, [&](std::string_view key, const Item &item) { return key < part(item); });
    return {from, to};
}

} // namespace palmares
