#pragma once

#include "ui/dashboard/chart.h"

#include <QAbstractScrollArea>
#include <QVariantAnimation>

namespace palmares::ui {

/// Shows a drawing: the mouse and the arrows find the same marks and get the same tip, Enter opens what a
/// mark leads to, screen readers get a child for each mark. It is as high as its drawing up to a limit, and
/// scrolls beyond. Ctrl and the wheel, + and − make wide drawings wider.
class ChartCanvas final : public QAbstractScrollArea {
    Q_OBJECT

public:
    explicit ChartCanvas(QWidget *parent = nullptr);

    /// Marks move from where they were if that drawing can; the one in hand stays in hand if it is still
    /// there.
    void setDrawing(std::shared_ptr<const ChartDrawing> drawing);
    /// At most this high, in pixels at 100 %.
    void setMostHeight(int px);

    const std::vector<ChartMark> &marks() const { return m_marks; }
    int current() const { return m_current; } ///< −1: none
    void setCurrent(int mark);
    /// What is said of the mark under the mouse, else of the one in hand; empty if there is none.
    QString tip() const;
    void zoomBy(double factor);
    /// In parts of the drawing as it fits: 1 to 8.
    double zoom() const { return m_zoom; }

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

    /// The whole drawing on paper: light, as wide as it is read best.
    QSize pictureSize() const;
    void paintPicture(QPainter &painter, QSize size, const Tokens &theme) const;

signals:
    void opened(const palmares::ui::ChartTarget &target);

protected:
    bool event(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    void arrange();
    void findMarks();
    QPoint offset() const; ///< of the drawing's top left corner in the viewport
    int markAt(QPoint at) const;
    int neighbour(Qt::Key key) const;
    void reveal(int mark);
    void paintTip(QPainter &painter) const;

    std::shared_ptr<const ChartDrawing> m_drawing;
    std::shared_ptr<const ChartDrawing> m_before;
    QVariantAnimation m_moving;
    QSizeF m_size;
    QSize m_room; ///< for which it was arranged
    double m_zoom = 1;
    int m_mostHeight = 420;
    std::vector<ChartMark> m_marks;
    int m_current = -1;
    int m_hovered = -1;
};

} // namespace palmares::ui
