#include "core/office/judgesheets.h"

#include "core/intake/mappedtable.h"
#include "core/merge/heads.h"
#include "core/merge/minting.h"

#include <algorithm>

namespace palmares {

namespace {

/// A ref that no text has: stands for a comment that is new.
Ref changedComment()
{
    Ref ref;
    ref.bytes.fill(0xFF);
    return ref;
}

Done checkWord(const std::string &word)
{
    if (word.empty() || word.size() > 40 || columnKey(word) != word)
        return Error(Code::BAD_VALUE, {{"column", "kind"}, {"value", word}});
    return {};
}

} // namespace

Result<JudgeSheets> JudgeSheets::load(CallSession &session, std::uint32_t round)
{
    JudgeSheets sheets(session.view(), round);
    const CallState &state = sheets.m_view->state;
    if (!state.rounds[round].rules)
        return Error(Code::ROUND_NOT_FROZEN, {{"round", state.rounds[round].id}});
    sheets.m_judge = state.judgeIndex(sheets.m_view->identity.judge);
    sheets.m_now = session.environment().clock->nowMs();
    PALMARES_TRY(sheets.m_drafts, loadDrafts(session.db()));
    std::erase_if(sheets.m_drafts, [&](const Draft &draft) { return draft.round != state.rounds[round].id; });
    return sheets;
}

const Draft *JudgeSheets::draftOf(std::uint32_t entry) const
{
    for (const Draft &draft : m_drafts) {
        if (draft.entry == m_view->state.entries[entry].id)
            return &draft;
    }
    return nullptr;
}

const SheetSlot *JudgeSheets::slotOf(std::uint32_t entry) const
{
    return m_view->state.sheet(m_round, m_judge, entry);
}

std::vector<RecordId> JudgeSheets::headIds(std::uint32_t entry) const
{
    std::vector<RecordId> ids;
    if (const SheetSlot *slot = slotOf(entry)) {
        for (const SheetHead &head : m_view->state.headsOf(*slot))
            ids.push_back(head.head);
    }
    std::sort(ids.begin(), ids.end());
    return ids;
}

/// What was sent last, if there is one answer.
std::optional<SheetContent> JudgeSheets::headSheet(std::uint32_t entry) const
{
    const SheetSlot *slot = slotOf(entry);
    if (!slot || slot->standing == nowhere)
        return std::nullopt;
    return sheetOf(m_view->record(m_view->state.sheetHeads[slot->standing].sheet));
}

bool JudgeSheets::isAssigned(std::uint32_t entry) const
{
    const AssignView *assign = m_view->state.assign(m_round, m_judge, entry);
    return assign && assign->on == true;
}

bool JudgeSheets::isPractice(std::uint32_t entry) const
{
    const StatusView *status = m_view->state.status(m_round, entry);
    return status && status->state == StatusState::Practice;
}

/// What a first change starts from: the sheet that was sent, or an empty one for the present text of the entry.
Draft JudgeSheets::startOf(std::uint32_t entry) const
{
    Draft draft;
    draft.entry = m_view->state.entries[entry].id;
    draft.round = m_view->state.rounds[m_round].id;
    draft.base = headIds(entry);
    draft.entryRecord = m_view->state.entries[entry].heads.front();
    if (const auto sent = headSheet(entry)) {
        draft.state = sent->state;
        draft.values = sent->values;
        draft.kind = sent->kind;
        draft.committee = m_view->text(sent->committee).value_or(std::string());
        draft.entrant = m_view->text(sent->entrant).value_or(std::string());
        draft.entryRecord = sent->entryRecord;
        draft.order = sent->order;
        draft.seconds = sent->seconds;
    }
    return draft;
}

Done JudgeSheets::setValues(Draft &draft, std::uint32_t entry, const SheetChange &change) const
{
    const SheetForm form(m_view->state, m_round, m_judge, entry);
    for (const auto &[criterion, typed] : change.values) {
        if (typed.empty()) {
            if (!form.isAsked(criterion))
                return Error(Code::UNKNOWN_CRITERION, {{"value", criterion}});
            setCell(draft.values, criterion, std::nullopt);
        } else if (typed == "cannot_judge") {
            if (!form.isAsked(criterion))
                return Error(Code::UNKNOWN_CRITERION, {{"value", criterion}});
            setCell(draft.values, criterion, CellValue{criterion, CellState::CannotJudge, 0});
        } else {
            PALMARES_TRY(const std::int64_t units, form.unitsOf(criterion, typed));
            setCell(draft.values, criterion, CellValue{criterion, CellState::Number, units});
        }
    }
    return {};
}

Result<Draft> JudgeSheets::changed(const SheetChange &change) const
{
    PALMARES_TRY(const std::uint32_t entry, m_view->entryByCode(change.entry));
    if (!isAssigned(entry) && !isPractice(entry))
        return Error(Code::NOT_ASSIGNED, {{"entry", change.entry}, {"judge", m_view->state.judges[m_judge].code}});
    const Draft *saved = draftOf(entry);
    Draft draft = saved ? *saved : startOf(entry);
    if (change.seen)
        draft.base = headIds(entry);
    if (change.takeBack || !change.values.empty()) {
        if (draft.state != SheetState::Scored)
            draft.values.clear();
        draft.state = SheetState::Scored;
        draft.kind.clear();
    }
    PALMARES_CHECK(setValues(draft, entry, change));
    for (const auto &[word, state] : {std::pair(change.recuse, SheetState::Recused),
                                      std::pair(change.cannotJudge, SheetState::CannotJudge)}) {
        if (!word)
            continue;
        PALMARES_CHECK(checkWord(*word));
        draft.state = state;
        draft.kind = *word;
        draft.values.clear();
    }
    if (change.committee)
        draft.committee = *change.committee;
    if (change.entrant)
        draft.entrant = *change.entrant;
    draft.source = change.source;
    draft.savedAt = m_now;
    return draft;
}

std::optional<JudgeSheets::Minted> JudgeSheets::minted(const Draft &draft, Act &act) const
{
    const std::uint32_t entry = m_view->state.entryIndex(draft.entry);
    const std::optional<SheetContent> head = headSheet(entry);
    SheetContent sheet;
    sheet.judge = m_view->identity.judge;
    sheet.entry = draft.entry;
    sheet.round = draft.round;
    sheet.state = draft.state;
    sheet.values = draft.values;
    sheet.kind = draft.kind;
    sheet.form = m_view->state.rounds[m_round].form;
    sheet.entryRecord = draft.entryRecord;
    sheet.source = draft.source;
    sheet.order = draft.order;
    sheet.seconds = draft.seconds;
    const auto commentRef = [&](const std::string &words, const Ref &before) {
        return words.empty() ? Ref{} : m_view->text(before) == words ? before : changedComment();
    };
    sheet.committee = commentRef(draft.committee, head ? head->committee : Ref{});
    sheet.entrant = commentRef(draft.entrant, head ? head->entrant : Ref{});
    // A fork that the judge has looked at ends with this sheet, whatever it says.
    const SheetSlot *slot = slotOf(entry);
    const bool endsFork = slot && slot->standing == nowhere && draft.base == headIds(entry);
    if (!endsFork && !differsForMinting(sheet, head ? &*head : nullptr))
        return std::nullopt;
    if (sheet.committee == changedComment())
        sheet.committee = act.text(draft.committee);
    if (sheet.entrant == changedComment())
        sheet.entrant = act.text(draft.entrant);
    std::vector<const Record *> heads;
    for (const RecordId &id : draft.base) {
        if (const Record *record = m_view->set.find(id))
            heads.push_back(record);
    }
    return Minted{std::move(sheet), pastOver(heads)};
}

DeskEntry JudgeSheets::deskEntry(std::uint32_t entry) const
{
    DeskEntry desk;
    desk.entry = entry;
    desk.isPractice = isPractice(entry);
    const Draft *saved = draftOf(entry);
    const Draft draft = saved ? *saved : startOf(entry);
    if (const auto sent = headSheet(entry))
        desk.sheet = *sent;
    desk.changed = saved != nullptr;
    desk.elsewhere = saved && draft.base != headIds(entry);
    desk.sheet.state = draft.state;
    desk.sheet.values = draft.values;
    desk.sheet.kind = draft.kind;
    desk.committee = draft.committee;
    desk.entrant = draft.entrant;
    using Progress = DeskEntry::Progress;
    const SheetForm form(m_view->state, m_round, m_judge, entry);
    if (draft.state == SheetState::Recused)
        desk.progress = Progress::Recused;
    else if (draft.state == SheetState::CannotJudge)
        desk.progress = Progress::CannotJudge;
    else if (form.isComplete(draft.values))
        desk.progress = Progress::Complete;
    else
        desk.progress = draft.values.empty() ? Progress::Unscored : Progress::Partial;
    return desk;
}

std::vector<DeskEntry> JudgeSheets::entries() const
{
    std::vector<DeskEntry> entries;
    for (std::uint32_t e = 0; e < m_view->state.entries.size(); ++e) {
        if (m_view->state.entries[e].isKnown() && (isAssigned(e) || isPractice(e)))
            entries.push_back(deskEntry(e));
    }
    std::stable_partition(entries.begin(), entries.end(), [](const DeskEntry &entry) { return !entry.isPractice; });
    return entries;
}

} // namespace palmares
