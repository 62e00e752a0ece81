#pragma once

#include "ui/viewer/mediakind.h"

#include <QImage>
#include <QList>
#include <QSizeF>

#include <memory>

namespace palmares::ui {

/// Pages that are shown at most; the rest is reached by saving a copy.
constexpr int mostPages = 500;
/// Pixels of one rendered page at most.
constexpr qint64 mostPagePixels = 16'000'000;

/// A PDF file in memory. Nothing of it is followed: no links, no scripts, no attached files. Open and render
/// on a worker; one call at a time goes through.
class PdfFile {
public:
    /// Opens it; problem() says whether that worked.
    explicit PdfFile(const QByteArray &bytes);
    ~PdfFile();
    PdfFile(const PdfFile &) = delete;
    PdfFile &operator=(const PdfFile &) = delete;

    MediaProblem problem() const { return m_problem; }
    /// Sizes of the pages that are shown, in points (1/72 inch).
    const QList<QSizeF> &pages() const { return m_pages; }
    /// How many pages the file has, shown or not.
    int pageCount() const { return m_pageCount; }

    /// Page `page` from 0, white paper, about `scale` pixels per point, fewer where that would be too many
    /// pixels.
    QImage render(int page, qreal scale);

private:
    struct Document;
    std::unique_ptr<Document> m_document;
    MediaProblem m_problem = MediaProblem::None;
    QList<QSizeF> m_pages;
    int m_pageCount = 0;
};

} // namespace palmares::ui
