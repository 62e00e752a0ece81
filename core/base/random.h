#pragma once

#include "core/base/id.h"

#include <cstdint>

namespace palmares {

/// Chance comes in through this door only: ids, salts and key seeds.
class Random {
public:
    virtual ~Random() = default;
    virtual void fill(std::uint8_t *out, std::size_t count) = 0;

    template <typename Id>
    Id make()
    {
        Id id;
        fill(id.bytes.data(), id.bytes.size());
        return id;
    }
};

/// The operating system's generator (libsodium).
class SystemRandom final : public Random {
public:
    void fill(std::uint8_t *out, std::size_t count) override;
};

/// Reproducible bytes from a seed (ChaCha20 through libsodium), for tests and made-up calls. Never for real keys.
class SeededRandom final : public Random {
public:
    explicit SeededRandom(std::uint64_t seed);
    void fill(std::uint8_t *out, std::size_t count) override;

private:
    std::array<std::uint8_t, 32> m_key{};
    std::uint64_t m_block = 0;
};

/// SplitMix64 (Steele, Lea and Flood 2014): the same sequence on every compiler; for shuffles and made-up scores.
class SplitMix {
public:
    explicit SplitMix(std::uint64_t seed) : m_state(seed) {}
    std::uint64_t next();
    /// Uniform in [0, bound), without modulo bias; bound > 0.
    std::uint64_t below(std::uint64_t bound);
    /// Uniform in [0, 1).
    double unit();
    /// Standard normal (Box and Muller 1958).
    double normal();

private:
    std::uint64_t m_state;
};

} // namespace palmares
