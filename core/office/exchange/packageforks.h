#pragma once

#include "core/merge/view.h"

#include <string>
#include <vector>

namespace palmares {

/// What two offices have said differently of one thing, neither knowing of the other, so that a judge who took both packages would
/// have it in two versions: ids of rounds, codes of entries to judge, places of texts, or the judge's own code (which panel).
/// What concerns only the office, an address or a language, is left out: it stops no judge; nor does an entry that only one of the two
/// asks for, of which nothing is asked till they agree.
/// `before` is what the judge has, `package` what the package says alone, `after` both; empty if nothing new differs. What the package
/// itself has in two versions its office knows of, and sends only where they say the same.
std::vector<std::string> differingForJudge(const CallState &before, const CallState &package, const CallState &after, const JudgeId &judge);

} // namespace palmares
