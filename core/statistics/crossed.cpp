#include "core/statistics/restricted.h"

#include "core/statistics/noise.h"

#include <algorithm>
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

void CrossedFit::sumOverJudges(Columns &wide, Columns &narrow) const
{
    wide = Columns(m_layout.wides(), 1);
    narrow = Columns(m_layout.narrows(), 1);
    std::vector<double> &judges = (m_layout.wideIsEntry ? narrow : wide).values;
    std::fill(judges.begin(), judges.end(), 1.0);
    m_equations->solve(wide, narrow);
}

std::vector<double> CrossedFit::beforePanel() const
{
    Columns wide;
    Columns narrow;
    sumOverJudges(wide, narrow); // zeros where judges have left the equations
    const Columns &byEntry = m_layout.wideIsEntry ? wide : narrow;
    const std::vector<double> &byJudge = (m_layout.wideIsEntry ? narrow : wide).values;
    const auto judges = static_cast<double>(byJudge.size());
    double ofJudges = 0;
    double lost = 0; ///< of the judges' mean effect when μ rises by 1
    for (std::size_t j = 0; j < byJudge.size(); ++j) {
        ofJudges += byJudge[j] / (judges * judges);
        lost += m_judgeOfFixed.row(j)[0] / judges;
    }
    const double ofMean = m_model.muSe * m_model.muSe;
    std::vector<double> errors;
    for (std::size_t e = 0; e < entries(); ++e) {
        const double alone = m_model.entrySe[e] * m_model.entrySe[e] - ofMean * m_entryOfMean[e] * m_entryOfMean[e];
        const double left = 1 - m_entryOfMean[e] - lost;
        const double shared = 2 / judges * byEntry.row(e)[0] + ofJudges;
        errors.push_back(std::sqrt(std::max(0.0, alone + m_model.residualVariance * shared + ofMean * left * left)));
    }
    return errors;
}

PanelContrast CrossedFit::againstPanel(std::vector<std::uint32_t> part) const
{
    const std::size_t judges = m_model.judgeEffect.size();
    Columns wide;
    Columns narrow;
    // No equation joins two parts, so one right-hand side sums the covariances of every judge with the own part.
    sumOverJudges(wide, narrow);
    const Columns &sums = m_layout.wideIsEntry ? narrow : wide;

    const std::size_t fixed = m_judgeOfFixed.width;
    const std::size_t parts = part.empty() ? 0 : *std::max_element(part.begin(), part.end()) + std::size_t{1};
    std::vector<double> count(parts);
    std::vector<double> effect(parts);
    std::vector<double> all(parts); ///< covariances of the judges of a part with each other, summed
    Columns ofFixed(parts, fixed);
    for (std::size_t j = 0; j < judges; ++j) {
        count[part[j]] += 1;
        effect[part[j]] += m_model.judgeEffect[j];
        all[part[j]] += sums.row(j)[0];
        for (std::size_t k = 0; k < fixed; ++k)
            ofFixed.row(part[j])[k] += m_judgeOfFixed.row(j)[k];
    }
    const auto spent = [&](const auto &loss) {
        double sum = 0;
        for (std::size_t k = 0; k < fixed; ++k) {
            for (std::size_t l = 0; l < fixed; ++l)
                sum += loss(k) * m_model.fixedCovariance[k * fixed + l] * loss(l);
        }
        return sum;
    };
    PanelContrast contrast;
    for (std::size_t j = 0; j < judges; ++j) {
        const std::uint32_t own = part[j];
        const double *loss = m_judgeOfFixed.row(j);
        const double alone = m_model.judgeSe[j] * m_model.judgeSe[j] - spent([&](std::size_t k) { return loss[k]; });
        const double shared = sums.row(j)[0] * 2 / count[own] - all[own] / (count[own] * count[own]);
        const double ofMean = spent([&](std::size_t k) { return loss[k] - ofFixed.row(own)[k] / count[own]; });
        contrast.effect.push_back(m_model.judgeEffect[j] - effect[own] / count[own]);
        contrast.se.push_back(std::sqrt(std::max(0.0, alone - m_model.residualVariance * shared + ofMean)));
    }
    contrast.part = std::move(part);
    return contrast;
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
