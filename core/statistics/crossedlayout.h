#pragma once

#include "core/statistics/observations.h"

#include <vector>

namespace palmares::statistics {

/// Columns of numbers, one row a level: all right-hand sides of a level lie together, so that one look at an
/// observation serves them all.
struct Columns {
    Columns() = default;
    Columns(std::size_t levels, std::size_t columns) : width(columns), values(levels * columns) {}

    double *row(std::size_t r) { return values.data() + r * width; }
    const double *row(std::size_t r) const { return values.data() + r * width; }
    std::size_t rows() const { return width == 0 ? 0 : values.size() / width; }

    std::size_t width = 0;
    std::vector<double> values;
};

/// The observations of a crossed model by the level of their larger factor ("wide": usually the entries),
/// with the sums that the equations need. Values are centred.
struct CrossedLayout {
    /// `fixed`: columns of fixed effects besides the mean, one row an observation of the table; may be empty.
    explicit CrossedLayout(const Observations &table, const Columns &fixed = {});

    bool wideIsEntry = true;
    double centre = 0;                 ///< was taken off every value
    std::vector<std::uint32_t> start;  ///< wide levels + 1
    std::vector<std::uint32_t> narrow; ///< of the observations start[w] … start[w+1]−1
    std::vector<double> value;
    std::vector<double> wideCount;
    std::vector<double> narrowCount;
    std::vector<double> wideSum;
    std::vector<double> narrowSum;
    double squares = 0; ///< Σ value², centred
    Columns fixed;      ///< of the observations, as they lie here; width 0 = only the mean
    Columns wideFixed;  ///< sums of those columns by level
    Columns narrowFixed;

    std::size_t wides() const { return wideCount.size(); }
    std::size_t narrows() const { return narrowCount.size(); }
    std::size_t size() const { return value.size(); }
    /// Σ over wide levels of n(n + 1)/2: what a dense step costs.
    double pairs() const;

    /// out[w] = Σ of `x` over the narrow levels that w met.
    void toWide(const double *x, double *out) const;
    /// out[j] = Σ of `x` over the wide levels that j met.
    void toNarrow(const double *x, double *out) const;
};

} // namespace palmares::statistics
