#include "ui/shell/windowmanners.h"

#include "ui/widgets/chip.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMainWindow>
#include <QPushButton>
#include <QScreen>
#include <QTimer>
#include <QToolButton>

#include <algorithm>

namespace palmares::ui {

namespace {

constexpr int frameComesWithin = 150; ///< ms, after which the window manager has put its frame round

} // namespace

WindowManners::WindowManners(QMainWindow *window) : QObject(window), m_window(window)
{
    window->installEventFilter(this);
}

bool WindowManners::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        // Comes here only if nobody inside had a use for it.
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (isEnter && !(key->modifiers() & ~Qt::KeypadModifier) && pressFocused())
            return true;
    } else if (event->type() == QEvent::Show && !m_wasShown) {
        m_wasShown = true;
        QTimer::singleShot(frameComesWithin, this, &WindowManners::fitScreen);
    }
    return QObject::eventFilter(watched, event);
}

bool WindowManners::pressFocused()
{
    QWidget *focus = QApplication::focusWidget();
    if (!focus || focus->window() != m_window || !focus->isEnabled())
        return false;
    if (auto *tool = qobject_cast<QToolButton *>(focus)) {
        if (tool->menu() && tool->popupMode() == QToolButton::InstantPopup)
            tool->showMenu();
        else
            tool->click();
        return true;
    }
    if (qobject_cast<QPushButton *>(focus) || qobject_cast<Chip *>(focus)) {
        static_cast<QAbstractButton *>(focus)->click();
        return true;
    }
    return false;
}

void WindowManners::fitScreen()
{
    if (m_window->windowState() & (Qt::WindowMaximized | Qt::WindowFullScreen))
        return;
    const QRect room = m_window->screen()->availableGeometry();
    const QRect whole = m_window->frameGeometry();
    const QSize inner = m_window->size();
    if (inner.width() > room.width() || inner.height() > room.height())
        return; // somebody wants it so large
    const QSize over(std::max(0, whole.width() - room.width()), std::max(0, whole.height() - room.height()));
    if (!over.isNull())
        m_window->resize(m_window->size() - over);
    const QSize size = m_window->frameGeometry().size().boundedTo(room.size());
    const QPoint at(
        std::clamp(whole.x(), room.left(), std::max(room.left(), room.right() + 1 - size.width())),
        std::clamp(whole.y(), room.top(), std::max(room.top(), room.bottom() + 1 - size.height())));
    if (at != whole.topLeft())
        m_window->move(at);
}

} // namespace palmares::ui
