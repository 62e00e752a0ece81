#pragma once

#include "core/merge/view.h"

#include <cstdint>
#include <vector>

namespace palmares {

/// Which sheets of a round have a total (RULES: `incomplete`), so that an entry is ranked by them. A sheet that counts and has none was left with
/// a blank where the rules want every number, or has no number at all.
class RankedSheets {
public:
    /// \pre round < state.rounds.size(); without rules nothing has a total
    RankedSheets(const CallState &state, std::uint32_t round);

    /// Scored, counts, and sums up to something; a check needs no number.
    bool hasTotal(const SheetSlot &slot) const;
    /// Scored and counts, and the ranking cannot use it.
    bool isLeftOut(const SheetSlot &slot) const;
    /// Somebody has answered for the entry: scored it whole, or as far as the rules want it, or said that it cannot be. False: a blank was left
    /// where a score counts. Versions that differ are an answer, whichever will stand.
    bool isAnswered(const SheetSlot &slot) const;
    /// By criterion of the rules, whether the sheet has a number for it that counts. \pre it is scored
    std::vector<char> numbersOf(const SheetSlot &slot) const;
    /// Whether one number is enough for a total, so that a blank is an answer like another.
    bool takesBlanks() const;

    /// Whether a judge of the panel is asked for the criterion, and it counts, for the entry. \pre a scoring round
    bool isCounting(std::uint32_t panel, std::uint32_t entry, std::size_t criterion) const;

    /// Index of the judge's panel in the rules; `nowhere`: in none.
    std::uint32_t panelOf(std::uint32_t judge) const { return m_panelOf[judge]; }
    const RoundRules *rules() const { return m_rules; }

private:
    bool isScored(const SheetSlot &slot) const;
    /// Of a criterion, or an item of a check, by its place in the rules.
    bool isInTotal(const SheetSlot &slot, std::size_t criterion) const;
    std::size_t criterionCount() const;

    const CallState &m_state;
    const RoundRules *m_rules = nullptr;
    std::vector<std::uint32_t> m_panelOf;
    std::vector<std::uint32_t> m_criterionOf; ///< of CallState::criterionNames
};

} // namespace palmares
