#include "ui/coordinator/assignment/planmatrix.h"

#include <QPainter>

namespace palmares::ui {

PairSign signOf(const PairState &state)
{
    if (state.isRemoved)
        return PairSign::Removed;
    if (state.isAdded)
        return PairSign::Added;
    if (state.isVain)
        return PairSign::Conflict;
    if (state.isAssigned)
        return state.hasSheet ? PairSign::Done : PairSign::Waiting;
    if (state.isApart)
        return PairSign::Apart;
    if (state.isConflict)
        return PairSign::Conflict;
    return state.isUnread ? PairSign::Unread : PairSign::None;
}

namespace {

/// Two strokes that cross, or one, in the middle of a cell.
void stroke(QPainter &painter, const QRectF &cell, const QColor &colour, double reach, bool crosses)
{
    const QPointF middle = cell.center();
    painter.setPen(QPen(colour, 1.75, Qt::SolidLine, Qt::RoundCap));
    if (crosses) {
        painter.drawLine(middle + QPointF(-reach, -reach), middle + QPointF(reach, reach));
        painter.drawLine(middle + QPointF(-reach, reach), middle + QPointF(reach, -reach));
    } else {
        painter.drawLine(middle - QPointF(reach, 0), middle + QPointF(reach, 0));
    }
}

void tick(QPainter &painter, const QRectF &field, const QColor &colour)
{
    const QPointF middle = field.center();
    const double unit = std::min(field.width(), field.height()) / 4;
    painter.setPen(QPen(colour, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(QPolygonF({middle + QPointF(-1.2 * unit, 0.1 * unit), middle + QPointF(-0.3 * unit, unit),
                                    middle + QPointF(1.3 * unit, -unit)}));
}

} // namespace

void paintDoubt(QPainter &painter, const QRectF &cell)
{
    const double side = std::min(cell.width(), cell.height()) * 0.42;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(tokens().surface, 1));
    painter.setBrush(tokens().kinds[1]);
    const QPointF corner = cell.topRight() + QPointF(-1, 1);
    painter.drawPolygon(QPolygonF({corner, corner - QPointF(side, 0), corner + QPointF(0, side)}));
    painter.restore();
}

void paintPair(QPainter &painter, const QRectF &cell, const PairState &state)
{
    paintSign(painter, cell, signOf(state));
    if (state.isDoubtful())
        paintDoubt(painter, cell);
}

void paintSign(QPainter &painter, const QRectF &cell, PairSign sign)
{
    const Tokens &t = tokens();
    const double across = cell.width() * 0.08 + 0.5;
    const QRectF field = cell.adjusted(across, cell.height() * 0.15, -across, -cell.height() * 0.15);
    const double reach = std::min(cell.width(), cell.height()) * 0.2;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    switch (sign) {
    case PairSign::Done:
        painter.setPen(Qt::NoPen);
        painter.setBrush(t.accent);
        painter.drawRoundedRect(field, 3, 3);
        tick(painter, field, t.onAccent);
        break;
    case PairSign::Waiting:
        painter.setPen(QPen(t.accent, 1));
        painter.setBrush(t.steps[1]);
        painter.drawRoundedRect(field.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
        break;
    case PairSign::Added:
        painter.setPen(QPen(t.accent, 1.5));
        painter.setBrush(t.surface);
        painter.drawRoundedRect(field.adjusted(0.75, 0.75, -0.75, -0.75), 3, 3);
        stroke(painter, cell, t.accent, reach * 0.9, false);
        painter.drawLine(cell.center() - QPointF(0, reach * 0.9), cell.center() + QPointF(0, reach * 0.9));
        break;
    case PairSign::Removed: {
        QPen pen(t.rest, 1);
        pen.setStyle(Qt::DashLine);
        painter.setPen(pen);
        painter.drawRoundedRect(field.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
        stroke(painter, cell, t.rest, reach, false);
        break;
    }
    case PairSign::Conflict:
        stroke(painter, cell, t.kinds[1], reach, true);
        break;
    case PairSign::Unread:
        stroke(painter, cell, t.ink3, reach, false);
        break;
    case PairSign::None:
        painter.setPen(Qt::NoPen);
        painter.setBrush(t.rest);
        painter.drawEllipse(cell.center(), 1, 1);
        break;
    case PairSign::Doubtful:
        paintDoubt(painter, cell);
        break;
    case PairSign::Apart:
        break;
    }
    painter.restore();
}

} // namespace palmares::ui
