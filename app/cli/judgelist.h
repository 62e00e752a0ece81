#pragma once

#include "app/cli/verbs.h"

namespace palmares::cli {

/// The judges of a call in one round: what was asked of them and what came, who has dropped out, what they have declared.
Done listJudges(Context &context, const Args &args);

} // namespace palmares::cli
