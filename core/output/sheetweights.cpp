#include "core/output/sheetweights.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace palmares {

namespace {

/// Division, panel, and the stratum where strata count equally, else −1.
using Group = std::tuple<int, int, int>;

struct Share {
    double weight = 0; ///< in the scores of all entries together
    double sheets = 0;
};

Group groupOf(const RoundRules &round, const ScoreTable &table, std::uint32_t sheet)
{
    const JudgeRow &judge = table.judges[table.sheetJudge[sheet]];
    const bool isByStratum = round.panels[static_cast<std::size_t>(judge.panel)].strataEqual;
    return {table.entries[table.sheetEntry[sheet]].division, judge.panel, isByStratum ? judge.stratum : -1};
}

} // namespace

bool sheetsWeighAlike(const RoundRules &round, const ScoreTable &table, const RoundResult &result, const StatisticsTable &totals)
{
    if (round.carry)
        return false;
    const bool isEqual = std::any_of(round.panels.begin(), round.panels.end(), [](const Panel &panel) { return panel.strataEqual; });
    if (round.kind != RoundKind::Scoring || round.panelsCombine != PanelsCombine::Blend || (round.panels.size() < 2 && !isEqual))
        return true;
    std::map<Group, Share> shares;
    std::map<int, double> strata; // by panel, of one entry
    std::map<Group, double> sheets;
    const auto take = [&] {
        for (const auto &[group, count] : sheets) {
            const auto [division, panel, stratum] = group;
            Share &share = shares[group];
            share.weight += round.panels[static_cast<std::size_t>(panel)].weight.toDouble() / strata[panel];
            share.sheets += count;
        }
        strata.clear();
        sheets.clear();
    };
    for (std::size_t i = 0; i < totals.sheet.size(); ++i) { // entry by entry
        if (i > 0 && totals.entry[i] != totals.entry[i - 1])
            take();
        if (result.entries[table.sheetEntry[totals.sheet[i]]].rank == 0)
            continue;
        const Group group = groupOf(round, table, totals.sheet[i]);
        if (++sheets[group] == 1)
            ++strata[std::get<1>(group)];
    }
    take();
    std::map<int, std::pair<double, double>> range; // of the weight of a sheet, by division
    for (const auto &[group, share] : shares) {
        const double each = share.weight / share.sheets;
        const auto at = range.try_emplace(std::get<0>(group), each, each).first;
        at->second = {std::min(at->second.first, each), std::max(at->second.second, each)};
    }
    return std::all_of(range.begin(), range.end(), [](const auto &own) { return own.second.second <= alikeWithin * own.second.first; });
}

} // namespace palmares
