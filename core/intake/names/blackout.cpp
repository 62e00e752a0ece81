#include "core/intake/names/blackout.h"

#include "core/intake/names/nameruns.h"

#include <unicode/uchar.h>
#include <unicode/uscript.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <utility>
#include <vector>

namespace palmares {

namespace {

/// A letter or figure of a script that sets blanks between words; 0 is none.
bool joinsWords(UChar32 c)
{
    if (c <= 0 || (u_isalnum(c) == 0 && u_charType(c) != U_NON_SPACING_MARK))
        return false;
    UErrorCode problem = U_ZERO_ERROR;
    switch (uscript_getScript(c, &problem)) {
    case USCRIPT_HAN:
    case USCRIPT_HIRAGANA:
    case USCRIPT_KATAKANA:
    case USCRIPT_THAI:
    case USCRIPT_LAO:
    case USCRIPT_KHMER:
    case USCRIPT_MYANMAR:
        return false;
    default:
        return true;
    }
}

bool isInside(char byte)
{
    return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U;
}

/// The character that begins there.
UChar32 characterAt(std::string_view text, std::size_t at)
{
    std::size_t end = at + 1;
    while (end < text.size() && isInside(text[end]))
        ++end;
    return icu::UnicodeString::fromUTF8(icu::StringPiece(text.data() + at, static_cast<std::int32_t>(end - at))).char32At(0);
}

UChar32 before(std::string_view text, std::size_t at)
{
    if (at == 0)
        return 0;
    std::size_t begin = at - 1;
    while (begin > 0 && isInside(text[begin]))
        --begin;
    return characterAt(text, begin);
}

UChar32 behind(std::string_view text, std::size_t at)
{
    return at < text.size() ? characterAt(text, at) : 0;
}

/// Whether what lies between two places is cut out of a longer word.
bool isPartOfWord(std::string_view text, std::size_t from, std::size_t to)
{
    const bool opens = joinsWords(before(text, from)) && joinsWords(behind(text, from));
    const bool closes = joinsWords(before(text, to)) && joinsWords(behind(text, to));
    return opens || closes;
}

/// How many bytes of brackets follow that close what was opened in words that are gone.
std::size_t closingBehind(std::string_view words, std::string_view behind)
{
    constexpr std::array<std::pair<std::string_view, std::string_view>, 4> brackets{{{"(", ")"}, {"（", "）"}, {"[", "]"}, {"【", "】"}}};
    for (const auto &[open, close] : brackets) {
        const auto opened = words.rfind(open);
        if (opened != std::string_view::npos && words.find(close, opened) == std::string_view::npos && behind.starts_with(close))
            return close.size();
    }
    return 0;
}

} // namespace

std::string blackedOut(std::string_view text, std::string_view words)
{
    const std::string one(words);
    return blackedOut(text, std::span(&one, 1));
}

std::string blackedOut(std::string_view text, std::span<const std::string> all)
{
    std::vector<std::string> sorted(all.begin(), all.end());
    std::erase_if(sorted, [](const std::string &words) { return words.empty(); });
    std::sort(sorted.begin(), sorted.end());
    sorted.erase(std::unique(sorted.begin(), sorted.end()), sorted.end());
    std::vector<std::pair<std::size_t, std::size_t>> places;
    for (std::size_t at = 0; at < text.size() && !sorted.empty(); ++at) {
        if (isInside(text[at]))
            continue;
        // All that stand here at once: of many words a few begin like what is there.
        std::pair<const std::string *, const std::string *> left(sorted.data(), sorted.data() + sorted.size());
        for (std::size_t length = 0; left.first != left.second && at + length < text.size();) {
            left = goingOn(left, length, text.substr(at + length, 1), [](const std::string &words) -> const std::string & { return words; });
            ++length;
            if (left.first != left.second && left.first->size() == length && !isPartOfWord(text, at, at + length))
                places.emplace_back(at, at + length);
        }
    }
    std::string result;
    std::size_t done = 0;
    for (std::size_t i = 0; i < places.size();) {
        const std::size_t from = places[i].first;
        std::size_t to = places[i].second;
        for (++i; i < places.size() && places[i].first < to; ++i)
            to = std::max(to, places[i].second);
        to += closingBehind(text.substr(from, to - from), text.substr(to));
        result.append(text.substr(done, from - done)).append(blackBar);
        done = to;
    }
    return result.append(text.substr(done));
}

} // namespace palmares
