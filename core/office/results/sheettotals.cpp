#include "core/office/results/sheettotals.h"

#include "core/scoring/sheetpass.h"

namespace palmares {

namespace {

std::int64_t asScore(const BoardCell &cell)
{
    switch (cell.state) {
    case BoardCell::State::Number:
        return cell.units;
    case BoardCell::State::CannotJudge:
        return cell::cannotJudge;
    case BoardCell::State::Blank:
        return cell::blank;
    case BoardCell::State::NotAsked:
        break;
    }
    return cell::absent;
}

} // namespace

std::vector<std::optional<Fraction>> sheetTotals(const Rules &rules, const PanelPlace &place, const std::vector<CellRow> &rows)
{
    const RoundRules &round = rules.rounds.front();
    std::vector<std::optional<Fraction>> totals(rows.size());
    const auto panel = round.panelIndex(place.panel);
    if (round.kind == RoundKind::Check || !panel)
        return totals;
    ScoreTable table;
    table.judges.push_back({{}, static_cast<int>(*panel), -1});
    table.width = round.criteria.size();
    std::vector<std::size_t> rowOf;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const auto division = rules.divisions.empty() ? std::optional<std::size_t>(0) : rules.divisionIndex(rows[i].division);
        if (!division)
            continue;
        table.sheetJudge.push_back(0);
        table.sheetEntry.push_back(static_cast<std::uint32_t>(table.entries.size()));
        table.entries.push_back({{}, static_cast<int>(*division), EntryState::In, {}, {}});
        for (const BoardCell &cell : *rows[i].cells)
            table.cells.push_back(asScore(cell));
        rowOf.push_back(i);
    }
    const SheetPass pass = addUpSheets(Frame(rules, 0, table));
    const SheetTotals sums = round.rounding.sheet ? rounded(pass, *round.rounding.sheet) : pass.totals;
    for (std::size_t i = 0; i < rowOf.size(); ++i) {
        if (sums.has(i))
            totals[rowOf[i]] = sums.at(i);
    }
    return totals;
}

} // namespace palmares
