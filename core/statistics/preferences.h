#pragma once

#include "core/statistics/observations.h"

#include <optional>
#include <vector>

namespace palmares::statistics {

/// Who was preferred to whom by how many judges: every judge prefers the better of two entries that both have
/// a value from that judge, and neither of two equal ones.
class Preferences {
public:
    /// Time Σ over judges of their entries squared, memory 4·entries² bytes.
    Preferences(const Observations &table, bool highIsBest);

    std::uint32_t entries() const { return m_entries; }
    /// Judges who prefer a to b.
    std::uint32_t over(std::uint32_t a, std::uint32_t b) const
    {
        return m_over[std::size_t{a} * m_entries + b];
    }
    /// Judges who valued both, level or not.
    std::uint32_t met(std::uint32_t a, std::uint32_t b) const
    {
        const std::size_t at = a < b ? std::size_t{a} * m_entries + b : std::size_t{b} * m_entries + a;
        return over(a, b) + over(b, a) + m_level[at];
    }

private:
    std::uint32_t m_entries;
    std::vector<std::uint32_t> m_over;
    std::vector<std::uint32_t> m_level; ///< a < b
};

/// Copeland: an entry gets 1 for every other that more judges put below it than above it, ½ where they are as
/// many (Copeland 1951). Where no judge compared some pairs, the share of that among the others it was compared with: whom it never met it
/// has not lost to. 0 for an entry compared with nobody.
std::vector<double> copelandPoints(const Preferences &preferences);

/// Schulze's method by winning votes (Schulze 2011): a beats b if the strongest path from a to b is stronger
/// than that back. Ranks, 1 = beaten by nobody, level ones alike. Time entries³.
std::vector<std::uint32_t> schulzeRanks(const Preferences &preferences);

/// The skating system for one dance (rules 5 to 8): first has a majority of judges who place it so high or
/// better; larger majorities first, then the smaller sum of those places, then the next place down. A
/// complete table; level values share the mean of their places. Missing: FewerThanTwo, IncompleteTable.
/// \returns ranks
struct Skating {
    std::optional<Missing> why;
    std::vector<std::uint32_t> ranks;
};
Skating skatingRanks(const Observations &table, bool highIsBest);

/// Bradley and Terry 1952: P(a preferred to b) = 1/(1 + exp(s_b − s_a)), by Newton's steps, the
/// likelihood being concave (Hunter's 2004 take thousands where entries are many); level pairs count half for both. Strengths s sum to 0. Missing: Disconnected if some entries never beat any of
/// the others: then there is no largest likelihood.
struct BradleyTerry {
    std::optional<Missing> why;
    std::vector<double> strength;
    int steps = 0;
};
BradleyTerry bradleyTerry(const Preferences &preferences);

/// Borda points: Σ (r − rank) over judges in a complete table, else the mean of (r − rank)/(r − 1), r the
/// number of entries that the judge valued (judges with r < 2 are left out); level values share the mean of
/// their ranks. 0 for an entry without a judge left.
std::vector<double> bordaPoints(const Observations &table, bool highIsBest);

/// Means per entry without the `drop` lowest and highest values; entries with no more than 2·drop values keep
/// all of theirs.
std::vector<double> trimmedMeans(const Observations &table, std::uint32_t drop);
std::vector<double> medians(const Observations &table);

/// The mean of z = (y − mean of the judge)/sd of the judge (sample sd; 0 for a judge without variation). It
/// carries the luck of the draw where judges saw different entries.
std::vector<double> meanZ(const Observations &table);

/// What turns a mean of z into points: the mean of all values, and the standard deviation within judges, pooled
/// over them; 0 without a judge of two values.
struct PointsOfZ {
    double mean = 0;
    double sd = 0;
};
PointsOfZ pointsOfZ(const Observations &table);

} // namespace palmares::statistics
