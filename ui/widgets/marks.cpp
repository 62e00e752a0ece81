#include "ui/widgets/marks.h"

#include "ui/widgets/tokens.h"

#include <QPainter>
#include <QPolygonF>

namespace palmares::ui {

void paintMark(QPainter *painter, QPointF at, std::size_t kind, double side, const QColor &colour, const QColor &ground)
{
    const double r = side / 2;
    painter->setPen(Qt::NoPen);
    painter->setBrush(colour);
    switch (kind % tokens().kinds.size()) {
    case 0:
        return painter->drawEllipse(at, r, r);
    case 1: {
        const double d = r * 1.25;
        return painter->drawPolygon(
            QPolygonF{{at.x(), at.y() - d}, {at.x() + d, at.y()}, {at.x(), at.y() + d}, {at.x() - d, at.y()}});
    }
    case 2:
        return painter->drawRect(QRectF(at.x() - r * 0.9, at.y() - r * 0.9, r * 1.8, r * 1.8));
    case 3:
        return painter->drawPolygon(
            QPolygonF{{at.x(), at.y() - r}, {at.x() + r, at.y() + r}, {at.x() - r, at.y() + r}});
    default:
        painter->setPen(QPen(colour, 2));
        painter->setBrush(ground);
        return painter->drawEllipse(at, r - 1, r - 1);
    }
}

void paintMark(QPainter *painter, QPointF at, std::size_t kind, double side)
{
    const Tokens &t = tokens();
    paintMark(painter, at, kind, side, t.kinds[kind % t.kinds.size()], t.window);
}

} // namespace palmares::ui
