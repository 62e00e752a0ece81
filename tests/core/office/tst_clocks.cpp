#include "tests/support/test.h"

#include "core/office/exchange/bundledesk.h"
#include "core/office/exchange/intakedesk.h"
#include "core/office/judging/senddesk.h"
#include "core/office/keeping/backupdesk.h"
#include "core/office/reports/reportdesk.h"
#include "core/office/results/decisiondesk.h"
#include "core/office/results/resultdesk.h"
#include "core/office/session/inspection.h"
#include "core/store/backup.h"
#include "tests/support/judgemaker.h"

using namespace palmares;
using namespace palmares::tests;

namespace {

/// A clock that goes as somebody's does: from a start, by steps that may be negative or leap.
class OddClock final : public Clock {
public:
    OddClock(std::int64_t start, std::int64_t step, std::uint64_t leaps = 0)
        : m_now(start), m_step(step), m_leaps(leaps)
    {
    }
    std::int64_t nowMs() const override
    {
        m_now += m_step;
        if (m_leaps > 0)
            m_now = static_cast<std::int64_t>(m_chance.below(m_leaps));
        return m_now;
    }

private:
    mutable std::int64_t m_now;
    std::int64_t m_step;
    std::uint64_t m_leaps;
    mutable SplitMix m_chance{3};
};

struct Digests {
    std::string set;
    std::string result;
    std::size_t backups = 0;
    friend bool operator==(const Digests &, const Digests &) = default;
};

/// A whole call: made, packed, scored, sent, merged, closed, decided, handed over and verified, all by this
/// clock.
Digests played(const Clock &clock)
{
    Machine office(1);
    office.environment.clock = &clock;
    SmallCall call(office, 2, 3);
    std::vector<std::string> ballots;
    for (std::uint32_t j = 0; j < 2; ++j) {
        Machine laptop(20 + j);
        laptop.environment.clock = &clock;
        const std::string code = "J-0" + std::to_string(j + 1);
        const PackageOpened opened =
            need(JudgeDesk::open(laptop.environment, packageFor(office, call, code)));
        const auto session = need(CallSession::open(laptop.environment, opened.folder));
        for (int e = 0; e < 3; ++e) {
            SheetChange change;
            change.entry = "E-00" + std::to_string(e + 1);
            change.values = {{"clarity", std::to_string(3 + 2 * e + static_cast<int>(j))},
                             {"worth", std::to_string(9 - e)}};
            change.committee = "a comment";
            static_cast<void>(need(ScoringDesk(*session).score(change)));
        }
        static_cast<void>(need(ScoringDesk(*session).undo()));
        static_cast<void>(need(ScoringDesk(*session).redo()));
        ballots.push_back(office.file(code + ".palmballot"));
        static_cast<void>(need(SendDesk(*session).send(SubmitKind::Final, ballots.back())));
    }
    IntakeDesk desk(*call.session);
    Intake intake = need(desk.read(ballots));
    if (need(desk.merge(intake)).merged != 2)
        qFatal("not merged");
    CloseRequest close{"review", "all in", {}};
    for (const CallFinding *blocker : unwaived(*call.view(), "review", {}))
        close.waive.push_back(blocker->key());
    static_cast<void>(need(ResultDesk(*call.session).close(close)));
    need(DecisionDesk(*call.session).decide({"E-001", {}, Outcome::Winner, {}, 1, "the best", {}}));
    // The newest backup is the one made last, whatever the clock says.
    const Backup made = need(BackupDesk(*call.session).make());
    if (BackupDesk(*call.session).list().front().path != made.path)
        qFatal("another backup is called the newest");
    const std::string bundle = office.file("all.palmcall");
    static_cast<void>(need(BundleDesk(*call.session).write({bundle, false})));
    Machine there(9);
    there.environment.clock = &clock;
    const CallFolder folder = need(BundleDesk::makeOffice(there.environment, bundle));
    const CallProof proof = need(verifyCall(folder));
    if (!proof.isSound())
        qFatal("not sound");
    const auto result = need(resultOf(call.view()->set, call.view()->state, "review"));
    if (proof.setDigest != call.view()->set.digest() || proof.results.front().digest != resultDigest(result))
        qFatal("another office sees something else");
    return {proof.setDigest.hex(), resultDigest(result).hex(), backups(call.session->db().folder()).size()};
}

} // namespace

/// No clock decides anything: the same acts come to the same digests whatever time it is said to be.
class TestClocks : public QObject {
    Q_OBJECT
private slots:
    void theSameDigestsByEveryClock_data()
    {
        QTest::addColumn<qint64>("start");
        QTest::addColumn<qint64>("step");
        QTest::addColumn<quint64>("leaps");
        constexpr qint64 day = 86'400'000;
        QTest::newRow("1970") << qint64(0) << qint64(1) << quint64(0);
        QTest::newRow("before 1970") << -40 * 365 * day << qint64(1) << quint64(0);
        QTest::newRow("over the end of 2038") << qint64(2'147'483'647'000) - 20 << qint64(1) << quint64(0);
        QTest::newRow("2106") << qint64(4'294'967'296'000) << qint64(1000) << quint64(0);
        QTest::newRow("backwards by the hour")
            << qint64(1'767'225'600'000) << qint64(-3'600'000) << quint64(0);
        QTest::newRow("backwards by the day") << qint64(1'767'225'600'000) << -day << quint64(0);
        QTest::newRow("at random over 130 years") << qint64(0) << qint64(0) << quint64(4'102'444'800'000);
        QTest::newRow("standing still") << qint64(1'767'225'600'000) << qint64(0) << quint64(0);
    }

    void theSameDigestsByEveryClock()
    {
        static const Digests usual = played(HandClock());
        QFETCH(qint64, start);
        QFETCH(qint64, step);
        QFETCH(quint64, leaps);
        const Digests found = played(OddClock(start, step, leaps));
        QCOMPARE(found.set, usual.set);
        QCOMPARE(found.result, usual.result);
        QVERIFY(found.backups > 0);
    }
};

PALMARES_TEST(TestClocks)
#include "tst_clocks.moc"
