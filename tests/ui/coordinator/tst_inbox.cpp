#include "tests/ui/coordinator/officeworld.h"

#include "ui/coordinator/files/filespage.h"
#include "ui/coordinator/files/inboxwatch.h"
#include "ui/coordinator/files/receivedpane.h"

#include <QSignalSpy>
#include <QTemporaryDir>

using namespace palmares;
using namespace palmares::tests;
using namespace palmares::ui;

namespace {

Bytes ballotOf(OfficeWorld &world, std::uint32_t judge)
{
    const std::string round = world.round;
    const std::int64_t now = world.machine.environment.clock->nowMs();
    return *world.answer([&](CallSession &session) -> Result<Bytes> { return madeBallot(session, round, judge, false, now, 1); });
}

QString put(const QString &folder, const QString &name, std::string_view bytes)
{
    QFile file(folder + QLatin1Char('/') + name);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes.data(), static_cast<qint64>(bytes.size())) < 0)
        qFatal("cannot write");
    file.close();
    return file.fileName();
}

/// Looks once and waits until it has.
bool look(InboxWatch &watch)
{
    QSignalSpy looked(&watch, &InboxWatch::looked);
    watch.look();
    return !looked.isEmpty() || looked.wait();
}

} // namespace

class TestInbox : public QObject {
    Q_OBJECT

private slots:
    void aFileIsToldOfOnceItIsWhole()
    {
        OfficeWorld world(demoOffice(Reached::Packed));
        const Bytes bytes = ballotOf(world, 0);
        QTemporaryDir folder;
        InboxWatch watch;
        const QSignalSpy told(&watch, &InboxWatch::arrived);
        const QSignalSpy strange(&watch, &InboxWatch::foundStrange);
        watch.setFolder(folder.path());
        // Half of it has arrived, then the whole; names do not matter, and what is not ours is nothing.
        const std::string_view all(bytes);
        put(folder.path(), QStringLiteral("ballot (1).part"), all.substr(0, all.size() / 2));
        put(folder.path(), QStringLiteral("letter.palmballot"), std::string(2'000, 'x'));
        QVERIFY(look(watch));
        const QString file = put(folder.path(), QStringLiteral("ballot (1).part"), all);
        QVERIFY(look(watch));
        QCOMPARE(told.size(), 0);
        QVERIFY(look(watch));
        QCOMPARE(told.size(), 1);
        QCOMPARE(told[0][0].toStringList(), QStringList{file});
        QVERIFY(look(watch));
        QCOMPARE(told.size(), 1);
        QCOMPARE(strange.size(), 1); // once: called like one of ours, and none
        QVERIFY(strange[0][0].toStringList().front().endsWith(QStringLiteral("letter.palmballot")));
    }

    void whatArrivesIsShownAndNothingIsMerged()
    {
        OfficeWorld world(demoOffice(Reached::Packed));
        QTemporaryDir folder;
        put(folder.path(), QStringLiteral("a"), ballotOf(world, 0));
        {
            const auto page = world.show<FilesPage>(Place::Page::Files);
            page->goTo(FilesPage::Received);
            ReceivedPane *pane = page->receivedPane();
            pane->watch(folder.path());
            QVERIFY(look(*pane->inbox()));
            QVERIFY(look(*pane->inbox()));
            QVERIFY(world.settle());
            QVERIFY(pane->hasPreview());
            QCOMPARE(pane->preview().files.size(), std::size_t(1));
            QVERIFY(world.state().sheets.empty());
            // What comes while that is looked at waits until it is put away.
            put(folder.path(), QStringLiteral("b"), ballotOf(world, 1));
            QVERIFY(look(*pane->inbox()));
            QVERIFY(look(*pane->inbox()));
            QVERIFY(world.settle());
            QCOMPARE(pane->preview().files.size(), std::size_t(1));
            pane->putAway();
            QVERIFY(world.settle());
            QCOMPARE(pane->preview().files.size(), std::size_t(1));
            QVERIFY(pane->hasPreview());
        }
        // The folder is remembered with the call.
        const auto page = world.show<FilesPage>(Place::Page::Files);
        QCOMPARE(page->receivedPane()->inbox()->folder(), folder.path());
        page->receivedPane()->watch({});
        QVERIFY(page->receivedPane()->inbox()->folder().isEmpty());
    }
};

PALMARES_TEST(TestInbox)
#include "tst_inbox.moc"
