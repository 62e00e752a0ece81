#pragma once

#include "core/base/result.h"

#include <string>

namespace palmares {

/// Writes a file of no bytes beside `path` and removes it: a place that cannot be written to is known before anything is
/// signed that should go there. \errors DISK_FULL, CANNOT_WRITE (as durableReplace)
Done tryPlace(const std::string &path);

} // namespace palmares
