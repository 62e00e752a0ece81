#include "core/store/texts.h"

#include "core/records/record.h"
#include "core/store/sql.h"
#include "core/store/textproof.h"

namespace palmares {

namespace {

TextRow textIn(const Query &row)
{
    return {row.idAt<Ref>(0), row.idAt<Salt>(1), Bytes(row.blobAt(2)),
            row.numberAt(3) != 0 ? TextStore::Private : TextStore::Text};
}

bool wasErased(Sql &sql, BytesView ref)
{
    Query row(sql, "SELECT 1 FROM erased_ref WHERE ref=?1");
    return row.blob(1, ref).step();
}

} // namespace

Done proveText(const TextRow &text)
{
    if (refOf(text.salt, text.bytes) == text.ref)
        return {};
    return Error(Code::DB_DAMAGED, {{"detail", "text"}, {"value", text.ref.hex()}});
}

Result<TextFate> putText(Transaction &transaction, const TextRow &text)
{
    assert(text.ref == refOf(text.salt, text.bytes));
    return guardedWrite(transaction, [&]() -> Result<TextFate> {
        if (wasErased(transaction.sql(), text.ref.view()))
            return TextFate::Erased;
        Query insert(transaction.sql(), "INSERT INTO text(ref, salt, bytes, private) VALUES(?1, ?2, ?3, ?4)"
                                        " ON CONFLICT(ref) DO NOTHING");
        insert.blob(1, text.ref.view()).blob(2, text.salt.view()).blob(3, text.bytes);
        insert.number(4, text.store == TextStore::Private ? 1 : 0);
        if (insert.run() == 0)
            return TextFate::Known;
        transaction.sql().tallies->texts.add(text.ref.view());
        return TextFate::Kept;
    });
}

Result<std::optional<TextRow>> loadText(CallDb &db, const Ref &ref)
{
    return guarded(db.sql(), [&]() -> Result<std::optional<TextRow>> {
        Query row(db.sql(), "SELECT ref, salt, bytes, private FROM text WHERE ref=?1");
        if (!row.blob(1, ref.view()).step())
            return std::optional<TextRow>();
        TextRow text = textIn(row);
        PALMARES_CHECK(proveText(text));
        return std::optional<TextRow>(std::move(text));
    });
}

Done scanTexts(CallDb &db, std::optional<TextStore> store, const std::function<void(TextRow &&)> &take)
{
    return guarded(db.sql(), [&]() -> Done {
        Query rows(db.sql(), "SELECT ref, salt, bytes, private FROM text WHERE private BETWEEN ?1 AND ?2");
        rows.number(1, store == TextStore::Private ? 1 : 0).number(2, store == TextStore::Text ? 0 : 1);
        Tally read;
        while (rows.step()) {
            read.add(rows.blobAt(0));
            take(textIn(rows));
        }
        if (store)
            return {};
        const auto written = tallies(db.sql());
        return written && written->texts != read ? Done(db.sql().damaged("tally")) : Done();
    });
}

Result<std::vector<Digest>> erasedRefs(CallDb &db)
{
    return guarded(db.sql(), [&]() -> Result<std::vector<Digest>> {
        std::vector<Digest> refs;
        Query rows(db.sql(), "SELECT ref FROM erased_ref ORDER BY ref");
        while (rows.step())
            refs.push_back(rows.idAt<Digest>(0));
        return refs;
    });
}

Result<bool> isErased(CallDb &db, const Digest &refOrHash)
{
    return guarded(db.sql(), [&]() -> Result<bool> { return wasErased(db.sql(), refOrHash.view()); });
}

} // namespace palmares
