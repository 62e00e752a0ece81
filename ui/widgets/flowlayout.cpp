#include "ui/widgets/flowlayout.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace palmares::ui {

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

void FlowLayout::setGaps(int across, int down)
{
    if (m_across == across && m_down == down)
        return;
    m_across = across;
    m_down = down;
    invalidate();
}

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items.append(item);
    invalidate();
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    if (index < 0 || index >= m_items.size())
        return nullptr;
    invalidate();
    return m_items.takeAt(index);
}

QSize FlowLayout::sizeHint() const
{
    QSize all;
    for (const QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize one = item->sizeHint();
        all.rwidth() += one.width() + (all.width() > 0 ? m_across : 0);
        all.rheight() = std::max(all.height(), one.height());
    }
    const QMargins around = contentsMargins();
    return all + QSize(around.left() + around.right(), around.top() + around.bottom());
}

QSize FlowLayout::minimumSize() const
{
    QSize least;
    for (const QLayoutItem *item : m_items) {
        if (!item->isEmpty())
            least = least.expandedTo(item->minimumSize());
    }
    const QMargins around = contentsMargins();
    return least + QSize(around.left() + around.right(), around.top() + around.bottom());
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    place(rect, true);
}

int FlowLayout::place(const QRect &rect, bool moves) const
{
    const QRect room = rect.marginsRemoved(contentsMargins());
    const QWidget *host = parentWidget();
    const Qt::LayoutDirection direction = host ? host->layoutDirection() : Qt::LeftToRight;
    int x = 0;
    int y = 0;
    int rowHeight = 0;
    for (QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize wanted = item->sizeHint();
        const int width = std::min(wanted.width(), std::max(1, room.width()));
        const int height = item->hasHeightForWidth() ? item->heightForWidth(width) : wanted.height();
        if (x > 0 && x + width > room.width()) {
            x = 0;
            y += rowHeight + m_down;
            rowHeight = 0;
        }
        if (moves) {
            const QRect at(room.left() + x, room.top() + y, width, height);
            item->setGeometry(QStyle::visualRect(direction, room, at));
        }
        x += width + m_across;
        rowHeight = std::max(rowHeight, height);
    }
    const QMargins around = contentsMargins();
    return around.top() + y + rowHeight + around.bottom();
}

} // namespace palmares::ui
