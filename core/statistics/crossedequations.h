#pragma once

#include "core/statistics/crossedlayout.h"
#include "core/statistics/dense.h"

#include <memory>
#include <optional>

namespace palmares::statistics {

/// λ = residual variance / variance of a factor; none for a factor whose variance is 0, which leaves the
/// equations.
struct Ratios {
    std::optional<double> wide;
    std::optional<double> narrow;
};

/// What the restricted likelihood and its slope need of the inverse of the coefficient matrix C.
struct Traces {
    double wide = 0; ///< trace of the block of the wide factor in C⁻¹
    double narrow = 0;
};

/// The mixed model equations of a crossed model at one set of ratios (Henderson 1975), multiplied by the
/// residual variance and without the mean: C = [D_w + λ_w I, K; Kᵀ, D_n + λ_n I] with the counts D and the
/// incidence K. The wide factor is eliminated, its block being diagonal; what is left is S = D_n + λ_n I − Kᵀ
/// (D_w + λ_w I)⁻¹ K.
///
/// The life of one set of ratios: set(), solve() as often as wanted, traces(), solve() and diagonal() and
/// draws() after it.
class CrossedEquations {
public:
    virtual ~CrossedEquations() = default;

    /// False if C is not positive definite to rounding.
    virtual bool set(const Ratios &ratios) = 0;
    virtual double logDeterminant() const = 0; ///< log |C|
    /// Both right-hand sides ← C⁻¹ of them, column by column; rows of a factor that left become 0.
    virtual void solve(Columns &wide, Columns &narrow) const = 0;
    virtual Traces traces() = 0;
    /// The diagonal of C⁻¹; after traces().
    virtual void diagonal(std::vector<double> &wide, std::vector<double> &narrow) = 0;
    /// Columns of draws with covariance C⁻¹, number `first` and following of the seed's sequence; after
    /// traces(). The first call may destroy what the others need, so nothing else may follow.
    virtual void draw(std::uint64_t seed, std::uint64_t first, Columns &wide, Columns &narrow) = 0;
    /// Standard deviations of the random errors in the traces and in log |C|; 0 if they are exact.
    virtual Traces traceErrors() const { return {}; }
    virtual double determinantError() const { return 0; }
    virtual bool isIterative() const { return false; }
};

/// S dense: exact, memory 8·narrow² bytes, time narrow³.
std::unique_ptr<CrossedEquations> exactEquations(const CrossedLayout &layout, Algebra algebra);

/// S by conjugate gradients, traces from `probes` sign vectors (Hutchinson 1990), the determinant from the
/// Lanczos matrices of the same runs (Ubaru, Chen and Saad 2017). Memory and time linear in observations.
std::unique_ptr<CrossedEquations> iterativeEquations(const CrossedLayout &layout, std::size_t probes,
                                                     std::uint64_t seed);

} // namespace palmares::statistics
