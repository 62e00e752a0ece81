#include "core/intake/nametokens.h"

#include "core/intake/columnwords.h"
#include "core/intake/nameforms.h"

#include <unicode/normalizer2.h>
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

/// How German, Dutch and the Nordic languages write letters that a keyboard does not have; addresses and tickets have them so.
std::string_view twoLettersFor(UChar32 c)
{
    switch (c) {
    case U'ä':
    case U'æ':
        return "ae";
    case U'ö':
    case U'ø':
    case U'œ':
    case U'ő':
        return "oe";
    case U'ü':
    case U'ű':
        return "ue";
    case U'å':
        return "aa";
    default:
        return {};
    }
}

/// Empty if no letter of the word is written so.
std::string spelledToken(std::string_view word)
{
    if (std::all_of(word.begin(), word.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; }))
        return {};
    UErrorCode status = U_ZERO_ERROR;
    const auto *folding = icu::Normalizer2::getNFKCCasefoldInstance(status);
    const icu::UnicodeString letters =
        folding->normalize(icu::UnicodeString::fromUTF8(icu::StringPiece(word.data(), static_cast<int32_t>(word.size()))), status);
    icu::UnicodeString spelled;
    bool isOther = false;
    for (int32_t at = 0; U_SUCCESS(status) && at < letters.length(); at = letters.moveIndex32(at, 1)) {
        const std::string_view two = twoLettersFor(letters.char32At(at));
        isOther = isOther || !two.empty();
        if (two.empty())
            spelled.append(letters.char32At(at));
        else
            spelled.append(icu::UnicodeString(two.data(), static_cast<int32_t>(two.size()), US_INV));
    }
    std::string utf8;
    spelled.toUTF8String(utf8);
    return isOther ? joined(foldedWords(utf8)) : std::string();
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
            tokens.push_back({foldedToken(text.substr(start, end - start)), start, end, script, spelledToken(text.substr(start, end - start))});
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
    constexpr std::size_t longest = 1'000; // bytes; what is longer is no word, and not kept
    static thread_local std::unordered_map<std::string, std::string> known;
    static thread_local std::string last;
    if (key.size() > longest)
        return last = joined(asciiWords(key));
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

std::vector<std::string> formsOf(const NameToken &token)
{
    std::vector<std::string> forms{token.key};
    if (!token.spelled.empty())
        forms.push_back(token.spelled);
    for (const std::string *word : {&token.key, &token.spelled}) {
        for (std::string &form : bareForms(*word))
            forms.push_back(std::move(form));
    }
    return forms;
}

std::vector<std::vector<NameToken>> spelledOut(const std::vector<NameToken> &tokens)
{
    constexpr std::size_t most = 8;
    std::vector<std::vector<NameToken>> all{tokens};
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        const std::size_t before = all.size();
        for (std::size_t one = 0; one < before && all.size() < most && !tokens[i].spelled.empty(); ++one) {
            all.push_back(all[one]);
            all.back()[i].key = tokens[i].spelled;
        }
    }
    return all;
}

std::vector<std::vector<NameToken>> writtenWays(std::string_view name)
{
    constexpr std::size_t longest = 400; // bytes
    return name.size() > longest ? std::vector<std::vector<NameToken>>() : spelledOut(tokensOf(name));
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
