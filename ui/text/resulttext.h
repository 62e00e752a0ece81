#pragma once

#include "core/domain/findings.h"
#include "core/domain/rules.h"
#include "core/scoring/roundresult.h"

#include <QString>

namespace palmares::text {

/// A finding as one sentence in the current language.
QString describe(const Finding &finding);

/// The word for how a finding was answered, or for what a record says that is kept as an answer: "takes part no more".
QString answerWord(std::string_view coded);

/// "in", "out", "at the cut" …; empty for none.
QString cutWord(CutState state);
/// Why an entry has no rank; empty if it has one.
QString whyWord(Why why);

/// "= 9" where it is shared; a dash for none.
QString rankWords(std::uint32_t rank, bool isTied);

/// A score with the digits the rules ask for; with more if it would otherwise seem to reach a band or the cut
/// that it misses, or the other way round.
QString shownScore(const RoundRules &round, const Fraction &score);
/// The same in a ranking, where two scores on the two sides of a band or cut by place must not look level either.
QString shownScore(const RoundRules &round, const RoundResult &ranking, const Fraction &score);

/// Two digits after the point, for means and spreads in tables.
QString shortNumber(double value);

/// At most `length` characters, the last an ellipsis if something was cut.
std::string shortened(const std::string &text, int length);
/// The same of several that stand beside each other: where they begin alike for long, from shortly before they part.
std::vector<std::string> shortenedApart(const std::vector<std::string> &several, int length);

} // namespace palmares::text
