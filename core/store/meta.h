#pragma once

#include "core/base/id.h"
#include "core/store/calldb.h"

#include <functional>
#include <optional>
#include <string>

namespace palmares {

/// Whose call this is, written once when the folder is made.
struct Identity {
    CallId call;
    Role role = Role::Office;
    JudgeId judge;               ///< none for the office
    std::int64_t inviteNumber = 0; ///< 0 for the office
};

Done setIdentity(Transaction &transaction, const Identity &identity);
/// \errors DB_DAMAGED (it is missing or makes no sense)
Result<Identity> identity(CallDb &db);
/// The same from local settings by name, wherever they were found; none if one is missing or makes no sense.
std::optional<Identity> readIdentity(const std::function<std::optional<Bytes>(const std::string &)> &part);

/// Local settings of this folder, e.g. the seed of a judge's order. Names: [a-z0-9_.]; "identity." is taken.
Done setMeta(Transaction &transaction, const std::string &name, const Bytes &value);
Result<std::optional<Bytes>> meta(CallDb &db, const std::string &name);
Done dropMeta(Transaction &transaction, const std::string &name);

/// Something computed from the records, kept with the digest of the set it was computed from.
Done putCache(Transaction &transaction, const std::string &name, const Digest &set, const Bytes &bytes);
/// Whether anything is kept under that name, for whatever set.
Result<bool> hasCache(CallDb &db, const std::string &name);
/// None if it is not there or belongs to another set.
Result<std::optional<Bytes>> cache(CallDb &db, const std::string &name, const Digest &set);
Done dropCaches(Transaction &transaction);

} // namespace palmares
