#pragma once

// For the sources of this folder only: whole names of few letters in two scripts, of which the letters run together say too little.

#include "core/intake/names/nameruns.h"

#include <string>
#include <string_view>
#include <vector>

namespace palmares {

/// Whether a folded Arabic word and one in ASCII letters may be the same name: consonants as they are commonly written, a vowel where
/// the Arabic writes one, short vowels wherever they may stand.
bool soundsLike(std::string_view arabic, std::string_view ascii);

/// The same for whoever has but one of the two at a time: of ASCII letters one reading, of an Arabic word each that soundsLike() takes for it
/// (a j or v for a vowel only at the beginning and before another one). Nothing for a word of more readings than anybody would try.
std::string soundOf(std::string_view ascii);
std::vector<std::string> soundsOf(std::string_view arabic);

/// Prepositions that are written like a name.
bool isPreposition(std::string_view word);

/// Whether a Chinese character begins names: one of the surnames that most people have. Two syllables alone are a word as often as a name.
bool isSurname(std::string_view character);

/// A whole name of several words, in one of the orders in which it may be written, word by word.
struct ShortName {
    std::vector<std::string> keys; ///< folded
    bool isBare = false;           ///< in a script that leaves vowels out
};
/// In every order; none of names that are long enough to be known by their consonants, and of those of one word.
std::vector<ShortName> shortNamesOf(const std::vector<NameToken> &tokens);
/// Whether these words, each in all its forms, are the name in the other kind of script.
bool isSpoken(const ShortName &name, const ReadText &text, Readings which, std::size_t from);

/// Letters of a whole name, in words of their own, that are known in another script; from `longAscii` on they are known run together, too.
constexpr std::size_t shortAscii = 4;
constexpr std::size_t longAscii = 6;
/// Whether a run of words may be a name of fewer letters. `isHan`: the name is written in Chinese characters.
bool mayBeShort(bool isHan, const std::vector<NameToken> &tokens, std::size_t from, std::size_t to);

} // namespace palmares
