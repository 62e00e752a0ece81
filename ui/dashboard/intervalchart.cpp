#include "ui/dashboard/intervalchart.h"

#include <algorithm>
#include <cmath>

namespace palmares::ui {

namespace {

constexpr int dotSide = 9;
constexpr int gap = 8;

double mixed(double from, double to, double part)
{
    return from + (to - from) * part;
}

} // namespace

ChartAxis roundAxis(double low, double high, const std::function<QString(double)> &say, int about)
{
    ChartAxis axis;
    if (!(high > low))
        high = low + 1;
    const double rough = (high - low) / about;
    const double ten = std::pow(10, std::floor(std::log10(rough)));
    double step = ten;
    for (const double times : {1.0, 2.0, 2.5, 5.0, 10.0}) {
        step = ten * times;
        if (step >= rough * 0.999)
            break;
    }
    axis.low = std::floor(low / step + 1e-9) * step;
    axis.high = std::ceil(high / step - 1e-9) * step;
    for (int i = 0; axis.low + i * step <= axis.high + step / 2; ++i) {
        const double at = axis.low + i * step;
        axis.ticks.push_back({at, say(std::abs(at) < step / 1e6 ? 0 : at)});
    }
    return axis;
}

double paintLegend(ChartPainter *painter, const std::vector<LegendItem> &legend, double top, double width)
{
    if (legend.empty())
        return 0;
    const double line = lineOf(TextRole::Small) + ui::metric(4);
    const double sign = ui::metric(16);
    double x = 0;
    double y = top;
    for (const LegendItem &item : legend) {
        const double wide = sign + widthOf(item.words, TextRole::Small) + ui::metric(14);
        if (x > 0 && x + wide > width) {
            x = 0;
            y += line;
        }
        if (painter) {
            const Tokens &t = painter->theme();
            const QPointF middle(x + sign / 2 - ui::metric(2), y + line / 2);
            if (item.isGround) {
                const QRectF field(x, middle.y() - ui::metric(5), ui::metric(13), ui::metric(10));
                painter->fill(field, t.close);
                painter->frame(field, t.warn);
            } else if (item.kind) {
                painter->shape(middle, *item.kind, t.kinds[*item.kind], ui::metric(dotSide));
            } else {
                painter->rule({middle.x(), middle.y() - ui::metric(6)},
                              {middle.x(), middle.y() + ui::metric(6)}, t.kinds[1], ui::metric(2));
            }
            painter->text({x + sign, y, std::max(0.0, std::min(wide - sign, width - x - sign)), line},
                          item.words, TextRole::Small, t.ink2);
        }
        x += wide;
    }
    return y + line - top;
}

IntervalChart::IntervalChart(std::vector<IntervalRow> rows, ChartAxis axis, std::vector<LegendItem> legend,
                             QString cutWords)
    : m_rows(std::move(rows)), m_axis(std::move(axis)), m_legend(std::move(legend)),
      m_cutWords(std::move(cutWords))
{
    for (const IntervalRow &row : m_rows) {
        m_widestLabel = std::max(m_widestLabel, widthOf(row.label, TextRole::Small));
        m_widestFigure =
            std::max(m_widestFigure, row.figure.isEmpty() ? 0 : widthOf(row.figure, TextRole::Small));
        m_widestAfter =
            std::max(m_widestAfter, row.after.isEmpty() ? 0 : widthOf(row.after, TextRole::Small));
    }
}

double IntervalChart::rowHeight() const
{
    const double dense = m_rows.size() > 14 ? 3 : 8;
    return std::max<double>(lineOf(TextRole::Small) + ui::metric(static_cast<int>(dense)) - ui::metric(2),
                            ui::metric(dotSide + 5));
}

double IntervalChart::labelWidth(double width) const
{
    return std::min(m_widestLabel, width * 0.38);
}

double IntervalChart::leastWidth(double) const
{
    return std::min(m_widestLabel, static_cast<double>(ui::metric(110))) + m_widestFigure + m_widestAfter +
           ui::metric(150);
}

double IntervalChart::axisHeight() const
{
    const bool hasWords = !m_axis.lowWords.isEmpty() || !m_axis.highWords.isEmpty();
    return lineOf(TextRole::Small) * (hasWords ? 2 : 1) + ui::metric(4);
}

double IntervalChart::heightFor(double width) const
{
    return static_cast<double>(m_rows.size()) * rowHeight() + ui::metric(6) + axisHeight() +
           paintLegend(nullptr, m_legend, 0, width);
}

void IntervalChart::paint(ChartPainter &painter) const
{
    const double width = painter.width();
    const double figures = m_widestFigure > 0 ? m_widestFigure + ui::metric(gap) : 0;
    const double half = ui::metric(dotSide);
    const double from = labelWidth(width) + figures + ui::metric(gap) + half;
    const double to = width - (m_widestAfter > 0 ? m_widestAfter + ui::metric(gap) : 0) - half;
    const double top = isAxisAbove() ? axisHeight() : 0;
    const double bottom = top + static_cast<double>(m_rows.size()) * rowHeight();
    const auto place = [&](std::size_t row) {
        return QRectF(0, top + static_cast<double>(row) * rowHeight(), width, rowHeight());
    };
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        if (!m_rows[i].isClose || !painter.isVisible(place(i)))
            continue;
        painter.fill(place(i), painter.theme().close);
        if (painter.theme().closeBar > 0)
            painter.fill({0, place(i).top(), static_cast<double>(painter.theme().closeBar), rowHeight()},
                         painter.theme().warn);
    }
    paintLines(painter, from, to, top, bottom + ui::metric(4));
    for (std::size_t i = 0; i < m_rows.size(); ++i)
        paintRow(painter, m_rows[i], place(i), from, to);
    paintFrames(painter, top);
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        if (m_rows[i].isLineBelow)
            paintCut(painter, place(i), to);
    }
    paintAxis(painter, from, to,
              isAxisAbove() ? std::max(0.0, painter.visible().top()) : bottom + ui::metric(6));
    paintLegend(&painter, m_legend, bottom + ui::metric(6) + (isAxisAbove() ? 0 : axisHeight()), width);
}

void IntervalChart::paintFrames(ChartPainter &painter, double top) const
{
    for (std::size_t from = 0; from < m_rows.size(); ++from) {
        if (!m_rows[from].isFramed)
            continue;
        std::size_t to = from;
        while (to < m_rows.size() && m_rows[to].isFramed)
            ++to;
        const QRectF around(1, top + static_cast<double>(from) * rowHeight(), painter.width() - 2, static_cast<double>(to - from) * rowHeight());
        if (painter.isVisible(around))
            painter.frame(around, painter.theme().ink);
        from = to;
    }
}

void IntervalChart::paintLines(ChartPainter &painter, double from, double to, double top, double bottom) const
{
    const Tokens &t = painter.theme();
    const auto x = [&](double value) {
        return mixed(from, to, (value - m_axis.low) / (m_axis.high - m_axis.low));
    };
    for (const ChartAxis::Tick &tick : m_axis.ticks)
        painter.rule({x(tick.at), top}, {x(tick.at), bottom}, t.line);
    if (m_axis.strong)
        painter.rule({x(*m_axis.strong), top}, {x(*m_axis.strong), bottom}, t.ink3, 2);
}

void IntervalChart::paintAxis(ChartPainter &painter, double from, double to, double top) const
{
    const Tokens &t = painter.theme();
    const auto x = [&](double value) {
        return mixed(from, to, (value - m_axis.low) / (m_axis.high - m_axis.low));
    };
    const double line = lineOf(TextRole::Small);
    if (isAxisAbove()) // rows pass under it
        painter.fill({0, top, painter.width(), axisHeight()}, t.surface);
    const double room =
        m_axis.afterHeading.isEmpty() || !isAxisAbove()
            ? painter.width()
            : painter.width() - widthOf(m_axis.afterHeading, TextRole::Small) - ui::metric(gap);
    double free = -1e9;
    for (const ChartAxis::Tick &tick : m_axis.ticks) {
        const double wide = widthOf(tick.words, TextRole::Small);
        const double start = std::clamp(x(tick.at) - wide / 2, 0.0, std::max(0.0, painter.width() - wide));
        if (start < free || start + wide > room)
            continue;
        free = start + wide + ui::metric(6);
        painter.text({start, top, wide, line}, tick.words, TextRole::Small, t.ink2, ChartPainter::At::Middle);
    }
    if (isAxisAbove()) {
        painter.text({room, top, painter.width() - room, line}, m_axis.afterHeading, TextRole::Small, t.ink2,
                     ChartPainter::At::End);
        painter.rule({0, top + axisHeight() - 1}, {painter.width(), top + axisHeight() - 1}, t.line);
    }
    const double y = top + line;
    const double middle = (from + to) / 2;
    const double wide = widthOf(m_axis.lowWords, TextRole::Small);
    if (!m_axis.lowWords.isEmpty()) // it may begin under the labels, where there is room
        painter.text({std::max(0.0, std::min(from - ui::metric(dotSide), middle - ui::metric(gap) - wide)), y,
                      wide, line},
                     m_axis.lowWords, TextRole::Small, t.ink2);
    if (!m_axis.highWords.isEmpty())
        painter.text({middle, y, painter.width() - middle, line}, m_axis.highWords, TextRole::Small, t.ink2,
                     ChartPainter::At::End);
}

void IntervalChart::paintRow(ChartPainter &painter, const IntervalRow &row, const QRectF &place, double from,
                             double to) const
{
    const Tokens &t = painter.theme();
    painter.mark(place.adjusted(0, 0.5, 0, -0.5), row.tip, row.target);
    if (!painter.isVisible(place.adjusted(0, -2, 0, 2)))
        return;
    const auto x = [&](double value) {
        return std::clamp(mixed(from, to, (value - m_axis.low) / (m_axis.high - m_axis.low)), from, to);
    };
    const double label = labelWidth(painter.width());
    painter.text({0, place.top(), label, place.height()}, row.label, TextRole::Small, t.ink);
    if (!row.figure.isEmpty())
        painter.text({label, place.top(), m_widestFigure + ui::metric(gap), place.height()}, row.figure,
                     TextRole::Small, t.ink2, ChartPainter::At::End);
    if (!row.after.isEmpty())
        painter.text({to, place.top(), painter.width() - to, place.height()}, row.after, TextRole::Small,
                     t.ink2, ChartPainter::At::End);
    const double y = place.center().y();
    if (row.value) {
        const QColor colour = row.isInk ? t.ink : row.kind ? t.kinds[*row.kind] : t.rest;
        painter.rule({x(row.low), y}, {x(row.high), y}, colour, ui::metric(2));
        if (row.tick)
            painter.rule({x(*row.tick), y - ui::metric(6)}, {x(*row.tick), y + ui::metric(6)}, t.kinds[1],
                         ui::metric(2));
        painter.shape({x(*row.value), y}, row.kind.value_or(0), colour, ui::metric(dotSide));
    } else if (!row.instead.isEmpty()) {
        painter.text({from, place.top(), to - from, place.height()}, row.instead, TextRole::Small, t.ink3);
    }
}

/// Over everything: the label of a cut would else lie under the next row.
void IntervalChart::paintCut(ChartPainter &painter, const QRectF &place, double to) const
{
    const Tokens &t = painter.theme();
    painter.rule({0, place.bottom()}, {painter.width(), place.bottom()}, t.ink, 2);
    if (m_cutWords.isEmpty())
        return;
    const double wide = widthOf(m_cutWords, TextRole::Small, true) + ui::metric(12);
    const double tall = lineOf(TextRole::Small) + ui::metric(2);
    // At the end of the axis with the least in its way.
    const QRectF chip(to - wide, place.bottom() - tall / 2, wide, tall);
    painter.fill(chip, t.ink);
    painter.text(chip.adjusted(ui::metric(6), 0, 0, 0), m_cutWords, TextRole::Small, t.surface,
                 ChartPainter::At::Start, true);
}

std::unique_ptr<ChartDrawing> IntervalChart::onTheWay(const ChartDrawing &before, double part) const
{
    const auto *old = dynamic_cast<const IntervalChart *>(&before);
    if (!old)
        return nullptr;
    auto moving = std::make_unique<IntervalChart>(*this);
    auto was = old->m_rows.end();
    for (IntervalRow &row : moving->m_rows) {
        // A row without a label says more of the one above it.
        if (row.label.isEmpty())
            was = was == old->m_rows.end() || std::next(was) == old->m_rows.end() || !std::next(was)->label.isEmpty() ? old->m_rows.end() : std::next(was);
        else
            was = std::find_if(old->m_rows.begin(), old->m_rows.end(), [&](const IntervalRow &one) { return one.label == row.label; });
        if (was == old->m_rows.end() || !was->value || !row.value)
            continue;
        row.value = mixed(*was->value, *row.value, part);
        row.low = mixed(was->low, row.low, part);
        row.high = mixed(was->high, row.high, part);
        if (row.tick && was->tick)
            row.tick = mixed(*was->tick, *row.tick, part);
    }
    return moving;
}

} // namespace palmares::ui
