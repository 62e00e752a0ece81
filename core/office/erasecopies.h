#pragma once

#include "core/office/session.h"

#include <optional>

namespace palmares {

/// Another folder in the same home that may hold what is erased here.
struct OtherCopy {
    enum class Kind {
        Office,   ///< the same call, e.g. restored from a backup
        Trial,    ///< a trial run of it, which has the same texts
        Judge,    ///< a judge of it who works in this home
        SetAside, ///< a damaged folder of it that was salvaged
        Unknown   ///< nobody can tell of which call it is
    };
    std::string folder; ///< name below `calls/`; of one set aside the path
    Kind kind = Kind::Unknown;
    std::string judge;       ///< code, of a judge's
    bool reached = false;    ///< erased there as well; one set aside was deleted
    bool changed = false;    ///< and there was something to erase
    std::optional<Error> problem; ///< what kept one of the office's from being reached
};

/// Every other folder in the home of the session that holds, or may hold, the same call. Opens those that may be trial runs.
std::vector<OtherCopy> otherCopies(const CallSession &session);

/// Carries the erasures of this session's call that concern the entry or judge to a copy of the same call: their records and
/// signatures go in, and the texts go as if a bundle had brought them. \returns whether there was anything to do
Result<bool> eraseInOffice(CallSession &from, const std::string &folder, const EntryId &entry, const JudgeId &judge);

/// Deletes a folder that was set aside as damaged. \errors CANNOT_WRITE
Done dropSetAside(const std::string &path);

} // namespace palmares
