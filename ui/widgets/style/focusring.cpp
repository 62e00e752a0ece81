#include "ui/widgets/style/focusring.h"

#include <QtWidgets>

namespace palmares::ui {
namespace {

bool isField(const QWidget *widget)
{
    if (const auto *box = qobject_cast<const QComboBox *>(widget))
        return box->isEditable();
    if (const auto *text = qobject_cast<const QTextEdit *>(widget))
        return !text->isReadOnly();
    if (const auto *text = qobject_cast<const QPlainTextEdit *>(widget))
        return !text->isReadOnly();
    return qobject_cast<const QLineEdit *>(widget) || qobject_cast<const QAbstractSpinBox *>(widget);
}

bool drawsItself(const QWidget *widget)
{
    return widget->property("palmOwnRing").toBool() || widget->isWindow() ||
           qobject_cast<const QAbstractItemView *>(widget) || qobject_cast<const QMenu *>(widget) ||
           qobject_cast<const QMenuBar *>(widget) || qobject_cast<const QScrollArea *>(widget);
}

bool isInScrollArea(const QWidget *widget)
{
    for (const QWidget *one = widget ? widget->parentWidget() : nullptr; one; one = one->parentWidget()) {
        if (qobject_cast<const QScrollArea *>(one))
            return true;
    }
    return false;
}

} // namespace

void FocusRing::install(QApplication *application)
{
    if (!application->findChild<FocusRing *>(QString(), Qt::FindDirectChildrenOnly))
        new FocusRing(application);
}

FocusRing::FocusRing(QApplication *application) : QObject(application)
{
    application->installEventFilter(this);
    connect(application, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        follow(now);
        // An area scrolls to what has the focus after it has got it, and the frame would stay where that was.
        if (isInScrollArea(now))
            QMetaObject::invokeMethod(this, &FocusRing::followAgain, Qt::QueuedConnection);
    });
}

bool FocusRing::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::Shortcut:
        mark(QApplication::activeWindow(), true);
        if (!m_byKey) {
            m_byKey = true;
            // An arrow or a space on what a click chose: from now on the keyboard acts on it.
            follow(QApplication::focusWidget());
        }
        break;
    case QEvent::MouseButtonPress:
    case QEvent::TouchBegin:
        if (const auto *widget = qobject_cast<QWidget *>(watched))
            mark(widget->window(), false);
        if (m_byKey) {
            m_byKey = false;
            follow(QApplication::focusWidget());
        }
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

/// Qt says in a window that the keyboard is at work there, and never takes it back: the rows of a view would
/// go on drawing their ring after a click.
void FocusRing::mark(QWidget *window, bool byKey)
{
    if (!window || window->testAttribute(Qt::WA_KeyboardFocusChange) == byKey)
        return;
    window->setAttribute(Qt::WA_KeyboardFocusChange, byKey);
    if (auto *view = qobject_cast<QAbstractItemView *>(QApplication::focusWidget()))
        view->viewport()->update();
}

QFocusFrame *FocusRing::frameOf(QWidget *window)
{
    QPointer<QFocusFrame> &frame = m_frames[window];
    if (!frame) {
        frame = new QFocusFrame(window);
        connect(window, &QObject::destroyed, this, [this, window] { m_frames.remove(window); });
    }
    return frame;
}

void FocusRing::follow(QWidget *now)
{
    if (!now)
        return; // the window went to the back: its ring stays where the focus will come back to
    QWidget *window = now->window();
    const bool shown = !drawsItself(now) && (m_byKey || isField(now));
    if (!shown) {
        if (QFocusFrame *frame = m_frames.value(window))
            frame->setWidget(nullptr);
        return;
    }
    const bool strip = now->property("palmRingRoundParent").toBool() && now->parentWidget();
    frameOf(window)->setWidget(strip ? now->parentWidget() : now);
}

void FocusRing::followAgain()
{
    QWidget *now = QApplication::focusWidget();
    if (!now)
        return;
    // Reached from outside the area, it is not scrolled to.
    for (QWidget *one = now->parentWidget(); m_byKey && one && now->visibleRegion().isEmpty(); one = one->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(one))
            area->ensureWidgetVisible(now);
    }
    if (QFocusFrame *frame = m_frames.value(now->window()))
        frame->setWidget(nullptr);
    follow(now);
}

} // namespace palmares::ui
