#include "ui/judge/scalesteps.h"

#include "ui/widgets/tokens.h"

#include <QPainter>

#include <algorithm>

namespace palmares::ui {

QSize ScaleSteps::sizeHint() const
{
    return {ui::metric(500), layOut(ui::metric(500), nullptr)};
}

int ScaleSteps::layOut(int width, QPainter *painter) const
{
    const Tokens &t = tokens();
    const QFont points = bold(ui::font(TextRole::Small));
    const QFont words = ui::font(TextRole::Small);
    const int top = ui::metric(10) + QFontMetrics(points).height();
    const auto count = static_cast<int>(ranges().size());
    int tallest = 0;
    for (int i = 0; i < count; ++i) {
        const AnchorRange &range = ranges()[static_cast<std::size_t>(i)];
        const int place = isMirrored() ? count - 1 - i : i;
        const int left = width * place / count;
        const int right = width * (place + 1) / count - 1;
        const int each = std::max(ui::metric(40), right - left - ui::metric(8));
        const int begin = isMirrored() ? right - each : left;
        if (painter) {
            // As many colours as there are steps, from the first to the last.
            const auto step = count > 1 ? static_cast<std::size_t>(i * 4 / (count - 1)) : 4;
            painter->fillRect(QRect(left, 0, right - left, ui::metric(6)), t.steps[step]);
            painter->setPen(t.ink);
            painter->setFont(points);
            painter->drawText(QRect(begin, ui::metric(8), each, top - ui::metric(8)),
                              (isMirrored() ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter,
                              pointsOf(range));
            painter->setPen(t.ink2);
        }
        tallest = std::max(tallest, layWords(range.words, words, each, painter, {begin, top}));
    }
    return top + tallest + ui::metric(4);
}

} // namespace palmares::ui
