#pragma once

#include "app/cli/out.h"
#include "core/office/session/session.h"

#include <string>

namespace palmares::cli {

/// Says which of a judge's rounds a verb is about, where none was named and the judge has several; `round` of the object.
void tellJudgeRound(Out &out, CallSession &session, const std::string &named);

/// The same, and which others still hold sheets that no ballot has; `unsent_elsewhere` of the object.
void tellOtherRounds(Out &out, CallSession &session, const std::string &named);

} // namespace palmares::cli
