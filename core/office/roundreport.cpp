#include "core/office/roundreport.h"

#include "core/office/naming.h"

#include <unordered_map>

namespace palmares {

namespace {

/// True if an earlier frozen version of the round had other rules for the same form: bands, ties or cut were
/// changed.
bool changedAfterScoring(const RecordSet &set, const RoundView &round)
{
    for (std::size_t i = 0; i < set.size(); ++i) {
        if (set[i].header.type != RecordType::Round)
            continue;
        const auto content = contentAs<RoundContent>(set[i]);
        if (content.round == round.id && content.frozen && content.rules != round.rulesText)
            return true;
    }
    return false;
}

} // namespace

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
    notes.rulesChanged = changedAfterScoring(set, state.rounds[round]);
    return notes;
}

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
    report.official = std::move(official);
    report.forks = notes.forks;
    if (notes.rulesChanged)
        report.findings.push_back({FindingCode::RULES_CHANGED, {{"round", report.official.basis.round}}});
    return report;
}

} // namespace palmares
