#include "ui/viewer/imageview.h"

#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>

#include <cmath>

namespace palmares::ui {

namespace {

constexpr qreal zoomStep = 1.25;
constexpr qreal leastScale = 0.02, mostScale = 16.0;

} // namespace

ImageView::ImageView(QWidget *parent) : ZoomArea(zoomStep, parent) {}

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
    setWhole((QSizeF(turnedSize()) * m_scale).toSize());
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
    ZoomArea::resizeEvent(event);
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
        scaleAt(m_scale * stepsFactor(delta / 120.0), event->position());
    event->accept();
}

void ImageView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (m_fitted)
        scaleAt(1.0, event->position());
    else
        fit();
}

std::function<void()> ImageView::actOf(int key)
{
    return key == Qt::Key_R ? [this] { turnRight(); } : std::function<void()>();
}

} // namespace palmares::ui
