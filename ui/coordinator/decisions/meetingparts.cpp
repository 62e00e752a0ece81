#include "ui/coordinator/decisions/meetingparts.h"

#include "ui/coordinator/decisions/meetingview.h"
#include "ui/widgets/bidi.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/style/palmstyle.h"
#include "ui/widgets/tokens.h"

#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace palmares::ui {

namespace {

const Tokens &dark()
{
    return tokensOf(Theme::Dark);
}

} // namespace

MeetingButton::MeetingButton(const QString &key, QWidget *parent) : QAbstractButton(parent), m_key(key)
{
    setFocusPolicy(Qt::StrongFocus);
    setOwnFocusRing(this);
}

void MeetingButton::setSign(std::optional<Icon> sign)
{
    m_sign = sign;
    updateGeometry();
    update();
}

void MeetingButton::setBare(bool bare)
{
    m_isBare = bare;
    setEnabled(!bare);
    updateGeometry();
    update();
}

int MeetingButton::pad() const
{
    return fontMetrics().height() / 2;
}

int MeetingButton::keyWidth() const
{
    return m_key.isEmpty() || m_isBare ? 0 : fontMetrics().horizontalAdvance(m_key) + pad() * 2;
}

QSize MeetingButton::sizeHint() const
{
    const int sign = m_sign ? fontMetrics().height() + pad() / 2 : 0;
    const int sides = m_isBare ? 4 : 2 * pad() + keyWidth();
    return {sides + sign + fontMetrics().horizontalAdvance(text()) + 4, fontMetrics().height() + (m_isBare ? 4 : 2 * pad())};
}

void MeetingButton::paintEvent(QPaintEvent *)
{
    const Tokens &t = dark();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool isRight = layoutDirection() == Qt::RightToLeft;
    if (!m_isBare) {
        painter.setBrush(isDown() || underMouse() ? t.soft : t.surface);
        painter.setPen(hasFocus() ? QPen(t.focus, 3) : QPen(t.edge, 1.5));
        painter.drawRoundedRect(QRectF(rect()).adjusted(2, 2, -2, -2), 6, 6);
    }
    QRect inside = m_isBare ? rect().adjusted(2, 0, -2, 0) : rect().adjusted(pad(), 0, -pad(), 0);
    if (m_sign) {
        const int side = fontMetrics().height();
        QRect place(0, (height() - side) / 2, side, side);
        place.moveLeft(isRight ? inside.right() + 1 - side : inside.left());
        paintIcon(&painter, place, *m_sign, t.ink2, layoutDirection());
        isRight ? inside.setRight(inside.right() - side - pad() / 2) : inside.setLeft(inside.left() + side + pad() / 2);
    }
    if (keyWidth() > 0) {
        QRect cap(0, 0, keyWidth() - pad(), fontMetrics().height() + 4);
        cap.moveTop((height() - cap.height()) / 2);
        cap.moveLeft(isRight ? inside.left() : inside.right() + 1 - cap.width());
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(t.edge, 1));
        painter.drawRoundedRect(cap, 4, 4);
        paintLine(&painter, cap.adjusted(pad() / 2, 0, 0, 0), m_key, font(), t.ink2, Qt::LeftToRight);
        isRight ? inside.setLeft(inside.left() + keyWidth()) : inside.setRight(inside.right() - keyWidth());
    }
    paintLine(&painter, inside, text(), font(), t.ink, layoutDirection());
}

void MeetingList::show(AgendaPtr agenda, std::vector<int> items, int current)
{
    m_agenda = std::move(agenda);
    m_items = std::move(items);
    m_current = current;
    QStringList said;
    for (const int at : m_items) {
        const AgendaItem &item = m_agenda->items[static_cast<std::size_t>(at)];
        said += item.outcome ? item.code + QLatin1Char(' ') + outcomeWord(*item.outcome) : item.code;
    }
    setAccessibleDescription(said.join(QStringLiteral("; ")));
    update();
}

int MeetingList::lineHeight() const
{
    return fontMetrics().height() * 3 / 2;
}

/// The present entry stays in sight, with some before and behind it.
int MeetingList::first() const
{
    const int fit = std::max(1, height() / lineHeight());
    return std::clamp(m_current - fit / 2, 0, std::max(0, static_cast<int>(m_items.size()) - fit));
}

int MeetingList::rowAt(int y) const
{
    const int row = first() + y / lineHeight();
    return row < static_cast<int>(m_items.size()) ? row : -1;
}

void MeetingList::mousePressEvent(QMouseEvent *event)
{
    if (const int row = rowAt(event->pos().y()); row >= 0)
        emit chosen(row);
}

void MeetingList::paintEvent(QPaintEvent *)
{
    if (!m_agenda)
        return;
    const Tokens &t = dark();
    QPainter painter(this);
    const int line = lineHeight();
    const int pad = fontMetrics().height() / 2;
    for (int row = first(); row < static_cast<int>(m_items.size()) && (row - first() + 1) * line <= height(); ++row) {
        const AgendaItem &item = m_agenda->items[static_cast<std::size_t>(m_items[static_cast<std::size_t>(row)])];
        const QRect place(0, (row - first()) * line, width(), line);
        if (row == m_current)
            painter.fillRect(place, t.soft);
        const QRect inside = place.adjusted(pad, 0, -pad, 0);
        const int wide = fontMetrics().horizontalAdvance(item.code) + pad;
        const bool isRight = layoutDirection() == Qt::RightToLeft;
        paintLine(&painter, inside, code(item.code), row == m_current ? bold(font()) : font(), t.ink, layoutDirection());
        const QRect rest = isRight ? inside.adjusted(0, 0, -wide, 0) : inside.adjusted(wide, 0, 0, 0);
        const QString words = item.outcome ? outcomeWord(*item.outcome) : row == m_current ? MeetingView::tr("now", "this entry") : QStringLiteral("–");
        paintLineAtEnd(&painter, rest, words, font(), item.outcome ? t.accent : row == m_current ? t.softInk : t.ink3, layoutDirection());
        const int side = fontMetrics().height() * 3 / 4;
        const int taken = fontMetrics().horizontalAdvance(words) + side + pad / 2;
        if (item.outcome && taken <= rest.width()) {
            const QRect tick(isRight ? rest.left() + taken - side : rest.right() + 1 - taken, place.top() + (line - side) / 2, side, side);
            paintIcon(&painter, tick, Icon::Check, t.accent, layoutDirection());
        }
    }
}

} // namespace palmares::ui
