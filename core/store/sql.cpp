#include "core/store/sql.h"

#include "core/store/files.h"

#include <QCoreApplication>
#include <QLockFile>

#include <sqlite3.h>

#include <cassert>
#include <cerrno>
#include <set>

namespace palmares {

namespace {

/// What is only ever added to. Merging is a union, and this is where that rests.
bool isTruth(std::string_view table)
{
    static const std::set<std::string_view> truth{"record", "commits", "id_list", "text", "erased_ref"};
    return truth.contains(table);
}

int authorize(void *context, int action, const char *first, const char *, const char *, const char *)
{
    const Sql &sql = *static_cast<const Sql *>(context);
    if (sql.guard == Guard::Free)
        return SQLITE_OK;
    const std::string_view table = first ? first : "";
    switch (action) {
    case SQLITE_SELECT:
    case SQLITE_READ:
    case SQLITE_FUNCTION:
    case SQLITE_TRANSACTION:
    case SQLITE_SAVEPOINT:
        return SQLITE_OK;
    case SQLITE_INSERT:
        return table.substr(0, 7) == "sqlite_" ? SQLITE_DENY : SQLITE_OK;
    case SQLITE_UPDATE:
        return isTruth(table) ? SQLITE_DENY : SQLITE_OK;
    case SQLITE_DELETE:
        if (table == "text" && sql.guard == Guard::Erasing)
            return SQLITE_OK;
        return isTruth(table) ? SQLITE_DENY : SQLITE_OK;
    default:
        return SQLITE_DENY;
    }
}

bool meansFull(int number)
{
    return number == ENOSPC || number == EDQUOT || number == EFBIG;
}

int openFlags(Access access)
{
    // One thread at a time uses a connection (the session sees to it), so SQLite need not take a mutex for
    // each call.
    const int common = SQLITE_OPEN_NOFOLLOW | SQLITE_OPEN_NOMUTEX;
    switch (access) {
    case Access::ReadWrite:
        return common | SQLITE_OPEN_READWRITE;
    case Access::Create:
        return common | SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
    case Access::ReadOnly:
        break;
    }
    return common | SQLITE_OPEN_READONLY;
}

} // namespace

Error errorOfSqlite(int extendedCode, int number)
{
    const std::string detail = "sqlite_" + std::to_string(extendedCode);
    if (extendedCode == SQLITE_IOERR_NOMEM)
        return Error(Code::OUT_OF_MEMORY, {{"detail", detail}});
    if (extendedCode == SQLITE_IOERR_READ || extendedCode == SQLITE_IOERR_SHORT_READ)
        return Error(Code::CANNOT_READ, {{"detail", detail}});
    switch (extendedCode & 0xff) {
    case SQLITE_FULL:
        return Error(Code::DISK_FULL, {{"detail", detail}});
    case SQLITE_IOERR:
    case SQLITE_CANTOPEN:
        // SQLite calls only ENOSPC of a write "full"; a quota or a size limit ends the same way for a person.
        if (meansFull(number))
            return Error(Code::DISK_FULL, {{"detail", detail}});
        return Error(Code::CANNOT_WRITE, {{"detail", detail}});
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return Error(Code::LOCKED, {{"detail", detail}});
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return Error(Code::DB_DAMAGED, {{"detail", detail}});
    case SQLITE_NOMEM:
        return Error(Code::OUT_OF_MEMORY, {{"detail", detail}});
    case SQLITE_TOOBIG:
        return Error(Code::TOO_BIG, {{"detail", detail}});
    default:
        return Error(Code::CANNOT_WRITE, {{"detail", detail}});
    }
}

Sql::Sql(const std::string &path, Access access, const std::string &vfs)
    : isReadOnly(access == Access::ReadOnly), m_db(path, openFlags(access), 0, vfs)
{
    applySettings(access);
}

void LetGo::operator()(QLockFile *lock) const
{
    const QString path = lock->fileName();
    const bool wasHeld = lock->isLocked();
    delete lock;
    // Where removing it failed, it would keep this very program out until it ends.
    qint64 pid = 0;
    QString host, program;
    if (wasHeld && fileExists(path.toStdString()) && QLockFile(path).getLockInfo(&pid, &host, &program) &&
        pid == QCoreApplication::applicationPid())
        (void)removeDurably(path.toStdString());
}

Sql::~Sql()
{
    for (const auto &[text, statement] : m_statements)
        sqlite3_finalize(statement);
}

/// Settings fit for a file that may have been on a stranger's stick, even though it should be our own.
void Sql::applySettings(Access access)
{
    sqlite3 *db = handle();
    sqlite3_extended_result_codes(db, 1);
    sqlite3_db_config(db, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(db, SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0, nullptr);
    sqlite3_db_config(db, SQLITE_DBCONFIG_ENABLE_VIEW, 0, nullptr);
    sqlite3_db_config(db, SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, nullptr);
    sqlite3_db_config(db, SQLITE_DBCONFIG_DQS_DML, 0, nullptr);
    sqlite3_db_config(db, SQLITE_DBCONFIG_DQS_DDL, 0, nullptr);
    sqlite3_db_config(db, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_limit(db, SQLITE_LIMIT_LENGTH, 64 << 20);
    sqlite3_limit(db, SQLITE_LIMIT_SQL_LENGTH, 100'000);
    sqlite3_limit(db, SQLITE_LIMIT_ATTACHED, 0);
    run("PRAGMA cell_size_check=ON");
    run("PRAGMA mmap_size=0");
    run("PRAGMA temp_store=MEMORY");
    run("PRAGMA foreign_keys=ON");
    run("PRAGMA cache_size=-16384");
    if (access != Access::ReadOnly) {
        run("PRAGMA locking_mode=EXCLUSIVE");
        run("PRAGMA journal_mode=DELETE");
        run("PRAGMA synchronous=EXTRA");
        run("PRAGMA fullfsync=1");
        run("PRAGMA secure_delete=ON");
    }
    sqlite3_set_authorizer(db, authorize, this);
}

sqlite3_stmt *Sql::statement(const char *text)
{
    sqlite3_stmt *&kept = m_statements[text];
    if (!kept) {
        const int code = sqlite3_prepare_v3(handle(), text, -1, SQLITE_PREPARE_PERSISTENT, &kept, nullptr);
        if (code != SQLITE_OK)
            throw SQLite::Exception(handle(), code);
    }
    return kept;
}

std::int64_t Sql::pragma(const char *name)
{
    return m_db.execAndGet(std::string("PRAGMA ") + name).getInt64();
}

std::string Sql::pragmaText(const char *name)
{
    return m_db.execAndGet(std::string("PRAGMA ") + name).getString();
}

void Sql::leaveNoJournal()
{
    const GuardScope free(*this, Guard::Free);
    (void)pragma("journal_size_limit=0");
}

bool Sql::inTransaction() const
{
    return sqlite3_get_autocommit(handle()) == 0;
}

namespace {

/// The system's number behind a failed write. SQLite's own answer is whatever errno holds after it has tidied
/// up, so the two files that are written to are asked first.
int systemErrno(sqlite3 *db)
{
    int number = 0;
    if (sqlite3_file_control(db, "main", SQLITE_FCNTL_LAST_ERRNO, &number) == SQLITE_OK && meansFull(number))
        return number;
    sqlite3_file *journal = nullptr;
    sqlite3_file_control(db, "main", SQLITE_FCNTL_JOURNAL_POINTER, &journal);
    if (journal && journal->pMethods && journal->pMethods->xFileControl &&
        journal->pMethods->xFileControl(journal, SQLITE_FCNTL_LAST_ERRNO, &number) == SQLITE_OK &&
        meansFull(number))
        return number;
    return sqlite3_system_errno(db);
}

} // namespace

Error Sql::failed(const SQLite::Exception &exception)
{
    // What copying throws has only the plain code.
    const int extended = exception.getExtendedErrorCode();
    Error error = errorOfSqlite(extended > 0 ? extended : exception.getErrorCode(), systemErrno(handle()));
    if (error.code == Code::DB_DAMAGED)
        error = damaged("pages");
    if (!folder.path.empty())
        error = std::move(error).with("file", folder.database());
    if (!inTransaction() && !takenBack)
        takenBack = error;
    return error;
}

/// Damage is written down beside the file, so that the next opening reads the whole file before it trusts it
/// again.
Error Sql::damaged(const char *detail)
{
    isDamaged = true;
    if (!isReadOnly && !folder.path.empty())
        (void)durableReplace(folder.path + "/damaged",
                             detail); // best effort: this session refuses to write anyway
    return Error(Code::DB_DAMAGED, {{"detail", detail}});
}

Query::Query(Sql &sql, const char *text) : m_sql(sql), m_statement(sql.statement(text))
{
    assert(!sqlite3_stmt_busy(m_statement) && "a statement is used within its own use");
}

Query::~Query()
{
    sqlite3_reset(m_statement);
    sqlite3_clear_bindings(m_statement);
}

void Query::must(int code) const
{
    if (code != SQLITE_OK)
        throw SQLite::Exception(m_sql.handle(), code);
}

Query &Query::blob(int parameter, BytesView bytes)
{
    // A null pointer would be bound as NULL, which an empty blob is not.
    must(sqlite3_bind_blob64(m_statement, parameter, bytes.empty() ? "" : bytes.data(), bytes.size(),
                             SQLITE_STATIC));
    return *this;
}

Query &Query::text(int parameter, std::string_view text)
{
    must(sqlite3_bind_text64(m_statement, parameter, text.empty() ? "" : text.data(), text.size(),
                             SQLITE_STATIC, SQLITE_UTF8));
    return *this;
}

Query &Query::number(int parameter, std::int64_t value)
{
    must(sqlite3_bind_int64(m_statement, parameter, value));
    return *this;
}

Query &Query::none(int parameter)
{
    must(sqlite3_bind_null(m_statement, parameter));
    return *this;
}

bool Query::step()
{
    const int code = sqlite3_step(m_statement);
    if (code != SQLITE_ROW && code != SQLITE_DONE)
        throw SQLite::Exception(m_sql.handle(), code);
    return code == SQLITE_ROW;
}

int Query::run()
{
    while (step()) {
    }
    must(sqlite3_reset(m_statement));
    return sqlite3_changes(m_sql.handle());
}

void Query::rewind()
{
    sqlite3_reset(m_statement);
}

BytesView Query::blobAt(int column) const
{
    const void *bytes = sqlite3_column_blob(m_statement, column);
    const int size = sqlite3_column_bytes(m_statement, column);
    return bytes ? BytesView(static_cast<const char *>(bytes), static_cast<std::size_t>(size)) : BytesView();
}

bool Query::isNoneAt(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

std::int64_t Query::numberAt(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

} // namespace palmares
