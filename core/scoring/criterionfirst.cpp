#include "core/scoring/panelvalues.h"

#include "core/scoring/across.h"
#include "core/scoring/grouping.h"

#include <algorithm>

namespace palmares {

namespace {

class CriterionFirstRun {
public:
    CriterionFirstRun(const Frame &frame, const SheetPass &pass)
        : m_frame(frame), m_pass(pass), m_width(frame.criterionCount()),
          m_sheets(
              frame.entryCount() * frame.panelCount(), frame.table.sheetCount(),
              [&](std::size_t i) {
                  return frame.slot(frame.table.sheetEntry[i], frame.panelOf(frame.table.sheetJudge[i]));
              },
              [&](std::size_t i) { return pass.totals.has(i); })
    {
        if (frame.round.across.method != AcrossMethod::Sum)
            return;
        for (std::size_t c = 0; c < m_width; ++c)
            m_most.push_back(mostJudged(frame, [&](std::size_t e, std::size_t p) { return numbers(e, p, c); }));
    }

    CriterionFirst run()
    {
        CriterionFirst result;
        result.values.resize(m_pass.cells.size());
        result.panels.resize(m_frame.entryCount() * m_frame.panelCount());
        for (std::size_t e = 0; e < m_frame.entryCount(); ++e) {
            for (std::size_t p = 0; m_frame.inField(e) && p < m_frame.panelCount(); ++p) {
                const std::size_t slot = m_frame.slot(e, p);
                std::optional<Fraction> *values = result.values.data() + slot * m_width;
                for (const auto c : form(e, p).counting)
                    values[c] = criterionValue(e, p, c);
                result.panels[slot] = panelOutcome(e, p, values);
            }
        }
        return result;
    }

private:
    const Form &form(std::size_t entry, std::size_t panel) const
    {
        return m_frame.form(panel, m_frame.divisionOf(entry));
    }

    std::int64_t numbers(std::size_t entry, std::size_t panel, std::size_t criterion) const
    {
        return m_pass.cells[m_frame.slot(entry, panel) * m_width + criterion].count;
    }

    /// Across sheets in units of the scale, then in its own value, then rounded.
    std::optional<Fraction> criterionValue(std::size_t entry, std::size_t panel, std::size_t criterion)
    {
        const RoundRules &round = m_frame.round;
        const std::int64_t perOne = round.criteria[criterion].scale.perOne();
        const CellTally &tally = m_pass.cells[m_frame.slot(entry, panel) * m_width + criterion];
        std::optional<Fraction> value;
        if (tally.count == 0)
            return value;
        if (round.panels[panel].strataEqual)
            value = strataMean(entry, panel, criterion, perOne);
        else if (round.across.method == AcrossMethod::Mean)
            value = Fraction(tally.sum, tally.count * perOne);
        else if (round.across.method == AcrossMethod::Sum)
            value = Fraction(tally.sum, perOne);
        else {
            m_values.clear();
            for (const auto i : m_sheets.members(m_frame.slot(entry, panel))) {
                if (cell::isNumber(m_frame.table.sheet(i)[criterion]))
                    m_values.push_back(m_frame.table.sheet(i)[criterion]);
            }
            value = acrossOf(m_values, round.across, perOne);
        }
        if (value && round.rounding.criterion)
            value = value->rounded(*round.rounding.criterion);
        return value;
    }

    std::optional<Fraction> strataMean(std::size_t entry, std::size_t panel, std::size_t criterion, std::int64_t perOne)
    {
        const ScoreTable &table = m_frame.table;
        std::vector<std::pair<std::int64_t, std::int64_t>> strata(m_frame.round.panels[panel].strata.size() + 1, {0, 0});
        for (const auto i : m_sheets.members(m_frame.slot(entry, panel))) {
            const std::int64_t value = table.sheet(i)[criterion];
            if (!cell::isNumber(value))
                continue;
            auto &[sum, n] = strata[static_cast<std::size_t>(table.judges[table.sheetJudge[i]].stratum + 1)];
            sum += value;
            ++n;
        }
        return meanOfStrata(strata, perOne);
    }

    PanelOutcome panelOutcome(std::size_t entry, std::size_t panel, const std::optional<Fraction> *values) const
    {
        const std::size_t place = panel * m_frame.divisionCount() + m_frame.divisionOf(entry);
        const Form &asked = form(entry, panel);
        bool enough = true;
        bool even = true;
        bool complete = true;
        for (const auto c : asked.counting) {
            const auto count = numbers(entry, panel, c);
            enough = enough && count >= m_frame.round.panels[panel].quorum;
            even = even && (m_most.empty() || count >= m_most[c][place]);
            complete = complete && values[c].has_value();
        }
        PanelOutcome outcome;
        if (complete)
            outcome.value = weighted(asked, values);
        outcome.why = !enough ? Why::Insufficient : !even ? Why::Uneven : !complete ? Why::NoValue : Why::None;
        return outcome;
    }

    Fraction weighted(const Form &asked, const std::optional<Fraction> *values) const
    {
        const RoundRules &round = m_frame.round;
        Fraction sum;
        for (const auto c : asked.counting) {
            const Criterion &criterion = round.criteria[c];
            Fraction term = *values[c] * criterion.weight;
            if (round.rounding.weighted)
                term = term.rounded(*round.rounding.weighted);
            if (round.combine == Combine::PercentOfMax)
                term *= Fraction(100) / criterion.scale.valueOf(criterion.scale.max);
            sum += term;
        }
        return round.combine == Combine::WeightedSum ? sum : sum / asked.weight;
    }

    const Frame &m_frame;
    const SheetPass &m_pass;
    std::size_t m_width;
    Grouping m_sheets;
    std::vector<std::vector<std::int64_t>> m_most; ///< by criterion; sum only
    std::vector<std::int64_t> m_values;
};

} // namespace

CriterionFirst criterionFirstValues(const Frame &frame, const SheetPass &pass)
{
    return CriterionFirstRun(frame, pass).run();
}

} // namespace palmares
