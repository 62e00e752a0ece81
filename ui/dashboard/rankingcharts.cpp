#include "core/office/results/sureness.h"
#include "ui/coordinator/parts/rankwords.h"
#include "ui/dashboard/chartwords.h"
#include "ui/dashboard/cutplace.h"
#include "ui/dashboard/intervalchart.h"
#include "ui/text/figures.h"
#include "ui/text/resulttext.h"
#include "ui/text/suretext.h"

#include <algorithm>

namespace palmares::ui {

namespace {

/// In the accent what is in beyond doubt, grey what is out, dark what may be either; a mark of its own where official result and
/// scores part ways.
void colour(IntervalRow &row, Side side, const EntryResult &entry, bool hasCut)
{
    row.isClose = row.isInk = side == Side::Close;
    if (side == Side::InAgainst)
        row.kind = 1;
    else if (side == Side::OutAgainst)
        row.kind = 2;
    else if (!hasCut || isLetIn(entry.cut) || entry.cut == CutState::AtCut)
        row.kind = 0;
    row.isFramed = entry.cut == CutState::AtCut;
}

QString sideWords(Side side)
{
    switch (side) {
    case Side::Close:
        return Insights::tr("too close to call");
    case Side::InAgainst:
        return Insights::tr("in, though the scores speak against it");
    case Side::OutAgainst:
        return Insights::tr("out, though the scores speak for it");
    case Side::In:
    case Side::Out:
    case Side::None:
        break;
    }
    return {};
}

/// "in the top 6": over the chances of entries.
QString chanceName(const RoundInsight &insight)
{
    return insight.question.top ? Insights::tr("in the top %L1", "over a column of chances").arg(*insight.question.top)
                                : Insights::tr("chance to be in", "over a column of chances");
}

IntervalRow rowOf(const InsightSource &source, const Sureness &sure, std::uint32_t at, bool hasScore)
{
    const RoundInsight &insight = source.insight();
    const EntryResult &entry = insight.official().ranking.entries[at];
    const EntryEstimate &estimate = insight.statistics.entries[at];
    IntervalRow row;
    row.label = code(source.entryCode(at));
    row.figure = rankWords(entry.rank, entry.tied);
    row.target.entry = source.entryCode(at);
    colour(row, sure.sides[at], entry, insight.rules().cut.has_value());
    if (const auto interval = sureInterval(insight, at)) {
        row.value = row.tick = interval->adjusted;
        row.low = interval->low;
        row.high = interval->high;
    }
    const QString score = entry.score ? decimal(text::shownScore(insight.rules(), insight.official().ranking, *entry.score)) : QString();
    if (hasScore && entry.score)
        row.value = entry.score->toDouble();
    else
        row.tick.reset();
    if (row.value && !insight.tellsHowSure(insight.table().entries[at].division)) // a dot alone
        row.low = row.high = *row.value;
    row.tip =
        entryCodeAndTitle(source, at) + QLatin1Char('\n') +
        Insights::tr("rank %1, score %2").arg(row.figure, score.isEmpty() ? QStringLiteral("–") : score);
    if (isSplit(insight, insight.table().entries[at].division)) { // no rank and no chance across parts
        if (const std::uint32_t part = partOfEntry(insight, at); part != nowhere)
            row.after = text::partWords(part);
        row.tip += QLatin1Char('\n') + row.after;
        return row;
    }
    const double factor = factorToScore(insight.rules()).value_or(1);
    if (estimate.adjusted && estimate.rankLow > 0 && insight.tellsHowSure(insight.table().entries[at].division) && !isOfOtherRanking(insight))
        row.tip += QLatin1Char('\n') + Insights::tr("adjusted %1; likely ranks %2", "a score; 3–8")
                                           .arg(number(factor * *estimate.adjusted, 2),
                                                range(number(estimate.rankLow), number(estimate.rankHigh)));
    if (const auto chance = chanceOf(insight, at)) {
        row.after = text::chanceWords(*chance);
        row.tip += QLatin1Char('\n') +
                   Insights::tr("%1: %2", "in the top 6: 56%").arg(chanceName(insight), row.after);
    }
    if (const QString words = sideWords(sure.sides[at]); !words.isEmpty())
        row.tip += QLatin1Char('\n') + words;
    return row;
}

void addToTable(const InsightSource &source, ChartContent &content, std::uint32_t at, Side side)
{
    const RoundInsight &insight = source.insight();
    const EntryResult &entry = insight.official().ranking.entries[at];
    const EntryEstimate &estimate = insight.statistics.entries[at];
    const bool isTold = insight.tellsHowSure(insight.table().entries[at].division);
    const bool isApart = !isTold || isSplit(insight, insight.table().entries[at].division) || isOfOtherRanking(insight); // no ranks by the model
    const auto rank = [isApart](std::uint32_t value) {
        return value == 0 || isApart ? Cell{QStringLiteral("–")} : countCell(value);
    };
    QString cut = text::cutWord(entry.cut);
    if (const QString words = sideWords(side); !words.isEmpty())
        cut = side == Side::Close && !cut.isEmpty() ? cut + text::betweenFacts() + words : words;
    const std::uint32_t part = isSplit(insight, insight.table().entries[at].division) ? partOfEntry(insight, at) : nowhere;
    if (part != nowhere)
        cut += (cut.isEmpty() ? QString() : text::betweenFacts()) + text::partWords(part);
    const auto chance = chanceOf(insight, at);
    const auto onScale = [factor = factorToScore(insight.rules()).value_or(1)](const std::optional<double> &value) {
        return value ? std::optional(factor * *value) : std::nullopt;
    };
    std::optional<double> score;
    if (entry.score)
        score = entry.score->toDouble();
    content.rows.push_back({Cell{rankWords(entry.rank, entry.tied), static_cast<double>(entry.rank)},
                            codeCell(source.entryCode(at)),
                            {source.entryTitle(at)},
                            figureCell(score, 2),
                            figureCell(onScale(estimate.adjusted), 2),
                            figureCell(isTold ? onScale(estimate.adjustedError) : std::nullopt, 2),
                            rank(estimate.rankLow),
                            rank(estimate.rankHigh),
                            chance ? Cell{text::chanceWords(*chance), *chance} : Cell{QStringLiteral("–")},
                            {cut},
                            rank(estimate.rankMedian),
                            estimate.next && !isApart
                                ? Cell{Insights::tr("%1: %2", "an entry: a chance").arg(code(source.entryCode(*estimate.next)), text::chanceWords(*estimate.pBeatsNext)),
                                       *estimate.pBeatsNext}
                                : Cell{QStringLiteral("–")},
                            rank(estimate.tieGroup)});
}

} // namespace

ChartContent rankingChart(const InsightSource &source, int division)
{
    ChartContent content;
    content.name = inDivision(source, division, Insights::tr("How sure the ranking is"));
    const RoundInsight &insight = source.insight();
    if (insight.official().isCheck())
        return nothingYet(content.name, Insights::tr("A check has no ranking"), {});
    const std::vector<std::uint32_t> order = rankedOrder(source, division);
    if (!insight.official().ranking.panelRanks.empty())
        return nothingYet(content.name, inDivision(source, division, text::surenessWords(insight, {}, 0, division)), Insights::tr("Each panel's ranks stand under Results."));
    if (insight.statistics.of(division).noModel && insight.statistics.arePanelsAlike())
        return nothingYet(content.name, inDivision(source, division, Insights::tr("How sure the ranking is cannot be said yet")),
                          whyNoModel(*insight.statistics.of(division).noModel));
    if (order.empty())
        return nothingYet(content.name, inDivision(source, division, Insights::tr("No entry has a rank yet")),
                          Insights::tr("Entries are ranked as soon as they have enough sheets."));
    const Sureness sure = surenessOf(insight, division);
    const bool hasScore = factorToScore(insight.rules()).has_value();
    const bool isTold = insight.tellsHowSure(division);
    if (!insight.statistics.weighAlike || (!isTold && !hasScore))
        return nothingYet(content.name, inDivision(source, division, text::surenessWords(insight, sure, order.size(), division)),
                          insight.statistics.totalsAlike
                              ? Insights::tr("The ranking by the rules stands as it is; each judge's strictness is shown under Judges.")
                              : Insights::tr("The ranking by the rules stands as it is."));
    content.finding = inDivision(source, division, text::surenessWords(insight, sure, order.size(), division));
    content.method =
        hasScore
            ? Insights::tr("Dot: official score. Tick and bar: score adjusted for severe and mild judges, with its %1 "
                           "interval. Order: official.")
                  .arg(percent(insight.question.level))
            : Insights::tr(
                  "Dot: mean of an entry's sheets, adjusted for severe and mild judges, with its %1 interval. Order: official.")
                  .arg(percent(insight.question.level));
    if (!isTold)
        content.method = Insights::tr("Dot: official score. Order: official.");
    else
        addSentence(content.method, text::intervalWords());
    if (isSplit(insight, division))
        content.method += QLatin1Char(' ') + text::partMembers(insight).join(text::betweenFacts());
    content.columns = {{Insights::tr("Rank"), ColumnKind::Figure},
                       {Insights::tr("Code"), ColumnKind::Code},
                       {Insights::tr("Entry")},
                       {Insights::tr("Score"), ColumnKind::Figure},
                       {Insights::tr("Adjusted"), ColumnKind::Figure},
                       {Insights::tr("Error"), ColumnKind::Figure},
                       {Insights::tr("Rank from"), ColumnKind::Figure},
                       {Insights::tr("Rank to"), ColumnKind::Figure},
                       {Insights::tr("Chance"), ColumnKind::Figure},
                       {Insights::tr("Cut")},
                       {Insights::tr("Median rank"), ColumnKind::Figure},
                       {Insights::tr("Better than the next by adjusted score")},
                       {Insights::tr("Cannot be told apart: group"), ColumnKind::Figure}};
    const CutPlace cut = cutPlace(insight, order, division);
    std::vector<IntervalRow> rows;
    double low = 1e300;
    double high = -1e300;
    for (std::size_t i = 0; i < order.size(); ++i) {
        if (!source.isWanted(order[i]))
            continue;
        IntervalRow row = rowOf(source, sure, order[i], hasScore);
        addToTable(source, content, order[i], sure.sides[order[i]]);
        if (row.value) {
            low = std::min({low, row.low, *row.value});
            high = std::max({high, row.high, *row.value});
        }
        row.isLineBelow = i + 1 == cut.after && (row.isFramed || i + 1 < order.size());
        rows.push_back(std::move(row));
    }
    if (rows.empty())
        return noneWanted(std::move(content));
    ChartAxis axis = scoreAxis(low, high);
    std::vector<LegendItem> legend;
    if (sure.close > 0)
        legend.push_back({std::nullopt, sideWords(Side::Close), true});
    if (sure.inAgainst > 0)
        legend.push_back({1, sideWords(Side::InAgainst)});
    if (sure.outAgainst > 0)
        legend.push_back({2, sideWords(Side::OutAgainst)});
    if (sure.isTold)
        axis.afterHeading = chanceName(insight);
    content.drawing = std::make_shared<IntervalChart>(std::move(rows), std::move(axis), std::move(legend), cut.words);
    return content;
}

std::vector<ChartContent> rankingCharts(const InsightSource &source)
{
    return byDivision(source, rankingChart);
}

} // namespace palmares::ui
