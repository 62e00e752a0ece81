#pragma once

#include "core/merge/counting.h"
#include "core/output/roundstatistics.h"

#include <optional>
#include <vector>

namespace palmares {

/// The ranking that other ways of putting judges together would give: to see what hangs on the rule. It never
/// touches the official one.
struct WhatIf {
    enum class Method { Official, Mean, Median, Trimmed, Adjusted, Borda, WithoutUnusual };
    /// Trimmed leaves out each entry's lowest and highest sheet. Adjusted is the crossed model's value,
    /// without what is explained by severe and lenient judges. WithoutUnusual is by the official rules, without the judges who differ
    /// from the panel.
    Method method = Method::Official;
    std::vector<std::uint32_t> ranks; ///< as the entries of the table; 0: none
    std::vector<char> isTied;
    std::vector<char> isIn; ///< the cut lets it through; all 0 without a cut
    std::vector<char> isAtCut; ///< tied across the cut, so that the committee decides

    /// On which side of the cut: 1 in, 0 tied across it, −1 out.
    int sideOf(std::size_t row) const { return isIn[row] ? 1 : isAtCut[row] ? 0 : -1; }
};

/// The official ranking first, then the other methods that these rules allow, each ranking by what is comparable with what counts:
/// Trimmed needs panels of three, Borda and Adjusted a cut that is no score of its own kind, Adjusted one without caps and floors, Borda
/// blended panels whose points are of one kind. What an earlier round gives counts under
/// each as it does officially, and leaves out those whose values are of another kind. Empty for a check or an agreement. Exact but
/// for Adjusted, which takes what the model says from `known` and is left out without it.
/// `withoutUnusual`: see Insight; may be null, and is left out where it ranks nobody.
std::vector<WhatIf> whatIf(const OfficialResult &official, const RoundStatistics *known = nullptr,
                           const RoundResult *withoutUnusual = nullptr);

/// Where ranks of another way to rank, by entry of the table and within divisions, lie against the cut, as many being in as officially;
/// what is not ranked officially is left out. `method` says nothing here. None with caps or floors, which such a way does not know, and
/// none that ranks nobody.
std::optional<WhatIf> againstTheCut(const OfficialResult &official, const std::vector<std::uint32_t> &ranks);

/// A method that has no column, and why.
struct WhatIfLeftOut {
    enum class Why {
        IsOfficial,     ///< it is the one by which the ranking is made
        PanelsTooSmall, ///< two sheets can be left out of no fewer than three
        ScoreInCut,     ///< the cut names a score, and this method's values are no such scores
        ByCriterion,    ///< criteria are put together before sheets, so that no judge orders entries
        ByStrata,       ///< strata count equally, which only a mean of their means can do
        PanelsUnlike,   ///< points of blended panels of unlike size would count otherwise than the rules say
        CarriedUnlike,  ///< scores of an earlier round count as well, and this method's values are no such scores
        NothingApart,   ///< the model finds nothing that tells entries apart
        SplitParts,     ///< entries lie in parts that no judge joins
        TotalsUnlike,   ///< panels are asked for different criteria; see areTotalsAlike()
        WeighUnlike,    ///< the model counts all sheets alike, the rules do not; see sheetsWeighAlike()
        CapsAndFloors,  ///< the cut has some, of which this way to rank knows nothing
        NobodyRanked,   ///< without those judges no entry has sheets enough
        NotWorkedOut    ///< there is no model, or nobody has asked for it
    };
    WhatIf::Method method = WhatIf::Method::Mean;
    Why why = Why::IsOfficial;
};

/// Of all methods those that are not among the columns; empty for a check or an agreement.
std::vector<WhatIfLeftOut> leftOutOf(const std::vector<WhatIf> &columns, const OfficialResult &official,
                                     const RoundStatistics *known = nullptr, const RoundResult *withoutUnusual = nullptr);

} // namespace palmares
