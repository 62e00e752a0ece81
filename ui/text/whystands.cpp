#include "ui/text/whystands.h"

#include "ui/text/callnames.h"
#include "ui/text/figures.h"
#include "ui/text/rulestext.h"

#include <QCoreApplication>

#include <algorithm>

namespace palmares::text {

namespace {

class WhyStands {
    Q_DECLARE_TR_FUNCTIONS(WhyStands)
};

QString codes(const OfficialResult &official, const std::vector<std::uint32_t> &rows)
{
    QStringList said;
    for (const std::uint32_t row : rows)
        said += apartLtr(QString::fromStdString(official.basis.table.entries[row].label));
    return said.join(QStringLiteral(", "));
}

bool isIn(CutState state)
{
    return state == CutState::In || state == CutState::Raised;
}

QString bandOf(const CallView &call, const RoundRules &rules, const EntryPlace &place, std::string_view lang)
{
    if (place.atConsensus)
        return WhyStands::tr("consensus", "a band");
    return place.band < 0 ? WhyStands::tr("no band") : apart(bandTitle(call, rules.bands[static_cast<std::size_t>(place.band)].id, lang));
}

/// What would change for one entry.
QStringList changesOf(const CallView &call, const OfficialResult &official, const LateChange &change, std::string_view lang)
{
    if (official.isCheck()) {
        switch (change.after.verdict) {
        case CheckVerdict::Passed:
            return {WhyStands::tr("Would pass")};
        case CheckVerdict::Failed:
            return {WhyStands::tr("Would fail")};
        case CheckVerdict::Open:
            break;
        }
        return {WhyStands::tr("Would be open again")};
    }
    QStringList lines;
    if (change.before.cut != change.after.cut) {
        if (isIn(change.after.cut) && !isIn(change.before.cut))
            lines += WhyStands::tr("Would come in");
        else if (change.after.cut == CutState::AtCut)
            lines += WhyStands::tr("Would be at the cut, for the committee to decide");
        else if (!isIn(change.after.cut) && (isIn(change.before.cut) || change.before.cut == CutState::AtCut))
            lines += WhyStands::tr("Would go out");
        else
            lines += WhyStands::tr("Would stay on their side of the cut for another reason");
    }
    if (change.before.band != change.after.band || change.before.atConsensus != change.after.atConsensus) {
        const RoundRules &rules = official.basis.roundRules();
        lines += WhyStands::tr("Would be in %1 instead of %2", "a band; a band")
                     .arg(bandOf(call, rules, change.after, lang), bandOf(call, rules, change.before, lang));
    }
    return lines;
}

} // namespace

QString tieReason(const CallView &call, const OfficialResult &official, const TieReason &reason, std::string_view lang)
{
    const RoundRules &round = official.basis.roundRules();
    const auto names = [&](const std::string &place) { return QString::fromStdString(call.callText(place, lang)); };
    const QString rule = reason.step < round.ties.size() ? tieWords(round, round.ties[reason.step], names) : QString();
    return WhyStands::tr("%1 and %2 have the same score. What puts %1 ahead is a rule for ties: %3.", "codes; codes; a rule")
        .arg(codes(official, reason.ahead), codes(official, reason.after), rule);
}

QStringList lateChanges(const CallView &call, const RoundReport &report, std::string_view lang)
{
    std::vector<std::pair<QString, QStringList>> lines; // in the order in which they first come up
    std::vector<std::pair<std::string, const LateChange *>> entries;
    for (const LateChange &change : report.late) {
        const std::uint32_t entry = call.state.entryIndex(change.entry);
        entries.emplace_back(entry == nowhere ? change.entry.hex().substr(0, 8) : call.state.entries[entry].code, &change);
    }
    std::sort(entries.begin(), entries.end());
    for (const auto &[code, change] : entries) {
        for (const QString &line : changesOf(call, report.official, *change, lang)) {
            auto at = std::find_if(lines.begin(), lines.end(), [&](const auto &one) { return one.first == line; });
            if (at == lines.end())
                at = lines.insert(lines.end(), {line, {}});
            at->second += apartLtr(QString::fromStdString(code));
        }
    }
    QStringList said;
    for (const auto &[line, who] : lines)
        said += WhyStands::tr("%1: %2", "what would change; codes of entries").arg(line, who.join(QStringLiteral(", ")));
    return said;
}

} // namespace palmares::text
