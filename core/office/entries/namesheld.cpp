#include "core/office/entries/namesheld.h"

#include "core/intake/columns/columnwords.h"
#include "core/intake/names/peoplefields.h"

#include <algorithm>
#include <vector>

namespace palmares {

namespace {

constexpr std::size_t mostWords = 6;       ///< of a name, as far as it is looked for
constexpr std::size_t shortestSingle = 5;  ///< letters of a name of one word: shorter ones are words like any other

std::vector<std::string> wordsOf(const std::string &folded)
{
    std::vector<std::string> words;
    for (std::size_t at = 0; at < folded.size();) {
        const std::size_t end = std::min(folded.find(' ', at), folded.size());
        words.push_back(folded.substr(at, end - at));
        at = end + 1;
    }
    return words;
}

} // namespace

void NamesHeld::add(const std::map<std::string, std::string> &person)
{
    for (const auto &[field, value] : person) {
        const bool isName = field == "name" || field == "first_name" || field == "last_name";
        if (isName)
            m_index.add(value);
        else if (isCalledName(field) && foldedWords(value).size() >= shortestSingle)
            m_others.insert(foldedWords(value)); // it may be the name of anything, and so is looked for only as a whole
        for (const std::string &name : isName || holdsPeople(field) ? peopleNamedIn(value) : std::vector<std::string>())
            m_index.add(name);
    }
}

bool NamesHeld::areIn(std::string_view text) const
{
    const std::vector<std::string> words = m_others.empty() ? std::vector<std::string>() : wordsOf(foldedWords(text));
    for (std::size_t from = 0; from < words.size(); ++from) {
        std::string run;
        for (std::size_t to = from; to < std::min(words.size(), from + mostWords); ++to) {
            run += (run.empty() ? "" : " ") + words[to];
            if (m_others.contains(run))
                return true;
        }
    }
    return m_index.isIn(text);
}

} // namespace palmares
