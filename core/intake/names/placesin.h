#pragma once

// For the sources of this folder only: what in the private fields of an entrant names a place or an institution.

#include <string>
#include <string_view>
#include <vector>

namespace palmares {

/// Whether a word is written in capitals of ASCII.
bool isCapitals(std::string_view word);

/// What in an address says where somebody lives; a town alone shows nobody.
std::vector<std::string> addressesIn(std::string_view address);

/// What in the answer to a question for an institution names one by itself: with its department, its town or a second one behind a comma, a
/// slash, a bracket or, in Chinese, a blank. A single word is one if it is written in capitals.
std::vector<std::string> organisationsIn(std::string_view answer);

} // namespace palmares
