#include "ui/judge/entrysegments.h"

#include "ui/widgets/tokens.h"

#include <QPainter>

#include <algorithm>

namespace palmares::ui {

EntrySegments::EntrySegments(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void EntrySegments::setBoard(const BoardSnapshot &board)
{
    m_pieces.clear();
    for (const auto &entry : board->entries) {
        if (!entry->isPractice && entry->gone == BoardEntry::Gone::No)
            m_pieces.push_back(entry->progress);
    }
    update();
}

QSize EntrySegments::sizeHint() const
{
    return {ui::metric(80), ui::metric(6)};
}

void EntrySegments::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &t = tokens();
    const auto count = static_cast<int>(m_pieces.size());
    if (count == 0)
        return;
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const int piece = width() / count;
    const int gap = piece >= ui::metric(8) ? ui::metric(4) : piece >= 3 ? 1 : 0;
    for (int i = 0; i < count; ++i) {
        const int place = mirrored ? count - 1 - i : i;
        const int left = static_cast<int>(std::int64_t{width()} * place / count);
        const int right = static_cast<int>(std::int64_t{width()} * (place + 1) / count);
        const QRect box(left, 0, std::max(1, right - left - gap), height());
        switch (m_pieces[static_cast<std::size_t>(i)]) {
        case BoardEntry::Progress::Unscored:
            painter.fillRect(box, t.track);
            break;
        case BoardEntry::Progress::Partial: {
            painter.fillRect(box, t.track);
            QRect half = box;
            half.setWidth(std::max(1, box.width() / 2));
            if (mirrored)
                half.moveRight(box.right());
            painter.fillRect(half, t.accent);
            break;
        }
        case BoardEntry::Progress::Complete:
            painter.fillRect(box, t.accent);
            break;
        case BoardEntry::Progress::CannotJudge:
        case BoardEntry::Progress::Recused:
            for (int x = box.left(); x <= box.right(); x += ui::metric(4))
                painter.fillRect(QRect(x, 0, std::min(ui::metric(2), box.right() - x + 1), height()), t.edge);
            break;
        }
    }
}

} // namespace palmares::ui
