#include "tests/support/test.h"

#include "core/office/results/decisiondesk.h"
#include "core/office/results/officework.h"
#include "core/office/results/resultdesk.h"
#include "tests/support/officemaker.h"

#include <QDir>
#include <QFileInfo>

#include <set>

using namespace palmares;
using namespace palmares::tests;

namespace {

using What = OfficeTask::What;
using State = StageMark::State;

OfficeWork workAt(const OfficeWish &wish)
{
    Machine machine;
    return workOf(*OfficeMaker(machine, wish).view());
}

std::vector<What> whatOf(const OfficeWork &work)
{
    std::vector<What> what;
    for (const OfficeTask &task : work.tasks)
        what.push_back(task.what);
    return what;
}

/// One letter a page: . nothing, d done, n next, ! needs somebody, w waiting, p provisional.
std::string marksOf(const OfficeWork &work)
{
    std::string marks;
    for (const StageMark &mark : work.stages)
        marks += ".dn!wp"[static_cast<std::size_t>(mark.state)];
    return marks;
}

} // namespace

/// What is to be done next, from the records alone.
class TestOfficeWork : public QObject {
    Q_OBJECT

private slots:
    void eachStepAsksForTheNext_data()
    {
        QTest::addColumn<int>("reached");
        QTest::addColumn<int>("next");
        QTest::addColumn<QByteArray>("marks");
        const auto row = [](const char *name, Reached reached, What next, const char *marks) {
            QTest::newRow(name) << static_cast<int>(reached) << static_cast<int>(next) << QByteArray(marks);
        };
        // Overview, Rules, Entries, Judges, Assignment, Files, Results, Insight, Decisions, Reports
        row("made", Reached::Made, What::FreezeRules, ".n........");
        row("entered", Reached::Entered, What::FreezeRules, ".ndd......");
        row("frozen", Reached::Frozen, What::Assign, ".dddn.....");
        row("assigned", Reached::Assigned, What::WritePackages, ".ddddn....");
        row("packed", Reached::Packed, What::Remind, ".ddddw....");
        row("returned", Reached::Returned, What::CloseRound, ".dddddn...");
        row("closed", Reached::Closed, What::Advance, "...d..n...");
    }
    void eachStepAsksForTheNext()
    {
        QFETCH(int, reached);
        QFETCH(int, next);
        QFETCH(QByteArray, marks);
        const OfficeWork work = workAt({static_cast<Reached>(reached)});
        QVERIFY(!work.tasks.empty());
        QCOMPARE(static_cast<int>(work.tasks.front().what), next);
        QCOMPARE(QByteArray::fromStdString(marksOf(work)), marks);
    }

    void newWorkAsksForANewPackage()
    {
        Machine machine;
        OfficeMaker office(machine, {Reached::Packed});
        QCOMPARE(workOf(*office.view()).progress.unpacked, std::size_t(0));
        AssignmentDesk desk(*office.session);
        AssignmentRequest request;
        request.round = office.round;
        request.drop = office.view()->state.judges.front().code;
        request.reason = "ill";
        const AssignmentProposal proposal = need(desk.propose(request));
        need(desk.carryOut(proposal));
        std::set<int> withMore;
        for (const AssignmentPair &pair : proposal.plan().on)
            withMore.insert(pair.judge);
        QVERIFY(!withMore.empty());
        const RoundProgress progress = workOf(*office.view()).progress;
        QVERIFY(progress.judges[proposal.dropped].hasDroppedOut);
        QCOMPARE(progress.tooFewJudges, std::size_t(0)); // others have taken over
        QCOMPARE(workOf(*office.view()).progress.unpacked, withMore.size());
        static_cast<void>(need(PackageDesk(*office.session).write({office.round, {}, office.path("packages"), 0})));
        QCOMPARE(workOf(*office.view()).progress.unpacked, std::size_t(0));
    }

    /// A seat that gives nothing is offered to somebody who is free, and to nobody where nobody is.
    void whoStepsBackIsReplaced()
    {
        for (const int judges : {12, 3}) {
            Machine machine;
            OfficeMaker office(machine, {Reached::Returned, 24, judges, "T01"});
            const CallSnapshot view = office.view();
            const CallState &before = view->state;
            QCOMPARE(workOf(*office.view()).progress.fillable, std::size_t(0));
            const AssignView &seat = *std::find_if(before.assigns.begin(), before.assigns.end(), [](const AssignView &one) { return one.on == true; });
            need(JudgeRegister(*office.session)
                     .setConflict(before.judges[seat.judge].code, before.entries[seat.entry].code, ConflictState::Confirmed, "family", "a cousin"));
            const OfficeWork work = workOf(*office.view());
            const auto tasks = whatOf(work);
            QCOMPARE(work.progress.fillable, std::size_t(judges == 12 ? 1 : 0));
            QCOMPARE(std::find(tasks.begin(), tasks.end(), What::TopUp) != tasks.end(), judges == 12);
            QCOMPARE(work.of(OfficeStage::Assignment).state == State::Finished, judges != 12);
            if (judges == 12)
                continue;
            // Short of quorum, and no plan can mend it: whoever has to be asked is named by the results.
            const auto second = std::find_if(before.assigns.begin(), before.assigns.end(),
                                             [&](const AssignView &one) { return one.on == true && one.entry == seat.entry && one.judge != seat.judge; });
            need(JudgeRegister(*office.session)
                     .setConflict(before.judges[second->judge].code, before.entries[seat.entry].code, ConflictState::Confirmed, "family", "a cousin"));
            const auto after = whatOf(workOf(*office.view()));
            QVERIFY(std::find(after.begin(), after.end(), What::TopUp) == after.end());
            QCOMPARE(static_cast<int>(after.front()), static_cast<int>(What::AskForScores));
        }
    }

    /// What finished judges left out is offered to others where the entry is short of quorum, and whoever gets it is waited for.
    void whatFinalBallotsLeaveOutIsGivenToOthers()
    {
        Machine machine;
        OfficeMaker office(machine, {Reached::Packed, 24, 12, "T01"});
        std::set<std::uint32_t> leaving;
        for (const AssignView &one : office.view()->state.assigns) {
            if (one.on == true && one.entry == 0 && leaving.size() < 2)
                leaving.insert(one.judge);
        }
        std::vector<std::string> files;
        for (std::uint32_t judge = 0; judge < 12; ++judge)
            files.push_back(writeFile(office.path(std::to_string(judge) + ".palmballot"),
                                      madeBallot(*office.session, office.round, judge, false, machine.environment.clock->nowMs(), 1, false,
                                                 leaving.contains(judge) ? 0 : nowhere)));
        IntakeDesk intake(*office.session);
        Intake came = need(intake.read(files));
        static_cast<void>(need(intake.merge(came)));
        OfficeWork work = workOf(*office.view());
        QCOMPARE(work.progress.outstanding, std::size_t(0));
        QCOMPARE(work.progress.shortOfQuorum, std::size_t(1));
        QCOMPARE(static_cast<int>(work.tasks.front().what), static_cast<int>(What::TopUp));
        QCOMPARE(work.tasks.front().count, std::size_t(1));
        AssignmentDesk desk(*office.session);
        AssignmentRequest request;
        request.round = office.round;
        request.topUp = true;
        const AssignmentProposal proposal = need(desk.propose(request));
        QCOMPARE(proposal.plan().on.size(), std::size_t(2)); // of three that are asked for one has come
        QVERIFY(proposal.plan().off.empty());
        need(desk.carryOut(proposal));
        work = workOf(*office.view());
        QCOMPARE(work.progress.fillable, std::size_t(0));
        QCOMPARE(work.progress.unpacked, std::size_t(2));
        static_cast<void>(need(PackageDesk(*office.session).write({office.round, {}, office.path("more"), 0})));
        work = workOf(*office.view());
        QCOMPARE(work.progress.outstanding, std::size_t(2)); // their final ballots knew nothing of it
        QCOMPARE(work.progress.fillable, std::size_t(0));
        QCOMPARE(whatOf(work), (std::vector<What>{What::WaitForSheets, What::CloseRound}));
    }

    void aPackageThatNoDiskTookIsNotWritten()
    {
        Machine machine;
        OfficeMaker office(machine, {Reached::Assigned});
        PackageDesk desk(*office.session);
        const auto first = need(desk.write({office.round, {}, office.path("first"), 0}));
        QVERIFY(need(desk.unwritten(office.round)).empty());
        QString taken = QFileInfo(QString::fromStdString(first.front().files.front())).fileName();
        taken.replace(QStringLiteral("-1.palmpack"), QStringLiteral("-2.palmpack"));
        QVERIFY(QDir().mkpath(QString::fromStdString(office.path("second")) + QLatin1Char('/') + taken)); // a folder has the name
        const auto second = need(desk.write({office.round, {}, office.path("second"), 0}));
        QCOMPARE(second.front().failures.size(), std::size_t(1));
        const auto unwritten = need(desk.unwritten(office.round));
        QCOMPARE(unwritten.size(), std::size_t(1));
        QCOMPARE(office.view()->state.judges[office.view()->state.judgeIndex(unwritten.front())].code, second.front().judge);
        static_cast<void>(need(desk.write({office.round, second.front().judge, office.path("third"), 0})));
        QVERIFY(need(desk.unwritten(office.round)).empty());
    }

    void whoLeftAnEarlierRoundIsTakenOutOfThisOne()
    {
        Machine machine;
        OfficeMaker office(machine, {Reached::Closed});
        const std::string next = office.view()->state.rounds[1].id;
        const std::string code = office.view()->state.entries.front().code;
        need(EntryRegister(*office.session).setState(code, next, StatusState::In, "the committee's choice"));
        QCOMPARE(workOf(*office.view()).progress.leftEarlier, std::size_t(0));
        need(EntryRegister(*office.session).setState(code, office.round, StatusState::Disqualified, "copied"));
        const OfficeWork work = workOf(*office.view());
        const auto tasks = whatOf(work);
        QVERIFY(std::find(tasks.begin(), tasks.end(), What::TakeOut) != tasks.end());
        QCOMPARE(static_cast<int>(work.of(OfficeStage::Entries).state), static_cast<int>(State::Needs));
        need(EntryRegister(*office.session).setState(code, next, StatusState::Disqualified, "copied"));
        QCOMPARE(workOf(*office.view()).progress.leftEarlier, std::size_t(0));
    }

    void afterTheLastCloseTheCommitteeDecides()
    {
        OfficeWish wish{Reached::Closed};
        wish.templateId = "T01";
        const OfficeWork work = workAt(wish);
        QCOMPARE(whatOf(work), std::vector<What>{What::Decide});
        QCOMPARE(QByteArray::fromStdString(marksOf(work)), QByteArray(".dddddd.n."));
    }

    /// Of a cut that gives places, each of them has to be spoken about; a later round that has been filled says that it was.
    void oneDecisionOfManyIsNotAll()
    {
        Machine machine;
        OfficeWish wish{Reached::Closed};
        wish.templateId = "T05"; // the ten best, and a round after it
        OfficeMaker office(machine, wish);
        const auto top = office.view()->state.rounds.front().rules->rounds.front().cut->top;
        QVERIFY(top && *top > 1);
        const auto decide = [&](std::size_t at) {
            DecisionRequest request;
            request.round = office.round;
            request.entry = office.view()->state.entries[at].code;
            request.outcome = at == 0 ? Outcome::Declined : Outcome::Finalist;
            request.reason = "so";
            need(DecisionDesk(*office.session).decide(request));
        };
        decide(0);
        const RoundProgress one = progressOf(*office.view(), 0);
        QVERIFY(one.isDecided);
        QCOMPARE(one.placesOpen, static_cast<std::size_t>(*top) - 1);
        for (std::size_t at = 1; at < static_cast<std::size_t>(*top); ++at)
            decide(at);
        QCOMPARE(progressOf(*office.view(), 0).placesOpen, std::size_t(0));
        DecisionRequest back;
        back.round = office.round;
        back.entry = office.view()->state.entries[0].code;
        back.reason = "not yet";
        need(DecisionDesk(*office.session).takeBack({back}));
        QCOMPARE(progressOf(*office.view(), 0).placesOpen, std::size_t(1));
        need(ResultDesk(*office.session).advance(office.round, office.view()->state.rounds[1].id));
        QCOMPARE(progressOf(*office.view(), 0).placesOpen, std::size_t(0));
    }

    /// Who has received nothing is not waited for, and is reminded of nothing.
    void nobodyIsWaitedForBeforeAPackageHasGone()
    {
        for (const OfficeTask &task : workAt({Reached::Assigned, 24, 12}).tasks)
            QVERIFY(task.what != What::WaitForSheets && task.what != What::Remind);
    }

    void countsWhatHasComeAndWhatHasNot()
    {
        OfficeWish wish{Reached::Returned};
        wish.silent = 2;
        wish.half = 1;
        const OfficeWork work = workAt(wish);
        const RoundProgress &p = work.progress;
        QCOMPARE(p.entriesIn, 24U);
        QCOMPARE(p.asked, 72U); // three judges for each of 24
        QCOMPARE(p.judges.size(), 12U);
        std::size_t asked = 0;
        std::size_t counting = 0;
        for (const JudgeProgress &judge : p.judges) {
            asked += judge.asked;
            counting += judge.counting;
            QVERIFY(judge.hasPackage);
        }
        QCOMPARE(asked, 72U);
        QCOMPARE(counting, p.counting);
        QCOMPARE(p.judges[11].counting, 0U);
        QVERIFY(!p.judges[11].sent);
        QCOMPARE(*p.judges[9].sent, SubmitKind::Interim);
        QCOMPARE(p.judges[9].counting, (p.judges[9].asked + 1) / 2);
        QCOMPARE(*p.judges[0].sent, SubmitKind::Final);
        QCOMPARE(p.silent, 2U);
        QCOMPARE(p.outstanding, 3U);
        QCOMPARE(p.sheetsOut, p.asked - p.counting);
        QCOMPARE(whatOf(work), (std::vector<What>{What::Remind, What::CloseRound}));
        QCOMPARE(work.of(OfficeStage::Files).state, State::Waiting);
        QCOMPARE(work.of(OfficeStage::Results).state, State::Provisional);
    }

    /// An entry is short of quorum exactly if the ranking calls it insufficient.
    void shortOfQuorumIsWhatTheRankingCallsInsufficient()
    {
        for (const char *templateId : {"T01", "T02", "T03", "T07"}) {
            Machine machine;
            OfficeWish wish{Reached::Returned};
            wish.templateId = templateId;
            wish.silent = 5;
            wish.perEntry = 3;
            const OfficeMaker office(machine, wish);
            const OfficeWork work = workOf(*office.view());
            const RoundReport report = need(ResultDesk::report(*office.view(), office.round));
            if (report.official.isCheck())
                continue;
            std::size_t insufficient = 0;
            for (const auto &entry : report.official.ranking.entries)
                insufficient += entry.why == Why::Insufficient ? 1 : 0;
            QCOMPARE(work.progress.shortOfQuorum, insufficient);
        }
    }

    void aCallWithoutRoundsAsksForRules()
    {
        Machine machine;
        NewCall call = SmallCall::start();
        call.rules.rounds.clear();
        const auto session =
            need(CallSession::open(machine.environment, need(CallSetup::create(machine.environment, call))));
        const OfficeWork work = workOf(*session->view());
        QCOMPARE(work.round, nowhere);
        QCOMPARE(whatOf(work), std::vector<What>{What::MakeRules});
        QCOMPARE(work.of(OfficeStage::Rules).state, State::Next);
    }
};

PALMARES_TEST(TestOfficeWork)
#include "tst_officework.moc"
