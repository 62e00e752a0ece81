#include "tests/core/store/scratch.h"

#include "core/store/filelog.h"

using namespace palmares;
using namespace palmares::tests;

/// What was opened, refused and written here.
class TestFileLog : public QObject {
    Q_OBJECT
private slots:
    void remembersFiles();
    void knowsWhatOnlyOneFileBrought();
    void keepsRefusedFilesWithinLimits();
    void keepsWrittenFilesByteForByte();
    void sweepsWhatNeverCommitted();
    void noticesAWrittenFileThatHasChanged();
};

void TestFileLog::remembersFiles()
{
    Scratch scratch;
    CallDb db = scratch.create();
    FileSeen file{hashAs<FileHash>({"a"}), 2, "CUT_OFF", "short", "ballot (1).palmballot", 5, {}};
    auto transaction = db.begin();
    QOK(markFile(*transaction, file));
    FileSeen other = file;
    other.hash = hashAs<FileHash>({"b"});
    QOK(markFile(*transaction, other));
    file.verdict = "merged";
    file.detail.clear();
    file.records = {RecordId{hashAs<FileHash>({"r"}).bytes}};
    QOK(markFile(*transaction, file));
    QOK(transaction->commit());
    const auto seen = **fileSeen(db, file.hash);
    QCOMPARE(seen.verdict, std::string("merged"));
    QCOMPARE(seen.detail, std::string());
    QCOMPARE(seen.name, file.name);
    QCOMPARE(seen.kind, 2);
    QCOMPARE(seen.records, file.records);
    QVERIFY(!fileSeen(db, hashAs<FileHash>({"c"}))->has_value());
    const auto all = *filesSeen(db);
    QCOMPARE(all.size(), std::size_t(2));
    QCOMPARE(all[0].hash, file.hash);
    QCOMPARE(all[1].verdict, std::string("CUT_OFF"));
}

void TestFileLog::knowsWhatOnlyOneFileBrought()
{
    Scratch scratch;
    CallDb db = scratch.create();
    std::vector<RecordId> ids;
    for (int i = 0; i < 6; ++i)
        ids.push_back(scratch.random.make<RecordId>());
    std::sort(ids.begin(), ids.end());
    const auto file = [&](const char *name, std::vector<RecordId> records) {
        return FileSeen{hashAs<FileHash>({name}), 2, "merged", {}, name, 0, std::move(records)};
    };
    auto transaction = db.begin();
    QOK(markFile(*transaction, file("interim", {ids[0], ids[1]})));
    QOK(markFile(*transaction, file("final", {ids[0], ids[1], ids[2], ids[4]})));
    QOK(markFile(*transaction, file("bundle", {ids[4], ids[5]})));
    QOK(transaction->commit());
    QVERIFY(broughtOnlyBy(db, hashAs<FileHash>({"interim"}))->empty());
    QCOMPARE(*broughtOnlyBy(db, hashAs<FileHash>({"final"})), std::vector<RecordId>{ids[2]});
    QCOMPARE(*broughtOnlyBy(db, hashAs<FileHash>({"bundle"})), std::vector<RecordId>{ids[5]});
    QCODE(broughtOnlyBy(db, hashAs<FileHash>({"never"})), "NOT_FOUND");
}

void TestFileLog::keepsRefusedFilesWithinLimits()
{
    Scratch scratch;
    CallDb db = scratch.create();
    auto transaction = db.begin();
    const auto small = quarantine(*transaction, "not ours", {{}, "NOT_OURS", "x.doc", 0, 9, false});
    QOK(small);
    QVERIFY(small->bytesKept);
    const auto large = quarantine(*transaction, std::string(std::size_t(quarantineFileLimit) + 1, 'x'),
                                  {{}, "DAMAGED", "y", 0, 9, false});
    QOK(large);
    QVERIFY(!large->bytesKept);
    QOK(transaction->commit());
    const auto list = *quarantined(db);
    QCOMPARE(list.size(), std::size_t(2));
    QCOMPARE(list[0].code, std::string("NOT_OURS"));
    QCOMPARE(list[0].size, std::int64_t(8));
    QCOMPARE(list[1].size, quarantineFileLimit + 1);
    QCOMPARE(namesIn(scratch.call.quarantine()), std::vector<std::string>{small->hash.hex()});
    QCOMPARE(*readOwnFile(scratch.call.quarantine() + "/" + small->hash.hex(), 100), Bytes("not ours"));
}

void TestFileLog::keepsWrittenFilesByteForByte()
{
    Scratch scratch;
    CallDb db = scratch.create();
    OutboxItem item;
    item.kind = 2;
    item.name = "J-07.palmballot";
    item.refs = {scratch.random.make<Digest>()};
    auto transaction = db.begin();
    const auto kept = keepInOutbox(*transaction, item, "the ballot");
    QOK(kept);
    QOK(keepInOutbox(*transaction, item, "the ballot"));
    QOK(transaction->commit());
    QCOMPARE(kept->hash, hashAs<FileHash>({"the ballot"}));
    QCOMPARE(kept->size, std::int64_t(10));
    const auto items = *outbox(db);
    QCOMPARE(items.size(), std::size_t(1));
    QCOMPARE(items[0].refs, item.refs);
    QCOMPARE(items[0].name, item.name);
    const std::string target = scratch.path + "/sent";
    QOK(durableReplaceFrom(target,
                           [&](const ByteSink &sink) { return copyFromOutbox(db, kept->hash, sink); }));
    QCOMPARE(*readOwnFile(target, 100), Bytes("the ballot"));
    QCODE(copyFromOutbox(db, hashAs<FileHash>({"never"}), [](BytesView) { return Done(); }), "NOT_FOUND");
}

void TestFileLog::sweepsWhatNeverCommitted()
{
    Scratch scratch;
    FileHash kept;
    {
        CallDb db = scratch.create();
        {
            auto transaction = db.begin();
            kept = keepInOutbox(*transaction, {}, "kept")->hash;
            QOK(transaction->commit());
        }
        auto transaction = db.begin();
        QOK(keepInOutbox(*transaction, {}, "lost"));
        QOK(quarantine(*transaction, "lost too", {}));
    }
    QOK(durableReplace(scratch.call.path + "/card.json.abc.tmp", "half"));
    QOK(makeFolder(scratch.call.backups()));
    QOK(durableReplace(scratch.call.backups() + "/next.tmp", "half"));
    QOK(durableReplace(scratch.call.backups() + "/next.tmp-journal", "half"));
    QOK(durableReplace(scratch.call.backups() + "/000001-20260131T120000123Z.db.next", "half"));
    QOK(durableReplace(scratch.call.backups() + "/schema-1.db", "whole"));
    QCOMPARE(namesIn(scratch.call.outbox()).size(), std::size_t(2));
    scratch.open();
    QCOMPARE(namesIn(scratch.call.outbox()), std::vector<std::string>{kept.hex()});
    QVERIFY(namesIn(scratch.call.quarantine()).empty());
    QVERIFY(!fileExists(scratch.call.path + "/card.json.abc.tmp"));
    QCOMPARE(namesIn(scratch.call.backups()), std::vector<std::string>{"schema-1.db"});
}

void TestFileLog::noticesAWrittenFileThatHasChanged()
{
    Scratch scratch;
    CallDb db = scratch.create();
    auto transaction = db.begin();
    const auto kept = keepInOutbox(*transaction, {}, "bytes");
    QOK(transaction->commit());
    QOK(durableReplace(scratch.call.outbox() + "/" + kept->hash.hex(), "bYtes"));
    const std::string target = scratch.path + "/sent";
    QCODE(durableReplaceFrom(target,
                             [&](const ByteSink &sink) { return copyFromOutbox(db, kept->hash, sink); }),
          "DAMAGED");
    QVERIFY(!fileExists(target));
}

PALMARES_TEST(TestFileLog)
#include "tst_filelog.moc"
