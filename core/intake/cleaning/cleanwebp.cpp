#include "core/intake/cleaning/bytewalk.h"
#include "core/intake/cleaning/colourprofile.h"

#include <array>

namespace palmares {

namespace {

using namespace std::string_view_literals;

constexpr std::array pictureChunks = {"VP8X"sv, "VP8 "sv, "VP8L"sv, "ALPH"sv, "ANIM"sv, "ANMF"sv, "ICCP"sv};
constexpr std::array frameChunks = {"ALPH"sv, "VP8 "sv, "VP8L"sv};
constexpr std::size_t frameHead = 16; ///< of ANMF, before the chunks of the frame
constexpr char profileFlag = 0x20;
constexpr char exifFlag = 0x08;
constexpr char xmpFlag = 0x04;

Bytes size32(std::size_t size)
{
    Bytes bytes;
    for (int shift = 0; shift < 32; shift += 8)
        bytes.push_back(static_cast<char>(size >> shift & 0xFF));
    return bytes;
}

Bytes chunk(BytesView type, BytesView payload)
{
    Bytes bytes = Bytes(type) + size32(payload.size()) + Bytes(payload);
    if (payload.size() % 2 != 0)
        bytes.push_back('\0');
    return bytes;
}

struct Chunk {
    BytesView type;
    BytesView payload;
};

/// The next chunk with its padding; the last one of a file may lack it.
Result<Chunk> nextChunk(ByteWalk &walk)
{
    if (!walk.has(8))
        return damagedPicture("webp_cut_off");
    const BytesView head = walk.take(8);
    const std::size_t size = littleEndian(head.substr(4));
    if (!walk.has(size))
        return damagedPicture("webp_cut_off");
    const Chunk found{head.substr(0, 4), walk.take(size)};
    if (size % 2 != 0 && walk.has(1))
        walk.take(1);
    return found;
}

std::string_view nameOfWebpChunk(BytesView type)
{
    return type == "EXIF" ? "exif" : type == "XMP " ? "xmp" : "unknown";
}

/// A frame of an animation without what a decoder skips.
Result<Bytes> cleanedFrame(BytesView payload, Cleaner &out)
{
    if (payload.size() < frameHead)
        return damagedPicture("webp_frame");
    ByteWalk walk(payload);
    Bytes frame(walk.take(frameHead));
    while (walk.left() > 0) {
        PALMARES_TRY(const Chunk found, nextChunk(walk));
        if (std::find(frameChunks.begin(), frameChunks.end(), found.type) != frameChunks.end())
            frame += chunk(found.type, found.payload);
        else
            out.drop("unknown", found.payload);
    }
    return frame;
}

/// A colour profile without its words; one that cannot be read, and that no decoder could read, goes. \returns whether it stays
bool keepIccp(BytesView payload, Cleaner &out)
{
    const auto plain = plainProfile(payload);
    if (!plain || plain->bytes != payload)
        out.drop("profile", plain ? BytesView(plain->said) : payload);
    if (plain)
        out.keep(chunk("ICCP", plain->bytes));
    return plain.has_value();
}

} // namespace

Result<CleanedFile> cleanedWebp(BytesView bytes)
{
    if (bytes.size() < 12 || !bytes.starts_with("RIFF") || bytes.substr(8, 4) != "WEBP")
        return damagedPicture("webp_start");
    const std::size_t size = littleEndian(bytes.substr(4, 4));
    if (size < 4 || size > bytes.size() - 8)
        return damagedPicture("webp_cut_off");
    Cleaner out;
    out.keep("RIFF\0\0\0\0WEBP"sv);
    ByteWalk walk(bytes.substr(12, size - 4));
    std::size_t flagsAt = 0;
    bool hasPicture = false;
    int goes = exifFlag | xmpFlag;
    while (walk.left() > 0) {
        const bool isFirst = walk.at() == 0;
        PALMARES_TRY(const Chunk found, nextChunk(walk));
        if (std::find(pictureChunks.begin(), pictureChunks.end(), found.type) == pictureChunks.end()) {
            out.drop(nameOfWebpChunk(found.type), found.payload);
            continue;
        }
        hasPicture = hasPicture || found.type == "VP8 " || found.type == "VP8L" || found.type == "ANMF";
        if (found.type == "VP8X") {
            if (found.payload.size() < 10 || !isFirst)
                return damagedPicture("webp_head");
            flagsAt = out.bytes().size() + 8;
        }
        if (found.type == "ANMF") {
            PALMARES_TRY(const Bytes frame, cleanedFrame(found.payload, out));
            out.keep(chunk(found.type, frame));
        } else if (found.type == "ICCP") {
            goes |= keepIccp(found.payload, out) ? 0 : profileFlag;
        } else {
            out.keep(chunk(found.type, found.payload));
        }
    }
    if (!hasPicture)
        return damagedPicture("webp_no_picture");
    // A byte of padding after the end is no message.
    if (bytes.size() - 8 - size > 1 || (bytes.size() - 8 - size == 1 && bytes.back() != '\0'))
        out.drop("trailing", bytes.substr(8 + size));
    if (flagsAt > 0)
        out.bytes()[flagsAt] = static_cast<char>(out.bytes()[flagsAt] & ~goes);
    out.bytes().replace(4, 4, size32(out.bytes().size() - 8));
    return out.finish(bytes);
}

} // namespace palmares
