#include "core/scoring/panelvalues.h"

#include "core/scoring/grouping.h"

#include <algorithm>
#include <map>

namespace palmares {

namespace {

/// Integers in the order of the totals: those of the grid, or the places among all different totals.
std::vector<std::int64_t> orderKeys(const SheetTotals &totals)
{
    if (totals.isGrid())
        return totals.units();
    std::vector<Fraction> different;
    for (const auto &total : totals.exact()) {
        if (total)
            different.push_back(*total);
    }
    std::sort(different.begin(), different.end());
    different.erase(std::unique(different.begin(), different.end()), different.end());
    std::vector<std::int64_t> keys(totals.size(), SheetTotals::none);
    for (std::size_t i = 0; i < keys.size(); ++i) {
        if (totals.has(i))
            keys[i] = std::lower_bound(different.begin(), different.end(), totals.at(i)) - different.begin();
    }
    return keys;
}

/// The points of one entry: twice the sum of r − rank for every r that a judge ranked.
struct Points {
    std::map<std::int64_t, std::int64_t> twiceByRanked;
    std::map<std::int64_t, std::int64_t> judgesByRanked;

    void add(std::int64_t ranked, std::int64_t twice)
    {
        twiceByRanked[ranked] += twice;
        ++judgesByRanked[ranked];
    }

    Fraction sum() const
    {
        std::int64_t twice = 0;
        for (const auto &[ranked, points] : twiceByRanked)
            twice += points;
        return {twice, 2};
    }

    std::optional<Fraction> mean() const
    {
        Fraction sum;
        std::int64_t judges = 0;
        for (const auto &[ranked, points] : twiceByRanked) {
            if (ranked < 2)
                continue;
            sum += Fraction(points, 2 * (ranked - 1));
            judges += judgesByRanked.at(ranked);
        }
        if (judges == 0)
            return std::nullopt;
        return sum / Fraction(judges);
    }
};

/// The rankings of one panel's judges within one division.
class BordaCount {
public:
    BordaCount(const Frame &frame, const std::vector<std::int64_t> &keys) : m_frame(frame), m_keys(keys) {}

    /// Ranks what one judge gave; `sheets` are of one division and in the field.
    void add(std::vector<std::uint32_t> &sheets)
    {
        const bool high = m_frame.round.totalBest() == Best::High;
        std::sort(sheets.begin(), sheets.end(), [&](std::uint32_t a, std::uint32_t b) {
            return high ? m_keys[a] > m_keys[b] : m_keys[a] < m_keys[b];
        });
        const auto ranked = static_cast<std::int64_t>(sheets.size());
        m_fewest = m_judges == 0 ? ranked : std::min(m_fewest, ranked);
        ++m_judges;
        for (std::size_t first = 0; first < sheets.size();) {
            std::size_t last = first;
            while (last + 1 < sheets.size() && m_keys[sheets[last + 1]] == m_keys[sheets[first]])
                ++last;
            const auto twiceRank = static_cast<std::int64_t>(first + last + 2); // the mean of first + 1 … last + 1, twice
            for (; first <= last; ++first)
                m_points[m_frame.table.sheetEntry[sheets[first]]].add(ranked, 2 * ranked - twiceRank);
        }
    }

    std::optional<Fraction> value(std::size_t entry, std::size_t fieldSize) const
    {
        const auto found = m_points.find(static_cast<std::uint32_t>(entry));
        if (found == m_points.end())
            return std::nullopt;
        const bool complete = static_cast<std::size_t>(m_fewest) == fieldSize;
        return complete ? found->second.sum() : found->second.mean();
    }

private:
    const Frame &m_frame;
    const std::vector<std::int64_t> &m_keys;
    std::map<std::uint32_t, Points> m_points;
    std::int64_t m_fewest = 0;
    std::size_t m_judges = 0;
};

} // namespace

std::vector<PanelOutcome> bordaValues(const Frame &frame, const SheetTotals &totals)
{
    const ScoreTable &table = frame.table;
    const auto keys = orderKeys(totals);
    const Grouping byJudge(
        table.judges.size(), table.sheetCount(), [&](std::size_t i) { return table.sheetJudge[i]; },
        [&](std::size_t i) { return totals.has(i) && frame.inField(table.sheetEntry[i]); });

    std::vector<BordaCount> counts(frame.panelCount() * frame.divisionCount(), BordaCount(frame, keys));
    std::vector<std::vector<std::uint32_t>> byDivision(frame.divisionCount());
    for (std::size_t judge = 0; judge < table.judges.size(); ++judge) {
        for (const auto i : byJudge.members(judge))
            byDivision[frame.divisionOf(table.sheetEntry[i])].push_back(i);
        for (std::size_t d = 0; d < byDivision.size(); ++d) {
            if (!byDivision[d].empty())
                counts[frame.panelOf(judge) * frame.divisionCount() + d].add(byDivision[d]);
            byDivision[d].clear();
        }
    }

    std::vector<std::size_t> fieldSize(frame.divisionCount(), 0);
    std::vector<std::int64_t> sheets(frame.entryCount() * frame.panelCount(), 0);
    for (std::size_t e = 0; e < frame.entryCount(); ++e)
        fieldSize[frame.divisionOf(e)] += frame.inField(e);
    for (std::size_t i = 0; i < table.sheetCount(); ++i) {
        if (totals.has(i))
            ++sheets[frame.slot(table.sheetEntry[i], frame.panelOf(table.sheetJudge[i]))];
    }
    std::vector<PanelOutcome> outcomes(sheets.size());
    for (std::size_t e = 0; e < frame.entryCount(); ++e) {
        const std::size_t division = frame.divisionOf(e);
        for (std::size_t p = 0; frame.inField(e) && p < frame.panelCount(); ++p) {
            PanelOutcome &outcome = outcomes[frame.slot(e, p)];
            outcome.value = counts[p * frame.divisionCount() + division].value(e, fieldSize[division]);
            if (sheets[frame.slot(e, p)] >= frame.round.panels[p].quorum)
                outcome.why = outcome.value ? Why::None : Why::NoValue;
        }
    }
    return outcomes;
}

} // namespace palmares
