#include "core/intake/names/nameprints.h"

#include "core/intake/names/contactsin.h"
#include "core/intake/names/nameforms.h"
#include "core/intake/names/nameruns.h"
#include "core/intake/names/namesounds.h"
#include "core/intake/names/nametokens.h"
#include "core/intake/names/peoplefields.h"

#include <algorithm>
#include <functional>

namespace palmares {

namespace {

// What a print is of, so that equal letters of two kinds have two prints.
constexpr char folded = 'f';
constexpr char wholeAscii = 'a';
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
constexpr char endOfPhone = 'q'; ///< the last digits of a longer one, for a text that leaves out the country

constexpr std::size_t comparedDigits = 9; ///< the last ones: countries and leading zeros are written in many ways

std::string bothOf(const std::string &one, const std::string &other)
{
    return std::min(one, other) + ' ' + std::max(one, other);
}

constexpr std::size_t mostChoices = 4096; ///< more than any name has that people have

/// One reading of each word, in every choice; calls `take` until it says true. False for words of more choices than anybody would try.
bool anyChoice(const std::vector<std::vector<std::string>> &readings, const std::function<bool(const std::string &)> &take)
{
    std::size_t count = 1;
    for (const std::vector<std::string> &words : readings) {
        if (count *= words.size(); count > mostChoices)
            return false;
    }
    for (std::size_t choice = 0; choice < count; ++choice) {
        std::string words;
        std::size_t left = choice;
        for (std::size_t i = 0; i < readings.size(); ++i) {
            words += (i == 0 ? "" : " ") + readings[i][left % readings[i].size()];
            left /= readings[i].size();
        }
        if (take(words))
            return true;
    }
    return false;
}

/// How words are heard that name somebody whose name is in the other kind of script.
std::vector<std::string> heardIn(bool isArabic, const ReadWord::Forms &forms)
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
            for (const std::string &digits : phonesOfField(value))
                addPhone(digits);
        } else if (isName) {
            addName(value);
        }
        for (const std::string &name : isName || holdsPeople(field) ? peopleNamedIn(value) : std::vector<std::string>())
            addName(name);
    }
}

void NamePrints::addPhone(const std::string &digits)
{
    const std::string bare(withoutTrunk(digits));
    m_prints.insert(printOf(phone, lastOf(digits, comparedDigits)));
    m_prints.insert(printOf(phone, lastOf(bare, comparedDigits)));
    for (std::size_t count = fewestPhoneDigits; count < std::min(bare.size(), comparedDigits); ++count)
        m_prints.insert(printOf(endOfPhone, lastOf(bare, count)));
}

bool NamePrints::hasPhone(const std::string &digits) const
{
    const std::string bare(withoutTrunk(digits));
    if (bare.size() < fewestPhoneDigits)
        return false;
    return has(phone, lastOf(digits, comparedDigits)) || has(phone, lastOf(bare, comparedDigits)) || has(phone, lastOf(bare, 8)) || has(phone, lastOf(bare, fewestPhoneDigits))
           || (bare.size() < comparedDigits && has(endOfPhone, bare));
}

void NamePrints::addName(std::string_view name)
{
    for (const std::vector<NameToken> &tokens : writtenWays(name)) {
        if (tokens.empty() || tokens.size() > mostWordsOfName)
            continue;
        const bool isHanName = beginsWithHan(tokens.front().key);
        if (tokens.size() == 1) {
            if (!isHanName && tokens.front().key.size() >= shortestSingleName)
                m_prints.insert(printOf(folded, withPlainEnd(tokens.front().key)));
            continue;
        }
        const bool isBare = tokens.front().script == NameScript::Consonants;
        const std::vector<std::string> keys = plainKeysOf(tokens);
        for (const std::string &whole : turned(keys)) {
            m_prints.insert(printOf(folded, whole));
            if (const std::string letters = asciiOf(whole); !isBare && letters.size() >= shortAscii)
                m_prints.insert(printOf(letters.size() >= longAscii ? wholeAscii : isHanName ? shortOfHan : shortOfOthers, letters));
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
                if (isWord(keys[i]) && isWord(keys[j]) && keys[i] != keys[j])
                    m_prints.insert(printOf(twoWords, bothOf(keys[i], keys[j])));
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

bool NamePrints::areIn(std::string_view words) const
{
    if (m_prints.empty())
        return false;
    const ReadText text(words);
    const auto holds = [&](Readings which, char kind) {
        return anyRun(text, which, [&](const std::string &run, std::size_t, std::size_t) { return has(kind, run); });
    };
    const auto isShort = [&](const std::string &run, std::size_t from, std::size_t to) {
        return (has(shortOfHan, run) && mayBeShort(true, text.tokens(), from, to)) || (has(shortOfOthers, run) && mayBeShort(false, text.tokens(), from, to));
    };
    const std::vector<std::string> emails = emailsIn(words);
    const std::vector<DigitRun> numbers = digitRunsIn(words);
    return holds(&ReadWord::folded, folded) || holds(&ReadWord::ascii, wholeAscii) || anyRun(text, &ReadWord::ascii, isShort)
           || holds(&ReadWord::spoken, skeleton) || holds(&ReadWord::bare, consonants) || holdsTwoWords(text) || holdsSpoken(text, true)
           || holdsSpoken(text, false)
           || std::any_of(emails.begin(), emails.end(), [&](const std::string &one) { return has(email, loweredAscii(one)); })
           || std::any_of(numbers.begin(), numbers.end(), [&](const DigitRun &one) { return hasPhone(one.digits); });
}

bool NamePrints::holdsSpoken(const ReadText &text, bool isBare) const
{
    return anyRun(text, isBare ? &ReadWord::spoken : &ReadWord::bare, [&](const std::string &run, std::size_t from, std::size_t to) {
        if (!has(isBare ? fewOfBare : fewOfSpoken, run))
            return false;
        std::vector<std::vector<std::string>> readings;
        for (std::size_t at = from; at <= to; ++at)
            readings.push_back(heardIn(!isBare, text.forms(at, isBare ? &ReadWord::ascii : &ReadWord::folded)));
        return anyChoice(readings, [&](const std::string &heard) { return has(isBare ? soundOfBare : soundOfSpoken, heard); });
    });
}

bool NamePrints::holdsTwoWords(const ReadText &text) const
{
    for (std::size_t from = 0; from < text.size(); ++from) {
        for (std::size_t to = from + 1; to < std::min(text.size(), from + nearbyWords + 1); ++to) {
            const auto &others = text.forms(to, &ReadWord::folded);
            for (const std::string &one : text.forms(from, &ReadWord::folded)) {
                if (std::any_of(others.begin(), others.end(), [&](const std::string &other) { return has(twoWords, bothOf(one, other)); }))
                    return true;
            }
        }
    }
    return false;
}

} // namespace palmares
