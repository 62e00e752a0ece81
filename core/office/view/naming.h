#pragma once

#include "core/merge/view.h"

#include <string>
#include <string_view>

namespace palmares {

// What people call things, and back. Records call them by ids.

/// The code of a judge or an entry; if two share it, the code and the first digits of the id ("X-1~94bb09a71b49"), if there is
/// none, these digits. CallView::entryByCode() and judgeByCode() take it back.
std::string judgeName(const CallState &state, const JudgeId &judge);
std::string entryName(const CallState &state, const EntryId &entry);

/// "office" for the call key, "J-07/3f9a" for a laptop of a judge, by the first digits of its key, else the first digits of the key.
std::string authorName(const CallState &state, const PublicKey &author);

/// The device whose key in hex starts with `name` (at least 4 digits), or a judge's as authorName() calls it: an index in
/// CallState::devices. No number names a laptop: numbers move when another one comes in. \errors NOT_FOUND, AMBIGUOUS
Result<std::uint32_t> deviceNamed(const CallState &state, std::string_view name);

/// A finding with people's words in place of ids: judges and entries by code, devices by judge, the rest
/// shortened.
Finding readable(const CallState &state, const Finding &finding);

/// Code and args of a finding in people's words, joined by ":": what a person types to name it.
std::string findingLabel(const CallState &state, const CallFinding &finding);

/// The finding of that key or label. \errors NOT_FOUND, AMBIGUOUS
Result<const CallFinding *> findingNamed(const CallState &state, std::string_view name);

} // namespace palmares
