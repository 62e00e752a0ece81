#pragma once

#include "ui/viewer/pdffile.h"

#include <QAbstractScrollArea>
#include <QHash>
#include <QTimer>

namespace palmares::ui {

/// The pages of a PDF one below the other; pages are rendered on a worker when they come into sight.
///
/// + and − zoom, 0 fits the width, 1 is the actual size; arrows, page keys, Space, Home and End move.
class PdfView : public QAbstractScrollArea {
    Q_OBJECT

public:
    explicit PdfView(QWidget *parent = nullptr);

    /// Shows a file that was opened without a problem, from its first page, as wide as fits.
    void setFile(std::shared_ptr<PdfFile> file);

    /// 1.0: as large as on paper.
    qreal scale() const { return m_scale; }
    void setScale(qreal scale);
    void zoomBy(int steps);
    void fitWidth();
    bool isFitted() const { return m_fitted; }

    /// The page that fills most of the view, from 0.
    int currentPage() const;
    void goToPage(int page);
    /// True once every page in sight has been rendered.
    bool isComplete() const;

signals:
    void scaleChanged();
    void currentPageChanged(int page);
    /// Rendering did not come to an end, or failed.
    void failed(palmares::ui::MediaProblem problem);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    qreal pixelsPerPoint() const;
    qreal fittingScale() const;
    void setBars();
    QRect rectOf(int page) const; ///< in pixels of the viewport
    QList<int> pagesInSight() const;
    void renderNext();

    struct Rendered {
        QImage image;
        qreal scale = 0;
    };
    std::shared_ptr<PdfFile> m_file;
    QHash<int, Rendered> m_rendered;
    qreal m_scale = 1.0;
    bool m_fitted = true;
    bool m_busy = false;
    int m_current = 0;
    QPoint m_dragged;
    QTimer m_patience;
};

} // namespace palmares::ui
