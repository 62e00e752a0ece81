#include "app/gui/pages.h"

#include "core/office/session/sessionthread.h"
#include "ui/shell/actions.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/shellactions.h"

#include <QApplication>
#include <QEvent>
#include <QTimer>

#include <sodium.h>

#include <cstdlib>

using namespace palmares;
using namespace palmares::ui;

namespace {

/// Ends the program when the window has been painted and the calls are on it.
class EndAtFirstPaint final : public QObject {
protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint)
            QTimer::singleShot(0, watched, [] { std::_Exit(0); });
        return false;
    }
};

} // namespace

/// first_paint HOME: the program as it starts, up to its first usable picture.
int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    if (argc < 2 || sodium_init() < 0)
        return 2;
    const SystemClock clock;
    SystemRandom random;
    auto environment = Environment::open(argv[1], clock, random);
    if (!environment.ok())
        return 1;
    Settings settings(QString::fromLocal8Bit(argv[1]) + QStringLiteral("/settings.ini"));
    text::Languages languages;
    ActionCatalogue actions;
    actions.add(shellActions());
    PageRegistry pages;
    registerPages(pages, actions);
    SessionThread call(*environment);
    MainWindow window({*environment, call, settings, languages, actions, pages});
    EndAtFirstPaint end;
    window.installEventFilter(&end);
    window.show();
    return QApplication::exec();
}
