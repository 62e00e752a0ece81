#include "ui/judge/anchorladder.h"

#include "ui/widgets/tokens.h"

#include <QPainter>

#include <algorithm>

namespace palmares::ui {

namespace {

QFont rowFont(bool isChosen)
{
    return isChosen ? bold(font(TextRole::Small)) : font(TextRole::Small);
}

} // namespace

void AnchorLadder::setValue(std::optional<std::int64_t> units)
{
    if (m_value == units)
        return;
    m_value = units;
    update();
}

int AnchorLadder::pointsWidth() const
{
    // Wide enough for bold, so that nothing moves when a score is given.
    const QFontMetrics metrics(rowFont(true));
    int widest = ui::metric(20);
    for (const AnchorRange &range : ranges())
        widest = std::max(widest, metrics.horizontalAdvance(pointsOf(range)) + 2);
    return widest;
}

int AnchorLadder::layOut(int width, QPainter *painter) const
{
    const int points = pointsWidth();
    const int gap = ui::metric(10);
    const int columns = width >= ui::metric(620) ? 2 : 1;
    const int columnWidth = (width - (columns - 1) * ui::metric(16)) / columns;
    const int wordsWidth = std::max(ui::metric(40), columnWidth - points - gap);
    int y = 0;
    int rowHeight = 0;
    for (std::size_t i = 0; i < ranges().size(); ++i) {
        const int column = static_cast<int>(i) % columns;
        if (column == 0) {
            y += rowHeight;
            rowHeight = 0;
        }
        const AnchorRange &range = ranges()[i];
        // Parted as bold would be, for the same reason, and so that no line stays empty.
        const QString lines = parted(range.words, rowFont(true), wordsWidth);
        rowHeight = std::max(rowHeight, layWords(lines, rowFont(true), wordsWidth, nullptr, {}));
        if (!painter)
            continue;
        const bool isChosen = range.holds(m_value);
        const QFont words = rowFont(isChosen);
        const int start = column * (columnWidth + ui::metric(16));
        const int pointsLeft = isMirrored() ? width - start - points : start;
        const int wordsLeft = isMirrored() ? width - start - points - gap - wordsWidth : start + points + gap;
        painter->setPen(isChosen ? tokens().ink : tokens().ink2);
        // At the end of their column, on the base line of the words.
        const QString figures = pointsOf(range);
        const int spare = points - QFontMetrics(words).horizontalAdvance(figures) - 2;
        layWords(figures, words, points, painter, {pointsLeft + (isMirrored() ? -spare : spare), y});
        layWords(lines, words, wordsWidth, painter, {wordsLeft, y});
    }
    return y + rowHeight;
}

QSize AnchorLadder::sizeHint() const
{
    return {ui::metric(280), layOut(ui::metric(280), nullptr)};
}

QSize AnchorLadder::minimumSizeHint() const
{
    return {ui::metric(120), 0};
}

} // namespace palmares::ui
