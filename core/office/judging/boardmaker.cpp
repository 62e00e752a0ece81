#include "core/office/judging/boardmaker.h"

#include "core/merge/lastballots.h"
#include "core/merge/panels.h"
#include "core/office/judging/sheetform.h"
#include "core/office/keeping/erasures.h"
#include "core/office/results/sheettotals.h"
#include "core/office/session/callcard.h"

#include <algorithm>

namespace palmares {

namespace {

/// A result that is multiplied by 100 shows two digits more of what a sheet is worth.
int digitsLostTo(Fraction multiply)
{
    int digits = 0;
    for (Fraction power = 1; power < multiply; power = power * 10)
        ++digits;
    return digits;
}

/// The judge scored an entry without a word in it, and there is a text to read now.
bool hadNoText(const RecordSet &set, const EntryView &now, const RecordId &version)
{
    const auto isText = [](const EntryText &text) { return text.part != "title"; };
    if (std::none_of(now.texts.begin(), now.texts.end(), isText))
        return false;
    const Record *record = set.find(version);
    if (!record || record->header.type != RecordType::Entry)
        return false;
    const auto then = contentAs<EntryContent>(*record);
    return std::none_of(then.texts.begin(), then.texts.end(), isText);
}

using EntryProgress = BoardEntry::Progress;
using Gone = BoardEntry::Gone;

std::vector<BoardColumn> columnsOf(const RoundRules &rules)
{
    std::vector<BoardColumn> columns;
    if (rules.kind == RoundKind::Check) {
        Scale verdicts;
        verdicts.min = 0;
        verdicts.max = 2;
        for (const std::string &item : rules.items)
            columns.push_back({item, verdicts, 1, true, true});
        return columns;
    }
    for (const Criterion &criterion : rules.criteria)
        columns.push_back({criterion.id, criterion.scale, criterion.weight, criterion.counts, false});
    return columns;
}

EntryProgress progressOf(const BoardEntry &entry, bool isComplete)
{
    if (entry.sheet.state == SheetState::Recused)
        return EntryProgress::Recused;
    if (entry.sheet.state == SheetState::CannotJudge)
        return EntryProgress::CannotJudge;
    if (isComplete && entry.asked > 0)
        return EntryProgress::Complete;
    return entry.answered == 0 ? EntryProgress::Unscored : EntryProgress::Partial;
}

std::int64_t medianOf(std::vector<std::int64_t> values)
{
    if (values.empty())
        return -1;
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

} // namespace

bool isToReadAgain(const RecordSet &set, const EntryView &now, const RecordId &version)
{
    return hasChangedSince(set, now, version) || hadNoText(set, now, version);
}

BoardMaker::BoardMaker(const JudgeSheets &sheets, const DeskNotes &notes, const Times &times, const PublicKey &device)
    : m_sheets(sheets), m_view(sheets.view()), m_round(m_view.state.rounds[sheets.round()]),
      m_rules(m_round.rules->rounds.front()), m_notes(notes), m_times(times), m_device(device),
      m_columns(columnsOf(m_rules))
{
    if (const auto place = placeOf(m_rules, m_view.state.judges[sheets.judge()]))
        m_place = *place;
}

std::vector<std::uint32_t> BoardMaker::members() const
{
    std::vector<std::uint32_t> entries;
    for (std::uint32_t e = 0; e < m_view.state.entries.size(); ++e) {
        const bool concerns = m_sheets.isPractice(e) || m_view.state.assign(m_sheets.round(), m_sheets.judge(), e);
        if (m_view.state.entries[e].isKnown() && concerns)
            entries.push_back(e);
    }
    return entries;
}

std::vector<EntryId> BoardMaker::ordered() const
{
    std::vector<EntryId> ids;
    for (const std::uint32_t entry : members()) {
        if (!m_sheets.isPractice(entry))
            ids.push_back(m_view.state.entries[entry].id);
    }
    return ids;
}

std::vector<const Record *> BoardMaker::otherHeads() const
{
    std::vector<const Record *> heads;
    for (const SheetSlot &slot : m_view.state.sheets) {
        if (slot.judge != m_sheets.judge() || slot.round != m_sheets.round())
            continue;
        for (const SheetHead &head : m_view.state.headsOf(slot)) {
            if (head.author != m_device)
                heads.push_back(&m_view.record(head.head));
        }
    }
    return heads;
}

std::vector<BoardCell> BoardMaker::cellsOf(std::uint32_t entry, const std::vector<CellValue> &values) const
{
    const SheetForm form(m_view.state, m_sheets.round(), m_sheets.judge(), entry);
    std::vector<BoardCell> cells;
    for (const BoardColumn &column : m_columns) {
        BoardCell cell;
        if (form.isAsked(column.id)) {
            const auto value = std::find_if(values.begin(), values.end(),
                                            [&](const CellValue &v) { return v.criterion == column.id; });
            if (value == values.end())
                cell.state = BoardCell::State::Blank;
            else if (value->state == CellState::CannotJudge)
                cell.state = BoardCell::State::CannotJudge;
            else
                cell = {BoardCell::State::Number, value->value};
        }
        cells.push_back(cell);
    }
    return cells;
}

std::optional<Fraction> BoardMaker::totalOf(std::uint32_t entry, const BoardSheet &sheet) const
{
    if (sheet.state != SheetState::Scored)
        return std::nullopt;
    return sheetTotals(*m_round.rules, m_place, {{m_view.state.entries[entry].division, &sheet.cells}}).front();
}

BoardSheet BoardMaker::sheetOf(const Draft &draft) const
{
    const std::uint32_t entry = m_view.state.entryIndex(draft.entry);
    return {draft.state, draft.kind, cellsOf(entry, draft.values), draft.committee, draft.entrant, {}};
}

BoardSheet BoardMaker::sheetOf(const SheetContent &content) const
{
    const std::uint32_t entry = m_view.state.entryIndex(content.entry);
    BoardSheet sheet{content.state,
                     content.kind,
                     cellsOf(entry, content.values),
                     m_view.text(content.committee).value_or(std::string()),
                     m_view.text(content.entrant).value_or(std::string()),
                     {}};
    sheet.total = totalOf(entry, sheet);
    return sheet;
}

std::string BoardMaker::deviceLabel(const PublicKey &key) const
{
    for (const DeviceView &device : m_view.state.devices) {
        if (device.key == key)
            return device.label;
    }
    return key == m_view.state.callKey ? "office" : std::string();
}

std::vector<OtherVersion> BoardMaker::othersOf(std::uint32_t entry, const Draft &draft) const
{
    std::vector<OtherVersion> others;
    const SheetSlot *slot = m_sheets.slotOf(entry);
    if (!slot)
        return others;
    for (const SheetHead &head : m_view.state.headsOf(*slot)) {
        if (head.sheet.isNone() || std::binary_search(draft.base.begin(), draft.base.end(), head.head))
            continue;
        OtherVersion other{head.head, deviceLabel(head.author), 0, {}};
        if (const auto note = m_times.find(head.head); note != m_times.end())
            other.time = note->second.time;
        other.sheet = sheetOf(palmares::sheetOf(m_view.record(head.sheet)));
        others.push_back(std::move(other));
    }
    return others;
}

void BoardMaker::paintTexts(BoardEntry &painted) const
{
    const EntryView &entry = m_view.state.entries[painted.entry];
    painted.id = entry.id;
    painted.code = entry.code;
    painted.language = entry.language;
    painted.division = entry.division;
    painted.files = entry.files.size();
    for (const EntryText &text : entry.texts) {
        if (text.part == "title")
            painted.titles.push_back({text.lang, text.origin, m_view.text(text.ref).value_or(std::string())});
    }
    std::stable_partition(painted.titles.begin(), painted.titles.end(),
                          [](const EntryTitle &title) { return title.origin == "original"; });
}

void BoardMaker::paintState(BoardEntry &painted, const Draft &draft) const
{
    const std::uint32_t entry = painted.entry;
    for (const BoardCell &cell : painted.sheet.cells) {
        painted.asked += cell.state != BoardCell::State::NotAsked ? 1 : 0;
        painted.answered += cell.state == BoardCell::State::Number || cell.state == BoardCell::State::CannotJudge ? 1 : 0;
    }
    const SheetForm form(m_view.state, m_sheets.round(), m_sheets.judge(), entry);
    painted.progress = progressOf(painted, form.isComplete(draft.values));
    painted.isPractice = m_sheets.isPractice(entry);
    painted.place = painted.isPractice ? 0 : m_notes.placeOf(painted.id);
    painted.seconds = std::max(m_notes.secondsOn(painted.id), draft.seconds);
    painted.isNew = m_notes.fresh.find(painted.id) != m_notes.fresh.end();
    painted.isFlagged = m_notes.flagged.find(painted.id) != m_notes.flagged.end();
    const Draft *saved = m_sheets.draftOf(entry);
    painted.savedAt = saved ? saved->savedAt : 0;
    painted.hasChanges = saved && !painted.isPractice && m_sheets.saysMore(*saved);
    painted.wasSent = m_sheets.slotOf(entry) != nullptr;
    const bool untouched = painted.progress == EntryProgress::Unscored && draft.committee.empty() && draft.entrant.empty();
    painted.gone = goneOf(m_sheets, entry);
    painted.goneReason = palmares::goneReason(m_sheets, entry);
    // Where nothing is scored any more nobody asks whether scores hold for the corrected text.
    const EntryView &now = m_view.state.entries[entry];
    painted.wasPractised = painted.gone == Gone::No && !painted.isPractice && draft.isPractised();
    if (painted.wasPractised && painted.progress == EntryProgress::Complete)
        painted.progress = EntryProgress::Partial;
    painted.textCorrected = painted.gone == Gone::No && !untouched && !isWithoutWords(m_view.state, now) && !draft.isPractised()
                            && isToReadAgain(m_view.set, now, draft.entryRecord);
}

/// Reference scores are shown beside the judge's own, never before them.
void BoardMaker::paintReference(BoardEntry &painted) const
{
    if (!painted.isPractice || painted.progress != EntryProgress::Complete)
        return;
    const StatusView *status = m_view.state.status(m_sheets.round(), painted.entry);
    if (status->reference.empty())
        return;
    BoardSheet reference;
    reference.cells = cellsOf(painted.entry, status->reference);
    reference.total = totalOf(painted.entry, reference);
    painted.reference = std::move(reference);
}

/// Everything but the own total.
BoardEntry BoardMaker::painted(std::uint32_t entry) const
{
    BoardEntry painted;
    painted.entry = entry;
    paintTexts(painted);
    const Draft *saved = m_sheets.draftOf(entry);
    const Draft draft = saved ? *saved : m_sheets.startOf(entry);
    painted.sheet = sheetOf(draft);
    paintState(painted, draft);
    paintReference(painted);
    painted.others = othersOf(entry, draft);
    return painted;
}

BoardSnapshot BoardMaker::whole() const
{
    auto board = std::make_shared<JudgeBoard>();
    board->round = m_sheets.round();
    board->roundId = m_round.id;
    board->kind = m_rules.kind;
    board->showDigits = m_rules.showDigits + digitsLostTo(m_rules.multiply);
    if (m_rules.kind != RoundKind::Check)
        board->totalBest = m_rules.totalBest();
    board->columns = m_columns;
    board->deadline = deadlineOf(m_view.state, m_round.id);
    std::vector<BoardEntry> entries;
    for (const std::uint32_t entry : members())
        entries.push_back(painted(entry));
    std::vector<CellRow> rows;
    for (const BoardEntry &entry : entries)
        rows.push_back({entry.division, &entry.sheet.cells});
    const auto totals = sheetTotals(*m_round.rules, m_place, rows);
    for (std::size_t i = 0; i < entries.size(); ++i) {
        if (entries[i].sheet.state == SheetState::Scored)
            entries[i].sheet.total = totals[i];
    }
    const auto where = [](const BoardEntry &entry) { return entry.isPractice ? 2 : entry.gone != Gone::No ? 1 : 0; };
    std::stable_sort(entries.begin(), entries.end(), [&](const BoardEntry &a, const BoardEntry &b) {
        return where(a) != where(b) ? where(a) < where(b) : a.place < b.place;
    });
    for (BoardEntry &entry : entries)
        board->entries.push_back(std::make_shared<const BoardEntry>(std::move(entry)));
    sum(*board);
    return board;
}

BoardSnapshot BoardMaker::after(const JudgeBoard &before, std::uint32_t entry) const
{
    auto board = std::make_shared<JudgeBoard>(before);
    const std::size_t at = board->indexOf(m_view.state.entries[entry].id);
    if (at != JudgeBoard::none) {
        BoardEntry changed = painted(entry);
        changed.sheet.total = totalOf(entry, changed.sheet);
        board->entries[at] = std::make_shared<const BoardEntry>(std::move(changed));
    }
    sum(*board);
    return board;
}

/// What is said about the board as a whole.
void BoardMaker::sum(JudgeBoard &board) const
{
    board.counts = {};
    std::vector<std::int64_t> times;
    BoardCounts &counts = board.counts;
    for (const auto &entry : board.entries) {
        counts.practice += entry->isPractice ? 1 : 0;
        counts.gone += entry->gone != Gone::No ? 1 : 0;
        if (entry->isPractice || entry->gone != Gone::No)
            continue;
        ++counts.all;
        counts.flagged += entry->isFlagged ? 1 : 0;
        counts.isNew += entry->isNew ? 1 : 0;
        counts.changed += entry->hasChanges ? 1 : 0;
        counts.needWord += entry->needsWord() ? 1 : 0;
        counts.unscored += entry->progress == EntryProgress::Unscored ? 1 : 0;
        counts.partial += entry->progress == EntryProgress::Partial ? 1 : 0;
        counts.complete += entry->progress == EntryProgress::Complete ? 1 : 0;
        counts.cannotJudge += entry->progress == EntryProgress::CannotJudge ? 1 : 0;
        counts.recused += entry->progress == EntryProgress::Recused ? 1 : 0;
        if (!entry->isOpen() && entry->seconds > 0)
            times.push_back(entry->seconds);
    }
    board.secondsPerEntry = medianOf(std::move(times));
    board.last = m_notes.last.isNone() ? JudgeBoard::none : board.indexOf(m_notes.last);
    board.sent.reset();
    const SubmitView *last = lastBallotOn(m_view.state, m_sheets.judge(), m_round.id, m_device);
    if (last)
        board.sent = last->kind;
}

} // namespace palmares
