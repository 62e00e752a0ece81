#include "core/office/sureness.h"
#include "ui/coordinator/parts/rankwords.h"
#include "ui/dashboard/chartwords.h"
#include "ui/dashboard/linecharts.h"
#include "ui/text/figures.h"
#include "ui/text/resulttext.h"
#include "ui/text/suretext.h"

#include <algorithm>

namespace palmares::ui {

namespace {

/// Entries with a rank, division by division, best first.
std::vector<std::uint32_t> rankedOrder(const InsightSource &source)
{
    const auto &official = source.insight().official();
    std::vector<std::uint32_t> order;
    for (const std::uint32_t row : official.ranking.order) {
        if (official.ranking.entries[row].rank > 0)
            order.push_back(row);
    }
    std::stable_sort(order.begin(), order.end(), [&](std::uint32_t a, std::uint32_t b) {
        return official.basis.table.entries[a].division < official.basis.table.entries[b].division;
    });
    return order;
}

bool isIn(CutState state)
{
    return state == CutState::In || state == CutState::Raised;
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
    row.isClose = sure.isClose[at] != 0;
    row.isInk = row.isClose;
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
    const bool isWorthIt = insight.question.top ? isIn(entry.cut) || entry.cut == CutState::AtCut : true;
    if (isWorthIt)
        row.kind = 0;
    row.tip =
        entryCodeAndTitle(source, at) + QLatin1Char('\n') +
        Insights::tr("rank %1, score %2").arg(row.figure, score.isEmpty() ? QStringLiteral("–") : score);
    if (estimate.adjusted && estimate.rankLow > 0)
        row.tip += QLatin1Char('\n') + Insights::tr("adjusted %1; likely ranks %2", "a score; 3–8")
                                           .arg(number(*estimate.adjusted, 2),
                                                range(number(estimate.rankLow), number(estimate.rankHigh)));
    if (estimate.pTop && insight.question.top) {
        row.after = text::chanceWords(*estimate.pTop);
        row.tip += QLatin1Char('\n') + Insights::tr("in the top %L1 with %2", "a number; 56%, over 99%")
                                           .arg(*insight.question.top)
                                           .arg(row.after);
    }
    return row;
}

void addToTable(const InsightSource &source, ChartContent &content, std::uint32_t at, bool isClose)
{
    const RoundInsight &insight = source.insight();
    const EntryResult &entry = insight.official().ranking.entries[at];
    const EntryEstimate &estimate = insight.statistics.entries[at];
    const auto rank = [](std::uint32_t value) {
        return value == 0 ? Cell{QStringLiteral("–")} : countCell(value);
    };
    std::optional<double> score;
    if (entry.score)
        score = entry.score->toDouble();
    content.rows.push_back({rank(entry.rank),
                            codeCell(source.entryCode(at)),
                            {source.entryTitle(at)},
                            figureCell(score, 2),
                            figureCell(estimate.adjusted, 2),
                            figureCell(estimate.adjustedSe, 2),
                            rank(estimate.rankLow),
                            rank(estimate.rankHigh),
                            figureCell(estimate.pTop, 2),
                            {isClose ? Insights::tr("too close to call") : QString()}});
}

} // namespace

ChartContent rankingChart(const InsightSource &source)
{
    ChartContent content;
    content.name = Insights::tr("How sure the ranking is");
    const RoundInsight &insight = source.insight();
    if (insight.official().isCheck())
        return nothingYet(content.name, Insights::tr("A check has no ranking"), {});
    if (!insight.hasModel())
        return nothingYet(content.name, Insights::tr("How sure the ranking is cannot be said yet"),
                          whyNoModel(*insight.statistics.noModel));
    const std::vector<std::uint32_t> order = rankedOrder(source);
    if (order.empty())
        return nothingYet(content.name, Insights::tr("No entry has a rank yet"),
                          Insights::tr("Entries are ranked as soon as they have enough sheets."));
    const Sureness sure = surenessOf(insight);
    const bool hasScore = isOnModelScale(insight.rules());
    content.finding = text::surenessWords(insight, sure, order.size());
    content.method =
        hasScore
            ? Insights::tr("Dot: official score. Bar: score adjusted for severe and mild judges, with its %1 "
                           "interval. Order: official.")
                  .arg(percent(insight.question.level))
            : Insights::tr(
                  "Dot: score adjusted for severe and mild judges, with its %1 interval. Order: official.")
                  .arg(percent(insight.question.level));
    content.columns = {{Insights::tr("Rank"), ColumnKind::Figure},
                       {Insights::tr("Code"), ColumnKind::Code},
                       {Insights::tr("Entry")},
                       {Insights::tr("Score"), ColumnKind::Figure},
                       {Insights::tr("Adjusted"), ColumnKind::Figure},
                       {Insights::tr("Error"), ColumnKind::Figure},
                       {Insights::tr("Rank from"), ColumnKind::Figure},
                       {Insights::tr("Rank to"), ColumnKind::Figure},
                       {Insights::tr("Chance"), ColumnKind::Figure},
                       {Insights::tr("Cut")}};
    std::vector<IntervalRow> rows;
    double low = 1e300;
    double high = -1e300;
    const auto &entries = insight.official().ranking.entries;
    for (std::size_t i = 0; i < order.size(); ++i) {
        IntervalRow row = rowOf(source, sure, order[i], hasScore);
        addToTable(source, content, order[i], sure.isClose[order[i]] != 0);
        if (row.value) {
            low = std::min({low, row.low, *row.value});
            high = std::max({high, row.high, *row.value});
        }
        const bool isLastIn = insight.question.top &&
                              (isIn(entries[order[i]].cut) || entries[order[i]].cut == CutState::AtCut) &&
                              (i + 1 == order.size() || !(isIn(entries[order[i + 1]].cut) ||
                                                          entries[order[i + 1]].cut == CutState::AtCut));
        row.isLineBelow = isLastIn && i + 1 < order.size();
        rows.push_back(std::move(row));
    }
    ChartAxis axis = roundAxis(
        low, high, [](double at) { return number(at, std::abs(at - std::round(at)) < 1e-9 ? 0 : 1); });
    std::vector<LegendItem> legend;
    if (sure.close > 0)
        legend.push_back({std::nullopt, Insights::tr("too close to call"), true});
    if (insight.question.top)
        axis.afterHeading =
            Insights::tr("in the top %L1", "over a column of chances").arg(*insight.question.top);
    content.drawing = std::make_shared<IntervalChart>(
        std::move(rows), std::move(axis), std::move(legend),
        insight.question.top ? Insights::tr("cut: top %L1").arg(*insight.question.top) : QString());
    return content;
}

namespace {

constexpr std::uint32_t mostPlaces = 30;

/// Where every entry stands in a column: those that are in first, then by rank; level ones by code.
std::vector<std::uint32_t> placesOf(const InsightSource &source, const WhatIf &method, int division)
{
    const auto &table = source.insight().table().entries;
    std::vector<std::uint32_t> rows;
    for (std::uint32_t row = 0; row < table.size(); ++row) {
        if (table[row].division == division && method.ranks[row] > 0)
            rows.push_back(row);
    }
    std::stable_sort(rows.begin(), rows.end(), [&](std::uint32_t a, std::uint32_t b) {
        if (method.isIn[a] != method.isIn[b])
            return method.isIn[a] > method.isIn[b];
        return method.ranks[a] != method.ranks[b] ? method.ranks[a] < method.ranks[b]
                                                  : table[a].label < table[b].label;
    });
    std::vector<std::uint32_t> places(table.size());
    for (std::size_t i = 0; i < rows.size(); ++i)
        places[rows[i]] = static_cast<std::uint32_t>(i + 1);
    return places;
}

} // namespace

ChartContent slopeChart(const InsightSource &source)
{
    ChartContent content;
    content.name = Insights::tr("Other methods");
    const RoundInsight &insight = source.insight();
    const std::vector<WhatIf> &others = insight.others;
    if (others.size() < 2)
        return nothingYet(content.name,
                          Insights::tr("This kind of round has no other method to compare with"), {});
    if (!insight.official().basis.rules->divisions.empty())
        return nothingYet(
            content.name, Insights::tr("Every division ranks apart"),
            Insights::tr("The table of the results, under What if, shows each entry under every method."));
    std::size_t ranked = 0;
    for (const std::uint32_t rank : others.front().ranks)
        ranked += rank > 0 ? 1 : 0;
    if (ranked < 2)
        return nothingYet(content.name, Insights::tr("Too few entries have a rank yet"), {});
    std::vector<std::vector<std::uint32_t>> places;
    std::vector<std::uint32_t> cuts;
    std::vector<QString> columns;
    content.columns = {{Insights::tr("Code"), ColumnKind::Code}, {Insights::tr("Entry")}};
    std::uint32_t mostIn = 0;
    for (const WhatIf &method : others) {
        places.push_back(placesOf(source, method, 0));
        cuts.push_back(static_cast<std::uint32_t>(std::count(method.isIn.begin(), method.isIn.end(), 1)));
        mostIn = std::max(mostIn, cuts.back());
        columns.push_back(methodName(method.method));
        content.columns.push_back({columns.back(), ColumnKind::Figure});
    }
    const std::uint32_t last = std::min<std::uint32_t>(
        mostPlaces, std::min<std::uint32_t>(static_cast<std::uint32_t>(ranked),
                                            mostIn == 0 ? 15 : mostIn + std::max(6U, mostIn / 2)));
    std::vector<SlopeLine> lines;
    std::size_t moving = 0;
    for (std::uint32_t row = 0; row < others.front().ranks.size(); ++row) {
        SlopeLine line;
        line.label = code(source.entryCode(row));
        line.target.entry = source.entryCode(row);
        bool isSeen = false;
        QStringList said;
        std::vector<Cell> cells{codeCell(source.entryCode(row)), {source.entryTitle(row)}};
        for (std::size_t m = 0; m < others.size(); ++m) {
            const std::uint32_t rank = others[m].ranks[row];
            line.ranks.push_back(rank);
            line.places.push_back(places[m][row]);
            isSeen = isSeen || (rank > 0 && places[m][row] <= last);
            if (others[m].isIn[row] != others.front().isIn[row])
                line.side = others.front().isIn[row] ? 2 : 1;
            said += Insights::tr("%1: %2", "a method: a rank")
                        .arg(columns[m], rank > 0 ? number(rank) : QStringLiteral("–"));
            cells.push_back(rank > 0 ? countCell(rank) : Cell{QStringLiteral("–")});
        }
        if (others.front().ranks[row] == 0)
            continue;
        content.rows.push_back(std::move(cells));
        moving += line.side != 0 ? 1 : 0;
        if (!isSeen)
            continue;
        line.tip = entryCodeAndTitle(source, row) + QLatin1Char('\n') + said.join(text::betweenFacts());
        lines.push_back(std::move(line));
    }
    if (!insight.rules().cut)
        content.finding = Insights::tr("Ranks by %Ln methods", nullptr, n(others.size()));
    else if (moving == 0)
        content.finding = Insights::tr("Every method lets the same entries in");
    else
        content.finding =
            Insights::tr("%Ln entries are in or out depending on the method", nullptr, n(moving));
    content.method = Insights::tr("Ranks under each method; the official one decides. The line is the cut.");
    std::vector<LegendItem> legend;
    if (moving > 0)
        legend = {{0, Insights::tr("out officially, in by another method")},
                  {1, Insights::tr("in officially, out by another method")}};
    content.drawing = std::make_shared<SlopeChart>(std::move(columns), std::move(lines),
                                                   insight.rules().cut ? cuts : std::vector<std::uint32_t>(),
                                                   last, std::move(legend));
    return content;
}

} // namespace palmares::ui
