#pragma once

#include "ui/viewer/mediakind.h"

#include <QImage>
#include <QList>
#include <QSize>

namespace palmares::ui {

/// More pixels than this are refused before anything is decoded.
constexpr qint64 mostPixels = 64'000'000;
/// Larger pictures are kept at a reduced size, so that a few of them do not fill the memory.
constexpr qint64 mostKeptPixels = 24'000'000;
/// What one decoder may allocate, in MiB.
constexpr int mostMebibytes = 256;

/// A picture as it is shown, or why it is not.
struct DecodedImage {
    MediaProblem problem = MediaProblem::None;
    QList<QImage> levels;    ///< the picture, then each half as large as the one before
    QSize size;              ///< as the file says, upright
    bool isReduced = false;  ///< levels[0] is smaller than the file's picture
    bool isAnimated = false; ///< only the first picture is shown
    bool endsEarly = false;  ///< the rest of the file is missing: part of the picture is nobody's
};

/// Decodes the first picture of PNG, JPEG, WebP or GIF, upright. The format goes by the content; no other
/// format is tried. For a worker: takes as long as a large picture takes.
DecodedImage decodeImage(const QByteArray &bytes);

} // namespace palmares::ui
