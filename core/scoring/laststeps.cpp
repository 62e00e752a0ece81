#include "core/scoring/laststeps.h"

#include <algorithm>

namespace palmares {

namespace {

Standing standingOf(EntryState state)
{
    switch (state) {
    case EntryState::In: return Standing::Ranked;
    case EntryState::Withdrawn: return Standing::Withdrawn;
    case EntryState::Disqualified: return Standing::Disqualified;
    case EntryState::Duplicate: return Standing::Duplicate;
    case EntryState::Ineligible: return Standing::Ineligible;
    case EntryState::Practice: return Standing::Practice;
    }
    return Standing::Ranked;
}

Why whyOf(EntryState state)
{
    switch (state) {
    case EntryState::In: return Why::None;
    case EntryState::Withdrawn: return Why::Withdrawn;
    case EntryState::Disqualified: return Why::Disqualified;
    case EntryState::Duplicate: return Why::Duplicate;
    case EntryState::Ineligible: return Why::Ineligible;
    case EntryState::Practice: return Why::Practice;
    }
    return Why::None;
}

void makeInsufficient(EntryResult &entry, Why why)
{
    entry.standing = Standing::Insufficient;
    entry.why = why;
    entry.score.reset();
}

class Decision {
public:
    explicit Decision(const Frame &frame) : m_round(frame.round)
    {
        for (const auto &panel : m_round.panels)
            m_weight += panel.weight;
    }

    void decide(const PanelOutcome *panels, const std::optional<Fraction> &carried, EntryResult &entry) const
    {
        const std::size_t count = m_round.panels.size();
        std::size_t without = 0;
        Why first = Why::None;
        for (std::size_t p = 0; p < count; ++p) {
            if (panels[p].why == Why::None)
                continue;
            first = without == 0 ? panels[p].why : std::min(first, panels[p].why);
            ++without;
        }
        const bool sideBySide = m_round.panelsCombine == PanelsCombine::SideBySide;
        if (sideBySide ? without == count : without > 0)
            return makeInsufficient(entry, first);
        if (sideBySide) {
            entry.why = Why::SideBySide;
            return;
        }
        if (m_round.carry && !carried)
            return makeInsufficient(entry, Why::Carry);
        entry.score = lastSteps(blended(panels), carried);
        entry.atConsensus = m_round.kind == RoundKind::Agreement && *entry.score >= m_round.consensus;
    }

private:
    Fraction blended(const PanelOutcome *panels) const
    {
        if (m_round.panels.size() == 1)
            return *panels[0].value;
        Fraction sum;
        for (std::size_t p = 0; p < m_round.panels.size(); ++p)
            sum += m_round.panels[p].weight * *panels[p].value;
        return sum / m_weight;
    }

    Fraction lastSteps(Fraction value, const std::optional<Fraction> &carried) const
    {
        value *= m_round.multiply;
        if (m_round.carry)
            value = m_round.carry->share * *carried + (Fraction(1) - m_round.carry->share) * value;
        return m_round.rounding.total ? value.rounded(*m_round.rounding.total) : value;
    }

    const RoundRules &m_round;
    Fraction m_weight;
};

/// Values under criterion_first: what the panels that were asked made of the criterion, blended by weight.
class BlendedCriteria {
public:
    BlendedCriteria(const Frame &frame, const CriterionFirst &first) : m_frame(frame), m_first(first) {}

    std::optional<Fraction> at(std::size_t entry, std::size_t criterion, const std::vector<std::size_t> &asked) const
    {
        Fraction sum;
        Fraction weight;
        for (const auto p : asked) {
            const auto &value = m_first.values[m_frame.slot(entry, p) * m_frame.criterionCount() + criterion];
            if (!value)
                return std::nullopt;
            sum += m_frame.round.panels[p].weight * *value;
            weight += m_frame.round.panels[p].weight;
        }
        if (asked.empty())
            return std::nullopt;
        return sum / weight;
    }

private:
    const Frame &m_frame;
    const CriterionFirst &m_first;
};

} // namespace

void decideValues(const Frame &frame, const std::vector<PanelOutcome> &panels, RoundResult &result)
{
    // Why lists its reasons in the order in which the first that holds is told.
    static_assert(Why::Insufficient < Why::Uneven && Why::Uneven < Why::NoValue && Why::NoValue < Why::Carry);
    const Decision decision(frame);
    result.panelCount = frame.panelCount();
    result.panelValues.resize(panels.size());
    for (std::size_t e = 0; e < frame.entryCount(); ++e) {
        const EntryRow &row = frame.table.entries[e];
        EntryResult &entry = result.entries[e];
        entry.standing = standingOf(row.state);
        entry.why = whyOf(row.state);
        if (!frame.inField(e))
            continue;
        for (std::size_t p = 0; p < frame.panelCount(); ++p)
            result.panelValues[frame.slot(e, p)] = panels[frame.slot(e, p)].value;
        decision.decide(panels.data() + frame.slot(e, 0), row.carried, entry);
    }
}

void fillCriteria(const Frame &frame, const SheetPass &pass, const CriterionFirst *first, CriterionValues &values)
{
    const std::size_t width = frame.criterionCount();
    values.resize(frame.entryCount(), width);
    std::vector<std::vector<std::size_t>> askedPanels(frame.divisionCount() * width); // division · criteria + criterion
    for (std::size_t p = 0; p < frame.panelCount(); ++p) {
        for (std::size_t d = 0; d < frame.divisionCount(); ++d) {
            for (const auto c : frame.form(p, d).asked)
                askedPanels[d * width + c].push_back(p);
        }
    }
    for (std::size_t e = 0; e < frame.entryCount(); ++e) {
        if (!frame.inField(e))
            continue;
        for (std::size_t c = 0; c < width; ++c) {
            const auto &asked = askedPanels[frame.divisionOf(e) * width + c];
            if (first && frame.round.criteria[c].counts) {
                values.set(e, c, BlendedCriteria(frame, *first).at(e, c, asked));
                continue;
            }
            CellTally all;
            bool complete = true;
            for (const auto p : asked) {
                const CellTally &tally = pass.cells[frame.slot(e, p) * width + c];
                complete = complete && tally.count > 0;
                all.sum += tally.sum;
                all.count += tally.count;
            }
            if (complete)
                values.setMean(e, c, all.sum, all.count * frame.round.criteria[c].scale.perOne());
        }
    }
}

} // namespace palmares
