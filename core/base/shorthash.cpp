#include "core/base/shorthash.h"

#include <sodium.h>

namespace palmares {

std::uint64_t shortHash(const ShortHashKey &key, std::string_view bytes)
{
    static_assert(crypto_shorthash_KEYBYTES == std::tuple_size_v<ShortHashKey> && crypto_shorthash_BYTES == sizeof(std::uint64_t));
    std::array<unsigned char, crypto_shorthash_BYTES> hash{};
    crypto_shorthash(hash.data(), reinterpret_cast<const unsigned char *>(bytes.data()), bytes.size(), key.data());
    std::uint64_t number = 0;
    for (const unsigned char byte : hash)
        number = number << 8 | byte;
    return number;
}

} // namespace palmares
