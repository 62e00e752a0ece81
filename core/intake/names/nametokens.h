#pragma once

// For the sources of this folder only: texts as words in which names are looked for.

#include <unicode/utypes.h>

#include <string>
#include <string_view>
#include <vector>

namespace palmares {

enum class NameScript { Latin, Consonants, Other };

/// A word of a text or, of scripts that do not divide words, a character.
struct NameToken {
    std::string key; ///< folded
    std::size_t from = 0;
    std::size_t to = 0; ///< in bytes of the text
    NameScript script = NameScript::Latin;
    std::string spelled = {}; ///< with "ae", "oe", "ue" and "aa" for letters that have marks where they are typed; empty where none has
};

std::vector<NameToken> tokensOf(std::string_view text);

bool isHan(UChar32 character);
/// Of the first character of a text in UTF-8.
bool beginsWithHan(std::string_view text);

/// Folded words without the blanks between them.
std::string joined(std::string words);

/// A word in ASCII letters; the same few thousand come again and again, and each takes long. Valid until the next call.
const std::string &asciiOf(const std::string &key);

/// What scripts agree on that leave vowels out.
std::string consonantsOf(std::string_view ascii);
constexpr std::size_t leastConsonants = 5; ///< of a name that is known by them

std::vector<std::string> keysOf(const std::vector<NameToken> &tokens);

/// What a word of a text may be read as, itself first: its key, with its letters spelled out, and of both the bare forms.
std::vector<std::string> formsOf(const NameToken &token);

/// A name as people write it: as it is, and with words of it spelled out, be it one or all.
std::vector<std::vector<NameToken>> spelledOut(const std::vector<NameToken> &tokens);
/// The same of what stands in a field for a name, and without the words for "son of" and "daughter of" between others; nothing of what is
/// far too long to be one.
std::vector<std::vector<NameToken>> writtenWays(std::string_view name);

/// A folded word with its last letter as it is typed every day in Egypt and elsewhere: ه for ة, ي for ى. Words that would be another one
/// then stay as they are.
std::string withPlainEnd(std::string word);
std::vector<std::string> plainKeysOf(const std::vector<NameToken> &tokens);
/// Folded words with plain ends, without the blanks between them.
std::string joinedPlain(std::string_view text);

/// The words of a name that tell by themselves whose it is, with plain ends: particles are none, and "عبد الله" is one.
std::vector<std::string> partsOfName(const std::vector<NameToken> &tokens);

/// The keys of a name as it may be written in another script: as they are and, of Arabic words, without the letter at the end that is
/// not always spoken (ta marbuta), and with an h for it.
std::vector<std::vector<std::string>> spellingsOf(const std::vector<NameToken> &tokens);

/// The keys of the words in each order that keeps what belongs together: a family name of several words goes before or behind
/// as a whole.
std::vector<std::string> turned(const std::vector<std::string> &keys);

} // namespace palmares
