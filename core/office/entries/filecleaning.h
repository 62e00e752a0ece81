#pragma once

#include "core/office/session/session.h"
#include "core/records/container.h"

#include <vector>

namespace palmares {

/// Gives entries, by their indexes in the view, files without what their makers' programs wrote into them: a
/// new version of each entry that has one to clean, as one act. The version before keeps naming the files as
/// they came. What cannot be cleaned, is not here, or belongs to an entry of which two versions differ stays
/// as it is. Progress counts entries; what is cancelled changes nothing. \returns how many entries changed
/// \errors CANCELLED, DISK_FULL, CANNOT_WRITE, KEY_MISSING
Result<std::size_t> cleanFilesOf(CallSession &session, const std::vector<std::uint32_t> &entries,
                                 const Progress &progress = {});

} // namespace palmares
