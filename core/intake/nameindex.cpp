#include "core/intake/nameindex.h"

#include "core/intake/nameforms.h"
#include "core/intake/nameruns.h"
#include "core/intake/nametokens.h"

#include <algorithm>
#include <set>

namespace palmares {

namespace {

bool holdsRun(const std::vector<std::vector<std::string>> &words, const std::unordered_set<std::string> &names)
{
    return !names.empty() && anyRun(words, [&](const std::string &run, std::size_t, std::size_t) { return names.contains(run); });
}

} // namespace

void NameIndex::add(std::string_view name)
{
    for (const std::vector<NameToken> &tokens : spelledOut(tokensOf(name)))
        addWritten(tokens);
}

void NameIndex::addWritten(const std::vector<NameToken> &tokens)
{
    const bool isHanName = !tokens.empty() && beginsWithHan(tokens.front().key);
    if (tokens.empty() || tokens.size() > mostWordsOfName)
        return;
    if (tokens.size() == 1) {
        if (!isHanName && tokens.front().key.size() >= shortestSingleName)
            m_folded.insert(tokens.front().key);
        return;
    }
    const bool isBare = tokens.front().script == NameScript::Consonants;
    for (const std::string &whole : turned(keysOf(tokens))) {
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
            words.insert(token.key);
    }
    for (const std::string &word : words)
        m_words[word].push_back(m_count);
    ++m_count;
}

bool NameIndex::isIn(std::string_view text) const
{
    std::vector<std::vector<std::string>> folded;
    std::vector<std::vector<std::string>> ascii;
    std::vector<std::vector<std::string>> spoken;
    std::vector<std::vector<std::string>> bare;
    const std::vector<NameToken> tokens = tokensOf(text);
    for (const NameToken &token : tokens) {
        const bool isBare = token.script == NameScript::Consonants;
        std::vector<std::string> forms = formsOf(token);
        std::vector<std::string> letters;
        std::vector<std::string> consonants;
        for (const std::string &form : forms) {
            letters.push_back(asciiOf(form));
            consonants.push_back(consonantsOf(letters.back()));
        }
        // No name begins or goes on in another script.
        ascii.push_back(isBare ? std::vector<std::string>() : std::move(letters));
        spoken.push_back(isBare ? std::vector<std::string>() : consonants);
        bare.push_back(isBare ? std::move(consonants) : std::vector<std::string>());
        folded.push_back(std::move(forms));
    }
    return holdsRun(folded, m_folded) || holdsRun(ascii, m_ascii) || holdsRun(spoken, m_skeletons) || holdsRun(bare, m_consonants)
           || holdsTwoWords(folded) || holdsShort(tokens, ascii)
           || holdsSpoken(ascii, spoken) || holdsSpoken(folded, bare);
}

bool NameIndex::holdsShort(const std::vector<NameToken> &tokens, const std::vector<std::vector<std::string>> &ascii) const
{
    return !m_short.empty() && anyRun(ascii, [&](const std::string &run, std::size_t from, std::size_t to) {
        const auto found = m_short.find(run);
        return found != m_short.end() && mayBeShort(found->second, tokens, from, to);
    });
}

/// `words` in the letters in which they are compared.
bool NameIndex::holdsSpoken(const std::vector<std::vector<std::string>> &words, const std::vector<std::vector<std::string>> &consonants) const
{
    return !m_spoken.empty() && anyRun(consonants, [&](const std::string &run, std::size_t from, std::size_t) {
        const auto [first, last] = m_spoken.equal_range(run);
        return std::any_of(first, last, [&](const auto &name) { return isSpoken(name.second, words, from); });
    });
}

bool NameIndex::holdsTwoWords(const std::vector<std::vector<std::string>> &words) const
{
    struct Seen {
        std::size_t at;
        std::string word; ///< as the name has it
    };
    std::unordered_map<std::size_t, Seen> last; // by name
    for (std::size_t at = 0; at < words.size(); ++at) {
        for (const std::string &form : words[at]) {
            const auto found = m_words.find(form);
            for (const std::size_t name : found == m_words.end() ? std::vector<std::size_t>() : found->second) {
                const auto [seen, isFirst] = last.try_emplace(name, Seen{at, form});
                if (!isFirst && seen->second.word != form && at - seen->second.at <= nearbyWords)
                    return true;
                seen->second = {at, form};
            }
        }
    }
    return false;
}

} // namespace palmares
