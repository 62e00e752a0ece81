#include "core/store/calldb.h"

#include "core/store/callfolder.h"
#include "core/store/files.h"
#include "core/store/sql.h"

#include <QFileInfo>
#include <QLockFile>

#include <sqlite3.h>

#include <algorithm>

namespace palmares {

namespace {

constexpr std::size_t headerSize = 100;

std::int64_t bigEndian32(BytesView bytes, std::size_t at)
{
    std::int64_t value = 0;
    for (std::size_t i = 0; i < 4; ++i)
        value = value << 8 | static_cast<unsigned char>(bytes[at + i]);
    return value;
}

/// Whether the header says of the file what SQLite can work with; where it does not, SQLite only says that it cannot read, or cannot
/// write, as it does of a disk that may not be written to.
bool isWorkable(BytesView header)
{
    const auto is = [&](std::size_t at, int least, int most) {
        const int byte = static_cast<unsigned char>(header[at]);
        return byte >= least && byte <= most;
    };
    const bool versions = is(18, 1, 2) && is(19, 1, 2);
    return versions && bigEndian32(header, 44) <= 4 && bigEndian32(header, 56) <= 1;
}

/// Whether a file that calls itself newer is. A version has tables of its own, and none is a thousand versions ahead; else the number
/// was changed on the disk.
bool isNewer(const std::string &path, std::int64_t version, const Schema &schema)
{
    constexpr std::int64_t farthest = 1000;
    if (version > schema.newest() + farthest)
        return false;
    try {
        Sql sql(path, Access::ReadOnly, {});
        const GuardScope free(sql, Guard::Free);
        return schemaText(sql) != expectedSchemaText(schema, schema.newest());
    } catch (const SQLite::Exception &) {
        return true; // as far as anybody can tell
    }
}

} // namespace

Done peekVersion(const std::string &path, const Schema &schema)
{
    const Error damaged(Code::DB_DAMAGED, {{"file", path}, {"detail", "header"}});
    const std::int64_t size = fileSize(path);
    if (size < 0)
        return Error(fileExists(path) ? Code::CANNOT_READ : Code::CALL_NOT_FOUND, {{"file", path}});
    if (size == 0 &&
        fileSize(path + "-journal") <= 0) // SQLite would take it for a new database and write to it
        return Error(Code::DB_DAMAGED, {{"file", path}, {"detail", "empty"}});
    auto header = readOwnFileStart(path, headerSize);
    if (!header.ok())
        return std::move(header).error();
    if (header->size() < headerSize || header->substr(0, 16) != BytesView("SQLite format 3\0", 16))
        return {}; // not a database: opening it says so
    if (!isWorkable(*header))
        return damaged;
    if (bigEndian32(*header, 68) != applicationId)
        return {};
    const std::int64_t version = bigEndian32(*header, 60);
    if (version <= schema.newest())
        return {};
    if (!isNewer(path, version, schema))
        return damaged;
    return Error(Code::NEWER_PROGRAM, {{"file", path}, {"detail", "call"},
                                       {"found", std::to_string(version)},
                                       {"limit", std::to_string(schema.newest())}});
}

namespace {

struct Locked {
    HeldLock lock;
    bool wasUnclean = false; ///< whoever held it last did not let go by itself
};

/// A lock file says who holds it in lines, each with an end; one that a full disk or a power cut has cut short would else be
/// taken for that of another computer, and nobody could ever open the call again.
bool isWhole(const std::string &lockFile)
{
    const auto content = readOwnFile(lockFile, 64 << 10);
    return content.ok() && !content->empty() && content->back() == '\n' && std::count(content->begin(), content->end(), '\n') >= 3;
}

/// Whether a disk that took no lock has no room for one. The lock file does not say, and neither does the free space of a quota
/// or of the last few bytes: another file of its kind does.
bool isFull(const CallFolder &folder)
{
    if (freeSpace(folder.path) == 0)
        return true;
    const std::string probe = folder.lock() + ".room";
    const Done written = durableReplace(probe, "room for a lock\n", {.verify = false});
    (void)removeDurably(probe);
    return !written.ok() && written.error().code == Code::DISK_FULL;
}

Result<Locked> takeLock(const CallFolder &folder)
{
    Locked locked;
    locked.wasUnclean = fileExists(folder.lock()) || fileSize(folder.database() + "-journal") > 0;
    const QString path = QString::fromStdString(folder.lock());
    locked.lock.reset(new QLockFile(path));
    locked.lock->setStaleLockTime(0); // a judge may have a call open for days; only a dead holder is stale
    if (locked.lock->tryLock(0))
        return locked;
    if (locked.lock->error() != QLockFile::LockFailedError) {
        return Error(isFull(folder) ? Code::DISK_FULL : Code::CANNOT_WRITE, {{"file", folder.lock()}, {"detail", "lock"}});
    }
    qint64 pid = 0;
    QString host, program;
    if (!locked.lock->getLockInfo(&pid, &host, &program) || !isWhole(folder.lock()) || !heldBy(folder)) {
        // Killed between making the lock file and writing who it is, or killed and still in the table of processes, which
        // QLockFile takes for alive. SQLite's own lock still keeps out two who are alive.
        if (removeDurably(folder.lock()).ok() && locked.lock->tryLock(0))
            return locked;
    }
    return Error(Code::LOCKED,
                 {{"file", folder.path}, {"pid", std::to_string(pid)}, {"host", host.toStdString()}});
}

/// Whether this user may write there at all: a stick with its switch on, a read-only mount or a folder of somebody else's may
/// not.
bool mayWrite(const std::string &path)
{
    return QFileInfo(QString::fromStdString(path)).isWritable();
}

/// Holds SQLite's own lock from now on, so that no program of any kind changes the file under us.
void holdExclusively(Sql &sql)
{
    sql.run("BEGIN EXCLUSIVE");
    sql.run("COMMIT");
}

/// SQLite refuses a path with a symbolic link anywhere in it, and the folder may well lie behind one.
Result<CallFolder> realPath(const CallFolder &folder)
{
    auto real = realFolder(folder.path);
    if (!real.ok())
        return Error(Code::CALL_NOT_FOUND, {{"file", folder.path}});
    return CallFolder{*real};
}

using Opened = Result<std::unique_ptr<Sql>>;

Opened connect(const CallFolder &folder, Access access, const OpenOptions &options,
               HeldLock lock)
{
    std::unique_ptr<Sql> sql;
    try {
        sql = std::make_unique<Sql>(folder.database(), access, options.vfs);
        sql->folder = folder;
        sql->lock = std::move(lock);
        holdExclusively(*sql);
    } catch (const SQLite::Exception &exception) {
        if (sql)
            return sql->failed(exception).with("file", folder.database());
        return errorOfSqlite(exception.getExtendedErrorCode(), 0).with("file", folder.database());
    }
    return sql;
}

/// The newest schema on a copy beside the database, checked and synced.
Done makeNext(Sql &old, const std::string &next, const Schema &schema)
{
    PALMARES_CHECK(copyDatabase(old, next));
    try {
        Sql copy(next, Access::ReadWrite, {});
        const Done applied = guarded(copy, [&]() -> Done {
            applySchema(copy, schema);
            PALMARES_CHECK(checkDatabase(copy, schema, true));
            return checkPages(copy, false);
        });
        if (!applied.ok())
            return applied;
    } catch (const SQLite::Exception &exception) {
        return errorOfSqlite(exception.getExtendedErrorCode(), 0);
    }
    return syncExisting(next);
}

/// Brings an older database to this program's version: on a copy, checked, and then in one durable step. The
/// file as it was stays among the backups.
Opened migrate(std::unique_ptr<Sql> old, std::int64_t version, const OpenOptions &options)
{
    const CallFolder folder = old->folder;
    const std::string before = folder.backups() + "/schema-" + std::to_string(version) + ".db";
    const std::string next = folder.path + "/call.db.next";
    PALMARES_CHECK(makeFolder(folder.backups()));
    PALMARES_CHECK(copyDatabase(*old, before));
    PALMARES_CHECK(syncFolder(folder.backups()));
    if (const Done made = makeNext(*old, next, options.schema); !made.ok()) {
        (void)removeDurably(next);
        return made.error();
    }
    auto lock = std::move(old->lock);
    old.reset();
    PALMARES_CHECK(moveDurably(next, folder.database()));
    return connect(folder, Access::ReadWrite, options, std::move(lock));
}

/// Opens a folder whose lock is taken, to be written to.
Opened openLocked(const CallFolder &folder, Locked locked, const OpenOptions &options)
{
    PALMARES_CHECK(peekVersion(folder.database(), options.schema));
    const std::string marker = folder.path + "/damaged";
    const bool whole = locked.wasUnclean || fileExists(marker);
    PALMARES_TRY(auto sql, connect(folder, Access::ReadWrite, options, std::move(locked.lock)));
    PALMARES_TRY(const std::int64_t version, guarded(*sql, [&]() -> Result<std::int64_t> {
        PALMARES_CHECK(checkDatabase(*sql, options.schema, whole));
        PALMARES_CHECK(checkTallies(*sql, whole));
        return sql->pragma("user_version");
    }));
    PALMARES_CHECK(removeDurably(marker));
    if (version < options.schema.newest()) {
        PALMARES_TRY(auto migrated, migrate(std::move(sql), version, options));
        sql = std::move(migrated);
    }
    sql->guard = Guard::Adding;
    return sql;
}

/// A number that is another one once another program has written to the file. \throws SQLite::Exception
std::int64_t dataVersion(Sql &sql)
{
    const GuardScope free(sql, Guard::Free);
    return sql.pragma("data_version");
}

/// What was opened to be read for want of room, opened again to be written to. \errors DISK_FULL, LOCKED (another program holds it,
/// or has written to it meanwhile), those of opening; `sql` is as it was, save that after a change by another it is writable
Done takeUpAgain(std::unique_ptr<Sql> &sql)
{
    const OpenOptions options = *sql->whenRoom;
    const CallFolder folder = sql->folder;
    PALMARES_TRY(Locked locked, takeLock(folder));
    return guarded(*sql, [&]() -> Done {
        const bool isOther = dataVersion(*sql) != sql->dataVersion; // nobody writes any more: the lock is ours
        PALMARES_TRY(auto again, openLocked(folder, std::move(locked), options));
        sql = std::move(again);
        return isOther ? Done(Error(Code::LOCKED, {{"file", folder.path}, {"detail", "changed"}})) : Done();
    });
}

} // namespace

CallDb::CallDb(std::unique_ptr<Sql> sql) : m_sql(std::move(sql)) {}
CallDb::CallDb(CallDb &&) noexcept = default;
CallDb &CallDb::operator=(CallDb &&) noexcept = default;
CallDb::~CallDb() = default;

Result<CallDb> CallDb::create(const CallFolder &given, const OpenOptions &options)
{
    PALMARES_TRY(const CallFolder folder, realPath(given));
    PALMARES_TRY(Locked locked, takeLock(folder));
    if (fileExists(folder.database()))
        return Error(Code::CALL_EXISTS, {{"file", folder.database()}});
    PALMARES_TRY(auto sql, connect(folder, Access::Create, options, std::move(locked.lock)));
    PALMARES_CHECK(guarded(*sql, [&]() -> Done {
        applySchema(*sql, options.schema);
        return {};
    }));
    PALMARES_CHECK(syncFolder(folder.path));
    sql->guard = Guard::Adding;
    return CallDb(std::move(sql));
}

Result<CallDb> CallDb::openOnFullDisk(const std::string &path, const OpenOptions &options)
{
    PALMARES_TRY(CallDb db, openReadOnly(path, options));
    db.m_sql->isReadOnly = true;
    db.m_sql->whenRoom = options;
    PALMARES_TRY(db.m_sql->dataVersion, guarded(*db.m_sql, [&]() -> Result<std::int64_t> { return dataVersion(*db.m_sql); }));
    return db;
}

Error CallDb::whyReadOnly() const
{
    return m_sql->whenRoom ? Error(Code::DISK_FULL, {{"file", m_sql->folder.path}, {"detail", "call_full"}})
                             : Error(Code::CANNOT_WRITE, {{"file", m_sql->folder.path}, {"detail", "call_read_only"}});
}

Result<CallDb> CallDb::open(const CallFolder &given, const OpenOptions &options)
{
    PALMARES_TRY(const CallFolder folder, realPath(given));
    if (isDatabaseGone(folder)) {
        const bool isCall = isCallFolder(folder);
        return isCall ? Error(Code::DB_DAMAGED, {{"file", folder.database()}, {"detail", "gone"}})
                      : Error(Code::CALL_NOT_FOUND, {{"file", folder.database()}});
    }
    // What lies where nothing may be written opens to be read: no lock can be made, and none is needed.
    if (!mayWrite(folder.path) || !mayWrite(folder.database()))
        return openReadOnly(folder.database(), options);
    auto taken = takeLock(folder);
    // Where there is no room for the lock there is none for a change: it opens to be read, unless it has to be mended first.
    if (!taken.ok() && taken.error().code == Code::DISK_FULL && fileSize(folder.database() + "-journal") <= 0)
        return openOnFullDisk(folder.database(), options);
    PALMARES_TRY(Locked locked, std::move(taken));
    PALMARES_TRY(auto sql, openLocked(folder, std::move(locked), options));
    CallDb db(std::move(sql));
    PALMARES_CHECK(sweep(db));
    return db;
}

Result<CallDb> CallDb::openReadOnly(const std::string &path, const OpenOptions &options)
{
    const std::size_t slash = path.find_last_of('/');
    PALMARES_TRY(const std::string folder,
                 realFolder(slash == std::string::npos ? "." : path.substr(0, slash)));
    const std::string real = folder + '/' + (slash == std::string::npos ? path : path.substr(slash + 1));
    PALMARES_CHECK(peekVersion(real, options.schema));
    std::unique_ptr<Sql> sql;
    try {
        sql = std::make_unique<Sql>(real, Access::ReadOnly, options.vfs);
        PALMARES_CHECK(checkDatabase(*sql, options.schema, true));
        PALMARES_CHECK(checkTallies(*sql, true));
        if (sql->pragma("user_version") < options.schema.newest()) {
            auto inMemory = std::make_unique<Sql>(":memory:", Access::Create, std::string());
            SQLite::Backup(inMemory->connection(), sql->connection()).executeStep(-1);
            applySchema(*inMemory, options.schema);
            sql = std::move(inMemory);
            sql->isReadOnly = true;
        }
    } catch (const SQLite::Exception &exception) {
        return errorOfSqlite(exception.getExtendedErrorCode(), 0).with("file", real);
    }
    // A backup lies one folder below the call whose files it goes with.
    const std::size_t above = folder.find_last_of('/');
    const bool isBackup = above != std::string::npos && folder.substr(above) == "/backups";
    sql->folder = CallFolder{isBackup ? folder.substr(0, above) : folder};
    sql->guard = Guard::Adding;
    return CallDb(std::move(sql));
}

bool CallDb::readOnly() const
{
    return m_sql->isReadOnly;
}

const CallFolder &CallDb::folder() const
{
    return m_sql->folder;
}

Result<Transaction> CallDb::begin()
{
    assert(!m_sql->inTransaction());
    if (m_sql->isDamaged)
        return Error(Code::DB_DAMAGED, {{"file", m_sql->folder.database()}});
    if (m_sql->whenRoom) {
        if (const Done again = takeUpAgain(m_sql); !again.ok())
            return again.error().code == Code::DISK_FULL ? whyReadOnly() : again.error();
    }
    if (m_sql->isReadOnly)
        return whyReadOnly();
    m_sql->takenBack.reset();
    return guarded(*m_sql, [&]() -> Result<Transaction> {
        Query(*m_sql, "BEGIN IMMEDIATE").run();
        Transaction transaction(*m_sql);
        m_sql->savedTallies.clear();
        m_sql->writtenTallies = storedTallies(*m_sql);
        m_sql->tallies = m_sql->writtenTallies ? *m_sql->writtenTallies : countedTallies(*m_sql);
        return transaction;
    });
}

Transaction::Transaction(Transaction &&other) noexcept : m_sql(std::exchange(other.m_sql, nullptr)) {}

Transaction::~Transaction()
{
    if (!m_sql || !m_sql->inTransaction())
        return;
    // Rolling back reads the journal; if even that fails, the journal stays hot and the next opening plays it
    // back.
    sqlite3_exec(m_sql->handle(), "ROLLBACK", nullptr, nullptr, nullptr);
}

bool Transaction::isOpen() const
{
    return m_sql && m_sql->inTransaction();
}

Done Transaction::commit()
{
    assert(m_sql);
    PALMARES_CHECK(guardedWrite(*this, [&]() -> Done {
        if (m_sql->tallies != m_sql->writtenTallies)
            storeTallies(*m_sql, *m_sql->tallies);
        Query(*m_sql, "COMMIT").run();
        return {};
    }));
    return {};
}

Result<Savepoint> Savepoint::begin(Transaction &transaction)
{
    return guardedWrite(transaction, [&]() -> Result<Savepoint> {
        Query(transaction.sql(), "SAVEPOINT part").run();
        transaction.sql().savedTallies.push_back(transaction.sql().tallies);
        return Savepoint(transaction.sql());
    });
}

Savepoint::Savepoint(Savepoint &&other) noexcept : m_sql(std::exchange(other.m_sql, nullptr)) {}

Savepoint::~Savepoint()
{
    if (!m_sql || !m_sql->inTransaction())
        return;
    sqlite3_exec(m_sql->handle(), "ROLLBACK TO part; RELEASE part", nullptr, nullptr, nullptr);
    if (m_sql->savedTallies.empty())
        return;
    m_sql->tallies = m_sql->savedTallies.back();
    m_sql->savedTallies.pop_back();
}

Done Savepoint::release()
{
    assert(m_sql);
    if (!m_sql->inTransaction())
        return m_sql->takenBack.value_or(Error(Code::CANNOT_WRITE, {{"detail", "no_transaction"}}));
    PALMARES_CHECK(guarded(*m_sql, [&]() -> Done {
        Query(*m_sql, "RELEASE part").run();
        return {};
    }));
    m_sql->savedTallies.pop_back();
    m_sql = nullptr;
    return {};
}

} // namespace palmares
