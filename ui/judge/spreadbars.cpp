#include "ui/judge/spreadbars.h"

#include "ui/judge/scorekeys.h"
#include "ui/judge/scoretext.h"
#include "ui/judge/sheetcriterion.h"
#include "ui/widgets/tokens.h"

#include <QEvent>
#include <QPainter>

#include <algorithm>

namespace palmares::ui {

namespace {

std::int64_t floorTo(std::int64_t units, std::int64_t width)
{
    const std::int64_t rest = units % width;
    return units - (rest < 0 ? rest + width : rest);
}

/// Bars of `width`, from a multiple of it, or from the lowest point where a bar has so few points that one of
/// them less would be seen.
std::vector<SpreadBar> barsOfWidth(const Scale &scale, std::int64_t width)
{
    constexpr std::int64_t few = 5;
    std::vector<SpreadBar> bars;
    std::int64_t edge = width < few * scale.step ? scale.min : floorTo(scale.min, width);
    for (; edge <= scale.max; edge += width) {
        const std::int64_t first = std::max(edge + (scale.step - 1), scale.min);
        const std::int64_t last = std::min(edge + width - 1, scale.max);
        bars.push_back({scale.min + floorTo(first - scale.min, scale.step),
                        scale.min + floorTo(last - scale.min, scale.step), 0});
    }
    // The best score alone is no bar: it belongs to the one before.
    if (bars.size() > 1 && bars.back().first == bars.back().last && width > scale.step) {
        bars.pop_back();
        bars.back().last = scale.point(scale.pointCount() - 1);
    }
    return bars;
}

/// As narrow as ten bars allow: 1, 2, 5, 10, 20 … units, if that is a whole number of steps, else so many
/// steps.
std::vector<SpreadBar> roundBars(const Scale &scale)
{
    constexpr std::size_t most = 10;
    constexpr std::int64_t farthest = 1'000'000'000'000;
    for (const std::int64_t one : {std::int64_t(1), scale.step}) {
        for (std::int64_t ten = one; ten <= farthest; ten *= 10) {
            for (const std::int64_t width : {ten, 2 * ten, 5 * ten}) {
                if (width % scale.step != 0 || (scale.max - scale.min) / width > std::int64_t(most) + 1)
                    continue;
                if (std::vector<SpreadBar> bars = barsOfWidth(scale, width); bars.size() <= most)
                    return bars;
            }
        }
    }
    return {{scale.min, scale.max, 0}};
}

} // namespace

std::vector<SpreadBar> barsOf(const Spread &spread, const Scale &scale)
{
    std::vector<SpreadBar> bars;
    if (scale.pointCount() <= mostCells) {
        for (std::int64_t n = 0; n < scale.pointCount(); ++n)
            bars.push_back({scale.point(n), scale.point(n), 0});
    } else {
        bars = roundBars(scale);
    }
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

std::optional<std::pair<std::int64_t, std::int64_t>> middleOf(const Spread &spread)
{
    const std::size_t all = scoresIn(spread);
    std::optional<std::int64_t> lower;
    std::size_t passed = 0;
    for (const auto &[units, times] : spread) {
        passed += times;
        if (!lower && passed * 2 >= all && times > 0)
            lower = units;
        if (lower && passed * 2 > all)
            return std::pair(*lower, units);
    }
    return std::nullopt;
}

std::optional<Fraction> medianOf(const Spread &spread, const Scale &scale)
{
    const auto middle = middleOf(spread);
    if (!middle)
        return std::nullopt;
    return (scale.valueOf(middle->first) + scale.valueOf(middle->second)) / Fraction(2);
}

SpreadBars::SpreadBars(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void SpreadBars::setSpread(const Spread &spread, const Scale &scale, std::optional<std::int64_t> marked,
                           const QStringList &words)
{
    m_words = words;
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
                         .arg(wordsOf(bar));
    }
    setAccessibleDescription(parts.join(QStringLiteral("; ")));
}

QString SpreadBars::wordsOf(const SpreadBar &bar) const
{
    const auto at = static_cast<qsizetype>((bar.first - m_scale.min) / m_scale.step);
    return at < m_words.size() ? m_words[at] : rangeText(m_scale, {bar.first, bar.last, {}}, locale());
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

/// Below the middle of a bar that is one point, below the edges of bars that are several. Every so many have
/// one, evenly, and as far apart as a word from a word; the highest always has.
std::vector<SpreadLabel> SpreadBars::labels(const QFontMetrics &metrics) const
{
    if (m_bars.empty())
        return {};
    const auto count = static_cast<int>(m_bars.size());
    const bool onEdges = m_bars.back().first != m_bars.back().last;
    const int last = onEdges ? count : count - 1;
    std::vector<SpreadLabel> all;
    int widest = 0;
    for (int i = 0; i <= last; ++i) {
        const std::int64_t units = i < count ? m_bars[static_cast<std::size_t>(i)].first : m_bars.back().last;
        const QString text = m_words.value(i, shownPoint(m_scale, units, locale()));
        const int wide = metrics.horizontalAdvance(text) + ui::metric(2);
        const int at = onEdges ? width() * i / count : width() * (2 * i + 1) / (2 * count);
        const int seen = layoutDirection() == Qt::RightToLeft ? width() - at : at;
        const bool isMarked =
            m_marked && i < count && !onEdges && m_bars[static_cast<std::size_t>(i)].holds(*m_marked);
        all.push_back({text, std::clamp(seen - wide / 2, 0, std::max(0, width() - wide)), wide, isMarked});
        widest = std::max(widest, wide);
    }
    const int each = std::max(1, width() / count);
    const bool fits = !onEdges && count <= 11 && widest <= each;
    const int gap = fits ? 0 : ui::metric(4);
    const int room = onEdges ? widest * 3 / 2 : widest; // the last one ends with the bars
    const int needed = fits ? 1 : (room + gap + each - 1) / each;
    int stride = needed;
    while (stride <= 2 * needed && last % stride != 0)
        ++stride;
    if (last % stride != 0)
        stride = needed;
    std::vector<SpreadLabel> result;
    for (int i = 0; i < last; i += stride) {
        const SpreadLabel &label = all[static_cast<std::size_t>(i)], &end = all.back();
        const bool isFree =
            label.left + label.width + gap <= end.left || end.left + end.width + gap <= label.left;
        if (isFree)
            result.push_back(label);
    }
    result.push_back(all.back());
    return result;
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
    }
    for (const SpreadLabel &label : labels(metrics)) {
        painter.setPen(label.isMarked ? t.ink : t.ink2);
        painter.drawText(QRect(label.left, base + ui::metric(2), label.width, metrics.height()),
                         Qt::AlignCenter, label.text);
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
