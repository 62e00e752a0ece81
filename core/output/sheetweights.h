#pragma once

#include "core/domain/rules.h"
#include "core/output/statisticstables.h"

namespace palmares {

/// How much more, on average, a sheet of one panel or stratum may count in the official score than a sheet of another before the
/// model, which counts all sheets alike, speaks of another ranking than the rules make.
inline constexpr double alikeWithin = 1.5;

/// Whether the sheets of ranked entries count about alike in the official score, as they do for the model. Not where panels of
/// unequal size are blended, unless their weights are as their numbers of sheets, nor where strata of unequal size count equally,
/// nor where part of the score is carried from a round that the model does not see.
/// Averages over all entries of a division, so that a sheet that is missing here or there changes nothing.
bool sheetsWeighAlike(const RoundRules &round, const ScoreTable &table, const RoundResult &result, const StatisticsTable &totals);

} // namespace palmares
