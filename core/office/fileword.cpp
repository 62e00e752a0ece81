#include "core/office/fileword.h"

#include <algorithm>

namespace palmares {

std::string fileWord(std::string_view code, std::string_view id)
{
    constexpr std::size_t digits = 6;
    std::string word(code);
    std::replace_if(word.begin(), word.end(), [](char c) {
        const bool plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
        return !plain;
    }, '_');
    return word == code ? word : word + "-" + std::string(id.substr(0, digits));
}

} // namespace palmares
