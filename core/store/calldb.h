#pragma once

#include "core/base/result.h"
#include "core/store/home.h"

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace palmares {

class Sql; // the connection and its statements; core/store/sql.h, for this folder only

/// The numbered steps that make the schema; step i brings version i to i + 1.
struct Schema {
    std::vector<std::string_view> steps;
    int newest() const { return static_cast<int>(steps.size()); }
    /// What this program writes.
    static const Schema &ours();
};

struct OpenOptions {
    Schema schema = Schema::ours();
    std::string vfs; ///< name of a registered SQLite VFS, for fault tests; empty: the system's
};

class Transaction;

/// The one connection to a call's database, and the lock that says so. Used from one thread at a time.
///
/// Records, commits, lists and texts are only ever added: an authorizer inside the connection refuses to
/// change or delete them (texts may go, but only through core/store/erase.h). Once damage was seen nothing is
/// written any more.
class CallDb {
public:
    /// Makes the database of a started folder, complete on disk when this returns.
    /// \errors CALL_EXISTS, LOCKED, CANNOT_WRITE, DISK_FULL
    static Result<CallDb> create(const CallFolder &folder, const OpenOptions &options = {});

    /// Opens, after the same checks on every machine: version, schema text byte for byte, the whole file if
    /// it was not closed cleanly. An older version is migrated on a copy first; the old file stays among the
    /// backups. \errors LOCKED (args `pid`, `host`), NEWER_PROGRAM (found, limit; the file is not touched),
    /// DB_DAMAGED (detail), CALL_NOT_FOUND, CANNOT_WRITE, DISK_FULL
    /// What lies where nothing may be written, or where there is no room for the lock, opens to be read; see whyReadOnly().
    static Result<CallDb> open(const CallFolder &folder, const OpenOptions &options = {});

    /// Opens a file that nobody writes, e.g. a backup: no lock is taken and no transaction can begin.
    static Result<CallDb> openReadOnly(const std::string &path, const OpenOptions &options = {});

    CallDb(CallDb &&) noexcept;
    CallDb &operator=(CallDb &&) noexcept;
    ~CallDb();

    /// Begins to write (BEGIN IMMEDIATE).
    /// \errors DB_DAMAGED (damage was seen before), CANNOT_WRITE (read-only), LOCKED
    Result<Transaction> begin();

    /// Reads the whole file and checks it (quick: without comparing indexes to tables).
    /// \errors DB_DAMAGED
    Done check(bool quick = true);

    bool readOnly() const;
    /// Why nothing can be written. \pre readOnly()
    Error whyReadOnly() const;
    const CallFolder &folder() const;

    Sql &sql() const { return *m_sql; }

private:
    static Result<CallDb> openOnFullDisk(const std::string &path, const OpenOptions &options);
    explicit CallDb(std::unique_ptr<Sql> sql);
    std::unique_ptr<Sql> m_sql;
};

/// A scope in which things are written: all of it or nothing. Leaving it without a commit takes everything
/// back.
class [[nodiscard]] Transaction {
public:
    Transaction(Transaction &&other) noexcept;
    Transaction &operator=(Transaction &&) = delete;
    ~Transaction();

    /// Makes it durable. May say no (DISK_FULL, CANNOT_WRITE, …); then everything is taken back.
    Done commit();

    /// Not open after a commit, and after a failure so grave that the database has taken everything back by
    /// itself.
    bool isOpen() const;

    Sql &sql() const { return *m_sql; }

private:
    friend class CallDb;
    explicit Transaction(Sql &sql) : m_sql(&sql) {}
    Sql *m_sql; ///< none after a move or the end
};

/// A part of a transaction that can fall out alone, e.g. one file of many.
class [[nodiscard]] Savepoint {
public:
    static Result<Savepoint> begin(Transaction &transaction);
    Savepoint(Savepoint &&other) noexcept;
    Savepoint &operator=(Savepoint &&) = delete;
    ~Savepoint();

    /// Keeps what was written since; the transaction still has to commit.
    Done release();

private:
    explicit Savepoint(Sql &sql) : m_sql(&sql) {}
    Sql *m_sql;
};

} // namespace palmares
