#include "tests/ui/judge/deskworld.h"

#include "ui/judge/asidefield.h"
#include "ui/judge/criterioncard.h"
#include "ui/judge/deskpage.h"
#include "ui/judge/sheetpane.h"

#include <QMenu>
#include <QPushButton>

using namespace palmares;
using namespace palmares::tests;
using namespace palmares::ui;

namespace {

void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    QTest::keyClick(QApplication::focusWidget(), static_cast<Qt::Key>(key), modifiers);
}

} // namespace

/// A criterion that a judge cannot judge, among those that are scored.
class TestAside : public QObject {
    Q_OBJECT

private slots:
    void aCriterionSetAsideKeepsTheOrder();
    void undoIsOneClick();
};

/// The strip that goes takes no focus along to the criterion after the next.
void TestAside::aCriterionSetAsideKeepsTheOrder()
{
    Machine machine;
    DeskOffice office(machine, 2);
    DeskLaptop laptop(office.package());
    auto desk = laptop.show<DeskPage>(Place::Page::Desk);
    for (const char *id : {"edit.undo", "edit.redo"})
        desk->addAction(laptop.actions.action(id));
    SheetPane *sheet = desk->sheet();
    QVERIFY(sheet->cardCount() > 3);
    const auto scoreOf = [&](std::size_t at) { return sheet->card(at)->cell(); };
    const auto holds = [&](std::size_t at) { return sheet->card(at)->isAncestorOf(QApplication::focusWidget()) && sheet->currentCriterion() == at; };
    press(Qt::Key_7);
    press(Qt::Key_Return);
    QVERIFY(laptop.settle() && holds(1));
    laptop.actions.action("desk.cannotjudge")->trigger();
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    QVERIFY(menu);
    QTest::keyClick(menu, Qt::Key_Return); // the first line: only this criterion
    desk->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(desk.get()));
    QVERIFY(laptop.settle() && holds(2));
    QCOMPARE(scoreOf(1).state, BoardCell::State::CannotJudge);
    press(Qt::Key_8);
    press(Qt::Key_Return);
    QVERIFY(laptop.settle() && holds(3));
    QCOMPARE(scoreOf(2), (BoardCell{BoardCell::State::Number, 8}));
    QCOMPARE(scoreOf(3).state, BoardCell::State::Blank);

    press(Qt::Key_Up);
    press(Qt::Key_Up);
    QVERIFY(holds(1)); // on *Undo*, from which arrows go on as from a strip
    press(Qt::Key_Down);
    QVERIFY(holds(2));
    press(Qt::Key_Up);
    press(Qt::Key_Up);
    QVERIFY(holds(0));
    press(Qt::Key_Down);
    // Undoing hides the button that has the focus.
    press(Qt::Key_Z, Qt::ControlModifier); // the 8
    press(Qt::Key_Z, Qt::ControlModifier); // setting it aside
    QVERIFY(laptop.settle());
    QCOMPARE(scoreOf(1).state, BoardCell::State::Blank);
    QVERIFY(holds(1));
}

/// A press that unfolded the card would move the button away from under the pointer.
void TestAside::undoIsOneClick()
{
    Machine machine;
    DeskOffice office(machine, 2);
    DeskLaptop laptop(office.package());
    auto desk = laptop.show<DeskPage>(Place::Page::Desk);
    SheetPane *sheet = desk->sheet();
    sheet->card(0)->setAside();
    sheet->card(2)->take();
    QVERIFY(laptop.settle());
    QPushButton *undo = sheet->card(0)->findChild<AsideField *>()->undoButton();
    const QPoint at = undo->mapTo(sheet, undo->rect().center());
    QTest::mousePress(undo, Qt::LeftButton);
    QCoreApplication::processEvents();
    QCOMPARE(undo->mapTo(sheet, undo->rect().center()), at);
    QTest::mouseRelease(undo, Qt::LeftButton);
    QVERIFY(laptop.settle());
    QCOMPARE(sheet->card(0)->cell().state, BoardCell::State::Blank);
    QVERIFY(sheet->card(0)->isAncestorOf(QApplication::focusWidget()));
}

PALMARES_TEST(TestAside)
#include "tst_aside.moc"
