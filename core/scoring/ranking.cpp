#include "core/scoring/ranking.h"

#include "core/scoring/frame.h"
#include "core/scoring/grouping.h"
#include "core/scoring/ladder.h"
#include "core/scoring/laststeps.h"
#include "core/scoring/panelvalues.h"
#include "core/scoring/sheetpass.h"
#include "core/scoring/tally.h"

#include <algorithm>
#include <cassert>
#include <unordered_map>

namespace palmares {

namespace {

/// Counts, means and spreads of sheet totals, and the gaps that ask for a second look.
template <typename Totals>
void summarise(const Frame &frame, const Totals &totals, RoundResult &result)
{
    using T = typename Totals::Value;
    const ScoreTable &table = frame.table;
    std::vector<Tally<T>> entries(frame.entryCount());
    std::vector<Tally<T>> judges(table.judges.size());
    std::vector<bool> seen(table.judges.size(), false);
    for (std::size_t i = 0; i < table.sheetCount(); ++i) {
        const std::size_t entry = table.sheetEntry[i];
        if (frame.isPractice(entry))
            continue;
        ++result.n.sheets;
        if (!seen[table.sheetJudge[i]]) {
            seen[table.sheetJudge[i]] = true;
            result.judgeOrder.push_back(table.sheetJudge[i]);
        }
        if (!totals.has(i))
            continue;
        ++result.n.sheetsCounted;
        entries[entry].add(totals[i]);
        if (frame.inField(entry))
            judges[table.sheetJudge[i]].add(totals[i]);
    }
    for (std::size_t e = 0; e < entries.size(); ++e) {
        result.entries[e].totals = entries[e].summary(totals.perOne());
        if (!frame.round.secondLook || !frame.inField(e) || entries[e].n == 0)
            continue;
        const Fraction gap = exact(entries[e].most, totals.perOne()) - exact(entries[e].least, totals.perOne());
        if (gap >= *frame.round.secondLook)
            result.findings.push_back(
                {FindingCode::SECOND_LOOK, {{"entry", table.entries[e].label}, {"gap", gap.text()}}});
    }
    for (const auto &judge : judges)
        result.judges.push_back(judge.summary(totals.perOne()));
}

void countWhatWasThere(const Frame &frame, const SheetPass &pass, ResultCounts &n)
{
    for (std::size_t e = 0; e < frame.entryCount(); ++e)
        n.entries += !frame.isPractice(e);
    n.criteria = frame.criterionCount();
    n.scores = pass.scores;
    n.blank = pass.blank;
    n.missing = n.judges * n.entries * n.criteria - n.scores;
}

/// A finding for every entry in the field that lacks a sheet with a total from a stratum.
void findMissingStrata(const Frame &frame, RoundResult &result)
{
    const ScoreTable &table = frame.table;
    for (std::size_t p = 0; p < frame.panelCount(); ++p) {
        const Panel &panel = frame.round.panels[p];
        const std::size_t width = panel.strata.size();
        std::vector<bool> seen(frame.entryCount() * width);
        for (std::size_t i = 0; width > 0 && i < table.sheetCount(); ++i) {
            const int stratum = table.judges[table.sheetJudge[i]].stratum;
            if (frame.panelOf(table.sheetJudge[i]) == p && stratum >= 0 && result.totals.has(i))
                seen[table.sheetEntry[i] * width + static_cast<std::size_t>(stratum)] = true;
        }
        for (std::size_t i = 0; i < seen.size(); ++i) {
            if (!seen[i] && frame.inField(i / width))
                result.findings.push_back({FindingCode::STRATUM_MISSING,
                                           {{"entry", table.entries[i / width].label},
                                            {"panel", panel.id},
                                            {"stratum", panel.strata[i % width]}}});
        }
    }
}

std::vector<PanelOutcome> panelOutcomes(const Frame &frame, const SheetPass &pass, CriterionValues &criteria)
{
    const RoundRules &round = frame.round;
    if (round.kind == RoundKind::Scoring && round.order == Order::CriterionFirst) {
        auto first = criterionFirstValues(frame, pass);
        fillCriteria(frame, pass, &first, criteria);
        return std::move(first.panels);
    }
    fillCriteria(frame, pass, nullptr, criteria);
    if (round.kind == RoundKind::Agreement)
        return agreementValues(frame, pass.totals);
    const auto values = [&](const SheetTotals &totals) {
        return round.across.method == AcrossMethod::Borda ? bordaValues(frame, totals)
                                                          : sheetFirstValues(frame, totals);
    };
    return round.rounding.sheet ? values(rounded(pass, *round.rounding.sheet)) : values(pass.totals);
}

/// side_by_side: each panel's own ranks, by the unrounded value and nothing else.
void rankPanels(const Frame &frame, const std::vector<PanelOutcome> &panels, RoundResult &result)
{
    result.panelRanks.assign(result.panelValues.size(), 0);
    std::vector<EntryResult> byPanel(result.entries.size());
    for (std::size_t p = 0; p < frame.panelCount(); ++p) {
        for (std::size_t e = 0; e < byPanel.size(); ++e) {
            byPanel[e] = {};
            const PanelOutcome &outcome = panels[frame.slot(e, p)];
            if (outcome.why == Why::None)
                byPanel[e].score = outcome.value;
        }
        for (std::size_t d = 0; d < frame.divisionCount(); ++d)
            writeRanks(ladderByScore(frame, d, byPanel), byPanel);
        for (std::size_t e = 0; e < byPanel.size(); ++e)
            result.panelRanks[frame.slot(e, p)] = byPanel[e].rank;
    }
}

/// By rank, then insufficient, then out of the field; first appearance within.
std::vector<std::uint32_t> displayOrder(const Frame &frame, const std::vector<EntryResult> &entries)
{
    const std::size_t last = entries.size() + 2;
    const auto place = [&](std::size_t e) -> std::size_t {
        if (entries[e].standing == Standing::Ranked)
            return entries[e].rank;
        return entries[e].standing == Standing::Insufficient ? last - 1 : last;
    };
    const Grouping places(last + 1, entries.size(), place, [&](std::size_t e) { return !frame.isPractice(e); });
    std::vector<std::uint32_t> order;
    order.reserve(entries.size());
    for (std::size_t i = 0; i <= last; ++i)
        order.insert(order.end(), places.members(i).begin(), places.members(i).end());
    return order;
}

void findPartings(const Frame &frame, RoundResult &result)
{
    std::vector<const EntryResult *> before(std::max<std::size_t>(frame.divisionCount(), 1), nullptr);
    for (const std::uint32_t at : result.order) {
        const EntryResult &entry = result.entries[at];
        if (entry.rank == 0 || !entry.score)
            continue;
        const EntryResult *&above = before[static_cast<std::size_t>(std::max(frame.table.entries[at].division, 0))];
        if (above && *above->score != *entry.score && (above->band != entry.band || above->cut != entry.cut))
            result.partings.push_back((*above->score + *entry.score) / Fraction(2));
        above = &entry;
    }
}

} // namespace

RoundResult rankRound(const Rules &rules, std::size_t round, const ScoreTable &table)
{
    const Frame frame(rules, round, table);
    assert(frame.round.kind != RoundKind::Check);
    assert(table.width == frame.criterionCount());
    RoundResult result;
    result.entries.resize(frame.entryCount());

    SheetPass pass = addUpSheets(frame);
    const auto panels = panelOutcomes(frame, pass, result.criteria);
    decideValues(frame, panels, result);
    result.totals = std::move(pass.totals);
    withTotals(result.totals, [&](const auto &totals) { summarise(frame, totals, result); });
    result.n.judges = result.judgeOrder.size();
    countWhatWasThere(frame, pass, result.n);
    findMissingStrata(frame, result);

    if (frame.round.panelsCombine == PanelsCombine::SideBySide) {
        rankPanels(frame, panels, result);
    } else {
        std::vector<Ladder> ladders;
        for (std::size_t d = 0; d < frame.divisionCount(); ++d) {
            if (frame.hasField(d))
                ladders.push_back(ladderByScore(frame, d, result.entries));
        }
        splitTies(frame, result, ladders);
        for (const Ladder &ladder : ladders) {
            writeRanks(ladder, result.entries);
            giveBands(frame, ladder, result.entries);
            applyCut(frame, ladder, result);
        }
        tellAbsentAttributes(frame, result);
    }
    result.order = displayOrder(frame, result.entries);
    findPartings(frame, result);
    return result;
}

void carryValues(const ScoreTable &earlierTable, const RoundResult &earlier, ScoreTable &table)
{
    std::unordered_map<std::string_view, std::size_t> byLabel;
    for (std::size_t e = 0; e < earlierTable.entries.size(); ++e)
        byLabel.emplace(earlierTable.entries[e].label, e);
    for (EntryRow &entry : table.entries) {
        const auto found = byLabel.find(entry.label);
        entry.carried = found == byLabel.end() ? std::nullopt : earlier.entries[found->second].score;
    }
}

} // namespace palmares
