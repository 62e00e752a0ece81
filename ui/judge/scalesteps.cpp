#include "ui/judge/scalesteps.h"

#include "ui/widgets/tokens.h"

#include <QEvent>
#include <QPainter>

#include <algorithm>

namespace palmares::ui {

ScaleSteps::ScaleSteps(QWidget *parent) : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ScaleSteps::setRanges(const Scale &scale, std::vector<AnchorRange> ranges)
{
    m_scale = scale;
    m_ranges = std::move(ranges);
    QStringList spoken;
    for (const AnchorRange &range : m_ranges)
        spoken += rangeText(m_scale, range, locale()) + QStringLiteral(": ") + range.words;
    setAccessibleName(spoken.join(u'\n'));
    updateGeometry();
    update();
}

int ScaleSteps::metricWidth()
{
    return ui::metric(500);
}

int ScaleSteps::wordsHeight(int width) const
{
    if (m_ranges.empty())
        return 0;
    const QFontMetrics metrics(ui::font(TextRole::Small));
    const int each = std::max(ui::metric(40), width / static_cast<int>(m_ranges.size()) - ui::metric(8));
    int tallest = 0;
    for (const AnchorRange &range : m_ranges)
        tallest = std::max(
            tallest, metrics.boundingRect(QRect(0, 0, each, 4000), Qt::TextWordWrap, range.words).height());
    return tallest;
}

int ScaleSteps::heightForWidth(int width) const
{
    return ui::metric(10) + QFontMetrics(bold(ui::font(TextRole::Small))).height() + wordsHeight(width) +
           ui::metric(4);
}

void ScaleSteps::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &t = tokens();
    const auto count = static_cast<int>(m_ranges.size());
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    for (int i = 0; i < count; ++i) {
        const AnchorRange &range = m_ranges[static_cast<std::size_t>(i)];
        const int place = mirrored ? count - 1 - i : i;
        const int left = width() * place / count;
        const int right = width() * (place + 1) / count - 1;
        const auto step = count > 1 ? static_cast<std::size_t>(i * 4 / (count - 1)) : 4;
        painter.fillRect(QRect(left, 0, right - left, ui::metric(6)), t.steps[step]);
        const Qt::Alignment start = mirrored ? Qt::AlignRight : Qt::AlignLeft;
        QRect box(left, ui::metric(10), right - left - ui::metric(8),
                  QFontMetrics(bold(ui::font(TextRole::Small))).height());
        if (mirrored)
            box.moveLeft(left + ui::metric(8));
        painter.setPen(t.ink);
        painter.setFont(bold(ui::font(TextRole::Small)));
        painter.drawText(box, start | Qt::AlignTop, rangeText(m_scale, range, locale()));
        painter.setPen(t.ink2);
        painter.setFont(ui::font(TextRole::Small));
        painter.drawText(QRect(box.left(), box.bottom() + 1, box.width(), height() - box.bottom()),
                         start | Qt::AlignTop | Qt::TextWordWrap, range.words);
    }
}

void ScaleSteps::changeEvent(QEvent *event)
{
    updateGeometry();
    update();
    QWidget::changeEvent(event);
}

} // namespace palmares::ui
