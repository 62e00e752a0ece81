#pragma once

#include "core/base/result.h"

#include <string>
#include <string_view>

namespace palmares {

/// The coded value of a setting as a person types it: `deadline` takes 2026-12-31 (the end of that day, UTC) or
/// 2026-12-31T18:00Z; `screening` yes or no; `awards`, `contact` and `signatories` words.
/// \errors NOT_FOUND (no such setting), BAD_VALUE (`column`, `value`)
Result<std::string> settingValue(std::string_view name, std::string_view typed);

/// A deadline as it is printed: 2026-12-31T18:00Z; empty for a value that is none.
std::string deadlineText(std::string_view value);

} // namespace palmares
