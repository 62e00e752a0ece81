#include "ui/coordinator/parts/erasewords.h"

#include "ui/text/errortext.h"
#include "ui/text/figures.h"
#include "ui/widgets/bidi.h"
#include "ui/widgets/numbers.h"

#include <QLocale>

#include <algorithm>
#include <tuple>

namespace palmares::ui {

namespace {

QString folder(const OtherCopy &copy)
{
    return code(QString::fromStdString(copy.folder));
}

QString held(const ErasurePlan &plan)
{
    return EraseWords::tr("%1 and %2", "texts and files").arg(EraseWords::tr("%Ln texts", nullptr, n(plan.texts)), EraseWords::tr("%Ln files", nullptr, n(plan.files)));
}

/// Copies that no erasure reaches from here.
QString apart(const OtherCopy &copy)
{
    return copy.kind == OtherCopy::Kind::Judge
               ? EraseWords::tr("%1 belongs to judge %2, who works on this computer. It holds the data until a newer package is opened there: write one and open it.")
                     .arg(folder(copy), code(QString::fromStdString(copy.judge)))
               : EraseWords::tr("Nobody can tell any more of which call %1 is. It may hold the data: look into it and delete it yourself.").arg(folder(copy));
}

/// One that an erasure here can reach.
bool isOurs(const OtherCopy &copy)
{
    return copy.kind != OtherCopy::Kind::Judge && copy.kind != OtherCopy::Kind::Unknown;
}

QString line(const OtherCopy &copy)
{
    if (!isOurs(copy))
        return apart(copy);
    const QString where = copy.problem ? EraseWords::tr("%1 was not reached: %2").arg(folder(copy), text::causeOf(*copy.problem))
                                       : EraseWords::tr("%1 was not reached.").arg(folder(copy));
    return where + QLatin1Char(' ') + EraseWords::tr("Close it where it is open, or bring its disk back, then try again.");
}

} // namespace

QString EraseWords::reason(EraseReason reason)
{
    switch (reason) {
    case EraseReason::Entrant:
        return tr("The entrant asked for it");
    case EraseReason::Judge:
        return tr("The judge asked for it");
    case EraseReason::Guardian:
        return tr("A parent or guardian asked for it");
    case EraseReason::Retention:
        return tr("The time for keeping it is over");
    case EraseReason::Law:
        return tr("A law or an authority demands it");
    case EraseReason::Other:
        break;
    }
    return tr("Another reason");
}

QString EraseWords::inHand(EraseStep step)
{
    switch (step) {
    case EraseStep::Call:
        return tr("Deleting it from the call");
    case EraseStep::Backups:
        return tr("Writing the backups anew without it");
    case EraseStep::Copies:
        break;
    }
    return tr("Deleting it from the other copies on this computer");
}

QStringList EraseWords::goes(const ErasurePlan &plan)
{
    QStringList lines;
    if (!plan.refs.empty()) {
        lines += plan.judge.isNone()
                     ? tr("Names and addresses, the words and files of the entry, comments on it, and reasons that name somebody of it: %1 are here.").arg(held(plan))
                     : tr("The name, the address, declared interests, and reasons that name the judge: %1 are here.").arg(held(plan));
        lines += tr("They go from this call, from all its backups, and from kept copies of files written before.");
    }
    for (const OtherCopy &copy : plan.copies) {
        if (!isOurs(copy))
            lines += apart(copy);
        else
            lines += copy.kind == OtherCopy::Kind::SetAside
                         ? tr("%1 was set aside as damaged: it is deleted.").arg(folder(copy))
                     : copy.kind == OtherCopy::Kind::Trial ? tr("They go from the trial %1 as well.").arg(folder(copy))
                                                           : tr("They go from %1 as well, another copy of the call.").arg(folder(copy));
    }
    return lines;
}

QStringList EraseWords::comments(const ErasurePlan &plan)
{
    constexpr std::size_t most = 30; // more of them nobody reads
    QStringList lines;
    for (const CommentGone &one : plan.comments) {
        if (static_cast<std::size_t>(lines.size()) == most) {
            lines += tr("%Ln more", nullptr, n(plan.comments.size() - most));
            break;
        }
        const QString judge = code(QString::fromStdString(one.judge));
        const QString entry = code(QString::fromStdString(one.entry));
        lines += one.isForEntrant ? tr("%1 on %2, for the entrant", "judge, entry").arg(judge, entry)
                                  : tr("%1 on %2, for the committee", "judge, entry").arg(judge, entry);
    }
    return lines;
}

QString EraseWords::leftOut(const std::vector<CommentGone> &comments)
{
    constexpr std::size_t most = 12;
    QStringList which;
    for (std::size_t i = 0; i < std::min(comments.size(), most); ++i)
        which += tr("%1 on %2", "judge, entry").arg(code(QString::fromStdString(comments[i].judge)), code(QString::fromStdString(comments[i].entry)));
    if (comments.size() > most)
        which += tr("%Ln more", nullptr, n(comments.size() - most));
    return tr("%Ln comments name somebody whose data was deleted here, or are about the entry, and are not kept: %1. Tell the judges, who believe them sent.", nullptr, n(comments.size()))
        .arg(QLocale().createSeparatedList(which));
}

QStringList EraseWords::stays(const ErasurePlan &plan)
{
    QStringList lines{tr("The code, the scores, the results and their digests stay as they are, without a name.")};
    if (plan.isCodeName)
        lines += tr("The code %1 says itself who that is. It stays in the records, here and wherever they have gone.").arg(ui::code(QString::fromStdString(plan.code)));
    if (!plan.judge.isNone())
        lines += tr("Comments that the judge wrote stay with the sheets.");
    lines += tr("Colleagues’ computers delete it once they take in your next bundle.");
    lines += tr("Not reached: tables, reports and bundles saved elsewhere, and names that somebody typed into a reason or into minutes.");
    return lines;
}

QStringList EraseWords::sent(const ErasurePlan &plan, std::int64_t now)
{
    QStringList lines;
    std::vector<SentPackage> sent = plan.sent;
    std::sort(sent.begin(), sent.end(), [](const SentPackage &a, const SentPackage &b) { return std::tie(a.judge, a.number) < std::tie(b.judge, b.number); });
    for (const SentPackage &package : sent) {
        const QString judge = code(QString::fromStdString(package.judge));
        lines += package.time < 0
                     ? tr("%1: package %L2 holds %Ln texts or files", nullptr, n(package.held)).arg(judge).arg(package.number)
                     : tr("%1: package %L2 of %3 holds %Ln texts or files", nullptr, n(package.held))
                           .arg(judge)
                           .arg(package.number)
                           .arg(text::shortDay(package.time, now));
    }
    return lines;
}

QStringList EraseWords::reached(const ErasurePlan &plan, const ErasureDone &done)
{
    QStringList lines;
    if (!plan.refs.empty())
        lines += tr("Gone from this call: %1.").arg(held(plan));
    if (done.backups > 0)
        lines += tr("%Ln backups were written anew without it.", nullptr, static_cast<int>(done.backups));
    if (done.outboxFiles > 0)
        lines += tr("%Ln kept copies of files that held some of it were deleted.", nullptr, static_cast<int>(done.outboxFiles));
    for (const OtherCopy &copy : done.copies) {
        if (copy.changed && copy.reached)
            lines += copy.kind == OtherCopy::Kind::SetAside ? tr("%1, set aside as damaged, was deleted.").arg(folder(copy))
                                                            : tr("Gone from %1 as well.").arg(folder(copy));
    }
    return lines;
}

QStringList EraseWords::missed(const ErasureLeft &left, const ErasureDone *done)
{
    QStringList lines;
    const bool isStopped = done && done->isStopped;
    if (left.isUnfinished && isStopped)
        lines += tr("Some of it still lies in this call and its backups, because you stopped it. It goes when the call is opened next, or when you try again.");
    else if (left.isUnfinished)
        lines += tr("Some of it still lies in this call: the disk did not let it finish. Free some space or see to the disk, then try again.");
    for (const OtherCopy &copy : left.copies) {
        const OtherCopy *tried = nullptr;
        for (std::size_t i = 0; done && i < done->copies.size(); ++i) {
            if (done->copies[i].folder == copy.folder && done->copies[i].problem)
                tried = &done->copies[i];
        }
        lines += isStopped && !tried && isOurs(copy) ? tr("%1 was not reached, because you stopped it before. Try again.").arg(folder(copy))
                                                     : line(tried ? *tried : copy);
    }
    for (const std::string &file : left.backups)
        lines += tr("The backup %1 was written by a newer version of Palmares and still holds it. Update Palmares, or delete that file yourself.")
                     .arg(code(QString::fromStdString(file)));
    return lines;
}

} // namespace palmares::ui
