#include "ui/print/paperflow.h"

#include "ui/print/paperfont.h"
#include "ui/print/wholefile.h"

#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>
#include <QTextLayout>

#include <algorithm>

namespace palmares::print {

namespace {

QFont fontOf(const Type &type, const QLocale &locale)
{
    QFont font = paperFont(type.points, locale);
    font.setBold(type.isBold);
    return font;
}

/// A paragraph broken into lines of a width.
class Paragraph {
public:
    Paragraph(const QString &words, const Type &type, double width, const QLocale &locale, Qt::LayoutDirection direction,
              Qt::Alignment alignment, QPaintDevice *device)
        : m_layout(words, fontOf(type, locale), device)
    {
        QTextOption option(alignment);
        option.setTextDirection(direction);
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        m_layout.setTextOption(option);
        m_layout.beginLayout();
        for (QTextLine line = m_layout.createLine(); line.isValid(); line = m_layout.createLine()) {
            line.setLineWidth(width);
            line.setPosition(QPointF(0, m_height));
            m_height += line.height();
        }
        m_layout.endLayout();
    }

    double height() const { return m_height; }
    int lines() const { return m_layout.lineCount(); }
    QTextLine line(int i) const { return m_layout.lineAt(i); }
    void draw(QPainter &painter, QPointF at) const { m_layout.draw(&painter, at); }

private:
    QTextLayout m_layout;
    double m_height = 0;
};

Qt::LayoutDirection ownDirection(const QString &words, Qt::LayoutDirection otherwise)
{
    for (const QChar c : words) {
        switch (c.direction()) {
        case QChar::DirL:
            return Qt::LeftToRight;
        case QChar::DirR:
        case QChar::DirAL:
            return Qt::RightToLeft;
        default:
            break;
        }
    }
    return otherwise;
}

/// Where lines begin is on the right of a mirrored page; Qt turns Left round by the direction of the words, which may be another.
Qt::Alignment onPage(Qt::Alignment alignment, bool mirrored)
{
    if (alignment & Qt::AlignHCenter)
        return Qt::AlignHCenter;
    const bool isEnd = alignment & Qt::AlignRight;
    return (isEnd != mirrored ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute;
}

} // namespace

PaperFlow::PaperFlow(QPdfWriter &writer, QPainter &painter, const QLocale &locale)
    : m_writer(writer), m_painter(painter), m_locale(locale),
      m_page(QPointF(0, 0), writer.pageLayout().paintRectPixels(paperResolution).size()), m_area(m_page)
{
}

void PaperFlow::setMargins(double headHeight, Margin head, double footHeight, Margin foot)
{
    m_head = std::move(head);
    m_foot = std::move(foot);
    m_headHeight = headHeight;
    m_footHeight = footHeight;
}

void PaperFlow::newPage()
{
    if (!m_isFirst && !m_writer.newPage())
        m_isBroken = true;
    m_isFirst = false;
    begin();
}

void PaperFlow::begin()
{
    m_area = m_page.adjusted(0, m_headHeight, 0, -m_footHeight);
    m_y = m_area.top();
    if (m_head)
        m_head(*this, QRectF(m_page.left(), m_page.top(), m_page.width(), m_headHeight));
    if (m_foot)
        m_foot(*this, QRectF(m_page.left(), m_area.bottom(), m_page.width(), m_footHeight));
}

void PaperFlow::need(double height)
{
    if (m_y > m_area.top() && height > m_area.bottom() - m_y)
        newPage();
}

void PaperFlow::addForeign(const QString &words, const Type &type)
{
    addIn(words, type, ownDirection(words, m_locale.textDirection()));
}

void PaperFlow::addIn(const QString &words, const Type &type, Qt::LayoutDirection direction)
{
    if (words.isEmpty())
        return;
    // A text of another direction stands as a block of that direction; a single line begins where the page begins.
    const bool isOneLine = Paragraph(words, type, width(), m_locale, direction, Qt::AlignLeft, &m_writer).lines() == 1;
    const Qt::Alignment alignment = onPage(Qt::AlignLeft, isOneLine ? isMirrored() : direction == Qt::RightToLeft);
    const Paragraph paragraph(words, type, width(), m_locale, direction, alignment, &m_writer);
    for (int i = 0; i < paragraph.lines(); ++i) {
        const QTextLine line = paragraph.line(i);
        need(line.height());
        m_painter.setPen(type.isQuiet ? inks::quiet : inks::ink);
        line.draw(&m_painter, QPointF(m_area.left(), m_y - line.position().y()));
        m_y += line.height();
    }
}

double PaperFlow::heightOf(const QString &words, const Type &type, double width) const
{
    return words.isEmpty() ? 0
                           : Paragraph(words, type, width, m_locale, m_locale.textDirection(), Qt::AlignLeft, &m_writer).height();
}

double PaperFlow::paint(const QString &words, const Type &type, const QRectF &area, Qt::Alignment alignment)
{
    if (words.isEmpty())
        return 0;
    const Paragraph paragraph(words, type, area.width(), m_locale, ownDirection(words, m_locale.textDirection()),
                              onPage(alignment, isMirrored()), &m_writer);
    m_painter.setPen(type.isQuiet ? inks::quiet : inks::ink);
    paragraph.draw(m_painter, area.topLeft());
    return paragraph.height();
}

QRectF PaperFlow::startOf(const QRectF &area, double width) const
{
    return QRectF(isMirrored() ? area.right() - width : area.left(), area.top(), width, area.height());
}

QRectF PaperFlow::endOf(const QRectF &area, double width) const
{
    return QRectF(isMirrored() ? area.left() : area.right() - width, area.top(), width, area.height());
}

Done writePainted(const QString &title, const QLocale &locale, Paper paper, const QString &file,
                  const std::function<void(PaperFlow &)> &paint)
{
    return writeWhole(file, [&](QIODevice &out) {
        QPdfWriter writer(&out);
        writer.setResolution(paperResolution);
        writer.setTitle(title);
        writer.setCreator(QStringLiteral("Palmares"));
        writer.setPageSize(QPageSize(paper == Paper::A4 ? QPageSize::A4 : QPageSize::Letter));
        writer.setPageMargins(QMarginsF(marginMm, marginMm, marginMm, marginMm), QPageLayout::Millimeter);
        QPainter painter;
        if (!painter.begin(&writer))
            return false;
        PaperFlow flow(writer, painter, locale);
        paint(flow);
        return painter.end() && !flow.isFull();
    });
}

} // namespace palmares::print
