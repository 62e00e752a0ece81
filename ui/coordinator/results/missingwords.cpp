#include "ui/coordinator/results/missingwords.h"

#include "core/office/officework.h"
#include "ui/widgets/bidi.h"
#include "ui/widgets/numbers.h"

#include <QCoreApplication>

namespace palmares::ui {

namespace {

class Missing {
    Q_DECLARE_TR_FUNCTIONS(Missing)
};

constexpr int mostNamed = 8;

/// "J-03, J-05 …"
QString some(const QStringList &codes)
{
    QStringList shown;
    for (const QString &one : codes.mid(0, mostNamed))
        shown += code(one);
    return QLocale().createSeparatedList(shown) + (codes.size() > mostNamed ? QStringLiteral(" …") : QString());
}

int n(std::size_t count)
{
    return static_cast<int>(count);
}

} // namespace

QStringList missingWords(const CallView &call, std::uint32_t round, const RoundReport &report)
{
    const RoundProgress progress = progressOf(call, round);
    std::size_t out = 0;
    QStringList whose;
    QStringList interim;
    for (const JudgeProgress &judge : progress.judges) {
        const QString who = QString::fromStdString(call.state.judges[judge.judge].code);
        if (judge.asked > judge.answered && !judge.hasDroppedOut) {
            out += judge.asked - judge.answered;
            whose += who;
        }
        if (judge.sent == SubmitKind::Interim)
            interim += who;
    }
    QStringList said;
    if (out > 0)
        said += Missing::tr("%Ln sheets of %1 asked for are not here: %2.", "judges", n(out))
                    .arg(number(static_cast<qint64>(progress.asked)), some(whose));
    if (!interim.isEmpty())
        said += Missing::tr("%Ln judges have sent an interim ballot and no final one: %1.", "judges", n(static_cast<std::size_t>(interim.size())))
                    .arg(some(interim));
    QStringList lacking;
    const OfficialResult &official = report.official;
    for (std::uint32_t row = 0; row < official.basis.table.entries.size(); ++row) {
        const bool isLacking = official.isCheck() ? official.checks.verdicts[row] == CheckVerdict::Open : official.ranking.entries[row].rank == 0;
        if (isLacking && official.basis.table.entries[row].state == EntryState::In)
            lacking += QString::fromStdString(official.basis.table.entries[row].label);
    }
    if (!lacking.isEmpty())
        said += (official.isCheck() ? Missing::tr("%Ln entries are still open: %1.", "entries", n(static_cast<std::size_t>(lacking.size())))
                                    : Missing::tr("%Ln entries have too few sheets and get no rank: %1.", "entries", n(static_cast<std::size_t>(lacking.size()))))
                    .arg(some(lacking));
    return said;
}

QStringList typedWords(const std::vector<TypedDraft> &drafts, const std::string &round)
{
    QStringList differing;
    QStringList once;
    for (const TypedDraft &draft : drafts) {
        if (draft.round != round)
            continue;
        QStringList &to = draft.differences.empty() ? once : differing;
        to += QString::fromStdString(draft.judge + ":" + draft.entry);
    }
    QStringList said;
    if (!differing.isEmpty())
        said += Missing::tr("%Ln sheets on paper were typed in two ways and count nowhere: %1.", "judge:entry", n(static_cast<std::size_t>(differing.size())))
                    .arg(some(differing));
    if (!once.isEmpty())
        said += Missing::tr("%Ln sheets on paper wait to be typed a second time: %1.", "judge:entry", n(static_cast<std::size_t>(once.size())))
                    .arg(some(once));
    return said;
}

} // namespace palmares::ui
