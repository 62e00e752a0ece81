#include "ui/judge/spreadbars.h"

#include "ui/judge/scorekeys.h"
#include "ui/judge/scoretext.h"
#include "ui/widgets/tokens.h"

#include <QEvent>
#include <QPainter>

#include <algorithm>

namespace palmares::ui {

std::vector<SpreadBar> barsOf(const Spread &spread, const Scale &scale)
{
    const std::int64_t points = scale.pointCount();
    const std::int64_t perBar = points <= mostCells ? 1 : (points + 9) / 10;
    std::vector<SpreadBar> bars;
    for (std::int64_t n = 0; n < points; n += perBar)
        bars.push_back({scale.point(n), scale.point(std::min(points, n + perBar) - 1), 0});
    for (const auto &[units, times] : spread) {
        for (SpreadBar &bar : bars) {
            if (bar.holds(units))
                bar.times += times;
        }
    }
    return bars;
}

std::size_t scoresIn(const Spread &spread)
{
    std::size_t all = 0;
    for (const auto &[units, times] : spread)
        all += times;
    return all;
}

std::optional<std::int64_t> medianOf(const Spread &spread)
{
    const std::size_t all = scoresIn(spread);
    std::size_t passed = 0;
    for (const auto &[units, times] : spread) {
        passed += times;
        if (passed * 2 >= all)
            return units;
    }
    return std::nullopt;
}

SpreadBars::SpreadBars(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void SpreadBars::setSpread(const Spread &spread, const Scale &scale, std::optional<std::int64_t> marked)
{
    m_scale = scale;
    m_bars = barsOf(spread, scale);
    m_marked = marked;
    describe();
    update();
}

void SpreadBars::describe()
{
    QStringList parts;
    for (const SpreadBar &bar : m_bars) {
        if (bar.times > 0)
            parts += tr("%1: %Ln times", nullptr, static_cast<int>(bar.times))
                         .arg(shownPoint(m_scale, bar.first, locale()));
    }
    setAccessibleDescription(parts.join(QStringLiteral("; ")));
}

QSize SpreadBars::sizeHint() const
{
    return {ui::metric(200),
            ui::metric(30) + ui::metric(4) + QFontMetrics(ui::font(TextRole::Tiny)).height()};
}

QSize SpreadBars::minimumSizeHint() const
{
    return {ui::metric(80), sizeHint().height()};
}

void SpreadBars::paintEvent(QPaintEvent *)
{
    if (m_bars.empty())
        return;
    QPainter painter(this);
    const Tokens &t = tokens();
    painter.setFont(ui::font(TextRole::Tiny));
    const QFontMetrics metrics(painter.font());
    const int base = height() - metrics.height() - ui::metric(4);
    std::size_t most = 1;
    for (const SpreadBar &bar : m_bars)
        most = std::max(most, bar.times);
    const auto count = static_cast<int>(m_bars.size());
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    // Every so many bars have their label, evenly, and as far apart as a word from a word.
    const int gap = ui::metric(6);
    int widest = 0;
    for (const SpreadBar &bar : m_bars)
        widest = std::max(widest, metrics.horizontalAdvance(shownPoint(m_scale, bar.first, locale())));
    const int each = std::max(1, width() / count);
    const int stride = count <= 11 && widest < each ? 1 : (widest + gap + each - 1) / each;
    int labelFree = INT_MIN;
    for (int i = 0; i < count; ++i) {
        const SpreadBar &bar = m_bars[static_cast<std::size_t>(i)];
        const int place = mirrored ? count - 1 - i : i;
        const int left = width() * place / count;
        const int right = width() * (place + 1) / count;
        const bool isMarked = m_marked && bar.holds(*m_marked);
        const int tall = static_cast<int>(static_cast<std::size_t>(base) * bar.times / most);
        const int shown = bar.times > 0 ? std::max(2, tall) : isMarked ? 2 : 0;
        painter.fillRect(QRect(left + 1, base - shown, std::max(1, right - left - 2), shown),
                         isMarked ? t.accent : t.rest);
        const QString text = shownPoint(m_scale, bar.first, locale());
        const int textWidth = metrics.horizontalAdvance(text) + ui::metric(2);
        const int middle = std::clamp((left + right) / 2, textWidth / 2, width() - textWidth / 2);
        const int order = mirrored ? width() - middle - textWidth / 2 : middle - textWidth / 2;
        if (i % stride != 0 || order < labelFree)
            continue;
        labelFree = order + textWidth + (stride > 1 ? gap : 0);
        painter.setPen(isMarked ? t.ink : t.ink2);
        painter.drawText(QRect(middle - textWidth / 2, base + ui::metric(2), textWidth, metrics.height()),
                         Qt::AlignCenter, text);
    }
    painter.fillRect(QRect(0, base, width(), 1), t.edge);
}

void SpreadBars::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
        describe();
    updateGeometry();
    update();
    QWidget::changeEvent(event);
}

} // namespace palmares::ui
