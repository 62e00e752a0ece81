#pragma once

#include "core/statistics/observations.h"

#include <vector>

namespace palmares::statistics {

/// One group of entries and what it came to.
struct GroupMean {
    std::uint32_t n = 0;
    double raw = 0;      ///< mean of the entries' plain means
    double adjusted = 0; ///< mean of their adjusted values
    double adjustedSe = 0; ///< of that mean: the group's own standard deviation over √n; 0 below two entries
    bool shown = false;  ///< false: fewer than the smallest number that may be shown
};

/// Whether groups of entries differ by more than chance would have it. It says that they differ, not why.
struct GroupComparison {
    std::vector<GroupMean> groups;
    Estimate raw = Missing::FewerThanTwo; ///< F of the means over groups
    double rawP = 1;                      ///< permutation: (1 + as large or larger)/(1 + permutations)
    double adjustedP = 1;
    double rawCorrected = 1; ///< over all comparisons made together (Holm 1979)
    double adjustedCorrected = 1;
};

struct GroupQuestion {
    std::uint32_t smallest = 5; ///< entries a group needs to be shown and compared
    std::uint32_t permutations = 9'999;
    std::uint64_t seed = 0;
};

/// Compares the groups; group[e] of every entry, none = ~0. Entries are shuffled over groups (Fisher 1935),
/// statistic: sum of squares between groups. Missing FewerThanTwo without two groups large enough;
/// NoVariation.
GroupComparison compareGroups(std::span<const std::uint32_t> group, std::uint32_t groups,
                              std::span<const double> raw, std::span<const double> adjusted,
                              const GroupQuestion &question);

/// Holm's step-down correction of p-values made together.
std::vector<double> holm(const std::vector<double> &p);

/// Home advantage: the mean residual of sheets in which judge and entry share a group, less that of the
/// others, and its t over sheets.
struct HomeBias {
    std::uint32_t own = 0;
    std::uint32_t others = 0;
    Estimate difference = Missing::FewerThanTwo;
    double t = 0;
    double p = 1;
};
HomeBias homeBias(const Observations &table, std::span<const double> fitted,
                  std::span<const std::uint32_t> entryGroup, std::span<const std::uint32_t> judgeGroup);

/// Whether judge and entry of a sheet have something in common, such as a language.
enum class Common : std::uint8_t { NotKnown, Own, Other };
/// The same where what they share is told sheet by sheet: common[i] of observation i.
HomeBias homeBias(const Observations &table, std::span<const double> fitted, std::span<const Common> common);

} // namespace palmares::statistics
