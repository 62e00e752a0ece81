#pragma once

#include "core/output/statisticstables.h"
#include "core/statistics/crossed.h"

#include <memory>
#include <variant>

namespace palmares {

/// Divisions may lie at levels of their own. Who judges the weaker one is not harsher for that, and that judges give the stronger one
/// more throughout says nothing of how far they agree on what is ranked, which is within divisions.

/// By observation of the table: a column for each division that has any but the first, 1 where the entry is of it. None where there is one.
statistics::Columns levelColumns(const StatisticsTable &numbers, const ScoreTable &table);

using CrossedOutcome = std::variant<std::unique_ptr<statistics::CrossedFit>, statistics::Missing>;

/// The crossed model with the levels as fixed effects besides μ. Missing also where nothing varies within a division.
CrossedOutcome fitWithLevels(const StatisticsTable &numbers, const statistics::Columns &levels, const statistics::CrossedOptions &options);

/// What the model of fitWithLevels() says, with μ the mean over all observations and no fixed effects besides: of numbers whose levels
/// were taken off by withoutLevels().
statistics::CrossedModel levelledModel(const statistics::CrossedFit &fit, const statistics::Columns &levels);

/// The numbers with the levels of divisions taken off and the mean of all kept: those that the model found, else the plain means.
StatisticsTable withoutLevels(StatisticsTable numbers, const statistics::Columns &levels, const statistics::CrossedFit *fit = nullptr);

} // namespace palmares
