#pragma once

#include "core/office/exchange/packagecontent.h"

namespace palmares {

/// What a judge's package of a round would be if it were written now.
struct PackageOutline {
    std::uint32_t judge = nowhere; ///< index in CallState::judges
    std::string code;
    std::size_t entries = 0;
    std::int64_t textBytes = 0;      ///< of the file without attachments, to a few hundred bytes
    std::int64_t mediaBytes = 0;     ///< of the attachments
    std::vector<std::int64_t> media; ///< of each of them
    std::int64_t issued = 0;         ///< number of the last one whose files were written; 0: none yet
    bool hasChanged = false;         ///< it would not hold the same as that one

    std::int64_t bytes() const { return textBytes + mediaBytes; }
    /// How many files it takes where none may be larger than `limit` bytes (0: no limit): the texts travel in
    /// each of them.
    std::size_t filesWithin(std::int64_t limit) const;
    /// True if some file would be larger than the limit all the same.
    bool isBeyond(std::int64_t limit) const;
};

/// What a judge was sent of a round before.
struct PackageSent {
    std::int64_t number = 0; ///< of the last package; 0: none
    bool hasChanged = false; ///< one of this content would not hold the same
};
PackageSent packageSent(const CallState &state, const PackageContent &content, std::uint32_t judge, std::uint32_t round);

/// One for each judge with something to judge in the round, or who was sent a package of it, in the order of the judges. Reads the view and
/// the sizes that entries claim, no disk. `unwritten`: judges whose last one no disk has taken, see PackageDesk::unwritten().
/// \pre round < state.rounds.size()
std::vector<PackageOutline> packageOutlines(const CallView &call, std::uint32_t round, const std::vector<JudgeId> &unwritten = {});

} // namespace palmares
