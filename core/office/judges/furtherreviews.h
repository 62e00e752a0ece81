#pragma once

#include "core/merge/view.h"
#include "core/output/analysis.h"

namespace palmares {

struct RoundInsight;

/// What would settle the cut of a division, and whom to ask.
struct FurtherReviews {
    int division = 0;
    statistics::NextPlan plan; ///< `entry` as in the table
    std::vector<std::vector<std::uint32_t>> judges; ///< indexes in CallState::judges, as the entries of the plan; as many as it asks for
    std::vector<std::uint32_t> judgesLeft;          ///< who could be asked for each entry
    std::vector<NobodyLeft> nobody;                 ///< why that is 0
    /// Where every judge has scored every entry that competes, or is in conflict with it: what one further judge who scored all of them
    /// would leave too close to call.
    std::optional<double> closeAfterOne;
};

/// The smallest set of further reviews expected to settle the cut, with judges who are seated in the round and have not dropped out,
/// in no conflict with the entry, not asked for it yet, and read its language: readers only, unless judges of the round have entries
/// that they do not read. Loads rise alike within each panel, up to the largest one that a judge may have; the plan asks for no review
/// beyond that. Empty for a closed round, without a cut, and in a division whose entries lie in parts that no judge joins.
std::vector<FurtherReviews> furtherReviews(const CallState &state, const RoundInsight &picture);

/// The same with codes, for a file.
std::vector<CutReviews> withCodes(const CallState &state, const std::vector<FurtherReviews> &further);

} // namespace palmares
