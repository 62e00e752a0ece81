#include "ui/judge/dumbbells.h"

#include "ui/judge/onelinetext.h"
#include "ui/judge/scoretext.h"
#include "ui/widgets/marks.h"
#include "ui/widgets/tokens.h"

#include <QEvent>
#include <QPainter>

#include <algorithm>

namespace palmares::ui {

Dumbbells::Dumbbells(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void Dumbbells::show(std::vector<SheetCriterion> criteria, std::array<Values, 2> values)
{
    m_criteria = std::move(criteria);
    m_values = std::move(values);
    QStringList spoken;
    for (std::size_t i = 0; i < m_criteria.size(); ++i) {
        const auto said = [&](std::size_t side) {
            return i < m_values[side].size() && m_values[side][i]
                       ? choiceText(m_criteria[i], *m_values[side][i], locale())
                       : tr("blank");
        };
        spoken += tr("%1: %2 and %3").arg(m_criteria[i].title, said(0), said(1));
    }
    setAccessibleDescription(spoken.join(u'\n'));
    updateGeometry();
    update();
}

int Dumbbells::rowHeight() const
{
    return std::max(ui::metric(26), QFontMetrics(ui::font(TextRole::Body)).height() + ui::metric(6));
}

int Dumbbells::labelWidth() const
{
    const QFontMetrics metrics(ui::font(TextRole::Body));
    int widest = ui::metric(80);
    for (const SheetCriterion &criterion : m_criteria)
        widest = std::max(widest, metrics.horizontalAdvance(criterion.title) + ui::metric(8));
    return std::min(widest, std::max(ui::metric(80), width() / 3));
}

QSize Dumbbells::sizeHint() const
{
    return {ui::metric(360), rowHeight() * static_cast<int>(m_criteria.size()) +
                                 QFontMetrics(ui::font(TextRole::Small)).height() + ui::metric(6)};
}

bool Dumbbells::hasOneScale() const
{
    return std::all_of(m_criteria.begin(), m_criteria.end(), [&](const SheetCriterion &criterion) {
        return criterion.scale == m_criteria.front().scale;
    });
}

double Dumbbells::x(const SheetCriterion &criterion, std::int64_t units) const
{
    const Scale &scale = criterion.scale;
    const double inset = ui::metric(16);
    const double from = labelWidth() + inset;
    const double room = std::max(1.0, width() - from - inset);
    const double share = static_cast<double>(units - scale.min) / static_cast<double>(scale.max - scale.min);
    const double at = from + share * room;
    return layoutDirection() == Qt::RightToLeft ? width() - at : at;
}

void Dumbbells::paintEvent(QPaintEvent *)
{
    if (m_criteria.empty())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens &t = tokens();
    const int row = rowHeight();
    const auto rows = static_cast<int>(m_criteria.size());
    const Scale &scale = m_criteria.front().scale;
    if (hasOneScale() && scale.pointCount() <= mostCells) {
        painter.setFont(ui::font(TextRole::Small));
        const int tall = QFontMetrics(painter.font()).height();
        for (std::int64_t n = 0; n < scale.pointCount(); ++n) {
            const double at = x(m_criteria.front(), scale.point(n));
            painter.setPen(QPen(t.line, 1));
            painter.drawLine(QPointF(at, 0), QPointF(at, row * rows));
            painter.setPen(t.ink2);
            const QString point = choiceText(m_criteria.front(), scale.point(n), locale());
            const double wide = std::max(ui::metric(48), painter.fontMetrics().horizontalAdvance(point));
            const double left = std::clamp(at - wide / 2, 0.0, std::max(0.0, width() - wide));
            painter.drawText(QRectF(left, row * rows + ui::metric(4), wide, tall), Qt::AlignCenter, point);
        }
    }
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    for (int i = 0; i < rows; ++i) {
        const auto index = static_cast<std::size_t>(i);
        const SheetCriterion &criterion = m_criteria[index];
        const double y = row * i + row / 2.0;
        painter.setPen(t.ink);
        const QRect label(mirrored ? width() - labelWidth() : 0, row * i, labelWidth(), row);
        paintOneLine(&painter, label, criterion.title, ui::font(TextRole::Body), layoutDirection());
        std::array<std::optional<double>, 2> at;
        for (std::size_t side = 0; side < 2; ++side) {
            if (index < m_values[side].size() && m_values[side][index])
                at[side] = x(criterion, *m_values[side][index]);
        }
        const bool isEqual = at[0] && at[1] && m_values[0][index] == m_values[1][index];
        if (isEqual) { // side by side: none hides the other
            const double apart = ui::metric(6) * (mirrored ? -1 : 1);
            *at[0] -= apart;
            *at[1] += apart;
        } else if (at[0] && at[1]) {
            painter.setPen(QPen(t.ink, ui::metric(2)));
            painter.drawLine(QPointF(*at[0], y), QPointF(*at[1], y));
        }
        for (std::size_t side = 0; side < 2; ++side) {
            if (at[side])
                paintMark(&painter, QPointF(*at[side], y), side, ui::metric(12));
        }
    }
}

void Dumbbells::changeEvent(QEvent *event)
{
    updateGeometry();
    update();
    QWidget::changeEvent(event);
}

} // namespace palmares::ui
