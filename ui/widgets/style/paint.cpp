#include "ui/widgets/style/paint.h"

namespace palmares::ui::paint {

void box(QPainter *painter, const QRectF &rect, const Box &look)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(look.fill.isValid() ? QBrush(look.fill) : Qt::NoBrush);
    const double radius = metric(100) / 100.0 * look.radius;
    if (look.border.isValid()) {
        QPen pen(look.border, look.width, look.line);
        painter->setPen(pen);
        const double half = look.width / 2;
        const QRectF inside = rect.adjusted(half, half, -half, -half);
        painter->drawRoundedRect(inside, radius - half, radius - half);
    } else {
        painter->setPen(Qt::NoPen);
        painter->drawRoundedRect(rect, radius, radius);
    }
    painter->restore();
}

void ring(QPainter *painter, const QRectF &rect, double radius)
{
    box(painter, rect, {QColor(), tokens().focus, radius, static_cast<double>(metric(tokens().focusWidth))});
}

QColor hoverFill(const Tokens &from)
{
    // In high contrast a grey would be one more thing to tell apart; what is chosen has a border or a bar.
    if (from.bordersEverything())
        return from.soft;
    const auto between = [](int a, int b) { return (a + b) / 2; };
    return {between(from.surface.red(), from.line.red()), between(from.surface.green(), from.line.green()),
            between(from.surface.blue(), from.line.blue())};
}

bool isOn(const QStyleOption *option, QStyle::StateFlag flag)
{
    return option->state.testFlag(flag);
}

Qt::PenStyle borderLine(const QStyleOption *option)
{
    return tokens().bordersEverything() && !isOn(option, QStyle::State_Enabled) ? Qt::DashLine
                                                                                : Qt::SolidLine;
}

QColor ink(const QStyleOption *option, const QColor &enabled)
{
    return isOn(option, QStyle::State_Enabled) ? enabled : tokens().ink3;
}

void iconIn(QPainter *painter, const QRect &rect, const QIcon &icon, const QColor &colour,
            const QStyleOption *option)
{
    if (icon.isNull())
        return;
    if (const auto ours = iconOf(icon)) {
        paintIcon(painter, rect, *ours, colour, option->direction);
        return;
    }
    icon.paint(painter, rect, Qt::AlignCenter,
               isOn(option, QStyle::State_Enabled) ? QIcon::Normal : QIcon::Disabled,
               isOn(option, QStyle::State_On) ? QIcon::On : QIcon::Off);
}

} // namespace palmares::ui::paint
