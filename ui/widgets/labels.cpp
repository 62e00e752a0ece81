#include "ui/widgets/labels.h"

#include "ui/widgets/bidi.h"

#include <QHelpEvent>
#include <QPainter>
#include <QStyle>
#include <QTextLayout>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace palmares::ui {

PlainLabel::PlainLabel(TextRole role, Tone tone, QWidget *parent) : QLabel(parent), m_role(role), m_tone(tone)
{
    setTextFormat(Qt::PlainText);
    restyle();
    align();
}

void PlainLabel::setText(const QString &text)
{
    QLabel::setText(text);
    align();
}

void PlainLabel::setRole(TextRole role)
{
    if (role == m_role)
        return;
    m_role = role;
    restyle();
}

void PlainLabel::setTone(Tone tone)
{
    if (tone == m_tone)
        return;
    m_tone = tone;
    restyle();
}

void PlainLabel::setBold(bool bold)
{
    if (bold == m_bold)
        return;
    m_bold = bold;
    restyle();
}

void PlainLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (isThemeChange(event))
        restyle();
    else if (event->type() == QEvent::LayoutDirectionChange)
        align();
}

void PlainLabel::setAlignment(Qt::Alignment alignment)
{
    m_alignment = alignment;
    align();
}

void PlainLabel::setMostLines(int lines)
{
    m_mostLines = lines;
    updateGeometry();
    update();
}

void PlainLabel::setMeasure(int width)
{
    if (width == m_measure)
        return;
    m_measure = width;
    updateGeometry();
    update();
}

bool PlainLabel::isOurs() const
{
    return wordWrap() && !buddy() && textInteractionFlags() == Qt::LinksAccessibleByMouse;
}

double PlainLabel::layOut(QTextLayout &layout, int width) const
{
    QTextOption option;
    option.setTextDirection(directionOf(layout.text(), layoutDirection()));
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setAlignment(Qt::AlignLeft | Qt::AlignAbsolute);
    layout.setTextOption(option);
    const double leading = std::max(0, fontMetrics().leading());
    double height = -leading;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        height += leading;
        line.setPosition({0, height});
        height += line.height();
    }
    layout.endLayout();
    return height;
}

QString PlainLabel::lines() const
{
    QString words = text();
    return words.replace(QLatin1Char('\n'), QChar::LineSeparator);
}

int PlainLabel::heightForWidth(int width) const
{
    if (!isOurs())
        return QLabel::heightForWidth(width);
    const QMargins around = this->around(width);
    QTextLayout layout(lines(), font());
    double height = layOut(layout, width - around.left() - around.right());
    if (m_mostLines > 0 && layout.lineCount() > m_mostLines) {
        const QTextLine last = layout.lineAt(m_mostLines - 1);
        height = last.y() + last.height();
    }
    return static_cast<int>(std::ceil(height)) + around.top() + around.bottom();
}

QSize PlainLabel::minimumSizeHint() const
{
    constexpr int fewestLetters = 24;
    QSize hint = QLabel::minimumSizeHint();
    if (isOurs())
        hint.setWidth(std::min(hint.width(), fewestLetters * fontMetrics().averageCharWidth()));
    return hint;
}

QMargins PlainLabel::around(int width) const
{
    const QMargins around = contentsMargins() + margin() + overhang(text(), font(), layoutDirection());
    const int spare = m_measure > 0 ? std::max(0, width - around.left() - around.right() - m_measure) : 0;
    return around + QMargins(spare / 2, 0, spare - spare / 2, 0);
}

bool PlainLabel::isCut() const
{
    if (m_mostLines == 0 || !isOurs())
        return false;
    QTextLayout layout(lines(), font());
    layOut(layout, rect().marginsRemoved(around(width())).width());
    return layout.lineCount() > m_mostLines;
}

bool PlainLabel::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && toolTip().isEmpty() && isCut()) {
        QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), plainToolTip(text()), this);
        return true;
    }
    return QLabel::event(event);
}

void PlainLabel::align()
{
    // QLabel goes by the direction of the words where it is not told absolutely.
    const Qt::Alignment side = QStyle::visualAlignment(layoutDirection(), m_alignment);
    QLabel::setAlignment(side | Qt::AlignAbsolute);
    const QMargins over = overhang(text(), font(), layoutDirection());
    const int indent = side.testFlag(Qt::AlignRight) ? over.right() : over.left();
    setIndent(indent > 0 ? indent : -1);
}

void PlainLabel::paintEvent(QPaintEvent *event)
{
    // QPainter pushes wrapped lines from right to left out of their room, by the space at which they broke.
    if (!isOurs()) {
        QLabel::paintEvent(event);
        return;
    }
    const QRect room = rect().marginsRemoved(around(width()));
    QTextLayout layout(lines(), font(), this);
    double height = layOut(layout, room.width());
    const bool isLastCut = m_mostLines > 0 && layout.lineCount() > m_mostLines;
    int shown = layout.lineCount();
    if (isLastCut) {
        shown = m_mostLines - 1;
        height = layout.lineAt(shown).y() + layout.lineAt(shown).height();
    }
    const bool goesByItself = layout.lineCount() > 1 && !m_alignment.testFlag(Qt::AlignAbsolute) &&
                              !(m_alignment & (Qt::AlignTrailing | Qt::AlignHCenter));
    Qt::Alignment side = alignment();
    if (goesByItself)
        side = QStyle::visualAlignment(layout.textOption().textDirection(), m_alignment);
    double top = room.top();
    if (side.testFlag(Qt::AlignBottom))
        top += room.height() - height;
    else if (!side.testFlag(Qt::AlignTop))
        top += (room.height() - height) / 2;
    QPainter painter(this);
    painter.setPen(palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled, foregroundRole()));
    for (int i = 0; i < shown; ++i) {
        const QTextLine line = layout.lineAt(i);
        const double spare = room.width() - line.naturalTextWidth();
        const double x = side.testFlag(Qt::AlignRight)     ? spare
                         : side.testFlag(Qt::AlignHCenter) ? spare / 2
                                                           : 0;
        line.draw(&painter, {room.left() + x, top});
    }
    if (!isLastCut)
        return;
    // The last line that fits says that there is more.
    const QTextLine last = layout.lineAt(shown);
    const QRect box(room.left(), static_cast<int>(top + last.y()), room.width(),
                    static_cast<int>(std::ceil(last.height())));
    paintLine(&painter, box, layout.text().mid(last.textStart()).replace(QChar::LineSeparator, u' '), font(),
              painter.pen().color(), side.testFlag(Qt::AlignRight) ? Qt::RightToLeft : Qt::LeftToRight);
}

void PlainLabel::restyle()
{
    const QFont plain = ui::font(m_role);
    setFont(m_bold ? ui::bold(plain) : plain);
    QPalette colours = palette();
    colours.setColor(QPalette::Active, QPalette::WindowText, color(m_tone));
    colours.setColor(QPalette::Inactive, QPalette::WindowText, color(m_tone));
    colours.setColor(QPalette::Disabled, QPalette::WindowText, tokens().ink3);
    setPalette(colours);
    align(); // its room at the side goes by the size of the text
}

QMargins overhang(const QString &text, const QFont &font, Qt::LayoutDirection direction)
{
    const bool leansRight = direction == Qt::RightToLeft || directionOf(text) == Qt::RightToLeft;
    int left = 0;
    const auto first =
        std::find_if(text.begin(), text.end(), [](QChar c) { return c.isPrint() && !c.isSpace(); });
    if (first != text.end() && (*first == u'J' || *first == u'j'))
        left = static_cast<int>(std::ceil(std::max(0.0, -QFontMetricsF(font).leftBearing(*first))));
    return {left, 0, leansRight ? ui::metric(2) : 0, 0};
}

ElidedLabel::ElidedLabel(TextRole role, Tone tone, QWidget *parent)
    : QWidget(parent), m_role(role), m_tone(tone)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void ElidedLabel::setText(const QString &text)
{
    if (m_text == text)
        return;
    m_text = text;
    setAccessibleName(text);
    updateGeometry();
    update();
}

void ElidedLabel::setRole(TextRole role)
{
    m_role = role;
    updateGeometry();
    update();
}

void ElidedLabel::setTone(Tone tone)
{
    m_tone = tone;
    update();
}

QSize ElidedLabel::sizeHint() const
{
    const QFontMetrics metrics(ui::font(m_role));
    const QMargins over = overhang(m_text, ui::font(m_role), layoutDirection());
    return {metrics.horizontalAdvance(m_text) + ui::metric(2) + over.left() + over.right(), metrics.height()};
}

QSize ElidedLabel::minimumSizeHint() const
{
    const QFontMetrics metrics(ui::font(m_role));
    return {std::min(metrics.averageCharWidth() * 8, sizeHint().width()), metrics.height()};
}

bool ElidedLabel::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && toolTip().isEmpty()) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const QMargins over = overhang(m_text, ui::font(m_role), layoutDirection());
        if (QFontMetrics(ui::font(m_role)).horizontalAdvance(m_text) >
            contentsRect().marginsRemoved(over).width())
            QToolTip::showText(help->globalPos(), plainToolTip(m_text), this);
        else
            QToolTip::hideText();
        return true;
    }
    return QWidget::event(event);
}

void ElidedLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QFont font = ui::font(m_role);
    paintLine(&painter, contentsRect().marginsRemoved(overhang(m_text, font, layoutDirection())), m_text,
              font, color(isEnabled() ? m_tone : Tone::Ink3), layoutDirection());
}

void ElidedLabel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (isThemeChange(event)) {
        updateGeometry();
        update();
    }
}

} // namespace palmares::ui
