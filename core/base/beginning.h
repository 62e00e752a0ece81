#pragma once

#include <algorithm>
#include <string>
#include <string_view>

namespace palmares {

/// The beginning of a UTF-8 text, of at most so many bytes, with no letter cut in two.
inline std::string_view beginningOf(std::string_view text, std::size_t most)
{
    std::size_t end = std::min(text.size(), most);
    while (end > 0 && end < text.size() && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U)
        --end;
    return text.substr(0, end);
}

/// The same, with "…" behind it if something is left out: what names a long text in a message.
inline std::string shortened(std::string_view text, std::size_t most)
{
    return std::string(beginningOf(text, most)) + (text.size() > most ? "…" : "");
}

} // namespace palmares
