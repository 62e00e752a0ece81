#pragma once

#include "core/office/judging/desknotes.h"
#include "core/office/judging/judgeboard.h"
#include "core/office/judging/judgesheets.h"
#include "core/office/view/commitnotes.h"

namespace palmares {

/// Whether a judge who scored that version of the entry is to look again: what was there has changed, or there was not a word to read and
/// there is now.
bool isToReadAgain(const RecordSet &set, const EntryView &now, const RecordId &version);

/// Paints a judge's board from what is on the laptop: sheets, drafts and local notes. Pure.
class BoardMaker {
public:
    using Times = std::unordered_map<RecordId, CommitNote>;

    /// All three must outlive it. `device` is this laptop's key.
    BoardMaker(const JudgeSheets &sheets, const DeskNotes &notes, const Times &times, const PublicKey &device);

    /// The entries that have a place on the board, in the order of the view; `ordered` are those that are no practice.
    std::vector<std::uint32_t> members() const;
    std::vector<EntryId> ordered() const;
    /// The heads of sheets that other laptops wrote: whose times are worth looking up.
    std::vector<const Record *> otherHeads() const;

    BoardSnapshot whole() const;
    /// The same board after a change of this one entry.
    BoardSnapshot after(const JudgeBoard &before, std::uint32_t entry) const;

private:
    BoardEntry painted(std::uint32_t entry) const;
    void paintTexts(BoardEntry &entry) const;
    void paintState(BoardEntry &entry, const Draft &draft) const;
    void paintReference(BoardEntry &entry) const;
    BoardSheet sheetOf(const Draft &draft) const;
    BoardSheet sheetOf(const SheetContent &content) const;
    std::vector<BoardCell> cellsOf(std::uint32_t entry, const std::vector<CellValue> &values) const;
    std::optional<Fraction> totalOf(std::uint32_t entry, const BoardSheet &sheet) const;
    std::vector<OtherVersion> othersOf(std::uint32_t entry, const Draft &draft) const;
    std::string deviceLabel(const PublicKey &key) const;
    void sum(JudgeBoard &board) const;

    const JudgeSheets &m_sheets;
    const CallView &m_view;
    const RoundView &m_round;
    const RoundRules &m_rules;
    const DeskNotes &m_notes;
    const Times &m_times;
    PublicKey m_device;
    PanelPlace m_place;
    std::vector<BoardColumn> m_columns;
};

} // namespace palmares
