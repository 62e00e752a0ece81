#include "tests/ui/judge/deskworld.h"

#include "ui/judge/commentbox.h"
#include "ui/judge/comparepage.h"
#include "ui/judge/criterioncard.h"
#include "ui/judge/deskpage.h"
#include "ui/judge/entrypane.h"
#include "ui/judge/reviewpage.h"
#include "ui/judge/reviewtable.h"
#include "ui/judge/sendpage.h"
#include "ui/judge/sheetpane.h"
#include "ui/judge/welcomepage.h"
#include "ui/viewer/entryview.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/tokens.h"

#include <QElapsedTimer>
#include <QListView>
#include <QPainter>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollBar>
#include <QSplitter>
#include <QTextEdit>

using namespace palmares;
using namespace palmares::tests;
using namespace palmares::ui;

namespace {

void type(const QString &text)
{
    for (const QChar c : text)
        QTest::keyClick(QApplication::focusWidget(), c.toLatin1());
}

void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    QTest::keyClick(QApplication::focusWidget(), key, modifiers);
}

/// Scores the entry on screen: a digit and Enter for each criterion.
void scoreAll(const QString &digits)
{
    for (const QChar digit : digits) {
        type(QString(digit));
        press(Qt::Key_Return);
    }
}

} // namespace

class tst_DeskPage : public QObject {
    Q_OBJECT

private slots:
    void init() { applyTheme(Theme::Light); }
    void fromPackageToMergedBallot_data();
    void fromPackageToMergedBallot();
    void everyChangeIsInTheDatabase();
    void languageSwitchKeepsWhatIsBeingTyped();
    void undoShowsWhatItTookBack();
    void stepsBackAndComesBack();
    void comesBackToWhereOneWas();
    void reviewOverwritesScores();
    void reviewScrollsAsAWhole_data();
    void reviewScrollsAsAWhole();
    void layoutsFollowTheRoom();
    void textGrowsWhileTheDeskIsOpen();
    void panesStayAsTheyWereLeft();
    void theTextStaysAsLarge();
    void tabGoesAsOneReads();
    void tabGoesFromOneNumberToTheNext();
    void theRowUnderTheMouseIsSeen();
    void pictures();
    void figures();
};

void tst_DeskPage::fromPackageToMergedBallot_data()
{
    QTest::addColumn<int>("language");
    QTest::newRow("English") << static_cast<int>(text::Language::English);
    QTest::newRow("Arabic") << static_cast<int>(text::Language::Arabic);
}

void tst_DeskPage::fromPackageToMergedBallot()
{
    QFETCH(int, language);
    Machine machine;
    DeskOffice office(machine, 3);
    DeskLaptop laptop(office.package());
    switchLanguage(laptop.languages, static_cast<text::Language>(language), text::Digits::Local);
    auto desk = laptop.show<DeskPage>(Place::Page::Desk);
    for (int i = 0; i < 3; ++i) {
        scoreAll(QStringLiteral("789"));
        type(QStringLiteral("10")); // one, then ten
        press(Qt::Key_Return);      // to the comments
        QVERIFY(desk->sheet()->committee()->isAncestorOf(QApplication::focusWidget()));
        type(QStringLiteral("good"));
        desk->goNext();
    }
    QVERIFY(laptop.settle());
    QCOMPARE(desk->keeper()->board()->counts.complete, std::size_t(3));
    // Nothing is left: from the last entry on to the review, and the hands were faster than the disk.
    QCOMPARE(laptop.shell.places.size(), std::size_t(1));
    QCOMPARE(laptop.shell.places.front().page, Place::Page::Review);
    QVERIFY(desk->leave());
    desk.reset();

    auto send = laptop.show<SendPage>(Place::Page::Send);
    QVERIFY(send->kindButton(SubmitKind::Final)->isChecked());
    const QString file = QString::fromStdString(laptop.machine.file("mine.palmballot"));
    send->setChooser([file](const QString &) { return file; });
    QVERIFY(send->sendButton()->hasFocus());
    press(Qt::Key_Space);
    QVERIFY(waitUntil([&] { return send->written().has_value(); }));
    QVERIFY(laptop.settle());
    QCOMPARE(send->written()->sheets, std::size_t(3));
    QCOMPARE(send->written()->receipt.size(), std::size_t(16));

    const Intake intake = need(IntakeDesk(*office.session).read({file.toStdString()}));
    Intake merged = intake;
    need(IntakeDesk(*office.session).merge(merged));
    const CallState &state = office.session->view()->state;
    std::size_t counting = 0;
    for (const SheetSlot &sheet : state.sheets)
        counting += sheet.counts() ? 1 : 0;
    QCOMPARE(counting, std::size_t(3));
}

void tst_DeskPage::everyChangeIsInTheDatabase()
{
    Machine machine;
    DeskOffice office(machine, 2);
    DeskLaptop laptop(office.package());
    auto desk = laptop.show<DeskPage>(Place::Page::Desk);
    type(QStringLiteral("7"));
    QCOMPARE(laptop.drafts().at(0).values.size(), std::size_t(1));
    QCOMPARE(laptop.drafts().at(0).values.at(0).value, std::int64_t(7));
    press(Qt::Key_Backspace);
    QCOMPARE(laptop.drafts().at(0).values.size(), std::size_t(0));
    type(QStringLiteral("1"));
    QCOMPARE(laptop.drafts().at(0).values.at(0).value, std::int64_t(1));
    type(QStringLiteral("0"));
    QCOMPARE(laptop.drafts().at(0).values.at(0).value, std::int64_t(10));
    desk->sheet()->entrant()->editor()->setFocus();
    type(QStringLiteral("more trial"));
    QVERIFY(laptop.settle());
    QCOMPARE(laptop.drafts().at(0).entrant, std::string("more trial"));
    QVERIFY(!laptop.shell.isSaving);
}

void tst_DeskPage::languageSwitchKeepsWhatIsBeingTyped()
{
    Machine machine;
    DeskOffice office(machine, 2);
    DeskLaptop laptop(office.package());
    auto desk = laptop.show<DeskPage>(Place::Page::Desk);
    type(QStringLiteral("1"));
    desk->sheet()->committee()->editor()->setFocus();
    type(QStringLiteral("half a sen"));
    switchLanguage(laptop.languages, text::Language::Arabic, text::Digits::Local);
    QCoreApplication::processEvents();
    QCOMPARE(desk->layoutDirection(), Qt::RightToLeft);
    QCOMPARE(desk->sheet()->committee()->text(), QStringLiteral("half a sen"));
    QVERIFY(desk->sheet()->committee()->editor()->hasFocus());
    type(QStringLiteral("tence"));
    QVERIFY(laptop.settle());
    QCOMPARE(laptop.drafts().at(0).committee, std::string("half a sentence"));
    // On screen the higher score is to the left now, and so is the key for it.
    desk->sheet()->card(0)->take();
    press(Qt::Key_Left);
    QCOMPARE(laptop.drafts().at(0).values.at(0).value, std::int64_t(2));
}

void tst_DeskPage::undoShowsWhatItTookBack()
{
    Machine machine;
    DeskOffice office(machine, 2);
    DeskLaptop laptop(office.package());
    auto desk = laptop.show<DeskPage>(Place::Page::Desk);
    const std::size_t first = desk->shown();
    type(QStringLiteral("7"));
    desk->goBy(1);
    QVERIFY(desk->shown() != first);
    QVERIFY(laptop.settle());
    laptop.actions.action("edit.undo")->trigger();
    QVERIFY(laptop.settle());
    QCOMPARE(desk->shown(), first);
    QCOMPARE(desk->sheet()->card(0)->cell().state, BoardCell::State::Blank);
    laptop.actions.action("edit.redo")->trigger();
    QVERIFY(laptop.settle());
    QCOMPARE(desk->sheet()->card(0)->cell().units, std::int64_t(7));
}

void tst_DeskPage::stepsBackAndComesBack()
{
    Machine machine;
    DeskOffice office(machine, 2);
    DeskLaptop laptop(office.package());
    auto desk = laptop.show<DeskPage>(Place::Page::Desk);
    type(QStringLiteral("7"));
    QVERIFY(laptop.settle());
    SheetChange change;
    change.entry = desk->keeper()->board()->entries[desk->shown()]->code;
    change.recuse = "family";
    const std::size_t inHand = desk->sheet()->currentCriterion();
    desk->keeper()->save(change);
    QVERIFY(laptop.settle());
    QCOMPARE(desk->sheet()->currentCriterion(), inHand);
    QVERIFY(!desk->sheet()->card(0)->control()->isEnabled());
    QCOMPARE(desk->keeper()->board()->counts.recused, std::size_t(1));
    change.recuse.reset();
    change.takeBack = true;
    desk->keeper()->save(change);
    QVERIFY(laptop.settle());
    QVERIFY(desk->sheet()->card(0)->control()->isEnabled());
    QCOMPARE(desk->sheet()->card(0)->cell().units, std::int64_t(7)); // what was typed before comes back
}

void tst_DeskPage::comesBackToWhereOneWas()
{
    Machine machine;
    DeskOffice office(machine, 5);
    DeskLaptop laptop(office.package());
    auto desk = laptop.show<DeskPage>(Place::Page::Desk);
    desk->goTo(3);
    QVERIFY(laptop.settle());
    QVERIFY(desk->leave());
    desk.reset();
    desk = laptop.show<DeskPage>(Place::Page::Desk);
    QCOMPARE(desk->shown(), std::size_t(3));
}

void tst_DeskPage::reviewOverwritesScores()
{
    Machine machine;
    DeskOffice office(machine, 3);
    DeskLaptop laptop(office.package());
    auto desk = laptop.show<DeskPage>(Place::Page::Desk);
    scoreAll(QStringLiteral("7777"));
    QVERIFY(laptop.settle());
    desk.reset();
    auto review = laptop.show<ReviewPage>(Place::Page::Review);
    review->table()->setFocus();
    review->table()->setCurrentIndex(review->model()->index(0, ReviewModel::firstCriterion));
    type(QStringLiteral("10"));
    QVERIFY(laptop.settle());
    QCOMPARE(review->model()->entry(0).sheet.cells.at(0).units, std::int64_t(10));
    // What is no score leaves what was there before, and says which there are.
    type(QStringLiteral("7.5"));
    QVERIFY(laptop.settle());
    QCOMPARE(review->model()->entry(0).sheet.cells.at(0).units, std::int64_t(10));
    const auto isSaid = [&] {
        const auto labels = review->findChildren<PlainLabel *>();
        return std::any_of(labels.begin(), labels.end(), [](const PlainLabel *label) {
            return label->isVisible() && label->text() == QStringLiteral("1 to 10, in steps of 1");
        });
    };
    QVERIFY(isSaid());
    press(Qt::Key_Right);
    QVERIFY(!isSaid());
    press(Qt::Key_Return);
    QCOMPARE(laptop.shell.places.back().page, Place::Page::Desk);
    QCOMPARE(laptop.shell.places.back().entry.toStdString(), review->model()->entry(0).code);
}

void tst_DeskPage::reviewScrollsAsAWhole_data()
{
    QTest::addColumn<int>("language");
    QTest::newRow("English") << static_cast<int>(text::Language::English);
    QTest::newRow("French") << static_cast<int>(text::Language::French);
    QTest::newRow("Chinese") << static_cast<int>(text::Language::Chinese);
}

void tst_DeskPage::reviewScrollsAsAWhole()
{
    QFETCH(int, language);
    Machine machine;
    DeskOffice office(machine, 15);
    DeskLaptop laptop(office.package());
    {
        auto desk = laptop.show<DeskPage>(Place::Page::Desk);
        scoreAll(QStringLiteral("7879"));
        QVERIFY(laptop.settle());
    }
    applyTheme(Theme::Light, 2.0);
    auto review = laptop.show<ReviewPage>(Place::Page::Review, {1024, 530}); // what a window of 700 leaves
    review->table()->setFocus();
    switchLanguage(laptop.languages, static_cast<text::Language>(language), text::Digits::Local);
    QVERIFY(laptop.settle());
    QTest::qWait(50); // layouts that ask for another
    ReviewTable *table = review->table();
    QCOMPARE(table->verticalScrollBar()->maximum(), 0);
    QCOMPARE(table->horizontalScrollBar()->maximum(), 0); // the mean is there
    // In sight at first, and still after the language was changed: the first cell and two rows more.
    const auto isSeen = [&](int row, int column) {
        const QRect cell = table->visualRect(review->model()->index(row, column));
        const QRegion shown = table->viewport()->visibleRegion();
        return shown.contains(cell.center()) && shown.contains(QPoint(cell.center().x(), cell.bottom() - 1));
    };
    QCOMPARE(table->currentIndex(), review->model()->index(0, ReviewModel::firstCriterion));
    picture(review.get(), QStringLiteral("review-200-%1").arg(language));
    for (int row = 0; row < 3; ++row)
        QVERIFY2(isSeen(row, review->model()->totalColumn()), qPrintable(QString::number(row)));
    // The page follows whoever goes down with the arrows.
    for (int i = 0; i < 14; ++i)
        press(Qt::Key_Down);
    QVERIFY(waitUntil([&] { return isSeen(14, ReviewModel::firstCriterion); }, 2000));
    applyTheme(Theme::Light);
}

void tst_DeskPage::layoutsFollowTheRoom()
{
    using Panes = DeskLayout::Panes;
    QCOMPARE(deskLayoutFor(1280, 1.0).list, 236);
    QCOMPARE(deskLayoutFor(1024, 1.0).list, 212);
    QCOMPARE(deskLayoutFor(1280, 1.5).panes, Panes::Two);
    QCOMPARE(deskLayoutFor(1024, 2.0).panes, Panes::Tabbed);
    Machine machine;
    DeskOffice office(machine, 5);
    DeskLaptop laptop(office.package());
    applyTheme(Theme::Light, 2.0);
    auto desk = laptop.show<DeskPage>(Place::Page::Desk, {1024, 616});
    QCOMPARE(desk->deskLayout().panes, Panes::Tabbed);
    picture(desk.get(), QStringLiteral("desk-200-entry"));
    QVERIFY(desk->list()->isHidden());
    laptop.actions.action("desk.list")->trigger();
    QVERIFY(!desk->list()->isHidden());
    picture(desk.get(), QStringLiteral("desk-200-drawer"));
    applyTheme(Theme::Light);
}

void tst_DeskPage::textGrowsWhileTheDeskIsOpen()
{
    using Panes = DeskLayout::Panes;
    Machine machine;
    DeskOffice office(machine, 5);
    DeskLaptop laptop(office.package());
    auto desk = laptop.show<DeskPage>(Place::Page::Desk, {1024, 616});
    QCOMPARE(desk->deskLayout().panes, Panes::Three);
    type(QStringLiteral("7"));
    for (const auto &[size, panes] : {std::pair(2.0, Panes::Tabbed), std::pair(1.0, Panes::Three),
                                      std::pair(1.3, Panes::Two), std::pair(1.0, Panes::Three)}) {
        applyTheme(Theme::Dark, size);
        QCoreApplication::processEvents();
        QCOMPARE(desk->deskLayout().panes, panes);
        QCOMPARE(desk->list()->isVisible(), panes == Panes::Three);
        QCOMPARE(desk->sheet()->card(0)->cell().units, std::int64_t(7));
    }
}

void tst_DeskPage::theRowUnderTheMouseIsSeen()
{
    Machine machine;
    DeskOffice office(machine, 2);
    DeskLaptop laptop(office.package());
    auto desk = laptop.show<DeskPage>(Place::Page::Desk);
    const QListView *list = desk->list()->list();
    const auto picture = [list](QStyle::State more) {
        QStyleOptionViewItem option;
        option.initFrom(list);
        option.rect = QRect(0, 0, 200, 40);
        option.state = QStyle::State_Enabled | more;
        QImage image(option.rect.size(), QImage::Format_RGB32);
        image.fill(tokens().window);
        QPainter painter(&image);
        list->itemDelegate()->paint(&painter, option, list->model()->index(1, 0));
        return image;
    };
    for (const Theme theme : {Theme::Light, Theme::Dark, Theme::Contrast}) {
        applyTheme(theme);
        QVERIFY(picture(QStyle::State_None) != picture(QStyle::State_MouseOver));
    }
    applyTheme(Theme::Light);
}

void tst_DeskPage::tabGoesAsOneReads()
{
    Machine machine;
    DeskOffice office(machine, 3);
    DeskLaptop laptop(office.package());
    auto desk = laptop.show<DeskPage>(Place::Page::Desk);
    const auto press = [] { QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab); };
    const QWidget *parts[] = {desk->list(), desk->reader(), desk->sheet()};
    desk->list()->list()->setFocus();
    std::vector<std::size_t> passed;
    for (int i = 0; i < 40 && (passed.empty() || QApplication::focusWidget() != desk->list()->list()); ++i) {
        for (std::size_t part = 0; part < 3; ++part) {
            if (parts[part]->isAncestorOf(QApplication::focusWidget()) &&
                (passed.empty() || passed.back() != part))
                passed.push_back(part);
        }
        press();
    }
    // Round once: list, entry with what stands above it, sheet, and the filters before the list again.
    QCOMPARE(passed, (std::vector<std::size_t>{0, 1, 2, 0}));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QVERIFY(desk->reader()->isAncestorOf(QApplication::focusWidget()));
    QVERIFY(qobject_cast<QPushButton *>(QApplication::focusWidget()));
}

void tst_DeskPage::tabGoesFromOneNumberToTheNext()
{
    Machine machine;
    DeskPlan plan;
    plan.call.code = "TAB";
    plan.call.title = "Numbers";
    plan.call.rules = need(parseRules(R"({"version":1,"rounds":[{"id":"review","kind":"scoring","scale":{"min":"0","max":"100","step":"0.5"},
        "panels":[{"id":"all"}],"criteria":[{"id":"clarity"},{"id":"reach"},{"id":"effect"}]}]})"));
    plan.entries = "code,title,text\nE-001,One,A text.\nE-002,Two,A text.\n";
    DeskOffice office(machine, plan);
    DeskLaptop laptop(office.package());
    auto desk = laptop.show<DeskPage>(Place::Page::Desk);
    desk->sheet()->card(0)->control()->setFocus(Qt::TabFocusReason);
    for (const Qt::Key digit : {Qt::Key_4, Qt::Key_5, Qt::Key_6}) {
        QTest::keyClick(QApplication::focusWidget(), digit);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    for (std::size_t i = 0; i < 3; ++i)
        QCOMPARE(desk->sheet()->card(i)->cell().units, 40 + 10 * static_cast<std::int64_t>(i)); // in tenths
    // From the last score on to the comments, not out of the page.
    QVERIFY(desk->sheet()->isAncestorOf(QApplication::focusWidget()));
    QVERIFY(!qobject_cast<QPushButton *>(QApplication::focusWidget()));
}

void tst_DeskPage::theTextStaysAsLarge()
{
    Machine machine;
    DeskOffice office(machine, 2);
    DeskLaptop laptop(office.package());
    auto desk = laptop.show<DeskPage>(Place::Page::Desk);
    desk->reader()->setFocus();
    press(Qt::Key_Plus, Qt::ControlModifier);
    QCOMPARE(desk->reader()->zoomPercent(), 110);
    desk.reset();
    desk = laptop.show<DeskPage>(Place::Page::Desk);
    QCOMPARE(desk->reader()->zoomPercent(), 110);
}

void tst_DeskPage::panesStayAsTheyWereLeft()
{
    Machine machine;
    DeskOffice office(machine, 5);
    DeskLaptop laptop(office.package());
    const auto splitterOf = [](DeskPage *desk) {
        return desk->findChild<QSplitter *>({}, Qt::FindDirectChildrenOnly);
    };
    auto desk = laptop.show<DeskPage>(Place::Page::Desk);
    QCOMPARE(splitterOf(desk.get())->sizes().first(), metric(236));
    // As a mouse does it: by the handle.
    auto *handle = splitterOf(desk.get())->handle(1);
    QTest::mousePress(handle, Qt::LeftButton, {}, {0, 50});
    QMouseEvent move(QEvent::MouseMove, QPointF(60, 50), handle->mapToGlobal(QPointF(60, 50)), Qt::NoButton,
                     Qt::LeftButton, {});
    QApplication::sendEvent(handle, &move);
    QTest::mouseRelease(handle, Qt::LeftButton, {}, {0, 50});
    const QList<int> left = splitterOf(desk.get())->sizes();
    QVERIFY(left.first() > metric(280));
    QVERIFY(desk->leave());
    desk.reset();
    desk = laptop.show<DeskPage>(Place::Page::Desk);
    QVERIFY(qAbs(splitterOf(desk.get())->sizes().first() - left.first()) <= 1);
    QVERIFY(qAbs(splitterOf(desk.get())->sizes().last() - left.last()) <= 1);
}

void tst_DeskPage::pictures()
{
    if (qEnvironmentVariableIsEmpty("PALMARES_PICTURES"))
        QSKIP("PALMARES_PICTURES names no folder");
    Machine machine;
    DeskOffice office(machine, 15);
    DeskLaptop laptop(office.package());
    {
        auto desk = laptop.show<DeskPage>(Place::Page::Desk);
        for (const char *digits : {"7879", "8889", "6667", "9998"}) {
            scoreAll(QString::fromLatin1(digits));
            desk->goNext();
        }
        desk->goBy(1);
        desk->keeper()->flag(desk->keeper()->board()->entries[desk->shown()]->code, true);
        desk->goBy(1);
        SheetChange change;
        change.entry = desk->keeper()->board()->entries[desk->shown()]->code;
        change.recuse = "employment";
        desk->keeper()->save(change);
        desk->goBy(1);
        type(QStringLiteral("79"));
        press(Qt::Key_Return);
        type(QStringLiteral("8"));
        press(Qt::Key_Return);
        laptop.settle();
        picture(desk.get(), QStringLiteral("desk-en-light"));
        applyTheme(Theme::Dark);
        switchLanguage(laptop.languages, text::Language::Arabic, text::Digits::Local);
        desk->resize(1024, 616);
        QTest::qWait(50);
        picture(desk.get(), QStringLiteral("desk-ar-dark-1024"));
        applyTheme(Theme::Light);
        switchLanguage(laptop.languages, text::Language::Chinese, text::Digits::Local);
        QTest::qWait(50);
        picture(desk.get(), QStringLiteral("desk-zh-light-1024"));
        switchLanguage(laptop.languages, text::Language::English, text::Digits::Local);
        applyTheme(Theme::Contrast);
        desk->resize(1280, 716);
        QTest::qWait(50);
        picture(desk.get(), QStringLiteral("desk-en-contrast"));
        applyTheme(Theme::Light);
        desk->leave();
    }
    for (const auto &[language, name] :
         {std::pair(text::Language::English, "en"), std::pair(text::Language::Arabic, "ar")}) {
        switchLanguage(laptop.languages, language, text::Digits::Local);
        const QString lang = QString::fromLatin1(name);
        auto welcome = laptop.show<WelcomePage>(Place::Page::Welcome);
        picture(welcome.get(), QStringLiteral("welcome-") + lang);
        auto review = laptop.show<ReviewPage>(Place::Page::Review);
        picture(review.get(), QStringLiteral("review-") + lang);
        auto compare = laptop.show<ComparePage>(Place::Page::Compare);
        picture(compare.get(), QStringLiteral("compare-") + lang);
        auto send = laptop.show<SendPage>(Place::Page::Send);
        picture(send.get(), QStringLiteral("send-") + lang);
        const QString file = QString::fromStdString(laptop.machine.file("J-01-interim.palmballot"));
        send->setChooser([file](const QString &) { return file; });
        send->sendButton()->click();
        waitUntil([&] { return send->written().has_value(); });
        laptop.settle();
        picture(send.get(), QStringLiteral("sent-") + lang);
    }
}

void tst_DeskPage::figures()
{
    Machine machine;
    DeskOffice office(machine, 300);
    DeskLaptop laptop(office.package());
    auto desk = laptop.show<DeskPage>(Place::Page::Desk);
    QElapsedTimer timer;
    std::vector<qint64> keys;
    std::vector<qint64> moves;
    for (int i = 0; i < 40; ++i) {
        timer.start();
        type(QString::number(1 + i % 9));
        laptop.settle();
        desk->repaint();
        keys.push_back(timer.nsecsElapsed() / 1000);
        timer.start();
        desk->goBy(1);
        desk->repaint();
        moves.push_back(timer.nsecsElapsed() / 1000);
        laptop.settle();
    }
    const auto median = [](std::vector<qint64> values) {
        std::sort(values.begin(), values.end());
        return static_cast<double>(values[values.size() / 2]) / 1000.0;
    };
    timer.start();
    switchLanguage(laptop.languages, text::Language::Arabic, text::Digits::Local);
    QCoreApplication::processEvents();
    desk->repaint();
    const auto switched = static_cast<double>(timer.nsecsElapsed()) / 1e6;
    qInfo("300 entries: key to saved and shown %.1f ms, next entry %.1f ms (medians of 40), language switch "
          "%.1f ms",
          median(keys), median(moves), switched);
    QFile status(QStringLiteral("/proc/self/status"));
    if (status.open(QIODevice::ReadOnly)) {
        for (const QByteArray &line : status.readAll().split('\n')) {
            if (line.startsWith("VmRSS") || line.startsWith("RssAnon"))
                qInfo("%s", line.constData());
        }
    }
}

PALMARES_TEST(tst_DeskPage)
#include "tst_deskpage.moc"
