#pragma once

#include "core/office/callview.h"
#include "core/store/drafts.h"

#include <optional>
#include <string>
#include <vector>

namespace palmares {

/// A judge's place in one round of a snapshot: which entries, and what was sent about them. Knows nothing of drafts.
class JudgeSeat {
public:
    /// \errors ROUND_NOT_FROZEN, UNKNOWN_JUDGE
    static Result<JudgeSeat> at(CallSnapshot view, std::uint32_t round);

    const CallView &view() const { return *m_view; }
    const CallSnapshot &snapshot() const { return m_view; }
    std::uint32_t round() const { return m_round; }
    std::uint32_t judge() const { return m_judge; }

    bool isAssigned(std::uint32_t entry) const;
    bool isPractice(std::uint32_t entry) const;
    /// The entry as one that can be judged. \errors UNKNOWN_ENTRY, NOT_ASSIGNED
    Result<std::uint32_t> assigned(const std::string &code) const;

    /// Null if nothing was sent about it.
    const SheetSlot *slotOf(std::uint32_t entry) const;
    std::vector<RecordId> headIds(std::uint32_t entry) const; ///< ascending
    /// What was sent last, if there is one answer.
    std::optional<SheetContent> headSheet(std::uint32_t entry) const;
    /// What a first change starts from: the sheet that was sent, or an empty one for the present text of the entry. Where
    /// laptops differ it starts from none of them.
    Draft startOf(std::uint32_t entry) const;

private:
    JudgeSeat(CallSnapshot view, std::uint32_t round) : m_view(std::move(view)), m_round(round) {}

    CallSnapshot m_view;
    std::uint32_t m_round;
    std::uint32_t m_judge = nowhere;
};

} // namespace palmares
