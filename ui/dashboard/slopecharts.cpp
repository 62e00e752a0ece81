#include "core/office/sureness.h"
#include "ui/coordinator/parts/rankwords.h"
#include "ui/dashboard/chartwords.h"
#include "ui/dashboard/linecharts.h"
#include "ui/text/resulttext.h"

#include <algorithm>
#include <array>

namespace palmares::ui {

namespace {

constexpr std::uint32_t mostPlaces = 30;

/// Where every entry stands in a column: those that are in first, then those tied across the cut, then by rank; level ones by code.
std::vector<std::uint32_t> placesOf(const InsightSource &source, const WhatIf &method, int division)
{
    const auto &table = source.insight().table().entries;
    std::vector<std::uint32_t> rows;
    for (std::uint32_t row = 0; row < table.size(); ++row) {
        if (table[row].division == division && method.ranks[row] > 0)
            rows.push_back(row);
    }
    std::stable_sort(rows.begin(), rows.end(), [&](std::uint32_t a, std::uint32_t b) {
        if (method.sideOf(a) != method.sideOf(b))
            return method.sideOf(a) > method.sideOf(b);
        return method.ranks[a] != method.ranks[b] ? method.ranks[a] < method.ranks[b]
                                                  : table[a].label < table[b].label;
    });
    std::vector<std::uint32_t> places(table.size());
    for (std::size_t i = 0; i < rows.size(); ++i)
        places[rows[i]] = static_cast<std::uint32_t>(i + 1);
    return places;
}

} // namespace

namespace {

/// Under how many places a method's cut of a division lies; through those tied across it.
std::uint32_t lineOf(const InsightSource &source, const WhatIf &method, int division)
{
    std::uint32_t in = 0;
    std::uint32_t tied = 0;
    const auto &table = source.insight().table().entries;
    for (std::size_t row = 0; row < table.size(); ++row) {
        if (table[row].division != division)
            continue;
        in += method.isIn[row] ? 1 : 0;
        tied += method.isAtCut[row] ? 1 : 0;
    }
    const auto top = placesOf(source.insight(), division);
    const std::uint32_t left = top && *top > in ? static_cast<std::uint32_t>(*top) - in : 0;
    return in + std::min(left, tied);
}

/// Ways to rank that are no rules of a call: in the table alone.
struct OtherWay {
    std::uint32_t OtherRanks::*rank;
    QString name;
};

std::vector<OtherWay> otherWays()
{
    return {{&OtherRanks::copeland, QStringLiteral("Copeland")},
            {&OtherRanks::schulze, QStringLiteral("Schulze")},
            {&OtherRanks::skating, Insights::tr("Skating system")},
            {&OtherRanks::bradleyTerry, QStringLiteral("Bradley–Terry")},
            {&OtherRanks::meanZ, Insights::tr("Mean of z")},
            {&OtherRanks::leastSquares, Insights::tr("Least squares")},
            {&OtherRanks::meanLow, Insights::tr("Judges drawn anew: rank from")},
            {&OtherRanks::meanHigh, Insights::tr("to", "a rank")}};
}

/// 0: on the same side everywhere; else by the official one: 1 out, 2 in, 3 tied across the cut.
int movesFrom(const std::vector<WhatIf> &others, std::uint32_t row)
{
    const int official = others.front().sideOf(row);
    const bool moves = std::any_of(others.begin(), others.end(), [&](const WhatIf &one) { return one.sideOf(row) != official; });
    return !moves ? 0 : official < 0 ? 1 : official > 0 ? 2 : 3;
}

} // namespace

ChartContent slopeChart(const InsightSource &source, int division)
{
    ChartContent content;
    content.name = inDivision(source, division, Insights::tr("Other methods"));
    const RoundInsight &insight = source.insight();
    const std::vector<WhatIf> &others = insight.others;
    if (others.size() < 2)
        return nothingYet(content.name,
                          Insights::tr("This kind of round has no other method to compare with"), {});
    const auto isHere = [&](std::uint32_t row) {
        return insight.table().entries[row].division == division && others.front().ranks[row] > 0;
    };
    std::uint32_t ranked = 0;
    for (std::uint32_t row = 0; row < others.front().ranks.size(); ++row)
        ranked += isHere(row) ? 1 : 0;
    if (ranked < 2)
        return nothingYet(content.name, inDivision(source, division, Insights::tr("Too few entries have a rank yet")), {});
    std::vector<std::vector<std::uint32_t>> places;
    std::vector<std::uint32_t> cuts;
    std::vector<QString> columns;
    content.columns = {{Insights::tr("Code"), ColumnKind::Code}, {Insights::tr("Entry")}};
    std::uint32_t mostIn = 0;
    for (const WhatIf &method : others) {
        places.push_back(placesOf(source, method, division));
        cuts.push_back(lineOf(source, method, division));
        mostIn = std::max(mostIn, cuts.back());
        columns.push_back(methodName(method.method));
        content.columns.push_back({columns.back(), ColumnKind::Figure});
    }
    const std::vector<OtherWay> ways = insight.insight.others.entries.empty() ? std::vector<OtherWay>() : otherWays();
    for (const OtherWay &way : ways)
        content.columns.push_back({way.name, ColumnKind::Figure});
    if (!insight.insight.raschPoints.empty())
        content.columns.push_back({Insights::tr("Rasch, logits"), ColumnKind::Figure});
    const std::uint32_t last =
        std::min({mostPlaces, ranked, mostIn == 0 ? 15U : mostIn + std::max(6U, mostIn / 2)});
    std::vector<SlopeLine> lines;
    std::array<std::size_t, 4> moving{};
    std::uint32_t furthest = 0;
    for (std::uint32_t row = 0; row < others.front().ranks.size(); ++row) {
        if (!isHere(row))
            continue;
        SlopeLine line;
        line.label = code(source.entryCode(row));
        line.target.entry = source.entryCode(row);
        line.side = insight.rules().cut ? movesFrom(others, row) : 0;
        bool isSeen = false;
        QStringList said;
        std::vector<Cell> cells{codeCell(source.entryCode(row)), {source.entryTitle(row)}};
        for (std::size_t m = 0; m < others.size(); ++m) {
            const std::uint32_t rank = others[m].ranks[row];
            const QString words = rankWords(rank, others[m].isTied[row] != 0);
            line.ranks.push_back(rank);
            line.places.push_back(places[m][row]);
            isSeen = isSeen || (rank > 0 && places[m][row] <= last);
            if (rank > 0)
                furthest = std::max(furthest, rank > others.front().ranks[row] ? rank - others.front().ranks[row] : others.front().ranks[row] - rank);
            said += Insights::tr("%1: %2", "a method: a rank").arg(columns[m], words);
            cells.push_back(rank > 0 ? Cell{words, static_cast<double>(rank)} : Cell{QStringLiteral("–")});
        }
        for (const OtherWay &way : ways) {
            const std::uint32_t rank = insight.insight.others.entries[row].*way.rank;
            cells.push_back(rank > 0 ? countCell(rank) : Cell{QStringLiteral("–")});
        }
        if (!insight.insight.raschPoints.empty())
            cells.push_back(figureCell(insight.insight.entries[row].measure, 2));
        ++moving[static_cast<std::size_t>(line.side)];
        if (!source.isWanted(row))
            continue;
        content.rows.push_back(std::move(cells));
        if (!isSeen && source.wanted.isEmpty())
            continue;
        line.tip = entryCodeAndTitle(source, row) + QLatin1Char('\n') + said.join(text::betweenFacts());
        lines.push_back(std::move(line));
    }
    const std::size_t changing = moving[1] + moving[2] + moving[3];
    if (!insight.rules().cut)
        content.finding = furthest == 0 ? Insights::tr("Every method ranks the entries alike")
                                        : Insights::tr("By another method an entry stands up to %Ln ranks elsewhere", nullptr, n(furthest));
    else if (changing == 0)
        content.finding = Insights::tr("Every method lets the same entries in");
    else
        content.finding =
            Insights::tr("%Ln entries are in or out depending on the method", nullptr, n(changing));
    content.finding = inDivision(source, division, content.finding);
    content.method = insight.rules().cut ? Insights::tr("Ranks under each method; the official one decides. The line is the cut.")
                                         : Insights::tr("Ranks under each method; the official one decides.");
    if (lines.empty())
        return noneWanted(std::move(content));
    std::vector<LegendItem> legend;
    const QString words[] = {{},
                             Insights::tr("out officially, in by another method"),
                             Insights::tr("in officially, out by another method"),
                             Insights::tr("tied at the cut officially, decided by another method")};
    for (std::size_t side = 1; side < moving.size(); ++side) {
        if (moving[side] > 0)
            legend.push_back({side - 1, words[side]});
    }
    content.drawing = std::make_shared<SlopeChart>(std::move(columns), std::move(lines),
                                                   insight.rules().cut ? cuts : std::vector<std::uint32_t>(),
                                                   last, std::move(legend));
    return content;
}

std::vector<ChartContent> slopeCharts(const InsightSource &source)
{
    return byDivision(source, slopeChart);
}

} // namespace palmares::ui
