#include "core/intake/names/nametokens.h"

#include "core/intake/columns/columnwords.h"
#include "core/intake/names/contactsin.h"
#include "core/intake/names/nameforms.h"
#include "core/intake/names/namesounds.h"

#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>
#include <unicode/uscript.h>

#include <algorithm>
#include <array>
#include <functional>
#include <iterator>
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

std::string withPlainEnd(std::string word)
{
    constexpr std::size_t letter = 2; // bytes
    constexpr std::size_t least = 3 * letter;
    // "On", "to", and a name that would be "of me".
    if (word.size() < least || isPreposition(word) || word == "منى"sv)
        return word;
    const bool isOpen = word.ends_with("ة"sv);
    if (isOpen || word.ends_with("ى"sv))
        word.replace(word.size() - letter, letter, isOpen ? "ه" : "ي");
    return word;
}

std::vector<std::string> plainKeysOf(const std::vector<NameToken> &tokens)
{
    std::vector<std::string> keys;
    for (const NameToken &token : tokens)
        keys.push_back(withPlainEnd(token.key));
    return keys;
}

std::string joinedPlain(std::string_view text)
{
    std::string all;
    std::string word;
    for (const char c : foldedWords(text) + ' ') {
        if (c != ' ') {
            word.push_back(c);
            continue;
        }
        all += withPlainEnd(word);
        word.clear();
    }
    return all;
}

std::vector<std::string> partsOfName(const std::vector<NameToken> &tokens)
{
    constexpr std::array before = {"عبد"sv, "ابو"sv, "ابي"sv, "ابا"sv, "ام"sv};
    constexpr std::array behind = {"الله"sv, "الدين"sv, "allah"sv};
    const auto isOneOf = [](const auto &words, const std::string &key) { return std::find(words.begin(), words.end(), key) != words.end(); };
    std::vector<std::string> parts;
    bool goesOn = false;
    for (const NameToken &token : tokens) {
        if (!parts.empty() && (goesOn || isOneOf(behind, token.key)))
            parts.back() += token.key;
        else
            parts.push_back(token.key);
        goesOn = isOneOf(before, token.key);
    }
    std::erase_if(parts, [](const std::string &part) { return isNameParticle(part) || isPreposition(part); });
    std::transform(parts.begin(), parts.end(), parts.begin(), withPlainEnd);
    return parts;
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
    const std::vector<NameToken> tokens = name.size() > longest ? std::vector<NameToken>() : tokensOf(withoutEmails(name));
    std::vector<std::vector<NameToken>> ways = spelledOut(tokens);
    std::vector<NameToken> fewer;
    std::copy_if(tokens.begin(), tokens.end(), std::back_inserter(fewer),
                 [&](const NameToken &token) { return &token == tokens.data() || !isFiliation(token.key); });
    if (fewer.size() >= 2 && fewer.size() < tokens.size()) {
        for (std::vector<NameToken> &way : spelledOut(fewer))
            ways.push_back(std::move(way));
    }
    return ways;
}

std::vector<std::vector<std::string>> spellingsOf(const std::vector<NameToken> &tokens)
{
    std::vector<std::vector<std::string>> all{keysOf(tokens)};
    for (const std::string_view heard : {""sv, "ه"sv}) {
        std::vector<std::string> spoken;
        for (const NameToken &token : tokens) {
            const bool isOpen = token.key.ends_with("ة"sv) || isOpenH(token.key);
            spoken.push_back(isOpen ? token.key.substr(0, token.key.size() - "ة"sv.size()) + std::string(heard) : token.key);
        }
        if (spoken != all.front())
            all.push_back(std::move(spoken));
    }
    return all;
}

std::vector<std::string> turned(const std::vector<std::string> &keys)
{
    // Names that are written with the other i, but for where a word of every day stands then.
    const auto otherwise = [](const std::string &key, bool isFirst) { return key == "علي"sv && !isFirst ? "على" : key == "منى"sv ? "مني" : key; };
    std::vector<std::string> all;
    for (std::size_t first = 0; first < keys.size(); ++first) {
        std::string whole;
        std::string other;
        for (std::size_t i = 0; i < keys.size(); ++i) {
            const std::string &key = keys[(first + i) % keys.size()];
            whole += key;
            other += keys.size() > 1 ? otherwise(key, i == 0) : key;
        }
        const bool isTwo = other != whole;
        all.push_back(std::move(whole));
        if (isTwo)
            all.push_back(std::move(other));
    }
    return all;
}

} // namespace palmares
