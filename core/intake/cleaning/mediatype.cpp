#include "core/intake/cleaning/mediatype.h"

#include <algorithm>
#include <array>

namespace palmares {

namespace {

using namespace std::string_view_literals;

bool at(BytesView bytes, std::size_t offset, BytesView magic)
{
    return bytes.size() >= offset + magic.size() && bytes.substr(offset, magic.size()) == magic;
}

/// Ogg carries sound or pictures: its first page names the codec (RFC 5334).
std::string_view oggType(BytesView bytes)
{
    return bytes.substr(0, 256).find("\x80theora"sv) == BytesView::npos ? "audio/ogg"sv : "video/ogg"sv;
}

bool isMpegAudio(BytesView bytes)
{
    if (at(bytes, 0, "ID3"sv))
        return true;
    // A frame: eleven set bits, then a layer that is not reserved (ISO 11172-3, 2.4.1.3).
    return bytes.size() >= 2 && static_cast<unsigned char>(bytes[0]) == 0xFF
           && (static_cast<unsigned char>(bytes[1]) & 0xE0) == 0xE0 && (static_cast<unsigned char>(bytes[1]) & 0x06) != 0;
}

/// By its brand: telephones keep photographs in the boxes of films.
std::string_view kindOfBoxes(std::string_view brand)
{
    constexpr std::array heic = {"heic"sv, "heix"sv, "heim"sv, "heis"sv, "mif1"sv};
    constexpr std::array avif = {"avif"sv, "avis"sv};
    if (std::find(heic.begin(), heic.end(), brand) != heic.end())
        return "image/heic";
    return std::find(avif.begin(), avif.end(), brand) != avif.end() ? "image/avif" : "video/mp4";
}

} // namespace

std::string_view mediaTypeOf(BytesView bytes)
{
    if (at(bytes, 0, "\x89PNG\r\n\x1A\n"sv))
        return "image/png";
    if (at(bytes, 0, "\xFF\xD8\xFF"sv))
        return "image/jpeg";
    if (at(bytes, 0, "GIF87a"sv) || at(bytes, 0, "GIF89a"sv))
        return "image/gif";
    if (at(bytes, 0, "RIFF"sv) && at(bytes, 8, "WEBP"sv))
        return "image/webp";
    if (at(bytes, 0, "RIFF"sv) && at(bytes, 8, "WAVE"sv))
        return "audio/wav";
    if (at(bytes, 0, "%PDF-"sv))
        return "application/pdf";
    if (at(bytes, 0, "OggS"sv))
        return oggType(bytes);
    if (at(bytes, 0, "fLaC"sv))
        return "audio/flac";
    if (at(bytes, 4, "ftyp"sv))
        return kindOfBoxes(bytes.substr(8, 4));
    if (at(bytes, 0, "\x1A\x45\xDF\xA3"sv))
        return "video/webm";
    if (isMpegAudio(bytes))
        return "audio/mpeg";
    return "application/octet-stream";
}

} // namespace palmares
