#pragma once

#include "core/scoring/frame.h"
#include "core/scoring/roundresult.h"

#include <cstdint>
#include <span>
#include <vector>

namespace palmares {

/// The ranked entries of one division, best first, in levels of equals. Within a level: first appearance.
struct Ladder {
    std::size_t division = 0;
    std::vector<std::uint32_t> entries;
    std::vector<std::uint32_t> starts; ///< where each level begins, and the end

    std::size_t levelCount() const { return starts.size() - 1; }
    std::span<const std::uint32_t> level(std::size_t i) const
    {
        return {entries.data() + starts[i], entries.data() + starts[i + 1]};
    }
    /// The rank that all of a level share: 1-2-2-4.
    std::uint32_t rank(std::size_t i) const { return starts[i] + 1; }
};

/// True if `value` is at least as good as `line`.
inline bool asGood(const Fraction &value, const Fraction &line, Best best)
{
    return best == Best::High ? value >= line : value <= line;
}

/// The ladder of a division by the deciding values alone.
Ladder ladderByScore(const Frame &frame, std::size_t division, const std::vector<EntryResult> &entries);

/// Splits the levels of equals by the tie steps of the rules, in order; reports what a committee has to decide.
void splitTies(const Frame &frame, RoundResult &result, std::vector<Ladder> &ladders);

/// Writes ranks, and who shares one, into the entries.
void writeRanks(const Ladder &ladder, std::vector<EntryResult> &entries);

/// Gives the entries of a ladder their bands; a level is never split.
void giveBands(const Frame &frame, const Ladder &ladder, std::vector<EntryResult> &entries);

/// Says of every entry of a ladder on which side of the cut it is: caps first, then floors.
void applyCut(const Frame &frame, const Ladder &ladder, RoundResult &result);
/// Attributes that caps or floors name and no entry of the field has: the limit would be thought to hold, and binds nobody.
void tellAbsentAttributes(const Frame &frame, RoundResult &result);

} // namespace palmares
