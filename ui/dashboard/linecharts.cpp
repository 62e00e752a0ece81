#include "ui/dashboard/linecharts.h"

#include "ui/widgets/numbers.h"

#include <algorithm>
#include <cmath>

namespace palmares::ui {

namespace {

constexpr int plotHeight = 150;
constexpr int scatterHeight = 260;

} // namespace

SlopeChart::SlopeChart(std::vector<QString> columns, std::vector<SlopeLine> lines, std::vector<SlopeCut> cuts, std::uint32_t last,
                       std::vector<LegendItem> legend)
    : m_columns(std::move(columns)), m_lines(std::move(lines)), m_cuts(std::move(cuts)),
      m_last(std::max(last, 1U)), m_legend(std::move(legend))
{
    for (const SlopeLine &line : m_lines)
        m_widest = std::max(m_widest, widthOf(line.label, TextRole::Small));
    // What says something lies over what does not.
    std::stable_sort(m_lines.begin(), m_lines.end(),
                     [](const SlopeLine &a, const SlopeLine &b) { return std::min(a.side, 2) < std::min(b.side, 2); });
}

double SlopeChart::rowHeight() const
{
    const bool hasShapes = !m_lines.empty() && m_lines.back().side > 1; // whose corners stand out of the circle
    return lineOf(TextRole::Small) + ui::metric(hasShapes ? 7 : 3);
}

/// The shape that the legend names, around the circle that has room for the rank: colour alone would tell nobody who does not see it.
void SlopeChart::paintPoint(ChartPainter &painter, QPointF at, int side, const QString &words) const
{
    const Tokens &t = painter.theme();
    const double r = ui::metric(9);
    const QColor colour = side == 0 ? t.surface : t.kinds[static_cast<std::size_t>(side - 1)];
    constexpr double times[] = {1, 1, 1.2, 1.15, 1.45}; // of the circle, so that corners are seen
    if (side > 1)
        painter.shape(at, static_cast<std::size_t>(side - 1), colour, 2 * r * times[side]);
    painter.shape(at, 0, colour, 2 * r);
    painter.text({at.x() - r - 2, at.y() - r, 2 * r + 4, 2 * r}, words, TextRole::Tiny, side == 0 ? t.ink2 : t.surface, ChartPainter::At::Middle);
}

double SlopeChart::heightFor(double width) const
{
    return lineOf(TextRole::Small) + ui::metric(6) + (m_last + 1) * rowHeight() + ui::metric(6) +
           paintLegend(nullptr, m_legend, 0, width);
}

double SlopeChart::leastWidth(double) const
{
    double each = ui::metric(70);
    for (const QString &column : m_columns)
        each = std::max(each, widthOf(column, TextRole::Small, true) + ui::metric(10));
    return 2 * ends() + each * static_cast<double>(m_columns.size());
}

void SlopeChart::paint(ChartPainter &painter) const
{
    const Tokens &t = painter.theme();
    const double head = lineOf(TextRole::Small) + ui::metric(6);
    const double from = ends();
    const double to = painter.width() - ends();
    const double step = m_columns.size() < 2 ? 0 : (to - from) / static_cast<double>(m_columns.size() - 1);
    const auto x = [&](std::size_t column) { return from + step * static_cast<double>(column); };
    // Beyond the last row everything shares the edge: how far out does not matter.
    const auto y = [&](std::uint32_t place) {
        return head + (std::min(place, m_last + 1) - 0.5) * rowHeight();
    };
    for (std::size_t c = 0; c < m_columns.size(); ++c) {
        const double wide = widthOf(m_columns[c], TextRole::Small, true) + ui::metric(4);
        const double left = std::clamp(x(c) - wide / 2, 0.0, std::max(0.0, painter.width() - wide)); // over its column, as far as there is room
        painter.text({left, 0, wide, head - ui::metric(6)}, m_columns[c],
                     TextRole::Small, t.ink, ChartPainter::At::Middle, c == 0);
    }
    for (std::size_t c = 0; c < m_cuts.size(); ++c) {
        const SlopeCut &cut = m_cuts[c];
        if (cut.after == 0 || cut.after > m_last)
            continue;
        const double at = head + cut.after * rowHeight();
        const double left = c == 0 ? 0 : x(c) - step / 2;
        const double right = c + 1 == m_cuts.size() ? painter.width() : x(c) + step / 2;
        painter.rule({left, at}, {right, at}, t.ink, 2);
        if (cut.tied == 0)
            continue;
        // The order of those in it says nothing: the line runs through one frame.
        const std::uint32_t until = std::min(cut.firstTied + cut.tied - 1, m_last);
        const double half = ui::metric(12);
        painter.frame({x(c) - half, head + (cut.firstTied - 1) * rowHeight() + 1, 2 * half, (until - cut.firstTied + 1) * rowHeight() - 2},
                      t.warn, 2);
    }
    for (const SlopeLine &line : m_lines) {
        const QColor colour = line.side == 0 ? t.rest : t.kinds[static_cast<std::size_t>(line.side - 1)];
        std::vector<QPointF> points;
        for (std::size_t c = 0; c < line.ranks.size(); ++c) {
            if (line.ranks[c] == 0)
                continue;
            points.emplace_back(x(c), y(line.places[c]));
        }
        if (points.empty())
            continue;
        painter.polyline(points, colour, line.side == 0 ? 1 : ui::metric(2));
        for (std::size_t c = 0; c < line.ranks.size(); ++c) {
            if (line.ranks[c] > 0 && line.places[c] <= m_last)
                paintPoint(painter, {x(c), y(line.places[c])}, line.side, line.words[c]);
        }
        const double tall = rowHeight();
        if (line.ranks.front() > 0 && line.places.front() <= m_last)
            painter.text({0, y(line.places.front()) - tall / 2, from - ui::metric(16), tall}, line.label,
                         TextRole::Small, line.side == 0 ? t.ink2 : t.ink, ChartPainter::At::End,
                         line.side != 0);
        if (line.ranks.back() > 0 && line.places.back() <= m_last)
            painter.text(
                {to + ui::metric(16), y(line.places.back()) - tall / 2, ends() - ui::metric(16), tall},
                line.label, TextRole::Small, line.side == 0 ? t.ink2 : t.ink, ChartPainter::At::Start,
                line.side != 0);
        painter.mark({0, points.front().y() - tall / 2 + 1, painter.width(), tall - 2}, line.tip,
                     line.target);
    }
    paintLegend(&painter, m_legend, head + (m_last + 1) * rowHeight() + ui::metric(6), painter.width());
}

ScatterChart::ScatterChart(std::vector<ScatterPoint> points, ChartAxis across, ChartAxis up)
    : m_points(std::move(points)), m_across(std::move(across)), m_up(std::move(up))
{
    for (const ChartAxis::Tick &tick : m_up.ticks)
        m_labels = std::max(m_labels, widthOf(tick.words, TextRole::Small));
}

double ScatterChart::heightFor(double) const
{
    return ui::metric(scatterHeight) + 2 * lineOf(TextRole::Small) + ui::metric(8) + lineOf(TextRole::Small);
}

double ScatterChart::leastWidth(double) const
{
    return m_labels + ui::metric(200);
}

void ScatterChart::paint(ChartPainter &painter) const
{
    const Tokens &t = painter.theme();
    const double line = lineOf(TextRole::Small);
    const double top = line + ui::metric(4);
    const double from = m_labels + ui::metric(8);
    const double to = std::min(painter.width() - ui::metric(10), from + ui::metric(scatterHeight) * 1.6);
    const double bottom = top + ui::metric(scatterHeight);
    const auto x = [&](double v) {
        return from + (to - from) * (v - m_across.low) / (m_across.high - m_across.low);
    };
    const auto y = [&](double v) {
        return bottom - (bottom - top) * (v - m_up.low) / (m_up.high - m_up.low);
    };
    painter.text({0, 0, painter.width(), line}, m_up.highWords, TextRole::Small, t.ink2);
    for (const ChartAxis::Tick &tick : m_up.ticks) {
        painter.rule({from, y(tick.at)}, {to, y(tick.at)}, t.line);
        painter.text({0, y(tick.at) - line / 2, m_labels, line}, tick.words, TextRole::Small, t.ink2,
                     ChartPainter::At::End);
    }
    double free = -1e9;
    for (const ChartAxis::Tick &tick : m_across.ticks) {
        painter.rule({x(tick.at), top}, {x(tick.at), bottom}, t.line);
        const double wide = widthOf(tick.words, TextRole::Small);
        const double start = x(tick.at) - wide / 2;
        if (start < free)
            continue;
        free = start + wide + ui::metric(6);
        painter.text({start, bottom + ui::metric(2), wide, line}, tick.words, TextRole::Small, t.ink2,
                     ChartPainter::At::Middle);
    }
    painter.text({from, bottom + ui::metric(4) + line, to - from, line}, m_across.highWords, TextRole::Small,
                 t.ink2, ChartPainter::At::End);
    const double low = std::max(m_across.low, m_up.low);
    const double high = std::min(m_across.high, m_up.high);
    if (high > low)
        painter.line({x(low), y(low)}, {x(high), y(high)}, t.ink3, 1);
    const double side = m_points.size() > 150 ? ui::metric(6) : ui::metric(9);
    for (const ScatterPoint &point : m_points) {
        const QPointF at(x(point.x), y(point.y));
        painter.shape(at, point.kind, t.kinds[point.kind], side);
        painter.mark({at.x() - side / 2 - 1, at.y() - side / 2 - 1, side + 2, side + 2}, point.tip,
                     point.target);
    }
}

double ArrivalsChart::heightFor(double) const
{
    return lineOf(TextRole::Small) + ui::metric(4) + ui::metric(plotHeight) + ui::metric(4) +
           lineOf(TextRole::Small);
}

double ArrivalsChart::leastWidth(double) const
{
    return ui::metric(220);
}

void ArrivalsChart::paint(ChartPainter &painter) const
{
    const Tokens &t = painter.theme();
    const ChartAxis &axis = m_arrivals.time;
    const double line = lineOf(TextRole::Small);
    const double top = line + ui::metric(4);
    const double bottom = top + ui::metric(plotHeight);
    const double right = painter.width() - ui::metric(4);
    double most = std::max(1.0, m_arrivals.expected);
    for (const Arrivals::Step &step : m_arrivals.steps)
        most = std::max(most, step.reached);
    const auto x = [&](double v) { return right * (v - axis.low) / (axis.high - axis.low); };
    const auto y = [&](double v) { return bottom - (bottom - top) * v / most; };
    double free = -1e9;
    for (const ChartAxis::Tick &tick : axis.ticks) {
        const double wide = widthOf(tick.words, TextRole::Small);
        const double start = std::clamp(x(tick.at) - wide / 2, 0.0, std::max(0.0, painter.width() - wide));
        painter.rule({x(tick.at), bottom}, {x(tick.at), bottom + ui::metric(3)}, t.edge);
        if (start < free)
            continue;
        free = start + wide + ui::metric(8);
        painter.text({start, bottom + ui::metric(4), wide, line}, tick.words, TextRole::Small, t.ink2,
                     ChartPainter::At::Middle);
    }
    if (m_arrivals.expected > 0) {
        painter.rule({0, y(m_arrivals.expected)}, {right, y(m_arrivals.expected)}, t.ink3);
        painter.text({0, y(m_arrivals.expected) - line - 1, right, line}, m_arrivals.expectedWords,
                     TextRole::Small, t.ink2);
    }
    if (m_arrivals.deadline && *m_arrivals.deadline <= axis.high && *m_arrivals.deadline >= axis.low) {
        const double at = x(*m_arrivals.deadline);
        painter.rule({at, top}, {at, bottom}, t.warn, 2);
        const double wide = widthOf(m_arrivals.deadlineWords, TextRole::Small);
        const bool isLeft = at + wide + ui::metric(4) > right;
        painter.text({isLeft ? at - wide - ui::metric(4) : at + ui::metric(4), bottom - line - ui::metric(2),
                      wide, line},
                     m_arrivals.deadlineWords, TextRole::Small, t.warn);
    }
    std::vector<QPointF> points;
    double before = 0;
    for (const Arrivals::Step &step : m_arrivals.steps) {
        points.emplace_back(x(step.at), y(before));
        points.emplace_back(x(step.at), y(step.reached));
        painter.mark({x(step.at) - ui::metric(4), y(step.reached) - ui::metric(4),
                      static_cast<double>(ui::metric(8)), static_cast<double>(ui::metric(8))},
                     step.tip);
        before = step.reached;
    }
    if (!points.empty())
        points.emplace_back(right, y(before));
    painter.polyline(points, t.accent, ui::metric(2));
    for (const Arrivals::Step &step : m_arrivals.steps)
        painter.shape({x(step.at), y(step.reached)}, 0, t.accent, ui::metric(6));
    painter.rule({0, bottom}, {right, bottom}, t.edge);
}

} // namespace palmares::ui
