#include "core/intake/nameprints.h"

#include "core/intake/contactsin.h"
#include "core/intake/nameforms.h"
#include "core/intake/nameruns.h"
#include "core/intake/namesounds.h"
#include "core/intake/nametokens.h"
#include "core/intake/peoplefields.h"

#include <algorithm>
#include <functional>

namespace palmares {

namespace {

// What a print is of, so that equal letters of two kinds have two prints.
constexpr char folded = 'f';
constexpr char ascii = 'a';
constexpr char shortOfHan = 'h';
constexpr char shortOfOthers = 'r';
constexpr char consonants = 'c'; ///< of a name in a script with vowels
constexpr char skeleton = 's';   ///< of one in a script without
constexpr char fewOfBare = 'k';    ///< consonants of a name of few of them in a script without vowels …
constexpr char fewOfSpoken = 'l';  ///< … and in one with: they only say where to look
constexpr char soundOfBare = 'm';  ///< such a name as it is heard, word by word
constexpr char soundOfSpoken = 'n';
constexpr char twoWords = 'w';
constexpr char email = 'e';
constexpr char phone = 'p';

constexpr std::size_t comparedDigits = 9; ///< the last ones: countries and leading zeros are written in many ways
constexpr std::size_t fewestDigits = 7;

std::string bothOf(const std::string &one, const std::string &other)
{
    return std::min(one, other) + ' ' + std::max(one, other);
}

/// One reading of each word, in every choice; calls `take` until it says true.
bool anyChoice(const std::vector<std::vector<std::string>> &readings, const std::function<bool(const std::string &)> &take,
               std::size_t at = 0, const std::string &before = {})
{
    if (at == readings.size())
        return take(before);
    return std::any_of(readings[at].begin(), readings[at].end(), [&](const std::string &one) {
        return anyChoice(readings, take, at + 1, before + (at == 0 ? "" : " ") + one);
    });
}

/// How words are heard that name somebody whose name is in the other kind of script.
std::vector<std::string> heardIn(bool isArabic, const std::vector<std::string> &forms)
{
    std::set<std::string> all;
    for (const std::string &form : forms) {
        if (!isArabic) {
            all.insert(soundOf(form));
        } else if (!isPreposition(form)) {
            const std::vector<std::string> sounds = soundsOf(form);
            all.insert(sounds.begin(), sounds.end());
        }
    }
    return {all.begin(), all.end()};
}

std::string lastOf(const std::string &digits, std::size_t count)
{
    return digits.substr(digits.size() - std::min(digits.size(), count));
}

} // namespace

std::uint64_t NamePrints::printOf(char kind, std::string_view words) const
{
    return shortHash(m_key, kind + std::string(words));
}

void NamePrints::add(const std::map<std::string, std::string> &person)
{
    for (const auto &[field, value] : person) {
        for (const std::string &one : emailsIn(value))
            m_prints.insert(printOf(email, loweredAscii(one)));
        const bool isName = field == "name" || field == "first_name" || field == "last_name";
        if (field == "phone") {
            if (const std::string digits = digitsOf(value); digits.size() >= fewestDigits)
                m_prints.insert(printOf(phone, lastOf(digits, comparedDigits)));
        } else if (isName) {
            addName(value);
        }
        for (const std::string &name : isName || holdsPeople(field) ? namesIn(value) : std::vector<std::string>())
            addName(name);
    }
}

void NamePrints::addName(std::string_view name)
{
    for (const std::vector<NameToken> &tokens : spelledOut(tokensOf(name))) {
        if (tokens.empty() || tokens.size() > mostWordsOfName)
            continue;
        const bool isHanName = beginsWithHan(tokens.front().key);
        if (tokens.size() == 1) {
            if (!isHanName && tokens.front().key.size() >= shortestSingleName)
                m_prints.insert(printOf(folded, tokens.front().key));
            continue;
        }
        const bool isBare = tokens.front().script == NameScript::Consonants;
        for (const std::string &whole : turned(keysOf(tokens))) {
            m_prints.insert(printOf(folded, whole));
            if (const std::string letters = asciiOf(whole); !isBare && letters.size() >= shortAscii)
                m_prints.insert(printOf(letters.size() >= longAscii ? ascii : isHanName ? shortOfHan : shortOfOthers, letters));
        }
        for (const std::vector<std::string> &spoken : spellingsOf(tokens)) {
            for (const std::string &whole : turned(spoken)) {
                if (const std::string left = consonantsOf(asciiOf(whole)); left.size() >= leastConsonants)
                    m_prints.insert(printOf(isBare ? skeleton : consonants, left));
            }
        }
        addShort(tokens);
        for (std::size_t i = 0; i < tokens.size() && !isHanName; ++i) {
            for (std::size_t j = i + 1; j < tokens.size(); ++j) {
                const auto isWord = [](const std::string &key) { return key.size() >= shortestNameWord && !isNameParticle(key); };
                if (isWord(tokens[i].key) && isWord(tokens[j].key) && tokens[i].key != tokens[j].key)
                    m_prints.insert(printOf(twoWords, bothOf(tokens[i].key, tokens[j].key)));
            }
        }
    }
}

void NamePrints::addShort(const std::vector<NameToken> &tokens)
{
    for (const ShortName &name : shortNamesOf(tokens)) {
        std::string left;
        std::vector<std::vector<std::string>> readings;
        for (const std::string &key : name.keys) {
            left += consonantsOf(asciiOf(key));
            readings.push_back(name.isBare ? soundsOf(key) : std::vector<std::string>{soundOf(key)});
        }
        m_prints.insert(printOf(name.isBare ? fewOfBare : fewOfSpoken, left));
        anyChoice(readings, [&](const std::string &heard) {
            m_prints.insert(printOf(name.isBare ? soundOfBare : soundOfSpoken, heard));
            return false;
        });
    }
}

bool NamePrints::areIn(std::string_view text) const
{
    if (m_prints.empty())
        return false;
    const std::vector<NameToken> tokens = tokensOf(text);
    std::vector<std::vector<std::string>> words;
    std::vector<std::vector<std::string>> letters;
    std::vector<std::vector<std::string>> spoken; ///< consonants of words in scripts with vowels
    std::vector<std::vector<std::string>> bare;   ///< and of the others
    for (const NameToken &token : tokens) {
        const bool isBare = token.script == NameScript::Consonants;
        words.push_back(formsOf(token));
        letters.emplace_back();
        spoken.emplace_back();
        bare.emplace_back();
        for (const std::string &form : words.back()) {
            const std::string plain = asciiOf(form);
            (isBare ? bare : spoken).back().push_back(consonantsOf(plain));
            if (!isBare)
                letters.back().push_back(plain);
        }
    }
    const auto isName = [&](char kind) {
        return [this, kind](const std::string &run, std::size_t, std::size_t) { return has(kind, run); };
    };
    const auto isShort = [&](const std::string &run, std::size_t from, std::size_t to) {
        return (has(shortOfHan, run) && mayBeShort(true, tokens, from, to)) || (has(shortOfOthers, run) && mayBeShort(false, tokens, from, to));
    };
    const std::vector<std::string> emails = emailsIn(text);
    const std::vector<std::string> phones = phonesIn(text);
    return anyRun(words, isName(folded)) || anyRun(letters, isName(ascii)) || anyRun(letters, isShort) || anyRun(spoken, isName(skeleton))
           || anyRun(bare, isName(consonants)) || holdsTwoWords(words) || holdsSpoken(true, letters, spoken) || holdsSpoken(false, words, bare)
           || std::any_of(emails.begin(), emails.end(), [&](const std::string &one) { return has(email, loweredAscii(one)); })
           || std::any_of(phones.begin(), phones.end(), [&](const std::string &one) {
                  const std::string digits = digitsOf(one);
                  return has(phone, lastOf(digits, comparedDigits)) || has(phone, lastOf(digits, 8)) || has(phone, lastOf(digits, fewestDigits));
              });
}

bool NamePrints::holdsSpoken(bool isBare, const std::vector<std::vector<std::string>> &words,
                             const std::vector<std::vector<std::string>> &left) const
{
    return anyRun(left, [&](const std::string &run, std::size_t from, std::size_t to) {
        if (!has(isBare ? fewOfBare : fewOfSpoken, run))
            return false;
        std::vector<std::vector<std::string>> readings;
        for (std::size_t at = from; at <= to; ++at)
            readings.push_back(heardIn(!isBare, words[at]));
        return anyChoice(readings, [&](const std::string &heard) { return has(isBare ? soundOfBare : soundOfSpoken, heard); });
    });
}

bool NamePrints::holdsTwoWords(const std::vector<std::vector<std::string>> &words) const
{
    for (std::size_t from = 0; from < words.size(); ++from) {
        for (std::size_t to = from + 1; to < std::min(words.size(), from + nearbyWords + 1); ++to) {
            for (const std::string &one : words[from]) {
                if (std::any_of(words[to].begin(), words[to].end(), [&](const std::string &other) { return has(twoWords, bothOf(one, other)); }))
                    return true;
            }
        }
    }
    return false;
}

} // namespace palmares
