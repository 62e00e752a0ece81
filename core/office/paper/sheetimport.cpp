#include "core/office/paper/sheetdesk.h"

#include "core/base/hash.h"
#include "core/merge/counting.h"
#include "core/merge/heads.h"
#include "core/merge/plan.h"
#include "core/office/exchange/tablefile.h"
#include "core/office/judging/sheetform.h"
#include "core/office/keeping/erasedprints.h"
#include "core/office/keeping/erasures.h"
#include "core/office/paper/sheettable.h"
#include "core/office/paper/takensheets.h"
#include "core/office/paper/typedwords.h"
#include "core/office/paper/typings.h"
#include "core/store/meta.h"

#include <algorithm>
#include <array>
#include <map>
#include <tuple>

namespace palmares {

namespace {

constexpr std::size_t longestComment = 1 << 20;

/// Under which name the hash of the file of the first typing is noted.
std::string fileNote(const JudgeId &judge, const std::string &round)
{
    return "typed." + hashAs<Digest>({judge.view(), round}).hex().substr(0, 32);
}

/// Everything a table says, as a hash.
Digest fingerprintOf(const PlainTable &table)
{
    Blake2b hash;
    const auto add = [&](const std::string &cell) { hash.add(std::to_string(cell.size()) + ":" + cell); };
    for (const std::string &heading : table.header)
        add(heading);
    for (const PlainTable::Row &row : table.rows) {
        for (const std::string &cell : row.cells)
            add(cell);
    }
    return Digest{hash.finish()};
}

/// Takes the sheets of one table into the call of an office.
class SheetImporter {
public:
    SheetImporter(CallSession &session, const SheetsImport &import, std::uint32_t round, std::uint32_t judge, Act &act,
                  const Digest &fingerprint)
        : m_session(session), m_view(*session.view()), m_import(import), m_round(round), m_judge(judge), m_act(act),
          m_fingerprint(fingerprint.hex()), m_file{RecordId{fingerprint.bytes}}
    {
    }

    /// \errors MISSING_COLUMN (a form that lacks a criterion its entries are asked for, or a column beside them)
    Result<SheetsReport> run(const SheetTable &table, const PlainTable &plain)
    {
        if (m_import.source == SheetSource::Form && !table.isLong)
            PALMARES_CHECK(hasAllColumns(table, plain));
        m_report.rows = table.sheets.size();
        m_report.problems = table.problems;
        for (const std::string &column : table.ignored)
            m_report.findings.push_back({FindingCode::COLUMN_IGNORED, {{"column", column}}});
        std::vector<Typed> drafts;
        for (const TypedSheet &sheet : table.sheets) {
            if (auto draft = draftOf(sheet, table); draft && m_report.problems.empty())
                drafts.push_back({std::move(*draft), {&sheet, &table}});
        }
        sortByRow(m_report.problems);
        if (!m_report.problems.empty())
            return std::move(m_report);
        PALMARES_TRY(const auto first, meta(m_session.db(), fileNote(judge().id, round().id)));
        m_isFirstFile = first && *first == m_fingerprint;
        for (Typed &typed : drafts) {
            PALMARES_CHECK(isTypedTwice() ? type(std::move(typed.draft), typed.said) : mint(withComments(takenOf(typed.draft), completed(typed.draft, typed.said, standing(typed.draft)))));
        }
        return std::move(m_report);
    }

    /// What is to be written beside the records.
    Done writeDrafts(Transaction &transaction) const
    {
        for (const Draft &draft : m_saved)
            PALMARES_CHECK(saveDraft(transaction, draft));
        if (m_hasFirst)
            PALMARES_CHECK(setMeta(transaction, fileNote(judge().id, round().id), m_fingerprint));
        for (const EntryId &entry : m_superseded)
            PALMARES_CHECK(dropDraft(transaction, entry, typingRound(m_import.typing, judge().id, round().id)));
        for (const Draft &draft : m_done) {
            for (const int typing : {1, 2})
                PALMARES_CHECK(dropDraft(transaction, draft.entry, typingRound(typing, judge().id, round().id)));
        }
        return {};
    }
    bool hasDrafts() const { return !m_saved.empty() || !m_done.empty() || !m_superseded.empty(); }

private:
    /// What a table has cells for; of all else it says nothing.
    struct Said {
        const TypedSheet *sheet;
        const SheetTable *table;
    };
    struct Typed {
        Draft draft;
        Said said;
    };

    bool isTypedTwice() const { return m_import.source == SheetSource::Paper && !m_import.once; }
    const JudgeView &judge() const { return m_view.state.judges[m_judge]; }
    const RoundView &round() const { return m_view.state.rounds[m_round]; }
    const EntryView &entryOf(const Draft &draft) const { return m_view.state.entries[m_view.state.entryIndex(draft.entry)]; }
    SheetForm formOf(const Draft &draft) const { return {m_view.state, m_round, m_judge, m_view.state.entryIndex(draft.entry)}; }

    void problem(std::uint64_t line, Error error)
    {
        m_report.problems.push_back(std::move(error).with("row", std::to_string(line)));
    }

    Done mayScore(const TypedSheet &sheet, std::uint32_t entry) const
    {
        const std::string &code = sheet.change.entry;
        const CallState &state = m_view.state;
        // Practice stays on the judge's laptop, whatever way it would leave it.
        const StatusView *status = state.status(m_round, entry);
        if (!sheet.isBlank() && status && status->state == StatusState::Practice)
            return Error(Code::NOT_ASSIGNED, {{"entry", code}, {"judge", judge().code}, {"detail", "sheet_practice"}});
        const AssignView *assign = state.assign(m_round, m_judge, entry);
        if (!assign || assign->on != true)
            return Error(Code::NOT_ASSIGNED, {{"entry", code}, {"judge", judge().code}});
        // What cannot count is no score. A form that was written before may well have a line for it, and nothing in that.
        const bool isIn = status && status->state == StatusState::In;
        if (!sheet.isBlank() && !isIn)
            return Error(Code::NOT_ASSIGNED, {{"entry", code}, {"judge", judge().code}, {"round", round().id}, {"detail", "sheet_out"}});
        const ConflictView *conflict = state.conflict(m_judge, entry);
        const bool isConflicted = conflict && conflict->state == ConflictState::Confirmed;
        if (!sheet.isBlank() && !sheet.change.recuse && isConflicted)
            return Error(Code::NOT_ASSIGNED, {{"entry", code}, {"judge", judge().code}, {"detail", "sheet_conflicted"}});
        // Without its codes a form fits every judge.
        if (m_import.source == SheetSource::Form && sheet.check.empty() && !sheet.isBlank())
            return Error(Code::EMPTY_CELL, {{"entry", code}, {"column", "check"}, {"detail", "form_check"}});
        if (!sheet.check.empty() && judgedVersion(sheet, entry).isNone())
            return Error(Code::CHECK_CODE, {{"entry", code}, {"value", sheet.check}});
        return {};
    }

    /// What the judge had before them, as the check code tells; today's where there is none. None if the code is of something else.
    RecordId judgedVersion(const TypedSheet &sheet, std::uint32_t entry) const
    {
        const RecordId &now = m_view.state.entries[entry].heads.front();
        if (sheet.check.empty() || sheet.check == SheetDesk::checkCode(m_view.state, m_round, m_judge, entry, now))
            return now;
        for (const auto &[code, version] : SheetDesk::checkCodes(m_view, m_round, m_judge, entry)) {
            if (code == sheet.check)
                return version;
        }
        return {};
    }

    /// The sheet as a draft; nothing if it is blank, or wrong.
    std::optional<Draft> draftOf(const TypedSheet &sheet, const SheetTable &table)
    {
        const auto entry = m_view.entryByCode(sheet.change.entry);
        if (!entry.ok()) {
            problem(sheet.line, entry.error());
            return std::nullopt;
        }
        if (auto may = mayScore(sheet, *entry); !may.ok()) // what its cells say wrong is told all the same
            problem(sheet.line, std::move(may).error());
        const TakenSheets taken(m_view, m_view.state.sheet(m_round, m_judge, *entry));
        const bool isTaken = !taken.isEmpty();
        if (sheet.isBlank() && !(isTaken && m_import.empties)) {
            ++m_report.blank;
            if (isTaken)
                m_report.kept.push_back(m_view.state.entries[*entry].code);
            return std::nullopt;
        }
        Draft draft;
        draft.entry = m_view.state.entries[*entry].id;
        draft.entryRecord = judgedVersion(sheet, *entry);
        draft.source = m_import.source;
        draft.savedAt = m_session.environment().clock->nowMs();
        const SheetForm form(m_view.state, m_round, m_judge, *entry);
        for (const auto &[criterion, typed] : sheet.change.values) {
            auto cell = cellOf(form, criterion, typed);
            if (cell.ok())
                setCell(draft.values, criterion, *cell);
            else
                problem(sheet.lines.at(criterion), std::move(cell).error());
        }
        if (sheet.change.recuse || sheet.change.cannotJudge) {
            draft.state = sheet.change.recuse ? SheetState::Recused : SheetState::CannotJudge;
            draft.kind = sheet.change.recuse ? *sheet.change.recuse : *sheet.change.cannotJudge;
            if (draft.kind.size() > 40)
                problem(sheet.line, Error(Code::BAD_VALUE, {{"column", "kind"}, {"value", draft.kind}}));
        }
        draft.committee = sheet.change.committee.value_or(std::string());
        draft.entrant = sheet.change.entrant.value_or(std::string());
        draft.saysCommittee = table.tellsComments;
        draft.saysEntrant = table.tellsNotes;
        draft.seenCommittee = sheet.seenComment ? *sheet.seenComment : taken.ids();
        draft.seenEntrant = sheet.seenNote ? *sheet.seenNote : taken.ids();
        if (taken.areForked() && (saysLess(sheet, form) || isTypedTwice() || !isOneOf(taken, draft, *entry))) // a person decides, with a reason
            problem(sheet.line, Error(Code::AMBIGUOUS, {{"detail", "fork"}, {"value", m_view.state.entries[*entry].code}}));
        if (!(draft.committee + draft.entrant).empty() && isErasedEntry(m_view, *entry))
            dropComments(draft, m_view.state.entries[*entry].code);
        if (!m_import.file.empty() && m_import.source == SheetSource::Paper && !m_import.again)
            m_report.commentsKept += keepWhatIsEmpty(taken, draft);
        if (std::max(draft.committee.size(), draft.entrant.size()) > longestComment)
            problem(sheet.line, Error(Code::TOO_BIG, {{"limit", std::to_string(longestComment)}}));
        return draft;
    }

    /// The scores of a form or of paper that was on its way go in all the same; who types here hears of it.
    void dropComments(Draft &draft, const std::string &code)
    {
        if (m_import.file.empty()) {
            m_report.problems.push_back(wasErased(code));
            return;
        }
        for (const bool isForEntrant : {false, true}) {
            std::string &words = isForEntrant ? draft.entrant : draft.committee;
            if (!words.empty())
                m_report.leftOut.push_back({this->judge().code, code, round().id, isForEntrant, code});
            words.clear();
        }
    }

    static Result<CellValue> cellOf(const SheetForm &form, const std::string &criterion, const std::string &typed)
    {
        if (typed == "cannot_judge") {
            if (!form.isAsked(criterion))
                return Error(Code::NOT_ASKED, {{"column", criterion}});
            return CellValue{criterion, CellState::CannotJudge, 0};
        }
        PALMARES_TRY(const std::int64_t units, form.unitsOf(criterion, typed));
        return CellValue{criterion, CellState::Number, units};
    }

    /// A column that somebody took out of a form is no answer.
    Done hasAllColumns(const SheetTable &table, const PlainTable &plain) const
    {
        if (!table.lacks.empty())
            return missingColumn(plain, table.lacks).with("detail", "scores");
        for (const TypedSheet &sheet : table.sheets) {
            const auto entry = m_view.entryByCode(sheet.change.entry);
            if (!entry.ok())
                continue;
            const SheetForm form(m_view.state, m_round, m_judge, *entry);
            for (const std::string &criterion : form.asked()) {
                if (!sheet.told.contains(criterion))
                    return missingColumn(plain, criterion).with("detail", "scores");
            }
        }
        return {};
    }

    /// Whether something that is asked has no cell.
    static bool saysLess(const TypedSheet &sheet, const SheetForm &form)
    {
        const auto isTold = [&](const std::string &criterion) { return sheet.told.contains(criterion); };
        return !sheet.change.recuse && !sheet.change.cannotJudge && !std::all_of(form.asked().begin(), form.asked().end(), isTold);
    }

    /// What stands of this sheet: what was taken in this way before, else what counts.
    std::optional<Draft> standing(const Draft &draft) const
    {
        const SheetSlot *slot = m_view.state.sheet(m_round, m_judge, m_view.state.entryIndex(draft.entry));
        if (!slot)
            return std::nullopt;
        const TakenSheets taken(m_view, slot);
        const SheetHead *counts = slot->standing == nowhere ? nullptr : &m_view.state.sheetHeads[slot->standing];
        if (taken.isEmpty() && !counts)
            return std::nullopt;
        const SheetContent sheet = taken.isEmpty() ? sheetOf(m_view.record(counts->sheet)) : taken.sheets().front();
        Draft stands = draftLike(sheet);
        stands.entryRecord = sheet.entryRecord;
        stands.source = sheet.source;
        if (sheet.form != round().form)
            stands.values.clear();
        return stands;
    }

    /// What the table has no cell for stays as it stands: what is not there is not blank.
    Draft completed(Draft draft, const Said &said, const std::optional<Draft> &stands) const
    {
        if (!stands)
            return draft;
        const auto &told = said.sheet->told;
        if (said.sheet->check.empty() && (stands->source != SheetSource::Screen || told.empty()))
            draft.entryRecord = stands->entryRecord; // of the same paper; a laptop's sheet may be of another reading
        if (draft.state == SheetState::Scored && stands->state == SheetState::Scored) {
            const SheetForm form = formOf(draft);
            for (const CellValue &value : stands->values) {
                if (!told.contains(value.criterion) && form.isAsked(value.criterion))
                    setCell(draft.values, value.criterion, value);
            }
        } else if (draft.state == SheetState::Scored && told.empty()) { // a comment alone
            draft.state = stands->state;
            draft.kind = stands->kind;
        }
        return draft;
    }

    TakenSheets takenOf(const Draft &draft) const { return {m_view, m_view.state.sheet(m_round, m_judge, m_view.state.entryIndex(draft.entry))}; }

    /// One of two typings: becomes a sheet once the other one says the same.
    Done type(Draft typedNow, const Said &said)
    {
        std::array<std::optional<Draft>, 2> typed;
        for (const int typing : {1, 2}) {
            PALMARES_TRY(typed[static_cast<std::size_t>(typing - 1)],
                         loadDraft(m_session.db(), typedNow.entry, typingRound(typing, judge().id, round().id)));
        }
        Draft draft = completed(typedNow, said, standing(typedNow));
        if (wasTyped(draft)) { // both typings agreed on it before; words take no two
            if (m_import.typing != 0) {
                m_superseded.push_back(draft.entry);
                if (const auto &mine = typed[static_cast<std::size_t>(m_import.typing - 1)])
                    keepWords(draft, *mine);
            }
            if (!m_import.again) { // who types anew sees what stands, and changes that; a table adds to it
                m_report.commentsApart += commentsApart(takenOf(draft), draft);
                draft.saysCommittee = draft.saysEntrant = false;
            }
            return mint(withComments(takenOf(draft), draft));
        }
        draft.base = m_file;
        const auto isOfThisFile = [&](const std::optional<Draft> &one) { return one && one->base == m_file; };
        const bool isFirstAgain = isOfThisFile(typed[0]) || (typed[0] && typed[0]->base.empty() && m_isFirstFile);
        // A table that was corrected is no second person, and only people know which it is.
        if (m_import.typing == 0 && typed[0] && !isFirstAgain && !isOfThisFile(typed[1]))
            return Error(Code::AMBIGUOUS, {{"detail", "typing"}, {"entry", entryOf(draft).code}, {"judge", judge().code}});
        const bool isAgain = m_import.typing == 0 && (isFirstAgain || isOfThisFile(typed[1]));
        const int typing = m_import.typing != 0 ? m_import.typing : isOfThisFile(typed[1]) && !isFirstAgain ? 2 : 1;
        m_report.sameFile = m_report.sameFile || isAgain;
        m_hasFirst = m_hasFirst || (typing == 1 && !m_import.file.empty());
        draft.round = typingRound(typing, judge().id, round().id);
        std::optional<Draft> &mine = typed[static_cast<std::size_t>(typing - 1)];
        if (mine && said.sheet->check.empty())
            draft.entryRecord = mine->entryRecord; // of the same paper still
        if (mine && !isOfThisFile(mine)) {
            ++m_report.corrected;
            draft = completed(std::move(typedNow), said, mine);
            draft.base = m_file;
            draft.round = mine->round;
        }
        if (mine)
            keepWords(draft, *mine);
        mine = draft;
        if (typed[0] && typed[1] && !m_import.isUnfinished) {
            const std::string code = entryOf(draft).code;
            const auto differences = typingDifferences(formOf(draft), code, *typed[0], *typed[1]);
            if (differences.empty()) {
                m_report.commentsApart += commentsApart(*typed[0], *typed[1]);
                Draft agreed = withComments(takenOf(draft), *typed[0], *typed[1]);
                agreed.entryRecord = earlierOf(agreed, *typed[1]);
                m_done.push_back(agreed);
                return mint(agreed);
            }
            m_report.differences.insert(m_report.differences.end(), differences.begin(), differences.end());
        }
        ++m_report.waiting;
        m_saved.push_back(std::move(draft));
        return {};
    }

    /// Of two versions of the entry the one that has been corrected since: who gave no check code has said nothing of a version.
    RecordId earlierOf(const Draft &first, const Draft &second) const
    {
        return first.entryRecord == entryOf(first).heads.front() ? second.entryRecord : first.entryRecord;
    }

    /// Whether the sheet that was taken in this way before says the same, and nobody is typing it anew.
    bool wasTyped(const Draft &draft) const
    {
        const std::uint32_t entry = m_view.state.entryIndex(draft.entry);
        const TakenSheets taken = takenOf(draft);
        return std::any_of(taken.sheets().begin(), taken.sheets().end(),
                           [&](const SheetContent &sheet) { return saysTheSame(sheet, draft) && !judgedAnew(sheet, draft, entry); });
    }

    /// What was taken in this way before and has been replaced since, of this judge in this round.
    const std::vector<SheetContent> &replacedOf(const EntryId &entry)
    {
        if (!m_isReplacedRead) {
            m_isReplacedRead = true;
            for (std::size_t i = 0; i < m_view.set.size(); ++i) {
                const Record &record = m_view.set[i];
                if (record.header.type != RecordType::Sheet || record.header.author != m_view.state.callKey ||
                    m_view.state.fates[i] != Fate::Replaced)
                    continue;
                SheetContent sheet = sheetOf(record);
                if (sheet.judge == judge().id && sheet.round == round().id)
                    m_replaced[sheet.entry].push_back(std::move(sheet));
            }
        }
        return m_replaced[entry];
    }

    std::string wordsOf(const Ref &ref) const { return m_view.text(ref).value_or(std::string()); }

    /// Whether one of the sheets says just this: it comes once more.
    bool isOneOf(const TakenSheets &taken, const Draft &draft, std::uint32_t entry) const
    {
        const auto says = [&](const Ref &ref, const std::string &words) { return wordsOf(ref) == words || (words.empty() && !m_import.again); };
        return std::any_of(taken.sheets().begin(), taken.sheets().end(), [&](const SheetContent &sheet) {
            return saysTheSame(sheet, draft) && !judgedAnew(sheet, draft, entry) && says(sheet.committee, draft.committee) && says(sheet.entrant, draft.entrant);
        });
    }

    /// An older form that comes once more: it says what it said, in every word.
    bool isOlder(const Draft &draft)
    {
        const auto &replaced = replacedOf(draft.entry);
        return std::any_of(replaced.begin(), replaced.end(), [&](const SheetContent &sheet) {
            return saysTheSame(sheet, draft) && wordsOf(sheet.committee) == draft.committee && wordsOf(sheet.entrant) == draft.entrant;
        });
    }

    void tellReplaced(const Draft &before, const Draft &now)
    {
        for (TypingDifference &cell : typingDifferences(formOf(now), entryOf(now).code, before, now))
            m_report.replaced.push_back(
                {std::move(cell.entry), std::move(cell.what), std::move(cell.first), std::move(cell.second)});
        if (before.committee != now.committee)
            m_report.replaced.push_back({entryOf(now).code, "comment", before.committee, now.committee});
        if (before.entrant != now.entrant)
            m_report.replaced.push_back({entryOf(now).code, "note_to_entrant", before.entrant, now.entrant});
    }

    /// The ref of a comment; the one there is, if one of these says the same.
    Ref commentRef(const std::string &words, const TakenSheets &taken, Ref SheetContent::*comment)
    {
        if (words.empty())
            return {};
        for (const SheetContent &sheet : taken.sheets()) {
            if (m_view.text(sheet.*comment) == words)
                return sheet.*comment;
        }
        return m_act.text(words);
    }

    bool judgedAnew(const SheetContent &before, const Draft &now, std::uint32_t entry) const
    {
        const EntryView &view = m_view.state.entries[entry];
        return now.entryRecord != before.entryRecord && now.entryRecord == view.heads.front()
               && hasChangedSince(m_view.set, view, before.entryRecord);
    }

    /// Who steps aside on paper declares a conflict, as on a laptop; here the office writes it down, and somebody confirms it or not.
    /// What a typing wrote down so goes with the typing, while nobody has decided on it.
    void declare(std::uint32_t entry, const Draft &before, const SheetContent &sheet)
    {
        const ConflictView *now = m_view.state.conflict(m_judge, entry);
        const bool isRecused = sheet.state == SheetState::Recused;
        if (!isRecused && now && before.state == SheetState::Recused && now->state == ConflictState::Suggested && now->kind == before.kind
            && !now->declared) {
            m_act.add(ConflictContent{sheet.judge, sheet.entry, ConflictState::Dismissed, "taken_back", {}}, m_view.pastOver(*now));
            return;
        }
        // One that was taken back is no answer to the next.
        const bool isFree = !now || (now->state == ConflictState::Dismissed && now->kind == "taken_back");
        if (!isRecused || !isFree)
            return;
        m_act.add(ConflictContent{sheet.judge, sheet.entry, ConflictState::Suggested, sheet.kind, {}},
                  now ? m_view.pastOver(*now) : std::vector<RecordId>{});
        ++m_report.conflicts;
    }

    Done mint(const Draft &draft)
    {
        const std::uint32_t entry = m_view.state.entryIndex(draft.entry);
        const SheetSlot *slot = m_view.state.sheet(m_round, m_judge, entry);
        const TakenSheets taken(m_view, slot);
        const Draft before = taken.isEmpty() ? Draft() : taken.draft();
        bool isHere = false;
        bool differs = false;
        bool hasCommittee = false; ///< a sheet that stays says it in the same words
        bool hasEntrant = false;
        for (const SheetHead &head : slot ? m_view.state.headsOf(*slot) : std::span<const SheetHead>()) {
            if (head.sheet.isNone())
                continue;
            const SheetContent sheet = sheetOf(m_view.record(head.sheet));
            const bool own = head.byCallKey && !head.resolved;
            // The same scores after the judge has read a corrected text are a sheet of their own.
            const bool same = saysTheSame(sheet, draft) && !judgedAnew(sheet, draft, entry);
            // What was typed before is compared with what is typed now; else whatever the laptop sent.
            isHere = isHere || (same && (own || taken.isEmpty()));
            if (same && (!own || taken.areForked())) { // equal sheets are one value with the comments of all
                hasCommittee = hasCommittee || wordsOf(sheet.committee) == draft.committee;
                hasEntrant = hasEntrant || wordsOf(sheet.entrant) == draft.entrant;
            }
            differs = differs || (!own && !saysTheSame(sheet, draft));
        }
        const auto saysAnew = [&](const std::string &words, const std::string &stood) { return words != stood && (!words.empty() || m_import.again); };
        const bool newWords = (saysAnew(draft.committee, before.committee) && !hasCommittee) || (saysAnew(draft.entrant, before.entrant) && !hasEntrant);
        if (isHere && !newWords) {
            ++m_report.same;
            return {};
        }
        // Nor does a form bring back what somebody decided against another sheet.
        const bool isExcluded = slot && slot->verdict == SheetVerdict::NothingStands;
        if (!m_import.again && !isExcluded && isOlder(draft)) {
            m_report.older.push_back(entryOf(draft).code);
            return {};
        }
        if (!taken.isEmpty())
            tellReplaced(before, draft);
        SheetContent sheet;
        sheet.judge = judge().id;
        sheet.entry = draft.entry;
        sheet.round = round().id;
        sheet.state = draft.state;
        if (draft.state == SheetState::Scored)
            sheet.values = draft.values;
        sheet.kind = draft.kind;
        sheet.form = round().form;
        sheet.entryRecord = draft.entryRecord;
        sheet.source = draft.source;
        sheet.committee = commentRef(draft.committee, taken, &SheetContent::committee);
        sheet.entrant = commentRef(draft.entrant, taken, &SheetContent::entrant);
        declare(entry, before, sheet);
        // After "nothing stands" what is typed is the new decision.
        m_act.add(std::move(sheet), isExcluded ? pastOverSlot(m_view.set, m_view.state, *slot) : pastOver(taken.records()));
        m_report.codes.push_back(entryOf(draft).code);
        m_report.forked += differs ? 1 : 0;
        ++m_report.minted;
        return {};
    }

    CallSession &m_session;
    const CallView &m_view;
    const SheetsImport &m_import;
    std::uint32_t m_round;
    std::uint32_t m_judge;
    Act &m_act;
    const std::string m_fingerprint; ///< of the table
    const std::vector<RecordId> m_file; ///< the same, where a judge's draft has the heads it started from: no typing has any, and
                                        ///< two typings of one entry must come from two tables
    bool m_isFirstFile = false;      ///< the table was the first typing already
    bool m_hasFirst = false;         ///< something of it is a first typing now
    std::map<EntryId, std::vector<SheetContent>> m_replaced; ///< see replacedOf()
    bool m_isReplacedRead = false;
    SheetsReport m_report;
    std::vector<Draft> m_saved; ///< typings that wait
    std::vector<Draft> m_done;  ///< typings that agreed
    std::vector<EntryId> m_superseded; ///< of which this person types what stands already
};

} // namespace

Result<SheetsReport> takeSheets(CallSession &session, const SheetsImport &import, std::uint32_t round, std::uint32_t judge,
                                const SheetTable &table, const PlainTable &plain)
{
    PALMARES_TRY(Act act, session.newAct("type_sheets"));
    SheetImporter importer(session, import, round, judge, act, fingerprintOf(plain));
    PALMARES_TRY(SheetsReport report, importer.run(table, plain));
    report.source = plain.source;
    if (const auto &fault = act.fault(); fault && report.problems.empty())
        report.problems.push_back(*fault); // a sheet that cannot be a record is not taken for taken
    if (report.problems.empty() && !act.isEmpty()) {
        PALMARES_TRY(const std::vector<CommentGone> notKept, commentsNotKept(session, act));
        report.leftOut.insert(report.leftOut.end(), notKept.begin(), notKept.end());
    }
    if (!report.problems.empty() || import.dryRun)
        return report;
    if (!act.isEmpty()) {
        PALMARES_CHECK(session.act(act, [&](Transaction &transaction) { return importer.writeDrafts(transaction); }));
    } else if (importer.hasDrafts()) {
        PALMARES_CHECK(session.note([&](Transaction &transaction) { return importer.writeDrafts(transaction); }));
    }
    return report;
}

Result<SheetsReport> SheetDesk::importSheets(const SheetsImport &import)
{
    PALMARES_CHECK(m_session.requireOffice());
    const CallSnapshot view = m_session.view();
    // Nothing can be scored before the freeze: what comes then is of the round before.
    PALMARES_TRY(const std::uint32_t round, view->roundShown(import.round));
    const RoundView &of = view->state.rounds[round];
    if (!of.frozen || !of.rules)
        return withoutRules(of);
    PALMARES_TRY(const std::uint32_t judge, view->judgeByCode(import.judge));
    PALMARES_TRY(const PlainTable plain, readTableFile(import.file, tableFileLimit, import.table));
    PALMARES_TRY(const SheetTable table, SheetTable::read(plain, QuestionNames(*view, round), import.judge));
    if (plain.rows.empty() && plain.problems.empty())
        return Error(Code::EMPTY_TABLE);
    PALMARES_TRY(SheetsReport report, takeSheets(m_session, import, round, judge, table, plain));
    // Of what was on paper there may be no other file.
    if (!import.dryRun && report.problems.empty() && report.minted + report.waiting > 0)
        SessionBackups::make(m_session);
    return report;
}

} // namespace palmares
