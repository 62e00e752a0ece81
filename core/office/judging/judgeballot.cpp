#include "core/office/judging/judgedesk.h"

#include "core/base/hash.h"
#include "core/merge/heads.h"
#include "core/office/exchange/exchangeout.h"
#include "core/office/judging/desknotes.h"
#include "core/office/judging/interestdesk.h"
#include "core/office/judging/judgesheets.h"
#include "core/office/judging/scoringdesk.h"
#include "core/office/view/commitnotes.h"
#include "core/office/view/fileword.h"
#include "core/records/lists.h"
#include "core/store/filelog.h"
#include "core/store/files.h"
#include "core/store/meta.h"
#include "core/store/place.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <set>

namespace palmares {

namespace {

/// Gathers the records of a ballot: what was minted now and what this judge's laptops have sent before.
class BallotMaker {
public:
    BallotMaker(CallSession &session, const JudgeSheets &sheets, const DeskNotes &notes, SubmitKind kind)
        : m_session(session), m_sheets(sheets), m_notes(notes), m_kind(kind)
    {
    }

    Result<BallotWritten> run(const std::string &file)
    {
        // Before anything is minted: a mistyped folder is no reason to have sent something.
        PALMARES_CHECK(tryPlace(pathFor(file, {})));
        PALMARES_TRY(Act act, m_session.newAct("ballot"));
        m_act = &act;
        BallotWritten written;
        mintSheets(written);
        PALMARES_TRY(const std::vector<Digest> heads, sheetHeads());
        if (heads.empty() && m_kind != SubmitKind::Stopping)
            return Error(Code::NOTHING_TO_DO, {{"round", roundId()}, {"detail", "scores"}});
        SubmitContent submit{roundId(), m_kind, idListOf<Digest>(heads)};
        const RecordId submitId = act.add(submit, pastSubmits());
        written.receipt = receiptOf(submitId);
        written.sheets = heads.size();
        noteIncomplete(written);
        PALMARES_TRY(const Bytes bytes, store(submitId));
        written.file = pathFor(file, fileName());
        if (const Done put = putBallot(written.file, bytes); !put.ok()) {
            const bool full = put.error().code == Code::DISK_FULL;
            return Error(full ? Code::DISK_FULL : Code::CANNOT_WRITE, {{"file", written.file},
                                                                       {"detail", "ballot_kept"},
                                                                       {"value", written.receipt},
                                                                       {"call", m_sheets.view().state.name}});
        }
        noteWritten(m_session, submitId);
        return written;
    }

private:
    const std::string &roundId() const { return m_sheets.view().state.rounds[m_sheets.round()].id; }

    void mintSheets(BallotWritten &written)
    {
        for (const auto &[id, draft] : m_sheets.drafts()) {
            const std::uint32_t entry = m_sheets.view().state.entryIndex(draft.entry);
            if (entry == nowhere || m_sheets.isPractice(entry) || draft.isPractised())
                continue; // practice never leaves this laptop
            auto minted = m_sheets.minted(draft, *m_act);
            m_minted.push_back(id);
            if (!minted)
                continue;
            // Place and time are claims of this laptop's notes, whichever way the scores were typed.
            if (const std::int64_t place = m_notes.placeOf(id); minted->sheet.order < 0 && place > 0)
                minted->sheet.order = place;
            minted->sheet.seconds = std::max(minted->sheet.seconds, m_notes.secondsOn(id));
            declare(entry, minted->sheet);
            m_act->add(std::move(minted->sheet), std::move(minted->past));
            ++written.minted;
        }
    }

    /// A recusal declares a conflict; scoring after all takes the own declaration back.
    void declare(std::uint32_t entry, const SheetContent &sheet)
    {
        const CallState &state = m_sheets.view().state;
        const ConflictView *now = state.conflict(m_sheets.judge(), entry);
        std::vector<RecordId> own;
        bool standing = false;
        for (const RecordId &id : now ? now->heads : std::vector<RecordId>{}) {
            const Record &record = m_sheets.view().record(id);
            if (record.header.author == state.callKey)
                continue;
            own.push_back(id);
            own.insert(own.end(), record.header.past.begin(), record.header.past.end());
            standing = standing || contentAs<ConflictContent>(record).state == ConflictState::Declared;
        }
        const bool recused = sheet.state == SheetState::Recused;
        if (recused == standing)
            return;
        m_act->add(ConflictContent{sheet.judge, sheet.entry, recused ? ConflictState::Declared : ConflictState::Dismissed,
                                   recused ? sheet.kind : std::string("taken_back"), {}},
                   own);
    }

    /// The sheet heads that this laptop knows, the new ones included.
    Result<std::vector<Digest>> sheetHeads() const
    {
        const RecordSet set = m_sheets.view().set.with(m_act->records());
        const CallState state = viewOf(set);
        std::vector<Digest> heads;
        const std::uint32_t round = state.roundIndex(roundId());
        const std::uint32_t judge = state.judgeIndex(m_sheets.view().identity.judge);
        for (const SheetSlot &slot : state.sheets) {
            if (slot.round != round || slot.judge != judge)
                continue;
            for (const SheetHead &head : state.headsOf(slot))
                heads.push_back(Digest{head.head.bytes});
        }
        return heads;
    }

    /// The judge's ballots of the round that this laptop knows: its own, which the new one replaces, and those of other laptops, which
    /// it is later than.
    std::vector<RecordId> pastSubmits() const
    {
        std::vector<const Record *> known;
        for (const SubmitView &submit : m_sheets.view().state.submits) {
            if (submit.judge == m_sheets.judge() && submit.round == roundId())
                known.push_back(&m_sheets.view().record(submit.id));
        }
        return pastOver(known);
    }

    void noteIncomplete(BallotWritten &written) const
    {
        for (const DeskEntry &entry : m_sheets.entries()) {
            using DeskProgress = DeskEntry::Progress;
            const bool open = entry.progress == DeskProgress::Unscored || entry.progress == DeskProgress::Partial;
            if (open && !entry.isPractice && goneOf(m_sheets, entry.entry) == BoardEntry::Gone::No)
                written.incomplete.push_back(m_sheets.view().state.entries[entry.entry].code);
        }
    }

    Done dropMinted(Transaction &transaction)
    {
        for (const EntryId &entry : m_minted) {
            PALMARES_CHECK(dropDraft(transaction, entry, roundId()));
            Draft draft = m_sheets.drafts().at(entry);
            draft.round = JudgeSheets::steppedBackFrom(roundId());
            draft.committee.clear();
            draft.entrant.clear();
            if (draft.state == SheetState::Scored)
                PALMARES_CHECK(dropDraft(transaction, entry, draft.round));
            else if (!draft.values.empty())
                PALMARES_CHECK(saveDraft(transaction, draft, DraftStep::None));
        }
        return {};
    }

    /// Mints, signs and keeps the ballot's bytes in one transaction: what is written to the person's folder afterwards is a
    /// copy that can be made again.
    Result<Bytes> store(const RecordId &submit)
    {
        Bytes bytes;
        PALMARES_CHECK(m_session.act(*m_act, [&](Transaction &transaction) -> Done {
            PALMARES_CHECK(dropMinted(transaction));
            PALMARES_CHECK(InterestDesk::noteSent(transaction));
            PALMARES_TRY(bytes, ballotBytes(submit));
            OutboxItem item;
            item.hash = hashAs<FileHash>({bytes});
            item.kind = static_cast<int>(FileKind::Ballot);
            item.name = fileName();
            item.at = m_session.environment().clock->nowMs();
            item.size = static_cast<std::int64_t>(bytes.size());
            item.refs = m_refs;
            PALMARES_TRY(const OutboxItem kept, keepInOutbox(transaction, item, bytes));
            PALMARES_CHECK(setMeta(transaction, unwrittenNote(submit), Bytes{1}));
            return setMeta(transaction, ballotNote(submit), Bytes(kept.hash.view()));
        }));
        return bytes;
    }

    Result<Bytes> ballotBytes(const RecordId &submit)
    {
        CallView after = m_sheets.view();
        ListMap lists;
        for (const ListRow &row : m_act->lists())
            lists.emplace(row.hash, std::make_shared<const std::vector<Digest>>(row.ids));
        after.set = after.set.with(m_act->records(), lists);
        after.state = viewOf(after.set);
        auto texts = std::make_shared<TextMap>(*after.texts);
        for (const TextRow &row : m_act->texts())
            texts->emplace(row.ref, row);
        after.texts = texts;
        const std::vector<RecordId> ids = ownRecords(after, submit);
        ExchangeOut out(after, FileKind::Ballot);
        out.addRecords(ids);
        PALMARES_TRY(std::vector<Commit> commits, commitsOf(ids));
        out.addCommits(std::move(commits));
        std::vector<Ref> refs;
        for (const RecordId &id : ids) {
            for (const NamedRef &named : refsOf(after.record(id)))
                refs.push_back(named.ref);
        }
        std::sort(refs.begin(), refs.end());
        refs.erase(std::unique(refs.begin(), refs.end()), refs.end());
        out.addTexts(refs);
        for (const Ref &ref : refs)
            m_refs.push_back(Digest{ref.bytes});
        out.setHint(after.title("en"));
        return out.bytes();
    }

    /// Everything this judge's laptops have written that stands: enrolments, declarations, sheet heads, this submit.
    std::vector<RecordId> ownRecords(const CallView &after, const RecordId &submit) const
    {
        const CallState &state = after.state;
        std::set<RecordId> ids{submit};
        const std::uint32_t judge = state.judgeIndex(after.identity.judge);
        for (const DeviceView &device : state.devices) {
            if (device.judge == judge)
                ids.insert(device.enrol);
        }
        const auto addOwn = [&](const RecordId &id) {
            if (after.record(id).header.author != state.callKey)
                ids.insert(id);
        };
        for (const SheetSlot &slot : state.sheets) {
            for (const SheetHead &head : slot.judge == judge ? state.headsOf(slot) : std::span<const SheetHead>())
                addOwn(head.head);
        }
        for (const ConflictView &conflict : state.conflicts) {
            for (const RecordId &id : conflict.judge == judge ? conflict.heads : std::vector<RecordId>{})
                addOwn(id);
        }
        for (std::size_t i = 0; i < after.set.size(); ++i) {
            if (after.set[i].header.type == RecordType::Interest)
                addOwn(after.set[i].header.id);
        }
        return {ids.begin(), ids.end()};
    }

    /// The commits that signed these records first; those of this act were stored a moment ago.
    Result<std::vector<Commit>> commitsOf(const std::vector<RecordId> &ids)
    {
        PALMARES_TRY(std::vector<Commit> commits, palmares::commitsOf(m_session.db()));
        std::erase_if(commits, [&](const Commit &commit) {
            return std::none_of(commit.ids.begin(), commit.ids.end(),
                                [&](const RecordId &id) { return std::binary_search(ids.begin(), ids.end(), id); });
        });
        return commits;
    }

    std::string fileName() const
    {
        const CallState &state = m_sheets.view().state;
        const std::string number = m_act->records().back().header.id.hex().substr(0, 4);
        const JudgeView &judge = state.judges[m_sheets.judge()];
        const std::string code = fileWord(judge.code, judge.id.hex());
        return state.name + "-" + code + "-" + roundId() + "-" + number + ".palmballot";
    }

    /// In a folder the file gets a name of ours; one that is not known yet stands for any.
    static std::string pathFor(const std::string &file, const std::string &name)
    {
        const QString path = QString::fromStdString(file);
        if (!QFileInfo(path).isDir())
            return file;
        return QDir(path).filePath(QString::fromStdString(name.empty() ? "ballot" : name)).toStdString();
    }

    Done putBallot(const std::string &path, const Bytes &bytes) const
    {
        PALMARES_CHECK(durableReplace(path, bytes, {true, 0644}));
        return readBack(path);
    }

    /// A stick that lies about writing is found before the judge sends the file.
    Done readBack(const std::string &path) const
    {
        PALMARES_TRY(const auto source, openSource(path));
        auto read = readExchange(*source, {FileKind::Ballot, m_sheets.view().state.call, {}});
        if (!read.ok())
            return Error(Code::CANNOT_WRITE, {{"file", path}, {"detail", std::string(codeName(read.error().code))}});
        return {};
    }

    CallSession &m_session;
    const JudgeSheets &m_sheets;
    const DeskNotes &m_notes;
    SubmitKind m_kind;
    Act *m_act = nullptr;
    std::vector<EntryId> m_minted; ///< entries whose draft is done with
    std::vector<Digest> m_refs;
};

} // namespace

std::string ballotNote(const RecordId &submit)
{
    return "ballot." + submit.hex();
}

std::string unwrittenNote(const RecordId &submit)
{
    return "unwritten." + submit.hex();
}

void noteWritten(CallSession &session, const RecordId &submit)
{
    // The file is there, whatever becomes of the note.
    (void)session.note([&](Transaction &transaction) { return dropMeta(transaction, unwrittenNote(submit)); });
    SessionMemory::of(session).reset(); // it has that there is none
}

Result<BallotWritten> JudgeDesk::writeBallot(const BallotRequest &request)
{
    PALMARES_CHECK(m_session.requireJudge());
    PALMARES_TRY(const std::uint32_t round, roundOf(*m_session.view(), request.round));
    PALMARES_TRY(const JudgeSheets sheets, JudgeSheets::load(m_session, round));
    PALMARES_TRY(const DeskNotes notes, DeskNotes::load(m_session.db(), m_session.view()->state.rounds[round].id));
    auto written = BallotMaker(m_session, sheets, notes, request.kind).run(request.file);
    if (written.ok())
        tellHome(m_session);
    return written;
}

} // namespace palmares
