#pragma once

#include "core/records/keys.h"

namespace palmares {

/// How hard a password is to guess. Stored in the key file; a reader refuses more than 10 and 1 GiB.
struct PasswordCost {
    std::uint32_t ops = 3;                         ///< Argon2id passes, 1–10
    std::uint64_t memory = 256ULL * 1024 * 1024;   ///< bytes, 8 KiB – 1 GiB
};

/// The payload of chunk PKEY: the call seed in a box that the password opens.
Result<Bytes> sealSeed(const Seed &seed, std::string_view password, Random &random, const PasswordCost &cost = {});

/// The call seed in a PKEY payload.
/// \errors BAD_STRUCTURE, TOO_BIG (costs more than a reader pays), WRONG_PASSWORD, OUT_OF_MEMORY
Result<Seed> openSeed(BytesView payload, std::string_view password);

/// Checks the form and the cost of a PKEY payload without a password.
Done checkKeyPayload(BytesView payload);

/// 20 random decimal digits (66 bits).
std::string generatedPassword(Random &random);

/// What is hashed for a typed password: if it is 20 ASCII digits but for blanks and hyphens, the digits; else as typed.
std::string normalPassword(std::string_view typed);

} // namespace palmares
