#pragma once

#include "app/cli/verbs.h"

namespace palmares::cli {

/// Tells what the results themselves ask for: ties at the cut, floors, strata, totals that lie apart. Of each kind the
/// first few in words, all as `result_findings` in the object. Rounds that nobody has scored yet have none. Returns how many there are.
std::size_t tellOfResults(Out &out, const CallView &call);

} // namespace palmares::cli
