#include "tests/support/test.h"

#include "core/merge/dropouts.h"
#include "core/office/exchange/ballotstandings.h"
#include "core/office/exchange/intakedesk.h"
#include "core/office/judges/assignmentdesk.h"
#include "core/office/judging/interestdesk.h"
#include "core/office/judging/judgewelcome.h"
#include "core/office/judging/senddesk.h"
#include "core/office/results/officework.h"
#include "tests/support/judgemaker.h"

using namespace palmares;
using namespace palmares::tests;

namespace {

Bytes bytesOf(const std::string &path)
{
    return need(readUserFile(path, 1 << 24));
}

} // namespace

namespace {

/// A folder that goes away after it was tried and before anything is written there, as a stick that is pulled out.
struct BadStick final : Clock {
    explicit BadStick(Machine &machine) : folder(machine.file("stick")), m_clock(machine.clock)
    {
        QDir().mkpath(QString::fromStdString(folder));
    }
    std::int64_t nowMs() const override
    {
        if (isAboutToGo)
            QDir(QString::fromStdString(folder)).removeRecursively();
        return m_clock.nowMs();
    }

    std::string folder;
    mutable bool isAboutToGo = false;

private:
    const HandClock &m_clock;
};

} // namespace

class TestSendDesk : public QObject {
    Q_OBJECT

private slots:
    void aWelcomeSaysWhatThereIsToDo()
    {
        Machine office;
        SmallCall call(office, 1, 3);
        need(CallSetup(*call.session).setTexts({"es", {{"title", "Una convocatoria"},
                                                       {"round/review/criterion/worth/title", "Valor"},
                                                       {"round/review/criterion/worth/definition", "Vale la pena."},
                                                       {"round/review/criterion/worth/anchor/10", "todo"},
                                                       {"round/review/criterion/worth/anchor/1", "nada"}}}));
        need(CallSetup(*call.session).setSetting("contact", {}, {}, "Ada, ada@example.org"));
        need(CallSetup(*call.session).setSetting("deadline", {}, "1767225600000"));
        need(CallSetup(*call.session).setSetting("deadline", "review", "1767312000000"));
        need(EntryRegister(*call.session).setState("E-003", "review", StatusState::Practice, "to warm up"));
        Judge judge(11, packageFor(office, call, "J-01"));
        const JudgeWelcome welcome = welcomeOf(*judge.session->view(), judge.board()->round, "es");
        QCOMPARE(welcome.call, std::string("Una convocatoria"));
        QCOMPARE(welcomeOf(*judge.session->view(), 0, "fr").call, std::string("A small call"));
        QCOMPARE(welcome.contact, std::string("Ada, ada@example.org"));
        QCOMPARE(welcome.judge, std::string("J-01"));
        QCOMPARE(welcome.entries, std::size_t(2));
        QCOMPARE(welcome.practice, std::size_t(1));
        QCOMPARE(welcome.deadline, std::int64_t(1'767'312'000'000)); // the round's own
        QCOMPARE(judge.board()->deadline, welcome.deadline);
        QCOMPARE(welcome.criteria.size(), std::size_t(2));
        const CriterionText &worth = welcome.criteria[1];
        QCOMPARE(welcome.criteria[0].title, std::string("clarity")); // without words its id
        QCOMPARE(worth.title, std::string("Valor"));
        QCOMPARE(worth.definition, std::string("Vale la pena."));
        QCOMPARE(worth.anchors, (std::vector<std::pair<std::int64_t, std::string>>{{1, "nada"}, {10, "todo"}}));
        QCOMPARE(worth.share, Fraction(2, 3));
    }

    void interestsTravelToTheOffice()
    {
        Machine office;
        SmallCall call(office, 1, 1);
        Judge judge(11, packageFor(office, call, "J-01"));
        InterestDesk desk(*judge.session);
        QVERIFY(!need(desk.declared()));
        QVERIFY(need(SendDesk(*judge.session).check()).asksInterests);
        need(desk.declare({{}, {}})); // none is an answer, too
        QVERIFY(need(desk.declared())->isNone());
        QVERIFY(!need(SendDesk(*judge.session).check()).asksInterests);
        need(desk.declare({{"funding", "employment", "funding"}, "I advise the city."}));
        const Interests expected{{"employment", "funding"}, "I advise the city."};
        QCOMPARE(need(desk.declared()), std::optional(expected));
        QCOMPARE(desk.declare({{"astrology"}, {}}).error().code, Code::BAD_VALUE);
        const std::size_t records = judge.session->view()->set.size();
        need(desk.declare(expected)); // the same again writes nothing
        QCOMPARE(judge.session->view()->set.size(), records);
        judge.reopen();
        QCOMPARE(need(InterestDesk(*judge.session).declared()), std::optional(expected));

        judge.score("E-001", "7", "9");
        const BallotWritten sent = judge.send("b.palmballot");
        IntakeDesk intake(*call.session);
        Intake read = need(intake.read({sent.file}));
        QCOMPARE(need(intake.merge(read)).merged, std::size_t(1));
        const CallView &view = *call.view();
        QCOMPARE(view.state.judges[0].interests.size(), std::size_t(1));
        QVERIFY(view.text(view.state.judges[0].interests[0])->find("I advise the city.") != std::string::npos);
    }

    void whatIsMissingIsTold()
    {
        Machine office;
        SmallCall call(office, 1, 4);
        need(CallSetup(*call.session).setSetting("deadline", {}, std::to_string(office.clock.nowMs() + 60'000)));
        Judge judge(11, packageFor(office, call, "J-01"));
        judge.score("E-001", "7", "9");
        judge.score("E-002", "7", "");
        SheetChange recuse;
        recuse.entry = "E-004";
        recuse.recuse = "family";
        need(judge.desk().score(recuse));
        need(judge.desk().flag("E-001", true));
        SendCheck check = need(SendDesk(*judge.session).check());
        QCOMPARE(check.entries, std::size_t(4));
        QCOMPARE(check.complete, std::size_t(2));
        QCOMPARE(check.missing.size(), std::size_t(2));
        for (const MissingPart &part : check.missing) {
            const auto expected = part.entry == "E-002" ? std::vector<std::string>{"worth"}
                                                        : std::vector<std::string>{"clarity", "worth"};
            QCOMPARE(part.criteria, expected);
            QCOMPARE(part.isBlank, part.entry == "E-003");
        }
        QCOMPARE(check.flagged, (std::vector<std::string>{"E-001"}));
        QCOMPARE(check.notJudged, (std::vector<std::string>{"E-004"}));
        QCOMPARE(check.changed, std::size_t(3));
        QVERIFY(!check.isReady());
        QCOMPARE(check.incomplete, IncompleteSheets::Dropped);
        QCOMPARE(check.unready(), std::size_t(2));
        check.incomplete = IncompleteSheets::Answered; // where answered ones count only an untouched one is in the way
        QCOMPARE(check.unready(), std::size_t(1));
        QVERIFY(!check.isLate);
        judge.machine.clock.advance(120'000);
        QVERIFY(need(SendDesk(*judge.session).check()).isLate);
        judge.score("E-002", "", "1");
        judge.score("E-003", "2", "2");
        QVERIFY(need(SendDesk(*judge.session).check()).isReady());
    }

    void everythingSentIsListedAndCanBeWrittenAgain()
    {
        Machine office;
        SmallCall call(office, 1, 2);
        Judge judge(11, packageFor(office, call, "J-01"));
        judge.score("E-001", "7", "9");
        const std::int64_t firstTime = judge.machine.clock.nowMs();
        const BallotWritten first = need(SendDesk(*judge.session).send(SubmitKind::Interim, judge.machine.file("1")));
        judge.score("E-001", "8", "");
        judge.score("E-002", "5", "5");
        const BallotWritten second = need(SendDesk(*judge.session).send(SubmitKind::Final, judge.machine.file("2")));
        const auto sent = need(SendDesk(*judge.session).sent());
        QCOMPARE(sent.size(), std::size_t(2));
        QCOMPARE(sent[0].receipt, first.receipt);
        QCOMPARE(sent[0].receipt.size(), std::size_t(16));
        QCOMPARE(sent[0].time, firstTime);
        QCOMPARE(sent[0].sheets, std::size_t(1));
        QVERIFY(sent[0].isHere && !sent[0].isLast);
        QCOMPARE(sent[1].receipt, second.receipt);
        QCOMPARE(sent[1].kind, SubmitKind::Final);
        QCOMPARE(sent[1].sheets, std::size_t(2));
        QVERIFY(sent[1].isHere && sent[1].isLast);
        const std::string again = need(SendDesk(*judge.session).sendAgain(first.receipt, judge.machine.path()));
        QCOMPARE(again, judge.machine.file(sent[0].name));
        QCOMPARE(bytesOf(again), bytesOf(first.file));
        QCOMPARE(SendDesk(*judge.session).sendAgain("0000000000000000", again).error().code, Code::NOT_FOUND);

        // Another laptop of the judge knows of them, and has no bytes.
        Judge fresh(12, packageFor(office, call, "J-01", "again"));
        need(JudgeDesk(*fresh.session).take(second.file));
        const auto there = need(SendDesk(*fresh.session).sent());
        QCOMPARE(there.size(), std::size_t(1));
        QVERIFY(!there[0].isHere);
        QVERIFY(there[0].name.empty());
        QCOMPARE(SendDesk(*fresh.session).sendAgain(second.receipt, fresh.machine.path()).error().code, Code::NOT_FOUND);
    }

    void whatIsInNoFileIsNotSent()
    {
        Machine office;
        SmallCall call(office, 1, 1);
        Judge judge(11, packageFor(office, call, "J-01"));
        judge.score("E-001", "7", "9");
        const BadStick stick(judge.machine);
        judge.machine.environment.clock = &stick;
        judge.reopen();
        stick.isAboutToGo = true;
        const Error error = SendDesk(*judge.session).send(SubmitKind::Final, stick.folder + "/b.palmballot").error();
        QCOMPARE(error.arg("detail"), std::string_view("ballot_kept"));
        stick.isAboutToGo = false;
        const auto sent = need(SendDesk(*judge.session).sent());
        QCOMPARE(sent.size(), std::size_t(1));
        QVERIFY(!sent[0].isWritten && !sent[0].name.empty());
        QVERIFY(!judge.board()->sent);
        judge.reopen(); // and still says so another day
        QVERIFY(!need(SendDesk(*judge.session).sent())[0].isWritten);
        need(SendDesk(*judge.session).sendAgain(sent[0].receipt, judge.machine.path()));
        QVERIFY(need(SendDesk(*judge.session).sent())[0].isWritten);
        judge.reopen();
        QCOMPARE(judge.board()->sent, std::optional(SubmitKind::Final));
    }

    void stoppingHandsBackWhatIsUnfinished()
    {
        Machine office;
        SmallCall call(office, 1, 3);
        Judge judge(11, packageFor(office, call, "J-01"));
        const BallotWritten nothing = judge.send("0.palmballot", SubmitKind::Stopping); // without a single score
        QCOMPARE(nothing.incomplete.size(), std::size_t(3));
        judge.score("E-001", "7", "9");
        const BallotWritten sent = judge.send("1.palmballot", SubmitKind::Stopping);
        QCOMPARE(sent.incomplete, (std::vector<std::string>{"E-002", "E-003"}));
        QCOMPARE(judge.board()->sent, std::optional(SubmitKind::Stopping));
        IntakeDesk intake(*call.session);
        Intake read = need(intake.read({sent.file}));
        need(intake.merge(read));
        QCOMPARE(call.view()->state.submits.front().kind, SubmitKind::Stopping);
    }

    void whatTheNewLaptopSaysIsTheLast()
    {
        for (const auto &[before, after] : {std::pair(SubmitKind::Final, SubmitKind::Stopping), std::pair(SubmitKind::Stopping, SubmitKind::Interim)}) {
            Machine office;
            SmallCall call(office, 1, 3);
            const std::string package = packageFor(office, call, "J-01");
            Judge old(11, package);
            old.machine.clock.advance(4 * 3'600'000);
            old.score("E-001", "7", "9");
            const BallotWritten first = old.send("old.palmballot", before);
            Judge fresh(12, package); // whose clock is far behind
            need(JudgeDesk(*fresh.session).take(first.file));
            const BallotWritten second = fresh.send("new.palmballot", after); // not a score more than the first
            QCOMPARE(fresh.board()->sent, std::optional(after));
            for (const SentBallot &one : need(SendDesk(*fresh.session).sent()))
                QCOMPARE(one.isSaid, one.isHere);
            IntakeDesk intake(*call.session);
            Intake read = need(intake.read({second.file, first.file}));
            need(intake.merge(read));
            const auto standings = need(ballotStandings(*call.session, 0));
            QCOMPARE(standings.at(0).ballots.size(), std::size_t(2));
            QCOMPARE(standings.at(0).last()->kind, after);
            QCOMPARE(hasStopped(call.view()->state, 0, "review"), after == SubmitKind::Stopping);
            QCOMPARE(progressOf(*call.view(), 0).judges.at(0).sent, std::optional(after));
        }
    }

    void whoIsBroughtBackIsAwaited()
    {
        Machine office;
        SmallCall call(office, 1, 3);
        Judge judge(11, packageFor(office, call, "J-01"));
        judge.score("E-001", "7", "9");
        IntakeDesk intake(*call.session);
        Intake read = need(intake.read({judge.send("stop.palmballot", SubmitKind::Stopping).file}));
        need(intake.merge(read));
        const auto now = [&] { return progressOf(*call.view(), 0).judges.at(0); };
        QCOMPARE(now().sent, std::optional(SubmitKind::Stopping));
        QVERIFY(!now().isOutstanding());
        AssignmentRequest request;
        request.round = "review";
        request.bringBack = "J-01";
        request.reason = "well again";
        AssignmentDesk desk(*call.session);
        need(desk.carryOut(need(desk.propose(request))));
        QCOMPARE(now().sent, std::optional(SubmitKind::Interim));
        QVERIFY(now().isOutstanding());
        QVERIFY(need(ballotStandings(*call.session, 0)).at(0).last()->isAnswered);
        read = need(intake.read({judge.send("again.palmballot", SubmitKind::Stopping).file}));
        need(intake.merge(read));
        QVERIFY(!now().isOutstanding());
        QVERIFY(!need(ballotStandings(*call.session, 0)).at(0).last()->isAnswered);
    }

    void theOwnCopyComesBackAsItWas()
    {
        Machine office;
        SmallCall call(office, 1, 4);
        const std::string package = packageFor(office, call, "J-01");
        Judge judge(11, package);
        judge.score("E-001", "7", "9");
        SheetChange words;
        words.entry = "E-001";
        words.committee = "clear, \"bold\"\nand short";
        words.entrant = "thank you";
        words.values = {{"worth", "cannot_judge"}};
        need(judge.desk().score(words));
        judge.score("E-002", "", "3");
        SheetChange recuse;
        recuse.entry = "E-003";
        recuse.recuse = "family";
        need(judge.desk().score(recuse));
        const std::string copy = writeFile(judge.machine.file("copy.csv"), need(SendDesk(*judge.session).ownCopy()));

        Judge fresh(12, package);
        const ImportReport report = need(JudgeDesk(*fresh.session).importScores(copy));
        QVERIFY(report.problems.empty());
        for (const char *code : {"E-001", "E-002", "E-003", "E-004"}) {
            const BoardSheet &here = judge.entry(code).sheet;
            const BoardSheet there = fresh.entry(code).sheet;
            QCOMPARE(there.state, here.state);
            QCOMPARE(there.kind, here.kind);
            QCOMPARE(there.cells, here.cells);
            QCOMPARE(there.committee, here.committee);
            QCOMPARE(there.entrant, here.entrant);
        }
    }
};

PALMARES_TEST(TestSendDesk)
#include "tst_senddesk.moc"
