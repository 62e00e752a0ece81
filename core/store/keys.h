#pragma once

#include "core/base/id.h"
#include "core/base/result.h"
#include "core/store/home.h"

#include <array>
#include <optional>

namespace palmares {

/// 32 secret bytes from which an Ed25519 key pair is made; overwritten when it goes.
struct KeySeed {
    std::array<std::uint8_t, 32> bytes{};
    KeySeed() = default;
    KeySeed(const KeySeed &) = default;
    KeySeed &operator=(const KeySeed &) = default;
    ~KeySeed();
    friend bool operator==(const KeySeed &, const KeySeed &) = default;
};

/// The seeds in `<home>/keys/`, outside every call's folder so that a copied call never carries a key (0700, files 0600).
///
/// A seed that is there is never replaced by another: whoever lost a key would lose the call.
class KeyFolder {
public:
    explicit KeyFolder(const Home &home);

    /// \errors CANNOT_READ, DAMAGED (a file of the wrong size)
    Result<std::optional<KeySeed>> callSeed(const CallId &call) const;
    Result<std::optional<KeySeed>> deviceSeed(const CallId &call, const JudgeId &judge) const;

    /// Keeps a seed. The same seed again changes nothing.
    /// \errors CALL_EXISTS (another seed is kept there), CANNOT_WRITE, DISK_FULL
    Done keepCallSeed(const CallId &call, const KeySeed &seed) const;
    Done keepDeviceSeed(const CallId &call, const JudgeId &judge, const KeySeed &seed) const;

private:
    Result<std::optional<KeySeed>> read(const std::string &name) const;
    Done keep(const std::string &name, const KeySeed &seed) const;
    std::string m_path;
};

} // namespace palmares
