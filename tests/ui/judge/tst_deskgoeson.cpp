#include "tests/ui/judge/deskworld.h"

#include "ui/judge/boardkeeper.h"
#include "ui/judge/commentbox.h"
#include "ui/judge/criterioncard.h"
#include "ui/judge/deskpage.h"
#include "ui/judge/pointslider.h"
#include "ui/judge/reviewpage.h"
#include "ui/judge/reviewtable.h"
#include "ui/judge/scorecontrol.h"
#include "ui/judge/sheetnotes.h"
#include "ui/judge/sheetpane.h"
#include "ui/viewer/entryview.h"
#include "ui/viewer/readingview.h"

#include <QScrollBar>
#include <QTextEdit>

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
    void aPullByTheHandleIsAStepOfItsOwn();
    void aNumberIsAStepOfItsOwnWhateverItsFirstDigit_data();
    void aNumberIsAStepOfItsOwnWhateverItsFirstDigit();
    void enterGoesOnWhileShiftIsDown_data();
    void enterGoesOnWhileShiftIsDown();
    void aNumberThatIsNotWholeHoldsOnAStrip();
    void reviewKeepsThePlaceOneComesBackTo();
    void theSheetScrollsWhatOneReads();
    void whatAnInputMethodWritesIsAStepOfItsOwn();
};

namespace {

DeskPlan hundredPoints(const char *step = "0.5")
{
    DeskPlan plan = DeskOffice::planOf(2);
    RoundRules &rules = plan.call.rules.rounds.front();
    rules.scale = need(Scale::make("0", "100", step, Best::High));
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

/// What is kept of the first entry shown, by criterion; −1: blank.
std::vector<std::int64_t> keptOn(const DeskLaptop &laptop, const DeskPage &desk)
{
    std::vector<std::int64_t> units;
    if (!laptop.settle())
        return units;
    for (const BoardCell &cell : desk.keeper()->board()->entries[desk.shown()]->sheet.cells)
        units.push_back(cell.state == BoardCell::State::Number ? cell.units : -1);
    return units;
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
    // Keys and clicks that lead to another page end the number before they do: what is said of it is said again, for the next page.
    type("101");
    QKeyEvent control(QEvent::KeyPress, Qt::Key_Control, Qt::NoModifier);
    QCoreApplication::sendEvent(table, &control);
    laptop.shell.said.clear();
    QVERIFY(review->leave());
    QCOMPARE(laptop.shell.said.size(), 1);
    laptop.shell.said.clear();
    QVERIFY(review->leave() && laptop.shell.said.isEmpty());
    table->setFocus();
    type("101");
    QTest::keyClick(table, Qt::Key_Right);
    QTest::keyClick(table, Qt::Key_Left);
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

void tst_DeskGoesOn::aPullByTheHandleIsAStepOfItsOwn()
{
    Machine machine;
    DeskOffice office(machine, hundredPoints("1"));
    DeskLaptop laptop(office.package());
    auto desk = laptop.show<DeskPage>(Place::Page::Desk);
    auto *slider = desk->sheet()->card(0)->control()->findChild<PointSlider *>();
    QTest::mouseClick(slider, Qt::LeftButton, Qt::NoModifier, slider->rect().center());
    const std::int64_t middle = keptOn(laptop, *desk)[0];
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    type("60");
    QCOMPARE(keptOn(laptop, *desk)[1], std::int64_t(60));
    QTest::mousePress(slider, Qt::LeftButton, Qt::NoModifier, slider->rect().center());
    for (const int by : {20, 40}) {
        QMouseEvent move(QEvent::MouseMove, slider->rect().center() + QPointF(by, 0), slider->mapToGlobal(slider->rect().center() + QPointF(by, 0)), Qt::NoButton,
                         Qt::LeftButton, {});
        QApplication::sendEvent(slider, &move);
    }
    QTest::mouseRelease(slider, Qt::LeftButton, Qt::NoModifier, slider->rect().center() + QPoint(40, 0));
    QVERIFY(keptOn(laptop, *desk)[0] > middle);
    laptop.actions.action("edit.undo")->trigger();
    const auto kept = keptOn(laptop, *desk);
    QCOMPARE(kept[0], middle);
    QCOMPARE(kept[1], std::int64_t(60));
}

void tst_DeskGoesOn::aNumberIsAStepOfItsOwnWhateverItsFirstDigit_data()
{
    QTest::addColumn<QByteArray>("step");
    QTest::addColumn<bool>("isReview");
    for (const char *step : {"5", "10"}) { // a field and a strip; of both "7" is no point
        QTest::addRow("desk, steps of %s", step) << QByteArray(step) << false;
        QTest::addRow("review, steps of %s", step) << QByteArray(step) << true;
    }
}

void tst_DeskGoesOn::aNumberIsAStepOfItsOwnWhateverItsFirstDigit()
{
    QFETCH(const QByteArray, step);
    QFETCH(const bool, isReview);
    Machine machine;
    DeskOffice office(machine, hundredPoints(step.constData()));
    DeskLaptop laptop(office.package());
    auto desk = laptop.show<DeskPage>(Place::Page::Desk);
    const std::size_t before = desk->shown();
    if (!isReview) {
        type("70");
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        type("80");
        QCOMPARE(keptOn(laptop, *desk)[0], std::int64_t(70));
        QCOMPARE(keptOn(laptop, *desk)[1], std::int64_t(80));
        laptop.actions.action("edit.undo")->trigger();
        QCOMPARE(keptOn(laptop, *desk)[0], std::int64_t(70));
        QCOMPARE(keptOn(laptop, *desk)[1], std::int64_t(-1));
        QCOMPARE(desk->shown(), before);
        return;
    }
    auto review = laptop.show<ReviewPage>(Place::Page::Review);
    QVERIFY(laptop.settle());
    ReviewTable *table = review->table();
    table->setFocus();
    table->setCurrentIndex(review->model()->index(0, ReviewModel::firstCriterion));
    for (const char key : {'7', '0'})
        QTest::keyClick(table, key);
    QVERIFY(laptop.settle());
    QTest::keyClick(table, Qt::Key_Right);
    // What is not whole is told on every way out, and a look at another window is none.
    QTest::keyClick(table, '8');
    QTest::keyClick(table, Qt::Key_Left);
    QCOMPARE(laptop.shell.said.size(), 1);
    QTest::keyClick(table, Qt::Key_Right);
    QTest::keyClick(table, '8');
    QFocusEvent away(QEvent::FocusOut, Qt::ActiveWindowFocusReason);
    QCoreApplication::sendEvent(table, &away);
    QTest::keyClick(table, '0');
    QVERIFY(laptop.settle());
    const auto cells = [&]() -> const std::vector<BoardCell> & { return review->model()->entry(0).sheet.cells; };
    QCOMPARE(cells()[1].units, std::int64_t(80));
    laptop.actions.action("edit.undo")->trigger();
    QVERIFY(laptop.settle());
    QVERIFY(cells()[0].state == BoardCell::State::Number && cells()[0].units == 70);
    QVERIFY(cells()[1].state == BoardCell::State::Blank);
}

void tst_DeskGoesOn::enterGoesOnWhileShiftIsDown_data()
{
    QTest::addColumn<bool>("isStrip");
    QTest::newRow("strip") << true;
    QTest::newRow("field") << false;
}

/// On French keyboards every digit needs Shift, and fingers are slow to let go of it.
void tst_DeskGoesOn::enterGoesOnWhileShiftIsDown()
{
    QFETCH(const bool, isStrip);
    Machine machine;
    DeskOffice office(machine, isStrip ? DeskOffice::planOf(2) : hundredPoints("1"));
    DeskLaptop laptop(office.package());
    auto desk = laptop.show<DeskPage>(Place::Page::Desk);
    const std::size_t first = desk->shown();
    for (const char digit : {'8', '7'}) {
        QTest::keyClick(QApplication::focusWidget(), digit, Qt::ShiftModifier);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ShiftModifier);
    }
    QCOMPARE(keptOn(laptop, *desk)[0], std::int64_t(8));
    QCOMPARE(keptOn(laptop, *desk)[1], std::int64_t(7));
    QCOMPARE(desk->shown(), first);
    QVERIFY(laptop.actions.action("desk.next")->shortcuts().contains(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Return)));
}

void tst_DeskGoesOn::aNumberThatIsNotWholeHoldsOnAStrip()
{
    Machine machine;
    DeskOffice office(machine, hundredPoints("10"));
    DeskLaptop laptop(office.package());
    auto desk = laptop.show<DeskPage>(Place::Page::Desk);
    const std::size_t first = desk->shown();
    type("7");
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(desk->sheet()->currentCriterion(), std::size_t(0));
    QVERIFY(desk->sheet()->card(0)->control()->isRefused());
    type("8");
    laptop.actions.action("desk.next")->trigger();
    QCOMPARE(desk->shown(), first);
    // Nor is it let go of by another way to the next criterion; reading on, or a look at another window, ends no number.
    type("7");
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
    QVERIFY(desk->sheet()->card(0)->control()->isRefused());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Up);
    type("8");
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_PageDown);
    QFocusEvent away(QEvent::FocusOut, Qt::ActiveWindowFocusReason);
    QCoreApplication::sendEvent(QApplication::focusWidget(), &away);
    type("0");
    QVERIFY(!desk->sheet()->card(0)->control()->isRefused());
    QCOMPARE(keptOn(laptop, *desk)[0], std::int64_t(80));
    // The key that takes a 7 too many away takes no score.
    type("7");
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Up);
    QVERIFY(desk->sheet()->card(0)->control()->isRefused());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backspace);
    QVERIFY(!desk->sheet()->card(0)->control()->isRefused());
    QCOMPARE(keptOn(laptop, *desk)[0], std::int64_t(80));
    laptop.actions.action("desk.next")->trigger();
    QVERIFY(desk->shown() != first);
}

void tst_DeskGoesOn::reviewKeepsThePlaceOneComesBackTo()
{
    Machine machine;
    DeskOffice office(machine, 6);
    DeskLaptop laptop(office.package());
    auto review = laptop.show<ReviewPage>(Place::Page::Review);
    QVERIFY(laptop.settle());
    const QModelIndex at = review->model()->index(3, ReviewModel::firstCriterion + 1);
    review->table()->setCurrentIndex(at);
    QTest::keyClick(review->table(), Qt::Key_Return);
    QVERIFY(review->leave());
    review->arrive(laptop.place(Place::Page::Review));
    QVERIFY(laptop.settle());
    QCOMPARE(review->table()->currentIndex().row(), 3);
    QCOMPARE(review->table()->currentIndex().column(), at.column());
}

void tst_DeskGoesOn::theSheetScrollsWhatOneReads()
{
    Machine machine;
    DeskPlan plan = DeskOffice::planOf(2);
    DeskOffice office(machine, plan);
    DeskLaptop laptop(office.package());
    auto desk = laptop.show<DeskPage>(Place::Page::Desk, {1024, 400});
    auto *text = desk->reader()->findChild<ReadingView *>();
    QVERIFY(text->verticalScrollBar()->maximum() > 0);
    QWidget *strip = QApplication::focusWidget();
    QVERIFY(desk->sheet()->isAncestorOf(strip));
    type("7");
    const std::int64_t kept = keptOn(laptop, *desk)[0];
    for (const Qt::Key key : {Qt::Key_PageDown, Qt::Key_Home, Qt::Key_Space, Qt::Key_PageUp, Qt::Key_End}) {
        const int before = text->verticalScrollBar()->value();
        QTest::keyClick(strip, key);
        QVERIFY2(text->verticalScrollBar()->value() != before, qPrintable(QString::number(key, 16)));
        QCOMPARE(keptOn(laptop, *desk)[0], kept);
    }
}

/// What is being composed is no text yet, and the editor tells of a change all the same.
void tst_DeskGoesOn::whatAnInputMethodWritesIsAStepOfItsOwn()
{
    Machine machine;
    DeskOffice office(machine, 2);
    DeskLaptop laptop(office.package());
    auto desk = laptop.show<DeskPage>(Place::Page::Desk);
    type("8");
    QVERIFY(laptop.settle());
    auto *editor = desk->sheet()->committee()->editor();
    editor->setFocus();
    QInputMethodEvent composed(QStringLiteral("hen"), {});
    QCoreApplication::sendEvent(editor, &composed);
    QInputMethodEvent written;
    written.setCommitString(QString::fromUtf8("很好"));
    QCoreApplication::sendEvent(editor, &written);
    QVERIFY(laptop.settle());
    desk->keeper()->flush();
    QVERIFY(laptop.settle());
    const auto entry = [&]() -> const BoardEntry & { return *desk->keeper()->board()->entries[desk->shown()]; };
    QVERIFY(!entry().sheet.committee.empty());
    laptop.actions.action("edit.undo")->trigger();
    QVERIFY(laptop.settle());
    QVERIFY(entry().sheet.committee.empty());
    QCOMPARE(entry().sheet.cells[0].units, std::int64_t(8));
}

PALMARES_TEST(tst_DeskGoesOn)
#include "tst_deskgoeson.moc"
