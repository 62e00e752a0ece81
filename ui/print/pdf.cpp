#include "ui/print/pdf.h"

#include <QAbstractTextDocumentLayout>
#include <QCoreApplication>
#include <QFileInfo>
#include <QFont>
#include <QLocale>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>
#include <QTextDocument>
#include <QTextOption>

#include <cmath>

namespace palmares::print {

namespace {

constexpr int resolution = 300;
constexpr double marginMm = 20;
constexpr double bodyPt = 10;
constexpr double footPt = 8;

QFont paperFont(double points)
{
    // The first that is there; Qt adds whatever script is missing.
    QFont font;
    font.setFamilies({QStringLiteral("Noto Sans"), QStringLiteral("Noto Sans Arabic"),
                      QStringLiteral("Noto Sans CJK SC"), QStringLiteral("Noto Sans SC"), font.family()});
    font.setPointSizeF(points);
    return font;
}

} // namespace

Done writePdf(const QString &html, const QString &title, Qt::LayoutDirection direction, Paper paper,
              const QString &footer, const QString &file)
{
    QPdfWriter writer(file);
    writer.setResolution(resolution);
    writer.setTitle(title);
    writer.setCreator(QStringLiteral("Palmares"));
    writer.setPageSize(QPageSize(paper == Paper::A4 ? QPageSize::A4 : QPageSize::Letter));
    writer.setPageMargins(QMarginsF(marginMm, marginMm, marginMm, marginMm), QPageLayout::Millimeter);

    QTextDocument document;
    document.documentLayout()->setPaintDevice(&writer);
    document.setDefaultFont(paperFont(bodyPt));
    QTextOption option;
    option.setTextDirection(direction);
    document.setDefaultTextOption(option);
    document.setDocumentMargin(0);
    document.setHtml(html);
    const QRectF page(QPointF(0, 0), writer.pageLayout().paintRectPixels(resolution).size());
    const double footHeight = resolution * 0.3;
    const QSizeF body(page.width(), page.height() - footHeight);
    document.setPageSize(body);

    QPainter painter;
    if (!painter.begin(&writer))
        return Error(Code::CANNOT_WRITE, {{"file", file.toStdString()}});
    const int pages = document.pageCount();
    for (int number = 0; number < pages; ++number) {
        if (number > 0 && !writer.newPage())
            return Error(Code::CANNOT_WRITE, {{"file", file.toStdString()}});
        painter.save();
        painter.translate(0, -number * body.height());
        QAbstractTextDocumentLayout::PaintContext context;
        context.clip = QRectF(0, number * body.height(), body.width(), body.height());
        painter.setClipRect(context.clip);
        document.documentLayout()->draw(&painter, context);
        painter.restore();
        painter.setFont(paperFont(footPt));
        painter.setLayoutDirection(direction);
        const QRectF foot(0, page.height() - footHeight * 0.6, page.width(), footHeight * 0.6);
        const QString of = QCoreApplication::translate("Paper", "%L1 of %L2").arg(number + 1).arg(pages);
        const bool mirrored = direction == Qt::RightToLeft;
        painter.drawText(foot, Qt::AlignBottom | (mirrored ? Qt::AlignRight : Qt::AlignLeft), footer);
        painter.drawText(foot, Qt::AlignBottom | (mirrored ? Qt::AlignLeft : Qt::AlignRight), of);
    }
    if (!painter.end() || QFileInfo(file).size() == 0)
        return Error(Code::CANNOT_WRITE, {{"file", file.toStdString()}});
    return {};
}

} // namespace palmares::print
