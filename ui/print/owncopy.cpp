#include "ui/print/owncopy.h"

#include "ui/print/paperfont.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

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

/// What is read with the table: quieter and smaller, on a line of its own.
QString small(const QString &inside)
{
    return QStringLiteral("<span style=\"font-size: 8.5pt; color: %1;\">%2</span>").arg(inks::quiet.name(), inside);
}

bool isMirrored()
{
    return QLocale().textDirection() == Qt::RightToLeft;
}

enum class Side { Start, End };

struct Cell {
    QString inside;
    Side side = Side::Start;
    int width = 0; ///< percent of the line; 0: as it comes
    int across = 1;
};

/// One row of the table. Rich text lays tables out from left to right whatever their words, so the cells come
/// in the opposite order where one reads from the right.
QString row(std::vector<Cell> cells, const char *tag)
{
    if (isMirrored())
        std::reverse(cells.begin(), cells.end());
    QString html = QStringLiteral("<tr>");
    for (const Cell &cell : cells) {
        const bool isRight = (cell.side == Side::End) != isMirrored();
        html += QStringLiteral("<%1 align=\"%2\" colspan=\"%3\"")
                    .arg(QLatin1String(tag), isRight ? QStringLiteral("right") : QStringLiteral("left"),
                         QString::number(cell.across));
        if (cell.width > 0)
            html += QStringLiteral(" width=\"%1%\"").arg(cell.width);
        html += QStringLiteral(" style=\"border-bottom: 1px solid %1; padding: 4px 6px;\">%2</%3>")
                    .arg(qstrcmp(tag, "th") == 0 ? inks::edge.name() : inks::line.name(),
                         cell.inside, QLatin1String(tag));
    }
    return html + QStringLiteral("</tr>");
}

QString head(const OwnCopy &copy)
{
    QString html =
        QStringLiteral("<p style=\"font-size: 15pt; font-weight: 600; margin-bottom: 6px;\">%1</p>"
                       "<p style=\"margin-bottom: 10px;\">%2 · %3<br>%4")
            .arg(words(copy.call), words(copy.round), words(copy.judge), small(words(copy.made)));
    if (!copy.receipts.isEmpty()) {
        QStringList receipts;
        for (const QString &receipt : copy.receipts)
            receipts += code(receipt);
        html += QStringLiteral("<br>") +
                small(QStringLiteral("%1 %2").arg(
                    QCoreApplication::translate("OwnCopy", "Receipts:").toHtmlEscaped(),
                    receipts.join(QStringLiteral(" · "))));
    }
    return html + QStringLiteral("</p>");
}

QString table(const OwnCopy &copy)
{
    const auto figures = static_cast<int>(copy.criteria.size()) + 1;
    qsizetype longest = 5;
    for (const OwnCopy::Row &entry : copy.rows)
        longest = std::max(longest, entry.code.size());
    const int codes = std::min(4 + static_cast<int>(longest), 22);
    const int figure = std::min(11, (100 - codes - 30) / figures); // what is left is for titles
    std::vector<Cell> cells = {
        {small(QCoreApplication::translate("OwnCopy", "Code").toHtmlEscaped()), Side::Start, codes},
        {small(QCoreApplication::translate("OwnCopy", "Entry").toHtmlEscaped()), Side::Start,
         100 - codes - figures * figure}};
    for (const QString &criterion : copy.criteria)
        cells.push_back({small(words(criterion)), Side::End, figure});
    cells.push_back({small(words(copy.totalName)), Side::End, figure});
    QString html =
        QStringLiteral("<table width=\"100%\" cellspacing=\"0\" style=\"border-collapse: collapse;\"><thead>") +
        row(cells, "th") + QStringLiteral("</thead>");
    for (const OwnCopy::Row &entry : copy.rows) {
        const QString mark =
            entry.mark.isEmpty() ? QString() : QStringLiteral("<br>") + small(words(entry.mark));
        cells = {{code(entry.code)}, {words(entry.title) + mark}};
        if (entry.instead.isEmpty()) {
            for (const QString &value : entry.cells)
                cells.push_back({value.toHtmlEscaped(), Side::End});
            const QString total = entry.total.toHtmlEscaped();
            cells.push_back({entry.isComplete ? QStringLiteral("<b>%1</b>").arg(total) : total, Side::End});
        } else {
            cells.push_back({words(entry.instead), Side::Start, 0, figures});
        }
        html += row(cells, "td");
    }
    return html + QStringLiteral("</table>");
}

QString comments(const OwnCopy &copy)
{
    QString html;
    for (const OwnCopy::Row &entry : copy.rows) {
        if (entry.committee.isEmpty() && entry.entrant.isEmpty())
            continue;
        html += QStringLiteral("<p><b>%1 %2</b>").arg(code(entry.code), words(entry.title));
        if (!entry.committee.isEmpty())
            html += QStringLiteral("<br>%1 %2")
                        .arg(small(QCoreApplication::translate("OwnCopy", "For the committee:").toHtmlEscaped()),
                             words(entry.committee));
        if (!entry.entrant.isEmpty())
            html += QStringLiteral("<br>%1 %2")
                        .arg(small(QCoreApplication::translate("OwnCopy", "For the entrant:").toHtmlEscaped()),
                             words(entry.entrant));
        html += QStringLiteral("</p>");
    }
    return html;
}

} // namespace

QString htmlOf(const OwnCopy &copy)
{
    return QStringLiteral("<html dir=\"%1\"><body style=\"color: %2;\">")
               .arg(isMirrored() ? QStringLiteral("rtl") : QStringLiteral("ltr"), inks::ink.name()) +
           head(copy) + table(copy) + comments(copy) + QStringLiteral("</body></html>");
}

} // namespace palmares::print
