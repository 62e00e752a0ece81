#include "tests/core/store/scratch.h"

#include "core/store/files.h"
#include "core/store/home.h"
#include "core/store/keys.h"
#include "core/store/maker.h"

#include <QProcess>


using namespace palmares;
using namespace palmares::tests;

/// Where calls and keys lie, and who has them.
class TestHome : public QObject {
    Q_OBJECT
private slots:
    void keepsOneInstallationId();
    void namesFoldersItself();
    void sweepsWhatKilledProgramsHaveBegun();
    void listsFinishedCallsOnly();
    void readsCardsOfOthersAndBrokenOnes();
    void saysWhoHoldsACall();
    void neverReplacesAKey();
    void keepsKeysToItsOwner();
};

void TestHome::keepsOneInstallationId()
{
    Scratch scratch;
    const auto home = Home::open(scratch.path + "/home");
    QOK(home);
    const auto first = home->installation(scratch.random);
    QOK(first);
    QVERIFY(!first->isNone());
    QCOMPARE(Home::open(scratch.path + "/home")->installation(scratch.random)->hex(), first->hex());
    QVERIFY(Home::open(scratch.path + "/other")->installation(scratch.random)->hex() != first->hex());
}

void TestHome::namesFoldersItself()
{
    Scratch scratch;
    const auto home = Home::open(scratch.path + "/home");
    const auto started = home->startFolder("../../H E", Role::Judge, "J/07 é", scratch.random);
    QOK(started);
    QVERIFY2(started->name().rfind(".new-" + makerTag() + "-HE-J07-", 0) == 0, started->name().c_str());
    QCOMPARE(started->path.substr(0, home->path().size() + 7), home->path() + "/calls/");
    QVERIFY(!home->folder("../keys"));
    QVERIFY(!home->folder(started->name()));
    home->dropStarted(*started);
    QVERIFY(!fileExists(started->path));
}

void TestHome::sweepsWhatKilledProgramsHaveBegun()
{
    Scratch scratch;
    const auto home = Home::open(scratch.path + "/home");
    const auto mine = home->startFolder("MINE", Role::Office, {}, scratch.random);
    QOK(mine);
    const std::string calls = home->path() + "/calls/";
    // The number of a process that has ended.
    QProcess ended;
    ended.start(QStringLiteral("true"), QStringList());
    QVERIFY(ended.waitForStarted());
    const std::string number = std::to_string(ended.processId());
    QVERIFY(ended.waitForFinished());
    const std::string own = makerTag();
    const std::string rest = own.substr(own.find('.'));
    const std::string otherHost = number + (rest[1] == '0' ? ".1" : ".0") + rest.substr(2);
    QOK(makeFolder(calls + ".new-" + number + rest + "-DEAD-office-abcdef"));
    QOK(durableReplace(calls + ".new-" + number + rest + "-DEAD-office-abcdef/call.db", "names"));
    QOK(makeFolder(calls + ".new-OLD-office-abcdef"));
    QOK(makeFolder(calls + ".new-" + otherHost + "-FAR-office-abcdef"));
    QOK(makeFolder(calls + ".damaged-OLD-office-abcdef"));
    QOK(Home::open(scratch.path + "/home"));
    QVERIFY(fileExists(mine->path));
    QVERIFY(!fileExists(calls + ".new-" + number + rest + "-DEAD-office-abcdef"));
    QVERIFY(!fileExists(calls + ".new-OLD-office-abcdef"));
    QVERIFY2(fileExists(calls + ".new-" + otherHost + "-FAR-office-abcdef"), "another computer may be at work on it");
    QVERIFY(fileExists(calls + ".damaged-OLD-office-abcdef"));
    // The same for a file that was to be written.
    const std::string table = scratch.path + "/table.csv";
    QOK(durableReplace(table + '.' + number + rest + ".0123abcd.tmp", "names"));
    QOK(durableReplace(table + '.' + otherHost + ".0123abcd.tmp", "names"));
    QOK(durableReplace(table + ".mine.tmp", "names"));
    QOK(durableReplace(table, "rows"));
    QVERIFY(!fileExists(table + '.' + number + rest + ".0123abcd.tmp"));
    QVERIFY(fileExists(table + '.' + otherHost + ".0123abcd.tmp"));
    QVERIFY(fileExists(table + ".mine.tmp"));
}

void TestHome::listsFinishedCallsOnly()
{
    Scratch scratch;
    const auto home = Home::open(scratch.path + "/home");
    const auto started = home->startFolder("HEALTH", Role::Office, {}, scratch.random);
    QOK(started);
    QOK(CallDb::create(*started));
    CallCard card;
    card.call = scratch.random.make<CallId>();
    card.shortName = "HEALTH";
    card.titles = {{"ar", "نداء"}, {"en", "A call"}};
    card.done = 3;
    card.total = 9;
    QOK(writeCard(*started, card));
    QVERIFY(home->cards().empty());
    const auto folder = home->finishFolder(*started);
    QOK(folder);
    const auto cards = home->cards();
    QCOMPARE(cards.size(), std::size_t(1));
    QCOMPARE(cards[0].folder, folder->name());
    QCOMPARE(cards[0].call, card.call);
    QCOMPARE(cards[0].titles, card.titles);
    QCOMPARE(cards[0].done, std::int64_t(3));
    QVERIFY(home->folder(folder->name()).has_value());
    QOK(CallDb::open(*folder));
}

void TestHome::readsCardsOfOthersAndBrokenOnes()
{
    Scratch scratch;
    const auto home = Home::open(scratch.path + "/home");
    const auto folder = home->finishFolder(*home->startFolder("A", Role::Office, {}, scratch.random));
    auto db = CallDb::create(*folder);
    QOK(db);
    QCOMPARE(home->cards().size(), std::size_t(1)); // no card at all
    QVERIFY(home->cards()[0].call.isNone());
    QOK(durableReplace(folder->card(), "{\"call\":7"));
    QCOMPARE(home->cards().size(), std::size_t(1));
    QCOMPARE(home->cards()[0].folder, folder->name());
}

void TestHome::saysWhoHoldsACall()
{
    Scratch scratch;
    QVERIFY(!heldBy(scratch.call));
    {
        const CallDb db = scratch.create();
        const auto holder = heldBy(scratch.call);
        QVERIFY(holder.has_value());
        QVERIFY(holder->here);
        QCOMPARE(holder->pid, std::int64_t(::getpid()));
    }
    QVERIFY(!heldBy(scratch.call));
    // A holder that was killed leaves its lock file, and holds nothing.
    QCOMPARE(inChild([&] {
                 const CallDb db = scratch.open();
                 ::kill(::getpid(), SIGKILL);
                 return 0;
             }), 1000 + SIGKILL);
    QVERIFY(fileExists(scratch.call.lock()));
    QVERIFY(!heldBy(scratch.call));
    // Its id may live again, as another program.
    const auto left = readOwnFile(scratch.call.lock(), 1 << 16);
    QOK(left);
    const std::string others = std::to_string(::getppid()) + left->substr(left->find('\n'));
    QOK(durableReplace(scratch.call.lock(), others));
    QVERIFY(!heldBy(scratch.call));
    const std::string own = std::to_string(::getpid()) + left->substr(left->find('\n'));
    QOK(durableReplace(scratch.call.lock(), own));
    QVERIFY(heldBy(scratch.call));
}

void TestHome::neverReplacesAKey()
{
    Scratch scratch;
    const KeyFolder keys(*Home::open(scratch.path + "/home"));
    const auto call = scratch.random.make<CallId>();
    const auto judge = scratch.random.make<JudgeId>();
    QVERIFY(!keys.callSeed(call)->has_value());
    const Seed seed = Seed::make(scratch.random);
    const Seed other = Seed::make(scratch.random);
    QOK(keys.keepCallSeed(call, seed));
    QOK(keys.keepCallSeed(call, seed));
    QCODE(keys.keepCallSeed(call, other), "CALL_EXISTS");
    QVERIFY(*keys.callSeed(call) == seed);
    QVERIFY(!keys.deviceSeed(call, judge)->has_value());
    QOK(keys.keepDeviceSeed(call, judge, other));
    QVERIFY(*keys.deviceSeed(call, judge) == other);
}

void TestHome::keepsKeysToItsOwner()
{
    Scratch scratch;
    const auto home = Home::open(scratch.path + "/home");
    const KeyFolder keys(*home);
    QOK(keys.keepCallSeed(scratch.random.make<CallId>(), Seed::make(scratch.random)));
    const std::string folder = home->path() + "/keys";
    const auto names = namesIn(folder);
    QCOMPARE(names.size(), std::size_t(1));
    struct stat info = {};
    ::stat(folder.c_str(), &info);
    QCOMPARE(info.st_mode & 0777u, 0700u);
    ::stat((folder + "/" + names[0]).c_str(), &info);
    QCOMPARE(info.st_mode & 0777u, 0600u);
    QOK(durableReplace(folder + "/" + names[0], "short"));
    const auto call = CallId::fromHex(names[0].substr(5, 64));
    QVERIFY(call.has_value());
    // What is left of a damaged key is none: the call can be read, and the key file brings it back.
    QVERIFY(!keys.callSeed(*call)->has_value());
    const Seed again = Seed::make(scratch.random);
    QOK(keys.keepCallSeed(*call, again));
    QVERIFY(*keys.callSeed(*call) == again);
    QCOMPARE(namesIn(folder).size(), std::size_t(2)); // the remains lie beside it
}

PALMARES_TEST(TestHome)
#include "tst_home.moc"
