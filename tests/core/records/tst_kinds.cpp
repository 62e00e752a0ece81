#include "tests/support/test.h"

#include "tests/core/records/samplefile.h"

using namespace palmares;
using namespace palmares::tests;

namespace {

Record unknownRecord(const SampleCall &sample, const PublicKey &author, const std::string &more = "")
{
    return *readRecord("{\"author\":\"" + author.hex() + "\",\"call\":\"" + sample.call.hex() + "\"" + more + ",\"type\":\"novelty\"}");
}

} // namespace

/// What each kind of file may hold, and what its parts must be to each other.
class TestKinds : public QObject {
    Q_OBJECT
private slots:
    void ballotsHoldWhatDevicesWrite();
    void packagesHoldWhatOneJudgeMaySee();
    void bundlesHoldTheirGenesis();
    void everyRecordHasACommitOfItsAuthor();
    void listsMustBeThere();
    void whatNothingNamesIsDropped();
    void unknownTypesKeepWhatTheyName();
    void textsAreUtf8();
    void aDirectoryCannotBeRead();
};

void TestKinds::ballotsHoldWhatDevicesWrite()
{
    for (const RecordType type : allTypes()) {
        SampleCall sample(2);
        SampleFile file = sampleBallot(sample);
        file.content.commits.clear();
        const Content content = sample.samples.content(type);
        file.add(sample.byDevice(content));
        if (const auto *submit = std::get_if<SubmitContent>(&content))
            file.addList(submit->sheets.ids);
        file.commitAll();
        const bool allowed = writersOf(type) != Writers::CallKey;
        const std::string expected = allowed ? "OK"
            : type == RecordType::Genesis   ? "BAD_STRUCTURE other_call"
                                            : "BAD_STRUCTURE type_not_here";
        QCOMPARE(verdict(file.bytes()), expected);
    }
    SampleCall sample(3);
    QCOMPARE(verdict(SampleFile(sample, FileKind::Ballot).bytes()), std::string("OK")); // nothing to say is no fault
}

void TestKinds::packagesHoldWhatOneJudgeMaySee()
{
    const auto with = [](const std::function<Record(SampleCall &)> &make) {
        SampleCall sample(2);
        SampleFile file = samplePackage(sample);
        file.content.commits.clear();
        file.add(make(sample));
        file.commitAll();
        return verdict(file.bytes());
    };
    const auto other = [](SampleCall &s) { return s.samples.id<JudgeId>(); };
    QCOMPARE(with([](SampleCall &s) { return s.byCall(s.samples.content(RecordType::Status)); }), std::string("OK"));
    QCOMPARE(with([](SampleCall &s) { return s.byCall(s.samples.content(RecordType::Texts)); }), std::string("OK"));
    QCOMPARE(with([](SampleCall &s) { return s.byCall(s.samples.content(RecordType::Setting)); }), std::string("OK"));
    QCOMPARE(with([](SampleCall &s) { return s.byCall(EraseContent{{}, {}, s.judge, EraseReason::Judge}); }), std::string("OK"));
    QCOMPARE(with([](SampleCall &s) { return s.byCall(ConflictContent{s.judge, s.samples.id<EntryId>(), {}, "", {}}); }), std::string("OK"));
    QCOMPARE(with([](SampleCall &s) { return unknownRecord(s, s.callKey.publicKey()); }), std::string("OK"));
    for (const RecordType type : {RecordType::Entrant, RecordType::Issue, RecordType::Sheet, RecordType::Submit, RecordType::Settle,
                                  RecordType::Close, RecordType::Resolve, RecordType::Decision, RecordType::Minute, RecordType::Aside,
                                  RecordType::Enrol, RecordType::Interest})
        QCOMPARE(with([type](SampleCall &s) { return s.byCall(s.samples.content(type)); }), std::string("BAD_STRUCTURE type_not_here"));
    QCOMPARE(with([](SampleCall &s) { return s.byDevice(s.samples.content(RecordType::Status)); }), std::string("BAD_STRUCTURE author_not_here"));
    QCOMPARE(with([](SampleCall &s) { return unknownRecord(s, s.deviceKey.publicKey()); }), std::string("BAD_STRUCTURE author_not_here"));
    QCOMPARE(with([&](SampleCall &s) { return s.byCall(JudgeContent{other(s), "J-02", {}, {}, {}}); }), std::string("BAD_STRUCTURE other_judge"));
    QCOMPARE(with([&](SampleCall &s) { return s.byCall(AssignContent{other(s), s.samples.id<EntryId>(), "r", true, {}, ""}); }),
             std::string("BAD_STRUCTURE other_judge"));
    QCOMPARE(with([&](SampleCall &s) { return s.byCall(ConflictContent{other(s), s.samples.id<EntryId>(), {}, "", {}}); }),
             std::string("BAD_STRUCTURE other_judge"));
    QCOMPARE(with([&](SampleCall &s) { return s.byCall(InviteContent{other(s), 1, s.samples.id<PublicKey>()}); }),
             std::string("BAD_STRUCTURE other_judge"));
}

void TestKinds::bundlesHoldTheirGenesis()
{
    SampleCall sample(2);
    for (const FileKind kind : {FileKind::Bundle, FileKind::Package}) {
        SampleFile file(sample, kind);
        file.add(sample.byCall(sample.samples.content(RecordType::Status)));
        file.content.inviteSeed = kind == FileKind::Package ? std::optional(sample.invite) : std::nullopt;
        file.commitAll();
        QCOMPARE(verdict(file.bytes()), std::string("BAD_STRUCTURE genesis_missing"));
    }
    SampleCall other(3);
    SampleFile file = sampleBundle(sample);
    file.content.commits.clear();
    file.add(other.genesisRecord);
    file.commitAll();
    QCOMPARE(verdict(file.bytes()), std::string("BAD_STRUCTURE other_call"));
}

void TestKinds::everyRecordHasACommitOfItsAuthor()
{
    SampleCall sample(2);
    SampleFile file = sampleBallot(sample);
    file.add(sample.byDevice(sample.samples.sheet()));
    QCOMPARE(verdict(file.bytes()), std::string("ALTERED no_commit"));
    std::vector<const Record *> all = file.content.records;
    file.content.commits.push_back(&file.commits.emplace_back(sample.commit(all, sample.callKey))); // somebody else's word
    QCOMPARE(verdict(file.bytes()), std::string("ALTERED no_commit"));
    file.content.commits.push_back(&file.commits.emplace_back(sample.commit(all, sample.deviceKey)));
    QCOMPARE(verdict(file.bytes()), std::string("OK"));
    all.push_back(&sample.genesisRecord); // ids that are not here are normal
    file.content.commits = {&file.commits.emplace_back(sample.commit(all, sample.deviceKey))};
    QCOMPARE(verdict(file.bytes()), std::string("OK"));
    SampleCall elsewhere(9);
    Commit foreign = elsewhere.commit(all, sample.deviceKey);
    file.content.commits.push_back(&foreign);
    QCOMPARE(verdict(file.bytes()), std::string("BAD_STRUCTURE other_call"));
}

void TestKinds::listsMustBeThere()
{
    SampleCall sample(2);
    const IdList list = sample.samples.list(3);
    SampleFile file(sample, FileKind::Ballot);
    file.add(sample.byDevice(SubmitContent{"expert", SubmitKind::Interim, list}));
    file.commitAll();
    QCOMPARE(verdict(file.bytes()), std::string("BAD_STRUCTURE list_missing"));
    file.addList(sample.samples.list(3).ids);
    QCOMPARE(verdict(file.bytes()), std::string("BAD_STRUCTURE list_missing"));
    file.addList(list.ids);
    QCOMPARE(verdict(file.bytes()), std::string("OK"));

    SampleFile wrongNumber(sample, FileKind::Ballot);
    Record submit = sample.byDevice(SubmitContent{"expert", SubmitKind::Interim, list});
    submit.body.replace(submit.body.find("\"n\":3"), 5, "\"n\":4");
    wrongNumber.add(*readRecord(submit.body));
    wrongNumber.addList(list.ids);
    wrongNumber.commitAll();
    QCOMPARE(verdict(wrongNumber.bytes()), std::string("BAD_STRUCTURE list_missing"));

    SampleFile empty(sample, FileKind::Ballot);
    empty.add(sample.byDevice(SubmitContent{"expert", SubmitKind::Interim, {}}));
    empty.commitAll();
    QCOMPARE(verdict(empty.bytes()), std::string("OK"));
}

void TestKinds::whatNothingNamesIsDropped()
{
    SampleCall sample(2);
    SampleFile file = sampleBundle(sample);
    file.addText(sample.text("named by nothing"));
    file.addBlob("named by nothing");
    file.addList(sample.samples.list(2).ids);
    MemorySource source(file.bytes());
    const auto read = readExchange(source);
    QVERIFY(read.ok());
    QCOMPARE(read->droppedTexts, std::size_t{1});
    QCOMPARE(read->droppedBlobs, std::size_t{1});
    QCOMPARE(read->droppedLists, std::size_t{1});
    QCOMPARE(read->texts.size(), std::size_t{1});
    QCOMPARE(read->blobs.size(), std::size_t{1});
}

void TestKinds::unknownTypesKeepWhatTheyName()
{
    SampleCall sample(2);
    SampleFile file(sample, FileKind::Bundle);
    const TextBytes text = sample.text("of a later program");
    const IdList list = sample.samples.list(2);
    const Bytes blob = "of a later program too";
    file.add(sample.genesisRecord);
    file.add(unknownRecord(sample, sample.callKey.publicKey(),
                           ",\"ref\":\"" + text.ref.hex() + "\",\"some\":[{\"list\":\"" + listHashOf(list.ids).hex()
                               + "\",\"n\":2}],\"t\":\"" + hashAs<FileHash>({blob}).hex() + "\""));
    file.addText(text);
    file.addList(list.ids);
    file.addBlob(blob);
    file.commitAll();
    MemorySource source(file.bytes());
    const auto read = readExchange(source);
    QVERIFY(read.ok());
    QCOMPARE(read->unknownRecords, std::size_t{1});
    QCOMPARE(read->texts.size() + read->lists.size() + read->blobs.size(), std::size_t{3});
    SampleFile without(sample, FileKind::Bundle);
    without.add(sample.genesisRecord);
    without.add(*file.content.records.back());
    without.commitAll();
    QCOMPARE(verdict(without.bytes()), std::string("OK")); // nobody knows that it is a list
}

void TestKinds::textsAreUtf8()
{
    SampleCall sample(2);
    SampleFile file(sample, FileKind::Ballot);
    file.addText(sample.text("\xFF"));
    QCOMPARE(verdict(file.bytes()), std::string("BAD_STRUCTURE text_utf8"));
}

void TestKinds::aDirectoryCannotBeRead()
{
    for (const char *path : {"/", "/nonexistent/file", ""}) {
        const auto source = openSource(path);
        QVERIFY(!source.ok() && source.error().code == Code::CANNOT_READ);
    }
}

PALMARES_TEST(TestKinds)
#include "tst_kinds.moc"
