#include "core/output/otherranks.h"

#include "core/statistics/additive.h"
#include "core/statistics/exactmeans.h"
#include "core/statistics/preferences.h"

#include <algorithm>
#include <cmath>

namespace palmares {

namespace {

using namespace statistics;

/// Methods that compare all pairs take the square or the cube of the entries.
constexpr std::size_t mostForPairs = 1'000;
constexpr double levelZ = 1e-9;
constexpr double levelStrength = 1e-6;

/// One division's sheets, with entries and judges numbered anew.
struct Part {
    std::vector<std::uint32_t> entryAt; ///< in the totals
    std::vector<std::uint32_t> entry;
    std::vector<std::uint32_t> judge;
    std::vector<double> value;
    std::vector<Fraction> exact;
    std::uint32_t judges = 0;
    RankQuestion question;

    Observations observations() const
    {
        return {entry, judge, value, static_cast<std::uint32_t>(entryAt.size()), judges};
    }
};

/// Totals as whole numbers where they lie on a grid: sums of them are exact.
Fraction exactTotal(const SheetTotals &totals, std::uint32_t sheet)
{
    return totals.isGrid() ? Fraction(totals.units()[sheet]) : totals.at(sheet);
}

std::vector<Part> partsOf(const ScoreTable &table, const RoundResult &result, const StatisticsTable &totals,
                          const RankQuestion &question)
{
    std::vector<Part> parts(question.groups);
    std::vector<std::uint32_t> entryOf(totals.entryAt.size());
    for (std::uint32_t e = 0; e < totals.entryAt.size(); ++e) {
        Part &part = parts[static_cast<std::size_t>(table.entries[totals.entryAt[e]].division)];
        entryOf[e] = static_cast<std::uint32_t>(part.entryAt.size());
        part.entryAt.push_back(e);
        part.question.group.push_back(question.group[e] == RankQuestion::apart ? RankQuestion::apart : 0);
    }
    constexpr std::uint32_t none = StatisticsTable::none;
    std::vector<std::vector<std::uint32_t>> judgeOf(parts.size(),
                                                    std::vector<std::uint32_t>(totals.judgeAt.size(), none));
    for (std::size_t i = 0; i < totals.value.size(); ++i) {
        const auto division =
            static_cast<std::size_t>(table.entries[totals.entryAt[totals.entry[i]]].division);
        Part &part = parts[division];
        std::uint32_t &judge = judgeOf[division][totals.judge[i]];
        if (judge == none)
            judge = part.judges++;
        part.entry.push_back(entryOf[totals.entry[i]]);
        part.judge.push_back(judge);
        part.value.push_back(totals.value[i]);
        part.exact.push_back(exactTotal(result.totals, totals.sheet[i]));
    }
    for (Part &part : parts) {
        part.question.highIsBest = question.highIsBest;
        part.question.draws = question.draws;
        part.question.level = question.level;
    }
    return parts;
}

class Ranker {
public:
    Ranker(const Part &part, const StatisticsTable &totals, OtherRanking &out, LeftOut &leftOut)
        : m_part(part), m_table(part.observations()), m_totals(totals), m_out(out), m_leftOut(leftOut)
    {
    }

    void rank(std::uint64_t seed)
    {
        const bool high = m_part.question.highIsBest;
        put(&OtherRanks::borda, levels(exactBorda(m_table, high)), true);
        put(&OtherRanks::median, levels(exactMedians(m_table, m_part.exact)), high);
        put(&OtherRanks::trimmed, levels(exactTrimmedMeans(m_table, m_part.exact, 1)), high);
        const std::vector<double> z = statistics::meanZ(m_table);
        put(&OtherRanks::meanZ, levelsWithin(z, levelZ), high);
        const PointsOfZ points = pointsOfZ(m_table);
        for (std::size_t e = 0; e < z.size(); ++e)
            row(e).zScore = points.mean + z[e] * points.sd;
        freed(high);
        const Skating skating = skatingRanks(m_table, high);
        m_leftOut.skating = skating.why;
        if (!skating.why)
            put(&OtherRanks::skating, {skating.ranks.begin(), skating.ranks.end()}, false);
        pairs();
        redrawn(seed);
    }

private:
    using Place = std::uint32_t OtherRanks::*;

    OtherRanks &row(std::size_t e) { return m_out.entries[m_totals.entryAt[m_part.entryAt[e]]]; }
    void put(Place place, const std::vector<std::uint32_t> &ranks)
    {
        for (std::size_t e = 0; e < ranks.size(); ++e)
            row(e).*place = ranks[e];
    }
    void put(Place place, const std::vector<double> &values, bool highIsBest)
    {
        RankQuestion question = m_part.question;
        question.highIsBest = highIsBest;
        put(place, ranksOf(question, values));
    }

    void freed(bool high)
    {
        const Additive model = additiveMeans(m_table);
        m_leftOut.leastSquares = model.why;
        if (model.why)
            return;
        double size = model.residualSd;
        for (const double value : model.entry)
            size = std::max(size, std::abs(value));
        put(&OtherRanks::leastSquares, levelsWithin(model.entry, levelZ * size), high);
        for (std::size_t e = 0; e < model.entry.size(); ++e)
            row(e).freed = model.entry[e];
    }

    void pairs()
    {
        if (m_part.entryAt.size() > mostForPairs) {
            m_leftOut.pairs = m_leftOut.bradleyTerry = Missing::NotAsked;
            return;
        }
        const Preferences preferences(m_table, m_part.question.highIsBest);
        put(&OtherRanks::copeland, copelandPoints(preferences), true);
        const std::vector<std::uint32_t> schulze = schulzeRanks(preferences);
        put(&OtherRanks::schulze, {schulze.begin(), schulze.end()}, false);
        const BradleyTerry model = bradleyTerry(preferences);
        m_leftOut.bradleyTerry = model.why;
        if (!model.why)
            put(&OtherRanks::bradleyTerry, levelsWithin(model.strength, levelStrength), true);
    }

    void redrawn(std::uint64_t seed)
    {
        if (m_table.judges < 2)
            return;
        const RankAnswer answer =
            rankOverDraws(m_part.question, [&](std::uint64_t first, Columns &values) {
                bootstrapMeans(m_table, seed, first, values);
            });
        put(&OtherRanks::meanLow, answer.low);
        put(&OtherRanks::meanHigh, answer.high);
    }

    const Part &m_part;
    Observations m_table;
    const StatisticsTable &m_totals;
    OtherRanking &m_out;
    LeftOut &m_leftOut;
};

} // namespace

OtherRanking otherRanks(const ScoreTable &table, const RoundResult &result, const StatisticsTable &totals,
                        const statistics::RankQuestion &question, std::uint64_t seed)
{
    OtherRanking ranking;
    ranking.entries.resize(table.entries.size());
    const LeftOut nothing{Missing::FewerThanTwo, Missing::FewerThanTwo, Missing::FewerThanTwo, Missing::FewerThanTwo};
    ranking.divisions.assign(question.groups, nothing);
    const std::vector<Part> parts = partsOf(table, result, totals, question);
    for (std::size_t d = 0; d < parts.size(); ++d) {
        if (parts[d].value.empty())
            continue;
        ranking.divisions[d] = {};
        Ranker(parts[d], totals, ranking, ranking.divisions[d]).rank(seed);
    }
    return ranking;
}

} // namespace palmares
