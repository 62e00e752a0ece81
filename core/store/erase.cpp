#include "core/store/erase.h"

#include "core/store/backup.h"
#include "core/store/drafts.h"
#include "core/store/filelog.h"
#include "core/store/files.h"
#include "core/store/media.h"
#include "core/store/meta.h"
#include "core/store/sql.h"
#include "core/store/texts.h"

#include <sqlite3.h>

#include <algorithm>

namespace palmares {

namespace {

/// Entries whose drafts step two still has to take out of the backups; there while step two is not finished.
constexpr const char *pendingName = "erasing.drafts_of";

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

/// The scores of a draft are the judge's and stay; what the judge has written about the entry goes, and so do the steps back
/// to it.
void silenceDrafts(Sql &sql, std::span<const EntryId> entries)
{
    Query drafts(sql, "UPDATE draft SET body=json_set(body, '$.committee', '', '$.entrant', '') WHERE entry=?1");
    Query steps(sql, "DELETE FROM draft_log WHERE entry=?1");
    for (const EntryId &entry : entries) {
        drafts.blob(1, entry.view()).run();
        steps.blob(1, entry.view()).run();
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
    std::vector<EntryId> draftsOf;
};

bool holdsAny(Sql &sql, const Gone &gone)
{
    Query text(sql, "SELECT 1 FROM text WHERE ref=?1");
    for (const Digest &ref : gone.refs) {
        if (text.blob(1, ref.view()).step())
            return true;
        text.rewind();
    }
    Query draft(sql, "SELECT 1 FROM draft_log WHERE entry=?1 UNION ALL SELECT 1 FROM draft WHERE entry=?1"
                     " AND json_extract(body, '$.committee') || json_extract(body, '$.entrant') <> ''");
    for (const EntryId &entry : gone.draftsOf) {
        if (draft.blob(1, entry.view()).step())
            return true;
        draft.rewind();
    }
    return std::any_of(std::begin(tablesWithNames), std::end(tablesWithNames),
                       [&](const NamedTable &table) { return !namesToForget(sql, table).empty(); });
}

/// A copy without what is gone takes the backup's place. \returns whether there was anything to take out
Result<bool> rewriteBackup(const std::string &path, const Gone &gone)
{
    const std::string next = path + ".next";
    try {
        {
            Sql backup(path, Access::ReadOnly, {});
            if (!holdsAny(backup, gone))
                return false;
            PALMARES_CHECK(copyDatabase(backup, next));
        }
        {
            Sql copy(next, Access::ReadWrite, {});
            copy.run("BEGIN IMMEDIATE");
            copy.tallies = storedTallies(copy);
            deleteTexts(copy, gone.refs);
            silenceDrafts(copy, gone.draftsOf);
            forgetNames(copy);
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
        (void)removeDurably(next);
        const Error error = errorOfSqlite(exception.getExtendedErrorCode(), 0);
        if (error.code != Code::DB_DAMAGED)
            return error;
    }
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

Result<Gone> whatIsGone(CallDb &db, const Bytes &pending)
{
    Gone gone;
    PALMARES_TRY(gone.refs, erasedRefs(db));
    for (std::size_t at = 0; at + EntryId::size <= pending.size(); at += EntryId::size)
        gone.draftsOf.push_back(*EntryId::fromBytes(BytesView(pending).substr(at, EntryId::size)));
    return gone;
}

} // namespace

Done eraseRefs(Transaction &transaction, std::span<const Digest> refsOrHashes,
               std::span<const EntryId> draftsOf)
{
    return guardedWrite(transaction, [&]() -> Done {
        Sql &sql = transaction.sql();
        deleteTexts(sql, refsOrHashes);
        silenceDrafts(sql, draftsOf);
        forgetNames(sql);
        PALMARES_CHECK(dropCaches(transaction));
        Bytes pending;
        {
            Query row(sql, "SELECT value FROM meta WHERE name=?1");
            if (row.text(1, pendingName).step())
                pending = row.blobAt(0);
        }
        return setMeta(transaction, pendingName, pending + joined(draftsOf));
    });
}

Result<Erased> finishErasing(CallDb &db)
{
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
    for (const Backup &backup : backups(db.folder())) {
        PALMARES_TRY(const bool rewritten, rewriteBackup(backup.path, gone));
        erased.backups += rewritten ? 1 : 0;
    }
    PALMARES_CHECK(guarded(db.sql(), [&]() -> Done {
        vacuum(db.sql());
        return {};
    }));
    PALMARES_TRY(Transaction transaction, db.begin());
    PALMARES_CHECK(dropMeta(transaction, pendingName));
    PALMARES_CHECK(transaction.commit());
    return erased;
}

Result<bool> erasingUnfinished(CallDb &db)
{
    PALMARES_TRY(const auto pending, meta(db, pendingName));
    return pending.has_value();
}

} // namespace palmares
