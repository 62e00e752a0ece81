#include "app/gui/arguments.h"
#include "app/gui/pages.h"

#include "core/office/session/sessionthread.h"
#include "ui/shell/actions.h"
#include "ui/shell/languageswitch.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/onewindow.h"
#include "ui/shell/shellactions.h"
#include "ui/text/errortext.h"
#include "ui/viewer/lastopened.h"
#include "ui/viewer/playerview.h"

#include <QApplication>
#include <QMessageBox>

#include <sodium.h>

#include <csignal>
#include <cstdio>

using namespace palmares;
using namespace palmares::ui;

namespace {

/// What no page can say, because there is no window yet.
int refuse(const Error &error)
{
    text::Languages languages;
    switchLanguage(languages, text::systemLanguage(), text::Digits::Local);
    QMessageBox box(QMessageBox::Critical, QStringLiteral("Palmares"), text::causeOf(error));
    box.setTextFormat(Qt::PlainText);
    box.setInformativeText(text::nextStepOf(error));
    box.exec();
    return 1;
}

/// The objects of the program, in the order in which they stand on each other.
int run(const Arguments &arguments)
{
    const SystemClock clock;
    SystemRandom random;
    auto environment = Environment::open(arguments.home.toStdString(), clock, random);
    if (!environment.ok())
        return refuse(environment.error());
    const QString home = QString::fromStdString(environment->home.path());
    LastOpened::setFolder(home);
    OneWindow door(home);
    const bool isFirst = door.claim();
    if (!isFirst && door.handOver(arguments.files))
        return 0;
    Settings settings(home + QStringLiteral("/settings.ini"));
    text::Languages languages;
    ActionCatalogue actions;
    actions.add(shellActions());
    PageRegistry pages;
    registerPages(pages, actions);
    SessionThread call(*environment);
    MainWindow window({*environment, call, settings, languages, actions, pages});
    QObject::connect(&door, &OneWindow::offered, &window, &MainWindow::offer);
    window.show();
    if (!arguments.files.isEmpty())
        window.offer(arguments.files);
    return QApplication::exec();
}

} // namespace

int main(int argc, char **argv)
{
#ifdef SIGXFSZ
    std::signal(SIGXFSZ, SIG_IGN); // a limit on the size of files is an error of the write, as a full disk is, and no sudden end
#endif
    chooseMediaBackend();
    QApplication app(argc, argv);
    QApplication::setApplicationName(QStringLiteral("palmares"));
    QApplication::setApplicationDisplayName(QStringLiteral("Palmares"));
    QApplication::setApplicationVersion(QStringLiteral(PALMARES_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("palmares"));
    if (sodium_init() < 0)
        return 1;
    const Arguments arguments = argumentsFrom(QApplication::arguments());
    if (!arguments.answer.isEmpty()) {
        std::fputs(qPrintable(arguments.answer), arguments.isWrong ? stderr : stdout);
        return arguments.isWrong ? 2 : 0;
    }
    return run(arguments);
}
