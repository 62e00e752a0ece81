#include "core/store/erase.h"

#include "core/records/commit.h"
#include "core/records/lists.h"
#include "core/store/backup.h"
#include "core/store/draftbody.h"
#include "core/store/filelog.h"
#include "core/store/files.h"
#include "core/store/media.h"
#include "core/store/meta.h"
#include "core/store/orders.h"
#include "core/store/sql.h"
#include "core/store/texts.h"
#include "core/store/truth.h"

#include <sqlite3.h>

#include <algorithm>
#include <optional>

namespace palmares {

namespace {

/// There while step two is not finished. Of older versions: the entries of drafts that it still has to take out of the backups.
constexpr const char *pendingName = "erasing.drafts_of";
/// Drafts that step two still has to take out of the backups, each a line of entry and round.
constexpr const char *placesName = "erasing.drafts_at";
/// Names of backups that a newer version has written, a line each.
constexpr const char *leftName = "erasing.left";

void vacuum(Sql &sql)
{
    const GuardScope free(sql, Guard::Free);
    // VACUUM attaches its working copy, which the limit otherwise forbids.
    sqlite3_limit(sql.handle(), SQLITE_LIMIT_ATTACHED, 1);
    const auto restore = [&] { sqlite3_limit(sql.handle(), SQLITE_LIMIT_ATTACHED, 0); };
    try {
        sql.run("VACUUM");
    } catch (const SQLite::Exception &) {
        restore();
        throw;
    }
    restore();
}

void deleteTexts(Sql &sql, std::span<const Digest> refs)
{
    const GuardScope erasing(sql, Guard::Erasing);
    Query note(sql, "INSERT INTO erased_ref(ref) VALUES(?1) ON CONFLICT(ref) DO NOTHING");
    Query remove(sql, "DELETE FROM text WHERE ref=?1");
    for (const Digest &ref : refs) {
        note.blob(1, ref.view()).run();
        if (remove.blob(1, ref.view()).run() > 0 && sql.tallies)
            sql.tallies->texts.remove(ref.view());
    }
}

/// \throws NonsenseInDatabase
std::vector<Draft> draftsIn(Sql &sql)
{
    std::vector<Draft> drafts;
    Query rows(sql, "SELECT entry, round, body FROM draft");
    while (rows.step())
        drafts.push_back(draftFromBody(rows.idAt<EntryId>(0), rows.textAt(1), rows.textAt(2)));
    return drafts;
}

bool isAt(const std::vector<DraftPlace> &places, const EntryId &entry, const std::string &round)
{
    return std::any_of(places.begin(), places.end(), [&](const DraftPlace &place) {
        return place.entry == entry && (place.round.empty() || place.round == round);
    });
}

/// The words of the texts, as far as they are here.
std::vector<Bytes> wordsOf(Sql &sql, std::span<const Digest> refs)
{
    std::vector<Bytes> all;
    Query text(sql, "SELECT bytes FROM text WHERE ref=?1");
    for (const Digest &ref : refs) {
        if (text.blob(1, ref.view()).step())
            all.emplace_back(text.blobAt(0));
        text.rewind();
    }
    return all;
}

/// Whether a comment says what one of these says: all of it, or as a part of more.
bool saysAny(const std::string &comment, const std::vector<Bytes> &words)
{
    constexpr std::size_t fewestOfPart = 20; // bytes: a shorter text may stand anywhere by chance
    return !comment.empty() && std::any_of(words.begin(), words.end(), [&](const Bytes &one) {
        return comment == one || (one.size() >= fewestOfPart && comment.find(one) != std::string::npos);
    });
}

bool speaks(const Draft &draft) { return !draft.committee.empty() || !draft.entrant.empty(); }

/// The scores of a draft are the judge's and stay; what the judge has written goes, and so do the steps back to it.
void silenceDrafts(Sql &sql, const std::vector<DraftPlace> &places, const std::vector<Bytes> &words)
{
    Query change(sql, "UPDATE draft SET body=?3 WHERE entry=?1 AND round=?2");
    Query steps(sql, "DELETE FROM draft_log WHERE entry=?1 AND round=?2");
    for (Draft &draft : draftsIn(sql)) {
        const bool isPlace = isAt(places, draft.entry, draft.round);
        const bool saysCommittee = isPlace || saysAny(draft.committee, words);
        const bool saysEntrant = isPlace || saysAny(draft.entrant, words);
        if (!saysCommittee && !saysEntrant)
            continue;
        if (saysCommittee)
            draft.committee.clear();
        if (saysEntrant)
            draft.entrant.clear();
        change.blob(1, draft.entry.view()).text(2, draft.round).text(3, draftBody(draft)).run();
        steps.blob(1, draft.entry.view()).text(2, draft.round).run();
    }
    Query allSteps(sql, "DELETE FROM draft_log WHERE entry=?1"); // also of drafts that are gone
    for (const DraftPlace &place : places) {
        if (place.round.empty())
            allSteps.blob(1, place.entry.view()).run();
        else
            steps.blob(1, place.entry.view()).text(2, place.round).run();
    }
}

/// Names that our own programs give hold codes and numbers, e.g. "QP-J-01-review-1.palmballot".
bool isGivenByUs(std::string_view name)
{
    const auto dot = name.rfind('.');
    if (dot == std::string_view::npos || !name.substr(dot).starts_with(".palm"))
        return false;
    const std::string_view stem = name.substr(0, dot);
    const auto dashes = std::count(stem.begin(), stem.end(), '-');
    const bool isNumbered = !stem.empty() && stem.back() >= '0' && stem.back() <= '9';
    return isNumbered && dashes >= 3 && std::all_of(stem.begin(), stem.end(), [](char c) {
               return c == '-' || (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
           });
}

/// Where names of files stand, with what is asked of each: statements are kept by their texts, which must last.
struct NamedTable {
    const char *select;
    const char *forget;
};
constexpr NamedTable tablesWithNames[] = {
    {"SELECT rowid, name FROM file_seen WHERE name<>''", "UPDATE file_seen SET name='' WHERE rowid=?1"},
    {"SELECT rowid, name FROM quarantine WHERE name<>''", "UPDATE quarantine SET name='' WHERE rowid=?1"},
    {"SELECT rowid, name FROM outbox WHERE name<>''", "UPDATE outbox SET name='' WHERE rowid=?1"},
};

std::vector<std::int64_t> namesToForget(Sql &sql, const NamedTable &table)
{
    std::vector<std::int64_t> rows;
    Query names(sql, table.select);
    while (names.step()) {
        if (!isGivenByUs(names.textAt(1)))
            rows.push_back(names.numberAt(0));
    }
    return rows;
}

/// What people called the files that they opened or wrote may say who somebody is.
void forgetNames(Sql &sql)
{
    for (const NamedTable &table : tablesWithNames) {
        const auto rows = namesToForget(sql, table);
        Query forget(sql, table.forget);
        for (const std::int64_t row : rows)
            forget.number(1, row).run();
    }
}

struct Gone {
    std::vector<Digest> refs;
    std::vector<DraftPlace> drafts; ///< also those that lie so in backups alone
    Orders orders;
    std::optional<Bytes> prints;
};

/// Within a transaction of a copy: who goes on from it must recognise whom the others do.
void keepPrints(Sql &sql, const Bytes &prints)
{
    Query(sql, "INSERT INTO meta(name, value) VALUES(?1, ?2) ON CONFLICT(name) DO UPDATE SET value=excluded.value")
        .text(1, erasedPrintsName)
        .blob(2, prints)
        .run();
}

bool holdsAny(Sql &sql, const Gone &gone)
{
    Query text(sql, "SELECT 1 FROM text WHERE ref=?1");
    for (const Digest &ref : gone.refs) {
        if (text.blob(1, ref.view()).step())
            return true;
        text.rewind();
    }
    const std::vector<Draft> drafts = draftsIn(sql);
    if (std::any_of(drafts.begin(), drafts.end(), [&](const Draft &draft) { return speaks(draft) && isAt(gone.drafts, draft.entry, draft.round); }))
        return true;
    Query step(sql, "SELECT 1 FROM draft_log WHERE entry=?1 AND (?2='' OR round=?2)");
    for (const DraftPlace &place : gone.drafts) {
        if (step.blob(1, place.entry.view()).text(2, place.round).step())
            return true;
        step.rewind();
    }
    return std::any_of(std::begin(tablesWithNames), std::end(tablesWithNames),
                       [&](const NamedTable &table) { return !namesToForget(sql, table).empty(); });
}

bool isOfNewerVersion(const std::string &path)
{
    const Done peeked = peekVersion(path, Schema::ours());
    return !peeked.ok() && peeked.error().code == Code::NEWER_PROGRAM;
}

/// What says that bytes are no database of ours, or no more; anything else is the disk's, and may pass.
bool isUnreadable(const Error &error)
{
    return error.code == Code::DB_DAMAGED || error.arg("detail") == "sqlite_" + std::to_string(SQLITE_ERROR);
}

/// A copy without what is gone, and with the orders, takes the backup's place. \returns whether there was anything to change
Result<bool> rewrite(const std::string &path, const std::string &next, const Gone &gone)
{
    try {
        {
            Sql backup(path, Access::ReadOnly, {});
            if (!holdsAny(backup, gone) && !lacksAny(backup, gone.orders))
                return false;
            PALMARES_CHECK(copyDatabase(backup, next));
        }
        {
            Sql copy(next, Access::ReadWrite, {});
            copy.run("BEGIN IMMEDIATE");
            copy.tallies = storedTallies(copy);
            const std::vector<Bytes> words = wordsOf(copy, gone.refs);
            deleteTexts(copy, gone.refs);
            silenceDrafts(copy, gone.drafts, words);
            if (gone.prints)
                keepPrints(copy, *gone.prints);
            forgetNames(copy);
            addOrders(copy, gone.orders);
            copy.run("DELETE FROM cache");
            if (copy.tallies)
                storeTallies(copy, *copy.tallies);
            copy.run("COMMIT");
            vacuum(copy);
        }
        PALMARES_CHECK(syncExisting(next));
        PALMARES_CHECK(moveDurably(next, path));
        return true;
    } catch (const SQLite::Exception &exception) {
        const int extended = exception.getExtendedErrorCode();
        return errorOfSqlite(extended > 0 ? extended : exception.getErrorCode(), 0);
    } catch (const NonsenseInDatabase &nonsense) {
        return Error(Code::DB_DAMAGED, {{"detail", nonsense.detail}});
    }
}

/// \returns whether anything was changed
Result<bool> rewriteBackup(const std::string &path, const Gone &gone)
{
    if (fileSize(path) < 0)
        return false; // a folder or a link that somebody put there is no backup
    const std::string next = path + ".next";
    if (fileExists(next) && fileSize(next) < 0)
        removeFolder(next);
    auto rewritten = fileSize(path) == 0 ? Result<bool>(Error(Code::DB_DAMAGED)) : rewrite(path, next, gone);
    if (rewritten.ok())
        return rewritten;
    (void)removeDurably(next);
    if (!isUnreadable(rewritten.error()))
        return rewritten;
    // It cannot be read, so it is no backup any more, and it may hold what must go.
    PALMARES_CHECK(removeDurably(path));
    return true;
}

Result<std::int64_t> dropOutboxFiles(CallDb &db, const Gone &gone)
{
    PALMARES_TRY(const auto items, outbox(db));
    std::vector<FileHash> holding;
    for (const OutboxItem &item : items) {
        const bool holds = std::any_of(item.refs.begin(), item.refs.end(), [&](const Digest &ref) {
            return std::binary_search(gone.refs.begin(), gone.refs.end(), ref);
        });
        if (holds)
            holding.push_back(item.hash);
    }
    if (holding.empty())
        return std::int64_t(0);
    for (const FileHash &hash : holding)
        PALMARES_CHECK(removeDurably(db.folder().outbox() + '/' + hash.hex()));
    PALMARES_TRY(Transaction transaction, db.begin());
    PALMARES_CHECK(guardedWrite(transaction, [&]() -> Done {
        Query remove(db.sql(), "DELETE FROM outbox WHERE hash=?1");
        for (const FileHash &hash : holding)
            remove.blob(1, hash.view()).run();
        return {};
    }));
    PALMARES_CHECK(transaction.commit());
    return static_cast<std::int64_t>(holding.size());
}

/// Nobody knows what a refused file held, so none of their bytes stay; that they were refused does.
Done dropQuarantine(CallDb &db)
{
    for (const std::string &name : namesIn(db.folder().quarantine()))
        PALMARES_CHECK(removeDurably(db.folder().quarantine() + '/' + name));
    PALMARES_TRY(Transaction transaction, db.begin());
    PALMARES_CHECK(guardedWrite(transaction, [&]() -> Done {
        Query(db.sql(), "UPDATE quarantine SET bytes_kept=0").run();
        return {};
    }));
    return transaction.commit();
}

Result<Bytes> noteIn(Sql &sql, const char *name)
{
    Query row(sql, "SELECT value FROM meta WHERE name=?1");
    return row.text(1, name).step() ? Bytes(row.blobAt(0)) : Bytes();
}

std::vector<DraftPlace> placesIn(BytesView lines)
{
    std::vector<DraftPlace> places;
    for (std::size_t at = 0; at < lines.size();) {
        const std::size_t end = std::min(lines.find('\n', at), lines.size());
        const BytesView line = lines.substr(at, end - at);
        const std::size_t blank = std::min(line.find(' '), line.size());
        if (const auto entry = EntryId::fromHex(std::string(line.substr(0, blank))))
            places.push_back({*entry, std::string(line.substr(std::min(blank + 1, line.size())))});
        at = end + 1;
    }
    return places;
}

Result<Gone> whatIsGone(CallDb &db, const Bytes &pending)
{
    Gone gone;
    PALMARES_TRY(gone.refs, erasedRefs(db));
    PALMARES_TRY(gone.orders, ordersIn(db));
    for (std::size_t at = 0; at + EntryId::size <= pending.size(); at += EntryId::size)
        gone.drafts.push_back({*EntryId::fromBytes(BytesView(pending).substr(at, EntryId::size))});
    PALMARES_TRY(const auto places, meta(db, placesName));
    const std::vector<DraftPlace> more = placesIn(places.value_or(Bytes()));
    gone.drafts.insert(gone.drafts.end(), more.begin(), more.end());
    PALMARES_TRY(gone.prints, meta(db, erasedPrintsName));
    return gone;
}

} // namespace

Done eraseRefs(Transaction &transaction, std::span<const Digest> refsOrHashes, std::span<const DraftPlace> drafts)
{
    return guardedWrite(transaction, [&]() -> Done {
        Sql &sql = transaction.sql();
        sql.leaveNoJournal();
        const std::vector<Bytes> words = wordsOf(sql, refsOrHashes);
        deleteTexts(sql, refsOrHashes);
        silenceDrafts(sql, {drafts.begin(), drafts.end()}, words);
        forgetNames(sql);
        PALMARES_CHECK(dropCaches(transaction));
        PALMARES_TRY(const Bytes pending, noteIn(sql, pendingName));
        PALMARES_CHECK(setMeta(transaction, pendingName, pending));
        return eraseDraftsInBackups(transaction, drafts);
    });
}

Done eraseDraftsInBackups(Transaction &transaction, std::span<const DraftPlace> drafts)
{
    if (drafts.empty())
        return {};
    return guardedWrite(transaction, [&]() -> Done {
        PALMARES_TRY(Bytes places, noteIn(transaction.sql(), placesName));
        for (const DraftPlace &place : drafts) {
            if (const Bytes line = place.entry.hex() + ' ' + place.round + '\n'; places.find(line) == Bytes::npos)
                places += line;
        }
        return setMeta(transaction, placesName, places);
    });
}

Done leaveNoJournal(CallDb &db)
{
    return guarded(db.sql(), [&]() -> Done {
        db.sql().leaveNoJournal();
        return {};
    });
}

Result<Erased> finishErasing(CallDb &db, const GoesOn &goesOn)
{
    PALMARES_CHECK(leaveNoJournal(db));
    PALMARES_TRY(const auto pending, meta(db, pendingName));
    PALMARES_TRY(const Gone gone, whatIsGone(db, pending.value_or(Bytes())));
    Erased erased;
    const MediaStore media(db.folder().media());
    for (const Digest &ref : gone.refs) {
        const FileHash hash{ref.bytes};
        if (!media.has(hash))
            continue;
        PALMARES_CHECK(media.remove(hash));
        ++erased.files;
    }
    PALMARES_TRY(erased.outboxFiles, dropOutboxFiles(db, gone));
    PALMARES_CHECK(dropQuarantine(db));
    // One that cannot be written keeps no other from being: what stays is as little as can be, and the order stands.
    std::optional<Error> problem;
    if (fileExists(db.folder().backups()) && !realFolder(db.folder().backups()).ok())
        problem = Error(Code::CANNOT_WRITE, {{"file", db.folder().backups()}}); // a link to a disk that is not there
    const std::vector<Backup> all = backups(db.folder());
    for (std::size_t i = 0; i < all.size(); ++i) {
        const Backup &backup = all[i];
        if (goesOn && !goesOn(i, all.size()))
            return Error(Code::CANCELLED);
        if (isOfNewerVersion(backup.path)) {
            erased.left.push_back(backup.path);
            continue;
        }
        auto rewritten = rewriteBackup(backup.path, gone);
        if (rewritten.ok())
            erased.backups += *rewritten ? 1 : 0;
        else if (!problem)
            problem = std::move(rewritten).error();
    }
    if (problem)
        return *std::move(problem);
    PALMARES_CHECK(guarded(db.sql(), [&]() -> Done {
        vacuum(db.sql());
        return {};
    }));
    PALMARES_TRY(Transaction transaction, db.begin());
    PALMARES_CHECK(dropMeta(transaction, pendingName));
    PALMARES_CHECK(dropMeta(transaction, placesName));
    Bytes left;
    for (const std::string &path : erased.left)
        left += path.substr(path.find_last_of('/') + 1) + '\n';
    PALMARES_CHECK(left.empty() ? dropMeta(transaction, leftName) : setMeta(transaction, leftName, left));
    PALMARES_CHECK(transaction.commit());
    return erased;
}

Result<std::vector<std::string>> erasingLeft(CallDb &db)
{
    PALMARES_TRY(const auto note, meta(db, leftName));
    const Bytes names = note.value_or(Bytes());
    std::vector<std::string> left;
    for (std::size_t at = 0; at < names.size();) {
        const std::size_t end = std::min(names.find('\n', at), names.size());
        const std::string path = db.folder().backups() + '/' + std::string(names.substr(at, end - at));
        if (fileSize(path) >= 0)
            left.push_back(path);
        at = end + 1;
    }
    return left;
}

Result<bool> erasingUnfinished(CallDb &db)
{
    PALMARES_TRY(const auto pending, meta(db, pendingName));
    if (pending)
        return true;
    PALMARES_TRY(const std::vector<std::string> left, erasingLeft(db));
    return std::any_of(left.begin(), left.end(), [](const std::string &path) { return !isOfNewerVersion(path); });
}

bool stillHolds(const CallFolder &folder, std::span<const Digest> refsOrHashes)
{
    if (!fileExists(folder.path))
        return false;
    const MediaStore media(folder.media());
    if (std::any_of(refsOrHashes.begin(), refsOrHashes.end(), [&](const Digest &ref) { return media.has(FileHash{ref.bytes}); }))
        return true;
    try {
        Sql sql(folder.database(), Access::ReadOnly, {});
        Query text(sql, "SELECT 1 FROM text WHERE ref=?1");
        for (const Digest &ref : refsOrHashes) {
            if (text.blob(1, ref.view()).step())
                return true;
            text.rewind();
        }
        return false;
    } catch (const SQLite::Exception &) {
        return true;
    }
}

} // namespace palmares
