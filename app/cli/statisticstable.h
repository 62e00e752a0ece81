#pragma once

#include "app/cli/out.h"

#include "core/output/analysis.h"

namespace palmares::cli {

/// How sure a ranking is and how far judges agree, for people: entries with adjusted values and rank
/// intervals, judges with what they give above or below colleagues, the model, agreement.
void printStatistics(Out &out, const Analysis &analysis);

} // namespace palmares::cli
