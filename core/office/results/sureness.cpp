#include "core/office/results/sureness.h"

#include "core/statistics/distributions.h"

#include <algorithm>

namespace palmares {

namespace {

using Parts = std::vector<RoundPart>;

std::uint32_t partWith(const Parts &parts, std::vector<std::uint32_t> RoundPart::*members, std::uint32_t who)
{
    for (std::uint32_t part = 0; part < parts.size(); ++part) {
        const auto &own = parts[part].*members;
        if (std::find(own.begin(), own.end(), who) != own.end())
            return part;
    }
    return nowhere;
}

/// A limit of the rules holds whatever the scores.
Side sideOf(CutState official, Verdict verdict)
{
    switch (official) {
    case CutState::Raised:
        return Side::In;
    case CutState::Capped:
        return Side::Out;
    case CutState::AtCut:
        return Side::Close;
    case CutState::In:
        return verdict == Verdict::In ? Side::In : verdict == Verdict::Out ? Side::InAgainst : Side::Close;
    case CutState::Out:
        return verdict == Verdict::Out ? Side::Out : verdict == Verdict::In ? Side::OutAgainst : Side::Close;
    case CutState::None:
        break;
    }
    return Side::None;
}

} // namespace

Sureness surenessOf(const RoundInsight &insight, std::optional<int> only)
{
    Sureness sure;
    sure.sides.assign(insight.table().entries.size(), Side::None);
    if (!insight.tellsHowSure())
        return sure;
    std::vector<std::size_t> taken(std::max<std::size_t>(1, insight.official().basis.rules->divisions.size()));
    std::vector<char> hasClose(taken.size());
    for (std::uint32_t row = 0; row < sure.sides.size(); ++row) {
        const int division = insight.table().entries[row].division;
        const EntryResult &entry = insight.official().ranking.entries[row];
        if (only && *only != division)
            continue;
        sure.waiting += insight.report.isProvisional() && entry.why == Why::Insufficient ? 1 : 0;
        if (entry.rank == 0)
            continue;
        sure.officialIn += isLetIn(entry.cut) ? 1 : 0;
        sure.mayLead += insight.tellsHowSure(division) && insight.statistics.entries[row].rankLow == 1 && !isOfOtherRanking(insight) ? 1 : 0;
        const Verdict verdict = verdictOf(insight, row);
        if (verdict == Verdict::None)
            continue;
        sure.isTold = true;
        Side &side = sure.sides[row];
        side = sideOf(entry.cut, verdict);
        sure.surelyIn += side == Side::In ? 1 : 0;
        sure.close += side == Side::Close ? 1 : 0;
        sure.inAgainst += side == Side::InAgainst ? 1 : 0;
        sure.outAgainst += side == Side::OutAgainst ? 1 : 0;
        const auto at = static_cast<std::size_t>(division);
        taken[at] += side == Side::In || side == Side::InAgainst ? 1 : 0;
        hasClose[at] = hasClose[at] || side == Side::Close ? 1 : 0;
    }
    for (std::size_t at = 0; at < taken.size(); ++at) {
        const auto top = placesOf(insight, static_cast<int>(at));
        if (top && hasClose[at])
            sure.places += static_cast<std::size_t>(*top) - std::min(static_cast<std::size_t>(*top), taken[at]);
    }
    return sure;
}

Verdict verdictOf(const RoundInsight &insight, std::uint32_t row)
{
    const auto chance = chanceOf(insight, row);
    if (!chance)
        return Verdict::None;
    const double tail = (1 - insight.question.level) / 2;
    const auto top = placesOf(insight, insight.table().entries[row].division);
    if (!top)
        return *chance >= 1 - tail ? Verdict::In : *chance <= tail ? Verdict::Out : Verdict::Close;
    const EntryEstimate &estimate = insight.statistics.entries[row];
    if (estimate.rankHigh <= *top)
        return Verdict::In;
    // Of many that are alike each has little chance of a few places; whoever is likeliest all the same is not out for that.
    return estimate.rankLow > *top && estimate.adjustedRank > *top ? Verdict::Out : Verdict::Close;
}

std::optional<std::int64_t> placesOf(const RoundInsight &insight, int division)
{
    if (!insight.question.tops.empty())
        return insight.question.tops[static_cast<std::size_t>(division)];
    return insight.question.top;
}

std::optional<double> chanceOf(const RoundInsight &insight, std::uint32_t row)
{
    const auto &cut = insight.rules().cut;
    const EntryResult &entry = insight.official().ranking.entries[row];
    if (!cut || hasCapsOrFloors(insight.rules()) || !insight.tellsHowSure(insight.table().entries[row].division) || entry.rank == 0 || isOfOtherRanking(insight) || isSplit(insight, insight.table().entries[row].division))
        return std::nullopt;
    const EntryEstimate &estimate = insight.statistics.entries[row];
    if (!cut->atLeast)
        return estimate.pTop;
    const auto factor = factorToScore(insight.rules());
    if (!factor || !estimate.adjusted || !estimate.adjustedError || !(*estimate.adjustedError > 0))
        return std::nullopt;
    const double above = (*estimate.adjusted - cut->atLeast->toDouble() / *factor) / *estimate.adjustedError;
    return statistics::normalBelow(insight.rules().totalBest() == Best::High ? above : -above);
}

bool isSplit(const RoundInsight &insight, int division)
{
    return !insight.isSplit.empty() && insight.isSplit[static_cast<std::size_t>(division)] != 0;
}

bool isSplit(const RoundInsight &insight)
{
    return std::find(insight.isSplit.begin(), insight.isSplit.end(), 1) != insight.isSplit.end();
}

std::uint32_t partOfEntry(const RoundInsight &insight, std::uint32_t row)
{
    return partWith(insight.statistics.parts, &RoundPart::entries, row);
}

std::uint32_t partOfJudge(const RoundInsight &insight, std::uint32_t judge)
{
    return partWith(insight.statistics.parts, &RoundPart::judges, judge);
}

bool hasCapsOrFloors(const RoundRules &rules)
{
    return rules.cut && (!rules.cut->caps.empty() || !rules.cut->floors.empty());
}

bool isLetIn(CutState state)
{
    return state == CutState::In || state == CutState::Raised;
}

double widthOfLevel(double level)
{
    return level == 0.9 ? 1.6448536269514722 : 1.959963984540054;
}

std::optional<SureInterval> sureInterval(const RoundInsight &insight, std::uint32_t row)
{
    if (!insight.statistics.weighAlike || row >= insight.statistics.entries.size() ||
        !insight.tellsHowSure(insight.table().entries[row].division))
        return std::nullopt;
    const EntryEstimate &estimate = insight.statistics.entries[row];
    if (!estimate.adjusted || !estimate.adjustedError)
        return std::nullopt;
    const double factor = factorToScore(insight.rules()).value_or(1);
    const double middle = factor * *estimate.adjusted;
    const double half = factor * widthOfLevel(insight.question.level) * *estimate.adjustedError;
    return SureInterval{middle, middle - half, middle + half};
}

bool isByShare(const RoundRules &rules)
{
    return rules.kind == RoundKind::Agreement;
}

bool isOfOtherRanking(const RoundInsight &insight)
{
    return isByShare(insight.rules()) || !insight.statistics.weighAlike || !insight.official().ranking.panelRanks.empty(); // of panels side by side there is none
}

std::optional<double> factorToScore(const RoundRules &rules)
{
    const AcrossMethod method = rules.across.method;
    const bool isMean = method == AcrossMethod::Mean || method == AcrossMethod::Median || method == AcrossMethod::Trimmed;
    if (rules.kind != RoundKind::Scoring || rules.carry || !isMean)
        return std::nullopt;
    return rules.multiply.toDouble();
}

} // namespace palmares
