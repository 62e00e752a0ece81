#include "tests/ui/coordinator/typingdesk.h"

#include "core/office/entries/entryregister.h"
#include "core/office/judges/assignmentdesk.h"
#include "ui/coordinator/parts/datatable.h"
#include "ui/widgets/labels.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>

using namespace palmares;
using namespace palmares::tests;
using namespace palmares::ui;

namespace {

std::size_t counting(const CallState &state)
{
    return static_cast<std::size_t>(std::count_if(state.sheets.begin(), state.sheets.end(), [](const SheetSlot &slot) { return slot.counts(); }));
}

} // namespace

class TestTyping : public QObject {
    Q_OBJECT

private slots:
    void whatTwoPeopleTypeAlikeIsTakenIn()
    {
        OfficeWorld world(demoOffice(Reached::Packed));
        Desk desk(world);
        QVERIFY(desk.model()->rowCount() > 1 && desk.criteria() > 0);
        const std::size_t before = counting(world.state());
        desk.goToRow(0);
        desk.type(desk.scores(QStringLiteral("3")));
        desk.goToRow(1);
        desk.settle();
        QCOMPARE(desk.model()->standing(0), Typed::Waiting);
        QCOMPARE(counting(world.state()), before);

        desk.be(2);
        QCOMPARE(desk.model()->standing(0), Typed::Blank); // nobody sees what the other typed
        desk.goToRow(0);
        desk.type(desk.scores(QStringLiteral("3")));
        desk.goToRow(1);
        desk.settle();
        QCOMPARE(desk.model()->standing(0), Typed::Taken);
        QCOMPARE(counting(world.state()), before + 1);
    }

    void everyFieldIsKeptAtOnce()
    {
        OfficeWorld world(demoOffice(Reached::Packed));
        std::string entry;
        {
            Desk desk(world);
            desk.goToRow(0);
            entry = desk.model()->entryOf(0);
            desk.type({QStringLiteral("4")});
            desk.settle();
        }
        Desk desk(world); // as after a start anew
        QCOMPARE(desk.model()->entryOf(0), entry);
        QCOMPARE(desk.model()->index(0, TypingModel::FirstCriterion).data().toString(), QStringLiteral("4"));
        // Also right after a click on the field that is the current one already, which opens it.
        desk.goToRow(0);
        TypingGrid *grid = desk.pane->grid();
        QTest::mouseClick(grid->viewport(), Qt::LeftButton, {}, grid->visualRect(grid->currentIndex()).center());
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("3"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QTest::qWait(QApplication::doubleClickInterval() + 50);
        QCOMPARE(desk.model()->index(0, TypingModel::FirstCriterion).data().toString(), QStringLiteral("3"));
        QVERIFY(!qobject_cast<QLineEdit *>(QApplication::focusWidget())); // nothing opens by itself
        // Enter goes from the last score of a sheet to the first of the next, Tab to why there may be none.
        const QModelIndex last = desk.model()->index(0, desk.model()->after(TypingModel::NotScored) - 1);
        QCOMPARE(grid->nextScore(last), desk.model()->index(1, TypingModel::FirstCriterion));
        QCOMPARE(grid->nextCell(last), desk.model()->index(0, desk.model()->after(TypingModel::NotScored)));
        grid->goTo(last);
        desk.type({QStringLiteral("4")});
        QCOMPARE(grid->currentIndex(), desk.model()->index(1, TypingModel::FirstCriterion));
        desk.settle();
    }

    void whatIsTypedDifferentlyIsListedUntilThePaperDecides()
    {
        OfficeWorld world(demoOffice(Reached::Packed));
        Desk desk(world);
        const std::size_t before = counting(world.state());
        desk.goToRow(1);
        desk.type(desk.scores(QStringLiteral("2")));
        desk.be(2);
        QStringList other = desk.scores(QStringLiteral("2"));
        other[0] = QStringLiteral("5");
        desk.goToRow(1);
        desk.type(other);
        desk.goToRow(0);
        desk.settle();
        QCOMPARE(desk.model()->standing(1), Typed::Differs);
        QCOMPARE(counting(world.state()), before);
        QVERIFY(desk.pane->mismatches()->isVisible());
        QCOMPARE(desk.model()->differences().size(), std::size_t(1));
        const TypingDifference difference = desk.model()->differences().front();
        QCOMPARE(difference.first, std::string("2"));
        QCOMPARE(difference.second, std::string("5"));

        desk.pane->mismatches()->setCurrentRow(0);
        QTest::keyClick(desk.pane->mismatches(), Qt::Key_Return);
        QCOMPARE(desk.pane->grid()->currentIndex(), desk.model()->index(1, TypingModel::FirstCriterion));
        desk.type({QStringLiteral("2")});
        desk.goToRow(0);
        desk.settle();
        QCOMPARE(desk.model()->standing(1), Typed::Taken);
        QCOMPARE(counting(world.state()), before + 1);
        QVERIFY(!desk.pane->mismatches()->isVisible());
    }

    void whatIsNoScoreIsMarkedAndNotKept()
    {
        OfficeWorld world(demoOffice(Reached::Packed));
        Desk desk(world);
        desk.goToRow(0);
        desk.type({QStringLiteral("99999")});
        desk.settle();
        const QModelIndex cell = desk.model()->index(0, TypingModel::FirstCriterion);
        QCOMPARE(cell.data().toString(), QStringLiteral("99999"));
        QVERIFY(cell.data(TableRole::Fault).isValid());
        QVERIFY(desk.pane->told()->text().contains(QStringLiteral("99999")));
        desk.goToRow(1);
        desk.settle();
        QCOMPARE(desk.model()->standing(0), Typed::Unfinished);
        QVERIFY(desk.model()->typedRow(0).values.empty());
    }

    void aRowTypedByMistakeIsTakenOutAgain()
    {
        OfficeWorld world(demoOffice(Reached::Packed));
        {
            Desk desk(world);
            desk.goToRow(0);
            desk.type({QStringLiteral("4")});
            desk.goToRow(0);
            QTest::keyClick(desk.pane->grid(), Qt::Key_Delete);
            desk.settle();
            QCOMPARE(desk.model()->standing(0), Typed::Blank);
        }
        Desk desk(world);
        QCOMPARE(desk.model()->standing(0), Typed::Blank);
        QVERIFY(desk.model()->index(0, TypingModel::FirstCriterion).data().toString().isEmpty());
    }

    /// What was taken in of the wrong paper counts until both have taken it out, and not a moment longer.
    void aSheetThatWasTakenInIsTakenOutByBoth()
    {
        OfficeWorld world(demoOffice(Reached::Packed));
        const auto answered = [&world] {
            const CallState &state = world.state();
            std::size_t count = 0;
            for (const SheetSlot &slot : state.sheets)
                count += slot.standing != nowhere && !sheetOf(world.call->view()->record(state.sheetHeads[slot.standing].sheet)).values.empty() ? 1 : 0;
            return count;
        };
        Desk desk(world);
        const auto typeByBoth = [&](const QString &each) {
            for (const int person : {1, 2}) {
                desk.be(person);
                desk.goToRow(0);
                desk.type(desk.scores(each));
                desk.goToRow(1);
                desk.settle();
            }
        };
        const auto clear = [&](int person) {
            desk.be(person);
            for (int criterion = 0; criterion < desk.criteria(); ++criterion) {
                desk.pane->grid()->goTo(desk.model()->index(0, TypingModel::FirstCriterion + criterion));
                QTest::keyClick(desk.pane->grid(), Qt::Key_Delete);
            }
            desk.goToRow(1);
            desk.settle();
        };
        const std::size_t before = answered();
        typeByBoth(QStringLiteral("3"));
        QCOMPARE(answered(), before + 1);
        QCOMPARE(desk.model()->takenCount(), 1);

        clear(2);
        QCOMPARE(desk.model()->standing(0), Typed::Waiting);
        QCOMPARE(desk.model()->takenCount(), 1);
        QVERIFY2(desk.pane->bottomWords().contains(QStringLiteral("the sheet that was taken in counts")), qPrintable(desk.pane->bottomWords()));
        QCOMPARE(answered(), before + 1);
        clear(1);
        QCOMPARE(desk.model()->takenCount(), 0);
        QCOMPARE(answered(), before);
        for (const int person : {2, 1}) {
            desk.be(person);
            QCOMPARE(desk.model()->standing(0), Typed::Blank);
            QCOMPARE(desk.model()->takenCount(), 0);
        }
        typeByBoth(QStringLiteral("4"));
        QCOMPARE(answered(), before + 1);
        QCOMPARE(desk.model()->takenCount(), 1);
        clear(1);
        clear(2);
        Desk again(world);
        QCOMPARE(again.model()->standing(0), Typed::Blank);
        QCOMPARE(again.model()->takenCount(), 0);
    }

    /// Of paper that was printed before a correction both give the code; whoever comes back to the row does not give it again.
    void whatIsMendedIsStillOfTheSamePaper()
    {
        OfficeWorld world(demoOffice(Reached::Packed));
        std::string entry;
        QString old;
        {
            Desk desk(world);
            entry = desk.model()->entryOf(0);
            old = desk.model()->index(0, TypingModel::Check).data().toString();
        }
        QVERIFY(need(world.answer([&](CallSession &session) -> Result<bool> {
            PALMARES_CHECK(EntryRegister(session).correct(entry, {{"text", "Quite another text"}}));
            return true;
        })));
        const auto isAsked = [&] {
            const auto &findings = world.state().findings;
            return std::any_of(findings.begin(), findings.end(), [](const CallFinding &one) { return one.what.code == FindingCode::OLDER_ENTRY; });
        };
        Desk desk(world);
        const QString now = desk.model()->index(0, TypingModel::Check).data().toString();
        QVERIFY(now != old);
        const auto find = [&](const QString &check) {
            QTest::keyClicks(desk.pane->finder(), check);
            QTest::keyClick(desk.pane->finder(), Qt::Key_Return);
        };
        for (const int person : {1, 2}) {
            desk.be(person);
            find(old);
            desk.type(desk.scores(person == 1 ? QStringLiteral("3") : QStringLiteral("2")));
            desk.goToRow(1);
            desk.settle();
        }
        QCOMPARE(desk.model()->standing(0), Typed::Differs);
        desk.be(1);
        desk.goToRow(0);
        desk.type(desk.scores(QStringLiteral("2")));
        desk.goToRow(1);
        desk.settle();
        QCOMPARE(desk.model()->standing(0), Typed::Taken);
        QVERIFY(isAsked());
        // Paper printed since says that the judge has read it anew, be the scores the same.
        for (const int person : {1, 2}) {
            desk.be(person);
            find(now);
            desk.goToRow(1);
            desk.settle();
        }
        QCOMPARE(desk.model()->standing(0), Typed::Taken);
        QVERIFY(!isAsked());
    }

    /// Whoever ends the program from the last row has typed it.
    void aSheetTypedAlikeIsTakenInThoughNobodyLeftIt()
    {
        OfficeWorld world(demoOffice(Reached::Packed));
        const std::size_t before = counting(world.state());
        std::string judge;
        std::string entry;
        {
            Desk desk(world);
            judge = desk.pane->judges()->currentData().toString().toStdString();
            entry = desk.model()->entryOf(1);
            for (const int person : {1, 2}) {
                desk.be(person);
                desk.goToRow(0);
                desk.type(desk.scores(QStringLiteral("3")).mid(0, desk.criteria() - (person == 2 ? 1 : 0)));
                if (person == 1)
                    desk.goToRow(1);
                desk.settle();
            }
            const QModelIndex last = desk.model()->index(0, TypingModel::FirstCriterion + desk.criteria() - 1);
            desk.pane->grid()->goTo(last);
            desk.model()->setData(last, QStringLiteral("3"), Qt::EditRole);
            desk.settle();
            QCOMPARE(counting(world.state()), before); // nobody has left the row
            QVERIFY(desk.page->leave());
            desk.settle();
            QCOMPARE(counting(world.state()), before + 1);
        }
        // Nor does it wait for ever where the program was killed.
        const auto killed = [&](int person) {
            return need(world.answer([&](CallSession &session) -> Result<bool> {
                TypedRow row;
                const CallState &state = session.view()->state;
                row.entry = entry;
                row.isFinished = false;
                const RoundView &round = state.rounds[0];
                for (const Criterion &criterion : round.rules->rounds[0].criteria)
                    row.values.emplace_back(criterion.id, "3");
                PALMARES_TRY([[maybe_unused]] const SheetsReport report, SheetDesk(session).typeSheet(round.id, judge, person, row));
                return true;
            }));
        };
        QVERIFY(killed(1) && killed(2));
        QCOMPARE(counting(world.state()), before + 1);
        Desk desk(world);
        desk.settle();
        QCOMPARE(counting(world.state()), before + 2);
    }

    void aSheetThatIsNotScoredHasNoScores()
    {
        OfficeWorld world(demoOffice(Reached::Packed));
        Desk desk(world);
        desk.goToRow(0);
        desk.type(desk.scores(QStringLiteral("3")));
        const QModelIndex notScored = desk.model()->index(0, desk.model()->after(TypingModel::NotScored));
        desk.pane->grid()->goTo(notScored);
        desk.model()->setData(notScored, static_cast<int>(TypingModel::NotScoring::CannotJudge), Qt::EditRole);
        QVERIFY(!desk.model()->faultOf(notScored).isEmpty() && !desk.model()->faultIn(0).isEmpty());
        for (int criterion = 0; criterion < desk.criteria(); ++criterion)
            desk.model()->setData(desk.model()->index(0, TypingModel::FirstCriterion + criterion), QString(), Qt::EditRole);
        QVERIFY(desk.model()->faultIn(0).isEmpty());
    }

    void tabGoesToTheComments()
    {
        OfficeWorld world(demoOffice(Reached::Packed));
        Desk desk(world);
        desk.goToRow(0);
        const int last = TypingModel::FirstCriterion + desk.criteria() - 1;
        desk.pane->grid()->goTo(desk.model()->index(0, last));
        for (const auto column : {TypingModel::NotScored, TypingModel::Committee, TypingModel::Entrant}) {
            QTest::keyClick(desk.pane->grid(), Qt::Key_Tab);
            QVERIFY(desk.pane->grid()->hasFocus());
            QCOMPARE(desk.pane->grid()->currentIndex(), desk.model()->index(0, desk.model()->after(column)));
        }
        QTest::keyClick(desk.pane->grid(), Qt::Key_Backtab);
        QCOMPARE(desk.pane->grid()->currentIndex(), desk.model()->index(0, desk.model()->after(TypingModel::Committee)));
        QTest::keyClick(desk.pane->grid(), 'W');
        auto *editor = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        QVERIFY(editor);
        QTest::keyClicks(editor, QStringLiteral("ell"));
        QTest::keyClick(editor, Qt::Key_Tab);
        QVERIFY(waitUntil([&] { return desk.model()->index(0, desk.model()->after(TypingModel::Committee)).data().toString() == QStringLiteral("Well"); }));
    }

    void theCheckCodeFindsTheSheet()
    {
        OfficeWorld world(demoOffice(Reached::Packed));
        Desk desk(world);
        // Whose sheet it is stays in sight to the last field, and no field hides behind it on the way back.
        const TypingGrid *grid = desk.pane->grid();
        desk.pane->grid()->goTo(desk.model()->index(0, desk.model()->columnCount() - 1));
        QVERIFY(grid->columnViewportPosition(TypingModel::Entry) < 0);
        QVERIFY(grid->frozen()->isVisible());
        QCOMPARE(grid->frozen()->columnViewportPosition(TypingModel::Entry), 0);
        QCOMPARE(grid->frozen()->rowViewportPosition(0), grid->rowViewportPosition(0));
        picture(desk.page.get(), QStringLiteral("files-frozen"));
        desk.pane->grid()->goTo(desk.model()->index(0, TypingModel::FirstCriterion));
        QVERIFY(grid->columnViewportPosition(TypingModel::FirstCriterion) >= grid->frozen()->width());
        const QString check = desk.model()->index(1, TypingModel::Check).data().toString();
        QTest::keyClicks(desk.pane->finder(), check);
        QTest::keyClick(desk.pane->finder(), Qt::Key_Return);
        QCOMPARE(desk.pane->grid()->currentIndex().row(), 1);
        QVERIFY(desk.pane->told()->text().isEmpty());
        QTest::keyClicks(desk.pane->finder(), QStringLiteral("1"));
        QTest::keyClick(desk.pane->finder(), Qt::Key_Return);
        QVERIFY(desk.pane->told()->text().contains(QStringLiteral("1")));
    }

    void entriesThatAreAssignedMeanwhileComeInRoundWhatIsTyped()
    {
        OfficeWorld world({Reached::Packed, 6, 4});
        Desk desk(world);
        const int before = desk.model()->rowCount();
        QVERIFY(before > 0 && before < 6);
        desk.goToRow(0);
        const std::string typed = desk.model()->entryOf(0);
        desk.type({QStringLiteral("99999")}); // no score: the store does not have it
        QTest::keyClicks(desk.pane->grid(), QStringLiteral("4"));
        auto *editor = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        QVERIFY(editor);
        AssignmentRequest request;
        request.round = world.round;
        request.perEntry = 4;
        request.asFarAsPossible = true;
        need(world.answer([request](CallSession &session) -> Result<bool> {
            AssignmentDesk assignment(session);
            PALMARES_TRY(const AssignmentProposal proposal, assignment.propose(request));
            PALMARES_CHECK(assignment.carryOut(proposal));
            return true;
        }));
        QVERIFY(waitUntil([&] { return world.settle() && desk.model()->rowCount() > before; }));
        QVERIFY(editor->hasFocus()); // nobody is interrupted
        const int row = desk.model()->rowOfEntry(typed);
        QCOMPARE(desk.model()->index(row, TypingModel::FirstCriterion).data().toString(), QStringLiteral("99999"));
        QCOMPARE(desk.pane->grid()->currentIndex().row(), row);
    }

    void aCrossStandsForCannotJudge()
    {
        OfficeWorld world(demoOffice(Reached::Packed));
        Desk desk(world);
        desk.goToRow(0);
        desk.type({QStringLiteral("x")});
        desk.settle();
        const TypedRow row = desk.model()->typedRow(0);
        QCOMPARE(row.values.size(), std::size_t(1));
        QCOMPARE(row.values.front().second, std::string("cannot_judge"));
    }
};

PALMARES_TEST(TestTyping)
#include "tst_typing.moc"
