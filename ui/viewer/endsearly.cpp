#include "ui/viewer/mediakind.h"

namespace palmares::ui {

namespace {

int byteAt(const QByteArray &bytes, qsizetype at)
{
    return at < bytes.size() ? static_cast<quint8>(bytes[at]) : -1;
}

bool jpegEndsEarly(const QByteArray &bytes)
{
    qsizetype at = 2; // after the start of the image
    for (;;) {
        // To the next marker; of what is coded in between, FF 00 is a byte and D0 to D7 only count.
        while (at + 1 < bytes.size() && (byteAt(bytes, at) != 0xFF || byteAt(bytes, at + 1) == 0 ||
                                         byteAt(bytes, at + 1) == 0xFF ||
                                         (byteAt(bytes, at + 1) & 0xF8) == 0xD0))
            ++at;
        if (at + 1 >= bytes.size())
            return true;
        if (byteAt(bytes, at + 1) == 0xD9)
            return false;
        if (at + 3 >= bytes.size())
            return true;
        at += 2 + (byteAt(bytes, at + 2) << 8 | byteAt(bytes, at + 3));
    }
}

/// Behind a chain of sub-blocks; beyond the end if it has no end.
qsizetype afterBlocks(const QByteArray &bytes, qsizetype at)
{
    while (byteAt(bytes, at) > 0)
        at += 1 + byteAt(bytes, at);
    return at + 1;
}

qsizetype tableSize(int flags)
{
    return flags & 0x80 ? qsizetype(3) << ((flags & 7) + 1) : 0;
}

bool gifEndsEarly(const QByteArray &bytes)
{
    if (bytes.size() < 13)
        return true;
    qsizetype at = 13 + tableSize(byteAt(bytes, 10));
    while (byteAt(bytes, at) == 0x21) // extensions
        at = afterBlocks(bytes, at + 2);
    if (byteAt(bytes, at) != 0x2C || at + 10 >= bytes.size())
        return at >= bytes.size() || byteAt(bytes, at) == 0x2C;
    at += 10 + tableSize(byteAt(bytes, at + 9)) + 1; // descriptor, colours, size of codes
    return afterBlocks(bytes, at) > bytes.size();
}

} // namespace

bool endsEarly(MediaKind kind, const QByteArray &bytes)
{
    switch (kind) {
    case MediaKind::Jpeg:
        return jpegEndsEarly(bytes);
    case MediaKind::Gif:
        return gifEndsEarly(bytes);
    default:
        return false;
    }
}

} // namespace palmares::ui
