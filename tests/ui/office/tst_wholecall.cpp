#include "tests/support/test.h"

#include "core/office/judges/assignmentdesk.h"
#include "core/office/session/sessionthread.h"
#include "core/office/setup/callsetup.h"
#include "tests/support/ballotmaker.h"
#include "ui/coordinator/assignment/askform.h"
#include "ui/coordinator/assignment/assignmentpage.h"
#include "ui/coordinator/assignment/planpicture.h"
#include "ui/coordinator/decisions/decidedialog.h"
#include "ui/coordinator/decisions/decisionspage.h"
#include "ui/coordinator/entries/entriespage.h"
#include "ui/coordinator/files/filespage.h"
#include "ui/coordinator/files/notreadlist.h"
#include "ui/coordinator/files/receivedpane.h"
#include "ui/coordinator/files/sendpane.h"
#include "ui/coordinator/judges/judgespage.h"
#include "ui/coordinator/officeactions.h"
#include "ui/coordinator/overview/overviewpage.h"
#include "ui/coordinator/overview/tasklist.h"
#include "ui/coordinator/parts/datatable.h"
#include "ui/coordinator/parts/importpane.h"
#include "ui/coordinator/parts/picklist.h"
#include "ui/coordinator/reports/reportspage.h"
#include "ui/coordinator/results/closedialog.h"
#include "ui/coordinator/results/resultspage.h"
#include "ui/coordinator/rules/freezedialog.h"
#include "ui/coordinator/rules/rulespage.h"
#include "ui/coordinator/start/callform.h"
#include "ui/coordinator/start/newcallpage.h"
#include "ui/shell/homepage.h"
#include "ui/shell/jobstrip.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/pagestack.h"
#include "ui/shell/shellactions.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/segmented.h"

#include <QCheckBox>
#include <QDir>
#include <QFileInfo>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>

#include <algorithm>

using namespace palmares;
using namespace palmares::tests;
using namespace palmares::ui;

namespace {

bool waitUntil(const std::function<bool()> &holds)
{
    return QTest::qWaitFor(holds, 15'000);
}

/// The program on a coordinator's computer: the window, and what moves in it.
struct Office {
    Office()
        : settings(QString::fromStdString(machine.file("settings.ini"))), call(machine.environment),
          window((addPages(), WindowParts{machine.environment, call, settings, languages, actions, pages}))
    {
        window.resize(1024, 700);
        window.show();
        if (!QTest::qWaitForWindowActive(&window))
            qFatal("the window does not come");
        window.services().navigator.go(Place());
        page<HomePage>();
    }

    void addPages()
    {
        addOfficePages(pages);
        pages.add<HomePage>(Place::Page::Home);
        actions.add(shellActions());
        actions.add(officeActions());
    }

    template <typename P>
    P *page()
    {
        P *shown = nullptr;
        const auto *stack = window.findChild<PageStack *>();
        const bool isThere = waitUntil([&] { return (shown = qobject_cast<P *>(stack->page())) != nullptr && isQuiet(); });
        return isThere ? shown : nullptr;
    }
    /// By its key, as from the menu.
    template <typename P>
    P *goTo(Qt::Key key)
    {
        window.activateWindow(); // a dialog was in front of it
        if (!QTest::qWaitForWindowActive(&window))
            return nullptr;
        QTest::keyClick(&window, key, Qt::ControlModifier);
        return page<P>();
    }
    bool isQuiet() const { return !call.isBusy() && !window.findChild<JobStrip *>()->isBusy(); }
    bool settle() const
    {
        return waitUntil([this] { return isQuiet(); });
    }
    const CallState &state() const { return call.view()->state; }

    Machine machine;
    Settings settings;
    text::Languages languages;
    ActionCatalogue actions;
    PageRegistry pages;
    SessionThread call;
    MainWindow window;
};

void press(QPushButton *button)
{
    QVERIFY2(button->isVisible() && button->isEnabled(), qPrintable(button->text()));
    QTest::mouseClick(button, Qt::LeftButton);
}

std::string entryTable(int count)
{
    std::string table = "Title,Text,Language,Name,Email,Country\n";
    for (int i = 1; i <= count; ++i) {
        const std::string n = std::to_string(i);
        table += "A walk to the clinic " + n + ",\"The bus left at " + n + ", and we walked.\"," + (i % 3 == 0 ? "es" : "en") + ",Entrant Number" + n +
                 ",entrant" + n + "@example.org," + (i % 2 == 0 ? "Peru" : "Kenya") + "\n";
    }
    return table;
}

std::string judgeTable(int count)
{
    std::string table = "Name,Email,Languages\n";
    for (int i = 1; i <= count; ++i)
        table += "Judge Number" + std::to_string(i) + ",judge" + std::to_string(i) + "@example.net,en; es\n";
    return table;
}

std::size_t countingSheets(const CallState &state)
{
    return static_cast<std::size_t>(std::count_if(state.sheets.begin(), state.sheets.end(), [](const SheetSlot &slot) { return slot.counts(); }));
}

} // namespace

/// A whole call through the window, by key and mouse: from a template to papers, with ballots in any order and a broken one among them.
class TestWholeCall : public QObject {
    Q_OBJECT

private slots:
    void fromATemplateToPapers()
    {
        Office office;
        for (const auto step : {&TestWholeCall::startACall, &TestWholeCall::enterPeople, &TestWholeCall::assign, &TestWholeCall::writePackages,
                                &TestWholeCall::takeIn, &TestWholeCall::close, &TestWholeCall::decide, &TestWholeCall::writePapers}) {
            (this->*step)(office);
            if (QTest::currentTestFailed())
                return;
        }
    }

private:
    static constexpr int entries = 12;
    static constexpr int judges = 6;

    void startACall(Office &office)
    {
        QTest::keyClick(&office.window, Qt::Key_N, Qt::ControlModifier);
        auto *page = office.page<NewCallPage>();
        QVERIFY(page);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return); // this one: on to the title
        QCOMPARE(page->form()->rounds().size(), std::size_t(2));
        page->form()->rounds()[1]->click(); // one round is enough
        QTest::keyClicks(page->form()->title(), QStringLiteral("Walks to the clinic 2026"));
        press(page->makeButton());
        auto *rules = office.page<RulesPage>();
        QVERIFY(rules && office.call.view());
        QCOMPARE(office.call.view()->title("en"), std::string("Walks to the clinic 2026"));
        press(rules->freezeButton());
        auto *dialog = rules->findChild<FreezeDialog *>();
        QVERIFY(dialog);
        QTest::keyClick(dialog->freezeButton(), Qt::Key_Return);
        QVERIFY(waitUntil([&] { return office.isQuiet() && office.state().rounds.front().frozen; }));
    }

    template <typename P>
    void takeTable(Office &office, Qt::Key key, const std::string &name, const std::string &table, const std::function<bool()> &isIn)
    {
        P *page = office.goTo<P>(key);
        QVERIFY(page);
        QTest::mouseClick(page->empty()->primary(), Qt::LeftButton);
        page->importPane()->open(QString::fromStdString(writeFile(office.machine.file(name), table)));
        QVERIFY(waitUntil([&] { return !page->importPane()->isReading() && page->importPane()->ready() > 0; }));
        press(page->importPane()->importButton());
        QVERIFY(waitUntil([&] { return office.isQuiet() && isIn(); }));
    }

    void enterPeople(Office &office)
    {
        takeTable<EntriesPage>(office, Qt::Key_3, "entries.csv", entryTable(entries), [&] { return office.state().entries.size() == std::size_t(entries); });
        letIn(office);
        takeTable<JudgesPage>(office, Qt::Key_4, "judges.csv", judgeTable(judges), [&] { return office.state().judges.size() == std::size_t(judges); });
    }

    /// A new call screens what comes.
    void letIn(Office &office)
    {
        auto *page = office.page<EntriesPage>();
        QVERIFY(page && waitUntil([&] { return page->table()->proxy()->rowCount() == entries; }));
        page->table()->setFocus();
        page->table()->selectAll();
        if (page->letInButton()->isEnabled())
            QTest::keyClick(page->letInButton(), Qt::Key_Space);
        const auto isIn = [&](std::uint32_t entry) {
            const StatusView *status = office.state().status(0, entry);
            return status && status->state == StatusState::In;
        };
        QVERIFY(waitUntil([&] { return office.isQuiet() && isIn(0) && isIn(entries - 1); }));
    }

    void assign(Office &office)
    {
        auto *page = office.goTo<AssignmentPage>(Qt::Key_5);
        QVERIFY(page);
        QVERIFY2(waitUntil([&] { return office.isQuiet() && page->picture() && page->picture()->changes(); }),
                 qPrintable(QString::number(page->picture() ? page->picture()->judgings() : -1)));
        press(page->carryButton());
        QVERIFY(waitUntil([&] { return office.isQuiet() && !office.state().assigns.empty(); }));
    }

    void writePackages(Office &office)
    {
        auto *page = office.goTo<FilesPage>(Qt::Key_6);
        QVERIFY(page && page->sendPane()->isVisible());
        const QString folder = QString::fromStdString(office.machine.file("packages"));
        page->sendPane()->writeTo(folder);
        QVERIFY(waitUntil([&] { return office.isQuiet() && office.state().issues.size() == std::size_t(judges); }));
        QCOMPARE(QDir(folder).entryList({QStringLiteral("*.palmpack")}).size(), judges);
    }

    /// What judges send back, in any order with a broken file among them.
    void takeIn(Office &office)
    {
        QStringList files{QString::fromStdString(writeFile(office.machine.file("broken.palmballot"), "half of a file"))};
        const std::string round = office.state().rounds.front().id;
        bool isWritten = false;
        office.call.run(
            &office.window,
            [&](CallSession &session) -> Result<bool> {
                for (int i = 0; i < judges; ++i) {
                    const Bytes bytes = madeBallot(session, round, static_cast<std::uint32_t>(i), false, office.machine.environment.clock->nowMs());
                    files += QString::fromStdString(writeFile(office.machine.file("from-" + std::to_string(i) + ".palmballot"), bytes));
                }
                return true;
            },
            [&](const Result<bool> &) { isWritten = true; });
        QVERIFY(waitUntil([&] { return isWritten; }));
        std::reverse(files.begin(), files.end());
        std::rotate(files.begin(), files.begin() + 3, files.end()); // neither in order nor the broken one at an end
        auto *page = office.goTo<FilesPage>(Qt::Key_6);
        QVERIFY(page);
        page->goTo(FilesPage::Received);
        ReceivedPane *pane = page->receivedPane();
        pane->read(files);
        QVERIFY(waitUntil([&] { return office.isQuiet() && pane->hasPreview(); }));
        QCOMPARE(pane->preview().count(FileVerdict::New), std::size_t(judges));
        QCOMPARE(pane->preview().count(FileVerdict::NotRead), std::size_t(1));
        QCOMPARE(countingSheets(office.state()), std::size_t(0));
        press(pane->mergeButton());
        QVERIFY(waitUntil([&] { return office.isQuiet() && countingSheets(office.state()) == office.state().assigns.size(); }));
        QCOMPARE(pane->notRead()->words().size(), qsizetype(1)); // who sent it has to hear of it
        auto *overview = office.goTo<OverviewPage>(Qt::Key_1);
        QVERIFY(overview);
        QVERIFY(waitUntil([&] { return !overview->tasks()->tasks().empty(); }));
    }

    void close(Office &office)
    {
        auto *page = office.goTo<ResultsPage>(Qt::Key_7);
        QVERIFY(page);
        QVERIFY(waitUntil([&] { return page->result() && office.isQuiet(); }));
        QCOMPARE(page->result()->entryCount(), std::size_t(entries));
        press(page->closeButton());
        auto *dialog = page->findChild<CloseDialog *>();
        QVERIFY(dialog);
        for (QCheckBox *waiver : dialog->waivers())
            QTest::keyClick(waiver, Qt::Key_Space);
        QTest::keyClicks(dialog->reason(), QStringLiteral("All sheets are here."));
        press(dialog->button());
        QVERIFY(waitUntil([&] {
            const CloseView *close = office.state().close(office.state().rounds.front().id);
            return office.isQuiet() && close && !close->standing.isNone();
        }));
    }

    void decide(Office &office)
    {
        auto *page = office.goTo<DecisionsPage>(Qt::Key_9);
        QVERIFY(page);
        QVERIFY(waitUntil([&] { return office.isQuiet() && page->agenda() && !page->agenda()->items.empty(); }));
        page->table()->setFocus();
        page->table()->setCurrentRow(0);
        QTest::keyClick(page->table(), Qt::Key_Return);
        auto *dialog = page->findChild<DecideDialog *>();
        QVERIFY(dialog);
        dialog->outcome()->setCurrentIndex(2);
        QTest::keyClicks(dialog->reason(), QStringLiteral("Clearly ahead."));
        press(dialog->button());
        QVERIFY(waitUntil([&] { return office.isQuiet() && office.state().decisions.size() == 1; }));
    }

    void writePapers(Office &office)
    {
        auto *page = office.goTo<ReportsPage>(Qt::Key_0);
        QVERIFY(page && waitUntil([&] { return office.isQuiet() && page->list()->isVisible() && page->list()->count() > 0; }));
        page->list()->setFocus();
        QTest::keyClick(page->list(), Qt::Key_Home);
        const QString report = QString::fromStdString(office.machine.file("report.pdf"));
        page->write(report);
        QVERIFY(waitUntil([&] { return office.isQuiet() && !page->isWriting() && QFileInfo(report).size() > 10'000; }));
        QVERIFY(page->notice()->isVisible());
    }
};

PALMARES_TEST(TestWholeCall)
#include "tst_wholecall.moc"
