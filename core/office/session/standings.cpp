#include "core/office/session/standings.h"

#include "core/base/hash.h"
#include "core/base/packed.h"
#include "core/office/session/viewcode.h"
#include "core/office/view/naming.h"
#include "core/office/view/roundathand.h"

#include <algorithm>

namespace palmares {

namespace {

// The cells that hold no number come first, then numbers, small ones first.
constexpr std::uint64_t reasons = 5;

std::uint64_t codeOf(std::int64_t value)
{
    if (!cell::isNumber(value))
        return static_cast<std::uint64_t>(value - cell::absent);
    const auto bits = static_cast<std::uint64_t>(value);
    return (value < 0 ? ~(bits << 1) : bits << 1) + reasons;
}

std::int64_t cellOf(std::uint64_t code)
{
    if (code < reasons)
        return cell::absent + static_cast<std::int64_t>(code);
    const std::uint64_t bits = code - reasons;
    return static_cast<std::int64_t>(bits & 1 ? ~(bits >> 1) : bits >> 1);
}

void writeEntries(PackedWriter &out, const OpenRound &round)
{
    out.number(round.basis.entries.size());
    for (std::size_t i = 0; i < round.basis.entries.size(); ++i) {
        const EntryRow &row = round.basis.table.entries[i];
        out.id(round.basis.entries[i]);
        out.text(round.notes.entryCodes[i]);
        out.number(static_cast<std::uint64_t>(row.division));
        out.number(static_cast<std::uint64_t>(row.state));
        out.number(row.attributes.size());
        for (const auto &[name, value] : row.attributes) {
            out.text(name);
            out.text(value);
        }
    }
    out.number(round.basis.unplaced.size());
    for (const EntryId &id : round.basis.unplaced)
        out.id(id);
}

void readEntries(PackedReader &in, OpenRound &round)
{
    const std::size_t divisions = std::max<std::size_t>(round.basis.rules->divisions.size(), 1);
    for (std::size_t n = in.count(); n > 0 && in.isWhole(); --n) {
        round.basis.entries.push_back(in.id<EntryId>());
        round.notes.entryCodes.push_back(in.text());
        EntryRow &row = round.basis.table.entries.emplace_back();
        row.label = round.basis.entries.back().hex();
        row.division = static_cast<int>(in.numberBelow(divisions));
        row.state =
            static_cast<EntryState>(in.numberBelow(static_cast<std::uint64_t>(EntryState::Practice) + 1));
        for (std::size_t attributes = in.count(); attributes > 0 && in.isWhole(); --attributes) {
            std::string name = in.text();
            row.attributes.emplace(std::move(name), in.text());
        }
    }
    for (std::size_t n = in.count(); n > 0 && in.isWhole(); --n)
        round.basis.unplaced.push_back(in.id<EntryId>());
}

void writeJudges(PackedWriter &out, const OpenRound &round)
{
    out.number(round.basis.judges.size());
    for (std::size_t i = 0; i < round.basis.judges.size(); ++i) {
        const JudgeRow &row = round.basis.table.judges[i];
        out.id(round.basis.judges[i]);
        out.text(round.notes.judgeCodes[i]);
        out.number(static_cast<std::uint64_t>(row.panel));
        out.number(static_cast<std::uint64_t>(row.stratum + 1));
    }
}

void readJudges(PackedReader &in, OpenRound &round)
{
    const auto &panels = round.basis.roundRules().panels;
    for (std::size_t n = in.count(); n > 0 && in.isWhole(); --n) {
        round.basis.judges.push_back(in.id<JudgeId>());
        round.notes.judgeCodes.push_back(in.text());
        const auto panel = static_cast<std::size_t>(in.numberBelow(panels.size()));
        const auto stratum = static_cast<int>(in.numberBelow(panels[panel].strata.size() + 1)) - 1;
        round.basis.table.judges.push_back(
            {round.basis.judges.back().hex(), static_cast<int>(panel), stratum});
    }
}

void writeSheets(PackedWriter &out, const RoundBasis &basis)
{
    const ScoreTable &table = basis.table;
    out.number(table.width);
    out.number(table.sheetCount());
    for (std::size_t i = 0; i < table.sheetCount(); ++i) {
        out.id(basis.sheets[i]);
        out.number(table.sheetJudge[i]);
        out.number(table.sheetEntry[i]);
        for (std::size_t c = 0; c < table.width; ++c)
            out.number(codeOf(table.sheet(i)[c]));
    }
}

std::size_t widthOf(const RoundRules &rules)
{
    return rules.kind == RoundKind::Check ? rules.items.size() : rules.criteria.size();
}

bool readSheets(PackedReader &in, RoundBasis &basis)
{
    ScoreTable &table = basis.table;
    table.width = in.count();
    const std::size_t sheets = in.count();
    if (table.width != widthOf(basis.roundRules()) ||
        (sheets > 0 && (table.judges.empty() || table.entries.empty())))
        return false;
    basis.sheets.reserve(sheets);
    table.sheetJudge.reserve(sheets);
    table.sheetEntry.reserve(sheets);
    table.cells.reserve(sheets * table.width);
    for (std::size_t i = 0; i < sheets && in.isWhole(); ++i) {
        basis.sheets.push_back(in.id<RecordId>());
        table.sheetJudge.push_back(static_cast<std::uint32_t>(in.numberBelow(table.judges.size())));
        table.sheetEntry.push_back(static_cast<std::uint32_t>(in.numberBelow(table.entries.size())));
        for (std::size_t c = 0; c < table.width; ++c)
            table.cells.push_back(cellOf(in.number()));
    }
    return in.isWhole();
}

void writeFindings(PackedWriter &out, const std::vector<Finding> &findings)
{
    out.number(findings.size());
    for (const Finding &finding : findings) {
        out.text(findingName(finding.code));
        out.number(finding.args.size());
        for (const auto &[name, value] : finding.args) {
            out.text(name);
            out.text(value);
        }
    }
}

bool readFindings(PackedReader &in, std::vector<Finding> &findings)
{
    for (std::size_t n = in.count(); n > 0 && in.isWhole(); --n) {
        const auto code = findingOf(in.text());
        if (!code)
            return false;
        Finding &finding = findings.emplace_back(Finding{*code, {}});
        for (std::size_t args = in.count(); args > 0 && in.isWhole(); --args) {
            std::string name = in.text();
            finding.args.emplace_back(std::move(name), in.text());
        }
    }
    return in.isWhole();
}

void writeRound(PackedWriter &out, const OpenRound &round)
{
    out.text(round.basis.round);
    out.text(canonicalRound(*round.basis.rules, 0));
    out.number(round.notes.forks);
    writeFindings(out, round.notes.findings);
    writeFindings(out, round.notes.looks);
    writeEntries(out, round);
    writeJudges(out, round);
    writeSheets(out, round.basis);
}

bool readRound(PackedReader &in, OpenRound &round)
{
    round.basis.round = in.text();
    auto rules = parseCanonicalRound(in.text());
    if (!rules.ok() || rules->rounds.front().id != round.basis.round)
        return false;
    round.basis.rulesId = rulesId(*rules, 0);
    round.basis.rules = std::make_shared<const Rules>(std::move(rules).value());
    round.notes.forks = static_cast<std::size_t>(in.number());
    if (!readFindings(in, round.notes.findings) || !readFindings(in, round.notes.looks))
        return false;
    readEntries(in, round);
    readJudges(in, round);
    return readSheets(in, round.basis);
}

void writeTitles(PackedWriter &out, const Standings &standings)
{
    out.number(standings.titles.size());
    for (const TextView &title : standings.titles) {
        out.text(title.lang);
        out.id(title.ref);
    }
    out.number(standings.entryTitles.size());
    for (const auto &[code, ref] : standings.entryTitles) {
        out.text(code);
        out.id(ref);
    }
}

void readTitles(PackedReader &in, Standings &standings)
{
    for (std::size_t n = in.count(); n > 0 && in.isWhole(); --n) {
        std::string lang = in.text();
        standings.titles.push_back({std::move(lang), "title", in.id<Ref>(), false});
    }
    for (std::size_t n = in.count(); n > 0 && in.isWhole(); --n) {
        std::string code = in.text();
        standings.entryTitles.emplace(std::move(code), in.id<Ref>());
    }
}

} // namespace

std::map<std::string, Ref> entryTitlesOf(const CallState &state)
{
    std::map<std::string, Ref> titles;
    for (const EntryView &entry : state.entries) {
        const std::string name = entryName(state, entry.id); // two of one code have a title each
        for (const EntryText &text : entry.texts) {
            if (text.part == "title" &&
                (text.origin == "original" || titles.find(name) == titles.end()))
                titles[name] = text.ref;
        }
    }
    return titles;
}

std::optional<Standings> standingsOf(const RecordSet &set, const CallState &state)
{
    if (!state.closes.empty())
        return std::nullopt;
    Standings standings;
    standings.name = state.name;
    if (const std::uint32_t atHand = roundAtHand(state); atHand != nowhere)
        standings.first = state.rounds[atHand].id;
    standings.entryTitles = entryTitlesOf(state);
    std::copy_if(state.texts.begin(), state.texts.end(), std::back_inserter(standings.titles),
                 [](const TextView &text) { return text.at == "title" && !text.forked; });
    for (std::uint32_t i = 0; i < state.rounds.size(); ++i) {
        const RoundView &round = state.rounds[i];
        auto basis = basisOfOpenRound(state, round.id);
        if (!basis.ok() || basis->roundRules().carry)
            continue;
        RoundNotes notes = notesOf(set, state, i, *basis);
        standings.rounds.push_back({std::move(basis).value(), std::move(notes)});
    }
    return standings.rounds.empty() ? std::nullopt : std::optional(std::move(standings));
}

Bytes packed(const Standings &standings)
{
    PackedWriter out;
    out.text(viewCode);
    out.text(standings.name);
    out.text(standings.first);
    writeTitles(out, standings);
    out.number(standings.rounds.size());
    for (const OpenRound &round : standings.rounds)
        writeRound(out, round);
    Bytes bytes = out.take();
    bytes += hashAs<Digest>({bytes}).view();
    return bytes;
}

std::optional<Standings> unpackedStandings(BytesView bytes)
{
    if (bytes.size() < Digest::size)
        return std::nullopt;
    const BytesView content = bytes.substr(0, bytes.size() - Digest::size);
    if (hashAs<Digest>({content}).view() != bytes.substr(content.size()))
        return std::nullopt;
    PackedReader in(content);
    if (in.text() != viewCode)
        return std::nullopt;
    Standings standings;
    standings.name = in.text();
    standings.first = in.text();
    readTitles(in, standings);
    for (std::size_t n = in.count(); n > 0; --n) {
        if (!in.isWhole() || !readRound(in, standings.rounds.emplace_back()))
            return std::nullopt;
    }
    return in.atEnd() ? std::optional(std::move(standings)) : std::nullopt;
}

} // namespace palmares
