#include "tests/core/store/scratch.h"

#include "core/store/meta.h"
#include "core/store/sql.h"
#include "core/store/truth.h"

using namespace palmares;
using namespace palmares::tests;

/// Who may open a call's database, and what nobody may do to it.
class TestCallDb : public QObject {
    Q_OBJECT
private slots:
    void hasTheSettingsItPromises();
    void isMadeOnceAndOpened();
    void refusesASecondHolder();
    void comesBackFromALockFileWithoutAHolder();
    void comesBackFromAHolderThatWasKilled();
    void refusesALink();
    void refusesANewerFileUntouched();
    void refusesAForeignSchema();
    void refusesDamage_data();
    void refusesDamage();
    void missesADatabaseThatIsGone();
    void writesNoMoreAfterDamage();
    void onlyAddsToTruth_data();
    void onlyAddsToTruth();
    void takesBackWhatWasNotCommitted();
    void letsOnePartFallOut();
    void readsWithoutALock();
    void nobodyWritesInAReadOnlyFolder();
    void whatAFullDiskOpenedToBeReadIsWrittenOnceThereIsRoom();
};

void TestCallDb::hasTheSettingsItPromises()
{
    Scratch scratch;
    CallDb db = scratch.create();
    const GuardScope free(db.sql(), Guard::Free);
    QCOMPARE(db.sql().pragmaText("journal_mode"), std::string("delete"));
    QCOMPARE(db.sql().pragma("synchronous"), std::int64_t(3));
    QCOMPARE(db.sql().pragma("fullfsync"), std::int64_t(1));
    QCOMPARE(db.sql().pragmaText("locking_mode"), std::string("exclusive"));
    QCOMPARE(db.sql().pragma("trusted_schema"), std::int64_t(0));
    QCOMPARE(db.sql().pragma("cell_size_check"), std::int64_t(1));
    QCOMPARE(db.sql().pragma("foreign_keys"), std::int64_t(1));
    QCOMPARE(db.sql().pragma("secure_delete"), std::int64_t(1));
    QCOMPARE(db.sql().pragma("temp_store"), std::int64_t(2));
    QCOMPARE(db.sql().pragma("application_id"), applicationId);
    QCOMPARE(db.sql().pragma("user_version"), std::int64_t(Schema::ours().newest()));
}

void TestCallDb::isMadeOnceAndOpened()
{
    Scratch scratch;
    QCODE(CallDb::open(scratch.call), "CALL_NOT_FOUND");
    scratch.create();
    QCODE(CallDb::create(scratch.call), "CALL_EXISTS");
    QOK(CallDb::open(scratch.call));
    QCODE(CallDb::open(CallFolder{scratch.path + "/calls/never"}), "CALL_NOT_FOUND");
    QVERIFY(!fileExists(scratch.call.lock()));
}

void TestCallDb::refusesASecondHolder()
{
    Scratch scratch;
    const CallDb db = scratch.create();
    const auto here = CallDb::open(scratch.call);
    QCODE(here, "LOCKED");
    QCOMPARE(std::string(here.error().arg("pid")), std::to_string(::getpid()));
    QVERIFY(!here.error().arg("host").empty());
    QCOMPARE(inChild([&] { return codeOf(CallDb::open(scratch.call)) == "LOCKED" ? 0 : 1; }), 0);
    // Even a program that knows nothing of the lock file is kept out by SQLite's own lock.
    QCOMPARE(inChild([&] {
                 ::unlink(scratch.call.lock().c_str());
                 return codeOf(CallDb::open(scratch.call)) == "LOCKED" ? 0 : 1;
             }), 0);
}

void TestCallDb::comesBackFromALockFileWithoutAHolder()
{
    Scratch scratch;
    scratch.create();
    // Killed before it had written who it was, or while it did.
    for (const char *written : {"", "12", "1234567\nPalmares", "1234567\nPalmares\nanother-comput"}) {
        QOK(durableReplace(scratch.call.lock(), written));
        QOK(CallDb::open(scratch.call));
    }
    QOK(durableReplace(scratch.call.lock(), "1234567\nPalmares\nanother-computer\n"));
    QCODE(CallDb::open(scratch.call), "LOCKED");
}

void TestCallDb::comesBackFromAHolderThatWasKilled()
{
    Scratch scratch;
    scratch.create();
    const pid_t child = ::fork();
    QVERIFY(child >= 0);
    if (child == 0) {
        const auto held = CallDb::open(scratch.call);
        ::kill(::getpid(), held.ok() ? SIGKILL : SIGTERM);
    }
    // It has ended, and nobody has asked how.
    siginfo_t end = {};
    QCOMPARE(::waitid(P_PID, static_cast<id_t>(child), &end, WEXITED | WNOWAIT), 0);
    QCOMPARE(end.si_status, SIGKILL);
    QVERIFY(fileExists(scratch.call.lock()));
    QVERIFY(!heldBy(scratch.call));
    QOK(CallDb::open(scratch.call));
    QCOMPARE(::waitpid(child, nullptr, 0), child);
}

void TestCallDb::refusesALink()
{
    Scratch scratch;
    scratch.create();
    const CallFolder other{scratch.path + "/calls/other"};
    QOK(makeFolder(other.path));
    QCOMPARE(::symlink(scratch.call.database().c_str(), other.database().c_str()), 0);
    QCODE(CallDb::open(other), "CANNOT_READ");
    // A link to the whole folder is somebody's way of arranging a disk, and fine.
    QCOMPARE(::symlink(scratch.call.path.c_str(), (scratch.path + "/door").c_str()), 0);
    QOK(CallDb::open(CallFolder{scratch.path + "/door"}));
}

void TestCallDb::refusesANewerFileUntouched()
{
    Scratch scratch;
    OpenOptions newer;
    newer.schema.steps.push_back("CREATE TABLE later (n INTEGER PRIMARY KEY) STRICT;");
    scratch.create(newer);
    const Bytes before = *readOwnFile(scratch.call.database(), 1 << 30);
    const auto opened = CallDb::open(scratch.call);
    QCODE(opened, "NEWER_PROGRAM");
    QCOMPARE(std::string(opened.error().arg("found")), std::string("2"));
    QCOMPARE(std::string(opened.error().arg("limit")), std::string("1"));
    QCODE(CallDb::openReadOnly(scratch.call.database()), "NEWER_PROGRAM");
    QCOMPARE(*readOwnFile(scratch.call.database(), 1 << 30), before);
}

void TestCallDb::refusesAForeignSchema()
{
    Scratch scratch;
    {
        CallDb db = scratch.create();
        const GuardScope free(db.sql(), Guard::Free);
        db.sql().run("CREATE TRIGGER surprise AFTER INSERT ON record BEGIN DELETE FROM text; END");
    }
    const auto opened = CallDb::open(scratch.call);
    QCODE(opened, "DB_DAMAGED");
    QCOMPARE(std::string(opened.error().arg("detail")), std::string("schema"));
}

void TestCallDb::refusesDamage_data()
{
    QTest::addColumn<QString>("how");
    for (const char *how : {"not a database", "empty", "cut", "page of zeros", "other application", "write version", "read version", "schema format",
                            "text encoding", "version far ahead", "version ahead"})
        QTest::newRow(how) << how;
}

void TestCallDb::refusesDamage()
{
    QFETCH(QString, how);
    Scratch scratch;
    {
        CallDb db = scratch.create();
        auto transaction = db.begin();
        const auto records = scratch.records(2000);
        QOK(insertRecords(*transaction, records));
        QOK(transaction->commit());
    }
    const std::string path = scratch.call.database();
    Bytes bytes = *readOwnFile(path, 1 << 30);
    if (how == QStringLiteral("not a database"))
        bytes = std::string(8192, 'x');
    else if (how == QStringLiteral("empty"))
        bytes.clear();
    else if (how == QStringLiteral("cut"))
        bytes.resize(bytes.size() / 2);
    else if (how == QStringLiteral("page of zeros"))
        bytes.replace(4096 * 20, 4096, std::string(4096, '\0'));
    else if (how == QStringLiteral("other application"))
        bytes.replace(68, 4, "ABCD");
    else if (how == QStringLiteral("write version"))
        bytes[18] = '\x05';
    else if (how == QStringLiteral("read version"))
        bytes[19] = '\x21';
    else if (how == QStringLiteral("schema format"))
        bytes[47] = '\x24';
    else if (how == QStringLiteral("text encoding"))
        bytes[59] = '\x03';
    else // what its number says is not what its tables are, or no program ever made so many
        bytes[how == QStringLiteral("version ahead") ? 63 : 61] = '\x21';
    QOK(durableReplace(path, bytes));
    QOK(durableReplace(scratch.call.lock(), "")); // as after a crash: the whole file is read
    QCODE(CallDb::open(scratch.call), "DB_DAMAGED");
    QCOMPARE(*readOwnFile(path, 1 << 30), bytes); // never edited
    QCODE(CallDb::open(scratch.call), "DB_DAMAGED");
    QCOMPARE(*readOwnFile(path, 1 << 30), bytes);
}

/// A folder whose database is gone is no call that never was.
void TestCallDb::missesADatabaseThatIsGone()
{
    Scratch scratch;
    scratch.create();
    QOK(removeDurably(scratch.call.database()));
    QCODE(CallDb::open(scratch.call), "CALL_NOT_FOUND");
    QOK(makeFolder(scratch.call.backups()));
    QCODE(CallDb::open(scratch.call), "DB_DAMAGED");
    QOK(makeFolder(scratch.call.database()));
    QCODE(CallDb::open(scratch.call), "DB_DAMAGED");
}

void TestCallDb::writesNoMoreAfterDamage()
{
    Scratch scratch;
    {
        CallDb db = scratch.create();
        auto transaction = db.begin();
        const auto records = scratch.records(2000);
        QOK(insertRecords(*transaction, records));
        QOK(transaction->commit());
    }
    Bytes bytes = *readOwnFile(scratch.call.database(), 1 << 30);
    bytes.replace(4096 * 60, 4096, std::string(4096, '\xff'));
    QOK(durableReplace(scratch.call.database(), bytes));
    {
        auto db =
            CallDb::open(scratch.call); // closed cleanly as far as anybody can tell: not read as a whole
        QOK(db);
        QCODE(loadRecords(*db), "DB_DAMAGED");
        QCODE(db->begin(), "DB_DAMAGED");
        QCODE(db->check(), "DB_DAMAGED");
    }
    QCODE(CallDb::open(scratch.call), "DB_DAMAGED"); // and now it is known
    QCOMPARE(*readOwnFile(scratch.call.database(), 1 << 30), bytes);
}

void TestCallDb::onlyAddsToTruth_data()
{
    QTest::addColumn<QString>("statement");
    for (const char *table : {"record", "commits", "id_list", "text", "erased_ref"}) {
        QTest::addRow("delete from %s", table) << QStringLiteral("DELETE FROM %1").arg(QLatin1String(table));
        QTest::addRow("drop %s", table) << QStringLiteral("DROP TABLE %1").arg(QLatin1String(table));
    }
    QTest::newRow("update") << "UPDATE record SET body=x'00'";
    QTest::newRow("update in a conflict") << "INSERT INTO record(id, type, body) VALUES(x'01', 'a', x'00')"
                                             " ON CONFLICT(id) DO UPDATE SET body=x'00'";
    QTest::newRow("update of a text") << "UPDATE text SET bytes=x'00'";
    QTest::newRow("schema") << "UPDATE sqlite_schema SET sql=''";
    QTest::newRow("new table") << "CREATE TABLE more (n)";
    QTest::newRow("pragma") << "PRAGMA user_version=9";
    QTest::newRow("attach") << "ATTACH ':memory:' AS other";
}

void TestCallDb::onlyAddsToTruth()
{
    QFETCH(QString, statement);
    Scratch scratch;
    CallDb db = scratch.create();
    const auto records = scratch.records(3);
    auto transaction = db.begin();
    QOK(insertRecords(*transaction, records));
    const auto done = guardedWrite(*transaction, [&]() -> Done {
        db.sql().run(statement.toStdString().c_str());
        return {};
    });
    QCODE(done, "CANNOT_WRITE");
    QOK(transaction->commit());
    QCOMPARE(*countRecords(db), std::int64_t(3));
}

void TestCallDb::takesBackWhatWasNotCommitted()
{
    Scratch scratch;
    CallDb db = scratch.create();
    {
        auto transaction = db.begin();
        QOK(insertRecords(*transaction, scratch.records(3)));
        QCOMPARE(*countRecords(db), std::int64_t(3));
    }
    QCOMPARE(*countRecords(db), std::int64_t(0));
    auto transaction = db.begin();
    QOK(insertRecords(*transaction, scratch.records(3)));
    QOK(transaction->commit());
    QVERIFY(!transaction->isOpen());
    QCODE(insertRecords(*transaction, scratch.records(1)), "CANNOT_WRITE"); // nothing is written outside
    QCOMPARE(*countRecords(db), std::int64_t(3));
}

void TestCallDb::letsOnePartFallOut()
{
    Scratch scratch;
    CallDb db = scratch.create();
    auto transaction = db.begin();
    {
        auto good = Savepoint::begin(*transaction);
        QOK(good);
        QOK(insertRecords(*transaction, scratch.records(2)));
        QOK(good->release());
    }
    {
        auto bad = Savepoint::begin(*transaction);
        QOK(insertRecords(*transaction, scratch.records(5)));
        auto inner = Savepoint::begin(*transaction);
        QOK(insertRecords(*transaction, scratch.records(5)));
        QOK(inner->release());
    }
    QOK(transaction->commit());
    QCOMPARE(*countRecords(db), std::int64_t(2));
}

void TestCallDb::readsWithoutALock()
{
    Scratch scratch;
    {
        CallDb db = scratch.create();
        auto transaction = db.begin();
        QOK(insertRecords(*transaction, scratch.records(2)));
        QOK(transaction->commit());
    }
    auto one = CallDb::openReadOnly(scratch.call.database());
    auto two = CallDb::openReadOnly(scratch.call.database());
    QOK(one);
    QOK(two);
    QCOMPARE(*countRecords(*one), std::int64_t(2));
    QCOMPARE(*countRecords(*two), std::int64_t(2));
    QVERIFY(one->readOnly());
    QCODE(one->begin(), "CANNOT_WRITE");
    QCODE(CallDb::openReadOnly(scratch.path + "/never.db"), "CALL_NOT_FOUND");
}

void TestCallDb::nobodyWritesInAReadOnlyFolder()
{
    Scratch scratch;
    scratch.create();
    ::chmod(scratch.path.c_str(), 0755);
    ::chmod((scratch.path + "/calls").c_str(), 0755);
    ::chmod(scratch.call.path.c_str(), 0555);
    ::chmod(scratch.call.database().c_str(), 0444);
    QCOMPARE(inChild([&] {
                 becomeNobody();
                 return codeOf(CallDb::open(scratch.call)) == "CANNOT_WRITE" ? 0 : 1;
             }), 0);
    ::chmod(scratch.call.path.c_str(), 0755);
}

void TestCallDb::whatAFullDiskOpenedToBeReadIsWrittenOnceThereIsRoom()
{
    Scratch scratch;
    scratch.create();
    std::signal(SIGXFSZ, SIG_IGN);
    const auto limitFiles = [](rlim_t bytes) {
        const rlimit limit{bytes, RLIM_INFINITY};
        return ::setrlimit(RLIMIT_FSIZE, &limit) == 0;
    };
    for (const bool isOther : {false, true}) {
        QVERIFY(limitFiles(1));
        CallDb db = scratch.open();
        QVERIFY(db.readOnly());
        QCODE(db.begin(), "DISK_FULL");
        QVERIFY(limitFiles(RLIM_INFINITY));
        if (isOther) {
            CallDb other = scratch.open();
            QCODE(db.begin(), "LOCKED"); // while somebody else has it
            auto transaction = other.begin();
            QOK(transaction);
            QOK(insertRecords(*transaction, scratch.records(1)));
            QOK(transaction->commit());
        }
        if (isOther)
            QCODE(db.begin(), "LOCKED"); // what was read of it is to be read again first
        auto transaction = db.begin();
        QOK(transaction);
        QVERIFY(!db.readOnly());
        QOK(transaction->commit());
        QCODE(CallDb::open(scratch.call), "LOCKED"); // and it is held like any other
    }
}

PALMARES_TEST(TestCallDb)
#include "tst_calldb.moc"
