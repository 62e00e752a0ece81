#include "ui/judge/anchorladder.h"

#include "ui/widgets/tokens.h"

#include <QEvent>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>

namespace palmares::ui {

namespace {

QFont rowFont(bool isChosen)
{
    return isChosen ? bold(font(TextRole::Small)) : font(TextRole::Small);
}

} // namespace

AnchorLadder::AnchorLadder(QWidget *parent) : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void AnchorLadder::setRanges(const Scale &scale, std::vector<AnchorRange> ranges)
{
    m_scale = scale;
    m_ranges = std::move(ranges);
    QStringList spoken;
    for (const AnchorRange &range : m_ranges)
        spoken += rangeText(m_scale, range, locale()) + QStringLiteral(": ") + range.words;
    setAccessibleDescription(spoken.join(u'\n'));
    updateGeometry();
    update();
}

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
    for (const AnchorRange &range : m_ranges)
        widest = std::max(widest, metrics.horizontalAdvance(rangeText(m_scale, range, locale())) + 2);
    return widest;
}

int AnchorLadder::layOut(int width, QPainter *painter) const
{
    const Tokens &t = tokens();
    const int points = pointsWidth();
    const int gap = ui::metric(10);
    const int columns = width >= ui::metric(620) ? 2 : 1;
    const int columnWidth = (width - (columns - 1) * ui::metric(16)) / columns;
    const int wordsWidth = std::max(ui::metric(40), columnWidth - points - gap);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const int line = lineHeight(TextRole::Small, locale().language());
    int y = 0;
    int rowHeight = 0;
    for (std::size_t i = 0; i < m_ranges.size(); ++i) {
        const int column = static_cast<int>(i) % columns;
        if (column == 0) {
            y += rowHeight;
            rowHeight = 0;
        }
        const bool isChosen = m_ranges[i].holds(m_value);
        const QFont words = rowFont(isChosen);
        // Measured in bold, for the same reason.
        const auto lines = [&](const QFont &font, QPainter *to, int left) {
            QTextLayout layout(m_ranges[i].words, font);
            QTextOption option;
            option.setTextDirection(layoutDirection());
            option.setAlignment(mirrored ? Qt::AlignRight : Qt::AlignLeft);
            option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
            layout.setTextOption(option);
            layout.beginLayout();
            int count = 0;
            for (QTextLine text = layout.createLine(); text.isValid(); text = layout.createLine()) {
                text.setLineWidth(wordsWidth);
                text.setPosition(QPointF(0, count++ * line));
            }
            layout.endLayout();
            if (to)
                layout.draw(to, QPointF(left, y));
            return count * line;
        };
        rowHeight = std::max(rowHeight, lines(rowFont(true), nullptr, 0));
        if (painter) {
            const int start = column * (columnWidth + ui::metric(16));
            const int pointsLeft = mirrored ? width - start - points : start;
            const int wordsLeft = mirrored ? width - start - points - gap - wordsWidth : start + points + gap;
            painter->setPen(isChosen ? t.ink : t.ink2);
            painter->setFont(words);
            const QRect box(pointsLeft, y, points, QFontMetrics(words).height());
            painter->drawText(box, (mirrored ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter,
                              rangeText(m_scale, m_ranges[i], locale()));
            lines(words, painter, wordsLeft);
        }
    }
    return y + rowHeight;
}

void AnchorLadder::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    layOut(width(), &painter);
}

int AnchorLadder::heightForWidth(int width) const
{
    return layOut(width, nullptr);
}

QSize AnchorLadder::sizeHint() const
{
    return {ui::metric(280), layOut(ui::metric(280), nullptr)};
}

QSize AnchorLadder::minimumSizeHint() const
{
    return {ui::metric(120), 0};
}

void AnchorLadder::changeEvent(QEvent *event)
{
    updateGeometry();
    update();
    QWidget::changeEvent(event);
}

} // namespace palmares::ui
