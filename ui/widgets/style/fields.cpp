#include "ui/widgets/style/paint.h"

#include <QAbstractSpinBox>
#include <QComboBox>

namespace palmares::ui::paint {
namespace {

Box frameOf(const QStyleOption *option, const QWidget *widget, bool readOnly)
{
    const Tokens &t = tokens();
    const bool enabled = isOn(option, QStyle::State_Enabled);
    Box look{t.surface, t.edge};
    if (!enabled || readOnly) {
        look.fill = t.window;
        look.border = t.line;
        look.line = borderLine(option);
    } else if (isInvalid(widget)) {
        look.border = t.bad;
        look.width = 2;
    } else if (isOn(option, QStyle::State_MouseOver)) {
        look.border = t.ink2;
    }
    return look;
}

QRect atEnd(const QStyleOption *option, int width)
{
    const QRect r = option->rect;
    return QStyle::visualRect(option->direction, r, QRect(r.right() - width + 1, r.top(), width, r.height()));
}

} // namespace

void fieldPanel(const QStyleOption *option, QPainter *painter, const QWidget *widget)
{
    box(painter, option->rect, frameOf(option, widget, isOn(option, QStyle::State_ReadOnly)));
}

QRect comboPart(const QStyleOptionComboBox *option, QStyle::SubControl part)
{
    const QRect r = option->rect;
    const int arrow = metric(28);
    switch (part) {
    case QStyle::SC_ComboBoxArrow:
        return atEnd(option, arrow);
    case QStyle::SC_ComboBoxEditField: {
        const QRect field = r.adjusted(metric(option->editable ? 2 : 10), 1, -arrow, -1);
        return QStyle::visualRect(option->direction, r, field);
    }
    default:
        return r;
    }
}

void combo(const QStyleOptionComboBox *option, QPainter *painter, const QWidget *widget)
{
    const Tokens &t = tokens();
    Box look = frameOf(option, widget, false);
    const bool enabled = isOn(option, QStyle::State_Enabled);
    if (!option->editable && enabled && isOn(option, QStyle::State_MouseOver))
        look.fill = t.soft;
    if (option->frame)
        box(painter, option->rect, look);
    else if (look.fill == t.soft)
        box(painter, option->rect, {t.soft, QColor()});
    const int side = metric(14);
    const QRect arrow = comboPart(option, QStyle::SC_ComboBoxArrow);
    paintIcon(painter, QStyle::alignedRect(option->direction, Qt::AlignCenter, {side, side}, arrow),
              Icon::ChevronDown, enabled ? t.ink2 : t.ink3, option->direction);
}

void comboLabel(const QStyleOptionComboBox *option, QPainter *painter, const QRect &field)
{
    if (option->editable)
        return;
    painter->save();
    const bool hover = isOn(option, QStyle::State_MouseOver) && isOn(option, QStyle::State_Enabled);
    const QColor text = ink(option, hover ? tokens().softInk : tokens().ink);
    QRect room = field;
    if (!option->currentIcon.isNull()) {
        const QRect place =
            QStyle::alignedRect(option->direction, Qt::AlignVCenter | Qt::AlignLeft, option->iconSize, room);
        iconIn(painter, place, option->currentIcon, text, option);
        const int used = option->iconSize.width() + metric(8);
        room = QStyle::visualRect(option->direction, room, room.adjusted(used, 0, 0, 0));
    }
    painter->setPen(text);
    const QString shown =
        painter->fontMetrics().elidedText(option->currentText, Qt::ElideRight, room.width());
    painter->drawText(room,
                      QStyle::visualAlignment(option->direction, Qt::AlignLeft | Qt::AlignVCenter) |
                          Qt::TextSingleLine,
                      shown);
    painter->restore();
}

QRect spinPart(const QStyleOptionSpinBox *option, QStyle::SubControl part)
{
    const QRect r = option->rect;
    const bool buttons = option->buttonSymbols != QAbstractSpinBox::NoButtons;
    const int width = buttons ? metric(24) : metric(2);
    const QRect end = atEnd(option, width);
    const int half = r.height() / 2;
    switch (part) {
    case QStyle::SC_SpinBoxUp:
        return buttons ? QRect(end.x(), end.y(), end.width(), half) : QRect();
    case QStyle::SC_SpinBoxDown:
        return buttons ? QRect(end.x(), end.y() + half, end.width(), r.height() - half) : QRect();
    case QStyle::SC_SpinBoxEditField:
        return QStyle::visualRect(option->direction, r, r.adjusted(metric(8), 1, -width, -1));
    default:
        return r;
    }
}

void spin(const QStyleOptionSpinBox *option, QPainter *painter, const QWidget *widget)
{
    const auto *box_ = qobject_cast<const QAbstractSpinBox *>(widget);
    const bool readOnly = box_ && box_->isReadOnly();
    if (option->frame)
        box(painter, option->rect, frameOf(option, widget, readOnly));
    if (option->buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    const int side = metric(11);
    const auto arrow = [&](QStyle::SubControl part, QAbstractSpinBox::StepEnabledFlag step, Icon icon) {
        const bool able =
            option->stepEnabled.testFlag(step) && isOn(option, QStyle::State_Enabled) && !readOnly;
        const bool under =
            able && option->activeSubControls.testFlag(part) && isOn(option, QStyle::State_MouseOver);
        const QRect half = spinPart(option, part);
        // The two stand close together in the middle, whatever the height of the field.
        const int y = part == QStyle::SC_SpinBoxUp ? half.bottom() - side : half.top() + 1;
        const QRect place(half.x() + (half.width() - side) / 2, y, side, side);
        paintIcon(painter, place, icon,
                  !able   ? tokens().line
                  : under ? tokens().accent
                          : tokens().ink2,
                  option->direction);
    };
    arrow(QStyle::SC_SpinBoxUp, QAbstractSpinBox::StepUpEnabled, Icon::ChevronUp);
    arrow(QStyle::SC_SpinBoxDown, QAbstractSpinBox::StepDownEnabled, Icon::ChevronDown);
}

} // namespace palmares::ui::paint
