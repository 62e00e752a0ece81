#include "ui/dashboard/barcharts.h"

#include <algorithm>
#include <cmath>

namespace palmares::ui {

namespace {

constexpr int histogramHeight = 120;
constexpr int smallWidth = 112;
constexpr int smallHeight = 40;

std::size_t mostIn(const Histogram &histogram)
{
    std::size_t most = 1;
    for (const Histogram::Bar &bar : histogram.bars)
        most = std::max(most, bar.count);
    return most;
}

/// Bars of a histogram in a place, with marks for those that hold something, or one mark for all of them.
void paintBars(ChartPainter &painter, const Histogram &histogram, const QRectF &place, double space,
               bool marksEach)
{
    const Tokens &t = painter.theme();
    const double most = static_cast<double>(mostIn(histogram));
    const double each = place.width() / static_cast<double>(std::max<std::size_t>(1, histogram.bars.size()));
    for (std::size_t i = 0; i < histogram.bars.size(); ++i) {
        const Histogram::Bar &bar = histogram.bars[i];
        const QRectF column(place.left() + static_cast<double>(i) * each, place.top(), each, place.height());
        if (marksEach)
            painter.mark(column, bar.tip, bar.target.isSomewhere() ? bar.target : histogram.target);
        if (bar.count == 0)
            continue;
        const double tall = std::max(1.5, place.height() * static_cast<double>(bar.count) / most);
        painter.fill({column.left() + space / 2, place.bottom() - tall, std::max(1.0, each - space), tall},
                     bar.isMarked ? t.steps[3] : t.steps[1]);
    }
    painter.rule({place.left(), place.bottom()}, {place.right(), place.bottom()}, t.edge);
}

void paintTicks(ChartPainter &painter, const Histogram &histogram, const QRectF &place, TextRole role)
{
    if (histogram.ticks.empty())
        return;
    const double each = place.width() / static_cast<double>(std::max<std::size_t>(1, histogram.bars.size()));
    const double shift = histogram.ticks.size() == histogram.bars.size() ? each / 2 : 0;
    double free = -1e9;
    for (std::size_t i = 0; i < histogram.ticks.size(); ++i) {
        if (histogram.ticks[i].isEmpty())
            continue;
        const double wide = widthOf(histogram.ticks[i], role);
        const double start = std::clamp(place.left() + static_cast<double>(i) * each + shift - wide / 2,
                                        place.left(), std::max(place.left(), place.right() - wide));
        if (start < free)
            continue;
        free = start + wide + ui::metric(6);
        painter.text({start, place.bottom() + ui::metric(2), wide, static_cast<double>(lineOf(role))},
                     histogram.ticks[i], role, painter.theme().ink2, ChartPainter::At::Middle);
    }
}

} // namespace

double HistogramChart::heightFor(double) const
{
    return ui::metric(histogramHeight) + ui::metric(6) + lineOf(TextRole::Small);
}

double HistogramChart::leastWidth(double) const
{
    return ui::metric(180);
}

void HistogramChart::paint(ChartPainter &painter) const
{
    const QRectF place(0, 2, painter.width(), ui::metric(histogramHeight));
    paintBars(painter, m_histogram, place, 2, true);
    paintTicks(painter, m_histogram, place, TextRole::Small);
}

int MultiplesChart::across(double width) const
{
    return std::max(1,
                    static_cast<int>((width + ui::metric(16)) / (ui::metric(smallWidth) + ui::metric(16))));
}

double MultiplesChart::each() const
{
    return lineOf(TextRole::Small) + ui::metric(2) + ui::metric(smallHeight) + ui::metric(2) +
           lineOf(TextRole::Tiny) + ui::metric(10);
}

double MultiplesChart::heightFor(double width) const
{
    const int wide = across(width);
    const int rows = (static_cast<int>(m_parts.size()) + wide - 1) / wide;
    return rows * each();
}

double MultiplesChart::leastWidth(double) const
{
    return ui::metric(smallWidth);
}

void MultiplesChart::paint(ChartPainter &painter) const
{
    const int wide = across(painter.width());
    const double gap = ui::metric(16);
    const double column = (painter.width() - gap * (wide - 1)) / wide;
    for (std::size_t i = 0; i < m_parts.size(); ++i) {
        const Histogram &part = m_parts[i];
        const double left = static_cast<double>(static_cast<int>(i) % wide) * (column + gap);
        const double top = static_cast<double>(static_cast<int>(i) / wide) * each();
        const double line = lineOf(TextRole::Small);
        QString tip = part.name;
        for (const Histogram::Bar &bar : part.bars) {
            if (bar.count > 0)
                tip += QStringLiteral("\n") + bar.tip;
        }
        painter.mark({left, top, column, each() - ui::metric(8)}, tip, part.target);
        if (!painter.isVisible({left, top, column, each()}))
            continue;
        painter.text({left, top, column, line}, part.name, TextRole::Small, painter.theme().ink);
        const QRectF place(left, top + line + ui::metric(2), column, ui::metric(smallHeight));
        paintBars(painter, part, place, 1, false);
        paintTicks(painter, part, place, TextRole::Tiny);
    }
}

ShareChart::ShareChart(std::vector<ShareRow> rows, ShareWords words) : m_rows(std::move(rows)), m_words(std::move(words))
{
    for (const ShareRow &row : m_rows) {
        m_most = std::max(m_most, std::max(row.whole, row.done));
        m_labels = std::max(m_labels, widthOf(row.label, TextRole::Small));
        m_figures = std::max(m_figures, widthOf(row.figure, TextRole::Small));
    }
}

double ShareChart::rowHeight() const
{
    return lineOf(TextRole::Small) + ui::metric(m_rows.size() > 14 ? 2 : 6);
}

double ShareChart::heightFor(double width) const
{
    return static_cast<double>(m_rows.size()) * rowHeight() + ui::metric(2) + paintWords(nullptr, 0, width);
}

double ShareChart::paintWords(ChartPainter *painter, double top, double width) const
{
    const double line = lineOf(TextRole::Small) + ui::metric(4);
    const double side = ui::metric(10);
    double x = 0;
    double y = top + ui::metric(4);
    for (const bool isDone : {true, false}) {
        const QString &words = isDone ? m_words.done : m_words.whole;
        if (words.isEmpty())
            continue;
        const double wide = side + ui::metric(6) + widthOf(words, TextRole::Small) + ui::metric(14);
        if (x > 0 && x + wide > width) {
            x = 0;
            y += line;
        }
        if (painter) {
            const Tokens &t = painter->theme();
            const QRectF field(x, y + (line - side) / 2, side, side);
            painter->fill(field, isDone ? t.accent : t.track);
            if (!isDone)
                painter->frame(field, t.edge);
            const double start = x + side + ui::metric(6);
            painter->text({start, y, std::max(0.0, width - start), line}, words, TextRole::Small, t.ink2);
        }
        x += wide;
    }
    return x > 0 ? y + line - top : 0;
}

double ShareChart::leastWidth(double) const
{
    return std::min(m_labels, static_cast<double>(ui::metric(130))) + m_figures + ui::metric(100);
}

void ShareChart::paint(ChartPainter &painter) const
{
    const Tokens &t = painter.theme();
    const double labels = std::min(m_labels, painter.width() * 0.4);
    const double from = labels + ui::metric(10);
    const double to = painter.width() - m_figures - ui::metric(10);
    const double tall = ui::metric(8);
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const ShareRow &row = m_rows[i];
        const QRectF place(0, static_cast<double>(i) * rowHeight(), painter.width(), rowHeight());
        painter.mark(place, row.tip, row.target);
        if (!painter.isVisible(place))
            continue;
        painter.text({0, place.top(), labels, place.height()}, row.label, TextRole::Small, t.ink);
        const double y = place.center().y() - tall / 2;
        const double wide = to - from;
        painter.fill({from, y, wide * row.whole / m_most, tall}, t.track);
        painter.fill({from, y, wide * row.done / m_most, tall}, t.accent);
        painter.text({to, place.top(), painter.width() - to, place.height()}, row.figure, TextRole::Small,
                     row.tone ? ui::color(t, *row.tone) : t.ink2, ChartPainter::At::End);
    }
    paintWords(&painter, static_cast<double>(m_rows.size()) * rowHeight() + ui::metric(2), painter.width());
}

std::unique_ptr<ChartDrawing> ShareChart::onTheWay(const ChartDrawing &before, double part) const
{
    const auto *old = dynamic_cast<const ShareChart *>(&before);
    if (!old)
        return nullptr;
    auto moving = std::make_unique<ShareChart>(*this);
    for (ShareRow &row : moving->m_rows) {
        const auto was = std::find_if(old->m_rows.begin(), old->m_rows.end(),
                                      [&](const ShareRow &one) { return one.label == row.label; });
        if (was != old->m_rows.end())
            row.done = was->done + (row.done - was->done) * part;
    }
    return moving;
}

double FlowChart::heightFor(double width) const
{
    static_cast<void>(width);
    std::size_t losses = 0;
    for (const FlowStage &stage : m_stages)
        losses = std::max(losses, stage.losses.size());
    return lineOf(TextRole::Small) + ui::metric(4) + lineOf(TextRole::Page) + ui::metric(8) + ui::metric(90) +
           ui::metric(8) + static_cast<double>(losses) * (lineOf(TextRole::Small) + ui::metric(2)) +
           ui::metric(4);
}

double FlowChart::leastWidth(double) const
{
    double each = ui::metric(96);
    for (const FlowStage &stage : m_stages) {
        each = std::max(each, widthOf(stage.name, TextRole::Small) + ui::metric(16));
        for (const QString &loss : stage.losses)
            each = std::max(each, widthOf(loss, TextRole::Small) + ui::metric(16));
    }
    return each * static_cast<double>(m_stages.size());
}

void FlowChart::paint(ChartPainter &painter) const
{
    const Tokens &t = painter.theme();
    const double each = painter.width() / static_cast<double>(std::max<std::size_t>(1, m_stages.size()));
    const double gap = ui::metric(16);
    double most = 1;
    for (const FlowStage &stage : m_stages)
        most = std::max(most, stage.count);
    const double small = lineOf(TextRole::Small);
    const double top = small + ui::metric(4) + lineOf(TextRole::Page) + ui::metric(8);
    const double tall = ui::metric(90);
    for (std::size_t i = 0; i < m_stages.size(); ++i) {
        const FlowStage &stage = m_stages[i];
        const double left = static_cast<double>(i) * each;
        const double wide = each - gap;
        painter.mark({left, 0, wide, top + tall}, stage.tip, stage.target);
        painter.text({left, 0, wide, small}, stage.name, TextRole::Small, t.ink2);
        painter.text({left, small + ui::metric(2), wide, static_cast<double>(lineOf(TextRole::Page))},
                     stage.figure, TextRole::Page, t.ink);
        const double high = std::max(2.0, tall * stage.count / most);
        painter.fill({left, top + tall - high, wide, high}, i + 1 == m_stages.size() ? t.accent : t.steps[2]);
        if (i + 1 < m_stages.size()) { // how much goes on
            const double next = std::max(2.0, tall * m_stages[i + 1].count / most);
            painter.line({left + wide, top + tall - high}, {left + each, top + tall - next}, t.ink3, 1);
        }
        double y = top + tall + ui::metric(8);
        for (const QString &loss : stage.losses) {
            painter.text({left, y, wide, small}, loss, TextRole::Small, t.ink2);
            y += small + ui::metric(2);
        }
    }
    painter.rule({0, top + tall}, {painter.width() - gap, top + tall}, t.edge);
}

} // namespace palmares::ui
