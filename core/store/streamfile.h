#pragma once

#include "core/records/source.h"

#include <functional>
#include <string>

namespace palmares {

/// Writes a file that may be too large for memory so that after a crash or a failure either what was there before or the
/// whole new file is there: `write` sends the bytes to a temporary file beside it, which is synced and handed to `check`
/// (e.g. to read it back) before it gets the name.
/// \errors DISK_FULL, CANNOT_WRITE (args `file`, `detail`), those of `write` and `check`
Done durableStream(const std::string &path, const std::function<Done(const ByteSink &)> &write,
                   const std::function<Done(const std::string &temporary)> &check);

} // namespace palmares
