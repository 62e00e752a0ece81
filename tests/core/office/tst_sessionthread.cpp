#include "tests/support/test.h"

#include "core/office/judging/judgedesk.h"
#include "core/office/session/sessionthread.h"
#include "core/store/meta.h"
#include "tests/support/callmaker.h"

#include <QSignalSpy>

#include <thread>

using namespace palmares;
using namespace palmares::tests;

namespace {

/// A call that nobody has open.
CallFolder closedCall(Machine &machine)
{
    SmallCall call(machine, 2, 3);
    return call.view()->folder;
}

Result<std::string> shortName(CallSession &session)
{
    return session.view()->state.name;
}

auto writing(const std::string &name, const std::string &value)
{
    return [=](CallSession &session) {
        return session.note([&](Transaction &transaction) { return setMeta(transaction, name, value); });
    };
}

/// A new text of the call: an act, and so a new snapshot.
Result<std::size_t> actOn(CallSession &session)
{
    PALMARES_TRY(Act act, session.newAct("test"));
    act.add(SettingContent{"awards", "", "three", {}});
    PALMARES_CHECK(session.act(act));
    return session.view()->set.size();
}

} // namespace

class TestSessionThread : public QObject {
    Q_OBJECT

private slots:
    void opensElsewhereAndAnswersHere()
    {
        Machine machine;
        const CallFolder folder = closedCall(machine);
        SessionThread thread(machine.environment);
        QVERIFY(!thread.view());
        std::thread::id ranIn;
        std::thread::id answeredIn;
        std::string name;
        bool opened = false;
        thread.open(folder, this, [&](Done done) { opened = done.ok(); });
        thread.run(
            this,
            [&](CallSession &session) {
                ranIn = std::this_thread::get_id();
                return shortName(session);
            },
            [&](Result<std::string> result) {
                QVERIFY(opened);
                answeredIn = std::this_thread::get_id();
                name = need(std::move(result));
            });
        QVERIFY(name.empty()); // never from within run()
        QTRY_COMPARE(name, std::string("SMALL-26"));
        QVERIFY(ranIn != std::this_thread::get_id());
        QVERIFY(answeredIn == std::this_thread::get_id());
        QCOMPARE(thread.view()->state.entries.size(), std::size_t(3));
    }

    void snapshotComesBeforeTheAnswer()
    {
        Machine machine;
        const CallFolder folder = closedCall(machine);
        SessionThread thread(machine.environment);
        std::vector<std::string> events;
        connect(&thread, &SessionThread::viewChanged, this, [&](const CallSnapshot &view) {
            QVERIFY(view == thread.view());
            events.push_back("view");
        });
        connect(&thread, &SessionThread::busyChanged, this,
                [&](bool busy) { events.push_back(busy ? "busy" : "idle"); });
        thread.open(folder, this, [&](Done) { events.push_back("open"); });
        QVERIFY(thread.isBusy());
        QTRY_VERIFY(!thread.isBusy());
        const CallSnapshot before = thread.view();
        thread.run(this, actOn, [&](Result<std::size_t> size) {
            events.push_back("acted");
            QCOMPARE(thread.view()->set.size(), need(std::move(size)));
        });
        thread.run(this, shortName, [&](Result<std::string>) { events.push_back("read"); });
        QTRY_VERIFY(!thread.isBusy());
        const std::vector<std::string> expected{"busy", "view", "open", "idle", "busy", "view", "acted", "read", "idle"};
        QCOMPARE(events, expected);
        QCOMPARE(before->set.size() + 1, thread.view()->set.size()); // the old snapshot stays as it was
    }

    void runsInTheOrderOfAsking()
    {
        Machine machine;
        const CallFolder folder = closedCall(machine);
        SessionThread thread(machine.environment);
        thread.open(folder, this, [](Done) {});
        std::vector<int> ran;
        std::vector<int> answered;
        for (int i = 0; i < 200; ++i) {
            thread.run(
                this,
                [&ran, i](CallSession &) -> Result<int> {
                    ran.push_back(i);
                    return i;
                },
                [&](Result<int> n) { answered.push_back(need(std::move(n))); });
        }
        QTRY_COMPARE(answered.size(), std::size_t(200));
        QVERIFY(std::is_sorted(ran.begin(), ran.end()));
        QCOMPARE(answered, ran);
    }

    void moveOnlyAnswersAreFine()
    {
        Machine machine;
        SessionThread thread(machine.environment);
        thread.open(closedCall(machine), this, [](Done) {});
        int seen = 0;
        thread.run(
            this, [](CallSession &) -> Result<std::unique_ptr<int>> { return std::make_unique<int>(7); },
            [&](Result<std::unique_ptr<int>> number) { seen = *need(std::move(number)); });
        QTRY_COMPARE(seen, 7);
    }

    void openingMayFail()
    {
        Machine machine;
        SmallCall call(machine, 1, 1); // still open
        SessionThread thread(machine.environment);
        std::vector<Code> codes;
        thread.open(call.view()->folder, this, [&](Done done) { codes.push_back(done.error().code); });
        thread.run(this, shortName, [&](Result<std::string> name) { codes.push_back(name.error().code); });
        QTRY_COMPARE(codes, (std::vector<Code>{Code::LOCKED, Code::LOCKED}));
        QVERIFY(!thread.view());

        thread.open(CallFolder{machine.file("nowhere")}, this, [&](Done done) { codes.push_back(done.error().code); });
        QTRY_COMPARE(codes.size(), std::size_t(3));
        QCOMPARE(codes.back(), Code::CALL_NOT_FOUND);

        call.session.reset();
        bool opened = false;
        thread.open(CallFolder{machine.environment.home.folder(machine.environment.home.cards().front().folder)->path},
                    this, [&](Done done) { opened = done.ok(); });
        QTRY_VERIFY(opened);
    }

    void receiversMayDie()
    {
        Machine machine;
        SessionThread thread(machine.environment);
        thread.open(closedCall(machine), this, [](Done) {});
        auto receiver = std::make_unique<QObject>();
        bool told = false;
        bool ran = false;
        thread.run(
            receiver.get(),
            [&ran](CallSession &) -> Done {
                ran = true;
                return {};
            },
            [&](Done) { told = true; });
        receiver.reset();
        QTRY_VERIFY(!thread.isBusy());
        QVERIFY(ran);
        QVERIFY(!told);
    }

    void endingWaitsForWhatWasAsked()
    {
        Machine machine;
        const CallFolder folder = closedCall(machine);
        bool told = false;
        {
            SessionThread thread(machine.environment);
            thread.open(folder, this, [](Done) {});
            for (int i = 0; i < 20; ++i)
                thread.run(this, writing("test", std::to_string(i)), [&](Done) { told = true; });
        }
        QCoreApplication::processEvents();
        QVERIFY(!told);
        const auto session = need(CallSession::open(machine.environment, folder)); // the lock is free again
        QCOMPARE(need(meta(session->db(), "test")), std::optional<Bytes>("19"));
    }

    void closingFreesTheCall()
    {
        Machine machine;
        const CallFolder folder = closedCall(machine);
        SessionThread thread(machine.environment);
        thread.open(folder, this, [](Done) {});
        bool closed = false;
        thread.close(this, [&] { closed = true; });
        std::vector<Code> late;
        thread.run(this, shortName, [&](Result<std::string> name) { late.push_back(name.error().code); });
        QTRY_COMPARE(late, std::vector<Code>{Code::CALL_NOT_FOUND});
        QVERIFY(closed);
        QVERIFY(!thread.view());
        QVERIFY(CallSession::open(machine.environment, folder).ok());
    }

    void theListenerMayEndIt()
    {
        Machine machine;
        auto *thread = new SessionThread(machine.environment);
        const QPointer<SessionThread> alive(thread);
        thread->open(closedCall(machine), this, [&](Done) { delete thread; });
        QTRY_VERIFY(!alive);
    }
};

PALMARES_TEST(TestSessionThread)
#include "tst_sessionthread.moc"
