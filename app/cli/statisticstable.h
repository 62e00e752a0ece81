#pragma once

#include "app/cli/out.h"

#include "core/output/analysis.h"

namespace palmares::cli {

/// How sure a ranking is and how far judges agree, for people: entries with adjusted values and rank
/// intervals, judges with what they give above or below colleagues, the model, agreement.
void printStatistics(Out &out, const Analysis &analysis);

/// Which judges and entries hang together, where the scores fall into parts; nothing if they do not.
void printParts(Out &out, const ScoreTable &table, const std::vector<RoundPart> &parts);

} // namespace palmares::cli
