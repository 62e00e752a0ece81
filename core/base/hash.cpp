#include "core/base/hash.h"

#include <sodium.h>

#include <cassert>
#include <new>

namespace palmares {

namespace {

/// Lets libsodium choose the fastest code for this processor before the first hash; without it BLAKE2b takes twice as long.
[[maybe_unused]] const int sodiumIsReady = sodium_init();

crypto_generichash_state *stateIn(std::array<unsigned char, 384> &storage)
{
    static_assert(sizeof(crypto_generichash_state) <= 384);
    return reinterpret_cast<crypto_generichash_state *>(storage.data());
}

const unsigned char *raw(BytesView bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.data());
}

Hash32 hashParts(BytesView key, std::initializer_list<BytesView> parts)
{
    crypto_generichash_state state;
    crypto_generichash_init(&state, key.empty() ? nullptr : raw(key), key.size(), 32);
    for (const BytesView part : parts)
        crypto_generichash_update(&state, raw(part), part.size());
    Hash32 out;
    crypto_generichash_final(&state, out.data(), out.size());
    return out;
}

} // namespace

Hash32 blake2b(std::initializer_list<BytesView> parts)
{
    return hashParts({}, parts);
}

Hash32 blake2bKeyed(BytesView key, std::initializer_list<BytesView> parts)
{
    assert(key.size() >= crypto_generichash_KEYBYTES_MIN && key.size() <= crypto_generichash_KEYBYTES_MAX);
    return hashParts(key, parts);
}

Blake2b::Blake2b()
{
    crypto_generichash_init(stateIn(m_state), nullptr, 0, 32);
}

void Blake2b::add(BytesView bytes)
{
    crypto_generichash_update(stateIn(m_state), raw(bytes), bytes.size());
}

Hash32 Blake2b::finish()
{
    Hash32 out;
    crypto_generichash_final(stateIn(m_state), out.data(), out.size());
    return out;
}

} // namespace palmares
