#pragma once

#include "core/domain/rules.h"
#include "core/output/statisticstables.h"
#include "core/scoring/roundresult.h"
#include "core/scoring/scoretable.h"
#include "core/statistics/crossed.h"
#include "core/statistics/icc.h"
#include "core/statistics/kendall.h"
#include "core/statistics/rankdraws.h"

#include <optional>
#include <vector>

namespace palmares {

/// How far judges agree, over one kind of number.
struct AgreementTable {
    enum class IccFrom { None, Anova, Components };

    statistics::Alpha alpha;
    statistics::Icc icc;
    IccFrom iccFrom = IccFrom::None;
    statistics::Missing iccWhy = statistics::Missing::NotAsked; ///< if None
    statistics::Concordance kendall;
    statistics::Estimate fleiss = statistics::Missing::NotAsked;
};

/// What the model says of an entry; adjusted values stand beside the score and never decide.
struct EntryEstimate {
    std::optional<double> adjusted;   ///< μ + effect
    std::optional<double> adjustedSe; ///< prediction error with μ estimated
    /// How far `adjusted` may lie from what these judges would give on average, with the variances estimated as well where the
    /// table is small enough for it to matter: what intervals are made of, also where the variance of entries is 0. See
    /// statistics::CrossedFit::beforePanel().
    std::optional<double> adjustedError;
    std::uint32_t adjustedRank =
        0; ///< within the division, among entries that are not insufficient; 0 = none
    std::optional<double> pTop;
    std::optional<double> pFirst;
    std::uint32_t rankMedian = 0; ///< over the draws; 0 = none
    /// The entry one place below by the adjusted value, as in the table, and the chance that this one is better.
    std::optional<std::uint32_t> next;
    std::optional<double> pBeatsNext;
    std::uint32_t tieGroup = 0; ///< entries of a division with the same number cannot be told apart; 0 = none
    std::uint32_t rankLow = 0; ///< central interval of the rank; 0 = none
    std::uint32_t rankHigh = 0;
};

struct JudgeEstimate {
    std::optional<double> effect; ///< above 0 gives more
    std::optional<double> effectSe;
    std::optional<double> effectError; ///< the same with the variances estimated as well
    /// Points more than the mean of the judges of the same part, on the same entries: what a committee asks of each other.
    std::optional<double> againstPanel;
    std::optional<double> againstPanelError; ///< with the variances estimated as well
    /// Student's t with the degrees of freedom that entries and judges leave of the sheets.
    std::optional<statistics::Limits> againstPanelLimits;
};

/// Judges and entries that hang together by sheets with a total, as indexes of the table.
struct RoundPart {
    std::vector<std::uint32_t> entries;
    std::vector<std::uint32_t> judges;
};

/// The connected parts of the judge–entry graph over sheets with a total, of entries in the field; the one with most entries first.
std::vector<RoundPart> partsOf(const ScoreTable &table, const RoundResult &result);

struct StatisticsQuestion {
    std::optional<std::int64_t> top;
    std::int64_t seed = 0;
    double level = 0.9;
    std::vector<std::int64_t> tops = {}; ///< K of each division, where divisions have their own; else empty
};

/// What the model says of the entries of one division. Each division is a contest of its own: its totals may have another level, another
/// spread and other criteria, so that entries of another division say nothing of how its own differ.
struct DivisionModel {
    std::optional<statistics::Missing> noModel; ///< NotAsked: its panels have totals of unlike kinds; see areTotalsAlike()
    double mu = 0;
    double muSe = 0;
    double entryVariance = 0;
    std::optional<double> judgeVariance; ///< none: judges cannot be told from the rest
    double residualVariance = 0;
    bool entryAtZero = false;
    std::uint32_t draws = 0; ///< of the ranks; 0 = none
    std::size_t sheets = 0;

    /// Sheets beyond those that place every entry and judge: the degrees of freedom that are left for chance.
    std::size_t spare = 0;
    /// With fewer to spare, chances promise more than they hold; how it was chosen stands in docs/statistics.md.
    static constexpr std::size_t spareForChances = 15;
    /// How many further sheets it takes at least before chances, rank intervals and those of adjusted scores may be told; 0 if they may.
    /// Where every judge has scored every entry, each comes from a judge to come, whom the first one only places.
    std::size_t missing = 0;

    bool tellsHowSure() const { return !noModel && missing == 0; }
};

/// Everything about a round that stands beside the official result. Entries and judges are indexed as in the
/// table.
struct RoundStatistics {
    StatisticsTable totals; ///< of all divisions
    /// The same with the level of each division taken off; empty where there is one. See core/output/levels.h.
    StatisticsTable levelled;
    /// What judges are compared by, and how far they agree.
    const StatisticsTable &compared() const { return levelled.value.empty() ? totals : levelled; }
    /// Of all totals together with a level for each division, for what is said of judges; its vectors are indexed as in `totals`.
    statistics::CrossedModel model;
    std::optional<statistics::Missing> noModel; ///< NotAsked where the totals are not alike
    std::vector<DivisionModel> divisions; ///< by division of the rules; one where they have none
    std::vector<EntryEstimate> entries;
    std::vector<JudgeEstimate> judges;
    std::uint32_t components = 0; ///< of the judge–entry graph over sheets with a total
    std::vector<RoundPart> parts; ///< these components, the one with most entries first; members as in the table
    AgreementTable agreement;     ///< α over all criteria, the rest over sheet totals
    /// Of what ranks: criteria that all judges give more than others pass for agreement on entries in the α over all of them.
    statistics::Alpha totalsAlpha;
    std::vector<AgreementTable> byCriterion;
    /// Whether the totals of all panels and divisions are of one kind; else judges are compared by none of them. See areTotalsAlike().
    bool totalsAlike = true;
    /// False: the model, which counts all sheets alike, speaks of another ranking than the rules make; see sheetsWeighAlike().
    bool weighAlike = true;
    double level = 0.9; ///< of the intervals

    /// With fewer sheets to spare chance cannot be told from merit at all.
    static constexpr std::size_t leastSpare = 4;
    /// Sheets beyond those that place every entry and judge, over all divisions: what is left to tell judges apart by.
    std::size_t spare() const;
    /// Whether within each division all panels have totals of one kind.
    bool arePanelsAlike() const;
    /// Of one that nothing was worked out for: no model.
    const DivisionModel &of(int division) const;
    /// Whether it may be said of any division how sure its ranking is.
    bool tellsHowSure() const;
    /// There are models, and no division has sheets enough for that.
    bool hasTooFewSheets() const;
    /// The least number of further sheets after which it may be said of some division.
    std::size_t missingForChances() const;
    /// Whether no division's model tells one entry from another: any order would be as likely.
    bool tellsNoneApart() const;
};

/// Whom the ranks of a round compare with whom: within divisions, entries that are not insufficient; indexed
/// as in `totals`.
statistics::RankQuestion rankQuestion(const Rules &rules, std::size_t round, const ScoreTable &table,
                                      const RoundResult &result, const StatisticsTable &totals,
                                      const StatisticsQuestion &question);

/// Sheet totals of entries in the field. Deterministic in the seed. The statistics are not part of the result
/// digest.
RoundStatistics statisticsOf(const Rules &rules, std::size_t round, const ScoreTable &table,
                             const RoundResult &result, const StatisticsQuestion &question);

} // namespace palmares
