#include "core/statistics/crossedequations.h"

#include "core/statistics/noise.h"
#include "core/statistics/parallel.h"

#include <Eigen/Eigenvalues>

#include <array>
#include <cassert>
#include <cmath>
#include <numeric>
#include <type_traits>

namespace palmares::statistics {

namespace {

constexpr int mostSteps = 2'000;
constexpr std::size_t diagonalDraws = 64;
constexpr std::size_t batch = 32;

/// The tridiagonal matrix that conjugate gradients builds on the way (Golub and Van Loan, Lanczos and CG).
struct Tridiagonal {
    std::vector<double> alpha; ///< step lengths
    std::vector<double> beta;  ///< ratios of residuals

    /// e₁ᵀ log(T) e₁
    double logarithm() const
    {
        const auto n = static_cast<Eigen::Index>(alpha.size());
        Eigen::VectorXd diagonal(n);
        Eigen::VectorXd beside(n > 0 ? n - 1 : 0);
        for (Eigen::Index k = 0; k < n; ++k) {
            const auto at = static_cast<std::size_t>(k);
            diagonal[k] = 1 / alpha[at] + (k == 0 ? 0 : beta[at - 1] / alpha[at - 1]);
            if (k + 1 < n)
                beside[k] = std::sqrt(beta[at]) / alpha[at];
        }
        Eigen::SelfAdjointEigenSolver<Eigen::MatrixXd> solver;
        solver.computeFromTridiagonal(diagonal, beside);
        double sum = 0;
        for (Eigen::Index k = 0; k < n; ++k)
            sum +=
                solver.eigenvectors()(0, k) * solver.eigenvectors()(0, k) * std::log(solver.eigenvalues()[k]);
        return sum;
    }
};

class IterativeEquations final : public CrossedEquations {
public:
    IterativeEquations(const CrossedLayout &layout, std::size_t probes, std::uint64_t seed)
        : m_layout(layout), m_probes(layout.narrows(), probes), m_simple(exactEquations(layout, Algebra::Own))
    {
        for (std::size_t c = 0; c < probes; ++c) {
            const Noise noise(seed, c);
            for (std::size_t j = 0; j < layout.narrows(); ++j)
                m_probes.row(j)[c] = noise.sign(j);
        }
    }

    bool set(const Ratios &ratios) override;
    double logDeterminant() const override
    {
        return m_isSimple ? m_simple->logDeterminant() : m_logDeterminant;
    }
    void solve(Columns &wide, Columns &narrow) const override;
    Traces traces() override;
    void diagonal(std::vector<double> &wide, std::vector<double> &narrow) override;
    void draw(std::uint64_t seed, std::uint64_t first, Columns &wide, Columns &narrow) override;
    Traces traceErrors() const override { return m_isSimple ? Traces() : m_traceErrors; }
    double determinantError() const override { return m_isSimple ? 0 : m_determinantError; }
    bool isIterative() const override { return !m_isSimple; }

private:
    /// in ← Kᵀ D⁻ᵖ K · in, p = 1 or 2.
    Columns throughWide(const Columns &in, bool squared) const;
    /// Solves D^-½ S D^-½ x = b for all columns; the tridiagonals are of the runs. D is the diagonal of S.
    Columns solveScaled(const Columns &b, double tolerance, std::vector<Tridiagonal> *runs) const;
    void solveTo(double tolerance, Columns &wide, Columns &narrow) const;
    void probe();

    const CrossedLayout &m_layout;
    Columns m_probes;
    std::unique_ptr<CrossedEquations> m_simple; ///< when a factor has left nothing is left to iterate
    bool m_isSimple = false;
    Ratios m_ratios;
    std::vector<double> m_wide;   ///< 1/(n + λ)
    std::vector<double> m_narrow; ///< n + λ
    std::vector<double> m_scale;  ///< D^-½
    double m_logDeterminant = 0;
    double m_determinantError = 0;
    Traces m_traces;
    Traces m_traceErrors;
};

bool IterativeEquations::set(const Ratios &ratios)
{
    m_ratios = ratios;
    m_isSimple = !ratios.wide || !ratios.narrow;
    if (m_isSimple)
        return m_simple->set(ratios);
    m_logDeterminant = 0;
    m_wide.resize(m_layout.wides());
    for (std::size_t w = 0; w < m_wide.size(); ++w) {
        m_wide[w] = 1 / (m_layout.wideCount[w] + *ratios.wide);
        m_logDeterminant -= std::log(m_wide[w]);
    }
    m_narrow.resize(m_layout.narrows());
    m_scale.resize(m_layout.narrows());
    m_layout.toNarrow(m_wide.data(), m_scale.data());
    for (std::size_t j = 0; j < m_narrow.size(); ++j) {
        m_narrow[j] = m_layout.narrowCount[j] + *ratios.narrow;
        m_scale[j] = 1 / std::sqrt(m_narrow[j] - m_scale[j]);
        m_logDeterminant -= 2 * std::log(m_scale[j]);
    }
    probe();
    return true;
}

constexpr std::size_t usualProbes = 16;

/// out ← out + Kᵀ D⁻ᵖ K · in over some rows of K. All probes lie beside each other: with their number known to the compiler one row is a few
/// instructions. `Known`: that number, 0 = the width of the columns.
template <std::size_t Known>
void throughRows(const CrossedLayout &layout, const std::vector<double> &inverse, bool squared, const Columns &in,
                 std::size_t from, std::size_t to, Columns &out)
{
    const std::size_t width = in.width;
    std::conditional_t<(Known > 0), std::array<double, Known>, std::vector<double>> sum;
    if constexpr (Known == 0)
        sum.resize(width);
    for (std::size_t w = from; w < to; ++w) {
        std::fill(sum.begin(), sum.end(), 0.0);
        for (std::uint32_t i = layout.start[w]; i < layout.start[w + 1]; ++i) {
            const double *row = in.row(layout.narrow[i]);
            for (std::size_t c = 0; c < (Known > 0 ? Known : width); ++c)
                sum[c] += row[c];
        }
        const double by = squared ? inverse[w] * inverse[w] : inverse[w];
        for (std::size_t c = 0; c < (Known > 0 ? Known : width); ++c)
            sum[c] *= by;
        for (std::uint32_t i = layout.start[w]; i < layout.start[w + 1]; ++i) {
            double *row = out.row(layout.narrow[i]);
            for (std::size_t c = 0; c < (Known > 0 ? Known : width); ++c)
                row[c] += sum[c];
        }
    }
}

Columns IterativeEquations::throughWide(const Columns &in, bool squared) const
{
    // Two parts whatever the number of threads, so that sums are always added in the same order.
    constexpr std::size_t parts = 2;
    const std::size_t width = in.width;
    std::vector<Columns> out(parts, Columns(m_layout.narrows(), width));
    inParallel(parts, [&](std::size_t first, std::size_t last) {
        for (std::size_t part = first; part < last; ++part) {
            const std::size_t from = m_layout.wides() * part / parts;
            const std::size_t to = m_layout.wides() * (part + 1) / parts;
            if (width == usualProbes)
                throughRows<usualProbes>(m_layout, m_wide, squared, in, from, to, out[part]);
            else
                throughRows<0>(m_layout, m_wide, squared, in, from, to, out[part]);
        }
    });
    for (std::size_t i = 0; i < out[0].values.size(); ++i)
        out[0].values[i] += out[1].values[i];
    return std::move(out[0]);
}

/// Column by column a·b.
std::vector<double> products(const Columns &a, const Columns &b)
{
    std::vector<double> sum(a.width);
    for (std::size_t r = 0; r < a.rows(); ++r) {
        for (std::size_t c = 0; c < a.width; ++c)
            sum[c] += a.row(r)[c] * b.row(r)[c];
    }
    return sum;
}

/// a ← by · a + b · other, column by column.
void combine(Columns &a, const std::vector<double> &by, const Columns &other,
             const std::vector<double> &factor)
{
    for (std::size_t r = 0; r < a.rows(); ++r) {
        for (std::size_t c = 0; c < a.width; ++c)
            a.row(r)[c] = by[c] * a.row(r)[c] + factor[c] * other.row(r)[c];
    }
}

Columns scaled(const Columns &in, const std::vector<double> &by)
{
    Columns out = in;
    for (std::size_t r = 0; r < out.rows(); ++r) {
        for (std::size_t c = 0; c < out.width; ++c)
            out.row(r)[c] *= by[r];
    }
    return out;
}

Columns IterativeEquations::solveScaled(const Columns &b, double tolerance,
                                        std::vector<Tridiagonal> *runs) const
{
    const std::size_t width = b.width;
    Columns x(b.rows(), width);
    Columns residual = b;
    Columns direction = b;
    std::vector<double> squares = products(residual, residual);
    const std::vector<double> first = squares;
    const std::vector<double> ones(width, 1.0);
    for (int step = 0; step < mostSteps; ++step) {
        bool open = false;
        for (std::size_t c = 0; c < width; ++c)
            open = open || squares[c] > tolerance * tolerance * first[c];
        if (!open)
            break;
        const Columns inside = scaled(direction, m_scale);
        Columns image = throughWide(inside, false);
        for (std::size_t j = 0; j < image.rows(); ++j) {
            for (std::size_t c = 0; c < width; ++c)
                image.row(j)[c] = m_scale[j] * (m_narrow[j] * inside.row(j)[c] - image.row(j)[c]);
        }
        const std::vector<double> curvature = products(direction, image);
        std::vector<double> alpha(width, 0.0);
        std::vector<double> back(width, 0.0);
        for (std::size_t c = 0; c < width; ++c) {
            // A column that has arrived stands still while others go on.
            if (squares[c] > tolerance * tolerance * first[c])
                alpha[c] = squares[c] / curvature[c];
            back[c] = -alpha[c];
        }
        combine(x, ones, direction, alpha);
        combine(residual, ones, image, back);
        const std::vector<double> now = products(residual, residual);
        std::vector<double> beta(width, 0.0);
        for (std::size_t c = 0; c < width; ++c) {
            if (alpha[c] == 0)
                continue;
            beta[c] = now[c] / squares[c];
            if (runs) {
                (*runs)[c].alpha.push_back(alpha[c]);
                (*runs)[c].beta.push_back(beta[c]);
            }
            squares[c] = now[c];
        }
        combine(direction, beta, residual, ones);
    }
    return x;
}

namespace {

double meanOf(const std::vector<double> &values)
{
    return std::accumulate(values.begin(), values.end(), 0.0) / static_cast<double>(values.size());
}

double errorOfMean(const std::vector<double> &values)
{
    const double mean = meanOf(values);
    double squares = 0;
    for (const double value : values)
        squares += (value - mean) * (value - mean);
    const auto count = static_cast<double>(values.size());
    return std::sqrt(squares / (count * (count - 1)));
}

} // namespace

/// One run of all probes gives both traces and the determinant.
void IterativeEquations::probe()
{
    const std::size_t count = m_probes.width;
    std::vector<Tridiagonal> runs(count);
    const Columns solved = solveScaled(m_probes, 1e-7, &runs);
    const Columns inner = scaled(solved, m_scale);
    const Columns probe = scaled(m_probes, m_scale);
    const std::vector<double> narrow = products(probe, inner);
    const std::vector<double> wide = products(probe, throughWide(inner, true));
    m_traces = {};
    for (const double inverse : m_wide)
        m_traces.wide += inverse;
    std::vector<double> logs(count);
    for (std::size_t c = 0; c < count; ++c)
        logs[c] = static_cast<double>(m_layout.narrows()) * runs[c].logarithm();
    m_traces.wide += meanOf(wide);
    m_traces.narrow = meanOf(narrow);
    m_logDeterminant += meanOf(logs);
    m_traceErrors = {errorOfMean(wide), errorOfMean(narrow)};
    m_determinantError = errorOfMean(logs);
}

void IterativeEquations::solve(Columns &wide, Columns &narrow) const
{
    if (m_isSimple)
        m_simple->solve(wide, narrow);
    else
        solveTo(1e-11, wide, narrow);
}

void IterativeEquations::solveTo(double tolerance, Columns &wide, Columns &narrow) const
{
    const std::size_t width = wide.width;
    for (std::size_t w = 0; w < m_layout.wides(); ++w) {
        for (std::size_t c = 0; c < width; ++c)
            wide.row(w)[c] *= m_wide[w];
        for (std::uint32_t i = m_layout.start[w]; i < m_layout.start[w + 1]; ++i) {
            for (std::size_t c = 0; c < width; ++c)
                narrow.row(m_layout.narrow[i])[c] -= wide.row(w)[c];
        }
    }
    narrow = scaled(solveScaled(scaled(narrow, m_scale), tolerance, nullptr), m_scale);
    for (std::size_t w = 0; w < m_layout.wides(); ++w) {
        for (std::uint32_t i = m_layout.start[w]; i < m_layout.start[w + 1]; ++i) {
            for (std::size_t c = 0; c < width; ++c)
                wide.row(w)[c] -= m_wide[w] * narrow.row(m_layout.narrow[i])[c];
        }
    }
}

Traces IterativeEquations::traces()
{
    return m_isSimple ? m_simple->traces() : m_traces;
}

/// The variance of an effect is what it is given all effects of the other factor, which is known, and the
/// variance of that mean, which comes from draws: the random part is the small one.
void IterativeEquations::diagonal(std::vector<double> &wide, std::vector<double> &narrow)
{
    if (m_isSimple) {
        m_simple->diagonal(wide, narrow);
        return;
    }
    wide.assign(m_layout.wides(), 0.0);
    narrow.assign(m_layout.narrows(), 0.0);
    constexpr std::uint64_t seed = 0x70616C6D61726573ULL;
    std::vector<double> metByNarrow(m_layout.narrows() * batch);
    for (std::size_t first = 0; first < diagonalDraws; first += batch) {
        Columns u(m_layout.wides(), batch);
        Columns v(m_layout.narrows(), batch);
        draw(seed, first, u, v);
        std::fill(metByNarrow.begin(), metByNarrow.end(), 0.0);
        std::vector<double> met(batch);
        for (std::size_t w = 0; w < m_layout.wides(); ++w) {
            std::fill(met.begin(), met.end(), 0.0);
            for (std::uint32_t i = m_layout.start[w]; i < m_layout.start[w + 1]; ++i) {
                const std::size_t j = m_layout.narrow[i];
                for (std::size_t c = 0; c < batch; ++c) {
                    met[c] += v.row(j)[c];
                    metByNarrow[j * batch + c] += u.row(w)[c];
                }
            }
            for (const double sum : met)
                wide[w] += sum * sum / diagonalDraws;
        }
        for (std::size_t j = 0; j < m_layout.narrows(); ++j) {
            for (std::size_t c = 0; c < batch; ++c)
                narrow[j] += metByNarrow[j * batch + c] * metByNarrow[j * batch + c] / diagonalDraws;
        }
    }
    for (std::size_t w = 0; w < wide.size(); ++w)
        wide[w] = m_wide[w] + wide[w] * m_wide[w] * m_wide[w];
    for (std::size_t j = 0; j < narrow.size(); ++j)
        narrow[j] = (1 + narrow[j] / m_narrow[j]) / m_narrow[j];
}

/// Perturb and solve (Papandreou and Yuille 2010): a right-hand side with covariance C has a solution with
/// covariance C⁻¹.
void IterativeEquations::draw(std::uint64_t seed, std::uint64_t first, Columns &wide, Columns &narrow)
{
    if (m_isSimple) {
        m_simple->draw(seed, first, wide, narrow);
        return;
    }
    const std::size_t width = wide.width;
    const std::size_t levels = m_layout.wides() + m_layout.narrows();
    inParallel(width, [&](std::size_t from, std::size_t to) {
        std::vector<double> own(m_layout.narrows());
        for (std::size_t c = from; c < to; ++c) {
            const Noise noise(seed, first + c);
            for (std::size_t j = 0; j < own.size(); ++j)
                own[j] = std::sqrt(*m_ratios.narrow) * noise.normal(m_layout.wides() + j);
            for (std::size_t w = 0; w < m_layout.wides(); ++w) {
                double sum = std::sqrt(*m_ratios.wide) * noise.normal(w);
                for (std::uint32_t i = m_layout.start[w]; i < m_layout.start[w + 1]; ++i) {
                    const double e = noise.normal(levels + i);
                    sum += e;
                    own[m_layout.narrow[i]] += e;
                }
                wide.row(w)[c] = sum;
            }
            for (std::size_t j = 0; j < own.size(); ++j)
                narrow.row(j)[c] = own[j];
        }
    });
    // A draw is noise: five digits of it are enough.
    solveTo(1e-5, wide, narrow);
}

} // namespace

std::unique_ptr<CrossedEquations> iterativeEquations(const CrossedLayout &layout, std::size_t probes,
                                                     std::uint64_t seed)
{
    assert(probes >= 2);
    return std::make_unique<IterativeEquations>(layout, probes, seed);
}

} // namespace palmares::statistics
