#pragma once

#include <QString>

#include <string_view>

namespace palmares::text {

/// Why two settings of the rules do not go together: the `detail` of RULES_CONFLICT as part of a sentence. A detail without
/// words is returned as it is.
QString conflictWords(std::string_view detail);

} // namespace palmares::text
