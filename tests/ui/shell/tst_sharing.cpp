#include "tests/support/test.h"

#include "core/office/session/sessionthread.h"
#include "core/store/files.h"
#include "tests/support/callmaker.h"
#include "ui/shell/actions.h"
#include "ui/shell/callcardrow.h"
#include "ui/shell/filespanel.h"
#include "ui/shell/homepage.h"
#include "ui/shell/jobstrip.h"
#include "ui/shell/navigator.h"
#include "ui/shell/noticestrip.h"
#include "ui/shell/savesign.h"
#include "ui/shell/settings.h"
#include "ui/shell/sharing.h"
#include "ui/shell/shellactions.h"
#include "ui/shell/whodialog.h"
#include "ui/shell/windowmanners.h"
#include "ui/text/languages.h"

#include <QListWidget>
#include <QMainWindow>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>

using namespace palmares;
using namespace palmares::ui;

namespace {

struct Shell final : Navigator, SaveSign {
    void go(const Place &place) override { places.push_back(place); }
    void back() override {}
    void offer(const QStringList &) override {}
    void mark(Place::Page, const Mark &) override {}
    void saving() override {}
    void saved(std::int64_t) override {}
    void failed(const Error &, std::function<void()>) override {}
    std::vector<Place> places;
};

/// One computer and its list of calls.
struct Desk {
    Desk() : settings(QString::fromStdString(machine.file("settings.ini"))), call(machine.environment)
    {
        actions.add(shellActions());
    }

    void addJudge(const CallId &of, const std::string &code, std::int64_t done)
    {
        CallCard card;
        card.call = of;
        card.role = Role::Judge;
        card.judgeCode = code;
        card.shortName = "STORIES";
        card.titles = {{"en", "Stories of care"}};
        card.done = done;
        card.total = 10;
        card.entries = 10;
        card.next = "H-00" + std::to_string(done);
        const Home &home = machine.environment.home;
        const CallFolder begun =
            tests::need(home.startFolder(card.shortName, card.role, code, *machine.environment.random));
        const CallFolder folder = tests::need(home.finishFolder(begun));
        tests::need(durableReplace(folder.database(), {}));
        tests::need(writeCard(folder, card));
    }
    std::unique_ptr<HomePage> home()
    {
        auto page = std::make_unique<HomePage>(
            Services{machine.environment, call, shell, notices, shell, jobs, settings, languages, actions},
            nullptr);
        page->resize(1024, 700);
        static_cast<QWidget &>(*page).show();
        page->arrive(Place());
        QCoreApplication::processEvents();
        return page;
    }
    CallId newCall() { return machine.environment.random->make<CallId>(); }

    tests::Machine machine;
    text::Languages languages;
    Settings settings;
    ActionCatalogue actions;
    SessionThread call;
    Shell shell;
    NoticeStrip notices;
    JobStrip jobs;
};

std::vector<CallCardRow *> rowsOf(const HomePage *page)
{
    std::vector<CallCardRow *> rows;
    for (CallCardRow *row : page->findChildren<CallCardRow *>()) {
        if (row->isVisible())
            rows.push_back(row);
    }
    return rows;
}

} // namespace

/// Several people judge on one computer: nobody's work opens before somebody said who they are.
class tst_Sharing : public QObject {
    Q_OBJECT

private slots:
    void oneJudgeGoesOnWithOneClick();
    void severalAreAskedWhoTheyAre();
    void nobodyIsChosenBeforehand();
    void enterPressesWhatHasTheFocus();
    void tabGoesAsOneReads();
};

void tst_Sharing::oneJudgeGoesOnWithOneClick()
{
    Desk desk;
    desk.addJudge(desk.newCall(), "J-01", 3);
    desk.addJudge(desk.newCall(), "J-01", 4); // of another call
    const auto page = desk.home();
    QCOMPARE(rowsOf(page.get()).size(), std::size_t(2));
    rowsOf(page.get()).front()->button()->click();
    QCOMPARE(desk.shell.places.size(), std::size_t(1));
    QVERIFY(!isShared(desk.machine.environment.home, desk.shell.places.front().folder.toStdString()));
}

void tst_Sharing::severalAreAskedWhoTheyAre()
{
    Desk desk;
    const CallId call = desk.newCall();
    desk.addJudge(call, "J-01", 3);
    desk.addJudge(call, "J-02", 7);
    desk.addJudge(desk.newCall(), "J-01", 1);
    const auto page = desk.home();
    const auto rows = rowsOf(page.get());
    QCOMPARE(rows.size(), std::size_t(2)); // one for the shared call, one for the other
    const auto shared =
        std::find_if(rows.begin(), rows.end(), [](const CallCardRow *row) { return row->row().isShared; });
    QVERIFY(shared != rows.end());
    // How far anybody is, and where they go on, is nobody else's business.
    QVERIFY((*shared)->row().progress.isEmpty());
    QVERIFY(!(*shared)->row().next.contains(QStringLiteral("H-00")));
    QVERIFY(isShared(desk.machine.environment.home, (*shared)->row().place.folder.toStdString()));
    (*shared)->button()->click();
    QVERIFY(desk.shell.places.empty());
    auto *dialog = page->findChild<WhoDialog *>();
    QVERIFY(dialog && dialog->isVisible());
    QVERIFY(!dialog->confirmButton()->isEnabled());
    dialog->list()->setCurrentRow(1);
    QVERIFY(dialog->confirmButton()->isEnabled());
    QVERIFY(desk.shell.places.empty()); // chosen, and still not said
    dialog->confirmButton()->click();
    QCOMPARE(desk.shell.places.size(), std::size_t(1));
    QVERIFY(desk.shell.places.front().folder.contains(QStringLiteral("J-02")));
}

void tst_Sharing::nobodyIsChosenBeforehand()
{
    Desk desk;
    const CallId call = desk.newCall();
    desk.addJudge(call, "J-01", 3);
    desk.addJudge(call, "J-02", 7);
    const auto shelf = shelfOf(desk.machine.environment.home);
    WhoDialog dialog(judgesBeside(shelf, shelf.front()), "en", desk.machine.clock.nowMs(), nullptr);
    QSignalSpy chosen(&dialog, &WhoDialog::chosen);
    dialog.show();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    QVERIFY(!dialog.confirmButton()->isEnabled());
    QVERIFY(dialog.testAttribute(Qt::WA_KeyboardFocusChange)); // the row that has the focus is ringed
    QTest::keyClick(dialog.list(), Qt::Key_Return);
    QCOMPARE(chosen.count(), 0);
    QVERIFY(dialog.isVisible());
    QVERIFY(dialog.list()->item(0)->isSelected());
    QVERIFY(dialog.confirmButton()->isEnabled());
    QTest::keyClick(dialog.list(), Qt::Key_Down);
    QTest::keyClick(dialog.list(), Qt::Key_Return);
    QCOMPARE(chosen.count(), 1);
}

void tst_Sharing::enterPressesWhatHasTheFocus()
{
    QMainWindow window;
    new WindowManners(&window);
    auto *middle = new QWidget;
    window.setCentralWidget(middle);
    auto *button = new QPushButton(middle);
    auto *tool = new QToolButton(middle);
    tool->setFocusPolicy(Qt::StrongFocus);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    for (QAbstractButton *each :
         {static_cast<QAbstractButton *>(button), static_cast<QAbstractButton *>(tool)}) {
        QSignalSpy clicked(each, &QAbstractButton::clicked);
        each->setFocus();
        QTest::keyClick(each, Qt::Key_Return);
        QTest::keyClick(each, Qt::Key_Enter, Qt::KeypadModifier);
        QCOMPARE(clicked.count(), 2);
        QTest::keyClick(each, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(clicked.count(), 2);
    }
}

void tst_Sharing::tabGoesAsOneReads()
{
    Desk desk;
    for (int i = 0; i < 3; ++i)
        desk.addJudge(desk.newCall(), "J-01", i);
    const auto page = desk.home();
    QVERIFY(QTest::qWaitForWindowActive(page.get()));
    auto rows = rowsOf(page.get());
    std::sort(rows.begin(), rows.end(), [&](const CallCardRow *a, const CallCardRow *b) {
        return a->mapTo(page.get(), QPoint()).y() < b->mapTo(page.get(), QPoint()).y();
    });
    QCOMPARE(rows.size(), std::size_t(3));
    rows.front()->button()->setFocus();
    for (std::size_t i = 1; i < rows.size(); ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), rows[i]->button());
    }
    // Then a new call, where one can be made here, and only then the files at the side.
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), page->findChild<FilesPanel *>()->chooseButton());
}

PALMARES_TEST(tst_Sharing)
#include "tst_sharing.moc"
