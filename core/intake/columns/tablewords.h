#pragma once

#include <string_view>

namespace palmares {

/// The text of resources/tables/words.txt, as it was built in: how the columns of people's tables are headed.
std::string_view tableWords();

} // namespace palmares
