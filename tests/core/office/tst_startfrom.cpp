#include "tests/support/test.h"

#include "core/office/exchange/intakedesk.h"
#include "core/office/judging/judgerounds.h"
#include "core/office/session/callshelf.h"
#include "tests/support/tworounds.h"

using namespace palmares;
using namespace palmares::tests;

namespace {

void give(Judge &judge, const std::string &entry, std::vector<std::pair<std::string, std::string>> values,
          const std::string &comment = {})
{
    SheetChange change;
    change.entry = entry;
    change.values = std::move(values);
    if (!comment.empty())
        change.committee = comment;
    need(JudgeDesk(*judge.session).score(change));
}

/// What stands on the judge's laptop in a round, as "criterion=units" by entry.
std::map<std::string, std::string> standing(Judge &judge, std::string_view round)
{
    const CallSnapshot view = judge.session->view();
    std::map<std::string, std::string> shown;
    for (const DeskEntry &desk : need(JudgeDesk::entries(*judge.session, view->state.roundIndex(round)))) {
        std::string text = desk.sheet.state == SheetState::Recused ? "recused " + desk.sheet.kind : std::string();
        for (const CellValue &value : desk.sheet.values)
            text += (text.empty() ? "" : " ") + value.criterion + "="
                    + (value.state == CellState::Number ? std::to_string(value.value) : "?");
        shown[view->state.entries[desk.entry].code] = text + (desk.committee.empty() ? "" : " “" + desk.committee + "”");
    }
    return shown;
}

using Shown = std::map<std::string, std::string>;

} // namespace

class TestStartFrom : public QObject {
    Q_OBJECT

private slots:
    void sheetsStartFromWhatWasSentAndTyped()
    {
        QCOMPARE(CallSetup::codeOf("Water for every lane 2026"), std::string("WATER-FOR-EVERY-LANE")); // no word is cut
        Machine office;
        TwoRounds call(office, 5);
        for (std::size_t e = 0; e < 5; ++e)
            call.assign("review", e);
        Judge judge(11, call.package("review"));
        QVERIFY(judge.opened.started.round.empty());
        give(judge, "E-001", {{"clarity", "7"}, {"worth", "4"}, {"gone", "9"}}, "good");
        give(judge, "E-002", {{"clarity", "3"}, {"worth", "9"}}); // 9 is off the second scale
        give(judge, "E-003", {{"clarity", "cannot_judge"}});
        SheetChange recusal;
        recusal.entry = "E-004";
        recusal.recuse = "colleague";
        need(JudgeDesk(*judge.session).score(recusal));
        judge.send("first.palmballot", SubmitKind::Final);
        give(judge, "E-001", {{"clarity", "8"}}); // typed after the ballot, and not sent

        for (std::size_t e = 0; e < 5; ++e)
            call.assign("again", e);
        const std::string second = call.package("again");
        // The same entries are new work: what is in an earlier round says nothing of it.
        const PackagePreview preview = need(previewPackage(second, judge.session->view()));
        QVERIFY(preview.isNewRound && preview.round == "again");
        QCOMPARE(preview.added.size(), std::size_t(5));
        const PackageOpened opened = need(JudgeDesk(*judge.session).take(second));
        QCOMPARE(opened.newEntries.size(), std::size_t(5));
        QVERIFY(!need(previewPackage(second, judge.session->view())).isNewRound);
        const std::vector<JudgeRound> rounds = need(judgeRounds(*judge.session));
        QCOMPARE(rounds.size(), std::size_t(2));
        QCOMPARE(rounds[0].id, std::string("review"));
        QCOMPARE(rounds[0].unsent, std::size_t(1));
        QCOMPARE(rounds[1].id, std::string("again"));
        static_cast<void>(judge.board());
        QCOMPARE(shelfOf(judge.machine.environment.home).front().card.unsentElsewhere, std::int64_t(1));
        QCOMPARE(opened.started.round, std::string("review"));
        QCOMPARE(opened.started.sheets, std::size_t(4));
        QVERIFY(!opened.started.isMissing);
        const Shown started = standing(judge, "again");
        QCOMPARE(started, (Shown{{"E-001", "clarity=8 worth=40 “good”"},
                                 {"E-002", "clarity=3"},
                                 {"E-003", "clarity=?"},
                                 {"E-004", "recused colleague"},
                                 {"E-005", ""}}));
        const Shown before = standing(judge, "review");
        QCOMPARE(before.at("E-001"), std::string("clarity=8 gone=9 worth=4 “good”")); // both rounds keep theirs

        // What nobody touched reaches the ballot; the office counts it in the second round.
        give(judge, "E-001", {{"extra", "5"}});
        const BallotWritten ballot = judge.send("second.palmballot", SubmitKind::Final);
        QCOMPARE(ballot.sheets, std::size_t(4));
        QCOMPARE(ballot.minted, std::size_t(4));
        QCOMPARE(standing(judge, "again").at("E-001"), std::string("clarity=8 extra=5 worth=40 “good”"));
        IntakeDesk desk(*call.session);
        Intake intake = need(desk.read({judge.machine.file("first.palmballot"), judge.machine.file("second.palmballot")}));
        need(desk.merge(intake));
        std::map<std::string, int> counting;
        for (const SheetSlot &slot : call.session->view()->state.sheets)
            counting[call.session->view()->state.rounds[slot.round].id] += slot.counts() ? 1 : 0;
        QCOMPARE(counting, (std::map<std::string, int>{{"again", 4}, {"review", 4}}));
    }

    void whatWasTypedIsNeverOverwritten()
    {
        Machine office;
        TwoRounds call(office, 3);
        for (std::size_t e = 0; e < 3; ++e)
            call.assign("review", e);
        Judge judge(11, call.package("review"));
        for (const char *entry : {"E-001", "E-002", "E-003"})
            give(judge, entry, {{"clarity", "7"}, {"worth", "4"}});
        judge.send("first.palmballot", SubmitKind::Final);
        call.assign("again", 0);
        call.assign("again", 1);
        const std::string package = call.package("again");
        QCOMPARE(need(JudgeDesk(*judge.session).take(package)).started.sheets, std::size_t(2));
        give(judge, "E-001", {{"clarity", ""}, {"worth", ""}}); // looked at, and left blank on purpose
        give(judge, "E-002", {{"clarity", "1"}});
        QCOMPARE(need(JudgeDesk(*judge.session).take(package)).started.sheets, std::size_t(0));
        call.assign("again", 2);
        QCOMPARE(need(JudgeDesk(*judge.session).take(call.package("again"))).started.sheets, std::size_t(1));
        QCOMPARE(standing(judge, "again"),
                 (Shown{{"E-001", ""}, {"E-002", "clarity=1 worth=40"}, {"E-003", "clarity=7 worth=40"}}));
        judge.send("second.palmballot");
        QCOMPARE(need(JudgeDesk(*judge.session).take(call.package("again"))).started.sheets, std::size_t(0));
        // Nothing of it was the judge's doing, so there is nothing to take back but what the judge did.
        give(judge, "E-003", {{"clarity", "2"}});
        QCOMPARE(need(judge.desk().undo()).entry, std::string("E-003"));
        QCOMPARE(standing(judge, "again").at("E-003"), std::string("clarity=7 worth=40"));
        QVERIFY(need(judge.desk().undo()).entry.empty());
    }

    void aSecondLaptopStartsFromTheBallot()
    {
        Machine office;
        TwoRounds call(office, 2);
        for (const char *round : {"review", "again"})
            call.assign(round, 0);
        call.assign("again", 1);
        Judge first(11, call.package("review"));
        give(first, "E-001", {{"clarity", "7"}, {"worth", "5"}});
        first.send("first.palmballot", SubmitKind::Final);
        // The second laptop never saw the first package.
        Judge second(12, call.package("again"));
        QVERIFY(second.opened.started.isMissing);
        QCOMPARE(second.opened.started.round, std::string("review"));
        QCOMPARE(standing(second, "again"), (Shown{{"E-001", ""}, {"E-002", ""}}));
        const PackageOpened brought = need(JudgeDesk(*second.session).take(first.machine.file("first.palmballot")));
        QVERIFY(!brought.started.isMissing);
        QCOMPARE(brought.started.sheets, std::size_t(1));
        QCOMPARE(standing(second, "again"), (Shown{{"E-001", "clarity=7 worth=50"}, {"E-002", ""}}));
    }

    void twoVersionsStartNothing()
    {
        Machine office;
        TwoRounds call(office, 1);
        call.assign("review", 0);
        const std::string package = call.package("review");
        Judge first(11, package);
        Judge second(12, package);
        give(first, "E-001", {{"clarity", "7"}});
        give(second, "E-001", {{"clarity", "2"}});
        first.send("first.palmballot");
        second.send("second.palmballot");
        need(JudgeDesk(*second.session).take(first.machine.file("first.palmballot")));
        call.assign("again", 0);
        const PackageOpened opened = need(JudgeDesk(*second.session).take(call.package("again")));
        QCOMPARE(opened.started.sheets, std::size_t(0));
        QVERIFY(!opened.started.isMissing);
    }
};

PALMARES_TEST(TestStartFrom)
#include "tst_startfrom.moc"
