#include "ui/print/owncopy.h"

#include <QCoreApplication>
#include <QLocale>

namespace palmares::print {

namespace {

/// Text from outside: escaped, and set apart so that what stands around it keeps its order.
QString words(const QString &text)
{
    return QStringLiteral("\u2068%1\u2069").arg(text.toHtmlEscaped().replace(u'\n', QStringLiteral("<br>")));
}

QString code(const QString &text)
{
    return QStringLiteral("\u2066%1\u2069").arg(text.toHtmlEscaped());
}

QString cell(const QString &inside, bool isFigure, const char *tag = "td")
{
    const bool mirrored = QLocale().textDirection() == Qt::RightToLeft;
    const QString end = mirrored ? QStringLiteral("left") : QStringLiteral("right");
    const QString start = mirrored ? QStringLiteral("right") : QStringLiteral("left");
    return QStringLiteral(
               "<%1 align=\"%2\" style=\"border-bottom: 1px solid #bbbbbb; padding: 3px 6px;\">%3</%1>")
        .arg(QLatin1String(tag), isFigure ? end : start, inside);
}

QString head(const OwnCopy &copy)
{
    QString html = QStringLiteral("<h2>%1</h2><p>%2<br>%3<br>%4</p>")
                       .arg(words(copy.call), words(copy.round), words(copy.judge), words(copy.made));
    if (!copy.receipts.isEmpty()) {
        QStringList receipts;
        for (const QString &receipt : copy.receipts)
            receipts += code(receipt);
        html += QStringLiteral("<p>%1 %2</p>")
                    .arg(QCoreApplication::translate("OwnCopy", "Receipts:").toHtmlEscaped(),
                         receipts.join(QStringLiteral(" · ")));
    }
    return html;
}

} // namespace

QString htmlOf(const OwnCopy &copy)
{
    QString html = QStringLiteral("<html dir=\"%1\"><body style=\"color: #1A1E20;\">")
                       .arg(QLocale().textDirection() == Qt::RightToLeft ? QStringLiteral("rtl")
                                                                         : QStringLiteral("ltr"));
    html += head(copy);
    html += QStringLiteral(
        "<table width=\"100%\" cellspacing=\"0\" style=\"border-collapse: collapse;\"><thead><tr>");
    html += cell(QCoreApplication::translate("OwnCopy", "Code").toHtmlEscaped(), false, "th") +
            cell(QCoreApplication::translate("OwnCopy", "Entry").toHtmlEscaped(), false, "th");
    for (const QString &criterion : copy.criteria)
        html += cell(words(criterion), true, "th");
    html += cell(words(copy.totalName), true, "th") + QStringLiteral("</tr></thead>");
    for (const OwnCopy::Row &row : copy.rows) {
        html += QStringLiteral("<tr>") + cell(code(row.code), false) + cell(words(row.title), false);
        for (const QString &value : row.cells)
            html += cell(value.toHtmlEscaped(), true);
        html += cell(row.total.isEmpty() ? row.state.toHtmlEscaped()
                                         : QStringLiteral("<b>%1</b>").arg(row.total.toHtmlEscaped()),
                     true);
        html += QStringLiteral("</tr>");
    }
    html += QStringLiteral("</table>");
    for (const OwnCopy::Row &row : copy.rows) {
        if (row.committee.isEmpty() && row.entrant.isEmpty())
            continue;
        html += QStringLiteral("<p><b>%1 %2</b>").arg(code(row.code), words(row.title));
        if (!row.committee.isEmpty())
            html += QStringLiteral("<br>%1 %2")
                        .arg(QCoreApplication::translate("OwnCopy", "For the committee:").toHtmlEscaped(),
                             words(row.committee));
        if (!row.entrant.isEmpty())
            html += QStringLiteral("<br>%1 %2")
                        .arg(QCoreApplication::translate("OwnCopy", "For the entrant:").toHtmlEscaped(),
                             words(row.entrant));
        html += QStringLiteral("</p>");
    }
    return html + QStringLiteral("</body></html>");
}

} // namespace palmares::print
