#pragma once

#include "app/cli/out.h"
#include "core/office/exchange/intakedesk.h"

namespace palmares::cli {

/// The versions side by side, what they say differently below each other.
void tellFork(Out &out, const ForkView &fork);
nlohmann::ordered_json forkJson(const ForkView &fork);

} // namespace palmares::cli
