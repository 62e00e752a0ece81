#include "core/output/roundstatistics.h"

#include "core/domain/sheetends.h"
#include "core/output/levels.h"
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

using Fit = CrossedOutcome;

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

/// Without the levels of divisions numbers are no categories and have no zero: those metrics are of the plain ones. `plain`: units of `table`.
Alpha alphaOf(const UnitTable &plain, const StatisticsTable &table, const StatisticsTable &levelled)
{
    Alpha alpha = krippendorff(plain.units());
    if (&table == &levelled)
        return alpha;
    const Alpha within = krippendorff(unitsOf(levelled).units());
    for (const Metric metric : {Metric::Interval, Metric::Ordinal})
        alpha.of[static_cast<std::size_t>(metric)] = within[metric];
    return alpha;
}

/// `levelled`: the table without the levels of its divisions, or itself.
AgreementTable agreementOf(const StatisticsTable &table, const StatisticsTable &levelled, const Fit &fit)
{
    const Observations observations = levelled.observations();
    const UnitTable units = unitsOf(table);
    AgreementTable agreement;
    agreement.alpha = alphaOf(units, table, levelled);
    agreement.iccFrom = fillIcc(agreement, observations, fit);
    agreement.kendall = kendall(observations);
    agreement.fleiss = fleissKappa(units.units());
    return agreement;
}

AgreementTable agreementOfCriterion(const StatisticsTable &table, const Columns &levels)
{
    CrossedOptions options;
    options.exactUpTo = exactForCriteria;
    options.predictionErrors = false;
    options.tolerance = 1e-6;
    const Observations observations = table.observations();
    const Fit fit = observations.isComplete() && observations.size() > 0 ? Fit(Missing::FewerThanTwo) : fitWithLevels(table, levels, options);
    return levels.width == 0 ? agreementOf(table, table, fit) : agreementOf(table, withoutLevels(table, levels), fit);
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

/// `errors`: by entry of `totals`, whose model `fit` is.
std::uint32_t fillEntries(RoundStatistics &statistics, CrossedFit &fit, RankQuestion question,
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
    return answer.draws;
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

PanelContrast contrastOf(const CrossedFit &fit, const StatisticsTable &totals, const std::vector<RoundPart> &parts)
{
    if (!fit.model().hasJudges)
        return {};
    std::vector<std::uint32_t> partOf(totals.judgeAt.size());
    for (std::uint32_t part = 0; part < parts.size(); ++part) {
        for (const std::uint32_t judge : parts[part].judges)
            partOf[totals.judgeOf[judge]] = part;
    }
    return fit.againstPanel(std::move(partOf));
}

/// Some totals with the model of them, and what it leaves uncertain.
struct Known {
    Known(const StatisticsTable &of, CrossedFit &model, const std::vector<RoundPart> &parts, const Columns &levels = {})
        : totals(of), fit(model), panel(contrastOf(model, of, parts)), wider(widerErrors(of.observations(), model, panel, levels))
    {
    }
    std::vector<double> entryErrors() const { return wider ? wider->entry : fit.beforePanel(); }

    const StatisticsTable &totals;
    CrossedFit &fit;
    PanelContrast panel;
    std::optional<WiderErrors> wider;
};

/// `levels`: of divisions, which take as many sheets to place.
void fillJudges(RoundStatistics &statistics, const Known &known, std::size_t levels)
{
    const CrossedModel &model = known.fit.model();
    const double spare = std::max(1.0, static_cast<double>(statistics.spare()) - static_cast<double>(levels));
    const double width = std::sqrt(fQuantile(statistics.level, 1, spare));
    for (std::size_t j = 0; model.hasJudges && j < known.totals.judgeAt.size(); ++j) {
        JudgeEstimate &estimate = statistics.judges[known.totals.judgeAt[j]];
        estimate.effect = rounded(model.judgeEffect[j], std::sqrt(model.judgeVariance));
        estimate.effectSe = model.judgeSe[j];
        estimate.effectError = known.wider ? known.wider->judge[j] : model.judgeSe[j];
        estimate.againstPanel = rounded(known.panel.effect[j], std::sqrt(model.judgeVariance));
        estimate.againstPanelError = known.wider ? known.wider->panel[j] : known.panel.se[j];
        estimate.againstPanelLimits = Limits{*estimate.againstPanel - width * *estimate.againstPanelError,
                                             *estimate.againstPanel + width * *estimate.againstPanelError};
    }
}

std::size_t spareOf(const StatisticsTable &totals, std::size_t parts)
{
    const std::size_t placing = totals.entryAt.size() + totals.judgeAt.size();
    const std::size_t there = totals.value.size() + parts;
    return there > placing ? there - placing : 0;
}

/// How many more sheets leave `wanted` to spare: first those that the judges still owe, then of judges to come, whom one sheet each places.
std::size_t missingSheets(const StatisticsTable &totals, std::size_t spare, std::size_t wanted)
{
    const std::size_t entries = totals.entryAt.size();
    const std::size_t lacking = wanted - std::min(wanted, spare);
    const std::size_t holes = entries * totals.judgeAt.size() - totals.value.size();
    if (lacking <= holes || entries < 2)
        return lacking;
    const std::size_t rest = lacking - holes;
    return lacking + (rest + entries - 2) / (entries - 1);
}

/// The divisions in turn, each by a model of its own sheets.
class Divider {
public:
    Divider(const Rules &rules, std::size_t round, const ScoreTable &table, const RoundResult &result, const StatisticsQuestion &question)
        : m_rules(rules), m_round(round), m_table(table), m_result(result), m_question(question)
    {
    }

    /// Whether the totals that are there are of one kind, whatever else the rules ask for.
    bool areAlike(const StatisticsTable &totals) const
    {
        const std::size_t divisions = std::max<std::size_t>(1, m_rules.divisions.size());
        std::vector<char> isSeen(m_rules.rounds[m_round].panels.size() * divisions);
        for (const std::uint32_t sheet : totals.sheet) {
            const auto panel = static_cast<std::size_t>(std::max(0, m_table.judges[m_table.sheetJudge[sheet]].panel));
            isSeen[panel * divisions + static_cast<std::size_t>(m_table.entries[m_table.sheetEntry[sheet]].division)] = 1;
        }
        std::vector<SheetPlace> places;
        for (std::size_t at = 0; at < isSeen.size(); ++at) {
            if (isSeen[at])
                places.push_back({at / divisions, m_rules.divisions.empty() ? std::string() : m_rules.divisions[at % divisions]});
        }
        return areTotalsAlike(m_rules.rounds[m_round], places);
    }

    void fill(RoundStatistics &statistics, DivisionModel &division, const Known &known) const
    {
        const CrossedModel &model = known.fit.model();
        division.mu = model.mu;
        division.muSe = model.muSe;
        division.entryVariance = model.entryVariance;
        if (model.hasJudges)
            division.judgeVariance = model.judgeVariance;
        division.residualVariance = model.residualVariance;
        division.entryAtZero = model.entryAtZero;
        const RankQuestion ranks = rankQuestion(m_rules, m_round, m_table, m_result, known.totals, m_question);
        division.draws = fillEntries(statistics, known.fit, ranks, known.totals, known.entryErrors(), static_cast<std::uint64_t>(m_question.seed));
    }

    void fillAll(RoundStatistics &statistics) const
    {
        for (std::size_t at = 0; at < statistics.divisions.size(); ++at) {
            DivisionModel &division = statistics.divisions[at];
            const StatisticsTable own = onlyEntries(statistics.totals, [&](std::uint32_t row) {
                return static_cast<std::size_t>(m_table.entries[row].division) == at;
            });
            const std::vector<RoundPart> parts = partsOf(own);
            place(division, own, parts.size());
            const Fit fit = areAlike(own) ? fitWithLevels(own, {}, {}) : Fit(Missing::NotAsked);
            if (const Missing *missing = std::get_if<Missing>(&fit))
                division.noModel = *missing;
            else
                fill(statistics, division, Known(own, *std::get<std::unique_ptr<CrossedFit>>(fit), parts));
        }
    }

    static void place(DivisionModel &division, const StatisticsTable &totals, std::size_t parts)
    {
        division.sheets = totals.value.size();
        division.spare = spareOf(totals, parts);
        division.missing = missingSheets(totals, division.spare, DivisionModel::spareForChances);
    }

private:
    const Rules &m_rules;
    std::size_t m_round;
    const ScoreTable &m_table;
    const RoundResult &m_result;
    const StatisticsQuestion &m_question;
};

} // namespace

std::size_t RoundStatistics::spare() const
{
    return spareOf(totals, parts.size());
}

const DivisionModel &RoundStatistics::of(int division) const
{
    static const DivisionModel none = [] {
        DivisionModel empty;
        empty.noModel = Missing::FewerThanTwo;
        return empty;
    }();
    return static_cast<std::size_t>(division) < divisions.size() ? divisions[static_cast<std::size_t>(division)] : none;
}

bool RoundStatistics::arePanelsAlike() const
{
    return std::none_of(divisions.begin(), divisions.end(), [](const DivisionModel &one) { return one.noModel == Missing::NotAsked; });
}

bool RoundStatistics::tellsHowSure() const
{
    return std::any_of(divisions.begin(), divisions.end(), [](const DivisionModel &one) { return one.tellsHowSure(); });
}

bool RoundStatistics::hasTooFewSheets() const
{
    return !tellsHowSure() && std::any_of(divisions.begin(), divisions.end(), [](const DivisionModel &one) { return !one.noModel; });
}

std::size_t RoundStatistics::missingForChances() const
{
    std::size_t least = ~std::size_t{0};
    for (const DivisionModel &one : divisions)
        least = one.noModel ? least : std::min(least, one.missing);
    return least;
}

bool RoundStatistics::tellsNoneApart() const
{
    return !divisions.empty() && std::all_of(divisions.begin(), divisions.end(), [](const DivisionModel &one) { return one.noModel || one.entryAtZero; });
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
        for (std::size_t c = first; c < last; ++c) {
            const StatisticsTable numbers = criterionTable(rules.rounds[round], table, order, c);
            statistics.byCriterion[c] = agreementOfCriterion(numbers, levelColumns(numbers, table));
        }
    });

    statistics.totals = totalsTable(table, result, order);
    const StatisticsTable &totals = statistics.totals;
    const Divider divider(rules, round, table, result, question);
    const bool hasDivisions = rules.divisions.size() > 1;
    statistics.divisions.resize(std::max<std::size_t>(1, rules.divisions.size()));
    statistics.totalsAlike = divider.areAlike(totals);
    statistics.parts = partsOf(totals);
    statistics.components = static_cast<std::uint32_t>(statistics.parts.size());
    const Columns levels = levelColumns(totals, table);
    Fit fit = statistics.totalsAlike ? fitWithLevels(totals, levels, {}) : Fit(Missing::NotAsked);
    const auto *fittedToAll = std::get_if<std::unique_ptr<CrossedFit>>(&fit);
    if (levels.width > 0)
        statistics.levelled = withoutLevels(totals, levels, fittedToAll ? fittedToAll->get() : nullptr);
    if (statistics.totalsAlike) {
        statistics.agreement = agreementOf(totals, statistics.compared(), fit);
        statistics.totalsAlpha = statistics.agreement.alpha;
    }
    statistics.agreement.alpha = krippendorff(unitsOfAll(rules.rounds[round], table, order).units());
    if (hasDivisions) {
        divider.fillAll(statistics);
    } else {
        Divider::place(statistics.divisions.front(), totals, statistics.parts.size());
        if (!statistics.totalsAlike)
            statistics.divisions.front().noModel = Missing::NotAsked;
    }
    statistics.weighAlike = sheetsWeighAlike(rules.rounds[round], table, result, totals) && statistics.arePanelsAlike();
    if (const Missing *missing = std::get_if<Missing>(&fit)) {
        statistics.noModel = *missing;
        if (!hasDivisions)
            statistics.divisions.front().noModel = *missing;
        return statistics;
    }
    const Known known(totals, *std::get<std::unique_ptr<CrossedFit>>(fit), statistics.parts, levels);
    fillJudges(statistics, known, levels.width);
    statistics.model = levelledModel(known.fit, levels);
    if (!hasDivisions)
        divider.fill(statistics, statistics.divisions.front(), known);
    return statistics;
}

} // namespace palmares
