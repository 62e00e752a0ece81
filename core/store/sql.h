#pragma once

// For the sources of this folder only: the connection, its statements, and the border at which SQLite's
// exceptions and result codes become errors.

#include "core/base/id.h"
#include "core/base/result.h"
#include "core/store/calldb.h"
#include "core/store/tally.h"

#include <SQLiteCpp/Backup.h>
#include <SQLiteCpp/SQLiteCpp.h>

#include <cstring>
#include <map>
#include <memory>
#include <new>
#include <optional>
#include <string>
#include <vector>

class QLockFile;
struct sqlite3;
struct sqlite3_stmt;

namespace palmares {

/// "PALM", at offset 68 of every call's database.
constexpr std::int64_t applicationId = 0x50414C4D;

/// What the database says about itself makes no sense, although SQLite found nothing wrong.
struct NonsenseInDatabase {
    const char *detail;
};

/// What statements may do. Prepared under one guard they are checked again whenever they are prepared anew.
enum class Guard {
    Adding,  ///< the usual: truth is only added to, no schema change, no pragma
    Erasing, ///< texts may also be deleted
    Free,    ///< opening, migrating, VACUUM
};

/// Unlocks, and makes sure of it.
struct LetGo {
    void operator()(QLockFile *lock) const;
};
using HeldLock = std::unique_ptr<QLockFile, LetGo>;

enum class Access { ReadWrite, Create, ReadOnly };

class Sql {
public:
    /// Connects with all settings. \throws SQLite::Exception
    Sql(const std::string &path, Access access, const std::string &vfs);
    ~Sql();
    Sql(const Sql &) = delete;
    Sql &operator=(const Sql &) = delete;

    /// The prepared statement of a literal, kept for the next use. \throws SQLite::Exception
    sqlite3_stmt *statement(const char *text);
    /// Runs one statement that has no parameters.
    void run(const char *text) { m_db.exec(text); }
    std::int64_t pragma(const char *name);
    std::string pragmaText(const char *name);

    /// From now on a transaction that ends leaves nothing of the pages it has changed in the journal: an exclusive lock only marks the
    /// journal as done, and what was erased would lie in it until the call is closed.
    void leaveNoJournal();

    bool inTransaction() const;
    SQLite::Database &connection() { return m_db; }
    sqlite3 *handle() const { return m_db.getHandle(); }

    /// The error of an exception; remembers damage, and a transaction that SQLite has taken back by itself.
    Error failed(const SQLite::Exception &exception);
    Error damaged(const char *detail);

    CallFolder folder;
    HeldLock lock;
    bool isReadOnly = false;
    std::optional<OpenOptions> whenRoom; ///< opened to be read for want of room alone: how it will be opened when there is some
    std::int64_t dataVersion = 0;        ///< as it was when opened so
    bool isDamaged = false;
    Guard guard = Guard::Free;
    std::optional<Error> takenBack; ///< why the open transaction is no longer open

    // Of the open transaction.
    std::optional<Tallies> tallies;        ///< what it will write down
    std::optional<Tallies> writtenTallies; ///< what was written down when it began
    std::vector<std::optional<Tallies>> savedTallies; ///< when each open savepoint began

private:
    SQLite::Database m_db;
    std::map<const char *, sqlite3_stmt *> m_statements;
    void applySettings(Access access);
};

/// Another guard for a scope.
class GuardScope {
public:
    GuardScope(Sql &sql, Guard guard) : m_sql(sql), m_before(sql.guard) { sql.guard = guard; }
    ~GuardScope() { m_sql.guard = m_before; }
    GuardScope(const GuardScope &) = delete;
    GuardScope &operator=(const GuardScope &) = delete;

private:
    Sql &m_sql;
    Guard m_before;
};

/// One use of a kept statement. Blobs and texts are bound without a copy: they must outlive the query.
///
/// On the C interface, because a scan of 150,000 rows would spend more on SQLite::Column's shared pointers
/// than on reading.
class Query {
public:
    Query(Sql &sql, const char *text);
    ~Query();
    Query(const Query &) = delete;
    Query &operator=(const Query &) = delete;

    Query &blob(int parameter, BytesView bytes);
    Query &text(int parameter, std::string_view text);
    Query &number(int parameter, std::int64_t value);
    Query &none(int parameter);

    /// True while there is a row.
    bool step();
    /// Runs to the end and makes it ready for the next binding. \returns how many rows changed
    int run();
    /// Ready for the next binding before all rows were seen.
    void rewind();

    BytesView blobAt(int column) const;
    bool isNoneAt(int column) const;
    std::int64_t numberAt(int column) const;
    std::string textAt(int column) const { return std::string(blobAt(column)); }
    template <typename Id>
    Id idAt(int column) const
    {
        const auto id = Id::fromBytes(blobAt(column));
        if (!id)
            throw NonsenseInDatabase{"id"};
        return *id;
    }
    /// The ids of a blob of ids one after the other.
    template <typename Id>
    std::vector<Id> idsAt(int column) const
    {
        const BytesView bytes = blobAt(column);
        if (bytes.size() % Id::size != 0)
            throw NonsenseInDatabase{"ids"};
        std::vector<Id> ids(bytes.size() / Id::size);
        if (!ids.empty())
            std::memcpy(ids.data(), bytes.data(), bytes.size());
        return ids;
    }

private:
    void must(int code) const;
    Sql &m_sql;
    sqlite3_stmt *m_statement;
};

/// Ids one after the other, as kept in a blob.
template <typename Ids>
Bytes joined(const Ids &ids)
{
    Bytes bytes;
    for (const auto &id : ids)
        bytes += id.view();
    return bytes;
}

/// The border: runs `work` and turns what it throws into an error.
template <typename Work>
auto guarded(Sql &sql, Work &&work) -> decltype(work())
{
    try {
        return work();
    } catch (const SQLite::Exception &exception) {
        return sql.failed(exception);
    } catch (const NonsenseInDatabase &nonsense) {
        return sql.damaged(nonsense.detail);
    } catch (const std::bad_alloc &) {
        return Error(Code::OUT_OF_MEMORY);
    }
}

/// The same for writing: refuses once the transaction is no longer open, so that nothing is written outside
/// one.
template <typename Work>
auto guardedWrite(Transaction &transaction, Work &&work) -> decltype(work())
{
    if (!transaction.isOpen())
        return transaction.sql().takenBack.value_or(
            Error(Code::CANNOT_WRITE, {{"detail", "no_transaction"}}));
    return guarded(transaction.sql(), std::forward<Work>(work));
}

/// The error of a failed SQLite call by its extended result code and the system's errno (0: not known).
Error errorOfSqlite(int extendedCode, int systemErrno);

/// The whole schema as text, to be compared byte for byte.
std::string schemaText(Sql &sql);
/// The text that a database of this version must have.
std::string expectedSchemaText(const Schema &schema, int version);
/// Runs the steps from the present version to the newest, in one transaction.
void applySchema(Sql &sql, const Schema &schema);
/// Version, schema text, and with `whole` every page. \errors NEWER_PROGRAM, DB_DAMAGED
Done checkDatabase(Sql &sql, const Schema &schema, bool whole);
/// Reads all pages; quick: without comparing indexes to tables and following foreign keys. \errors DB_DAMAGED
Done checkPages(Sql &sql, bool quick);
/// Compares the truth with what the last commit wrote down of it; with `whole` the texts as well, which are else counted when they
/// are read. Checks every smaller table against its index. \errors DB_DAMAGED
Done checkTallies(Sql &sql, bool whole);
/// Proves every row of the truth, and texts, by what it says itself. \errors DB_DAMAGED (detail "record", "commit", "list" or "text",
/// `value` the id)
Done proveRows(Sql &sql);
/// Copies a database that is open to a new file, checks the copy, its indexes against its tables, and syncs it. An existing file there is
/// replaced.
Done copyDatabase(Sql &from, const std::string &to);
/// Deletes outbox and quarantine files that no row knows, and temporary files of a killed program.
Done sweep(CallDb &db);

/// Refuses what nobody can read or write, and a newer file before it is written to, by the one thing that never changes its place: the
/// file header. Only while the lock is held and before the connection exists (closing a descriptor would drop SQLite's locks).
Done peekVersion(const std::string &path, const Schema &schema);

} // namespace palmares
