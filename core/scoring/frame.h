#pragma once

#include "core/domain/rules.h"
#include "core/scoring/scoretable.h"

#include <cstdint>
#include <string_view>
#include <vector>

namespace palmares {

/// What the judges of one panel fill in for the entries of one division.
struct Form {
    std::vector<std::uint32_t> asked;    ///< criteria, counting or not
    std::vector<std::uint32_t> counting; ///< those of them that count
    Fraction weight;                     ///< Σw of the counting ones
};

/// The rules and the table of one ranking with what every step asks of them, in small arrays.
class Frame {
public:
    Frame(const Rules &rules, std::size_t round, const ScoreTable &table);

    const Rules &rules;
    const RoundRules &round;
    const ScoreTable &table;

    std::size_t panelCount() const { return round.panels.size(); }
    std::size_t criterionCount() const { return round.criteria.size(); }
    std::size_t divisionCount() const { return m_divisionCount; }
    std::size_t entryCount() const { return table.entries.size(); }

    std::uint32_t panelOf(std::size_t judge) const { return m_panelOf[judge]; }
    std::uint32_t divisionOf(std::size_t entry) const { return m_divisionOf[entry]; }
    bool inField(std::size_t entry) const { return m_state[entry] == EntryState::In; }
    bool isPractice(std::size_t entry) const { return m_state[entry] == EntryState::Practice; }
    const Form &form(std::size_t panel, std::size_t division) const { return m_forms[panel * m_divisionCount + division]; }
    /// True if an entry of the division is in.
    bool hasField(std::size_t division) const { return m_hasField[division]; }
    /// The division's name; empty if the call has none.
    std::string_view divisionName(std::size_t division) const;

    /// One slot per entry and panel.
    std::size_t slot(std::size_t entry, std::size_t panel) const { return entry * panelCount() + panel; }

private:
    std::size_t m_divisionCount;
    std::vector<std::uint32_t> m_panelOf;
    std::vector<std::uint32_t> m_divisionOf;
    std::vector<EntryState> m_state;
    std::vector<bool> m_hasField;
    std::vector<Form> m_forms;
};

} // namespace palmares
