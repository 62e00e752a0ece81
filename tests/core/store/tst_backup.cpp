#include "tests/core/store/scratch.h"

#include "core/records/commit.h"
#include "core/store/backup.h"
#include "core/store/drafts.h"
#include "core/store/erase.h"
#include "core/store/filelog.h"
#include "core/store/media.h"
#include "core/store/meta.h"
#include "core/store/sql.h"
#include "core/store/truth.h"

using namespace palmares;
using namespace palmares::tests;

/// Backups can be opened and restored, and hold nothing that was erased.
class TestBackup : public QObject {
    Q_OBJECT
private slots:
    void copiesAnOpenCall();
    void keepsTheNewestAndOneADay();
    void refusesToBackUpDamage();
    void refusesToBackUpWhatIsNotItself_data();
    void refusesToBackUpWhatIsNotItself();
    void restoresAsNew();
    void erasesForGood();
    void finishesErasingAfterAKill();
    void erasesDraftsThatSayTheSame();

private:
    static std::vector<std::string> filesHolding(const std::string &folder, const std::string &words);
};

/// Every file below `folder` in whose raw bytes the words can be found.
std::vector<std::string> TestBackup::filesHolding(const std::string &folder, const std::string &words)
{
    std::vector<std::string> found;
    for (const std::string &name : namesIn(folder)) {
        const std::string path = folder + '/' + name;
        const auto bytes = readOwnFile(path, 1 << 30);
        if (!bytes.ok()) {
            for (const std::string &inner : filesHolding(path, words))
                found.push_back(inner);
        } else if (bytes->find(words) != std::string::npos) {
            found.push_back(path);
        }
    }
    return found;
}

void TestBackup::copiesAnOpenCall()
{
    Scratch scratch;
    HandClock clock;
    CallDb db = scratch.create();
    auto transaction = db.begin();
    QOK(insertRecords(*transaction, scratch.records(10)));
    QOK(transaction->commit());
    const auto backup = makeBackup(db, clock);
    QOK(backup);
    QCOMPARE(backup->at, clock.nowMs());
    auto copy = CallDb::openReadOnly(backup->path);
    QOK(copy);
    QCOMPARE(*knownIds(*copy), *knownIds(db));
    const auto list = backups(scratch.call);
    QCOMPARE(list.size(), std::size_t(1));
    QCOMPARE(list[0].path, db.folder().backups() + backup->path.substr(backup->path.find_last_of('/')));
    QCOMPARE(list[0].at, clock.nowMs());
    QVERIFY(list[0].size > 0);
}

void TestBackup::keepsTheNewestAndOneADay()
{
    Scratch scratch;
    HandClock clock;
    CallDb db = scratch.create();
    std::string newest;
    for (int i = 0; i < 44; ++i) { // two a day for 22 days
        newest = makeBackup(db, clock)->path;
        clock.advance(12ll * 3600 * 1000);
    }
    auto list = backups(db.folder());
    QCOMPARE(list.size(), std::size_t(10 + 14));
    QCOMPARE(list[0].path, newest);
    for (std::size_t i = 11; i < list.size(); ++i)
        QVERIFY(list[i - 1].at - list[i].at == 24ll * 3600 * 1000);
    clock.advance(-3650ll * 24 * 3600 * 1000); // the clock was wrong all the time
    newest = makeBackup(db, clock)->path;
    list = backups(db.folder());
    QCOMPARE(list[0].path, newest);
}

void TestBackup::refusesToBackUpDamage()
{
    Scratch scratch;
    HandClock clock;
    {
        CallDb db = scratch.create();
        auto transaction = db.begin();
        QOK(insertRecords(*transaction, scratch.records(2000)));
        QOK(transaction->commit());
    }
    Bytes bytes = *readOwnFile(scratch.call.database(), 1 << 30);
    bytes.replace(4096 * 60, 4096, std::string(4096, '\xff'));
    QOK(durableReplace(scratch.call.database(), bytes));
    CallDb db = scratch.open();
    QCODE(makeBackup(db, clock), "DB_DAMAGED");
    QVERIFY(backups(scratch.call).empty());
    QVERIFY(namesIn(scratch.call.backups()).empty());
}

void TestBackup::refusesToBackUpWhatIsNotItself_data()
{
    QTest::addColumn<int>("part");
    for (const auto &[name, part] : {std::pair{"nothing", 0}, {"record", 1}, {"commit", 2}, {"signature", 3}, {"text", 4}})
        QTest::newRow(name) << part;
}

/// One byte of one row: its page reads well, its index too, and only the row itself says that it is wrong.
void TestBackup::refusesToBackUpWhatIsNotItself()
{
    QFETCH(int, part);
    Scratch scratch;
    HandClock clock;
    const SigningKey key(Seed::make(scratch.random));
    const Record record = scratch.record();
    const Commit commit = makeCommits("import", {record.header.id}, {key, record.header.call, scratch.random.make<InstallId>()}).front();
    const TextRow text = scratch.text("words that somebody wrote");
    {
        CallDb db = scratch.create();
        auto transaction = db.begin();
        QOK(insertRecords(*transaction, std::vector<Record>{record}));
        QOK(insertCommits(*transaction, std::vector<CommitRow>{{commit.id, commit.body, commit.signature, true}}));
        QOK(putText(*transaction, text));
        QOK(transaction->commit());
    }
    const Bytes signature(reinterpret_cast<const char *>(commit.signature.data()), commit.signature.size());
    const Bytes parts[] = {{}, record.body, commit.body, signature, text.bytes};
    if (part > 0) {
        Bytes bytes = *readOwnFile(scratch.call.database(), 1 << 30);
        const std::size_t at = bytes.find(parts[part]);
        QVERIFY(at != std::string::npos);
        bytes[at + parts[part].size() - 3] ^= 1;
        QOK(durableReplace(scratch.call.database(), bytes));
    }
    CallDb db = scratch.open();
    if (part == 0) {
        QOK(proveCommits(db));
        QOK(makeBackup(db, clock));
        return;
    }
    if (part == 2 || part == 3)
        QCODE(proveCommits(db), "DB_DAMAGED");
    QCODE(makeBackup(db, clock), "DB_DAMAGED");
    QVERIFY(namesIn(scratch.call.backups()).empty());
}

void TestBackup::restoresAsNew()
{
    Scratch scratch;
    HandClock clock;
    const auto home = Home::open(scratch.path);
    Backup backup;
    FileHash sent;
    {
        CallDb db = scratch.create();
        CallCard card;
        card.call = scratch.random.make<CallId>();
        card.shortName = "DEMO";
        card.role = Role::Judge;
        card.judgeCode = "J-01";
        QOK(writeCard(scratch.call, card));
        QOK(MediaStore(scratch.call.media()).put(hashAs<FileHash>({"picture"}), "picture"));
        auto transaction = db.begin();
        QOK(insertRecords(*transaction, scratch.records(10)));
        sent = keepInOutbox(*transaction, {}, "ballot")->hash;
        QOK(transaction->commit());
        backup = *makeBackup(db, clock);
        auto later = db.begin();
        QOK(insertRecords(*later, scratch.records(5)));
        QOK(later->commit());
    }
    const auto restored = restoreAsNew(*home, scratch.call, backup, scratch.random);
    QOK(restored);
    QVERIFY2(restored->name().rfind("DEMO-J-01-", 0) == 0, restored->name().c_str());
    auto db = CallDb::open(*restored);
    QOK(db);
    QCOMPARE(*countRecords(*db), std::int64_t(10));
    QVERIFY(MediaStore(restored->media()).has(hashAs<FileHash>({"picture"})));
    QOK(copyFromOutbox(*db, sent, [](BytesView) { return Done(); }));
    QCOMPARE(readCard(*restored)->judgeCode, std::string("J-01"));
    CallDb old = scratch.open(); // untouched
    QCOMPARE(*countRecords(old), std::int64_t(15));
    QOK(durableReplace(backup.path, "rubbish"));
    const auto before = home->cards().size();
    QCODE(restoreAsNew(*home, scratch.call, backup, scratch.random), "DB_DAMAGED");
    QCOMPARE(home->cards().size(), before);
    for (const std::string &name : namesIn(scratch.path + "/calls"))
        QVERIFY2(name.front() != '.', name.c_str()); // nothing half-made is left
}

void TestBackup::erasesForGood()
{
    Scratch scratch;
    HandClock clock;
    CallDb db = scratch.create();
    const std::string secret = "Ada Lovelace, Saint James Square 12";
    const TextRow name = scratch.text(secret, TextStore::Private);
    const TextRow other = scratch.text("stays where it is");
    const auto picture = hashAs<FileHash>({"picture of " + secret});
    const EntryId entry = scratch.random.make<EntryId>();
    Draft draft;
    draft.entry = entry;
    draft.round = "expert";
    draft.committee = "I know " + secret;
    draft.values = {{"novelty", CellState::Number, 7}};
    {
        auto transaction = db.begin();
        QOK(putText(*transaction, name));
        QOK(putText(*transaction, other));
        QOK(saveDraft(*transaction, draft));
        QOK(putCache(*transaction, "view", {}, secret));
        OutboxItem item;
        item.refs = {Digest{name.ref.bytes}};
        QOK(keepInOutbox(*transaction, item, "package with " + secret));
        QOK(keepInOutbox(*transaction, {}, "package without"));
        QOK(quarantine(*transaction, "refused " + secret, {}));
        QOK(transaction->commit());
        QOK(MediaStore(scratch.call.media()).put(picture, "picture of " + secret));
        QOK(makeBackup(db, clock));
        QOK(durableReplace(scratch.call.backups() + "/000099-20260102T000000000Z.db",
                           "broken, with " + secret));
        // A page lost, nothing at all, a stranger's, and what is no file.
        Bytes torn = *readOwnFile(backups(db.folder()).back().path, 1 << 30);
        torn.replace(4096 * 5, 4096, std::string(4096, '\0'));
        QOK(durableReplace(scratch.call.backups() + "/000098-20260102T000000000Z.db", torn + secret));
        QOK(durableReplace(scratch.call.backups() + "/000097-20260102T000000000Z.db", ""));
        Sql(scratch.call.backups() + "/000096-20260102T000000000Z.db", Access::Create, {}).run("CREATE TABLE strange (n)");
        QOK(makeFolder(scratch.call.backups() + "/000095-20260102T000000000Z.db"));
        QOK(makeFolder(backups(db.folder()).back().path + ".next"));
    }
    QVERIFY(filesHolding(scratch.call.path, secret).size() >= 5);
    {
        auto transaction = db.begin();
        const std::vector<Digest> gone{Digest{name.ref.bytes}, Digest{picture.bytes}};
        QOK(eraseRefs(*transaction, gone, std::vector<DraftPlace>{{entry}}));
        QOK(transaction->commit());
    }
    QVERIFY(*erasingUnfinished(db));
    const auto erased = finishErasing(db);
    QOK(erased);
    QCOMPARE(erased->files, std::int64_t(1));
    QCOMPARE(erased->outboxFiles, std::int64_t(1));
    QCOMPARE(erased->backups, std::int64_t(5));
    QVERIFY(!*erasingUnfinished(db));
    QVERIFY(::rmdir((scratch.call.backups() + "/000095-20260102T000000000Z.db").c_str()) == 0);
    QCOMPARE(filesHolding(scratch.call.path, secret), std::vector<std::string>());
    QVERIFY(loadText(db, other.ref)->has_value());
    QCOMPARE(outbox(db)->size(), std::size_t(1));
    QCOMPARE(quarantined(db)->size(), std::size_t(1));
    const auto drafts = loadDrafts(db);
    QOK(drafts);
    QCOMPARE(drafts->size(), std::size_t(1));
    QCOMPARE(drafts->front().committee, std::string());
    QVERIFY(drafts->front().values == draft.values); // a score is no personal data of the entrant
    const auto kept = backups(db.folder());
    QCOMPARE(kept.size(), std::size_t(1));
    auto copy = CallDb::openReadOnly(kept[0].path);
    QOK(copy);
    QVERIFY(loadText(*copy, other.ref)->has_value());
    QVERIFY(!loadText(*copy, name.ref)->has_value());
    // What was erased never comes back, whatever file brings it.
    auto transaction = db.begin();
    QCOMPARE(int(*putText(*transaction, name)), int(TextFate::Erased));
    QOK(transaction->commit());
    QVERIFY(!loadText(db, name.ref)->has_value());
    QVERIFY(*isErased(db, Digest{picture.bytes}));
    QCOMPARE(finishErasing(db)->backups, std::int64_t(0)); // again: nothing left to do
}

void TestBackup::finishesErasingAfterAKill()
{
    Scratch scratch;
    const TextRow name = scratch.text("a name to forget");
    {
        CallDb db = scratch.create();
        auto transaction = db.begin();
        QOK(putText(*transaction, name));
        QOK(eraseRefs(*transaction, std::vector<Digest>{Digest{name.ref.bytes}}));
        QOK(transaction->commit());
    }
    CallDb db = scratch.open();
    QVERIFY(*erasingUnfinished(db));
    QOK(finishErasing(db));
    QVERIFY(!*erasingUnfinished(db));
}

/// A judge goes on with a comment that was sent, and has not sent it again: what the order lists goes from the draft, too. So does one
/// draft by its place, here and in backups, and no other of the entry.
void TestBackup::erasesDraftsThatSayTheSame()
{
    Scratch scratch;
    HandClock clock;
    CallDb db = scratch.create();
    const TextRow words = scratch.text("as good as what Ann Okafor has sent");
    const auto draftIn = [](int entry, const char *round, const char *comment) {
        Draft draft;
        draft.entry.bytes.fill(static_cast<std::uint8_t>(entry));
        draft.round = round;
        draft.committee = comment;
        draft.entrant = "well done";
        return draft;
    };
    const std::vector<Draft> typed = {draftIn(1, "review", "as good as what Ann Okafor has sent, but dark"), draftIn(2, "review", "as bold as brass"),
                                      draftIn(3, "typing1", "by Ann"), draftIn(3, "typing2", "by nobody")};
    {
        auto transaction = db.begin();
        QOK(putText(*transaction, words));
        for (const Draft &draft : typed)
            QOK(saveDraft(*transaction, draft));
        QOK(transaction->commit());
    }
    QOK(makeBackup(db, clock));
    {
        auto transaction = db.begin();
        QOK(eraseRefs(*transaction, std::vector<Digest>{Digest{words.ref.bytes}}, std::vector<DraftPlace>{{typed[2].entry, "typing1"}}));
        QOK(eraseDraftsInBackups(*transaction, std::vector<DraftPlace>{{typed[1].entry, "review"}}));
        QOK(transaction->commit());
    }
    QOK(finishErasing(db));
    auto copy = CallDb::openReadOnly(backups(db.folder()).front().path);
    QOK(copy);
    for (CallDb *one : {&db, &*copy}) {
        const auto drafts = loadDrafts(*one);
        QOK(drafts);
        QCOMPARE(drafts->size(), typed.size());
        QCOMPARE(drafts->at(0).committee, std::string());
        QCOMPARE(drafts->at(0).entrant, std::string("well done"));
        QCOMPARE(drafts->at(1).committee, one == &db ? typed[1].committee : std::string());
        QCOMPARE(drafts->at(2).committee, std::string());
        QCOMPARE(drafts->at(3).committee, typed[3].committee);
    }
}

PALMARES_TEST(TestBackup)
#include "tst_backup.moc"
