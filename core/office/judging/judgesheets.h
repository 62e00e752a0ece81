#pragma once

#include "core/office/judging/judgedesk.h"
#include "core/office/judging/judgeseat.h"
#include "core/office/judging/sheetform.h"

#include <map>

namespace palmares {

/// A judge's sheets of one round as they stand on this laptop: what was sent and what was typed since.
class JudgeSheets : public JudgeSeat {
public:
    static constexpr std::size_t longestComment = 1 << 20; ///< bytes; what a text may have
    /// Whether a word can say why somebody recuses or cannot judge.

    /// \errors UNKNOWN_ROUND, ROUND_NOT_FROZEN
    static Result<JudgeSheets> load(CallSession &session, std::uint32_t round);

    /// Every entry of the judge, by code; practice entries last.
    std::vector<DeskEntry> entries() const;

    /// The draft that a change makes, not yet saved; `now` in ms. \errors as JudgeDesk::score()
    Result<Draft> changed(const SheetChange &change, std::int64_t now) const;
    /// Takes over what was saved; none: the draft is gone.
    void put(const EntryId &entry, std::optional<Draft> draft);
    const Draft *draftOf(std::uint32_t entry) const;
    /// True if minting would write a sheet.
    bool saysMore(const Draft &draft) const;

    /// What minting a draft would write: none if it says what its head says. Comments that are new have the ref of their
    /// text once `act` keeps it.
    struct Minted {
        SheetContent sheet;
        std::vector<RecordId> past;
    };
    std::optional<Minted> minted(const Draft &draft, Act &act) const;

    const std::map<EntryId, Draft> &drafts() const { return m_drafts; }

    /// Where a draft's scores are kept when its recusal (or "cannot judge") was sent: a sheet without scores has no place for them,
    /// and the judge may take it back.
    static std::string steppedBackFrom(const std::string &round);

private:
    explicit JudgeSheets(JudgeSeat seat) : JudgeSeat(std::move(seat)) {}
    SheetContent sheetFrom(const Draft &draft) const;
    bool endsFork(const Draft &draft) const;
    DeskEntry deskEntry(std::uint32_t entry) const;
    void bringBackScores(Draft &draft, std::uint32_t entry) const;
    Done setValues(Draft &draft, std::uint32_t entry, const SheetChange &change) const;
    bool isNoneOurs(std::uint32_t entry) const;
    bool isMeant(const Draft &draft, std::uint32_t entry, const SheetChange &change) const;

    std::map<EntryId, Draft> m_drafts; ///< of this round
    std::map<EntryId, std::vector<CellValue>> m_steppedBack; ///< what was typed before a recusal that was sent
};

} // namespace palmares
