#include "ui/print/entrantfiles.h"

#include "core/office/reports/commentdesk.h"
#include "ui/print/pdf.h"

#include <QDir>
#include <QSet>

#include <algorithm>

namespace palmares::print {

namespace {

/// A code as a part of a file name: codes are letters, digits and signs that every disk takes, but for two.
QString fileNameOf(const QString &prefix, const QString &code)
{
    QString safe = code;
    for (QChar &c : safe) {
        if (!c.isLetterOrNumber() && !QStringLiteral("-_.~").contains(c))
            c = QLatin1Char('_');
    }
    return QStringLiteral("%1-%2.pdf").arg(prefix, safe);
}

Done writeLetter(const text::PaperSource &source, const text::EntrantPaper &paper, text::Feedback feedback,
                 const std::vector<EntrantComment> &comments, const QString &file)
{
    const QString html = text::letterHtml(source, paper, feedback, comments);
    return writePdf(html, paper.title, text::localeOf(paper.language, text::Digits::Local), Paper::A4, paper.code, file);
}

Done checkBands(const text::PaperSource &source, const std::vector<std::string> &bands)
{
    for (const std::string &id : bands) {
        const auto isIt = [&](const Band &band) { return band.id == id && band.atLeast; };
        const bool isCheck = source.official().isCheck();
        if (isCheck || std::none_of(source.rules().bands.begin(), source.rules().bands.end(), isIt))
            return Error(Code::BAD_VALUE, {{"column", "band"}, {"value", id}});
    }
    return {};
}

} // namespace

Result<EntrantFiles> writeEntrantFiles(const text::PaperSource &source, const EntrantChoice &choice, const QString &folder,
                                       const EntrantProgress &progress)
{
    PALMARES_CHECK(checkBands(source, choice.bands));
    const bool isLetter = choice.kind == EntrantPaperKind::Letters;
    PALMARES_TRY(const std::vector<text::EntrantPaper> papers,
                 isLetter ? text::entrantPapers(source) : text::certificatePapers(source, choice.bands));
    const QDir dir(folder);
    if (!dir.mkpath(QStringLiteral(".")))
        return Error(Code::CANNOT_WRITE, {{"file", folder.toStdString()}});
    const std::vector<EntrantComment> comments = CommentDesk::comments(*source.call, source.insight->round);
    EntrantFiles files;
    QSet<QString> names;
    std::size_t done = 0;
    for (const text::EntrantPaper &paper : papers) {
        if (progress && !progress(done++, papers.size()))
            return Error(Code::CANCELLED);
        if (!isLetter && paper.name.isEmpty()) {
            files.nameless += paper.code;
            continue;
        }
        const QString prefix = isLetter ? QStringLiteral("letter") : QStringLiteral("certificate");
        QString name = fileNameOf(prefix, paper.code);
        for (int i = 2; names.contains(name.toLower()); ++i) // codes that differ in what no disk takes
            name = fileNameOf(prefix, QStringLiteral("%1-%2").arg(paper.code).arg(i));
        names.insert(name.toLower());
        const Done written = isLetter ? writeLetter(source, paper, choice.feedback, comments, dir.filePath(name))
                                      : writeCertificate(text::certificateWords(source, paper), dir.filePath(name));
        if (written.ok())
            files.written += name;
        else
            files.failed.push_back(written.error());
    }
    return files;
}

} // namespace palmares::print
