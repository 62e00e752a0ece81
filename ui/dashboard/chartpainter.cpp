#include "ui/dashboard/chartpainter.h"

#include "ui/widgets/textline.h"
#include "ui/widgets/marks.h"

#include <QFontMetricsF>
#include <QPolygonF>

#include <cmath>

namespace palmares::ui {

namespace {

QFont fontOf(TextRole role, bool isBold)
{
    return isBold ? ui::bold(ui::font(role)) : ui::font(role);
}

} // namespace

ChartPainter::ChartPainter(QPainter &painter, QSizeF size, QRectF visible, Qt::LayoutDirection direction,
                           const Tokens &theme)
    : m_painter(painter), m_size(size), m_visible(visible), m_isMirrored(direction == Qt::RightToLeft),
      m_theme(theme)
{
    m_painter.setRenderHint(QPainter::Antialiasing);
    m_painter.setLayoutDirection(direction);
}

QRectF ChartPainter::turned(const QRectF &place) const
{
    return m_isMirrored ? QRectF(m_size.width() - place.right(), place.y(), place.width(), place.height())
                        : place;
}

QPointF ChartPainter::turned(QPointF at) const
{
    return m_isMirrored ? QPointF(m_size.width() - at.x(), at.y()) : at;
}

void ChartPainter::fill(const QRectF &place, const QColor &colour)
{
    m_painter.fillRect(turned(place), colour);
}

void ChartPainter::frame(const QRectF &place, const QColor &colour, double width)
{
    m_painter.setPen(QPen(colour, width));
    m_painter.setBrush(Qt::NoBrush);
    m_painter.drawRect(turned(place));
}

void ChartPainter::line(QPointF from, QPointF to, const QColor &colour, double width)
{
    m_painter.setPen(QPen(colour, width, Qt::SolidLine, Qt::FlatCap));
    m_painter.drawLine(turned(from), turned(to));
}

void ChartPainter::rule(QPointF from, QPointF to, const QColor &colour, int width)
{
    const QPointF a = turned(from);
    const QPointF b = turned(to);
    const bool isUpright = std::abs(a.x() - b.x()) < 0.5;
    const double x = std::round(std::min(a.x(), b.x()) - (isUpright ? width / 2.0 : 0));
    const double y = std::round(std::min(a.y(), b.y()) - (isUpright ? 0 : width / 2.0));
    m_painter.fillRect(QRectF(x, y, isUpright ? width : std::abs(a.x() - b.x()),
                              isUpright ? std::abs(a.y() - b.y()) : width),
                       colour);
}

void ChartPainter::polyline(const std::vector<QPointF> &points, const QColor &colour, double width)
{
    QPolygonF line;
    for (const QPointF &point : points)
        line << turned(point);
    m_painter.setPen(QPen(colour, width, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin));
    m_painter.setBrush(Qt::NoBrush);
    m_painter.drawPolyline(line);
}

void ChartPainter::shape(QPointF where, std::size_t kind, const QColor &colour, double side)
{
    paintMark(&m_painter, turned(where), kind, side, colour, m_theme.surface);
}

double ChartPainter::text(const QRectF &place, const QString &words, TextRole role, const QColor &colour,
                          At at, bool isBold)
{
    const QFont font = fontOf(role, isBold);
    const double wide = std::min(std::ceil(QFontMetricsF(font).horizontalAdvance(words)) + 2, place.width());
    QRectF own = place;
    if (at == At::Middle)
        own.setLeft(place.center().x() - wide / 2);
    else if (at == At::End)
        own.setLeft(place.right() - wide);
    own.setWidth(wide);
    const QRect rect = turned(own).toAlignedRect();
    const auto direction = m_isMirrored ? Qt::RightToLeft : Qt::LeftToRight;
    if (at == At::End)
        paintLineAtEnd(&m_painter, rect, words, font, colour, direction);
    else
        paintLine(&m_painter, rect, words, font, colour, direction);
    return wide;
}

void ChartPainter::mark(const QRectF &place, const QString &tip, const ChartTarget &target)
{
    m_marks.push_back({turned(place), tip, target});
}

double widthOf(const QString &words, TextRole role, bool isBold)
{
    return std::ceil(QFontMetricsF(fontOf(role, isBold)).horizontalAdvance(words)) + 2;
}

int lineOf(TextRole role)
{
    return QFontMetrics(ui::font(role)).height();
}

} // namespace palmares::ui
