#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace palmares::statistics {

/// Where one more look pays: an entry whose side of the cut is not sure.
struct NextReview {
    std::uint32_t entry = 0;
    double sure = 0;           ///< P(it is on the side where it stands now), between ½ and 1
    std::uint32_t reviews = 0; ///< how many more would make it sure, if it stays where it is
    bool settles = true;       ///< false: not even all judges left would
};

struct NextQuestion {
    std::span<const double> adjusted;          ///< of the entries of one division that are ranked
    std::span<const double> se;                ///< their prediction errors
    std::span<const std::uint32_t> judgesLeft; ///< who could still see an entry
    double residualVariance = 0;
    std::int64_t top =
        1; ///< entries that are in; the line lies halfway between the last in and the first out
    bool highIsBest = true;
    double level = 0.9; ///< sure = P(right side) of at least (1 + level)/2
};

/// The smallest set of further reviews after which every entry is expected to be surely on its side of the
/// cut, most needed first. One more review by a judge whose level is known adds 1/residual variance to an
/// entry's precision 1/se², so that n of them make the error 1/√(1/se² + n/e); an entry at distance d from
/// the line needs the first n with d ≥ z·error, z the normal quantile. Empty if the cut is settled, or if it
/// lets everybody in.
std::vector<NextReview> nextReviews(const NextQuestion &question);

} // namespace palmares::statistics
