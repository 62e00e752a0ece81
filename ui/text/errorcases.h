#pragma once

#include "core/base/error.h"

namespace palmares::text {

/// What happened and what to do next, in English: to be translated under the context "Errors".
struct ErrorWords {
    Code code;
    const char *cause;
    const char *nextStep;
    /// The same where there are buttons and no commands; null: `nextStep` holds there, too.
    const char *onScreen = nullptr;
};

/// The words of a code wherever no case of it has its own; each code of the list has some.
const ErrorWords *wordsOfCode(Code code);

/// Words for something that was typed, where those of the code speak of a table; null: the code's own hold.
const ErrorWords *wordsOfTyped(const Error &error);

} // namespace palmares::text
