#include "core/statistics/crossedlayout.h"

#include <numeric>

namespace palmares::statistics {

CrossedLayout::CrossedLayout(const Observations &table, const Columns &ownFixed)
    : wideIsEntry(table.entries >= table.judges), fixed(table.size(), ownFixed.width)
{
    const auto &wide = wideIsEntry ? table.entry : table.judge;
    const auto &other = wideIsEntry ? table.judge : table.entry;
    const std::size_t wides = wideIsEntry ? table.entries : table.judges;
    const std::size_t narrows = wideIsEntry ? table.judges : table.entries;
    for (const double v : table.value)
        centre += v;
    centre /= static_cast<double>(table.size());
    start.assign(wides + 1, 0);
    for (const std::uint32_t w : wide)
        ++start[w + 1];
    std::partial_sum(start.begin(), start.end(), start.begin());
    narrow.resize(table.size());
    value.resize(table.size());
    wideCount.resize(wides);
    wideSum.resize(wides);
    narrowCount.resize(narrows);
    narrowSum.resize(narrows);
    wideFixed = Columns(wides, fixed.width);
    narrowFixed = Columns(narrows, fixed.width);
    std::vector<std::uint32_t> next(start.begin(), start.end() - 1);
    for (std::size_t i = 0; i < table.size(); ++i) {
        const std::uint32_t at = next[wide[i]]++;
        const double v = table.value[i] - centre;
        narrow[at] = other[i];
        value[at] = v;
        ++wideCount[wide[i]];
        ++narrowCount[other[i]];
        wideSum[wide[i]] += v;
        narrowSum[other[i]] += v;
        squares += v * v;
        for (std::size_t k = 0; k < fixed.width; ++k) {
            const double x = ownFixed.row(i)[k];
            fixed.row(at)[k] = x;
            wideFixed.row(wide[i])[k] += x;
            narrowFixed.row(other[i])[k] += x;
        }
    }
}

double CrossedLayout::pairs() const
{
    double sum = 0;
    for (const double n : wideCount)
        sum += n * (n + 1) / 2;
    return sum;
}

void CrossedLayout::toWide(const double *x, double *out) const
{
    for (std::size_t w = 0; w < wides(); ++w) {
        double sum = 0;
        for (std::uint32_t i = start[w]; i < start[w + 1]; ++i)
            sum += x[narrow[i]];
        out[w] = sum;
    }
}

void CrossedLayout::toNarrow(const double *x, double *out) const
{
    for (std::size_t j = 0; j < narrows(); ++j)
        out[j] = 0;
    for (std::size_t w = 0; w < wides(); ++w) {
        for (std::uint32_t i = start[w]; i < start[w + 1]; ++i)
            out[narrow[i]] += x[w];
    }
}

} // namespace palmares::statistics
