#include "core/store/files.h"
#include "core/store/sql.h"

#include <sqlite3.h>

namespace palmares {

std::string schemaText(Sql &sql)
{
    std::string text;
    SQLite::Statement rows(
        sql.connection(),
        "SELECT type, name, tbl_name, coalesce(sql, '') FROM sqlite_schema ORDER BY type, name");
    while (rows.executeStep()) {
        for (int column = 0; column < 4; ++column)
            text += rows.getColumn(column).getString() + '\n';
    }
    return text;
}

std::string expectedSchemaText(const Schema &schema, int version)
{
    Sql fresh(":memory:", Access::Create, {});
    applySchema(fresh, Schema{{schema.steps.begin(), schema.steps.begin() + version}});
    return schemaText(fresh);
}

void applySchema(Sql &sql, const Schema &schema)
{
    const GuardScope free(sql, Guard::Free);
    SQLite::Transaction transaction(sql.connection(), SQLite::TransactionBehavior::IMMEDIATE);
    for (auto step = static_cast<std::size_t>(sql.pragma("user_version")); step < schema.steps.size(); ++step)
        sql.connection().exec(std::string(schema.steps[step]));
    sql.connection().exec("PRAGMA application_id=" + std::to_string(applicationId));
    sql.connection().exec("PRAGMA user_version=" + std::to_string(schema.newest()));
    transaction.commit();
}

/// These checks answer one row "ok", or what is wrong.
Done checkPages(Sql &sql, bool quick)
{
    if (sql.pragmaText(quick ? "quick_check(1)" : "integrity_check(1)") != "ok")
        return sql.damaged(quick ? "quick_check" : "integrity_check");
    if (!quick) {
        SQLite::Statement foreign(sql.connection(), "PRAGMA foreign_key_check");
        if (foreign.executeStep())
            return sql.damaged("foreign_keys");
    }
    return {};
}

Done checkDatabase(Sql &sql, const Schema &schema, bool whole)
{
    const GuardScope free(sql, Guard::Free);
    if (sql.pragma("application_id") != applicationId)
        return sql.damaged("application_id");
    const std::int64_t version = sql.pragma("user_version");
    if (version > schema.newest())
        return Error(Code::NEWER_PROGRAM,
                     {{"found", std::to_string(version)}, {"limit", std::to_string(schema.newest())}});
    if (version < 1)
        return sql.damaged("user_version");
    if (schemaText(sql) != expectedSchemaText(schema, static_cast<int>(version)))
        return sql.damaged("schema");
    return whole ? checkPages(sql, true) : Done();
}

Done checkTallies(Sql &sql, bool whole)
{
    return guarded(sql, [&]() -> Done {
        const GuardScope free(sql, Guard::Free);
        for (const char *table : {"commits", "id_list", "erased_ref", "draft", "draft_log", "file_seen", "quarantine", "outbox", "meta"}) {
            if (sql.pragmaText((std::string("integrity_check(") + table + ')').c_str()) != "ok")
                return sql.damaged("integrity_check");
        }
        const auto written = storedTallies(sql);
        if (!written)
            return {};
        const bool holds = countedTally(sql, recordIdsInOrder) == written->records &&
                           countedTally(sql, commitIdsInOrder) == written->commits &&
                           countedTally(sql, listIdsInOrder) == written->lists &&
                           (!whole || countedTally(sql, textIdsInOrder) == written->texts);
        return holds ? Done() : Done(sql.damaged("tally"));
    });
}

Done CallDb::check(bool quick)
{
    return guarded(*m_sql, [&]() -> Done {
        const GuardScope free(*m_sql, Guard::Free);
        PALMARES_CHECK(checkPages(*m_sql, quick));
        return checkTallies(*m_sql, true);
    });
}

Done copyDatabase(Sql &from, const std::string &to)
{
    PALMARES_CHECK(removeDurably(to));
    const auto dropped = [&](Error error) {
        (void)removeDurably(to);
        return error;
    };
    try {
        Sql copy(to, Access::Create, {});
        const Done copied = guarded(copy, [&]() -> Done {
            {
                SQLite::Backup backup(copy.connection(), from.connection());
                backup.executeStep(-1);
            }
            return checkPages(copy, false);
        });
        if (!copied.ok())
            return dropped(Error(copied.error()).with("file", to));
    } catch (const SQLite::Exception &exception) {
        return dropped(errorOfSqlite(exception.getExtendedErrorCode(), 0).with("file", to));
    }
    // The backup interface leaves syncing to whoever uses it.
    return syncExisting(to);
}

} // namespace palmares
