#include "core/intake/nametokens.h"

#include "core/intake/columnwords.h"

#include <unicode/uchar.h>
#include <unicode/unistr.h>
#include <unicode/uscript.h>

#include <algorithm>
#include <functional>
#include <unordered_map>

namespace palmares {

using namespace std::string_view_literals;

std::string joined(std::string words)
{
    std::erase(words, ' ');
    return words;
}

bool isHan(UChar32 c)
{
    UErrorCode status = U_ZERO_ERROR;
    return uscript_getScript(c, &status) == USCRIPT_HAN;
}

bool beginsWithHan(std::string_view text)
{
    return isHan(icu::UnicodeString::fromUTF8(icu::StringPiece(text.data(), static_cast<int32_t>(text.size()))).char32At(0));
}

namespace {

NameScript scriptOf(UChar32 c)
{
    UErrorCode status = U_ZERO_ERROR;
    switch (uscript_getScript(c, &status)) {
    case USCRIPT_ARABIC:
    case USCRIPT_HEBREW:
        return NameScript::Consonants;
    case USCRIPT_LATIN:
    case USCRIPT_COMMON:
        return NameScript::Latin;
    default:
        return NameScript::Other;
    }
}

std::string foldedToken(std::string_view word)
{
    if (std::any_of(word.begin(), word.end(), [](char c) { return static_cast<unsigned char>(c) >= 0x80; }))
        return joined(foldedWords(word));
    std::string key(word);
    for (char &c : key)
        c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    return key;
}

} // namespace

std::vector<NameToken> tokensOf(std::string_view text)
{
    std::vector<NameToken> tokens;
    std::size_t start = 0;
    bool isOpen = false;
    NameScript script = NameScript::Latin;
    const auto close = [&](std::size_t end) {
        if (isOpen)
            tokens.push_back({foldedToken(text.substr(start, end - start)), start, end, script});
        isOpen = false;
    };
    const auto length = static_cast<int32_t>(text.size());
    for (int32_t at = 0; at < length;) {
        const auto here = static_cast<std::size_t>(at);
        UChar32 c = 0;
        U8_NEXT(text.data(), at, length, c);
        const bool isLetter =
            c >= 0 && (u_isalnum(c) != 0 || u_charType(c) == U_NON_SPACING_MARK || c == 0x0640);
        if (!isLetter || isHan(c))
            close(here);
        if (!isLetter)
            continue;
        if (!isOpen) {
            start = here;
            script = scriptOf(c);
            isOpen = true;
        }
        if (isHan(c))
            close(static_cast<std::size_t>(at));
    }
    close(text.size());
    std::erase_if(tokens, [](const NameToken &token) { return token.key.empty(); });
    return tokens;
}

const std::string &asciiOf(const std::string &key)
{
    constexpr std::size_t most = 50'000;
    static thread_local std::unordered_map<std::string, std::string> known;
    if (known.size() > most)
        known.clear();
    const auto [at, isNew] = known.try_emplace(key);
    if (isNew)
        at->second = joined(asciiWords(key));
    return at->second;
}

std::string consonantsOf(std::string_view ascii)
{
    std::string left;
    for (const char c : ascii) {
        if ("aeiouyw"sv.find(c) == std::string_view::npos && (left.empty() || left.back() != c))
            left.push_back(c);
    }
    return left;
}

std::vector<std::string> keysOf(const std::vector<NameToken> &tokens)
{
    std::vector<std::string> keys;
    for (const NameToken &token : tokens)
        keys.push_back(token.key);
    return keys;
}

std::vector<std::vector<std::string>> spellingsOf(const std::vector<NameToken> &tokens)
{
    std::vector<std::vector<std::string>> all{keysOf(tokens)};
    for (const std::string_view heard : {""sv, "ه"sv}) {
        std::vector<std::string> spoken;
        for (const NameToken &token : tokens) {
            const bool isOpen = token.key.ends_with("ة"sv);
            spoken.push_back(isOpen ? token.key.substr(0, token.key.size() - "ة"sv.size()) + std::string(heard) : token.key);
        }
        if (spoken != all.front())
            all.push_back(std::move(spoken));
    }
    return all;
}

std::vector<std::string> turned(const std::vector<std::string> &keys)
{
    std::vector<std::string> all;
    for (std::size_t first = 0; first < keys.size(); ++first) {
        std::string whole;
        for (std::size_t i = 0; i < keys.size(); ++i)
            whole += keys[(first + i) % keys.size()];
        all.push_back(std::move(whole));
    }
    return all;
}

} // namespace palmares
