#include "core/output/roundstatistics.h"

#include "core/output/sheetweights.h"
#include "core/output/statisticstables.h"
#include "core/statistics/connectivity.h"
#include "core/statistics/distributions.h"
#include "core/statistics/exactmeans.h"
#include "core/statistics/kappa.h"
#include "core/statistics/parallel.h"
#include "core/statistics/widererrors.h"

#include <algorithm>
#include <cmath>
#include <memory>
#include <variant>

namespace palmares {

namespace {

using namespace statistics;

using Fit = std::variant<std::unique_ptr<CrossedFit>, Missing>;

/// The exact way costs the cube of the smaller side: for the many tables of single criteria it ends earlier.
constexpr std::uint32_t exactForCriteria = 600;

AgreementTable::IccFrom fillIcc(AgreementTable &agreement, const Observations &table, const Fit &fit)
{
    if (table.isComplete() && table.entries > 1 && table.judges > 1) {
        agreement.icc = iccOf(meanSquares(table));
        return AgreementTable::IccFrom::Anova;
    }
    if (const Missing *missing = std::get_if<Missing>(&fit)) {
        agreement.icc.of.fill(*missing);
        agreement.iccWhy = *missing;
        return AgreementTable::IccFrom::None;
    }
    const CrossedModel &model = std::get<std::unique_ptr<CrossedFit>>(fit)->model();
    const OneWay alone = oneWayComponents(table);
    agreement.icc = iccOf({model.entryVariance, model.judgeVariance, model.residualVariance},
                          {alone.entry ? *alone.entry : 0, 0, alone.residual ? *alone.residual : 0},
                          harmonicJudges(table));
    for (const IccForm form :
         {IccForm::TwoSingle, IccForm::ThreeSingle, IccForm::TwoMean, IccForm::ThreeMean}) {
        if (!model.hasJudges)
            agreement.icc.of[static_cast<std::size_t>(form)] = Missing::FewerThanTwo;
    }
    return AgreementTable::IccFrom::Components;
}

AgreementTable agreementOf(const StatisticsTable &table, const Fit &fit)
{
    const Observations observations = table.observations();
    const UnitTable units = unitsOf(table);
    AgreementTable agreement;
    agreement.alpha = krippendorff(units.units());
    agreement.iccFrom = fillIcc(agreement, observations, fit);
    agreement.kendall = kendall(observations);
    agreement.fleiss = fleissKappa(units.units());
    return agreement;
}

Fit fitted(const Observations &table, const CrossedOptions &options)
{
    return table.size() == 0 ? Fit(Missing::FewerThanTwo) : CrossedFit::fit(table, options);
}

AgreementTable agreementOfCriterion(const StatisticsTable &table)
{
    CrossedOptions options;
    options.exactUpTo = exactForCriteria;
    options.predictionErrors = false;
    options.tolerance = 1e-6;
    const Observations observations = table.observations();
    const Fit fit = observations.isComplete() && observations.size() > 0 ? Fit(Missing::FewerThanTwo)
                                                                         : fitted(observations, options);
    return agreementOf(table, fit);
}

/// Twelve digits: what comes after them is rounding, which differs between processors and would break ties.
double rounded(double value, double scale)
{
    if (!(scale > 0))
        return value;
    const double unit = std::pow(10.0, std::floor(std::log10(scale)) - 11);
    return std::round(value / unit) * unit;
}

/// The entries of each group, best first by rank, level ones as in the totals.
std::vector<std::vector<std::uint32_t>> ordersOf(const RankQuestion &question, const std::vector<std::uint32_t> &ranks)
{
    std::vector<std::vector<std::uint32_t>> orders(question.groups);
    for (std::uint32_t e = 0; e < ranks.size(); ++e) {
        if (question.group[e] != RankQuestion::apart)
            orders[question.group[e]].push_back(e);
    }
    for (std::vector<std::uint32_t> &order : orders)
        std::stable_sort(order.begin(), order.end(), [&](std::uint32_t a, std::uint32_t b) { return ranks[a] < ranks[b]; });
    return orders;
}

void fillNeighbours(RoundStatistics &statistics, const StatisticsTable &totals, const RankQuestion &question,
                    const RankAnswer &answer, const std::vector<std::vector<std::uint32_t>> &orders)
{
    for (std::size_t i = 0; i < question.pairs.size(); ++i) {
        EntryEstimate &estimate = statistics.entries[totals.entryAt[question.pairs[i].first]];
        estimate.next = totals.entryAt[question.pairs[i].second];
        estimate.pBeatsNext = answer.beats[i];
    }
    for (const std::vector<std::uint32_t> &order : orders) {
        const std::vector<std::uint32_t> groups = tieGroups(order, answer.low, answer.high);
        for (std::size_t i = 0; i < order.size(); ++i)
            statistics.entries[totals.entryAt[order[i]]].tieGroup = groups[i];
    }
}

void fillEntries(RoundStatistics &statistics, CrossedFit &fit, RankQuestion question,
                 const StatisticsTable &totals, const std::vector<double> &errors, std::uint64_t seed)
{
    const CrossedModel &model = fit.model();
    std::vector<double> adjusted(totals.entryAt.size());
    for (std::size_t e = 0; e < adjusted.size(); ++e)
        adjusted[e] = rounded(model.mu + model.entryEffect[e], std::abs(model.mu) + model.entrySe[e]);
    // Level are those that differ by less than what rounding may do.
    const double scale = std::abs(model.mu) + std::sqrt(model.entryVariance + model.residualVariance);
    const std::vector<std::uint32_t> ranks = ranksOf(question, levelsWithin(model.entryEffect, 1e-9 * scale));
    const auto orders = ordersOf(question, ranks);
    for (const std::vector<std::uint32_t> &order : orders) {
        for (std::size_t i = 1; i < order.size(); ++i)
            question.pairs.emplace_back(order[i - 1], order[i]);
    }
    const RankAnswer answer = rankOverDraws(
        question, [&](std::uint64_t first, Columns &values) { fit.drawEntries(seed, first, values); });
    statistics.draws = answer.draws;
    fillNeighbours(statistics, totals, question, answer, orders);
    for (std::size_t e = 0; e < adjusted.size(); ++e) {
        EntryEstimate &estimate = statistics.entries[totals.entryAt[e]];
        estimate.adjusted = adjusted[e];
        estimate.adjustedSe = model.entrySe[e];
        estimate.adjustedError = errors[e];
        if (question.group[e] == RankQuestion::apart)
            continue;
        estimate.adjustedRank = ranks[e];
        estimate.pFirst = answer.first[e];
        estimate.rankMedian = answer.median[e];
        estimate.rankLow = answer.low[e];
        estimate.rankHigh = answer.high[e];
        if (!answer.top.empty())
            estimate.pTop = answer.top[e];
    }
}

/// The part with most entries first; of parts alike the one that the table shows first.
std::vector<RoundPart> partsOf(const StatisticsTable &totals)
{
    const Observations table = totals.observations();
    const ConnectedParts components = connectedParts(table.judge, table.entry, table.judges, table.entries);
    std::vector<RoundPart> parts(components.count);
    for (std::size_t e = 0; e < totals.entryAt.size(); ++e)
        parts[components.ofEntry[e]].entries.push_back(totals.entryAt[e]);
    for (std::size_t j = 0; j < totals.judgeAt.size(); ++j)
        parts[components.ofJudge[j]].judges.push_back(totals.judgeAt[j]);
    std::stable_sort(parts.begin(), parts.end(), [](const RoundPart &a, const RoundPart &b) {
        return a.entries.size() != b.entries.size() ? a.entries.size() > b.entries.size() : a.entries < b.entries;
    });
    return parts;
}

PanelContrast contrastOf(const CrossedFit &fit, const RoundStatistics &statistics)
{
    if (!fit.model().hasJudges)
        return {};
    std::vector<std::uint32_t> partOf(statistics.totals.judgeAt.size());
    for (std::uint32_t part = 0; part < statistics.parts.size(); ++part) {
        for (const std::uint32_t judge : statistics.parts[part].judges)
            partOf[statistics.totals.judgeOf[judge]] = part;
    }
    return fit.againstPanel(std::move(partOf));
}

void fillJudges(RoundStatistics &statistics, const CrossedModel &model, const StatisticsTable &totals,
                const PanelContrast &panel, const std::optional<WiderErrors> &wider)
{
    const double spare = std::max(1.0, static_cast<double>(statistics.spare()));
    const double width = std::sqrt(fQuantile(statistics.level, 1, spare));
    for (std::size_t j = 0; model.hasJudges && j < totals.judgeAt.size(); ++j) {
        JudgeEstimate &estimate = statistics.judges[totals.judgeAt[j]];
        estimate.effect = rounded(model.judgeEffect[j], std::sqrt(model.judgeVariance));
        estimate.effectSe = model.judgeSe[j];
        estimate.effectError = wider ? wider->judge[j] : model.judgeSe[j];
        estimate.againstPanel = rounded(panel.effect[j], std::sqrt(model.judgeVariance));
        estimate.againstPanelError = wider ? wider->panel[j] : panel.se[j];
        estimate.againstPanelLimits = Limits{*estimate.againstPanel - width * *estimate.againstPanelError,
                                             *estimate.againstPanel + width * *estimate.againstPanelError};
    }
}

} // namespace

std::size_t RoundStatistics::spare() const
{
    const std::size_t placing = totals.entryAt.size() + totals.judgeAt.size();
    const std::size_t there = totals.value.size() + parts.size();
    return there > placing ? there - placing : 0;
}

std::size_t RoundStatistics::lackingForChances() const
{
    return spareForChances - std::min(spareForChances, spare());
}

std::vector<RoundPart> partsOf(const ScoreTable &table, const RoundResult &result)
{
    return partsOf(totalsTable(table, result, sheetOrder(table, result)));
}

RankQuestion rankQuestion(const Rules &rules, std::size_t round, const ScoreTable &table,
                          const RoundResult &result, const StatisticsTable &totals,
                          const StatisticsQuestion &asked)
{
    RankQuestion question;
    question.groups = std::max<std::uint32_t>(1, static_cast<std::uint32_t>(rules.divisions.size()));
    question.highIsBest = rules.rounds[round].totalBest() == Best::High;
    question.level = asked.level;
    question.top = asked.top;
    question.tops = asked.tops;
    for (const std::uint32_t e : totals.entryAt) {
        const bool ranked = result.entries[e].standing == Standing::Ranked;
        question.group.push_back(ranked ? static_cast<std::uint32_t>(table.entries[e].division)
                                        : RankQuestion::apart);
    }
    question.draws = drawsFor(question.group.size());
    return question;
}

RoundStatistics statisticsOf(const Rules &rules, std::size_t round, const ScoreTable &table,
                             const RoundResult &result, const StatisticsQuestion &question)
{
    RoundStatistics statistics;
    statistics.level = question.level;
    statistics.entries.resize(table.entries.size());
    statistics.judges.resize(table.judges.size());
    const SheetOrder order = sheetOrder(table, result);
    statistics.byCriterion.resize(table.width);
    inParallel(table.width, [&](std::size_t first, std::size_t last) {
        for (std::size_t c = first; c < last; ++c)
            statistics.byCriterion[c] =
                agreementOfCriterion(criterionTable(rules.rounds[round], table, order, c));
    });

    statistics.totals = totalsTable(table, result, order);
    const StatisticsTable &totals = statistics.totals;
    const Observations observations = totals.observations();
    statistics.weighAlike = sheetsWeighAlike(rules.rounds[round], table, result, totals);
    statistics.parts = partsOf(totals);
    statistics.components = static_cast<std::uint32_t>(statistics.parts.size());
    Fit fit = fitted(observations, {});
    statistics.agreement = agreementOf(totals, fit);
    statistics.agreement.alpha = krippendorff(unitsOfAll(rules.rounds[round], table, order).units());
    statistics.totalsAlpha = krippendorff(unitsOf(totals).units());
    if (const Missing *missing = std::get_if<Missing>(&fit)) {
        statistics.noModel = *missing;
        return statistics;
    }
    CrossedFit &model = *std::get<std::unique_ptr<CrossedFit>>(fit);
    const PanelContrast panel = contrastOf(model, statistics);
    const std::optional<WiderErrors> wider = widerErrors(observations, model, panel);
    fillEntries(statistics, model, rankQuestion(rules, round, table, result, totals, question), totals,
                wider ? wider->entry : model.beforePanel(), static_cast<std::uint64_t>(question.seed));
    fillJudges(statistics, model.model(), totals, panel, wider);
    statistics.model = model.model();
    return statistics;
}

} // namespace palmares
