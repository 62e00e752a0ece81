#include "core/office/view/fileword.h"

#include "core/intake/columns/columnwords.h"

#include <algorithm>

namespace palmares {

std::string fileWord(std::string_view code, std::string_view id)
{
    constexpr std::size_t digits = 6;
    // By ear where no letter would be left: whoever sends 评委一 a file can tell it is theirs.
    const bool isAscii = std::all_of(code.begin(), code.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
    std::string word(isAscii ? std::string(code) : asciiWords(code));
    std::replace_if(word.begin(), word.end(), [](char c) {
        const bool plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
        return !plain;
    }, '_');
    return word == code ? word : word + "-" + std::string(id.substr(0, digits));
}

} // namespace palmares
