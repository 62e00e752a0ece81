#include "ui/viewer/pdfview.h"

#include "ui/viewer/worker.h"

#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>

#include <chrono>

namespace palmares::ui {

namespace {

constexpr int pageGap = 12;
constexpr qreal zoomStep = 1.2;
constexpr qreal leastScale = 0.1, mostScale = 6.0;
constexpr qreal pixelsPerPointAtFullSize = 96.0 / 72.0;
constexpr std::chrono::seconds pagePatience{20};
constexpr qsizetype mostRendered = 12; ///< pages kept

} // namespace

PdfView::PdfView(QWidget *parent) : ZoomArea(zoomStep, parent)
{
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // or fitting the width would chase its own scroll bar
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, [this] { emit failed(MediaProblem::TooSlow); });
}

void PdfView::setFile(std::shared_ptr<PdfFile> file)
{
    m_file = std::move(file);
    m_rendered.clear();
    m_current = 0;
    fit();
    verticalScrollBar()->setValue(0);
    renderNext();
}

qreal PdfView::pixelsPerPoint() const
{
    return m_scale * pixelsPerPointAtFullSize;
}

qreal PdfView::fittingScale() const
{
    qreal widest = 1;
    if (m_file) {
        for (const QSizeF &page : m_file->pages())
            widest = qMax(widest, page.width());
    }
    return qBound(leastScale, (viewport()->width() - 2 * pageGap) / (widest * pixelsPerPointAtFullSize), 2.0);
}

void PdfView::fit()
{
    setScale(fittingScale());
    m_fitted = true;
    emit scaleChanged();
}

void PdfView::setScale(qreal scale)
{
    const qreal before = m_scale;
    m_scale = qBound(leastScale, scale, mostScale);
    m_fitted = false;
    const qreal middle = verticalScrollBar()->value() + viewport()->height() / 2.0;
    setBars();
    verticalScrollBar()->setValue(int(middle * m_scale / before - viewport()->height() / 2.0));
    viewport()->update();
    renderNext();
    emit scaleChanged();
}

void PdfView::setBars()
{
    qreal width = 0, height = pageGap;
    if (m_file) {
        for (const QSizeF &page : m_file->pages()) {
            width = qMax(width, page.width() * pixelsPerPoint());
            height += page.height() * pixelsPerPoint() + pageGap;
        }
    }
    setWhole({int(width) + 2 * pageGap, int(height)});
}

QRect PdfView::rectOf(int page) const
{
    const auto &pages = m_file->pages();
    qreal top = pageGap;
    for (int i = 0; i < page; ++i)
        top += pages[i].height() * pixelsPerPoint() + pageGap;
    const QSizeF size = pages[page] * pixelsPerPoint();
    const qreal spare = viewport()->width() - size.width();
    const qreal left = spare >= 2 * pageGap ? spare / 2 : pageGap - horizontalScrollBar()->value();
    return QRectF(QPointF(left, top - verticalScrollBar()->value()), size).toRect();
}

QList<int> PdfView::pagesInSight() const
{
    QList<int> result;
    if (!m_file)
        return result;
    qreal top = pageGap - verticalScrollBar()->value();
    for (int page = 0; page < m_file->pages().size() && top < viewport()->height(); ++page) {
        const qreal height = m_file->pages()[page].height() * pixelsPerPoint();
        if (top + height > 0)
            result.append(page);
        top += height + pageGap;
    }
    return result;
}

int PdfView::currentPage() const
{
    int best = 0, most = -1;
    for (int page : pagesInSight()) {
        const int seen = rectOf(page).intersected(viewport()->rect()).height();
        if (seen > most) {
            most = seen;
            best = page;
        }
    }
    return best;
}

void PdfView::goToPage(int page)
{
    if (!m_file || page < 0 || page >= m_file->pages().size())
        return;
    verticalScrollBar()->setValue(verticalScrollBar()->value() + rectOf(page).top() - pageGap);
}

bool PdfView::isComplete() const
{
    const qreal scale = pixelsPerPoint() * devicePixelRatioF();
    for (int page : pagesInSight()) {
        if (!m_rendered.contains(page) || !qFuzzyCompare(m_rendered[page].scale, scale))
            return false;
    }
    return m_file != nullptr;
}

void PdfView::renderNext()
{
    // One page at a time: what has scrolled away meanwhile is never rendered.
    if (m_busy || !m_file)
        return;
    const qreal scale = pixelsPerPoint() * devicePixelRatioF();
    for (int page : pagesInSight()) {
        if (m_rendered.contains(page) && qFuzzyCompare(m_rendered[page].scale, scale))
            continue;
        m_busy = true;
        m_patience.start(pagePatience);
        onWorker(
            this, [file = m_file, page, scale] { return file->render(page, scale); },
            [this, file = m_file, page, scale](QImage image) {
                m_busy = false;
                m_patience.stop();
                if (file != m_file) {
                    renderNext();
                    return;
                }
                if (image.isNull()) {
                    emit failed(MediaProblem::Damaged);
                    return;
                }
                if (m_rendered.size() >= mostRendered) {
                    const QList<int> seen = pagesInSight();
                    m_rendered.removeIf([&](const auto &it) { return !seen.contains(it.key()); });
                }
                m_rendered.insert(page, {std::move(image), scale});
                viewport()->update();
                renderNext();
            });
        return;
    }
}

void PdfView::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    for (int page : pagesInSight()) {
        const QRect rect = rectOf(page);
        // Paper is white in every theme.
        painter.fillRect(rect, Qt::white);
        if (m_rendered.contains(page))
            painter.drawImage(rect, m_rendered[page].image);
        painter.setPen(palette().color(QPalette::Midlight));
        painter.drawRect(rect.adjusted(0, 0, -1, -1));
    }
}

void PdfView::scrollContentsBy(int, int)
{
    viewport()->update();
    if (const int page = currentPage(); page != m_current) {
        m_current = page;
        emit currentPageChanged(page);
    }
    renderNext();
}

void PdfView::resizeEvent(QResizeEvent *event)
{
    ZoomArea::resizeEvent(event);
    if (m_fitted)
        fit();
    else
        setBars();
    renderNext();
}

void PdfView::wheelEvent(QWheelEvent *event)
{
    if (!(event->modifiers() & Qt::ControlModifier)) {
        ZoomArea::wheelEvent(event);
        return;
    }
    if (event->angleDelta().y() != 0)
        zoomBy(event->angleDelta().y() > 0 ? 1 : -1);
    event->accept();
}

} // namespace palmares::ui
