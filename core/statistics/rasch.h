#pragma once

#include "core/statistics/observations.h"

#include <optional>
#include <vector>

namespace palmares::statistics {

/// Ratings in ordered categories 0 … categories − 1, each of which is used at least once: what judge[i] gave
/// entry[i] on criterion[i].
struct FacetRatings {
    std::span<const std::uint32_t> entry;
    std::span<const std::uint32_t> judge;
    std::span<const std::uint32_t> criterion;
    std::span<const std::uint8_t> category;
    std::uint32_t entries = 0;
    std::uint32_t judges = 0;
    std::uint32_t criteria = 0;
    std::uint32_t categories = 0;

    std::size_t size() const { return category.size(); }
};

/// Mean squares of residuals over what the model expects; 1 is right, above 1.5 noise, below 0.5 too regular
/// (Linacre 1989).
struct FacetFit {
    double infit = 1;  ///< Σ(x − E)²/ΣV
    double outfit = 1; ///< mean of (x − E)²/V
};

/// The many-facet Rasch model log P(k)/P(k − 1) = θ_entry − ρ_judge − δ_criterion − τ_k (Linacre 1989; rating
/// scale, Andrich 1978) by marginal maximum likelihood with θ ~ N(0, s²) (Adams, Wilson and Wang 1997). Σρ =
/// 0 over the judges who are not extreme, Στ = 0. Measures are in logits.
///
/// A judge or criterion with the lowest or the highest grade alone lies at infinity and takes no part; what is told of it is a bound. All
/// else is the maximum, or `why` says that there is none: the likelihood may rise without end, as where the grades of entries follow
/// one order without exception, or where two judges share no grade.
struct FacetModel {
    std::optional<Missing> why; ///< FewerThanTwo entries, judges, categories, or ratings of each entry; NoVariation: no maximum
    bool converged = false;
    int steps = 0;
    double spread = 0;             ///< s; 0: the entries are all alike
    double logLikelihood = 0;      ///< marginal
    std::vector<double> measure;   ///< of entries: posterior mean, above 0 is better
    std::vector<double> measureSe; ///< posterior standard deviation
    std::vector<double>
        fair; ///< expected rating from a judge of severity 0, mean over criteria, in categories
    std::vector<double> severity;   ///< of judges, above 0 gives less
    std::vector<double> difficulty; ///< of criteria, above 0 gets less
    std::uint32_t lowest = 0;       ///< the category below the first threshold: those that only extremes used have none
    std::vector<double> threshold;  ///< τ_1 …
    std::vector<FacetFit> judgeFit;
    std::vector<FacetFit> criterionFit;
    std::vector<std::uint32_t>
        extremeJudges; ///< gave only the lowest or only the highest: their sum was pulled 0.3 inside
};

FacetModel fitFacets(const FacetRatings &ratings, int mostSteps = 500);

} // namespace palmares::statistics
