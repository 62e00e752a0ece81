#pragma once

#include <cstdint>
#include <string_view>

namespace palmares {

/// What an answer to "Do you agree?" says. Unclear: neither, or too much to tell.
enum class Answer : std::uint8_t { Yes, No, NotApplicable, Unclear };

/// An answer as form tools and people write it, in the languages of the program: "Yes", "acepto", "不同意", "x"; it must say no
/// more than that.
Answer answerOf(std::string_view cell);

/// The same of a whole sentence that begins with its answer: "I agree that my story is published". What begins like both, or like
/// none, is unclear.
Answer spokenAnswer(std::string_view cell);

} // namespace palmares
