#include "core/store/meta.h"

#include "core/store/sql.h"

#include <charconv>

namespace palmares {

namespace {

void put(Sql &sql, const std::string &name, BytesView value)
{
    Query(sql,
          "INSERT INTO meta(name, value) VALUES(?1, ?2) ON CONFLICT(name) DO UPDATE SET value=excluded.value")
        .text(1, name)
        .blob(2, value)
        .run();
}

std::optional<Bytes> get(Sql &sql, const std::string &name)
{
    Query row(sql, "SELECT value FROM meta WHERE name=?1");
    if (!row.text(1, name).step())
        return std::nullopt;
    return Bytes(row.blobAt(0));
}

} // namespace

Done setIdentity(Transaction &transaction, const Identity &who)
{
    return guardedWrite(transaction, [&]() -> Done {
        Sql &sql = transaction.sql();
        put(sql, "identity.call", who.call.view());
        put(sql, "identity.role", who.role == Role::Office ? "office" : "judge");
        put(sql, "identity.judge", who.judge.view());
        put(sql, "identity.invite", std::to_string(who.inviteNumber));
        return {};
    });
}

std::optional<Identity> readIdentity(const std::function<std::optional<Bytes>(const std::string &)> &part)
{
    const auto callBytes = part("identity.call");
    const auto judgeBytes = part("identity.judge");
    const auto role = part("identity.role");
    const auto number = part("identity.invite");
    if (!callBytes || !judgeBytes || !role || !number)
        return std::nullopt;
    const auto call = CallId::fromBytes(*callBytes);
    const auto judge = JudgeId::fromBytes(*judgeBytes);
    Identity who;
    const auto [end, problem] =
        std::from_chars(number->data(), number->data() + number->size(), who.inviteNumber);
    const bool isNumber = problem == std::errc() && end == number->data() + number->size();
    if (!call || !judge || !isNumber || (*role != "office" && *role != "judge"))
        return std::nullopt;
    who.call = *call;
    who.judge = *judge;
    who.role = *role == "office" ? Role::Office : Role::Judge;
    return who;
}

Result<Identity> identity(CallDb &db)
{
    return guarded(db.sql(), [&]() -> Result<Identity> {
        const auto who = readIdentity([&](const std::string &name) { return get(db.sql(), name); });
        if (!who)
            throw NonsenseInDatabase{"identity"};
        return *who;
    });
}

Done setMeta(Transaction &transaction, const std::string &name, const Bytes &value)
{
    assert(name.rfind("identity.", 0) != 0);
    return guardedWrite(transaction, [&]() -> Done {
        put(transaction.sql(), name, value);
        return {};
    });
}

Result<std::optional<Bytes>> meta(CallDb &db, const std::string &name)
{
    return guarded(db.sql(), [&]() -> Result<std::optional<Bytes>> { return get(db.sql(), name); });
}

Done dropMeta(Transaction &transaction, const std::string &name)
{
    return guardedWrite(transaction, [&]() -> Done {
        Query(transaction.sql(), "DELETE FROM meta WHERE name=?1").text(1, name).run();
        return {};
    });
}

Done putCache(Transaction &transaction, const std::string &name, const Digest &set, const Bytes &bytes)
{
    return guardedWrite(transaction, [&]() -> Done {
        Query(transaction.sql(),
              "INSERT INTO cache(name, set_digest, bytes) VALUES(?1, ?2, ?3) ON CONFLICT(name)"
              " DO UPDATE SET set_digest=excluded.set_digest, bytes=excluded.bytes")
            .text(1, name)
            .blob(2, set.view())
            .blob(3, bytes)
            .run();
        return {};
    });
}

Result<bool> hasCache(CallDb &db, const std::string &name)
{
    return guarded(db.sql(), [&]() -> Result<bool> {
        Query row(db.sql(), "SELECT 1 FROM cache WHERE name=?1");
        return row.text(1, name).step();
    });
}

Result<std::optional<Bytes>> cache(CallDb &db, const std::string &name, const Digest &set)
{
    return guarded(db.sql(), [&]() -> Result<std::optional<Bytes>> {
        Query row(db.sql(), "SELECT bytes FROM cache WHERE name=?1 AND set_digest=?2");
        if (!row.text(1, name).blob(2, set.view()).step())
            return std::optional<Bytes>();
        return std::optional<Bytes>(Bytes(row.blobAt(0)));
    });
}

Done dropCaches(Transaction &transaction)
{
    return guardedWrite(transaction, [&]() -> Done {
        Query(transaction.sql(), "DELETE FROM cache").run();
        return {};
    });
}

} // namespace palmares
