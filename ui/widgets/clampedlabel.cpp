#include "ui/widgets/clampedlabel.h"

#include "ui/widgets/bidi.h"
#include "ui/widgets/labels.h"

#include <QEvent>
#include <QHelpEvent>
#include <QPainter>
#include <QTextLayout>
#include <QToolTip>

#include <algorithm>

namespace palmares::ui {

ClampedLabel::ClampedLabel(TextRole role, Tone tone, int lines, QWidget *parent)
    : QWidget(parent), m_role(role), m_tone(tone), m_lines(lines)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ClampedLabel::setText(const QString &text)
{
    if (m_text == text)
        return;
    m_text = text;
    m_text.replace(QLatin1Char('\n'), QLatin1Char(' '));
    setAccessibleName(text);
    updateGeometry();
    update();
}

void ClampedLabel::setBold(bool bold)
{
    m_isBold = bold;
    updateGeometry();
    update();
}

QFont ClampedLabel::lineFont() const
{
    return m_isBold ? ui::bold(ui::font(m_role)) : ui::font(m_role);
}

int ClampedLabel::lineHeight() const
{
    return QFontMetrics(lineFont()).height();
}

bool ClampedLabel::layOut(QTextLayout &layout, int width) const
{
    layout.setText(m_text);
    layout.setFont(lineFont());
    QTextOption option;
    option.setTextDirection(directionOf(m_text, layoutDirection()));
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setAlignment(Qt::AlignLeft | Qt::AlignAbsolute);
    layout.setTextOption(option);
    layout.beginLayout();
    int end = 0;
    for (int i = 0; i < m_lines; ++i) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(width);
        line.setPosition({0, static_cast<double>(i * lineHeight())});
        end = line.textStart() + line.textLength();
    }
    layout.endLayout();
    return end >= m_text.size();
}

QMargins ClampedLabel::over() const
{
    return overhang(m_text, lineFont(), layoutDirection());
}

QSize ClampedLabel::sizeHint() const
{
    const QMargins around = contentsMargins();
    return {QFontMetrics(lineFont()).horizontalAdvance(m_text) + ui::metric(2) + around.left() +
                around.right() + over().left() + over().right(),
            lineHeight() + around.top() + around.bottom()};
}

QSize ClampedLabel::minimumSizeHint() const
{
    const QFontMetrics metrics(lineFont());
    return {std::min(metrics.averageCharWidth() * 8, sizeHint().width()), sizeHint().height()};
}

int ClampedLabel::heightForWidth(int width) const
{
    const QMargins around = contentsMargins();
    QTextLayout layout;
    layOut(layout, width - around.left() - around.right() - over().left() - over().right());
    return std::max(1, layout.lineCount()) * lineHeight() + around.top() + around.bottom();
}

bool ClampedLabel::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && toolTip().isEmpty()) {
        QTextLayout layout;
        if (layOut(layout, contentsRect().marginsRemoved(over()).width()))
            QToolTip::hideText();
        else
            QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), plainToolTip(m_text), this);
        return true;
    }
    return QWidget::event(event);
}

void ClampedLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QColor ink = color(isEnabled() ? m_tone : Tone::Ink3);
    painter.setPen(ink);
    QTextLayout layout;
    const QRect inside = contentsRect().marginsRemoved(over());
    const bool isWhole = layOut(layout, inside.width());
    const int whole = isWhole ? layout.lineCount() : layout.lineCount() - 1;
    for (int i = 0; i < whole; ++i) {
        // Placed here: Qt would count the space at which a line broke as a part of it.
        const QTextLine line = layout.lineAt(i);
        const double spare = inside.width() - line.naturalTextWidth();
        const double x = layoutDirection() == Qt::LeftToRight ? 0 : spare;
        line.draw(&painter, {inside.left() + x, static_cast<double>(inside.top())});
    }
    if (isWhole || layout.lineCount() == 0)
        return;
    const QRect last(inside.left(), inside.top() + whole * lineHeight(), inside.width(), lineHeight());
    paintLine(&painter, last, m_text.mid(layout.lineAt(whole).textStart()), lineFont(), ink,
              layoutDirection());
}

void ClampedLabel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (isThemeChange(event)) {
        updateGeometry();
        update();
    }
}

} // namespace palmares::ui
