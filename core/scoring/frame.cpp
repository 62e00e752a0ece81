#include "core/scoring/frame.h"

#include <algorithm>
#include <cassert>

namespace palmares {

Frame::Frame(const Rules &ofRules, std::size_t roundIndex, const ScoreTable &ofTable)
    : rules(ofRules), round(ofRules.rounds[roundIndex]), table(ofTable),
      m_divisionCount(std::max<std::size_t>(1, ofRules.divisions.size()))
{
    assert(table.cells.size() == table.sheetCount() * table.width);
    m_panelOf.reserve(table.judges.size());
    for (const auto &judge : table.judges) {
        assert(judge.panel >= 0 && static_cast<std::size_t>(judge.panel) < panelCount());
        m_panelOf.push_back(static_cast<std::uint32_t>(judge.panel));
    }
    m_divisionOf.reserve(entryCount());
    m_state.reserve(entryCount());
    m_hasField.resize(m_divisionCount);
    for (const auto &entry : table.entries) {
        assert(entry.division >= 0 && static_cast<std::size_t>(entry.division) < m_divisionCount);
        m_divisionOf.push_back(static_cast<std::uint32_t>(entry.division));
        m_state.push_back(entry.state);
        if (entry.state == EntryState::In)
            m_hasField[m_divisionOf.back()] = true;
    }
    for (std::size_t p = 0; p < panelCount(); ++p) {
        for (std::size_t d = 0; d < m_divisionCount; ++d) {
            Form form;
            for (std::uint32_t c = 0; c < criterionCount(); ++c) {
                if (!isAsked(round, p, c, divisionName(d)))
                    continue;
                form.asked.push_back(c);
                if (!round.criteria[c].counts)
                    continue;
                form.counting.push_back(c);
                form.weight += round.criteria[c].weight;
            }
            m_forms.push_back(std::move(form));
        }
    }
}

std::string_view Frame::divisionName(std::size_t division) const
{
    return rules.divisions.empty() ? std::string_view() : std::string_view(rules.divisions[division]);
}

} // namespace palmares
