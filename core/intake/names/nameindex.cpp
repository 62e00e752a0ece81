#include "core/intake/names/nameindex.h"

#include "core/intake/names/nameforms.h"
#include "core/intake/names/nameruns.h"
#include "core/intake/names/nametokens.h"

#include <algorithm>
#include <iterator>
#include <set>

namespace palmares {

namespace {

bool holdsRun(const ReadText &text, Readings which, const std::unordered_set<std::string> &names)
{
    return !names.empty() && anyRun(text, which, [&](const std::string &run, std::size_t, std::size_t) { return names.contains(run); });
}

} // namespace

void NameIndex::add(std::string_view name)
{
    for (const std::vector<NameToken> &tokens : writtenWays(name))
        addWritten(tokens);
}

void NameIndex::addWritten(const std::vector<NameToken> &tokens)
{
    const bool isHanName = !tokens.empty() && beginsWithHan(tokens.front().key);
    if (tokens.empty() || tokens.size() > mostWordsOfName)
        return;
    if (tokens.size() == 1) {
        if (!isHanName && tokens.front().key.size() >= shortestSingleName)
            m_folded.insert(withPlainEnd(tokens.front().key));
        return;
    }
    const bool isBare = tokens.front().script == NameScript::Consonants;
    for (const std::string &whole : turned(plainKeysOf(tokens))) {
        m_folded.insert(whole);
        if (const std::string &ascii = asciiOf(whole); !isBare && ascii.size() >= longAscii)
            m_ascii.insert(ascii);
        else if (!isBare && ascii.size() >= shortAscii)
            m_short.emplace(ascii, isHanName);
    }
    for (ShortName &spoken : shortNamesOf(tokens)) {
        std::string consonants;
        for (const std::string &key : spoken.keys)
            consonants += consonantsOf(asciiOf(key));
        m_spoken.emplace(std::move(consonants), std::move(spoken));
    }
    for (const std::vector<std::string> &spoken : spellingsOf(tokens)) {
        for (const std::string &whole : turned(spoken)) {
            std::string consonants = consonantsOf(asciiOf(whole));
            if (consonants.size() >= leastConsonants)
                (isBare ? m_skeletons : m_consonants).insert(std::move(consonants));
        }
    }
    if (isHanName)
        return; // characters are no words
    std::set<std::string> words;
    for (const NameToken &token : tokens) {
        if (token.key.size() >= shortestNameWord && !isNameParticle(token.key))
            words.insert(withPlainEnd(token.key));
    }
    for (auto one = words.begin(); one != words.end(); ++one) {
        m_words.insert(*one);
        for (auto other = std::next(one); other != words.end(); ++other)
            m_pairs.insert(*one + ' ' + *other);
    }
}

bool NameIndex::isIn(std::string_view words) const
{
    const ReadText text(words);
    return holdsRun(text, &ReadWord::folded, m_folded) || holdsRun(text, &ReadWord::ascii, m_ascii) || holdsRun(text, &ReadWord::spoken, m_skeletons)
           || holdsRun(text, &ReadWord::bare, m_consonants) || holdsTwoWords(text) || holdsShort(text)
           || holdsSpoken(text, &ReadWord::ascii, &ReadWord::spoken) || holdsSpoken(text, &ReadWord::folded, &ReadWord::bare);
}

bool NameIndex::holdsShort(const ReadText &text) const
{
    return !m_short.empty() && anyRun(text, &ReadWord::ascii, [&](const std::string &run, std::size_t from, std::size_t to) {
        const auto found = m_short.find(run);
        return found != m_short.end() && mayBeShort(found->second, text.tokens(), from, to);
    });
}

/// `words`: in the letters in which they are compared.
bool NameIndex::holdsSpoken(const ReadText &text, Readings words, Readings consonants) const
{
    return !m_spoken.empty() && anyRun(text, consonants, [&](const std::string &run, std::size_t from, std::size_t) {
        const auto [first, last] = m_spoken.equal_range(run);
        return std::any_of(first, last, [&](const auto &name) { return isSpoken(name.second, text, words, from); });
    });
}

bool NameIndex::holdsTwoWords(const ReadText &text) const
{
    const auto isWord = [&](const std::string &word) { return m_words.contains(word); };
    std::vector<std::vector<std::string>> known; // of each word the forms that are one of some name
    for (std::size_t at = 0; at < text.size() && !m_pairs.empty(); ++at) {
        known.emplace_back();
        std::copy_if(text.forms(at, &ReadWord::folded).begin(), text.forms(at, &ReadWord::folded).end(), std::back_inserter(known.back()), isWord);
        for (std::size_t before = at - std::min(at, nearbyWords); before < at && !known.back().empty(); ++before) {
            for (const std::string &one : known[before]) {
                for (const std::string &other : known.back()) {
                    if (one != other && m_pairs.contains(std::min(one, other) + ' ' + std::max(one, other)))
                        return true;
                }
            }
        }
    }
    return false;
}

} // namespace palmares
