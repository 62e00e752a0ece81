#include "ui/viewer/imageview.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>

#include <cmath>

namespace palmares::ui {

namespace {

constexpr qreal zoomStep = 1.25;
constexpr qreal leastScale = 0.02, mostScale = 16.0;
constexpr int moveStep = 48;

bool isViewKey(int key)
{
    return key == Qt::Key_Plus || key == Qt::Key_Equal || key == Qt::Key_Minus || key == Qt::Key_0 ||
           key == Qt::Key_1 || key == Qt::Key_R;
}

} // namespace

ImageView::ImageView(QWidget *parent) : QAbstractScrollArea(parent)
{
    setFrameShape(NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setMinimumSize(120, 120);
    // A picture has no direction.
    setLayoutDirection(Qt::LeftToRight);
    viewport()->setBackgroundRole(QPalette::AlternateBase);
    viewport()->setAutoFillBackground(true);
    viewport()->setCursor(Qt::OpenHandCursor);
}

void ImageView::setImage(const DecodedImage &image)
{
    m_image = image;
    m_turn = 0;
    fit();
}

QSize ImageView::turnedSize() const
{
    return m_turn % 180 ? m_image.size.transposed() : m_image.size;
}

qreal ImageView::fittingScale() const
{
    const QSizeF size = turnedSize(), room = maximumViewportSize();
    if (size.isEmpty())
        return 1.0;
    return qBound(leastScale, qMin(room.width() / size.width(), room.height() / size.height()), 1.0);
}

void ImageView::fit()
{
    m_fitted = true;
    m_scale = fittingScale();
    setBars();
    emit scaleChanged();
}

void ImageView::setScale(qreal scale)
{
    scaleAt(scale, QRectF(viewport()->rect()).center());
}

void ImageView::zoomBy(int steps)
{
    setScale(m_scale * std::pow(zoomStep, steps));
}

void ImageView::scaleAt(qreal scale, QPointF at)
{
    scale = qBound(leastScale, scale, mostScale);
    // The point of the picture under `at` stays there.
    const QSizeF before = QSizeF(turnedSize()) * m_scale, after = QSizeF(turnedSize()) * scale;
    const auto partOf = [](qreal bar, qreal position, qreal room, qreal length) {
        return length <= room ? (position - (room - length) / 2) / length : (bar + position) / length;
    };
    const QSizeF room = viewport()->size();
    const qreal x = partOf(horizontalScrollBar()->value(), at.x(), room.width(), qMax(1.0, before.width()));
    const qreal y = partOf(verticalScrollBar()->value(), at.y(), room.height(), qMax(1.0, before.height()));
    m_fitted = false;
    m_scale = scale;
    setBars();
    horizontalScrollBar()->setValue(int(std::lround(x * after.width() - at.x())));
    verticalScrollBar()->setValue(int(std::lround(y * after.height() - at.y())));
    emit scaleChanged();
}

void ImageView::turnRight()
{
    m_turn = (m_turn + 90) % 360;
    if (m_fitted)
        m_scale = fittingScale();
    setBars();
    emit scaleChanged();
}

void ImageView::setBars()
{
    const QSize size = (QSizeF(turnedSize()) * m_scale).toSize(), room = viewport()->size();
    const auto set = [](QScrollBar *bar, int length, int page) {
        bar->setPageStep(page);
        bar->setSingleStep(moveStep);
        bar->setRange(0, qMax(0, length - page));
    };
    set(horizontalScrollBar(), size.width(), room.width());
    set(verticalScrollBar(), size.height(), room.height());
    viewport()->update();
}

const QImage &ImageView::levelFor(qreal scale) const
{
    // The smallest level that still has a pixel for every pixel of the screen: bilinear sampling needs no
    // more.
    const qreal wanted = m_image.size.width() * scale * devicePixelRatioF();
    for (qsizetype i = m_image.levels.size() - 1; i > 0; --i) {
        if (m_image.levels[i].width() >= wanted)
            return m_image.levels[i];
    }
    return m_image.levels.first();
}

void ImageView::paintEvent(QPaintEvent *)
{
    if (m_image.levels.isEmpty())
        return;
    QPainter painter(viewport());
    const QSizeF size = QSizeF(turnedSize()) * m_scale, room = viewport()->size();
    const qreal x =
        size.width() <= room.width() ? (room.width() - size.width()) / 2 : -horizontalScrollBar()->value();
    const qreal y =
        size.height() <= room.height() ? (room.height() - size.height()) / 2 : -verticalScrollBar()->value();
    const QImage &level = levelFor(m_scale);
    painter.translate(x + size.width() / 2, y + size.height() / 2);
    painter.rotate(m_turn);
    painter.scale(m_image.size.width() * m_scale / level.width(),
                  m_image.size.height() * m_scale / level.height());
    // Enlarged pixels are shown as the squares they are.
    painter.setRenderHint(QPainter::SmoothPixmapTransform, m_scale < 3);
    painter.drawImage(QPointF(-level.width() / 2.0, -level.height() / 2.0), level);
}

void ImageView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    if (m_fitted && !qFuzzyCompare(m_scale, fittingScale())) {
        m_scale = fittingScale();
        emit scaleChanged();
    }
    setBars();
}

void ImageView::wheelEvent(QWheelEvent *event)
{
    const int delta = event->angleDelta().y();
    if (delta != 0)
        scaleAt(m_scale * std::pow(zoomStep, delta / 120.0), event->position());
    event->accept();
}

void ImageView::mousePressEvent(QMouseEvent *event)
{
    m_dragging = event->button() == Qt::LeftButton || event->button() == Qt::MiddleButton;
    m_dragged = event->position().toPoint();
    if (m_dragging)
        viewport()->setCursor(Qt::ClosedHandCursor);
}

void ImageView::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_dragging)
        return;
    const QPoint moved = event->position().toPoint() - m_dragged;
    m_dragged = event->position().toPoint();
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() - moved.x());
    verticalScrollBar()->setValue(verticalScrollBar()->value() - moved.y());
}

void ImageView::mouseReleaseEvent(QMouseEvent *)
{
    m_dragging = false;
    viewport()->setCursor(Qt::OpenHandCursor);
}

void ImageView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (m_fitted)
        scaleAt(1.0, event->position());
    else
        fit();
}

bool ImageView::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (isViewKey(key->key()) && !(key->modifiers() & (Qt::AltModifier | Qt::MetaModifier))) {
            event->accept();
            return true;
        }
    }
    return QAbstractScrollArea::event(event);
}

void ImageView::keyPressEvent(QKeyEvent *event)
{
    auto *across = horizontalScrollBar(), *down = verticalScrollBar();
    if (event->modifiers() & (Qt::AltModifier | Qt::MetaModifier)) {
        event->ignore();
        return;
    }
    switch (event->key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        zoomBy(1);
        break;
    case Qt::Key_Minus:
        zoomBy(-1);
        break;
    case Qt::Key_0:
        fit();
        break;
    case Qt::Key_1:
        actualSize();
        break;
    case Qt::Key_R:
        turnRight();
        break;
    case Qt::Key_Left:
        across->setValue(across->value() - moveStep);
        break;
    case Qt::Key_Right:
        across->setValue(across->value() + moveStep);
        break;
    case Qt::Key_Up:
        down->setValue(down->value() - moveStep);
        break;
    case Qt::Key_Down:
        down->setValue(down->value() + moveStep);
        break;
    case Qt::Key_PageUp:
        down->triggerAction(QScrollBar::SliderPageStepSub);
        break;
    case Qt::Key_PageDown:
    case Qt::Key_Space:
        down->triggerAction(QScrollBar::SliderPageStepAdd);
        break;
    case Qt::Key_Home:
        down->setValue(0);
        break;
    case Qt::Key_End:
        down->setValue(down->maximum());
        break;
    default:
        event->ignore();
        return;
    }
    event->accept();
}

} // namespace palmares::ui
