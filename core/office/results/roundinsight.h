#pragma once

#include "core/office/judges/furtherreviews.h"
#include "core/office/results/roundflow.h"
#include "core/office/results/roundreport.h"
#include "core/office/results/whatif.h"
#include "core/office/view/callview.h"
#include "core/output/insight.h"
#include "core/records/container.h"

#include <memory>

namespace palmares {

/// Everything about a round that stands beside its official result and never decides. Entries and judges are
/// indexed as in the table of the result.
struct RoundInsight {
    std::uint32_t round = nowhere; ///< in CallState::rounds
    RoundReport report;
    EarlierResults before; ///< see resultsBefore()
    StatisticsQuestion question; ///< K is the cut's, by division where it is a share; none without one, and of a cut by score
    RoundStatistics statistics;  ///< empty for a check
    Insight insight;             ///< the same
    std::vector<char> isSplit; ///< by division: whether its ranked entries lie in parts that share no judge; empty for a check
    std::vector<WhatIf> others;  ///< the official ranking first; empty for a check
    /// How alike two panels order the entries both have valued: rank correlation of their values; only with
    /// two panels.
    statistics::Estimate panels = statistics::Missing::NotAsked;
    std::vector<FurtherReviews> further; ///< of each division that has somebody too close to call

    const OfficialResult &official() const { return report.official; }
    const ScoreTable &table() const { return report.official.basis.table; }
    const RoundRules &rules() const { return report.official.basis.roundRules(); }
    /// Whether judges can be compared by a model of all totals.
    bool hasModel() const { return !report.official.isCheck() && !statistics.noModel && !isTiny(); }
    /// So few sheets that chance cannot be told from merit.
    bool isTiny() const { return statistics.spare() < RoundStatistics::leastSpare; }
    /// Whether it may be said of any division how sure its ranks and its cut are: that takes more sheets than comparing judges does.
    bool tellsHowSure() const { return !report.official.isCheck() && statistics.tellsHowSure(); }
    bool tellsHowSure(int division) const { return !report.official.isCheck() && statistics.of(division).tellsHowSure(); }
    /// There are models, and no division has sheets enough for that.
    bool hasTooFewSheets() const { return !report.official.isCheck() && statistics.hasTooFewSheets(); }
    /// Anything at all that a model says of the entries, or would say with more sheets.
    bool hasModelOfEntries() const { return tellsHowSure() || hasTooFewSheets(); }
};
using InsightPicture = std::shared_ptr<const RoundInsight>;

/// Takes over what is known of the official result: enough to say how sure it is, and whom to ask.
void know(RoundInsight &picture, const StatisticsQuestion &question, RoundStatistics statistics);

/// Who reads what in the result's table, as the records have it.
Languages languagesOf(const OfficialResult &result, const CallState &state);

/// What judges' programs say of the order and the time of the sheets of a result.
SheetClaims claimsOf(const OfficialResult &result, const RecordSet &set);

/// Fills in what follows from the official result and from who reads what: all but who could be asked. \errors CANCELLED
Done workOut(RoundInsight &picture, const Languages &languages = {}, const SheetClaims &claims = {}, const Progress &progress = {});

/// Takes seconds for a large round. Whoever asks again for the same records and round, as another page does,
/// gets what was computed before. From any thread. \pre round < rounds of the call
/// \errors those of ResultDesk::report()
/// `progress` is told between the parts of the work, which stops there where it says so. \errors CANCELLED
Result<InsightPicture> insightOf(const CallSnapshot &call, std::uint32_t round, const Progress &progress = {});

/// Only what stands in the official result and what other methods would say, without statistics: at once, for a chart of them.
InsightPicture comparedOnly(std::uint32_t round, const RoundReport &report, std::vector<WhatIf> others);

/// The same if somebody has asked for it already; null if not. At once.
InsightPicture keptInsight(const CallSnapshot &call, std::uint32_t round);

} // namespace palmares
