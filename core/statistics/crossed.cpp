#include "core/statistics/restricted.h"

#include "core/statistics/noise.h"

#include <cmath>

namespace palmares::statistics {

namespace {

constexpr int mostSteps = 100;

bool isAlike(const Observations &table)
{
    for (const double value : table.value) {
        if (value != table.value[0])
            return false;
    }
    return true;
}

} // namespace

CrossedFit::CrossedFit(const Observations &table, const Columns &fixed, const CrossedOptions &options)
    : m_layout(table, fixed)
{
    const bool small = m_layout.narrows() <= options.exactUpTo && m_layout.pairs() < 4e9;
    const bool exact =
        options.way == CrossedOptions::Way::Exact || (options.way == CrossedOptions::Way::Auto && small);
    m_equations =
        exact ? exactEquations(m_layout, options.algebra) : iterativeEquations(m_layout, options.probes, 1);
}

std::variant<std::unique_ptr<CrossedFit>, Missing> CrossedFit::fit(const Observations &table,
                                                                   const CrossedOptions &options)
{
    return fit(table, {}, options);
}

std::variant<std::unique_ptr<CrossedFit>, Missing>
CrossedFit::fit(const Observations &table, const Columns &fixed, const CrossedOptions &options)
{
    if (table.entries < 2 || table.size() == table.entries)
        return Missing::FewerThanTwo;
    if (isAlike(table))
        return Missing::NoVariation;
    std::unique_ptr<CrossedFit> fit(new CrossedFit(table, fixed, options));
    fit->m_model.hasJudges = table.judges > 1 && table.size() > table.judges;
    Restricted restricted(*fit, options);
    restricted.run(mostSteps);
    return fit;
}

void CrossedFit::drawEntries(std::uint64_t seed, std::uint64_t first, Columns &out)
{
    const std::size_t width = out.width;
    if (m_model.entryAtZero) {
        for (std::size_t e = 0; e < entries(); ++e) {
            for (std::size_t c = 0; c < width; ++c)
                out.row(e)[c] = Noise(seed, first + c).normal(e);
        }
        return;
    }
    Columns wide(m_layout.wides(), width);
    Columns narrow(m_layout.narrows(), width);
    m_equations->draw(seed, first, wide, narrow);
    const Columns &drawn = m_layout.wideIsEntry ? wide : narrow;
    std::vector<double> shift(width);
    for (std::size_t c = 0; c < width; ++c)
        shift[c] = m_model.muSe * Noise(~seed, first + c).normal(0);
    const double spread = std::sqrt(m_model.residualVariance);
    for (std::size_t e = 0; e < entries(); ++e) {
        for (std::size_t c = 0; c < width; ++c)
            out.row(e)[c] = m_model.mu + m_model.entryEffect[e] + (1 - m_entryOfMean[e]) * shift[c] +
                            spread * drawn.row(e)[c];
    }
}

} // namespace palmares::statistics
