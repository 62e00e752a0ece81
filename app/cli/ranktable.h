#pragma once

#include "app/cli/out.h"
#include "core/output/analysis.h"

#include <map>

namespace palmares::cli {

/// Prints a ranking a person can read: rank, entry, score, sheets, band, cut; then what has no rank and why.
/// `titles` stand beside the entries, by label.
void printRanking(Out &out, const Analysis &analysis, const std::map<std::string, std::string> &titles = {});

/// Prints what a person should look at, one line each.
void printFindings(Out &out, const std::vector<Finding> &findings);

} // namespace palmares::cli
