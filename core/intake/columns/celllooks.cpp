#include "core/intake/columns/celllooks.h"

#include "core/intake/columns/answers.h"
#include "core/intake/columns/columnwords.h"
#include "core/records/values.h"

#include <algorithm>
#include <iterator>
#include <string>

namespace palmares {

bool looksPersonal(std::string_view cell)
{
    if (isContact(cell))
        return true;
    const auto digits = std::count_if(cell.begin(), cell.end(), [](char c) { return c >= '0' && c <= '9'; });
    return digits >= 7 && cell.find_first_not_of("0123456789+-() ./:T") == std::string_view::npos;
}

bool isUsualAnswer(std::string_view cell)
{
    const std::string words = foldedWords(cell);
    const auto isLicence = [&] {
        constexpr std::string_view parts[] = {"cc", "by", "sa", "nc", "nd", "cc0", "0", "1 0", "2 0", "3 0", "4 0", "igo"};
        std::size_t at = 0;
        while (at < words.size()) {
            const auto part = std::find_if(std::begin(parts), std::end(parts), [&](std::string_view one) {
                return words.compare(at, one.size(), one) == 0 && (at + one.size() == words.size() || words[at + one.size()] == ' ');
            });
            if (part == std::end(parts))
                return false;
            at += part->size() + 1;
        }
        return words.starts_with("cc");
    };
    return answerOf(cell) != Answer::Unclear || words == "public domain" || words == "all rights reserved" || isLicence();
}

bool looksLikeCode(std::string_view cell)
{
    constexpr std::size_t mostLetters = 4;
    const bool hasDigit = std::any_of(cell.begin(), cell.end(), [](char c) { return c >= '0' && c <= '9'; });
    const bool isCapitals = std::all_of(cell.begin(), cell.end(), [](char c) { return (c >= 'A' && c <= 'Z') || c == '-' || c == '.'; });
    return hasDigit || (isCapitals && cell.size() <= mostLetters);
}

bool looksLikeName(std::string_view cell)
{
    const std::string words = foldedWords(cell);
    return !looksLikeCode(cell) && (words.find(' ') != std::string::npos || isHanOrHangul(words));
}

} // namespace palmares
