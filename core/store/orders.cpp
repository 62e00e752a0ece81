#include "core/store/orders.h"

#include "core/records/commit.h"
#include "core/records/lists.h"

#include <algorithm>
#include <set>

namespace palmares {

namespace {

/// All records that the signed acts of the orders hold beside them.
Done addWrittenInstead(CallDb &db, Orders &orders, const std::set<RecordId> &ids)
{
    std::vector<Ref> refs;
    PALMARES_CHECK(guarded(db.sql(), [&]() -> Done {
        Query body(db.sql(), "SELECT body FROM record WHERE id=?1");
        for (const RecordId &id : ids) {
            if (body.blob(1, id.view()).step()) {
                PALMARES_TRY(Record record, readRecord(Bytes(body.blobAt(0))));
                for (const NamedRef &named : refsOf(record)) {
                    if (!named.ref.isNone())
                        refs.push_back(named.ref);
                }
                orders.records.push_back(std::move(record));
            }
            body.rewind();
        }
        return {};
    }));
    for (const Ref &ref : refs) {
        PALMARES_TRY(auto text, loadText(db, ref));
        if (text)
            orders.texts.push_back(*std::move(text));
    }
    return {};
}

} // namespace

Result<Orders> ordersIn(CallDb &db)
{
    Orders orders;
    PALMARES_CHECK(guarded(db.sql(), [&]() -> Done {
        Query rows(db.sql(), "SELECT body FROM record WHERE type=?1");
        const std::string type(recordTypeName(RecordType::Erase));
        rows.text(1, type);
        while (rows.step()) {
            PALMARES_TRY(Record record, readRecord(Bytes(rows.blobAt(0))));
            orders.records.push_back(std::move(record));
        }
        Query list(db.sql(), "SELECT ids FROM id_list WHERE hash=?1");
        for (const Record &record : orders.records) {
            for (const ListName &name : listsOf(record)) {
                if (list.blob(1, name.hash.view()).step())
                    orders.lists.push_back({name.hash, list.idsAt<Digest>(0)});
                list.rewind();
            }
        }
        return {};
    }));
    if (orders.records.empty())
        return orders;
    std::set<RecordId> others;
    PALMARES_TRY(const std::vector<CommitRow> commits, loadCommits(db));
    for (const CommitRow &row : commits) {
        PALMARES_TRY(const Commit commit, readCommit(row.body, row.signature));
        const bool vouches = std::any_of(orders.records.begin(), orders.records.end(), [&](const Record &record) {
            return std::binary_search(commit.ids.begin(), commit.ids.end(), record.header.id);
        });
        if (!vouches)
            continue;
        orders.commits.push_back(row);
        others.insert(commit.ids.begin(), commit.ids.end());
    }
    for (const Record &record : orders.records)
        others.erase(record.header.id);
    PALMARES_CHECK(addWrittenInstead(db, orders, others));
    return orders;
}

bool lacksAny(Sql &sql, const Orders &orders)
{
    Query order(sql, "SELECT 1 FROM record WHERE id=?1");
    for (const Record &record : orders.records) {
        if (!order.blob(1, record.header.id.view()).step())
            return true;
        order.rewind();
    }
    return false;
}

void addOrders(Sql &sql, const Orders &orders)
{
    const auto count = [&](Tally Tallies::*table, BytesView id, int added) {
        if (added > 0 && sql.tallies)
            ((*sql.tallies).*table).add(id);
    };
    Query list(sql, "INSERT INTO id_list(hash, ids) VALUES(?1, ?2) ON CONFLICT(hash) DO NOTHING");
    for (const ListRow &row : orders.lists) {
        const Bytes ids = joined(row.ids);
        count(&Tallies::lists, row.hash.view(), list.blob(1, row.hash.view()).blob(2, ids).run());
    }
    Query order(sql, "INSERT INTO record(id, type, body) VALUES(?1, ?2, ?3) ON CONFLICT(id) DO NOTHING");
    for (const Record &record : orders.records) {
        order.blob(1, record.header.id.view()).text(2, recordTypeName(record.header.type)).blob(3, record.body);
        count(&Tallies::records, record.header.id.view(), order.run());
    }
    Query commit(sql, "INSERT INTO commits(id, body, signature, in_set) VALUES(?1, ?2, ?3, ?4) ON CONFLICT(id) DO NOTHING");
    for (const CommitRow &row : orders.commits) {
        const BytesView signature(reinterpret_cast<const char *>(row.signature.data()), row.signature.size());
        commit.blob(1, row.id.view()).blob(2, row.body).blob(3, signature).number(4, row.inSet ? 1 : 0);
        count(&Tallies::commits, row.id.view(), commit.run());
    }
    Query text(sql, "INSERT INTO text(ref, salt, bytes, private) VALUES(?1, ?2, ?3, ?4) ON CONFLICT(ref) DO NOTHING");
    for (const TextRow &row : orders.texts) {
        text.blob(1, row.ref.view()).blob(2, row.salt.view()).blob(3, row.bytes).number(4, row.store == TextStore::Private ? 1 : 0);
        count(&Tallies::texts, row.ref.view(), text.run());
    }
}

} // namespace palmares
