#pragma once

#include "core/office/session/session.h"

namespace palmares {

/// A file that came in here, or was written here for somebody.
struct HistoryFile {
    enum class Kind : std::uint8_t { Package, Ballot, Bundle, Other };
    enum class State : std::uint8_t {
        Merged,
        SetAside, ///< merged, and what only it brought was taken out of the count again
        Refused,
        Written,
    };

    FileHash hash;
    std::string name; ///< a claim, or as suggested
    Kind kind = Kind::Other;
    State state = State::Merged;
    std::string refusal;     ///< the name of the code, of a refused file
    std::string judgeCode;   ///< whose ballot it was, as far as is known; may be empty
    std::int64_t at = 0;     ///< ms, a claim: when it came or was written
    std::int64_t size = -1;  ///< −1: not known
    std::size_t records = 0; ///< it held
};

/// All files received and written here, newest first. \errors DB_DAMAGED
Result<std::vector<HistoryFile>> fileHistory(CallSession &session);

/// Writes the very bytes of a file that was written here before once more.
/// \errors NOT_FOUND (its bytes are not kept), DAMAGED, CANNOT_WRITE, DISK_FULL
Done writeAgain(CallSession &session, const FileHash &hash, const std::string &path);

} // namespace palmares
