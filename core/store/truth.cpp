#include "core/store/truth.h"

#include "core/base/hash.h"
#include "core/store/sql.h"

#include <algorithm>

namespace palmares {

namespace {

/// Pointers ascending by id: neighbours in the index are written one after the other.
template <typename Row, typename Less>
std::vector<const Row *> ordered(std::span<const Row> rows, Less less)
{
    std::vector<const Row *> pointers;
    pointers.reserve(rows.size());
    for (const Row &row : rows)
        pointers.push_back(&row);
    std::sort(pointers.begin(), pointers.end(), [&](const Row *a, const Row *b) { return less(*a, *b); });
    return pointers;
}

} // namespace

Result<std::size_t> insertRecords(Transaction &transaction, std::span<const Record *const> records)
{
    std::vector<const Record *> rows(records.begin(), records.end());
    std::sort(rows.begin(), rows.end(),
              [](const Record *a, const Record *b) { return a->header.id < b->header.id; });
    return guardedWrite(transaction, [&]() -> Result<std::size_t> {
        Query insert(transaction.sql(),
                     "INSERT INTO record(id, type, body) VALUES(?1, ?2, ?3) ON CONFLICT(id) DO NOTHING");
        std::size_t added = 0;
        for (const Record *record : rows) {
            insert.blob(1, record->header.id.view())
                .text(2, recordTypeName(record->header.type))
                .blob(3, record->body);
            added += static_cast<std::size_t>(insert.run());
        }
        return added;
    });
}

Result<std::size_t> insertRecords(Transaction &transaction, std::span<const Record> records)
{
    std::vector<const Record *> pointers;
    pointers.reserve(records.size());
    for (const Record &record : records)
        pointers.push_back(&record);
    return insertRecords(transaction, std::span<const Record *const>(pointers));
}

Result<std::size_t> insertCommits(Transaction &transaction, std::span<const CommitRow> commits)
{
    const auto rows = ordered(commits, [](const CommitRow &a, const CommitRow &b) { return a.id < b.id; });
    return guardedWrite(transaction, [&]() -> Result<std::size_t> {
        Query insert(transaction.sql(),
                     "INSERT INTO commits(id, body, signature, in_set) VALUES(?1, ?2, ?3, ?4)"
                     " ON CONFLICT(id) DO NOTHING");
        std::size_t added = 0;
        for (const CommitRow *row : rows) {
            const BytesView signature(reinterpret_cast<const char *>(row->signature.data()),
                                      row->signature.size());
            insert.blob(1, row->id.view())
                .blob(2, row->body)
                .blob(3, signature)
                .number(4, row->inSet ? 1 : 0);
            added += static_cast<std::size_t>(insert.run());
        }
        return added;
    });
}

Result<std::size_t> insertLists(Transaction &transaction, std::span<const ListRow> lists)
{
    const auto rows = ordered(lists, [](const ListRow &a, const ListRow &b) { return a.hash < b.hash; });
    return guardedWrite(transaction, [&]() -> Result<std::size_t> {
        Query insert(transaction.sql(),
                     "INSERT INTO id_list(hash, ids) VALUES(?1, ?2) ON CONFLICT(hash) DO NOTHING");
        std::size_t added = 0;
        for (const ListRow *row : rows) {
            const Bytes ids = joined(row->ids);
            added += static_cast<std::size_t>(insert.blob(1, row->hash.view()).blob(2, ids).run());
        }
        return added;
    });
}

Done scanRecords(CallDb &db, const std::function<void(const RecordView &)> &take)
{
    return guarded(db.sql(), [&]() -> Done {
        Query rows(db.sql(), "SELECT id, body FROM record");
        while (rows.step())
            take(RecordView{rows.idAt<RecordId>(0), rows.blobAt(1)});
        return {};
    });
}

Result<std::vector<Record>> loadRecords(CallDb &db)
{
    PALMARES_TRY(const std::int64_t count, countRecords(db));
    std::vector<Record> records;
    records.reserve(static_cast<std::size_t>(count));
    PALMARES_CHECK(scanRecords(db, [&](const RecordView &row) {
        records.push_back(trustedRecord(row.id, Bytes(row.body)));
    }));
    return records;
}

Result<std::vector<CommitRow>> loadCommits(CallDb &db)
{
    return guarded(db.sql(), [&]() -> Result<std::vector<CommitRow>> {
        std::vector<CommitRow> commits;
        Query rows(db.sql(), "SELECT id, body, signature, in_set FROM commits");
        while (rows.step()) {
            CommitRow &row = commits.emplace_back();
            row.id = rows.idAt<Digest>(0);
            row.body = rows.blobAt(1);
            row.signature = rows.idAt<FixedId<struct SignatureTag, 64>>(2).bytes;
            row.inSet = rows.numberAt(3) != 0;
        }
        return commits;
    });
}

Result<std::vector<ListRow>> loadLists(CallDb &db)
{
    return guarded(db.sql(), [&]() -> Result<std::vector<ListRow>> {
        std::vector<ListRow> lists;
        Query rows(db.sql(), "SELECT hash, ids FROM id_list");
        while (rows.step())
            lists.push_back({rows.idAt<Digest>(0), rows.idsAt<Digest>(1)});
        return lists;
    });
}

Result<std::vector<RecordId>> knownIds(CallDb &db)
{
    return guarded(db.sql(), [&]() -> Result<std::vector<RecordId>> {
        std::vector<RecordId> ids;
        Query rows(db.sql(), "SELECT id FROM record ORDER BY id");
        while (rows.step())
            ids.push_back(rows.idAt<RecordId>(0));
        return ids;
    });
}

Result<std::int64_t> countRecords(CallDb &db)
{
    return guarded(db.sql(), [&]() -> Result<std::int64_t> {
        Query row(db.sql(), "SELECT count(*) FROM record");
        row.step();
        return row.numberAt(0);
    });
}

Done proveTruth(CallDb &db)
{
    const auto unproved = [&](const char *what, const std::string &id) {
        return db.sql().damaged(what).with("value", id);
    };
    std::optional<RecordId> wrong;
    PALMARES_CHECK(scanRecords(db, [&](const RecordView &row) {
        if (!wrong && recordIdOf(row.body) != row.id)
            wrong = row.id;
    }));
    if (wrong)
        return unproved("record", wrong->hex());
    PALMARES_TRY(const auto commits, loadCommits(db));
    for (const CommitRow &commit : commits) {
        if (hashAs<Digest>({commit.body}) != commit.id)
            return unproved("commit", commit.id.hex());
    }
    PALMARES_TRY(const auto lists, loadLists(db));
    for (const ListRow &list : lists) {
        if (hashAs<Digest>({joined(list.ids)}) != list.hash)
            return unproved("list", list.hash.hex());
    }
    return {};
}

} // namespace palmares
