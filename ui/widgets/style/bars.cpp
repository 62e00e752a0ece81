#include "ui/widgets/style/paint.h"

#include <QScrollBar>
#include <QSlider>

namespace palmares::ui::paint {
namespace {

QRectF centred(const QRectF &around, double width, double height)
{
    return {around.center().x() - width / 2, around.center().y() - height / 2, width, height};
}

void pill(QPainter *painter, const QRectF &rect, const QColor &colour)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(colour);
    const double radius = std::min(rect.width(), rect.height()) / 2;
    painter->drawRoundedRect(rect, radius, radius);
    painter->restore();
}

// The middle of the handle at a value, along the slider.
double handleAt(const QStyleOptionSlider *option, int value, const QWidget *widget)
{
    const QStyle *style = widget ? widget->style() : nullptr;
    const int length = style ? style->pixelMetric(QStyle::PM_SliderLength, option, widget) : metric(18);
    const bool flat = option->orientation == Qt::Horizontal;
    const int room = (flat ? option->rect.width() : option->rect.height()) - length;
    return length / 2.0 +
           QStyle::sliderPositionFromValue(option->minimum, option->maximum, value, room, option->upsideDown);
}

void ticks(const QStyleOptionSlider *option, QPainter *painter, const QWidget *widget, const QRectF &groove)
{
    const int step = option->tickInterval > 0 ? option->tickInterval : option->pageStep;
    if (step <= 0 || option->tickPosition == QSlider::NoTicks)
        return;
    painter->setPen(QPen(tokens().edge, 1));
    const bool flat = option->orientation == Qt::Horizontal;
    for (int value = option->minimum; value <= option->maximum; value += step) {
        const int at = static_cast<int>(handleAt(option, value, widget));
        const int near_ = static_cast<int>(flat ? groove.bottom() : groove.right()) + metric(6);
        if (flat)
            painter->drawLine(at, near_, at, near_ + metric(4));
        else
            painter->drawLine(near_, at, near_ + metric(4), at);
        if (value > option->maximum - step)
            break; // not past the largest int
    }
}

} // namespace

QRect sliderHandle(const QStyleOptionSlider *option, const QWidget *widget)
{
    const int side = metric(18);
    const int at = static_cast<int>(handleAt(option, option->sliderPosition, widget)) - side / 2;
    const QRect r = option->rect;
    const bool ticked = option->tickPosition != QSlider::NoTicks;
    if (option->orientation == Qt::Horizontal)
        return {r.x() + at, ticked ? r.y() : r.y() + (r.height() - side) / 2, side, side};
    return {ticked ? r.x() : r.x() + (r.width() - side) / 2, r.y() + at, side, side};
}

void slider(const QStyleOptionSlider *option, QPainter *painter, const QWidget *widget)
{
    const Tokens &t = tokens();
    const bool enabled = isOn(option, QStyle::State_Enabled);
    const bool flat = option->orientation == Qt::Horizontal;
    const QRectF all = option->rect;
    const double thick = metric(4);
    const double side = metric(18);
    const QRectF row = option->tickPosition == QSlider::NoTicks
                           ? all
                           : (flat ? QRectF(all.x(), all.y(), all.width(), side)
                                   : QRectF(all.x(), all.y(), side, all.height()));
    const QRectF groove = flat ? centred(row, row.width(), thick) : centred(row, thick, row.height());
    painter->save();
    pill(painter, groove, t.track);
    ticks(option, painter, widget, groove);
    if (!(widget && widget->property("palmBlank").toBool())) {
        const double at = handleAt(option, option->sliderPosition, widget);
        QRectF done = groove;
        if (flat)
            option->upsideDown ? done.setLeft(all.x() + at) : done.setRight(all.x() + at);
        else
            option->upsideDown ? done.setTop(all.y() + at) : done.setBottom(all.y() + at);
        const QColor colour = enabled ? t.accent : t.ink3;
        pill(painter, done, colour);
        const QRectF handle(flat ? all.x() + at - side / 2 : row.center().x() - side / 2,
                            flat ? row.center().y() - side / 2 : all.y() + at - side / 2, side, side);
        painter->setRenderHint(QPainter::Antialiasing);
        const double border = metric(25) / 10.0;
        painter->setPen(QPen(colour, border));
        const bool hover = isOn(option, QStyle::State_MouseOver) && enabled;
        painter->setBrush(option->activeSubControls.testFlag(QStyle::SC_SliderHandle) && hover ? t.soft
                                                                                               : t.surface);
        painter->drawEllipse(
            handle.adjusted(border / 2 + 0.5, border / 2 + 0.5, -border / 2 - 0.5, -border / 2 - 0.5));
    }
    painter->restore();
}

void progress(const QStyleOptionProgressBar *option, QPainter *painter)
{
    const Tokens &t = tokens();
    QRectF bar = option->rect;
    const double thick = metric(8);
    const bool flat = isOn(option, QStyle::State_Horizontal);
    bar = flat ? centred(bar, bar.width(), std::min(thick, bar.height()))
               : centred(bar, std::min(thick, bar.width()), bar.height());
    pill(painter, bar, t.track);
    const qint64 span = qint64(option->maximum) - option->minimum;
    if (span <= 0) {
        pill(painter, bar,
             t.softPressed); // how much there is to do is not known: nothing moves to pretend it were
        return;
    }
    const double share = double(qint64(option->progress) - option->minimum) / double(span);
    if (share <= 0)
        return;
    const double length = std::max(thick, (flat ? bar.width() : bar.height()) * std::min(share, 1.0));
    const bool fromRight = (option->direction == Qt::RightToLeft) != option->invertedAppearance;
    if (flat)
        fromRight ? bar.setLeft(bar.right() - length) : bar.setRight(bar.left() + length);
    else
        option->invertedAppearance ? bar.setBottom(bar.top() + length) : bar.setTop(bar.bottom() - length);
    pill(painter, bar, t.accent);
}

QRect scrollBarPart(const QStyleOptionSlider *option, QStyle::SubControl part)
{
    const bool flat = option->orientation == Qt::Horizontal;
    const QRect r = option->rect;
    const int room = flat ? r.width() : r.height();
    const qint64 range = qint64(option->maximum) - option->minimum;
    int length = room;
    if (range > 0) {
        length = static_cast<int>(qint64(option->pageStep) * room / (range + option->pageStep));
        length = std::clamp(length, std::min(metric(32), room), room);
    }
    const int start = QStyle::sliderPositionFromValue(
        option->minimum, option->maximum, option->sliderPosition, room - length, option->upsideDown);
    const auto along = [&](int from, int size) {
        const QRect part_ =
            flat ? QRect(r.x() + from, r.y(), size, r.height()) : QRect(r.x(), r.y() + from, r.width(), size);
        return QStyle::visualRect(flat ? option->direction : Qt::LeftToRight, r, part_);
    };
    switch (part) {
    case QStyle::SC_ScrollBarSlider:
        return along(start, length);
    case QStyle::SC_ScrollBarSubPage:
        return along(0, start);
    case QStyle::SC_ScrollBarAddPage:
        return along(start + length, room - start - length);
    case QStyle::SC_ScrollBarGroove:
        return r;
    default:
        return {}; // no arrows at the ends
    }
}

void scrollBar(const QStyleOptionSlider *option, QPainter *painter)
{
    if (option->maximum <= option->minimum)
        return;
    const bool flat = option->orientation == Qt::Horizontal;
    const bool held = isOn(option, QStyle::State_MouseOver) || isOn(option, QStyle::State_Sunken);
    const QRectF room = scrollBarPart(option, QStyle::SC_ScrollBarSlider);
    const double thick = metric(held ? 8 : 6);
    const QRectF handle = flat ? centred(room, room.width() - metric(4), thick)
                               : centred(room, thick, room.height() - metric(4));
    pill(painter, handle, held ? tokens().ink3 : tokens().edge);
}

} // namespace palmares::ui::paint
