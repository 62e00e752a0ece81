#include "core/office/whatif.h"

#include "core/output/statisticstables.h"
#include "core/statistics/crossed.h"

#include <algorithm>

namespace palmares {

namespace {

bool letsThrough(CutState state)
{
    return state == CutState::In || state == CutState::Raised;
}

/// Points of the scale: effects that differ by less differ by rounding only.
constexpr double levelWithin = 1e-9;

WhatIf columnOf(WhatIf::Method method, const RoundResult &result)
{
    WhatIf column;
    column.method = method;
    for (const EntryResult &entry : result.entries) {
        column.ranks.push_back(entry.rank);
        column.isTied.push_back(entry.tied ? 1 : 0);
        column.isIn.push_back(letsThrough(entry.cut) ? 1 : 0);
    }
    return column;
}

bool isAllowed(const RoundRules &round, AcrossMethod method)
{
    if (method == round.across.method && method != AcrossMethod::Trimmed)
        return false; // it is the official one
    const bool isByScore = round.cut && round.cut->atLeast;
    const bool isOnScale =
        round.across.method != AcrossMethod::Sum && round.across.method != AcrossMethod::Borda;
    switch (method) {
    case AcrossMethod::Trimmed:
        return round.across.method != AcrossMethod::Trimmed && (isOnScale || !isByScore) &&
               std::all_of(round.panels.begin(), round.panels.end(),
                           [](const Panel &panel) { return panel.quorum > 2; });
    case AcrossMethod::Borda:
        return !isByScore && round.order != Order::CriterionFirst;
    default:
        return isOnScale || !isByScore;
    }
}

RoundResult rankedBy(const OfficialResult &official, AcrossMethod method)
{
    Rules rules = *official.basis.rules;
    RoundRules &round = rules.rounds.front();
    round.across = Across{};
    round.across.method = method;
    if (method == AcrossMethod::Trimmed)
        round.across.dropLow = round.across.dropHigh = 1;
    if (method == AcrossMethod::Borda) { // what is a score on the scale means nothing in points
        std::erase_if(round.bands, [](const Band &band) { return band.atLeast.has_value(); });
        round.rounding.total.reset();
    }
    return rankRound(rules, 0, official.basis.table);
}

/// Ranks by the model's values: among those whom the official result ranks, as many in as there.
std::optional<WhatIf> adjusted(const OfficialResult &official)
{
    const ScoreTable &table = official.basis.table;
    const RoundResult &result = official.ranking;
    const SheetOrder order = sheetOrder(table, result);
    const StatisticsTable totals = totalsTable(table, result, order);
    statistics::CrossedOptions options;
    options.predictionErrors = false;
    auto fitted = statistics::CrossedFit::fit(totals.observations(), options);
    const auto *fit = std::get_if<std::unique_ptr<statistics::CrossedFit>>(&fitted);
    if (!fit || (*fit)->model().entryAtZero)
        return std::nullopt; // nothing tells entries apart: any order would be made up
    const bool highIsBest = official.basis.roundRules().totalBest() == Best::High;
    std::vector<std::uint32_t> ranked;
    for (std::uint32_t e = 0; e < result.entries.size(); ++e) {
        if (result.entries[e].rank > 0 && totals.entryOf[e] != StatisticsTable::none)
            ranked.push_back(e);
    }
    const auto valueOf = [&](std::uint32_t entry) {
        const double effect = (*fit)->model().entryEffect[totals.entryOf[entry]];
        return highIsBest ? -effect : effect;
    };
    std::stable_sort(ranked.begin(), ranked.end(),
                     [&](std::uint32_t a, std::uint32_t b) { return valueOf(a) < valueOf(b); });
    WhatIf column;
    column.method = WhatIf::Method::Adjusted;
    column.ranks.resize(result.entries.size());
    column.isTied.resize(result.entries.size());
    column.isIn.resize(result.entries.size());
    const std::size_t divisions = std::max<std::size_t>(1, official.basis.rules->divisions.size());
    for (std::size_t division = 0; division < divisions; ++division) {
        const auto isHere = [&](std::uint32_t entry) {
            return static_cast<std::size_t>(table.entries[entry].division) == division;
        };
        std::size_t places = 0;
        for (std::uint32_t e = 0; e < result.entries.size(); ++e)
            places += isHere(e) && letsThrough(result.entries[e].cut) ? 1 : 0;
        std::uint32_t place = 0;
        std::optional<std::uint32_t> before;
        for (const std::uint32_t entry : ranked) {
            if (!isHere(entry))
                continue;
            ++place;
            const bool isLevel = before && valueOf(entry) - valueOf(*before) < levelWithin;
            column.ranks[entry] = isLevel ? column.ranks[*before] : place;
            if (isLevel)
                column.isTied[entry] = column.isTied[*before] = 1;
            column.isIn[entry] = column.ranks[entry] <= places ? 1 : 0;
            before = entry;
        }
    }
    return column;
}

} // namespace

std::vector<WhatIf> whatIf(const OfficialResult &official)
{
    using Method = WhatIf::Method;
    std::vector<WhatIf> columns;
    if (official.basis.roundRules().kind != RoundKind::Scoring)
        return columns;
    const RoundRules &round = official.basis.roundRules();
    columns.push_back(columnOf(Method::Official, official.ranking));
    const std::pair<Method, AcrossMethod> others[] = {{Method::Mean, AcrossMethod::Mean},
                                                      {Method::Median, AcrossMethod::Median},
                                                      {Method::Trimmed, AcrossMethod::Trimmed}};
    for (const auto &[method, across] : others) {
        if (isAllowed(round, across))
            columns.push_back(columnOf(method, rankedBy(official, across)));
    }
    if (auto column = adjusted(official))
        columns.push_back(std::move(*column));
    if (isAllowed(round, AcrossMethod::Borda))
        columns.push_back(columnOf(Method::Borda, rankedBy(official, AcrossMethod::Borda)));
    return columns;
}

std::vector<WhatIfLeftOut> leftOutOf(const std::vector<WhatIf> &columns, const OfficialResult &official)
{
    using Method = WhatIf::Method;
    using Cause = WhatIfLeftOut::Why;
    std::vector<WhatIfLeftOut> leftOut;
    if (columns.empty())
        return leftOut;
    const RoundRules &round = official.basis.roundRules();
    const auto whyNot = [&](Method method) {
        const AcrossMethod own = round.across.method;
        const bool isOwn = (method == Method::Mean && own == AcrossMethod::Mean) || (method == Method::Median && own == AcrossMethod::Median)
                           || (method == Method::Trimmed && own == AcrossMethod::Trimmed) || (method == Method::Borda && own == AcrossMethod::Borda);
        if (isOwn)
            return Cause::IsOfficial;
        if (method == Method::Adjusted)
            return Cause::NothingApart;
        if (method == Method::Borda && round.order == Order::CriterionFirst)
            return Cause::ByCriterion;
        const bool isScoreInCut = round.cut && round.cut->atLeast && (method == Method::Borda || own == AcrossMethod::Sum || own == AcrossMethod::Borda);
        return isScoreInCut ? Cause::ScoreInCut : Cause::PanelsTooSmall;
    };
    for (const Method method : {Method::Mean, Method::Median, Method::Trimmed, Method::Adjusted, Method::Borda}) {
        const bool isThere = std::any_of(columns.begin(), columns.end(), [method](const WhatIf &one) { return one.method == method; });
        if (!isThere)
            leftOut.push_back({method, whyNot(method)});
    }
    return leftOut;
}

} // namespace palmares
