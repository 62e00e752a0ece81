#pragma once

#include "core/office/judgedesk.h"
#include "core/office/sheetform.h"

#include <map>

namespace palmares {

/// A judge's sheets of one round as they stand on this laptop: what was sent and what was typed since.
class JudgeSheets {
public:
    /// \errors UNKNOWN_ROUND, ROUND_NOT_FROZEN
    static Result<JudgeSheets> load(CallSession &session, std::uint32_t round);

    /// Every entry of the judge, by code; practice entries last.
    std::vector<DeskEntry> entries() const;

    /// The draft that a change makes, not yet saved. \errors as JudgeDesk::score()
    Result<Draft> changed(const SheetChange &change) const;

    /// What minting a draft would write: none if it says what its head says. Comments that are new have the ref of their
    /// text once `act` keeps it.
    struct Minted {
        SheetContent sheet;
        std::vector<RecordId> past;
    };
    std::optional<Minted> minted(const Draft &draft, Act &act) const;

    const std::vector<Draft> &drafts() const { return m_drafts; }
    bool isPractice(std::uint32_t entry) const;
    const CallView &view() const { return *m_view; }
    std::uint32_t round() const { return m_round; }
    std::uint32_t judge() const { return m_judge; }

private:
    JudgeSheets(CallSnapshot view, std::uint32_t round) : m_view(std::move(view)), m_round(round) {}
    const Draft *draftOf(std::uint32_t entry) const;
    const SheetSlot *slotOf(std::uint32_t entry) const;
    std::vector<RecordId> headIds(std::uint32_t entry) const;
    std::optional<SheetContent> headSheet(std::uint32_t entry) const;
    Draft startOf(std::uint32_t entry) const;
    bool isAssigned(std::uint32_t entry) const;
    DeskEntry deskEntry(std::uint32_t entry) const;
    Done setValues(Draft &draft, std::uint32_t entry, const SheetChange &change) const;

    CallSnapshot m_view;
    std::uint32_t m_round;
    std::uint32_t m_judge = nowhere;
    std::int64_t m_now = 0;
    std::vector<Draft> m_drafts; ///< of this round
};

} // namespace palmares
