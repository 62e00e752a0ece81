#include "tests/ui/judge/deskworld.h"

#include "ui/judge/commentbox.h"
#include "ui/judge/criterioncard.h"
#include "ui/judge/deskpage.h"
#include "ui/judge/entrypane.h"
#include "ui/judge/interestform.h"
#include "ui/judge/owncopyjob.h"
#include "ui/judge/reviewmodel.h"
#include "ui/judge/reviewpage.h"
#include "ui/judge/reviewtable.h"
#include "ui/judge/sheetpane.h"
#include "ui/judge/welcomepage.h"
#include "ui/widgets/tokens.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QListView>
#include <QPdfDocument>
#include <QPushButton>
#include <QTextEdit>

#include <csignal>

#include <sys/resource.h>

using namespace palmares;
using namespace palmares::tests;
using namespace palmares::ui;

namespace {

void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    QTest::keyClick(QApplication::focusWidget(), key, modifiers);
}

/// Digits for every criterion, without waiting for anything.
void scoreAll()
{
    for (const char digit : {'7', '8', '9', '6'}) {
        QTest::keyClick(QApplication::focusWidget(), digit);
        press(Qt::Key_Return);
    }
}

/// Lets no file grow beyond `bytes`, as a full disk would.
void limitFiles(rlim_t bytes)
{
    std::signal(SIGXFSZ, SIG_IGN);
    const rlimit limit{bytes, RLIM_INFINITY};
    ::setrlimit(RLIMIT_FSIZE, &limit);
}

} // namespace

/// Nothing that was typed is lost, none of it goes to another place, and nothing is made up.
class tst_DeskKeeps : public QObject {
    Q_OBJECT

private slots:
    void init() { applyTheme(Theme::Light); }
    void cleanup() { limitFiles(RLIM_INFINITY); }
    void whatWasRefusedStaysWithItsEntry();
    void aFullDiskLosesNothing();
    void whatTheDiskDoesNotTakeIsInTheCopy();
    void theReviewScoresTheCriterionAtHand();
    void aFilterShowsWhatItSays();
    void interestsAreKeptAtEveryChange();
};

void tst_DeskKeeps::whatWasRefusedStaysWithItsEntry()
{
    Machine machine;
    DeskPlan plan = DeskOffice::planOf(3);
    RoundRules &rules = plan.call.rules.rounds.front();
    rules.scale = *Scale::make("0", "100", "1", Best::High);
    for (Criterion &criterion : rules.criteria) {
        criterion.scale = rules.scale;
        criterion.ownScale = true;
    }
    DeskOffice office(machine, plan);
    DeskLaptop laptop(office.package());
    auto desk = laptop.show<DeskPage>(Place::Page::Desk);
    const auto *control = desk->sheet()->card(0)->control();
    const auto *field = qobject_cast<QLineEdit *>(control->focusProxy());
    QVERIFY(field);
    desk->sheet()->card(0)->take();
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("110"));
    QVERIFY(control->isRefused());
    laptop.actions.action("desk.forward")->trigger(); // the next entry to do waits until it is seen
    QVERIFY(!control->isRefused());
    QCOMPARE(field->text(), QString());
    press(Qt::Key_Backspace);
    QVERIFY(laptop.settle());
    for (const Draft &draft : laptop.drafts())
        QVERIFY(draft.values.empty());
}

/// The newest word is the last one written, however often the disk refused the ones before.
void tst_DeskKeeps::aFullDiskLosesNothing()
{
    Machine machine;
    DeskOffice office(machine, 2);
    DeskLaptop laptop(office.package());
    auto desk = laptop.show<DeskPage>(Place::Page::Desk);
    const std::size_t first = desk->shown();
    const QString words =
        QStringLiteral("Asks in seven languages where people are, and pays those who answer.");
    limitFiles(1);
    press(Qt::Key_3);
    QVERIFY(laptop.settle());
    press(Qt::Key_8);
    QVERIFY(laptop.settle());
    laptop.actions.action("desk.comment")->trigger();
    for (const QChar letter : words) {
        QTest::keyClick(QApplication::focusWidget(), letter.toLatin1());
        QCoreApplication::processEvents();
    }
    QVERIFY(laptop.settle());
    QVERIFY(laptop.shell.hasFailed && desk->keeper()->hasFailed());
    QVERIFY(laptop.drafts().empty());
    // Other entries can be looked at meanwhile, and what was typed still stands here.
    desk->goBy(1);
    QCOMPARE(desk->sheet()->committee()->text(), QString());
    desk->goTo(first);
    QCOMPARE(desk->sheet()->committee()->text(), words);
    QCOMPARE(desk->sheet()->card(0)->cell().units, std::int64_t(8));
    QVERIFY(laptop.shell.saveCopy);
    laptop.shell.onScreen.reset();
    QVERIFY(!desk->leave());
    QVERIFY(laptop.shell.onScreen && laptop.shell.onScreen->link && laptop.shell.onScreen->follow);
    limitFiles(RLIM_INFINITY);
    laptop.actions.action("desk.comment")->trigger();
    QTest::keyClick(QApplication::focusWidget(), '!');
    QVERIFY(waitUntil([&] { return !desk->keeper()->isSaving(); }));
    QTest::qWait(3500); // every retry has had its turn
    QVERIFY(laptop.settle());
    QCOMPARE(laptop.drafts().at(0).committee, (words + u'!').toStdString());
    QCOMPARE(laptop.drafts().at(0).values.at(0).value, std::int64_t(8));
    QCOMPARE(desk->sheet()->committee()->text(), words + u'!');
    QVERIFY(desk->leave());
}

void tst_DeskKeeps::whatTheDiskDoesNotTakeIsInTheCopy()
{
    Machine machine;
    DeskOffice office(machine, 2);
    DeskLaptop laptop(office.package());
    limitFiles(1);
    laptop.open(); // to be read, as there is no room to hold it
    auto desk = laptop.show<DeskPage>(Place::Page::Desk);
    press(Qt::Key_3);
    laptop.actions.action("desk.comment")->trigger();
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("Marvellous"));
    QVERIFY(waitUntil([&] { return desk->keeper()->hasFailed() && !laptop.call->isBusy(); }));
    QVERIFY(!desk->leave());
    QVERIFY(laptop.settle());
    const QString file = QString::fromStdString(laptop.machine.file("elsewhere.pdf"));
    desk->ownCopy()->setChooser([file](const QString &) { return file; });
    const qsizetype before = laptop.shell.said.size();
    laptop.shell.saveCopy();
    QVERIFY(laptop.settle());
    QVERIFY(desk->keeper()->hasFailed());
    limitFiles(RLIM_INFINITY); // the other disk has room
    QVERIFY(waitUntil([&] { return laptop.shell.said.size() > before; }));
    QPdfDocument pdf;
    QCOMPARE(pdf.load(file), QPdfDocument::Error::None);
    QString words;
    for (int page = 0; page < pdf.pageCount(); ++page)
        words += pdf.getAllText(page).text();
    QVERIFY2(words.contains(QStringLiteral("Marvellous")), qPrintable(words));
    QVERIFY(desk->keeper()->mayLeave());
    // What is typed after the copy is not in it.
    desk->sheet()->card(1)->take();
    limitFiles(1);
    press(Qt::Key_4);
    QVERIFY(waitUntil([&] { return desk->keeper()->hasFailed(); }));
    QVERIFY(!desk->leave());
    limitFiles(RLIM_INFINITY);
    QVERIFY(waitUntil([&] { return !desk->keeper()->isSaving(); }));
    QVERIFY(laptop.settle());
    QCOMPARE(laptop.drafts().at(0).committee, std::string("Marvellous"));
    QVERIFY(desk->leave());
}

void tst_DeskKeeps::theReviewScoresTheCriterionAtHand()
{
    Machine machine;
    DeskOffice office(machine, 4);
    DeskLaptop laptop(office.package());
    {
        auto desk = laptop.show<DeskPage>(Place::Page::Desk);
        scoreAll();
        SheetChange conflict;
        conflict.entry = desk->keeper()->board()->entries[2]->code;
        conflict.recuse = "family";
        desk->keeper()->save(conflict);
        QVERIFY(laptop.settle());
    }
    auto review = laptop.show<ReviewPage>(Place::Page::Review);
    const int column = ReviewModel::firstCriterion + 2;
    review->table()->setFocus();
    review->table()->setCurrentIndex(review->model()->index(0, column));
    QVERIFY(review->table()->columnSpan(1, ReviewModel::firstCriterion) > 1);
    press(Qt::Key_Down); // no scores yet
    QCOMPARE(review->table()->currentIndex(), review->model()->index(1, column));
    QCOMPARE(review->table()->columnSpan(1, ReviewModel::firstCriterion), 1);
    picture(review.get(), QStringLiteral("review-at-hand"));
    press(Qt::Key_6);
    QVERIFY(laptop.settle());
    QCOMPARE(review->model()->entry(1).sheet.cells[2].units, std::int64_t(6));
    QCOMPARE(review->model()->entry(1).answered, std::size_t(1));
    press(Qt::Key_Down); // a conflict, which has no scores
    press(Qt::Key_Down);
    QCOMPARE(review->table()->currentIndex(), review->model()->index(3, column));
    press(Qt::Key_Up);
    QVERIFY(review->table()->columnSpan(2, ReviewModel::firstCriterion) > 1);
    QVERIFY(review->table()->columnSpan(3, ReviewModel::firstCriterion) > 1); // nobody is at work there now
}

void tst_DeskKeeps::aFilterShowsWhatItSays()
{
    Machine machine;
    DeskOffice office(machine, 3);
    DeskLaptop laptop(office.package());
    auto desk = laptop.show<DeskPage>(Place::Page::Desk);
    EntryPane *pane = desk->list();
    pane->setFilter(EntryFilter::Flag);
    QCOMPARE(pane->list()->model()->rowCount(), 0);
    const auto buttons = pane->findChildren<QPushButton *>();
    QCOMPARE(buttons.size(), 1);
    QVERIFY(buttons.front()->isVisible());
    picture(desk.get(), QStringLiteral("desk-no-flag"));
    QTest::mouseClick(buttons.front(), Qt::LeftButton);
    QCOMPARE(pane->filter(), EntryFilter::All);
    QCOMPARE(pane->list()->model()->rowCount(), 3);
    // But what somebody works on stays where it is.
    pane->setFilter(EntryFilter::Todo);
    desk->sheet()->takeFocus();
    scoreAll();
    QVERIFY(laptop.settle());
    QCOMPARE(pane->list()->model()->rowCount(), 3);
    desk->goNext();
    QVERIFY(laptop.settle());
    QCOMPARE(pane->list()->model()->rowCount(), 2);
}

void tst_DeskKeeps::interestsAreKeptAtEveryChange()
{
    Machine machine;
    DeskOffice office(machine, 2);
    DeskLaptop laptop(office.package());
    {
        auto welcome = laptop.show<WelcomePage>(Place::Page::Welcome);
        auto *words = welcome->interests()->findChild<QTextEdit *>();
        words->setFocus();
        QTest::keyClicks(words, QStringLiteral("My sister works there"));
        welcome->interests()->findChildren<QCheckBox *>().at(4)->click();
        QVERIFY(laptop.settle());
        QVERIFY(!laptop.shell.isSaving);
    } // killed: it never left
    {
        auto again = laptop.show<WelcomePage>(Place::Page::Welcome);
        QCOMPARE(again->interests()->interests().words, std::string("My sister works there"));
        QCOMPARE(again->interests()->interests().kinds, std::vector<std::string>{"family"});
        QVERIFY(again->interests()->hasUndeclared()); // typed is not declared
        QVERIFY(again->leave());
        QVERIFY(laptop.settle());
    }
    auto later = laptop.show<WelcomePage>(Place::Page::Welcome);
    QVERIFY(!later->interests()->hasUndeclared());
    QCOMPARE(later->interests()->interests().words, std::string("My sister works there"));
}

PALMARES_TEST(tst_DeskKeeps)
#include "tst_deskkeeps.moc"
