#include "core/statistics/dense.h"

#include "core/statistics/parallel.h"

#include <Eigen/Cholesky>
#include <Eigen/Core>

#include <cmath>

#if defined(PALMARES_OPENBLAS)
extern "C" {
void dpotrf_(const char *uplo, const int *n, double *a, const int *lda, int *info);
void dpotri_(const char *uplo, const int *n, double *a, const int *lda, int *info);
void dpotrs_(const char *uplo, const int *n, const int *nrhs, const double *a, const int *lda, double *b,
             const int *ldb, int *info);
void dsymv_(const char *uplo, const int *n, const double *alpha, const double *a, const int *lda,
            const double *x, const int *incx, const double *beta, double *y, const int *incy);
void dtrmm_(const char *side, const char *uplo, const char *trans, const char *diag, const int *m,
            const int *n, const double *alpha, const double *a, const int *lda, double *b, const int *ldb);
void openblas_set_num_threads(int threads);
char *openblas_get_config(void);
}
#endif

namespace palmares::statistics {

namespace {

using Matrix = Eigen::MatrixXd;
using View = Eigen::Map<Matrix>;
using ConstView = Eigen::Map<const Matrix>;

/// What Eigen does when no BLAS is there. Slower, the same to rounding.
namespace own {

bool factor(View a)
{
    Eigen::LLT<Eigen::Ref<Matrix>, Eigen::Lower> llt(a);
    return llt.info() == Eigen::Success;
}

void invert(View a)
{
    Matrix inverse = Matrix::Identity(a.rows(), a.cols());
    a.triangularView<Eigen::Lower>().solveInPlace(inverse);
    a.triangularView<Eigen::Lower>() = inverse.transpose() * inverse;
}

} // namespace own

#if defined(PALMARES_OPENBLAS)
/// Levels from which a second thread helps. Where it does not it must not run: while it waits for the next call
/// it turns in a circle and takes the processor from our own threads.
constexpr std::size_t worthAThread = 500;

void useThreads(std::size_t size)
{
    openblas_set_num_threads(!isPart && size >= worthAThread ? blasThreads : 1);
}
#endif

} // namespace

Algebra bestAlgebra()
{
#if defined(PALMARES_OPENBLAS)
    return Algebra::Blas;
#else
    return Algebra::Own;
#endif
}

std::string nameOf(Algebra algebra)
{
#if defined(PALMARES_OPENBLAS)
    if (algebra == Algebra::Blas)
        return std::string(openblas_get_config()) + ", " + std::to_string(blasThreads) + " threads";
#endif
    static_cast<void>(algebra);
    return "Eigen " + std::to_string(EIGEN_WORLD_VERSION) + "." + std::to_string(EIGEN_MAJOR_VERSION) + "." +
           std::to_string(EIGEN_MINOR_VERSION) + ", 1 thread";
}

SymmetricMatrix::SymmetricMatrix(std::size_t size, Algebra algebra)
    : m_size(size), m_algebra(algebra == Algebra::Blas ? bestAlgebra() : algebra), m_values(size * size)
{
}

bool SymmetricMatrix::factor()
{
    if (m_size == 0)
        return true;
#if defined(PALMARES_OPENBLAS)
    if (m_algebra == Algebra::Blas) {
        const int n = static_cast<int>(m_size);
        int info = 0;
        useThreads(m_size);
        dpotrf_("L", &n, m_values.data(), &n, &info);
        return info == 0;
    }
#endif
    const auto n = static_cast<Eigen::Index>(m_size);
    return own::factor(View(m_values.data(), n, n));
}

double SymmetricMatrix::logDeterminant() const
{
    double sum = 0;
    for (std::size_t i = 0; i < m_size; ++i)
        sum += std::log(at(i, i));
    return 2 * sum;
}

void SymmetricMatrix::solveByFactor(double *x) const
{
    if (m_size == 0)
        return;
#if defined(PALMARES_OPENBLAS)
    if (m_algebra == Algebra::Blas) {
        const int n = static_cast<int>(m_size);
        const int one = 1;
        int info = 0;
        useThreads(0);
        dpotrs_("L", &n, &one, m_values.data(), &n, x, &n, &info);
        return;
    }
#endif
    const auto n = static_cast<Eigen::Index>(m_size);
    const ConstView a(m_values.data(), n, n);
    Eigen::Map<Eigen::VectorXd> vector(x, n);
    a.triangularView<Eigen::Lower>().solveInPlace(vector);
    a.transpose().triangularView<Eigen::Upper>().solveInPlace(vector);
}

void SymmetricMatrix::invert()
{
    if (m_size == 0)
        return;
#if defined(PALMARES_OPENBLAS)
    if (m_algebra == Algebra::Blas) {
        const int n = static_cast<int>(m_size);
        int info = 0;
        useThreads(m_size);
        dpotri_("L", &n, m_values.data(), &n, &info);
        return;
    }
#endif
    const auto n = static_cast<Eigen::Index>(m_size);
    own::invert(View(m_values.data(), n, n));
}

void SymmetricMatrix::multiply(const double *x, double *y) const
{
    if (m_size == 0)
        return;
#if defined(PALMARES_OPENBLAS)
    if (m_algebra == Algebra::Blas) {
        const int n = static_cast<int>(m_size);
        const int one = 1;
        const double alpha = 1;
        const double beta = 0;
        useThreads(0);
        dsymv_("L", &n, &alpha, m_values.data(), &n, x, &one, &beta, y, &one);
        return;
    }
#endif
    const auto n = static_cast<Eigen::Index>(m_size);
    const ConstView a(m_values.data(), n, n);
    Eigen::Map<Eigen::VectorXd>(y, n).noalias() =
        a.selfadjointView<Eigen::Lower>() * Eigen::Map<const Eigen::VectorXd>(x, n);
}

void SymmetricMatrix::multiplyByFactor(double *g, std::size_t columns) const
{
    if (m_size == 0)
        return;
    const auto n = static_cast<Eigen::Index>(m_size);
#if defined(PALMARES_OPENBLAS)
    if (m_algebra == Algebra::Blas) {
        const int rows = static_cast<int>(m_size);
        const int count = static_cast<int>(columns);
        const double one = 1;
        useThreads(0); // who calls shares the columns out
        dtrmm_("L", "L", "N", "N", &rows, &count, &one, m_values.data(), &rows, g, &rows);
        return;
    }
#endif
    View right(g, n, static_cast<Eigen::Index>(columns));
    const Matrix product = ConstView(m_values.data(), n, n).triangularView<Eigen::Lower>() * right;
    right = product;
}

} // namespace palmares::statistics
