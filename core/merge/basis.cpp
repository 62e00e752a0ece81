#include "core/merge/basis.h"

#include <algorithm>

namespace palmares {

namespace {

EntryState stateOf(StatusState state)
{
    switch (state) {
    case StatusState::In:
        return EntryState::In;
    case StatusState::Withdrawn:
        return EntryState::Withdrawn;
    case StatusState::Disqualified:
        return EntryState::Disqualified;
    case StatusState::Duplicate:
        return EntryState::Duplicate;
    case StatusState::Ineligible:
        return EntryState::Ineligible;
    case StatusState::Received:
    case StatusState::Practice:
        break;
    }
    return EntryState::Practice;
}

std::vector<std::string> columnsOf(const RoundRules &rules)
{
    if (rules.kind == RoundKind::Check)
        return rules.items;
    std::vector<std::string> columns;
    for (const Criterion &criterion : rules.criteria)
        columns.push_back(criterion.id);
    return columns;
}

} // namespace

BasisBuilder::BasisBuilder(std::string round, const KnownRules &known)
{
    m_basis.round = std::move(round);
    m_basis.rules = known.rules;
    m_basis.rulesId = known.id;
    m_columns = columnsOf(rules());
    m_basis.table.width = m_columns.size();
    const auto &divisions = known.rules->divisions;
    m_divisions = std::max<std::size_t>(divisions.size(), 1);
    for (std::size_t panel = 0; panel < rules().panels.size(); ++panel) {
        for (std::size_t division = 0; division < m_divisions; ++division) {
            for (std::size_t column = 0; column < m_columns.size(); ++column) {
                const std::string_view name = divisions.empty() ? std::string_view() : divisions[division];
                m_asked.push_back(rules().kind == RoundKind::Check || isAsked(rules(), panel, column, name) ? 1 : 0);
            }
        }
    }
}

bool BasisBuilder::takesPart(StatusState state)
{
    return state != StatusState::Received && state != StatusState::Practice;
}

void BasisBuilder::addEntry(const EntryData &entry)
{
    const Rules &call = *m_basis.rules;
    EntryRow row;
    row.label = entry.id.hex();
    row.state = stateOf(entry.state);
    if (!call.divisions.empty()) {
        const auto division = call.divisionIndex(entry.division);
        if (!division) {
            if (row.state == EntryState::In)
                m_basis.unplaced.push_back(entry.id);
            return;
        }
        row.division = static_cast<int>(*division);
    }
    // What an entry says of itself goes before what is known of its entrant.
    for (const Attribute &attribute : entry.attributes)
        row.attributes.emplace(attribute.name, attribute.value);
    for (const Attribute &attribute : entry.entrantAttributes)
        row.attributes.emplace(attribute.name, attribute.value);
    if (!entry.language.empty())
        row.attributes.emplace("language", entry.language);
    m_entryRows.emplace(entry.id, static_cast<std::uint32_t>(m_basis.entries.size()));
    m_basis.entries.push_back(entry.id);
    m_basis.table.entries.push_back(std::move(row));
}

void BasisBuilder::addJudge(const JudgeId &judge, const PanelSeat &seat)
{
    if (seat.panel < 0)
        return;
    m_judgeRows.emplace(judge, static_cast<std::uint32_t>(m_basis.judges.size()));
    m_basis.judges.push_back(judge);
    m_basis.table.judges.push_back({judge.hex(), seat.panel, seat.stratum});
}

std::optional<std::size_t> BasisBuilder::column(std::string_view name) const
{
    const auto at = std::find(m_columns.begin(), m_columns.end(), name);
    return at == m_columns.end() ? std::nullopt : std::optional(static_cast<std::size_t>(at - m_columns.begin()));
}

bool BasisBuilder::isAskedOf(int panel, int division, std::size_t column) const
{
    const std::size_t pair = static_cast<std::size_t>(panel) * m_divisions + static_cast<std::size_t>(division);
    return m_asked[pair * m_columns.size() + column] != 0;
}

bool BasisBuilder::addSheet(const RecordId &id, const JudgeId &judge, const EntryId &entry, SheetState state,
                            std::span<const Cell> cells)
{
    const auto judgeRow = m_judgeRows.find(judge);
    const auto entryRow = m_entryRows.find(entry);
    if (judgeRow == m_judgeRows.end() || entryRow == m_entryRows.end())
        return false;
    ScoreTable &table = m_basis.table;
    const int panel = table.judges[judgeRow->second].panel;
    const int division = table.entries[entryRow->second].division;
    const std::int64_t unsaid = state == SheetState::Scored    ? cell::blank
                                : state == SheetState::Recused ? cell::recused
                                                               : cell::cannotJudge;
    const std::size_t first = table.cells.size();
    for (std::size_t column = 0; column < m_columns.size(); ++column)
        table.cells.push_back(isAskedOf(panel, division, column) ? unsaid : cell::absent);
    for (const Cell &one : cells) {
        if (isAskedOf(panel, division, one.column))
            table.cells[first + one.column] = one.state == CellState::Number ? one.value : cell::cannotJudge;
    }
    table.sheetJudge.push_back(judgeRow->second);
    table.sheetEntry.push_back(entryRow->second);
    m_basis.sheets.push_back(id);
    return true;
}

RoundBasis BasisBuilder::take()
{
    // Judges without a sheet are no part of the table.
    ScoreTable &table = m_basis.table;
    std::vector<std::uint32_t> row(table.judges.size(), nowhere);
    for (const std::uint32_t judge : table.sheetJudge)
        row[judge] = 0;
    std::uint32_t kept = 0;
    for (std::uint32_t judge = 0; judge < row.size(); ++judge) {
        if (row[judge] == nowhere)
            continue;
        if (kept != judge) {
            table.judges[kept] = std::move(table.judges[judge]);
            m_basis.judges[kept] = m_basis.judges[judge];
        }
        row[judge] = kept++;
    }
    table.judges.resize(kept);
    m_basis.judges.resize(kept);
    for (std::uint32_t &judge : table.sheetJudge)
        judge = row[judge];
    return std::move(m_basis);
}

const KnownRules *knownRules(const CallState &state, const RulesId &id)
{
    const auto at = std::lower_bound(state.rules.begin(), state.rules.end(), id,
                                     [](const KnownRules &rules, const RulesId &wanted) { return rules.id < wanted; });
    return at != state.rules.end() && at->id == id ? &*at : nullptr;
}

} // namespace palmares
