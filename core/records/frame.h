#pragma once

#include "core/base/bytes.h"

#include <cstdint>

// Bytes of the container that writer and reader share.

namespace palmares {

inline constexpr std::string_view magic("\x89PLM\r\n\x1a\n", 8);
inline constexpr std::uint64_t majorVersion = 1;
inline constexpr std::uint64_t minorVersion = 0;
inline constexpr std::uint64_t preambleSize = 64;
inline constexpr std::uint64_t chunkHeaderSize = 16;
inline constexpr std::uint64_t trailerSize = 32;

inline Bytes bigEndian(std::uint64_t value, int size)
{
    Bytes bytes;
    for (int shift = 8 * (size - 1); shift >= 0; shift -= 8)
        bytes.push_back(static_cast<char>(value >> shift & 0xFF));
    return bytes;
}

inline std::uint64_t fromBigEndian(BytesView bytes)
{
    std::uint64_t value = 0;
    for (const char c : bytes)
        value = value << 8 | static_cast<unsigned char>(c);
    return value;
}

} // namespace palmares
