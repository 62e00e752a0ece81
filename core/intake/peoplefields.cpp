#include "core/intake/peoplefields.h"

#include "core/intake/columnplan.h"
#include "core/intake/columnwords.h"
#include "core/intake/nametokens.h"

#include <algorithm>

namespace palmares {

namespace {

constexpr std::size_t mostWords = 6; ///< of a name

/// One name as it stands, or nothing of the kind.
bool isWholeName(std::string_view words)
{
    const std::vector<NameToken> tokens = tokensOf(words);
    return tokens.size() >= 2 && tokens.size() <= mostWords && !isContact(words)
           && std::none_of(words.begin(), words.end(), [](char c) { return c >= '0' && c <= '9'; });
}

} // namespace

bool holdsPeople(std::string_view field)
{
    static const std::vector<std::string> words = [] {
        std::vector<std::string> names;
        for (const std::string_view word : wordsOfPeople())
            names.push_back("_" + attributeName(word));
        return names;
    }();
    const std::string whole = "_" + std::string(field);
    return std::any_of(words.begin(), words.end(), [&whole](const std::string &word) { return whole.find(word) != std::string::npos; });
}

std::vector<std::string> namesIn(std::string_view answer)
{
    std::vector<std::string> names;
    const std::vector<std::string> pieces = piecesOfList(answer);
    std::copy_if(pieces.begin(), pieces.end(), std::back_inserter(names), isWholeName);
    if (names.empty() && isWholeName(answer))
        names.emplace_back(answer);
    return names;
}

} // namespace palmares
