#include "core/intake/pdfgauge.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <string>
#include <zlib.h>

namespace palmares {

namespace {

/// A part of a dictionary with its names as they are meant: "#58" is an X.
std::string plainNames(BytesView part)
{
    std::string plain;
    plain.reserve(part.size());
    for (std::size_t i = 0; i < part.size(); ++i) {
        unsigned character = 0;
        if (part[i] == '#' && i + 2 < part.size() &&
            std::from_chars(part.data() + i + 1, part.data() + i + 3, character, 16).ptr == part.data() + i + 3) {
            plain.push_back(static_cast<char>(character));
            i += 2;
        } else {
            plain.push_back(part[i]);
        }
    }
    return plain;
}

/// Every table says that it is one, or has the name in another object; each says how wide its columns are.
bool isLikeTable(std::string_view part)
{
    constexpr std::string_view widths = "/W";
    constexpr std::string_view delimiters(" \t\r\n\f\0[]()<>{}/%", 17);
    if (part.find("/XRef") != std::string_view::npos)
        return true;
    for (std::size_t at = part.find(widths); at != std::string_view::npos; at = part.find(widths, at + 1)) {
        const std::size_t next = at + widths.size();
        if (next < part.size() && delimiters.find(part[next]) != std::string_view::npos)
            return true;
    }
    return false;
}

bool namesTable(BytesView part)
{
    return part.find('#') == BytesView::npos ? isLikeTable(part) : isLikeTable(plainNames(part));
}

} // namespace

bool PdfGauge::measure(BytesView packed)
{
    if (++m_streams > mostStreams)
        return false;
    z_stream stream = {};
    if (inflateInit(&stream) != Z_OK)
        return false;
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(packed.data()));
    stream.avail_in = static_cast<uInt>(std::min<std::size_t>(packed.size(), 1U << 30));
    std::array<Bytef, 1 << 16> out{};
    int state = Z_OK;
    while (state == Z_OK && m_left >= 0) {
        stream.next_out = out.data();
        stream.avail_out = static_cast<uInt>(out.size());
        state = inflate(&stream, Z_NO_FLUSH);
        m_left -= static_cast<std::int64_t>(out.size() - stream.avail_out);
    }
    inflateEnd(&stream);
    return m_left >= 0;
}

bool PdfGauge::measureTables(BytesView file)
{
    constexpr std::string_view keyword = "stream";
    bool mayBeTable = false;
    std::size_t from = 0; // what was looked at
    for (std::size_t at = file.find(keyword); at != BytesView::npos; at = file.find(keyword, from)) {
        const BytesView part = file.substr(from, at - from);
        from = at + keyword.size();
        // A later object forgets what an earlier one was; the end of its own data does not.
        const std::size_t end = part.rfind("endobj");
        if (end != BytesView::npos)
            mayBeTable = false;
        mayBeTable = mayBeTable || namesTable(end == BytesView::npos ? part : part.substr(end));
        if (!mayBeTable || part.ends_with("end"))
            continue;
        BytesView data = file.substr(from);
        while (!data.empty() && (data.front() == '\r' || data.front() == '\n' || data.front() == ' '))
            data.remove_prefix(1);
        if (!measure(data))
            return false;
    }
    return true;
}

} // namespace palmares
