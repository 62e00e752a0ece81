#include "core/scoring/roundresult.h"

namespace palmares {

SheetTotals SheetTotals::grid(std::vector<std::int64_t> units, std::int64_t perOne)
{
    SheetTotals totals;
    totals.m_units = std::move(units);
    totals.m_perOne = perOne;
    return totals;
}

SheetTotals SheetTotals::fractions(std::vector<std::optional<Fraction>> exact)
{
    SheetTotals totals;
    totals.m_exact = std::move(exact);
    return totals;
}

void CriterionValues::resize(std::size_t entries, std::size_t criteria)
{
    m_width = criteria;
    m_means.assign(entries * criteria, {});
}

void CriterionValues::setMean(std::size_t entry, std::size_t criterion, std::int64_t sum, std::int64_t over)
{
    m_means[entry * m_width + criterion] = {sum, over};
}

void CriterionValues::set(std::size_t entry, std::size_t criterion, std::optional<Fraction> value)
{
    if (m_exact.empty())
        m_exact.resize(m_means.size());
    const std::size_t at = entry * m_width + criterion;
    m_means[at] = {0, exact};
    m_exact[at] = std::move(value);
}

std::optional<Fraction> CriterionValues::at(std::size_t entry, std::size_t criterion) const
{
    const std::size_t at = entry * m_width + criterion;
    const Mean &mean = m_means[at];
    if (mean.over == exact)
        return m_exact[at];
    if (mean.over == 0)
        return std::nullopt;
    return Fraction(mean.sum, mean.over);
}

std::string_view nameOf(Standing standing)
{
    switch (standing) {
    case Standing::Ranked: return "ranked";
    case Standing::Insufficient: return "insufficient";
    case Standing::Withdrawn: return "withdrawn";
    case Standing::Disqualified: return "disqualified";
    case Standing::Duplicate: return "duplicate";
    case Standing::Ineligible: return "ineligible";
    case Standing::Practice: return "practice";
    }
    return {};
}

std::string_view nameOf(Why why)
{
    switch (why) {
    case Why::None: return {};
    case Why::Insufficient: return "insufficient";
    case Why::Uneven: return "uneven";
    case Why::NoValue: return "no_value";
    case Why::Carry: return "carry";
    case Why::SideBySide: return "side_by_side";
    case Why::Withdrawn: return "withdrawn";
    case Why::Disqualified: return "disqualified";
    case Why::Duplicate: return "duplicate";
    case Why::Ineligible: return "ineligible";
    case Why::Practice: return "practice";
    }
    return {};
}

std::string_view nameOf(CutState state)
{
    switch (state) {
    case CutState::None: return {};
    case CutState::In: return "in";
    case CutState::Out: return "out";
    case CutState::AtCut: return "at_cut";
    case CutState::Capped: return "capped";
    case CutState::Raised: return "raised";
    }
    return {};
}

} // namespace palmares
