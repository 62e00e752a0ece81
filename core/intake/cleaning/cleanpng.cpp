#include "core/intake/cleaning/bytewalk.h"
#include "core/intake/cleaning/colourprofile.h"

#include <array>

namespace palmares {

namespace {

using namespace std::string_view_literals;

/// ISO 3309, as PNG uses it (third edition, annex D).
std::uint32_t crcOf(BytesView bytes)
{
    static const std::array<std::uint32_t, 256> table = [] {
        std::array<std::uint32_t, 256> made{};
        for (std::uint32_t n = 0; n < 256; ++n) {
            std::uint32_t c = n;
            for (int k = 0; k < 8; ++k)
                c = (c & 1) != 0 ? 0xEDB88320U ^ (c >> 1) : c >> 1;
            made[n] = c;
        }
        return made;
    }();
    std::uint32_t crc = 0xFFFFFFFFU;
    for (const char byte : bytes)
        crc = table[(crc ^ static_cast<std::uint8_t>(byte)) & 0xFF] ^ (crc >> 8);
    return crc ^ 0xFFFFFFFFU;
}

Bytes bigEndian32(std::uint32_t number)
{
    Bytes bytes;
    for (int shift = 24; shift >= 0; shift -= 8)
        bytes += static_cast<char>(number >> shift & 0xFF);
    return bytes;
}

/// A colour profile without its words; one that cannot be read, and that no decoder could read, goes.
void keepProfile(BytesView whole, Cleaner &out)
{
    const BytesView data = whole.substr(8, whole.size() - 12);
    const auto plain = plainIccp(data);
    if (plain && plain->bytes == data)
        return out.keep(whole);
    out.drop("profile", plain ? BytesView(plain->said) : data);
    if (!plain)
        return;
    const Bytes named = "iCCP" + plain->bytes;
    out.keep(bigEndian32(static_cast<std::uint32_t>(plain->bytes.size())) + named + bigEndian32(crcOf(named)));
}

/// What a decoder needs for the same pixels, colours, size and movement.
constexpr std::array keptChunks = {"IHDR"sv, "PLTE"sv, "IDAT"sv, "IEND"sv, "tRNS"sv, "gAMA"sv, "cHRM"sv,
                                   "sRGB"sv, "iCCP"sv, "sBIT"sv, "cICP"sv, "mDCV"sv, "cLLI"sv, "bKGD"sv,
                                   "hIST"sv, "pHYs"sv, "acTL"sv, "fcTL"sv, "fdAT"sv};

std::string_view nameOfPngChunk(std::string_view type)
{
    if (type == "tEXt" || type == "zTXt" || type == "iTXt")
        return "text";
    if (type == "eXIf")
        return "exif";
    if (type == "tIME")
        return "time";
    return "unknown";
}

} // namespace

Result<CleanedFile> cleanedPng(BytesView bytes)
{
    ByteWalk walk(bytes);
    Cleaner out;
    if (!walk.startsWith("\x89PNG\r\n\x1A\n"sv))
        return damagedPicture("png_start");
    out.keep(walk.take(8));
    bool hasPicture = false;
    for (bool isFirst = true;; isFirst = false) {
        if (!walk.has(12))
            return damagedPicture("png_cut_off");
        const std::size_t length = bigEndian(walk.rest().substr(0, 4));
        if (length > 0x7FFFFFFF || !walk.has(12 + length))
            return damagedPicture("png_cut_off");
        const BytesView whole = walk.take(12 + length);
        const BytesView type = whole.substr(4, 4);
        if ((type == "IHDR") != isFirst)
            return damagedPicture("png_order");
        const bool isKept = std::find(keptChunks.begin(), keptChunks.end(), type) != keptChunks.end();
        // A chunk whose first letter is upper case must be understood.
        if (!isKept && (type[0] & 0x20) == 0)
            return damagedPicture("png_chunk");
        if (isKept && bigEndian(whole.substr(8 + length)) != crcOf(whole.substr(4, 4 + length)))
            return damagedPicture("png_sum");
        hasPicture = hasPicture || type == "IDAT";
        if (type == "iCCP")
            keepProfile(whole, out);
        else if (isKept)
            out.keep(whole);
        else
            out.drop(nameOfPngChunk(type), whole.substr(8, length));
        if (type == "IEND")
            break;
    }
    if (!hasPicture)
        return damagedPicture("png_no_picture");
    if (walk.left() > 0)
        out.drop("trailing", walk.rest());
    return out.finish(bytes);
}

} // namespace palmares
