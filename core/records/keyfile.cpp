#include "core/records/keyfile.h"

#include <sodium.h>

#include <algorithm>
#include <cassert>

namespace palmares {

namespace {

// Offsets in the payload; docs/FORMAT.md, chunk PKEY.
constexpr std::size_t opsAt = 4;
constexpr std::size_t memoryAt = 8;
constexpr std::size_t saltAt = 16;
constexpr std::size_t nonceAt = 32;
constexpr std::size_t boxAt = 56;
constexpr std::size_t payloadSize = 104;

constexpr std::uint32_t argon2id13 = 2;
constexpr std::uint32_t maxOps = 10;
constexpr std::uint64_t leastMemory = 8 * 1024;
constexpr std::uint64_t maxMemory = 1024ULL * 1024 * 1024;

static_assert(crypto_pwhash_ALG_ARGON2ID13 == static_cast<int>(argon2id13));
static_assert(crypto_pwhash_SALTBYTES == nonceAt - saltAt);
static_assert(crypto_secretbox_NONCEBYTES == boxAt - nonceAt);
static_assert(32 + crypto_secretbox_MACBYTES == payloadSize - boxAt);

std::uint64_t number(BytesView payload, std::size_t at, std::size_t size)
{
    std::uint64_t value = 0;
    for (std::size_t i = 0; i < size; ++i)
        value = value << 8 | static_cast<unsigned char>(payload[at + i]);
    return value;
}

void put(Bytes &payload, std::size_t at, std::size_t size, std::uint64_t value)
{
    for (std::size_t i = 0; i < size; ++i)
        payload[at + i] = static_cast<char>(value >> (8 * (size - 1 - i)) & 0xFF);
}

unsigned char *raw(Bytes &bytes, std::size_t at)
{
    return reinterpret_cast<unsigned char *>(bytes.data()) + at;
}

const unsigned char *raw(BytesView bytes, std::size_t at)
{
    return reinterpret_cast<const unsigned char *>(bytes.data()) + at;
}

Error tooBig(std::string_view detail, std::uint64_t limit, std::uint64_t found)
{
    return Error(Code::TOO_BIG, {{"detail", std::string(detail)},
                                 {"limit", std::to_string(limit)},
                                 {"found", std::to_string(found)}});
}

/// The key of the box; false if the machine has not the memory.
bool stretch(Seed &key, std::string_view password, BytesView payload)
{
    std::string secret = normalPassword(password);
    std::array<std::uint8_t, 32> bytes{};
    const int failed = crypto_pwhash(bytes.data(), bytes.size(), secret.data(), secret.size(), raw(payload, saltAt),
                                     number(payload, opsAt, 4), static_cast<std::size_t>(number(payload, memoryAt, 8)),
                                     crypto_pwhash_ALG_ARGON2ID13);
    key = Seed(bytes);
    sodium_memzero(bytes.data(), bytes.size());
    sodium_memzero(secret.data(), secret.size());
    return failed == 0;
}

} // namespace

Result<Bytes> sealSeed(const Seed &seed, std::string_view password, Random &random, const PasswordCost &cost)
{
    assert(cost.ops >= 1 && cost.ops <= maxOps && cost.memory >= leastMemory && cost.memory <= maxMemory);
    Bytes payload(payloadSize, '\0');
    put(payload, 0, 4, argon2id13);
    put(payload, opsAt, 4, cost.ops);
    put(payload, memoryAt, 8, cost.memory);
    random.fill(raw(payload, saltAt), boxAt - saltAt);
    Seed key;
    if (!stretch(key, password, payload))
        return Error(Code::OUT_OF_MEMORY);
    crypto_secretbox_easy(raw(payload, boxAt), seed.bytes().data(), 32, raw(payload, nonceAt), key.bytes().data());
    return payload;
}

Done checkKeyPayload(BytesView payload)
{
    if (payload.size() != payloadSize || number(payload, 0, 4) != argon2id13)
        return Error(Code::BAD_STRUCTURE, {{"detail", "key"}});
    const std::uint64_t ops = number(payload, opsAt, 4);
    const std::uint64_t memory = number(payload, memoryAt, 8);
    if (ops < 1 || memory < leastMemory)
        return Error(Code::BAD_STRUCTURE, {{"detail", "key_cost"}});
    if (ops > maxOps)
        return tooBig("key_ops", maxOps, ops);
    if (memory > maxMemory)
        return tooBig("key_memory", maxMemory, memory);
    return {};
}

Result<Seed> openSeed(BytesView payload, std::string_view password)
{
    PALMARES_CHECK(checkKeyPayload(payload));
    Seed key;
    if (!stretch(key, password, payload))
        return Error(Code::OUT_OF_MEMORY);
    std::array<std::uint8_t, 32> bytes{};
    if (crypto_secretbox_open_easy(bytes.data(), raw(payload, boxAt), payloadSize - boxAt, raw(payload, nonceAt),
                                   key.bytes().data())
        != 0)
        return Error(Code::WRONG_PASSWORD);
    const Seed seed(bytes);
    sodium_memzero(bytes.data(), bytes.size());
    return seed;
}

std::string generatedPassword(Random &random)
{
    std::string digits;
    while (digits.size() < 20) {
        std::uint8_t byte = 0;
        random.fill(&byte, 1);
        if (byte < 250) // the rest would favour small digits
            digits.push_back(static_cast<char>('0' + byte % 10));
    }
    return digits;
}

std::string normalPassword(std::string_view typed)
{
    std::string digits;
    for (const char c : typed) {
        if (c != ' ' && c != '-')
            digits.push_back(c);
    }
    const bool generated = digits.size() == 20
        && std::all_of(digits.begin(), digits.end(), [](char c) { return c >= '0' && c <= '9'; });
    return generated ? digits : std::string(typed);
}

} // namespace palmares
