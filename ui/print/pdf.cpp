#include "ui/print/pdf.h"

#include "ui/print/keeprows.h"
#include "ui/print/paperfont.h"
#include "ui/print/wholefile.h"
#include "ui/text/speaker.h"

#include <QAbstractTextDocumentLayout>
#include <QCoreApplication>
#include <QFont>
#include <QLocale>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextLayout>
#include <QTextOption>
#include <QTextTable>

#include <cmath>

namespace palmares::print {

namespace {

constexpr double bodyPt = 10;
constexpr double footPt = 7;

/// Where its first line is: a block that found no room stays where it was, and its lines go to the next page.
int pageOf(const QTextDocument &document, const QTextBlock &block)
{
    const double first = block.layout() && block.layout()->lineCount() > 0 ? block.layout()->lineAt(0).y() : 0;
    return static_cast<int>((document.documentLayout()->blockBoundingRect(block).top() + first) / document.pageSize().height());
}

/// The first block below headings that is none itself.
QTextBlock matterBelow(QTextBlock heading)
{
    QTextBlock below = heading.next();
    while (below.isValid() && below.blockFormat().headingLevel() > 0)
        below = below.next();
    // Of a table its heads are not enough: they may stand there without a row.
    const QTextTable *table = below.isValid() ? QTextCursor(below).currentTable() : nullptr;
    const int heads = table ? table->format().headerRowCount() : 0;
    return table && heads < table->rows() ? table->cellAt(heads, 0).firstCursorPosition().block() : below;
}

/// A heading at the foot of a page, parted from what it heads, goes to the next page.
void keepHeadings(QTextDocument &document)
{
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        if (block.blockFormat().headingLevel() == 0)
            continue;
        const QTextBlock below = matterBelow(block);
        if (below.isValid() && pageOf(document, block) != pageOf(document, below)) {
            QTextBlockFormat format = block.blockFormat();
            format.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
            QTextCursor(block).setBlockFormat(format);
            const QSizeF page = document.pageSize(); // what was laid out below stays where it was unless all of it is laid out anew
            document.setPageSize(QSizeF());
            document.setPageSize(page);
        }
    }
}

} // namespace

QFont paperFont(double points, const QLocale &locale)
{
    QStringList families{QStringLiteral("Noto Sans"), QStringLiteral("Noto Sans Arabic"), QStringLiteral("Noto Sans CJK SC"),
                         QStringLiteral("Noto Sans SC")};
    if (locale.script() == QLocale::ArabicScript)
        families.move(1, 0);
    else if (locale.language() == QLocale::Chinese)
        families.move(0, 3);
    QFont font;
    font.setFamilies(families << font.family());
    font.setPointSizeF(points);
    return font;
}

void fillPaper(QTextDocument &document, const QString &html, const QLocale &locale)
{
    document.setDefaultFont(paperFont(bodyPt, locale));
    QTextOption option;
    option.setTextDirection(locale.textDirection());
    document.setDefaultTextOption(option);
    document.setDocumentMargin(0);
    document.setHtml(html);
}

namespace {

/// "2 of 5" in the language of the paper, whatever the one at work.
QString pageWords(const QLocale &locale, int number, int pages)
{
    const auto language = text::languageFrom(locale.bcp47Name()).value_or(text::Language::English);
    return text::Speaker("Paper", language)
        .say(QT_TRANSLATE_NOOP("Paper", "%L1 of %L2"))
        .replace(QStringLiteral("%L1"), locale.toString(number))
        .replace(QStringLiteral("%L2"), locale.toString(pages));
}

bool paint(QIODevice &out, const QString &html, const QString &title, const QLocale &locale, Paper paper, const QString &footer)
{
    QPdfWriter writer(&out);
    writer.setResolution(paperResolution);
    writer.setTitle(title);
    writer.setCreator(QStringLiteral("Palmares"));
    writer.setPageSize(QPageSize(paper == Paper::A4 ? QPageSize::A4 : QPageSize::Letter));
    writer.setPageMargins(QMarginsF(marginMm, marginMm, marginMm, marginMm), QPageLayout::Millimeter);

    QTextDocument document;
    document.documentLayout()->setPaintDevice(&writer);
    fillPaper(document, html, locale);
    const Qt::LayoutDirection direction = locale.textDirection();
    const QRectF page(QPointF(0, 0), writer.pageLayout().paintRectPixels(paperResolution).size());
    const double footHeight = paperResolution * 0.42;
    const QSizeF body(page.width(), page.height() - footHeight);
    document.setPageSize(body);
    keepHeadings(document);
    keepRows(document, [&document] { keepHeadings(document); });

    QPainter painter;
    if (!painter.begin(&writer))
        return false;
    const int pages = document.pageCount();
    for (int number = 0; number < pages; ++number) {
        if (number > 0 && !writer.newPage())
            return false;
        painter.save();
        painter.translate(0, -number * body.height());
        QAbstractTextDocumentLayout::PaintContext context;
        context.clip = QRectF(0, number * body.height(), body.width(), body.height());
        painter.setClipRect(context.clip);
        document.documentLayout()->draw(&painter, context);
        painter.restore();
        painter.setFont(paperFont(footPt, locale));
        painter.setLayoutDirection(direction);
        painter.fillRect(QRectF(0, -paperResolution * 0.12, page.width(), paperResolution * 0.02), inks::accent);
        const QRectF foot(0, page.height() - footHeight * 0.8, page.width(), footHeight * 0.8);
        const bool mirrored = direction == Qt::RightToLeft;
        painter.drawText(foot, Qt::TextDontClip | Qt::AlignBottom | Qt::AlignAbsolute | (mirrored ? Qt::AlignRight : Qt::AlignLeft), footer); // Arabic is taller
        painter.drawText(foot, Qt::AlignBottom | Qt::AlignAbsolute | (mirrored ? Qt::AlignLeft : Qt::AlignRight), pageWords(locale, number + 1, pages));
    }
    return painter.end();
}

} // namespace

Done writePdf(const QString &html, const QString &title, const QLocale &locale, Paper paper, const QString &footer, const QString &file)
{
    return writeWhole(file, [&](QIODevice &out) { return paint(out, html, title, locale, paper, footer); });
}

} // namespace palmares::print
