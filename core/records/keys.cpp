#include "core/records/keys.h"

#include "core/base/hash.h"

#include <sodium.h>

#include <cassert>

namespace palmares {

namespace {

constexpr std::string_view inviteContext("palm1-invite\0", 13);
constexpr std::string_view vouchContext("palm1-vouch\0", 12);

Bytes joined(std::initializer_list<BytesView> parts)
{
    std::size_t size = 0;
    for (const BytesView part : parts)
        size += part.size();
    Bytes all;
    all.reserve(size);
    for (const BytesView part : parts)
        all += part;
    return all;
}

const unsigned char *raw(const Bytes &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.data());
}

std::array<char, 8> bigEndian(std::uint64_t number)
{
    std::array<char, 8> bytes;
    for (std::size_t i = 0; i < 8; ++i)
        bytes[i] = static_cast<char>(number >> (56 - 8 * i) & 0xFF);
    return bytes;
}

} // namespace

Seed::~Seed()
{
    sodium_memzero(m_bytes.data(), m_bytes.size());
}

Seed Seed::make(Random &random)
{
    Seed seed;
    random.fill(seed.m_bytes.data(), seed.m_bytes.size());
    return seed;
}

std::optional<Seed> Seed::fromBytes(BytesView bytes)
{
    if (bytes.size() != 32)
        return std::nullopt;
    Seed seed;
    std::memcpy(seed.m_bytes.data(), bytes.data(), 32);
    return seed;
}

SigningKey::SigningKey(const Seed &seed)
{
    static_assert(crypto_sign_SECRETKEYBYTES == 64 && crypto_sign_SEEDBYTES == 32);
    crypto_sign_seed_keypair(m_public.bytes.data(), m_secret.data(), seed.bytes().data());
}

SigningKey::~SigningKey()
{
    sodium_memzero(m_secret.data(), m_secret.size());
}

Signature SigningKey::sign(std::initializer_list<BytesView> message) const
{
    const Bytes all = joined(message);
    Signature signature{};
    crypto_sign_detached(signature.data(), nullptr, raw(all), all.size(), m_secret.data());
    return signature;
}

bool isSignedBy(const PublicKey &key, const Signature &signature, std::initializer_list<BytesView> message)
{
    const Bytes all = joined(message);
    return crypto_sign_verify_detached(signature.data(), raw(all), all.size(), key.bytes.data()) == 0;
}

Seed inviteSeed(const Seed &callSeed, const CallId &call, const JudgeId &judge, std::int64_t number)
{
    assert(number > 0);
    const auto count = bigEndian(static_cast<std::uint64_t>(number));
    return Seed(blake2bKeyed(callSeed.view(),
                             {inviteContext, call.view(), judge.view(), BytesView(count.data(), count.size())}));
}

Signature vouchFor(const SigningKey &invite, const CallId &call, const JudgeId &judge, const PublicKey &device)
{
    return invite.sign({vouchContext, call.view(), judge.view(), device.view()});
}

bool isVouched(const PublicKey &invite, const Signature &vouch, const CallId &call, const JudgeId &judge,
               const PublicKey &device)
{
    return isSignedBy(invite, vouch, {vouchContext, call.view(), judge.view(), device.view()});
}

std::string receiptOf(const RecordId &submit)
{
    std::uint64_t number = 0;
    for (std::size_t i = 0; i < 8; ++i)
        number = number << 8 | submit.bytes[i];
    const std::string digits = std::to_string(number % 10'000'000'000'000'000ULL);
    return std::string(16 - digits.size(), '0') + digits;
}

} // namespace palmares
