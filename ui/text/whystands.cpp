#include "ui/text/whystands.h"

#include "ui/text/callnames.h"
#include "ui/text/figures.h"
#include "ui/text/resulttext.h"
#include "ui/text/rulestext.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <map>
#include <set>
#include <unordered_map>

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
        else if (change.before.rank == 0)
            lines += WhyStands::tr("Would have a rank, and stay out");
        else if (change.after.rank == 0)
            lines += WhyStands::tr("Would have no rank any more");
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

QString someOf(const QStringList &named, int most)
{
    const QString first = named.mid(0, most).join(QStringLiteral(", "));
    return named.size() <= most ? first : WhyStands::tr("%1 and %Ln more", "a list", static_cast<int>(named.size()) - most).arg(first);
}

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

QString missingGroups(const CallView &call, const OfficialResult &official, std::string_view lang)
{
    if (official.isCheck())
        return {};
    std::unordered_map<std::string_view, bool> isRanked;
    for (std::size_t row = 0; row < official.basis.table.entries.size(); ++row)
        isRanked[official.basis.table.entries[row].label] = official.ranking.entries[row].rank > 0;
    std::map<std::string_view, QStringList> groups;
    std::set<std::string_view> entries;
    for (const Finding &finding : official.ranking.findings) {
        const std::string_view entry = finding.arg("entry");
        if (finding.code != FindingCode::STRATUM_MISSING || !isRanked[entry])
            continue;
        entries.insert(entry);
        groups[finding.arg("stratum")] += apartLtr(QString::fromUtf8(entry.data(), static_cast<qsizetype>(entry.size())));
    }
    if (entries.empty())
        return {};
    constexpr int mostEntries = 4;
    QStringList named;
    for (const auto &[group, codes] : groups)
        named += WhyStands::tr("%1 (%2)", "a group of judges; entries").arg(apart(stratumTitle(call, std::string(group), lang)), someOf(codes, mostEntries));
    return WhyStands::tr("%Ln entries are ranked without a sheet from one of the groups of judges: %1.", "groups with the entries", static_cast<int>(entries.size()))
        .arg(someOf(named));
}

QStringList findingLines(const CallView &call, const std::vector<Finding> &findings, std::string_view lang)
{
    constexpr std::size_t mostAlone = 2;
    const auto isSheetOut = [](const Finding &finding) { return finding.code == FindingCode::CHANGED_AFTER_CLOSE && finding.arg("kind") == "sheet"; };
    std::map<std::string, std::set<std::string>> out; // by round
    for (const Finding &finding : findings) {
        if (isSheetOut(finding))
            out[std::string(finding.arg("round"))].insert(std::string(finding.arg("judge")) + ":" + std::string(finding.arg("entry")));
    }
    QStringList lines;
    for (const Finding &finding : findings) {
        const auto sheets = isSheetOut(finding) ? out.find(std::string(finding.arg("round"))) : out.end();
        if (sheets != out.end() && sheets->second.empty())
            continue; // told with the first of them
        if (sheets == out.end() || sheets->second.size() <= mostAlone) {
            lines += describe(withTitles(call, finding, lang));
            continue;
        }
        QStringList named;
        for (const std::string &sheet : sheets->second)
            named += apartLtr(QString::fromStdString(sheet));
        lines += WhyStands::tr("%Ln sheets no longer count, but the close of %1 rests on them; to leave them out, close it again: %2.", "judge:entry", static_cast<int>(named.size()))
                     .arg(apart(roundTitle(call, sheets->first, lang)), someOf(named));
        sheets->second.clear();
    }
    return lines;
}

Finding withTitles(const CallView &call, Finding finding, std::string_view lang)
{
    for (auto &[name, value] : finding.args) {
        if (name == "round" || name == "from")
            value = roundTitle(call, value, lang).toStdString();
        else if (name == "panel")
            value = panelTitle(call, value, lang).toStdString();
        else if (name == "stratum")
            value = stratumTitle(call, value, lang).toStdString();
        else if (name == "division" && !value.empty())
            value = divisionTitle(call, value, lang).toStdString();
    }
    return finding;
}

} // namespace palmares::text
