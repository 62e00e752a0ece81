#include "core/office/results/rankedsheets.h"

#include "core/merge/counting.h"
#include "core/merge/panels.h"

#include <algorithm>

namespace palmares {

namespace {

/// Those that stand, or while none do, those of the last close.
const Rules *rulesOf(const CallState &state, std::uint32_t round)
{
    if (state.rounds[round].rules)
        return state.rounds[round].rules.get();
    const KnownRules *closed = closedUnder(state, state.rounds[round].id);
    return closed ? closed->rules.get() : nullptr;
}

std::optional<std::size_t> placeOf(const RoundRules &rules, const std::string &name)
{
    if (rules.kind != RoundKind::Check)
        return rules.criterionIndex(name);
    const auto at = std::find(rules.items.begin(), rules.items.end(), name);
    return at == rules.items.end() ? std::nullopt : std::optional(static_cast<std::size_t>(at - rules.items.begin()));
}

} // namespace

RankedSheets::RankedSheets(const CallState &state, std::uint32_t round) : m_state(state)
{
    const Rules *rules = rulesOf(state, round);
    m_rules = rules ? &rules->rounds.front() : nullptr;
    for (const JudgeView &judge : state.judges) {
        const auto place = m_rules ? placeOf(*m_rules, judge) : std::nullopt;
        const auto at = place ? m_rules->panelIndex(place->panel) : std::nullopt;
        m_panelOf.push_back(at ? static_cast<std::uint32_t>(*at) : nowhere);
    }
    for (const std::string &name : state.criterionNames) {
        const auto at = m_rules ? placeOf(*m_rules, name) : std::nullopt;
        m_criterionOf.push_back(at ? static_cast<std::uint32_t>(*at) : nowhere);
    }
}

bool RankedSheets::isScored(const SheetSlot &slot) const
{
    return slot.standing != nowhere && slot.counts() && m_state.sheetHeads[slot.standing].state == SheetState::Scored;
}

bool RankedSheets::takesBlanks() const
{
    return m_rules && m_rules->kind == RoundKind::Scoring && m_rules->incomplete == Incomplete::UseAnswered;
}

std::size_t RankedSheets::criterionCount() const
{
    return m_rules->kind == RoundKind::Check ? m_rules->items.size() : m_rules->criteria.size();
}

/// What a corrected panel or division no longer asks for is on the sheet still, and in no total.
bool RankedSheets::isInTotal(const SheetSlot &slot, std::size_t criterion) const
{
    if (m_rules->kind == RoundKind::Check)
        return true;
    const std::uint32_t panel = m_panelOf[slot.judge];
    return panel != nowhere && isCounting(panel, slot.entry, criterion);
}

bool RankedSheets::isCounting(std::uint32_t panel, std::uint32_t entry, std::size_t criterion) const
{
    return m_rules->criteria[criterion].counts && isAsked(*m_rules, panel, criterion, m_state.entries[entry].division);
}

std::vector<char> RankedSheets::numbersOf(const SheetSlot &slot) const
{
    std::vector<char> numbers(criterionCount());
    for (const SheetCell &cell : m_state.cellsOf(m_state.sheetHeads[slot.standing])) {
        const std::uint32_t at = m_criterionOf[cell.criterion];
        if (at != nowhere && isInTotal(slot, at) && cell.state == CellState::Number)
            numbers[at] = 1;
    }
    return numbers;
}

bool RankedSheets::hasTotal(const SheetSlot &slot) const
{
    if (!m_rules || !isScored(slot))
        return false;
    if (m_rules->kind == RoundKind::Check)
        return true;
    std::size_t asked = 0;
    for (std::size_t c = 0; c < criterionCount(); ++c)
        asked += isInTotal(slot, c) ? 1 : 0;
    const std::vector<char> there = numbersOf(slot);
    const auto numbers = static_cast<std::size_t>(std::count(there.begin(), there.end(), 1));
    return takesBlanks() ? numbers > 0 : asked > 0 && numbers >= asked;
}

bool RankedSheets::isAnswered(const SheetSlot &slot) const
{
    if (slot.standing == nowhere)
        return slot.headCount > 0;
    const SheetHead &head = m_state.sheetHeads[slot.standing];
    if (!m_rules || head.state != SheetState::Scored || (takesBlanks() && hasTotal(slot)))
        return true;
    std::vector<bool> isThere(criterionCount());
    for (const SheetCell &cell : m_state.cellsOf(head)) {
        if (const std::uint32_t at = m_criterionOf[cell.criterion]; at != nowhere)
            isThere[at] = true;
    }
    for (std::size_t c = 0; c < isThere.size(); ++c) {
        if (!isThere[c] && isInTotal(slot, c))
            return false;
    }
    return true;
}

bool RankedSheets::isLeftOut(const SheetSlot &slot) const
{
    return m_rules && isScored(slot) && !hasTotal(slot);
}

} // namespace palmares
