#include "core/intake/tracefinder.h"

#include "core/intake/columnwords.h"
#include "core/intake/contactsin.h"
#include "core/intake/nameforms.h"
#include "core/intake/nametokens.h"
#include "core/intake/peoplefields.h"
#include "core/intake/placesin.h"

#include <unicode/uchar.h>
#include <unicode/unistr.h>
#include <unicode/uscript.h>

#include <algorithm>
#include <array>
#include <functional>
#include <set>
#include <unordered_map>

namespace palmares {

namespace {

using namespace std::string_view_literals;

constexpr std::size_t longestFound = 120;

/// What each word of a text may be read as; the first is the word itself.
using Readings = std::vector<std::vector<std::string>>;

/// Whether words from `at` on make up `rest`, and the last of them.
bool makesUp(const Readings &words, std::size_t at, std::string_view rest, std::size_t &last)
{
    for (const std::string &word : at < words.size() ? words[at] : std::vector<std::string>()) {
        if (word.empty() && makesUp(words, at + 1, rest, last)) // no consonants at all
            return true;
        if (word.empty() || !rest.starts_with(word))
            continue;
        last = at;
        if (word.size() == rest.size() || makesUp(words, at + 1, rest.substr(word.size()), last))
            return true;
    }
    return false;
}

/// Where words that follow one another make a pattern.
void match(const std::vector<NameToken> &tokens, const Readings &words, std::string_view pattern,
           const std::function<void(std::size_t first, std::size_t last)> &found)
{
    std::size_t last = 0;
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        if (makesUp(words, i, pattern, last))
            found(i, last);
    }
}

} // namespace

std::string_view nameOf(Trace::Kind kind)
{
    constexpr std::array names = {"name"sv,  "name_part"sv,   "organisation"sv, "address"sv, "email"sv,
                                  "phone"sv, "other_email"sv, "other_phone"sv,  "link"sv};
    return names[static_cast<std::size_t>(kind)];
}

TraceFinder::TraceFinder(const std::map<std::string, std::string> &fields)
{
    for (const auto &[field, value] : fields) {
        if (field == "organisation" || field == "organization") {
            add(Trace::Kind::Organisation, joined(foldedWords(value)), 4);
            for (const std::string &part : organisationsIn(value)) {
                if (part.size() == 3 && isCapitals(part)) // "MIT" is one, and "mit" is none
                    m_folded.push_back({.kind = Trace::Kind::Organisation, .key = joined(foldedWords(part)), .isCapitals = true});
                else
                    add(Trace::Kind::Organisation, joined(foldedWords(part)), 4);
            }
        } else if (field == "address") {
            for (const std::string &part : addressesIn(value))
                add(Trace::Kind::Address, joined(foldedWords(part)), 6);
        } else if (field == "phone") {
            if (std::string digits = digitsOf(value); digits.size() >= 7)
                m_phones.push_back(std::move(digits));
        } else if (field.find("name") != std::string::npos) {
            addName(value, true);
            for (const std::string &one : namesIn(value))
                addName(one, true);
        } else if (field != "note") {
            addWhole(value);
            for (const std::string &one : holdsPeople(field) ? namesIn(value) : std::vector<std::string>())
                addName(one, false);
        }
        for (const std::string &email : emailsIn(value))
            m_emails.push_back(loweredAscii(email));
    }
}

void TraceFinder::add(Trace::Kind kind, std::string key, std::size_t least)
{
    const icu::UnicodeString letters = icu::UnicodeString::fromUTF8(key);
    // Two characters are a name in Chinese, three syllables one in Korean.
    const int32_t signs = letters.countChar32();
    const bool isLong = signs >= static_cast<int32_t>(least) || (signs >= 2 && isHan(letters.char32At(0))) || (signs >= 3 && isHanOrHangul(key));
    if (isLong)
        m_folded.push_back({kind, std::move(key)});
}

/// Of an answer to a question that nobody knew it may be a name, too: as a whole and in any order, not its words one by one.
void TraceFinder::addWhole(const std::string &value)
{
    constexpr std::size_t longest = 80;
    if (value.size() > longest || isContact(value) || !digitsOf(value).empty())
        return;
    const std::vector<NameToken> tokens = tokensOf(value);
    const bool isHanName = !tokens.empty() && beginsWithHan(tokens.front().key);
    if (tokens.size() < (isHanName ? 3u : 2u) || tokens.size() > 5)
        return;
    for (const std::vector<NameToken> &written : spelledOut(tokens)) {
        for (std::string &whole : turned(keysOf(written)))
            add(Trace::Kind::Name, std::move(whole), 6);
    }
}

void TraceFinder::addName(const std::string &name, bool withParts)
{
    for (const std::vector<NameToken> &tokens : spelledOut(tokensOf(name))) {
        if (tokens.empty())
            continue;
        addWritten(tokens);
        if (withParts)
            addParts(tokens);
    }
}

void TraceFinder::addWritten(const std::vector<NameToken> &tokens)
{
    for (const std::string &whole : turned(keysOf(tokens))) {
        add(Trace::Kind::Name, whole, 4);
        const std::string &ascii = asciiOf(whole);
        if (tokens.front().script != NameScript::Consonants && ascii.size() >= (tokens.size() > 1 ? shortAscii : longAscii))
            m_ascii.push_back({Trace::Kind::Name, ascii, ascii.size() < longAscii, beginsWithHan(tokens.front().key)});
    }
    for (ShortName &spoken : shortNamesOf(tokens))
        m_spoken.push_back(std::move(spoken));
    for (const std::vector<std::string> &spoken : spellingsOf(tokens)) {
        for (const std::string &whole : turned(spoken)) {
            std::string consonants = consonantsOf(asciiOf(whole));
            auto &patterns = tokens.front().script == NameScript::Consonants ? m_skeletons : m_consonants;
            if (consonants.size() >= leastConsonants)
                patterns.push_back({Trace::Kind::Name, std::move(consonants)});
        }
    }
}

void TraceFinder::addParts(const std::vector<NameToken> &tokens)
{
    std::string given; // the last two characters
    std::size_t characters = 0;
    for (const NameToken &token : tokens) {
        const bool isCharacter = beginsWithHan(token.key);
        characters += isCharacter ? 1 : 0;
        given = isCharacter && characters + 2 > tokens.size() ? given + token.key : given;
        if (!isCharacter && !isNameParticle(token.key))
            add(Trace::Kind::NamePart, token.key, 3);
    }
    if (characters >= 3 && characters == tokens.size())
        add(Trace::Kind::NamePart, given, 2);
}

std::vector<Trace> TraceFinder::in(std::string_view text) const
{
    std::set<Trace> traces;
    const auto put = [&](Trace::Kind kind, std::string_view found) {
        while (found.size() > longestFound || (!found.empty() && !isUtf8(found)))
            found.remove_suffix(1);
        traces.insert({kind, std::string(found)});
    };
    const std::vector<NameToken> tokens = tokensOf(text);
    std::vector<bool> isInName(text.size() + 1, false);
    const auto look = [&](const std::vector<Pattern> &patterns, const Readings &keys) {
        for (const Pattern &pattern : patterns) {
            match(tokens, keys, pattern.key, [&](std::size_t first, std::size_t last) {
                if (pattern.isShort && !mayBeShort(pattern.isHan, tokens, first, last))
                    return;
                const auto [from, to] = std::pair(tokens[first].from, tokens[last].to);
                if (pattern.isCapitals && !isCapitals(text.substr(from, to - from)))
                    return;
                // A part of a name that stands in the whole name is no finding of its own.
                if (pattern.kind == Trace::Kind::NamePart && isInName[from])
                    return;
                if (pattern.kind == Trace::Kind::Name)
                    std::fill(isInName.begin() + static_cast<std::ptrdiff_t>(from),
                              isInName.begin() + static_cast<std::ptrdiff_t>(to), true);
                put(pattern.kind, text.substr(from, to - from));
            });
        }
    };
    Readings folded;
    Readings ascii;
    Readings spoken; ///< the consonants of words in scripts that write vowels
    Readings bare;   ///< of the others
    for (const NameToken &token : tokens) {
        std::vector<std::string> forms = formsOf(token);
        const bool isBare = token.script == NameScript::Consonants;
        ascii.emplace_back();
        spoken.emplace_back();
        bare.emplace_back();
        for (const std::string &form : forms) {
            if (isBare && !m_consonants.empty())
                bare.back().push_back(consonantsOf(asciiOf(form)));
            if (!isBare && !(m_ascii.empty() && m_spoken.empty()))
                ascii.back().push_back(asciiOf(form));
            if (!isBare && !m_skeletons.empty())
                spoken.back().push_back(consonantsOf(asciiOf(form)));
        }
        folded.push_back(std::move(forms));
    }
    // Whole names first: see above.
    std::vector<Pattern> parts;
    std::vector<Pattern> wholes;
    for (const Pattern &pattern : m_folded)
        (pattern.kind == Trace::Kind::NamePart ? parts : wholes).push_back(pattern);
    look(wholes, folded);
    look(m_ascii, ascii);
    look(m_consonants, bare);
    look(m_skeletons, spoken);
    for (const ShortName &name : m_spoken) {
        const Readings &words = name.isBare ? ascii : folded;
        for (std::size_t i = 0; i + name.keys.size() <= tokens.size(); ++i) {
            if (!isSpoken(name, words, i))
                continue;
            const auto [from, to] = std::pair(tokens[i].from, tokens[i + name.keys.size() - 1].to);
            std::fill(isInName.begin() + static_cast<std::ptrdiff_t>(from), isInName.begin() + static_cast<std::ptrdiff_t>(to), true);
            put(Trace::Kind::Name, text.substr(from, to - from));
        }
    }
    look(parts, folded);
    for (const std::string &email : emailsIn(text)) {
        const bool isOwn = std::find(m_emails.begin(), m_emails.end(), loweredAscii(email)) != m_emails.end();
        put(isOwn ? Trace::Kind::Email : Trace::Kind::OtherEmail, email);
    }
    for (const std::string &phone : phonesIn(text)) {
        const std::string digits = digitsOf(phone);
        const bool isOwn = std::any_of(m_phones.begin(), m_phones.end(), [&](const std::string &own) {
            const std::size_t compared = std::min({own.size(), digits.size(), std::size_t{9}});
            return own.ends_with(digits.substr(digits.size() - compared));
        });
        put(isOwn ? Trace::Kind::Phone : Trace::Kind::OtherPhone, phone);
    }
    for (const std::string_view link : linksIn(text))
        put(Trace::Kind::Link, link);
    return {traces.begin(), traces.end()};
}

std::vector<Trace> TraceFinder::inBytes(BytesView bytes) const
{
    std::set<Trace> own;
    // Some programs write each letter in two bytes, one of them zero.
    for (const bool isWide : {false, true}) {
        std::string text;
        const auto length = static_cast<int32_t>(bytes.size());
        for (int32_t at = 0; at < length;) {
            const int32_t here = at;
            UChar32 c = 0;
            U8_NEXT(bytes.data(), at, length, c);
            if (c >= 0x20)
                text.append(
                    bytes.substr(static_cast<std::size_t>(here), static_cast<std::size_t>(at - here)));
            else if (c != 0 || !isWide)
                text.push_back(' ');
        }
        for (Trace &trace : in(text)) {
            if (trace.isOwn() && (!isWide || trace.kind != Trace::Kind::NamePart))
                own.insert(std::move(trace));
        }
    }
    return {own.begin(), own.end()};
}

} // namespace palmares
