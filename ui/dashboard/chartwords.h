#pragma once

#include "core/office/results/sureness.h"
#include "ui/dashboard/insightcharts.h"
#include "ui/dashboard/intervalchart.h"
#include "ui/widgets/bidi.h"
#include "ui/widgets/numbers.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace palmares::ui {

/// The context of every sentence of a chart.
class Insights {
    Q_DECLARE_TR_FUNCTIONS(Insights)
};

/// number() with a true minus, as wide as a plus.
inline QString shownNumber(double value, int decimals)
{
    return value < 0 ? code(QChar(0x2212) + number(-value, decimals)) : number(value, decimals);
}

inline Cell figureCell(std::optional<double> value, int decimals)
{
    return value ? Cell{shownNumber(*value, decimals), *value} : Cell{QStringLiteral("–")};
}
inline Cell countCell(std::size_t count)
{
    return {number(static_cast<qint64>(count)), static_cast<double>(count)};
}
inline Cell codeCell(const QString &text)
{
    return {code(text), text};
}

/// With a sign, for differences.
inline QString signedNumber(double value, int decimals)
{
    const QString shown = number(std::abs(value), decimals);
    const bool isZero = std::abs(value) < 0.5 * std::pow(10, -decimals);
    // The sign stands before the figure in every direction of reading.
    return isZero ? shown : code((value > 0 ? QStringLiteral("+") : QString(QChar(0x2212))) + shown);
}

/// Words for the ticks of an axis, all with as many decimals as the finest of them needs to be exact.
template <typename Say> void sayTicks(ChartAxis &axis, const Say &say)
{
    const auto isExact = [&axis](int decimals) {
        const double unit = std::pow(10, decimals);
        return std::all_of(axis.ticks.begin(), axis.ticks.end(), [unit](const ChartAxis::Tick &tick) {
            return std::abs(tick.at * unit - std::round(tick.at * unit)) < 1e-6;
        });
    };
    int decimals = 0;
    while (decimals < 6 && !isExact(decimals))
        ++decimals;
    for (ChartAxis::Tick &tick : axis.ticks)
        tick.words = say(tick.at, decimals);
}

/// An axis of scores.
inline ChartAxis scoreAxis(double low, double high)
{
    ChartAxis axis = roundAxis(low, high, [](double) { return QString(); });
    sayTicks(axis, [](double at, int decimals) { return shownNumber(at, decimals); });
    return axis;
}

/// An axis of differences around zero, the same on both sides.
inline ChartAxis aroundZero(double most)
{
    if (!(most > 0))
        most = 1; // nobody differs: any axis, the same on both sides
    ChartAxis axis = roundAxis(-most, most, [](double) { return QString(); }, 4);
    sayTicks(axis, [](double at, int decimals) { return signedNumber(at, decimals); });
    const double side = std::max(-axis.low, axis.high);
    axis.low = -side;
    axis.high = side;
    axis.strong = 0;
    return axis;
}

/// A chart without a drawing.
inline ChartContent nothingYet(const QString &name, const QString &finding, const QString &why)
{
    ChartContent content;
    content.name = name;
    content.finding = finding;
    content.nothing = why;
    return content;
}

/// Of a round in which judges say yes or no: entries have verdicts there, and no ranking and no scores.
inline ChartContent noneOfACheck(const QString &name)
{
    return nothingYet(name, Insights::tr("A check has no scores"), Insights::tr("Its verdicts are under Results."));
}

/// A figure with its interval as a cell that goes next into a row: "0.84 (0.61 to 1.07)".
inline Cell betweenCell(ChartContent &content, std::size_t column, const std::optional<double> &value,
                        const std::optional<statistics::Limits> &limits, int decimals)
{
    Cell cell = figureCell(value, decimals);
    if (value && limits)
        cell.text = Insights::tr("%1 (%2 to %3)", "a figure; its interval")
                        .arg(cell.text, shownNumber(limits->low, decimals), shownNumber(limits->high, decimals));
    content.limits[column].push_back(value ? limits : std::nullopt);
    return cell;
}

/// A p-value in a sentence: "0.04", "under 0.01"; none is 0.
inline QString pWords(double p)
{
    return p < 0.01 ? Insights::tr("under %1", "a small probability").arg(number(0.01, 2)) : number(p, 2);
}

/// One more sentence after those there are.
void addSentence(QString &said, const QString &sentence);

/// "S-014 Lullabies for the night ward"
QString entryCodeAndTitle(const InsightSource &source, std::uint32_t row);

/// "Short films: 6 entries are clearly in"; the sentence alone in a call without divisions.
QString inDivision(const InsightSource &source, int division, const QString &sentence);
/// The same without its drawing, where nothing is left of it by what is wanted.
ChartContent noneWanted(ChartContent content);
/// A chart of each division; else one.
std::vector<ChartContent> byDivision(const InsightSource &source, ChartContent (*make)(const InsightSource &, int));

/// Bins of equal, round width over numbers, with their edges; at most about `about`.
struct Bins {
    double low = 0;
    double step = 1;
    std::size_t count = 1;

    std::size_t of(double value) const;
    double edge(std::size_t at) const { return low + step * static_cast<double>(at); }
    int decimals() const;
    /// Ends at the highest value where that is an edge: it belongs to the last bin then, and no axis runs past the scale.
    void endAt(double high);
    /// Every value is the lower edge of its bin: points of a scale, whose names stand under their bars.
    bool arePoints(const std::vector<double> &values) const;
    /// As the ticks of a histogram: every so many have words, at the edges or under the bars.
    std::vector<QString> ticks(std::size_t every, bool underBars) const;
};
/// "4.5–5.0: 12 sheets", of points "4: 12 sheets".
QString binWords(const Bins &bins, std::size_t at, std::size_t count, bool arePoints);
Bins binsFor(double low, double high, double least, std::size_t about);

} // namespace palmares::ui
