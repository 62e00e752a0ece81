#include "tests/core/store/scratch.h"

#include "core/store/media.h"
#include "core/store/place.h"

#include <map>

using namespace palmares;
using namespace palmares::tests;

/// Files are replaced whole or not at all, and only regular ones are read.
class TestFiles : public QObject {
    Q_OBJECT
private slots:
    void replacesWhole();
    void keepsTheOldFileWhenTheDiskIsFull();
    void namesWhatForbidsWriting();
    void createsOnlyOnce();
    void refusesWhatIsNoFile_data();
    void refusesWhatIsNoFile();
    void replacesOnlyFiles();
    void stopsAtTheLimit();
    void keepsMediaByHash();
    void refusesMediaThatIsNotWhatItClaims();
    void noticesMediaThatHasChanged();
};

void TestFiles::replacesWhole()
{
    Scratch scratch;
    const std::string path = scratch.path + "/file";
    QOK(durableReplace(path, "one"));
    QOK(durableReplace(path, std::string(1'000'000, 'x')));
    QCOMPARE(readOwnFile(path, 2'000'000)->size(), std::size_t(1'000'000));
    QOK(durableReplace(path, ""));
    QCOMPARE(*readOwnFile(path, 10), Bytes());
    QCOMPARE(namesIn(scratch.path), (std::vector<std::string>{"calls", "file"})); // nothing temporary is left
    struct stat info = {};
    ::stat(path.c_str(), &info);
    QCOMPARE(info.st_mode & 0777u, 0600u);
}

void TestFiles::keepsTheOldFileWhenTheDiskIsFull()
{
    Scratch scratch;
    const std::string path = scratch.path + "/file";
    QOK(durableReplace(path, "old"));
    QCOMPARE(inChild([&] {
                 limitFiles(4096);
                 const auto done = durableReplace(path, std::string(10'000, 'x'));
                 return codeOf(done) == "DISK_FULL" ? 0 : 1;
             }), 0);
    QCOMPARE(*readOwnFile(path, 10), Bytes("old"));
    QCOMPARE(namesIn(scratch.path), (std::vector<std::string>{"calls", "file"}));
}

void TestFiles::namesWhatForbidsWriting()
{
    Scratch scratch;
    const auto missing = durableReplace(scratch.path + "/nowhere/file", "x");
    QCODE(missing, "CANNOT_WRITE");
    QCOMPARE(std::string(missing.error().arg("detail")), std::string("missing"));
    QOK(makeFolder(scratch.path + "/shut"));
    ::chmod(scratch.path.c_str(), 0755);
    ::chmod((scratch.path + "/shut").c_str(), 0555);
    QCOMPARE(inChild([&] {
                 becomeNobody();
                 const auto done = durableReplace(scratch.path + "/shut/file", "x");
                 return codeOf(done) == "CANNOT_WRITE" && done.error().arg("detail") == "permission" ? 0 : 1;
             }), 0);
    QCODE(makeFolder(scratch.path + "/shut"), "ok"); // it is there
    QOK(durableReplace(scratch.path + "/file", "x"));
    QCODE(makeFolder(scratch.path + "/file"), "CANNOT_WRITE");
    QCODE(removeDurably(scratch.path + "/never"), "ok");
}

void TestFiles::createsOnlyOnce()
{
    Scratch scratch;
    const std::string path = scratch.path + "/file";
    QCOMPARE(*durableCreate(path, "one"), true);
    QCOMPARE(*durableCreate(path, "two"), false);
    QCOMPARE(*readOwnFile(path, 10), Bytes("one"));
}

void TestFiles::refusesWhatIsNoFile_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("detail");
    QTest::newRow("folder") << "calls" << "folder";
    QTest::newRow("link") << "link" << "link";
    QTest::newRow("pipe") << "pipe" << "device";
    QTest::newRow("device") << "/dev/null" << "device";
    QTest::newRow("missing") << "never" << "missing";
}

void TestFiles::refusesWhatIsNoFile()
{
    QFETCH(QString, name);
    QFETCH(QString, detail);
    Scratch scratch;
    QOK(durableReplace(scratch.path + "/real", "x"));
    QCOMPARE(::symlink((scratch.path + "/real").c_str(), (scratch.path + "/link").c_str()), 0);
    QCOMPARE(::mkfifo((scratch.path + "/pipe").c_str(), 0600), 0);
    const std::string given = name.toStdString();
    const std::string path = given.front() == '/' ? given : scratch.path + '/' + given;
    const auto read = readUserFile(path, 100, Links::Refuse);
    QCODE(read, "CANNOT_READ");
    QCOMPARE(QString::fromStdString(std::string(read.error().arg("detail"))), detail);
    if (given == "link")
        QCOMPARE(*readUserFile(path, 100, Links::Follow), Bytes("x"));
}

/// What a name that is no file stands for would be lost if a file took the name.
void TestFiles::replacesOnlyFiles()
{
    Scratch scratch;
    QOK(durableReplace(scratch.path + "/real", "x"));
    QCOMPARE(::symlink((scratch.path + "/real").c_str(), (scratch.path + "/link").c_str()), 0);
    QCOMPARE(::symlink((scratch.path + "/never").c_str(), (scratch.path + "/dangling").c_str()), 0);
    QCOMPARE(::mkfifo((scratch.path + "/pipe").c_str(), 0600), 0);
    const auto before = namesIn(scratch.path);
    for (const auto &[name, detail] : std::map<std::string, std::string>{
             {"link", "link"}, {"dangling", "link"}, {"pipe", "device"}, {"calls", "folder"}}) {
        const std::string path = scratch.path + '/' + name;
        const auto refused = [&, wanted = detail](const auto &done) {
            return codeOf(done) == "CANNOT_WRITE" && done.error().arg("detail") == wanted;
        };
        QVERIFY2(refused(durableReplace(path, "y")), name.c_str());
        QVERIFY2(refused(tryPlace(path)), name.c_str());
        QVERIFY2(refused(moveDurably(scratch.path + "/real", path)), name.c_str());
    }
    QCOMPARE(namesIn(scratch.path), before);
    QCOMPARE(*readOwnFile(scratch.path + "/real", 10), Bytes("x"));
    QOK(tryPlace(scratch.path + "/new"));
    QCOMPARE(namesIn(scratch.path), before);
}

void TestFiles::stopsAtTheLimit()
{
    Scratch scratch;
    const std::string path = scratch.path + "/file";
    QOK(durableReplace(path, "12345"));
    QCOMPARE(*readUserFile(path, 5), Bytes("12345"));
    const auto read = readUserFile(path, 4);
    QCODE(read, "TOO_BIG");
    QCOMPARE(std::string(read.error().arg("found")), std::string("5"));
    QCOMPARE(*readOwnFileStart(path, 3), Bytes("123"));
}

void TestFiles::keepsMediaByHash()
{
    Scratch scratch;
    const MediaStore media(scratch.call.media());
    const Bytes bytes("picture");
    const auto hash = hashAs<FileHash>({bytes});
    QVERIFY(!media.has(hash));
    QCODE(media.read(hash), "NOT_FOUND");
    QOK(media.put(hash, bytes));
    QOK(media.put(hash, bytes));
    QCOMPARE(*media.read(hash), bytes);
    QCOMPARE(media.size(hash), std::int64_t(7));
    QCOMPARE(media.all(), std::vector<FileHash>{hash});
    struct stat info = {};
    ::stat(media.path(hash).c_str(), &info);
    QCOMPARE(info.st_mode & 0777u, 0400u);
    QOK(media.remove(hash));
    QOK(media.remove(hash));
    QVERIFY(!media.has(hash));
}

void TestFiles::refusesMediaThatIsNotWhatItClaims()
{
    Scratch scratch;
    const MediaStore media(scratch.call.media());
    const auto hash = hashAs<FileHash>({"picture"});
    QCODE(media.put(hash, "another"), "ALTERED");
    QCODE(media.putFrom(hash, [](const ByteSink &sink) { return sink("another"); }), "ALTERED");
    QVERIFY(!media.has(hash));
    QCODE(media.putFrom(hash, [](const ByteSink &sink) -> Done {
        PALMARES_CHECK(sink("pict"));
        return Error(Code::CANCELLED);
    }), "CANCELLED");
    QCOMPARE(namesIn(scratch.call.media() + "/" + hash.hex().substr(0, 2)), std::vector<std::string>());
    QOK(media.putFrom(hash, [](const ByteSink &sink) -> Done {
        PALMARES_CHECK(sink("pict"));
        return sink("ure");
    }));
    QVERIFY(media.has(hash));
}

void TestFiles::noticesMediaThatHasChanged()
{
    Scratch scratch;
    const MediaStore media(scratch.call.media());
    const auto hash = hashAs<FileHash>({"picture"});
    QOK(media.put(hash, "picture"));
    QOK(durableReplace(media.path(hash), "pictuRe"));
    QCODE(media.read(hash), "DAMAGED");
}

PALMARES_TEST(TestFiles)
#include "tst_files.moc"
