#include "core/office/judging/senddesk.h"

#include "core/merge/lastballots.h"
#include "core/office/judging/interestdesk.h"
#include "core/office/judging/scoringdesk.h"
#include "core/office/judging/sheetform.h"
#include "core/office/view/commitnotes.h"
#include "core/output/csvtable.h"
#include "core/records/lists.h"
#include "core/store/filelog.h"
#include "core/store/files.h"
#include "core/store/meta.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace palmares {

namespace {

using EntryProgress = BoardEntry::Progress;

std::vector<std::string> missingIn(const BoardEntry &entry, const std::vector<BoardColumn> &columns)
{
    std::vector<std::string> missing;
    for (std::size_t c = 0; c < columns.size(); ++c) {
        if (columns[c].counts && entry.sheet.cells[c].state == BoardCell::State::Blank)
            missing.push_back(columns[c].id);
    }
    return missing;
}

/// Something on the sheet of a check is no pass, and nothing says why: who was not let through will ask.
bool lacksReason(const BoardEntry &entry)
{
    if (entry.sheet.state != SheetState::Scored || !entry.sheet.committee.empty() || !entry.sheet.entrant.empty())
        return false;
    return std::any_of(entry.sheet.cells.begin(), entry.sheet.cells.end(), [](const BoardCell &cell) {
        constexpr std::int64_t pass = 1; // 0 fails, 2 is unsure
        return cell.state == BoardCell::State::Number && cell.units != pass;
    });
}

void look(SendCheck &check, const BoardEntry &entry, const std::vector<BoardColumn> &columns)
{
    if (!entry.others.empty())
        check.differ.push_back(entry.code);
    if (entry.gone != BoardEntry::Gone::No)
        return;
    ++check.entries;
    if (entry.wasPractised)
        check.practised.push_back(entry.code);
    else if (entry.isOpen())
        check.missing.push_back({entry.code, missingIn(entry, columns), entry.answered == 0});
    else
        ++check.complete;
    if (entry.progress == EntryProgress::CannotJudge || entry.progress == EntryProgress::Recused)
        check.notJudged.push_back(entry.code);
    if (check.incomplete == IncompleteSheets::Items && lacksReason(entry))
        check.unexplained.push_back(entry.code);
    if (entry.isFlagged)
        check.flagged.push_back(entry.code);
    if (entry.textCorrected)
        check.corrected.push_back(entry.code);
}

/// Whether the judge has gone on with an entry, rather than corrected what was sent.
bool hasGoneOn(const CallView &view, std::uint32_t round, const BoardEntry &entry)
{
    if (!entry.hasChanges || entry.gone != BoardEntry::Gone::No)
        return false;
    const SheetSlot *slot = view.state.sheet(round, view.state.judgeIndex(view.identity.judge), view.state.entryIndex(entry.id));
    std::size_t sent = 0;
    for (const SheetHead &head : slot ? view.state.headsOf(*slot) : std::span<const SheetHead>()) {
        if (head.sheet.isNone())
            continue;
        const SheetContent sheet = sheetOf(view.record(head.sheet));
        sent = std::max(sent, sheet.state == SheetState::Scored ? sheet.values.size() : entry.asked);
    }
    return entry.sheet.state != SheetState::Scored ? sent == 0 : entry.answered > sent;
}

IncompleteSheets incompleteOf(const RoundRules &rules)
{
    if (rules.kind == RoundKind::Check)
        return IncompleteSheets::Items;
    // An agreement has one criterion that counts: without it nothing is there to count.
    const bool countsAnswered = rules.kind == RoundKind::Scoring && rules.incomplete == Incomplete::UseAnswered;
    return countsAnswered ? IncompleteSheets::Answered : IncompleteSheets::Dropped;
}

std::string labelOf(const CallState &state, const PublicKey &key)
{
    for (const DeviceView &device : state.devices) {
        if (device.key == key)
            return device.label;
    }
    return {};
}

/// The submits of this judge's laptops, in no order.
std::vector<const Record *> submitsOf(const CallView &view)
{
    const std::uint32_t judge = view.state.judgeIndex(view.identity.judge);
    std::vector<const Record *> submits;
    for (std::size_t i = 0; i < view.set.size(); ++i) {
        const Record &record = view.set[i];
        if (record.header.type != RecordType::Submit)
            continue;
        const bool own = std::any_of(view.state.devices.begin(), view.state.devices.end(), [&](const DeviceView &device) {
            return device.judge == judge && device.key == record.header.author;
        });
        if (own)
            submits.push_back(&record);
    }
    return submits;
}

Result<std::optional<OutboxItem>> keptFile(CallDb &db, const RecordId &submit)
{
    PALMARES_TRY(const auto bytes, meta(db, ballotNote(submit)));
    const auto hash = bytes ? FileHash::fromBytes(*bytes) : std::nullopt;
    if (!hash)
        return std::optional<OutboxItem>();
    PALMARES_TRY(const std::vector<OutboxItem> items, outbox(db));
    const auto found = std::find_if(items.begin(), items.end(), [&](const OutboxItem &item) { return item.hash == *hash; });
    return found == items.end() ? std::optional<OutboxItem>() : std::optional<OutboxItem>(*found);
}

/// One version of a sheet: a row per criterion that was asked, one for a sheet without scores.
class OwnRows {
public:
    OwnRows(const BoardEntry &entry, const JudgeBoard &board, const SheetForm &form, OutTable &table)
        : m_entry(entry), m_board(board), m_form(form), m_table(table)
    {
    }

    /// `version` names the laptop where there are several versions.
    void add(const BoardSheet &sheet, const std::string &version)
    {
        bool first = true;
        const auto row = [&](const std::string &criterion, const std::string &score, const std::string &state) {
            m_table.rows.push_back({OutCell::text(m_entry.code), OutCell::text(criterion),
                                    isDecimal(score) ? OutCell::number(score) : OutCell::text(score), OutCell::text(state),
                                    OutCell::text(sheet.kind), OutCell::text(first ? sheet.committee : std::string()),
                                    OutCell::text(first ? sheet.entrant : std::string()), OutCell::text(version)});
            first = false;
        };
        if (sheet.state != SheetState::Scored)
            return row({}, {}, sheet.state == SheetState::Recused ? "recused" : "cannot_judge");
        for (std::size_t c = 0; c < m_board.columns.size(); ++c) {
            const BoardCell &cell = sheet.cells[c];
            const std::string &id = m_board.columns[c].id;
            if (cell.state == BoardCell::State::NotAsked)
                continue;
            if (cell.state == BoardCell::State::Number)
                row(id, m_form.textOf(id, cell.units), {});
            else
                row(id, {}, cell.state == BoardCell::State::CannotJudge ? "cannot_judge" : "blank");
        }
    }

private:
    const BoardEntry &m_entry;
    const JudgeBoard &m_board;
    const SheetForm &m_form;
    OutTable &m_table;
};

bool saysSomething(const BoardEntry &entry)
{
    return entry.progress != EntryProgress::Unscored || !entry.sheet.committee.empty() || !entry.sheet.entrant.empty();
}

} // namespace

std::size_t SendCheck::unready() const
{
    if (incomplete != IncompleteSheets::Answered)
        return missing.size();
    return static_cast<std::size_t>(std::count_if(missing.begin(), missing.end(), [](const MissingPart &part) { return part.isBlank; }));
}

Result<SendCheck> SendDesk::check()
{
    PALMARES_TRY(const BoardSnapshot board, ScoringDesk(m_session, m_round).board());
    SendCheck check;
    check.round = board->roundId;
    const CallSnapshot view = m_session.view();
    if (view->state.rounds[board->round].rules)
        check.incomplete = incompleteOf(view->state.rounds[board->round].rules->rounds.front());
    for (const auto &entry : board->entries) {
        if (entry->isPractice)
            continue;
        look(check, *entry, board->columns);
        check.goneOn += hasGoneOn(*view, board->round, *entry) ? 1 : 0;
    }
    check.changed = board->counts.changed;
    check.deadline = board->deadline;
    check.isLate = board->deadline >= 0 && m_session.environment().clock->nowMs() > board->deadline;
    PALMARES_TRY(const auto interests, InterestDesk(m_session).declared());
    PALMARES_TRY(check.interestsUnsent, InterestDesk::isUnsent(m_session.db()));
    check.asksInterests = !interests || interests->isErased;
    return check;
}

Result<BallotWritten> SendDesk::send(SubmitKind kind, const std::string &file)
{
    return JudgeDesk(m_session).writeBallot({m_round, kind, file});
}

Result<std::vector<SentBallot>> SendDesk::sent()
{
    PALMARES_CHECK(m_session.requireJudge());
    const CallSnapshot view = m_session.view();
    const std::vector<const Record *> submits = submitsOf(*view);
    PALMARES_TRY(const auto notes, commitNotes(m_session.db(), submits));
    PALMARES_TRY(const Seed seed, m_session.signingSeed());
    const PublicKey device = SigningKey(seed).publicKey();
    std::vector<SentBallot> sent;
    for (const Record *submit : submits) {
        const auto content = contentAs<SubmitContent>(*submit);
        const RecordId &id = submit->header.id;
        SentBallot ballot{id, receiptOf(id), content.round, content.kind, view->set.list(*submit).size(), 0,
                          labelOf(view->state, submit->header.author), submit->header.author == device, false, false, {}};
        if (const auto note = notes.find(id); note != notes.end())
            ballot.time = note->second.time;
        ballot.isLast = std::any_of(view->state.submits.begin(), view->state.submits.end(),
                                    [&](const SubmitView &head) { return head.id == id; });
        const SubmitView *said = lastBallotOn(view->state, view->state.judgeIndex(view->identity.judge), content.round, device);
        ballot.isSaid = said && said->id == id;
        PALMARES_TRY(const auto kept, keptFile(m_session.db(), id));
        if (kept)
            ballot.name = kept->name;
        PALMARES_TRY(const auto unwritten, meta(m_session.db(), unwrittenNote(id)));
        ballot.isWritten = !unwritten || !kept;
        sent.push_back(std::move(ballot));
    }
    std::sort(sent.begin(), sent.end(), [](const SentBallot &a, const SentBallot &b) {
        return a.time != b.time ? a.time < b.time : a.submit < b.submit;
    });
    return sent;
}

Result<std::string> SendDesk::sendAgain(const std::string &receipt, const std::string &file)
{
    PALMARES_CHECK(m_session.requireJudge());
    for (const Record *submit : submitsOf(*m_session.view())) {
        if (receiptOf(submit->header.id) != receipt)
            continue;
        PALMARES_TRY(const auto kept, keptFile(m_session.db(), submit->header.id));
        if (!kept)
            break;
        const QString wanted = QString::fromStdString(file);
        const std::string path =
            QFileInfo(wanted).isDir() ? QDir(wanted).filePath(QString::fromStdString(kept->name)).toStdString() : file;
        PALMARES_CHECK(durableReplaceFrom(
            path, [&](const ByteSink &sink) { return copyFromOutbox(m_session.db(), kept->hash, sink); }, {true, 0644}));
        noteWritten(m_session, submit->header.id);
        return path;
    }
    return Error(Code::NOT_FOUND, {{"value", receipt}});
}

Result<Bytes> SendDesk::ownCopy()
{
    PALMARES_TRY(const BoardSnapshot board, ScoringDesk(m_session, m_round).board());
    const CallSnapshot view = m_session.view();
    const std::uint32_t judge = view->state.judgeIndex(view->identity.judge);
    OutTable table;
    table.columns = {"entry", "criterion", "score", "state", "kind", "comment", "note_to_entrant", "version"};
    for (const auto &entry : board->entries) {
        const bool isGoneUntouched = entry->gone != BoardEntry::Gone::No && entry->progress == EntryProgress::Unscored;
        if (entry->isPractice || (isGoneUntouched && entry->others.empty()))
            continue;
        const SheetForm form(view->state, board->round, judge, entry->entry);
        OwnRows rows(*entry, *board, form, table);
        if (entry->others.empty() || saysSomething(*entry))
            rows.add(entry->sheet, entry->others.empty() ? std::string() : "this_laptop");
        for (const OtherVersion &other : entry->others)
            rows.add(other.sheet, other.device);
    }
    return csvOf(table);
}

} // namespace palmares
