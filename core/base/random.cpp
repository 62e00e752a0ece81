#include "core/base/random.h"

#include "core/base/hash.h"

#include <sodium.h>

#include <cassert>
#include <cmath>
#include <numbers>

namespace palmares {

void SystemRandom::fill(std::uint8_t *out, std::size_t count)
{
    randombytes_buf(out, count);
}

SeededRandom::SeededRandom(std::uint64_t seed)
{
    std::array<char, 8> bytes;
    for (std::size_t i = 0; i < 8; ++i)
        bytes[i] = static_cast<char>(seed >> (8 * i) & 0xFF);
    m_key = blake2b({"palm1-seed", BytesView(bytes.data(), bytes.size())});
}

void SeededRandom::fill(std::uint8_t *out, std::size_t count)
{
    std::array<std::uint8_t, 8> nonce{};
    for (std::size_t i = 0; i < 8; ++i)
        nonce[i] = static_cast<std::uint8_t>(m_block >> (8 * i) & 0xFF);
    ++m_block;
    crypto_stream_chacha20(out, count, nonce.data(), m_key.data());
}

std::uint64_t SplitMix::next()
{
    std::uint64_t z = (m_state += 0x9E3779B97F4A7C15ULL);
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ULL;
    z = (z ^ (z >> 27)) * 0x94D049BB133111EBULL;
    return z ^ (z >> 31);
}

std::uint64_t SplitMix::below(std::uint64_t bound)
{
    assert(bound > 0);
    const std::uint64_t limit = ~std::uint64_t{0} - ~std::uint64_t{0} % bound;
    std::uint64_t value = next();
    while (value >= limit)
        value = next();
    return value % bound;
}

double SplitMix::unit()
{
    return static_cast<double>(next() >> 11) * 0x1.0p-53;
}

double SplitMix::normal()
{
    const double u = 1.0 - unit(); // never 0
    return std::sqrt(-2.0 * std::log(u)) * std::cos(2.0 * std::numbers::pi * unit());
}

} // namespace palmares
