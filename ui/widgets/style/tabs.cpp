#include "ui/widgets/style/paint.h"

#include <QTabBar>

namespace palmares::ui::paint {
namespace {

bool isUpright(const QStyleOptionTab *option)
{
    switch (option->shape) {
    case QTabBar::RoundedEast:
    case QTabBar::RoundedWest:
    case QTabBar::TriangularEast:
    case QTabBar::TriangularWest:
        return true;
    default:
        return false;
    }
}

} // namespace

void tabShape(const QStyleOptionTab *option, QPainter *painter)
{
    const Tokens &t = tokens();
    const bool chosen = isOn(option, QStyle::State_Selected);
    const bool hover = isOn(option, QStyle::State_MouseOver) && isOn(option, QStyle::State_Enabled);
    if (hover && !chosen)
        painter->fillRect(option->rect.adjusted(0, metric(4), 0, -metric(4)), hoverFill(t));
    if (!chosen)
        return;
    const int thick = metric(3);
    QRect bar = option->rect;
    if (isUpright(option))
        bar =
            QStyle::visualRect(option->direction, option->rect, QRect(bar.x(), bar.y(), thick, bar.height()));
    else if (option->shape == QTabBar::RoundedSouth || option->shape == QTabBar::TriangularSouth)
        bar.setHeight(thick);
    else
        bar.setTop(bar.bottom() - thick + 1);
    painter->fillRect(bar, t.accent);
}

void tabLabel(const QStyleOptionTab *option, QPainter *painter, const QWidget *widget)
{
    const bool chosen = isOn(option, QStyle::State_Selected);
    const bool hover = isOn(option, QStyle::State_MouseOver) && !chosen;
    const QColor colour = ink(option, chosen ? tokens().ink : hover ? tokens().softInk : tokens().ink2);
    painter->save();
    const QFont plain = widget ? widget->font() : font(TextRole::Body);
    painter->setFont(chosen ? bold(plain) : plain);
    painter->setPen(colour);
    QRect inside = option->rect.adjusted(metric(12), 0, -metric(12), 0);
    const int side = option->icon.isNull() ? 0 : metric(18);
    const int gap = side ? metric(8) : 0;
    const int room = inside.width() - side - gap;
    const QString text =
        painter->fontMetrics().elidedText(option->text, Qt::ElideRight, room, Qt::TextShowMnemonic);
    const int width = std::min(room, painter->fontMetrics().size(Qt::TextShowMnemonic, text).width());
    const int start = inside.left() + (room - width) / 2;
    if (side)
        iconIn(
            painter,
            QStyle::visualRect(option->direction, inside, QRect(start, inside.top(), side, inside.height())),
            option->icon, colour, option);
    painter->drawText(QStyle::visualRect(option->direction, inside,
                                         QRect(start + side + gap, inside.top(), width, inside.height())),
                      Qt::AlignCenter | accessKeyFlag(text) | Qt::TextSingleLine, text);
    painter->restore();
}

void header(const QStyleOptionHeader *option, QPainter *painter)
{
    const Tokens &t = tokens();
    painter->save();
    const bool flat = option->orientation == Qt::Horizontal;
    const bool hover = isOn(option, QStyle::State_MouseOver) && isOn(option, QStyle::State_Enabled);
    painter->fillRect(option->rect, hover ? t.soft : t.surface);
    painter->setPen(QPen(flat ? t.edge : t.line, 1));
    painter->drawLine(option->rect.bottomLeft(), option->rect.bottomRight());

    const int pad = metric(8);
    QRect room = option->rect.adjusted(pad, 0, -pad, -1);
    const bool sorted = option->sortIndicator != QStyleOptionHeader::None;
    const int side = sorted ? metric(12) : 0;
    const int gap = sorted ? metric(4) : 0;
    if (isOn(option, QStyle::State_On) || sorted)
        painter->setFont(bold(painter->font()));
    painter->setPen(ink(option, sorted ? t.ink : t.ink2));
    if (!option->icon.isNull()) {
        iconIn(painter,
               QStyle::alignedRect(option->direction, Qt::AlignVCenter | Qt::AlignLeft,
                                   QSize(metric(16), metric(16)), room),
               option->icon, painter->pen().color(), option);
        room = QStyle::visualRect(option->direction, option->rect, room.adjusted(metric(22), 0, 0, 0));
    }
    const int available = room.width() - side - gap;
    const QString text = painter->fontMetrics().elidedText(option->text, Qt::ElideRight, available);
    const int width = std::min(available, painter->fontMetrics().horizontalAdvance(text));
    // Text and arrow are one block, aligned as the column is.
    const QRect block = QStyle::alignedRect(option->direction, option->textAlignment | Qt::AlignVCenter,
                                            QSize(width + gap + side, room.height()), room);
    painter->drawText(
        QStyle::visualRect(option->direction, block, QRect(block.left(), block.top(), width, block.height())),
        Qt::AlignCenter | Qt::TextSingleLine, text);
    if (sorted) {
        const QRect place(block.left() + width + gap, block.top() + (block.height() - side) / 2, side, side);
        paintIcon(painter, QStyle::visualRect(option->direction, block, place),
                  option->sortIndicator == QStyleOptionHeader::SortDown ? Icon::ChevronUp : Icon::ChevronDown,
                  t.accent, option->direction);
    }
    painter->restore();
}

} // namespace palmares::ui::paint
