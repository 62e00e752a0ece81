#include "core/office/judging/scoringdesk.h"

#include "core/office/judging/boardmaker.h"
#include "core/office/judging/interestdesk.h"
#include "core/office/judging/judgedesk.h"
#include "core/office/judging/judgerounds.h"
#include "core/office/session/callcard.h"
#include "core/store/meta.h"

#include <algorithm>
#include <charconv>

namespace palmares {

namespace {

constexpr std::string_view savedNote = "desk_saved";

/// Equal but for when and how long.
bool saysTheSame(Draft a, const Draft &b)
{
    a.savedAt = b.savedAt;
    a.seconds = b.seconds;
    a.order = b.order;
    return a == b;
}

/// A judge's round as it lies in memory, with the picture made of it. Holds as long as the session has the same snapshot.
class DeskMemory {
public:
    /// What the session keeps, or a new reading of the call.
    static Result<DeskMemory *> of(CallSession &session, const std::string &wanted)
    {
        PALMARES_CHECK(session.requireJudge());
        PALMARES_TRY(const std::uint32_t round, JudgeDesk::roundOf(*session.view(), wanted));
        std::any &memory = SessionMemory::of(session);
        auto *kept = std::any_cast<std::shared_ptr<DeskMemory>>(&memory);
        if (kept && (*kept)->m_sheets.snapshot() == session.view() && (*kept)->m_sheets.round() == round)
            return kept->get();
        memory.reset();
        PALMARES_TRY(JudgeSheets sheets, JudgeSheets::load(session, round));
        auto fresh = std::make_shared<DeskMemory>(session, std::move(sheets));
        PALMARES_CHECK(fresh->read());
        memory = fresh;
        return fresh.get();
    }

    DeskMemory(CallSession &session, JudgeSheets sheets) : m_session(session), m_sheets(std::move(sheets)) {}

    const BoardSnapshot &board() const { return m_board; }
    const JudgeSheets &sheets() const { return m_sheets; }
    const DeskNotes &notes() const { return m_notes; }
    const std::string &roundId() const { return m_sheets.view().state.rounds[m_sheets.round()].id; }
    std::int64_t now() const { return m_session.environment().clock->nowMs(); }

    /// Saves a draft and paints its entry again.
    Result<BoardSnapshot> save(Draft draft, DraftStep step)
    {
        if (const std::int64_t place = m_notes.placeOf(draft.entry); place > 0)
            draft.order = place;
        draft.seconds = std::max(draft.seconds, m_notes.secondsOn(draft.entry));
        const std::uint32_t at = m_sheets.view().state.entryIndex(draft.entry);
        const Draft *saved = m_sheets.draftOf(at);
        if (step == DraftStep::Continue && m_hasSaidNothing)
            step = DraftStep::Own; // else it would stretch whatever step came before
        if (saysTheSame(draft, saved ? *saved : m_sheets.startOf(at))) {
            m_hasSaidNothing = m_hasSaidNothing || step == DraftStep::Own;
            return m_board; // the same digit again is no step to take back
        }
        m_hasSaidNothing = false;
        PALMARES_CHECK(m_session.note([&](Transaction &transaction) -> Done {
            PALMARES_CHECK(saveDraft(transaction, draft, step));
            return noteSaved(transaction);
        }));
        const EntryId entry = draft.entry;
        m_sheets.put(entry, std::move(draft));
        return paint(entry, Pace::Typing);
    }

    Result<BoardSnapshot> save(DeskNotes notes, const EntryId &entry)
    {
        if (notes == m_notes)
            return m_board;
        PALMARES_CHECK(m_session.note([&](Transaction &transaction) { return notes.save(transaction, roundId()); }));
        m_notes = std::move(notes);
        return paint(entry, Pace::Resting);
    }

    template <typename Step>
    Result<StepTaken> step(const Step &take)
    {
        std::optional<DraftChange> change;
        PALMARES_CHECK(m_session.note([&](Transaction &transaction) -> Done {
            PALMARES_TRY(change, take(transaction));
            return change ? noteSaved(transaction) : Done();
        }));
        if (!change)
            return StepTaken{m_board, {}};
        const std::uint32_t entry = m_sheets.view().state.entryIndex(change->entry);
        if (entry == nowhere)
            return StepTaken{m_board, {}};
        m_sheets.put(change->entry, std::move(change->now));
        PALMARES_TRY(BoardSnapshot board, paint(change->entry, Pace::Typing));
        return StepTaken{std::move(board), m_sheets.view().state.entries[entry].code};
    }

private:
    enum class Pace : std::uint8_t { Typing, Resting };

    /// When something of the judge's last came to disk outlives the draft it came with: a draft becomes a sheet when it is
    /// sent, and a step back brings an older one.
    Done noteSaved(Transaction &transaction)
    {
        m_savedAt = now();
        return setMeta(transaction, std::string(savedNote), std::to_string(m_savedAt));
    }

    Done readSaved()
    {
        PALMARES_TRY(const auto note, meta(m_session.db(), std::string(savedNote)));
        m_savedAt = 0;
        if (note)
            std::from_chars(note->data(), note->data() + note->size(), m_savedAt);
        for (const auto &[entry, draft] : m_sheets.drafts())
            m_savedAt = std::max(m_savedAt, draft.savedAt);
        return {};
    }

    /// What other rounds have still to send: nothing that is done in this one changes it.
    Done readElsewhere()
    {
        m_unsentElsewhere = 0;
        if (roundsOfJudge(m_sheets.view()).size() <= 1)
            return {};
        PALMARES_TRY(const std::vector<JudgeRound> rounds, judgeRounds(m_session));
        for (const JudgeRound &round : rounds)
            m_unsentElsewhere += round.id == roundId() ? 0 : static_cast<std::int64_t>(round.toSend());
        return {};
    }

    BoardMaker maker() const { return BoardMaker(m_sheets, m_notes, m_times, m_device); }

    Done read()
    {
        PALMARES_TRY(m_notes, DeskNotes::load(m_session.db(), roundId()));
        PALMARES_CHECK(readSaved());
        if (const auto seed = m_session.signingSeed(); seed.ok())
            m_device = SigningKey(*seed).publicKey();
        PALMARES_CHECK(readElsewhere());
        PALMARES_TRY(m_interestsUnsent, InterestDesk::isUnsent(m_session.db())); // a declaration and a ballot are acts: after them it is read anew
        const BoardMaker paints = maker();
        if (m_notes.meet(m_sheets.view().identity.judge, roundId(), paints.ordered())) {
            const Done noted = m_session.note([&](Transaction &transaction) { return m_notes.save(transaction, roundId()); });
            // The order is the same when it is worked out again: a full disk is no reason to show nothing.
            if (!noted.ok() && noted.error().code != Code::DISK_FULL)
                return noted;
        }
        if (const auto others = paints.otherHeads(); !others.empty()) {
            PALMARES_TRY(m_times, commitNotes(m_session.db(), others));
        }
        return keep(paints.whole(), Pace::Resting);
    }

    Result<BoardSnapshot> paint(const EntryId &entry, Pace pace)
    {
        PALMARES_CHECK(keep(maker().after(*m_board, m_sheets.view().state.entryIndex(entry)), pace));
        return m_board;
    }

    Done keep(const BoardSnapshot &painted, Pace pace)
    {
        PALMARES_TRY(const DraftSteps steps, draftSteps(m_session.db(), roundId()));
        auto board = std::make_shared<JudgeBoard>(*painted);
        board->savedAt = m_savedAt;
        board->canUndo = steps.undo;
        board->canRedo = steps.redo;
        PALMARES_TRY(const std::size_t inNoFile, sheetsInNoFile(m_session, roundId()));
        m_isInFile = inNoFile == 0;
        if (!m_isInFile)
            board->sent.reset();
        const bool moved = !m_board || m_board->last != board->last || m_board->counts.done() != board->counts.done()
                           || m_board->counts.changed != board->counts.changed || m_board->sent != board->sent
                           || m_board->counts.needWord != board->counts.needWord;
        m_board = std::move(board);
        if (moved || pace == Pace::Resting)
            tellHome(pace);
        return {};
    }

    /// Not at every key: while one types, Home knows that an entry was begun and not how far it is, and never is behind in what is not sent. Of a round
    /// before the present one it is told that alone.
    void tellHome(Pace pace) const
    {
        const CallView &view = m_sheets.view();
        const auto present = JudgeDesk::roundOf(view, {});
        if (present.ok() && *present != m_sheets.round())
            return tellElsewhere(view.state.rounds[*present].id);
        CallCard card = cardOf(view, *m_board, now());
        card.unsentElsewhere = m_unsentElsewhere;
        card.isUnwritten = !m_isInFile;
        card.interestsUnsent = m_interestsUnsent;
        if (pace == Pace::Typing)
            card.nextAsked = 0;
        writeIfOther(card);
    }

    void tellElsewhere(const std::string &present) const
    {
        auto card = readCard(m_sheets.view().folder);
        const auto rounds = judgeRounds(m_session);
        if (!card.ok() || !rounds.ok())
            return;
        card->unsentElsewhere = 0;
        for (const JudgeRound &round : *rounds)
            card->unsentElsewhere += round.id == present ? 0 : static_cast<std::int64_t>(round.toSend());
        writeIfOther(*card);
    }

    void writeIfOther(CallCard card) const
    {
        const CallView &view = m_sheets.view();
        if (const auto before = readCard(view.folder); before.ok()) {
            card.folder = before->folder;
            card.savedAt = before->savedAt;
            if (card == *before)
                return;
        }
        card.savedAt = now();
        static_cast<void>(writeCard(view.folder, card));
    }

    CallSession &m_session;
    std::int64_t m_unsentElsewhere = 0; ///< sheets of other rounds
    bool m_isInFile = true;             ///< the last ballot, if there is one
    bool m_interestsUnsent = false;
    bool m_hasSaidNothing = false; ///< the last change that began a step said what was there, so that there is no step yet
    JudgeSheets m_sheets;
    DeskNotes m_notes;
    BoardMaker::Times m_times;
    PublicKey m_device;
    std::int64_t m_savedAt = 0; ///< ms
    BoardSnapshot m_board;
};

} // namespace

Result<BoardSnapshot> ScoringDesk::board()
{
    PALMARES_TRY(const DeskMemory *memory, DeskMemory::of(m_session, m_round));
    return memory->board();
}

Result<BoardSnapshot> ScoringDesk::score(const SheetChange &change)
{
    PALMARES_TRY(DeskMemory *memory, DeskMemory::of(m_session, m_round));
    PALMARES_TRY(Draft draft, memory->sheets().changed(change, memory->now()));
    return memory->save(std::move(draft), change.continues ? DraftStep::Continue : DraftStep::Own);
}

Result<StepTaken> ScoringDesk::undo()
{
    PALMARES_TRY(DeskMemory *memory, DeskMemory::of(m_session, m_round));
    return memory->step([&](Transaction &transaction) { return undoDraft(transaction, memory->roundId()); });
}

Result<StepTaken> ScoringDesk::redo()
{
    PALMARES_TRY(DeskMemory *memory, DeskMemory::of(m_session, m_round));
    return memory->step([&](Transaction &transaction) { return redoDraft(transaction, memory->roundId()); });
}

Result<BoardSnapshot> ScoringDesk::flag(const std::string &code, bool on)
{
    PALMARES_TRY(DeskMemory *memory, DeskMemory::of(m_session, m_round));
    PALMARES_TRY(const std::uint32_t entry, memory->sheets().view().entryByCode(code));
    const EntryId &id = memory->sheets().view().state.entries[entry].id;
    DeskNotes notes = memory->notes();
    if (on)
        notes.flagged.insert(id);
    else
        notes.flagged.erase(id);
    return memory->save(std::move(notes), id);
}

Result<BoardSnapshot> ScoringDesk::visit(const std::string &code, std::int64_t seconds)
{
    PALMARES_TRY(DeskMemory *memory, DeskMemory::of(m_session, m_round));
    PALMARES_TRY(const std::uint32_t entry, memory->sheets().view().entryByCode(code));
    const EntryId &id = memory->sheets().view().state.entries[entry].id;
    DeskNotes notes = memory->notes();
    notes.last = id;
    notes.fresh.erase(id);
    if (seconds > 0)
        notes.seconds[id] += seconds;
    return memory->save(std::move(notes), id);
}

Result<BoardSnapshot> ScoringDesk::confirmText(const std::string &code)
{
    PALMARES_TRY(DeskMemory *memory, DeskMemory::of(m_session, m_round));
    const JudgeSheets &sheets = memory->sheets();
    PALMARES_TRY(const std::uint32_t entry, sheets.assigned(code));
    const Draft *saved = sheets.draftOf(entry);
    Draft draft = saved ? *saved : sheets.startOf(entry);
    if (!isToReadAgain(sheets.view().set, sheets.view().state.entries[entry], draft.entryRecord))
        return Error(Code::NOTHING_TO_DO, {{"entry", code}, {"detail", "text"}});
    draft.entryRecord = sheets.view().state.entries[entry].heads.front();
    draft.savedAt = memory->now();
    return memory->save(std::move(draft), DraftStep::Own);
}

Result<BoardSnapshot> ScoringDesk::settle(const std::string &code, std::vector<RecordId> seen,
                                          const std::optional<RecordId> &take)
{
    PALMARES_TRY(DeskMemory *memory, DeskMemory::of(m_session, m_round));
    const JudgeSheets &sheets = memory->sheets();
    const CallView &view = sheets.view();
    PALMARES_TRY(const std::uint32_t entry, sheets.assigned(code));
    const Draft *saved = sheets.draftOf(entry);
    Draft draft = saved ? *saved : sheets.startOf(entry);
    // What was seen and still is a head; a head that came a moment ago stays as it is.
    seen.insert(seen.end(), draft.base.begin(), draft.base.end());
    std::vector<RecordId> base;
    for (const RecordId &head : sheets.headIds(entry)) {
        if (std::find(seen.begin(), seen.end(), head) != seen.end())
            base.push_back(head);
    }
    draft.base = std::move(base);
    if (!take && !saved && !sheets.headSheet(entry))
        return Error(Code::NOTHING_TO_DO, {{"entry", code}}); // nothing stands here that could be kept
    if (take) {
        const SheetSlot *slot = sheets.slotOf(entry);
        const auto heads = slot ? view.state.headsOf(*slot) : std::span<const SheetHead>();
        const auto head = std::find_if(heads.begin(), heads.end(), [&](const SheetHead &h) { return h.head == *take; });
        if (head == heads.end() || head->sheet.isNone())
            return Error(Code::NOT_FOUND, {{"entry", code}, {"value", take->hex()}});
        const SheetContent sheet = sheetOf(view.record(head->sheet));
        draft.state = sheet.state;
        draft.values = sheet.values;
        draft.kind = sheet.kind;
        draft.committee = view.text(sheet.committee).value_or(std::string());
        draft.entrant = view.text(sheet.entrant).value_or(std::string());
        draft.entryRecord = sheet.entryRecord;
        draft.seconds = sheet.seconds;
    }
    draft.savedAt = memory->now();
    return memory->save(std::move(draft), DraftStep::Own);
}

void tellHome(CallSession &session)
{
    static_cast<void>(DeskMemory::of(session, {})); // which tells Home whenever it reads the call anew
}

} // namespace palmares
