#include "tests/ui/judge/deskworld.h"

#include "ui/judge/boardkeeper.h"
#include "ui/judge/criterioncard.h"
#include "ui/judge/deskpage.h"
#include "ui/judge/pointslider.h"
#include "ui/judge/reviewpage.h"
#include "ui/judge/reviewtable.h"
#include "ui/judge/scorecontrol.h"
#include "ui/judge/sheetnotes.h"
#include "ui/judge/sheetpane.h"

using namespace palmares;
using namespace palmares::tests;
using namespace palmares::ui;

/// Nobody goes on past what has not been seen.
class tst_DeskGoesOn : public QObject {
    Q_OBJECT

private slots:
    void notPastANumberThatWasNotTaken();
    void whoLeavesAnotherWayIsTold();
    void notPastWhatTheReferenceSays();
    void theWindowIsHeldOnce();
    void aNumberEndsAtAnUndoAndAtAClick();
    void shiftDoesNotEndANumberInReview();
    void aDigitInReviewNeverReachesAnotherEntry();
    void aNumberThatIsNotKeptIsToldInReview();
    void aDigitAfterAnUndoBeginsANumber();
    void aDigitAfterAnUndoBeginsANumberOnAStrip();
    void digitsAfterASliderAreForItsCriterion();
};

namespace {

DeskPlan hundredPoints()
{
    DeskPlan plan = DeskOffice::planOf(2);
    RoundRules &rules = plan.call.rules.rounds.front();
    rules.scale = need(Scale::make("0", "100", "0.5", Best::High));
    for (Criterion &criterion : rules.criteria) {
        criterion.scale = rules.scale;
        criterion.ownScale = true;
    }
    return plan;
}

void type(const char *digits)
{
    for (; *digits; ++digits)
        QTest::keyClick(QApplication::focusWidget(), *digits);
}

} // namespace

void tst_DeskGoesOn::notPastANumberThatWasNotTaken()
{
    Machine machine;
    DeskOffice office(machine, hundredPoints());
    DeskLaptop laptop(office.package());
    auto desk = laptop.show<DeskPage>(Place::Page::Desk);
    const std::size_t first = desk->shown();
    type("72.3");
    QVERIFY(desk->sheet()->card(0)->control()->isRefused());
    laptop.actions.action("desk.next")->trigger();
    QCOMPARE(desk->shown(), first);
    QVERIFY(desk->sheet()->card(0)->control()->isAncestorOf(QApplication::focusWidget()));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_A, Qt::ControlModifier);
    type("101."); // no more can come of it
    QVERIFY(desk->sheet()->card(0)->control()->isRefused());
    laptop.actions.action("desk.next")->trigger();
    QCOMPARE(desk->shown(), first);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_A, Qt::ControlModifier);
    type("5");
    QVERIFY(!desk->sheet()->hasRefused());
    laptop.actions.action("desk.next")->trigger();
    QVERIFY(desk->shown() != first);
    QVERIFY(laptop.settle());
    QVERIFY(laptop.shell.said.isEmpty());
    QCOMPARE(laptop.drafts().size(), std::size_t(1));
}

void tst_DeskGoesOn::whoLeavesAnotherWayIsTold()
{
    Machine machine;
    DeskOffice office(machine, hundredPoints());
    DeskLaptop laptop(office.package());
    auto desk = laptop.show<DeskPage>(Place::Page::Desk);
    const QString code = QString::fromStdString(desk->keeper()->board()->entries[desk->shown()]->code);
    type("755");
    laptop.actions.action("desk.forward")->trigger();
    QCOMPARE(laptop.shell.said.size(), 1);
    QVERIFY2(laptop.shell.said.front().contains(code), qPrintable(laptop.shell.said.front()));
}

void tst_DeskGoesOn::notPastWhatTheReferenceSays()
{
    Machine machine;
    DeskPlan plan = DeskOffice::planOf(3);
    plan.practice = {"H-001"};
    for (const Criterion &criterion : plan.call.rules.rounds.front().criteria)
        plan.reference.push_back({criterion.id, CellState::Number, 6});
    DeskOffice office(machine, plan);
    DeskLaptop laptop(office.package());
    auto desk = laptop.show<DeskPage>(Place::Page::Desk, {1024, 560}, QStringLiteral("H-001"));
    const std::size_t practice = desk->shown();
    QVERIFY(desk->keeper()->board()->entries[practice]->isPractice);
    for (std::size_t i = 0; i < desk->sheet()->cardCount(); ++i) {
        type("7");
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QVERIFY(laptop.settle());
    }
    auto *notes = desk->sheet()->findChild<SheetNotes *>();
    QVERIFY(notes->visibleRegion().boundingRect().height() < notes->height());
    laptop.actions.action("desk.next")->trigger();
    QCoreApplication::processEvents();
    QCOMPARE(desk->shown(), practice);
    QCOMPARE(notes->visibleRegion().boundingRect().height(), notes->height());
    laptop.actions.action("desk.next")->trigger();
    QVERIFY(desk->shown() != practice);
}

/// After the window there is no page on which to say it.
void tst_DeskGoesOn::theWindowIsHeldOnce()
{
    Machine machine;
    DeskOffice office(machine, hundredPoints());
    DeskLaptop laptop(office.package());
    auto desk = laptop.show<DeskPage>(Place::Page::Desk);
    QVERIFY(desk->mayClose());
    type("750");
    QVERIFY(!desk->mayClose());
    QCOMPARE(laptop.shell.said.size(), 1);
    QVERIFY(desk->sheet()->card(0)->control()->isAncestorOf(QApplication::focusWidget()));
    QVERIFY(desk->mayClose()); // who closes once more means it
    // What was corrected is done with; another number is another question.
    QVERIFY(!desk->mayClose());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_A, Qt::ControlModifier);
    type("95");
    QVERIFY(laptop.settle());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_A, Qt::ControlModifier);
    type("951");
    QVERIFY(!desk->mayClose());
}

void tst_DeskGoesOn::aDigitInReviewNeverReachesAnotherEntry()
{
    Machine machine;
    DeskOffice office(machine, 4);
    DeskLaptop laptop(office.package());
    {
        auto desk = laptop.show<DeskPage>(Place::Page::Desk);
        type("7789");
        SheetChange conflict;
        conflict.entry = desk->keeper()->board()->entries[1]->code;
        conflict.recuse = "family";
        desk->keeper()->save(conflict);
        QVERIFY(laptop.settle());
    }
    auto review = laptop.show<ReviewPage>(Place::Page::Review);
    QVERIFY(laptop.settle());
    ReviewTable *table = review->table();
    table->setFocus();
    const int row = [&] {
        for (int at = 0; at < review->model()->rowCount(); ++at) {
            if (review->model()->entry(at).sheet.state == SheetState::Recused)
                return at;
        }
        return -1;
    }();
    QVERIFY(row >= 0);
    const QModelIndex aside = review->model()->index(row, ReviewModel::firstCriterion);
    table->setCurrentIndex(aside);
    for (const char digit : {'7', '5'})
        QTest::keyClick(table, digit);
    QCOMPARE(table->currentIndex().row(), row);
    QVERIFY2(table->refusedPoints().contains(QStringLiteral("no scores")), qPrintable(table->refusedPoints()));
    QVERIFY(laptop.settle());
    for (int at = 0; at < review->model()->rowCount(); ++at) {
        for (const BoardCell &cell : review->model()->entry(at).sheet.cells)
            QVERIFY(cell.state != BoardCell::State::Number || cell.units != 5);
    }
    QTest::keyClick(table, Qt::Key_Down);
    QVERIFY(table->refusedPoints().isEmpty());
}

/// On French keyboards digits need Shift and the comma must not have it: a modifier that goes down is no other key.
void tst_DeskGoesOn::shiftDoesNotEndANumberInReview()
{
    Machine machine;
    DeskOffice office(machine, hundredPoints());
    DeskLaptop laptop(office.package());
    auto review = laptop.show<ReviewPage>(Place::Page::Review);
    QVERIFY(laptop.settle());
    ReviewTable *table = review->table();
    table->setFocus();
    table->setCurrentIndex(review->model()->index(0, ReviewModel::firstCriterion));
    const auto goesDown = [table](Qt::Key key) {
        QKeyEvent down(QEvent::KeyPress, key, Qt::NoModifier);
        QCoreApplication::sendEvent(table, &down);
    };
    for (const Qt::Key alone : {Qt::Key_Shift, Qt::Key_CapsLock, Qt::Key_AltGr}) {
        QTest::keyClick(table, '7');
        goesDown(alone);
        QTest::keyClick(table, '2');
        goesDown(alone);
        QTest::keyClick(table, ',');
        goesDown(alone);
        QTest::keyClick(table, '5');
        QVERIFY(laptop.settle());
        QCOMPARE(review->model()->entry(0).sheet.cells[0].units, std::int64_t(725));
        QTest::keyClick(table, Qt::Key_Delete);
        QVERIFY(laptop.settle());
        QTest::keyClick(table, Qt::Key_Down);
        QTest::keyClick(table, Qt::Key_Up);
    }
}

void tst_DeskGoesOn::aNumberEndsAtAnUndoAndAtAClick()
{
    Machine machine;
    DeskOffice office(machine, hundredPoints());
    DeskLaptop laptop(office.package());
    auto review = laptop.show<ReviewPage>(Place::Page::Review);
    QVERIFY(laptop.settle());
    ReviewTable *table = review->table();
    table->setFocus();
    const QModelIndex cell = review->model()->index(0, ReviewModel::firstCriterion);
    table->setCurrentIndex(cell);
    const auto kept = [&] { return laptop.settle() ? review->model()->entry(0).sheet.cells[0].units : -1; };
    QTest::keyClick(table, '7');
    QCOMPARE(kept(), std::int64_t(70));
    QKeyEvent control(QEvent::KeyPress, Qt::Key_Control, Qt::NoModifier);
    QCoreApplication::sendEvent(table, &control);
    QTest::keyClick(table, '8');
    QCOMPARE(kept(), std::int64_t(80));
    QTest::mouseClick(table->viewport(), Qt::LeftButton, Qt::NoModifier, table->visualRect(cell).center());
    QTest::keyClick(table, '4');
    QCOMPARE(kept(), std::int64_t(40));
}

/// What was passed on the way to 101 is not what stands, and the key that takes the 101 away takes no score.
void tst_DeskGoesOn::aNumberThatIsNotKeptIsToldInReview()
{
    Machine machine;
    DeskOffice office(machine, hundredPoints());
    DeskLaptop laptop(office.package());
    auto review = laptop.show<ReviewPage>(Place::Page::Review);
    QVERIFY(laptop.settle());
    ReviewTable *table = review->table();
    table->setFocus();
    table->setCurrentIndex(review->model()->index(0, ReviewModel::firstCriterion));
    const auto type = [table](const char *digits) {
        for (; *digits; ++digits)
            QTest::keyClick(table, *digits);
    };
    const auto kept = [&] { return laptop.settle() ? review->model()->entry(0).sheet.cells[0].units : -1; };
    type("72");
    QCOMPARE(kept(), std::int64_t(720));
    QTest::keyClick(table, Qt::Key_Right);
    QTest::keyClick(table, Qt::Key_Left);
    QVERIFY(laptop.shell.said.isEmpty());
    type("101");
    QTest::keyClick(table, Qt::Key_Backspace);
    QVERIFY(table->refusedPoints().isEmpty());
    QCOMPARE(kept(), std::int64_t(720));
    QVERIFY(laptop.shell.said.isEmpty());
    for (const char *number : {"101", "."}) {
        type(number);
        QTest::keyClick(table, Qt::Key_Right);
        QCOMPARE(kept(), std::int64_t(720));
        QCOMPARE(laptop.shell.said.size(), 1);
        QVERIFY2(laptop.shell.said.takeLast().contains(QStringLiteral("H-0")), number);
        QTest::keyClick(table, Qt::Key_Left);
    }
    // Nothing is left to hold the window for, once it was held or something else was scored.
    QVERIFY(!review->mayClose());
    QVERIFY(review->mayClose());
    type("101");
    QVERIFY(!review->mayClose());
    type("95");
    QVERIFY(review->mayClose());
}

/// The answer of an undo takes its time, and a digit after it is another number all the same.
void tst_DeskGoesOn::aDigitAfterAnUndoBeginsANumber()
{
    Machine machine;
    DeskOffice office(machine, hundredPoints());
    DeskLaptop laptop(office.package());
    auto desk = laptop.show<DeskPage>(Place::Page::Desk);
    const auto kept = [&] {
        return laptop.settle() ? desk->keeper()->board()->entries[desk->shown()]->sheet.cells[0] : BoardCell();
    };
    type("7");
    QCOMPARE(kept().units, std::int64_t(70));
    laptop.actions.action("edit.undo")->trigger();
    type("5");
    QCOMPARE(kept().units, std::int64_t(50));
}

void tst_DeskGoesOn::aDigitAfterAnUndoBeginsANumberOnAStrip()
{
    Machine machine;
    DeskOffice office(machine, 2); // 1 to 10
    DeskLaptop laptop(office.package());
    auto desk = laptop.show<DeskPage>(Place::Page::Desk);
    type("1");
    QVERIFY(laptop.settle());
    laptop.actions.action("edit.undo")->trigger();
    type("0");
    QVERIFY(laptop.settle());
    QVERIFY(desk->keeper()->board()->entries[desk->shown()]->sheet.cells[0].state != BoardCell::State::Number);
}

void tst_DeskGoesOn::digitsAfterASliderAreForItsCriterion()
{
    Machine machine;
    DeskOffice office(machine, hundredPoints());
    DeskLaptop laptop(office.package());
    auto desk = laptop.show<DeskPage>(Place::Page::Desk);
    const auto cells = [&] {
        return laptop.settle() ? desk->keeper()->board()->entries[desk->shown()]->sheet.cells : std::vector<BoardCell>();
    };
    type("72");
    auto *slider = desk->sheet()->card(1)->control()->findChild<PointSlider *>();
    QTest::mouseClick(slider, Qt::LeftButton, Qt::NoModifier, slider->rect().center());
    QCOMPARE(desk->sheet()->currentCriterion(), std::size_t(1));
    QVERIFY(cells()[1].units > 400 && cells()[1].units < 600);
    type("88");
    QCOMPARE(cells()[0].units, std::int64_t(720));
    QCOMPARE(cells()[1].units, std::int64_t(880));
}

PALMARES_TEST(tst_DeskGoesOn)
#include "tst_deskgoeson.moc"
