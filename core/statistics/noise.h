#pragma once

#include "core/statistics/distributions.h"

#include <cstdint>

namespace palmares::statistics {

/// Random numbers by counter: what number `index` of stream `stream` is depends on nothing else, so results
/// do not depend on threads or on the order of work. The mixing is that of SplitMix64 (Steele, Lea and Flood
/// 2014) over a keyed counter.
class Noise {
public:
    Noise(std::uint64_t seed, std::uint64_t stream)
        : m_key(mixed(mixed(seed + golden) ^ mixed(stream * golden + 0x5851F42D4C957F2DULL)))
    {
    }

    std::uint64_t bits(std::uint64_t index) const { return mixed(m_key + index * golden); }
    /// Uniform in (0, 1), never an end.
    double uniform(std::uint64_t index) const
    {
        return (static_cast<double>(bits(index) >> 12) + 0.5) * 0x1.0p-52;
    }
    /// Standard normal, by inversion: one number, one counter.
    double normal(std::uint64_t index) const { return normalQuantile(uniform(index)); }
    double sign(std::uint64_t index) const { return (bits(index) >> 63) == 0 ? 1.0 : -1.0; }
    /// Uniform in [0, bound), bound < 2^32; its bias is below 2^-32 · bound.
    std::uint32_t below(std::uint64_t index, std::uint32_t bound) const
    {
        return static_cast<std::uint32_t>(((bits(index) >> 32) * bound) >> 32);
    }

private:
    static constexpr std::uint64_t golden = 0x9E3779B97F4A7C15ULL;
    static std::uint64_t mixed(std::uint64_t z)
    {
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ULL;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBULL;
        return z ^ (z >> 31);
    }

    std::uint64_t m_key;
};

} // namespace palmares::statistics
