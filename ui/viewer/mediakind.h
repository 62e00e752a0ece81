#pragma once

#include <QByteArray>
#include <QString>

namespace palmares::ui {

/// What a file is, by its first bytes; names and claimed types decide nothing.
enum class MediaKind { Unknown, Png, Jpeg, WebP, Gif, Pdf, Ogg, WebM, Mp4, Mp3, Wav, Flac, Aac };

MediaKind mediaKindOf(const QByteArray &bytes);
bool isImage(MediaKind kind);
/// Sound or video: a container may hold either.
bool isPlayable(MediaKind kind);

/// True if a JPEG ends before its end-of-image marker (ITU-T T.81 annex B), or a GIF within its first picture (GIF89a,
/// 20 to 22): decoders fill up what is missing and say nothing. Other kinds are refused by their decoders.
bool endsEarly(MediaKind kind, const QByteArray &bytes);

/// True if a player might take the file for a playlist or a description of streams and follow what it names:
/// texts of HLS, DASH, Smooth Streaming, SDP or concat lists within the first two megabytes, which is more
/// than players look at.
bool pointsElsewhere(const QByteArray &bytes);

/// A name for a saved copy, made by us: "entry-H-039-1.png". `number` counts from 1; the ending goes by the
/// content, for unknown content by the claimed type where that is a plain one, else "bin".
QString copyName(const QString &code, int number, MediaKind kind, const QString &claimedType);

/// Why a file is not shown.
enum class MediaProblem {
    None,
    NotHere,     ///< its bytes are not on this computer
    UnknownKind, ///< no kind that is shown here
    Damaged,     ///< cannot be decoded
    TooLarge,    ///< more pixels, pages or bytes than are accepted
    NoReader,    ///< the decoder of this kind is not installed
    Locked,      ///< needs a password
    TooSlow,     ///< decoding did not come to an end
    Elsewhere,   ///< it asks a player to fetch something
    NoPlayer,    ///< there is no player on this computer
    CannotPlay,  ///< no codec for it, or damaged
    DiedBefore,  ///< the program ended while this very file was open
    EndsEarly,   ///< of a picture that is shown as far as it goes: the rest of the file is missing
};

} // namespace palmares::ui
