#include "core/store/filelog.h"

#include "core/base/hash.h"
#include "core/store/files.h"
#include "core/store/sql.h"

#include <algorithm>
#include <set>

namespace palmares {

namespace {

std::string quarantinePath(const Sql &sql, const FileHash &hash)
{
    return sql.folder.quarantine() + '/' + hash.hex();
}

std::string outboxPath(const Sql &sql, const FileHash &hash)
{
    return sql.folder.outbox() + '/' + hash.hex();
}

FileSeen fileIn(const Query &row)
{
    FileSeen file;
    file.hash = row.idAt<FileHash>(0);
    file.kind = static_cast<int>(row.numberAt(1));
    file.verdict = row.textAt(2);
    file.detail = row.textAt(3);
    file.name = row.textAt(4);
    file.at = row.numberAt(5);
    return file;
}

} // namespace

Done markFile(Transaction &transaction, const FileSeen &file)
{
    assert(std::is_sorted(file.records.begin(), file.records.end()));
    return guardedWrite(transaction, [&]() -> Done {
        const Bytes records = joined(file.records);
        Query(transaction.sql(), "INSERT INTO file_seen(hash, kind, verdict, detail, name, at, records) "
                                 "VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7)"
                                 " ON CONFLICT(hash) DO UPDATE SET kind=excluded.kind, "
                                 "verdict=excluded.verdict, detail=excluded.detail,"
                                 " name=excluded.name, at=excluded.at, records=excluded.records")
            .blob(1, file.hash.view())
            .number(2, file.kind)
            .text(3, file.verdict)
            .text(4, file.detail)
            .text(5, file.name)
            .number(6, file.at)
            .blob(7, records)
            .run();
        return {};
    });
}

Result<std::optional<FileSeen>> fileSeen(CallDb &db, const FileHash &hash)
{
    return guarded(db.sql(), [&]() -> Result<std::optional<FileSeen>> {
        Query row(db.sql(),
                  "SELECT hash, kind, verdict, detail, name, at, records FROM file_seen WHERE hash=?1");
        if (!row.blob(1, hash.view()).step())
            return std::optional<FileSeen>();
        FileSeen file = fileIn(row);
        file.records = row.idsAt<RecordId>(6);
        return std::optional<FileSeen>(std::move(file));
    });
}

Result<std::vector<FileSeen>> filesSeen(CallDb &db)
{
    return guarded(db.sql(), [&]() -> Result<std::vector<FileSeen>> {
        std::vector<FileSeen> files;
        Query rows(db.sql(), "SELECT hash, kind, verdict, detail, name, at FROM file_seen ORDER BY n");
        while (rows.step())
            files.push_back(fileIn(rows));
        return files;
    });
}

Result<std::vector<RecordId>> broughtOnlyBy(CallDb &db, const FileHash &hash)
{
    PALMARES_TRY(const auto file, fileSeen(db, hash));
    if (!file)
        return Error(Code::NOT_FOUND, {{"value", hash.hex()}});
    std::vector<RecordId> alone = file->records;
    return guarded(db.sql(), [&]() -> Result<std::vector<RecordId>> {
        Query others(db.sql(), "SELECT records FROM file_seen WHERE hash<>?1");
        others.blob(1, hash.view());
        while (!alone.empty() && others.step()) {
            const auto ids = others.idsAt<RecordId>(0);
            std::vector<RecordId> rest;
            std::set_difference(alone.begin(), alone.end(), ids.begin(), ids.end(), std::back_inserter(rest));
            alone = std::move(rest);
        }
        return alone;
    });
}

Result<Quarantined> quarantine(Transaction &transaction, BytesView bytes, Quarantined file)
{
    file.hash = hashAs<FileHash>({bytes});
    file.size = static_cast<std::int64_t>(bytes.size());
    Sql &sql = transaction.sql();
    PALMARES_TRY(const std::int64_t kept, guardedWrite(transaction, [&]() -> Result<std::int64_t> {
        Query sum(sql, "SELECT coalesce(sum(size), 0) FROM quarantine WHERE bytes_kept=1 AND hash<>?1");
        sum.blob(1, file.hash.view()).step();
        return sum.numberAt(0);
    }));
    file.bytesKept = file.size <= quarantineFileLimit && kept + file.size <= quarantineTotalLimit;
    if (file.bytesKept) {
        PALMARES_CHECK(makeFolder(sql.folder.quarantine()));
        PALMARES_CHECK(
            durableReplace(quarantinePath(sql, file.hash), bytes, {.verify = false, .mode = 0400}));
    }
    return guardedWrite(transaction, [&]() -> Result<Quarantined> {
        Query(sql,
              "INSERT INTO quarantine(hash, code, name, size, at, bytes_kept) VALUES(?1, ?2, ?3, ?4, ?5, ?6)"
              " ON CONFLICT(hash) DO UPDATE SET code=excluded.code, name=excluded.name, at=excluded.at,"
              " bytes_kept=excluded.bytes_kept")
            .blob(1, file.hash.view())
            .text(2, file.code)
            .text(3, file.name)
            .number(4, file.size)
            .number(5, file.at)
            .number(6, file.bytesKept ? 1 : 0)
            .run();
        return file;
    });
}

Result<std::vector<Quarantined>> quarantined(CallDb &db)
{
    return guarded(db.sql(), [&]() -> Result<std::vector<Quarantined>> {
        std::vector<Quarantined> files;
        Query rows(db.sql(), "SELECT hash, code, name, size, at, bytes_kept FROM quarantine ORDER BY n");
        while (rows.step())
            files.push_back({rows.idAt<FileHash>(0), rows.textAt(1), rows.textAt(2), rows.numberAt(3),
                             rows.numberAt(4), rows.numberAt(5) != 0});
        return files;
    });
}

Result<OutboxItem> keepInOutbox(Transaction &transaction, OutboxItem item, BytesView bytes)
{
    return keepInOutbox(transaction, std::move(item), [&](const ByteSink &sink) { return sink(bytes); });
}

Result<OutboxItem> keepInOutbox(Transaction &transaction, OutboxItem item, const Producer &produce)
{
    assert(std::is_sorted(item.refs.begin(), item.refs.end()));
    Sql &sql = transaction.sql();
    PALMARES_CHECK(makeFolder(sql.folder.outbox()));
    PALMARES_TRY(const WrittenBytes written,
                 writeBeside(sql.folder.outbox() + "/next", produce, {.verify = true, .mode = 0400}));
    item.hash = written.hash;
    item.size = written.size;
    if (Done moved = moveDurably(written.path, outboxPath(sql, item.hash)); !moved.ok()) {
        (void)removeDurably(written.path);
        return std::move(moved).error();
    }
    return guardedWrite(transaction, [&]() -> Result<OutboxItem> {
        const Bytes refs = joined(item.refs);
        Query(sql, "INSERT INTO outbox(hash, kind, name, at, size, refs) VALUES(?1, ?2, ?3, ?4, ?5, ?6)"
                   " ON CONFLICT(hash) DO UPDATE SET name=excluded.name, at=excluded.at")
            .blob(1, item.hash.view())
            .number(2, item.kind)
            .text(3, item.name)
            .number(4, item.at)
            .number(5, item.size)
            .blob(6, refs)
            .run();
        return item;
    });
}

Result<std::vector<OutboxItem>> outbox(CallDb &db)
{
    return guarded(db.sql(), [&]() -> Result<std::vector<OutboxItem>> {
        std::vector<OutboxItem> items;
        Query rows(db.sql(), "SELECT hash, kind, name, at, size, refs FROM outbox ORDER BY n");
        while (rows.step())
            items.push_back({rows.idAt<FileHash>(0), static_cast<int>(rows.numberAt(1)), rows.textAt(2),
                             rows.numberAt(3), rows.numberAt(4), rows.idsAt<Digest>(5)});
        return items;
    });
}

Done copyFromOutbox(CallDb &db, const FileHash &hash, const ByteSink &sink)
{
    PALMARES_TRY(const bool known, guarded(db.sql(), [&]() -> Result<bool> {
        return Query(db.sql(), "SELECT 1 FROM outbox WHERE hash=?1").blob(1, hash.view()).step();
    }));
    if (!known)
        return Error(Code::NOT_FOUND, {{"value", hash.hex()}});
    const std::string path = outboxPath(db.sql(), hash);
    PALMARES_TRY(const FileHash found, copyOwnFile(path, sink));
    if (found != hash)
        return Error(Code::DAMAGED, {{"file", path}});
    return {};
}

namespace {

void removeUnknown(const std::string &folder, const std::set<std::string> &known)
{
    for (const std::string &name : namesIn(folder)) {
        if (!known.contains(name))
            (void)removeDurably(folder + '/' + name);
    }
}

} // namespace

Done sweep(CallDb &db)
{
    const CallFolder &folder = db.folder();
    for (const std::string &name : namesIn(folder.path)) {
        if (name.ends_with(".tmp") || name.rfind("call.db.next", 0) == 0)
            (void)removeDurably(folder.path + '/' + name);
    }
    // A backup that was never finished, and one that was just being rewritten: each holds a whole call.
    for (const std::string &name : namesIn(folder.backups())) {
        if (name.starts_with("next.tmp") || name.find(".db.next") != std::string::npos)
            (void)removeDurably(folder.backups() + '/' + name);
    }
    std::set<std::string> known;
    if (fileExists(folder.outbox())) {
        PALMARES_TRY(const auto items, outbox(db));
        for (const OutboxItem &item : items)
            known.insert(item.hash.hex());
        removeUnknown(folder.outbox(), known);
    }
    known.clear();
    if (fileExists(folder.quarantine())) {
        PALMARES_TRY(const auto files, quarantined(db));
        for (const Quarantined &file : files) {
            if (file.bytesKept)
                known.insert(file.hash.hex());
        }
        removeUnknown(folder.quarantine(), known);
    }
    return {};
}

} // namespace palmares
