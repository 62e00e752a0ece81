#include "core/office/judging/judgesheets.h"

#include "core/domain/sheetkinds.h"
#include "core/intake/columns/mappedtable.h"
#include "core/merge/heads.h"
#include "core/merge/minting.h"
#include "core/office/keeping/erasures.h"

#include <algorithm>
#include <iterator>
#include <set>

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
    if (!isSheetKind(word))
        return Error(Code::BAD_VALUE, {{"column", "kind"}, {"value", word}, {"detail", "kind"}, {"found", sheetKindsInWords()}});
    return {};
}

} // namespace

Result<JudgeSheets> JudgeSheets::load(CallSession &session, std::uint32_t round)
{
    const auto device = session.signingSeed(); // a laptop whose key is gone still shows what is there
    PALMARES_TRY(JudgeSeat seat,
                 JudgeSeat::at(session.view(), round, device.ok() ? SigningKey(*device).publicKey() : PublicKey()));
    JudgeSheets sheets(std::move(seat));
    PALMARES_TRY(std::vector<Draft> drafts, loadDrafts(session.db()));
    const std::string &id = sheets.view().state.rounds[round].id;
    for (Draft &draft : drafts) {
        if (draft.round == id)
            sheets.m_drafts.emplace(draft.entry, std::move(draft));
        else if (draft.round == steppedBackFrom(id))
            sheets.m_steppedBack.emplace(draft.entry, std::move(draft.values));
    }
    return sheets;
}

std::string JudgeSheets::steppedBackFrom(const std::string &round)
{
    return "before:" + round;
}

void JudgeSheets::bringBackScores(Draft &draft, std::uint32_t entry) const
{
    const auto kept = m_steppedBack.find(draft.entry);
    if (draft.state == SheetState::Scored || !draft.values.empty() || kept == m_steppedBack.end())
        return;
    const SheetForm form(view().state, round(), judge(), entry);
    std::copy_if(kept->second.begin(), kept->second.end(), std::back_inserter(draft.values),
                 [&](const CellValue &cell) { return form.isAsked(cell.criterion); });
}

const Draft *JudgeSheets::draftOf(std::uint32_t entry) const
{
    const auto found = m_drafts.find(view().state.entries[entry].id);
    return found == m_drafts.end() ? nullptr : &found->second;
}

void JudgeSheets::put(const EntryId &entry, std::optional<Draft> draft)
{
    if (draft)
        m_drafts.insert_or_assign(entry, std::move(*draft));
    else
        m_drafts.erase(entry);
}

Done JudgeSheets::setValues(Draft &draft, std::uint32_t entry, const SheetChange &change) const
{
    const SheetForm form(view().state, round(), judge(), entry);
    std::set<std::string_view> given;
    for (const auto &[criterion, typed] : change.values) {
        // Which of two scores is meant nobody can know.
        if (!given.insert(criterion).second)
            return Error(Code::REPEATED_CELL, {{"entry", change.entry}, {"value", criterion}, {"detail", "typed"}});
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

Result<Draft> JudgeSheets::changed(const SheetChange &change, std::int64_t now) const
{
    PALMARES_TRY(const std::uint32_t entry, assigned(change.entry));
    const Draft *saved = draftOf(entry);
    Draft draft = saved ? *saved : startOf(entry);
    if (change.seen)
        draft.base = headIds(entry);
    if (change.takeBack || !change.values.empty()) {
        // What was typed before a recusal comes back, also once the recusal was sent.
        bringBackScores(draft, entry);
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
    }
    // Refused here, where it can still be shortened, and not when the ballot is written.
    if (change.committee.value_or(std::string()).size() > longestComment
        || change.entrant.value_or(std::string()).size() > longestComment)
        return Error(Code::TOO_BIG, {{"entry", change.entry}, {"limit", std::to_string(longestComment)}});
    if (!(change.committee.value_or(std::string()) + change.entrant.value_or(std::string())).empty() && isErasedEntry(view(), entry))
        return wasErased(change.entry);
    if (change.committee)
        draft.committee = *change.committee;
    if (change.entrant)
        draft.entrant = *change.entrant;
    if (draft.isPractised() && !isPractice(entry) && isMeant(draft, entry, change))
        draft.entryRecord = view().state.entries[entry].heads.front();
    if (change.seen && !saved && isNoneOurs(entry) && draft.state == SheetState::Scored
        && !SheetForm(view().state, round(), judge(), entry).isComplete(draft.values))
        return Error(Code::AMBIGUOUS, {{"value", change.entry}, {"detail", "none_ours"}});
    draft.source = change.source;
    draft.savedAt = now;
    return draft;
}

/// Of several versions that a sheet has, not exactly one is this laptop's: there is nothing here that could stand over the others.
bool JudgeSheets::isNoneOurs(std::uint32_t entry) const
{
    return headIds(entry).size() > 1 && !headSheet(entry);
}

/// Whether nothing that was tried for practice is left in what counts: it was stepped back from, every score was given anew, or none is there.
bool JudgeSheets::isMeant(const Draft &draft, std::uint32_t entry, const SheetChange &change) const
{
    if (change.recuse || change.cannotJudge || draft.values.empty())
        return true;
    Draft anew = startOf(entry);
    anew.values.clear();
    return setValues(anew, entry, change).ok() && SheetForm(view().state, round(), judge(), entry).isComplete(anew.values);
}

/// What a draft would say as a record; a comment that is new has a ref of its own kind.
SheetContent JudgeSheets::sheetFrom(const Draft &draft) const
{
    const std::optional<SheetContent> head = headSheet(view().state.entryIndex(draft.entry));
    SheetContent sheet;
    sheet.judge = view().identity.judge;
    sheet.entry = draft.entry;
    sheet.round = draft.round;
    sheet.state = draft.state;
    if (draft.state == SheetState::Scored)
        sheet.values = draft.values;
    sheet.kind = draft.kind;
    sheet.form = view().state.rounds[round()].form;
    sheet.entryRecord = draft.entryRecord;
    sheet.source = draft.source;
    sheet.order = draft.order;
    sheet.seconds = draft.seconds;
    const auto commentRef = [&](const std::string &words, const Ref &before) {
        return words.empty() ? Ref{} : view().text(before) == words ? before : changedComment();
    };
    sheet.committee = commentRef(draft.committee, head ? head->committee : Ref{});
    sheet.entrant = commentRef(draft.entrant, head ? head->entrant : Ref{});
    return sheet;
}

/// A fork that the judge has looked at ends with this sheet, whatever it says.
bool JudgeSheets::endsFork(const Draft &draft) const
{
    const std::uint32_t entry = view().state.entryIndex(draft.entry);
    const SheetSlot *slot = slotOf(entry);
    return slot && slot->standing == nowhere && draft.base == headIds(entry);
}

bool JudgeSheets::saysMore(const Draft &draft) const
{
    const std::uint32_t entry = view().state.entryIndex(draft.entry);
    const std::optional<SheetContent> head = headSheet(entry);
    // Where a sheet starts from an earlier round, one that was emptied says that it was: else it would be filled again.
    const bool wasEmptied = !slotOf(entry) && view().state.rounds[round()].rules->rounds.front().startFrom;
    return wasEmptied || endsFork(draft) || differsForMinting(sheetFrom(draft), head ? &*head : nullptr);
}

std::optional<JudgeSheets::Minted> JudgeSheets::minted(const Draft &draft, Act &act) const
{
    if (!saysMore(draft))
        return std::nullopt;
    SheetContent sheet = sheetFrom(draft);
    if (sheet.committee == changedComment())
        sheet.committee = act.text(draft.committee);
    if (sheet.entrant == changedComment())
        sheet.entrant = act.text(draft.entrant);
    std::vector<const Record *> heads;
    for (const RecordId &id : draft.base) {
        if (const Record *record = view().set.find(id))
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
    desk.elsewhere = draft.base != headIds(entry);
    desk.sheet.state = draft.state;
    desk.sheet.values = draft.state == SheetState::Scored ? draft.values : std::vector<CellValue>();
    desk.sheet.kind = draft.kind;
    desk.committee = draft.committee;
    desk.entrant = draft.entrant;
    using DeskProgress = DeskEntry::Progress;
    const SheetForm form(view().state, round(), judge(), entry);
    if (draft.state == SheetState::Recused)
        desk.progress = DeskProgress::Recused;
    else if (draft.state == SheetState::CannotJudge)
        desk.progress = DeskProgress::CannotJudge;
    else if (form.isComplete(draft.values) && (desk.isPractice || !draft.isPractised()))
        desk.progress = DeskProgress::Complete;
    else
        desk.progress = draft.values.empty() ? DeskProgress::Unscored : DeskProgress::Partial;
    return desk;
}

std::vector<DeskEntry> JudgeSheets::entries() const
{
    std::vector<DeskEntry> entries;
    for (std::uint32_t e = 0; e < view().state.entries.size(); ++e) {
        if (view().state.entries[e].isKnown() && (isAssigned(e) || isPractice(e)))
            entries.push_back(deskEntry(e));
    }
    std::stable_partition(entries.begin(), entries.end(), [](const DeskEntry &entry) { return !entry.isPractice; });
    return entries;
}

} // namespace palmares
