#include "core/intake/cleaning/pdfgauge.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <string>
#include <zlib.h>

namespace palmares {

namespace {

constexpr std::string_view blanks(" \t\r\n\f\0", 6);
constexpr std::string_view delimiters(" \t\r\n\f\0[]()<>{}/%", 16);

/// Whether it is written in letters and digits, as no picture and nothing packed is.
bool isText(BytesView part)
{
    std::size_t others = 0;
    for (const char c : part)
        others += (c < ' ' || c > '~') && blanks.find(c) == std::string_view::npos ? 1 : 0;
    return others * 10 < part.size();
}

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

/// Where a token begins: at each bracket and slash, and after a blank or a bracket.
bool PdfGauge::count(BytesView text)
{
    bool wasApart = true;
    for (const char c : text) {
        const bool isApart = delimiters.find(c) != std::string_view::npos;
        const bool isBlank = isApart && blanks.find(c) != std::string_view::npos;
        m_tokensLeft -= (isApart && !isBlank) || (!isApart && wasApart) ? 1 : 0;
        wasApart = isApart;
    }
    return m_tokensLeft >= 0;
}

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
    while (state == Z_OK && m_left >= 0 && m_tokensLeft >= 0) {
        stream.next_out = out.data();
        stream.avail_out = static_cast<uInt>(out.size());
        state = inflate(&stream, Z_NO_FLUSH);
        const std::size_t got = out.size() - stream.avail_out;
        m_left -= static_cast<std::int64_t>(got);
        if (const BytesView text(reinterpret_cast<const char *>(out.data()), got); isText(text))
            count(text);
    }
    inflateEnd(&stream);
    return m_left >= 0 && m_tokensLeft >= 0;
}

bool PdfGauge::measureFile(BytesView file)
{
    constexpr std::string_view keyword = "stream";
    bool mayBeTable = false;
    std::size_t from = 0; // what was looked at
    for (std::size_t at = file.find(keyword); at != BytesView::npos; at = file.find(keyword, from)) {
        const BytesView part = file.substr(from, at - from);
        from = at + keyword.size();
        if (isText(part) && !count(part))
            return false;
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
    return !isText(file.substr(from)) || count(file.substr(from));
}

} // namespace palmares
