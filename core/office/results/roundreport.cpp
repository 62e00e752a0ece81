#include "core/office/results/roundreport.h"

#include "core/base/inarow.h"
#include "core/merge/dropouts.h"
#include "core/merge/setaside.h"
#include "core/office/results/givensheets.h"
#include "core/office/results/secondlook.h"
#include "core/office/view/naming.h"

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <span>
#include <tuple>
#include <unordered_map>

namespace palmares {

namespace {

/// With a comma between them, the first dozen.
std::string listed(const std::vector<std::string> &names)
{
    constexpr std::size_t mostNamed = 12;
    return inARow(std::span(names).first(std::min(names.size(), mostNamed))) + (names.size() > mostNamed ? ", …" : "");
}

/// Whether a package of the round went out with that version of its rules: from then on judges score under it.
bool wasSent(const CallState &state, const std::string &round, const RecordId &version)
{
    const Digest id{version.bytes};
    return std::any_of(state.issues.begin(), state.issues.end(), [&](const IssueView &issue) {
        const auto &ids = issue.content.records.ids;
        return issue.content.round == round && std::find(ids.begin(), ids.end(), id) != ids.end();
    });
}

/// Whether scores of the round came on paper or in forms, of which no package tells when judges were given them.
bool hasSheetsByHand(const CallState &state, std::uint32_t round)
{
    return std::any_of(state.sheets.begin(), state.sheets.end(), [&](const SheetSlot &slot) {
        const auto heads = slot.round == round ? state.headsOf(slot) : std::span<const SheetHead>();
        return std::any_of(heads.begin(), heads.end(), [](const SheetHead &head) { return head.source != SheetSource::Screen; });
    });
}

/// RULES_CHANGED if bands, ties or cut were other in a frozen version before: of one that judges were sent, it is known that scoring
/// had begun; of one whose scores came by hand (`since`: "freeze"), the records do not say.
std::optional<Finding> changeOfRules(const RecordSet &set, const CallState &state, std::uint32_t round, const RoundBasis &basis)
{
    const std::string rules = canonicalRound(*basis.rules, 0);
    std::vector<RecordId> before;
    std::vector<RecordId> sent;
    std::vector<RecordId> unsent;
    for (std::size_t i = 0; i < set.size(); ++i) {
        if (set[i].header.type != RecordType::Round)
            continue;
        const auto content = contentAs<RoundContent>(set[i]);
        if (content.round != basis.round || !content.frozen)
            continue;
        if (content.rules == rules)
            before.insert(before.end(), set[i].header.past.begin(), set[i].header.past.end());
        else
            (wasSent(state, basis.round, set[i].header.id) ? sent : unsent).push_back(set[i].header.id);
    }
    const auto isBefore = [&](const RecordId &id) { return std::find(before.begin(), before.end(), id) != before.end(); };
    // An earlier close under other rules rests on scores.
    const CloseView *close = state.close(basis.round);
    const auto restsOnOthers = [&](const RecordId &id) {
        const Record *record = set.find(id);
        return record && contentAs<CloseContent>(*record).rules != basis.rulesId;
    };
    const bool wasClosed = close && std::any_of(close->earlier.begin(), close->earlier.end(), restsOnOthers);
    if (wasClosed || std::any_of(sent.begin(), sent.end(), isBefore))
        return Finding{FindingCode::RULES_CHANGED, {{"round", basis.round}}};
    if (std::any_of(unsent.begin(), unsent.end(), isBefore) && hasSheetsByHand(state, round))
        return Finding{FindingCode::RULES_CHANGED, {{"round", basis.round}, {"since", "freeze"}}};
    return std::nullopt;
}

/// What somebody should know, or do something about, who looks at the result of the round.
std::vector<Finding> aboutRound(const RecordSet &set, const CallState &state, std::uint32_t round, const RoundBasis &basis)
{
    const std::string &id = state.rounds[round].id;
    std::vector<Finding> findings = asideFindings(set, state, round, &basis);
    for (const JudgeView &judge : state.judges) {
        if (judge.isKnown() && hasDroppedOut(state, judge.id, id))
            findings.push_back({FindingCode::JUDGE_DROPPED, {{"round", id}, {"judge", judgeName(state, judge.id)}}});
    }
    for (const CallFinding &finding : state.findings) {
        const bool isOurs = finding.what.code == FindingCode::LEFT_EARLIER || finding.what.code == FindingCode::TOO_FEW_JUDGES ||
                            finding.what.code == FindingCode::TAKEN_BACK || finding.what.code == FindingCode::NO_PANEL;
        if (isOurs && !finding.isSettled() && finding.what.arg("round") == id)
            findings.push_back(readable(state, finding.what));
    }
    return findings;
}

} // namespace

std::vector<Finding> asideFindings(const RecordSet &set, const CallState &state, std::uint32_t round, const RoundBasis *basis)
{
    auto aside = sheetsSetAside(set, state, round);
    for (std::size_t i = 0; basis && i < basis->table.sheetCount(); ++i)
        aside.erase({state.judgeIndex(basis->judges[basis->table.sheetJudge[i]]), state.entryIndex(basis->entries[basis->table.sheetEntry[i]])});
    std::map<std::uint32_t, std::size_t> byJudge;
    for (const auto &[judge, entry] : aside)
        ++byJudge[judge];
    std::vector<Finding> findings;
    for (const auto &[judge, sheets] : byJudge)
        findings.push_back({FindingCode::SHEETS_ASIDE, {{"round", state.rounds[round].id},
                                                        {"judge", judgeName(state, state.judges[judge].id)},
                                                        {"n", std::to_string(sheets)}}});
    return findings;
}

RoundNotes notesOf(const RecordSet &set, const CallState &state, std::uint32_t round, const RoundBasis &basis)
{
    RoundNotes notes;
    for (const EntryId &id : basis.entries) {
        const std::uint32_t at = state.entryIndex(id);
        const bool hasCode = at != nowhere && !state.entries[at].code.empty();
        notes.entryCodes.push_back(hasCode ? entryName(state, id) : std::string());
    }
    for (const JudgeId &id : basis.judges) {
        const std::uint32_t at = state.judgeIndex(id);
        const bool hasCode = at != nowhere && !state.judges[at].code.empty();
        notes.judgeCodes.push_back(hasCode ? judgeName(state, id) : std::string());
    }
    for (const SheetSlot &slot : state.sheets)
        notes.forks += slot.round == round && slot.verdict == SheetVerdict::Forked ? 1 : 0;
    if (auto changed = changeOfRules(set, state, round, basis))
        notes.findings.push_back(std::move(*changed));
    for (Finding &finding : aboutRound(set, state, round, basis))
        notes.findings.push_back(std::move(finding));
    notes.looks = secondLooks(state, round);
    return notes;
}

namespace {

/// Sheets with an answer, by entry and panel.
std::vector<std::int64_t> answersIn(const OfficialResult &official)
{
    const ScoreTable &table = official.basis.table;
    const std::size_t panels = official.basis.roundRules().panels.size();
    std::vector<std::int64_t> answers(table.entries.size() * panels);
    for (std::size_t i = 0; i < table.sheetCount(); ++i) {
        const int panel = table.judges[table.sheetJudge[i]].panel;
        if (panel >= 0 && givenOf(official, i) == Given::Counting)
            ++answers[table.sheetEntry[i] * panels + static_cast<std::size_t>(panel)];
    }
    return answers;
}

/// STRATUM_MISSING of what a check lets through without anybody of a stratum: nothing is held back for it either.
void addCheckedWithout(RoundReport &report)
{
    const OfficialResult &official = report.official;
    const ScoreTable &table = official.basis.table;
    const std::vector<Panel> &panels = official.basis.roundRules().panels;
    std::set<std::tuple<std::size_t, std::size_t, int>> seen; // entry, panel, stratum
    for (std::size_t i = 0; i < table.sheetCount(); ++i) {
        const auto &judge = table.judges[table.sheetJudge[i]];
        if (judge.panel >= 0 && judge.stratum >= 0 && givenOf(official, i) == Given::Counting)
            seen.insert({table.sheetEntry[i], static_cast<std::size_t>(judge.panel), judge.stratum});
    }
    for (std::size_t row = 0; row < official.checks.verdicts.size(); ++row) {
        if (official.checks.verdicts[row] != CheckVerdict::Passed || table.entries[row].state != EntryState::In)
            continue;
        for (std::size_t panel = 0; panel < panels.size(); ++panel) {
            for (std::size_t stratum = 0; stratum < panels[panel].strata.size(); ++stratum) {
                if (seen.count({row, panel, static_cast<int>(stratum)}) == 0)
                    report.findings.push_back({FindingCode::STRATUM_MISSING, {{"entry", table.entries[row].label},
                                                                              {"panel", panels[panel].id},
                                                                              {"stratum", panels[panel].strata[stratum]}}});
            }
        }
    }
}

/// What a check lets through on fewer sheets than one of its panels was to give. Nothing is held back for it: who screens decides by what has come.
void addCheckedByFewer(RoundReport &report)
{
    const OfficialResult &official = report.official;
    const std::vector<Panel> &panels = official.basis.roundRules().panels;
    const std::vector<std::int64_t> answers = answersIn(official);
    std::vector<std::string> entries;
    for (std::size_t row = 0; row < official.checks.verdicts.size(); ++row) {
        bool isShort = false;
        for (std::size_t panel = 0; panel < panels.size(); ++panel)
            isShort = isShort || answers[row * panels.size() + panel] < panels[panel].quorum;
        if (isShort && official.checks.verdicts[row] == CheckVerdict::Passed && official.basis.table.entries[row].state == EntryState::In)
            entries.push_back(official.basis.table.entries[row].label);
    }
    if (!entries.empty())
        report.findings.push_back({FindingCode::CHECKED_BY_FEWER,
                                   {{"round", official.basis.round}, {"n", std::to_string(entries.size())}, {"entries", listed(entries)}}});
}

/// SHEETS_INCOMPLETE of each judge with sheets that lack a score and so have no total.
void addIncomplete(RoundReport &report)
{
    const OfficialResult &official = report.official;
    const ScoreTable &table = official.basis.table;
    std::map<std::uint32_t, std::vector<std::string>> entriesOf; // by row of the judge
    for (std::size_t i = 0; i < table.sheetCount(); ++i) {
        if (isInField(official, i) && givenOf(official, i) == Given::LeftOut)
            entriesOf[table.sheetJudge[i]].push_back(table.entries[table.sheetEntry[i]].label);
    }
    for (const auto &[judge, entries] : entriesOf)
        report.findings.push_back({FindingCode::SHEETS_INCOMPLETE, {{"round", official.basis.round},
                                                                    {"judge", table.judges[judge].label},
                                                                    {"n", std::to_string(entries.size())},
                                                                    {"entries", listed(entries)}}});
}

/// Says of each total that lies far from another whether somebody is asked already, or was.
void addLooks(std::vector<Finding> &findings, const std::vector<Finding> &looks)
{
    for (Finding &finding : findings) {
        if (finding.code != FindingCode::SECOND_LOOK)
            continue;
        const auto look = std::find_if(looks.begin(), looks.end(), [&](const Finding &one) { return one.arg("entry") == finding.arg("entry"); });
        if (look != looks.end())
            finding.args.emplace_back("state", std::string(look->arg("state")));
    }
}

} // namespace

RoundReport reportOf(OfficialResult official, const RoundNotes &notes)
{
    RoundReport report;
    RoundBasis &basis = official.basis;
    std::unordered_map<std::string, std::string> codes;
    for (std::size_t i = 0; i < basis.entries.size(); ++i) {
        if (notes.entryCodes[i].empty())
            continue;
        codes[basis.entries[i].hex()] = notes.entryCodes[i];
        basis.table.entries[i].label = notes.entryCodes[i];
    }
    for (std::size_t i = 0; i < basis.judges.size(); ++i) {
        if (!notes.judgeCodes[i].empty())
            basis.table.judges[i].label = notes.judgeCodes[i];
    }
    for (Finding &finding : official.ranking.findings) {
        for (auto &[name, value] : finding.args) {
            if (const auto code = codes.find(value); code != codes.end())
                value = code->second;
        }
    }
    addLooks(official.ranking.findings, notes.looks);
    report.official = std::move(official);
    report.forks = notes.forks;
    report.findings = notes.findings;
    if (report.official.isCheck()) {
        addCheckedByFewer(report);
        addCheckedWithout(report);
    }
    addIncomplete(report);
    return report;
}

} // namespace palmares
