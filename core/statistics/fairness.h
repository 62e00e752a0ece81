#pragma once

#include "core/statistics/crossed.h"
#include "core/statistics/observations.h"

#include <vector>

namespace palmares::statistics {

/// A mean with its standard error and its central interval at the level asked for (Student's t).
struct MeanLimits {
    double mean = 0;
    double se = 0;
    double low = 0;
    double high = 0;
};

/// One group of entries and what it came to, in points of the scores.
struct GroupMean {
    std::uint32_t n = 0;
    bool shown = false;   ///< false: fewer than the smallest number that may be shown
    MeanLimits raw;       ///< of the entries' plain means; error: their own sd over √n
    MeanLimits adjusted;  ///< had all groups met the same judges
    MeanLimits rest;      ///< and were they alike in the other attributes
    MeanLimits apart;     ///< `adjusted` less its mean over the entries of all groups shown
    MeanLimits restApart; ///< the same of `rest`
};

/// Whether groups of entries differ by more than chance would have it. It says that they differ, not why.
struct GroupComparison {
    std::vector<GroupMean> groups;
    Estimate raw = Missing::FewerThanTwo;      ///< F of the plain means over groups
    Estimate adjusted = Missing::FewerThanTwo; ///< Wald's F in the crossed model
    Estimate rest = Missing::FewerThanTwo;     ///< the same with the other attributes beside it; NotAsked: nothing stands beside it
    double rawP = 1;                           ///< permutation: (1 + as large or larger)/(1 + permutations)
    double adjustedP = 1;
    double restP = 1;
    double rawCorrected = 1; ///< over all attributes (Holm 1979), each kind of p by itself
    double adjustedCorrected = 1;
    double restCorrected = 1;
};

/// Which group every entry is in; ~0 = it has none.
struct Attribute {
    std::vector<std::uint32_t> group;
    std::uint32_t groups = 0;
};

/// Whether judge and entry of a sheet have something in common, such as a language.
enum class Common : std::uint8_t { NotKnown, Own, Other };

/// What sheets of the own kind get more than others, entries and judges and attributes allowed for.
struct MatchEffect {
    std::uint32_t own = 0; ///< sheets
    std::uint32_t others = 0;
    /// Missing: FewerThanTwo if one side has fewer entries or judges than may be shown; NoVariation if it
    /// cannot be told from the rest.
    Estimate difference = Missing::FewerThanTwo;
    double se = 0;
    double low = 0;
    double high = 0;
    double p = 1; ///< permutation of residuals within judges
    double corrected = 1;
};

struct FairnessQuestion {
    std::uint32_t smallest = 5;       ///< entries a group needs to be shown and compared
    std::uint32_t smallestJudges = 3; ///< judges each side of a match needs
    std::uint32_t permutations = 9'999;
    std::uint64_t seed = 0;
    double level = 0.9;
};

struct FairnessInput {
    const Observations &table;
    const CrossedModel *model = nullptr;    ///< fitted to the table; none: only plain means are compared
    std::span<const Attribute> attributes;  ///< by entry
    std::span<const Attribute> besides;     ///< allowed for with the rest, not compared, such as divisions
    std::span<const Common> common;         ///< by observation; may be empty
};

struct Fairness {
    std::vector<GroupComparison> attributes;
    MatchEffect match;
};

/// Compares groups of entries in the crossed model y = attribute + entry + judge + residual, the attribute
/// being fixed: variances by restricted maximum likelihood, means by generalised least squares (Henderson
/// 1975), t with (entries − columns) degrees of freedom, which is exact for a balanced complete table. Means
/// of predictions would not do: they are shrunken towards the mean of all. Once alone, once with all other
/// attributes and the match beside it. Groups too small to be shown and entries without a value are taken
/// together as one more group that nobody sees.
///
/// p: the scores of the entries under the model without the attribute are shuffled over entries (Fisher 1935;
/// with others beside it after Freedman and Lane 1983), statistic: the weighted sum of squares that the
/// groups explain. Missing of a comparison: FewerThanTwo without two groups large enough, or with fewer than
/// two entries a column; NoVariation if the attribute cannot be told from the others.
Fairness compareFairly(const FairnessInput &input, const FairnessQuestion &question);

/// Holm's step-down correction of p-values made together.
std::vector<double> holm(const std::vector<double> &p);

} // namespace palmares::statistics
