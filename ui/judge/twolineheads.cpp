#include "ui/judge/twolineheads.h"

#include "ui/widgets/tokens.h"

#include <QPainter>
#include <QStyleOptionHeader>
#include <QTextLayout>

#include <algorithm>

namespace palmares::ui {

namespace {

constexpr int mostLines = 2;
constexpr int above = 3;
constexpr int below = 6;

/// Breaks between words, or wherever a script allows it; `isWhole` says whether nothing had to be cut.
QStringList broken(const QString &text, const QFont &font, int width, bool &isWhole)
{
    const QFontMetrics metrics(font);
    QTextLayout layout(text, font);
    layout.beginLayout();
    QStringList lines;
    isWhole = true;
    qsizetype from = 0;
    while (lines.size() < mostLines && from < text.size()) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(width);
        const bool isLast = lines.size() + 1 == mostLines;
        const QString part = isLast ? text.mid(from) : text.mid(from, line.textLength());
        const QString shown = metrics.elidedText(part.trimmed(), Qt::ElideRight, width);
        isWhole = isWhole && shown == part.trimmed();
        lines += shown;
        from += line.textLength();
    }
    layout.endLayout();
    return lines;
}

} // namespace

QString TwoLineHeads::words(int section) const
{
    return model() ? model()->headerData(section, Qt::Horizontal, Qt::DisplayRole).toString() : QString();
}

QFont TwoLineHeads::headFont() const
{
    return ui::font(TextRole::Small);
}

int TwoLineHeads::inset() const
{
    return ui::metric(m_inset);
}

QStringList TwoLineHeads::lines(int section) const
{
    bool isWhole = true;
    return broken(words(section), headFont(), sectionSize(section) - 2 * inset(), isWhole);
}

void TwoLineHeads::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    QStyleOptionHeader option;
    initStyleOption(&option);
    option.rect = rect;
    option.section = section;
    style()->drawControl(QStyle::CE_Header, &option, painter, this);
    painter->save();
    painter->setFont(headFont());
    painter->setPen(tokens().ink2);
    const QVariant aligned = model()->headerData(section, Qt::Horizontal, Qt::TextAlignmentRole);
    const Qt::Alignment along =
        QStyle::visualAlignment(layoutDirection(), aligned.value<Qt::Alignment>() & Qt::AlignHorizontal_Mask);
    const QStringList shown = lines(section);
    const int spacing = QFontMetrics(headFont()).lineSpacing();
    // Short names stand on the rule, beside the last line of long ones.
    const int pad = inset();
    int y = rect.bottom() - ui::metric(below) - spacing * static_cast<int>(shown.size());
    for (const QString &line : shown) {
        painter->drawText(QRect(rect.left() + pad, y, rect.width() - 2 * pad, spacing),
                          along | Qt::AlignVCenter | Qt::TextSingleLine, line);
        y += spacing;
    }
    painter->restore();
}

QSize TwoLineHeads::sectionSizeFromContents(int section) const
{
    const QFontMetrics metrics(headFont());
    const QString text = words(section);
    // The narrowest in which nothing is cut lies between half of the words and all of them.
    int most = metrics.horizontalAdvance(text) + 1;
    int least = most / mostLines;
    while (least < most) {
        const int width = (least + most) / 2;
        bool isWhole = false;
        broken(text, headFont(), width, isWhole);
        (isWhole ? most : least) = isWhole ? width : width + 1;
    }
    const int count = std::max(1, static_cast<int>(lines(section).size()));
    return {most + 2 * inset(), count * metrics.lineSpacing() + ui::metric(above) + ui::metric(below)};
}

} // namespace palmares::ui
