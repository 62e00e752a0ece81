#include "ui/viewer/mediakind.h"

#include <QByteArrayMatcher>

#include <algorithm>
#include <array>

namespace palmares::ui {

namespace {

constexpr qsizetype lookedAt = 2 * 1024 * 1024;

bool hasAt(const QByteArray &bytes, qsizetype at, QByteArrayView what)
{
    return bytes.size() >= at + what.size() && QByteArrayView(bytes).sliced(at, what.size()) == what;
}

/// The sync word of a frame of MPEG sound; `aac` for ADTS (layer 00).
bool isFrameSync(const QByteArray &bytes, bool aac)
{
    if (bytes.size() < 4 || quint8(bytes[0]) != 0xFF || (quint8(bytes[1]) & 0xE0) != 0xE0)
        return false;
    const bool layerZero = (quint8(bytes[1]) & 0x06) == 0;
    return aac ? layerZero && (quint8(bytes[1]) & 0xF0) == 0xF0 : !layerZero;
}

const char *endingOf(MediaKind kind)
{
    switch (kind) {
    case MediaKind::Png:
        return "png";
    case MediaKind::Jpeg:
        return "jpg";
    case MediaKind::WebP:
        return "webp";
    case MediaKind::Gif:
        return "gif";
    case MediaKind::Pdf:
        return "pdf";
    case MediaKind::Ogg:
        return "ogg";
    case MediaKind::WebM:
        return "webm";
    case MediaKind::Mp4:
        return "mp4";
    case MediaKind::Mp3:
        return "mp3";
    case MediaKind::Wav:
        return "wav";
    case MediaKind::Flac:
        return "flac";
    case MediaKind::Aac:
        return "aac";
    case MediaKind::Unknown:
        break;
    }
    return nullptr;
}

} // namespace

MediaKind mediaKindOf(const QByteArray &bytes)
{
    if (hasAt(bytes, 0, "\x89PNG\r\n\x1A\n"))
        return MediaKind::Png;
    if (hasAt(bytes, 0, "\xFF\xD8\xFF"))
        return MediaKind::Jpeg;
    if (hasAt(bytes, 0, "RIFF") && hasAt(bytes, 8, "WEBP"))
        return MediaKind::WebP;
    if (hasAt(bytes, 0, "RIFF") && hasAt(bytes, 8, "WAVE"))
        return MediaKind::Wav;
    if (hasAt(bytes, 0, "GIF87a") || hasAt(bytes, 0, "GIF89a"))
        return MediaKind::Gif;
    if (hasAt(bytes, 0, "%PDF-"))
        return MediaKind::Pdf;
    if (hasAt(bytes, 0, "OggS"))
        return MediaKind::Ogg;
    if (hasAt(bytes, 0, "\x1A\x45\xDF\xA3"))
        return MediaKind::WebM;
    if (hasAt(bytes, 4, "ftyp"))
        return MediaKind::Mp4;
    if (hasAt(bytes, 0, "fLaC"))
        return MediaKind::Flac;
    if (hasAt(bytes, 0, "ID3") || isFrameSync(bytes, false))
        return MediaKind::Mp3;
    if (isFrameSync(bytes, true))
        return MediaKind::Aac;
    return MediaKind::Unknown;
}

bool isImage(MediaKind kind)
{
    return kind == MediaKind::Png || kind == MediaKind::Jpeg || kind == MediaKind::WebP ||
           kind == MediaKind::Gif;
}

bool isPlayable(MediaKind kind)
{
    return kind >= MediaKind::Ogg;
}

bool pointsElsewhere(const QByteArray &bytes)
{
    const QByteArray head = bytes.left(lookedAt).toLower();
    constexpr std::array marks{"#extm3u", "<mpd",       "ffconcat", "<smoothstreamingmedia",
                               "c=in ip", "[playlist]", "<asx",     "rtsp://"};
    return std::any_of(marks.begin(), marks.end(),
                       [&](const char *mark) { return QByteArrayMatcher(mark).indexIn(head) >= 0; });
}

QString copyName(const QString &code, int number, MediaKind kind, const QString &claimedType)
{
    QString stem;
    for (const QChar c : code.left(40)) {
        const bool plain = c.unicode() < 128 && (c.isLetterOrNumber() || c == u'-' || c == u'_');
        stem += plain ? c : QChar(u'-');
    }
    QString ending = QString::fromLatin1(endingOf(kind));
    if (ending.isEmpty())
        ending = claimedType == QLatin1String("text/plain") ? QStringLiteral("txt") : QStringLiteral("bin");
    return QStringLiteral("entry-%1%2.%3")
        .arg(stem.isEmpty() ? QString() : stem + u'-', QString::number(number), ending);
}

} // namespace palmares::ui
