#pragma once

#include <string_view>

// What a cell of a table looks like, whatever stands above it.

namespace palmares {

/// How to reach somebody, a moment, or a number long enough to call somebody by.
bool looksPersonal(std::string_view cell);

/// An answer to a question of consent, or a kind of licence, as form tools write them. What is none may be a signature.
bool isUsualAnswer(std::string_view cell);

/// A label for a judge, as "J-07", "3" or "AB". A heading that only says "Judge" may stand above codes or above names.
bool looksLikeCode(std::string_view cell);

/// Several words of letters, or a name in Chinese characters or Hangul: whatever is above it, that is somebody's name.
bool looksLikeName(std::string_view cell);

} // namespace palmares
