#include "ui/viewer/pdffile.h"

#include <QBuffer>
#include <QMutex>
#include <QPainter>
#include <QPdfDocument>

#include <cmath>

namespace palmares::ui {

namespace {

constexpr qreal leastPoints = 1, mostPoints = 14'400; ///< what the format allows

MediaProblem problemOf(QPdfDocument::Error error)
{
    switch (error) {
    case QPdfDocument::Error::None:
        return MediaProblem::None;
    case QPdfDocument::Error::IncorrectPassword:
    case QPdfDocument::Error::UnsupportedSecurityScheme:
        return MediaProblem::Locked;
    default:
        return MediaProblem::Damaged;
    }
}

} // namespace

struct PdfFile::Document {
    QMutex mutex;
    QBuffer buffer;
    QPdfDocument pdf;
};

PdfFile::PdfFile(const QByteArray &bytes) : m_document(std::make_unique<Document>())
{
    m_document->buffer.setData(bytes);
    m_document->buffer.open(QIODevice::ReadOnly);
    m_document->pdf.load(&m_document->buffer);
    m_problem = problemOf(m_document->pdf.error());
    if (m_problem != MediaProblem::None)
        return;
    m_pageCount = m_document->pdf.pageCount();
    if (m_document->pdf.status() != QPdfDocument::Status::Ready || m_pageCount < 1) {
        m_problem = MediaProblem::Damaged;
        return;
    }
    for (int page = 0; page < qMin(m_pageCount, mostPages); ++page) {
        const QSizeF size = m_document->pdf.pagePointSize(page);
        const bool sane = std::isfinite(size.width()) && std::isfinite(size.height());
        m_pages.append(sane ? size.expandedTo({leastPoints, leastPoints}).boundedTo({mostPoints, mostPoints})
                            : QSizeF(595, 842));
    }
}

PdfFile::~PdfFile() = default;

QImage PdfFile::render(int page, qreal scale)
{
    const QMutexLocker lock(&m_document->mutex);
    if (page < 0 || page >= m_pages.size())
        return {};
    const QSizeF size = m_pages[page] * scale;
    const qreal pixels = size.width() * size.height();
    const qreal less = pixels > qreal(mostPagePixels) ? std::sqrt(qreal(mostPagePixels) / pixels) : 1.0;
    const QImage rendered = m_document->pdf.render(page, (size * less).toSize().expandedTo({1, 1}));
    if (rendered.isNull())
        return {};
    QImage paper(rendered.size(), QImage::Format_RGB32);
    paper.fill(Qt::white);
    QPainter(&paper).drawImage(0, 0, rendered);
    return paper;
}

} // namespace palmares::ui
