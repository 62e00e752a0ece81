#include "core/records/values.h"

#include "core/base/bidi.h"

#include <algorithm>
#include <cstdint>

namespace palmares {

namespace {

bool isLower(char c) { return c >= 'a' && c <= 'z'; }
bool isUpper(char c) { return c >= 'A' && c <= 'Z'; }
bool isDigit(char c) { return c >= '0' && c <= '9'; }

template <typename Test>
bool all(std::string_view text, Test &&test)
{
    return std::all_of(text.begin(), text.end(), test);
}

/// Decodes the character at `i` of well-formed UTF-8 and moves past it.
std::uint32_t nextCharacter(std::string_view text, std::size_t &i)
{
    const auto byte = [&](std::size_t at) { return static_cast<std::uint32_t>(static_cast<unsigned char>(text[at])); };
    const std::uint32_t lead = byte(i);
    const std::size_t length = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
    std::uint32_t character = length == 1 ? lead : lead & (0x7FU >> length);
    for (std::size_t k = 1; k < length; ++k)
        character = character << 6 | (byte(i + k) & 0x3F);
    i += length;
    return character;
}

bool isForbidden(std::uint32_t c)
{
    return c < 0x20 || (c >= 0x7F && c <= 0x9F) || c == 0x2028 || c == 0x2029 || isBidiControl(c);
}

/// The number of characters of a plain text; −1 if it is not plain.
int plainLength(std::string_view text)
{
    int count = 0;
    for (std::size_t i = 0; i < text.size(); ++count) {
        if (isForbidden(nextCharacter(text, i)))
            return -1;
    }
    return count;
}

bool isPlainOfBytes(std::string_view text, std::size_t least, std::size_t most)
{
    return text.size() >= least && text.size() <= most && isPlain(text);
}

/// Splits at `separator` and asks of every part, empty ones included.
template <typename Test>
bool allParts(std::string_view text, char separator, Test &&test)
{
    for (int number = 0;; ++number) {
        const std::size_t end = text.find(separator);
        if (!test(number, text.substr(0, end)))
            return false;
        if (end == std::string_view::npos)
            return true;
        text.remove_prefix(end + 1);
    }
}

} // namespace

bool isWord(std::string_view text)
{
    return !text.empty() && text.size() <= 40 && isLower(text.front())
        && all(text, [](char c) { return isLower(c) || isDigit(c) || c == '_'; });
}

bool isPlain(std::string_view text)
{
    return plainLength(text) >= 0;
}

bool isCode(std::string_view text)
{
    const int length = plainLength(text);
    return length >= 1 && length <= 40;
}

bool isLabel(std::string_view text)
{
    const int length = plainLength(text);
    return length >= 1 && length <= 100;
}

bool isAttributeValue(std::string_view text)
{
    return isPlainOfBytes(text, 1, 100);
}

bool isSettingValue(std::string_view text)
{
    return isPlainOfBytes(text, 0, 2'000);
}

bool isPlanName(std::string_view text)
{
    return isPlainOfBytes(text, 0, 100);
}

bool isAbout(std::string_view text)
{
    return isPlainOfBytes(text, 1, 200);
}

bool isPlace(std::string_view text)
{
    const auto segment = [](int number, std::string_view part) {
        return number < 8 && !part.empty()
            && all(part, [](char c) { return isLower(c) || isDigit(c) || c == '_' || c == '.' || c == '-'; });
    };
    return text.size() <= 200 && allParts(text, '/', segment);
}

bool isLanguageTag(std::string_view text)
{
    const auto subtag = [](int number, std::string_view part) {
        const auto letter = [](char c) { return isLower(c) || isUpper(c); };
        if (number == 0)
            return part.size() >= 2 && part.size() <= 3 && all(part, letter);
        return part.size() >= 2 && part.size() <= 8 && all(part, [&](char c) { return letter(c) || isDigit(c); });
    };
    return text.size() <= 35 && allParts(text, '-', subtag);
}

bool isMediaType(std::string_view text)
{
    int parts = 0;
    const auto half = [&parts](int number, std::string_view part) {
        parts = number + 1;
        return number < 2 && !part.empty()
            && all(part, [](char c) { return isLower(c) || isDigit(c) || c == '.' || c == '+' || c == '-'; });
    };
    return text.size() <= 100 && allParts(text, '/', half) && parts == 2;
}

bool isShortName(std::string_view text)
{
    return !text.empty() && text.size() <= 24 && all(text, [](char c) { return isUpper(c) || isDigit(c) || c == '-'; });
}

} // namespace palmares
