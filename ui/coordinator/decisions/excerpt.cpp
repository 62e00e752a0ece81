#include "ui/coordinator/decisions/excerpt.h"

#include "ui/widgets/bidi.h"

#include <QEvent>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>

namespace palmares::ui {

namespace {

constexpr int mostLines = 3;
constexpr int over = 4; ///< letters that reach out of their box

/// The words of a last line with "…" after the last of them that has room.
QString cutAtWord(QString line, const QFontMetrics &metrics, int width)
{
    line = line.trimmed();
    while (line.size() > 1 && metrics.horizontalAdvance(line + QChar(0x2026)) > width) {
        const qsizetype space = line.lastIndexOf(QLatin1Char(' '));
        line.truncate(space > 0 ? space : line.size() - 1); // some scripts have no spaces
    }
    return line + QChar(0x2026);
}

} // namespace

Excerpt::Excerpt(QWidget *parent) : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    setSizePolicy(policy);
}

void Excerpt::setText(const QString &text)
{
    m_text = text;
    setAccessibleName(text);
    setVisible(!text.isEmpty());
    updateGeometry();
    update();
}

int Excerpt::lineHeight() const
{
    return fontMetrics().height() * 11 / 10;
}

int Excerpt::layOut(QTextLayout &layout, int most) const
{
    QTextOption option;
    option.setTextDirection(directionOf(layout.text(), layoutDirection()));
    option.setAlignment((option.textDirection() == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.setFont(font());
    int lines = 0;
    layout.beginLayout();
    for (; lines < most; ++lines) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(std::max(1, width() - 2 * over));
        line.setPosition(QPointF(over, lines * lineHeight()));
    }
    layout.endLayout();
    return lines;
}

int Excerpt::wanted() const
{
    QTextLayout layout(m_text);
    return m_text.isEmpty() ? 0 : layOut(layout, mostLines);
}

QString Excerpt::shown() const
{
    const int fit = std::min(mostLines, height() / lineHeight());
    QTextLayout layout(m_text);
    const int lines = fit > 0 && !m_text.isEmpty() ? layOut(layout, fit) : 0;
    if (lines == 0)
        return {};
    const QTextLine last = layout.lineAt(lines - 1);
    if (last.textStart() + last.textLength() >= m_text.size())
        return m_text;
    return m_text.left(last.textStart()) + cutAtWord(m_text.mid(last.textStart(), last.textLength()), fontMetrics(), width() - 2 * over);
}

QSize Excerpt::sizeHint() const
{
    return {0, wanted() * lineHeight()};
}

void Excerpt::paintEvent(QPaintEvent *)
{
    QTextLayout layout(shown());
    if (layout.text().isEmpty())
        return;
    layOut(layout, mostLines);
    QPainter painter(this);
    painter.setPen(palette().color(QPalette::WindowText));
    layout.draw(&painter, QPointF(0, 0));
}

void Excerpt::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        updateGeometry();
}

void Excerpt::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
}

} // namespace palmares::ui
