#include "ui/coordinator/parts/tablecell.h"

#include "ui/coordinator/parts/rowsproxy.h"
#include "ui/widgets/bidi.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/labels.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

namespace palmares::ui {

namespace {

constexpr int padding = 8;
constexpr int barWidth = 120;
constexpr int barHeight = 6;
constexpr int boxSide = 18;
constexpr int mostOfColumn = 3; ///< a bar takes at most half of its column

ColumnKind kindOfColumn(const QModelIndex &index)
{
    const QVariant kind = index.model()->headerData(index.column(), Qt::Horizontal, TableRole::Kind);
    return kind.isValid() ? static_cast<ColumnKind>(kind.toInt()) : ColumnKind::Words;
}

QFont fontOf(const QModelIndex &index)
{
    const QFont plain = ui::font(TextRole::Body);
    return index.data(TableRole::Bold).toBool() || index.data(TableRole::Heading).toBool() ? bold(plain) : plain;
}

/// Takes `width` pixels away at the start of `box` and returns them.
QRect takeStart(QRect &box, int width, int gap, Qt::LayoutDirection direction)
{
    const QRect whole = box;
    const QRect taken(whole.left(), whole.top(), width, whole.height());
    const QRect rest = whole.adjusted(width + gap, 0, 0, 0);
    box = QStyle::visualRect(direction, whole, rest);
    return QStyle::visualRect(direction, whole, taken);
}

void paintBar(QPainter *painter, const QRect &at, double part, const QColor &colour,
              Qt::LayoutDirection direction)
{
    const int height = ui::metric(barHeight);
    const QRect bar(at.left(), at.center().y() - height / 2, at.width(), height);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(tokens().track);
    painter->drawRoundedRect(bar, height / 2.0, height / 2.0);
    if (part <= 0)
        return;
    const int full = std::max(height, qRound(bar.width() * std::min(1.0, part)));
    painter->setBrush(colour);
    painter->drawRoundedRect(QStyle::visualRect(direction, bar, QRect(bar.topLeft(), QSize(full, height))),
                             height / 2.0, height / 2.0);
}

/// The ends of the axis stay clear of the ends of the cell by half a dot.
void paintInterval(QPainter *painter, const QRect &place, const IntervalMark &mark, Qt::LayoutDirection direction)
{
    const double dot = ui::metric(9);
    const double middle = place.center().y() + 0.5;
    const auto x = [&](double value) {
        const double part = mark.to > mark.from ? (value - mark.from) / (mark.to - mark.from) : 0.5;
        const double at = dot / 2 + std::clamp(part, 0.0, 1.0) * (place.width() - dot);
        return direction == Qt::RightToLeft ? place.right() - at : place.left() + at;
    };
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(color(mark.tone), 2));
    painter->drawLine(QPointF(x(mark.low), middle), QPointF(x(mark.high), middle));
    if (mark.tick)
        painter->drawLine(QPointF(x(*mark.tick), middle - dot / 2), QPointF(x(*mark.tick), middle + dot / 2));
    painter->setPen(Qt::NoPen);
    painter->setBrush(color(mark.tone));
    painter->drawEllipse(QPointF(x(mark.value), middle), dot / 2, dot / 2);
    painter->restore();
}

void paintFault(QPainter *painter, const QRect &cell, Tone tone)
{
    const Tokens &t = tokens();
    painter->fillRect(cell.adjusted(1, 1, -1, -2), tone == Tone::Bad ? t.badBg : t.warnBg);
    painter->setPen(QPen(color(tone), 1.5));
    painter->setBrush(Qt::NoBrush);
    painter->drawRect(QRectF(cell).adjusted(1, 1, -1.5, -2.5));
}

void paintBox(QPainter *painter, const QRect &at, bool isTicked, const QStyleOptionViewItem &option)
{
    const QWidget *widget = option.widget;
    const QStyle *style = widget ? widget->style() : QApplication::style();
    QStyleOptionButton box;
    box.direction = option.direction;
    box.palette = option.palette;
    box.state = QStyle::State_Enabled | (isTicked ? QStyle::State_On : QStyle::State_Off);
    const int side = style->pixelMetric(QStyle::PM_IndicatorWidth, &box, widget);
    box.rect = QRect(at.left(), at.center().y() - side / 2 + 1, side, side);
    style->drawPrimitive(QStyle::PE_IndicatorCheckBox, &box, painter, widget);
}

/// The cell of the row that has a box; an invalid index if none has.
QModelIndex boxOf(const QModelIndex &index)
{
    const QModelIndex first = index.sibling(index.row(), 0);
    return first.data(Qt::CheckStateRole).isValid() ? first : QModelIndex();
}

} // namespace

void TableCell::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &t = tokens();
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    painter->save();
    const bool isHeading = index.data(TableRole::Heading).toBool();
    painter->fillRect(option.rect, isSelected ? t.soft : isHeading ? t.sunken : index.data(TableRole::Near).toBool() ? t.close : t.surface);
    if (t.closeBar > 0 && index.column() == 0 && index.data(TableRole::Near).toBool())
        painter->fillRect(QStyle::visualRect(option.direction, option.rect, QRect(option.rect.topLeft(), QSize(t.closeBar, option.rect.height()))), t.warn);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), t.line);
    if (const QVariant fault = index.data(TableRole::Fault); fault.isValid())
        paintFault(painter, option.rect, static_cast<Tone>(fault.toInt()));
    if (index.data(TableRole::LineBelow).toBool())
        painter->fillRect(QRect(option.rect.left(), option.rect.bottom() - 1, option.rect.width(), 2), t.ink);
    QRect box = option.rect.adjusted(ui::metric(padding), 0, -ui::metric(padding), -1);
    const ColumnKind kind = kindOfColumn(index);
    const QVariant tone = index.data(TableRole::Ink);
    QColor ink = isSelected ? t.softInk : kind == ColumnKind::Code ? t.ink2 : t.ink;
    if (tone.isValid() && !isSelected)
        ink = color(static_cast<Tone>(tone.toInt()));
    if (const QVariant tick = index.data(Qt::CheckStateRole); tick.isValid())
        paintBox(painter, takeStart(box, ui::metric(boxSide), ui::metric(padding), option.direction),
                 tick.toInt() == Qt::Checked, option);
    if (const QVariant part = index.data(TableRole::Part); part.isValid()) {
        const int width = std::min(ui::metric(barWidth), box.width() * 2 / mostOfColumn);
        paintBar(painter, takeStart(box, width, ui::metric(padding), option.direction), part.toDouble(),
                 t.accent, option.direction);
    }
    if (const QVariant drawing = index.data(TableRole::Picture); drawing.isValid()) {
        const int side = ui::metric(16);
        const QRect place = takeStart(box, side, ui::metric(padding), option.direction);
        paintIcon(painter, place, static_cast<Icon>(drawing.toInt()), ink, option.direction);
    }
    const QString text = index.data().toString();
    if (const QVariant interval = index.data(TableRole::Interval); interval.isValid())
        paintInterval(painter, box, interval.value<IntervalMark>(), option.direction);
    else if (kind == ColumnKind::Figure && !isHeading)
        paintLineAtEnd(painter, box, text, fontOf(index), ink, option.direction);
    else
        paintLine(painter, box, kind == ColumnKind::Code && !isHeading ? code(text) : text, fontOf(index), ink,
                  option.direction);
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(t.focus, t.focusWidth));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(option.rect).adjusted(2, 2, -2, -3), ui::metric(4), ui::metric(4));
    }
    painter->restore();
}

QSize TableCell::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QFontMetrics metrics(fontOf(index));
    int width = metrics.horizontalAdvance(index.data().toString()) + 2 * ui::metric(padding) + 2;
    if (index.data(TableRole::Part).isValid())
        width += ui::metric(barWidth + padding);
    if (index.data(TableRole::Picture).isValid())
        width += ui::metric(16 + padding);
    if (index.data(Qt::CheckStateRole).isValid())
        width += ui::metric(boxSide + padding);
    return {width, QStyledItemDelegate::sizeHint(option, index).height()};
}

bool TableCell::editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                            const QModelIndex &index)
{
    const QModelIndex box = boxOf(index);
    if (!box.isValid())
        return false;
    bool isMeant =
        event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Space;
    if (event->type() == QEvent::MouseButtonRelease && index == box) {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        QRect rest = option.rect;
        const QRect place = takeStart(rest, ui::metric(boxSide + 2 * padding), 0, option.direction);
        isMeant = mouse->button() == Qt::LeftButton && place.contains(mouse->position().toPoint());
    }
    if (!isMeant)
        return false;
    const bool isTicked = box.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    return model->setData(box, isTicked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}

bool TableCell::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                          const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || index.data(Qt::ToolTipRole).isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    const bool isCut = sizeHint(option, index).width() > option.rect.width();
    QToolTip::showText(event->globalPos(), isCut ? plainToolTip(index.data().toString()) : QString(), view);
    return true;
}

} // namespace palmares::ui
