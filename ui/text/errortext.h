#pragma once

#include "core/base/error.h"

#include <QString>

namespace palmares::text {

/// One sentence that says what happened, in the current language.
QString causeOf(const Error &error);

/// One sentence that says what to do next in a window, in the current language: it never names a command.
QString nextStepOf(const Error &error);
/// The same for the command line.
QString commandLineStepOf(const Error &error);

/// Both, as the command line prints them: "CODE: cause next step".
QString describe(const Error &error);

/// Both sentences, one after the other, for a window.
QString causeAndNextStep(const Error &error);

/// Replaces `{name}` by the argument of that name; sentences name their arguments because languages order
/// them differently.
QString filled(QString sentence, const Error &error);

} // namespace palmares::text
