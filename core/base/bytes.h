#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace palmares {

/// Raw bytes. std::string, so that bodies, texts and files need no conversion on the way to a hash or the disk.
using Bytes = std::string;
using BytesView = std::string_view;

/// Lower-case hexadecimal, two digits a byte.
std::string toHex(BytesView bytes);

/// The bytes of lower-case hexadecimal; none for an odd length or any other character (upper case included: one value, one spelling).
std::optional<Bytes> fromHex(std::string_view hex);

/// Writes `count` decoded bytes to `out`; false if `hex` is not exactly 2·count lower-case digits.
bool decodeHex(std::string_view hex, std::uint8_t *out, std::size_t count);

/// True for well-formed UTF-8 (no surrogates, no overlong forms, nothing above U+10FFFF).
bool isUtf8(BytesView bytes);

} // namespace palmares
