#include "ui/widgets/style/clickguard.h"

#include <QtWidgets>

namespace palmares::ui {

namespace {

constexpr const char *oneClick = "palmaresOneClick";

} // namespace

void ClickGuard::askOneClick(QWidget *widget)
{
    widget->setProperty(oneClick, true);
}

void ClickGuard::install(QApplication *application)
{
    if (!application->findChild<ClickGuard *>(QString(), Qt::FindDirectChildrenOnly))
        new ClickGuard(application);
}

ClickGuard::ClickGuard(QApplication *application) : QObject(application)
{
    application->installEventFilter(this);
}

bool ClickGuard::eventFilter(QObject *watched, QEvent *event)
{
    const bool isPress = event->type() == QEvent::MouseButtonPress || event->type() == QEvent::MouseButtonDblClick;
    if (!isPress || !watched->isWidgetType())
        return QObject::eventFilter(watched, event);
    const auto *mouse = static_cast<QMouseEvent *>(event);
    if (mouse->timestamp() == m_when) // the same press, handed on to what the widget lies in
        return QObject::eventFilter(watched, event);
    const QStyleHints *hints = QGuiApplication::styleHints();
    const QPoint where = mouse->globalPosition().toPoint();
    const bool follows = m_when > 0 && mouse->timestamp() - m_when < static_cast<quint64>(hints->mouseDoubleClickInterval()) &&
                         (where - m_where).manhattanLength() <= 2 * hints->mouseDoubleClickDistance();
    m_when = mouse->timestamp();
    m_where = where;
    if (follows && (m_pressed != watched || watched->property(oneClick).toBool()))
        return true;
    m_pressed = static_cast<QWidget *>(watched);
    return QObject::eventFilter(watched, event);
}

} // namespace palmares::ui
