#pragma once

#include "core/base/result.h"

#include <nlohmann/json.hpp>

#include <string>
#include <string_view>

namespace palmares {

/// JSON read without forgiveness. RULES_NOT_JSON (`line`, `column`, counted in characters from 1) for a text that is no
/// JSON, RULES_CONFLICT (`key`, `detail` = repeated_key) for an object that names a key twice: readers disagree about
/// which of the two counts, so nobody may guess.
Result<nlohmann::json> parseStrictJson(std::string_view text);

} // namespace palmares
