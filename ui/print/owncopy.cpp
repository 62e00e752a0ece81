#include "ui/print/owncopy.h"

#include "ui/print/paperfont.h"
#include "ui/text/figures.h"
#include "ui/text/papertext.h"

#include <QCoreApplication>
#include <QLocale>

namespace palmares::print {

namespace {

/// Text from outside: escaped, what would turn letters round shown as such, and set apart so that what stands around it keeps its
/// order.
QString words(const QString &text)
{
    return QStringLiteral("\u2068%1\u2069").arg(text::onPaper(text).toHtmlEscaped().replace(u'\n', QStringLiteral("<br>")));
}

QString code(const QString &text)
{
    return QStringLiteral("\u2066%1\u2069").arg(text.toHtmlEscaped());
}

/// What is read with the table: quieter and smaller, on a line of its own.
QString small(const QString &inside)
{
    return QStringLiteral("<span style=\"font-size: 8.5pt; color: %1;\">%2</span>").arg(inks::quiet.name(), inside);
}

bool isMirrored()
{
    return QLocale().textDirection() == Qt::RightToLeft;
}

QString head(const OwnCopy &copy)
{
    QString html =
        QStringLiteral("<p style=\"font-size: 15pt; font-weight: 600; margin-bottom: 6px;\">%1</p>"
                       "<p style=\"margin-bottom: 10px;\">%2<br>%3")
            .arg(words(copy.call), words(copy.round) + text::betweenFacts() + words(copy.judge), small(words(copy.made)));
    if (!copy.receipts.isEmpty()) {
        QStringList receipts;
        for (const QString &receipt : copy.receipts)
            receipts += code(receipt);
        html += QStringLiteral("<br>") +
                small(QStringLiteral("%1 %2").arg(
                    QCoreApplication::translate("OwnCopy", "Receipts:").toHtmlEscaped(),
                    receipts.join(text::betweenFacts())));
    }
    return html + QStringLiteral("</p>");
}

/// "Need 9 · Practicality 8 · Total 8.40": as many lines as that takes, so that no criterion ever stands beyond the edge of the paper.
QString scores(const OwnCopy &copy, const OwnCopy::Row &entry)
{
    const auto one = [](const QString &name, const QString &value, bool isBold) {
        const QString shown = isBold ? QStringLiteral("<b>%1</b>").arg(value.toHtmlEscaped()) : value.toHtmlEscaped();
        return QStringLiteral("%1&nbsp;\u2068%2\u2069").arg(small(words(name)), shown);
    };
    QStringList all;
    for (qsizetype c = 0; c < entry.cells.size(); ++c)
        all += one(copy.criteria.value(c), entry.cells[c], true);
    if (!entry.total.isEmpty()) // it is not known of what no disk has taken yet
        all += one(copy.totalName, entry.total, entry.isComplete);
    return all.join(text::betweenFacts());
}

QString comment(const char *head, const QString &said)
{
    if (said.isEmpty())
        return {};
    return QStringLiteral("<br>%1 %2").arg(small(QCoreApplication::translate("OwnCopy", head).toHtmlEscaped()), words(said));
}

/// An entry with all its scores and comments, line below line.
QString entryHtml(const OwnCopy &copy, const OwnCopy::Row &entry)
{
    const QString mark = entry.mark.isEmpty() ? QString() : text::betweenFacts() + small(words(entry.mark));
    return QStringLiteral("<p style=\"margin-top: 10px; margin-bottom: 0px;\"><b>%1</b> %2%3<br>%4%5%6</p>")
        .arg(code(entry.code), words(entry.title), mark, entry.instead.isEmpty() ? scores(copy, entry) : words(entry.instead),
             comment(QT_TRANSLATE_NOOP("OwnCopy", "For the committee:"), entry.committee),
             comment(QT_TRANSLATE_NOOP("OwnCopy", "For the entrant:"), entry.entrant));
}

} // namespace

QString htmlOf(const OwnCopy &copy)
{
    QString entries;
    for (const OwnCopy::Row &entry : copy.rows)
        entries += entryHtml(copy, entry);
    return QStringLiteral("<html dir=\"%1\"><body style=\"color: %2;\">")
               .arg(isMirrored() ? QStringLiteral("rtl") : QStringLiteral("ltr"), inks::ink.name()) +
           head(copy) + entries + QStringLiteral("</body></html>");
}

} // namespace palmares::print
