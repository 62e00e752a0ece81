#pragma once

#include <string_view>
#include <vector>

// For the sources of this folder only: the sections of resources/tables/words.txt.

namespace palmares {

/// One line of resources/tables/words.txt.
struct Meaning {
    std::string_view field;
    std::vector<std::string_view> words;
};
using Meanings = std::vector<Meaning>;

/// The meanings of one section, in their order. \pre the section exists
const Meanings &meaningsIn(std::string_view section);

/// Without blanks at its ends.
std::string_view trimmedBlanks(std::string_view text);

/// Views of \p list, which must outlive them.
std::vector<std::string_view> splitAt(std::string_view list, char separator);
std::vector<std::string_view> splitAt(std::string &&list, char separator) = delete;

} // namespace palmares
