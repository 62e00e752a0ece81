#include "core/output/insight.h"

#include "core/output/levels.h"
#include "core/scoring/ranking.h"
#include "core/statistics/iccbootstrap.h"
#include "core/statistics/kappa.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <set>

namespace palmares {

namespace {

using namespace statistics;

constexpr std::size_t mostCategories = 16;
constexpr std::size_t mostRatings = 2'000'000;
constexpr std::uint32_t replicates = 1'000;
constexpr std::size_t mostForCounts = 100'000; ///< ratings
constexpr std::size_t mostForShuffling = 2'000; ///< sheets
constexpr std::size_t mostForRefitting = 20'000; ///< sheets

class Maker {
public:
    Maker(const Rules &rules, std::size_t round, const ScoreTable &table, const RoundResult &result,
          const RoundStatistics &known, const StatisticsQuestion &question, const Languages &languages,
          const SheetClaims &claims)
        : m_rules(rules), m_at(round), m_round(rules.rounds[round]), m_table(table), m_result(result), m_known(known),
          m_totals(known.totals), m_observations(known.compared().observations()), m_question(question), m_languages(languages), m_claims(claims),
          m_ranks(rankQuestion(rules, round, table, result, m_totals, question)),
          m_order(sheetOrder(table, result)), m_sheets(m_order.sheets)
    {
        m_insight.entries.resize(table.entries.size());
        m_insight.judges.resize(table.judges.size());
        m_insight.rasch.why = Missing::FewerThanTwo;
    }

    Insight make()
    {
        if (m_observations.size() == 0)
            return std::move(m_insight);
        m_insight.others = otherRanks(m_table, m_result, m_totals, m_ranks,
                                      static_cast<std::uint64_t>(m_question.seed) ^ 0x6D65616E73ULL);
        profiles();
        paces();
        homes();
        withoutUnusual();
        halo();
        facets();
        cuts();
        groups();
        limits();
        return std::move(m_insight);
    }

private:
    void profiles();
    void paces();
    void homes();
    void withoutUnusual();
    void halo();
    void facets();
    void cuts();
    void groups();
    void limits();
    void iccs();
    void totalsAlpha();
    void criterionLimits();
    void agreementOfSmall(const UnitTable &units);
    static std::array<Estimate, 3> cohenOf(const Observations &table);
    std::vector<SheetSpread> spreads() const;
    /// By division and criterion of a list, what the division's sheets get more on it than all do: in points, 0 where there is one division.
    std::vector<double> levelsOf(const std::vector<std::size_t> &criteria) const;
    std::size_t divisionOf(std::uint32_t sheet) const { return static_cast<std::size_t>(m_table.entries[m_table.sheetEntry[sheet]].division); }

    const Rules &m_rules;
    std::size_t m_at;
    const RoundRules &m_round;
    const ScoreTable &m_table;
    const RoundResult &m_result;
    const RoundStatistics &m_known;
    const StatisticsTable &m_totals;
    Observations m_observations;
    StatisticsQuestion m_question;
    const Languages &m_languages;
    const SheetClaims &m_claims;
    RankQuestion m_ranks;
    SheetOrder m_order;
    const std::vector<std::uint32_t> &m_sheets;
    Insight m_insight;
};

std::vector<double> Maker::levelsOf(const std::vector<std::size_t> &criteria) const
{
    const std::size_t width = criteria.size();
    std::vector<double> levels(std::max<std::size_t>(1, m_rules.divisions.size()) * width);
    if (m_known.levelled.value.empty())
        return levels;
    std::vector<double> count(levels.size());
    std::vector<double> all(width);
    std::vector<double> allCount(width);
    for (const std::uint32_t sheet : m_totals.sheet) {
        for (std::size_t k = 0; k < width; ++k) {
            const std::int64_t units = m_table.sheet(sheet)[criteria[k]];
            if (!cell::isNumber(units))
                continue;
            const double value = static_cast<double>(units) / static_cast<double>(m_round.criteria[criteria[k]].scale.perOne());
            levels[divisionOf(sheet) * width + k] += value;
            ++count[divisionOf(sheet) * width + k];
            all[k] += value;
            ++allCount[k];
        }
    }
    for (std::size_t at = 0; at < levels.size(); ++at)
        levels[at] = count[at] > 0 ? levels[at] / count[at] - all[at % width] / allCount[at % width] : 0;
    return levels;
}

/// Only complete sheets of the criteria of one scale say how far a judge tells criteria apart.
std::vector<SheetSpread> Maker::spreads() const
{
    std::vector<std::size_t> criteria;
    for (std::size_t c = 0; c < m_round.criteria.size(); ++c) {
        if (m_round.criteria[c].counts && m_round.criteria[c].scale == m_round.criteria[0].scale)
            criteria.push_back(c);
    }
    std::vector<SheetSpread> result;
    if (criteria.size() < 2)
        return result;
    const auto perOne = static_cast<double>(m_round.criteria[0].scale.perOne());
    std::vector<std::uint32_t> complete;
    std::vector<double> level(criteria.size());
    const std::vector<double> ofDivision = levelsOf(criteria);
    for (const std::uint32_t sheet : m_sheets) {
        const std::int64_t *cells = m_table.sheet(sheet);
        if (m_totals.judgeOf[m_table.sheetJudge[sheet]] == StatisticsTable::none ||
            !std::all_of(criteria.begin(), criteria.end(),
                         [&](std::size_t c) { return cell::isNumber(cells[c]); }))
            continue;
        complete.push_back(sheet);
        for (std::size_t k = 0; k < criteria.size(); ++k)
            level[k] += static_cast<double>(cells[criteria[k]]) / perOne - ofDivision[divisionOf(sheet) * criteria.size() + k];
    }
    for (double &value : level)
        value /= static_cast<double>(complete.size());
    std::vector<double> values(criteria.size());
    for (const std::uint32_t sheet : complete) {
        const std::int64_t *cells = m_table.sheet(sheet);
        SheetSpread spread{m_totals.judgeOf[m_table.sheetJudge[sheet]], 0, true};
        for (std::size_t k = 0; k < criteria.size(); ++k) {
            values[k] = static_cast<double>(cells[criteria[k]]) / perOne - ofDivision[divisionOf(sheet) * criteria.size() + k] - level[k];
            spread.allAlike = spread.allAlike && cells[criteria[k]] == cells[criteria[0]];
        }
        const double mean =
            std::accumulate(values.begin(), values.end(), 0.0) / static_cast<double>(values.size());
        for (const double value : values)
            spread.sd += (value - mean) * (value - mean) / static_cast<double>(values.size() - 1);
        spread.sd = std::sqrt(spread.sd);
        result.push_back(spread);
    }
    return result;
}

void Maker::profiles()
{
    if (m_known.noModel)
        return;
    const auto profiles = judgeProfiles(m_observations, m_known.model, spreads());
    for (std::size_t j = 0; j < profiles.size(); ++j)
        m_insight.judges[m_totals.judgeAt[j]].profile = profiles[j];
}

void Maker::paces()
{
    if (m_known.noModel)
        return;
    const auto ofTotals = [&](const std::vector<double> &bySheet) {
        std::vector<double> values;
        for (std::size_t i = 0; i < m_totals.sheet.size() && !bySheet.empty(); ++i)
            values.push_back(bySheet[m_totals.sheet[i]]);
        return values;
    };
    PaceQuestion question;
    question.level = m_question.level;
    const auto paces =
        judgePaces(m_observations, m_known.model, ofTotals(m_claims.place), ofTotals(m_claims.seconds), question);
    for (std::size_t j = 0; j < paces.size(); ++j)
        m_insight.judges[m_totals.judgeAt[j]].pace = paces[j];
}

void Maker::homes()
{
    if (m_known.noModel)
        return;
    HomeQuestion question;
    question.level = m_question.level;
    const auto homes = homeBiases(m_observations, m_known.model, commonOf(m_totals, m_languages), question);
    for (std::size_t j = 0; j < homes.size(); ++j)
        m_insight.judges[m_totals.judgeAt[j]].home = homes[j];
}

/// What the ranking hangs on: the same rules once more, without those who differ. Nobody is left out of anything else.
void Maker::withoutUnusual()
{
    m_insight.unusual.assign(m_table.judges.size(), 0);
    for (std::size_t j = 0; j < m_table.judges.size(); ++j) {
        m_insight.unusual[j] = m_insight.judges[j].isUnusual() ? 1 : 0;
    }
    const auto many = std::count(m_insight.unusual.begin(), m_insight.unusual.end(), 1);
    if (many == 0 || static_cast<std::size_t>(many) == m_table.judges.size() || m_round.kind != RoundKind::Scoring)
        return;
    ScoreTable table = m_table;
    for (std::size_t i = 0; i < table.sheetCount(); ++i) {
        if (m_insight.unusual[table.sheetJudge[i]])
            std::fill_n(table.cells.begin() + static_cast<std::ptrdiff_t>(i * table.width), table.width, cell::excluded);
    }
    Rules rules = m_rules;
    RoundRules &round = rules.rounds[m_at];
    for (Panel &panel : round.panels)
        panel.quorum = std::min<decltype(panel.quorum)>(panel.quorum, 1 + round.across.dropLow + round.across.dropHigh);
    if (round.across.method == AcrossMethod::Sum) // of fewer sheets it would be less for no merit
        round.across.method = AcrossMethod::Mean;
    m_insight.withoutUnusual = rankRound(rules, m_at, table);
}

/// Plain means of what is there on each sheet, freed of how much more one criterion gets than another, however criteria weigh.
void Maker::halo()
{
    if (m_known.noModel || m_round.kind != RoundKind::Scoring)
        return;
    std::vector<std::size_t> criteria;
    bool isAsTotals = m_round.combine == Combine::WeightedMean;
    for (std::size_t c = 0; c < m_round.criteria.size(); ++c) {
        const Criterion &criterion = m_round.criteria[c];
        if (!criterion.counts)
            continue;
        criteria.push_back(c);
        if (criterion.scale != m_round.criteria[criteria[0]].scale)
            return;
        isAsTotals = isAsTotals && criterion.weight == m_round.criteria[criteria[0]].weight;
    }
    const auto perOne = static_cast<double>(m_round.criteria[criteria[0]].scale.perOne());
    const std::vector<double> ofDivision = levelsOf(criteria);
    WithinSheets within = withinSheets(m_totals.sheet.size(), criteria.size(), [&](std::size_t i, std::size_t c) {
        const std::int64_t units = m_table.sheet(m_totals.sheet[i])[criteria[c]]; // a sheet with a total has a number
        return cell::isNumber(units) ? static_cast<double>(units) / perOne - ofDivision[divisionOf(m_totals.sheet[i]) * criteria.size() + c] : NAN;
    });
    within.level = m_question.level;
    if (isAsTotals && within.criteria == criteria.size()) {
        m_insight.halo = haloModel(m_known.model, within);
        return;
    }
    StatisticsTable means = m_totals;
    means.value.assign(within.means.begin(), within.means.end());
    CrossedOptions options;
    options.predictionErrors = false;
    const auto fit = fitWithLevels(means, levelColumns(means, m_table), options);
    if (const auto *fitted = std::get_if<std::unique_ptr<CrossedFit>>(&fit))
        m_insight.halo = haloModel((*fitted)->model(), within);
}

void Maker::facets()
{
    // One scale for all: the criteria that count and share the first one's.
    m_insight.rasch.why = Missing::NotAsked;
    if (!m_known.levelled.value.empty())
        return; // it knows no levels of divisions, and would call whoever judges the weaker one harsher
    std::set<std::int64_t> used;
    std::vector<std::size_t> criteria;
    for (std::size_t c = 0; c < m_round.criteria.size(); ++c) {
        if (!m_round.criteria[c].counts)
            continue;
        if (m_round.criteria[c].scale != m_round.criteria[0].scale)
            return;
        criteria.push_back(c);
    }
    std::size_t ratings = 0;
    for (const std::uint32_t sheet : m_sheets) {
        for (const std::size_t c : criteria) {
            if (!cell::isNumber(m_table.sheet(sheet)[c]))
                continue;
            used.insert(m_table.sheet(sheet)[c]);
            ++ratings;
        }
        if (used.size() > mostCategories || ratings > mostRatings)
            return;
    }
    std::vector<std::uint32_t> entry;
    std::vector<std::uint32_t> judge;
    std::vector<std::uint32_t> criterion;
    std::vector<std::uint8_t> category;
    std::vector<std::uint32_t> entryAt;
    std::vector<std::uint32_t> judgeAt;
    std::vector<std::uint32_t> entryOf(m_table.entries.size(), StatisticsTable::none);
    std::vector<std::uint32_t> judgeOf(m_table.judges.size(), StatisticsTable::none);
    const auto number = [](std::vector<std::uint32_t> &of, std::vector<std::uint32_t> &at,
                           std::uint32_t which) {
        if (of[which] == StatisticsTable::none) {
            of[which] = static_cast<std::uint32_t>(at.size());
            at.push_back(which);
        }
        return of[which];
    };
    for (const std::uint32_t sheet : m_sheets) {
        for (std::size_t k = 0; k < criteria.size(); ++k) {
            const std::int64_t units = m_table.sheet(sheet)[criteria[k]];
            if (!cell::isNumber(units))
                continue;
            entry.push_back(number(entryOf, entryAt, m_table.sheetEntry[sheet]));
            judge.push_back(number(judgeOf, judgeAt, m_table.sheetJudge[sheet]));
            criterion.push_back(static_cast<std::uint32_t>(k));
            category.push_back(static_cast<std::uint8_t>(std::distance(used.begin(), used.find(units))));
        }
    }
    m_insight.rasch =
        fitFacets({entry, judge, criterion, category, static_cast<std::uint32_t>(entryAt.size()),
                   static_cast<std::uint32_t>(judgeAt.size()), static_cast<std::uint32_t>(criteria.size()),
                   static_cast<std::uint32_t>(used.size())});
    const FacetModel &model = m_insight.rasch;
    if (model.why)
        return;
    for (const std::int64_t units : used)
        m_insight.raschPoints.push_back(static_cast<double>(units) /
                                        static_cast<double>(m_round.criteria[0].scale.perOne()));
    for (std::size_t e = 0; e < entryAt.size(); ++e) {
        EntryInsight &own = m_insight.entries[entryAt[e]];
        own.measure = model.measure[e];
        own.measureSe = model.measureSe[e];
        const auto low = std::min(static_cast<std::size_t>(model.fair[e]), m_insight.raschPoints.size() - 2);
        own.fair =
            m_insight.raschPoints[low] + (model.fair[e] - static_cast<double>(low)) *
                                             (m_insight.raschPoints[low + 1] - m_insight.raschPoints[low]);
    }
    const auto lowest = m_insight.raschPoints.begin() + model.lowest;
    m_insight.raschPoints = {lowest, lowest + static_cast<std::ptrdiff_t>(model.threshold.size()) + 1};
    for (std::size_t j = 0; j < judgeAt.size(); ++j) {
        m_insight.judges[judgeAt[j]].severity = model.severity[j];
        m_insight.judges[judgeAt[j]].fit = model.judgeFit[j];
    }
    for (const std::uint32_t j : model.extremeJudges)
        m_insight.judges[judgeAt[j]].isExtreme = true;
}

void Maker::cuts()
{
    if (!m_ranks.hasTop())
        return;
    std::vector<std::uint32_t> seen(m_observations.entries);
    for (const std::uint32_t e : m_observations.entry)
        ++seen[e];
    for (std::uint32_t division = 0; division < m_ranks.groups; ++division) {
        CutInsight cut;
        cut.division = static_cast<int>(division);
        if (m_known.of(cut.division).noModel)
            continue;
        const std::int64_t top = m_ranks.topOf(division);
        std::int64_t places = top;
        for (std::uint32_t e = 0; e < m_ranks.group.size(); ++e) {
            if (m_ranks.group[e] != division)
                continue;
            const EntryEstimate &estimate = m_known.entries[m_totals.entryAt[e]];
            if (estimate.rankLow <= top && estimate.rankHigh > top)
                cut.close.push_back(m_totals.entryAt[e]);
            places -= estimate.rankHigh <= top ? 1 : 0;
        }
        std::stable_sort(cut.close.begin(), cut.close.end(), [&](std::uint32_t a, std::uint32_t b) {
            return m_known.entries[a].adjustedRank < m_known.entries[b].adjustedRank;
        });
        CloseCall call{cut.division, cut.close, {}, {}, places, std::nullopt, m_ranks.highIsBest};
        for (const std::uint32_t row : cut.close) {
            call.left.push_back(m_observations.judges - seen[m_totals.entryOf[row]]);
            call.chance.push_back(m_known.entries[row].pTop.value_or(0.5));
        }
        cut.next = nextPlan(m_known, call, m_question);
        m_insight.cuts.push_back(std::move(cut));
    }
}

void Maker::groups()
{
    if (m_known.totalsAlike)
        m_insight.fairness = fairnessOf(m_table, m_known, m_question, m_languages);
}

void Maker::totalsAlpha()
{
    const UnitTable units = unitsOf(m_known.compared());
    const Alpha &alpha = m_known.totalsAlpha;
    m_insight.totals = {alpha[Metric::Interval], alpha[Metric::Ordinal], std::nullopt};
    if (!m_insight.totals.interval)
        return;
    const AlphaLimits limits = bootstrapAlpha(units.units(), units.cluster, units.clusters, Metric::Interval, replicates,
                                              static_cast<std::uint64_t>(m_question.seed) ^ 0x746F74616CULL);
    if (!limits.replicates.empty())
        m_insight.totals.limits = limits.central(m_question.level);
}

void Maker::criterionLimits()
{
    for (std::size_t c = 0; c < m_known.byCriterion.size(); ++c) {
        m_insight.alphaByCriterion.emplace_back();
        if (!m_known.byCriterion[c].alpha[Metric::Interval])
            continue;
        StatisticsTable numbers = criterionTable(m_round, m_table, m_order, c);
        const statistics::Columns levels = levelColumns(numbers, m_table);
        const UnitTable units = unitsOf(withoutLevels(std::move(numbers), levels));
        const AlphaLimits limits =
            bootstrapAlpha(units.units(), units.cluster, units.clusters, Metric::Interval, replicates,
                           static_cast<std::uint64_t>(m_question.seed) + c + 1);
        if (!limits.replicates.empty())
            m_insight.alphaByCriterion.back() = limits.central(m_question.level);
    }
}

void Maker::limits()
{
    const UnitTable units = unitsOfAll(m_round, m_table, m_order);
    const auto seed = static_cast<std::uint64_t>(m_question.seed);
    const auto central = [&](Metric metric) -> std::optional<Limits> {
        if (!m_known.agreement.alpha[metric])
            return std::nullopt;
        const AlphaLimits limits =
            bootstrapAlpha(units.units(), units.cluster, units.clusters, metric, replicates, seed);
        return limits.replicates.empty() ? std::nullopt : std::optional(limits.central(m_question.level));
    };
    m_insight.alphaInterval = central(Metric::Interval);
    m_insight.alphaOrdinal = central(Metric::Ordinal);
    totalsAlpha();
    criterionLimits();
    iccs();
    agreementOfSmall(units);
    m_insight.cohen = cohenOf(m_totals.observations());
    for (std::size_t c = 0; c < m_table.width; ++c)
        m_insight.cohenByCriterion.push_back(
            cohenOf(criterionTable(m_round, m_table, m_order, c).observations()));
}

void Maker::iccs()
{
    if (m_known.agreement.iccFrom == AgreementTable::IccFrom::Anova) {
        const MeanSquares squares = meanSquares(m_observations);
        for (std::size_t form = 0; form < 6 && squares.residual > 0 && squares.within > 0; ++form)
            m_insight.icc[form] = iccLimits(squares, static_cast<IccForm>(form), m_question.level);
        return;
    }
    // Each replicate fits the model once more.
    if (m_known.noModel || m_observations.size() > mostForRefitting || std::min(m_observations.entries, m_observations.judges) > 100)
        return;
    m_insight.iccReplicates = m_observations.size() > 1'000 ? 200 : 400;
    m_insight.icc = bootstrapIcc(m_observations, m_known.model, oneWayComponents(m_observations), m_question.level,
                                 m_insight.iccReplicates, static_cast<std::uint64_t>(m_question.seed) ^ 0x696363ULL);
}

/// What takes time for every rating in each of many replicates.
void Maker::agreementOfSmall(const UnitTable &units)
{
    const auto seed = static_cast<std::uint64_t>(m_question.seed);
    const auto limits = [&](Metric metric) -> std::optional<Limits> {
        if (!m_known.agreement.alpha[metric] || units.code.size() > mostForCounts || units.values.size() > 256)
            return std::nullopt;
        const AlphaLimits found =
            bootstrapByCounts(units.units(), units.cluster, units.clusters, metric, replicates, seed);
        return found.replicates.empty() ? std::nullopt : std::optional(found.central(m_question.level));
    };
    m_insight.alphaNominal = limits(Metric::Nominal);
    m_insight.alphaRatio = limits(Metric::Ratio);
    m_insight.iccJudges = harmonicJudges(m_observations);
    m_insight.skillingsMack = skillingsMack(m_observations);
    m_insight.shuffledW = m_known.agreement.kendall.tied;
    if (!m_insight.shuffledW)
        return;
    m_insight.shuffledW = m_observations.size() > mostForShuffling
                              ? Estimate(Missing::NotAsked)
                              : Estimate(shuffledConcordance(m_observations, 9'999, seed));
}

/// Of two judges over the entries that both have valued.
std::array<Estimate, 3> Maker::cohenOf(const Observations &table)
{
    std::array<Estimate, 3> result{Missing::NotAsked, Missing::NotAsked, Missing::NotAsked};
    if (table.judges != 2)
        return result;
    std::vector<double> own[2];
    for (std::size_t i = 0; i + 1 < table.size(); ++i) {
        if (table.entry[i] != table.entry[i + 1])
            continue;
        own[table.judge[i]].push_back(table.value[i]);
        own[table.judge[i + 1]].push_back(table.value[i + 1]);
    }
    for (std::size_t w = 0; w < 3; ++w)
        result[w] = cohenKappa(own[0], own[1], static_cast<Weights>(w));
    return result;
}

} // namespace

namespace {

/// Keeps what the question only looks at.
struct AskedOfClose {
    AskedOfClose(const RoundStatistics &known, const CloseCall &call)
    {
        for (const std::uint32_t row : call.entries) {
            adjusted.push_back(*known.entries[row].adjusted);
            se.push_back(*known.entries[row].adjustedSe);
        }
    }
    NextQuestion question(const RoundStatistics &known, const CloseCall &call, const std::vector<std::uint32_t> &left,
                          const StatisticsQuestion &asked) const
    {
        return {adjusted,   se,        call.chance,     left,        known.of(call.division).residualVariance,
                call.places, call.line, call.highIsBest, asked.level, static_cast<std::uint64_t>(asked.seed)};
    }
    std::vector<double> adjusted;
    std::vector<double> se;
};

} // namespace

statistics::NextPlan nextPlan(const RoundStatistics &known, const CloseCall &call, const StatisticsQuestion &question)
{
    NextPlan plan = nextReviews(AskedOfClose(known, call).question(known, call, call.left, question));
    for (NextReview &next : plan.entries)
        next.entry = call.entries[next.entry];
    return plan;
}

double closeAfterOneMore(const RoundStatistics &known, const CloseCall &call, const StatisticsQuestion &question)
{
    return closeAfterAll(AskedOfClose(known, call).question(known, call, std::vector<std::uint32_t>(call.entries.size(), 1), question));
}

Insight insightOf(const Rules &rules, std::size_t round, const ScoreTable &table, const RoundResult &result,
                  const RoundStatistics &statistics, const StatisticsQuestion &question,
                  const Languages &languages, const SheetClaims &claims)
{
    return Maker(rules, round, table, result, statistics, question, languages, claims).make();
}

} // namespace palmares
