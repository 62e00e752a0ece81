#include "ui/judge/pointslider.h"

#include "ui/judge/scoretext.h"
#include "ui/widgets/tokens.h"

#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <utility>

namespace palmares::ui {

PointSlider::PointSlider(const Scale &scale, QWidget *parent) : QWidget(parent), m_scale(scale)
{
    setTicks({});
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void PointSlider::setValue(std::optional<std::int64_t> units)
{
    m_value = units;
    update();
}

void PointSlider::setTicks(std::vector<std::int64_t> units)
{
    units.push_back(m_scale.min);
    units.push_back(m_scale.max);
    std::sort(units.begin(), units.end());
    units.erase(std::unique(units.begin(), units.end()), units.end());
    m_ticks = std::move(units);
    update();
}

QSize PointSlider::sizeHint() const
{
    return {ui::metric(160), minimumSizeHint().height()};
}

QSize PointSlider::minimumSizeHint() const
{
    return {ui::metric(96), ui::metric(24) + QFontMetrics(ui::font(TextRole::Small)).height()};
}

int PointSlider::inset() const
{
    return ui::metric(10);
}

int PointSlider::x(std::int64_t units) const
{
    const double share =
        static_cast<double>(units - m_scale.min) / static_cast<double>(m_scale.max - m_scale.min);
    const int room = width() - 2 * inset();
    const int from = static_cast<int>(std::lround(share * room));
    return layoutDirection() == Qt::RightToLeft ? width() - inset() - from : inset() + from;
}

std::int64_t PointSlider::pointAt(int at) const
{
    const int room = std::max(1, width() - 2 * inset());
    const int from = layoutDirection() == Qt::RightToLeft ? width() - inset() - at : at - inset();
    const double share = std::clamp(static_cast<double>(from) / room, 0.0, 1.0);
    const double points =
        share * static_cast<double>(m_scale.max - m_scale.min) / static_cast<double>(m_scale.step);
    return m_scale.point(std::min<std::int64_t>(std::llround(points), m_scale.pointCount() - 1));
}

void PointSlider::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens &t = tokens();
    const int y = ui::metric(12);
    const int first = x(m_scale.min);
    const int last = x(m_scale.max);
    const auto bar = [&](int from, int to, const QColor &colour) {
        painter.setPen(QPen(colour, ui::metric(4), Qt::SolidLine, Qt::RoundCap));
        painter.drawLine(from, y, to, y);
    };
    bar(first, last, t.track);
    if (m_value)
        bar(first, x(*m_value), isEnabled() ? t.accent : t.edge);

    painter.setFont(ui::font(TextRole::Small));
    const QFontMetrics metrics(painter.font());
    // The ends are always said; words between that would touch their neighbours are left out. Ticks stay.
    std::vector<std::int64_t> order = m_ticks;
    std::swap(order[1 % order.size()], order.back());
    std::sort(order.begin() + std::min<std::ptrdiff_t>(2, std::ssize(order)), order.end());
    std::vector<std::pair<int, int>> taken;
    for (const std::int64_t tick : order) {
        const int at = x(tick);
        painter.setPen(QPen(t.edge, 1));
        painter.drawLine(at, y + ui::metric(7), at, y + ui::metric(11));
        const QString text = shownPoint(m_scale, tick, locale());
        const int textWidth = metrics.horizontalAdvance(text) + 2;
        const int left = std::clamp(at - textWidth / 2, 0, std::max(0, width() - textWidth));
        const int gap = ui::metric(4);
        if (std::any_of(taken.begin(), taken.end(), [&](const std::pair<int, int> &other) {
                return left < other.second + gap && other.first < left + textWidth + gap;
            }))
            continue;
        taken.emplace_back(left, left + textWidth);
        painter.setPen(t.ink2);
        painter.drawText(QRect(left, y + ui::metric(11), textWidth, metrics.height()), Qt::AlignCenter, text);
    }
    if (m_value) {
        painter.setBrush(t.surface);
        painter.setPen(QPen(isEnabled() ? t.accent : t.edge, ui::metric(3)));
        painter.drawEllipse(QPoint(x(*m_value), y), ui::metric(7), ui::metric(7));
    }
}

void PointSlider::pull(int at)
{
    const std::int64_t point = pointAt(at);
    if (m_value == point)
        return;
    setValue(point);
    emit pulled(point, std::exchange(m_hasPulled, true));
}

void PointSlider::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_hasPulled = false;
    emit grasped();
    pull(event->pos().x());
}

void PointSlider::mouseMoveEvent(QMouseEvent *event)
{
    if ((event->buttons() & Qt::LeftButton) != 0)
        pull(event->pos().x());
}

void PointSlider::changeEvent(QEvent *event)
{
    updateGeometry();
    update();
    QWidget::changeEvent(event);
}

} // namespace palmares::ui
