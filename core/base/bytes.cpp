#include "core/base/bytes.h"

#include <array>
#include <bit>
#include <cstring>

namespace palmares {

namespace {

constexpr std::array<std::int8_t, 256> hexTable = [] {
    std::array<std::int8_t, 256> table{};
    table.fill(-1);
    for (int i = 0; i < 10; ++i)
        table[static_cast<std::size_t>('0' + i)] = static_cast<std::int8_t>(i);
    for (int i = 0; i < 6; ++i)
        table[static_cast<std::size_t>('a' + i)] = static_cast<std::int8_t>(10 + i);
    return table;
}();

constexpr std::uint64_t every(std::uint64_t byte)
{
    return 0x0101010101010101ULL * byte;
}

/// Eight digits, all at once in one word, into four bytes; only where the first byte of a word is its lowest.
/// \returns 0 if all are digits. Opening a call decodes a million and a half ids.
std::uint64_t decodeEight(const char *digits, std::uint8_t *out)
{
    std::uint64_t word;
    std::memcpy(&word, digits, 8);
    const std::uint64_t ascii = word & every(0x7F);
    // The highest bit of each byte says whether it is at least the given character: nothing is carried over.
    const auto from = [ascii](unsigned char least) { return ascii + every(0x80U - least); };
    const std::uint64_t known = (from('0') & ~from('9' + 1)) | (from('a') & ~from('f' + 1));
    const std::uint64_t value = (ascii & every(0x0F)) + 9 * (ascii >> 6 & every(0x01));
    std::uint64_t pairs = (value << 4 | value >> 8) & 0x00FF00FF00FF00FFULL;
    pairs = (pairs | pairs >> 8) & 0x0000FFFF0000FFFFULL;
    const auto bytes = static_cast<std::uint32_t>(pairs | pairs >> 16);
    std::memcpy(out, &bytes, 4);
    return (~known | word) & every(0x80);
}

/// Length of the well-formed sequence that starts at `p`; 0 if there is none (Unicode 15, table 3-7).
std::size_t sequenceLength(const unsigned char *p, std::size_t left)
{
    const auto tail = [&](std::size_t i, unsigned lo = 0x80, unsigned hi = 0xBF) {
        return i < left && p[i] >= lo && p[i] <= hi;
    };
    const unsigned lead = p[0];
    if (lead < 0x80)
        return 1;
    if (lead >= 0xC2 && lead <= 0xDF)
        return tail(1) ? 2 : 0;
    if (lead >= 0xE0 && lead <= 0xEF) {
        const unsigned lo = lead == 0xE0 ? 0xA0 : 0x80;
        const unsigned hi = lead == 0xED ? 0x9F : 0xBF;
        return tail(1, lo, hi) && tail(2) ? 3 : 0;
    }
    if (lead >= 0xF0 && lead <= 0xF4) {
        const unsigned lo = lead == 0xF0 ? 0x90 : 0x80;
        const unsigned hi = lead == 0xF4 ? 0x8F : 0xBF;
        return tail(1, lo, hi) && tail(2) && tail(3) ? 4 : 0;
    }
    return 0;
}

} // namespace

std::string toHex(BytesView bytes)
{
    constexpr std::string_view digits = "0123456789abcdef";
    std::string hex;
    hex.reserve(bytes.size() * 2);
    for (const char c : bytes) {
        const auto byte = static_cast<unsigned char>(c);
        hex.push_back(digits[byte >> 4]);
        hex.push_back(digits[byte & 15]);
    }
    return hex;
}

bool decodeHex(std::string_view hex, std::uint8_t *out, std::size_t count)
{
    if (hex.size() != 2 * count)
        return false;
    std::size_t i = 0;
    if constexpr (std::endian::native == std::endian::little) {
        std::uint64_t wrong = 0;
        for (; i + 4 <= count; i += 4)
            wrong |= decodeEight(hex.data() + 2 * i, out + i);
        if (wrong != 0)
            return false;
    }
    int bad = 0;
    for (; i < count; ++i) {
        const int high = hexTable[static_cast<unsigned char>(hex[2 * i])];
        const int low = hexTable[static_cast<unsigned char>(hex[2 * i + 1])];
        bad |= high | low; // −1 sets the sign bit and keeps it
        out[i] = static_cast<std::uint8_t>((high << 4 | low) & 0xFF);
    }
    return bad >= 0;
}

std::optional<Bytes> fromHex(std::string_view hex)
{
    Bytes bytes(hex.size() / 2, '\0');
    if (!decodeHex(hex, reinterpret_cast<std::uint8_t *>(bytes.data()), bytes.size()))
        return std::nullopt;
    return bytes;
}

bool isUtf8(BytesView bytes)
{
    const auto *p = reinterpret_cast<const unsigned char *>(bytes.data());
    std::size_t left = bytes.size();
    while (left > 0) {
        const std::size_t n = sequenceLength(p, left);
        if (n == 0)
            return false;
        p += n;
        left -= n;
    }
    return true;
}

} // namespace palmares
