#pragma once

#include "core/scoring/frame.h"
#include "core/scoring/panelvalues.h"
#include "core/scoring/roundresult.h"

namespace palmares {

/// Where entries stand before anything is ranked: state, the deciding value or why there is none. Panels are combined,
/// multiplied, carried and rounded, in this order.
void decideValues(const Frame &frame, const std::vector<PanelOutcome> &panels, RoundResult &result);

/// The value of every criterion of entries in the field. `first` is null unless the round is criterion_first.
void fillCriteria(const Frame &frame, const SheetPass &pass, const CriterionFirst *first, CriterionValues &values);

} // namespace palmares
