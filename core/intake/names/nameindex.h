#pragma once

#include "core/intake/names/namesounds.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace palmares {

/// The names of many people, and whether a text says any of them: in whatever order and form, and in other scripts as TraceFinder finds
/// them. Made for thousands of names and short texts.
class NameIndex {
public:
    /// A name of one word is known only as it stands there, from five letters on: shorter ones are words like any other.
    void add(std::string_view name);

    bool isIn(std::string_view text) const;

private:
    using Set = std::unordered_set<std::string>;
    /// The name in one of the ways in which people write it; each stands for a name of its own.
    void addWritten(const std::vector<NameToken> &tokens);
    bool holdsShort(const ReadText &text) const;
    bool holdsSpoken(const ReadText &text, Readings words, Readings consonants) const;
    bool holdsTwoWords(const ReadText &text) const;

    Set m_folded;
    Set m_ascii;      ///< whole names as transliterated
    std::unordered_map<std::string, bool> m_short; ///< the same of few letters, and whether of Chinese characters
    std::unordered_multimap<std::string, ShortName> m_spoken; ///< by consonants
    Set m_consonants; ///< of names in scripts with vowels
    Set m_skeletons;  ///< of names in scripts without
    Set m_words; ///< of names of several, folded
    Set m_pairs; ///< two of one name, the lesser first, with a blank between them
};

} // namespace palmares
