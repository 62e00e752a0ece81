#include "core/intake/cleaning/bytewalk.h"
#include "core/intake/cleaning/colourprofile.h"

#include <map>

namespace palmares {

namespace {

using namespace std::string_view_literals;

constexpr BytesView exifName = "Exif\0\0"sv;
constexpr BytesView profileName = "ICC_PROFILE\0"sv;

/// How the picture is to be turned (1 to 8), from the first directory of its Exif data; 0 if they do not say.
int orientationIn(BytesView tiff)
{
    const bool isLittle = tiff.starts_with("II\x2A\0"sv);
    if (tiff.size() < 8 || (!isLittle && !tiff.starts_with("MM\0\x2A"sv)))
        return 0;
    const auto number = [&](std::size_t at, std::size_t size) {
        return isLittle ? littleEndian(tiff.substr(at, size)) : bigEndian(tiff.substr(at, size));
    };
    const std::size_t directory = number(4, 4);
    if (directory > tiff.size() || tiff.size() - directory < 2)
        return 0;
    const std::size_t fields =
        std::min<std::size_t>(number(directory, 2), (tiff.size() - directory - 2) / 12);
    for (std::size_t i = 0; i < fields; ++i) {
        const std::size_t field = directory + 2 + 12 * i;
        constexpr std::uint32_t orientationTag = 0x0112;
        constexpr std::uint32_t shortType = 3;
        if (number(field, 2) != orientationTag || number(field + 2, 2) != shortType ||
            number(field + 4, 4) != 1)
            continue;
        const std::uint32_t value = number(field + 8, 2);
        return value <= 8 ? static_cast<int>(value) : 0;
    }
    return 0;
}

/// A whole APP1 segment that says the orientation and nothing else.
Bytes exifWith(int orientation)
{
    Bytes segment("\xFF\xE1\x00\x22"
                  "Exif\0\0MM\0\x2A\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0\0\0\0\0\0\0\0"sv);
    segment[29] = static_cast<char>(orientation);
    return segment;
}

/// JFIF without its small preview, which may show what was cropped away.
Bytes withoutPreview(BytesView segment)
{
    Bytes bytes(segment.substr(0, 18));
    bytes[2] = 0;
    bytes[3] = 16;
    bytes[16] = bytes[17] = 0;
    return bytes;
}

class JpegCleaner {
public:
    explicit JpegCleaner(BytesView bytes) : m_walk(bytes), m_all(bytes) {}

    Result<CleanedFile> run()
    {
        if (!m_walk.startsWith("\xFF\xD8\xFF"sv))
            return damagedPicture("jpeg_start");
        m_out.keep(m_walk.take(2));
        while (!m_isOver)
            PALMARES_CHECK(segment());
        if (!m_hasScan)
            return damagedPicture("jpeg_no_picture");
        if (m_walk.left() > 0)
            m_out.drop("trailing", m_walk.rest());
        blankProfile();
        return m_out.finish(m_all);
    }

private:
    Done segment()
    {
        if (!m_walk.has(2))
            return damagedPicture("jpeg_cut_off");
        if (m_walk.peek() != 0xFF)
            return damagedPicture("jpeg_marker");
        while (m_walk.has(2) && m_walk.peek(1) == 0xFF)
            m_walk.take(1); // any number of these may stand before a marker
        if (!m_walk.has(2))
            return damagedPicture("jpeg_cut_off");
        const std::uint8_t marker = m_walk.peek(1);
        if (marker == 0xD9) {
            m_out.keep(m_walk.take(2));
            m_isOver = true;
            return {};
        }
        if (marker < 0xC0 || (marker >= 0xD0 && marker <= 0xD8))
            return damagedPicture("jpeg_marker");
        if (!m_walk.has(4))
            return damagedPicture("jpeg_cut_off");
        const std::size_t length = std::size_t{m_walk.peek(2)} << 8 | m_walk.peek(3);
        if (length < 2 || !m_walk.has(2 + length))
            return damagedPicture("jpeg_cut_off");
        const BytesView whole = m_walk.take(2 + length);
        if (marker == 0xFE)
            m_out.drop("comment", whole.substr(4));
        else if (marker >= 0xE0 && marker <= 0xEF)
            application(marker, whole);
        else
            m_out.keep(whole);
        if (marker == 0xDA) {
            m_hasScan = true;
            scan();
        }
        return {};
    }

    void application(std::uint8_t marker, BytesView whole)
    {
        const BytesView payload = whole.substr(4);
        if (marker == 0xE0 && payload.starts_with("JFIF\0"sv) && payload.size() >= 14) {
            const Bytes plain = withoutPreview(whole);
            if (plain != whole)
                m_out.drop("preview", whole.substr(18));
            m_out.keep(plain);
        } else if (marker == 0xE1 && payload.starts_with(exifName)) {
            exif(whole);
        } else if (marker == 0xE1 && payload.starts_with("http://ns.adobe.com/"sv)) {
            m_out.drop("xmp", payload);
        } else if (marker == 0xE2 && payload.starts_with(profileName) && payload.size() > profileName.size() + 2) {
            m_profile.emplace(static_cast<std::uint8_t>(payload[profileName.size()]), PieceOfProfile{m_out.bytes().size(), whole.size()});
            m_out.keep(whole);
        } else if (marker == 0xED) {
            m_out.drop("iptc", payload);
        } else if (marker == 0xEE && payload.starts_with("Adobe"sv) && payload.size() == 12) {
            m_out.keep(whole);
        } else {
            m_out.drop("application", payload);
        }
    }

    /// A profile lies in pieces of at most 64 KiB, each with its number (ICC.1:2022, B.4). One that cannot be read, and that no decoder could
    /// read, goes.
    void blankProfile()
    {
        Bytes profile;
        for (const auto &[number, piece] : m_profile)
            profile += m_out.bytes().substr(piece.at + pieceHead, piece.size - pieceHead);
        const auto plain = plainProfile(profile);
        if (m_profile.empty() || (plain && plain->bytes == profile))
            return;
        m_out.drop("profile", plain ? BytesView(plain->said) : profile);
        std::size_t from = 0;
        for (const auto &[number, piece] : m_profile) {
            if (plain)
                m_out.bytes().replace(piece.at + pieceHead, piece.size - pieceHead, plain->bytes.substr(from, piece.size - pieceHead));
            from += piece.size - pieceHead;
        }
        if (plain)
            return;
        std::map<std::size_t, std::size_t, std::greater<>> fromTheEnd;
        for (const auto &[number, piece] : m_profile)
            fromTheEnd.emplace(piece.at, piece.size);
        for (const auto &[at, size] : fromTheEnd)
            m_out.bytes().erase(at, size);
    }

    void exif(BytesView whole)
    {
        const BytesView tiff = whole.substr(4 + exifName.size());
        // Decoders look at the first one only.
        const int orientation = m_hasExif ? 0 : orientationIn(tiff);
        m_hasExif = true;
        const Bytes plain = orientation > 1 ? exifWith(orientation) : Bytes();
        if (plain != whole)
            m_out.drop("exif", tiff);
        m_out.keep(plain);
    }

    /// Compressed data go on to the next marker; FF 00 is a byte of theirs, FF D0 to FF D7 lie among them.
    void scan()
    {
        const BytesView rest = m_walk.rest();
        std::size_t end = 0;
        for (;;) {
            end = rest.find('\xFF', end);
            if (end == BytesView::npos || end + 1 >= rest.size()) {
                end = rest.size();
                break;
            }
            const auto next = static_cast<std::uint8_t>(rest[end + 1]);
            if (next != 0 && (next < 0xD0 || next > 0xD7) && next != 0xFF)
                break;
            end += next == 0xFF ? 1 : 2;
        }
        m_out.keep(m_walk.take(end));
    }

    struct PieceOfProfile {
        std::size_t at;   ///< in what stays
        std::size_t size; ///< of the whole segment
    };
    static constexpr std::size_t pieceHead = 4 + profileName.size() + 2;

    ByteWalk m_walk;
    BytesView m_all;
    Cleaner m_out;
    std::multimap<std::uint8_t, PieceOfProfile> m_profile; ///< by number
    bool m_isOver = false;
    bool m_hasScan = false;
    bool m_hasExif = false;
};

} // namespace

Result<CleanedFile> cleanedJpeg(BytesView bytes)
{
    return JpegCleaner(bytes).run();
}

} // namespace palmares
