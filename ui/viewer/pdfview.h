#pragma once

#include "ui/viewer/pdffile.h"
#include "ui/viewer/zoomarea.h"

#include <QHash>
#include <QTimer>

namespace palmares::ui {

/// The pages of a PDF one below the other; pages are rendered on a worker when they come into sight. Fitted
/// is as wide as the view.
class PdfView : public ZoomArea {
    Q_OBJECT

public:
    explicit PdfView(QWidget *parent = nullptr);

    /// Shows a file that was opened without a problem, from its first page, as wide as fits.
    void setFile(std::shared_ptr<PdfFile> file);

    /// 1.0: as large as on paper.
    void setScale(qreal scale) override;
    void fit() override;

    /// The page that fills most of the view, from 0.
    int currentPage() const;
    void goToPage(int page);
    /// True once every page in sight has been rendered.
    bool isComplete() const;

signals:
    void currentPageChanged(int page);
    /// Rendering did not come to an end, or failed.
    void failed(palmares::ui::MediaProblem problem);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
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
    bool m_busy = false;
    int m_current = 0;
    QTimer m_patience;
};

} // namespace palmares::ui
