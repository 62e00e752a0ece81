#include "ui/coordinator/parts/advancenotice.h"

#include "ui/widgets/bidi.h"

#include <QCoreApplication>

namespace palmares::ui {

namespace {

class Advance {
    Q_DECLARE_TR_FUNCTIONS(Advance)
};

QString listed(const std::vector<std::string> &codes)
{
    QStringList list;
    for (const std::string &one : codes)
        list += code(QString::fromStdString(one));
    return list.join(QStringLiteral(", "));
}

} // namespace

NoticeText advanceNotice(const AdvanceReport &report, const QString &round)
{
    const QString left = listed(report.undecided);
    const QString out = listed(report.takenOut);
    const QString kept = listed(report.kept);
    const QString gone = listed(report.leftSince);
    const QString declined = listed(report.decidedOut);
    const QString honoured = listed(report.decidedIn);
    const bool isPlain = left.isEmpty() && out.isEmpty() && kept.isEmpty() && gone.isEmpty() && declined.isEmpty() && honoured.isEmpty();
    return {isPlain ? NoticeText::Kind::Done : NoticeText::Kind::Info,
            [round, through = static_cast<int>(report.through.size())] {
                return Advance::tr("%Ln entries are in %1.", nullptr, through).arg(isolated(round));
            },
            [left, out, kept, gone, declined, honoured] {
                QStringList lines;
                if (!left.isEmpty())
                    lines += Advance::tr("At the cut, for the committee to decide: %1").arg(left);
                if (!out.isEmpty())
                    lines += Advance::tr("Taken out, as they have not come through: %1").arg(out);
                if (!kept.isEmpty())
                    lines += Advance::tr("Have not come through, and stay as they were judged already: %1").arg(kept);
                if (!gone.isEmpty())
                    lines += Advance::tr("Have left since (withdrawn, disqualified or the like), and are not let in: %1").arg(gone);
                if (!declined.isEmpty())
                    lines += Advance::tr("Decided as declined or disqualified, and not let in: %1").arg(declined);
                if (!honoured.isEmpty())
                    lines += Advance::tr("Honoured by a decision, but not through by the rules: %1").arg(honoured);
                return lines.join(QLatin1Char('\n'));
            },
            {},
            {}};
}

} // namespace palmares::ui
