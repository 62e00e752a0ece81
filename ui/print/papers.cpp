#include "ui/print/papers.h"

#include "ui/print/pdf.h"
#include "ui/print/plainpage.h"
#include "ui/print/wholefile.h"
#include "ui/text/decisiontext.h"
#include "ui/text/figures.h"

#include <QFileInfo>
#include <QIODevice>
#include <QLocale>

namespace palmares::print {

namespace {

QString htmlOf(const text::PaperSource &source, PaperKind kind, text::HtmlPage::Medium medium)
{
    switch (kind) {
    case PaperKind::Report:
        return text::reportHtml(source, medium);
    case PaperKind::Minutes:
        return text::minutesHtml(source, medium);
    case PaperKind::Methods:
        break;
    }
    return text::methodsHtml(source, medium);
}

QString plainOf(const text::PaperSource &source, PaperKind kind)
{
    if (kind == PaperKind::Minutes)
        return text::minutesText(*source.call, source.insight->report, source.lang, *source.teller);
    if (kind == PaperKind::Report)
        return text::withoutMarks(plainPage(text::reportHtml(source, text::HtmlPage::Medium::Browser)));
    return text::withoutMarks(text::methodsText(source).join(QStringLiteral("\n\n"))) + QLatin1Char('\n');
}

/// Of which a paper would only have the name: no program that opens such a file could read it, and a key or a ballot may be the only one.
bool isOtherKind(const QString &file)
{
    static const QStringList endings{QStringLiteral("doc"), QStringLiteral("docx"), QStringLiteral("odt"), QStringLiteral("rtf"), QStringLiteral("xls"),
                                     QStringLiteral("xlsx"), QStringLiteral("ods"), QStringLiteral("csv"), QStringLiteral("ppt"), QStringLiteral("pptx")};
    const QString ending = QFileInfo(file).suffix();
    return endings.contains(ending, Qt::CaseInsensitive) || ending.startsWith(QLatin1String("palm"), Qt::CaseInsensitive);
}

Done save(const QString &file, const QByteArray &bytes)
{
    return writeWhole(file, [&bytes](QIODevice &out) { return out.write(bytes) == bytes.size(); });
}

} // namespace

Done writePaper(const text::PaperSource &source, PaperKind kind, const QString &file)
{
    if (isOtherKind(file))
        return Error(Code::BAD_VALUE, {{"detail", "paper_ending"}, {"value", QFileInfo(file).fileName().toStdString()}});
    const bool isHtml = file.endsWith(QLatin1String(".html"), Qt::CaseInsensitive) ||
                        file.endsWith(QLatin1String(".htm"), Qt::CaseInsensitive);
    if (isHtml)
        return save(file, htmlOf(source, kind, text::HtmlPage::Medium::Browser).toUtf8());
    if (!file.endsWith(QLatin1String(".pdf"), Qt::CaseInsensitive))
        return save(file, QByteArrayLiteral("\xEF\xBB\xBF") + plainOf(source, kind).toUtf8());
    const QString title = QString::fromStdString(source.call->title(source.lang));
    return writePdf(htmlOf(source, kind, text::HtmlPage::Medium::Paper), title, QLocale(), Paper::A4, text::footerOf(source), file);
}

} // namespace palmares::print
