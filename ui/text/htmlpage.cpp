#include "ui/text/htmlpage.h"

#include "ui/text/figures.h"
#include "ui/text/papertext.h"

#include <QtEndian>

#include <algorithm>
#include <cstdint>
#include <utility>

namespace palmares::text {

namespace {

QString escaped(const QString &words)
{
    return words.toHtmlEscaped().replace(QLatin1Char('\n'), QStringLiteral("<br>"));
}

/// Words of any script, so that what stands around them keeps its order.
QString apartEscaped(const QString &words)
{
    return apart(escaped(words));
}

/// What a browser adds to the few properties that the printer knows; Qt reads rules for "screen", and none for "only screen".
QString sheet()
{
    const QString face = QStringLiteral("font-family: 'Noto Sans', 'Noto Sans Arabic', 'Noto Sans CJK SC', sans-serif; line-height: 150%;");
    return QStringLiteral("body { color: #1a1e20; } "
                          "h1 { font-size: 20pt; } h2 { font-size: 14pt; } h3 { font-size: 11pt; } "
                          ".finding { font-size: 13pt; font-weight: bold; } "
                          "th, td { padding: 3px 6px; border-bottom: 1px solid #c9cfd1; vertical-align: top; } "
                          "th { color: #4a5458; } .note { color: #4a5458; font-size: small; } "
                          "@media only screen { body { %1 max-width: 60em; margin: 2em auto; padding: 0 1em; } h1 { border-top: 4px solid #0b665c; padding-top: 0.6em; } } "
                          "@media print { body { %1 } h2, h3 { page-break-after: avoid; } tr { page-break-inside: avoid; } }")
        .arg(face);
}

/// Width and height as the head of a PNG says them; zeros if it is none.
std::pair<std::uint32_t, std::uint32_t> sizeOf(const QByteArray &png)
{
    constexpr qsizetype atWidth = 16;
    constexpr qsizetype atHeight = 20;
    if (!png.startsWith("\x89PNG") || png.size() < atHeight + 4)
        return {};
    return {qFromBigEndian<std::uint32_t>(png.constData() + atWidth), qFromBigEndian<std::uint32_t>(png.constData() + atHeight)};
}

} // namespace

void HtmlPage::block(const QString &tag, const QString &inside)
{
    m_body += QStringLiteral("<%1>%2</%3>\n").arg(tag, inside, tag.section(QLatin1Char(' '), 0, 0));
}

QString HtmlPage::rowOf(const QStringList &cells) const
{
    QStringList shown = cells;
    if (m_medium == Medium::Paper && isMirrored())
        std::reverse(shown.begin(), shown.end());
    return QStringLiteral("<tr>%1</tr>\n").arg(shown.join(QString()));
}

void HtmlPage::heading(int level, const QString &words)
{
    block(QStringLiteral("h%1").arg(level), escaped(words));
}

void HtmlPage::paragraph(const QString &words)
{
    block(QStringLiteral("p"), escaped(words));
}

void HtmlPage::finding(const QString &words)
{
    block(QStringLiteral("p class=\"finding\""), escaped(words));
}

void HtmlPage::note(const QString &words)
{
    block(QStringLiteral("p class=\"note\""), escaped(words));
}

void HtmlPage::list(const QStringList &items)
{
    QString inside;
    for (const QString &item : items)
        inside += QStringLiteral("<li>%1</li>").arg(escaped(item));
    if (!items.isEmpty())
        block(QStringLiteral("ul"), inside);
}

void HtmlPage::table(const std::vector<Column> &columns, const std::vector<Row> &rows)
{
    const QString start = isMirrored() ? QStringLiteral("right") : QStringLiteral("left");
    const QString end = isMirrored() ? QStringLiteral("left") : QStringLiteral("right");
    const auto cell = [&](const char *tag, std::size_t at, const QString &inside) {
        return QStringLiteral("<%1 align=\"%2\">%3</%1>").arg(QLatin1String(tag), columns[at].isFigure ? end : start, inside);
    };
    QStringList heads;
    for (std::size_t at = 0; at < columns.size(); ++at)
        heads += cell("th", at, escaped(columns[at].head));
    QString inside = QStringLiteral("<thead>%1</thead>\n").arg(rowOf(heads));
    for (const Row &row : rows) {
        QStringList cells;
        if (row.kind == Row::Kind::Line)
            cells += QStringLiteral("<td align=\"center\" bgcolor=\"#eef3f1\" colspan=\"%1\">%2</td>")
                         .arg(columns.size())
                         .arg(escaped(row.cells.value(0)));
        for (std::size_t at = 0; row.kind != Row::Kind::Line && at < columns.size(); ++at) {
            const QString said = row.cells.value(static_cast<qsizetype>(at));
            const QString words = apartEscaped(m_medium == Medium::Paper ? onPaper(said) : said);
            cells += cell("td", at, row.kind == Row::Kind::Strong ? QStringLiteral("<b>%1</b>").arg(words) : words);
        }
        inside += rowOf(cells);
    }
    block(QStringLiteral("table width=\"100%\" cellspacing=\"0\""), inside);
}

void HtmlPage::picture(const QByteArray &png, const QString &words)
{
    constexpr int onPaper = 620; // at 96 dots an inch, between the margins of A4
    const auto [width, height] = sizeOf(png);
    // With its height: Qt on a thread of its own would take that of the pixels, and stretch what is narrower on paper.
    const QString high = width > 0 ? QStringLiteral(" height=\"%1\"").arg(std::int64_t{onPaper} * height / width) : QString();
    m_body += QStringLiteral("<p><img width=\"%1\"%2 alt=\"%3\" src=\"data:image/png;base64,%4\"></p>\n")
                  .arg(onPaper)
                  .arg(high, words.toHtmlEscaped(), QString::fromLatin1(png.toBase64()));
}

void HtmlPage::facts(const std::vector<std::pair<QString, QString>> &facts)
{
    QString inside;
    for (const auto &[name, value] : facts)
        inside += rowOf({QStringLiteral("<td width=\"25%\" style=\"white-space: nowrap\">%1</td>").arg(escaped(name)),
                         QStringLiteral("<td><span style=\"font-size: 8pt\">%1</span></td>").arg(apartEscaped(value))});
    block(QStringLiteral("table width=\"100%\" cellspacing=\"0\""), inside);
}

QString HtmlPage::html(const QString &title) const
{
    return QStringLiteral("<!DOCTYPE html>\n<html lang=\"%1\" dir=\"%2\">\n<head><meta charset=\"utf-8\"><title>%3</title>\n"
                          "<style>%4</style></head>\n<body>\n%5</body></html>\n")
        .arg(m_locale.bcp47Name(), isMirrored() ? QStringLiteral("rtl") : QStringLiteral("ltr"), title.toHtmlEscaped(), sheet(),
             m_body);
}

} // namespace palmares::text
