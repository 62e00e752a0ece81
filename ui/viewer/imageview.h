#pragma once

#include "ui/viewer/decodedimage.h"

#include <QAbstractScrollArea>

namespace palmares::ui {

/// A picture to look at: fitted, at its actual size or at any scale, turned, moved by mouse, wheel and keys.
///
/// Wheel zooms at the pointer, dragging and arrows move, + and − zoom, 0 fits, 1 is the actual size, R turns
/// right.
class ImageView : public QAbstractScrollArea {
    Q_OBJECT

public:
    explicit ImageView(QWidget *parent = nullptr);

    /// Shows a picture that was decoded without a problem, fitted.
    void setImage(const DecodedImage &image);

    /// Screen pixels per pixel of the file.
    qreal scale() const { return m_scale; }
    /// Keeps the middle of what is seen where it is.
    void setScale(qreal scale);
    void zoomBy(int steps);
    /// As large as fits, never larger than actual size; follows the size of the view until a scale is chosen.
    void fit();
    bool isFitted() const { return m_fitted; }
    void actualSize() { setScale(1.0); }
    void turnRight();

signals:
    void scaleChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;

private:
    QSize turnedSize() const;
    qreal fittingScale() const;
    void scaleAt(qreal scale, QPointF at);
    void setBars();
    const QImage &levelFor(qreal scale) const;

    DecodedImage m_image;
    qreal m_scale = 1.0;
    int m_turn = 0; ///< degrees to the right
    bool m_fitted = true;
    QPoint m_dragged;
    bool m_dragging = false;
};

} // namespace palmares::ui
