#pragma once

#include "core/base/bytes.h"

#include <array>
#include <compare>
#include <cstring>
#include <functional>

namespace palmares {

/// A fixed number of bytes that names something. Ids of different things are different types and cannot be swapped.
/// Default-constructed ids are all zero and mean "none".
template <typename Tag, std::size_t N>
struct FixedId {
    static constexpr std::size_t size = N;
    std::array<std::uint8_t, N> bytes{};

    friend bool operator==(const FixedId &, const FixedId &) = default;
    friend auto operator<=>(const FixedId &, const FixedId &) = default;

    bool isNone() const { return *this == FixedId{}; }
    BytesView view() const { return {reinterpret_cast<const char *>(bytes.data()), N}; }
    std::string hex() const { return toHex(view()); }

    /// The id spelled by exactly 2·N lower-case hexadecimal digits.
    static std::optional<FixedId> fromHex(std::string_view text)
    {
        FixedId id;
        if (!decodeHex(text, id.bytes.data(), N))
            return std::nullopt;
        return id;
    }

    /// The id made of exactly N raw bytes.
    static std::optional<FixedId> fromBytes(BytesView raw)
    {
        if (raw.size() != N)
            return std::nullopt;
        FixedId id;
        std::memcpy(id.bytes.data(), raw.data(), N);
        return id;
    }
};

using RecordId = FixedId<struct RecordTag, 32>;   ///< BLAKE2b-256 of a record's body
using CallId = FixedId<struct CallTag, 32>;       ///< id of the genesis record
using PublicKey = FixedId<struct KeyTag, 32>;     ///< Ed25519 public key; the author of records
using Ref = FixedId<struct RefTag, 32>;           ///< BLAKE2b-256 of salt ‖ bytes of a text kept beside the records
using FileHash = FixedId<struct FileTag, 32>;     ///< BLAKE2b-256 of the bytes of a file
using RulesId = FixedId<struct RulesTag, 32>;     ///< names the rules of one round
using FormId = FixedId<struct FormTag, 32>;       ///< names what a judge fills in
using Digest = FixedId<struct DigestTag, 32>;     ///< of a record set or of a result
using JudgeId = FixedId<struct JudgeTag, 16>;     ///< random
using EntryId = FixedId<struct EntryTag, 16>;     ///< random
using InstallId = FixedId<struct InstallTag, 16>; ///< one installation of the program
using Salt = FixedId<struct SaltTag, 16>;

/// Ids are hashes or random, so their first bytes are as good as any hash of them.
struct IdHash {
    template <typename Tag, std::size_t N>
    std::size_t operator()(const FixedId<Tag, N> &id) const noexcept
    {
        std::size_t value = 0;
        std::memcpy(&value, id.bytes.data(), sizeof value);
        return value;
    }
};

} // namespace palmares

template <typename Tag, std::size_t N>
struct std::hash<palmares::FixedId<Tag, N>> : palmares::IdHash {};
