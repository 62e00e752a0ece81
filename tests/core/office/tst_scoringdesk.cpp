#include "tests/support/test.h"

#include "core/office/trials/practicedesk.h"
#include "core/store/drafts.h"
#include "tests/support/judgemaker.h"

using namespace palmares;
using namespace palmares::tests;

namespace {

using Sheet = BoardEntry::Progress;
using Cell = BoardCell::State;

std::vector<std::string> orderOf(const JudgeBoard &board)
{
    std::vector<std::string> codes;
    for (const auto &entry : board.entries)
        codes.push_back(entry->code);
    return codes;
}

SheetChange change(const std::string &entry)
{
    SheetChange made;
    made.entry = entry;
    return made;
}

} // namespace

class TestScoringDesk : public QObject {
    Q_OBJECT

private slots:
    void everyJudgeHasAnOrderThatStays()
    {
        Machine office;
        SmallCall call(office, 2, 12);
        Judge first(11, packageFor(office, call, "J-01"));
        Judge again(12, packageFor(office, call, "J-01", "again"));
        Judge other(13, packageFor(office, call, "J-02"));
        const auto order = orderOf(*first.board());
        QCOMPARE(order.size(), std::size_t(12));
        QCOMPARE(std::set<std::string>(order.begin(), order.end()).size(), std::size_t(12));
        QVERIFY(!std::is_sorted(order.begin(), order.end()));
        QCOMPARE(orderOf(*again.board()), order);  // another laptop of the same judge
        QVERIFY(orderOf(*other.board()) != order); // one in 12! it is equal by chance
        first.reopen();
        QCOMPARE(orderOf(*first.board()), order);
        for (std::size_t i = 0; i < order.size(); ++i) {
            QCOMPARE(first.board()->entries[i]->place, std::int64_t(i + 1));
            QVERIFY(!first.board()->entries[i]->isNew);
        }
    }

    void scoresAreSavedAndAddedUpExactly()
    {
        Machine office;
        SmallCall call(office, 1, 3);
        Judge judge(11, packageFor(office, call, "J-01"));
        const BoardSnapshot before = judge.board();
        QCOMPARE(before->counts.unscored, std::size_t(3));
        QCOMPARE(before->savedAt, std::int64_t(0));
        QVERIFY(!before->canUndo);
        judge.score("E-002", "7", "");
        QCOMPARE(judge.entry("E-002").progress, Sheet::Partial);
        QVERIFY(!judge.entry("E-002").sheet.total);
        const BoardSnapshot after = judge.score("E-002", "", "9");
        const BoardEntry &entry = judge.entry("E-002");
        QCOMPARE(entry.progress, Sheet::Complete);
        QCOMPARE(entry.answered, std::size_t(2));
        QCOMPARE(entry.sheet.total, std::optional(Fraction(7 + 2 * 9, 3)));
        QVERIFY(entry.hasChanges);
        QVERIFY(!entry.wasSent);
        QCOMPARE(after->savedAt, judge.machine.clock.nowMs());
        QCOMPARE(after->counts.complete, std::size_t(1));
        QCOMPARE(after->counts.changed, std::size_t(1));
        for (const char *code : {"E-001", "E-003"}) { // the rest is not painted again
            const std::size_t at = after->indexOf(std::string_view(code));
            QCOMPARE(after->entries[at].get(), before->entries[at].get());
        }
        QCOMPARE(before->counts.complete, std::size_t(0)); // an old picture stays
        judge.reopen();
        QCOMPARE(judge.entry("E-002").sheet.cells, after->entries[after->indexOf(std::string_view("E-002"))]->sheet.cells);
        QCOMPARE(spreadOf(*judge.board(), judge.board()->columns.front().scale), (Spread{{7, 1}, {9, 1}}));
    }

    void whenItWasSavedNeverGoesBack()
    {
        Machine office;
        SmallCall call(office, 1, 2);
        Judge judge(11, packageFor(office, call, "J-01"));
        judge.score("E-001", "7", "9");
        judge.machine.clock.advance(60'000);
        const std::int64_t last = judge.score("E-002", "6", "")->savedAt;
        judge.send("b.palmballot"); // both drafts are sheets now
        QCOMPARE(judge.board()->savedAt, last);
        judge.reopen();
        QCOMPARE(judge.board()->savedAt, last);
        judge.machine.clock.advance(60'000);
        judge.score("E-002", "", "8");
        judge.machine.clock.advance(60'000);
        const std::int64_t steppedBack = need(judge.desk().undo()).board->savedAt;
        QVERIFY(steppedBack >= last + 120'000);
        judge.reopen();
        QCOMPARE(judge.board()->savedAt, steppedBack);
    }

    void whatIsTypedIsCheckedFirst()
    {
        Machine office;
        SmallCall call(office, 1, 1);
        Judge judge(11, packageFor(office, call, "J-01"));
        SheetChange off = change("E-001");
        off.values = {{"clarity", "11"}};
        QCOMPARE(judge.desk().score(off).error().code, Code::OFF_SCALE);
        off.entry = "E-009";
        QCOMPARE(judge.desk().score(off).error().code, Code::UNKNOWN_ENTRY);
        SheetChange endless = change("E-001");
        endless.committee = std::string((1 << 20) + 1, 'x');
        QCOMPARE(judge.desk().score(endless).error().code, Code::TOO_BIG);
        QCOMPARE(judge.entry("E-001").progress, Sheet::Unscored);
        QCOMPARE(ScoringDesk(*call.session).board().error().code, Code::JUDGE_ONLY);
    }

    void undoAndRedoGoThroughEntries()
    {
        Machine office;
        SmallCall call(office, 1, 2);
        Judge judge(11, packageFor(office, call, "J-01"));
        judge.score("E-001", "7", "");
        judge.score("E-001", "7", ""); // the same digit again is no step
        judge.score("E-002", "3", "");
        SheetChange words = change("E-002");
        for (const char *typed : {"", "g", "go", "goo", "good"}) { // a blank line comes first, which says nothing
            words.committee = typed;
            need(judge.desk().score(words));
            words.continues = true;
        }
        QCOMPARE(judge.entry("E-002").sheet.committee, std::string("good"));
        StepTaken step = need(judge.desk().undo()); // the whole comment
        QCOMPARE(step.entry, std::string("E-002"));
        QVERIFY(judge.entry("E-002").sheet.committee.empty());
        QCOMPARE(judge.entry("E-002").sheet.cells[0], (BoardCell{Cell::Number, 3}));
        QVERIFY(step.board->canRedo);
        need(judge.desk().undo());
        QCOMPARE(judge.entry("E-002").progress, Sheet::Unscored);
        judge.reopen(); // steps outlive the program
        step = need(judge.desk().undo());
        QCOMPARE(step.entry, std::string("E-001"));
        QCOMPARE(judge.entry("E-001").progress, Sheet::Unscored);
        QVERIFY(!step.board->canUndo);
        QCOMPARE(need(judge.desk().undo()).entry, std::string());
        QCOMPARE(need(judge.desk().redo()).entry, std::string("E-001"));
        QCOMPARE(judge.entry("E-001").sheet.cells[0], (BoardCell{Cell::Number, 7}));
    }

    void whatWasTypedBeforeARecusalComesBack()
    {
        Machine office;
        SmallCall call(office, 1, 2);
        Judge judge(11, packageFor(office, call, "J-01"));
        judge.score("E-001", "7", "9");
        SheetChange cannot = change("E-001");
        cannot.cannotJudge = "language";
        need(judge.desk().score(cannot));
        QCOMPARE(judge.entry("E-001").progress, Sheet::CannotJudge);
        QCOMPARE(judge.entry("E-001").sheet.kind, std::string("language"));
        QVERIFY(!judge.entry("E-001").sheet.total);
        QVERIFY(spreadOf(*judge.board(), judge.board()->columns.front().scale).empty());
        SheetChange able = change("E-001");
        able.takeBack = true;
        need(judge.desk().score(able));
        QCOMPARE(judge.entry("E-001").progress, Sheet::Complete);
        QCOMPARE(judge.entry("E-001").sheet.total, std::optional(Fraction(25, 3)));
        // A recusal that is sent carries no scores, and declares the conflict.
        SheetChange recuse = change("E-001");
        recuse.recuse = "family";
        need(judge.desk().score(recuse));
        judge.send("b.palmballot");
        const CallState &state = judge.session->view()->state;
        QCOMPARE(state.cells.size(), std::size_t(0));
        QCOMPARE(state.sheetHeads.front().state, SheetState::Recused);
        QVERIFY(state.conflicts.front().declared);
        // They are on this laptop all the same, should the office ask for the entry after all.
        need(judge.desk().score(able));
        QCOMPARE(judge.entry("E-001").sheet.total, std::optional(Fraction(25, 3)));
    }

    void notesStayOnTheLaptop()
    {
        Machine office;
        SmallCall call(office, 1, 3);
        Judge judge(11, packageFor(office, call, "J-01"));
        const Digest digest = judge.session->view()->set.digest();
        need(judge.desk().flag("E-003", true));
        need(judge.desk().visit("E-001", 0));
        need(judge.desk().visit("E-001", 90));
        need(judge.desk().visit("E-002", 30));
        judge.score("E-001", "4", "4");
        judge.score("E-002", "5", "5");
        judge.reopen();
        const BoardSnapshot board = judge.board();
        QCOMPARE(board->last, board->indexOf(std::string_view("E-002")));
        QVERIFY(judge.entry("E-003").isFlagged);
        QCOMPARE(board->counts.flagged, std::size_t(1));
        QCOMPARE(judge.entry("E-001").seconds, std::int64_t(90));
        QCOMPARE(judge.entry("E-003").seconds, std::int64_t(-1));
        QCOMPARE(board->secondsPerEntry, std::int64_t(90)); // the upper median of two
        QCOMPARE(judge.session->view()->set.digest(), digest);
        QVERIFY(!need(judge.desk().flag("E-003", false))->counts.flagged);
        QCOMPARE(judge.desk().flag("E-099", true).error().code, Code::UNKNOWN_ENTRY);
        // Place and time travel with the sheet, as claims.
        judge.send("b.palmballot");
        const CallView &view = *judge.session->view();
        for (const SheetHead &head : view.state.sheetHeads) {
            const SheetContent sheet = sheetOf(view.record(head.sheet));
            const std::string &code = view.state.entries[view.state.entryIndex(sheet.entry)].code;
            QCOMPARE(sheet.order, judge.entry(code).place);
            QCOMPARE(sheet.seconds, std::int64_t(code == "E-001" ? 90 : 30));
        }
    }

    void practiceNeverLeaves()
    {
        Machine office;
        SmallCall call(office, 1, 3);
        need(PracticeDesk(*call.session).set("E-003", "review", {{"worth", "3"}, {"clarity", "6"}}, "to warm up"));
        Judge judge(11, packageFor(office, call, "J-01"));
        const BoardSnapshot board = judge.board();
        QCOMPARE(board->counts.all, std::size_t(2));
        QCOMPARE(board->counts.practice, std::size_t(1));
        QCOMPARE(board->entries.back()->code, std::string("E-003"));
        QVERIFY(!board->entries.back()->reference);
        judge.score("E-003", "8", "");
        QVERIFY(!judge.entry("E-003").reference); // never before the judge's own scores
        judge.score("E-003", "", "5");
        const BoardEntry &entry = judge.entry("E-003");
        QVERIFY(entry.reference);
        QCOMPARE(entry.reference->cells, (std::vector<BoardCell>{{Cell::Number, 6}, {Cell::Number, 3}}));
        QCOMPARE(entry.reference->total, std::optional(Fraction(4)));
        QCOMPARE(entry.sheet.total, std::optional(Fraction(6)));
        QVERIFY(!entry.hasChanges);
        QCOMPARE(judge.board()->counts.changed, std::size_t(0));
        QVERIFY(spreadOf(*judge.board(), judge.board()->columns.front().scale).empty());
        judge.score("E-001", "5", "5");
        QCOMPARE(judge.send("b.palmballot").sheets, std::size_t(1));
        QCOMPARE(judge.entry("E-003").progress, Sheet::Complete); // and is still here afterwards
        QCOMPARE(need(loadDrafts(judge.session->db())).size(), std::size_t(1));
    }

    void aReferenceIsCheckedAgainstTheScales()
    {
        Machine office;
        SmallCall call(office, 1, 2);
        const auto set = [&](const std::vector<std::pair<std::string, std::string>> &reference) {
            return PracticeDesk(*call.session).set("E-002", "review", reference, "");
        };
        QCOMPARE(set({{"clarity", "11"}}).error().code, Code::OFF_SCALE);
        QCOMPARE(set({{"clarity", "six"}}).error().code, Code::BAD_SCORE);
        QCOMPARE(set({{"beauty", "6"}}).error().code, Code::UNKNOWN_CRITERION);
        QCOMPARE(set({{"clarity", "6"}, {"clarity", "7"}}).error().code, Code::REPEATED_CELL);
        need(set({}));
        Judge without(11, packageFor(office, call, "J-01"));
        without.score("E-002", "8", "5");
        QVERIFY(without.entry("E-002").isPractice && !without.entry("E-002").reference);
        need(set({{"clarity", "6"}}));
        QCOMPARE(set({{"clarity", "6"}}).error().code, Code::NOTHING_TO_DO);
        QCOMPARE(set({}).error().code, Code::NOTHING_TO_DO); // keeps what it has
        need(set({{"clarity", "7"}}));
        Judge with(12, packageFor(office, call, "J-01", "again"));
        with.score("E-002", "8", "5");
        QCOMPARE(with.entry("E-002").reference->cells, (std::vector<BoardCell>{{Cell::Number, 7}, {Cell::Blank, 0}}));
        // In again it is judged, and nothing is compared.
        need(EntryRegister(*call.session).setState("E-002", "review", StatusState::In, ""));
        QVERIFY(call.view()->state.status(0, 1)->reference.empty());
    }

    void aNewerPackageAddsTakesBackAndCorrects()
    {
        Machine office;
        SmallCall call(office, 1, 4);
        // E-004 comes later.
        const auto assign = [&](std::size_t entry, bool on, const std::string &reason) {
            Act act = need(call.session->newAct("test"));
            const CallState &state = call.view()->state;
            AssignContent content{state.judges[0].id, state.entries[entry].id, "review", on, act.text(reason), {}};
            act.add(content, call.view()->pastOfSlot(content));
            need(call.session->act(act));
        };
        assign(3, false, "later");
        Judge judge(11, packageFor(office, call, "J-01"));
        auto before = orderOf(*judge.board());
        std::erase(before, "E-004"); // named as taken away, but never seen: not on the board
        QCOMPARE(orderOf(*judge.board()).size(), std::size_t(3));
        judge.score("E-001", "7", "9");
        judge.score("E-002", "6", "");

        assign(3, true, "");
        assign(1, false, "too many for you");
        need(EntryRegister(*call.session).setState("E-003", "review", StatusState::Withdrawn, "the author asked"));
        need(EntryRegister(*call.session).correct("E-001", {{"title", "A better title"}}));
        const PackageOpened added = need(JudgeDesk(*judge.session).take(packageFor(office, call, "J-01", "newer")));
        QVERIFY(!added.isNew && !added.isKnown);

        const BoardSnapshot board = judge.board();
        QCOMPARE(board->counts.all, std::size_t(2));
        QCOMPARE(board->counts.gone, std::size_t(2));
        QCOMPARE(board->counts.isNew, std::size_t(1));
        QCOMPARE(judge.entry("E-004").place, std::int64_t(4)); // behind what was there
        QVERIFY(judge.entry("E-004").isNew);
        QCOMPARE(judge.entry("E-002").gone, BoardEntry::Gone::NotAssigned);
        QCOMPARE(judge.entry("E-002").goneReason, std::string("too many for you"));
        QCOMPARE(judge.entry("E-003").gone, BoardEntry::Gone::Withdrawn);
        QCOMPARE(judge.entry("E-003").goneReason, std::string("the author asked"));
        QCOMPARE(judge.entry("E-002").sheet.cells[0], (BoardCell{Cell::Number, 6})); // still there
        for (std::size_t i = 0; i < before.size(); ++i)
            QCOMPARE(judge.entry(before[i]).place, std::int64_t(i + 1));
        QCOMPARE(judge.entry("E-001").title("en"), std::string("A better title"));
        QVERIFY(judge.entry("E-001").textCorrected);
        QVERIFY(!judge.entry("E-004").textCorrected);

        need(judge.desk().visit("E-004", 5));
        QVERIFY(!judge.entry("E-004").isNew);
        need(judge.desk().confirmText("E-001"));
        QVERIFY(!judge.entry("E-001").textCorrected);
        QCOMPARE(judge.entry("E-001").sheet.total, std::optional(Fraction(25, 3)));
        QCOMPARE(judge.desk().confirmText("E-002").error().code, Code::NOT_ASSIGNED);
        judge.send("b.palmballot");
        for (const SheetHead &head : judge.session->view()->state.sheetHeads) {
            const SheetContent sheet = sheetOf(judge.session->view()->record(head.sheet));
            if (sheet.entry == judge.entry("E-001").id)
                QCOMPARE(sheet.entryRecord, judge.session->view()->state.entries[0].heads.front());
        }
        // The same package once more changes nothing.
        const PackageOpened again = need(JudgeDesk(*judge.session).take(office.file("newer") + "/"
                                                                        + QDir(QString::fromStdString(office.file("newer")))
                                                                              .entryList(QDir::Files)
                                                                              .first()
                                                                              .toStdString()));
        QVERIFY(again.isKnown);
        QCOMPARE(again.added, std::size_t(0));
    }

    void confirmingATextIsAChangeByItself()
    {
        Machine office;
        SmallCall call(office, 1, 1);
        Judge judge(11, packageFor(office, call, "J-01"));
        judge.score("E-001", "7", "9");
        judge.send("b1.palmballot");
        need(EntryRegister(*call.session).correct("E-001", {{"title", "Other"}}));
        need(JudgeDesk(*judge.session).take(packageFor(office, call, "J-01", "newer")));
        QVERIFY(judge.entry("E-001").textCorrected);
        QVERIFY(!judge.entry("E-001").hasChanges);
        need(judge.desk().confirmText("E-001"));
        QVERIFY(judge.entry("E-001").hasChanges);
        QCOMPARE(judge.send("b2.palmballot").minted, std::size_t(1));
        QVERIFY(!judge.entry("E-001").textCorrected);
    }

    void twoLaptopsAreShownAndSettled_data()
    {
        QTest::addColumn<bool>("take");
        QTest::newRow("keep mine") << false;
        QTest::newRow("take the other") << true;
    }
    void twoLaptopsAreShownAndSettled()
    {
        QFETCH(bool, take);
        Machine office;
        SmallCall call(office, 1, 2);
        Judge old(11, packageFor(office, call, "J-01"));
        Judge fresh(12, packageFor(office, call, "J-01", "again"));
        old.score("E-001", "2", "2");
        SheetChange words = change("E-001");
        words.committee = "from the old one";
        need(old.desk().score(words));
        const BallotWritten sent = old.send("old.palmballot");
        fresh.score("E-001", "9", "9");

        need(JudgeDesk(*fresh.session).take(sent.file));
        const std::vector<OtherVersion> others = fresh.entry("E-001").others;
        QCOMPARE(others.size(), std::size_t(1));
        QCOMPARE(others[0].sheet.total, std::optional(Fraction(2)));
        QCOMPARE(others[0].sheet.committee, std::string("from the old one"));
        QCOMPARE(others[0].time, old.machine.clock.nowMs());
        QVERIFY(others[0].device.starts_with("laptop-"));
        QCOMPARE(fresh.entry("E-001").sheet.total, std::optional(Fraction(9)));

        // What nobody has looked at is not replaced: sent now, both would stand.
        const auto forked = [](const CallView &view) { return view.state.sheets.front().headCount; };
        QCOMPARE(fresh.desk().settle("E-001", {others[0].head}, RecordId{}).error().code, Code::NOT_FOUND);
        need(fresh.desk().settle("E-001", {others[0].head}, take ? std::optional(others[0].head) : std::nullopt));
        QVERIFY(fresh.entry("E-001").others.empty());
        QCOMPARE(fresh.entry("E-001").sheet.total, std::optional(Fraction(take ? 2 : 9)));
        fresh.send("fresh.palmballot");
        QCOMPARE(forked(*fresh.session->view()), std::uint32_t(1));
        QCOMPARE(fresh.entry("E-001").sheet.total, std::optional(Fraction(take ? 2 : 9)));
        QVERIFY(!fresh.entry("E-001").hasChanges);
    }

    void whatWasNotSeenIsNotReplaced()
    {
        Machine office;
        SmallCall call(office, 1, 1);
        Judge old(11, packageFor(office, call, "J-01"));
        Judge fresh(12, packageFor(office, call, "J-01", "again"));
        old.score("E-001", "2", "2");
        const BallotWritten sent = old.send("old.palmballot");
        fresh.score("E-001", "9", "9");
        need(JudgeDesk(*fresh.session).take(sent.file));
        fresh.send("fresh.palmballot");
        QCOMPARE(fresh.session->view()->state.sheets.front().headCount, std::uint32_t(2));
        const BoardEntry forked = fresh.entry("E-001");
        QCOMPARE(forked.others.size(), std::size_t(1)); // nothing stands: what was typed here goes on here, beside the other
        QCOMPARE(forked.sheet.total, std::optional(Fraction(9)));
        fresh.score("E-001", "8", "8");
        fresh.send("more.palmballot");
        QCOMPARE(fresh.session->view()->state.sheets.front().headCount, std::uint32_t(2)); // and never one version more
        need(fresh.desk().settle("E-001", {forked.others[0].head}, forked.others[0].head));
        fresh.send("fresh2.palmballot");
        QCOMPARE(fresh.session->view()->state.sheets.front().headCount, std::uint32_t(1));
        QCOMPARE(fresh.entry("E-001").sheet.cells, forked.others[0].sheet.cells);
    }

    void workGoesOnFromAnEarlierBallot()
    {
        Machine office;
        SmallCall call(office, 1, 3);
        const std::string package = packageFor(office, call, "J-01");
        Judge old(11, package);
        old.score("E-001", "7", "9");
        old.score("E-003", "5", "");
        const BallotWritten sent = old.send("old.palmballot");
        Judge fresh(12, package);
        need(JudgeDesk(*fresh.session).take(sent.file));
        QCOMPARE(fresh.entry("E-001").sheet.total, std::optional(Fraction(25, 3)));
        QCOMPARE(fresh.entry("E-003").progress, Sheet::Partial);
        QVERIFY(fresh.entry("E-001").others.empty());
        QVERIFY(fresh.entry("E-001").wasSent);
        QCOMPARE(fresh.board()->counts.changed, std::size_t(0));
        fresh.score("E-003", "", "4");
        QCOMPARE(fresh.send("fresh.palmballot").minted, std::size_t(1));
        QCOMPARE(fresh.session->view()->state.sheets[1].headCount, std::uint32_t(1));
    }

    void nobodyElsesScoresGetIn()
    {
        Machine office;
        SmallCall call(office, 2, 2);
        Judge first(11, packageFor(office, call, "J-01"));
        Judge second(12, packageFor(office, call, "J-02"));
        second.score("E-001", "7", "9");
        const BallotWritten sent = second.send("b.palmballot");
        QCOMPARE(JudgeDesk(*first.session).take(sent.file).error().code, Code::UNKNOWN_JUDGE);
        QCOMPARE(JudgeDesk(*first.session).take(packageFor(office, call, "J-02", "other")).error().code,
                 Code::UNKNOWN_JUDGE);
        QVERIFY(first.session->view()->state.sheets.empty());
        Machine elsewhere(5);
        SmallCall another(elsewhere, 1, 1);
        QCOMPARE(JudgeDesk(*first.session).take(packageFor(elsewhere, another, "J-01")).error().code, Code::WRONG_CALL);
        // Two judges on one laptop have a folder each.
        const PackageOpened both = need(JudgeDesk::open(first.machine.environment, office.file("other") + "/"
                                                            + QDir(QString::fromStdString(office.file("other")))
                                                                  .entryList(QDir::Files)
                                                                  .first()
                                                                  .toStdString()));
        QVERIFY(both.isNew);
        QVERIFY(both.folder.path != first.opened.folder.path);
    }

    void tablesAndBallotsShowOnTheBoard()
    {
        Machine office;
        SmallCall call(office, 1, 2);
        Judge judge(11, packageFor(office, call, "J-01"));
        QCOMPARE(judge.board()->counts.unscored, std::size_t(2));
        const std::string csv = writeFile(judge.machine.file("s.csv"), "entry,criterion,score\nE-001,clarity,7\n");
        QCOMPARE(need(JudgeDesk(*judge.session).importScores(csv)).added, std::size_t(1));
        QCOMPARE(judge.entry("E-001").progress, Sheet::Partial);
        // A reason without a state is an answer, or it is asked for; it is never passed over.
        const auto imported = [&](const char *rows) {
            return need(JudgeDesk(*judge.session).importScores(writeFile(judge.machine.file("s.csv"), std::string("entry,criterion,score,state,kind\n") + rows)));
        };
        QCOMPARE(imported("E-002,,,,ma cousine\n").problems.at(0).code, Code::BAD_VALUE);
        QCOMPARE(imported("E-002,,,,other\n").problems.at(0).arg("column"), std::string_view("state"));
        QCOMPARE(imported("E-002,clarity,5,,亲属\n").problems.at(0).code, Code::SCORE_WITH_STATE);
        QCOMPARE(imported("E-002,,,,亲属\n").added, std::size_t(1));
        QCOMPARE(judge.entry("E-002").sheet.kind, std::string("family"));
        SheetChange more = change("E-002");
        more.values = {{"clarity", "3"}};
        need(JudgeDesk(*judge.session).score(more));
        QCOMPARE(judge.entry("E-002").progress, Sheet::Partial);
        judge.send("b.palmballot", SubmitKind::Final);
        QCOMPARE(judge.board()->counts.changed, std::size_t(0));
        QCOMPARE(judge.board()->sent, std::optional(SubmitKind::Final));
    }

    void whatAnotherLaptopSentIsSent()
    {
        Machine office;
        SmallCall call(office, 1, 1);
        Judge old(11, packageFor(office, call, "J-01"));
        Judge fresh(12, packageFor(office, call, "J-01", "again"));
        old.score("E-001", "2", "2");
        const BallotWritten sent = old.send("old.palmballot", SubmitKind::Final);
        QCOMPARE(fresh.board()->sent, std::nullopt);
        need(JudgeDesk(*fresh.session).take(sent.file));
        QCOMPARE(fresh.board()->sent, std::optional(SubmitKind::Final));
        QCOMPARE(fresh.board()->counts.changed, std::size_t(0));
        fresh.score("E-001", "3", "3"); // what this laptop sends speaks for it from then on
        fresh.send("fresh.palmballot");
        QCOMPARE(fresh.board()->sent, std::optional(SubmitKind::Interim));
    }
};

PALMARES_TEST(TestScoringDesk)
#include "tst_scoringdesk.moc"
