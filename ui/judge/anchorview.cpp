#include "ui/judge/anchorview.h"

#include "ui/widgets/tokens.h"

#include <QEvent>
#include <QPainter>
#include <QTextLayout>

namespace palmares::ui {

AnchorView::AnchorView(QWidget *parent) : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void AnchorView::setRanges(const Scale &scale, std::vector<AnchorRange> ranges)
{
    m_scale = scale;
    m_ranges = std::move(ranges);
    describe();
    updateGeometry();
    update();
}

int AnchorView::heightForWidth(int width) const
{
    const QMargins around = contentsMargins();
    return layOut(width - around.left() - around.right(), nullptr) + around.top() + around.bottom();
}

void AnchorView::describe()
{
    QStringList spoken;
    for (const AnchorRange &range : m_ranges)
        spoken += pointsOf(range) + QStringLiteral(": ") + range.words;
    setAccessibleName(spoken.join(u'\n'));
}

int AnchorView::layWords(const QString &words, const QFont &font, int width, QPainter *painter,
                         QPoint place) const
{
    const int line = lineHeight(TextRole::Small, locale().language());
    QTextLayout layout(words, font);
    QTextOption option;
    option.setTextDirection(layoutDirection());
    option.setAlignment(isMirrored() ? Qt::AlignRight : Qt::AlignLeft);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    int count = 0;
    for (QTextLine text = layout.createLine(); text.isValid(); text = layout.createLine()) {
        text.setLineWidth(width);
        text.setPosition(QPointF(0, count++ * line));
    }
    layout.endLayout();
    if (painter)
        layout.draw(painter, place);
    return count * line;
}

QString AnchorView::parted(const QString &words, const QFont &font, int width) const
{
    QTextLayout layout(words, font);
    QTextOption option;
    option.setTextDirection(layoutDirection());
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    QStringList lines;
    for (QTextLine text = layout.createLine(); text.isValid(); text = layout.createLine()) {
        text.setLineWidth(width);
        QString line = words.mid(text.textStart(), text.textLength());
        while (line.endsWith(u' ') || line.endsWith(QChar::LineSeparator))
            line.chop(1);
        lines += line;
    }
    layout.endLayout();
    return lines.join(QChar::LineSeparator);
}

void AnchorView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.translate(contentsRect().topLeft());
    layOut(contentsRect().width(), &painter);
}

void AnchorView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
        describe();
    updateGeometry();
    update();
    QWidget::changeEvent(event);
}

} // namespace palmares::ui
