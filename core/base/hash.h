#pragma once

#include "core/base/bytes.h"
#include "core/base/id.h"

#include <initializer_list>

namespace palmares {

using Hash32 = std::array<std::uint8_t, 32>;

/// BLAKE2b-256 (RFC 7693, unkeyed, 32 bytes) of the parts one after the other.
Hash32 blake2b(std::initializer_list<BytesView> parts);

/// BLAKE2b-256 keyed with `key` (16 to 64 bytes).
Hash32 blake2bKeyed(BytesView key, std::initializer_list<BytesView> parts);

/// The same hash as an id of the wanted kind: `hashAs<FileHash>({bytes})`.
template <typename Id>
Id hashAs(std::initializer_list<BytesView> parts)
{
    static_assert(Id::size == 32);
    return Id{blake2b(parts)};
}

/// BLAKE2b-256 of data that arrives in pieces.
class Blake2b {
public:
    Blake2b();
    void add(BytesView bytes);
    Hash32 finish();

private:
    alignas(64) std::array<unsigned char, 384> m_state; // crypto_generichash_state, kept out of the header
};

} // namespace palmares
