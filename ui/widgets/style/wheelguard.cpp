#include "ui/widgets/style/wheelguard.h"

#include <QtWidgets>

namespace palmares::ui {

namespace {

bool wouldChange(const QObject *watched)
{
    if (qobject_cast<const QScrollBar *>(watched))
        return false;
    return qobject_cast<const QComboBox *>(watched) || qobject_cast<const QAbstractSpinBox *>(watched) ||
           qobject_cast<const QAbstractSlider *>(watched) || qobject_cast<const QTabBar *>(watched);
}

} // namespace

void WheelGuard::install(QApplication *application)
{
    if (!application->findChild<WheelGuard *>(QString(), Qt::FindDirectChildrenOnly))
        new WheelGuard(application);
}

WheelGuard::WheelGuard(QApplication *application) : QObject(application)
{
    application->installEventFilter(this);
}

bool WheelGuard::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::Wheel || !wouldChange(watched))
        return QObject::eventFilter(watched, event);
    event->ignore(); // Qt goes on to what the widget lies in
    return true;
}

} // namespace palmares::ui
