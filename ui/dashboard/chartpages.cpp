#include "ui/dashboard/chartpages.h"

#include "ui/print/wholefile.h"

#include <QFontMetricsF>
#include <QGuiApplication>
#include <QIODevice>
#include <QPageLayout>
#include <QPdfWriter>
#include <QScreen>

#include <algorithm>
#include <cmath>

namespace palmares::ui {

namespace {

constexpr double wide = 720;    ///< units a page is wide: those of the screen, in which charts are laid out
/// Dots an inch: those of the screen, by which fonts and places of charts are measured. What is painted are lines and letters, as sharp as
/// the printer is.
int resolution()
{
    const QScreen *screen = QGuiApplication::primaryScreen();
    return screen ? qRound(screen->logicalDotsPerInchY()) : 96;
}

constexpr double gap = 28;      ///< between charts
constexpr double leastSlice = 160; ///< of a chart that goes on overleaf

/// Pages that are filled from above.
class Pages {
public:
    Pages(QPdfWriter &writer, QPainter &painter, Qt::LayoutDirection direction)
        : m_writer(writer), m_painter(painter), m_direction(direction)
    {
        const QRectF area(QPointF(), writer.pageLayout().paintRectPixels(resolution()).size());
        m_scale = area.width() / wide;
        m_high = area.height() / m_scale;
        m_painter.scale(m_scale, m_scale);
    }

    void say(const QString &words, TextRole role, const QColor &colour)
    {
        if (words.isEmpty())
            return;
        const double height = heightOf(words, role);
        need(height);
        m_painter.setFont(ui::font(role));
        m_painter.setPen(colour);
        m_painter.setLayoutDirection(m_direction);
        m_painter.drawText(QRectF(0, m_top, wide, height + 2), flags(), words);
        m_top += height + 4;
    }

    void chart(const ChartContent &content)
    {
        if (m_top > 0)
            m_top += gap;
        const double head = heightOf(content.finding, TextRole::Section) + heightOf(content.method, TextRole::Small) +
                            heightOf(content.nothing, TextRole::Body) + 24;
        QSizeF size;
        if (content.drawing) {
            size.setWidth(std::max(wide, content.drawing->leastWidth(1)));
            size.setHeight(std::ceil(content.drawing->heightFor(size.width())));
        }
        const double shrunken = size.isEmpty() ? 0 : size.height() * wide / size.width();
        need(std::min(head + shrunken, shrunken > m_high ? head + leastSlice : m_high));
        const Tokens &paper = tokensOf(Theme::Light);
        say(content.finding, TextRole::Section, paper.ink);
        say(content.method, TextRole::Small, paper.ink2);
        say(content.nothing, TextRole::Body, paper.ink2);
        m_top += 8;
        if (content.drawing)
            draw(*content.drawing, size);
    }

private:
    static int flags(Qt::LayoutDirection direction)
    {
        return Qt::TextWordWrap | Qt::AlignAbsolute | (direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft);
    }
    int flags() const { return flags(m_direction); }

    double heightOf(const QString &words, TextRole role) const
    {
        if (words.isEmpty())
            return 0;
        return QFontMetricsF(ui::font(role)).boundingRect(QRectF(0, 0, wide, 1e5), flags(), words).height();
    }

    void need(double height)
    {
        if (m_top > 0 && m_top + height > m_high) {
            m_writer.newPage();
            m_top = 0;
        }
    }

    /// Page by page through what is higher than one.
    void draw(const ChartDrawing &drawing, const QSizeF &size)
    {
        const double by = wide / size.width();
        for (double done = 0; done < size.height() - 0.5;) {
            if (m_high - m_top < std::min(leastSlice, (size.height() - done) * by)) {
                m_writer.newPage();
                m_top = 0;
            }
            const double slice = std::min(size.height() - done, (m_high - m_top) / by);
            m_painter.save();
            m_painter.translate(0, m_top);
            m_painter.scale(by, by);
            m_painter.setClipRect(QRectF(0, 0, size.width(), slice));
            m_painter.translate(0, -done);
            ChartPainter chart(m_painter, size, QRectF(0, done, size.width(), slice), m_direction, tokensOf(Theme::Light));
            drawing.paint(chart);
            m_painter.restore();
            done += slice;
            m_top += slice * by;
        }
    }

    QPdfWriter &m_writer;
    QPainter &m_painter;
    Qt::LayoutDirection m_direction;
    double m_scale = 1;
    double m_high = 0;
    double m_top = 0;
};

bool writeInto(QIODevice &out, const std::vector<ChartContent> &charts, const QString &title, const QString &subtitle, const QLocale &locale)
{
    QPdfWriter writer(&out);
    writer.setResolution(resolution());
    writer.setTitle(title);
    writer.setCreator(QStringLiteral("Palmares"));
    writer.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Portrait, QMarginsF(15, 15, 15, 15), QPageLayout::Millimeter));
    QPainter painter;
    if (!painter.begin(&writer))
        return false;
    Pages pages(writer, painter, locale.textDirection());
    const Tokens &paper = tokensOf(Theme::Light);
    pages.say(title, TextRole::Title, paper.ink);
    pages.say(subtitle, TextRole::Body, paper.ink2);
    for (const ChartContent &chart : charts)
        pages.chart(chart);
    return painter.end();
}

} // namespace

std::vector<ChartContent> allCharts(InsightSource source)
{
    source.wanted.clear();
    std::vector<ChartContent> charts;
    const auto add = [&](std::vector<ChartContent> some) {
        for (ChartContent &one : some) {
            if (!one.finding.isEmpty()) // else there is no such thing in this round
                charts.push_back(std::move(one));
        }
    };
    add({flowChart(source), judgeProgressChart(source), quorumChart(source), arrivalsChart(source)});
    if (source.insight().official().isCheck())
        return charts;
    add(rankingCharts(source));
    add(furtherCharts(source));
    add(slopeCharts(source));
    add({heatChart(source), spreadChart(source), criteriaChart(source), panelsChart(source), severityChart(source),
         judgeSpreadsChart(source), driftChart(source), timeChart(source), agreementChart(source)});
    add(fairnessCharts(source));
    return charts;
}

Done writeChartPages(const std::vector<ChartContent> &charts, const QString &title, const QString &subtitle, const QLocale &locale,
                     const QString &file)
{
    return print::writeWhole(file, [&](QIODevice &out) { return writeInto(out, charts, title, subtitle, locale); });
}

} // namespace palmares::ui
