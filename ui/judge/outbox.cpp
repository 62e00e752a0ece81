#include "ui/judge/outbox.h"

#include "core/office/judging/scoringdesk.h"

#include <algorithm>

namespace palmares::ui {

namespace {

using EntryProgress = BoardEntry::Progress;

BoardCell cellOf(const std::string &typed, const Scale &scale)
{
    if (typed == "cannot_judge")
        return {BoardCell::State::CannotJudge, 0};
    const auto units = scale.unitsOf(typed);
    return units.ok() ? BoardCell{BoardCell::State::Number, *units} : BoardCell{BoardCell::State::Blank, 0};
}

EntryProgress progressOf(const BoardEntry &entry)
{
    if (entry.sheet.state != SheetState::Scored)
        return entry.sheet.state == SheetState::Recused ? EntryProgress::Recused : EntryProgress::CannotJudge;
    if (entry.answered == 0)
        return EntryProgress::Unscored;
    return entry.answered == entry.asked ? EntryProgress::Complete : EntryProgress::Partial;
}

void type(BoardEntry &entry, const SheetChange &change, const std::vector<BoardColumn> &columns)
{
    BoardSheet &sheet = entry.sheet;
    if (change.takeBack || !change.values.empty()) {
        sheet.state = SheetState::Scored;
        sheet.kind.clear();
        sheet.total.reset();
    }
    for (const auto &[criterion, typed] : change.values) {
        for (std::size_t i = 0; i < columns.size() && i < sheet.cells.size(); ++i) {
            if (columns[i].id == criterion)
                sheet.cells[i] = cellOf(typed, columns[i].scale);
        }
    }
    for (const auto &[word, state] : {std::pair(change.recuse, SheetState::Recused),
                                      std::pair(change.cannotJudge, SheetState::CannotJudge)}) {
        if (word) {
            sheet.state = state;
            sheet.kind = *word;
            sheet.total.reset();
        }
    }
    sheet.committee = change.committee.value_or(sheet.committee);
    sheet.entrant = change.entrant.value_or(sheet.entrant);
    entry.answered = static_cast<std::size_t>(
        std::count_if(sheet.cells.begin(), sheet.cells.end(), [](const BoardCell &cell) {
            return cell.state == BoardCell::State::Number || cell.state == BoardCell::State::CannotJudge;
        }));
    entry.progress = progressOf(entry);
}

} // namespace

bool mayPass(Code code)
{
    return code == Code::DISK_FULL || code == Code::CANNOT_WRITE || code == Code::LOCKED ||
           code == Code::OUT_OF_MEMORY;
}

bool covers(const SheetChange &later, const SheetChange &earlier)
{
    const auto onlyComments = [](const SheetChange &change) {
        return change.values.empty() && !change.recuse && !change.cannotJudge && !change.takeBack;
    };
    return later.continues && later.entry == earlier.entry && onlyComments(later) && onlyComments(earlier) &&
           later.committee.has_value() == earlier.committee.has_value() &&
           later.entrant.has_value() == earlier.entrant.has_value();
}

BoardSnapshot withTyped(const BoardSnapshot &board, const SheetChange &change)
{
    const std::size_t at = board ? board->indexOf(std::string_view(change.entry)) : JudgeBoard::none;
    if (at == JudgeBoard::none)
        return board;
    auto typed = std::make_shared<JudgeBoard>(*board);
    auto entry = std::make_shared<BoardEntry>(*board->entries[at]);
    type(*entry, change, board->columns);
    typed->entries[at] = std::move(entry);
    return typed;
}

void Outbox::add(const std::string &round, const SheetChange &change)
{
    if (m_changes.empty() || m_changes.back().first != round || !covers(change, m_changes.back().second)) {
        m_changes.emplace_back(round, change);
        return;
    }
    SheetChange &last = m_changes.back().second;
    const bool continues = last.continues;
    last = change;
    last.continues = continues;
}

Result<Outbox::Written> Outbox::write(CallSession &session, const std::string &round)
{
    Written written;
    while (!m_changes.empty()) {
        const auto &[of, change] = m_changes.front();
        if (const auto scored = ScoringDesk(session, of).score(change); !scored.ok()) {
            if (mayPass(scored.error().code))
                return scored.error();
            written.refused = scored.error();
        }
        m_changes.pop_front();
    }
    PALMARES_TRY(written.board, ScoringDesk(session, round).board());
    return written;
}

} // namespace palmares::ui
