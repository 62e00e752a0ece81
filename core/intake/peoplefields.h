#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace palmares {

/// Whether a private field, called as attributeName() makes it, holds people beside the one who sent the entry: a team, a teacher,
/// a co-author.
bool holdsPeople(std::string_view field);

/// The whole names in such a field: what lies between commas, semicolons, line breaks, slashes and the words for "and", as far as it
/// is two to six words without digits, or the characters of a Chinese name. Of "Muñoz, José" the answer itself.
std::vector<std::string> namesIn(std::string_view answer);

} // namespace palmares
