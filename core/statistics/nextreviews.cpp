#include "core/statistics/nextreviews.h"

#include "core/statistics/distributions.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace palmares::statistics {

namespace {

/// Halfway between the last that is in and the first that is out.
double lineOf(const NextQuestion &question)
{
    std::vector<double> sorted(question.adjusted.begin(), question.adjusted.end());
    std::sort(sorted.begin(), sorted.end());
    if (question.highIsBest)
        std::reverse(sorted.begin(), sorted.end());
    const auto top = static_cast<std::size_t>(question.top);
    return (sorted[top - 1] + sorted[top]) / 2;
}

} // namespace

std::vector<NextReview> nextReviews(const NextQuestion &question)
{
    std::vector<NextReview> result;
    if (question.top < 1 || static_cast<std::size_t>(question.top) >= question.adjusted.size())
        return result;
    const double line = lineOf(question);
    const double z = normalQuantile((1 + question.level) / 2);
    for (std::uint32_t e = 0; e < question.adjusted.size(); ++e) {
        const double distance = std::abs(question.adjusted[e] - line);
        const double error = question.se[e];
        if (!(error > 0) || distance >= z * error)
            continue;
        NextReview next;
        next.entry = e;
        next.sure = normalBelow(distance / error);
        const double precision = distance > 0 ? z / distance * (z / distance) : INFINITY;
        const double reviews =
            std::ceil(question.residualVariance * (precision - 1 / (error * error)) - 1e-9);
        next.settles = reviews <= question.judgesLeft[e];
        next.reviews = next.settles ? static_cast<std::uint32_t>(reviews) : question.judgesLeft[e];
        result.push_back(next);
    }
    std::stable_sort(result.begin(), result.end(),
                     [](const NextReview &a, const NextReview &b) { return a.sure < b.sure; });
    return result;
}

} // namespace palmares::statistics
