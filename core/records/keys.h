#pragma once

#include "core/base/random.h"
#include "core/base/result.h"

#include <initializer_list>

namespace palmares {

using Signature = std::array<std::uint8_t, 64>; ///< Ed25519

/// 32 secret bytes of which a signing key is made. Wiped when it goes away.
class Seed {
public:
    Seed() = default;
    explicit Seed(const std::array<std::uint8_t, 32> &bytes) : m_bytes(bytes) {}
    Seed(const Seed &) = default;
    Seed &operator=(const Seed &) = default;
    ~Seed();

    static Seed make(Random &random);
    /// Exactly 32 bytes, else none.
    static std::optional<Seed> fromBytes(BytesView bytes);

    BytesView view() const { return {reinterpret_cast<const char *>(m_bytes.data()), m_bytes.size()}; }
    const std::array<std::uint8_t, 32> &bytes() const { return m_bytes; }
    friend bool operator==(const Seed &, const Seed &) = default;

private:
    std::array<std::uint8_t, 32> m_bytes{};
};

/// An Ed25519 key that signs: of a call, an invitation or a device. Wiped when it goes away.
class SigningKey {
public:
    explicit SigningKey(const Seed &seed);
    SigningKey(const SigningKey &) = default;
    SigningKey &operator=(const SigningKey &) = default;
    ~SigningKey();

    const PublicKey &publicKey() const { return m_public; }
    /// Signs the parts one after the other. The same message always gives the same signature.
    Signature sign(std::initializer_list<BytesView> message) const;

private:
    std::array<std::uint8_t, 64> m_secret{};
    PublicKey m_public;
};

/// True if the holder of `key` signed exactly these parts one after the other.
bool isSignedBy(const PublicKey &key, const Signature &signature, std::initializer_list<BytesView> message);

/// The seed of invitation `number` of a judge, the same for every holder of the call key: BLAKE2b-256 keyed with the call
/// seed over "palm1-invite" 00 ‖ call id ‖ judge id ‖ number (8 bytes, big-endian).
Seed inviteSeed(const Seed &callSeed, const CallId &call, const JudgeId &judge, std::int64_t number);

/// The invitation's word for a device: signature over "palm1-vouch" 00 ‖ call id ‖ judge id ‖ device key.
Signature vouchFor(const SigningKey &invite, const CallId &call, const JudgeId &judge, const PublicKey &device);
bool isVouched(const PublicKey &invite, const Signature &vouch, const CallId &call, const JudgeId &judge,
               const PublicKey &device);

/// What a judge sees and can find again beside the results: 16 decimal digits of a submit record's id (its first 8 bytes
/// as a big-endian number, modulo 10^16).
std::string receiptOf(const RecordId &submit);

} // namespace palmares
