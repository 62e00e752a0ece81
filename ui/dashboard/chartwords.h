#pragma once

#include "core/office/sureness.h"
#include "ui/dashboard/insightcharts.h"
#include "ui/dashboard/intervalchart.h"
#include "ui/widgets/bidi.h"
#include "ui/widgets/numbers.h"

#include <QCoreApplication>

#include <cmath>

namespace palmares::ui {

/// The context of every sentence of a chart.
class Insights {
    Q_DECLARE_TR_FUNCTIONS(Insights)
};

inline int n(std::size_t count)
{
    return static_cast<int>(count);
}

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

/// An axis of differences around zero, the same on both sides.
inline ChartAxis aroundZero(double most)
{
    if (!(most > 0))
        most = 1; // nobody differs: any axis, the same on both sides
    const auto say = [most](double at) {
        const int decimals = most < 0.1 ? 3 : most < 1 ? 2 : most < 6 ? 1 : 0;
        return signedNumber(at, decimals);
    };
    ChartAxis axis = roundAxis(-most, most, say, 4);
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
    /// Every value is the lower edge of its bin: points of a scale, whose names stand under their bars.
    bool arePoints(const std::vector<double> &values) const;
    /// As the ticks of a histogram: every so many have words, at the edges or under the bars.
    std::vector<QString> ticks(std::size_t every, bool underBars) const;
};
/// "4.5–5.0: 12 sheets", of points "4: 12 sheets".
QString binWords(const Bins &bins, std::size_t at, std::size_t count, bool arePoints);
Bins binsFor(double low, double high, double least, std::size_t about);

} // namespace palmares::ui
