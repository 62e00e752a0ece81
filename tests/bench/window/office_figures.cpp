#include <QtWidgets>

#include "core/office/exchange/intakedesk.h"
#include "core/office/exchange/intakepreview.h"
#include "core/office/session/sessionthread.h"
#include "tests/bench/bigcall.h"
#include "tests/bench/measure.h"
#include "tests/support/officemaker.h"
#include "ui/coordinator/assignment/assignmentpage.h"
#include "ui/coordinator/assignment/planmatrix.h"
#include "ui/coordinator/entries/entriespage.h"
#include "ui/coordinator/files/filespage.h"
#include "ui/coordinator/files/receivedpane.h"
#include "ui/coordinator/officeactions.h"
#include "ui/coordinator/overview/overviewpage.h"
#include "ui/coordinator/parts/datatable.h"
#include "ui/coordinator/parts/importpane.h"
#include "ui/coordinator/reports/reportspage.h"
#include "ui/shell/homepage.h"
#include "ui/shell/jobstrip.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/pagestack.h"
#include "ui/shell/shellactions.h"
#include "ui/widgets/emptystate.h"

#include <sodium.h>

#include <cstdio>

using namespace palmares;
using namespace palmares::bench;
using namespace palmares::ui;

namespace {

/// Knows for how long the longest event held everything else up.
class Noting final : public QApplication {
public:
    using QApplication::QApplication;
    bool notify(QObject *receiver, QEvent *event) override
    {
        if (m_isInside) // events within events are part of the outer one
            return QApplication::notify(receiver, event);
        m_isInside = true;
        const Watch watch;
        const bool isDone = QApplication::notify(receiver, event);
        m_longest = std::max(m_longest, watch.seconds());
        m_isInside = false;
        return isDone;
    }
    double takeLongest() { return std::exchange(m_longest, 0.0); }

private:
    bool m_isInside = false;
    double m_longest = 0;
};

void settle()
{
    for (int i = 0; i < 20; ++i)
        QCoreApplication::processEvents(QEventLoop::AllEvents);
}

void waitUntil(const std::function<bool()> &holds, const char *what)
{
    const Watch since;
    while (!holds()) {
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents, 20);
        if (since.seconds() > 120)
            stop(std::string("never: ") + what);
    }
    settle();
}

void tell(const char *name, double seconds)
{
    std::printf("%s %.1f\n", name, seconds * 1000);
}

/// The program on one call of an office.
class Office {
public:
    /// `call`: the name of its folder.
    Office(const Environment &environment, const std::string &folder, const std::string &call)
        : m_settings(QString::fromStdString(folder + "/settings.ini")), m_call(environment)
    {
        m_place.folder = QString::fromStdString(call);
        addOfficePages(m_pages);
        m_pages.add<HomePage>(Place::Page::Home);
        m_actions.add(shellActions());
        m_actions.add(officeActions());
        m_window = std::make_unique<MainWindow>(WindowParts{environment, m_call, m_settings, m_languages, m_actions, m_pages});
        m_window->resize(1280, 800);
        m_window->show();
        settle();
        open<OverviewPage>(Place::Page::Overview, [](OverviewPage *) { return true; });
    }

    bool isQuiet() const { return !m_call.isBusy() && !m_window->findChild<JobStrip *>()->isBusy(); }

    /// Goes to a page. \returns seconds until `isThere`, and painted
    template <typename P>
    double open(Place::Page at, const std::function<bool(P *)> &isThere)
    {
        const auto *stack = m_window->findChild<PageStack *>();
        m_place.page = at;
        const Watch watch;
        m_window->services().navigator.go(m_place);
        waitUntil(
            [&] {
                auto *shown = qobject_cast<P *>(stack->page());
                return shown && m_call.view() && isThere(shown);
            },
            "the page");
        m_window->repaint();
        const double seconds = watch.seconds();
        waitUntil([&] { return isQuiet(); }, "quiet");
        return seconds;
    }
    template <typename P>
    P *page() const
    {
        return qobject_cast<P *>(m_window->findChild<PageStack *>()->page());
    }
    MainWindow &window() { return *m_window; }
    const CallState &state() const { return m_call.view()->state; }

private:
    Settings m_settings;
    text::Languages m_languages;
    ActionCatalogue m_actions;
    PageRegistry m_pages;
    Place m_place;
    SessionThread m_call;
    std::unique_ptr<MainWindow> m_window;
};

/// A table as it arrives.
std::string table(int rows)
{
    std::string all = "title,text,language,name,email\n";
    for (int i = 0; i < rows; ++i) {
        const std::string n = std::to_string(i);
        all += "Story number " + n + ",The night of ward " + n + " and what came after it.,en,Entrant Number" + n + ",e" + n + "@example.org\n";
    }
    return all;
}

void measureEntries(Noting &app, Office &office, const std::string &folder)
{
    constexpr int rows = 12'000;
    office.open<EntriesPage>(Place::Page::Entries, [](EntriesPage *page) { return page->empty()->isVisible(); });
    auto *page = office.page<EntriesPage>();
    page->startImport();
    const QString file = QString::fromStdString(tests::writeFile(folder + "/entries.csv", table(rows)));
    static_cast<void>(app.takeLongest());
    Watch watch;
    page->importPane()->open(file);
    waitUntil([&] { return !page->importPane()->isReading() && page->importPane()->ready() == rows; }, "the preview");
    tell("preview", watch.seconds());
    watch = Watch();
    page->importPane()->importButton()->click();
    waitUntil([&] { return office.isQuiet() && office.state().entries.size() == rows; }, "the import");
    tell("import", watch.seconds());
    tell("import_block", app.takeLongest());
}

/// As somebody opens it on another day.
void measureTable(Noting &app, Office &office)
{
    constexpr int rows = 12'000;
    static_cast<void>(app.takeLongest());
    const auto isThere = [](EntriesPage *shown) { return shown->table()->proxy()->rowCount() == rows; };
    tell("table_open", office.open<EntriesPage>(Place::Page::Entries, isThere));
    tell("table_block", app.takeLongest());
    auto *page = office.page<EntriesPage>();
    page->search()->setFocus();
    std::vector<double> keys;
    for (const QChar letter : QStringLiteral("number 119")) {
        const Watch watch;
        QKeyEvent down(QEvent::KeyPress, 0, Qt::NoModifier, QString(letter));
        QCoreApplication::sendEvent(page->search(), &down);
        office.window().repaint();
        keys.push_back(watch.seconds());
        settle();
    }
    if (page->table()->proxy()->rowCount() >= rows || page->table()->proxy()->rowCount() == 0)
        stop("the filter did nothing");
    tell("key_median", median(keys));
    tell("key_worst", quantile(keys, 1));
}

void measureMatrix(Noting &app, Office &office)
{
    static_cast<void>(app.takeLongest());
    tell("matrix_open", office.open<AssignmentPage>(Place::Page::Assignment, [](AssignmentPage *page) { return page->picture() != nullptr; }));
    tell("matrix_block", app.takeLongest());
    PlanMatrix *matrix = office.page<AssignmentPage>()->matrix();
    std::vector<double> moves;
    matrix->setFocus();
    for (int i = 0; i < 40; ++i) {
        const Watch watch;
        QKeyEvent down(QEvent::KeyPress, i % 2 == 0 ? Qt::Key_Down : Qt::Key_Right, Qt::NoModifier);
        QCoreApplication::sendEvent(matrix, &down);
        office.window().repaint();
        moves.push_back(watch.seconds());
    }
    tell("matrix_move_median", median(moves));
    tell("matrix_move_worst", quantile(moves, 1));
}

void measureOverview(Noting &app, Office &office, const std::string &folder)
{
    office.open<EntriesPage>(Place::Page::Entries, [](EntriesPage *page) { return page->table()->proxy()->rowCount() > 0; });
    static_cast<void>(app.takeLongest());
    tell("overview_open", office.open<OverviewPage>(Place::Page::Overview, [](OverviewPage *page) { return page->table()->proxy()->rowCount() > 0; }));
    tell("overview_block", app.takeLongest());
    office.open<ReportsPage>(Place::Page::Reports, [](ReportsPage *page) { return page->writeButton()->isVisible(); });
    auto *page = office.page<ReportsPage>();
    static_cast<void>(app.takeLongest());
    const Watch watch;
    page->write(QString::fromStdString(folder + "/report.pdf"));
    waitUntil([&] { return office.isQuiet() && !page->isWriting(); }, "the report");
    tell("report", watch.seconds());
    tell("report_block", app.takeLongest());
}

/// Five hundred ballots of three hundred sheets each, let go over the window: until the plan is on screen, and the same without a window.
int measureBallots(Noting &app, const std::string &folder)
{
    const std::string files = folder + "/files";
    bench::Machine machine(folder + "/ballots");
    makeCall(machine, {});
    writeBallots(machine, files);
    {
        const auto session = machine.openCall();
        const Watch watch;
        const Intake intake = need(IntakeDesk(*session).read({files}));
        if (previewOf(*session->view(), intake).files.size() != CallSize().judges)
            stop("the ballots were not read");
        tell("ballots_core", watch.seconds());
    }
    Office office(machine.environment, folder, machine.folder().name());
    office.open<FilesPage>(Place::Page::Files, [](FilesPage *) { return true; });
    auto *page = office.page<FilesPage>();
    page->goTo(FilesPage::Received);
    static_cast<void>(app.takeLongest());
    const Watch watch;
    page->receivedPane()->read({QString::fromStdString(files)});
    waitUntil([&] { return page->receivedPane()->hasPreview(); }, "the preview of the ballots");
    tell("ballots_plan", watch.seconds());
    tell("ballots_block", app.takeLongest());
    std::fflush(stdout);
    return 0;
}

/// The name of a call brought as far as wished.
std::string made(const Environment &environment, const std::string &folder, const tests::OfficeWish &wish)
{
    return tests::OfficeMaker(environment, folder, wish).view()->folder.name();
}

} // namespace

/// office_figures FOLDER entries|matrix|overview|ballots: the program on the call of an office, driven from inside. Prints milliseconds by name;
/// "block" is the longest that any one event held up all others.
int main(int argc, char **argv)
{
    Noting app(argc, argv);
    if (argc < 3 || sodium_init() < 0)
        return 2;
    const SystemClock clock;
    SystemRandom random;
    const std::string folder = argv[1];
    const std::string what = argv[2];
    if (what == "ballots")
        return measureBallots(app, folder);
    const Environment environment = need(Environment::open(folder + "/" + what, clock, random));
    using tests::Reached;
    const tests::OfficeWish wish = what == "entries"  ? tests::OfficeWish{Reached::Made}
                                   : what == "matrix" ? tests::OfficeWish{Reached::Assigned, 300, 60}
                                                      : tests::OfficeWish{Reached::Closed, 449, 40};
    const std::string call = made(environment, folder, wish);
    if (what == "entries") {
        Office first(environment, folder, call);
        measureEntries(app, first, folder);
    }
    Office office(environment, folder, call);
    if (what == "entries")
        measureTable(app, office);
    else if (what == "matrix")
        measureMatrix(app, office);
    else
        measureOverview(app, office, folder);
    std::fflush(stdout);
    return 0;
}
