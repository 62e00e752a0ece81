#include "tests/ui/judge/deskworld.h"

#include "ui/judge/asidefield.h"
#include "ui/judge/commentbox.h"
#include "ui/judge/comparepage.h"
#include "ui/judge/criterioncard.h"
#include "ui/judge/deskpage.h"
#include "ui/judge/entrypane.h"
#include "ui/judge/entrystate.h"
#include "ui/judge/sheetpane.h"
#include "ui/viewer/entryview.h"
#include "ui/viewer/mediapane.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/tokens.h"

#include <QBuffer>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QTextEdit>
#include <QTimer>

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
    void digitsScoreFromTheListAndTheButtons();
    void aClickInTheListShowsNoRing();
    void aNewWidthLeavesTheWriterAlone();
    void theReasonOfAConflictIsSeen_data();
    void theReasonOfAConflictIsSeen();
    void escapeLeavesTheComparison();
    void aFileTakesTheWholeWidth();
    void whatComesNextIsReadFirst();
    void undoInAnEmptyCommentIsTheDesks();
    void undoShowsAndNamesWhatCameBack_data();
    void undoShowsAndNamesWhatCameBack();
    void aCommentIsOneStepAmongTheOthers();
    void aStepThatChangesNothingIsPassedOver();
    void closingTheListGoesBackToWork();
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

void tst_DeskHands::digitsScoreFromTheListAndTheButtons()
{
    Machine machine;
    DeskOffice office(machine, 3);
    DeskLaptop laptop(office.package());
    QWidget window;
    QPushButton elsewhere(&window); // of the header
    auto desk = std::make_unique<DeskPage>(laptop.services(), &window);
    desk->retranslate();
    window.resize(1280, 716);
    desk->resize(1280, 680);
    desk->move(0, 36);
    window.show();
    desk->arrive(laptop.place(Place::Page::Desk));
    QVERIFY(laptop.settle());
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QListView *list = desk->list()->list();
    const QPoint second = list->visualRect(list->model()->index(1, 0)).center();
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, second);
    QCOMPARE(desk->shown(), std::size_t(1));
    QVERIFY(list->hasFocus());
    press(Qt::Key_9);
    QCOMPARE(desk->sheet()->card(0)->cell().units, std::int64_t(9));
    QVERIFY(desk->sheet()->isAncestorOf(QApplication::focusWidget()));
    press(Qt::Key_Return);
    for (QPushButton *button : desk->findChildren<QPushButton *>() + QList<QPushButton *>{&elsewhere}) {
        if (!button->isVisible() || !button->isEnabled())
            continue;
        button->setFocus(Qt::MouseFocusReason);
        QVERIFY(button->hasFocus());
        const std::size_t at = desk->sheet()->currentCriterion();
        press(Qt::Key_Backspace);
        press(Qt::Key_7);
        QCOMPARE(desk->sheet()->card(at)->cell().units, std::int64_t(7));
        QVERIFY(desk->sheet()->card(at)->isAncestorOf(QApplication::focusWidget()));
        press(Qt::Key_Backspace);
        QCOMPARE(desk->sheet()->card(at)->cell().state, BoardCell::State::Blank);
    }
    // Where one writes a digit is a letter, and where nothing can be scored it means nothing.
    laptop.actions.action("desk.comment")->trigger();
    press(Qt::Key_4);
    QCOMPARE(desk->sheet()->committee()->text(), QStringLiteral("4"));
    QVERIFY(laptop.settle());
    SheetChange conflict;
    conflict.entry = desk->keeper()->board()->entries[1]->code;
    conflict.recuse = "family";
    desk->keeper()->save(conflict);
    QVERIFY(laptop.settle());
    list->setFocus();
    press(Qt::Key_5);
    QVERIFY(laptop.settle());
    QVERIFY(list->hasFocus());
    QCOMPARE(desk->sheet()->card(0)->cell().units, std::int64_t(9));
}

/// A ring says that the keyboard brought one here.
void tst_DeskHands::aClickInTheListShowsNoRing()
{
    Machine machine;
    DeskOffice office(machine, 3);
    DeskLaptop laptop(office.package());
    auto desk = laptop.show<DeskPage>(Place::Page::Desk);
    QListView *list = desk->list()->list();
    desk->sheet()->takeFocus();
    press(Qt::Key_Tab); // the keyboard is at work
    QVERIFY(desk->window()->testAttribute(Qt::WA_KeyboardFocusChange));
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {},
                      list->visualRect(list->model()->index(1, 0)).center());
    QVERIFY(list->hasFocus());
    QVERIFY(!desk->window()->testAttribute(Qt::WA_KeyboardFocusChange));
    press(Qt::Key_Down);
    QVERIFY(desk->window()->testAttribute(Qt::WA_KeyboardFocusChange));
    QVERIFY(laptop.settle());
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

void tst_DeskHands::theReasonOfAConflictIsSeen_data()
{
    QTest::addColumn<double>("scale");
    QTest::newRow("100 %") << 1.0;
    QTest::newRow("200 %") << 2.0;
}

void tst_DeskHands::theReasonOfAConflictIsSeen()
{
    QFETCH(double, scale);
    Machine machine;
    DeskOffice office(machine, 2);
    DeskLaptop laptop(office.package());
    applyTheme(Theme::Light, scale);
    auto desk = laptop.show<DeskPage>(Place::Page::Desk, {1024, 500});
    desk->addAction(laptop.actions.action("edit.undo"));
    const SheetPane *sheet = desk->sheet();
    desk->reader()->setFocus();
    press(Qt::Key_7); // also brings the sheet forward where it lies behind the entry
    for (int i = 0; i < 2; ++i)
        press(Qt::Key_Return);
    QVERIFY(laptop.settle());
    const std::size_t inHand = sheet->currentCriterion();
    QVERIFY(inHand + 1 < sheet->cardCount());
    // As one chooses from the list of reasons.
    laptop.actions.action("desk.conflict")->trigger();
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    QVERIFY(menu);
    QVERIFY(menu->activeAction() && !menu->activeAction()->isSeparator()); // Enter would take it
    menu->actions().constLast()->trigger();
    menu->close();
    QVERIFY(laptop.settle());
    desk->activateWindow(); // which no window manager does here once a menu is closed
    QVERIFY(QTest::qWaitForWindowActive(desk.get()));
    QCOMPARE(desk->keeper()->board()->counts.recused, std::size_t(1));
    const AsideField *aside = sheet->aside();
    QVERIFY(aside->isVisible());
    QCOMPARE(seen(sheet, aside, aside->rect()).size(), aside->size());
    QVERIFY(!aside->undoButton()->hasFocus()); // Enter is for what comes next
    press(Qt::Key_Return);
    QVERIFY(laptop.settle());
    QCOMPARE(desk->keeper()->board()->counts.recused, std::size_t(1));
    laptop.actions.action("desk.previous")->trigger();
    QVERIFY(laptop.settle());
    const auto labels = sheet->findChildren<PlainLabel *>(QString(), Qt::FindDirectChildrenOnly);
    QVERIFY(std::any_of(labels.begin(), labels.end(),
                        [](const PlainLabel *label) { return label->text() == QLatin1String("Conflict"); }));

    press(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(laptop.settle());
    QCoreApplication::processEvents();
    QCOMPARE(desk->keeper()->board()->counts.recused, std::size_t(0));
    QVERIFY(aside->isHidden());
    QCOMPARE(sheet->currentCriterion(), inHand);
    const CriterionCard *card = sheet->card(sheet->currentCriterion());
    QVERIFY(card->isAncestorOf(QApplication::focusWidget()));
    QVERIFY(seen(sheet, card, card->rect()).height() > 0);
}

void tst_DeskHands::aFileTakesTheWholeWidth()
{
    using Panes = DeskLayout::Panes;
    Machine machine;
    DeskOffice office(machine, 2);
    DeskLaptop laptop(office.package());
    auto desk = laptop.show<DeskPage>(Place::Page::Desk, {1024, 616});
    QVERIFY(!laptop.actions.action("desk.wide")->isEnabled());
    QImage image(64, 64, QImage::Format_RGB32);
    image.fill(Qt::white);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    image.save(&buffer, "PNG");
    ShownEntry entry;
    entry.code = QStringLiteral("E-001");
    entry.files.append(
        {QStringLiteral("Picture 1"), QStringLiteral("image/png"), bytes.size(), [bytes] { return bytes; }});
    desk->reader()->setEntry(entry);
    desk->reader()->openFile(0);
    MediaPane *file = desk->reader()->mediaPane();
    QVERIFY(waitUntil([&] { return file->state() == MediaPane::State::Image; }));
    QVERIFY(waitUntil([&] { return laptop.actions.action("desk.wide")->isEnabled(); }));
    const int before = file->width();
    laptop.actions.action("desk.wide")->trigger();
    QCoreApplication::processEvents();
    QCOMPARE(desk->deskLayout().panes, Panes::Tabbed);
    QCOMPARE(file->width(), desk->width());
    QVERIFY(file->width() > 2 * before);
    QVERIFY(file->isAncestorOf(QApplication::focusWidget()));
    // A digit scores from there.
    QTest::keyClick(QApplication::focusWidget(), '1');
    QTest::keyClick(QApplication::focusWidget(), '0');
    QCOMPARE(desk->sheet()->card(0)->cell().units, std::int64_t(10));
    QVERIFY(laptop.settle());
    // Closing it brings back what stood beside it.
    desk->reader()->openFile(-1);
    QVERIFY(waitUntil([&] { return desk->deskLayout().panes == Panes::Three; }));
    QVERIFY(desk->sheet()->isVisible() && desk->reader()->isVisible());
    QVERIFY(!laptop.actions.action("desk.wide")->isEnabled());
}

void tst_DeskHands::whatComesNextIsReadFirst()
{
    Machine machine;
    DeskOffice office(machine, 2);
    DeskLaptop laptop(office.package());
    applyTheme(Theme::Light, 2.0);
    auto desk = laptop.show<DeskPage>(Place::Page::Desk, {1024, 616});
    desk->reader()->setFocus();
    scoreAll();
    QVERIFY(desk->sheet()->isVisible());
    const std::size_t first = desk->shown();
    laptop.actions.action("desk.next")->trigger();
    QVERIFY(desk->shown() != first);
    QVERIFY(desk->reader()->isVisible());
    QTest::keyClick(QApplication::focusWidget(), '7');
    QVERIFY(desk->sheet()->isVisible());
    QCOMPARE(desk->sheet()->card(0)->cell().units, std::int64_t(7));
    QVERIFY(laptop.settle());
}

void tst_DeskHands::escapeLeavesTheComparison()
{
    Machine machine;
    DeskOffice office(machine, 3);
    DeskLaptop laptop(office.package());
    laptop.call->run(
        nullptr,
        [](CallSession &session) {
            SheetChange conflict;
            conflict.entry = need(ScoringDesk(session).board())->entries[1]->code;
            conflict.recuse = "family";
            return ScoringDesk(session).score(conflict);
        },
        [](const Result<BoardSnapshot> &board) { need(board); });
    auto compare = laptop.show<ComparePage>(Place::Page::Compare);
    QVERIFY(waitUntil([] { return QApplication::focusWidget() != nullptr; }));
    QCOMPARE(compare->chooser(1)->currentData().toULongLong(), 2ULL); // of the second one stepped back: there is nothing to compare
    press(Qt::Key_Escape);
    QCOMPARE(laptop.shell.backs, 1);
}

void tst_DeskHands::undoInAnEmptyCommentIsTheDesks()
{
    Machine machine;
    DeskOffice office(machine, 2);
    DeskLaptop laptop(office.package());
    auto desk = laptop.show<DeskPage>(Place::Page::Desk);
    for (const char *id : {"edit.undo", "edit.redo"})
        desk->addAction(laptop.actions.action(id));
    press(Qt::Key_7);
    QVERIFY(laptop.settle());
    CommentBox *box = desk->sheet()->committee();
    box->editor()->setFocus();
    press(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(laptop.settle());
    QCOMPARE(desk->sheet()->card(0)->cell().state, BoardCell::State::Blank);
    box->editor()->setFocus();
    press(Qt::Key_Y, Qt::ControlModifier);
    QVERIFY(laptop.settle());
    QCOMPARE(desk->sheet()->card(0)->cell().units, std::int64_t(7));
}

void tst_DeskHands::undoShowsAndNamesWhatCameBack_data()
{
    QTest::addColumn<double>("scale");
    QTest::newRow("100 %") << 1.0;
    QTest::newRow("200 %") << 2.0;
}

void tst_DeskHands::undoShowsAndNamesWhatCameBack()
{
    QFETCH(double, scale);
    Machine machine;
    DeskOffice office(machine, 2);
    DeskLaptop laptop(office.package());
    applyTheme(Theme::Light, scale);
    auto desk = laptop.show<DeskPage>(Place::Page::Desk, {1024, 400});
    const SheetPane *sheet = desk->sheet();
    desk->reader()->setFocus();
    press(Qt::Key_7);
    press(Qt::Key_Return);
    press(Qt::Key_8);
    QVERIFY(laptop.settle());
    laptop.actions.action("desk.comment")->trigger(); // far below what will come back
    QTest::keyClick(QApplication::focusWidget(), 'a');
    QVERIFY(laptop.settle());
    const std::int64_t before = laptop.shell.savedAt;
    const auto undo = [&](const char *action) {
        laptop.machine.clock.advance(60'000);
        laptop.actions.action(action)->trigger();
        const bool isSaid = laptop.settle() && laptop.shell.onScreen;
        QCoreApplication::processEvents();
        return isSaid ? laptop.shell.onScreen->second() : QString();
    };
    QCOMPARE(undo("edit.undo"), QStringLiteral("The comment for the committee has changed."));
    QVERIFY(sheet->committee()->isAncestorOf(QApplication::focusWidget()));
    QVERIFY(laptop.shell.savedAt >= before + 60'000);
    desk->goBy(1); // it may even be on another entry
    QVERIFY(!laptop.shell.onScreen);
    const QString title = sheet->criteria()[1].title;
    QCOMPARE(undo("edit.undo"), title + QStringLiteral(": blank instead of 8"));
    QVERIFY(laptop.shell.onScreen->first().startsWith(QLatin1String("Undone in ")));
    QCOMPARE(sheet->currentCriterion(), std::size_t(1));
    const QWidget *control = sheet->card(1)->control();
    QVERIFY(control->isAncestorOf(QApplication::focusWidget()) || control->hasFocus());
    QCOMPARE(seen(sheet, control, control->rect()).size(), control->size());
    const std::int64_t stepped = laptop.shell.savedAt;
    QVERIFY(stepped >= before + 120'000);
    QCOMPARE(undo("edit.redo"), title + QStringLiteral(": 8 instead of blank"));
    QVERIFY(laptop.shell.onScreen->first().startsWith(QLatin1String("Done again in ")));
    QVERIFY(laptop.shell.savedAt >= stepped + 60'000);
    press(Qt::Key_9);
    QVERIFY(!laptop.shell.onScreen); // said long enough
    QVERIFY(laptop.settle());
}

/// One history for scores and comments: what was written in one go is one step of it.
void tst_DeskHands::aCommentIsOneStepAmongTheOthers()
{
    Machine machine;
    DeskOffice office(machine, 2);
    DeskLaptop laptop(office.package());
    auto desk = laptop.show<DeskPage>(Place::Page::Desk);
    for (const char *id : {"edit.undo", "edit.redo"})
        desk->addAction(laptop.actions.action(id));
    press(Qt::Key_7);
    laptop.actions.action("desk.comment")->trigger();
    CommentBox *box = desk->sheet()->committee();
    const auto write = [&](const QString &words) {
        for (const QChar letter : words) { // slower than the disk
            QTest::keyClick(QApplication::focusWidget(), letter.toLatin1());
            if (!laptop.settle())
                qFatal("nothing is saved");
        }
    };
    const auto step = [&](Qt::Key key) {
        press(key, Qt::ControlModifier);
        return laptop.settle() ? box->text() : QStringLiteral("busy");
    };
    write(QStringLiteral("good"));
    QTest::qWait(2100);
    write(QStringLiteral(" work"));
    QCOMPARE(box->text(), QStringLiteral("good work"));
    QCOMPARE(step(Qt::Key_Z), QStringLiteral("good")); // up to the pause
    QVERIFY(box->editor()->hasFocus());
    QCOMPARE(step(Qt::Key_Z), QString());
    QCOMPARE(desk->sheet()->card(0)->cell().units, std::int64_t(7));
    QCOMPARE(step(Qt::Key_Z), QString());
    QCOMPARE(desk->sheet()->card(0)->cell().state, BoardCell::State::Blank);
    QVERIFY(!laptop.actions.action("edit.undo")->isEnabled()); // three steps, and no fourth
    QCOMPARE(step(Qt::Key_Y), QString());
    QCOMPARE(desk->sheet()->card(0)->cell().units, std::int64_t(7));
    QCOMPARE(step(Qt::Key_Y), QStringLiteral("good"));
    QCOMPARE(step(Qt::Key_Y), QStringLiteral("good work"));
    write(QStringLiteral("s"));
    QCOMPARE(step(Qt::Key_Z), QStringLiteral("good work"));
}

void tst_DeskHands::aStepThatChangesNothingIsPassedOver()
{
    Machine machine;
    DeskOffice office(machine, 2);
    DeskLaptop laptop(office.package());
    auto desk = laptop.show<DeskPage>(Place::Page::Desk);
    desk->addAction(laptop.actions.action("edit.undo"));
    press(Qt::Key_7);
    laptop.actions.action("desk.comment")->trigger();
    QTest::keyClick(QApplication::focusWidget(), 'a');
    press(Qt::Key_Backspace);
    QVERIFY(laptop.settle());
    QCOMPARE(desk->sheet()->committee()->text(), QString());
    press(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(waitUntil([&] { return desk->sheet()->card(0)->cell().state == BoardCell::State::Blank; }));
    QCOMPARE(desk->sheet()->currentCriterion(), std::size_t(0));
}

/// The list goes, and whoever was scoring scores on.
void tst_DeskHands::closingTheListGoesBackToWork()
{
    Machine machine;
    DeskOffice office(machine, 3);
    DeskLaptop laptop(office.package());
    applyTheme(Theme::Light, 2.0);
    auto desk = laptop.show<DeskPage>(Place::Page::Desk, {1024, 616});
    desk->reader()->setFocus();
    press(Qt::Key_7); // shows the sheet
    QVERIFY(laptop.settle());
    press(Qt::Key_Return);
    QCOMPARE(desk->sheet()->currentCriterion(), std::size_t(1));
    laptop.actions.action("desk.list")->trigger();
    QVERIFY(desk->list()->list()->hasFocus());
    press(Qt::Key_Escape);
    QVERIFY(desk->list()->isHidden());
    QVERIFY(desk->sheet()->card(1)->isAncestorOf(QApplication::focusWidget()));
    press(Qt::Key_8);
    QCOMPARE(desk->sheet()->card(1)->cell().units, std::int64_t(8));
    QVERIFY(desk->sheet()->committee()->text().isEmpty());
    QVERIFY(laptop.settle());
}

PALMARES_TEST(tst_DeskHands)
#include "tst_deskhands.moc"
