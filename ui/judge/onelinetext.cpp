#include "ui/judge/onelinetext.h"

#include "ui/widgets/bidi.h"

#include <QFontMetrics>
#include <QPainter>
#include <QTextLayout>

namespace palmares::ui {

void paintOneLine(QPainter *painter, const QRect &rect, const QString &text, const QFont &font,
                  Qt::LayoutDirection interface)
{
    paintOneLine(painter, rect, text, font, interface, directionOf(text, interface));
}

void paintOneLine(QPainter *painter, const QRect &rect, const QString &text, const QFont &font,
                  Qt::LayoutDirection interface, Qt::LayoutDirection own, Qt::Alignment alignment)
{
    if (text.isEmpty() || rect.width() <= 0)
        return;
    const QFontMetrics metrics(font);
    QString line = text.simplified();
    if (metrics.horizontalAdvance(line) > rect.width())
        line = metrics.elidedText(line, Qt::ElideRight, rect.width());
    QTextLayout layout(line, font);
    QTextOption option;
    option.setTextDirection(own);
    option.setWrapMode(QTextOption::NoWrap);
    option.setAlignment(Qt::AlignLeft | Qt::AlignAbsolute);
    layout.setTextOption(option);
    layout.beginLayout();
    QTextLine textLine = layout.createLine();
    textLine.setLineWidth(rect.width());
    layout.endLayout();
    const qreal width = textLine.naturalTextWidth();
    if (alignment == Qt::Alignment())
        alignment = interface == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft;
    const qreal left = alignment.testFlag(Qt::AlignRight) ? rect.right() + 1 - width : rect.left();
    const qreal top = rect.top() + (rect.height() - textLine.height()) / 2;
    layout.draw(painter, QPointF(left, top));
}

} // namespace palmares::ui
