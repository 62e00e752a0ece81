#include "ui/viewer/decodedimage.h"

#include <QBuffer>
#include <QImageReader>

#include <cmath>

namespace palmares::ui {

namespace {

constexpr int smallestLevel = 512;

QByteArray formatOf(MediaKind kind)
{
    switch (kind) {
    case MediaKind::Png:
        return "png";
    case MediaKind::Jpeg:
        return "jpeg";
    case MediaKind::WebP:
        return "webp";
    case MediaKind::Gif:
        return "gif";
    default:
        return {};
    }
}

DecodedImage refused(MediaProblem problem)
{
    DecodedImage result;
    result.problem = problem;
    return result;
}

/// Size in the header of a GIF: the reader of Qt gives none before it has decoded.
QSize gifSizeOf(const QByteArray &bytes)
{
    if (bytes.size() < 10)
        return {};
    const auto word = [&](int at) { return quint8(bytes[at]) | quint8(bytes[at + 1]) << 8; };
    return {word(6), word(8)};
}

} // namespace

DecodedImage decodeImage(const QByteArray &bytes)
{
    const MediaKind kind = mediaKindOf(bytes);
    const QByteArray format = formatOf(kind);
    if (format.isEmpty())
        return refused(MediaProblem::UnknownKind);
    if (!QImageReader::supportedImageFormats().contains(format))
        return refused(MediaProblem::NoReader);

    QImageReader::setAllocationLimit(mostMebibytes);
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer, format);
    reader.setAutoDetectImageFormat(false);
    reader.setAutoTransform(true);

    const QSize size = kind == MediaKind::Gif ? gifSizeOf(bytes) : reader.size();
    if (size.isEmpty())
        return refused(MediaProblem::Damaged);
    const qint64 pixels = qint64(size.width()) * size.height();
    if (pixels > mostPixels)
        return refused(MediaProblem::TooLarge);

    DecodedImage result;
    result.isReduced = pixels > mostKeptPixels;
    if (result.isReduced) {
        const double ratio = std::sqrt(double(mostKeptPixels) / double(pixels));
        reader.setScaledSize((QSizeF(size) * ratio).toSize().expandedTo({1, 1}));
    }
    QImage image;
    if (!reader.read(&image) || image.isNull())
        return refused(MediaProblem::Damaged);
    result.endsEarly = endsEarly(kind, bytes);
    result.isAnimated = reader.supportsAnimation() && reader.imageCount() != 1;
    const bool turned = reader.transformation() & QImageIOHandler::TransformationRotate90;
    result.size = turned ? size.transposed() : size;
    image.convertTo(image.hasAlphaChannel() ? QImage::Format_ARGB32_Premultiplied : QImage::Format_RGB32);
    result.levels.append(image);
    while (qMin(image.width(), image.height()) > smallestLevel) {
        image = image.scaled(image.size() / 2, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
        result.levels.append(image);
    }
    return result;
}

} // namespace palmares::ui
