#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace palmares::statistics {

/// Where one more look pays: an entry whose side of the cut is not sure.
struct NextReview {
    std::uint32_t entry = 0;   ///< index in the question
    double sure = 0;           ///< P(it is on the side where it is likelier to be), between ½ and 1
    std::uint32_t reviews = 0; ///< how many more would make it sure, if scores stay where they are
    bool settles = true;       ///< false: not even all judges left would
    double chance = 0;         ///< P(it is let in by the cut), as things stand
    double gain = 0;           ///< P(it is sure after all reviews of the plan), whatever they bring; 0 without any
};

struct NextPlan {
    std::vector<NextReview> entries; ///< least sure first
    std::uint32_t reviews = 0;
    double closeAfter = 0; ///< how many entries are expected to be not sure after these reviews

    std::size_t closeBefore() const { return entries.size(); }
};

/// The entries of one division that are too close to call, and nobody else.
struct NextQuestion {
    std::span<const double> adjusted;
    std::span<const double> se;                ///< their prediction errors
    std::span<const double> chance;            ///< P(in) of each, as it is shown
    std::span<const std::uint32_t> judgesLeft; ///< who could still see each
    double residualVariance = 0;
    std::int64_t places = 1;    ///< that are left for them
    std::optional<double> line = {}; ///< of a cut by score, instead of places
    bool highIsBest = true;
    double level = 0.9; ///< sure = P(in) outside (1 − level)/2 … (1 + level)/2
    std::uint64_t seed = 0;
};

/// The smallest set of further reviews after which those that can be settled are settled, found by taking reviews off the set of all
/// that could be asked until none can go; no set inside it would do.
///
/// One more review by a judge whose level is known adds 1/residual variance to an entry's precision 1/se². P(in) after reviews comes
/// from draws of all competing entries with these errors, each independent of the others, around where they stand now. An entry that
/// not even all judges left would settle gets reviews only where they settle a rival. What the reviews bring is not known before:
/// the gain is a mean over draws of their outcome (preposterior analysis; Raiffa and Schlaifer 1961). Empty where nobody competes, or
/// all or nobody would be in; without reviews where every se is 0. Costs draws × competing entries for each set that is tried.
NextPlan nextReviews(const NextQuestion &question);

/// How many of them are expected to be not sure after as many reviews as `judgesLeft` says, all of them, whatever they bring. For
/// panels that have nobody left: what a further judge would settle.
double closeAfterAll(const NextQuestion &question);

} // namespace palmares::statistics
