#include "core/office/results/tiereasons.h"

#include <algorithm>

namespace palmares {

namespace {

/// The ranks that the first `steps` rules for ties give.
std::vector<std::uint32_t> ranksAfter(const OfficialResult &official, std::size_t steps)
{
    Rules rules = *official.basis.rules;
    auto &ties = rules.rounds.front().ties;
    ties.erase(ties.begin() + static_cast<std::ptrdiff_t>(steps), ties.end());
    std::vector<std::uint32_t> ranks;
    for (const EntryResult &entry : rankRound(rules, 0, official.basis.table).entries)
        ranks.push_back(entry.rank);
    return ranks;
}

/// Neighbouring ranks of one score, division by division.
std::vector<TieReason> splitTies(const OfficialResult &official)
{
    const auto &entries = official.ranking.entries;
    std::vector<std::vector<std::uint32_t>> divisions(std::max<std::size_t>(1, official.basis.rules->divisions.size()));
    for (const std::uint32_t row : official.ranking.order) {
        if (entries[row].rank > 0)
            divisions[static_cast<std::size_t>(std::max(0, official.basis.table.entries[row].division))].push_back(row);
    }
    std::vector<TieReason> found;
    for (const std::vector<std::uint32_t> &rows : divisions) {
        std::vector<std::uint32_t> ahead;
        for (std::size_t from = 0, to = 0; from < rows.size(); from = to) {
            while (to < rows.size() && entries[rows[to]].rank == entries[rows[from]].rank)
                ++to;
            std::vector<std::uint32_t> level(rows.begin() + static_cast<std::ptrdiff_t>(from), rows.begin() + static_cast<std::ptrdiff_t>(to));
            if (!ahead.empty() && entries[ahead.front()].score == entries[level.front()].score)
                found.push_back({ahead, level, 0});
            ahead = std::move(level);
        }
    }
    return found;
}

} // namespace

std::vector<TieReason> tieReasons(const OfficialResult &official)
{
    if (official.isCheck())
        return {};
    std::vector<TieReason> reasons = splitTies(official);
    std::size_t open = reasons.size();
    const std::size_t steps = official.basis.roundRules().ties.size();
    std::vector<char> isTold(reasons.size());
    for (std::size_t step = 0; step < steps && open > 0; ++step) {
        const std::vector<std::uint32_t> ranks = ranksAfter(official, step + 1);
        for (std::size_t i = 0; i < reasons.size(); ++i) {
            if (isTold[i] != 0 || ranks[reasons[i].ahead.front()] == ranks[reasons[i].after.front()])
                continue;
            reasons[i].step = step;
            isTold[i] = 1;
            --open;
        }
    }
    return reasons;
}

} // namespace palmares
