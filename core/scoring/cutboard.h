#pragma once

#include "core/scoring/ladder.h"

#include <map>
#include <string>
#include <vector>

namespace palmares {

/// The cut of one division while it is being made: who stands where, and how many of each group are in.
class CutBoard {
public:
    CutBoard(const Frame &frame, const Ladder &ladder, RoundResult &result);

    const Frame &frame;
    const Ladder &ladder;
    const Cut &cut;

    CutState state(std::uint32_t entry) const { return m_result.entries[entry].cut; }
    void set(std::uint32_t entry, CutState state);
    /// Sets the state and says what the entry lost or gained it by.
    void move(std::uint32_t entry, CutState state, FindingCode code, const std::string &by);
    void floorUnmet(const Floor &floor);
    /// Sets at_cut and says which floor left the choice open.
    void leaveOpen(std::uint32_t entry, const Floor &floor);

    const Fraction &score(std::uint32_t entry) const { return *m_result.entries[entry].score; }
    const std::string &label(std::uint32_t entry) const { return frame.table.entries[entry].label; }

    /// The entry's value of an attribute; null if it has none and so belongs to no group.
    const std::string *group(std::uint32_t entry, const std::string &by) const;
    bool inGroup(std::uint32_t entry, const std::string &by, const std::string &value) const;

    /// How many entries that are in or raised belong to the group; `by` is one that caps or floors name.
    std::int64_t countIn(const std::string &by, const std::string &value) const;

private:
    RoundResult &m_result;
    std::map<std::string, std::map<std::string, std::int64_t>> m_in; ///< attribute → value → how many
};

/// Draws the line and keeps the caps.
void drawLine(CutBoard &board);

/// Runs the floors in the order listed.
void runFloors(CutBoard &board);

} // namespace palmares
