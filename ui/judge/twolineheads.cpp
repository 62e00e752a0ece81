#include "ui/judge/twolineheads.h"

#include "ui/widgets/tokens.h"

#include <QPainter>
#include <QStyleOptionHeader>
#include <QTextLayout>
#include <QtMath>

#include <algorithm>
#include <cmath>

namespace palmares::ui {

namespace {

constexpr int mostLines = 2;
constexpr int above = 3;
constexpr int below = 6;
constexpr double steepness = 55;    ///< degrees, of words that stand aslant
constexpr int longestAslant = 150;  ///< at 100 % text

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
    const int width = isAslant(section) ? slantedLength() : sectionSize(section) - 2 * inset();
    return broken(words(section), headFont(), width, isWhole);
}

void TwoLineHeads::setAslant(bool aslant, int first, int end)
{
    m_isAslant = aslant;
    m_first = first;
    m_end = end;
    updateGeometry();
    viewport()->update();
}

bool TwoLineHeads::areCut(int first, int end) const
{
    for (int section = first; section < end; ++section) {
        bool isWhole = true;
        broken(words(section), headFont(), sectionSize(section) - 2 * inset(), isWhole);
        if (!isWhole)
            return true;
    }
    return false;
}

int TwoLineHeads::leastAslant() const
{
    const double across = mostLines * QFontMetrics(headFont()).lineSpacing();
    return static_cast<int>(std::ceil(across / std::sin(qDegreesToRadians(steepness)))) + 2;
}

/// As short as the longest name allows over two lines.
int TwoLineHeads::slantedLength() const
{
    const QFontMetrics metrics(headFont());
    int length = 0;
    for (int section = m_first; section < m_end; ++section) {
        int most = metrics.horizontalAdvance(words(section)) + 1;
        int least = most / mostLines;
        while (least < most) {
            const int width = (least + most) / 2;
            bool isWhole = false;
            broken(words(section), headFont(), width, isWhole);
            (isWhole ? most : least) = isWhole ? width : width + 1;
        }
        length = std::max(length, most);
    }
    return std::min(length, ui::metric(longestAslant));
}

QSize TwoLineHeads::sizeHint() const
{
    int height = 0;
    for (int section = 0; section < count(); ++section)
        height = std::max(height, sectionSizeFromContents(section).height());
    return {QHeaderView::sizeHint().width(), height};
}

/// Names reach over the columns before theirs, which must not be painted over them.
void TwoLineHeads::paintEvent(QPaintEvent *event)
{
    QHeaderView::paintEvent(event);
    if (!m_isAslant)
        return;
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(headFont());
    painter.setPen(tokens().ink2);
    for (int section = m_first; section < m_end; ++section)
        paintAslant(painter, section);
}

/// Down towards the column, in the direction in which one reads.
void TwoLineHeads::paintAslant(QPainter &painter, int section) const
{
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const QStringList shown = lines(section);
    const int spacing = QFontMetrics(headFont()).lineSpacing();
    const int length = slantedLength();
    const int tall = spacing * static_cast<int>(shown.size());
    painter.save();
    painter.translate(sectionViewportPosition(section) + sectionSize(section) / 2.0, height() - ui::metric(below));
    painter.rotate(mirrored ? -steepness : steepness);
    int y = -tall / 2 - spacing / 2;
    for (const QString &line : shown) {
        painter.drawText(QRect(mirrored ? 0 : -length, y, length, spacing),
                         (mirrored ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter | Qt::TextSingleLine, line);
        y += spacing;
    }
    painter.restore();
}

void TwoLineHeads::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    QStyleOptionHeader option;
    initStyleOption(&option);
    option.rect = rect;
    option.section = section;
    style()->drawControl(QStyle::CE_Header, &option, painter, this);
    if (isAslant(section))
        return;
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
    if (isAslant(section)) {
        const double along = slantedLength() * std::sin(qDegreesToRadians(steepness));
        const double across = mostLines * metrics.lineSpacing() * std::cos(qDegreesToRadians(steepness));
        return {leastAslant(), static_cast<int>(std::ceil(along + across)) + ui::metric(above) + ui::metric(below)};
    }
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
