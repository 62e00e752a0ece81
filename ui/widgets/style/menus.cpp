#include "ui/widgets/style/paint.h"

#include <QMenu>

namespace palmares::ui::paint {
namespace {

struct MenuText {
    QString words;
    QString keys;
};

MenuText split(const QString &text)
{
    const qsizetype tab = text.indexOf(QLatin1Char('\t'));
    if (tab < 0)
        return {text, QString()};
    // From left to right everywhere: a comma at the end is no end of a sentence.
    const QChar mark(0x200E);
    return {text.left(tab), mark + text.mid(tab + 1) + mark};
}

void separator(const QStyleOptionMenuItem *option, QPainter *painter)
{
    const int y = option->rect.center().y();
    painter->setPen(QPen(tokens().line, 1));
    painter->drawLine(option->rect.left(), y, option->rect.right(), y);
    if (option->text.isEmpty())
        return;
    const QFont small = font(TextRole::Small);
    painter->setFont(small);
    painter->setPen(tokens().ink3);
    const int width = QFontMetrics(small).horizontalAdvance(option->text) + metric(8);
    const QRect place = QStyle::visualRect(
        option->direction, option->rect,
        QRect(option->rect.left() + metric(12), option->rect.top(), width, option->rect.height()));
    painter->fillRect(place, tokens().surface);
    painter->drawText(place, Qt::AlignCenter, option->text);
}

// Where the words begin: after the mark or icon, in the same column in the whole menu.
int before(const QStyleOptionMenuItem *option)
{
    const bool marks = option->menuHasCheckableItems || option->maxIconWidth > 0;
    return marks ? metric(36) : metric(14);
}

void mark(const QStyleOptionMenuItem *option, QPainter *painter, const QColor &colour)
{
    const int side = metric(16);
    const QRect r = option->rect;
    const QRect place = QStyle::visualRect(
        option->direction, r, QRect(r.left() + metric(11), r.top() + (r.height() - side) / 2, side, side));
    if (option->checkType != QStyleOptionMenuItem::NotCheckable && option->checked) {
        if (option->checkType == QStyleOptionMenuItem::Exclusive) {
            painter->setRenderHint(QPainter::Antialiasing);
            painter->setPen(Qt::NoPen);
            painter->setBrush(colour);
            painter->drawEllipse(QRectF(place).adjusted(side / 4.0, side / 4.0, -side / 4.0, -side / 4.0));
        } else {
            paintIcon(painter, place, Icon::Check, colour, option->direction);
        }
    } else {
        iconIn(painter, place, option->icon, colour, option);
    }
}

} // namespace

void menuItem(const QStyleOptionMenuItem *option, QPainter *painter)
{
    painter->save();
    if (option->menuItemType == QStyleOptionMenuItem::Separator) {
        separator(option, painter);
        painter->restore();
        return;
    }
    const Tokens &t = tokens();
    const bool enabled = isOn(option, QStyle::State_Enabled);
    const bool chosen = isOn(option, QStyle::State_Selected) && enabled;
    const QRect r = option->rect;
    if (chosen)
        box(painter, r.adjusted(metric(4), 0, -metric(4), 0), {t.soft, QColor(), 4});
    const QColor colour = ink(option, chosen ? t.softInk : t.ink);
    mark(option, painter, colour);

    const MenuText text = split(option->text);
    const QRect words =
        QStyle::visualRect(option->direction, r, r.adjusted(before(option), 0, -metric(14), 0));
    const int flags = Qt::AlignVCenter | accessKeyFlag(text.words) | Qt::TextSingleLine;
    painter->setFont(option->menuItemType == QStyleOptionMenuItem::DefaultItem ? bold(option->font)
                                                                               : option->font);
    painter->setPen(colour);
    painter->drawText(words, flags | QStyle::visualAlignment(option->direction, Qt::AlignLeft), text.words);
    if (!text.keys.isEmpty()) {
        painter->setFont(option->font);
        painter->setPen(chosen ? t.softInk : t.ink3);
        painter->drawText(words, flags | QStyle::visualAlignment(option->direction, Qt::AlignRight),
                          text.keys);
    }
    if (option->menuItemType == QStyleOptionMenuItem::SubMenu) {
        const int side = metric(14);
        const QRect place(r.right() - metric(8) - side, r.top() + (r.height() - side) / 2, side, side);
        paintIcon(painter, QStyle::visualRect(option->direction, r, place), Icon::ChevronNext, colour,
                  option->direction);
    }
    painter->restore();
}

QSize menuItemSize(const QStyleOptionMenuItem *option, QSize contents)
{
    if (option->menuItemType == QStyleOptionMenuItem::Separator)
        return {contents.width(), option->text.isEmpty() ? metric(9) : metric(26)};
    const MenuText text = split(option->text);
    const QFontMetrics metrics(option->font);
    int width = before(option) + metrics.size(Qt::TextShowMnemonic, text.words).width() + metric(14);
    if (option->reservedShortcutWidth > 0)
        width += metric(28) + option->reservedShortcutWidth;
    else if (option->menuItemType == QStyleOptionMenuItem::SubMenu)
        width += metric(24);
    return {width, std::max(metric(30), metrics.height() + metric(8))};
}

void menuBarItem(const QStyleOptionMenuItem *option, QPainter *painter)
{
    const Tokens &t = tokens();
    painter->save();
    painter->fillRect(option->rect, t.sunken);
    const bool chosen = isOn(option, QStyle::State_Enabled) &&
                        (isOn(option, QStyle::State_Selected) || isOn(option, QStyle::State_Sunken));
    if (chosen)
        box(painter, option->rect.adjusted(0, metric(2), 0, -metric(2)), {t.soft, QColor(), 4});
    painter->setPen(ink(option, chosen ? t.softInk : t.ink));
    painter->drawText(option->rect,
                      Qt::AlignCenter | accessKeyFlag(option->text) | Qt::TextSingleLine | Qt::TextDontClip,
                      option->text);
    painter->restore();
}

} // namespace palmares::ui::paint
