#pragma once

#include "core/statistics/crossed.h"

#include <array>

namespace palmares::statistics {

/// The three variances, by factor of the layout; 0 = the factor has left the equations.
struct Variances {
    double wide = 0;
    double narrow = 0;
    double residual = 0;
};

/// Finds the largest restricted likelihood of a crossed model and leaves everything in the fit.
class Restricted {
public:
    Restricted(CrossedFit &fit, const CrossedOptions &options);
    void run(int mostSteps);

private:
    using Three = std::array<double, 3>; ///< wide, narrow, residual

    /// Everything that is known at one set of variances.
    struct Point {
        Variances at;
        double criterion = 0;
        std::vector<double> fixed;   ///< the mean of the centred values, then the other fixed effects
        std::vector<double> inverse; ///< their covariance over the residual variance, row by row
        double logInformation = 0;   ///< −log of its determinant
        Columns wide;                ///< effects, and what they lose when a fixed effect rises by 1
        Columns narrow;
        std::vector<double> wideResidual; ///< residuals summed by level
        std::vector<double> narrowResidual;
        double residualSquares = 0;
        double wideSquares = 0; ///< of the effects
        double narrowSquares = 0;
    };

    /// Where a step began and where the information wanted it to go.
    struct Trail {
        Variances at;
        Three step;
    };

    std::size_t fixedCount() const { return 1 + m_layout.fixed.width; }
    /// How much column `k` of the fixed effects a level holds; column 0 is the mean.
    double wideOf(std::size_t level, std::size_t k) const
    {
        return k == 0 ? m_layout.wideCount[level] : m_layout.wideFixed.row(level)[k - 1];
    }
    double narrowOf(std::size_t level, std::size_t k) const
    {
        return k == 0 ? m_layout.narrowCount[level] : m_layout.narrowFixed.row(level)[k - 1];
    }
    /// Σ over all levels of column `k` of the fixed effects times column `c` of what was solved.
    double product(std::size_t k, const Columns &wide, const Columns &narrow, std::size_t c) const;
    void sumFixed();
    bool solveFixed(Point &point) const;
    /// Σ over rows of wᵀ·inverse·w, w what the row's effect loses when the fixed effects rise.
    double spent(const Point &point, const Columns &columns) const;
    double spentOf(const Point &point, const double *row) const;
    Variances start() const;
    bool evaluate(const Variances &at);
    void sumResiduals(Point &point) const;
    Three slope(const Traces &traces) const;
    /// Slope of the likelihood at a variance of 0 of a factor that has left.
    double slopeAtZero(bool wide) const;
    std::array<Three, 3> information() const;
    /// The average information step, over those that are in; the others get 0.
    Three step(const Three &slope) const;
    Three accelerated(const Three &step, const Trail &last) const;
    Variances moved(Variances at, const Three &step, double by) const;
    Variances expectationStep(const Traces &traces) const;
    bool comeBack();
    bool isLevel(const Three &slopes, double tolerance) const;
    double leastGain(const Three &slopes) const;
    bool search(const Variances &was, const Three &slopes, double criterion);
    bool isIn(std::size_t which) const;
    void findRandomErrors(CrossedModel::MonteCarlo &errors) const;
    void finish(bool predictionErrors);

    CrossedFit &m_fit;
    const CrossedLayout &m_layout;
    CrossedEquations &m_equations;
    const CrossedOptions &m_options;
    bool m_mayWide = true; ///< false: cannot be told from the residual, stays out
    bool m_mayNarrow = true;
    bool m_residualHeld = false;
    double m_floor = 0; ///< below it the residual variance counts as 0
    int m_returns = 0;
    std::vector<double> m_products; ///< of the columns of fixed effects with each other
    std::vector<double> m_sums;     ///< of the values times each of them
    Point m_point;
};

} // namespace palmares::statistics
