#pragma once

#include "core/office/results/roundflow.h"
#include "core/office/results/sureness.h"

#include <QString>
#include <QStringList>

namespace palmares::text {

/// "4 entries are clearly in; 7 compete for 3 places": one sentence for a committee, without a full stop. `ranked`: entries with a rank.
/// Of one division, or of them all, as `sure` is. What speaks against the official result comes first; where parts of the scores share no judge, no more than that is said.
QString surenessWords(const RoundInsight &insight, const Sureness &sure, std::size_t ranked, std::optional<int> division = std::nullopt);

/// "The scores fall into 2 parts that share no judge …": without a full stop.
QString partsWords(const RoundInsight &insight);
/// "part 1"
QString partWords(std::uint32_t part);
/// A line for each part with the codes of its judges and entries.
QStringList partMembers(const RoundInsight &insight);

/// "15 sheets are too few to say how sure this is; …": without a full stop. `missing` > 0: how many it takes at least
QString tooFewWords(std::size_t sheets, std::size_t missing);
/// Of a division where that is so, in a table of all.
QString tooFewWords(const RoundStatistics &statistics);

/// Why sheet totals of different panels or divisions do not compare: a sentence.
QString unlikeTotalsWords();

/// "56%", "over 99%", "under 1%": a share of simulated contests.
QString chanceWords(double p);

/// "Of 38 entries received, 36 were judged and 11 are in": without a full stop. Who only went through checks was checked, not judged.
QString flowWords(const RoundFlow &flow);

/// Which truth the interval of an adjusted score is about: a sentence.
QString intervalWords();

/// How far judges agree, as the end of "Judges …": agree well, tolerably, somewhat, hardly. Krippendorff's own readings of α are
/// two lines, at 0.8 and 0.667 (Krippendorff 2004, chapter 11); below, words of ours.
QString agreementWord(double alpha);
/// "Judges order the entries more alike than that …": what stands beside α of sheet totals where judges who give less throughout, and not
/// another order, make it low. Empty elsewhere.
QString harsherCountsWords(const RoundInsight &insight);

} // namespace palmares::text
