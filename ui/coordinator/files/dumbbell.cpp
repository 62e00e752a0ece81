#include "ui/coordinator/files/dumbbell.h"

#include "ui/widgets/bidi.h"
#include "ui/widgets/marks.h"
#include "ui/widgets/tokens.h"

#include <QPainter>
#include <QTextLayout>

namespace palmares::ui {

namespace {

constexpr int markSide = 10;

double layOut(QTextLayout &layout, int width, qsizetype from, qsizetype length, Qt::LayoutDirection direction)
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(directionOf(layout.text(), direction));
    option.setAlignment(QStyle::visualAlignment(direction, Qt::AlignLeft));
    layout.setTextOption(option);
    layout.setFont(ui::font(TextRole::Body));
    if (length > 0) {
        QTextCharFormat marked;
        marked.setBackground(tokens().warnBg);
        marked.setForeground(tokens().ink);
        marked.setFontUnderline(true);
        marked.setUnderlineColor(tokens().warn);
        layout.setFormats({{static_cast<int>(from), static_cast<int>(length), marked}});
    }
    double height = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, height});
        height += line.height();
    }
    layout.endLayout();
    return height;
}

} // namespace

DumbBell::DumbBell(std::vector<std::optional<double>> parts, QWidget *parent)
    : QWidget(parent), m_parts(std::move(parts))
{
    setMinimumWidth(ui::metric(90));
}

QSize DumbBell::sizeHint() const
{
    return {ui::metric(150), ui::metric(28)};
}

void DumbBell::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens &t = tokens();
    const double pad = ui::metric(8);
    const double y = height() / 2.0;
    const auto x = [&](double part) {
        const double along = pad + part * (width() - 2 * pad);
        return isRightToLeft() ? width() - along : along;
    };
    painter.setPen(QPen(t.track, 2));
    painter.drawLine(QPointF(x(0), y), QPointF(x(1), y));
    std::optional<double> least;
    std::optional<double> most;
    for (const auto &part : m_parts) {
        if (part) {
            least = std::min(least.value_or(*part), *part);
            most = std::max(most.value_or(*part), *part);
        }
    }
    if (!least)
        return;
    if (*least == *most) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(t.ink2);
        painter.drawEllipse(QPointF(x(*least), y), ui::metric(markSide) / 2.0, ui::metric(markSide) / 2.0);
        return;
    }
    painter.setPen(QPen(t.ink2, 2));
    painter.drawLine(QPointF(x(*least), y), QPointF(x(*most), y));
    for (std::size_t i = 0; i < m_parts.size(); ++i) {
        if (m_parts[i])
            paintMark(&painter, {x(*m_parts[i]), y}, i, ui::metric(markSide));
    }
}

QSize VersionMark::sizeHint() const
{
    return {ui::metric(markSide + 6), ui::metric(markSide + 6)};
}

void VersionMark::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintMark(&painter, QRectF(rect()).center(), m_version, ui::metric(markSide));
}

DifferingText::DifferingText(const QString &text, qsizetype from, qsizetype length, QWidget *parent)
    : QWidget(parent), m_text(text), m_from(from), m_length(length)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAccessibleName(text);
}

QSize DifferingText::sizeHint() const
{
    const int width = ui::metric(200);
    return {width, heightForWidth(width)};
}

int DifferingText::heightForWidth(int width) const
{
    QTextLayout layout(m_text);
    return qCeil(layOut(layout, width, m_from, m_length, layoutDirection()));
}

void DifferingText::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(tokens().ink);
    QTextLayout layout(m_text);
    const double height = layOut(layout, width(), m_from, m_length, layoutDirection());
    layout.draw(&painter, {0, (this->height() - height) / 2});
}

} // namespace palmares::ui
