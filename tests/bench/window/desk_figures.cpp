#include "app/gui/pages.h"

#include "core/office/session/sessionthread.h"
#include "tests/bench/measure.h"
#include "ui/judge/boardkeeper.h"
#include "ui/judge/deskpage.h"
#include "ui/judge/sheetpane.h"
#include "ui/shell/actions.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/navigator.h"
#include "ui/shell/shellactions.h"

#include <QAbstractEventDispatcher>
#include <QApplication>
#include <QFile>
#include <QKeyEvent>

#include <sodium.h>

#include <cstdio>

using namespace palmares;
using namespace palmares::bench;
using namespace palmares::ui;

namespace {

constexpr int nexts = 60;
constexpr int keys = 60;
constexpr int switches = 10;

/// Until nothing is left to do that is not waiting for something: laid out, painted, answered.
void settle()
{
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QAbstractEventDispatcher *dispatcher = QAbstractEventDispatcher::instance();
    for (int i = 0; i < 50; ++i) {
        // True while there was something to do.
        if (!dispatcher->processEvents(QEventLoop::AllEvents))
            break;
    }
}

void waitUntil(const std::function<bool()> &holds, const char *what)
{
    const Watch since;
    while (!holds()) {
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents, 50);
        if (since.seconds() > 60)
            stop(std::string("never: ") + what);
    }
}

void press(int key, const QString &text)
{
    QWidget *focus = QApplication::focusWidget();
    if (!focus)
        stop("nothing has the focus");
    QKeyEvent down(QEvent::KeyPress, key, Qt::NoModifier, text);
    QCoreApplication::sendEvent(focus, &down);
    QKeyEvent up(QEvent::KeyRelease, key, Qt::NoModifier, text);
    QCoreApplication::sendEvent(focus, &up);
}

/// MiB that this process holds now (Linux; 0 elsewhere).
double residentMiB()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmRSS:"))
            return line.mid(6).trimmed().split(' ').constFirst().toDouble() / 1024;
    }
    return 0;
}

void tell(const char *name, const std::vector<double> &seconds)
{
    std::printf("%s_median %.2f\n%s_worst %.2f\n", name, median(seconds) * 1000, name,
                quantile(seconds, 1) * 1000);
}

class Figures {
public:
    Figures(MainWindow &window, DeskPage &desk, Settings &settings, ActionCatalogue &actions)
        : m_window(window), m_desk(desk), m_settings(settings), m_actions(actions)
    {
    }

    /// Ctrl+PgDown to painted.
    void measureNext() const
    {
        std::vector<double> seconds;
        for (int i = 0; i < nexts; ++i) {
            const std::size_t before = m_desk.shown();
            const Watch watch;
            m_actions.action("desk.forward")->trigger();
            settle();
            seconds.push_back(watch.seconds());
            if (m_desk.shown() == before)
                stop("the next entry did not come");
            waitForDisk();
        }
        tell("next", seconds);
    }

    /// A digit to painted, and to the disk having it.
    void measureKeys(const char *name, bool movesBetween) const
    {
        std::vector<double> shown;
        std::vector<double> saved;
        for (int i = 0; i < keys; ++i) {
            if (movesBetween) { // as somebody works: the next entry, and at once its first score
                m_actions.action("desk.forward")->trigger();
                settle();
            } else {
                waitForDisk();
            }
            m_desk.sheet()->takeFocus();
            const int digit = 3 + i % 2;
            const Watch watch;
            press(Qt::Key_0 + digit, QString::number(digit));
            if (!m_desk.keeper()->isSaving())
                stop("the key changed nothing");
            m_window.repaint();
            settle();
            shown.push_back(watch.seconds());
            waitForDisk();
            settle();
            saved.push_back(watch.seconds());
        }
        tell((std::string(name) + "_shown").c_str(), shown);
        tell((std::string(name) + "_saved").c_str(), saved);
    }

    void measureLanguages() const
    {
        std::vector<double> seconds;
        for (int i = 0; i < switches; ++i) {
            Preferences changed = m_settings.preferences();
            changed.language = i % 2 == 0 ? text::Language::Arabic : text::Language::English;
            const Watch watch;
            m_settings.setPreferences(changed);
            settle();
            seconds.push_back(watch.seconds());
        }
        tell("language", seconds);
    }

private:
    void waitForDisk() const
    {
        waitUntil([&] { return !m_desk.keeper()->isSaving(); }, "saved");
    }

    MainWindow &m_window;
    DeskPage &m_desk;
    Settings &m_settings;
    ActionCatalogue &m_actions;
};

} // namespace

/// desk_figures HOME FOLDER: the program on a judge's call, driven from inside: the next entry, a key, a
/// language, memory. Prints milliseconds and MiB by name.
int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    if (argc < 3 || sodium_init() < 0)
        return 2;
    const SystemClock clock;
    SystemRandom random;
    const Environment environment = need(Environment::open(argv[1], clock, random));
    Settings settings(QString::fromLocal8Bit(argv[1]) + QStringLiteral("/settings.ini"));
    text::Languages languages;
    ActionCatalogue actions;
    actions.add(shellActions());
    PageRegistry pages;
    registerPages(pages, actions);
    SessionThread call(environment);
    MainWindow window({environment, call, settings, languages, actions, pages});
    window.resize(1280, 800);
    window.show();
    settle();
    Place place;
    place.page = Place::Page::Desk;
    place.folder = QString::fromLocal8Bit(argv[2]);
    window.services().navigator.go(place);
    DeskPage *desk = nullptr;
    waitUntil(
        [&] {
            desk = window.findChild<DeskPage *>();
            return desk && desk->shown() != JudgeBoard::none;
        },
        "the desk");
    QApplication::setActiveWindow(&window);
    settle();
    const Figures figures(window, *desk, settings, actions);
    figures.measureNext();
    figures.measureKeys("key", false);
    figures.measureKeys("work", true);
    std::printf("memory %.0f\n", residentMiB());
    figures.measureLanguages();
    std::printf("memory_languages %.0f\n", residentMiB());
    std::fflush(stdout);
    return 0;
}
