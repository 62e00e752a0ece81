#pragma once

#include "core/store/texts.h"

namespace palmares {

/// A text must be what its ref says. \errors DB_DAMAGED (detail "text", `value` the ref)
Done proveText(const TextRow &text);

} // namespace palmares
