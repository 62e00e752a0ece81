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

void FlowLayout::setSpread(bool isSpread)
{
    m_isSpread = isSpread;
    invalidate();
}

void FlowLayout::setEven(bool isEven)
{
    m_isEven = isEven;
    invalidate();
}

int FlowLayout::mostInRow(int room) const
{
    int shown = 0;
    int rows = 1;
    int x = 0;
    for (const QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        ++shown;
        const int width = item->sizeHint().width();
        if (x > 0 && x + width > room) {
            x = 0;
            ++rows;
        }
        x += width + m_across;
    }
    return m_isEven ? (shown + rows - 1) / rows : shown;
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
    QSize all(0, 0); // an invalid size is one too small
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
    struct Placed {
        QLayoutItem *item;
        QRect at;
    };
    QList<Placed> row;
    int x = 0;
    int y = 0;
    int rowHeight = 0;
    const qsizetype most = std::max(1, mostInRow(room.width()));
    const auto endRow = [&] {
        if (m_isSpread && row.size() > 1)
            row.last().at.moveRight(room.right());
        for (const Placed &placed : row) {
            // In the middle of the row's height.
            const QRect at = placed.at.translated(0, (rowHeight - placed.at.height()) / 2);
            if (moves)
                placed.item->setGeometry(QStyle::visualRect(direction, room, at));
        }
        row.clear();
    };
    for (QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize wanted = item->sizeHint();
        const int width = std::min(wanted.width(), std::max(1, room.width()));
        const int height = item->hasHeightForWidth() ? item->heightForWidth(width) : wanted.height();
        if (x > 0 && (x + width > room.width() || row.size() >= most)) {
            endRow();
            x = 0;
            y += rowHeight + m_down;
            rowHeight = 0;
        }
        row.append({item, QRect(room.left() + x, room.top() + y, width, height)});
        x += width + m_across;
        rowHeight = std::max(rowHeight, height);
    }
    endRow();
    const QMargins around = contentsMargins();
    return around.top() + y + rowHeight + around.bottom();
}

} // namespace palmares::ui
