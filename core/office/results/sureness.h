#pragma once

#include "core/office/results/roundinsight.h"

namespace palmares {

/// On which side of the cut the official result puts an entry, and whether the scores, judges' severity allowed for, bear it out.
enum class Side {
    None,       ///< no rank, or nothing can be said
    In,         ///< officially in, and the model has no doubt, or a limit of the rules let it in
    Out,        ///< the same, out
    Close,      ///< too close to call, or tied across the cut
    InAgainst,  ///< officially in, where the model has no doubt that it would be out
    OutAgainst, ///< the reverse
};

/// How sure the cut is. Official result and model are told side by side; neither hides the other.
struct Sureness {
    std::vector<Side> sides; ///< by entry of the table
    std::size_t officialIn = 0;
    std::size_t surelyIn = 0;
    std::size_t close = 0;
    std::size_t places = 0; ///< that are left for those that are close; 0 where the cut names a score
    std::size_t inAgainst = 0;
    std::size_t outAgainst = 0;
    std::size_t mayLead = 0; ///< entries whose central rank interval begins at 1
    std::size_t waiting = 0; ///< entries that wait for sheets before they can be ranked: the model leaves them out; 0 once the round is closed
    bool isTold = false;     ///< there is a cut, and the model can speak of it

    bool isClose(std::size_t row) const { return row < sides.size() && sides[row] == Side::Close; }
};

/// Of one division, or counted over all. Nothing is told without a cut, where the cut has caps or floors, where the model speaks of another ranking, or where the entries of a
/// division lie in parts that no judge joins.
Sureness surenessOf(const RoundInsight &insight, std::optional<int> division = std::nullopt);

/// How many the cut lets in of a division, where it counts places.
std::optional<std::int64_t> placesOf(const RoundInsight &insight, int division);

/// In how many simulated contests of a hundred, as a share, the cut lets the entry in; of a cut by score the probability that its
/// adjusted score is as good as that (normal). None without a cut, or where surenessOf() tells nothing of the entry's division.
std::optional<double> chanceOf(const RoundInsight &insight, std::uint32_t row);

/// What the model says of the cut, without a look at the official result.
enum class Verdict { None, In, Out, Close };
Verdict verdictOf(const RoundInsight &insight, std::uint32_t row);

/// Whether ranked entries of the division lie in parts that share no judge: scores do not compare them.
bool isSplit(const RoundInsight &insight, int division);
/// Whether that is so of any division.
bool isSplit(const RoundInsight &insight);
/// In which of the parts an entry or a judge of the table is; `nowhere` if it has no sheet with a total.
std::uint32_t partOfEntry(const RoundInsight &insight, std::uint32_t row);
std::uint32_t partOfJudge(const RoundInsight &insight, std::uint32_t judge);

/// Half the width of an interval of that level, in standard errors.
double widthOfLevel(double level);

/// Where the model puts an entry, and within which interval.
struct SureInterval {
    double adjusted = 0;
    double low = 0;
    double high = 0;
};
/// On the scale of the score, where factorToScore() leads there, else on that of the sheets. None where the model says nothing of the
/// entry, or counts sheets otherwise than the rules do.
std::optional<SureInterval> sureInterval(const RoundInsight &insight, std::uint32_t row);

/// By what a number of sheet totals (a mean, a spread, an adjusted value) is multiplied to stand beside the score that decides: the
/// `multiply` of the rules. None where the score is no mean of sheets: a sum, Borda points, a share of judges, or carried in part from
/// another round.
std::optional<double> factorToScore(const RoundRules &rules);

/// Whether entries are ranked by how many judges agree, which the model of means says nothing of.
bool isByShare(const RoundRules &rules);

/// Whether the model of means, which counts all sheets alike, speaks of another ranking than the rules make: of shares of judges who agree,
/// or of sheets that count for more or less, some of an earlier round (see sheetsWeighAlike()). Then it has no say in who is in.
bool isOfOtherRanking(const RoundInsight &insight);

/// Whether who is in hangs on more than the order of entries: chances, which go by the order, would be those of another cut.
bool hasCapsOrFloors(const RoundRules &rules);

/// In the cut, whoever or whatever put it there.
bool isLetIn(CutState state);

} // namespace palmares
