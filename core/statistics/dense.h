#pragma once

#include <cstddef>
#include <string>
#include <vector>

namespace palmares::statistics {

/// Who does the dense algebra. Blas is OpenBLAS with `blasThreads` threads, if the program was built with it;
/// Own is Eigen alone.
enum class Algebra { Blas, Own };

/// Blas if it is there, else Own.
Algebra bestAlgebra();

/// For measurements, e.g. "OpenBLAS 0.3.21, 2 threads" or "Eigen 3.4.0".
std::string nameOf(Algebra algebra);

/// Pinned, so that sums are added in the same order on every machine with the same processor.
inline constexpr int blasThreads = 2;

/// A symmetric positive definite matrix of which the lower triangle is kept, column after column. It goes
/// through three states in place: matrix, Cholesky factor, inverse.
class SymmetricMatrix {
public:
    explicit SymmetricMatrix(std::size_t size, Algebra algebra = bestAlgebra());

    std::size_t size() const { return m_size; }
    /// Row ≥ column.
    double &at(std::size_t row, std::size_t column) { return m_values[column * m_size + row]; }
    double at(std::size_t row, std::size_t column) const { return m_values[column * m_size + row]; }
    void setZero() { m_values.assign(m_values.size(), 0.0); }

    /// Matrix → factor L, matrix = L·Lᵀ. False if it is not positive definite; then the content is lost.
    bool factor();
    double logDeterminant() const; ///< of the matrix; while it is a factor
    /// x ← matrix⁻¹ · x; while it is a factor.
    void solveByFactor(double *x) const;
    /// Factor → inverse of the matrix.
    void invert();
    /// y ← content · x, the content being symmetric (the inverse).
    void multiply(const double *x, double *y) const;
    /// g ← L · g for `columns` columns of g; while it is a factor. With L from an inverse and g standard
    /// normal, the columns are draws with the inverse as covariance.
    void multiplyByFactor(double *g, std::size_t columns) const;

private:
    std::size_t m_size;
    Algebra m_algebra;
    std::vector<double> m_values;
};

} // namespace palmares::statistics
