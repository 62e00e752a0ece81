#include "ui/coordinator/files/verdictwords.h"

#include "ui/coordinator/files/notreadlist.h"
#include "ui/widgets/bidi.h"

#include <QCoreApplication>
#include <QStringList>

namespace palmares::ui {

namespace {

class Verdicts {
    Q_DECLARE_TR_FUNCTIONS(Verdicts)
};

QString joined(const QStringList &parts)
{
    QString all;
    for (const QString &part : parts)
        all = all.isEmpty() ? part : Verdicts::tr("%1, %2", "two parts of a list").arg(all, part);
    return all;
}

} // namespace

VerdictLook lookOf(FileVerdict verdict)
{
    switch (verdict) {
    case FileVerdict::New:
        return {Verdicts::tr("New"), Icon::Plus, Tone::Accent};
    case FileVerdict::Newer:
        return {Verdicts::tr("Newer"), Icon::ArrowNext, Tone::Accent};
    case FileVerdict::Forked:
        return {Verdicts::tr("Two versions"), Icon::Fork, Tone::Warn};
    case FileVerdict::Waiting:
        return {Verdicts::tr("Unknown sender"), Icon::Warning, Tone::Warn};
    case FileVerdict::Here:
        return {Verdicts::tr("Already here"), Icon::Check, Tone::Ink2};
    case FileVerdict::Older:
        return {Verdicts::tr("Older"), Icon::Clock, Tone::Ink2};
    case FileVerdict::NotRead:
        break;
    }
    return {Verdicts::tr("Not read"), Icon::Error, Tone::Bad};
}

QString counted(FileVerdict verdict, int count)
{
    return Verdicts::tr("%1 %L2", "a verdict and how many files have it")
        .arg(lookOf(verdict).word)
        .arg(count);
}

QString nextWords(FileVerdict verdict)
{
    switch (verdict) {
    case FileVerdict::New:
        return Verdicts::tr("they count once you merge them");
    case FileVerdict::Newer:
        return Verdicts::tr("they take the place of what the judge sent before");
    case FileVerdict::Forked:
        return Verdicts::tr("merge them, then decide under Forks which version stands");
    case FileVerdict::Waiting:
        return Verdicts::tr("they are kept, and count once a bundle of a colleague brings the judge");
    case FileVerdict::Here:
        return Verdicts::tr("nothing is to be done");
    case FileVerdict::Older:
        return Verdicts::tr("newer ones are here; merging them changes nothing");
    case FileVerdict::NotRead:
        break;
    }
    return Verdicts::tr("nothing was taken from them; each says what to do");
}

QString bringsWords(const PreviewFile &file)
{
    if (file.refused)
        return refusalWords(*file.refused, QString::fromStdString(file.name));
    const auto n = [](std::size_t count) { return static_cast<int>(count); };
    const FilePlan &plan = file.plan;
    QStringList parts;
    const std::size_t added = file.newSheets - file.changedSheets;
    if (file.verdict == FileVerdict::Waiting && plan.pending > 0)
        parts += Verdicts::tr("signed by nobody known here");
    if (plan.aside > 0)
        parts += Verdicts::tr("set aside before");
    if (plan.revoked > 0)
        parts += Verdicts::tr("from a laptop that was revoked");
    if (added > 0 && plan.aside == 0)
        parts += Verdicts::tr("%Ln new sheets", nullptr, n(added));
    if (file.changedSheets > 0)
        parts += Verdicts::tr("%Ln changed sheets", nullptr, n(file.changedSheets));
    if (!plan.forks.empty())
        parts += Verdicts::tr("%Ln in two versions", nullptr, n(plan.forks.size()));
    if (plan.late > 0)
        parts += Verdicts::tr("%Ln after the close", nullptr, n(plan.late));
    if (!parts.isEmpty())
        return joined(parts);
    if (!file.sameAs.empty())
        return Verdicts::tr("the same file as %1").arg(code(QString::fromStdString(file.sameAs)));
    if (file.verdict == FileVerdict::Here)
        return plan.sheets > 0 ? Verdicts::tr("%Ln sheets, identical", nullptr, n(plan.sheets))
                               : Verdicts::tr("identical to what is here");
    if (file.verdict == FileVerdict::Older)
        return Verdicts::tr("newer sheets of the same are here");
    return Verdicts::tr("%Ln new records", nullptr, n(plan.added + plan.newer + plan.notUnderstood));
}

} // namespace palmares::ui
