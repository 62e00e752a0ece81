#include "core/scoring/ladder.h"

#include "core/scoring/across.h"
#include "core/scoring/grouping.h"

#include <algorithm>
#include <map>
#include <optional>

namespace palmares {

namespace {

using Level = std::span<const std::uint32_t>;

/// What a step compares the members of one level by; members without a key come last. No keys: the step skips the level.
struct Keys {
    std::vector<std::optional<Fraction>> values;
    Best best = Best::High;
};

template <typename Totals>
std::vector<typename Totals::Value> valuesOf(Grouping::Range sheets, const Totals &totals)
{
    std::vector<typename Totals::Value> values;
    for (const auto i : sheets)
        values.push_back(totals[i]);
    return values;
}

class TieBreaker {
public:
    TieBreaker(const Frame &frame, const RoundResult &result)
        : m_frame(frame), m_result(result),
          m_sheets(
              frame.entryCount(), frame.table.sheetCount(), [&](std::size_t i) { return frame.table.sheetEntry[i]; },
              [&](std::size_t i) { return result.totals.has(i); })
    {
    }

    void split(Ladder &ladder, const TieStep &step) const
    {
        std::vector<std::uint32_t> starts;
        for (std::size_t i = 0; i < ladder.levelCount(); ++i) {
            starts.push_back(ladder.starts[i]);
            const Level level = ladder.level(i);
            if (level.size() < 2)
                continue;
            const Keys keys = keysOf(level, step);
            if (!keys.values.empty())
                splitLevel(ladder, ladder.starts[i], keys, starts);
        }
        starts.push_back(ladder.starts.back());
        ladder.starts = std::move(starts);
    }

private:
    static bool comesBefore(const std::optional<Fraction> &a, const std::optional<Fraction> &b, Best best)
    {
        if (!a || !b)
            return a.has_value() && !b.has_value();
        return best == Best::High ? *a > *b : *a < *b;
    }

    static void splitLevel(Ladder &ladder, std::uint32_t start, const Keys &keys, std::vector<std::uint32_t> &starts)
    {
        std::vector<std::uint32_t> places(keys.values.size());
        for (std::uint32_t i = 0; i < places.size(); ++i)
            places[i] = i;
        std::stable_sort(places.begin(), places.end(), [&](std::uint32_t a, std::uint32_t b) {
            return comesBefore(keys.values[a], keys.values[b], keys.best);
        });
        std::vector<std::uint32_t> sorted;
        for (std::uint32_t i = 0; i < places.size(); ++i) {
            sorted.push_back(ladder.entries[start + places[i]]);
            if (i > 0 && comesBefore(keys.values[places[i - 1]], keys.values[places[i]], keys.best))
                starts.push_back(start + i);
        }
        std::copy(sorted.begin(), sorted.end(), ladder.entries.begin() + start);
    }

    template <typename KeyOf>
    static Keys keysBy(Level level, Best best, KeyOf keyOf)
    {
        Keys keys{{}, best};
        for (const auto entry : level)
            keys.values.push_back(keyOf(entry));
        return keys;
    }

    Keys keysOf(Level level, const TieStep &step) const
    {
        const RoundRules &round = m_frame.round;
        switch (step.kind) {
        case TieStep::Kind::Criterion: {
            const auto c = *round.criterionIndex(step.id);
            return keysBy(level, round.criteria[c].scale.best, [&](auto e) { return m_result.criteria.at(e, c); });
        }
        case TieStep::Kind::Panel: {
            const auto p = *round.panelIndex(step.id);
            return keysBy(level, round.valueBest(), [&](auto e) { return m_result.panelValue(e, p); });
        }
        case TieStep::Kind::Median:
            return keysBy(level, round.totalBest(), [&](auto e) { return median(e); });
        case TieStep::Kind::Spread: return spreads(level);
        case TieStep::Kind::FewerBelow:
            return keysBy(level, Best::Low, [&](auto e) { return std::optional(worseThan(e, step.value)); });
        case TieStep::Kind::HeadToHead: return preferences(level);
        case TieStep::Kind::Committee: break;
        }
        return {};
    }

    /// In units of the totals: one factor for all entries changes no order.
    std::optional<Fraction> median(std::uint32_t entry) const
    {
        return withTotals(m_result.totals, [&](const auto &totals) -> std::optional<Fraction> {
            auto values = valuesOf(m_sheets.members(entry), totals);
            if (values.empty())
                return std::nullopt;
            return medianOf(values, 1);
        });
    }

    Fraction worseThan(std::uint32_t entry, const Fraction &line) const
    {
        std::int64_t worse = 0;
        for (const auto i : m_sheets.members(entry))
            worse += !asGood(m_result.totals.at(i), line, m_frame.round.totalBest());
        return worse;
    }

    Keys spreads(Level level) const
    {
        for (const auto entry : level) {
            if (m_sheets.members(entry).size() < 2)
                return {};
        }
        return keysBy(level, Best::Low, [&](auto e) { return std::optional(variance(e)); });
    }

    /// The sample variance, in squared units of the totals.
    Fraction variance(std::uint32_t entry) const
    {
        return withTotals(m_result.totals, [&](const auto &totals) {
            Tally<typename std::decay_t<decltype(totals)>::Value> tally;
            for (const auto i : m_sheets.members(entry))
                tally.add(totals[i]);
            return tally.variance();
        });
    }

    /// Among exactly two: how many judges who totalled both prefer each.
    Keys preferences(Level level) const
    {
        if (level.size() != 2)
            return {};
        std::map<std::uint32_t, std::uint32_t> sheetOfJudge;
        for (const auto i : m_sheets.members(level[0]))
            sheetOfJudge[m_frame.table.sheetJudge[i]] = i;
        std::int64_t first = 0;
        std::int64_t second = 0;
        for (const auto i : m_sheets.members(level[1])) {
            const auto other = sheetOfJudge.find(m_frame.table.sheetJudge[i]);
            if (other == sheetOfJudge.end())
                continue;
            const auto order = m_result.totals.at(other->second) <=> m_result.totals.at(i);
            const bool high = m_frame.round.totalBest() == Best::High;
            first += high ? order > 0 : order < 0;
            second += high ? order < 0 : order > 0;
        }
        return {{Fraction(first), Fraction(second)}, Best::High};
    }

    const Frame &m_frame;
    const RoundResult &m_result;
    Grouping m_sheets; ///< with a total, by entry
};

bool anyLeft(const std::vector<Ladder> &ladders)
{
    return std::any_of(ladders.begin(), ladders.end(),
                       [](const Ladder &ladder) { return ladder.levelCount() < ladder.entries.size(); });
}

void askCommittee(const Frame &frame, const Ladder &ladder, std::vector<Finding> &findings)
{
    for (std::size_t i = 0; i < ladder.levelCount(); ++i) {
        const Level level = ladder.level(i);
        for (const auto entry : level.size() > 1 ? level : Level()) {
            findings.push_back({FindingCode::TIE_FOR_COMMITTEE,
                                {{"entry", frame.table.entries[entry].label},
                                 {"division", std::string(frame.divisionName(ladder.division))},
                                 {"rank", std::to_string(ladder.rank(i))}}});
        }
    }
}

} // namespace

void splitTies(const Frame &frame, RoundResult &result, std::vector<Ladder> &ladders)
{
    if (frame.round.ties.empty() || !anyLeft(ladders))
        return;
    const TieBreaker breaker(frame, result);
    for (const TieStep &step : frame.round.ties) {
        for (Ladder &ladder : ladders) {
            if (step.kind == TieStep::Kind::Committee)
                askCommittee(frame, ladder, result.findings);
            else
                breaker.split(ladder, step);
        }
    }
}

} // namespace palmares
