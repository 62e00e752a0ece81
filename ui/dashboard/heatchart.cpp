#include "ui/dashboard/heatchart.h"

#include <algorithm>
#include <cmath>

namespace palmares::ui {

namespace {

constexpr int leastCell = 5;   ///< pixels at 100 %, the space beside it among them
constexpr int leastForFigures = 34; ///< from here on figures stand in the cells
constexpr int legendField = 12;

} // namespace

HeatChart::HeatChart(HeatField field) : m_field(std::move(field))
{
    for (const QString &row : m_field.rows)
        m_labels = std::max(m_labels, widthOf(row, TextRole::Tiny));
    for (const QString &column : m_field.columns)
        m_widestColumn = std::max(m_widestColumn, widthOf(column, TextRole::Tiny));
    m_labels = std::min(m_labels, static_cast<double>(ui::metric(120))) + ui::metric(8);
}

double HeatChart::rowHeight() const
{
    return std::max<double>(lineOf(TextRole::Tiny), ui::metric(13));
}

double HeatChart::leastWidth(double zoom) const
{
    return m_labels + static_cast<double>(m_field.columns.size()) * ui::metric(leastCell) * zoom;
}

double HeatChart::legendHeight(double width) const
{
    double x = 0;
    int lines = 1;
    for (const QString &step : m_field.steps) {
        if (step.isEmpty())
            continue;
        const double wide = ui::metric(legendField + 5) + widthOf(step, TextRole::Small) + ui::metric(12);
        if (x > 0 && x + wide > width) {
            x = 0;
            ++lines;
        }
        x += wide;
    }
    return lines * (lineOf(TextRole::Small) + ui::metric(4));
}

double HeatChart::heightFor(double width) const
{
    // The legend stands in the part that is looked at, which may be narrower than the whole.
    return static_cast<double>(m_field.rows.size()) * rowHeight() + ui::metric(4) + codesHeight() + lineOf(TextRole::Small) +
           ui::metric(4) + legendHeight(std::min(width, static_cast<double>(ui::metric(420))));
}

void HeatChart::paint(ChartPainter &painter) const
{
    const Tokens &t = painter.theme();
    const double each =
        (painter.width() - m_labels) / static_cast<double>(std::max<std::size_t>(1, m_field.columns.size()));
    const double tall = rowHeight();
    const double space = each > ui::metric(8) ? 1.5 : each > 4 ? 1 : 0.5;
    const double pinned = painter.visible().left();
    const double bottom = static_cast<double>(m_field.rows.size()) * tall;
    for (const HeatField::Cell &cell : m_field.cells) {
        const QRectF place(m_labels + cell.column * each, cell.row * tall, each, tall);
        painter.mark(place, cell.tip, cell.target);
        if (!painter.isVisible(place) || place.right() < pinned + m_labels)
            continue;
        const auto step = static_cast<std::size_t>(cell.step);
        painter.fill(place.adjusted(space / 2, 0.5, -space / 2, -0.5), t.steps[step]);
        if (each >= ui::metric(leastForFigures))
            painter.text(place, cell.figure, TextRole::Tiny, t.onSteps[step], ChartPainter::At::Middle);
    }
    if (m_field.lineAfter > 0) {
        const double x = m_labels + m_field.lineAfter * each;
        painter.rule({x, 0}, {x, bottom + ui::metric(4) + codesHeight()}, t.ink, 2);
    }
    // The names stay at the start whatever is scrolled.
    if (pinned > 0)
        painter.fill({pinned, 0, m_labels - ui::metric(3), bottom}, t.surface);
    for (std::size_t row = 0; row < m_field.rows.size(); ++row)
        painter.text({pinned, static_cast<double>(row) * tall, m_labels - ui::metric(8), tall},
                     m_field.rows[row], TextRole::Tiny, t.ink2);
    paintCodes(painter, bottom + ui::metric(4), each);
    paintFoot(painter, bottom + ui::metric(4) + codesHeight(), each);
    paintSteps(painter, bottom + ui::metric(8) + codesHeight() + lineOf(TextRole::Small));
}

/// The codes of the columns, as many as stand beside each other.
void HeatChart::paintCodes(ChartPainter &painter, double top, double each) const
{
    if (m_widestColumn <= 0)
        return;
    const auto every = static_cast<std::size_t>(std::max(1.0, std::ceil((m_widestColumn + ui::metric(6)) / each)));
    for (std::size_t c = 0; c < m_field.columns.size(); c += every) {
        const double middle = m_labels + (static_cast<double>(c) + 0.5) * each;
        const double start = std::min(middle - m_widestColumn / 2, painter.width() - m_widestColumn);
        if (start < painter.visible().left() + m_labels - ui::metric(8))
            continue;
        painter.text({start, top, m_widestColumn, codesHeight()}, m_field.columns[c], TextRole::Tiny, painter.theme().ink2, ChartPainter::At::Middle);
    }
}

double HeatChart::codesHeight() const
{
    return lineOf(TextRole::Tiny) + ui::metric(2);
}

void HeatChart::paintFoot(ChartPainter &painter, double top, double each) const
{
    const Tokens &t = painter.theme();
    const double line = lineOf(TextRole::Small);
    const double seenFrom = painter.visible().left() + m_labels;
    const double seenTo = std::min(painter.width(), painter.visible().right());
    double from = seenFrom;
    double to = seenTo;
    if (painter.visible().left() <= 0.5) {
        painter.text({m_labels, top, seenTo - m_labels, line}, m_field.firstWords, TextRole::Small, t.ink2);
        from += widthOf(m_field.firstWords, TextRole::Small) + ui::metric(8);
    }
    if (painter.visible().right() >= painter.width() - 0.5) {
        painter.text({seenFrom, top, seenTo - seenFrom, line}, m_field.lastWords, TextRole::Small, t.ink2,
                     ChartPainter::At::End);
        to -= widthOf(m_field.lastWords, TextRole::Small) + ui::metric(8);
    }
    if (m_field.lineAfter == 0)
        return;
    const double x = m_labels + m_field.lineAfter * each;
    const double wide = widthOf(m_field.lineWords, TextRole::Small, true);
    const double start = std::max(from, std::min(x + ui::metric(4), to - wide));
    if (x > seenFrom - 1 && x < seenTo && start + wide <= to + 1)
        painter.text({start, top, wide, line}, m_field.lineWords, TextRole::Small, t.ink,
                     ChartPainter::At::Start, true);
}

void HeatChart::paintSteps(ChartPainter &painter, double top) const
{
    const Tokens &t = painter.theme();
    const double line = lineOf(TextRole::Small) + ui::metric(4);
    const double pinned = painter.visible().left();
    const double room = std::min(painter.visible().width(), painter.width() - pinned);
    double x = 0;
    for (std::size_t step = 0; step < m_field.steps.size(); ++step) {
        if (m_field.steps[step].isEmpty())
            continue;
        const double wide =
            ui::metric(legendField + 5) + widthOf(m_field.steps[step], TextRole::Small) + ui::metric(12);
        if (x > 0 && x + wide > room) {
            x = 0;
            top += line;
        }
        const QRectF field(pinned + x, top + (line - ui::metric(legendField)) / 2, ui::metric(legendField),
                           ui::metric(legendField));
        painter.fill(field, t.steps[step]);
        if (t.bordersEverything())
            painter.frame(field, t.line);
        painter.text({field.right() + ui::metric(5), top, wide, line}, m_field.steps[step], TextRole::Small,
                     t.ink2);
        x += wide;
    }
}

} // namespace palmares::ui
