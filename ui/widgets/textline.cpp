#include "ui/widgets/textline.h"

#include "ui/widgets/bidi.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace palmares::ui {

namespace {

bool paintAt(QPainter *painter, const QRect &rect, QString text, const QFont &font, const QColor &colour,
             bool left, Qt::LayoutDirection otherwise)
{
    text.replace(QLatin1Char('\n'), QLatin1Char(' '));
    const QFontMetricsF metrics(font);
    const QString shown = metrics.elidedText(text, Qt::ElideRight, rect.width() + 1.0);
    QTextLayout layout(shown, font, painter->device());
    QTextOption option;
    option.setTextDirection(directionOf(text, otherwise));
    option.setWrapMode(QTextOption::NoWrap);
    option.setAlignment(Qt::AlignLeft | Qt::AlignAbsolute);
    layout.setTextOption(option);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    if (line.isValid())
        line.setLineWidth(rect.width());
    layout.endLayout();
    if (!line.isValid())
        return false;
    const double used = std::min<double>(std::ceil(line.naturalTextWidth()), rect.width());
    const double x = left ? rect.left() : rect.left() + rect.width() - used;
    const double y = rect.top() + (rect.height() - line.height()) / 2;
    painter->setPen(colour);
    layout.draw(painter, QPointF(x, y));
    return shown != text;
}

} // namespace

bool paintLine(QPainter *painter, const QRect &rect, const QString &text, const QFont &font,
               const QColor &colour, Qt::LayoutDirection direction)
{
    return paintAt(painter, rect, text, font, colour, direction == Qt::LeftToRight, direction);
}

bool paintLineAtEnd(QPainter *painter, const QRect &rect, const QString &text, const QFont &font,
                    const QColor &colour, Qt::LayoutDirection direction)
{
    return paintAt(painter, rect, text, font, colour, direction == Qt::RightToLeft, direction);
}

} // namespace palmares::ui
