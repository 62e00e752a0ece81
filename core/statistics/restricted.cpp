#include "core/statistics/restricted.h"

#include <Eigen/Dense>

#include <algorithm>
#include <cmath>
#include <numbers>
#include <optional>
#include <utility>

namespace palmares::statistics {

namespace {

/// A variance below this share of the residual one is on its way to 0.
constexpr double vanishing = 1e-8;
/// Below this share of the residual variance a variance is told by the same absolute digits: relative ones are
/// lost in rounding.
constexpr double hardlyThere = 1e-3;
/// Average information steps are few where the information is close to the curvature; more of them crawl.
constexpr int usualSteps = 6;

double sumOfSquares(const Columns &columns, std::size_t c)
{
    double sum = 0;
    for (std::size_t r = 0; r < columns.rows(); ++r)
        sum += columns.row(r)[c] * columns.row(r)[c];
    return sum;
}

Ratios ratiosOf(const Variances &at)
{
    Ratios ratios;
    if (at.wide > 0)
        ratios.wide = at.residual / at.wide;
    if (at.narrow > 0)
        ratios.narrow = at.residual / at.narrow;
    return ratios;
}

} // namespace

Restricted::Restricted(CrossedFit &fit, const CrossedOptions &options)
    : m_fit(fit), m_layout(fit.m_layout), m_equations(*fit.m_equations), m_options(options)
{
    (m_layout.wideIsEntry ? m_mayNarrow : m_mayWide) = fit.m_model.hasJudges;
    m_floor = 1e-7 * m_layout.squares / static_cast<double>(m_layout.size());
    sumFixed();
}

/// Henderson's method 1: sums of squares equated to their expectations.
Variances Restricted::start() const
{
    const auto all = static_cast<double>(m_layout.size());
    const auto wides = static_cast<double>(m_layout.wides());
    const auto narrows = static_cast<double>(m_layout.narrows());
    double kWide = 0;
    double kNarrow = 0;
    double ssWide = 0;
    double ssNarrow = 0;
    for (std::size_t w = 0; w < m_layout.wides(); ++w) {
        kWide += m_layout.wideCount[w] * m_layout.wideCount[w] / all;
        ssWide += m_layout.wideSum[w] * m_layout.wideSum[w] / m_layout.wideCount[w];
    }
    for (std::size_t j = 0; j < m_layout.narrows(); ++j) {
        kNarrow += m_layout.narrowCount[j] * m_layout.narrowCount[j] / all;
        ssNarrow += m_layout.narrowSum[j] * m_layout.narrowSum[j] / m_layout.narrowCount[j];
    }
    Eigen::Matrix3d expected;
    expected << all - kWide, wides - kNarrow, wides - 1, narrows - kWide, all - kNarrow, narrows - 1,
        all - kWide, all - kNarrow, all - 1;
    const Eigen::Vector3d found(ssWide, ssNarrow, m_layout.squares);
    const Eigen::Vector3d moments = expected.fullPivLu().solve(found);
    const double total = m_layout.squares / (all - 1);
    const auto inside = [&](double value) {
        return std::isfinite(value) ? std::clamp(value, 0.02 * total, total) : total / 3;
    };
    return {m_mayWide ? inside(moments[0]) : 0, m_mayNarrow ? inside(moments[1]) : 0, inside(moments[2])};
}

void Restricted::sumResiduals(Point &point) const
{
    point.wideResidual.assign(m_layout.wides(), 0.0);
    point.narrowResidual.assign(m_layout.narrows(), 0.0);
    point.residualSquares = 0;
    for (std::size_t w = 0; w < m_layout.wides(); ++w) {
        const double base = point.fixed[0] + point.wide.row(w)[0];
        double sum = 0;
        for (std::uint32_t i = m_layout.start[w]; i < m_layout.start[w + 1]; ++i) {
            double r = m_layout.value[i] - base - point.narrow.row(m_layout.narrow[i])[0];
            for (std::size_t k = 0; k < m_layout.fixed.width; ++k)
                r -= point.fixed[1 + k] * m_layout.fixed.row(i)[k];
            sum += r;
            point.narrowResidual[m_layout.narrow[i]] += r;
            point.residualSquares += r * r;
        }
        point.wideResidual[w] = sum;
    }
}

bool Restricted::evaluate(const Variances &at)
{
    const Ratios ratios = ratiosOf(at);
    if (!m_equations.set(ratios))
        return false;
    Point point;
    point.at = at;
    const std::size_t p = fixedCount();
    point.wide = Columns(m_layout.wides(), 1 + p);
    point.narrow = Columns(m_layout.narrows(), 1 + p);
    for (std::size_t w = 0; w < m_layout.wides(); ++w) {
        point.wide.row(w)[0] = m_layout.wideSum[w];
        for (std::size_t k = 0; k < p; ++k)
            point.wide.row(w)[1 + k] = wideOf(w, k);
    }
    for (std::size_t j = 0; j < m_layout.narrows(); ++j) {
        point.narrow.row(j)[0] = m_layout.narrowSum[j];
        for (std::size_t k = 0; k < p; ++k)
            point.narrow.row(j)[1 + k] = narrowOf(j, k);
    }
    m_equations.solve(point.wide, point.narrow);
    if (!solveFixed(point))
        return false;
    sumResiduals(point);
    point.wideSquares = sumOfSquares(point.wide, 0);
    point.narrowSquares = sumOfSquares(point.narrow, 0);
    const double residual = at.residual;
    const auto freedom = static_cast<double>(m_layout.size()) - static_cast<double>(p);
    point.criterion = freedom * std::log(2 * std::numbers::pi * residual) + m_equations.logDeterminant() +
                      point.logInformation + point.residualSquares / residual;
    if (ratios.wide)
        point.criterion +=
            point.wideSquares / at.wide - static_cast<double>(m_layout.wides()) * std::log(*ratios.wide);
    if (ratios.narrow)
        point.criterion += point.narrowSquares / at.narrow -
                           static_cast<double>(m_layout.narrows()) * std::log(*ratios.narrow);
    if (!std::isfinite(point.criterion))
        return false;
    m_point = std::move(point);
    return true;
}

bool Restricted::isIn(std::size_t which) const
{
    return which == 0 ? m_point.at.wide > 0 : which == 1 ? m_point.at.narrow > 0 : !m_residualHeld;
}

Restricted::Three Restricted::slope(const Traces &traces) const
{
    const Point &p = m_point;
    const double e = p.at.residual;
    double freedom = static_cast<double>(m_layout.size()) - static_cast<double>(fixedCount());
    Three slope{0, 0, 0};
    const auto factor = [&](double variance, std::size_t levels, double trace, const Columns &columns,
                            double squares) {
        const double n = static_cast<double>(levels);
        const double whole = trace + spent(p, columns);
        freedom -= n - e / variance * whole;
        return -(n / variance - e * whole / (variance * variance) - squares / (variance * variance)) / 2;
    };
    if (p.at.wide > 0)
        slope[0] = factor(p.at.wide, m_layout.wides(), traces.wide, p.wide, p.wideSquares);
    if (p.at.narrow > 0)
        slope[1] = factor(p.at.narrow, m_layout.narrows(), traces.narrow, p.narrow, p.narrowSquares);
    slope[2] = -(freedom / e - p.residualSquares / (e * e)) / 2;
    return slope;
}

double Restricted::slopeAtZero(bool wide) const
{
    // With V⁻¹ = (I − Z diag(1/(m + λ)) Zᵀ)/e of the other factor: (yᵀPZZᵀPy − tr ZᵀPZ)/2.
    const Point &p = m_point;
    const double e = p.at.residual;
    const auto &counts = wide ? m_layout.wideCount : m_layout.narrowCount;
    const auto &others = wide ? m_layout.narrowCount : m_layout.wideCount;
    const auto &residuals = wide ? p.wideResidual : p.narrowResidual;
    const double other = wide ? p.at.narrow : p.at.wide;
    std::vector<double> inverse(others.size(), 0.0);
    for (std::size_t k = 0; other > 0 && k < others.size(); ++k)
        inverse[k] = 1 / (others[k] + e / other);
    const auto across = [&](const std::vector<double> &of) {
        std::vector<double> sums(counts.size());
        wide ? m_layout.toWide(of.data(), sums.data()) : m_layout.toNarrow(of.data(), sums.data());
        return sums;
    };
    const std::vector<double> inverses = across(inverse);
    const auto columns = static_cast<Eigen::Index>(fixedCount());
    Eigen::MatrixXd ofFixed(static_cast<Eigen::Index>(counts.size()), columns);
    Eigen::MatrixXd information(columns, columns);
    for (Eigen::Index c = 0; c < columns; ++c) {
        const auto at = static_cast<std::size_t>(c);
        std::vector<double> share(others.size());
        for (std::size_t k = 0; k < others.size(); ++k)
            share[k] = inverse[k] * (wide ? narrowOf(k, at) : wideOf(k, at));
        const std::vector<double> shares = across(share);
        for (std::size_t k = 0; k < counts.size(); ++k)
            ofFixed(static_cast<Eigen::Index>(k), c) =
                ((wide ? wideOf(k, at) : narrowOf(k, at)) - shares[k]) / e;
        for (Eigen::Index d = 0; d < columns; ++d) {
            const auto to = static_cast<std::size_t>(d);
            double sum = m_products[at * fixedCount() + to];
            for (std::size_t k = 0; k < others.size(); ++k)
                sum -= share[k] * (wide ? narrowOf(k, to) : wideOf(k, to));
            information(c, d) = sum / e;
        }
    }
    double data = 0;
    double trace = 0;
    for (std::size_t k = 0; k < counts.size(); ++k) {
        data += residuals[k] * residuals[k] / (e * e);
        trace += (counts[k] - inverses[k]) / e;
    }
    const Eigen::MatrixXd products = ofFixed.transpose() * ofFixed;
    return (data - (trace - information.ldlt().solve(products).trace())) / 2;
}

std::array<Restricted::Three, 3> Restricted::information() const
{
    const Point &p = m_point;
    const double e = p.at.residual;
    // Working variables f: the effects and the residuals over their variances, one value an observation.
    // Needed are only their sums by level and their products with each other.
    const std::size_t wides = m_layout.wides();
    const std::size_t narrows = m_layout.narrows();
    const double byWide = p.at.wide > 0 ? 1 / p.at.wide : 0;
    const double byNarrow = p.at.narrow > 0 ? 1 / p.at.narrow : 0;
    std::vector<double> u(wides);
    std::vector<double> v(narrows);
    for (std::size_t w = 0; w < wides; ++w)
        u[w] = p.wide.row(w)[0] * byWide;
    for (std::size_t j = 0; j < narrows; ++j)
        v[j] = p.narrow.row(j)[0] * byNarrow;
    std::vector<double> vAtWide(wides);
    std::vector<double> uAtNarrow(narrows);
    m_layout.toWide(v.data(), vAtWide.data());
    m_layout.toNarrow(u.data(), uAtNarrow.data());
    Columns wide(wides, 3);
    Columns narrow(narrows, 3);
    Three sums{0, 0, 0};
    std::array<Three, 3> products{};
    for (std::size_t w = 0; w < wides; ++w) {
        double *row = wide.row(w);
        row[0] = m_layout.wideCount[w] * u[w];
        row[1] = vAtWide[w];
        row[2] = p.wideResidual[w] / e;
        for (std::size_t k = 0; k < 3; ++k) {
            sums[k] += row[k];
            products[0][k] += u[w] * row[k];
        }
    }
    for (std::size_t j = 0; j < narrows; ++j) {
        double *row = narrow.row(j);
        row[0] = uAtNarrow[j];
        row[1] = m_layout.narrowCount[j] * v[j];
        row[2] = p.narrowResidual[j] / e;
        for (std::size_t k = 0; k < 3; ++k)
            products[1][k] += v[j] * row[k];
    }
    products[2] = {products[0][2], products[1][2], p.residualSquares / (e * e)};
    // What the columns of fixed effects have of the working variables; of the residuals nothing.
    const std::size_t fixed = fixedCount();
    std::vector<Three> ofFixed(fixed, Three{0, 0, 0});
    ofFixed[0] = sums;
    for (std::size_t k = 1; k < fixed; ++k) {
        for (std::size_t w = 0; w < wides; ++w)
            ofFixed[k][0] += wideOf(w, k) * u[w];
        for (std::size_t j = 0; j < narrows; ++j)
            ofFixed[k][1] += narrowOf(j, k) * v[j];
    }
    const Columns ofWide = wide;
    const Columns ofNarrow = narrow;
    m_equations.solve(wide, narrow);
    std::array<Three, 3> result{};
    for (std::size_t l = 0; l < 3; ++l) {
        std::vector<double> right(fixed);
        std::vector<double> taken(fixed);
        for (std::size_t m = 0; m < fixed; ++m)
            right[m] = ofFixed[m][l] - product(m, wide, narrow, l);
        for (std::size_t m = 0; m < fixed; ++m) {
            for (std::size_t o = 0; o < fixed; ++o)
                taken[m] += p.inverse[m * fixed + o] * right[o];
        }
        const auto left = [&](const Columns &solved, const Columns &own, std::size_t row) {
            double value = solved.row(row)[l];
            for (std::size_t m = 0; m < fixed; ++m)
                value -= taken[m] * own.row(row)[1 + m];
            return value;
        };
        Three fitted{0, 0, 0};
        for (std::size_t k = 0; k < 3; ++k) {
            for (std::size_t m = 0; m < fixed; ++m)
                fitted[k] += ofFixed[m][k] * taken[m];
        }
        for (std::size_t w = 0; w < wides; ++w) {
            const double value = left(wide, p.wide, w);
            for (std::size_t k = 0; k < 3; ++k)
                fitted[k] += ofWide.row(w)[k] * value;
        }
        for (std::size_t j = 0; j < narrows; ++j) {
            const double value = left(narrow, p.narrow, j);
            for (std::size_t k = 0; k < 3; ++k)
                fitted[k] += ofNarrow.row(j)[k] * value;
        }
        for (std::size_t k = 0; k < 3; ++k)
            result[k][l] = (products[k][l] - fitted[k]) / e / 2;
    }
    return result;
}

Restricted::Three Restricted::step(const Three &slope) const
{
    const std::array<Three, 3> information = this->information();
    const Three variances{m_point.at.wide, m_point.at.narrow, m_point.at.residual};
    Eigen::Matrix3d matrix = Eigen::Matrix3d::Identity();
    Eigen::Vector3d right = Eigen::Vector3d::Zero();
    // A factor whose predicted effects are all 0 gives no information of this kind: its slope alone says
    // where to go.
    const auto isFlat = [&](std::size_t k) {
        return information[k][k] * variances[k] * variances[k] < 1e-12;
    };
    for (int k = 0; k < 3; ++k) {
        const auto at = static_cast<std::size_t>(k);
        if (!isIn(at))
            continue;
        if (isFlat(at)) {
            right[k] = slope[at] < 0 ? -variances[at] : variances[at];
            continue;
        }
        right[k] = slope[at];
        for (int l = 0; l < 3; ++l) {
            if (isIn(static_cast<std::size_t>(l)) && !isFlat(static_cast<std::size_t>(l)))
                matrix(k, l) = (information[static_cast<std::size_t>(k)][static_cast<std::size_t>(l)] +
                                information[static_cast<std::size_t>(l)][static_cast<std::size_t>(k)]) /
                               2;
        }
    }
    const Eigen::Vector3d solution = matrix.fullPivLu().solve(right);
    return {solution[0], solution[1], solution[2]};
}

Variances Restricted::moved(Variances at, const Three &step, double by) const
{
    at.residual = std::max(m_floor, std::max(at.residual + by * step[2], at.residual / 20));
    for (const auto &[variance, change] : {std::pair{&at.wide, step[0]}, std::pair{&at.narrow, step[1]}}) {
        if (*variance > 0)
            *variance = *variance + by * change < vanishing * at.residual ? 0 : *variance + by * change;
    }
    return at;
}

/// Where the average information is far from the curvature (small tables), its steps shrink by a constant factor
/// and never arrive. The last two of them tell that factor along the way that was gone: what is left of it is
/// taken off at once (Anderson 1965, of depth 1).
Restricted::Three Restricted::accelerated(const Three &step, const Trail &last) const
{
    const Three now{m_point.at.wide, m_point.at.narrow, m_point.at.residual};
    const Three was{last.at.wide, last.at.narrow, last.at.residual};
    double product = 0;
    double square = 0;
    for (std::size_t k = 0; k < 3; ++k) {
        if ((now[k] > 0) != (was[k] > 0))
            return step;
        if (!isIn(k))
            continue;
        const double change = (step[k] - last.step[k]) / now[k];
        product += step[k] / now[k] * change;
        square += change * change;
    }
    if (!(square > 0))
        return step;
    Three further = step;
    for (std::size_t k = 0; k < 3; ++k)
        further[k] -= product / square * (now[k] - was[k] + step[k] - last.step[k]);
    return further;
}

/// The EM step: slow, but it never makes the likelihood smaller (Dempster, Laird and Rubin 1977).
Variances Restricted::expectationStep(const Traces &traces) const
{
    const Point &p = m_point;
    const double e = p.at.residual;
    Variances at = p.at;
    auto fitted = static_cast<double>(fixedCount());
    if (at.wide > 0) {
        const double trace = traces.wide + spent(p, p.wide);
        fitted += static_cast<double>(m_layout.wides()) - e / p.at.wide * trace;
        at.wide = (p.wideSquares + e * trace) / static_cast<double>(m_layout.wides());
    }
    if (at.narrow > 0) {
        const double trace = traces.narrow + spent(p, p.narrow);
        fitted += static_cast<double>(m_layout.narrows()) - e / p.at.narrow * trace;
        at.narrow = (p.narrowSquares + e * trace) / static_cast<double>(m_layout.narrows());
    }
    at.residual = std::max(m_floor, (p.residualSquares + e * fitted) / static_cast<double>(m_layout.size()));
    return at;
}

/// A factor that left too early comes back with a small variance.
bool Restricted::comeBack()
{
    if (m_returns >= 3)
        return false;
    Variances at = m_point.at;
    // Smaller each time: the best variance may lie below the one that was tried.
    const double small = std::pow(0.01, m_returns + 1);
    if (m_mayWide && at.wide == 0 && slopeAtZero(true) > 0)
        at.wide = small * at.residual;
    if (m_mayNarrow && at.narrow == 0 && slopeAtZero(false) > 0)
        at.narrow = small * at.residual;
    if (at.wide == m_point.at.wide && at.narrow == m_point.at.narrow)
        return false;
    ++m_returns;
    const Variances was = m_point.at;
    if (evaluate(at))
        return true;
    evaluate(was);
    m_equations.traces();
    return false;
}

/// No variance would gain from growing or shrinking; a step of almost nothing may also come from information
/// that is singular.
bool Restricted::isLevel(const Three &slopes, double tolerance) const
{
    const double limit = std::max(1e-5, tolerance * static_cast<double>(m_layout.size()));
    return std::abs(slopes[0] * m_point.at.wide) < limit && std::abs(slopes[1] * m_point.at.narrow) < limit &&
           (m_residualHeld || std::abs(slopes[2] * m_point.at.residual) < limit);
}

/// A hundredth of what a step gains at least where information is what it should be: no variance is known
/// better than from all values, so that v²·information ≤ n/2.
double Restricted::leastGain(const Three &slopes) const
{
    const double wide = slopes[0] * m_point.at.wide;
    const double narrow = slopes[1] * m_point.at.narrow;
    const double residual = m_residualHeld ? 0 : slopes[2] * m_point.at.residual;
    return 0.01 * (wide * wide + narrow * narrow + residual * residual) /
           static_cast<double>(m_layout.size());
}

/// Where the information misleads, on tables that are nearly saturated: strides along single variances, the
/// way they slope.
bool Restricted::search(const Variances &was, const Three &slopes, double criterion)
{
    std::optional<Variances> best;
    const auto attempt = [&](double Variances::*which, double slope) {
        for (const double by : {slope > 0 ? 5 : 0.2, slope > 0 ? 1.3 : 0.8, slope > 0 ? 1.02 : 0.98}) {
            Variances at = was;
            at.*which *= by;
            at.residual = std::max(at.residual, m_floor);
            if (which != &Variances::residual && at.*which < vanishing * at.residual)
                at.*which = 0;
            if (evaluate(at) && m_point.criterion < criterion) {
                criterion = m_point.criterion;
                best = at;
            }
        }
    };
    if (was.wide > 0)
        attempt(&Variances::wide, slopes[0]);
    if (was.narrow > 0)
        attempt(&Variances::narrow, slopes[1]);
    if (!m_residualHeld)
        attempt(&Variances::residual, slopes[2]);
    return best && evaluate(*best);
}

void Restricted::run(int mostSteps)
{
    CrossedModel &model = m_fit.m_model;
    if (m_options.held) {
        const CrossedOptions::Held &held = *m_options.held;
        Variances at{held.entry, model.hasJudges ? held.judge : 0, std::max(held.residual, m_floor)};
        if (!m_layout.wideIsEntry)
            std::swap(at.wide, at.narrow);
        model.converged = evaluate(at);
        if (m_options.predictionErrors)
            m_equations.traces();
        finish(m_options.predictionErrors);
        return;
    }
    evaluate(start());
    model.converged = false;
    std::optional<Trail> last;
    for (; model.steps < mostSteps; ++model.steps) {
        const Traces traces = m_equations.traces();
        const Three slopes = slope(traces);
        const Three direction = step(slopes);
        const Variances was = m_point.at;
        const double criterion = m_point.criterion;
        const Variances full = moved(was, direction, 1);
        // The iterative way knows its traces to some 1e-4: asking for more digits costs steps and gives
        // nothing.
        const double tolerance =
            m_equations.isIterative() ? std::max(1e-6, m_options.tolerance) : m_options.tolerance;
        const auto relative = [&](double now, double before) {
            return before > 0 ? std::abs(now - before) / std::max(before, hardlyThere * was.residual) : 0;
        };
        const bool isStill = relative(full.wide, was.wide) < tolerance &&
                             relative(full.narrow, was.narrow) < tolerance &&
                             relative(full.residual, was.residual) < tolerance;
        if (isStill && isLevel(slopes, tolerance)) {
            if (!comeBack()) {
                model.converged = true;
                break;
            }
            last.reset();
            continue;
        }
        // The criterion of the iterative way is itself uncertain in its last digits.
        const double slack = (m_equations.isIterative() ? 1e-5 : 1e-11) * (std::abs(criterion) + 1);
        const Variances careful = expectationStep(traces);
        const double least = leastGain(slopes);
        bool better = false;
        if (last && model.steps >= usualSteps && !isStill)
            better = evaluate(moved(was, accelerated(direction, *last), 1)) &&
                     m_point.criterion <= criterion + slack - least;
        last = Trail{was, direction};
        for (double by = 1; by > 0.01 && !better && !isStill; by /= 2)
            better = evaluate(moved(was, direction, by)) && m_point.criterion <= criterion + slack - least;
        if (!better && !search(was, slopes, criterion - slack) && !evaluate(careful)) {
            evaluate(was);
            break;
        }
        if (m_point.at.residual <= m_floor)
            m_residualHeld = true;
    }
    if (!model.converged)
        m_equations.traces();
    finish(m_options.predictionErrors);
}

void Restricted::finish(bool predictionErrors)
{
    CrossedModel &model = m_fit.m_model;
    const Point &p = m_point;
    const bool wideIsEntry = m_layout.wideIsEntry;
    model.iterative = m_equations.isIterative();
    if (model.iterative && !m_options.held)
        findRandomErrors(model.monteCarlo);
    model.mu = m_layout.centre + p.fixed[0];
    model.muSe = std::sqrt(p.at.residual * p.inverse[0]);
    model.fixed.assign(p.fixed.begin() + 1, p.fixed.end());
    for (const double value : p.inverse)
        model.fixedCovariance.push_back(p.at.residual * value);
    model.entryScore = wideIsEntry ? p.wideResidual : p.narrowResidual;
    for (double &value : model.entryScore)
        value /= p.at.residual;
    model.entryVariance = wideIsEntry ? p.at.wide : p.at.narrow;
    model.judgeVariance = wideIsEntry ? p.at.narrow : p.at.wide;
    model.residualAtZero = m_residualHeld;
    model.residualVariance = m_residualHeld ? 0 : p.at.residual;
    model.entryAtZero = model.entryVariance == 0;
    model.judgeAtZero = model.hasJudges && model.judgeVariance == 0;
    model.criterion = p.criterion;
    const auto effects = [](const Columns &columns, std::size_t c) {
        std::vector<double> result(columns.rows());
        for (std::size_t r = 0; r < result.size(); ++r)
            result[r] = columns.row(r)[c];
        return result;
    };
    model.entryEffect = effects(wideIsEntry ? p.wide : p.narrow, 0);
    model.judgeEffect = effects(wideIsEntry ? p.narrow : p.wide, 0);
    m_fit.m_entryOfMean = effects(wideIsEntry ? p.wide : p.narrow, 1);
    const Columns &judges = wideIsEntry ? p.narrow : p.wide;
    m_fit.m_judgeOfFixed = Columns(judges.rows(), fixedCount());
    for (std::size_t j = 0; j < judges.rows(); ++j)
        std::copy_n(judges.row(j) + 1, fixedCount(), m_fit.m_judgeOfFixed.row(j));
    if (!predictionErrors)
        return;
    std::vector<double> wide;
    std::vector<double> narrow;
    m_equations.diagonal(wide, narrow);
    const auto errors = [&](std::vector<double> diagonal, const Columns &columns) {
        for (std::size_t r = 0; r < diagonal.size(); ++r) {
            diagonal[r] = std::sqrt(p.at.residual * (diagonal[r] + spentOf(p, columns.row(r))));
        }
        return diagonal;
    };
    wide = errors(std::move(wide), p.wide);
    narrow = errors(std::move(narrow), p.narrow);
    model.entrySe = wideIsEntry ? std::move(wide) : std::move(narrow);
    model.judgeSe = wideIsEntry ? std::move(narrow) : std::move(wide);
}

} // namespace palmares::statistics
