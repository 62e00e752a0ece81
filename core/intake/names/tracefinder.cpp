#include "core/intake/names/tracefinder.h"

#include "core/intake/columns/columnwords.h"
#include "core/intake/names/contactsin.h"
#include "core/intake/names/nameforms.h"
#include "core/intake/names/nametokens.h"
#include "core/intake/names/peoplefields.h"
#include "core/intake/names/placesin.h"

#include <unicode/uchar.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <array>
#include <functional>
#include <map>
#include <set>

namespace palmares {

namespace {

using namespace std::string_view_literals;

constexpr std::size_t longestFound = 120;
constexpr std::size_t longestPattern = 400;  ///< bytes
constexpr std::size_t mostWordsOfOne = 12;   ///< of a whole name
constexpr std::size_t mostSpoken = 200;      ///< names of few letters: each is compared with every word

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
            add(Trace::Kind::Organisation, joinedPlain(value), 4);
            for (const std::string &part : organisationsIn(value)) {
                if (part.size() == 3 && isCapitals(part)) // "MIT" is one, and "mit" is none
                    m_wholes.push_back({.key = joined(foldedWords(part)), .kind = Trace::Kind::Organisation, .isCapitals = true});
                else
                    add(Trace::Kind::Organisation, joinedPlain(part), 4);
            }
        } else if (field == "address") {
            for (const std::string &part : addressesIn(value))
                add(Trace::Kind::Address, joinedPlain(part), 6);
        } else if (field == "phone") {
            for (std::string &digits : phonesOfField(value))
                m_phones.push_back(std::move(digits));
        } else if (isCalledName(field)) {
            addName(value, true);
            for (const std::string &one : peopleNamedIn(value))
                addName(one, true);
        } else if (field != "note") {
            addWhole(withoutEmails(value));
            for (const std::string &one : holdsPeople(field) ? peopleNamedIn(value) : std::vector<std::string>())
                addName(one, false);
        }
        for (const std::string &email : emailsIn(value))
            m_emails.insert(loweredAscii(email));
    }
    for (std::vector<Pattern> *patterns : {&m_wholes, &m_parts, &m_ascii, &m_consonants, &m_skeletons}) {
        std::sort(patterns->begin(), patterns->end());
        patterns->erase(std::unique(patterns->begin(), patterns->end()), patterns->end());
    }
}

void TraceFinder::add(Trace::Kind kind, std::string key, std::size_t least)
{
    if (key.size() > longestPattern)
        return;
    const icu::UnicodeString letters = icu::UnicodeString::fromUTF8(key);
    // Two characters are a name in Chinese, three syllables one in Korean.
    const int32_t signs = letters.countChar32();
    const bool isLong = signs >= static_cast<int32_t>(least) || (signs >= 2 && isHan(letters.char32At(0))) || (signs >= 3 && isHanOrHangul(key));
    if (isLong)
        (kind == Trace::Kind::NamePart ? m_parts : m_wholes).push_back({std::move(key), kind});
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
        for (std::string &whole : turned(plainKeysOf(written)))
            add(Trace::Kind::Name, std::move(whole), 6);
    }
}

void TraceFinder::addName(const std::string &name, bool withParts)
{
    for (const std::vector<NameToken> &tokens : writtenWays(name)) {
        if (tokens.empty())
            continue;
        if (tokens.size() <= mostWordsOfOne)
            addWritten(tokens);
        if (withParts)
            addParts(tokens);
    }
}

void TraceFinder::addWritten(const std::vector<NameToken> &tokens)
{
    for (const std::string &whole : turned(plainKeysOf(tokens))) {
        add(Trace::Kind::Name, whole, 4);
        const std::string &ascii = asciiOf(whole);
        if (tokens.front().script != NameScript::Consonants && ascii.size() >= (tokens.size() > 1 ? shortAscii : longAscii))
            m_ascii.push_back({ascii, Trace::Kind::Name, ascii.size() < longAscii, beginsWithHan(tokens.front().key)});
    }
    for (ShortName &spoken : shortNamesOf(tokens)) {
        const bool isNew = std::none_of(m_spoken.begin(), m_spoken.end(), [&](const ShortName &one) { return one.keys == spoken.keys; });
        if (isNew && m_spoken.size() < mostSpoken)
            m_spoken.push_back(std::move(spoken));
    }
    for (const std::vector<std::string> &spoken : spellingsOf(tokens)) {
        for (const std::string &whole : turned(spoken)) {
            std::string consonants = consonantsOf(asciiOf(whole));
            auto &patterns = tokens.front().script == NameScript::Consonants ? m_skeletons : m_consonants;
            if (consonants.size() >= leastConsonants)
                patterns.push_back({std::move(consonants), Trace::Kind::Name});
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
    }
    for (std::string &part : partsOfName(tokens)) {
        if (!beginsWithHan(part))
            add(Trace::Kind::NamePart, std::move(part), 3);
    }
    if (characters >= 3 && characters == tokens.size())
        add(Trace::Kind::NamePart, given, 2);
}

/// Where patterns stand in a text, word by word: each at the first word and the last one.
void TraceFinder::look(const std::vector<Pattern> &patterns, const ReadText &text, Readings which, const OnPattern &found)
{
    constexpr std::size_t mostWords = 64; ///< of a name, an institution or an address
    constexpr std::size_t mostStates = 16;
    constexpr int mostSilent = 3; ///< words without consonants within a name
    struct State {
        std::pair<const Pattern *, const Pattern *> left; ///< those that begin with what was read
        std::size_t length = 0;
        int silent = 0;
    };
    const std::pair all(patterns.data(), patterns.data() + patterns.size());
    std::vector<State> states;
    std::vector<State> next;
    const auto add = [&next](const State &state) {
        const bool isNew = std::none_of(next.begin(), next.end(), [&](const State &one) { return one.left == state.left && one.length == state.length; });
        if (isNew && next.size() < mostStates)
            next.push_back(state);
    };
    std::map<const Pattern *, std::size_t> ends;
    for (std::size_t first = 0; first < text.size() && !patterns.empty(); ++first) {
        states.assign(1, State{all});
        for (std::size_t at = first; at < std::min(text.size(), first + mostWords) && !states.empty(); ++at) {
            next.clear();
            for (const State &state : states) {
                for (const std::string &form : text.forms(at, which)) {
                    if (form.empty() && at > first && state.silent < mostSilent)
                        add({state.left, state.length, state.silent + 1});
                    const State longer{form.empty() ? std::pair(all.second, all.second) : goingOn(state.left, state.length, form, [](const Pattern &one) -> const std::string & { return one.key; }),
                                       state.length + form.size(), state.silent};
                    for (const Pattern *one = longer.left.first; one != longer.left.second && one->key.size() == longer.length; ++one)
                        ends[one] = at;
                    if (longer.left.first != longer.left.second)
                        add(longer);
                }
            }
            std::swap(states, next);
        }
        for (const auto &[pattern, last] : ends)
            found(*pattern, first, last);
        ends.clear();
    }
}

std::vector<Trace> TraceFinder::in(std::string_view words) const
{
    std::set<Trace> traces;
    const auto put = [&](Trace::Kind kind, std::string_view found) {
        while (found.size() > longestFound || (!found.empty() && !isUtf8(found)))
            found.remove_suffix(1);
        traces.insert({kind, std::string(found)});
    };
    const ReadText text(words, !m_skeletons.empty());
    std::vector<bool> isInName(words.size() + 1, false);
    const auto putName = [&](std::size_t first, std::size_t last) {
        const auto [from, to] = std::pair(text.token(first).from, text.token(last).to);
        std::fill(isInName.begin() + static_cast<std::ptrdiff_t>(from), isInName.begin() + static_cast<std::ptrdiff_t>(to), true);
        put(Trace::Kind::Name, words.substr(from, to - from));
    };
    const OnPattern onFound = [&](const Pattern &pattern, std::size_t first, std::size_t last) {
        if (pattern.isShort && !mayBeShort(pattern.isHan, text.tokens(), first, last))
            return;
        const auto [from, to] = std::pair(text.token(first).from, text.token(last).to);
        const std::string_view found = words.substr(from, to - from);
        // A part of a name that stands in the whole name is no finding of its own.
        if ((pattern.isCapitals && !isCapitals(found)) || (pattern.kind == Trace::Kind::NamePart && isInName[from]))
            return;
        if (pattern.kind == Trace::Kind::Name)
            putName(first, last);
        else
            put(pattern.kind, found);
    };
    look(m_wholes, text, &ReadWord::folded, onFound);
    look(m_ascii, text, &ReadWord::ascii, onFound);
    look(m_consonants, text, &ReadWord::bare, onFound);
    look(m_skeletons, text, &ReadWord::spoken, onFound);
    for (const ShortName &name : m_spoken) {
        for (std::size_t i = 0; i + name.keys.size() <= text.size(); ++i) {
            if (isSpoken(name, text, name.isBare ? &ReadWord::ascii : &ReadWord::folded, i))
                putName(i, i + name.keys.size() - 1);
        }
    }
    look(m_parts, text, &ReadWord::folded, onFound); // behind the whole names: see above
    for (const std::string &email : emailsIn(words))
        put(m_emails.contains(loweredAscii(email)) ? Trace::Kind::Email : Trace::Kind::OtherEmail, email);
    for (const DigitRun &run : digitRunsIn(words)) {
        // Many countries write their numbers without anything that tells them from a sum: only their own are known so.
        const bool isOwn = std::any_of(m_phones.begin(), m_phones.end(), [&](const std::string &own) { return isSamePhone(own, run.digits); });
        if (isOwn || run.isPhone)
            put(isOwn ? Trace::Kind::Phone : Trace::Kind::OtherPhone, run.written);
    }
    for (const std::string_view link : linksIn(words))
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
