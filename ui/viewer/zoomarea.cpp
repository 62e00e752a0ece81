#include "ui/viewer/zoomarea.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>

#include <cmath>

namespace palmares::ui {

namespace {

constexpr int moveStep = 48;

/// Keys with Ctrl are ours too: with the picture in hand, Ctrl and + are about the picture.
bool isOurs(const QKeyEvent *event)
{
    return (event->modifiers() & (Qt::AltModifier | Qt::MetaModifier)) == 0;
}

} // namespace

ZoomArea::ZoomArea(qreal step, QWidget *parent) : QAbstractScrollArea(parent), m_step(step)
{
    setFrameShape(NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setMinimumSize(120, 120);
    setLayoutDirection(Qt::LeftToRight);
    viewport()->setBackgroundRole(QPalette::AlternateBase);
    viewport()->setAutoFillBackground(true);
    viewport()->setCursor(Qt::OpenHandCursor);
}

qreal ZoomArea::stepsFactor(qreal steps) const
{
    return std::pow(m_step, steps);
}

void ZoomArea::zoomBy(int steps)
{
    setScale(m_scale * stepsFactor(steps));
}

void ZoomArea::setWhole(QSize whole)
{
    const auto set = [](QScrollBar *bar, int length, int page) {
        bar->setPageStep(page);
        bar->setSingleStep(moveStep);
        bar->setRange(0, qMax(0, length - page));
    };
    set(horizontalScrollBar(), whole.width(), viewport()->width());
    set(verticalScrollBar(), whole.height(), viewport()->height());
    viewport()->update();
}

void ZoomArea::mousePressEvent(QMouseEvent *event)
{
    m_dragging = event->button() == Qt::LeftButton || event->button() == Qt::MiddleButton;
    m_dragged = event->position().toPoint();
    if (m_dragging)
        viewport()->setCursor(Qt::ClosedHandCursor);
}

void ZoomArea::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_dragging)
        return;
    const QPoint moved = event->position().toPoint() - m_dragged;
    m_dragged = event->position().toPoint();
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() - moved.x());
    verticalScrollBar()->setValue(verticalScrollBar()->value() - moved.y());
}

void ZoomArea::mouseReleaseEvent(QMouseEvent *)
{
    m_dragging = false;
    viewport()->setCursor(Qt::OpenHandCursor);
}

std::function<void()> ZoomArea::actOf(int)
{
    return {};
}

std::function<void()> ZoomArea::zoomOf(const QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return [this] { zoomBy(1); };
    case Qt::Key_Minus:
        return [this] { zoomBy(-1); };
    case Qt::Key_Asterisk:
        return [this] { actualSize(); };
    case Qt::Key_0:
        // Digits alone score, whatever is looked at.
        return event->modifiers() & Qt::ControlModifier ? std::function<void()>([this] { fit(); }) : nullptr;
    default:
        return actOf(event->key());
    }
}

std::function<void()> ZoomArea::moveOf(int key)
{
    QScrollBar *across = horizontalScrollBar(), *down = verticalScrollBar();
    const auto on = [](QScrollBar *bar, QAbstractSlider::SliderAction action) {
        return [bar, action] { bar->triggerAction(action); };
    };
    switch (key) {
    case Qt::Key_Left:
        return on(across, QAbstractSlider::SliderSingleStepSub);
    case Qt::Key_Right:
        return on(across, QAbstractSlider::SliderSingleStepAdd);
    case Qt::Key_Up:
        return on(down, QAbstractSlider::SliderSingleStepSub);
    case Qt::Key_Down:
        return on(down, QAbstractSlider::SliderSingleStepAdd);
    case Qt::Key_PageUp:
        return on(down, QAbstractSlider::SliderPageStepSub);
    case Qt::Key_PageDown:
    case Qt::Key_Space:
        return on(down, QAbstractSlider::SliderPageStepAdd);
    case Qt::Key_Home:
        return on(down, QAbstractSlider::SliderToMinimum);
    case Qt::Key_End:
        return on(down, QAbstractSlider::SliderToMaximum);
    default:
        return {};
    }
}

bool ZoomArea::event(QEvent *event)
{
    // Before a shortcut of the window.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (isOurs(key) && zoomOf(key)) {
            event->accept();
            return true;
        }
    }
    return QAbstractScrollArea::event(event);
}

void ZoomArea::keyPressEvent(QKeyEvent *event)
{
    auto act = isOurs(event) ? zoomOf(event) : nullptr;
    if (!act && isOurs(event))
        act = moveOf(event->key());
    event->setAccepted(static_cast<bool>(act));
    if (act)
        act();
}

} // namespace palmares::ui
