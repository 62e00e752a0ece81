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

constexpr qsizetype mostAbreast = 3; ///< signatories in one row beside the day

/// The day at one side, and at the other lines to sign on, each with the name of who signs.
void paintFoot(QPainter &painter, const QRectF &area, const text::CertificateWords &words)
{
    const QStringList under = words.signatories.isEmpty() ? QStringList{words.committee} : words.signatories;
    const qsizetype abreast = std::min(under.size(), mostAbreast);
    const qsizetype rows = (under.size() + abreast - 1) / abreast;
    const double gap = mm(8);
    const double width = abreast == 1 ? mm(70) : (area.width() - static_cast<double>(abreast) * gap) / static_cast<double>(abreast + 1);
    const bool isMirrored = words.locale.textDirection() == Qt::RightToLeft;
    const auto column = [&](qsizetype at, double top) { // from where lines begin; the day is 0
        const double left = abreast == 1 && at == 1 ? area.width() - width : static_cast<double>(at) * (width + gap);
        return QRectF(isMirrored ? area.right() - left - width : area.left() + left, top, width, mm(10));
    };
    painter.setFont(paperFont(11, words.locale));
    painter.setLayoutDirection(words.locale.textDirection());
    const double last = area.bottom() - mm(10);
    painter.setPen(inks::quiet);
    painter.drawText(column(0, last).adjusted(0, mm(2), 0, 0), Qt::AlignHCenter | Qt::AlignTop, words.day);
    for (qsizetype i = 0; i < under.size(); ++i) {
        const QRectF place = column(1 + i % abreast, last - static_cast<double>(rows - 1 - i / abreast) * mm(18));
        painter.setPen(QPen(inks::quiet, mm(0.25)));
        painter.drawLine(place.topLeft(), place.topRight());
        painter.drawText(place.adjusted(0, mm(2), 0, 0), Qt::AlignHCenter | Qt::AlignTop,
                         painter.fontMetrics().elidedText(under[i], Qt::ElideRight, static_cast<int>(place.width())));
    }
    painter.setFont(paperFont(8, words.locale));
    painter.setPen(inks::quiet);
    painter.drawText(QRectF(area.left(), area.top(), area.width(), mm(8)), (isMirrored ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignAbsolute | Qt::AlignTop,
                     words.code);
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
    centre.skip(6);
    centre.add(words.outcome, 20, inks::ink, true);
    centre.skip(2);
    centre.add(words.chosenFrom, 11, inks::quiet);
    paintFoot(painter, area, words);
    return painter.end();
}

} // namespace

Done writeCertificate(const text::CertificateWords &words, const QString &file)
{
    return writeWhole(file, [&words](QIODevice &out) { return paint(out, words); });
}

} // namespace palmares::print
