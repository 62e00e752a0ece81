#include "core/intake/cleaning/colourprofile.h"

#include "core/intake/cleaning/bytewalk.h"

#include <zlib.h>

#include <array>
#include <vector>

namespace palmares {

namespace {

using namespace std::string_view_literals;

constexpr std::size_t headSize = 128;
constexpr std::size_t elementSize = 12; ///< of one line of the table: what, where, how long
constexpr std::size_t mostElements = 256;
constexpr std::size_t largest = 16 << 20;

/// Elements of numbers only, which programs reckon colours with.
constexpr std::array colourElements = {
    "wtpt"sv, "bkpt"sv, "chad"sv, "chrm"sv, "cicp"sv, "lumi"sv, "meas"sv, "tech"sv, "view"sv, "rXYZ"sv, "gXYZ"sv, "bXYZ"sv, "rTRC"sv,
    "gTRC"sv, "bTRC"sv, "kTRC"sv, "gamt"sv, "A2B0"sv, "A2B1"sv, "A2B2"sv, "A2B3"sv, "B2A0"sv, "B2A1"sv, "B2A2"sv, "B2A3"sv, "D2B0"sv,
    "D2B1"sv, "D2B2"sv, "D2B3"sv, "B2D0"sv, "B2D1"sv, "B2D2"sv, "B2D3"sv, "pre0"sv, "pre1"sv, "pre2"sv, "rig0"sv, "rig2"sv};

/// Types of nothing but numbers; of some it can be told how long they are (10.6, 10.18, 10.31).
constexpr std::array numberTypes = {"XYZ "sv, "curv"sv, "para"sv, "sf32"sv, "mft1"sv, "mft2"sv, "mAB "sv, "mBA "sv, "mpet"sv, "chrm"sv, "cicp"sv, "meas"sv, "view"sv, "sig "sv};

/// How much of an element of numbers is read; the rest may hold anything.
std::size_t readLength(BytesView element)
{
    constexpr std::array<std::size_t, 5> numbersOfKind = {1, 3, 4, 5, 7};
    if (element.size() < 12)
        return element.size();
    const std::size_t said = bigEndian(element.substr(8, 4));
    if (element.starts_with("XYZ "))
        return 20;
    if (element.starts_with("curv"))
        return 12 + 2 * said;
    if (element.starts_with("para") && said >> 16 < numbersOfKind.size())
        return 12 + 4 * numbersOfKind[said >> 16];
    return element.size();
}

struct Span {
    std::size_t from;
    std::size_t size;
};

/// What of the head says how colours are to be read: not when it was made, by whom and on what (7.2.8, 7.2.12 to 7.2.18).
constexpr std::array keptOfHead = {Span{0, 24}, Span{36, 12}, Span{56, 24}};

void copy(BytesView from, const Span &span, Bytes &to)
{
    to.replace(span.from, span.size, from.substr(span.from, span.size));
}

/// An element of words with the same type and no words, as its readers want that: a text of no letters and its end (ICC.1:2001, 6.5.17), one
/// translation of no letters (ICC.1:2022, 10.15).
Bytes emptied(BytesView element)
{
    constexpr std::size_t oneText = 13;
    constexpr std::size_t oneTranslation = 28;
    Bytes empty(element.substr(0, 4));
    empty.resize(element.size(), '\0');
    if (empty.starts_with("desc") && empty.size() >= oneText) {
        empty[11] = 1;
    } else if (empty.starts_with("mluc") && empty.size() >= oneTranslation) {
        empty[11] = 1;
        empty[15] = 12; // bytes of a line of its table
        empty.replace(16, 4, "enUS");
        empty[27] = oneTranslation; // where the letters would begin
    }
    return empty;
}

std::optional<Bytes> inflated(BytesView packed)
{
    z_stream stream{};
    if (inflateInit(&stream) != Z_OK)
        return std::nullopt;
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(packed.data())); // zlib reads it only
    stream.avail_in = static_cast<uInt>(packed.size());
    Bytes bytes;
    std::array<char, 1 << 15> piece{};
    int state = Z_OK;
    while (state == Z_OK && bytes.size() <= largest) {
        stream.next_out = reinterpret_cast<Bytef *>(piece.data());
        stream.avail_out = static_cast<uInt>(piece.size());
        state = inflate(&stream, Z_NO_FLUSH);
        bytes.append(piece.data(), piece.size() - stream.avail_out);
    }
    inflateEnd(&stream);
    return state == Z_STREAM_END && bytes.size() <= largest ? std::optional(bytes) : std::nullopt;
}

/// RFC 1950 and 1951, 3.2.4: blocks that are not compressed.
Bytes stored(BytesView bytes)
{
    constexpr std::size_t longestBlock = 0xFFFF;
    Bytes packed = "\x78\x01";
    for (std::size_t at = 0; at < bytes.size(); at += longestBlock) {
        const BytesView block = bytes.substr(at, longestBlock);
        const std::size_t size = block.size();
        packed += at + size == bytes.size() ? '\1' : '\0';
        for (const std::size_t number : {size, ~size})
            packed.append({static_cast<char>(number & 0xFF), static_cast<char>(number >> 8 & 0xFF)});
        packed.append(block);
    }
    const uLong sum = adler32(adler32(0, nullptr, 0), reinterpret_cast<const Bytef *>(bytes.data()), static_cast<uInt>(bytes.size()));
    for (int shift = 24; shift >= 0; shift -= 8)
        packed += static_cast<char>(sum >> shift & 0xFF);
    return packed;
}

} // namespace

std::optional<PlainProfile> plainProfile(BytesView profile)
{
    if (profile.size() < headSize + 4 || profile.size() > largest || profile.substr(36, 4) != "acsp")
        return std::nullopt;
    const std::size_t elements = bigEndian(profile.substr(headSize, 4));
    if (elements > mostElements || profile.size() < headSize + 4 + elements * elementSize)
        return std::nullopt;
    PlainProfile plain{Bytes(profile.size(), '\0'), {}};
    for (const Span &span : keptOfHead)
        copy(profile, span, plain.bytes);
    copy(profile, {headSize, 4 + elements * elementSize}, plain.bytes);
    std::vector<Span> words;
    for (std::size_t i = 0; i < elements; ++i) {
        const BytesView line = profile.substr(headSize + 4 + i * elementSize, elementSize);
        const Span span{bigEndian(line.substr(4, 4)), bigEndian(line.substr(8, 4))};
        if (span.from > profile.size() || span.size > profile.size() - span.from || span.from < headSize)
            return std::nullopt;
        const BytesView element = profile.substr(span.from, span.size);
        const auto isIn = [](const auto &all, BytesView one) { return std::find(all.begin(), all.end(), one) != all.end(); };
        if (!isIn(colourElements, line.substr(0, 4)) || !isIn(numberTypes, element.substr(0, 4))) {
            words.push_back(span);
            continue;
        }
        const std::size_t read = std::min(readLength(element), element.size());
        copy(profile, {span.from, read}, plain.bytes);
        plain.said += Bytes(element.substr(read)) + '\n';
    }
    for (const Span &span : words) {
        const BytesView element = profile.substr(span.from, span.size);
        plain.said += Bytes(element) + '\n';
        if (plain.bytes.find_first_not_of('\0', span.from) >= span.from + span.size) // else it is an element of colours, too
            plain.bytes.replace(span.from, span.size, emptied(element));
    }
    return plain;
}

std::optional<PlainProfile> plainIccp(BytesView data)
{
    constexpr BytesView plainName = "ICC\0"sv;
    const std::size_t nameEnd = data.find('\0');
    if (nameEnd == BytesView::npos || data.size() < nameEnd + 2 || data[nameEnd + 1] != '\0')
        return std::nullopt;
    const auto profile = inflated(data.substr(nameEnd + 2));
    auto plain = profile ? plainProfile(*profile) : std::nullopt;
    if (!plain)
        return std::nullopt;
    const BytesView name = data.substr(0, nameEnd + 1);
    if (name == plainName && plain->bytes == *profile)
        plain->bytes = data;
    else
        plain->bytes = Bytes(plainName) + '\0' + stored(plain->bytes);
    plain->said += Bytes(name.substr(0, nameEnd)) + '\n';
    return plain;
}

} // namespace palmares
