// The official result as bytes: what two people who close over the same sheets agree on.

#include "core/merge/counting.h"

#include "core/base/hash.h"

#include <algorithm>
#include <numeric>

namespace palmares {

namespace {

bool isInField(const EntryRow &entry)
{
    return entry.state == EntryState::In;
}

/// Sheet ids by row of the table, ascending.
std::vector<std::vector<RecordId>> sheetsByEntry(const RoundBasis &basis)
{
    std::vector<std::vector<RecordId>> sheets(basis.entries.size());
    for (std::size_t i = 0; i < basis.sheets.size(); ++i)
        sheets[basis.table.sheetEntry[i]].push_back(basis.sheets[i]);
    for (auto &ids : sheets)
        std::sort(ids.begin(), ids.end());
    return sheets;
}

void addMember(std::string &json, std::string_view name, std::string_view text)
{
    // Names are words, ids, decimals: nothing in them needs an escape.
    json.append("\"").append(name).append("\":\"").append(text).append("\",");
}

std::string_view verdictName(CheckVerdict verdict)
{
    switch (verdict) {
    case CheckVerdict::Passed:
        return "passed";
    case CheckVerdict::Failed:
        return "failed";
    case CheckVerdict::Open:
        break;
    }
    return "open";
}

std::string_view bandOf(const RoundRules &rules, const EntryResult &entry)
{
    if (entry.atConsensus)
        return "consensus";
    return entry.band < 0 ? std::string_view() : std::string_view(rules.bands[static_cast<std::size_t>(entry.band)].id);
}

void addPanelRanks(std::string &json, const RoundBasis &basis, const RoundResult &result, std::size_t row)
{
    std::vector<std::pair<std::string, std::uint32_t>> ranks;
    for (std::size_t panel = 0; panel < result.panelCount && !result.panelRanks.empty(); ++panel) {
        if (const std::uint32_t rank = result.panelRanks[row * result.panelCount + panel])
            ranks.emplace_back(basis.roundRules().panels[panel].id, rank);
    }
    std::sort(ranks.begin(), ranks.end());
    json += "\"panel_ranks\":{";
    for (const auto &[panel, rank] : ranks)
        json.append("\"").append(panel).append("\":").append(std::to_string(rank)).append(",");
    if (!ranks.empty())
        json.pop_back();
    json += "},";
}

void addSheets(std::string &json, const std::vector<RecordId> &sheets)
{
    json += "\"sheets\":[";
    for (const RecordId &sheet : sheets)
        json.append("\"").append(sheet.hex()).append("\",");
    if (!sheets.empty())
        json.pop_back();
    json += "]";
}

} // namespace

std::string resultJson(const OfficialResult &result)
{
    const RoundBasis &basis = result.basis;
    std::vector<std::size_t> rows(basis.entries.size());
    std::iota(rows.begin(), rows.end(), std::size_t{0});
    std::sort(rows.begin(), rows.end(), [&](std::size_t a, std::size_t b) { return basis.entries[a] < basis.entries[b]; });
    const auto sheets = sheetsByEntry(basis);

    // Members ascend by name, as everywhere in canonical JSON.
    std::string json = "{\"entries\":[";
    for (const std::size_t row : rows) {
        if (!isInField(basis.table.entries[row]))
            continue;
        json += "{";
        if (result.isCheck()) {
            addMember(json, "entry", basis.entries[row].hex());
            addSheets(json, sheets[row]);
            json += ",";
            addMember(json, "verdict", verdictName(result.checks.verdicts[row]));
            json.back() = '}';
        } else {
            const EntryResult &entry = result.ranking.entries[row];
            addMember(json, "band", bandOf(basis.roundRules(), entry));
            addMember(json, "cut", nameOf(entry.cut));
            addMember(json, "entry", basis.entries[row].hex());
            addPanelRanks(json, basis, result.ranking, row);
            json.append("\"rank\":").append(std::to_string(entry.rank)).append(",");
            addSheets(json, sheets[row]);
            json += ",";
            addMember(json, "value", entry.score ? entry.score->text() : std::string());
            json.back() = '}';
        }
        json += ",";
    }
    if (json.back() == ',')
        json.pop_back();
    json.append("],\"rules\":\"").append(basis.rulesId.hex()).append("\"}");
    return json;
}

Digest resultDigest(const OfficialResult &result)
{
    return hashAs<Digest>({BytesView("palm1-result\0", 13), resultJson(result)});
}

Advancing advancing(const OfficialResult &result)
{
    Advancing advancing;
    for (std::size_t row = 0; row < result.basis.entries.size(); ++row) {
        if (!isInField(result.basis.table.entries[row]))
            continue;
        const EntryId &id = result.basis.entries[row];
        if (result.isCheck()) {
            if (result.checks.verdicts[row] == CheckVerdict::Passed)
                advancing.through.push_back(id);
            else if (result.checks.verdicts[row] == CheckVerdict::Open)
                advancing.undecided.push_back(id);
            continue;
        }
        const EntryResult &entry = result.ranking.entries[row];
        const bool uncut = !result.basis.roundRules().cut && entry.standing == Standing::Ranked;
        if (entry.cut == CutState::In || entry.cut == CutState::Raised || uncut)
            advancing.through.push_back(id);
        else if (entry.cut == CutState::AtCut)
            advancing.undecided.push_back(id);
    }
    std::sort(advancing.through.begin(), advancing.through.end());
    std::sort(advancing.undecided.begin(), advancing.undecided.end());
    return advancing;
}

} // namespace palmares
