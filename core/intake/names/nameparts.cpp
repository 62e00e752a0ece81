#include "core/intake/names/nameparts.h"

#include "core/intake/names/nametokens.h"

#include <unicode/uchar.h>
#include <unicode/utf8.h>

#include <algorithm>

namespace palmares {

namespace {

constexpr std::size_t leastWithCase = 3;    ///< letters: shorter ones are particles ("de", "bin")
constexpr std::size_t leastWithoutCase = 4; ///< of scripts in which a name looks like any other word

std::size_t countLetters(std::string_view utf8)
{
    return static_cast<std::size_t>(std::count_if(utf8.begin(), utf8.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; }));
}

UChar32 firstOf(std::string_view utf8)
{
    UChar32 c = 0;
    int32_t at = 0;
    U8_NEXT(utf8.data(), at, static_cast<int32_t>(utf8.size()), c);
    return c;
}

bool hasCase(UChar32 letter) { return u_tolower(letter) != u_toupper(letter); }

bool isLongEnough(std::string_view word)
{
    const UChar32 first = firstOf(word);
    return first >= 0 && !isHan(first) && u_isdigit(first) == 0 && countLetters(word) >= (hasCase(first) ? leastWithCase : leastWithoutCase);
}

} // namespace

void NameParts::add(std::string_view name)
{
    for (const NameToken &token : tokensOf(name)) { // people type their own names without capitals, too
        if (isLongEnough(name.substr(token.from, token.to - token.from)))
            m_words.insert({token.key, token.spelled.empty() ? token.key : token.spelled});
    }
}

bool NameParts::isIn(std::string_view text) const
{
    const auto tokens = m_words.empty() ? std::vector<NameToken>() : tokensOf(text);
    return std::any_of(tokens.begin(), tokens.end(), [&](const NameToken &token) {
        const std::string_view word = text.substr(token.from, token.to - token.from);
        if (!isLongEnough(word) || (hasCase(firstOf(word)) && u_isupper(firstOf(word)) == 0))
            return false;
        const auto forms = formsOf(token);
        return std::any_of(forms.begin(), forms.end(), [&](const std::string &form) { return m_words.contains(form); });
    });
}

} // namespace palmares
