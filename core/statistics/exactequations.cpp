#include "core/statistics/crossedequations.h"

#include "core/statistics/noise.h"
#include "core/statistics/parallel.h"

#include <cassert>
#include <cmath>

namespace palmares::statistics {

namespace {

constexpr std::size_t worthAThread = 500; ///< levels

class ExactEquations final : public CrossedEquations {
public:
    ExactEquations(const CrossedLayout &layout, Algebra algebra) : m_layout(layout), m_algebra(algebra) {}

    bool set(const Ratios &ratios) override;
    double logDeterminant() const override { return m_logDeterminant; }
    void solve(Columns &wide, Columns &narrow) const override;
    Traces traces() override;
    void diagonal(std::vector<double> &wide, std::vector<double> &narrow) override;
    void draw(std::uint64_t seed, std::uint64_t first, Columns &wide, Columns &narrow) override;

private:
    enum class State { Factor, Inverse, FactorOfInverse };

    bool isDense() const { return m_ratios.wide && m_ratios.narrow; }
    void fill();
    void solveNarrow(Columns &narrow) const;
    /// Σ over pairs of narrow levels that w met of S⁻¹.
    double quadratic(std::size_t w) const;

    const CrossedLayout &m_layout;
    Algebra m_algebra;
    Ratios m_ratios;
    State m_state = State::Factor;
    double m_logDeterminant = 0;
    std::vector<double> m_wide;   ///< 1/(n + λ); 0 for a factor that left
    std::vector<double> m_narrow; ///< the same where there is no dense matrix
    std::vector<double> m_quadratic;
    std::optional<SymmetricMatrix> m_dense;
};

std::vector<double> inverses(const std::vector<double> &counts, const std::optional<double> &ratio,
                             double &logs)
{
    std::vector<double> result(counts.size(), 0.0);
    for (std::size_t i = 0; ratio && i < counts.size(); ++i) {
        result[i] = 1 / (counts[i] + *ratio);
        logs -= std::log(result[i]);
    }
    return result;
}

bool ExactEquations::set(const Ratios &ratios)
{
    m_ratios = ratios;
    m_logDeterminant = 0;
    m_quadratic.clear();
    m_state = State::Factor;
    m_wide = inverses(m_layout.wideCount, ratios.wide, m_logDeterminant);
    if (!isDense()) {
        m_narrow = inverses(m_layout.narrowCount, ratios.narrow, m_logDeterminant);
        return true;
    }
    fill();
    if (!m_dense->factor())
        return false;
    m_logDeterminant += m_dense->logDeterminant();
    return true;
}

void ExactEquations::fill()
{
    if (m_dense)
        m_dense->setZero();
    else
        m_dense.emplace(m_layout.narrows(), m_algebra);
    for (std::size_t w = 0; w < m_layout.wides(); ++w) {
        for (std::uint32_t a = m_layout.start[w]; a < m_layout.start[w + 1]; ++a) {
            const std::uint32_t row = m_layout.narrow[a];
            for (std::uint32_t b = m_layout.start[w]; b < m_layout.start[w + 1]; ++b) {
                if (m_layout.narrow[b] <= row)
                    m_dense->at(row, m_layout.narrow[b]) -= m_wide[w];
            }
        }
    }
    for (std::size_t j = 0; j < m_layout.narrows(); ++j)
        m_dense->at(j, j) += m_layout.narrowCount[j] + *m_ratios.narrow;
}

void ExactEquations::solveNarrow(Columns &narrow) const
{
    std::vector<double> in(m_layout.narrows());
    std::vector<double> out(m_layout.narrows());
    for (std::size_t c = 0; c < narrow.width; ++c) {
        for (std::size_t j = 0; j < in.size(); ++j)
            in[j] = narrow.row(j)[c];
        if (m_state == State::Factor) {
            out = in;
            m_dense->solveByFactor(out.data());
        } else {
            m_dense->multiply(in.data(), out.data());
        }
        for (std::size_t j = 0; j < in.size(); ++j)
            narrow.row(j)[c] = out[j];
    }
}

void ExactEquations::solve(Columns &wide, Columns &narrow) const
{
    assert(m_state != State::FactorOfInverse);
    const std::size_t width = wide.width;
    for (std::size_t w = 0; w < m_layout.wides(); ++w) {
        for (std::size_t c = 0; c < width; ++c)
            wide.row(w)[c] *= m_wide[w];
    }
    if (!isDense()) {
        for (std::size_t j = 0; j < m_layout.narrows(); ++j) {
            for (std::size_t c = 0; c < width; ++c)
                narrow.row(j)[c] *= m_narrow[j];
        }
        return;
    }
    for (std::size_t w = 0; w < m_layout.wides(); ++w) {
        for (std::uint32_t i = m_layout.start[w]; i < m_layout.start[w + 1]; ++i) {
            for (std::size_t c = 0; c < width; ++c)
                narrow.row(m_layout.narrow[i])[c] -= wide.row(w)[c];
        }
    }
    solveNarrow(narrow);
    for (std::size_t w = 0; w < m_layout.wides(); ++w) {
        for (std::uint32_t i = m_layout.start[w]; i < m_layout.start[w + 1]; ++i) {
            for (std::size_t c = 0; c < width; ++c)
                wide.row(w)[c] -= m_wide[w] * narrow.row(m_layout.narrow[i])[c];
        }
    }
}

double ExactEquations::quadratic(std::size_t w) const
{
    double sum = 0;
    for (std::uint32_t a = m_layout.start[w]; a < m_layout.start[w + 1]; ++a) {
        const std::uint32_t row = m_layout.narrow[a];
        sum += m_dense->at(row, row);
        for (std::uint32_t b = m_layout.start[w]; b < a; ++b) {
            const std::uint32_t column = m_layout.narrow[b];
            sum += 2 * (row >= column ? m_dense->at(row, column) : m_dense->at(column, row));
        }
    }
    return sum;
}

Traces ExactEquations::traces()
{
    Traces traces;
    for (const double inverse : m_wide)
        traces.wide += inverse;
    if (!isDense()) {
        for (const double inverse : m_narrow)
            traces.narrow += inverse;
        m_state = State::Inverse;
        return traces;
    }
    m_dense->invert();
    m_state = State::Inverse;
    for (std::size_t j = 0; j < m_layout.narrows(); ++j)
        traces.narrow += m_dense->at(j, j);
    m_quadratic.resize(m_layout.wides());
    inParallel(
        m_layout.wides(),
        [&](std::size_t first, std::size_t last) {
            for (std::size_t w = first; w < last; ++w)
                m_quadratic[w] = quadratic(w);
        },
        worthAThread);
    for (std::size_t w = 0; w < m_layout.wides(); ++w)
        traces.wide += m_quadratic[w] * m_wide[w] * m_wide[w];
    return traces;
}

void ExactEquations::diagonal(std::vector<double> &wide, std::vector<double> &narrow)
{
    assert(m_state == State::Inverse);
    wide = m_wide;
    narrow = m_narrow;
    if (!isDense())
        return;
    for (std::size_t w = 0; w < m_layout.wides(); ++w)
        wide[w] += m_quadratic[w] * m_wide[w] * m_wide[w];
    narrow.resize(m_layout.narrows());
    for (std::size_t j = 0; j < narrow.size(); ++j)
        narrow[j] = m_dense->at(j, j);
}

void ExactEquations::draw(std::uint64_t seed, std::uint64_t first, Columns &wide, Columns &narrow)
{
    const std::size_t width = wide.width;
    const std::size_t wides = m_layout.wides();
    const std::size_t narrows = m_layout.narrows();
    if (isDense() && m_state != State::FactorOfInverse) {
        m_dense->factor();
        m_state = State::FactorOfInverse;
    }
    std::vector<double> g(narrows * width);
    inParallel(width, [&](std::size_t from, std::size_t to) {
        for (std::size_t c = from; c < to; ++c) {
            const Noise noise(seed, first + c);
            for (std::size_t j = 0; j < narrows; ++j)
                g[c * narrows + j] = noise.normal(wides + j);
        }
        if (isDense())
            m_dense->multiplyByFactor(g.data() + from * narrows, to - from);
    });
    for (std::size_t j = 0; j < narrows; ++j) {
        for (std::size_t c = 0; c < width; ++c)
            narrow.row(j)[c] = g[c * narrows + j] * (isDense() ? 1 : std::sqrt(m_narrow[j]));
    }
    // Given the narrow effects the wide ones are independent of each other.
    inParallel(wides, [&](std::size_t from, std::size_t to) {
        std::vector<double> sum(width);
        for (std::size_t w = from; w < to; ++w) {
            std::fill(sum.begin(), sum.end(), 0.0);
            for (std::uint32_t i = m_layout.start[w]; isDense() && i < m_layout.start[w + 1]; ++i) {
                const double *row = narrow.row(m_layout.narrow[i]);
                for (std::size_t c = 0; c < width; ++c)
                    sum[c] += row[c];
            }
            const double spread = std::sqrt(m_wide[w]);
            for (std::size_t c = 0; c < width; ++c)
                wide.row(w)[c] = Noise(seed, first + c).normal(w) * spread - m_wide[w] * sum[c];
        }
    });
}

} // namespace

std::unique_ptr<CrossedEquations> exactEquations(const CrossedLayout &layout, Algebra algebra)
{
    return std::make_unique<ExactEquations>(layout, algebra);
}

} // namespace palmares::statistics
