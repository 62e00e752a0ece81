#include "tests/support/test.h"

#include "core/store/backup.h"
#include "core/store/files.h"
#include "core/store/sql.h"
#include "core/store/truth.h"

#include <QFile>
#include <QTemporaryDir>

using namespace palmares;

/// Every schema version that was ever written opens, with everything that was in it.
///
/// `schema_N.sql` makes a database of version N with at least one row in every table; `schema_N.dump` is what
/// it holds once the present program has opened it. A new schema step must add the pair of its version. When
/// a pair is missing or a dump differs, the dump as it is now is written to the build folder, to be looked at
/// and taken over.
class TestMigrations : public QObject {
    Q_OBJECT
private slots:
    void opensEveryVersion_data();
    void opensEveryVersion();
    void migratesOnACopy();
    void leavesTheFileAloneIfAStepFails();
};

namespace {

std::string pairFile(int version, const char *ending)
{
    return PALMARES_SOURCE_DIR "/tests/migrations/schema_" + std::to_string(version) + ending;
}

QByteArray content(const std::string &path)
{
    QFile file(QString::fromStdString(path));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Schema and all rows as text: blobs in hexadecimal, tables and rows in a fixed order.
std::string dump(CallDb &db)
{
    const GuardScope free(db.sql(), Guard::Free);
    std::string text =
        "user_version " + std::to_string(db.sql().pragma("user_version")) + '\n' + schemaText(db.sql());
    std::vector<std::string> tables;
    SQLite::Statement names(db.sql().connection(),
                            "SELECT name FROM sqlite_schema WHERE type='table' ORDER BY name");
    while (names.executeStep())
        tables.push_back(names.getColumn(0).getString());
    for (const std::string &table : tables) {
        SQLite::Statement rows(db.sql().connection(), "SELECT * FROM " + table + " ORDER BY 1");
        while (rows.executeStep()) {
            text += table;
            for (int column = 0; column < rows.getColumnCount(); ++column) {
                const SQLite::Column value = rows.getColumn(column);
                text += std::string(" ") + rows.getColumnName(column) + '=';
                text += value.isBlob()   ? toHex(value.getString())
                        : value.isNull() ? "NULL"
                                         : value.getString();
            }
            text += '\n';
        }
    }
    return text;
}

/// A database made by the steps up to `version` and the statements of its fixture.
void makeOld(const CallFolder &folder, int version)
{
    QVERIFY(makeFolder(folder.path).ok());
    OpenOptions old;
    old.schema.steps.resize(std::size_t(version));
    auto db = CallDb::create(folder, old);
    QVERIFY(db.ok());
    const GuardScope free(db->sql(), Guard::Free);
    db->sql().run(content(pairFile(version, ".sql")).constData());
}

OpenOptions withStep(std::string_view step)
{
    OpenOptions options;
    options.schema.steps.push_back(step);
    return options;
}

} // namespace

void TestMigrations::opensEveryVersion_data()
{
    QTest::addColumn<int>("version");
    for (int version = 1; version <= Schema::ours().newest(); ++version)
        QTest::addRow("schema %d", version) << version;
}

void TestMigrations::opensEveryVersion()
{
    QFETCH(int, version);
    QTemporaryDir dir;
    const CallFolder folder{dir.path().toStdString() + "/call"};
    QVERIFY2(!content(pairFile(version, ".sql")).isEmpty(), "the fixture of this version is missing");
    makeOld(folder, version);
    auto db = CallDb::open(folder);
    QVERIFY(db.ok());
    QVERIFY(db->check(false).ok());
    const std::string found = dump(*db);
    const QByteArray expected = content(pairFile(version, ".dump"));
    if (expected.toStdString() != found) {
        const std::string kept = "schema_" + std::to_string(version) + ".dump";
        QVERIFY(durableReplace(kept, found).ok());
        QFAIL(("the dump differs; as it is now: " + kept).c_str());
    }
    // A fixture that leaves a table empty shows nothing about it.
    SQLite::Statement tables(db->sql().connection(), "SELECT name FROM sqlite_schema WHERE type='table'");
    while (tables.executeStep()) {
        const std::string table = tables.getColumn(0).getString();
        QVERIFY2(found.find('\n' + table + ' ') != std::string::npos, table.c_str());
    }
}

void TestMigrations::migratesOnACopy()
{
    QTemporaryDir dir;
    const CallFolder folder{dir.path().toStdString() + "/call"};
    makeOld(folder, 1);
    const OpenOptions next = withStep("ALTER TABLE quarantine ADD COLUMN seen INTEGER NOT NULL DEFAULT 7;");
    {
        auto db = CallDb::open(folder, next);
        QVERIFY(db.ok());
        QCOMPARE(db->sql().connection().execAndGet("SELECT sum(seen) FROM quarantine").getInt(), 7);
        QCOMPARE(*countRecords(*db), std::int64_t(1));
        const auto again = CallDb::open(folder, next);
        QVERIFY(!again.ok() && again.error().code == Code::LOCKED); // the lock was held all the time
    }
    QVERIFY(CallDb::open(folder, next).ok());
    const auto too_new = CallDb::open(folder);
    QVERIFY(!too_new.ok() && too_new.error().code == Code::NEWER_PROGRAM);
    // The file as it was is among the backups and still opens in the old program.
    const auto kept = backups(folder);
    QCOMPARE(kept.size(), std::size_t(1));
    auto old = CallDb::openReadOnly(kept[0].path);
    QVERIFY(old.ok());
    QCOMPARE(*countRecords(*old), std::int64_t(1));
    // And the new program reads it too, in memory, without changing it.
    auto read = CallDb::openReadOnly(kept[0].path, next);
    QVERIFY(read.ok());
    QCOMPARE(read->sql().connection().execAndGet("SELECT sum(seen) FROM quarantine").getInt(), 7);
    QCOMPARE(*countRecords(*read), std::int64_t(1));
}

void TestMigrations::leavesTheFileAloneIfAStepFails()
{
    QTemporaryDir dir;
    const CallFolder folder{dir.path().toStdString() + "/call"};
    makeOld(folder, 1);
    const auto before = readOwnFile(folder.database(), 1 << 30);
    const auto opened = CallDb::open(
        folder, withStep("CREATE TABLE more (n INTEGER) STRICT; INSERT INTO nowhere VALUES(1);"));
    QVERIFY(!opened.ok());
    QCOMPARE(*readOwnFile(folder.database(), 1 << 30), *before);
    QVERIFY(!fileExists(folder.database() + ".next"));
    auto db = CallDb::open(folder);
    QVERIFY(db.ok());
    QCOMPARE(*countRecords(*db), std::int64_t(1));
}

PALMARES_TEST(TestMigrations)
#include "tst_migrations.moc"
