#include "ui/coordinator/results/missingwords.h"

#include "core/office/judges/conflicthints.h"
#include "core/office/results/officework.h"
#include "ui/coordinator/results/resultspage.h"
#include "ui/text/cutfindings.h"
#include "ui/text/whystands.h"
#include "ui/widgets/bidi.h"
#include "ui/widgets/numbers.h"

#include <QCoreApplication>

#include <algorithm>
#include <optional>
#include <set>
#include <string_view>

namespace palmares::ui {

namespace {

class Missing {
    Q_DECLARE_TR_FUNCTIONS(Missing)
};

/// "J-03, J-05 and 4 more", in the order of the codes.
QString some(QStringList codes)
{
    std::sort(codes.begin(), codes.end());
    for (QString &one : codes)
        one = code(one);
    return text::someOf(codes);
}

/// What a close would fix that is made now; none where it could not be made. Of a closed round that is not what its close says.
std::optional<RoundReport> nextReport(const CallView &call, std::uint32_t round, const RoundReport &report)
{
    if (report.isProvisional())
        return report;
    auto now = provisionalResult(call.set, call.state, report.official.basis.round);
    if (!now.ok())
        return std::nullopt;
    const RoundNotes notes = notesOf(call.set, call.state, round, now->basis);
    return reportOf(std::move(*now), notes);
}

/// Ranked by the close that stands, and without a rank in `next`.
QStringList losingRank(const RoundReport &report, const OfficialResult &next)
{
    if (report.isProvisional() || next.isCheck())
        return {};
    std::set<std::string_view> without;
    for (std::size_t row = 0; row < next.ranking.entries.size(); ++row) {
        if (next.ranking.entries[row].rank == 0 && next.basis.table.entries[row].state == EntryState::In)
            without.insert(next.basis.table.entries[row].label);
    }
    QStringList codes;
    const auto &closed = report.official.ranking.entries;
    for (std::size_t row = 0; row < closed.size(); ++row) {
        const std::string &label = report.official.basis.table.entries[row].label;
        if (closed[row].rank > 0 && without.contains(label))
            codes += QString::fromStdString(label);
    }
    return codes;
}

} // namespace

QStringList missingWords(const CallView &call, std::uint32_t round, const RoundReport &report, std::string_view lang)
{
    const RoundProgress progress = progressOf(call, round);
    std::size_t out = 0;
    QStringList whose;
    QStringList incomplete;
    QStringList interim;
    for (const JudgeProgress &judge : progress.judges) {
        const QString who = QString::fromStdString(call.state.judges[judge.judge].code);
        if (judge.notHere() > 0 && !judge.hasDroppedOut) {
            out += judge.notHere();
            whose += who;
        }
        for (const std::uint32_t entry : judge.hasDroppedOut ? std::vector<std::uint32_t>() : judge.incomplete)
            incomplete += code(who) + QStringLiteral(" – ") + code(QString::fromStdString(call.state.entries[entry].code));
        if (judge.sent == SubmitKind::Interim)
            interim += who;
    }
    QStringList said;
    if (out > 0)
        said += Missing::tr("%Ln sheets of %1 asked for are not here: %2.", "judges", n(out))
                    .arg(number(static_cast<qint64>(progress.asked)), some(whose));
    if (!incomplete.isEmpty())
        said += Missing::tr("%Ln sheets have a blank where a score counts, and count for nothing: %1.", "judge – entry", n(static_cast<std::size_t>(incomplete.size())))
                    .arg(text::someOf(incomplete));
    if (!interim.isEmpty())
        said += Missing::tr("%Ln judges have sent an interim ballot and no final one: %1.", "judges", n(static_cast<std::size_t>(interim.size())))
                    .arg(some(interim));
    const auto next = nextReport(call, round, report);
    if (!next)
        return said;
    QStringList lacking;
    const OfficialResult &official = next->official;
    for (std::uint32_t row = 0; row < official.basis.table.entries.size(); ++row) {
        const bool isLacking = official.isCheck() ? official.checks.verdicts[row] == CheckVerdict::Open : official.ranking.entries[row].rank == 0;
        if (isLacking && official.basis.table.entries[row].state == EntryState::In)
            lacking += QString::fromStdString(official.basis.table.entries[row].label);
    }
    if (!lacking.isEmpty())
        said += (official.isCheck() ? Missing::tr("%Ln entries are still open: %1.", "entries", n(static_cast<std::size_t>(lacking.size())))
                                    : Missing::tr("%Ln entries have too few scores and get no rank: %1.", "entries", n(static_cast<std::size_t>(lacking.size()))))
                    .arg(some(lacking));
    if (const QStringList lost = losingRank(report, official); !lost.isEmpty())
        said += Missing::tr("%Ln of them have a rank in the close that stands: %1.", "entries", n(static_cast<std::size_t>(lost.size()))).arg(some(lost));
    if (const QString groups = text::missingGroups(call, official, lang); !groups.isEmpty())
        said += groups;
    return said + text::cutFindings(call, official, lang);
}

std::vector<std::pair<std::uint32_t, std::uint32_t>> tooClose(const CallView &call, std::uint32_t round)
{
    const CallState &state = call.state;
    std::set<std::pair<std::uint32_t, std::uint32_t>> open;
    for (const ConflictView &conflict : state.conflicts) {
        if (conflict.state != ConflictState::Confirmed && conflict.state != ConflictState::Dismissed)
            open.emplace(conflict.judge, conflict.entry);
    }
    for (const ConflictHint &hint : conflictHints(call, false))
        open.emplace(hint.judge, hint.entry);
    std::vector<std::pair<std::uint32_t, std::uint32_t>> sheets;
    for (const SheetSlot &slot : state.sheets) {
        const bool isScored = slot.counts() && slot.standing != nowhere && state.sheetHeads[slot.standing].state == SheetState::Scored;
        if (slot.round == round && isScored && open.contains({slot.judge, slot.entry}))
            sheets.emplace_back(slot.judge, slot.entry);
    }
    return sheets;
}

QStringList tooCloseWords(const CallView &call, const std::vector<std::pair<std::uint32_t, std::uint32_t>> &sheets)
{
    if (sheets.empty())
        return {};
    QStringList pairs;
    for (const auto &[judge, entry] : sheets)
        pairs += code(QString::fromStdString(call.state.judges[judge].code)) + QStringLiteral(" – ") + code(QString::fromStdString(call.state.entries[entry].code));
    return {Missing::tr("%Ln sheets count though nobody has decided whether judge and entry are too close (page Judges, Conflicts): %1.", nullptr, n(sheets.size()))
                .arg(text::someOf(pairs))};
}

namespace {

/// Takes the judges whose sheets lack a score out of the findings where they are more than a few, for one sentence about them all: before a
/// deadline they are most of a panel, and push the ranking off the page.
QString foldIncomplete(std::vector<Finding> &findings)
{
    constexpr std::ptrdiff_t mostAlone = 2;
    const auto isOurs = [](const Finding &finding) { return finding.code == FindingCode::SHEETS_INCOMPLETE; };
    if (std::count_if(findings.begin(), findings.end(), isOurs) <= mostAlone)
        return {};
    int sheets = 0;
    QStringList whose;
    for (const Finding &finding : findings) {
        if (!isOurs(finding))
            continue;
        sheets += QString::fromStdString(std::string(finding.arg("n"))).toInt();
        whose += QString::fromStdString(std::string(finding.arg("judge")));
    }
    std::erase_if(findings, isOurs);
    return Missing::tr("%Ln sheets lack a score and are not counted, of %1.", "judges", sheets).arg(some(whose));
}

} // namespace

QStringList noticeWords(const CallView &call, const RoundReport &report, std::string_view lang)
{
    QStringList said;
    std::vector<Finding> others;
    for (const Finding &finding : report.findings) {
        if (finding.code != FindingCode::LATE_SHEETS) {
            others.push_back(finding);
            continue;
        }
        const int late = QString::fromStdString(std::string(finding.arg("n"))).toInt();
        said += finding.arg("outcome") == "yes" ? ResultsPage::tr("%Ln sheets came after the close. They would change who is in, or a band.", nullptr, late)
                : finding.arg("ranks") == "yes" ? ResultsPage::tr("%Ln sheets came after the close. They would change ranks, but nobody's outcome.", nullptr, late)
                                                : ResultsPage::tr("%Ln sheets came after the close. They would change nothing.", nullptr, late);
        said += text::lateChanges(call, report, lang);
    }
    const QString incomplete = foldIncomplete(others);
    if (!incomplete.isEmpty())
        said += incomplete;
    said += text::findingLines(call, others, lang);
    if (report.forks > 0)
        said += report.isProvisional() ? ResultsPage::tr("%Ln sheets are here in two versions and count for nothing.", nullptr, n(report.forks))
                                       : ResultsPage::tr("%Ln sheets are here in two versions; the closed result stands as it was closed.", nullptr, n(report.forks));
    if (const QString groups = text::missingGroups(call, report.official, lang); !groups.isEmpty())
        said += groups;
    return said + text::cutFindings(call, report.official, lang);
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
