#include "tests/core/store/scratch.h"

#include "core/records/commit.h"
#include "core/records/lists.h"
#include "core/store/meta.h"
#include "core/store/truth.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <map>

using namespace palmares;
using namespace palmares::tests;

/// What a call knows comes back as it went in, whatever the order and however often it comes.
class TestTruth : public QObject {
    Q_OBJECT
private slots:
    void keepsRecords();
    void readsManyOnTwoThreadsAsOne();
    void keepsRecordsOfUnknownTypes();
    void keepsCommits();
    void keepsLists();
    void provesItself_data();
    void provesItself();
    void provesEachOfMany();
    void noticesARowThatIsMissing_data();
    void noticesARowThatIsMissing();
    void countsWhatASavepointTakesBack();
    void keepsTexts();
    void keepsEmptyBytes();
    void tellsThePrivateStoreFromTheOther();
    void keepsIdentityAndMeta();
    void keepsCachesOfOneSet();
};

void TestTruth::keepsRecords()
{
    Scratch scratch;
    auto records = scratch.records(50);
    {
        CallDb db = scratch.create();
        auto transaction = db.begin();
        QCOMPARE(*insertRecords(*transaction, std::span(records).first(30)), std::size_t(30));
        QCOMPARE(*insertRecords(*transaction, records), std::size_t(20));
        QCOMPARE(*insertRecords(*transaction, records), std::size_t(0));
        QOK(transaction->commit());
    }
    CallDb db = scratch.open();
    auto loaded = *loadRecords(db);
    const auto byId = [](const Record &a, const Record &b) { return a.header.id < b.header.id; };
    std::sort(loaded.begin(), loaded.end(), byId);
    std::sort(records.begin(), records.end(), byId);
    QCOMPARE(loaded.size(), records.size());
    const auto ids = *knownIds(db);
    for (std::size_t i = 0; i < records.size(); ++i) {
        QCOMPARE(loaded[i].header.id, records[i].header.id);
        QCOMPARE(loaded[i].body, records[i].body);
        QCOMPARE(int(loaded[i].header.type), int(RecordType::Assign));
        QCOMPARE(ids[i], records[i].header.id);
    }
    QCOMPARE(*countRecords(db), std::int64_t(50));
    QOK(proveTruth(db));
}

void TestTruth::readsManyOnTwoThreadsAsOne()
{
    Scratch scratch;
    const auto records = scratch.records(3000);
    CallDb db = scratch.create();
    auto transaction = db.begin();
    QCOMPARE(*insertRecords(*transaction, records), records.size());
    QOK(transaction->commit());
    std::map<RecordId, const Record *> expected;
    for (const Record &record : records)
        expected.emplace(record.header.id, &record);
    for (int i = 0; i < 20; ++i) {
        const auto loaded = *loadRecords(db);
        QCOMPARE(loaded.size(), records.size());
        for (const Record &record : loaded) {
            const Record &wanted = *expected.at(record.header.id);
            QCOMPARE(record.body, wanted.body);
            QCOMPARE(record.header.slot, wanted.header.slot);
            QVERIFY(record.header.author == wanted.header.author && record.header.call == wanted.header.call);
            QVERIFY(record.header.past == wanted.header.past);
            QCOMPARE(int(record.header.type), int(wanted.header.type));
        }
    }
}

void TestTruth::keepsRecordsOfUnknownTypes()
{
    Scratch scratch;
    Bytes body = scratch.record().body;
    const std::string from = "\"type\":\"assign\"";
    const std::size_t at = body.find(from);
    QVERIFY(at != std::string::npos);
    body.replace(at, from.size(), "\"type\":\"future\"");
    const auto unknown = readRecord(body);
    QOK(unknown);
    CallDb db = scratch.create();
    auto transaction = db.begin();
    QCOMPARE(*insertRecords(*transaction, std::vector<Record>{*unknown}), std::size_t(1));
    QOK(transaction->commit());
    QCOMPARE(loadRecords(db)->at(0).body, body);
}

void TestTruth::keepsCommits()
{
    Scratch scratch;
    const SigningKey key(Seed::make(scratch.random));
    const auto made = makeCommits("import", {scratch.record().header.id, scratch.record().header.id},
                                  {key, scratch.random.make<CallId>(), scratch.random.make<InstallId>()});
    QCOMPARE(made.size(), std::size_t(1));
    std::vector<CommitRow> rows{{made[0].id, made[0].body, made[0].signature, true}};
    const auto other = makeCommits("package", {scratch.record().header.id},
                                   {key, scratch.random.make<CallId>(), scratch.random.make<InstallId>()});
    rows.push_back({other[0].id, other[0].body, other[0].signature, false});
    CallDb db = scratch.create();
    auto transaction = db.begin();
    QCOMPARE(*insertCommits(*transaction, rows), std::size_t(2));
    QCOMPARE(*insertCommits(*transaction, rows), std::size_t(0));
    QOK(transaction->commit());
    auto loaded = *loadCommits(db);
    const auto byId = [](const CommitRow &a, const CommitRow &b) { return a.id < b.id; };
    std::sort(rows.begin(), rows.end(), byId);
    std::sort(loaded.begin(), loaded.end(), byId);
    QVERIFY(loaded == rows);
    for (const CommitRow &row : loaded)
        QVERIFY(isGenuine(*readCommit(row.body, row.signature)));
    QOK(proveTruth(db));
}

void TestTruth::keepsLists()
{
    Scratch scratch;
    std::vector<ListRow> lists(2);
    for (int i = 0; i < 1000; ++i)
        lists[0].ids.push_back(scratch.random.make<Digest>());
    lists[1].ids.push_back(scratch.random.make<Digest>());
    for (ListRow &list : lists) {
        std::sort(list.ids.begin(), list.ids.end());
        list.hash = listHashOf(list.ids);
    }
    CallDb db = scratch.create();
    auto transaction = db.begin();
    QCOMPARE(*insertLists(*transaction, lists), std::size_t(2));
    QCOMPARE(*insertLists(*transaction, lists), std::size_t(0));
    QOK(transaction->commit());
    auto loaded = *loadLists(db);
    std::sort(loaded.begin(), loaded.end(),
              [](const ListRow &a, const ListRow &b) { return a.ids.size() > b.ids.size(); });
    QVERIFY(loaded == lists);
    QOK(proveTruth(db));
}

void TestTruth::provesItself_data()
{
    QTest::addColumn<QString>("what");
    for (const char *what : {"record", "commit", "list"})
        QTest::newRow(what) << what;
}

void TestTruth::provesItself()
{
    QFETCH(QString, what);
    Scratch scratch;
    CallDb db = scratch.create();
    auto transaction = db.begin();
    const Digest wrong = scratch.random.make<Digest>();
    if (what == QStringLiteral("record")) {
        Record record = scratch.record();
        record.header.id = RecordId{wrong.bytes};
        QOK(insertRecords(*transaction, std::vector<Record>{record}));
    } else if (what == QStringLiteral("commit")) {
        QOK(insertCommits(*transaction, std::vector<CommitRow>{{wrong, "{}", {}, true}}));
    } else {
        QOK(insertLists(*transaction, std::vector<ListRow>{{wrong, {scratch.random.make<Digest>()}}}));
    }
    QOK(transaction->commit());
    const auto proved = proveTruth(db);
    QCODE(proved, "DB_DAMAGED");
    QCOMPARE(QString::fromStdString(std::string(proved.error().arg("detail"))), what);
    QCOMPARE(std::string(proved.error().arg("value")), wrong.hex());
    // What a desk works with is proved as it is read.
    if (what == QStringLiteral("record")) {
        const auto loaded = loadRecords(db);
        QCODE(loaded, "DB_DAMAGED");
        QCOMPARE(std::string(loaded.error().arg("value")), wrong.hex());
    } else if (what == QStringLiteral("list")) {
        QCODE(loadLists(db), "DB_DAMAGED");
    }
}

/// One among so many that two threads read them.
void TestTruth::provesEachOfMany()
{
    Scratch scratch;
    CallDb db = scratch.create();
    std::vector<Record> records = scratch.records(5000);
    Record &changed = records[4321];
    changed.body.back() = ' ';
    auto transaction = db.begin();
    QOK(insertRecords(*transaction, records));
    QOK(transaction->commit());
    const auto loaded = loadRecords(db);
    QCODE(loaded, "DB_DAMAGED");
    QCOMPARE(std::string(loaded.error().arg("value")), changed.header.id.hex());
    QCODE(db.begin(), "DB_DAMAGED");
}

void TestTruth::noticesARowThatIsMissing_data()
{
    QTest::addColumn<QString>("statement");
    QTest::newRow("record") << QStringLiteral("DELETE FROM record WHERE n=77");
    QTest::newRow("commit") << QStringLiteral("DELETE FROM commits WHERE n=1");
    QTest::newRow("list") << QStringLiteral("DELETE FROM id_list WHERE n=2");
    QTest::newRow("text") << QStringLiteral("DELETE FROM text WHERE n=3");
    QTest::newRow("one too many") << QStringLiteral("INSERT INTO record(id, type, body) VALUES(randomblob(32), 'assign', x'00')");
}

/// A page that was lost or is that of an earlier state leaves a database which reads well; a statement of somebody else's does
/// the same.
void TestTruth::noticesARowThatIsMissing()
{
    QFETCH(QString, statement);
    Scratch scratch;
    {
        CallDb db = scratch.create();
        for (int i = 0; i < 3; ++i) {
            auto transaction = db.begin();
            QOK(insertRecords(*transaction, scratch.records(50)));
            QOK(insertCommits(*transaction, std::vector<CommitRow>{{hashAs<Digest>({std::to_string(i)}), std::to_string(i), {}, true}}));
            const Digest one = scratch.random.make<Digest>();
            QOK(insertLists(*transaction, std::vector<ListRow>{{hashAs<Digest>({one.view()}), {one}}}));
            QOK(putText(*transaction, scratch.text("words")));
            QOK(transaction->commit());
        }
        const auto read = loadRecords(db);
        QOK(read);
        QCOMPARE(read->size(), std::size_t(150));
    }
    QOK(CallDb::open(scratch.call));
    {
        SQLite::Database other(scratch.call.database(), SQLite::OPEN_READWRITE);
        QCOMPARE(other.exec(statement.toStdString()), 1);
    }
    const auto sees = [&]() -> Done {
        auto db = CallDb::open(scratch.call);
        if (!db.ok())
            return db.error();
        return scanTexts(*db, std::nullopt, [](TextRow &&) {});
    };
    QCODE(sees(), "DB_DAMAGED");
    QCODE(sees(), "DB_DAMAGED"); // and so it stays
    QCODE(CallDb::openReadOnly(scratch.call.database()), "DB_DAMAGED");
}

void TestTruth::countsWhatASavepointTakesBack()
{
    Scratch scratch;
    {
        CallDb db = scratch.create();
        auto transaction = db.begin();
        QOK(insertRecords(*transaction, scratch.records(5)));
        {
            auto part = Savepoint::begin(*transaction);
            QOK(insertRecords(*transaction, scratch.records(7)));
        }
        {
            auto part = Savepoint::begin(*transaction);
            QOK(insertRecords(*transaction, scratch.records(3)));
            QOK(part->release());
        }
        QOK(transaction->commit());
    }
    {
        CallDb db = scratch.open();
        auto transaction = db.begin();
        QOK(insertRecords(*transaction, scratch.records(9))); // and nothing comes of it
    }
    CallDb db = scratch.open();
    QCOMPARE(loadRecords(db)->size(), std::size_t(8));
}

void TestTruth::keepsTexts()
{
    Scratch scratch;
    const TextRow text = scratch.text("评语 comment");
    CallDb db = scratch.create();
    auto transaction = db.begin();
    QCOMPARE(int(*putText(*transaction, text)), int(TextFate::Kept));
    QCOMPARE(int(*putText(*transaction, text)), int(TextFate::Known));
    QOK(transaction->commit());
    QVERIFY(**loadText(db, text.ref) == text);
    QVERIFY(!loadText(db, scratch.text("another").ref)->has_value());
    QVERIFY(erasedRefs(db)->empty());
    QVERIFY(!*isErased(db, Digest{text.ref.bytes}));
}

void TestTruth::keepsEmptyBytes()
{
    Scratch scratch;
    const TextRow text = scratch.text("");
    CallDb db = scratch.create();
    auto transaction = db.begin();
    QOK(putText(*transaction, text));
    QOK(setMeta(*transaction, "empty", ""));
    QOK(transaction->commit());
    QCOMPARE((*loadText(db, text.ref))->bytes, Bytes());
    QCOMPARE(**meta(db, "empty"), Bytes());
}

void TestTruth::tellsThePrivateStoreFromTheOther()
{
    Scratch scratch;
    CallDb db = scratch.create();
    const TextRow open = scratch.text("an essay");
    const TextRow closed = scratch.text("a name", TextStore::Private);
    auto transaction = db.begin();
    QOK(putText(*transaction, open));
    QOK(putText(*transaction, closed));
    QOK(transaction->commit());
    const auto found = [&](std::optional<TextStore> store) {
        std::vector<TextRow> rows;
        if (!scanTexts(db, store, [&](TextRow &&row) { rows.push_back(std::move(row)); }).ok())
            rows.clear();
        return rows;
    };
    QVERIFY(found(TextStore::Text) == std::vector<TextRow>{open});
    QVERIFY(found(TextStore::Private) == std::vector<TextRow>{closed});
    QCOMPARE(found(std::nullopt).size(), std::size_t(2));
}

void TestTruth::keepsIdentityAndMeta()
{
    Scratch scratch;
    CallDb db = scratch.create();
    QCODE(meta(db, "order.seed"), "ok");
    const Identity who{scratch.random.make<CallId>(), Role::Judge, scratch.random.make<JudgeId>(), 2};
    auto transaction = db.begin();
    QOK(setIdentity(*transaction, who));
    QOK(setMeta(*transaction, "order.seed", "1"));
    QOK(setMeta(*transaction, "order.seed", "2"));
    QOK(setMeta(*transaction, "gone", "1"));
    QOK(dropMeta(*transaction, "gone"));
    QOK(transaction->commit());
    const auto read = *identity(db);
    QCOMPARE(read.call, who.call);
    QCOMPARE(read.judge, who.judge);
    QCOMPARE(int(read.role), int(Role::Judge));
    QCOMPARE(read.inviteNumber, std::int64_t(2));
    QCOMPARE(**meta(db, "order.seed"), Bytes("2"));
    QVERIFY(!meta(db, "gone")->has_value());
    Scratch nobody;
    CallDb without = nobody.create();
    QCODE(identity(without), "DB_DAMAGED");
}

void TestTruth::keepsCachesOfOneSet()
{
    Scratch scratch;
    CallDb db = scratch.create();
    const auto set = scratch.random.make<Digest>();
    const auto other = scratch.random.make<Digest>();
    auto transaction = db.begin();
    QOK(putCache(*transaction, "view", set, "one"));
    QOK(putCache(*transaction, "view", other, "two"));
    QOK(transaction->commit());
    QVERIFY(!cache(db, "view", set)->has_value());
    QCOMPARE(**cache(db, "view", other), Bytes("two"));
    auto dropping = db.begin();
    QOK(dropCaches(*dropping));
    QOK(dropping->commit());
    QVERIFY(!cache(db, "view", other)->has_value());
}

PALMARES_TEST(TestTruth)
#include "tst_truth.moc"
