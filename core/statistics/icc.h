#pragma once

#include "core/statistics/alpha.h"
#include "core/statistics/observations.h"

#include <array>

namespace palmares::statistics {

/// The mean squares of a complete table of n entries by k judges: between entries, between judges, within
/// entries, residual.
struct MeanSquares {
    double entries = 0;
    double judges = 0;
    double within = 0;
    double residual = 0;
    double n = 0;
    double k = 0;
};

/// The table must be complete with at least two entries and two judges.
MeanSquares meanSquares(const Observations &table);

enum class IccForm { OneSingle, TwoSingle, ThreeSingle, OneMean, TwoMean, ThreeMean };

/// The six intraclass correlations of Shrout and Fleiss 1979 in the order (1,1) (2,1) (3,1) (1,k) (2,k)
/// (3,k). Negative estimates are printed negative.
struct Icc {
    std::array<Estimate, 6> of{Missing::NotAsked, Missing::NotAsked, Missing::NotAsked,
                               Missing::NotAsked, Missing::NotAsked, Missing::NotAsked};
    const Estimate &operator[](IccForm form) const { return of[static_cast<std::size_t>(form)]; }
};

/// From the mean squares. Missing: NoVariation where the denominator is 0.
Icc iccOf(const MeanSquares &squares);

/// Confidence limits at `level` (McGraw and Wong 1996; for the two-way random forms with Satterthwaite's
/// degrees of freedom; for means of k by Spearman and Brown). The form must have a value and the residual
/// mean square must not be 0.
Limits iccLimits(const MeanSquares &squares, IccForm form, double level);

/// From variance components, for tables with holes: agreement e/(e+j+r) for (2,1), consistency e/(e+r) for
/// (3,1), and for (1,1) those of the model without judges, `alone`; for means of k judges the other variances
/// are divided by k, for which the harmonic mean of the entries' numbers of judges is taken.
struct Components {
    double entry = 0;
    double judge = 0;
    double residual = 0;
};
Icc iccOf(const Components &crossed, const Components &alone, double k);

/// The harmonic mean of the numbers of values of the entries.
double harmonicJudges(const Observations &table);

/// REML components of y = μ + entry + e, without judges; entries that have no second value are kept. An
/// iteration on the one ratio, O(entries) a step. Missing: FewerThanTwo if no entry has two values or there
/// is one entry, NoVariation.
struct OneWay {
    Estimate entry = Missing::NotAsked;
    Estimate residual = Missing::NotAsked;
};
OneWay oneWayComponents(const Observations &table);

} // namespace palmares::statistics
