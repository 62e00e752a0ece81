#include "core/scoring/panelvalues.h"

#include "core/scoring/across.h"
#include "core/scoring/grouping.h"

#include <algorithm>

namespace palmares {

namespace {

/// Sheets with a total, by slot.
Grouping countingSheets(const Frame &frame, const SheetTotals &totals)
{
    const ScoreTable &table = frame.table;
    return Grouping(
        frame.entryCount() * frame.panelCount(), table.sheetCount(),
        [&](std::size_t i) { return frame.slot(table.sheetEntry[i], frame.panelOf(table.sheetJudge[i])); },
        [&](std::size_t i) { return totals.has(i); });
}

/// Means and sums need no more than number and sum per slot.
template <typename Totals>
std::vector<PanelOutcome> bySums(const Frame &frame, const Totals &totals)
{
    using T = typename Totals::Value;
    struct Sum {
        T sum = 0;
        std::int64_t n = 0;
    };
    const ScoreTable &table = frame.table;
    std::vector<Sum> sums(frame.entryCount() * frame.panelCount());
    for (std::size_t i = 0; i < table.sheetCount(); ++i) {
        if (!totals.has(i))
            continue;
        Sum &sum = sums[frame.slot(table.sheetEntry[i], frame.panelOf(table.sheetJudge[i]))];
        sum.sum += totals[i];
        ++sum.n;
    }
    const bool isSum = frame.round.across.method == AcrossMethod::Sum;
    const auto most = mostJudged(frame, [&](std::size_t e, std::size_t p) { return sums[frame.slot(e, p)].n; });
    std::vector<PanelOutcome> outcomes(sums.size());
    for (std::size_t e = 0; e < frame.entryCount(); ++e) {
        for (std::size_t p = 0; frame.inField(e) && p < frame.panelCount(); ++p) {
            const Sum &sum = sums[frame.slot(e, p)];
            PanelOutcome &outcome = outcomes[frame.slot(e, p)];
            if (sum.n == 0)
                continue;
            if (sum.n >= frame.round.panels[p].quorum) {
                const bool uneven = isSum && sum.n < most[p * frame.divisionCount() + frame.divisionOf(e)];
                outcome.why = uneven ? Why::Uneven : Why::None;
            }
            if constexpr (std::is_same_v<T, std::int64_t>) {
                const Wide over = isSum ? Wide(totals.perOne()) : Wide(totals.perOne()) * sum.n;
                outcome.value = over < (Wide(1) << 62) ? Fraction(sum.sum, static_cast<std::int64_t>(over))
                                                       : exact(sum.sum, totals.perOne()) / Fraction(sum.n);
            } else {
                outcome.value = isSum ? sum.sum : sum.sum / Fraction(sum.n);
            }
        }
    }
    return outcomes;
}

template <typename Totals>
std::optional<Fraction> strataMean(const Frame &frame, const Totals &totals, Grouping::Range sheets, const Panel &panel)
{
    using T = typename Totals::Value;
    std::vector<std::pair<T, std::int64_t>> strata(panel.strata.size() + 1, {T(0), 0});
    for (const auto i : sheets) {
        auto &[sum, n] = strata[static_cast<std::size_t>(frame.table.judges[frame.table.sheetJudge[i]].stratum + 1)];
        sum += totals[i];
        ++n;
    }
    return meanOfStrata(strata, totals.perOne());
}

/// Everything else looks at all values of a slot together.
template <typename Totals>
std::vector<PanelOutcome> byValues(const Frame &frame, const SheetTotals &all, const Totals &totals)
{
    const Grouping sheets = countingSheets(frame, all);
    std::vector<PanelOutcome> outcomes(frame.entryCount() * frame.panelCount());
    std::vector<typename Totals::Value> values;
    for (std::size_t e = 0; e < frame.entryCount(); ++e) {
        for (std::size_t p = 0; frame.inField(e) && p < frame.panelCount(); ++p) {
            const Panel &panel = frame.round.panels[p];
            const auto members = sheets.members(frame.slot(e, p));
            PanelOutcome &outcome = outcomes[frame.slot(e, p)];
            if (static_cast<std::int64_t>(members.size()) >= panel.quorum)
                outcome.why = Why::None;
            if (panel.strataEqual) {
                outcome.value = strataMean(frame, totals, members, panel);
                continue;
            }
            values.clear();
            for (const auto i : members)
                values.push_back(totals[i]);
            outcome.value = acrossOf(values, frame.round.across, totals.perOne());
        }
    }
    return outcomes;
}

} // namespace

std::vector<PanelOutcome> sheetFirstValues(const Frame &frame, const SheetTotals &totals)
{
    const auto &panels = frame.round.panels;
    const AcrossMethod method = frame.round.across.method;
    const bool strata = std::any_of(panels.begin(), panels.end(), [](const Panel &p) { return p.strataEqual; });
    const bool sums = method == AcrossMethod::Sum || (method == AcrossMethod::Mean && !strata);
    return withTotals(totals, [&](const auto &values) {
        return sums ? bySums(frame, values) : byValues(frame, totals, values);
    });
}

std::vector<PanelOutcome> agreementValues(const Frame &frame, const SheetTotals &totals)
{
    const ScoreTable &table = frame.table;
    const bool high = frame.round.totalBest() == Best::High;
    struct Votes {
        std::int64_t n = 0;
        std::int64_t agree = 0;
    };
    std::vector<Votes> votes(frame.entryCount() * frame.panelCount());
    for (std::size_t i = 0; i < table.sheetCount(); ++i) {
        if (!totals.has(i))
            continue;
        Votes &slot = votes[frame.slot(table.sheetEntry[i], frame.panelOf(table.sheetJudge[i]))];
        const Fraction number = totals.at(i);
        ++slot.n;
        slot.agree += high ? number >= frame.round.agreeFrom : number <= frame.round.agreeFrom;
    }
    std::vector<PanelOutcome> outcomes(votes.size());
    for (std::size_t e = 0; e < frame.entryCount(); ++e) {
        for (std::size_t p = 0; frame.inField(e) && p < frame.panelCount(); ++p) {
            const Votes &slot = votes[frame.slot(e, p)];
            PanelOutcome &outcome = outcomes[frame.slot(e, p)];
            if (slot.n > 0)
                outcome.value = Fraction(slot.agree, slot.n);
            if (slot.n >= frame.round.panels[p].quorum)
                outcome.why = Why::None;
        }
    }
    return outcomes;
}

} // namespace palmares
