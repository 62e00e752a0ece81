#include "core/store/truth.h"

#include "core/base/hash.h"
#include "core/records/commit.h"
#include "core/store/sql.h"

#include <algorithm>
#include <atomic>
#include <condition_variable>
#include <exception>
#include <mutex>
#include <optional>
#include <system_error>
#include <thread>

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
            if (insert.run() == 0)
                continue;
            transaction.sql().tallies->records.add(record->header.id.view());
            ++added;
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
    return guardedWrite(transaction, [&]() -> Result<std::size_t> {
        Query insert(transaction.sql(),
                     "INSERT INTO commits(id, body, signature, in_set) VALUES(?1, ?2, ?3, ?4)"
                     " ON CONFLICT(id) DO NOTHING");
        std::size_t added = 0;
        // In the order given: the number of a row says when it came.
        for (const CommitRow &row : commits) {
            const BytesView signature(reinterpret_cast<const char *>(row.signature.data()), row.signature.size());
            insert.blob(1, row.id.view()).blob(2, row.body).blob(3, signature).number(4, row.inSet ? 1 : 0);
            if (insert.run() == 0)
                continue;
            transaction.sql().tallies->commits.add(row.id.view());
            ++added;
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
            if (insert.blob(1, row->hash.view()).blob(2, ids).run() == 0)
                continue;
            transaction.sql().tallies->lists.add(row->hash.view());
            ++added;
        }
        return added;
    });
}

namespace {

/// What lies there is not what its id says: the file was changed behind our back.
Error unproved(CallDb &db, const char *what, const std::string &id)
{
    return db.sql().damaged(what).with("value", id);
}

} // namespace

Done scanRecords(CallDb &db, const std::function<void(const RecordView &)> &take)
{
    return guarded(db.sql(), [&]() -> Done {
        Query rows(db.sql(), "SELECT id, body FROM record");
        while (rows.step())
            take(RecordView{rows.idAt<RecordId>(0), rows.blobAt(1)});
        return {};
    });
}

namespace {

/// What was read is what the last commit wrote down.
Done asWritten(CallDb &db, Tally Tallies::*table, const Tally &read)
{
    const auto written = tallies(db.sql());
    return written && (*written).*table != read ? Done(db.sql().damaged("tally")) : Done();
}

/// How many records there are at most. Rows are numbered one by one and never removed, so that the last number
/// says it; counting would read the whole index. A number that nobody could have reached is not believed.
Result<std::int64_t> lastRecord(CallDb &db)
{
    return guarded(db.sql(), [&]() -> Result<std::int64_t> {
        Query row(db.sql(), "SELECT coalesce(max(n), 0) FROM record");
        row.step();
        return row.numberAt(0);
    });
}

Result<std::size_t> roomForRecords(CallDb &db)
{
    constexpr std::int64_t believable = 4'000'000;
    PALMARES_TRY(std::int64_t most, lastRecord(db));
    if (most < 0 || most > believable) {
        PALMARES_TRY(most, countRecords(db));
    }
    return static_cast<std::size_t>(most);
}

/// Proves records and reads their headers on a second thread while the first still fetches bodies from the database.
/// The second one touches nothing but records that the first is done with.
class HeaderReading {
public:
    explicit HeaderReading(std::size_t count) : m_records(count)
    {
        if (count <= piece)
            return;
        try {
            m_second = std::thread([this] { readGuarded(); });
        } catch (const std::system_error &) {
            // No thread to be had: the first one reads them all, after the last body.
        }
    }
    ~HeaderReading() { finish(); }
    HeaderReading(const HeaderReading &) = delete;
    HeaderReading &operator=(const HeaderReading &) = delete;

    void add(const RecordId &id, BytesView body)
    {
        if (m_fetched == m_records.size())
            throw NonsenseInDatabase{"record_count"};
        Record &record = m_records[m_fetched++];
        record.header.id = id;
        record.body = body;
        if (m_fetched % piece == 0)
            handOver(false);
    }

    /// Waits for the last one. Throws what the second thread ran into.
    /// \returns the least id whose body is not the one that it names, if there is any
    std::optional<RecordId> settle()
    {
        finish();
        if (m_failed)
            std::rethrow_exception(m_failed);
        return m_wrong;
    }

    /// All of them, once they are settled.
    std::vector<Record> take()
    {
        m_records.resize(m_fetched);
        return std::move(m_records);
    }

private:
    static constexpr std::size_t piece = 1024;

    void handOver(bool last)
    {
        {
            const std::lock_guard lock(m_mutex);
            m_ready = m_fetched;
            m_isLast = last;
        }
        m_more.notify_one();
    }

    /// The first thread helps with what is left.
    void finish()
    {
        handOver(true);
        readGuarded();
        if (m_second.joinable())
            m_second.join();
    }

    void readGuarded()
    {
        try {
            read();
        } catch (...) {
            const std::lock_guard lock(m_mutex);
            m_failed = std::current_exception();
        }
    }

    void read()
    {
        for (;;) {
            std::size_t from = 0, to = 0;
            {
                std::unique_lock lock(m_mutex);
                m_more.wait(lock, [this] { return m_taken < m_ready || m_isLast; });
                from = m_taken;
                to = std::min(from + piece, m_ready);
                m_taken = to;
            }
            if (from == to)
                return;
            for (std::size_t i = from; i < to; ++i) {
                const RecordId id = m_records[i].header.id;
                if (recordIdOf(m_records[i].body) == id)
                    m_records[i] = trustedRecord(id, std::move(m_records[i].body));
                else
                    noteWrong(id);
            }
        }
    }

    void noteWrong(const RecordId &id)
    {
        const std::lock_guard lock(m_mutex);
        if (!m_wrong || id < *m_wrong)
            m_wrong = id;
    }

    std::vector<Record> m_records;
    std::size_t m_fetched = 0; ///< of the first thread alone
    std::mutex m_mutex;
    std::condition_variable m_more;
    std::size_t m_ready = 0;
    std::size_t m_taken = 0;
    bool m_isLast = false;
    std::exception_ptr m_failed;
    std::optional<RecordId> m_wrong;
    std::thread m_second;
};

} // namespace

Result<std::vector<Record>> loadRecords(CallDb &db)
{
    PALMARES_TRY(const std::size_t most, roomForRecords(db));
    return guarded(db.sql(), [&]() -> Result<std::vector<Record>> {
        HeaderReading reading(most);
        Tally read;
        Query rows(db.sql(), "SELECT id, body FROM record");
        while (rows.step()) {
            read.add(rows.blobAt(0));
            reading.add(rows.idAt<RecordId>(0), rows.blobAt(1));
        }
        if (const auto wrong = reading.settle())
            return unproved(db, "record", wrong->hex());
        PALMARES_CHECK(asWritten(db, &Tallies::records, read));
        return reading.take();
    });
}

namespace {

std::vector<CommitRow> commitsIn(Sql &sql)
{
    std::vector<CommitRow> commits;
    Query rows(sql, "SELECT id, body, signature, in_set FROM commits");
    while (rows.step()) {
        CommitRow &row = commits.emplace_back();
        row.id = rows.idAt<Digest>(0);
        row.body = rows.blobAt(1);
        row.signature = rows.idAt<FixedId<struct SignatureTag, 64>>(2).bytes;
        row.inSet = rows.numberAt(3) != 0;
    }
    return commits;
}

/// The commit of the smallest id that is not what was signed; none: each is.
std::optional<Digest> unsignedCommit(std::vector<CommitRow> rows)
{
    std::atomic<std::size_t> next{0};
    std::mutex mutex;
    std::optional<Digest> wrong;
    const auto prove = [&] {
        for (std::size_t i = next++; i < rows.size(); i = next++) {
            CommitRow &row = rows[i];
            const bool isItself = hashAs<Digest>({row.body}) == row.id;
            const auto commit = readCommit(std::move(row.body), row.signature);
            if (isItself && commit.ok() && isGenuine(*commit))
                continue;
            const std::lock_guard lock(mutex);
            if (!wrong || row.id < *wrong)
                wrong = row.id;
        }
    };
    constexpr std::size_t worthAThread = 32;
    std::thread second;
    if (rows.size() >= worthAThread) {
        try {
            second = std::thread(prove);
        } catch (const std::system_error &) {
            // one thread does it all
        }
    }
    prove();
    if (second.joinable())
        second.join();
    return wrong;
}

} // namespace

Result<std::vector<CommitRow>> loadCommits(CallDb &db)
{
    return guarded(db.sql(), [&]() -> Result<std::vector<CommitRow>> {
        std::vector<CommitRow> commits = commitsIn(db.sql());
        Tally read;
        for (const CommitRow &row : commits)
            read.add(row.id.view());
        PALMARES_CHECK(asWritten(db, &Tallies::commits, read));
        return commits;
    });
}

Done proveRows(Sql &sql)
{
    return guarded(sql, [&]() -> Done {
        const auto wrong = [&](const char *what, const std::string &id) { return sql.damaged(what).with("value", id); };
        Query bodies(sql, "SELECT id, body FROM record");
        while (bodies.step()) {
            if (const auto id = bodies.idAt<RecordId>(0); recordIdOf(bodies.blobAt(1)) != id)
                return wrong("record", id.hex());
        }
        if (const auto commit = unsignedCommit(commitsIn(sql)))
            return wrong("commit", commit->hex());
        Query lists(sql, "SELECT hash, ids FROM id_list");
        while (lists.step()) {
            if (const auto hash = lists.idAt<Digest>(0); hashAs<Digest>({lists.blobAt(1)}) != hash)
                return wrong("list", hash.hex());
        }
        Query texts(sql, "SELECT ref, salt, bytes FROM text");
        while (texts.step()) {
            if (const auto ref = texts.idAt<Ref>(0); refOf(texts.idAt<Salt>(1), texts.blobAt(2)) != ref)
                return wrong("text", ref.hex());
        }
        return {};
    });
}

Result<std::vector<ListRow>> loadLists(CallDb &db)
{
    return guarded(db.sql(), [&]() -> Result<std::vector<ListRow>> {
        std::vector<ListRow> lists;
        Tally read;
        Query rows(db.sql(), "SELECT hash, ids FROM id_list");
        while (rows.step()) {
            const ListRow &row = lists.emplace_back(ListRow{rows.idAt<Digest>(0), rows.idsAt<Digest>(1)});
            if (hashAs<Digest>({joined(row.ids)}) != row.hash)
                return unproved(db, "list", row.hash.hex());
            read.add(row.hash.view());
        }
        PALMARES_CHECK(asWritten(db, &Tallies::lists, read));
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
    std::optional<RecordId> wrong;
    PALMARES_CHECK(scanRecords(db, [&](const RecordView &row) {
        if (!wrong && recordIdOf(row.body) != row.id)
            wrong = row.id;
    }));
    if (wrong)
        return unproved(db, "record", wrong->hex());
    PALMARES_TRY(const std::int64_t count, countRecords(db));
    PALMARES_TRY(const std::int64_t last, lastRecord(db));
    if (count < last)
        return db.sql().damaged("record_missing");
    PALMARES_CHECK(proveCommits(db));
    PALMARES_TRY(const auto lists, loadLists(db));
    static_cast<void>(lists); // proved while they were read
    return {};
}

Done proveCommits(CallDb &db)
{
    PALMARES_TRY(std::vector<CommitRow> rows, loadCommits(db));
    if (const auto wrong = unsignedCommit(std::move(rows)))
        return unproved(db, "commit", wrong->hex());
    return {};
}

} // namespace palmares
