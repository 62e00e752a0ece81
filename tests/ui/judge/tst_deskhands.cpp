#include "tests/ui/judge/deskworld.h"

#include "ui/judge/commentbox.h"
#include "ui/judge/criterioncard.h"
#include "ui/judge/deskpage.h"
#include "ui/judge/entrystate.h"
#include "ui/judge/sheetpane.h"
#include "ui/viewer/entryview.h"
#include "ui/widgets/tokens.h"

#include <QScrollArea>
#include <QTextEdit>

using namespace palmares;
using namespace palmares::tests;
using namespace palmares::ui;

namespace {

void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    QTest::keyClick(QApplication::focusWidget(), static_cast<Qt::Key>(key), modifiers);
}

/// Digits for every criterion, without waiting for anything.
void scoreAll()
{
    for (const char digit : {'7', '8', '9', '6'}) {
        QTest::keyClick(QApplication::focusWidget(), digit);
        press(Qt::Key_Return);
    }
}

/// What of a widget can be seen in the part of the sheet that scrolls.
QRect seen(const SheetPane *sheet, const QWidget *part, QRect rect)
{
    const auto *scroll = sheet->findChild<QScrollArea *>();
    rect.moveTopLeft(part->mapTo(scroll->viewport(), rect.topLeft()));
    return rect & scroll->viewport()->rect();
}

} // namespace

/// What hands do at the desk: faster than the disk, and wherever the eyes are.
class tst_DeskHands : public QObject {
    Q_OBJECT

private slots:
    void init() { applyTheme(Theme::Light); }
    void cleanup() { applyTheme(Theme::Light); }
    void theNextEntryIsNeverOneThatIsDone();
    void aCommentIsSeenWhileItIsWritten_data();
    void aCommentIsSeenWhileItIsWritten();
    void aCommentGoesOnAtItsEnd();
    void digitsScoreFromTheText();
    void aNewWidthLeavesTheWriterAlone();
};

void tst_DeskHands::theNextEntryIsNeverOneThatIsDone()
{
    Machine machine;
    DeskOffice office(machine, 3);
    DeskLaptop laptop(office.package());
    auto desk = laptop.show<DeskPage>(Place::Page::Desk);
    // The event loop never runs: not one save is answered.
    std::set<std::size_t> visited{desk->shown()};
    for (int i = 0; i < 2; ++i) {
        scoreAll();
        desk->goNext();
        QVERIFY(visited.insert(desk->shown()).second);
    }
    scoreAll();
    QCOMPARE(desk->keeper()->board()->counts.open(), std::size_t(3)); // as far as the board knows
    desk->goNext();
    // All three are done: on to the review, never back to one of them.
    QCOMPARE(laptop.shell.places.size(), std::size_t(1));
    QCOMPARE(laptop.shell.places.front().page, Place::Page::Review);
    QVERIFY(laptop.settle());
    QCOMPARE(desk->keeper()->board()->counts.complete, std::size_t(3));
}

void tst_DeskHands::aCommentIsSeenWhileItIsWritten_data()
{
    QTest::addColumn<double>("scale");
    QTest::addColumn<bool>("byEnter");
    QTest::newRow("Ctrl+M") << 1.0 << false;
    QTest::newRow("Enter after the last criterion") << 1.0 << true;
    QTest::newRow("Ctrl+M, large text") << 2.0 << false;
}

void tst_DeskHands::aCommentIsSeenWhileItIsWritten()
{
    QFETCH(double, scale);
    QFETCH(bool, byEnter);
    Machine machine;
    DeskOffice office(machine, 2);
    DeskLaptop laptop(office.package());
    applyTheme(Theme::Light, scale);
    auto desk = laptop.show<DeskPage>(Place::Page::Desk, {1024, 500});
    if (byEnter)
        scoreAll();
    else
        laptop.actions.action("desk.comment")->trigger();
    CommentBox *box = desk->sheet()->committee();
    QVERIFY(box->isAncestorOf(QApplication::focusWidget()));
    QCoreApplication::processEvents();
    const auto lineIsSeen = [&] {
        const QRect line = box->writingLine();
        return seen(desk->sheet(), box, line).height() >= line.height();
    };
    QVERIFY(lineIsSeen());
    for (int i = 0; i < 12; ++i) {
        QTest::keyClick(QApplication::focusWidget(), 'a');
        press(Qt::Key_Return);
        QCoreApplication::processEvents();
        QVERIFY2(lineIsSeen(), qPrintable(QString::number(i)));
    }
    QVERIFY(laptop.settle());
}

void tst_DeskHands::aCommentGoesOnAtItsEnd()
{
    Machine machine;
    DeskOffice office(machine, 2);
    DeskLaptop laptop(office.package());
    auto desk = laptop.show<DeskPage>(Place::Page::Desk);
    const std::size_t first = desk->shown();
    laptop.actions.action("desk.comment")->trigger();
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("good"));
    QVERIFY(laptop.settle());
    desk->goBy(1);
    desk->goTo(first);
    QVERIFY(laptop.settle());
    laptop.actions.action("desk.comment")->trigger();
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral(" work"));
    QCOMPARE(desk->sheet()->committee()->text(), QStringLiteral("good work"));
    QVERIFY(laptop.settle());
}

void tst_DeskHands::digitsScoreFromTheText()
{
    Machine machine;
    DeskOffice office(machine, 2);
    DeskLaptop laptop(office.package());
    for (const double scale : {1.0, 2.0}) {
        applyTheme(Theme::Light, scale);
        auto desk = laptop.show<DeskPage>(Place::Page::Desk, {1024, 616});
        const bool isTabbed = scale > 1;
        QCOMPARE(desk->deskLayout().panes == DeskLayout::Panes::Tabbed, isTabbed);
        desk->reader()->setFocus();
        QVERIFY(desk->reader()->isAncestorOf(QApplication::focusWidget()));
        const std::size_t at = desk->sheet()->currentCriterion();
        press(isTabbed ? Qt::Key_9 : Qt::Key_8);
        QCOMPARE(desk->sheet()->card(at)->cell().units, std::int64_t(isTabbed ? 9 : 8));
        QVERIFY(desk->sheet()->isVisible());
        QVERIFY(desk->sheet()->card(at)->isAncestorOf(QApplication::focusWidget()));
        press(Qt::Key_Return);
        QVERIFY(desk->sheet()->currentCriterion() == at + 1);
        QVERIFY(laptop.settle());
    }
}

void tst_DeskHands::aNewWidthLeavesTheWriterAlone()
{
    Machine machine;
    DeskOffice office(machine, 2);
    DeskLaptop laptop(office.package());
    applyTheme(Theme::Light, 2.0);
    auto desk = laptop.show<DeskPage>(Place::Page::Desk, {1024, 616});
    laptop.actions.action("desk.comment")->trigger();
    CommentBox *box = desk->sheet()->committee();
    QVERIFY(box->isAncestorOf(QApplication::focusWidget()));
    desk->resize(1000, 600);
    QCoreApplication::processEvents();
    QVERIFY(box->isAncestorOf(QApplication::focusWidget()));
}

PALMARES_TEST(tst_DeskHands)
#include "tst_deskhands.moc"
