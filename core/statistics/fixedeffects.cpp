#include "core/statistics/restricted.h"

#include <Eigen/Dense>

namespace palmares::statistics {

void Restricted::sumFixed()
{
    const std::size_t p = fixedCount();
    m_products.assign(p * p, 0.0);
    m_sums.assign(p, 0.0);
    m_products[0] = static_cast<double>(m_layout.size());
    for (const double value : m_layout.value)
        m_sums[0] += value;
    for (std::size_t i = 0; p > 1 && i < m_layout.size(); ++i) {
        const double *x = m_layout.fixed.row(i);
        for (std::size_t k = 1; k < p; ++k) {
            m_sums[k] += m_layout.value[i] * x[k - 1];
            m_products[k] += x[k - 1];
            for (std::size_t l = 1; l < p; ++l)
                m_products[k * p + l] += x[k - 1] * x[l - 1];
        }
    }
    for (std::size_t k = 1; k < p; ++k)
        m_products[k * p] = m_products[k];
}

double Restricted::product(std::size_t k, const Columns &wide, const Columns &narrow, std::size_t c) const
{
    double sum = 0;
    for (std::size_t w = 0; w < m_layout.wides(); ++w)
        sum += wideOf(w, k) * wide.row(w)[c];
    for (std::size_t j = 0; j < m_layout.narrows(); ++j)
        sum += narrowOf(j, k) * narrow.row(j)[c];
    return sum;
}

double Restricted::spentOf(const Point &point, const double *row) const
{
    const std::size_t p = fixedCount();
    double sum = 0;
    for (std::size_t k = 0; k < p; ++k) {
        for (std::size_t l = 0; l < p; ++l)
            sum += row[1 + k] * point.inverse[k * p + l] * row[1 + l];
    }
    return sum;
}

double Restricted::spent(const Point &point, const Columns &columns) const
{
    double sum = 0;
    for (std::size_t r = 0; r < columns.rows(); ++r)
        sum += spentOf(point, columns.row(r));
    return sum;
}

/// Generalised least squares: the fixed effects from what C⁻¹ made of the values and of their columns; the
/// effects are then those of what is left.
bool Restricted::solveFixed(Point &point) const
{
    const auto p = static_cast<Eigen::Index>(fixedCount());
    Eigen::MatrixXd information(p, p);
    Eigen::VectorXd right(p);
    for (Eigen::Index k = 0; k < p; ++k) {
        const auto at = static_cast<std::size_t>(k);
        right[k] = m_sums[at] - product(at, point.wide, point.narrow, 0);
        for (Eigen::Index l = 0; l <= k; ++l) {
            const auto other = static_cast<std::size_t>(l);
            information(k, l) = information(l, k) =
                m_products[at * fixedCount() + other] - product(at, point.wide, point.narrow, 1 + other);
        }
    }
    const Eigen::LDLT<Eigen::MatrixXd> factor(information);
    if (factor.info() != Eigen::Success || !(factor.vectorD().minCoeff() > 0))
        return false;
    const Eigen::VectorXd fixed = factor.solve(right);
    const Eigen::MatrixXd inverse = factor.solve(Eigen::MatrixXd::Identity(p, p));
    point.fixed.assign(fixed.data(), fixed.data() + p);
    point.inverse.assign(inverse.data(), inverse.data() + p * p);
    point.logInformation = factor.vectorD().array().log().sum();
    for (Columns *columns : {&point.wide, &point.narrow}) {
        for (std::size_t r = 0; r < columns->rows(); ++r) {
            for (std::size_t k = 0; k < fixedCount(); ++k)
                columns->row(r)[0] -= point.fixed[k] * columns->row(r)[1 + k];
        }
    }
    return true;
}

} // namespace palmares::statistics
