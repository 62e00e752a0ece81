#pragma once

#include "core/output/fairnessinsight.h"
#include "core/output/otherranks.h"
#include "core/output/roundstatistics.h"
#include "core/statistics/additive.h"
#include "core/statistics/halo.h"
#include "core/statistics/homebias.h"
#include "core/statistics/judges.h"
#include "core/statistics/nextreviews.h"
#include "core/statistics/pace.h"
#include "core/statistics/rasch.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace palmares {

/// An entry as the many-facet Rasch model has it.
struct EntryInsight {
    std::optional<double> measure; ///< logits
    std::optional<double> measureSe;
    std::optional<double> fair; ///< expected rating by a judge of severity 0, as a number of the scale
};

/// What judges' programs say of how sheets came about; indexed as the sheets of the table, empty = nothing is known.
struct SheetClaims {
    std::vector<double> place;   ///< in the judge's own order; below 0: not said
    std::vector<double> seconds; ///< spent; likewise
};

struct JudgeInsight {
    statistics::JudgeProfile profile;
    statistics::JudgePace pace;
    statistics::HomeBias home; ///< entries in a language that the judge reads against others
    std::optional<double> severity; ///< many-facet Rasch, logits, above 0 gives less
    std::optional<statistics::FacetFit> fit;
    bool isExtreme = false; ///< gave only the lowest or only the highest grade: the severity is no more than a bound

    bool isUnusual() const
    {
        return profile.severe || profile.isErratic || profile.isCentral || profile.hasHalo || pace.isDrifting || home.isHome;
    }
};

/// Krippendorff's α of sheet totals: entries alone are units.
struct TotalsAlpha {
    statistics::Estimate interval = statistics::Missing::NotAsked;
    statistics::Estimate ordinal = statistics::Missing::NotAsked;
    std::optional<statistics::Limits> limits; ///< of the interval metric, bootstrap over entries
};

/// Too close to call: in one division, who may be on either side of the cut, and what would settle it.
struct CutInsight {
    int division = 0;
    std::vector<std::uint32_t>
        close; ///< entries whose rank interval holds both the last place that is in and the first that is out
    statistics::NextPlan next; ///< `entry` as in the table
};

/// Entries of one division that are too close to call, and what decides between them.
struct CloseCall {
    int division = 0;
    std::vector<std::uint32_t> entries;
    std::vector<double> chance;      ///< of each to be let in
    std::vector<std::uint32_t> left; ///< who could still see each
    std::int64_t places = 0;         ///< that are left for them
    std::optional<double> line;      ///< of a cut by score, instead
    bool highIsBest = true;
};

/// What would settle it. \pre the division's model is there
statistics::NextPlan nextPlan(const RoundStatistics &known, const CloseCall &call, const StatisticsQuestion &question);

/// How many of them one further judge who scored them all is expected to leave too close to call. \pre as nextPlan()
double closeAfterOneMore(const RoundStatistics &known, const CloseCall &call, const StatisticsQuestion &question);

/// What a coordinator may want to know besides. Everything costs time and is made only when asked for; what
/// does not fit a table of this size or kind is left out with its reason.
struct Insight {
    OtherRanking others;               ///< empty without a sheet
    /// Judges who differ from the panel in one way or another, as in the table.
    std::vector<char> unusual;
    /// By the same rules without the sheets of those, and without the quorum that they would be missing in: to see what hangs
    /// on them. None where nobody is unusual.
    std::optional<RoundResult> withoutUnusual;
    std::vector<EntryInsight> entries; ///< as in the table
    std::vector<JudgeInsight> judges;
    std::vector<CutInsight> cuts; ///< empty without a K
    FairnessInsight fairness;
    statistics::FacetModel rasch;
    std::vector<double> raschPoints; ///< the number that each category stands for
    statistics::HaloModel halo; ///< criteria of one scale
    TotalsAlpha totals;
    std::optional<statistics::Limits> alphaInterval; ///< of Krippendorff's α, bootstrap over entries
    std::optional<statistics::Limits> alphaOrdinal;
    std::optional<statistics::Limits> alphaNominal; ///< not of large tables, as alphaRatio
    std::optional<statistics::Limits> alphaRatio;
    statistics::Estimate shuffledW = statistics::Missing::NotAsked; ///< p of Kendall's W by permutation
    statistics::SkillingsMack skillingsMack; ///< over all divisions
    double iccJudges = 0;                                           ///< the k of a mean; 0 = no sheets
    using Cohen = std::array<statistics::Estimate, 3>; ///< plain, linear, quadratic weights; two judges
    std::vector<Cohen> cohenByCriterion;
    std::vector<std::optional<statistics::Limits>> alphaByCriterion; ///< interval metric, bootstrap over entries
    /// Of the intraclass correlations: exact on complete tables, else by bootstrap, up to a size.
    std::array<std::optional<statistics::Limits>, 6> icc;
    std::uint32_t iccReplicates = 0; ///< of the bootstrap; 0 = none
    std::array<statistics::Estimate, 3> cohen{
        statistics::Missing::NotAsked, statistics::Missing::NotAsked,
        statistics::Missing::NotAsked};         ///< two judges; plain, linear, quadratic weights
};

Insight insightOf(const Rules &rules, std::size_t round, const ScoreTable &table, const RoundResult &result,
                  const RoundStatistics &statistics, const StatisticsQuestion &question,
                  const Languages &languages = {}, const SheetClaims &claims = {});

} // namespace palmares
