#pragma once

#include "core/office/exchange/arrivals.h"
#include "core/office/exchange/filehistory.h"
#include "core/office/results/officework.h"
#include "core/office/results/roundinsight.h"
#include "ui/dashboard/chart.h"

namespace palmares::ui {

/// In what order rows and columns of the field of all sheets stand.
enum class HeatOrder {
    Ranked, ///< entries best first, judges who give least first
    ByCode,
    ByCount, ///< who has fewest sheets first
};

/// What the charts of a round are made from; everything is of one snapshot.
struct InsightSource {
    CallSnapshot call;
    InsightPicture picture;
    RoundProgress progress;
    std::vector<HistoryFile> files; ///< oldest first; may be empty while they are being read
    std::vector<PaperArrival> papers; ///< likewise
    std::string lang;
    std::int64_t now = 0;
    QString wanted; ///< rows are shown whose code or title holds it; findings stay those of all
    HeatOrder heatOrder = HeatOrder::Ranked;

    /// Whether an entry, or a judge, of the table is to be shown; codes in whatever case.
    bool isWanted(std::uint32_t row) const;
    bool isWantedJudge(const QString &code) const;

    const RoundInsight &insight() const { return *picture; }
    QString entryCode(std::uint32_t row) const;
    QString judgeCode(std::uint32_t row) const;
    /// The title of an entry of the table; empty if there is none.
    QString entryTitle(std::uint32_t row) const;
    QString criterionTitle(std::size_t criterion) const;
    /// In how many divisions the call ranks; 0: it has none.
    std::size_t divisionCount() const { return insight().official().basis.rules->divisions.size(); }
};

// Each with its sentence, its table, and what is missing where there is too little to draw. Names of judges
// and entrants are in none of them.

ChartContent judgeProgressChart(const InsightSource &source);
ChartContent quorumChart(const InsightSource &source);
ChartContent arrivalsChart(const InsightSource &source);

/// Of one division, counted from 0 also where there are none.
ChartContent rankingChart(const InsightSource &source, int division);
ChartContent slopeChart(const InsightSource &source, int division);
/// One for each division, which the sentences name; else one.
std::vector<ChartContent> rankingCharts(const InsightSource &source);
std::vector<ChartContent> slopeCharts(const InsightSource &source);
/// What to ask next, so that the cut is sure, for each division; without a finding where there is no cut to settle.
std::vector<ChartContent> furtherCharts(const InsightSource &source);

ChartContent spreadChart(const InsightSource &source);
ChartContent criteriaChart(const InsightSource &source);
/// Of two panels; `nothing` where there are not two.
ChartContent panelsChart(const InsightSource &source);
ChartContent heatChart(const InsightSource &source);

ChartContent severityChart(const InsightSource &source);
ChartContent judgeSpreadsChart(const InsightSource &source);
/// Whether a judge gave more or less on the way.
ChartContent driftChart(const InsightSource &source);
ChartContent timeChart(const InsightSource &source);
ChartContent agreementChart(const InsightSource &source);

/// One for every attribute that entries have, and one for the languages judges read.
std::vector<ChartContent> fairnessCharts(const InsightSource &source);

ChartContent flowChart(const InsightSource &source);

/// Why there is no model of which anything can be said, as a sentence. \pre there is none
QString whyNoModel(const RoundInsight &insight);
QString whyNoModel(statistics::Missing why);

} // namespace palmares::ui
