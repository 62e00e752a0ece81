#pragma once

#include <QAbstractScrollArea>

#include <functional>

namespace palmares::ui {

/// Something to look at that is larger or smaller than the view: moved by mouse, keys and bars, shown fitted
/// or at any scale. A picture has no direction: it is never mirrored.
///
/// + and − zoom, * is the actual size, Ctrl+0 fits; digits alone are left to the page; dragging, arrows, page
/// keys, Space, Home and End move.
class ZoomArea : public QAbstractScrollArea {
    Q_OBJECT

public:
    /// `step`: how much larger one step of zooming makes it.
    ZoomArea(qreal step, QWidget *parent);

    /// 1.0: its actual size.
    qreal scale() const { return m_scale; }
    /// Keeps the middle of what is seen where it is.
    virtual void setScale(qreal scale) = 0;
    void zoomBy(int steps);
    void actualSize() { setScale(1.0); }
    /// As large as fits; follows the size of the view until a scale is chosen.
    virtual void fit() = 0;
    bool isFitted() const { return m_fitted; }

signals:
    void scaleChanged();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

    /// What else a key does; null: nothing.
    virtual std::function<void()> actOf(int key);
    qreal stepsFactor(qreal steps) const;
    /// Tells the bars how large the whole is, in pixels of the screen.
    void setWhole(QSize whole);

    qreal m_scale = 1.0;
    bool m_fitted = true;

private:
    std::function<void()> zoomOf(const QKeyEvent *event);
    std::function<void()> moveOf(int key);

    qreal m_step;
    QPoint m_dragged;
    bool m_dragging = false;
};

} // namespace palmares::ui
