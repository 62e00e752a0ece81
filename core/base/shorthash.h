#pragma once

#include <array>
#include <cstdint>
#include <string_view>

namespace palmares {

using ShortHashKey = std::array<unsigned char, 16>;

/// SipHash-2-4 (Aumasson and Bernstein, 2012): 64 bits, of which nobody without the key can tell what they are of, nor make them.
std::uint64_t shortHash(const ShortHashKey &key, std::string_view bytes);

} // namespace palmares
