#pragma once

#include "ui/viewer/decodedimage.h"
#include "ui/viewer/zoomarea.h"

namespace palmares::ui {

/// A picture to look at. The wheel zooms at the pointer, R turns to the right, a double click goes between
/// fitted and actual size.
class ImageView : public ZoomArea {
    Q_OBJECT

public:
    explicit ImageView(QWidget *parent = nullptr);

    /// Shows a picture that was decoded without a problem, fitted.
    void setImage(const DecodedImage &image);

    void setScale(qreal scale) override;
    /// Never larger than actual size.
    void fit() override;
    void turnRight();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    std::function<void()> actOf(int key) override;

private:
    QSize turnedSize() const;
    qreal fittingScale() const;
    void scaleAt(qreal scale, QPointF at);
    void setBars();
    const QImage &levelFor(qreal scale) const;

    DecodedImage m_image;
    int m_turn = 0; ///< degrees to the right
};

} // namespace palmares::ui
