#pragma once

#include "core/domain/rules.h"
#include "core/scoring/roundresult.h"
#include "core/scoring/scoretable.h"
#include "core/statistics/alpha.h"
#include "core/statistics/observations.h"

#include <functional>
#include <vector>

namespace palmares {

/// Numbers of a round as the estimators want them: entries and judges that have one, renumbered without holes
/// in the order of the table, observations by entry. Only entries in the field.
struct StatisticsTable {
    static constexpr std::uint32_t none = ~std::uint32_t{0};

    std::vector<std::uint32_t> entryAt; ///< index in the score table
    std::vector<std::uint32_t> judgeAt;
    std::vector<std::uint32_t> entryOf; ///< by index in the score table; none = has no number
    std::vector<std::uint32_t> judgeOf;
    std::vector<std::uint32_t> entry;
    std::vector<std::uint32_t> judge;
    std::vector<double> value;
    std::vector<std::uint32_t> sheet; ///< in the score table

    statistics::Observations observations() const
    {
        return {entry, judge, value, static_cast<std::uint32_t>(entryAt.size()),
                static_cast<std::uint32_t>(judgeAt.size())};
    }
};

/// The sheets of entries in the field by label of entry, then of judge: what follows from it does not depend
/// on the order in which sheets were read.
struct SheetOrder {
    std::vector<std::uint32_t> sheets;
    std::vector<std::uint32_t> entries; ///< all of the table, by label
    std::vector<std::uint32_t> judges;
};
SheetOrder sheetOrder(const ScoreTable &table, const RoundResult &result);

/// Sheet totals, unrounded.
StatisticsTable totalsTable(const ScoreTable &table, const RoundResult &result, const SheetOrder &order);

/// What of a table is about the entries of the score table that are wanted, renumbered in the same order.
StatisticsTable onlyEntries(const StatisticsTable &of, const std::function<bool(std::uint32_t row)> &isWanted);

/// The numbers of one criterion in points of its scale, also those on sheets without a total.
StatisticsTable criterionTable(const RoundRules &round, const ScoreTable &table, const SheetOrder &order,
                               std::size_t criterion);

/// Ratings by unit, for coefficients that know no judges.
struct UnitTable {
    std::vector<std::uint32_t> start;
    std::vector<std::uint32_t> code;
    std::vector<double> values;
    std::vector<std::uint32_t> cluster; ///< of every unit: its entry, as 0, 1, 2 …
    std::uint32_t clusters = 0;

    statistics::RatedUnits units() const { return {start, code, values}; }
};

/// A unit is an entry.
UnitTable unitsOf(const StatisticsTable &table);
/// A unit is an entry and a criterion, of all criteria of the round.
UnitTable unitsOfAll(const RoundRules &round, const ScoreTable &table, const SheetOrder &order);

} // namespace palmares
