#pragma once

#include "app/cli/verbs.h"

namespace palmares::cli {

/// Adds to the findings that were told those of the results: ties at the cut, floors, strata, totals that lie apart. Of each kind the
/// first few in words, all in the object. Rounds that nobody has scored yet have none. Returns how many there are.
std::size_t tellOfResults(Out &out, const CallView &call);

} // namespace palmares::cli
