#pragma once

#include "core/office/judging/judgewelcome.h"
#include "core/output/formbook.h"

namespace palmares {

/// What a judge has to know of a criterion beside the two ends of its scale: that low is best, steps other than one, that it is asked
/// of entries of some divisions only. Whole sentences in the language of `words`; empty if there is nothing to say.
std::string scaleNote(const CriterionText &criterion, const FormWords &words);

} // namespace palmares
