#include "ui/widgets/style/paint.h"

#include <QPushButton>
#include <QToolButton>

namespace palmares::ui::paint {
namespace {

struct ButtonLook {
    QColor fill;
    QColor border;
    QColor text;
};

bool hovers(const QStyleOption *option)
{
    return isOn(option, QStyle::State_MouseOver) && isOn(option, QStyle::State_Enabled);
}

ButtonLook primaryLook(const QStyleOption *option)
{
    const Tokens &t = tokens();
    if (!isOn(option, QStyle::State_Enabled))
        return {t.window, t.line, t.ink3};
    const bool pressed = isOn(option, QStyle::State_Sunken) || hovers(option);
    return {pressed ? t.accentPressed : t.accent, QColor(), t.onAccent};
}

ButtonLook lookOf(const QStyleOption *option, ButtonKind kind, bool bordered)
{
    const Tokens &t = tokens();
    if (kind == ButtonKind::Primary)
        return primaryLook(option);
    const bool enabled = isOn(option, QStyle::State_Enabled);
    const bool chosen = isOn(option, QStyle::State_On);
    ButtonLook look;
    if (isOn(option, QStyle::State_Sunken) && enabled)
        look.fill = t.softPressed;
    else if (chosen)
        look.fill = t.soft;
    else if (hovers(option))
        look.fill = hoverFill(t);
    else if (bordered)
        look.fill = enabled ? t.surface : t.window;
    if (bordered)
        look.border = enabled ? (kind == ButtonKind::Danger ? t.bad : t.edge) : t.line;
    if (!enabled)
        look.text = t.ink3;
    else if (chosen || hovers(option) || look.fill == t.softPressed)
        look.text = t.softInk;
    else if (kind == ButtonKind::Danger)
        look.text = t.bad;
    else
        look.text = kind == ButtonKind::Quiet ? t.accent : t.ink;
    return look;
}

bool isFlush(const QWidget *widget)
{
    return widget && widget->property("palmFlush").toBool();
}

} // namespace

int keyWidth(const QString &key)
{
    if (key.isEmpty())
        return 0;
    return metric(8) +
           std::max(QFontMetrics(font(TextRole::Tiny)).horizontalAdvance(key) + metric(12), metric(20));
}

void keyCap(QPainter *painter, const QRect &rect, const QString &key, const QColor &ink, const QColor &edge)
{
    box(painter, rect, {QColor(), edge, 3});
    painter->save();
    painter->setLayoutDirection(Qt::LeftToRight); // keys read as they are printed
    painter->setFont(font(TextRole::Tiny));
    painter->setPen(ink);
    painter->drawText(rect, Qt::AlignCenter | Qt::TextSingleLine, key);
    painter->restore();
}

int controlHeight(const QWidget *widget)
{
    return metric(widget && widget->property("palmSmall").toBool() ? 28 : 34);
}

void buttonPanel(const QStyleOptionButton *option, QPainter *painter, const QWidget *widget)
{
    const ButtonKind kind = kindOf(widget);
    const bool bordered = kind != ButtonKind::Quiet && !option->features.testFlag(QStyleOptionButton::Flat);
    const ButtonLook look = lookOf(option, kind, bordered);
    if (isFlush(widget))
        return; // a fill would end where the words do
    box(painter, option->rect, {look.fill, look.border, 5, 1, borderLine(option)});
}

void buttonLabel(const QStyleOptionButton *option, QPainter *painter, const QWidget *widget)
{
    const ButtonKind kind = kindOf(widget);
    const ButtonLook look = lookOf(option, kind, kind != ButtonKind::Quiet);
    painter->save();
    painter->setPen(look.text);
    if (kind == ButtonKind::Primary || isOn(option, QStyle::State_On))
        painter->setFont(bold(painter->font()));
    if (isFlush(widget) && hovers(option)) {
        QFont lined = painter->font();
        lined.setUnderline(true);
        painter->setFont(lined);
    }
    const int pad = isFlush(widget) ? 0 : metric(option->text.isEmpty() ? 4 : 10);
    QRect inside = option->rect.adjusted(pad, 0, -pad, 0);
    const int gap = option->icon.isNull() || option->text.isEmpty() ? 0 : metric(8);
    const int side = option->icon.isNull() ? 0 : std::min(option->iconSize.width(), inside.height());
    const bool hasMenu = option->features.testFlag(QStyleOptionButton::HasMenu);
    const QString key = widget ? widget->property("palmKey").toString() : QString();
    const int chevron = (hasMenu ? metric(16) + metric(4) : 0) + keyWidth(key);
    const int flags = Qt::AlignVCenter | accessKeyFlag(option->text) | Qt::TextSingleLine;
    const QFontMetrics metrics = painter->fontMetrics();
    const int room = inside.width() - side - gap - chevron;
    const int text = std::min(room, metrics.size(accessKeyFlag(option->text), option->text).width());
    int x = inside.left();
    if (!isFlush(widget))
        x += (inside.width() - (side + gap + text + chevron)) / 2;
    const auto place = [&](int width) {
        const QRect part(x, inside.top(), width, inside.height());
        x += width;
        return QStyle::visualRect(option->direction, inside, part);
    };
    if (side > 0)
        iconIn(painter, place(side), option->icon, look.text, option);
    x += gap;
    if (text > 0)
        painter->drawText(place(text), flags | Qt::AlignHCenter, option->text);
    if (hasMenu) {
        x += metric(4);
        paintIcon(painter, place(metric(16)), Icon::ChevronDown, look.text, option->direction);
    }
    if (!key.isEmpty()) {
        x += metric(8);
        QRect cap = place(keyWidth(key) - metric(8));
        const int tall = metric(18);
        cap.setTop(cap.top() + (cap.height() - tall) / 2);
        cap.setHeight(tall);
        keyCap(painter, cap, key, look.text, look.text);
    }
    painter->restore();
}

QSize buttonSize(const QStyleOptionButton *option, QSize contents, const QWidget *widget)
{
    const QFontMetrics bolder(bold(widget ? widget->font() : font(TextRole::Body)));
    const int text = option->text.isEmpty() ? 0 : bolder.size(Qt::TextShowMnemonic, option->text).width();
    const int side = option->icon.isNull() ? 0 : option->iconSize.width();
    const int gap = side && text ? metric(8) : 0;
    const QString key = widget ? widget->property("palmKey").toString() : QString();
    const int menu =
        (option->features.testFlag(QStyleOptionButton::HasMenu) ? metric(20) : 0) + keyWidth(key);
    const bool small = widget && widget->property("palmSmall").toBool();
    const int pad = isFlush(widget) ? 1 : text ? metric(small ? 10 : 14) : metric(small ? 6 : 8);
    const int height = std::max({controlHeight(widget), contents.height() + metric(6), side + metric(8)});
    return {std::max(text + gap + side + menu + 2 * pad, height), height};
}

void toolButtonPanel(const QStyleOption *option, QPainter *painter, const QWidget *widget)
{
    const bool raised = !isOn(option, QStyle::State_AutoRaise);
    const ButtonLook look = lookOf(option, kindOf(widget), raised);
    box(painter, option->rect, {look.fill, look.border, 5, 1, borderLine(option)});
}

void toolButtonLabel(const QStyleOptionToolButton *option, QPainter *painter, const QWidget *widget)
{
    ButtonLook look = lookOf(option, kindOf(widget), !isOn(option, QStyle::State_AutoRaise));
    if (isOn(option, QStyle::State_AutoRaise) && look.text == tokens().ink && !isOn(option, QStyle::State_On))
        look.text = tokens().ink2;
    const bool words = option->toolButtonStyle != Qt::ToolButtonIconOnly && !option->text.isEmpty();
    const bool pictured = option->toolButtonStyle != Qt::ToolButtonTextOnly && !option->icon.isNull();
    painter->save();
    painter->setPen(look.text);
    painter->setFont(option->font);
    QRect inside = option->rect;
    if (pictured) {
        const QSize size = option->iconSize;
        QRect place =
            QStyle::alignedRect(option->direction, words ? Qt::AlignVCenter | Qt::AlignLeft : Qt::AlignCenter,
                                size, words ? inside.adjusted(metric(8), 0, -metric(8), 0) : inside);
        iconIn(painter, place, option->icon, look.text, option);
    }
    if (words) {
        const int before = pictured ? metric(8) + option->iconSize.width() + metric(6) : metric(8);
        const QRect rest =
            QStyle::visualRect(option->direction, inside, inside.adjusted(before, 0, -metric(8), 0));
        painter->drawText(
            rest,
            Qt::AlignVCenter | accessKeyFlag(option->text) | Qt::TextSingleLine |
                (pictured ? QStyle::visualAlignment(option->direction, Qt::AlignLeft) : Qt::AlignHCenter),
            option->text);
    }
    painter->restore();
}

void checkBox(const QStyleOption *option, QPainter *painter)
{
    const Tokens &t = tokens();
    const bool enabled = isOn(option, QStyle::State_Enabled);
    const bool marked = isOn(option, QStyle::State_On) || isOn(option, QStyle::State_NoChange);
    const int side = std::min(option->rect.width(), option->rect.height());
    const QRect square =
        QStyle::alignedRect(option->direction, Qt::AlignCenter, QSize(side, side), option->rect);
    QColor fill = marked ? t.accent : (isOn(option, QStyle::State_MouseOver) && enabled ? t.soft : t.surface);
    QColor border = marked ? t.accent : t.edge;
    if (!enabled) {
        fill = t.window;
        border = t.line;
    }
    box(painter, square, {fill, border, 3});
    if (marked) {
        const int inset = std::max(1, side / 9);
        paintIcon(painter, square.adjusted(inset, inset, -inset, -inset),
                  isOn(option, QStyle::State_NoChange) ? Icon::Minus : Icon::Check,
                  enabled ? t.onAccent : t.ink3, option->direction);
    }
}

void radioButton(const QStyleOption *option, QPainter *painter)
{
    const Tokens &t = tokens();
    const bool enabled = isOn(option, QStyle::State_Enabled);
    const bool marked = isOn(option, QStyle::State_On);
    const double side = std::min(option->rect.width(), option->rect.height());
    const QRectF square(option->rect.x(), option->rect.y() + (option->rect.height() - side) / 2, side, side);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(enabled ? (marked ? t.accent : t.edge) : t.line, 1));
    painter->setBrush(isOn(option, QStyle::State_MouseOver) && enabled ? t.soft : t.surface);
    painter->drawEllipse(square.adjusted(0.5, 0.5, -0.5, -0.5));
    if (marked) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(enabled ? t.accent : t.ink3);
        const double inset = side * 0.26;
        painter->drawEllipse(square.adjusted(inset, inset, -inset, -inset));
    }
    painter->restore();
}

} // namespace palmares::ui::paint
