#pragma once

#include "core/office/roundflow.h"
#include "core/office/sureness.h"

#include <QString>

namespace palmares::text {

/// "4 entries are clearly in; 7 compete for 3 places": one sentence for a committee, without a full stop. `ranked`: entries with a rank.
QString surenessWords(const RoundInsight &insight, const Sureness &sure, std::size_t ranked);

/// "56%", "over 99%", "under 1%": a share of simulated contests.
QString chanceWords(double p);

/// "Of 38 entries received, 36 were judged and 11 are in": without a full stop.
QString flowWords(const RoundFlow &flow);

/// How far judges agree, as the end of "Judges …": agree well, tolerably, somewhat, hardly. Krippendorff's own readings of α are
/// two lines, at 0.8 and 0.667 (Krippendorff 2004, chapter 11); below, words of ours.
QString agreementWord(double alpha);

} // namespace palmares::text
