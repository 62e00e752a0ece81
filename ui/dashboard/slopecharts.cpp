#include "core/office/results/sureness.h"
#include "ui/coordinator/parts/rankwords.h"
#include "ui/dashboard/chartwords.h"
#include "ui/dashboard/linecharts.h"
#include "ui/text/resulttext.h"

#include <algorithm>
#include <array>
#include <optional>

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

/// Where a method's cut of a division lies: through those tied across it.
SlopeCut cutOf(const InsightSource &source, const WhatIf &method, int division)
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
    return {in + std::min(left, tied), in + 1, tied};
}

/// A way to rank that is no rule of a call: in the table alone, and counted in what the title says.
struct OtherWay {
    QString name;
    std::vector<std::uint32_t> ranks; ///< by entry; 0: none
    std::optional<WhatIf> sides;      ///< against the cut; none where it cannot be told
};

/// By measures of the Rasch model, those that are told apart by rounding alone being level.
std::vector<std::uint32_t> ranksByMeasure(const RoundInsight &insight)
{
    const double sign = insight.rules().totalBest() == Best::High ? -1 : 1;
    const auto &entries = insight.insight.entries;
    std::vector<std::uint32_t> ranks(entries.size());
    for (std::size_t row = 0; row < entries.size(); ++row) {
        if (!entries[row].measure || insight.official().ranking.entries[row].rank == 0)
            continue;
        ranks[row] = 1;
        for (std::size_t other = 0; other < entries.size(); ++other) {
            const bool isRival = entries[other].measure && insight.official().ranking.entries[other].rank > 0 &&
                                 insight.table().entries[other].division == insight.table().entries[row].division;
            ranks[row] += isRival && sign * *entries[other].measure < sign * *entries[row].measure - 1e-9 ? 1 : 0;
        }
    }
    return ranks;
}

/// Whether the ways of the table rank by what counts: they know the sheets of this round alone, and count all alike. Where the rules
/// do not, it would hang on that who is in, and not on the way.
bool hasOtherWays(const RoundInsight &insight)
{
    return insight.statistics.weighAlike && !insight.insight.others.entries.empty();
}

/// Why the table lacks them; empty where it has them, or nobody has worked them out.
QString whyNoOtherWays(const RoundInsight &insight)
{
    if (insight.statistics.weighAlike || insight.insight.others.entries.empty())
        return {};
    if (!insight.statistics.arePanelsAlike())
        return Insights::tr("Methods that compare totals of all sheets are left out: panels are asked for different criteria.");
    return insight.rules().carry ? Insights::tr("Methods that know the sheets of this round alone are left out.")
                                 : Insights::tr("Methods that count all sheets alike are left out: the rules count those of one panel or stratum for more "
                                                "than those of another.");
}

std::vector<OtherWay> otherWays(const RoundInsight &insight)
{
    std::vector<OtherWay> ways;
    if (!hasOtherWays(insight))
        return ways;
    const auto &entries = insight.insight.others.entries;
    const auto add = [&](const QString &name, std::vector<std::uint32_t> ranks) {
        auto sides = againstTheCut(insight.official(), ranks);
        ways.push_back({name, std::move(ranks), std::move(sides)});
    };
    const std::pair<std::uint32_t OtherRanks::*, QString> known[] = {{&OtherRanks::copeland, QStringLiteral("Copeland")},
                                                                     {&OtherRanks::schulze, QStringLiteral("Schulze")},
                                                                     {&OtherRanks::skating, Insights::tr("Skating system")},
                                                                     {&OtherRanks::bradleyTerry, QStringLiteral("Bradley–Terry")},
                                                                     {&OtherRanks::meanZ, Insights::tr("Mean of z")},
                                                                     {&OtherRanks::leastSquares, Insights::tr("Least squares")}};
    const auto addKnown = [&](std::uint32_t OtherRanks::*rank, const QString &name) {
        std::vector<std::uint32_t> ranks;
        for (const OtherRanks &one : entries)
            ranks.push_back(one.*rank);
        add(name, std::move(ranks));
    };
    const bool isTrimmedDrawn = std::any_of(insight.others.begin(), insight.others.end(), [](const WhatIf &one) { return one.method == WhatIf::Method::Trimmed; });
    if (!isTrimmedDrawn && insight.rules().across.method != AcrossMethod::Trimmed)
        addKnown(&OtherRanks::trimmed, methodName(WhatIf::Method::Trimmed));
    for (const auto &[rank, name] : known)
        addKnown(rank, name);
    if (!insight.insight.raschPoints.empty() && insight.insight.rasch.spread > 0) // else it tells no entry from another
        add(Insights::tr("Rasch"), ranksByMeasure(insight));
    return ways;
}

/// Whether another entry of the division has the same rank.
bool isShared(const InsightSource &source, const OtherWay &way, std::uint32_t row)
{
    const auto &table = source.insight().table().entries;
    for (std::uint32_t other = 0; other < way.ranks.size(); ++other) {
        if (other != row && way.ranks[other] == way.ranks[row] && table[other].division == table[row].division)
            return true;
    }
    return false;
}

/// How the methods differ about one entry.
struct Moves {
    int side = 0;           ///< of SlopeLine
    bool isDecided = false; ///< in by one and out by another: what a title may count
    bool isDrawn = false;   ///< that is so of the methods drawn alone
};

Moves movesOf(const std::vector<WhatIf> &drawn, const std::vector<OtherWay> &ways, std::uint32_t row)
{
    const int official = drawn.front().sideOf(row);
    bool has[3] = {};
    const auto look = [&](const WhatIf &one) {
        if (one.ranks[row] > 0)
            has[one.sideOf(row) + 1] = true;
    };
    for (const WhatIf &one : drawn)
        look(one);
    const bool isDrawn = has[0] && has[2];
    for (const OtherWay &way : ways) {
        if (way.sides)
            look(*way.sides);
    }
    Moves moves;
    moves.isDecided = has[0] && has[2];
    moves.isDrawn = isDrawn;
    if (official != 0)
        moves.side = has[1 - official] ? (official < 0 ? 1 : 2) : has[1] ? 4 : 0;
    else
        moves.side = has[0] || has[2] ? 3 : 0;
    return moves;
}

/// What the methods make of the cut, as a title. `deciding` of them are in by one and out by another, `hidden` of these by methods that
/// are not drawn, `tied` at the cut by some.
QString cutSentence(std::size_t deciding, std::size_t hidden, std::size_t tied, bool areAllCounted)
{
    if (deciding > 0) {
        const QString found = Insights::tr("%Ln entries are in or out depending on the method", nullptr, n(deciding));
        return hidden == 0 ? found
                           : Insights::tr("%1, %2", "entries depend on the method, so many of them by what is not drawn")
                                 .arg(found, Insights::tr("%Ln of them only by methods of the table", "entries", n(hidden)));
    }
    if (tied > 0)
        return Insights::tr("No method lets in whom another leaves out; %Ln entries are tied at the cut by some", nullptr, n(tied));
    return areAllCounted ? Insights::tr("Every method lets the same entries in") : Insights::tr("Every method drawn lets the same entries in");
}

/// "The table has more: Copeland, Schulze.", as far as they rank anybody.
QString waysNamed(const std::vector<OtherWay> &ways)
{
    QStringList names;
    for (const OtherWay &way : ways) {
        if (std::any_of(way.ranks.begin(), way.ranks.end(), [](std::uint32_t rank) { return rank > 0; }))
            names += way.name;
    }
    return names.isEmpty() ? QString() : QLatin1Char(' ') + Insights::tr("The table has more: %1.", "methods").arg(QLocale().createSeparatedList(names));
}

} // namespace

ChartContent slopeChart(const InsightSource &source, int division)
{
    ChartContent content;
    content.name = inDivision(source, division, Insights::tr("Other methods"));
    const RoundInsight &insight = source.insight();
    const std::vector<WhatIf> &others = insight.others;
    if (others.size() < 2 || !insight.official().ranking.panelRanks.empty())
        return nothingYet(content.name,
                          Insights::tr("This kind of round has no other method to compare with"), whyNoOtherWays(insight));
    const auto isHere = [&](std::uint32_t row) {
        return insight.table().entries[row].division == division && others.front().ranks[row] > 0;
    };
    std::uint32_t ranked = 0;
    for (std::uint32_t row = 0; row < others.front().ranks.size(); ++row)
        ranked += isHere(row) ? 1 : 0;
    if (ranked < 2)
        return nothingYet(content.name, inDivision(source, division, Insights::tr("Too few entries have a rank yet")), {});
    std::vector<std::vector<std::uint32_t>> places;
    std::vector<SlopeCut> cuts;
    std::vector<QString> columns;
    content.columns = {{Insights::tr("Code"), ColumnKind::Code}, {Insights::tr("Entry")}};
    std::uint32_t mostIn = 0;
    for (const WhatIf &method : others) {
        places.push_back(placesOf(source, method, division));
        cuts.push_back(cutOf(source, method, division));
        mostIn = std::max(mostIn, cuts.back().after);
        columns.push_back(methodName(method.method));
        content.columns.push_back({columns.back(), ColumnKind::Figure});
    }
    const std::vector<OtherWay> ways = otherWays(insight);
    for (const OtherWay &way : ways)
        content.columns.push_back({way.name, ColumnKind::Figure});
    const bool hasDrawnAnew = hasOtherWays(insight);
    const bool hasRasch = hasDrawnAnew && !insight.insight.raschPoints.empty();
    if (hasDrawnAnew) {
        content.columns.push_back({Insights::tr("Judges drawn anew: rank from"), ColumnKind::Figure});
        content.columns.push_back({Insights::tr("to", "a rank"), ColumnKind::Figure});
    }
    if (hasRasch)
        content.columns.push_back({Insights::tr("Rasch, logits"), ColumnKind::Figure});
    const std::uint32_t last =
        std::min({mostPlaces, ranked, mostIn == 0 ? 15U : mostIn + std::max(6U, mostIn / 2)});
    std::vector<SlopeLine> lines;
    std::array<std::size_t, 5> moving{};
    std::size_t deciding = 0;
    std::size_t hidden = 0;
    std::uint32_t furthest = 0;
    for (std::uint32_t row = 0; row < others.front().ranks.size(); ++row) {
        if (!isHere(row))
            continue;
        SlopeLine line;
        line.label = code(source.entryCode(row));
        line.target.entry = source.entryCode(row);
        const Moves moves = insight.rules().cut ? movesOf(others, ways, row) : Moves();
        line.side = moves.side;
        deciding += moves.isDecided ? 1 : 0;
        hidden += moves.isDecided && !moves.isDrawn ? 1 : 0;
        bool isSeen = false;
        QStringList said;
        std::vector<Cell> cells{codeCell(source.entryCode(row)), {source.entryTitle(row)}};
        const std::uint32_t official = others.front().ranks[row];
        const auto go = [&](std::uint32_t rank) {
            if (rank > 0)
                furthest = std::max(furthest, rank > official ? rank - official : official - rank);
        };
        for (std::size_t m = 0; m < others.size(); ++m) {
            const std::uint32_t rank = others[m].ranks[row];
            const QString words = rankWords(rank, others[m].isTied[row] != 0);
            line.ranks.push_back(rank);
            line.words.push_back((others[m].isTied[row] != 0 ? QStringLiteral("=") : QString()) + number(rank)); // has to fit a circle
            line.places.push_back(places[m][row]);
            isSeen = isSeen || (rank > 0 && places[m][row] <= last);
            go(rank);
            said += Insights::tr("%1: %2", "a method: a rank").arg(columns[m], words);
            cells.push_back(rank > 0 ? Cell{words, static_cast<double>(rank)} : Cell{QStringLiteral("–")});
        }
        for (const OtherWay &way : ways) {
            const std::uint32_t rank = way.ranks[row];
            const QString words = rankWords(rank, isShared(source, way, row));
            go(rank);
            cells.push_back(rank > 0 ? Cell{words, static_cast<double>(rank)} : Cell{QStringLiteral("–")});
            if (moves.side != 0 && way.sides && rank > 0 && way.sides->sideOf(row) != others.front().sideOf(row))
                said += Insights::tr("%1: %2", "a method: a rank").arg(way.name, words);
        }
        if (hasDrawnAnew) {
            const OtherRanks &drawn = insight.insight.others.entries[row];
            for (const std::uint32_t rank : {drawn.meanLow, drawn.meanHigh})
                cells.push_back(rank > 0 ? countCell(rank) : Cell{QStringLiteral("–")});
        }
        if (hasRasch)
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
    const QString without = whyNoOtherWays(insight);
    const bool areAllCounted = without.isEmpty() && std::all_of(ways.begin(), ways.end(), [](const OtherWay &way) {
        return way.sides || std::all_of(way.ranks.begin(), way.ranks.end(), [](std::uint32_t rank) { return rank == 0; });
    });
    if (!insight.rules().cut)
        content.finding = furthest == 0 ? Insights::tr("Every method ranks the entries alike")
                                        : Insights::tr("By another method an entry stands up to %Ln ranks elsewhere", nullptr, n(furthest));
    else
        content.finding = cutSentence(deciding, hidden, moving[3] + moving[4], areAllCounted);
    content.finding = inDivision(source, division, content.finding);
    content.method = (insight.rules().cut ? Insights::tr("Ranks under each method; the official one decides. The line is the cut.")
                                          : Insights::tr("Ranks under each method; the official one decides.")) +
                     waysNamed(ways);
    if (!without.isEmpty() && insight.rules().carry)
        content.method += QLatin1Char(' ') + Insights::tr("Scores of the earlier round count under each method as they do officially.");
    if (!without.isEmpty())
        content.method += QLatin1Char(' ') + without;
    if (lines.empty())
        return noneWanted(std::move(content));
    std::vector<LegendItem> legend;
    const QString words[] = {{},
                             Insights::tr("out officially, in by another method"),
                             Insights::tr("in officially, out by another method"),
                             Insights::tr("tied at the cut officially, decided by another method"),
                             Insights::tr("tied at the cut by another method")};
    for (std::size_t side = 1; side < moving.size(); ++side) {
        if (moving[side] > 0)
            legend.push_back({side - 1, words[side]});
    }
    content.drawing = std::make_shared<SlopeChart>(std::move(columns), std::move(lines),
                                                   insight.rules().cut ? std::move(cuts) : std::vector<SlopeCut>(), last, std::move(legend));
    return content;
}

std::vector<ChartContent> slopeCharts(const InsightSource &source)
{
    return byDivision(source, slopeChart);
}

} // namespace palmares::ui
