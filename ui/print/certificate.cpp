#include "ui/print/entrantfiles.h"

#include "ui/print/paperfont.h"
#include "ui/print/wholefile.h"

#include <QFontMetricsF>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>
#include <QSvgRenderer>
#include <QTextLayout>

namespace palmares::print {

namespace {

constexpr double markSide = 24; // mm

/// Words in the middle of the paper, on as many lines as they need; smaller if one line of them is wider than the paper allows.
class CentredWords {
public:
    CentredWords(QPainter &painter, const QRectF &area, const QLocale &locale)
        : m_painter(painter), m_area(area), m_top(area.top()), m_locale(locale)
    {
    }

    void add(const QString &words, double points, const QColor &color, bool isBold = false)
    {
        if (words.isEmpty())
            return;
        QFont font = paperFont(points, m_locale);
        font.setBold(isBold);
        QTextOption option(Qt::AlignHCenter);
        option.setTextDirection(m_locale.textDirection());
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        QTextLayout layout(words, font, m_painter.device());
        layout.setTextOption(option);
        layout.beginLayout();
        double height = 0;
        for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
            line.setLineWidth(m_area.width());
            line.setPosition(QPointF(0, height));
            height += line.height();
        }
        layout.endLayout();
        m_painter.setPen(color);
        layout.draw(&m_painter, QPointF(m_area.left(), m_top));
        m_top += height;
    }
    void skip(double millimetres) { m_top += mm(millimetres); }
    /// A line of 0.7 mm across the middle, so many millimetres long.
    QRectF rule(double width) const
    {
        return QRectF(m_area.center().x() - mm(width) / 2, m_top, mm(width), mm(0.7));
    }

private:
    QPainter &m_painter;
    QRectF m_area;
    double m_top;
    QLocale m_locale;
};

/// The mark of the program, in the middle of the top.
void paintMark(QPainter &painter, const QRectF &area)
{
    QSvgRenderer mark(QStringLiteral(":/paper/palm.svg"));
    mark.render(&painter, QRectF(area.center().x() - mm(markSide) / 2, area.top(), mm(markSide), mm(markSide)));
}

/// The day at one side, and at the other a line to sign on.
void paintFoot(QPainter &painter, const QRectF &area, const text::CertificateWords &words)
{
    const double width = mm(70);
    const double line = area.bottom() - mm(10);
    QRectF day(area.left(), line, width, area.bottom() - line);
    QRectF sign(area.right() - width, line, width, area.bottom() - line);
    if (words.locale.textDirection() == Qt::RightToLeft)
        std::swap(day, sign);
    painter.setPen(QPen(inks::quiet, mm(0.25)));
    painter.drawLine(sign.topLeft(), sign.topRight());
    painter.setFont(paperFont(11, words.locale));
    painter.setLayoutDirection(words.locale.textDirection());
    painter.drawText(day.adjusted(0, mm(2), 0, 0), Qt::AlignHCenter | Qt::AlignTop, words.day);
    painter.drawText(sign.adjusted(0, mm(2), 0, 0), Qt::AlignHCenter | Qt::AlignTop, words.committee);
}

bool paint(QIODevice &out, const text::CertificateWords &words)
{
    QPdfWriter writer(&out);
    writer.setResolution(paperResolution);
    writer.setTitle(words.heading);
    writer.setCreator(QStringLiteral("Palmares"));
    writer.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Landscape, QMarginsF(15, 15, 15, 15), QPageLayout::Millimeter));
    QPainter painter;
    if (!painter.begin(&writer))
        return false;
    const QRectF page(QPointF(0, 0), writer.pageLayout().paintRectPixels(paperResolution).size());
    const QRectF area = page.adjusted(mm(marginMm), 0, -mm(marginMm), 0);
    paintMark(painter, area);
    CentredWords centre(painter, area, words.locale);
    centre.skip(markSide + 5);
    centre.add(words.heading, 26, inks::accent, true);
    centre.skip(2);
    centre.add(words.call, 13, inks::quiet);
    centre.skip(5);
    painter.fillRect(centre.rule(60), inks::accent);
    centre.skip(9);
    centre.add(words.name, 28, inks::ink, true);
    centre.skip(3);
    centre.add(words.entry, 14, inks::ink);
    centre.skip(8);
    centre.add(words.outcome, 20, inks::ink, true);
    paintFoot(painter, area, words);
    return painter.end();
}

} // namespace

Done writeCertificate(const text::CertificateWords &words, const QString &file)
{
    return writeWhole(file, [&words](QIODevice &out) { return paint(out, words); });
}

} // namespace palmares::print
