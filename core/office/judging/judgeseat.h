#pragma once

#include "core/office/judging/judgeboard.h"
#include "core/office/view/callview.h"
#include "core/store/drafts.h"

#include <optional>
#include <string>
#include <vector>

namespace palmares {

/// Whether there is something to score: assigned, the entry is here and in its round, and no conflict with the judge is confirmed.
bool isToScore(const CallState &state, const AssignView &assign);

/// The entries that each judge has to score in a round, by judge (index in CallState::judges), ascending. Packages, forms and paper hold
/// these and no others.
std::vector<std::vector<std::uint32_t>> entriesToScore(const CallState &state, std::uint32_t round);

/// The coded word for why an entry is no longer to be scored; empty for one that is.
std::string_view nameOf(BoardEntry::Gone gone);

/// A judge's place in one round of a snapshot: which entries, and what was sent about them. Knows nothing of drafts.
class JudgeSeat {
public:
    /// `device` is this laptop's key. \errors ROUND_NOT_FROZEN, UNKNOWN_JUDGE
    static Result<JudgeSeat> at(CallSnapshot view, std::uint32_t round, const PublicKey &device);

    const CallView &view() const { return *m_view; }
    const CallSnapshot &snapshot() const { return m_view; }
    std::uint32_t round() const { return m_round; }
    std::uint32_t judge() const { return m_judge; }

    bool isAssigned(std::uint32_t entry) const;
    bool isPractice(std::uint32_t entry) const;
    /// The entry as one that can be judged. \errors UNKNOWN_ENTRY, NOT_ASSIGNED (`detail`: nameOf() of what is in the way)
    Result<std::uint32_t> assigned(const std::string &code) const;

    /// Null if nothing was sent about it.
    const SheetSlot *slotOf(std::uint32_t entry) const;
    std::vector<RecordId> headIds(std::uint32_t entry) const; ///< ascending
    /// What was sent last; where laptops differ, what this one sent.
    std::optional<SheetContent> headSheet(std::uint32_t entry) const;
    /// What a first change starts from: the sheet that was sent, or an empty one for the present text of the entry. Where
    /// laptops differ it starts from what was typed on this one, which its judge has seen, and from nothing else.
    Draft startOf(std::uint32_t entry) const;

private:
    JudgeSeat(CallSnapshot view, std::uint32_t round, const PublicKey &device)
        : m_view(std::move(view)), m_round(round), m_device(device)
    {
    }
    /// The head of a fork that this laptop wrote; null if there is none, or more than one.
    const SheetHead *ownHead(const SheetSlot &slot) const;

    CallSnapshot m_view;
    std::uint32_t m_round;
    PublicKey m_device;
    std::uint32_t m_judge = nowhere;
};

/// Why an entry is no longer to be scored, and what the coordinator has said about that; may be empty.
BoardEntry::Gone goneOf(const JudgeSeat &seat, std::uint32_t entry);
std::string goneReason(const JudgeSeat &seat, std::uint32_t entry);

} // namespace palmares
