#pragma once

#include "core/base/id.h"
#include "core/base/result.h"
#include "core/records/keys.h"
#include "core/store/home.h"

#include <optional>

namespace palmares {

/// The seeds in `<home>/keys/`, outside every call's folder so that a copied call never carries a key (0700,
/// files 0600).
///
/// A seed that is there is never replaced by another: whoever lost a key would lose the call. What is no seed makes room, beside
/// it, under the ending `.damaged`.
class KeyFolder {
public:
    explicit KeyFolder(const Home &home);

    /// None also for what is left of a damaged one: it is no key, and the call is read without. \errors CANNOT_READ
    Result<std::optional<Seed>> callSeed(const CallId &call) const;
    Result<std::optional<Seed>> deviceSeed(const CallId &call, const JudgeId &judge) const;

    /// Keeps a seed. The same seed again changes nothing.
    /// \errors CALL_EXISTS (another seed is kept there), CANNOT_WRITE, DISK_FULL
    Done keepCallSeed(const CallId &call, const Seed &seed) const;
    Done keepDeviceSeed(const CallId &call, const JudgeId &judge, const Seed &seed) const;

private:
    Result<std::optional<Seed>> read(const std::string &name) const;
    Done keep(const std::string &name, const Seed &seed) const;
    std::string m_path;
};

} // namespace palmares
