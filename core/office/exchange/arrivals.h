#pragma once

#include "core/office/session/session.h"

#include <string>
#include <vector>

namespace palmares {

/// The latest of what a judge's laptops have signed and sent. Both are claims of the laptop.
struct JudgeArrival {
    std::uint32_t judge = nowhere; ///< index in CallState::judges
    std::string program;           ///< its version
    std::int64_t time = -1;        ///< ms
};

/// One for every judge of whom something has come, in the order of the judges. Reads all commits.
/// \errors DB_DAMAGED
Result<std::vector<JudgeArrival>> arrivalsOf(CallSession &session);

/// When the first sheet of a judge that came on paper or in a form was written here.
struct PaperArrival {
    std::uint32_t judge = nowhere; ///< index in CallState::judges
    std::int64_t time = 0;         ///< ms, by the clock of who wrote it
};

/// One for every judge of whom the office wrote a sheet of the round that stands, in the order of the judges. Reads all commits.
/// \errors DB_DAMAGED
Result<std::vector<PaperArrival>> papersOf(CallSession &session, std::uint32_t round);

/// When each sheet of a round that was asked for and is here came, but for entries that are not in it and sheets with a blank where a score
/// counts, ms ascending; whatever was decided about it since: when the first file that held one of its versions was merged, by the
/// clock of the office, or when it was written here. \errors DB_DAMAGED
Result<std::vector<std::int64_t>> sheetArrivals(CallSession &session, std::uint32_t round);

} // namespace palmares
