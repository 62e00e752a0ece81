#include "core/office/results/whatif.h"

#include "core/office/results/sureness.h"

#include <algorithm>
#include <functional>
#include <map>
#include <set>

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
        column.isAtCut.push_back(entry.cut == CutState::AtCut ? 1 : 0);
    }
    return column;
}

/// Whether points of blended panels are of one kind: sums over as many judges, or shares (see docs/RULES.md, section 6). Else a panel would
/// count for more or less than its weight for being larger, which is not the method's doing.
bool arePointsAlike(const OfficialResult &official)
{
    const RoundRules &round = official.basis.roundRules();
    if (round.panels.size() < 2 || round.panelsCombine != PanelsCombine::Blend)
        return true;
    struct Panels {
        std::size_t sheets = 0;
        std::set<std::uint32_t> judges;
    };
    const ScoreTable &table = official.basis.table;
    std::map<int, std::size_t> field;
    for (std::size_t row = 0; row < table.entries.size(); ++row)
        field[table.entries[row].division] += official.ranking.entries[row].inField() ? 1 : 0;
    std::map<std::pair<int, int>, Panels> panels; // by division and panel
    for (const std::uint32_t sheet : totalsTable(table, official.ranking, sheetOrder(table, official.ranking)).sheet) {
        Panels &own = panels[{table.entries[table.sheetEntry[sheet]].division, table.judges[table.sheetJudge[sheet]].panel}];
        ++own.sheets;
        own.judges.insert(table.sheetJudge[sheet]);
    }
    std::map<int, std::size_t> summed; // over how many judges of each panel; 0: shares
    return std::all_of(panels.begin(), panels.end(), [&](const auto &one) {
        const auto &[at, own] = one;
        const std::size_t over = own.sheets == own.judges.size() * field[at.first] ? own.judges.size() : 0;
        return summed.try_emplace(at.first, over).first->second == over;
    });
}

/// Why these rules leave no room for a method; none if they do. What they could not name beside what else they say, as a median of strata
/// that count equally, would show what hangs on that and not on the method.
std::optional<WhatIfLeftOut::Why> whyNot(const OfficialResult &official, AcrossMethod method)
{
    using Cause = WhatIfLeftOut::Why;
    const RoundRules &round = official.basis.roundRules();
    const AcrossMethod own = round.across.method;
    if (method == own)
        return Cause::IsOfficial;
    if (method == AcrossMethod::Borda && round.order == Order::CriterionFirst)
        return Cause::ByCriterion;
    if (std::any_of(round.panels.begin(), round.panels.end(), [](const Panel &panel) { return panel.strataEqual; }))
        return Cause::ByStrata;
    const bool isOfOtherUnit = method == AcrossMethod::Borda || own == AcrossMethod::Sum || own == AcrossMethod::Borda;
    if (round.carry && isOfOtherUnit)
        return Cause::CarriedUnlike;
    if (round.cut && round.cut->atLeast && isOfOtherUnit)
        return Cause::ScoreInCut;
    if (method == AcrossMethod::Borda && !arePointsAlike(official))
        return Cause::PanelsUnlike;
    const bool isTooSmall = std::any_of(round.panels.begin(), round.panels.end(), [](const Panel &panel) { return panel.quorum < 3; });
    return method == AcrossMethod::Trimmed && isTooSmall ? std::optional(Cause::PanelsTooSmall) : std::nullopt;
}

constexpr std::pair<WhatIf::Method, AcrossMethod> namedMethods[] = {{WhatIf::Method::Mean, AcrossMethod::Mean},
                                                                    {WhatIf::Method::Median, AcrossMethod::Median},
                                                                    {WhatIf::Method::Trimmed, AcrossMethod::Trimmed},
                                                                    {WhatIf::Method::Borda, AcrossMethod::Borda}};

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

/// How many the cut lets in of a division. Where its line is a score: as many as officially.
std::size_t placesIn(const OfficialResult &official, std::size_t division)
{
    const auto &cut = official.basis.roundRules().cut;
    std::size_t in = 0;
    std::int64_t ranked = 0;
    for (std::size_t e = 0; e < official.ranking.entries.size(); ++e) {
        if (static_cast<std::size_t>(official.basis.table.entries[e].division) != division)
            continue;
        in += letsThrough(official.ranking.entries[e].cut) ? 1 : 0;
        ranked += official.ranking.entries[e].rank > 0 ? 1 : 0;
    }
    if (!cut || cut->atLeast)
        return in;
    return static_cast<std::size_t>(cut->top ? *cut->top : (*cut->percent * Fraction(ranked) / Fraction(100)).ceiling());
}

/// Ranks of a division by the model's values, best first; those that are level across the last place are at the cut.
void rankDivision(const std::vector<std::uint32_t> &ranked, const std::function<double(std::uint32_t)> &valueOf, std::size_t places,
                  WhatIf &column)
{
    for (std::size_t from = 0; from < ranked.size();) {
        std::size_t to = from + 1;
        while (to < ranked.size() && valueOf(ranked[to]) - valueOf(ranked[to - 1]) < levelWithin)
            ++to;
        for (std::size_t i = from; i < to; ++i) {
            column.ranks[ranked[i]] = static_cast<std::uint32_t>(from + 1);
            column.isTied[ranked[i]] = to - from > 1 ? 1 : 0;
            column.isIn[ranked[i]] = to <= places ? 1 : 0;
            column.isAtCut[ranked[i]] = from < places && to > places ? 1 : 0;
        }
        from = to;
    }
}

/// Whether the entries of a division that have a rank lie in several parts: no judge compares them.
bool isApart(const OfficialResult &official, const RoundStatistics &known)
{
    if (known.parts.size() < 2)
        return false;
    std::map<int, std::size_t> partOf;
    for (std::size_t part = 0; part < known.parts.size(); ++part) {
        for (const std::uint32_t row : known.parts[part].entries) {
            if (official.ranking.entries[row].rank > 0 &&
                partOf.try_emplace(official.basis.table.entries[row].division, part).first->second != part)
                return true;
        }
    }
    return false;
}

bool ranksAny(const RoundResult &result)
{
    return std::any_of(result.entries.begin(), result.entries.end(), [](const EntryResult &entry) { return entry.rank > 0; });
}

std::vector<std::uint32_t> rankedIn(const OfficialResult &official, std::size_t division)
{
    std::vector<std::uint32_t> ranked;
    for (std::uint32_t row = 0; row < official.ranking.entries.size(); ++row) {
        if (static_cast<std::size_t>(official.basis.table.entries[row].division) == division && official.ranking.entries[row].rank > 0)
            ranked.push_back(row);
    }
    return ranked;
}

/// Whether every division has a model of more than a few sheets, but for those where nothing hangs on it: at most one entry is ranked, or the cut
/// has a place for each.
bool isWorkedOut(const OfficialResult &official, const RoundStatistics &known)
{
    for (std::size_t division = 0; division < known.divisions.size(); ++division) {
        const DivisionModel &model = known.divisions[division];
        const std::size_t places = official.basis.roundRules().cut ? placesIn(official, division) : 0;
        if ((model.noModel || model.spare < RoundStatistics::leastSpare) && rankedIn(official, division).size() > std::max<std::size_t>(1, places))
            return false;
    }
    return !known.divisions.empty();
}

/// Ranks by the model's values: among those whom the official result ranks, as many in as there.
std::optional<WhatIf> adjusted(const OfficialResult &official, const RoundStatistics *known)
{
    if (!known || !isWorkedOut(official, *known) || known->tellsNoneApart() || !known->weighAlike ||
        hasCapsOrFloors(official.basis.roundRules()) || isApart(official, *known))
        return std::nullopt; // any order would be made up
    const std::size_t rows = official.ranking.entries.size();
    const bool highIsBest = official.basis.roundRules().totalBest() == Best::High;
    const auto valueOf = [&](std::uint32_t row) {
        const double value = known->entries[row].adjusted.value_or(0); // none: alone in its division
        return highIsBest ? -value : value;
    };
    WhatIf column;
    column.method = WhatIf::Method::Adjusted;
    column.ranks.resize(rows);
    column.isTied.resize(rows);
    column.isIn.resize(rows);
    column.isAtCut.resize(rows);
    const std::size_t divisions = std::max<std::size_t>(1, official.basis.rules->divisions.size());
    for (std::size_t division = 0; division < divisions; ++division) {
        std::vector<std::uint32_t> ranked = rankedIn(official, division);
        std::stable_sort(ranked.begin(), ranked.end(),
                         [&](std::uint32_t a, std::uint32_t b) { return valueOf(a) < valueOf(b); });
        rankDivision(ranked, valueOf, official.basis.roundRules().cut ? placesIn(official, division) : 0, column);
    }
    return column;
}

} // namespace

std::vector<WhatIf> whatIf(const OfficialResult &official, const RoundStatistics *known, const RoundResult *withoutUnusual)
{
    using Method = WhatIf::Method;
    std::vector<WhatIf> columns;
    if (official.basis.roundRules().kind != RoundKind::Scoring)
        return columns;
    columns.push_back(columnOf(Method::Official, official.ranking));
    for (const auto &[method, across] : namedMethods) {
        if (method == Method::Borda) { // the model's column stands before it
            if (auto column = adjusted(official, known))
                columns.push_back(std::move(*column));
        }
        if (!whyNot(official, across))
            columns.push_back(columnOf(method, rankedBy(official, across)));
    }
    if (withoutUnusual && ranksAny(*withoutUnusual))
        columns.push_back(columnOf(Method::WithoutUnusual, *withoutUnusual));
    return columns;
}

std::optional<WhatIf> againstTheCut(const OfficialResult &official, const std::vector<std::uint32_t> &ranks)
{
    const auto &cut = official.basis.roundRules().cut;
    if (hasCapsOrFloors(official.basis.roundRules()))
        return std::nullopt;
    const std::size_t rows = ranks.size();
    WhatIf column;
    column.ranks.resize(rows);
    column.isTied.resize(rows);
    column.isIn.resize(rows);
    column.isAtCut.resize(rows);
    const std::size_t divisions = std::max<std::size_t>(1, official.basis.rules->divisions.size());
    bool isAny = false;
    for (std::size_t division = 0; division < divisions; ++division) {
        std::vector<std::uint32_t> ranked;
        for (std::uint32_t row = 0; row < rows; ++row) {
            if (ranks[row] > 0 && official.ranking.entries[row].rank > 0 &&
                static_cast<std::size_t>(official.basis.table.entries[row].division) == division)
                ranked.push_back(row);
        }
        isAny = isAny || !ranked.empty();
        std::stable_sort(ranked.begin(), ranked.end(), [&](std::uint32_t a, std::uint32_t b) { return ranks[a] < ranks[b]; });
        rankDivision(ranked, [&](std::uint32_t row) { return static_cast<double>(ranks[row]); }, cut ? placesIn(official, division) : 0, column);
    }
    return isAny ? std::optional(std::move(column)) : std::nullopt;
}

std::vector<WhatIfLeftOut> leftOutOf(const std::vector<WhatIf> &columns, const OfficialResult &official, const RoundStatistics *known,
                                     const RoundResult *withoutUnusual)
{
    using Method = WhatIf::Method;
    using Cause = WhatIfLeftOut::Why;
    std::vector<WhatIfLeftOut> leftOut;
    if (columns.empty())
        return leftOut;
    const auto cause = [&](Method method) {
        if (method == Method::Adjusted)
            return known && !known->arePanelsAlike() ? Cause::TotalsUnlike
                   : !known || !isWorkedOut(official, *known) ? Cause::NotWorkedOut
                   : known->tellsNoneApart() ? Cause::NothingApart
                   : !known->weighAlike       ? Cause::WeighUnlike
                   : hasCapsOrFloors(official.basis.roundRules()) ? Cause::CapsAndFloors
                                              : Cause::SplitParts;
        const auto named = std::find_if(std::begin(namedMethods), std::end(namedMethods), [method](const auto &one) { return one.first == method; });
        return whyNot(official, named->second).value_or(Cause::NotWorkedOut);
    };
    for (const Method method : {Method::Mean, Method::Median, Method::Trimmed, Method::Adjusted, Method::Borda}) {
        const bool isThere = std::any_of(columns.begin(), columns.end(), [method](const WhatIf &one) { return one.method == method; });
        if (!isThere)
            leftOut.push_back({method, cause(method)});
    }
    if (withoutUnusual && !ranksAny(*withoutUnusual))
        leftOut.push_back({Method::WithoutUnusual, Cause::NobodyRanked});
    return leftOut;
}

} // namespace palmares
