#pragma once

#include <span>
#include <string>
#include <string_view>

namespace palmares {

/// What stands where words were: always the same, so that its length tells nothing.
inline constexpr std::string_view blackBar = "\u2588\u2588\u2588\u2588\u2588";

/// The text with a black bar wherever the words stand as whole words: "Ana" goes, "Anatomy" stays. In scripts that set no blanks
/// between words (Chinese, Japanese, Thai) wherever they stand. Letter for letter, as a Trace has found them.
/// The text itself if they stand nowhere, or if there are none.
std::string blackedOut(std::string_view text, std::string_view words);

/// The same of several, each looked for in the text as it is: what overlaps has one bar, so that no name that reaches into
/// another leaves a piece of either.
std::string blackedOut(std::string_view text, std::span<const std::string> words);

} // namespace palmares
